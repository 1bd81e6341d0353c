"""The list of customers as a model, without a window."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.customer_list import ListFilter, ListOrder, ListQuestion
from desktop.domain.errors import StoreError, Trouble
from desktop.ui.models import people_pages
from desktop.ui.models.people_pages import ROW, PeoplePages
from desktop.ui.models.people_rows import KEPT, PAGE
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.words_bundle import Words
from desktop.ui.worker import Worker
from tests.ui.fakes import FakeEntering
from tests.ui.office_list_fakes import TODAY, FakeList, row_of

EVERYBODY = ListQuestion()
DISPLAY = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
MORE = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def service() -> FakeList:
    return FakeList()


@pytest.fixture
def asks(qapp: QApplication, service: FakeList) -> Iterator[OfficeAsks]:
    assert qapp is not None
    reader, writer = (Worker(each, _nothing, _nothing) for each in ("reader", "writer"))
    yield OfficeAsks(reader, writer, service, FakeEntering())  # type: ignore[arg-type] # the verbs of the list only
    reader.close()
    writer.close()


@pytest.fixture
def pages(asks: OfficeAsks, service: FakeList, words: Words) -> PeoplePages:
    made = PeoplePages(asks, service, words)
    made.set_today(TODAY)
    return made


def _nothing() -> None:
    return None


def shown(pages: PeoplePages, row: int, column: int = 0, role: int = DISPLAY) -> str:
    return str(pages.index(row, column).data(role))


def begin(qtbot: QtBot, pages: PeoplePages, question: ListQuestion = EVERYBODY) -> None:
    pages.ask(question)
    qtbot.waitUntil(lambda: pages.whole and pages.question == question)


def test_the_first_rows_are_there_with_the_list(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(30)
    seen = []
    pages.began.connect(lambda: seen.append([shown(pages, row) for row in range(3)]))
    begin(qtbot, pages)
    assert seen == [["Person 000001", "Person 000002", "Person 000003"]]
    assert pages.rowCount() == 30
    assert service.pages == []


def test_a_long_list_grows_and_is_read_where_it_is_looked_at(
    qtbot: QtBot, pages: PeoplePages, service: FakeList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_pages, "WINDOWS", (50, 100, 1000))
    service.fill(5000)
    begin(qtbot, pages)
    assert pages.rowCount() == 5000
    assert shown(pages, 4321) == "\N{HORIZONTAL ELLIPSIS}"
    qtbot.waitUntil(lambda: shown(pages, 4321) == "Person 004322")
    read = {number for page in service.pages for number in page}
    assert 4322 in read
    assert len(read) <= 4 * PAGE


def test_what_is_scrolled_by_is_not_read_and_old_rows_go(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(20_000)
    begin(qtbot, pages)
    for row in range(0, 20_000, 40):
        shown(pages, row)
    qtbot.waitUntil(lambda: shown(pages, 19_960) == "Person 019961")
    assert sum(map(len, service.pages)) < 1000
    for first in range(0, 4 * KEPT, PAGE):
        shown(pages, first)
        qtbot.waitUntil(lambda at=first: shown(pages, at) != "\N{HORIZONTAL ELLIPSIS}")
    assert len(pages._rows) <= KEPT


def test_only_the_latest_question_is_answered(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(100)
    service.held = Event()
    begun = []
    pages.began.connect(lambda: begun.append(pages.rowCount()))
    pages.ask(ListQuestion())
    pages.ask(ListQuestion(text="Person 00009"))
    pages.ask(ListQuestion(text="Person 000042"))
    service.held.set()
    qtbot.waitUntil(lambda: pages.whole)
    assert begun == [1]
    assert shown(pages, 0) == "Person 000042"


def test_cells_speak_in_words(qtbot: QtBot, pages: PeoplePages, service: FakeList) -> None:
    service.people = {
        3: row_of(3, tags=("vip",), must_nots=2, problem=True, visits=1234),
        12: row_of(12),
        13: row_of(13, visits=None, last_day=None),
        14: row_of(14, visits=0, last_day=None),
    }
    begin(qtbot, pages)
    cells = [[shown(pages, row, column) for column in range(1, 4)] for row in range(4)]
    assert cells[0][1:] == ["3 days ago", "Fridays"]
    assert cells[0][0].replace("\N{NO-BREAK SPACE}", ",") in {"1,234", "1.234", "1234"}
    assert cells[1] == ["988", "12 days ago", "drifting"]
    assert cells[2] == ["\N{EM DASH}", "\N{EM DASH}", "\N{EM DASH}"]
    assert cells[3] == ["0", "not yet", "\N{EM DASH}"]
    assert shown(pages, 0, 0, SPOKEN).startswith("Person 000003, open problem, 2 must-not")
    assert "Tags: vip" in shown(pages, 0, 0, MORE)
    assert shown(pages, 0, 2, MORE) == "Tue 18 Nov"
    assert shown(pages, 2, 1, MORE) == "Not counted yet"


def test_headings_say_which_way_the_list_is_sorted(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(3)
    begin(qtbot, pages)
    across = Qt.Orientation.Horizontal
    assert [pages.headerData(each, across) for each in range(4)] == [
        "Name \N{BLACK UP-POINTING SMALL TRIANGLE}", "Visits", "Last here", "Rhythm",
    ]  # fmt: skip
    assert pages.headerData(0, across, SPOKEN) == "Name, sorted, smallest first"
    pages.sort(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: pages.whole)
    assert pages.question == ListQuestion(ListOrder.VISITS, descending=True)
    assert pages.headerData(1, across) == "Visits \N{BLACK DOWN-POINTING SMALL TRIANGLE}"
    assert pages.headerData(1, across, SPOKEN) == "Visits, sorted, largest first"
    assert pages.headerData(0, across, SPOKEN) == "Name"
    pages.sort(3)
    assert pages.question.order is ListOrder.VISITS


def test_what_changed_is_read_anew_without_a_gap(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(300)
    begin(qtbot, pages)
    assert shown(pages, 5) == "Person 000006"
    follows = QPersistentModelIndex(pages.index(200, 0))
    service.people[6] = replace(service.people[6], name="Person 000006 b")
    del service.people[2]
    service.people[100_000] = row_of(100_000, name="Person 0")
    pages.refresh()
    assert shown(pages, 5) == "Person 000006"
    qtbot.waitUntil(lambda: shown(pages, 5) == "Person 000006 b")
    qtbot.waitUntil(lambda: shown(pages, 0) == "Person 0")
    assert pages.rowCount() == 300
    assert 2 not in pages.numbers
    assert follows.row() == 200
    assert follows.data(ROW) is not None or shown(pages, 200)


def test_who_is_gone_when_read_leaves_the_list(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(300)
    begin(qtbot, pages)
    del service.people[250]
    shown(pages, 249)
    qtbot.waitUntil(lambda: pages.rowCount() == 299)
    assert pages.row_of(250) == -1
    assert pages.row_of(251) == 249


def test_a_filter_that_fits_few_of_a_long_list(
    qtbot: QtBot, pages: PeoplePages, service: FakeList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_pages, "WINDOWS", (10, 100))
    service.fill(1000)
    service.people[990] = replace(service.people[990], problem=True)
    begin(qtbot, pages, ListQuestion(filters=frozenset({ListFilter.PROBLEM})))
    assert pages.rowCount() == 1
    qtbot.waitUntil(lambda: shown(pages, 0) == "Person 000990")


def test_a_fault_is_told_and_the_next_question_is_answered(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.fill(200)
    service.fault = StoreError(Trouble.UNAVAILABLE)
    with qtbot.waitSignal(pages.troubled):
        pages.ask(ListQuestion())
    assert not pages.whole
    service.fault = None
    begin(qtbot, pages)
    service.fault = StoreError(Trouble.UNAVAILABLE)
    with qtbot.waitSignal(pages.troubled):
        shown(pages, 150)
    service.fault = None
    shown(pages, 150)
    qtbot.waitUntil(lambda: shown(pages, 150) == "Person 000151")


def test_an_empty_list(qtbot: QtBot, pages: PeoplePages) -> None:
    begin(qtbot, pages)
    assert pages.rowCount() == 0
    assert pages.rowCount(QModelIndex()) == 0
    assert pages.index(0, 0).data() is None


def test_qts_own_rules_of_models_hold(
    qtbot: QtBot, pages: PeoplePages, service: FakeList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_pages, "WINDOWS", (7, 30))
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(pages, fatal)
    assert tester.model() is pages
    service.fill(90)
    begin(qtbot, pages)
    begin(qtbot, pages, ListQuestion(ListOrder.VISITS, filters=frozenset({ListFilter.REGULAR})))
    assert pages.rowCount() == 30
    del service.people[3]
    service.people[45] = replace(service.people[45], visits=2000)
    service.people[201] = row_of(201)
    pages.refresh()
    qtbot.waitUntil(lambda: pages.numbers[-1] == 45)
    assert pages.row_of(3) == -1
    begin(qtbot, pages, ListQuestion(text="nobody"))
    assert pages.rowCount() == 0


def test_who_was_not_counted_yet_is_looked_at_again(
    qtbot: QtBot, pages: PeoplePages, service: FakeList
) -> None:
    service.people = {5: row_of(5, visits=None, last_day=None), 6: row_of(6)}
    pages._rows.count_soon.setInterval(1)
    begin(qtbot, pages, ListQuestion(ListOrder.VISITS, descending=True))
    assert pages.numbers[0] == 6
    service.people[5] = row_of(5)
    qtbot.waitUntil(lambda: pages.index(1, 1).data() == "995" or pages.numbers[0] == 5)
    qtbot.waitUntil(lambda: pages.numbers[0] == 5)
