"""Who comes often, by our visits or by the word of the till, is likelier meant."""

from datetime import date, timedelta
from pathlib import Path

import pytest

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
