"""The office's page of customers, with a list and an editor of the tests' own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.customer_list import ListFilter, ListOrder
from desktop.domain.errors import ActError, StoreError, TextError, Trouble
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.customer_bulk import MOST_TAGGED
from desktop.ui.office.customers_page import CustomersPage
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from tests.ui.office_list_fakes import FakeList, row_of
from tests.ui.office_list_pages import (
    Opener,
    OpenPage,
    StubEditor,
    Workers,
    asks_of,
    filled_list,
    two_workers,
    until_filled,
)

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def service() -> FakeList:
    return filled_list()


@pytest.fixture
def workers() -> Iterator[Workers]:
    with two_workers() as made:
        yield made


@pytest.fixture
def asks(workers: Workers, service: FakeList) -> OfficeAsks:
    return asks_of(workers, service)


@pytest.fixture
def editor() -> StubEditor:
    return StubEditor()


@pytest.fixture
def open_page(
    qtbot: QtBot,
    workers: Workers,
    asks: OfficeAsks,
    words: Words,
    theme: Theme,
    editor: StubEditor,
) -> OpenPage:
    return Opener(qtbot, workers, asks, words, theme, editor).open


@pytest.fixture
def page(qtbot: QtBot, open_page: OpenPage, editor: StubEditor) -> CustomersPage:
    page = open_page()
    until_filled(qtbot, page, editor)
    return page


def names(page: CustomersPage) -> list[str]:
    return [str(page.pages.index(row, 0).data()) for row in range(min(3, page.pages.rowCount()))]


def settled(qtbot: QtBot, page: CustomersPage, count: int) -> None:
    qtbot.waitUntil(lambda: page.pages.whole and page.pages.rowCount() == count)


def test_the_first_customer_is_open_and_rows_open_others_by_key(
    qtbot: QtBot, page: CustomersPage, editor: StubEditor
) -> None:
    page.table.setFocus()
    for _ in range(5):
        QTest.keyClick(page.table, Key.Key_Down)
    qtbot.waitUntil(lambda: editor.customer == "uid-6")
    assert editor.shown == ["uid-1", "uid-6"], "those only passed are not opened"
    QTest.keyClick(page.table, Key.Key_End)
    qtbot.waitUntil(lambda: editor.customer == "uid-300")
    QTest.keyClick(page.table, Key.Key_Home)
    qtbot.waitUntil(lambda: editor.customer == "uid-1")
    QTest.keyClick(page.table, Key.Key_PageDown)
    qtbot.waitUntil(lambda: editor.customer not in {"uid-1", "uid-300"})
    QTest.keyClick(page.table, Key.Key_Return)
    assert QApplication.focusWidget() is editor


def test_a_letter_in_the_table_goes_to_the_search(qtbot: QtBot, page: CustomersPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, "2")
    assert page.search.text() == "2"
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "99")
    settled(qtbot, page, 1)
    assert names(page) == ["Person 000299"]
    QTest.keyClick(page.search, Key.Key_Escape)
    settled(qtbot, page, 300)
    assert page.search.text() == ""


def test_enter_in_the_search_opens_the_best_one_found(
    qtbot: QtBot, page: CustomersPage, editor: StubEditor
) -> None:
    QTest.keyClicks(page.search, "000042")
    settled(qtbot, page, 1)
    assert editor.customer == "uid-1", "nobody is opened while somebody types"
    QTest.keyClick(page.search, Key.Key_Return)
    qtbot.waitUntil(lambda: editor.customer == "uid-42")


def test_headings_sort_by_mouse_and_by_key(qtbot: QtBot, page: CustomersPage) -> None:
    header = page.table.header
    place = header.sectionViewportPosition(1) + 5
    QTest.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(place, 9),
    )
    qtbot.waitUntil(lambda: page.pages.question.order is ListOrder.VISITS)
    assert page.pages.question.descending
    header.setFocus()
    QTest.keyClick(header, Key.Key_Right)
    QTest.keyClick(header, Key.Key_Space)
    qtbot.waitUntil(lambda: page.pages.question.order is ListOrder.VISITS)
    qtbot.waitUntil(lambda: not page.pages.question.descending)
    QTest.keyClick(header, Key.Key_Right)
    QTest.keyClick(header, Key.Key_Return)
    assert page.pages.question.order is ListOrder.LAST
    QTest.keyClick(header, Key.Key_Right)
    QTest.keyClick(header, Key.Key_Return)
    assert page.pages.question.order is ListOrder.LAST, "by rhythm nothing is sorted"
    assert "Rhythm" in header.accessibleName()
    QTest.keyClick(header, Key.Key_Down)
    assert page.table.hasFocus()


def test_the_customer_stays_chosen_when_the_list_is_sorted_otherwise(
    qtbot: QtBot, page: CustomersPage, editor: StubEditor
) -> None:
    page.table.choose(9)
    qtbot.waitUntil(lambda: editor.customer == "uid-10")
    page.pages.sort(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.pages.numbers[0] == 300 and page.pages.whole)
    assert page.table.current == 10
    assert page.table.currentIndex().row() == 290
    assert editor.shown == ["uid-1", "uid-10"]
    assert list(page.table.numbers) == [10]


def test_several_selected_stay_so_when_sorted_otherwise(qtbot: QtBot, page: CustomersPage) -> None:
    page.table.choose(4)
    for _ in range(2):
        QTest.keyClick(page.table, Key.Key_Down, SHIFT)
    assert list(page.table.numbers) == [5, 6, 7]
    page.pages.sort(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.pages.numbers[0] == 300 and page.pages.whole)
    assert list(page.table.numbers) == [7, 6, 5]


def test_chips_narrow_the_list_and_nobody_says_what_to_do(
    qtbot: QtBot, page: CustomersPage
) -> None:
    page.filters.chips[ListFilter.REGULAR].click()
    settled(qtbot, page, 100)
    page.filters.chips[ListFilter.DRIFTING].click()
    settled(qtbot, page, 25)
    page.filters.chips[ListFilter.PROBLEM].click()
    settled(qtbot, page, 0)
    assert page.none.isVisible()
    assert page.none.title.text() == "Nobody fits these filters."
    page.none.all_button.click()
    settled(qtbot, page, 300)
    assert page.filters.filters == frozenset()
    assert page.table.isVisible()


def test_somebody_far_down_is_opened_as_soon_as_it_is_read_who_they_are(
    qtbot: QtBot, page: CustomersPage, service: FakeList, editor: StubEditor
) -> None:
    page.table.setFocus()
    service.held = Event()
    QTest.keyClick(page.table, Key.Key_End)
    qtbot.waitUntil(lambda: page._opening)
    assert editor.customer == "uid-1"
    service.held.set()
    qtbot.waitUntil(lambda: editor.customer == "uid-300")
    page.add_button.click()
    page.refresh()
    qtbot.waitUntil(lambda: page.pages.whole)
    assert editor.customer == "", "a new customer is not put aside"


@pytest.mark.parametrize("width", [300, 372, 420, 600, 1000])
def test_no_chip_is_cut_and_the_rest_is_a_press_away(
    qtbot: QtBot, page: CustomersPage, width: int
) -> None:
    filters = page.filters
    filters.set_filters(frozenset({ListFilter.SAID_NO}))
    filters.setParent(None)
    qtbot.addWidget(filters)
    filters.show()

    def shown() -> list[ListFilter]:
        return [each for each, chip in filters.chips.items() if chip.isVisible()]

    def nothing_is_cut() -> bool:
        widgets = [*filters.chips.values(), filters.tag, filters.more_button]
        seen = [each for each in widgets if each.isVisible()]
        return all(
            filters.rect().contains(each.geometry()) and each.width() >= each.sizeHint().width()
            for each in seen
        ) and not any(
            one.geometry().intersects(other.geometry())
            for one in seen
            for other in seen
            if one is not other
        )

    filters.resize(width, filters.heightForWidth(width))
    filters.resize(width, filters.heightForWidth(width))
    assert nothing_is_cut()
    assert ListFilter.SAID_NO in shown()
    if filters.more_button.isVisible():
        assert filters.heightForWidth(width) <= 2 * filters.more_button.height() + 8
        filters.more_button.click()
        filters.resize(width, filters.heightForWidth(width))
        assert nothing_is_cut()
    assert shown() == list(filters.chips)


def test_the_search_says_how_many_it_looks_through(qtbot: QtBot, page: CustomersPage) -> None:
    page.filters.chips[ListFilter.DRIFTING].click()
    qtbot.waitUntil(lambda: page.search.placeholderText() == "Search 25 customers")
    page.filters.chips[ListFilter.DRIFTING].click()
    qtbot.waitUntil(lambda: page.search.placeholderText() == "Search 300 customers")


def test_a_file_goes_to_the_documents_and_is_called_by_its_day(page: CustomersPage) -> None:
    page.bulk.set_today(date(2026, 7, 17))
    assert page.bulk.file_name == "customers-2026-07-17.csv"
    page.table.selectAll()
    page.bulk.export_button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    assert Path(dialog.directory().path()) == Path(documents if Path(documents).is_dir() else home)
    assert [Path(each).name for each in dialog.selectedFiles()] == ["customers-2026-07-17.csv"]
    dialog.reject()


def test_nobody_was_asked_and_said_no(qtbot: QtBot, page: CustomersPage) -> None:
    chips = page.filters.chips
    chips[ListFilter.SAID_NO].click()
    chips[ListFilter.NOT_ASKED].click()
    assert page.filters.filters == {ListFilter.NOT_ASKED}
    qtbot.waitUntil(lambda: page.pages.whole)


def test_another_page_may_ask_for_a_filter_or_a_customer(
    qtbot: QtBot, page: CustomersPage, editor: StubEditor
) -> None:
    page.begin("drifting")
    settled(qtbot, page, 25)
    assert page.filters.filters == {ListFilter.DRIFTING}
    page.begin("uid-24")
    qtbot.waitUntil(lambda: page.table.current == 24)
    assert editor.customer == "uid-24"


def test_a_shop_without_customers_says_how_to_begin(
    qtbot: QtBot, service: FakeList, open_page: OpenPage, editor: StubEditor
) -> None:
    service.people.clear()
    page = open_page()
    qtbot.waitUntil(lambda: page.none.title.text() == "No customers yet.")
    assert page.none.isVisible()
    page.none.add_button.click()
    assert editor.begun == [("", "")]
    service.people = {1: row_of(1), 2: row_of(2)}
    editor.made.emit("uid-2")
    page.refresh()
    settled(qtbot, page, 2)
    qtbot.waitUntil(page.table.isVisible)
    qtbot.waitUntil(lambda: page.table.current == 2)
    assert editor.customer == "uid-2"


def test_a_new_customer_begins_with_what_was_looked_for(
    qtbot: QtBot, page: CustomersPage, editor: StubEditor
) -> None:
    page.add_button.click()
    QTest.keyClicks(page.search, "Zed")
    settled(qtbot, page, 0)
    assert page.none.title.text() == "Nobody found."
    page.none.add_button.click()
    page.search.setText("0699 123")
    page.search.typed.emit("0699 123")
    settled(qtbot, page, 0)
    page.add_button.click()
    assert editor.begun == [("", ""), ("Zed", ""), ("", "0699 123")]


def test_several_are_tagged_in_one_act(
    qtbot: QtBot, page: CustomersPage, service: FakeList
) -> None:
    said: list[tuple[str, str]] = []
    page.said.connect(lambda text, act: said.append((text, act)))
    assert not page.bulk.isVisible()
    page.table.choose(0)
    QTest.keyClick(page.table, Key.Key_Down, SHIFT)
    qtbot.waitUntil(page.bulk.isVisible)
    QTest.keyClicks(page.bulk.tag.field, "vip")
    QTest.keyClick(page.bulk.tag.field, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said))
    assert service.acts == [("tag", (1, 2), "vip")]
    assert "vip" in said[0][0]
    assert said[0][1] == "act-1"
    qtbot.waitUntil(lambda: page.filters.tag.count() == 2)
    qtbot.waitUntil(lambda: "vip" in str(page.pages.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)))
    page.bulk.tag.field.setText("vip")
    page.bulk.untag_button.click()
    qtbot.waitUntil(lambda: len(service.acts) == 2)
    assert service.acts[1] == ("untag", (1, 2), "vip")


def test_a_tag_that_is_refused_says_why_and_stays_typed(
    qtbot: QtBot, page: CustomersPage, service: FakeList
) -> None:
    page.table.selectAll()
    qtbot.waitUntil(page.bulk.isVisible)
    service.fault = TextError(Trouble.TEXT_TOO_LONG, field="tags", limit=30)
    QTest.keyClicks(page.bulk.tag.field, "long")
    QTest.keyClick(page.bulk.tag.field, Key.Key_Return)
    qtbot.waitUntil(page.bulk.tag.error.isVisible)
    assert page.bulk.tag.text == "long"
    assert service.acts == []
    service.fault = None


def test_too_many_for_a_tag_are_not_tagged(
    qtbot: QtBot, open_page: OpenPage, service: FakeList
) -> None:
    service.fill(MOST_TAGGED + 1)
    page = open_page()
    settled(qtbot, page, MOST_TAGGED + 1)
    page.table.selectAll()
    with qtbot.waitSignal(page.warned):
        page.bulk.tag.submitted.emit("vip")
    assert service.acts == []


def test_a_file_is_written_beside_other_work_and_can_be_stopped(
    qtbot: QtBot, page: CustomersPage, service: FakeList, tmp_path: Path
) -> None:
    said: list[str] = []
    page.said.connect(lambda text, _: said.append(text))
    page.table.selectAll()
    qtbot.waitUntil(page.bulk.isVisible)
    service.held = Event()
    file = tmp_path / "customers.csv"
    page.bulk.export_to(file)
    assert page.bulk.stop_button.isVisible()
    assert not page.bulk.export_button.isEnabled()
    page.bulk.stop_button.click()
    service.held.set()
    qtbot.waitUntil(lambda: bool(said))
    assert service.acts == []
    service.held = None
    page.bulk.private.setChecked(True)
    page.bulk.export_to(file)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert service.acts == [("export", tuple(range(1, 301)), file, True, "Name")]
    assert "customers.csv" in said[1]
    assert not page.bulk.stop_button.isVisible()


def test_a_file_that_may_not_be_written_is_told(
    qtbot: QtBot, page: CustomersPage, service: FakeList, tmp_path: Path
) -> None:
    page.table.selectAll()
    service.fault = ActError(Trouble.NOT_ALLOWED)
    with qtbot.waitSignal(page.warned) as told:
        page.bulk.export_to(tmp_path / "customers.csv")
    assert told.args is not None
    assert "Only the owner" in told.args[0]
    assert page.bulk.export_button.isEnabled()
    service.fault = None


def test_a_fault_of_our_own_ends_the_file(
    qtbot: QtBot,
    page: CustomersPage,
    service: FakeList,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(service, "export_customers", fail)
    page.table.selectAll()
    with qtbot.captureExceptions() as faults:
        page.bulk.export_to(tmp_path / "customers.csv")
        qtbot.waitUntil(lambda: bool(faults))
        qtbot.waitUntil(page.bulk.export_button.isEnabled)
    assert not page.bulk.busy


def press_row(page: CustomersPage, row: int) -> None:
    middle = page.table.visualRect(page.pages.index(row, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_select_by_touch(qtbot: QtBot, page: CustomersPage) -> None:
    assert list(page.table.numbers) == [1]  # who is open
    page.select_button.click()
    assert page.bulk.isVisible()
    assert list(page.table.numbers) == []
    assert not page.bulk.export_button.isEnabled()
    for row in (3, 5):
        press_row(page, row)
    assert list(page.table.numbers) == [4, 6]
    page.bulk.none_button.click()
    assert not page.select_button.isChecked()
    assert not page.bulk.isVisible()
    qtbot.waitUntil(lambda: page.pages.whole)


def test_sorting_selects_nobody_who_was_only_open(qtbot: QtBot, page: CustomersPage) -> None:
    page.select_button.click()
    press_row(page, 3)
    press_row(page, 5)
    press_row(page, 5)  # looked at, and put back
    assert page.table.current == 6
    page.pages.sort(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.pages.whole and page.table.current == 6)
    assert list(page.table.numbers) == [4]


def test_those_who_were_selected_stay_so_in_selection_mode(page: CustomersPage) -> None:
    page.table.selectAll()
    page.select_button.click()
    assert page.table.count == 300


def test_a_fault_of_the_list_is_told(qtbot: QtBot, page: CustomersPage, service: FakeList) -> None:
    service.fault = StoreError(Trouble.UNAVAILABLE)
    with qtbot.waitSignal(page.warned):
        page.filters.chips[ListFilter.REGULAR].click()
    service.fault = None
    page.filters.chips[ListFilter.DRIFTING].click()
    settled(qtbot, page, 25)


def test_what_another_till_changes_shows_and_the_row_stays(
    qtbot: QtBot, page: CustomersPage, service: FakeList, editor: StubEditor
) -> None:
    page.table.choose(9)
    qtbot.waitUntil(lambda: editor.customer == "uid-10")
    del service.people[1]
    service.people[10] = replace(service.people[10], name="Person 000010 b")
    page.refresh()
    qtbot.waitUntil(lambda: page.pages.rowCount() == 299)
    assert page.table.current == 10
    qtbot.waitUntil(lambda: page.pages.index(8, 0).data() == "Person 000010 b")
    selected = page.table.selectionModel()
    assert isinstance(selected, QItemSelectionModel)
    assert [each.row() for each in selected.selectedRows()] == [8]
    page.leave()
    assert editor.left == 1
