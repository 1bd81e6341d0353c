"""One query on its way from what was typed to who may be meant.

What was typed is first taken as it stands; only when that finds too few are words looked for that
are spelt, said or called alike.
"""

from collections.abc import Collection, Mapping, Sequence

from peewee import Database

from desktop.lookup.fit import Fits
from desktop.lookup.keys import FIRST_HAN
from desktop.lookup.numbers import START
from desktop.lookup.order import in_order
from desktop.lookup.phones import ENDING, WHOLE
from desktop.lookup.query import Query, Word, initials, joined
from desktop.lookup.score import Candidate, Reading, Scored, judged, of_initials, readings
from desktop.lookup.titles import is_title
from desktop.lookup.typos import SHORTEST
from desktop.store.search_people import Ids, People
from desktop.store.search_plan import Keys, Meant
from desktop.store.search_words import Vocabulary

ENOUGH = 8
"""With so many people found as typed nobody is looked for by misspelling."""
WIDER = 8
"""How many times more people are judged when too few of them can be seen."""
_MEANT = 96
"""People judged who may be meant otherwise than typed: the likeliest words come first."""
_WEAK = 8
"""From this cost on more than one word would be misspelt."""
_RARE = 40
"""A word that so few have may mean one of them although the rest of the query fits nobody."""


class Asked:
    """One query on its way: whom it may mean so far, and how its words are read."""

    def __init__(self, query: Query, database: Database) -> None:
        self.scanned: Sequence[Candidate] = ()
        self._query = query
        self._vocabulary = Vocabulary(database)
        self._finder = People(database)
        self._apart: list[tuple[Word, ...]] = []
        self._by_number = query.digits is not None and len(query.digits.typed) >= ENDING - 1

    def order(self, *, today: int, width: int) -> list[Scored]:
        """Return who may be meant, best first: as typed, and when that is little, otherwise."""
        typed = self._as_typed(width)
        found = self._judge(typed)
        short = all(len(each.text) <= SHORTEST for each in self._query.words[:-1])
        exact = [
            each for each in found if not each.grade.dropped and (short or not each.grade.inner)
        ]
        words = self._query.words
        begun = len(words) > 1 and _is_begun(words[-1].text)
        if len(exact) >= ENOUGH or (exact and (begun or self._query.whole_number)):
            return self._in_order(found, today)
        there = {each.candidate.id for each in found}
        if self._by_number:
            if not found and words:
                found = self._judge(typed, as_initials=True)
            near = _together(found, self._near_number())[len(found) :]
            return self._in_order(found, today) + self._in_order(near, today)
        more, meant = self._otherwise(width, some=bool(found))
        left = [each for each in dict.fromkeys((*typed, *more)) if each not in there]
        found = _together(found, self._judge(left, meant, as_initials=not found))
        if len(meant) > 1:  # with one word there is no other
            if all(each.reading.cost for each in found):  # nobody, or only by initials
                found = _together(found, self._far(meant, width))
            elif min(each.grade.cost for each in found) >= _WEAK:
                found = self._beside(found, meant)
        return self._in_order(found, today)

    def _beside(self, found: list[Scored], meant: Meant) -> list[Scored]:
        """Add who has one word as typed, when of all others every word would be misspelt."""
        there = {each.candidate.id for each in found}
        far = [each for each in self._finder.in_context([*meant]) if each not in there]
        return found + self._judge(far, meant, loosely=True)

    def _far(self, meant: Meant, width: int) -> list[Scored]:
        """Return who may be meant by a query with several slips, of those who are nearest."""
        found = self._judge(*self._joined_otherwise(meant, width))
        if all(each.grade.cost >= _WEAK for each in found):  # nobody, or by a long word of two
            far = self._finder.in_context([*meant]) | self._rare(meant)
            found = _together(found, self._judge(far, meant, loosely=True))
        if not found:
            far = self._finder.in_context([*meant], widely=True)
            found = self._judge(far, meant, loosely=True)
        return found

    def _joined_otherwise(self, meant: Meant, width: int) -> tuple[Ids, Meant]:
        """Return who may be meant by words that were parted and misspelt: "carr exa"."""
        words = self._query.words
        joints = joined(words)
        known = [each for joint in joints for each in joint if each not in meant]
        if not known:
            return {}, meant
        more = self._vocabulary.meant(list(dict.fromkeys(known)), shortest=SHORTEST, last=words[-1])
        every = {**meant, **more}
        keys = Keys(self._vocabulary)
        for joint in joints:
            keys.as_typed(joint, limit=width // WIDER)
            keys.otherwise(joint, every, one=False)
        return self._finder.find(keys, limit=min(width, _MEANT)), every

    def _in_order(self, found: list[Scored], today: int) -> list[Scored]:
        if not found:
            return []
        ordered = in_order(found, today=today, common=self._common(found))
        if self._query.to_the_letter:
            whole = self._finder.of_whole_name(self._query.text)
            ordered.sort(key=lambda each: each.candidate.id not in whole or each.grade.cost > 0)
        return ordered

    def _common(self, found: Sequence[Scored]) -> Mapping[int, int]:
        """Return how many have the words by which each was found, as far as that was seen."""
        if len(self._query.words) != 1:
            return self._finder.common
        people = self._vocabulary.people
        return {
            each.candidate.id: people.get(each.matches[0].part.text, 0)
            for each in found
            if each.matches
        }

    def _judge(
        self,
        ids: Collection[int],
        meant: Meant | None = None,
        *,
        loosely: bool = False,
        slips: frozenset[str] = frozenset(),
        as_initials: bool = False,
    ) -> list[Scored]:
        people = self._finder.read(ids)
        if self.scanned:
            there = {each.id for each in people}
            people += [each for each in self.scanned if each.id not in there]
        if not people:
            return []

        def fits(words: tuple[Word, ...]) -> Fits:
            if self._by_number:  # the number has chosen; names are judged by themselves
                return Fits(words)
            return Fits(words, meant or {}, loosely=loosely)

        ways = readings(self._query, fits)
        if loosely:  # not for words joined: every name has some likeness to a long one
            ways = [each for each in ways if len(each.fits.words) >= len(meant or {})]
        ways += [Reading(fits(words), self._query.digits) for words in self._apart]
        ways += of_initials(self._query, fits) if as_initials else []
        return judged(ways, people, slips=slips)

    def _as_typed(self, width: int) -> Ids:
        query, finder = self._query, self._finder
        found: Ids = {}
        names: list[tuple[Word, ...]] = []
        if query.digits is not None and not query.words:
            short = len(query.digits.typed) < ENDING - 1
            found |= finder.of_digits(query.digits, short=short)
        elif query.digits is not None and self._by_number:
            found |= finder.of_ending(query.digits)
        elif query.words:
            if query.digits is not None:
                rarest = max(query.words, key=lambda each: len(each.text))
                found |= finder.of_word_and_digits(rarest, query.digits.typed)
            names += [query.doubled, query.words]
        if not (found and query.digits is not None and len(query.digits.typed) >= WHOLE):
            names.append(query.everything)  # some names hold digits, but no whole number
        found |= self._by_name([each for each in names if each], width)
        if query.untitled and not found:
            found |= self._by_name([query.untitled], width)
        return found

    def _by_name(self, names: Sequence[tuple[Word, ...]], width: int) -> Ids:
        """Return who has all words of one of these, as they were typed."""
        finder = self._finder
        keys = Keys(self._vocabulary)
        for words in names:
            keys.as_typed(words, limit=width)
        found = finder.find(keys, limit=width)
        for words in names:
            if len(found) >= width and len(words) > 1:
                keys = Keys(self._vocabulary)
                keys.turned(words)
                found |= finder.find(keys, limit=width)
        # one word with which nobody's begins is nobody's whole name
        alone = any(len(words) == 1 for words in names) and (found or keys.words)
        if len(found) >= width or alone or self._query.to_the_letter:
            found |= finder.of_whole_name(self._query.text)
        return found

    def _near_number(self) -> list[Scored]:
        """Return whose number differs by one digit from the whole one that was typed."""
        digits = self._query.digits
        if digits is None or self._query.words or len(digits.typed) < WHOLE:
            return []
        slips = [START + each for each in digits.slips]
        return self._judge(self._finder.of_keys(slips), slips=frozenset(slips))

    def _otherwise(self, width: int, *, some: bool) -> tuple[Ids, Meant]:
        """Return who may be meant by words spelt, said or called otherwise, joined or parted."""
        query, finder = self._query, self._finder
        words = query.words
        ends = bool(words) and is_title(words[-1].text)  # a last "col" may be a name's beginning
        if not (some or ends):
            words = query.untitled or words
        if not words:
            return {}, {}
        meant = self._vocabulary.meant(words, shortest=SHORTEST + some, last=words[-1])
        keys = Keys(self._vocabulary)
        keys.otherwise(words, meant, one=some)
        if query.untitled and some:
            keys.as_typed(query.untitled, limit=width // WIDER)
        elif query.untitled and ends:
            keys.otherwise(query.untitled, meant, one=False)
        for joint in joined(query.words):
            if some and len(joint) == 1:  # its beginnings are for when nothing else was found
                keys.add_words(joint[0].forms, width // WIDER)
            else:
                keys.as_typed(joint, limit=width // WIDER)
        if not some:
            names = query.untitled or words
            self._add_parted(names, keys, width)
            for apart in initials(names):
                keys.as_typed(apart, limit=width)
        found = finder.find(keys, limit=min(width, max(_MEANT, width // WIDER)))
        return found, meant

    def _add_parted(self, words: Sequence[Word], keys: Keys, width: int) -> None:
        for place, word in enumerate(words):
            for two in self._vocabulary.parts(word):
                apart = (*words[:place], *two, *words[place + 1 :])
                self._apart.append(apart)
                keys.as_typed(apart, limit=width)

    def _rare(self, meant: Meant) -> Ids:
        """Return the few who have a rare word of the query, though the others fit nobody."""
        keys = Keys(self._vocabulary)
        for word, others in meant.items():
            people = self._vocabulary.known([*word.forms, *others])
            if 0 < sum(people.values()) <= _RARE:
                keys.add_words(people, _RARE)
        return self._finder.find(keys, limit=_RARE)


def _together(found: list[Scored], others: list[Scored]) -> list[Scored]:
    there = {each.candidate.id for each in found}
    return found + [each for each in others if each.candidate.id not in there]


def _is_begun(text: str) -> bool:
    """Say whether more of a last word will be typed; a Chinese character is a whole word."""
    return len(text) < SHORTEST and text[-1:] < FIRST_HAN
