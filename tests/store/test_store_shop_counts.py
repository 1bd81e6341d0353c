"""What the whole shop sold, counted in short pieces."""

from datetime import date, timedelta

import pytest

from desktop.store import shop_counts
from tests.service.shop_at_hand import Desk, Files, sale

MONDAY = date(2026, 6, 1)


def test_pieces_add_up_and_the_till_goes_on_between(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shop_counts, "AT_ONCE", 2)
    days = [MONDAY + timedelta(days=number % 3) for number in range(7)]
    rows = [
        sale(f"T{number}", f"{day} 10:00:00", "Latte" if number % 2 else "Bagel")
        for number, day in enumerate(days)
    ]
    desk.bring_in(files.items("items.csv", *rows))
    paused: list[None] = []
    trade = desk.shop.trade
    trade.prepare(pause=lambda: paused.append(None), imported=1)
    assert len(paused) == 8  # two counts of four pieces
    assert dict(trade.shares()) == {"Bagel": 4 / 7, "Latte": 3 / 7}
    assert set(days) <= trade.days().busy


def test_an_import_changes_the_edition_and_the_counts(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("one.csv", sale("T1", f"{MONDAY} 10:00:00", "Latte")))
    before = desk.shop.trade.edition()
    assert dict(desk.shop.trade.shares()) == {"Latte": 1.0}
    desk.bring_in(files.items("two.csv", sale("T2", f"{MONDAY} 11:00:00", "Bagel")))
    assert desk.shop.trade.edition() != before
    assert dict(desk.shop.trade.shares()) == {"Latte": 0.5, "Bagel": 0.5}
