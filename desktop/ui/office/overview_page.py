"""The overview: the last weeks in figures that can be trusted, and who to look after."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.office.fold_row import FoldRow
from desktop.ui.office.overview_chart import Swatch, WeekChart
from desktop.ui.office.overview_lines import OverviewLines
from desktop.ui.office.overview_parts import FigureCard, NamesCard
from desktop.ui.office.overview_printing import OverviewPrinting
from desktop.ui.office.page import OfficePage
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.tall import Tall
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.domain.overview import Overview
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_AGAIN_MS = 3000
"""After so long it is asked again, while visits are still being counted."""
_KEY, _BACK_KEY = "overview", "overview-back"


class OverviewPage(OfficePage):
    """Figures of this week, bars of the last ones, problems, who drifts and who to expect."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, self.tr("Overview"))
        self._overview: Overview | None = None
        self._back: tuple[int, ...] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.refresh)
        meaning = words.overview.definition
        self.figures = {
            name: FigureCard(theme, title, meaning(name))
            for name, title in (
                ("visits", self.tr("Visits this week")),
                ("regulars", self.tr("Regulars who came")),
                ("fresh", self.tr("New this week")),
                ("back", self.tr("Back again")),
            )
        }
        answers = words.overview.answers()
        self.visits = WeekChart(theme, self.tr("Visits by week"))
        self.touches = WeekChart(theme, self.tr("Touches by week"), parts=len(answers))
        self.visits_line = Text(theme, "body", "text", wrap=True)
        self.touches_line = Text(theme, "body", "text", wrap=True)
        self.caveats = Text(theme, "reason", "muted", wrap=True)
        self.spend = Text(theme, "body", "text", wrap=True)
        self.problems = NamesCard(
            theme, self.tr("Problems"), meaning("problems"), self.tr("All with an open problem")
        )
        self.drifting = NamesCard(
            theme, self.tr("Longer away than usual"), meaning("drifting"), self.tr("All of them")
        )
        self.expected = NamesCard(
            theme, self.tr("To expect this week"), meaning("expected"), self.tr("All regulars")
        )
        self.print_button = PressButton(self.tr("Print"))
        self.pdf_button = PressButton(self.tr("Save as PDF"))
        self.printing = OverviewPrinting(self, words.overview)
        self._empty = self._teaching()
        self._whole = QWidget()
        self._legend = QWidget()
        self._place(answers)
        self._connect()

    def begin(self, about: str = "") -> None:  # noqa: ARG002 - there is only one thing to show
        """Ask for the figures."""
        self.refresh()

    def refresh(self) -> None:
        """Ask again; what takes longest comes after the rest."""
        first = QLocale().firstDayOfWeek().value - 1
        office = self._asks.office
        self._asks.read(partial(office.overview, first_weekday=first), self._show, key=_KEY)
        self._asks.read(
            partial(office.back_again, first_weekday=first), self._show_back, key=_BACK_KEY
        )

    def leave(self) -> None:
        """Expect no figures any more."""
        self._again.stop()
        self._asks.drop(_KEY)
        self._asks.drop(_BACK_KEY)

    def take_focus(self) -> None:
        """Begin at the first figure."""
        self.figures["visits"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _teaching(self) -> CardFrame:
        card = CardFrame(self._theme, self.tr("Nothing to count yet"))
        text = self.tr(
            "Here you will see who came, who is new and who is missed, what was given and how it"
            " went. Bring in your till's files (the menu of the till, F10), or record a visit when"
            " somebody comes: the first figures are there at once."
        )
        card.column.addWidget(Text(self._theme, "body", "text", text=text, wrap=True))
        card.hide()
        return card

    def _place(self, answers: tuple[str, ...]) -> None:
        theme = self._theme
        self.top.addWidget(self.print_button)
        self.top.addWidget(self.pdf_button)
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.size("space_12"))
        figures = QWidget()
        flow = FlowLayout(
            figures, gap=theme.size("space_12"), row_gap=theme.size("space_12"), fill=True
        )
        for card in self.figures.values():
            flow.addWidget(card)
        whole.addWidget(figures)
        whole.addWidget(self.caveats)
        whole.addWidget(self._chart_card(self.visits, self.visits_line, ()))
        whole.addWidget(self._chart_card(self.touches, self.touches_line, answers))
        whole.addLayout(self._cards())
        whole.addWidget(self._meanings())
        whole.addStretch(1)
        inner = Tall()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.size("space_8"), 0)
        column.addWidget(self._empty)
        column.addWidget(self._whole)
        column.addStretch(1)
        self.area = SlimScrollArea(inner)
        self.column.addWidget(self.area, 1)

    def _meanings(self) -> CardFrame:
        """Return what stands in the tool tips, for those who have no pointer."""
        card = CardFrame(self._theme, self.tr("How this is counted"))
        meaning = self._words.overview.definition
        for title, figure in (
            (self.tr("Visits"), "visits"),
            (self.tr("Regulars"), "regulars"),
            (self.tr("New"), "fresh"),
            (self.tr("Back again"), "back"),
            (self.tr("Touches"), "touches"),
            (self.tr("Given away"), "spend"),
            (self.tr("Problems"), "problems"),
            (self.tr("Longer away than usual"), "drifting"),
            (self.tr("To expect this week"), "expected"),
        ):
            text = self.tr("{figure}: {meaning}").format(figure=title, meaning=meaning(figure))
            card.column.addWidget(Text(self._theme, "reason", "muted", text=text, wrap=True))
        return card

    def _chart_card(self, chart: WeekChart, line: Text, answers: tuple[str, ...]) -> CardFrame:
        theme = self._theme
        card = CardFrame(theme, chart.accessibleName())
        card.setToolTip(self._words.overview.definition("touches" if answers else "visits"))
        card.setAccessibleDescription(card.toolTip())
        card.column.addWidget(chart)
        if answers:
            flow = FlowLayout(
                self._legend, gap=theme.size("space_16"), row_gap=theme.size("space_4")
            )
            for part, name in enumerate(answers):
                flow.addWidget(self._entry(name, part, len(answers)))
            card.column.addWidget(self._legend)
        card.column.addWidget(line)
        return card

    def _entry(self, name: str, part: int, parts: int) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.size("space_4"))
        row.addWidget(Swatch(self._theme, part, parts))
        row.addWidget(Text(self._theme, "reason", "muted", text=name))
        return entry

    def _cards(self) -> QVBoxLayout:
        theme = self._theme
        spend = CardFrame(theme, self.tr("Given away"))
        spend.setToolTip(self._words.overview.definition("spend"))
        spend.setAccessibleDescription(spend.toolTip())
        spend.column.addWidget(self.spend)
        spend.column.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(theme.size("space_12"))
        for pair in ((spend, self.problems), (self.drifting, self.expected)):
            row = FoldRow(theme)
            row.fold.setSpacing(theme.size("space_12"))
            for card in pair:
                row.fold.addWidget(card, 1)
            rows.addWidget(row)
        return rows

    def _connect(self) -> None:
        self.visits.chosen.connect(self.visits_line.setText)
        self.touches.chosen.connect(self.touches_line.setText)
        for card in (self.problems, self.drifting, self.expected):
            card.opened.connect(self._open)
        self.problems.all_wanted.connect(partial(self.page_wanted.emit, "customers", "problem"))
        self.drifting.all_wanted.connect(partial(self.page_wanted.emit, "customers", "drifting"))
        self.expected.all_wanted.connect(partial(self.page_wanted.emit, "customers", "regular"))
        self.print_button.clicked.connect(self._print)
        self.pdf_button.clicked.connect(self._save)
        self.printing.said.connect(self._said)
        self.printing.warned.connect(self.warned)

    def _show(self, overview: Overview) -> None:
        self._overview = overview
        if overview.unjudged and self.isVisible():
            self._again.start()
        if self._back is not None and len(self._back) != len(overview.weeks):
            self._back = None
        self._empty.setVisible(overview.is_empty)
        self._whole.setVisible(not overview.is_empty)
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(not overview.is_empty)
        words, lines = self._words.overview, self._lines(overview)
        self.caveats.setText(words.caveats(overview))
        self.caveats.setVisible(bool(self.caveats.text()))
        self._show_counts(lines)
        self.touches.show_bars(lines.touch_bars())
        shown = overview.touched.shown > 0
        self.touches.setVisible(shown)
        self._legend.setVisible(shown)
        if not shown:
            self.touches_line.setText(self.tr("No touch was shown in these weeks."))
        self.spend.setText("\n".join(lines.spend()))
        self.problems.show_names(
            words.problems(overview), lines.problems(), more=overview.open_problems > 0
        )
        self.drifting.show_names(words.drifting(overview), lines.drifting(), more=overview.away > 0)
        self.expected.show_names(
            words.expected(overview), lines.expected(), more=overview.regulars > 0
        )

    def _show_back(self, back: tuple[int, ...]) -> None:
        self._back = back
        if self._overview is not None:
            self._show_counts(self._lines(self._overview))

    def _show_counts(self, lines: OverviewLines) -> None:
        for each in lines.figures():
            self.figures[each.name].show_figure(each.figure, each.of)
        self.visits.show_bars(lines.visit_bars())

    def _lines(self, overview: Overview) -> OverviewLines:
        return OverviewLines(overview, self._words.overview, self._back)

    @Slot(str)
    def _open(self, customer: str) -> None:
        self.page_wanted.emit("customers", f"customer:{customer}")

    @Slot(str)
    def _said(self, text: str) -> None:
        self.said.emit(text, "")

    @Slot()
    def _print(self) -> None:
        if self._overview is not None:
            self.printing.print_out(self._overview, self._back)

    @Slot()
    def _save(self) -> None:
        if self._overview is not None:
            self.printing.ask_for_file(self._overview, self._back)
