"""The opening hours: one row per weekday."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.shop import OpenSpan
from desktop.ui.office.fold_row import FoldRow
from desktop.ui.office.hours_text import BadHoursError, hours_text, spans_of
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

WEEK = 7
UNSAID, CLOSED, OPEN = "unsaid", "closed", "open"
_LETTERS = 12
_HOW, _HOURS = 6, 4
"""How the width is shared."""


class DayHours(FoldRow):
    """The hours of one weekday, beside or under whether it is open.

    Signals:
        chosen(weekday, spans or None): other hours than were shown; none of them: closed.
    """

    chosen = Signal(int, object)

    def __init__(self, theme: Theme, weekday: int, name: str) -> None:
        super().__init__(theme)
        self.weekday = weekday
        self._shown: tuple[OpenSpan, ...] | None = None
        self.name = Text(theme, "body", "text", text=name)
        self.how = ChoiceBox(
            name,
            (
                (UNSAID, self.tr("Not said: judged by the sales")),
                (CLOSED, self.tr("Closed")),
                (OPEN, self.tr("Open")),
            ),
        )
        self.how.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.how.setMinimumContentsLength(_LETTERS)
        self.hours = TextField()
        self.hours.setObjectName("field")
        self.hours.setAccessibleName(self.tr("Hours on {day}").format(day=name))
        self.hours.setPlaceholderText(hours_text(_EXAMPLE, twelve=_twelve()))
        self._error = Text(theme, "strong_reason", "link", wrap=True)
        self.name.setBuddy(self.how)
        self._place()
        self._error.hide()
        self.how.picked.connect(self._picked)
        self.hours.editingFinished.connect(self.finish)
        self.hours.textEdited.connect(self._forgive)
        self.show_hours(None)

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    def on_fold(self, *, folded: bool) -> None:
        """Keep the room of hours that are not shown only where others stand beside it."""
        policy = self._right.sizePolicy()
        policy.setRetainSizeWhenHidden(not folded)
        self._right.setSizePolicy(policy)

    def show_hours(self, spans: tuple[OpenSpan, ...] | None) -> None:
        """Show the hours that are kept; what is being typed is left alone."""
        if self.hours.isModified():
            return
        if self._shown == spans and self.how.value() == OPEN and not spans:
            return  # *Open* was chosen, and the hours are still to be typed
        self._shown = spans
        self.how.show_value(UNSAID if spans is None else OPEN if spans else CLOSED)
        self.hours.setText(hours_text(spans, twelve=_twelve()) if spans else "")
        self._right.setVisible(bool(spans))
        self.refuse("")

    def refuse(self, why: str) -> None:
        """Say what is wrong, or nothing."""
        self._error.setText(why)
        self._error.setVisible(bool(why))
        self.hours.setAccessibleDescription(why)
        announce(self.hours, why)

    @Slot()
    def finish(self) -> None:
        """Take what was typed."""
        if self.how.value() != OPEN or not self.hours.isModified():
            return
        try:
            spans = spans_of(self.hours.text(), twelve=_twelve())
        except BadHoursError as error:
            self.refuse(self._sentence(error))
            return
        self._give(spans)

    @Slot(object)
    def _picked(self, how: object) -> None:
        self._right.setVisible(how == OPEN)
        self.refuse("")
        if how == OPEN:
            self.hours.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give(() if how == CLOSED else None)

    def _place(self) -> None:
        gap = self._theme.size("space_12")
        left = QHBoxLayout()
        left.setSpacing(gap)
        left.addWidget(self.name)
        left.addWidget(self.how, 1)
        beside = QVBoxLayout()
        beside.addLayout(left)
        beside.addStretch(1)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_4"))
        column.addWidget(self.hours)
        column.addWidget(self._error)
        column.addStretch(1)
        self.fold.setSpacing(gap)
        self.fold.addLayout(beside, _HOW)
        self.fold.addWidget(self._right, _HOURS)
        self.on_fold(folded=False)

    def _give(self, spans: tuple[OpenSpan, ...] | None) -> None:
        self.hours.setModified(False)
        before = self._shown
        self._shown = None if spans != () else ()
        self.show_hours(spans)
        if spans != before:
            self.chosen.emit(self.weekday, spans)

    @Slot()
    def _forgive(self) -> None:
        self.refuse("")

    def _sentence(self, error: BadHoursError) -> str:
        example = hours_text(_EXAMPLE, twelve=_twelve())
        if error.overlap:
            return self.tr(
                "Some of these hours are named twice. Write them like {example}."
            ).format(example=example)
        return self.tr("Write from when until when, like {example}.").format(example=example)


class HoursTable(QWidget):
    """All weekdays, from the first of the week here.

    Signals:
        chosen(weekday, spans or None): Monday = 0.
    """

    chosen = Signal(int, object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        first = QLocale().firstDayOfWeek().value - 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        self.days: dict[int, DayHours] = {}
        for weekday in ((first + ahead) % WEEK for ahead in range(WEEK)):
            row = DayHours(theme, weekday, words.dates.weekday(weekday))
            row.chosen.connect(self.chosen)
            self.days[weekday] = row
            column.addWidget(row)
        theme.changed.connect(self._align)
        self._align()

    def show_hours(self, hours: Mapping[int, Sequence[OpenSpan]]) -> None:
        """Show the hours that are kept."""
        for weekday, row in self.days.items():
            spans = hours.get(weekday)
            row.show_hours(None if spans is None else tuple(spans))

    @Slot()
    def _align(self) -> None:
        """Let all fields begin in one line."""
        names = [each.name for each in self.days.values()]
        widest = max(name.sizeHint().width() for name in names)
        for name in names:
            name.setMinimumWidth(widest)

    def finish(self) -> None:
        """Take what was typed."""
        for row in self.days.values():
            row.finish()


_EXAMPLE = (OpenSpan(9 * 60, 14 * 60), OpenSpan(17 * 60, 25 * 60))


def _twelve() -> bool:
    return "ap" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).casefold()
