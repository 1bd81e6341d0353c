"""What a row of the results says: why somebody was found, and what tells them from others."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop.domain.cards import Closeness, Hit, Span, Way
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.person_lines import PersonLines
from desktop.words.dates import DateWords

_DOT = " · "
_LEAD = 12
"""Letters kept before what matched in a long text, so that it is seen in a narrow window."""
_BLANKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_SECRET = frozenset({Way.TAG, Way.NOTE, Way.BIRTHDAY, Way.EMAIL, Way.CARD})
"""Ways of which the customer, who may see the screen, is shown the kind alone."""

Marked = tuple[str, tuple[Span, ...]]
"""A text, and the spans of it that matched."""


class HitLines(QObject):
    """Puts what is known of a hit into two lines."""

    def __init__(self, dates: DateWords) -> None:
        super().__init__()
        self._dates = dates

    def lines(self, hit: Hit, today: date, *, discreet: bool) -> PersonLines:
        """Return the row of a hit.

        Discreet: it says that a tag, a note, a birthday, an address or a card matched, not which.
        """
        parts: list[Marked] = [self._why(hit, today, discreet=discreet)]
        if hit.ending:
            ending = f"… {hit.ending}"
            parts.append((ending, _moved(hit.phone_marks, len(ending) - len(hit.ending))))
        parts.append((self.tr("%n visit(s)", None, hit.visits), ()))
        if hit.usual and hit.way is not Way.USUAL:
            parts.append((isolated(hit.usual), ()))
        second, marks = _joined([part for part in parts if part[0]])
        told = hit.way is Way.DAY and hit.day == hit.last_day
        return PersonLines(
            name=hit.name,
            second=second,
            end=self._dates.ago(hit.last_day, today) if hit.last_day and not told else "",
            name_marks=hit.name_marks,
            second_marks=marks,
            sought=True,
        )

    def _why(self, hit: Hit, today: date, *, discreet: bool) -> Marked:
        if hit.way in {Way.NAME, Way.LIKELY}:
            return self._closeness(hit.closeness), ()
        if hit.way is Way.DAY and hit.day is not None:
            return self._here(hit.day, today), ()
        if discreet and hit.way in _SECRET:
            return self._kind(hit.way), ()
        if hit.way is Way.BIRTHDAY and hit.born is not None:
            return self.tr("birthday {day}").format(day=self._dates.birthday(hit.born)), ()
        if not hit.why:
            return self._kind(hit.way), ()
        return self._quoted(hit)

    def _closeness(self, closeness: Closeness) -> str:
        return {
            Closeness.EXACT: "",
            Closeness.NEAR: self.tr("near match"),
            Closeness.SOUND: self.tr("sounds like"),
            Closeness.NICKNAME: self.tr("by nickname"),
            Closeness.DIGIT: self.tr("one digit different"),
        }[closeness]

    def _here(self, day: date, today: date) -> str:
        gone = (today - day).days
        if gone == 0:
            return self.tr("here today")
        if gone == 1:
            return self.tr("here yesterday")
        return self.tr("here on {day}").format(day=self._dates.weekday_day(day, today))

    def _kind(self, way: Way) -> str:
        return {
            Way.CARD: self.tr("card"),
            Way.EMAIL: self.tr("e-mail"),
            Way.TAG: self.tr("tag"),
            Way.USUAL: self.tr("the usual"),
            Way.NOTE: self.tr("note"),
            Way.BIRTHDAY: self.tr("birthday"),
        }.get(way, "")

    def _quoted(self, hit: Hit) -> Marked:
        """Return what matched in its own words, with the marks where these now stand."""
        sentence = {
            Way.CARD: self.tr("card {text}"),
            Way.TAG: self.tr("tag: {text}"),
            Way.USUAL: self.tr("usual: {text}"),
            Way.NOTE: self.tr("note: {text}"),
            Way.BIRTHDAY: self.tr("birthday {text}"),
        }.get(hit.way, "{text}")
        text, marks = _shortened(hit.why.translate(_BLANKS), hit.why_marks)
        shown = isolated(text)
        before = sentence.find("{text}") + (1 if shown != text else 0)
        return sentence.format(text=shown), _moved(marks, before)


def _shortened(text: str, marks: tuple[Span, ...]) -> Marked:
    """Return a text that begins soon before its first mark."""
    first = min((start for start, _ in marks), default=0)
    if first <= 2 * _LEAD:
        return text, marks
    word = text.find(" ", first - _LEAD, first)
    begin = first - _LEAD if word < 0 else word + 1
    return f"… {text[begin:]}", _moved(marks, len("… ") - begin)


def _joined(parts: list[Marked]) -> Marked:
    text, marks = "", list[Span]()
    for number, (part, spans) in enumerate(parts):
        text += _DOT if number else ""
        marks += _moved(spans, len(text))
        text += part
    return text, tuple(marks)


def _moved(marks: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple((start + by, end + by) for start, end in marks)
