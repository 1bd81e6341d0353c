"""The office's page of duplicates: what it shares with the list, and where the focus goes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Profile
from desktop.domain.twins import Entry, MergeChoice, Merged, TwinPage, Twins, TwinView
from desktop.ui.office import duplicates_page
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.duplicates_page import DuplicatesPage
from desktop.ui.office.twin_walk import TwinWatch
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from tests.ui.office_list_pages import asks_of, two_workers

Names = tuple[str, str]


@dataclass
class Shop:
    """Pairs, the surest first, found one by one from the last to the first."""

    pairs: list[Names]
    cursors: list[str | None] = field(default_factory=list)
    fault: Trouble | None = None

    def twins(self, cursor: str | None = None) -> TwinPage:
        self.cursors.append(cursor)
        at = int(cursor or len(self.pairs))
        if not at:
            return TwinPage((), None)
        one, other = self.pairs[at - 1]
        twins = Twins(Entry(one, one), Entry(other, other), (), 1 - at / 1000)
        return TwinPage((twins,), str(at - 1) if at > 1 else None)

    def twin_view(self, one: str, other: str) -> TwinView:
        return TwinView(Profile(one, 1, one), Profile(other, 1, other), {one: 1, other: 1}, ())

    def merges(self) -> tuple[Merged, ...]:
        return ()

    def merge(self, stays: str, gone: str, _: MergeChoice) -> Done:
        self._end(gone)
        return Done("a1", "merge", stays, stays, text=gone)

    def not_same(self, one: str, other: str) -> Done:
        self._end(one, other)
        return Done("a1", "not-same", None, one, text=other)

    def _end(self, *people: str) -> None:
        self.pairs = [each for each in self.pairs if not set(people) <= set(each)]
        if self.fault is not None:
            raise ActError(self.fault)


@pytest.fixture
def shop() -> Shop:
    return Shop([("Ann", "Anne"), ("Bo", "Beau"), ("Cy", "Si"), ("Di", "Dee")])


@pytest.fixture
def asks(qapp: QApplication, shop: Shop) -> Iterator[OfficeAsks]:
    assert qapp is not None
    with two_workers() as workers:
        yield asks_of(workers, shop)


@pytest.fixture
def page(qtbot: QtBot, asks: OfficeAsks, words: Words, theme: Theme) -> DuplicatesPage:
    page = DuplicatesPage(asks, words, theme)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    asks.changed.connect(page.refresh)
    return page


def begin(qtbot: QtBot, page: DuplicatesPage) -> None:
    page.begin()
    qtbot.waitUntil(lambda: not page.twins.looking and page.compare.isVisible())


def shown(page: DuplicatesPage) -> list[Names]:
    return [(each.twins.one.id, each.twins.other.id) for each in page.rows]


def opened(page: DuplicatesPage) -> str:
    return next((each.twins.one.id for each in page.rows if each.isChecked()), "")


def focused(page: DuplicatesPage) -> str:
    return next((each.twins.one.id for each in page.rows if each.hasFocus()), "")


def test_the_surest_stand_first_whenever_they_are_found(
    qtbot: QtBot, page: DuplicatesPage, shop: Shop
) -> None:
    begin(qtbot, page)
    assert shown(page) == shop.pairs
    assert "4 pairs" in page.state.text()


@pytest.mark.parametrize("button", ["merge_button", "apart_button"])
@pytest.mark.parametrize(("judged", "following"), [("Ann", "Bo"), ("Cy", "Di"), ("Di", "Cy")])
def test_the_focus_goes_to_the_next_pair_and_stays_there(
    qtbot: QtBot, page: DuplicatesPage, shop: Shop, button: str, judged: str, following: str
) -> None:
    begin(qtbot, page)
    next(each for each in page.rows if each.twins.one.id == judged).click()
    answered = getattr(page.compare, button)
    qtbot.waitUntil(lambda: judged in page.compare.preview.text())
    walked = len(shop.cursors)
    answered.setFocus()
    with qtbot.waitSignal(page.said):
        qtbot.keyClick(answered, Qt.Key.Key_Space)
    assert (focused(page), opened(page)) == (following, following)
    qtbot.waitUntil(lambda: len(shop.cursors) >= walked + 3 and not page.twins.looking)
    assert len(page.rows) == 3
    assert (focused(page), opened(page)) == (following, following)


def test_the_last_pair_leaves_the_focus_on_no_button(
    qtbot: QtBot, page: DuplicatesPage, shop: Shop
) -> None:
    shop.pairs = shop.pairs[:1]
    begin(qtbot, page)
    page.compare.apart_button.setFocus()
    with qtbot.waitSignal(page.said):
        qtbot.keyClick(page.compare.apart_button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page
    qtbot.waitUntil(lambda: not page.twins.looking and not page.compare.isVisible())
    assert QApplication.focusWidget() is page


def test_the_last_pair_is_open_again_when_it_comes_back(
    qtbot: QtBot, page: DuplicatesPage, shop: Shop, asks: OfficeAsks
) -> None:
    shop.pairs = shop.pairs[:1]
    begin(qtbot, page)
    page.compare.merge_button.click()
    qtbot.waitUntil(lambda: not page.twins.looking and not page.compare.isVisible())
    shop.pairs = [("Ann", "Anne")]
    asks.changed.emit(Done("a2", "split"))
    qtbot.waitUntil(lambda: opened(page) == "Ann" and page.compare.isVisible())


def test_a_pair_that_another_till_has_ended_goes(
    qtbot: QtBot, page: DuplicatesPage, shop: Shop
) -> None:
    begin(qtbot, page)
    page.rows[0].click()
    qtbot.waitUntil(lambda: "Ann" in page.compare.preview.text())
    shop.fault = Trouble.CHANGED_MEANWHILE
    with qtbot.waitSignal(page.warned):
        page.compare.merge_button.click()
    assert shown(page) == [("Bo", "Beau"), ("Cy", "Si"), ("Di", "Dee")]
    qtbot.waitUntil(lambda: shop.cursors.count(None) == 2 and not page.twins.looking)
    assert shown(page) == [("Bo", "Beau"), ("Cy", "Si"), ("Di", "Dee")]


def test_what_the_list_has_found_is_there_at_once(
    qtbot: QtBot, page: DuplicatesPage, shop: Shop, asks: OfficeAsks
) -> None:
    listed = TwinWatch(asks.twins, enough=2)
    listed.begin()
    qtbot.waitUntil(lambda: not listed.looking)
    listed.stop()
    page.begin()
    assert shown(page) == [("Cy", "Si"), ("Di", "Dee")]
    qtbot.waitUntil(lambda: len(shown(page)) == 4)
    assert shop.cursors == [None, "3", "2", "1"]
    page.leave()
    begin(qtbot, page)
    asks.act(partial(Done, "a2", "tag-many"))
    with qtbot.waitSignal(asks.changed):
        pass
    assert not page.twins.looking
    assert shop.cursors == [None, "3", "2", "1"]


def test_no_more_are_shown_than_can_be_worked_on(
    qtbot: QtBot,
    page: DuplicatesPage,
    shop: Shop,
    asks: OfficeAsks,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(duplicates_page, "MOST_SHOWN", 3)
    listed = TwinWatch(asks.twins, enough=len(shop.pairs))
    listed.begin()
    qtbot.waitUntil(lambda: not listed.looking)
    listed.stop()
    page.begin()
    assert shown(page) == shop.pairs[:3]


def test_who_comes_in_is_shown_nothing_that_was_found_before(
    qtbot: QtBot, page: DuplicatesPage, asks: OfficeAsks
) -> None:
    begin(qtbot, page)
    page.leave()
    came: list[object] = []
    asks.come_in(came.append)
    page.begin()
    assert shown(page) == []
    qtbot.waitUntil(lambda: len(came) == 1 and len(shown(page)) == 4)
