"""Bringing in two exports that overlap: every way in, either order, and back out again."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.cli.command import run
from tests.journeys.conftest import Exports
from tests.journeys.till import Key, Till
from tests.service.shop_at_hand import Files, person, sale

NOBODY = "No customers yet"


@pytest.fixture
def empty(new_till: Till) -> Till:
    """The window, open on a shop in which nobody is."""
    new_till.open(wait=False)
    new_till.until_seen("Start empty")
    new_till.press("Start empty")
    new_till.until_seen(NOBODY)
    return new_till


def _known(till: Till) -> list[tuple[str, int, Sequence[str], object]]:
    """What the window says of everybody."""
    told = []
    for name in ("amara", "siobhan", "lee chen", "may chen", "nadia"):
        till.find(name)
        card = till.card
        usual = card.habits.usual.items if card.habits.usual else ()
        told.append((card.profile.name, card.habits.visits, usual, card.known_until))
    return told


EVERYBODY = [
    ("Amara Okafor", 19),
    ("Siobhán O'Neill", 2),
    ("Lee Chen", 1),
    ("May Chen", 0),
    ("Nadia Haddad", 0),
]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_either_order_one_by_one_comes_to_the_same(
    empty: Till, exports: Exports, order: tuple[int, ...]
) -> None:
    reports = [empty.bring_in(exports[place]) for place in order]
    added = [report.visits.added + report.sales.added for report in reports]
    assert sum(added) == 137 + 19 + 2 + 1
    assert sum(report.customers.added for report in reports) == 5
    assert sum(report.refunds for report in reports) == 2  # it stands in both files
    told = _known(empty)
    assert [(name, visits) for name, visits, _, _ in told] == EVERYBODY
    assert "Matcha latte, oat milk, 16 oz" in told[0][2]
    assert {known_until.isoformat() for *_, known_until in told} == {"2026-07-16"}  # type: ignore[attr-defined] # a date


def test_all_dropped_at_once(empty: Till, exports: Exports) -> None:
    empty.drop(*reversed(exports))
    report = empty.next_report()
    assert report.customers.added == 5
    assert (report.visits.added, report.sales.added) == (22, 137)
    assert report.visits.matched + report.sales.matched == 35 + 5 + 1 + 1
    assert (report.refunds, report.failed, report.problems) == (2, (), ())
    empty.until_seen("Brought in from your till", "Undo this import")
    assert empty.sees("5 new customers.")
    assert empty.sees("2 refunds left out: they are no visits.")
    assert [(name, visits) for name, visits, *_ in _known(empty)] == EVERYBODY


def test_brought_in_by_the_command_before_the_window_opens(
    new_till: Till, exports: Exports
) -> None:
    files = [str(file) for file in exports]
    said = ["--database", new_till.address, "--country", "US"]
    for each in (files[2], files[1], files[0]):
        assert run([*said, "import", each]).code == 0
    new_till.open()
    assert [(name, visits) for name, visits, *_ in _known(new_till)] == EVERYBODY
    again = new_till.bring_in(*exports)
    assert (again.customers.added, again.visits.added, again.sales.added) == (0, 0, 0)
    assert again.customers.matched == 5


def test_an_import_is_taken_back_as_a_whole(empty: Till, exports: Exports) -> None:
    empty.drop(*exports)
    empty.until_seen("Undo this import")
    empty.press("Undo this import")
    empty.until_seen(NOBODY)
    assert empty.search("amara") == ()
    empty.key(Key.Key_Escape)
    report = empty.bring_in(*exports)
    assert (report.customers.added, report.visits.added) == (5, 22)
    assert [(name, visits) for name, visits, *_ in _known(empty)] == EVERYBODY


def test_a_bad_file_among_good_ones_is_named_and_the_good_ones_come_in(
    empty: Till, exports: Exports, tmp_path: Path
) -> None:
    picture = tmp_path / "menu.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    report = empty.bring_in(exports[0], picture, tmp_path / "gone.csv", exports[2])
    assert [Path(each).name for each in report.failed] == ["menu.csv", "gone.csv"]
    empty.until_seen("menu.csv", "gone.csv")
    empty.find("amara")
    assert empty.card.habits.visits == 9
    nothing = empty.window.till.quiet.text
    empty.window.upkeep.bring_in((picture,))
    empty.until(lambda: empty.quiet not in {"", nothing})
    assert "menu.csv" in empty.quiet


def test_a_bad_row_is_told_with_its_line_and_the_rest_comes_in(empty: Till, files: Files) -> None:
    rows = files.items(
        "rows.csv",
        sale("A", "2026-07-10 12:00:00", "Tea, \nwith lemon", who="W", name="Wren"),
        sale("B", "2026-13-45 12:00:00", who="W", name="Wren"),
        sale("C", "2026-07-12 12:00:00", who="W", name="Wren"),
    )
    report = empty.bring_in(rows)
    assert [(each.file, each.line) for each in report.problems] == [(str(rows), 4)]
    empty.until_seen("line 4")
    empty.find("wren")
    assert empty.card.habits.visits == 2


def test_cancel_keeps_nothing_of_the_file(empty: Till, files: Files) -> None:
    people = (person(f"C{at}", f"Person{at:05}", "Long") for at in range(4000))
    long = files.customers("long.csv", *people)
    empty.window.upkeep.bring_in((long,))
    empty.until(lambda: "%" in empty.window.till.import_bar.text)
    QTest.mouseClick(empty.window.till.import_bar.cancel, Qt.MouseButton.LeftButton)
    report = empty.next_report()
    assert report.cancelled
    assert report.customers.added == 0
    empty.until(lambda: empty.window.till.import_bar.isHidden() or empty.has_button("Close"))
    assert empty.search("person00000") == ()
    assert empty.bring_in(files.customers("one.csv", person("C0", "One"))).customers.added == 1


def test_the_cashier_goes_on_while_files_come_in(till: Till, files: Files) -> None:
    people = (person(f"C{at}", f"Person{at:05}", "Long") for at in range(6000))
    till.window.upkeep.bring_in((files.customers("long.csv", *people),))
    till.until(lambda: "%" in till.window.till.import_bar.text)
    till.find("amara")
    till.key(Key.Key_F8)
    till.until_said("visit counted")
    assert till.reports == []
    assert till.next_report().customers.added == 6000
    till.until_visits(20)


def test_a_mark_is_joined_by_the_tills_export(till: Till, files: Files) -> None:
    till.find("amara")
    till.key(Key.Key_F8)
    till.until_visits(20)
    assert till.card.recent_items[0] == "Matcha latte, oat milk, 16 oz"
    sold = sale("NEW-1", "2026-07-17 12:05:00", "Chai", who="CUST-AMARA", name="Amara Okafor")
    report = till.bring_in(files.items("today.csv", sold))
    assert report.visits.added == 1
    till.until(lambda: till.card.recent_items[0] == "Chai")
    assert till.card.habits.visits == 20
    till.key(Key.Key_Escape)
    till.window.upkeep._show_report()
    till.press("Undo this import")
    till.find("amara")
    assert till.card.habits.visits == 20
    assert "Chai" not in till.card.recent_items


def test_a_visit_counted_anyway_is_joined_by_nothing(till: Till, files: Files) -> None:
    till.find("amara")
    till.key(Key.Key_F8)
    till.until_visits(20)
    till.key(Key.Key_F8)
    till.until_said("already counted for this visit")
    till.press("Count it anyway")
    till.until_visits(21)
    sold = sale("NEW-1", "2026-07-17 12:38:00", "Chai", who="CUST-AMARA", name="Amara Okafor")
    till.bring_in(files.items("today.csv", sold))
    till.until(lambda: till.card.recent_items[0] == "Chai")
    assert till.card.habits.visits == 21
