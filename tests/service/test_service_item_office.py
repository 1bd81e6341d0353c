"""The office's items: what sells most stands first, and what the owner says of it is kept."""

from dataclasses import replace

import pytest

from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.item_sheets import ItemSheet, OwnCodes
from desktop.domain.shop import Role, Staff
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk, Files, sale


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Owner"))


@pytest.fixture
def sold(desk: Desk, files: Files) -> Desk:
    rows = [sale(f"T{place}", f"2026-07-1{place} 10:00:00", "Latte") for place in range(3)]
    rows += [sale("U1", "2026-07-11 11:00:00", "Bagel"), sale("U2", item="Scone")]
    desk.bring_in(files.items("items.csv", *rows))
    return desk


def names(office: Office) -> list[tuple[str, int]]:
    return [(each.sheet.label, each.orders) for each in office.item_book().items]


def trouble(caught: pytest.ExceptionInfo[ActError]) -> Trouble:
    return caught.value.trouble


def acts(desk: Desk) -> int:
    return int(desk.rows("SELECT count(*) FROM act WHERE imported_id IS NULL")[0][0])


def test_most_sold_first_and_marks_count_where_no_file_speaks(sold: Desk, office: Office) -> None:
    assert names(office) == [("Latte", 3), ("Bagel", 1), ("Scone", 1)]
    ada = sold.add("Ada")
    sold.cashier.record_visit(ada, items=("Bagel", "Pie"))
    assert names(office) == [("Latte", 3), ("Bagel", 2), ("Pie", 1), ("Scone", 1)]


def test_a_mark_on_a_day_of_the_files_is_not_counted_twice(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.cashier.record_visit(desk.add("Ada"), items=("Latte",))
    assert names(office) == [("Latte", 1)]
    desk.bring_in(files.items("items.csv", sale("T1", "2026-07-18 11:58:00", "Latte")))
    assert names(office) == [("Latte", 1)]


def test_an_edit_is_one_act_that_can_be_taken_back(sold: Desk, office: Office) -> None:
    was = office.item_sheet("Latte")
    now = replace(
        was,
        shown="House latte",
        category="Hot drinks",
        tags=("coffee", "Milky"),
        composition={"milk": Holds.CONTAINS, "Onions ": Holds.FREE, "fish": Holds.UNKNOWN},
        in_stock=False,
    )
    before = acts(sold)
    done = office.edit_item(was, now)
    assert acts(sold) == before + 1
    kept = office.item_sheet("Latte")
    assert kept == replace(now, composition={"milk": Holds.CONTAINS, "onions": Holds.FREE})
    assert done.text == kept.name == "House latte"
    assert office.item_book().own == OwnCodes(("onions",))
    assert sold.shop.items.items()["Latte"].composition["milk"] is Holds.CONTAINS
    office.undo(done.act or "")
    assert office.item_sheet("Latte") == was


def test_nothing_changed_is_no_act(sold: Desk, office: Office) -> None:
    was, before = office.item_sheet("Latte"), acts(sold)
    assert office.edit_item(was, was).act is None
    assert office.edit_item(was, replace(was, shown="Latte")).act is None
    assert acts(sold) == before


def test_what_only_a_mark_names_gets_a_row_when_it_is_edited(desk: Desk, office: Office) -> None:
    desk.cashier.record_visit(desk.add("Ada"), items=("Pie",))
    was = office.item_sheet("Pie")
    assert was == ItemSheet("Pie")
    assert was.unknown == ALLERGENS
    done = office.edit_item(was, replace(was, composition=dict.fromkeys(ALLERGENS, Holds.FREE)))
    assert office.item_sheet("Pie").unknown == ()
    office.undo(done.act or "")
    assert office.item_sheet("Pie") == was


@pytest.mark.usefixtures("sold")
def test_two_tills_each_keep_what_only_they_changed(office: Office) -> None:
    was = office.item_sheet("Latte")
    office.edit_item(was, replace(was, category="Drinks", composition={"milk": Holds.CONTAINS}))
    office.edit_item(was, replace(was, tags=("hot",), composition={"fish": Holds.FREE}))
    kept = office.item_sheet("Latte")
    assert (kept.category, kept.tags) == ("Drinks", ("hot",))
    assert kept.composition == {"milk": Holds.CONTAINS, "fish": Holds.FREE}


@pytest.mark.usefixtures("sold")
def test_the_same_field_is_not_overwritten(office: Office) -> None:
    was = office.item_sheet("Latte")
    office.edit_item(was, replace(was, composition={"milk": Holds.CONTAINS}))
    with pytest.raises(ActError) as caught:
        office.edit_item(was, replace(was, category="Tea", composition={"milk": Holds.FREE}))
    assert trouble(caught) is Trouble.CHANGED_MEANWHILE
    assert caught.value.params == {"field": "composition"}
    kept = office.item_sheet("Latte")
    assert (kept.category, kept.composition) == (was.category, {"milk": Holds.CONTAINS})
    again = office.edit_item(was, replace(was, composition={"milk": Holds.CONTAINS}))
    assert again.act is None


def test_a_new_item_and_one_that_is_here(office: Office) -> None:
    assert office.item_book().items == ()
    done = office.new_item("  Plum cake ")
    assert names(office) == [("Plum cake", 0)]
    assert office.new_item("Plum cake").act is None
    office.undo(done.act or "")
    assert names(office) == []
    with pytest.raises(TextError):
        office.new_item("   ")


@pytest.mark.usefixtures("sold")
@pytest.mark.parametrize(
    ("edit", "field"),
    [
        ({"shown": "x" * 121}, "shown"),
        ({"category": "4111 1111 1111 1111"}, "category"),
        ({"tags": ("y" * 31,)}, "tags"),
        ({"composition": {" ": Holds.FREE}}, "composition"),
    ],
)
def test_what_may_not_be_kept_is_refused_by_field(
    office: Office, edit: dict[str, object], field: str
) -> None:
    was = office.item_sheet("Latte")
    with pytest.raises(TextError) as caught:
        office.edit_item(was, replace(was, **edit))  # type: ignore[arg-type] # fields by name
    assert caught.value.params["field"] == field
    assert office.item_sheet("Latte") == was


def test_a_cashier_may_neither_read_nor_write(desk: Desk) -> None:
    office = Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", Role.CASHIER)))
    sheet = ItemSheet("Pie")
    for verb in (
        office.item_book,
        lambda: office.item_sheet("Pie"),
        lambda: office.edit_item(sheet, replace(sheet, category="Tea")),
        lambda: office.new_item("Pie"),
    ):
        with pytest.raises(ActError) as caught:
            verb()
        assert trouble(caught) is Trouble.NOT_ALLOWED


def test_the_till_shows_the_owners_name_and_keeps_its_own_key(sold: Desk, office: Office) -> None:
    was = office.item_sheet("Latte")
    office.edit_item(was, replace(was, shown="House latte"))
    rows = {each.label: each.shown for each in sold.reader.stock() if each.touch is None}
    assert rows == {"Latte": "House latte", "Bagel": "", "Scone": ""}
    ideas = sold.reader.ideas(sold.add("Ada")).ideas
    shown = {each.items: each.shown for each in ideas}
    assert shown[("Latte",)] == ("House latte",)
    assert shown[("Bagel",)] == ()


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060\u00ad", " \u3164 ", "\u2800"])
def test_a_name_that_nobody_can_see_is_none(sold: Desk, office: Office, unseen: str) -> None:
    was, before = office.item_sheet("Latte"), acts(sold)
    assert office.edit_item(was, replace(was, shown=unseen)).act is None
    with pytest.raises(TextError) as caught:
        office.new_item(unseen)
    assert (caught.value.trouble, caught.value.params["field"]) == (Trouble.TEXT_EMPTY, "label")
    assert acts(sold) == before
    assert office.item_sheet("Latte").name == "Latte"
