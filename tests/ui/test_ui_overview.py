"""The overview's page, its bars and its sheet of paper, on figures that a test put in."""

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.cards import DriftRow, ProblemRow
from desktop.domain.overview import Expected, Overview, Touched, Week, week_starts
from desktop.domain.shop import Place, Shop
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.overview_lines import Figure
from desktop.ui.office.overview_page import OverviewPage
from desktop.ui.office.overview_sheet import WIDTH, Sheet
from desktop.ui.theme.theme import SIZES, Theme
from desktop.ui.words_bundle import Words
from desktop.ui.worker import Worker
from tests.ui.narrow_office import page_width

TODAY = date(2026, 11, 20)
SHOP = Shop("s", Place("US", "America/New_York", "USD", "Corner"))
TOUCHED = Touched(given=4, replaced=2, own=1, not_today=3, unanswered=5, well=3, fine=1, spent=350)


def a_week(first: date, visits: int, *, known: int | None = None) -> Week:
    days = min(7, (TODAY - first).days + 1)
    spoken = days if known is None else known
    return Week(
        first, days, spoken, spoken, visits=visits, people=visits // 2, fresh=2, touched=TOUCHED
    )


def an_overview(**changed: object) -> Overview:
    starts = week_starts(TODAY, first_weekday=0)
    whole = Overview(
        shop=SHOP,
        today=TODAY,
        weeks=tuple(a_week(first, 100 + at) for at, first in enumerate(starts)),
        customers=240,
        regulars=48,
        regulars_came=31,
        spent_today=50,
        data_from=date(2025, 1, 1),
        known_until=TODAY,
        till_until=TODAY - timedelta(days=1),
        open_problems=1,
        problems=(ProblemRow("david", "David Jansen", "p", "soup came cold", TODAY, 0),),
        put_right=(1.0, 5.0, 30.0),
        away=1,
        drifting=(DriftRow("tom", "Tom Becker", None, date(2026, 10, 1), 50),),
        due=2,
        due_today=1,
        expected=(Expected("amara", "Amara & Co", TODAY, "Latte"),),
    )
    return replace(whole, **changed)  # type: ignore[arg-type] # by name


@dataclass
class FakeOffice:
    """Answers with what a test put in."""

    figures: Overview
    back: tuple[int, ...] = (1,) * 12 + (3,)
    first_weekdays: list[int] = field(default_factory=list)

    def overview(self, *, first_weekday: int) -> Overview:
        self.first_weekdays.append(first_weekday)
        return self.figures

    def back_again(self, *, first_weekday: int) -> tuple[int, ...]:
        assert first_weekday == self.first_weekdays[-1]
        return self.back


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


def words_on(file: Path) -> int:
    """How many pieces of text a PDF file shows in letters of some size."""
    shown = 0
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", file.read_bytes(), re.DOTALL):
        try:
            drawn = zlib.decompress(packed)
        except zlib.error:
            continue
        if b" Tf" in drawn and all(float(size) > 0 for size in re.findall(rb"(\S+) Tf", drawn)):
            shown += len(re.findall(rb"T[jJ]\b", drawn))
    return shown


def _nothing() -> None:
    return None


Open = Callable[..., OverviewPage]


@pytest.fixture
def open_page(qtbot: QtBot, words: Words, theme: Theme) -> Iterator[Open]:
    workers: list[Worker] = []

    def build(figures: Overview | None = None, *, width: int = 900) -> OverviewPage:
        office = FakeOffice(figures or an_overview())
        workers.extend(Worker(name, _nothing, _nothing) for name in ("reader", "writer"))
        asks = OfficeAsks(workers[-2], workers[-1], office, office)  # type: ignore[arg-type] # the overview's part
        page = OverviewPage(asks, words, theme)
        qtbot.addWidget(page)
        page.resize(width, 700)
        page.show()
        page.activateWindow()
        page.begin()
        qtbot.waitUntil(lambda: page._back is not None)
        return page

    yield build
    for each in workers:
        each.close()


def test_every_figure_has_what_it_is_counted_of(open_page: Open) -> None:
    page = open_page()
    shown = {name: (card.figure.text(), card.of.text()) for name, card in page.figures.items()}
    assert shown["visits"][0] == "112"
    assert "56" in shown["visits"][1]
    assert shown["regulars"][0] == "31"
    assert "48" in shown["regulars"][1]
    assert shown["fresh"][0] == "2"
    assert "56" in shown["fresh"][1]
    assert shown["back"][0] == "3"
    assert "112" in shown["back"][1]


def test_every_figure_says_how_it_is_counted(open_page: Open) -> None:
    page = open_page()
    for card in page.figures.values():
        assert card.toolTip()
        assert card.accessibleDescription() == card.toolTip()
        assert card.figure.text() in card.accessibleName()
    for each in (page.problems, page.drifting, page.expected):
        assert each.accessibleDescription()


def test_bars_can_be_walked_through_by_key_and_say_the_same_in_text(
    open_page: Open, qtbot: QtBot
) -> None:
    page = open_page()
    chart = page.visits
    assert [bar.total for bar in chart.bars] == list(range(100, 113))
    assert "112" in page.visits_line.text()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "111" in page.visits_line.text()
    assert chart.accessibleDescription() == page.visits_line.text()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "100" in page.visits_line.text()
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "112" in page.visits_line.text()


def test_a_press_chooses_a_bar(open_page: Open) -> None:
    page = open_page()
    chart = page.visits
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(5, chart.height() // 2))
    assert chart.at == 0


def test_bars_go_the_other_way_where_people_read_from_the_right(
    open_page: Open, qtbot: QtBot
) -> None:
    chart = open_page().visits
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 11
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(5, chart.height() // 2))
    assert chart.at == 12


def test_a_week_of_which_nothing_is_known_is_not_zero(open_page: Open) -> None:
    weeks = list(an_overview().weeks)
    weeks[3] = a_week(weeks[3].first, 0, known=0)
    weeks[4] = a_week(weeks[4].first, 30, known=3)
    page = open_page(an_overview(weeks=tuple(weeks)))
    bars = page.visits.bars
    assert (bars[3].known, bars[4].known, bars[4].partly) == (False, True, True)
    assert "not known" in bars[3].text
    assert "3 of 7" in bars[4].text


def test_touches_add_up_to_what_was_shown(open_page: Open) -> None:
    page = open_page()
    bar = page.touches.bars[-1]
    assert (bar.parts, bar.total) == ((4, 2, 1, 3, 5), 15)
    text = page.touches_line.text()
    numbers = [int(each) for each in re.findall(r"\d+", text.partition(":")[2])]
    assert numbers[0] == sum(numbers[1:6]) == 15
    assert numbers[6] == sum(numbers[7:]) == 7


def test_without_touches_there_are_no_bars_of_them(open_page: Open) -> None:
    weeks = tuple(replace(week, touched=Touched()) for week in an_overview().weeks)
    page = open_page(an_overview(weeks=weeks))
    assert not page.touches.isVisibleTo(page)
    assert "No touch" in page.touches_line.text()


def test_what_was_given_stands_against_the_budget(open_page: Open) -> None:
    text = open_page().spend.text()
    assert "0.50" in text
    assert "20.00" in text
    assert "3.50" in text
    assert "100.00" in text


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({"till_until": date(2026, 11, 14)}, "14 Nov"),
        ({"data_from": date(2026, 10, 2)}, "2 Oct"),
        ({"unjudged": 7}, "7"),
    ],
)
def test_what_limits_the_figures_is_said(
    open_page: Open, changed: dict[str, object], part: str
) -> None:
    assert part in open_page(an_overview(**changed)).caveats.text()


def test_nothing_is_said_where_nothing_limits_them(open_page: Open) -> None:
    assert not open_page().caveats.isVisibleTo(open_page())


def test_nothing_is_claimed_that_cannot_be_known(open_page: Open, words: Words) -> None:
    page = open_page()
    texts = [each.property("text") for each in page.findChildren(object)]  # type: ignore[type-var] # all of them
    said = " ".join(text for text in texts if isinstance(text, str)).casefold()
    for claim in ("uplift", "because of touches", "earned", "loyal", "ranking", "thanks to"):
        assert claim not in said
    assert "cannot be known" in words.overview.definition("touches")


def test_names_open_the_customer_and_lists_the_list(open_page: Open) -> None:
    page = open_page()
    wanted: list[tuple[str, str]] = []
    page.page_wanted.connect(lambda name, about: wanted.append((name, about)))
    for button in (
        page.problems.rows[0],
        page.drifting.rows[0],
        page.expected.rows[0],
        page.problems.more,
        page.drifting.more,
        page.expected.more,
    ):
        button.click()
    assert wanted == [
        ("customers", "customer:david"),
        ("customers", "customer:tom"),
        ("customers", "customer:amara"),
        ("customers", "problem"),
        ("customers", "drifting"),
        ("customers", "regular"),
    ]


def test_a_name_is_shown_as_it_is_written(open_page: Open) -> None:
    button = open_page().expected.rows[0]
    assert button.text() == "Amara && Co"
    assert "Amara & Co" in button.accessibleName()


def test_a_press_that_has_begun_is_not_lost_when_the_same_names_come_again(
    open_page: Open,
) -> None:
    page = open_page()
    rows = page.expected.rows
    page._show(an_overview())
    assert page.expected.rows is rows
    page._show(an_overview(expected=(Expected("ben", "Ben Ode", TODAY, "Latte"),)))
    assert [each.text() for each in page.expected.rows] == ["Ben Ode"]


def test_an_empty_shop_is_told_what_it_will_see(open_page: Open) -> None:
    empty = tuple(
        Week(first, days=7, known=0, open=0) for first in week_starts(TODAY, first_weekday=0)
    )
    page = open_page(Overview(shop=SHOP, today=TODAY, weeks=empty))
    assert page._empty.isVisibleTo(page)
    assert not page._whole.isVisibleTo(page)
    assert not page.print_button.isEnabled()


def test_the_page_fits_where_it_must(open_page: Open, theme: Theme) -> None:
    theme.enlarge(1.5)
    page = open_page(width=730)
    inner = page.area.widget()
    assert inner.minimumSizeHint().width() <= page.area.viewport().width()


@pytest.mark.parametrize("size", SIZES)
def test_a_name_without_end_does_not_push_the_page_apart(
    open_page: Open, theme: Theme, words: Words, qtbot: QtBot, size: float
) -> None:
    theme.enlarge(size)
    problems = (ProblemRow("c1", "Wolfeschlegelsteinhausen" * 8, "p1", "cold soup", TODAY, 0),)
    page = open_page(an_overview(problems=problems), width=page_width(qtbot, words, theme))
    inner = page.area.widget()
    qtbot.waitUntil(lambda: bool(page.problems.rows))
    qtbot.waitUntil(lambda: inner.width() <= page.area.viewport().width())
    assert page.problems.rows[0].width() < page.problems.width()


def test_a_long_word_on_paper_stays_in_its_column() -> None:
    sheet = Sheet()
    long = "Wolfeschlegelsteinhausen" * 8
    sheet.figures([("Visits", Figure("visits", "1", long))] * 4)
    sheet.names([("Problems", long, [("c", long, "today")])] * 3)
    sheet.close()
    assert sheet._picture.boundingRect().right() <= WIDTH


def test_it_is_printed_on_one_page(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    file = tmp_path / "overview.pdf"
    overview = page._overview
    assert overview is not None
    assert page.printing.write_pdf(file, overview, page._back)
    assert pages(file) == 1
    assert words_on(file) > 100


def test_much_text_still_fits_on_one_page(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    long = "something that went wrong and is told at great length " * 30
    problems = tuple(
        ProblemRow(f"c{each}", f"Somebody {each}", f"p{each}", long, TODAY, 0) for each in range(8)
    )
    file = tmp_path / "long.pdf"
    assert page.printing.write_pdf(file, an_overview(problems=problems), None)
    assert pages(file) == 1
    assert words_on(file) > 300


def test_a_place_that_cannot_be_written_is_said(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    warned: list[str] = []
    page.warned.connect(warned.append)
    assert not page.printing.write_pdf(tmp_path / "no" / "folder.pdf", an_overview(), None)
    assert warned


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a disk that is always full")
def test_a_full_disk_is_said(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    full = tmp_path / "overview.pdf"
    full.symlink_to("/dev/full")
    warned: list[str] = []
    page.warned.connect(warned.append)
    assert not page.printing.write_pdf(full, an_overview(), None)
    assert warned
