"""The owner opens the office and sees how the last weeks went."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.office.overview_page import OverviewPage
from tests.journeys.till import Key, Till


@pytest.fixture
def page(till: Till) -> OverviewPage:
    """The overview in the real window."""
    return open_overview(till)


def open_overview(till: Till) -> OverviewPage:
    if not till.window.office.is_open:
        till.key(Key.Key_F12)
        till.until(lambda: till.window.office.is_open)
    view = till.window.office.view
    view.show_page("overview")
    page = view.page
    assert isinstance(page, OverviewPage)
    till.until(lambda: page._overview is not None and page._back is not None)
    return page


def go_to(till: Till, field: QWidget) -> None:
    for _ in range(120):
        if till.focus is field:
            return
        till.key(Key.Key_Tab)
    raise AssertionError(f"Tab never came to {field.accessibleName()}")


def test_the_office_opens_with_the_overview(till: Till) -> None:
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    assert isinstance(till.window.office.view.page, OverviewPage)


def test_a_visit_counted_at_the_till_is_in_the_overview(till: Till, page: OverviewPage) -> None:
    before = int(page.figures["visits"].figure.text())
    till.key(Key.Key_F12)
    till.until(lambda: not till.window.office.is_open)
    till.find("amara")
    visits = till.card.habits.visits
    till.press("Record visit")
    till.until_visits(visits + 1)
    page = open_overview(till)
    till.until(lambda: int(page.figures["visits"].figure.text()) == before + 1)


def test_weeks_are_walked_through_by_key(till: Till, page: OverviewPage) -> None:
    go_to(till, page.visits)
    last = page.visits_line.text()
    till.key(Key.Key_Left)
    assert page.visits_line.text() != last
    till.key(Key.Key_End)
    assert page.visits_line.text() == last
    assert re.search(r"\d", last)


def test_a_name_opens_the_customer(till: Till, page: OverviewPage) -> None:
    till.until(lambda: page.expected.rows and not page._again.isActive())  # all are counted
    go_to(till, page.expected.rows[0])
    till.key(Key.Key_Space)
    till.until(lambda: till.window.office.view.page is not page)


def test_it_is_saved_as_a_page(page: OverviewPage, tmp_path: Path) -> None:
    file = tmp_path / "overview.pdf"
    assert page._overview is not None
    assert page.printing.write_pdf(file, page._overview, page._back)
    assert len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) == 1


def test_a_new_shop_is_told_what_it_will_see(new_till: Till) -> None:
    new_till.open(wait=False)
    new_till.until_seen("Start empty")
    new_till.press("Start empty")
    new_till.until(lambda: bool(new_till.window.till.board.shown_texts))
    page = open_overview(new_till)
    assert new_till.sees("Nothing to count yet")
    assert not page.print_button.isEnabled()
