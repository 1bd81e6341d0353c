"""The days on which the shop stays closed, and the public holidays beside them."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.office.fold_row import TitledField
from desktop.ui.office.settings_day import DayField
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

_SOON = 8
"""Holidays that are shown."""
_ONE = timedelta(days=1)
_LETTERS = 200

Closure = tuple[date, date, str]
"""From, to (included), and why."""


def closures_of(days: Mapping[date, str]) -> tuple[Closure, ...]:
    """Return closed days that follow one another for one reason as one closure, oldest first."""
    found: list[Closure] = []
    for day in sorted(days):
        reason = days[day]
        if found and found[-1][1] + _ONE == day and found[-1][2] == reason:
            found[-1] = (found[-1][0], day, reason)
        else:
            found.append((day, day, reason))
    return tuple(found)


class ClosureRow(QWidget):
    """One closure, and a button that takes it away.

    Signals:
        removed(first, last): the shop is open then after all.
    """

    removed = Signal(object, object)

    def __init__(self, theme: Theme, closure: Closure, text: str, *, may_write: bool) -> None:
        super().__init__()
        self._closure = closure
        self.label = Text(theme, "body", "text", text=text, wrap=True)
        self.button = PressButton(self.tr("Remove"), "link")
        self.button.setAccessibleName(self.tr("Remove: {days}").format(days=text))
        self.button.setEnabled(may_write)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.button.setEnabled(False)
        self.removed.emit(self._closure[0], self._closure[1])


class ClosuresPanel(QWidget):
    """What is closed and why, a line to add to it, and the holidays to come.

    Signals:
        added(first, last, reason), removed(first, last): both days included.
    """

    added = Signal(object, object, str)
    removed = Signal(object, object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self.rows: list[ClosureRow] = []
        self._shown: object = None
        self._today = date.min
        self.first = DayField(theme, self.tr("Closed from"))
        self.last = DayField(theme, self.tr("Closed until"))
        self.reason = TextField()
        self.reason.setObjectName("field")
        self.reason.setMaxLength(_LETTERS)
        self.reason.setAccessibleName(self.tr("Why, if you like"))
        self.reason.setPlaceholderText(self.tr("Why, if you like"))
        self.add = PressButton(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add these closed days"))
        self._nothing = Text(theme, "body", "muted", wrap=True)
        self._nothing.setText(self.tr("No closed days yet. Add one before a holiday of yours."))
        self._list = QWidget()
        self.holidays = Text(theme, "reason", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        column.addWidget(self._line(theme))
        column.addWidget(self.holidays)
        self._column = column
        self.first.dateChanged.connect(self._begin)
        self.add.clicked.connect(self._add)
        self.reason.returnPressed.connect(self._add)

    def show_closures(
        self,
        days: Mapping[date, str],
        holidays: Mapping[date, str],
        *,
        today: date,
        may_write: bool,
    ) -> None:
        """Show what is closed, what is to come first; and the next holidays."""
        if self._today != today:
            self._today = today
            for field in (self.first, self.last):
                field.show_day(today)
        for widget in (self.first, self.last, self.reason, self.add):
            widget.setEnabled(may_write)
        if self._shown == (days, may_write):
            return
        self._shown = (dict(days), may_write)
        closures = closures_of(days)
        coming = [each for each in closures if each[1] >= today]
        past = [each for each in closures if each[1] < today]
        self._fill([*coming, *reversed(past)], may_write=may_write)
        self.holidays.setText(self._holidays(holidays))

    def forget_typed(self) -> None:
        """Be ready for the next closure: this one is kept."""
        self.reason.setText("")  # unlike clear(), nothing of it is left to take back
        for field in (self.first, self.last):
            field.show_day(self._today)

    def _line(self, theme: Theme) -> QWidget:
        line, gap = QWidget(), theme.size("space_8")
        flow = FlowLayout(line, gap=gap, row_gap=gap, fill=True)
        for title, field in (
            (self.tr("From"), self.first),
            (self.tr("Until"), self.last),
            (self.tr("Reason"), self.reason),
            ("", self.add),
        ):
            flow.addWidget(TitledField(theme, title, field))
        return line

    def _fill(self, closures: list[Closure], *, may_write: bool) -> None:
        had = any(row.button.hasFocus() or not row.button.isEnabled() for row in self.rows)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = []
        for closure in closures:
            row = ClosureRow(self._theme, closure, self._text(closure), may_write=may_write)
            row.removed.connect(self.removed)
            column.addWidget(row)
            self.rows.append(row)
        self._column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        fresh.setVisible(bool(closures))
        self._nothing.setVisible(not closures)
        if had and may_write:
            (self.rows[0].button if self.rows else self.first).setFocus()

    def _text(self, closure: Closure) -> str:
        first, last, reason = closure
        day = self._words.dates.weekday_day(first, self._today)
        if last > first:
            day = self.tr("{first} to {last}").format(
                first=day, last=self._words.dates.weekday_day(last, self._today)
            )
        if not reason:
            return day
        return self.tr("{days}  ·  {reason}").format(days=day, reason=isolated(reason))

    def _holidays(self, holidays: Mapping[date, str]) -> str:
        if not holidays:
            return self.tr("No public holidays are known for this country; add closed days above.")
        soon = sorted(holidays)[:_SOON]
        named = self.tr(", ").join(
            self.tr("{day} {holiday}").format(
                day=self._words.dates.day(day, self._today), holiday=isolated(holidays[day])
            )
            for day in soon
        )
        return self.tr(
            "Public holidays count as closed unless something is sold on them. The next ones: "
            "{holidays}."
        ).format(holidays=named)

    @Slot()
    def _begin(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())

    @Slot()
    def _add(self) -> None:
        first, last = self.first.day(), self.last.day()
        self.added.emit(min(first, last), max(first, last), self.reason.text().strip())
