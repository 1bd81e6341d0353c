"""The page of items: it saves by itself, and nothing typed is lost when two tills write."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, StoreError, TextError, Trouble, UsualError
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.item_sheets import ItemBook, ItemSheet, OwnCodes, SoldItem
from desktop.domain.sheets import rebase
from desktop.ui.office.item_table import KNOWN, NAME
from desktop.ui.office.items_page import ItemsPage
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from tests.ui.sheet_pages import asks_of, open_page, place_of, settle, write

LATTE = ItemSheet("Latte", category="Hot", tags=("milky",))
BAGEL = ItemSheet("Bagel", composition=dict.fromkeys(ALLERGENS, Holds.FREE))
SOUP = ItemSheet("Onion soup", shown="Soup of the day", in_stock=False)


class ItemsOffice:
    """Keeps items as the store does."""

    def __init__(self) -> None:
        self.sheets = {each.label: each for each in (LATTE, BAGEL, SOUP)}
        self.edits: list[tuple[ItemSheet, ItemSheet]] = []
        self.fault: UsualError | None = None

    def item_book(self) -> ItemBook:
        sold = (SoldItem(each, 40 - 9 * at) for at, each in enumerate(self.sheets.values()))
        return ItemBook(tuple(sold), OwnCodes(("onion",)))

    def item_sheet(self, label: str) -> ItemSheet:
        return self.sheets[label]

    def edit_item(self, was: ItemSheet, now: ItemSheet) -> Done:
        if self.fault is not None:
            raise self.fault
        put = rebase(was, now, self.sheets[was.label])
        if put.clashes:
            raise ActError(Trouble.CHANGED_MEANWHILE, field=put.clashes[0])
        self.edits.append((was, now))
        self.sheets[was.label] = put.sheet
        return Done(f"act-{len(self.edits)}", "item-edit", text=put.sheet.name)

    def new_item(self, label: str) -> Done:
        self.sheets[label] = ItemSheet(label)
        return Done("added", "item-add", text=label)

    def undo(self, act_id: str) -> Done:
        return Done(act_id, "undo")


@pytest.fixture
def office() -> ItemsOffice:
    return ItemsOffice()


@pytest.fixture
def page(qtbot: QtBot, office: ItemsOffice, words: Words, theme: Theme) -> Iterator[ItemsPage]:
    with asks_of(office) as asks:
        page = ItemsPage(asks, words, theme)
        open_page(qtbot, asks, page)
        yield page


def shown(page: ItemsPage) -> list[str]:
    model = page.table.items
    return [str(model.index(row, NAME).data()) for row in range(model.rowCount())]


def test_the_list_says_what_is_known(page: ItemsPage) -> None:
    assert shown(page) == ["Latte", "Bagel", "Soup of the day \N{MIDDLE DOT} sold out"]
    model = page.table.items
    assert [model.index(row, KNOWN).data() for row in range(3)] == ["nothing", "all", "nothing"]


def test_it_is_searched_by_every_word_and_category(qtbot: QtBot, page: ItemsPage) -> None:
    qtbot.keyClicks(page.search, "DAY oni")
    assert shown(page) == ["Soup of the day \N{MIDDLE DOT} sold out"]
    page.search.clear()
    page.category.setCurrentIndex(page.category.findData("Hot"))
    assert shown(page) == ["Latte"]
    qtbot.keyClicks(page.search, "nothing such")
    assert shown(page) == []
    assert page.none.isVisible()


def test_a_pause_saves_once(qtbot: QtBot, page: ItemsPage, office: ItemsOffice) -> None:
    said: list[tuple[str, str]] = []
    page.said.connect(lambda text, act: said.append((text, act)))
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "Coffee")
    qtbot.waitUntil(lambda: bool(said))
    assert office.edits == [(LATTE, replace(LATTE, category="Coffee"))]
    assert said == [("Saved: Latte", "act-1")]


@pytest.fixture
def slow(page: ItemsPage) -> Iterator[Event]:
    """Holds the writer up until it is set."""
    slow = Event()
    page._asks.write(slow.wait, bool)
    yield slow
    slow.set()


def test_leaving_writes_before_whatever_is_asked_after_it(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice, slow: Event
) -> None:
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "Cof")
    page.saving.flush()
    qtbot.keyClicks(page.editor.category, "fee")
    page.leave()
    seen: list[str] = []
    page._asks.write(lambda: office.sheets["Latte"].category, seen.append)
    slow.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Coffee"]
    assert [(was.category, now.category) for was, now in office.edits] == [
        ("Hot", "Cof"),
        ("Cof", "Coffee"),
    ]
    qtbot.waitUntil(lambda: page.editor.state.text() == "Saved")


def test_what_comes_after_a_save_that_failed_has_its_edit_in_it(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice, slow: Event
) -> None:
    warned: list[str] = []
    page.warned.connect(warned.append)
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "Coffee")
    page.saving.flush()
    office.fault = StoreError(Trouble.UNAVAILABLE)
    page._asks.write(lambda: setattr(office, "fault", None), bool)
    qtbot.keyClicks(page.editor.tags.field, "strong")
    page.leave()
    slow.set()
    qtbot.waitUntil(lambda: office.sheets["Latte"].tags == ("milky", "strong"))
    assert office.sheets["Latte"].category == "Coffee"
    qtbot.waitUntil(lambda: page.editor.state.text() == "Saved")
    assert warned == []
    assert len(office.edits) == 1


def test_a_clash_of_two_saves_on_their_way_is_told_once(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice, slow: Event
) -> None:
    told: list[str] = []
    page.warned.connect(told.append)
    page.table.choose("Latte")
    office.sheets["Latte"] = replace(LATTE, category="Drinks")
    write(qtbot, page.editor.category, "Cof")
    page.saving.flush()
    qtbot.keyClicks(page.editor.category, "fee")
    page.leave()
    slow.set()
    qtbot.waitUntil(page.editor.clash.isVisible)
    assert len(told) == 1
    assert page.editor.category.text() == "Drinks"
    page.saving.take_mine()
    qtbot.waitUntil(lambda: office.sheets["Latte"].category == "Coffee")


def test_what_is_typed_back_while_its_save_is_on_its_way_is_written(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice, slow: Event
) -> None:
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "Coffee")
    page.saving.flush()
    write(qtbot, page.editor.category, "Hot")
    page.leave()
    slow.set()
    qtbot.waitUntil(lambda: len(office.edits) == 2)
    assert office.sheets["Latte"] == LATTE


def test_a_title_does_not_wrap_anew_with_each_state(
    qtbot: QtBot, page: ItemsPage, theme: Theme
) -> None:
    for size in (1.0, 1.5):
        theme.enlarge(size)
        widths = []
        for state in ("", "Saving\N{HORIZONTAL ELLIPSIS}", "Not saved", "Saved"):
            page.editor.state.setText(state)
            page.editor.column.activate()
            settle(qtbot, page)
            widths.append(page.editor.title.width())
        assert len(set(widths)) == 1


def test_another_row_saves_what_was_typed(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "Coffee")
    qtbot.keyClicks(page.editor.tags.field, "strong")
    page.table.choose("Bagel")
    qtbot.waitUntil(lambda: office.sheets["Latte"].category == "Coffee")
    assert office.sheets["Latte"].tags == ("milky", "strong")
    assert office.sheets["Bagel"] == BAGEL
    assert page.editor.title.text() == "Bagel"


def test_the_other_till_saved_the_same_field_first(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    page.table.choose("Latte")
    office.sheets["Latte"] = replace(LATTE, category="Drinks", tags=("milky", "hot"))
    write(qtbot, page.editor.category, "Coffee")
    page.leave()
    qtbot.waitUntil(page.editor.clash.isVisible)
    assert page.editor.category.text() == "Drinks"
    assert page.editor.tags.values() == ("milky", "hot")
    assert office.sheets["Latte"].category == "Drinks"
    qtbot.mouseClick(page.editor.clash.mine_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: office.sheets["Latte"].category == "Coffee")
    assert not page.editor.clash.isVisible()
    assert office.sheets["Latte"].tags == ("milky", "hot")


def test_theirs_may_stay(qtbot: QtBot, page: ItemsPage, office: ItemsOffice) -> None:
    page.table.choose("Latte")
    office.sheets["Latte"] = replace(LATTE, composition={"milk": Holds.CONTAINS})
    page.editor.codes.parts["milk"].buttons[Holds.FREE].click()
    page.leave()
    qtbot.waitUntil(page.editor.clash.isVisible)
    assert page.editor.codes.parts["milk"].holds is Holds.CONTAINS
    qtbot.mouseClick(page.editor.clash.theirs_button, Qt.MouseButton.LeftButton)
    assert not page.editor.clash.isVisible()
    page.leave()
    assert office.sheets["Latte"].composition == {"milk": Holds.CONTAINS}


def test_what_is_refused_stays_in_its_field(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    office.fault = TextError(Trouble.CARD_NUMBER, field="category")
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "4111")
    page.leave()
    qtbot.waitUntil(lambda: bool(page.editor.boxes["category"].error.text))
    page.table.choose("Bagel")
    page.table.choose("Latte")
    assert page.editor.category.text() == "4111"
    office.fault = None
    write(qtbot, page.editor.category, "Coffee")
    page.leave()
    qtbot.waitUntil(lambda: office.sheets["Latte"].category == "Coffee")
    qtbot.waitUntil(lambda: not page.editor.boxes["category"].error.text)


def test_a_store_that_cannot_write_loses_nothing(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    warned: list[str] = []
    page.warned.connect(warned.append)
    office.fault = StoreError(Trouble.DISK_FULL)
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "Coffee")
    page.table.choose("Bagel")
    qtbot.waitUntil(lambda: bool(warned))
    assert "Latte" in warned[0]
    office.fault = None
    page.table.choose("Latte")
    assert page.editor.category.text() == "Coffee"
    page.leave()
    qtbot.waitUntil(lambda: office.sheets["Latte"].category == "Coffee")


def test_what_is_not_known_is_never_free_by_itself(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    page.table.choose("Latte")
    codes = page.editor.codes
    assert {row.holds for row in codes.parts.values()} == {Holds.UNKNOWN}
    assert "must-not" in page.editor.unknown.text()
    codes.parts["milk"].buttons[Holds.CONTAINS].click()
    assert codes.stated_parts() == {"milk": Holds.CONTAINS}
    codes.rest_button.click()
    assert codes.parts["onion"].holds is Holds.FREE
    assert codes.parts["milk"].holds is Holds.CONTAINS
    assert codes.stated_diets() == {}
    page.leave()
    qtbot.waitUntil(lambda: len(office.edits) == 1)
    assert office.sheets["Latte"].unknown == ()


def test_an_own_code_is_typed_and_a_wider_word_is_its_parts(qtbot: QtBot, page: ItemsPage) -> None:
    page.table.choose("Latte")
    codes = page.editor.codes
    qtbot.keyClicks(codes.line, "  Kiwi ")
    qtbot.keyClick(codes.line, Qt.Key.Key_Return)
    assert codes.parts["kiwi"].holds is Holds.UNKNOWN
    rows = len(codes.parts)
    qtbot.keyClicks(codes.line, "Nuts")
    qtbot.keyClick(codes.line, Qt.Key.Key_Return)
    assert len(codes.parts) == rows
    assert codes.parts["peanuts"].buttons[Holds.UNKNOWN].hasFocus()


def test_an_empty_list_teaches(qtbot: QtBot, page: ItemsPage, office: ItemsOffice) -> None:
    office.sheets = {}
    page.refresh()
    qtbot.waitUntil(lambda: not page.table.items.shown)
    assert "till's file" in page.none.text()
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.adding.field, "Plum cake")
    qtbot.keyClick(page.adding.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.editor.title.text() == "Plum cake")
    assert not page.adding.isVisible()


def test_tab_goes_through_the_editor_as_it_stands(qtbot: QtBot, page: ItemsPage) -> None:
    page.table.choose("Latte")
    editor, codes = page.editor, page.editor.codes
    editor.in_stock.setFocus()
    stops = []
    for _ in range(40):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stops.append(page.focusWidget())
        if stops[-1] is codes.diets["no-pork"].buttons[Holds.UNKNOWN]:
            break
    wanted = [
        editor.shown,
        editor.category,
        editor.tags.takes[0].button,
        editor.tags.field,
        *(row.buttons[Holds.UNKNOWN] for row in codes.parts.values()),
        codes.line,
        codes.rest_button,
        *(row.buttons[Holds.UNKNOWN] for row in codes.diets.values()),
    ]
    assert stops == wanted
    last = stops[-1]
    seen = last.visibleRegion().boundingRect()
    assert seen.height() == last.height()
    qtbot.keyClick(last, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focusWidget() is wanted[-2]


def test_the_arrow_keys_go_through_the_three_states(qtbot: QtBot, page: ItemsPage) -> None:
    page.table.choose("Latte")
    row = page.editor.codes.parts["eggs"]
    row.buttons[Holds.UNKNOWN].setFocus()
    for holds in (Holds.FREE, Holds.CONTAINS):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Left)
        assert row.holds is holds
    assert page.saving.draft is not None
    assert page.saving.draft.now.composition == {"eggs": Holds.CONTAINS}


def test_saying_what_is_in_it_moves_nothing_under_the_pointer(
    qtbot: QtBot, page: ItemsPage
) -> None:
    page.table.choose("Latte")
    codes = page.editor.codes
    rows = [codes.parts[code] for code in ALLERGENS]
    settle(qtbot, page)
    stood = [place_of(page, row) for row in rows]
    assert len(set(stood)) == len(ALLERGENS)
    told = set()
    for holds in (Holds.CONTAINS, Holds.FREE, Holds.UNKNOWN):
        for row in rows:
            qtbot.mouseClick(row.buttons[holds], Qt.MouseButton.LeftButton)
            told.add(page.editor.unknown.text())
        page.saving.flush()
        qtbot.waitUntil(lambda: page.editor.state.text() == "Saved")
        settle(qtbot, page)
        assert [place_of(page, row) for row in rows] == stood
    assert len(told) > 10


def test_what_grows_above_scrolls_the_field_in_use_along(qtbot: QtBot, page: ItemsPage) -> None:
    page.table.choose("Latte")
    field = page.editor.codes.line
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    settle(qtbot, page)
    page.area.ensureWidgetVisible(field)
    stood, height = place_of(page, field), page.editor.height()
    page.editor.clash.show_clash("something long that was typed " * 20)
    qtbot.waitUntil(lambda: page.editor.height() > height)
    settle(qtbot, page)
    assert place_of(page, field) == stood


@pytest.mark.parametrize("text", ["\u200b\u2060", "\u3164", "  \u00ad "])
def test_a_name_that_nobody_can_see_is_none(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice, text: str
) -> None:
    page.table.choose("Latte")
    page.editor.shown.setText(text)
    page.editor.shown.textEdited.emit(text)
    page.leave()
    assert page.editor.sheet() == LATTE
    after: list[object] = []
    page._asks.write(bool, after.append)  # answered after whatever leaving had written
    qtbot.waitUntil(lambda: bool(after))
    assert office.edits == []
    assert page.editor.title.text() == "Latte"


def test_a_field_put_back_by_hand_is_wrong_no_more(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    office.fault = TextError(Trouble.CARD_NUMBER, field="category")
    page.table.choose("Latte")
    write(qtbot, page.editor.category, "4111")
    page.saving.flush()
    qtbot.waitUntil(lambda: bool(page.editor.boxes["category"].error.text))
    write(qtbot, page.editor.category, "Hot")
    page.saving.flush()
    assert page.editor.boxes["category"].error.text == ""
    assert page.editor.state.text() == ""


def test_a_code_that_is_refused_is_said_beside_it_and_one_half_typed_is_none_of_another(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    office.fault = TextError(Trouble.CARD_NUMBER, field="composition")
    page.table.choose("Latte")
    codes = page.editor.codes
    codes.parts["milk"].buttons[Holds.CONTAINS].click()
    page.saving.flush()
    qtbot.waitUntil(lambda: bool(codes.error.text))
    qtbot.keyClicks(codes.line, "kiwi")
    page.table.choose("Bagel")
    assert codes.line.text() == ""
    assert codes.parts["kiwi"].holds is Holds.UNKNOWN
    assert codes.error.text == ""


def test_the_first_item_stands_open(page: ItemsPage) -> None:
    assert page.card.isVisible()
    assert page.editor.title.text() == "Latte"
    assert page.saving.draft is not None
    assert not page.saving.draft.unsaved


def test_a_long_word_pushes_nothing_out_of_the_card(
    qtbot: QtBot, page: ItemsPage, office: ItemsOffice
) -> None:
    office.sheets["Latte"] = replace(LATTE, shown="Sweet" * 20)
    page.refresh()
    qtbot.waitUntil(lambda: page.editor.title.text() == "Sweet" * 20)
    settle(qtbot, page)
    assert page.editor.width() == page.area.viewport().width()
