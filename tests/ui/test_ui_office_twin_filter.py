"""The filter of duplicates in the list of customers: it grows while everybody is looked through."""

from collections.abc import Iterator
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.customer_list import ListFilter
from desktop.domain.errors import StoreError, Trouble
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.customers_page import CustomersPage
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from tests.ui.office_list_fakes import FakeList
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


def listed(page: CustomersPage) -> list[int]:
    return list(page.pages.numbers)


def tick(page: CustomersPage) -> None:
    page.filters.chips[ListFilter.DUPLICATE].click()


def test_the_list_grows_while_others_are_looked_for(
    qtbot: QtBot, page: CustomersPage, service: FakeList, editor: StubEditor
) -> None:
    service.pairs = [(20, 30), (5, 30), (25, 26)]
    service.twins_held = Event()
    tick(page)
    qtbot.waitUntil(lambda: listed(page) == [20, 30])
    bar = page.finding.twin_bar
    assert "so far" in bar.line.text()
    page.table.choose(1)
    qtbot.waitUntil(lambda: editor.customer == "uid-30")
    shown = len(editor.shown)
    service.twins_held.set()
    qtbot.waitUntil(lambda: listed(page) == [5, 20, 25, 26, 30])
    qtbot.waitUntil(lambda: not page.twins.looking)
    assert page.table.current == 30
    assert list(page.table.numbers) == [30]
    assert editor.shown[shown:] == []
    assert "5" in bar.line.text()
    assert "so far" not in bar.line.text()
    qtbot.waitUntil(lambda: page.search.placeholderText() == "Search 5 customers")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        bar.button.click()
    assert wanted.args == ["duplicates", ""]


def test_it_is_sorted_and_narrowed_as_the_whole_list_is(
    qtbot: QtBot, page: CustomersPage, service: FakeList
) -> None:
    service.pairs = [(12, 30), (5, 6)]
    tick(page)
    qtbot.waitUntil(lambda: listed(page) == [5, 6, 12, 30])
    page.pages.sort(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: listed(page) == [30, 12, 6, 5])
    page.filters.chips[ListFilter.REGULAR].click()
    qtbot.waitUntil(lambda: listed(page) == [30, 12, 6])
    QTest.keyClicks(page.search, "0012")
    qtbot.waitUntil(lambda: listed(page) == [12])


def test_nobody_looks_on_for_a_chip_that_is_taken_off_or_a_page_that_is_left(
    qtbot: QtBot, page: CustomersPage, service: FakeList
) -> None:
    service.pairs = [(number, number + 1) for number in range(1, 9)]
    service.twins_held = Event()
    tick(page)
    qtbot.waitUntil(lambda: len(service.cursors) == 2)
    tick(page)
    service.twins_held.set()
    qtbot.waitUntil(lambda: page.pages.whole and len(listed(page)) == 300)
    assert len(service.cursors) == 2
    assert not page.finding.twin_bar.isVisible()
    service.twins_held = Event()
    tick(page)
    qtbot.waitUntil(lambda: len(service.cursors) == 3)
    page.leave()
    service.twins_held.set()
    page.begin()  # and come back: it goes on
    qtbot.waitUntil(lambda: not page.twins.looking and len(listed(page)) == 9)
    assert service.cursors.count(None) == 1
    assert service.cursors.count("7") == 1


def test_what_was_put_together_goes_and_what_was_added_comes(
    qtbot: QtBot, page: CustomersPage, service: FakeList, asks: OfficeAsks
) -> None:
    service.pairs = [(20, 30), (5, 6)]
    tick(page)
    qtbot.waitUntil(lambda: listed(page) == [5, 6, 20, 30] and not page.twins.looking)
    service.pairs = [(5, 6), (7, 8)]
    asks.changed.emit(Done("a1", "merge"))
    qtbot.waitUntil(lambda: listed(page) == [5, 6, 7, 8])


def test_an_act_about_something_else_looks_through_nobody_again(
    qtbot: QtBot, page: CustomersPage, service: FakeList, asks: OfficeAsks
) -> None:
    service.pairs = [(20, 30), (5, 6)]
    tick(page)
    qtbot.waitUntil(lambda: listed(page) == [5, 6, 20, 30] and not page.twins.looking)
    walked = len(service.cursors)
    asks.act(partial(service.tag_customers, [20], "vip"))
    qtbot.waitUntil(lambda: page.filters.tag.findData("vip") > 0)
    assert not page.twins.looking
    assert len(service.cursors) == walked
    assert listed(page) == [5, 6, 20, 30]


def test_only_the_first_of_many_are_called_so(
    qtbot: QtBot, page: CustomersPage, service: FakeList, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.pairs = [(number, number + 1) for number in range(1, 9)]
    monkeypatch.setattr(page.twins, "_enough", 3)
    tick(page)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4] and not page.twins.looking)
    bar = page.finding.twin_bar
    qtbot.waitUntil(lambda: bar.line.text().startswith("The first 4 customers"))
    assert bar.line.isVisible()


def test_it_teaches_where_nobody_is_known_twice(qtbot: QtBot, page: CustomersPage) -> None:
    tick(page)
    qtbot.waitUntil(lambda: page.none.isVisible() and not page.twins.looking)
    qtbot.waitUntil(lambda: "No two customers" in page.none.title.text())
    assert "added twice" in page.none.hint.text()
    with qtbot.waitSignal(page.page_wanted):
        page.none.twins_button.click()
    page.none.all_button.click()
    qtbot.waitUntil(lambda: page.pages.whole and len(listed(page)) == 300)


def test_a_search_that_fails_is_told(qtbot: QtBot, page: CustomersPage, service: FakeList) -> None:
    service.pairs = [(1, 2), (3, 4)]

    def fail(_: str | None = None) -> None:
        raise StoreError(Trouble.UNAVAILABLE)

    service.twins = fail  # type: ignore[method-assign, assignment] # as a shop that cannot be read
    with qtbot.waitSignal(page.warned):
        tick(page)
    assert not page.twins.looking


def test_a_fault_of_our_own_ends_the_search(
    qtbot: QtBot, page: CustomersPage, service: FakeList, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.pairs = [(1, 2), (3, 4)]

    def fail(_: str | None = None) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken, qtbot.captureExceptions() as faults:
        broken.setattr(service, "twins", fail)
        tick(page)
        qtbot.waitUntil(lambda: bool(faults))
        qtbot.waitUntil(lambda: not page.twins.looking)
    tick(page)
    tick(page)
    qtbot.waitUntil(lambda: len(page.twins.people) == 4)


def test_another_page_may_ask_for_it(qtbot: QtBot, open_page: OpenPage, service: FakeList) -> None:
    service.pairs = [(1, 2)]
    page = open_page()
    page.begin("duplicates")
    qtbot.waitUntil(lambda: listed(page) == [1, 2])
    assert page.filters.filters == {ListFilter.DUPLICATE}
