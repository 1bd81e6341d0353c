"""What happened to a customer, in words: one line per act, and what stood there before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.editing import Value
from desktop.domain.history import Delta, HistoryEntry, Matter
from desktop.domain.people import Agreement, Birthday
from desktop.domain.touches import Touch
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords
from desktop.words.must_nots import MustNotWords
from desktop.words.touches import TouchWords

_DOT = " · "
_MOST = 3


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """One thing that an act changed, in words: what it is, what stood there, what stands there."""

    what: str
    before: str
    after: str


class HistoryWords:
    """Tells acts; what somebody wrote stands as it was written."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._dates = DateWords(catalog)
        self._must_nots = MustNotWords(catalog)
        self._touches = TouchWords(catalog)

    def when(self, entry: HistoryEntry, today: date) -> str:
        """Return when it was and who did it ("Fri 7 Nov, 12:40, Ife")."""
        moment = self.moment(entry, today)
        if not entry.author:
            return moment
        sentence = self._catalog.translate("HistoryWords", "{moment}, {author}")
        return sentence.format(moment=moment, author=entry.author)

    def moment(self, entry: HistoryEntry, today: date) -> str:
        """Return the day and the time of an act ("Fri 7 Nov, 12:40")."""
        sentence = self._catalog.translate("HistoryWords", "{day}, {time}")
        return sentence.format(
            day=self._dates.weekday_day(entry.at.date(), today),
            time=self._dates.clock(entry.at.hour * 60 + entry.at.minute),
        )

    def what(self, entry: HistoryEntry, touches: Mapping[str, Touch]) -> str:
        """Return what was done, in one line."""
        if entry.file:
            sentence = self._catalog.translate("HistoryWords", "import: {file}")
            return sentence.format(file=entry.file)
        said = [self._said(entry, each, touches) for each in entry.deltas]
        parts = tuple(dict.fromkeys(each for each in said if each))
        if len(parts) > _MOST:
            more = self._catalog.translate(
                "HistoryWords", "and %n more", None, len(parts) - _MOST + 1
            )
            parts = (*parts[: _MOST - 1], more)
        line = ", ".join(parts) or self._catalog.translate("HistoryWords", "saved")
        if entry.verb == "restore":
            return self._catalog.translate("HistoryWords", "put back: {what}").format(what=line)
        return line

    def undone(self, entry: HistoryEntry) -> str:
        """Return who took an act back, or "" when nobody did."""
        if not entry.undone_by:
            return ""
        sentence = self._catalog.translate("HistoryWords", "taken back by {author}")
        return sentence.format(author=entry.undone_by)

    def details(self, entry: HistoryEntry, touches: Mapping[str, Touch]) -> tuple[BeforeAfter, ...]:
        """Return what stood there before and after, one line for each thing."""
        return tuple(
            BeforeAfter(
                self.matter(each.matter),
                self._value(each.before, each.matter, touches),
                self._value(each.after, each.matter, touches),
            )
            for each in entry.deltas
        )

    def matter(self, matter: Matter) -> str:
        """Return what a part of an act is about ("note")."""
        translate = self._catalog.translate
        return {
            Matter.ADDED: translate("HistoryWords", "customer"),
            Matter.NAME: translate("HistoryWords", "name"),
            Matter.SAY: translate("HistoryWords", "how to say the name"),
            Matter.ADDRESS: translate("HistoryWords", "how to address them"),
            Matter.BIRTHDAY: translate("HistoryWords", "birthday"),
            Matter.TAGS: translate("HistoryWords", "tags"),
            Matter.LEAVE_ALONE: translate("HistoryWords", "leave alone"),
            Matter.ASKED: translate("HistoryWords", "asked about must-nots"),
            Matter.MERGED: translate("HistoryWords", "same person"),
            Matter.PHONE: translate("HistoryWords", "phone"),
            Matter.EMAIL: translate("HistoryWords", "e-mail"),
            Matter.CARD: translate("HistoryWords", "loyalty card"),
            Matter.MUST_NOT: translate("HistoryWords", "must-not"),
            Matter.LIKE: translate("HistoryWords", "like"),
            Matter.DISLIKE: translate("HistoryWords", "dislike"),
            Matter.DIET: translate("HistoryWords", "diet"),
            Matter.STILL_SO: translate("HistoryWords", "still so"),
            Matter.NOTE: translate("HistoryWords", "note"),
            Matter.PRIVATE: translate("HistoryWords", "private note"),
            Matter.AGREEMENT: translate("HistoryWords", "agreed to be remembered"),
            Matter.VISIT: translate("HistoryWords", "visit"),
            Matter.TOUCH: translate("HistoryWords", "touch"),
            Matter.OWN_TOUCH: translate("HistoryWords", "touch of their own"),
            Matter.NO_TOUCH: translate("HistoryWords", "no touch"),
            Matter.WENT: translate("HistoryWords", "how it went"),
            Matter.PROBLEM: translate("HistoryWords", "problem"),
            Matter.PUT_RIGHT: translate("HistoryWords", "put right"),
            Matter.FLAG: translate("HistoryWords", "said to be wrong"),
        }.get(matter, translate("HistoryWords", "something else"))

    def _said(self, entry: HistoryEntry, delta: Delta, touches: Mapping[str, Touch]) -> str:
        if delta.matter in _TOLD_WHOLE:
            return self._whole(delta, touches)
        heard = entry.verb == "jot" or entry.verb.startswith("heard-")
        if heard and isinstance(delta.after, str) and delta.before in _NOTHING:
            sentence = self._catalog.translate("HistoryWords", "heard: {what}")
            return sentence.format(what=self._plain(delta.after, delta.matter))
        alike = [each for each in entry.deltas if each.matter is delta.matter]
        if all(each.before in _NOTHING for each in alike):
            sentence = self._catalog.translate("HistoryWords", "{what} added")
        elif all(each.after in _NOTHING for each in alike):
            sentence = self._catalog.translate("HistoryWords", "{what} taken away")
        else:
            sentence = self._catalog.translate("HistoryWords", "{what} changed")
        return sentence.format(what=self.matter(delta.matter))

    def _whole(self, delta: Delta, touches: Mapping[str, Touch]) -> str:
        translate = self._catalog.translate
        after = self._name(delta.after, touches)
        before = self._name(delta.before, touches)
        sentences = {
            Matter.ADDED: translate("HistoryWords", "added"),
            Matter.ASKED: translate("HistoryWords", "asked about must-nots")
            if delta.after
            else translate("HistoryWords", "must-nots: not asked"),
            Matter.LEAVE_ALONE: translate("HistoryWords", "leave alone")
            if delta.after
            else translate("HistoryWords", "leave alone no more"),
            Matter.MERGED: translate("HistoryWords", "known as one person")
            if delta.after
            else translate("HistoryWords", "two people again"),
            Matter.AGREEMENT: translate("HistoryWords", "to be remembered: {after}"),
            Matter.VISIT: translate("HistoryWords", "visit: {after}")
            if after
            else translate("HistoryWords", "visit"),
            Matter.TOUCH: translate("HistoryWords", "touch: {after}"),
            Matter.OWN_TOUCH: translate("HistoryWords", "touch of their own: {after}"),
            Matter.NO_TOUCH: translate("HistoryWords", "no touch"),
            Matter.WENT: translate("HistoryWords", "touch: {before}, {after}"),
            Matter.PROBLEM: translate("HistoryWords", "problem: {after}"),
            Matter.PUT_RIGHT: translate("HistoryWords", "put right: {after}"),
            Matter.FLAG: translate("HistoryWords", "said to be wrong"),
            Matter.STILL_SO: translate("HistoryWords", "looked at again: {after}"),
        }
        if delta.matter is Matter.AGREEMENT:
            after = self._agreement(delta.after)
        elif delta.matter is Matter.WENT:
            after = self._went(delta.after)
        return sentences[delta.matter].format(before=before, after=after)

    def _value(self, value: Value, matter: Matter, touches: Mapping[str, Touch]) -> str:
        translate = self._catalog.translate
        if value in _NOTHING:
            return translate("HistoryWords", "nothing")
        if isinstance(value, bool):
            yes, no = translate("HistoryWords", "yes"), translate("HistoryWords", "no")
            return yes if value else no
        if isinstance(value, Birthday):
            year = f" {value.year}" if value.year is not None else ""
            return self._dates.birthday(value) + year
        if matter is Matter.AGREEMENT:
            return self._agreement(value)
        if matter is Matter.WENT:
            return self._went(value) or self._name(value, touches)
        return self._name(value, touches) if matter is Matter.TOUCH else self._plain(value, matter)

    def _plain(self, value: Value, matter: Matter) -> str:
        if isinstance(value, tuple):
            return ", ".join(value)
        text = "" if value is None else str(value)
        if matter is Matter.DIET:
            return self._must_nots.diet(text)
        return self._must_nots.name(text, text) if matter is Matter.MUST_NOT else text

    def _name(self, value: Value, touches: Mapping[str, Touch]) -> str:
        text = value if isinstance(value, str) else ""
        return self._touches.name(touches[text]) if text in touches else text

    def _agreement(self, value: Value) -> str:
        translate = self._catalog.translate
        return {
            Agreement.YES.value: translate("HistoryWords", "yes"),
            Agreement.NO.value: translate("HistoryWords", "no"),
        }.get(str(value), translate("HistoryWords", "not asked"))

    def _went(self, value: Value) -> str:
        translate = self._catalog.translate
        return {
            "well": translate("HistoryWords", "went well"),
            "fine": translate("HistoryWords", "went fine"),
            "badly": translate("HistoryWords", "went badly"),
        }.get(str(value), "")


_NOTHING = (None, "", ())
_TOLD_WHOLE = frozenset(
    (
        Matter.ADDED,
        Matter.ASKED,
        Matter.LEAVE_ALONE,
        Matter.MERGED,
        Matter.AGREEMENT,
        Matter.VISIT,
        Matter.TOUCH,
        Matter.OWN_TOUCH,
        Matter.NO_TOUCH,
        Matter.WENT,
        Matter.PROBLEM,
        Matter.PUT_RIGHT,
        Matter.FLAG,
        Matter.STILL_SO,
    )
)
