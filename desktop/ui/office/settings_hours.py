"""The opening hours: one row per weekday."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.shop import OpenSpan
from desktop.ui.office.hours_text import BadHoursError, hours_text, spans_of
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

WEEK = 7
UNSAID, CLOSED, OPEN = "unsaid", "closed", "open"


class DayHours(QWidget):
    """The hours of one weekday.

    Signals:
        chosen(weekday, spans or None): other hours than were shown; none of them: closed.
    """

    chosen = Signal(int, object)

    def __init__(self, theme: Theme, weekday: int, name: str) -> None:
        super().__init__()
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
        self.hours = TextField()
        self.hours.setObjectName("field")
        self.hours.setAccessibleName(self.tr("Hours on {day}").format(day=name))
        self.hours.setPlaceholderText(hours_text(_EXAMPLE, twelve=_twelve()))
        self._error = Text(theme, "strong_reason", "link", wrap=True)
        self.name.setBuddy(self.how)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size("space_12"))
        grid.setVerticalSpacing(theme.size("space_4"))
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.how, 0, 1)
        grid.addWidget(self.hours, 0, 2)
        grid.addWidget(self._error, 1, 1, 1, 2)
        for column, share in enumerate((2, 4, 4)):
            grid.setColumnStretch(column, share)
        policy = self.hours.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.hours.setSizePolicy(policy)
        self._error.hide()
        self.how.picked.connect(self._picked)
        self.hours.editingFinished.connect(self.finish)
        self.hours.textEdited.connect(self._forgive)
        self.show_hours(None)

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    def show_hours(self, spans: tuple[OpenSpan, ...] | None) -> None:
        """Show the hours that are kept; what is being typed is left alone."""
        if self.hours.isModified():
            return
        if self._shown == spans and self.how.value() == OPEN and not spans:
            return  # *Open* was chosen, and the hours are still to be typed
        self._shown = spans
        self.how.show_value(UNSAID if spans is None else OPEN if spans else CLOSED)
        self.hours.setText(hours_text(spans, twelve=_twelve()) if spans else "")
        self.hours.setVisible(bool(spans))
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
        self.hours.setVisible(how == OPEN)
        self.refuse("")
        if how == OPEN:
            self.hours.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give(() if how == CLOSED else None)

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

    def show_hours(self, hours: Mapping[int, Sequence[OpenSpan]]) -> None:
        """Show the hours that are kept."""
        for weekday, row in self.days.items():
            spans = hours.get(weekday)
            row.show_hours(None if spans is None else tuple(spans))

    def finish(self) -> None:
        """Take what was typed."""
        for row in self.days.values():
            row.finish()


_EXAMPLE = (OpenSpan(9 * 60, 14 * 60), OpenSpan(17 * 60, 25 * 60))


def _twelve() -> bool:
    return "ap" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).casefold()
