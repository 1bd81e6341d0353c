"""A day to type or to pick from a calendar in the shop's look."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtGui import QFocusEvent, QIcon, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QToolButton

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.chevron import paint_chevron
from desktop.ui.widgets.text_field import TextField

_FIRST, _LAST = QDate(1900, 1, 1), QDate(2999, 12, 31)
_SIGNS = (
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
)
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayField(QDateEdit):
    """A date to type or to pick; the wheel that scrolls the page does not change it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._dressed = False
        self.setLineEdit(TextField())
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDateRange(_FIRST, _LAST)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy")  # untranslated: a pattern
        theme.changed.connect(self._renew)

    def day(self) -> date:
        """Return the day."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Make the calendar now that it may be opened: it takes a while."""
        super().focusInEvent(event)
        if not self._dressed:
            self._dressed = True
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the field and the mark that it opens a calendar."""
        super().paintEvent(event)
        paint_chevron(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def _dress(self) -> None:
        """Give the calendar's arrows and weekends the colours of the theme."""
        calendar = self.calendarWidget()
        calendar.setFont(self._theme.font("body"))
        signs = _SIGNS
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            signs = signs[::-1]
        for name, sign, said in (
            ("qt_calendar_prevmonth", signs[0], self.tr("The month before")),
            ("qt_calendar_nextmonth", signs[1], self.tr("The month after")),
        ):
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(QIcon())
                button.setText(sign)
                button.setAccessibleName(said)
        usual = QTextCharFormat()
        usual.setForeground(self._theme.colour("text"))
        for day in _WEEKEND:
            calendar.setWeekdayTextFormat(day, usual)

    @Slot()
    def _renew(self) -> None:
        if self._dressed:
            self._dress()
