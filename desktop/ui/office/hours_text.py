"""Opening hours as people type and read them: "9-14, 17-1", "9 am - 2 pm"."""

import re
import unicodedata
from collections.abc import Sequence

from desktop.domain.shop import OpenSpan

_DAY, _HOUR, _NOON, _LAST_MINUTE = OpenSpan.DAY, 60, 12, 59
_APART = re.compile(r"[,;/&+\n]|\band\b", re.IGNORECASE)
_TIME = (
    r"(?P<{0}>\d{{1,2}})(?:[:.h](?P<{0}_minute>\d{{2}}))?\s*(?:h\b|o'clock)?\s*"
    r"(?P<{0}_half>[ap])?\.?m?\.?"
)
_SPAN = re.compile(
    rf"\s*(?:from\s+)?{_TIME.format('opens')}\s*(?:-|to|until|till)\s*{_TIME.format('closes')}\s*",
    re.IGNORECASE,
)
_WORDS = {"noon": "12:00 pm", "midday": "12:00 pm", "midnight": "24:00"}


class BadHoursError(ValueError):
    """A text names no hours; ``overlap`` when it does, but some of them at once."""

    def __init__(self, *, overlap: bool = False) -> None:
        """Keep what is wrong; the text is not repeated."""
        super().__init__("overlap" if overlap else "no hours")  # untranslated: ours
        self.overlap = overlap


def spans_of(text: str, *, twelve: bool) -> tuple[OpenSpan, ...]:
    """Return the hours that a text names, in order; those that end before they begin end next day.

    twelve: hours are written with am and pm here, so that "9-5" without them ends in the afternoon.

    Raises:
        BadHoursError: it names none, or they overlap.
    """
    parts = [each for each in _APART.split(_plain(text)) if each.strip()]
    if not parts:
        raise BadHoursError
    spans = sorted(_span(each, twelve=twelve) for each in parts)
    ends = [*(each.closes for each in spans[:-1]), spans[-1].closes - _DAY]
    begins = [*(each.opens for each in spans[1:]), spans[0].opens]
    if any(end > begin for end, begin in zip(ends, begins, strict=True)):
        raise BadHoursError(overlap=True)
    return tuple(spans)


def hours_text(spans: Sequence[OpenSpan], *, twelve: bool) -> str:
    """Return hours as they stand in a field: "9:00 - 14:00, 17:00 - 1:00", with dashes."""
    return ", ".join(
        f"{_time(each.opens, twelve=twelve)} – {_time(each.closes, twelve=twelve)}"  # noqa: RUF001 - a dash between hours
        for each in spans
    )


def _plain(text: str) -> str:
    plain = []
    for letter in text.casefold():
        kind = unicodedata.category(letter)
        if kind == "Nd":
            plain.append(str(unicodedata.decimal(letter)))
        else:
            plain.append("-" if kind == "Pd" else " " if kind == "Zs" else letter)
    joined = "".join(plain)
    for word, time in _WORDS.items():
        joined = joined.replace(word, time)
    return joined


def _span(text: str, *, twelve: bool) -> OpenSpan:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise BadHoursError
    halves = found["opens_half"], found["closes_half"]
    ends = _minute(found, "closes", halves[1])
    begins = _minute(found, "opens", halves[0])
    if halves[1] and not halves[0]:
        same = _minute(found, "opens", halves[1])
        begins = same if same < ends else _minute(found, "opens", "a")
    elif twelve and not any(halves) and ends <= begins < ends + _NOON * _HOUR <= _DAY:
        ends += _NOON * _HOUR
    if begins == _DAY:
        begins = 0
    return OpenSpan(begins, ends if ends > begins else ends + _DAY)


def _minute(found: re.Match[str], which: str, half: str | None) -> int:
    hour, minute = int(found[which]), int(found[f"{which}_minute"] or 0)
    if half:
        if not 1 <= hour <= _NOON:
            raise BadHoursError
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    whole = hour * _HOUR + minute
    if minute > _LAST_MINUTE or whole > _DAY:
        raise BadHoursError
    return whole


def _time(minute: int, *, twelve: bool) -> str:
    hour, rest = divmod(minute % _DAY, _HOUR)
    if not twelve:
        return "24:00" if minute == _DAY else f"{hour}:{rest:02}"
    half = "am" if hour < _NOON else "pm"
    return f"{(hour - 1) % _NOON + 1}:{rest:02} {half}"
