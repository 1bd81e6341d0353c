"""A birthday: day and month, the year only when the person gave it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.people import Birthday
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.text_field import TextField

_MONTHS = 12
_LEAP_YEAR = 2000
"""Stands in for a year that was not given, so that 29 February is a day."""
_OLDEST = 1900


class BadBirthdayError(ValueError):
    """There is no such day."""


class BirthdayParts(NamedTuple):
    """What stands in the three fields, also when it is no day yet; month 0: none is chosen."""

    day: str = ""
    month: int = 0
    year: str = ""

    @classmethod
    def of(cls, birthday: Birthday | None) -> "BirthdayParts":
        """Return how a birthday, or none, stands in the fields."""
        if birthday is None:
            return cls()
        year = str(birthday.year) if birthday.year is not None else ""
        return cls(str(birthday.day), birthday.month, year)


def birthday_of(parts: object, today: date) -> Birthday | None:
    """Return the birthday that the fields name, or None when nothing is filled in.

    Raises:
        BadBirthdayError: day or month is missing, there is no such day, or it lies ahead.
    """
    day, month, year = parts if isinstance(parts, BirthdayParts) else BirthdayParts()
    if not (day or month or year):
        return None
    try:
        number, in_year = int(day), int(year) if year else None
        whole = date(in_year if in_year is not None else _LEAP_YEAR, month, number)
    except ValueError as error:
        raise BadBirthdayError from error
    if in_year is not None and not (in_year >= _OLDEST and whole <= today):
        raise BadBirthdayError
    return Birthday(month=month, day=number, year=in_year)


class BirthdayField(QWidget):
    """Day, month and year.

    Signals:
        typed(): the person changed something.
        finished(): a part was left.
    """

    typed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = _number(self.tr("Day"), letters=2)
        self.month = _Months()
        self.month.setObjectName("field")
        self.month.setAccessibleName(self.tr("Month"))
        self.month.addItem(self.tr("Month"))
        locale = QLocale()
        for month in range(1, _MONTHS + 1):
            self.month.addItem(locale.standaloneMonthName(month))
        self.year = _number(self.tr("Year"), letters=4)
        self.year.setAccessibleName(self.tr("Year, if they told it"))
        row = FlowLayout(self, fill=True)
        for field in (self.day, self.month, self.year):
            row.addWidget(field)
        self.setFocusProxy(self.day)
        for field in (self.day, self.year):
            field.textEdited.connect(self._type)
            field.editingFinished.connect(self.finished)
        self.month.activated.connect(self._choose)

    def parts(self) -> BirthdayParts:
        """Return what stands in the three fields."""
        return BirthdayParts(
            self.day.text().strip(), self.month.currentIndex(), self.year.text().strip()
        )

    def set_parts(self, parts: BirthdayParts) -> None:
        """Show these."""
        self.day.setText(parts.day)
        self.month.setCurrentIndex(parts.month)
        self.year.setText(parts.year)

    def _type(self) -> None:
        self.typed.emit()

    def _choose(self) -> None:
        self.typed.emit()
        self.finished.emit()


class _Months(QComboBox):
    """The months; neither the wheel that scrolls the page nor a stray letter changes them.

    While the list is open, letters find a month as everywhere.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave letters and digits to the search, as every field does that takes no text."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()


def _number(label: str, *, letters: int) -> TextField:
    field = TextField()
    field.setObjectName("field")
    field.setMaxLength(letters)
    field.setPlaceholderText(label)
    field.setAccessibleName(label)
    field.setMinimumWidth(64)
    return field
