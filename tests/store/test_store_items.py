"""What the shop sells, what is bought together, and what was suggested."""

from datetime import date, timedelta

import pytest

from desktop.domain.food import Holds
from desktop.store import items as items_module
from desktop.store import shop_counts
from tests.service.shop_at_hand import Desk, Files, sale

MONDAY = date(2026, 6, 1)


def receipt(number: int, *names: str) -> list[dict[str, str]]:
    day = MONDAY + timedelta(days=number % 5)
    return [sale(f"T{number}", f"{day} 10:00:00", name) for name in names]


def bring(desk: Desk, files: Files, name: str, *receipts: list[dict[str, str]]) -> None:
    desk.bring_in(files.items(name, *(row for each in receipts for row in each)))


def test_items_are_read_as_the_files_and_the_owner_say(desk: Desk, files: Files) -> None:
    coffee = sale("T1", f"{MONDAY} 10:00:00", "Latte", Category="Coffee")
    oat = sale("T1", f"{MONDAY} 10:00:00", "Latte", **{"Modifiers Applied": "Oat milk"})
    desk.bring_in(files.items("one.csv", coffee, oat))
    items = desk.shop.items.items()
    assert set(items) == {"Latte", "Latte, Oat milk"}
    assert items["Latte"].category == "Coffee"
    assert items["Latte, Oat milk"].options == ("Oat milk",)
    desk.cashier.set_item_composition("Latte", "milk", Holds.CONTAINS)
    desk.cashier.set_item_tags("Latte", ["hot"])
    latte = desk.shop.items.items()["Latte"]
    assert (dict(latte.composition), latte.tags) == ({"milk": Holds.CONTAINS}, ("hot",))


def test_what_has_run_out_has_run_out_with_any_option(desk: Desk, files: Files) -> None:
    plain = sale("T1", f"{MONDAY} 10:00:00", "Latte")
    oat = sale("T1", f"{MONDAY} 10:00:00", "Latte", **{"Modifiers Applied": "Oat milk"})
    desk.bring_in(files.items("one.csv", plain, oat))
    desk.cashier.set_item_stock("Latte, Oat milk", in_stock=False)
    stock = {label: each.in_stock for label, each in desk.shop.items.items().items()}
    assert stock == {"Latte": True, "Latte, Oat milk": False}
    desk.cashier.set_item_stock("Latte, Oat milk", in_stock=True)
    done = desk.cashier.set_item_stock("Latte", in_stock=False)
    stock = {label: each.in_stock for label, each in desk.shop.items.items().items()}
    assert stock == {"Latte": False, "Latte, Oat milk": False}
    assert done.act is not None
    desk.cashier.undo(done.act)
    assert all(each.in_stock for each in desk.shop.items.items().values())


def test_receipts_are_counted_once_whatever_their_lines(desk: Desk, files: Files) -> None:
    bring(
        desk,
        files,
        "one.csv",
        receipt(1, "Latte", "Bagel"),
        receipt(2, "Latte", "Latte", "Bagel"),
        receipt(3, "Latte"),
    )
    together = desk.shop.items.together()
    assert together["Latte"] == {"Latte": 3, "Bagel": 2}
    assert together["Bagel"] == {"Latte": 2, "Bagel": 2}
    assert desk.shop.trade.receipts() == 3


def test_an_import_taken_back_counts_no_more(desk: Desk, files: Files) -> None:
    bring(desk, files, "one.csv", receipt(1, "Latte", "Bagel"))
    bring(desk, files, "two.csv", receipt(2, "Latte", "Bagel"))
    assert desk.shop.items.together()["Latte"]["Bagel"] == 2
    last = desk.reader.last_import()
    assert last is not None
    desk.cashier.undo(last.act)
    assert desk.shop.items.together()["Latte"]["Bagel"] == 1


def test_it_is_counted_in_pieces_beforehand(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shop_counts, "AT_ONCE", 2)
    bring(desk, files, "one.csv", *(receipt(number, "Latte", "Bagel") for number in range(5)))
    pauses: list[None] = []
    desk.shop.items.prepare(pause=lambda: pauses.append(None), imported=1)
    assert len(pauses) == 3
    desk.shop.items.prepare(pause=lambda: pauses.append(None))
    assert len(pauses) == 3  # what an import holds never changes
    assert desk.shop.items.together()["Latte"]["Bagel"] == 5


def test_only_what_is_sold_most_is_compared(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(items_module, "MOST_NAMES", 2)
    bring(desk, files, "one.csv", receipt(1, "Latte", "Bagel", "Tea"), receipt(2, "Latte", "Tea"))
    assert set(desk.shop.items.together()) == {"Latte", "Tea"}


def test_the_last_times_come_newest_first(desk: Desk) -> None:
    ada, ben = desk.add("Ada"), desk.add("Ben")
    for label in ("Latte", "Bagel", "Tea"):
        desk.cashier.saw_ideas(ada, [label])
        desk.clock.forward(days=1)
    desk.cashier.saw_ideas(ben, ["Soup"])
    times = desk.shop.items.times(ada, limit=2)
    assert [each.shown for each in times] == [("Tea",), ("Bagel",)]
