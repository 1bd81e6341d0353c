"""People of whom some words are the name and all others are elsewhere: "david dog".

A word is as it was typed, whole or begun: nothing here is misspelt. Every statement begins with the
rarest word, reads so many keys of it and no more, and follows its people to what else they have.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import NamedTuple

from peewee import Database

from desktop.domain.cards import Hit, Way
from desktop.lookup.fit import Fits
from desktop.lookup.person import pack, words_of
from desktop.lookup.query import Word, read_query
from desktop.lookup.rank import Row, hit
from desktop.lookup.score import Candidate, Reading, Scored, judged
from desktop.lookup.titles import is_title
from desktop.lookup.ways import NOTE, TAG, USUAL, Sought, Ways, marks_in
from desktop.store import sql
from desktop.store.ways_words import (
    ENOUGH,
    MOST,
    Known,
    Why,
    WordKeys,
    WordReasons,
    ranges,
)

MOST_WORDS = 6
_SHORTEST = 3
"""Letters of a word that is no name: of a name more may still be typed."""
_COUNTED = 600
"""People of a word are counted up to here, and no more are looked at: the likeliest first."""
_MOST_ASSIGNED = 8
"""Ways to take the words: those with more words of the name are likelier."""
_KINDS = ((Way.TAG, TAG), (Way.USUAL, USUAL), (Way.NOTE, NOTE))

_NAMED = "SELECT customer_id FROM search_name WHERE word >= ? AND word < ?"
_ELSEWHERE = "SELECT customer_id FROM search_other WHERE key >= ? AND key < ?"
_IN_ORDER = {_NAMED: "word, place, customer_id", _ELSEWHERE: "key, customer_id"}
_NAMES = "SELECT customer_id, names FROM search_person WHERE customer_id IN ({marks})"
_HAS_KEY = """ AND (SELECT 1 FROM search_other b WHERE b.customer_id = a.customer_id
AND ({either}) LIMIT 1) = 1"""
_HAS_NAME = """ AND (SELECT 1 FROM search_person p WHERE p.customer_id = a.customer_id
AND ({either})) = 1"""
_BEFORE_A_WORD = ("", "% ", "%\t", "%\x01", "%\x02__")
"""What may stand before a word in what a name is kept as: see ``lookup.person``."""


@dataclass(frozen=True, slots=True)
class Both:
    """A word that may be of a name, and that may be of something else.

    name: None when it is none. kinds: what it may be of, as in ``lookup.ways``; none when nobody
    has it but as a name.
    """

    name: Word | None
    other: Sought
    kinds: tuple[str, ...]

    @property
    def name_ranges(self) -> list[tuple[str, str]]:
        """From where and up to where the words of names stand."""
        forms = self.name.forms if self.name else ()
        return [(each, each + sql.LAST) for each in forms]

    @property
    def other_ranges(self) -> list[tuple[str, str]]:
        """From where and up to where the other keys stand."""
        return [each for kind in self.kinds for each in ranges(kind, self.other)]


class _Counted(NamedTuple):
    """How many have a word in the name, and how many elsewhere, as far as they are counted."""

    word: Both
    named: int
    elsewhere: int


class _As(NamedTuple):
    """A word taken for one of a name, or for one of something else, and how many have it so."""

    word: Both
    named: bool
    people: int


class Beside:
    """Finds who has some words of a query in the name, and all others in other things."""

    def __init__(self, database: Database, words: WordKeys, reasons: WordReasons) -> None:
        self._database = database
        self._words = words
        self._reasons = reasons

    def read(self, text: str, meaning: Ways, known: Known, country: str) -> tuple[Both, ...]:
        """Return the words of a text that may be such, () where that cannot be.

        ``known``: which of the words somebody has, by kind.
        """
        words = meaning.words
        if not 2 <= len(words) <= MOST_WORDS or not any(  # noqa: PLR2004 - one of each
            any(known[kind].values()) for _, kind in _KINDS
        ):
            return ()
        query = read_query(text, country)
        if query.digits is not None:
            return ()
        names = {each.text: each for each in query.words}
        found = []
        for each in words:
            long = each.spaceless or each.letters >= _SHORTEST
            kinds = tuple(kind for _, kind in _KINDS if long and known[kind].get(each))
            name = names.get(each.text)
            if kinds or not (name and is_title(name.text)):
                found.append(Both(name, each, kinds))
        able = len(found) > 1 and any(each.kinds for each in found)
        return tuple(found) if able else ()

    def people(self, words: Sequence[Both], *, today: int) -> dict[int, int]:
        """Return who may have them all, and how many of them are no whole word of the name.

        today: days since 1970.
        """
        found: dict[int, None] = {}
        for each in _assigned(self._counted(words)):
            first = min(each, key=lambda one: (one.people, not one.named))
            others = [one for one in each if one is not first]
            some = self._of(first, others)
            if first.people >= _COUNTED:
                fitting, parameters = _conditions(each)
                wanted = ENOUGH - len(some)
                likely = self._words.likely(fitting, parameters, today, wanted=wanted)
                some = dict.fromkeys(likely) | some
            found |= some
        return self._not_whole(words, list(found)[:MOST])

    def hits(self, words: Sequence[Both], rows: Sequence[Row], *, today: int) -> Iterator[Hit]:
        """Yield those of the people who have them so, with what matched marked.

        today: days since 1970; what was true until an earlier day does not count.
        """
        read = _Names(words)
        named = {row.id: some for row in rows if (some := read.of(row)) is not None}
        alike: defaultdict[tuple[Sought, ...], list[Row]] = defaultdict(list)
        for row in rows:
            if row.id in named:
                alike[named[row.id].elsewhere].append(row)
        known: dict[int, tuple[Way, Why]] = {}
        for elsewhere, their in alike.items():
            known |= self._whys(elsewhere, their, today)
        for row in rows:
            if row.id in known:
                way, why = known[row.id]
                found = hit(named[row.id].scored, row)
                yield replace(found, way=way, why=why[0], why_marks=why[1])

    def _not_whole(self, words: Sequence[Both], ids: Sequence[int]) -> dict[int, int]:
        places = sql.padded(ids)
        statement = _NAMES.format(marks=sql.marks(len(places)))
        forms = [frozenset(each.name.forms) for each in words if each.name]
        return {
            int(number): sum(map(words_of(names).isdisjoint, forms))
            for number, names in (sql.ask(self._database, statement, places) if ids else ())
        }

    def _counted(self, words: Sequence[Both]) -> list[_Counted]:
        """Return how many have each word in the name and elsewhere, as far as they are counted."""
        asked = [
            (table, low, high)
            for word in words
            for table, some in ((_NAMED, word.name_ranges), (_ELSEWHERE, word.other_ranges))
            for low, high in some
        ]
        counts = ", ".join(
            f"(SELECT count(*) FROM ({table} LIMIT {_COUNTED}) AS one)" for table, _, _ in asked
        )
        values = [side for _, low, high in asked for side in (low, high)]
        found = iter(sql.ask(self._database, f"SELECT {counts}", values)[0])
        return [
            _Counted(
                word,
                sum(int(next(found)) for _ in word.name_ranges),
                sum(int(next(found)) for _ in word.other_ranges),
            )
            for word in words
        ]

    def _of(self, first: _As, others: Sequence[_As]) -> dict[int, None]:
        """Return the people of one word who have all others."""
        fitting, parameters = _conditions(others)
        table = _NAMED if first.named else _ELSEWHERE
        statement = f"""SELECT a.customer_id FROM ({table} ORDER BY {_IN_ORDER[table]}
            LIMIT {_COUNTED}) a WHERE 1 = 1{fitting} LIMIT {MOST}"""
        found: dict[int, None] = {}
        for low, high in first.word.name_ranges if first.named else first.word.other_ranges:
            rows = sql.ask(self._database, statement, [low, high, *parameters])
            found |= dict.fromkeys(int(row[0]) for row in rows)
        return found

    def _whys(
        self, words: tuple[Sought, ...], rows: Sequence[Row], today: int
    ) -> dict[int, tuple[Way, Why]]:
        """Return of each person what most of the words stand in."""
        by_way = (
            (Way.TAG, self._reasons.tags(words, rows)),
            (Way.USUAL, self._reasons.usual(words, rows)),
            (Way.NOTE, self._reasons.notes(words, today, rows)),
        )
        found: dict[int, tuple[Way, Why]] = {}
        most: dict[int, int] = {}
        for way, whys in by_way:
            for number, why in whys.items():
                count = sum(bool(marks_in(why[0], (each,))) for each in words)
                if count > most.get(number, 0):
                    found[number], most[number] = (way, why), count
        return found


class _Named(NamedTuple):
    """How some words are a name, and the others, which are elsewhere."""

    scored: Scored
    elsewhere: tuple[Sought, ...]


class _Names:
    """Says which words of a query are somebody's name, as typed."""

    def __init__(self, words: Sequence[Both]) -> None:
        self._words = words
        self._fits: dict[tuple[Word, ...], Fits] = {}

    def of(self, row: Row) -> _Named | None:
        """Return the words in a name, as many as can be; None when these are all words or none."""
        person = Candidate(row.id, pack(row.name, row.say), "", row.visits, None)
        able = [each for each in self._words if each.name and self._scored([each], person)]
        if any(not each.kinds for each in self._words if each not in able):
            return None
        while able:
            scored = self._scored(able, person)
            if scored is not None:
                others = tuple(each.other for each in self._words if each not in able)
                return _Named(scored, others) if others else None
            elsewhere = [each for each in able if each.kinds]
            if not elsewhere:
                return None
            able.remove(elsewhere[-1])  # two words of one word of the name
        return None

    def _scored(self, words: Sequence[Both], person: Candidate) -> Scored | None:
        names = tuple(each.name for each in words if each.name)
        fits = self._fits.get(names)
        if fits is None:
            fits = self._fits[names] = Fits(names, {})
        return next(iter(judged([Reading(fits, None)], [person])), None)


def _assigned(counted: Sequence[_Counted]) -> list[tuple[_As, ...]]:
    """Return in which ways some of the words are a name and all others something else.

    Those with most words of the name first, and no more than so many.
    """
    able = [
        [
            *([_As(each.word, named=True, people=each.named)] if each.named else []),
            *([_As(each.word, named=False, people=each.elsewhere)] if each.elsewhere else []),
        ]
        for each in counted
    ]
    mixed = [each for each in product(*able) if 0 < sum(one.named for one in each) < len(each)]
    mixed.sort(key=lambda each: -sum(one.named for one in each))
    return mixed[:_MOST_ASSIGNED]


def _conditions(words: Sequence[_As]) -> tuple[str, list[object]]:
    """Return the conditions that the person "a" has each word so, and their parameters."""
    text = ""
    parameters: list[object] = []
    for word, named, _ in words:
        if named:
            forms = word.name.forms if word.name else ()
            likes = [f"{before}{form}%" for form in forms for before in _BEFORE_A_WORD]
            text += _HAS_NAME.format(either=" OR ".join(["p.names LIKE ?"] * len(likes)))
            parameters += likes
        else:
            some = word.other_ranges
            either = " OR ".join(["(b.key >= ? AND b.key < ?)"] * len(some))
            text += _HAS_KEY.format(either=either)
            parameters += [side for one in some for side in one]
    return text, parameters
