"""Who comes often, by our visits or by the word of the till, is likelier meant."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.twins import MergeChoice
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk, Files, person, sale


@pytest.fixture
def two_johns(files: Files) -> Path:
    return files.customers(
        "customers.csv",
        person("A", "John", "Smithers", Transaction_Count="2"),
        person("B", "John Carl", "Smithson", Transaction_Count="140"),
    )


def names(desk: Desk, text: str) -> list[str]:
    return [each.name for each in desk.reader.search(text).hits]


def remade(desk: Desk) -> None:
    desk.shop.index.restart()
    while not desk.shop.index.go_on(limit=100).complete:
        pass


def test_the_tills_count_orders_those_who_may_be_meant(desk: Desk, two_johns: Path) -> None:
    desk.bring_in(two_johns)
    regular_first = ["John Carl Smithson", "John Smithers"]
    assert names(desk, "joh smi") == regular_first
    desk.judge_all()
    assert names(desk, "joh smi") == regular_first
    remade(desk)
    assert names(desk, "joh smi") == regular_first
    assert [each.visits for each in desk.reader.search("joh smi").hits] == [0, 0]


def test_visits_of_our_own_count_where_they_are_more(
    desk: Desk, files: Files, two_johns: Path
) -> None:
    desk.bring_in(two_johns)
    once = sale("TB", "2026-07-10 12:00:00", who="B")
    desk.bring_in(files.items("once.csv", once))
    desk.judge_all()
    assert names(desk, "joh smi") == ["John Carl Smithson", "John Smithers"]
    days = [date(2026, 1, 1) + timedelta(days=each) for each in range(160)]
    sales = [sale(f"TA{each}", f"{each} 12:00:00", who="A") for each in days]
    report = desk.bring_in(files.items("items.csv", *sales))
    desk.judge_all()
    assert names(desk, "joh smi") == ["John Smithers", "John Carl Smithson"]
    desk.cashier.undo(report.acts[0])
    desk.judge_all()
    assert names(desk, "joh smi") == ["John Carl Smithson", "John Smithers"]


def test_a_full_name_that_ends_in_one_letter_is_first_however_often_others_come(
    desk: Desk, files: Files
) -> None:
    others = [
        person(f"T{number}", "Anna", f"{last}{end}", Transaction_Count="20")
        for number, last in enumerate(("Bell", "Berg", "Bird", "Boyd", "Brown", "Burns", "Byrd"))
        for end in ("", "son")
    ]
    others = [each | {"Square Customer ID": f"T{at}"} for at, each in enumerate(others)]
    one = person("ONE", "Anna", "B", Transaction_Count="3")
    desk.bring_in(files.customers("customers.csv", *others, one))
    assert names(desk, "anna b")[0] == "Anna B"
    assert names(desk, "anna be")[0] == "Anna Bell"


def test_a_count_goes_with_who_is_put_together(desk: Desk, two_johns: Path) -> None:
    desk.bring_in(two_johns)
    by_hand = desk.add("John Carl Smithson")
    regular = desk.reader.search("john carl").hits[0].id
    assert regular != by_hand
    office = Office(Acting(desk.shop, desk.knowing, author="Owner"))
    done = office.merge(by_hand, regular, MergeChoice())
    claim = desk.profile(by_hand).claim
    assert claim is not None
    assert claim.count == 140
    assert names(desk, "joh smi") == ["John Carl Smithson", "John Smithers"]
    desk.judge_all()
    assert names(desk, "joh smi") == ["John Carl Smithson", "John Smithers"]
    desk.cashier.undo(done.act)
    assert desk.profile(by_hand).claim is None


def test_a_count_that_comes_later_counts_for_who_was_known(desk: Desk, files: Files) -> None:
    known = person("A", "John", "Smithers"), person("B", "John Carl", "Smithson")
    desk.bring_in(files.customers("first.csv", *known))
    assert names(desk, "joh smi")[0] == "John Smithers"
    later = person("B", "John Carl", "Smithson", Transaction_Count="140")
    report = desk.bring_in(files.customers("later.csv", known[0], later))
    desk.judge_all()
    assert names(desk, "joh smi")[0] == "John Carl Smithson"
    desk.cashier.undo(report.acts[0])
    desk.judge_all()
    assert names(desk, "joh smi")[0] == "John Smithers"
