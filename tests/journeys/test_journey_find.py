"""Finding a customer, and reading what is known of them."""

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.journeys.till import CONTROL, Key, Till
from tests.service.shop_at_hand import Files, person


def rows(till: Till) -> list[str]:
    """What the rows of the results say, without the visits and what follows them."""
    hits = till.window.till.results.findChild(QListView)
    assert hits is not None
    model = hits.model()
    every = [model.index(row, 0) for row in range(model.rowCount() - 1)]
    spoken = [str(each.data(Qt.ItemDataRole.AccessibleTextRole)) for each in every]
    return [re.split(r"(?:,| ·) \d+ visit", each)[0] for each in spoken]


@pytest.mark.parametrize(
    "typed",
    ["okafor am", "amera okafr", "AMARA", "0148", "amara 48", "(202) 555-0148", "+1 2025550148"],
)
def test_amara_is_found_and_enter_opens_her(till: Till, typed: str) -> None:
    assert till.search(typed)[0] == "Amara Okafor"
    till.key(Key.Key_Return)
    till.until_open("Amara Okafor")
    assert till.card.habits.visits == 19


@pytest.mark.parametrize("typed", ["2025550148", "+12025550148", "202-555-0163"])
def test_a_whole_number_and_enter_opens_its_owner_before_anything_is_shown(
    till: Till, typed: str
) -> None:
    till.type(typed)
    till.key(Key.Key_Return)
    till.until_open("Siobhán O'Neill" if typed.endswith("63") else "Amara Okafor")


def test_a_shared_number_lists_its_people_and_opens_none_of_them(till: Till) -> None:
    till.type("2025550177")
    till.key(Key.Key_Return)
    till.until(lambda: len(till.window.till.results.found.hits) == 2)
    assert set(till.search("202 555 0177")) == {"Lee Chen", "May Chen"}
    assert till.open_name() == ""
    till.key(Key.Key_Down)
    till.key(Key.Key_Down)
    till.key(Key.Key_Return)
    till.until_open(till.window.till.results.found.hits[1].name)


@pytest.mark.parametrize("focus", ["Add a customer", "Discreet  F9"])
def test_a_number_that_comes_in_while_the_focus_is_elsewhere_opens_its_owner(
    till: Till, focus: str
) -> None:
    till.tab_to(focus)
    till.type("2025550148")
    till.key(Key.Key_Return)
    till.until_open("Amara Okafor")
    till.type("2025550163")
    till.key(Key.Key_Return)
    till.until_open("Siobhán O'Neill")
    assert till.window.till.search.text() == "2025550163"


def test_each_row_says_why_it_is_there(till: Till, files: Files) -> None:
    till.bring_in(
        files.customers(
            "more.csv",
            person("CUST-NEW", "Iris", "Moreau", Memo="Plays the cello", Birthday="03-14"),
            person("CUST-TWO", "Ann", "Celloway"),
        )
    )
    assert till.search("cello") == ("Ann Celloway", "Iris Moreau")
    assert rows(till) == ["Ann Celloway", "Found another way", "Iris Moreau, note: Plays the cello"]
    till.key(Key.Key_Down)
    till.key(Key.Key_Return)
    till.until_open("Iris Moreau")
    till.search("shevaun")
    assert rows(till)[0].startswith("Siobhán O'Neill, sounds like")
    till.search("14 march")
    assert rows(till)[0].startswith("Iris Moreau, birthday 14 March")
    till.search("202 555 0146")
    assert any("one digit different" in row for row in rows(till))
    till.key(Key.Key_F9)
    till.search("cello")
    assert rows(till)[2] == "Iris Moreau, note"


def test_a_name_and_a_word_of_a_note_find_somebody_together(till: Till, files: Files) -> None:
    till.bring_in(
        files.customers(
            "more.csv",
            person("CUST-NEW", "Iris", "Moreau", Memo="Plays the cello"),
            person("CUST-TWO", "Iris", "Vale"),
        )
    )
    for typed in ("iris cello", "cello iris", "iris cel"):
        assert till.search(typed)[0] == "Iris Moreau"
        assert rows(till)[0] == "Iris Moreau, note: Plays the cello"
    till.key(Key.Key_F9)
    till.search("iris cello")
    assert rows(till)[0] == "Iris Moreau, note"
    till.key(Key.Key_Return)
    till.until_open("Iris Moreau")


def test_typing_on_asks_again_and_backspace_too(till: Till) -> None:
    till.type("chen")
    till.until(lambda: len(till.window.till.results.found.hits) == 2)
    till.type(" ma")
    till.until_found("chen ma")
    assert till.window.till.results.found.hits[0].name == "May Chen"
    for _ in range(3):
        till.key(Key.Key_Backspace)
    till.until_found("chen")
    assert len(till.window.till.results.found.hits) == 2


@pytest.mark.parametrize(
    ("typed", "name", "phone"),
    [("Zuri Abara", "Zuri Abara", ""), ("0207 946 0958", "", "0207 946 0958")],
)
def test_nobody_found_is_added_with_what_was_typed_in_its_field(
    till: Till, typed: str, name: str, phone: str
) -> None:
    assert till.search(typed) == ()
    till.key(Key.Key_Return)
    add = till.window.serving.add
    assert till.window.till.side.page is add
    assert (add.name.text(), add.phone.text()) == (name, phone)
    empty = add.phone if name else add.name
    assert till.focus in {add.name, empty}
    till.key(Key.Key_Return)
    till.until_said("added")
    till.until(lambda: till.window.till.side.page is till.window.serving.customer)
    assert till.search(typed)


def test_adding_with_control_n_takes_over_what_found_nobody(till: Till) -> None:
    assert till.search("Zuri") == ()
    till.key(Key.Key_N, CONTROL)
    assert till.window.serving.add.name.text() == "Zuri"


def test_odd_things_are_looked_for_and_nothing_breaks(till: Till) -> None:
    for typed in ("%", "_", "''--", "-x", "(", "   x   ", "x" * 199, "\\", '"'):
        till.search(typed)
    till.key(Key.Key_Escape)
    till.find("amara")


def test_the_card_tells_what_the_till_knows(till: Till) -> None:
    till.find("amara")
    till.until_seen(
        "Amara Okafor",
        "Never asked about allergies",
        "Fridays",
        "last here 7 days ago",
        "since March 2026",
        "till data up to 16 Jul",
        "Matcha latte, oat milk, 16 oz",
        "A personal touch",
        "Record visit",
    )
    card = till.card
    assert card.habits.visits == 19
    assert card.habits.streak is not None
    assert card.habits.streak.count == 19  # which touch it leads to differs from shop to shop
    assert card.known_until == date(2026, 7, 16)
    assert card.problems == ()


def test_the_must_nots_stand_above_everything_but_the_name(till: Till) -> None:
    till.find("amara")
    till.key(Key.Key_F2)
    till.press("Sesame")
    till.press("Peanuts")
    till.key(Key.Key_Escape)
    till.until_seen("sesame", "peanut")
    customer = till.window.serving.customer
    banner = customer.head.banner

    def top(widget: object) -> int:
        return widget.mapTo(till.window, widget.rect().topLeft()).y()  # type: ignore[attr-defined] # a widget

    assert top(customer.head.name) < top(banner) < top(customer.touch) < top(customer.about)
    assert all("told us" in text for text in banner.texts)


def test_a_note_and_birthday_of_the_till_are_on_the_card(till: Till, files: Files) -> None:
    till.bring_in(
        files.customers(
            "more.csv",
            person("CUST-NEW", "Iris", "Moreau", Memo="Plays the cello", Birthday="02-29"),
        )
    )
    till.find("iris")
    assert till.card.profile.notes[0].text == "Plays the cello"
    till.until_seen("Plays the cello")


def test_the_idle_board_names_who_is_due_today(till: Till) -> None:
    till.until(lambda: till.window.till.board.rows)
    assert any("Amara Okafor" in row.lines.spoken for row in till.window.till.board.rows)
    till.tab_to("Add a customer")
    row = till.window.till.board.rows[0]
    row.setFocus()
    till.key(Key.Key_Space)
    till.until_open("Amara Okafor")
