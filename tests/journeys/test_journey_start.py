"""The first start: three ways to begin, and what is asked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.journeys.conftest import Exports
from tests.journeys.till import CONTROL, Key, Till

CHOICES = ("Try the demo shop", "Bring in customers from your till", "Start empty")


@pytest.fixture
def starting(new_till: Till) -> Till:
    """The window as it is when there is no shop yet."""
    new_till.open(wait=False)
    new_till.until_seen(*CHOICES)
    return new_till


def test_the_first_start_offers_three_choices_and_has_guessed_the_place(starting: Till) -> None:
    page = starting.window.upkeep.start_page
    assert (page.country.code(), page.currency.code()) == ("US", "USD")
    assert str(page.zone.code()).startswith("America/")
    assert not Path(starting.address).exists()


def test_a_shop_begun_empty_says_what_to_do_next(starting: Till) -> None:
    starting.press("Start empty")
    starting.until_seen("No customers yet", "Add a customer")
    assert starting.focus is starting.window.till.search
    starting.reopen()
    starting.until_seen("No customers yet")
    assert not any(starting.sees(choice) for choice in CHOICES[:1])


def test_the_demo_shop_is_full_of_people(starting: Till) -> None:
    starting.key(Key.Key_Space)  # the first choice has the focus
    starting.until(lambda: bool(starting.window.till.board.rows))
    names = starting.search("amara")
    assert names
    starting.key(Key.Key_Return)
    starting.until_open(names[0])
    assert starting.card.habits.visits > 0


def test_beginning_with_the_tills_files_asks_for_them(starting: Till, exports: Exports) -> None:
    starting.press("Bring in customers from your till")
    starting.until(lambda: starting.window.findChildren(QFileDialog))
    dialog = starting.window.findChildren(QFileDialog)[0]
    dialog.filesSelected.emit([str(file) for file in exports])
    dialog.reject()
    report = starting.next_report()
    assert (report.customers.added, report.failed) == (5, ())
    starting.find("amara")
    assert starting.card.habits.visits == 19


def test_files_dropped_on_the_first_start_begin_the_shop(starting: Till, exports: Exports) -> None:
    starting.drop(*exports)
    assert starting.next_report().customers.added == 5


@pytest.mark.parametrize("typed", ["Atlantis", "", "XX", "United"])
def test_a_country_that_there_is_not_is_told_and_nothing_is_made(
    starting: Till, typed: str
) -> None:
    starting.tab_to("Country")
    starting.key(Key.Key_A, CONTROL)
    starting.key(Key.Key_Delete)
    starting.type(typed)
    starting.key(Key.Key_Escape)
    starting.press("Start empty")
    starting.until_seen("Choose a country from the list.")
    assert starting.focus is not None
    assert starting.focus.accessibleName() == "Country"
    assert not Path(starting.address).exists()
    starting.write("germany")
    starting.key(Key.Key_Return)
    starting.press("Start empty")
    starting.until_seen("No customers yet")
    assert starting.shop is not None
    assert starting.shop.place.country == "DE"


def test_a_shop_that_is_begun_twice_is_begun_once(starting: Till) -> None:
    starting.tab_to("Start empty")
    starting.key(Key.Key_Space)
    starting.key(Key.Key_Space)
    starting.until_seen("No customers yet")
    assert not starting.sees("Something went wrong")
