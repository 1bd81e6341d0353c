"""What the idle board says of each person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.shop import Closed, Closing
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.person_lines import PersonLines
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import BirthdayRow, DriftRow, LikelyRow, ProblemRow
    from desktop.domain.explaining import CheckRow

_ROUND = 5


class BoardLines(QObject):
    """Puts the facts of a row into its two lines."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def closed(self, closed: Closed, today: date) -> str:
        """Return that the shop is closed today, and why."""
        if closed.by is Closing.WEEKDAY:
            weekday = self._words.dates.weekday(today.weekday())
            return self.tr("Closed today: {weekday} is a day off").format(weekday=weekday)
        if closed.name:
            return self.tr("Closed today: {name}").format(name=isolated(closed.name))
        return self.tr("Closed today")

    def likely(self, row: LikelyRow) -> PersonLines:
        """Return who is likely in today, what they usually have, and about when."""
        end = ""
        if row.minute is not None:
            minute = _ROUND * round(row.minute / _ROUND)
            end = self.tr("about {time}").format(time=self._words.dates.clock(minute))
        elif row.part is not None:
            from desktop.domain.habits import PartOfDay  # noqa: PLC0415 - not for the first paint

            end = self._words.dates.part(PartOfDay(row.part))
        return PersonLines(row.name, row.usual or self.tr("no usual yet"), end)

    def problem(self, row: ProblemRow, today: date) -> PersonLines:
        """Return what went wrong for whom, and for how long it has been open."""
        day = self._words.dates.day(row.day, today)
        second = self.tr("{day}: {text}")
        end = self.tr("open %n day(s)", None, row.days_open) if row.days_open else self.tr("today")
        return PersonLines(row.name, second.format(day=day, text=isolated(row.text)), end)

    def birthday(self, row: BirthdayRow) -> PersonLines:
        """Return whose birthday is when."""
        if row.days == 0:
            return PersonLines(row.name, self.tr("Birthday today"), self.tr("today"))
        weekday = self._words.dates.weekday(row.on.weekday())
        second = self.tr("Birthday on {weekday}").format(weekday=weekday)
        return PersonLines(row.name, second, self.tr("in %n day(s)", None, row.days))

    def check(self, row: CheckRow) -> PersonLines:
        """Return of whom something is said to be wrong."""
        return PersonLines(row.name, self.tr("%n thing(s) to check", None, row.count), "")

    def drift(self, row: DriftRow, today: date) -> PersonLines:
        """Return who used to come and has not."""
        day = self._words.dates.day(row.last_day, today)
        if row.rhythm is None:
            second = self.tr("not here since {day}").format(day=day)
        else:
            rhythm = self._words.habits.rhythm_short(row.rhythm)
            second = self.tr("{rhythm}; not since {day}").format(rhythm=rhythm, day=day)
        return PersonLines(row.name, second, self.tr("%n day(s)", None, row.days_away))
