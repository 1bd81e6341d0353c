"""Finds people by other things than name and number.

These are a card, an address, a tag, the usual, a note, a day they came, a birthday. What is read
from a query, and under which keys people are kept for it, is ``lookup.ways``. Every statement looks
at a bounded number of rows, whatever was typed and however many people it fits.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from typing import NamedTuple

from peewee import Database

from desktop.domain.cards import Hit, Span, Way
from desktop.domain.people import Birthday
from desktop.lookup.cards import CARD, card_keys, card_marks
from desktop.lookup.days import next_birthday
from desktop.lookup.phones import ending_of
from desktop.lookup.rank import Row
from desktop.lookup.ways import (
    NOTE,
    TAG,
    USUAL,
    Sought,
    fold_email,
    read_ways,
)
from desktop.lookup.ways import Ways as Meaning
from desktop.store import bulk, sql
from desktop.store.facts import SEEN
from desktop.store.fields import to_day
from desktop.store.hits import load_rows
from desktop.store.ways_beside import Beside, Both
from desktop.store.ways_days import DayKeys
from desktop.store.ways_likely import Meant, likeliest
from desktop.store.ways_words import Known, Why, WordKeys, WordReasons

_MOST = 300
"""Of so many people whom something fits the likeliest are chosen."""
_SCANNED = 600
"""So many rows are looked at for them, many of which may not be seen yet."""
_TRIED = 48
"""So many of the likeliest are looked at closely before a way is given up."""

_LEFT_FOR_BIRTHDAYS = 3
"""On a day on which many came, so many are still found whose birthday it is."""
_STEP = 8
"""So many people are read at once."""

_BEGUN = f"""
SELECT x.customer_id, x.typed, x.folded FROM (
SELECT id, customer_id, typed, folded, imported_id FROM {{table}}
WHERE folded >= ? AND folded < ? ORDER BY folded, id LIMIT {_SCANNED}) x
WHERE {sql.seen("x")} LIMIT {_MOST}
"""
_OWNERS = f"""
SELECT DISTINCT c.uid FROM {{table}} x JOIN customer c ON c.id = x.customer_id
WHERE x.folded = ? AND {sql.seen("x")} AND {SEEN} LIMIT 2
"""
_CARDS = f"""
SELECT x.customer_id, x.typed FROM card x WHERE x.customer_id IN ({{marks}}) AND {sql.seen("x")}
ORDER BY x.id
"""
_WORDS = ((Way.TAG, TAG), (Way.USUAL, USUAL), (Way.NOTE, NOTE))
_BY_DAY, _BY_EMAIL = frozenset({Way.DAY, Way.BIRTHDAY}), frozenset({Way.EMAIL})
_BY_NAME: frozenset[Way] = frozenset()


_Explain = Callable[[Sequence[Row]], dict[int, Why]]


@dataclass(frozen=True, slots=True)
class _Look:
    """People whom one way finds, and how to say why, where that is not known beforehand.

    leave: so many places stay free for the ways that follow.
    """

    way: Way
    people: Sequence[Meant]
    explain: _Explain | None = None
    leave: int = 0


class Read(NamedTuple):
    """A text as read, and what of it anybody has.

    known: by kind, of the words. kept: of the codes, each with its table.
    """

    text: str
    country: str
    today: date
    meaning: Meaning
    known: Known
    kept: Collection[tuple[str, str]]

    @property
    def leading(self) -> frozenset[Way]:
        """The ways that the whole text means before any name: a day or a date, an address."""
        if self.meaning.days or self.meaning.birthdays:
            return _BY_DAY
        return _BY_EMAIL if "@" in self.meaning.email else _BY_NAME


class Ways:
    """Finds people by what is no name and no number."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._days = DayKeys(database)
        self._words = WordKeys(database)
        self._reasons = WordReasons(database)
        self._beside = Beside(database, self._words, self._reasons)

    def read(self, text: str, *, today: date, country: str) -> Read:
        """Read a text as of a business day and look up what of it anybody has.

        ``country`` (ISO 3166) is the shop's.
        """
        meaning = read_ways(text, today=today, country=country)
        words = {
            CARD: (_run(meaning.card),) if meaning.card.isdecimal() else (),
            TAG: meaning.words,
            USUAL: meaning.words if meaning.has_letters else (),
            NOTE: meaning.note_words,
        }
        codes = ("card", meaning.whole_card), ("email", meaning.email or meaning.whole_email)
        known, kept = self._words.there(words, [each for each in codes if each[1]])
        return Read(text, country, today, meaning, known, kept)

    def find(
        self, read: Read, *, limit: int, without: Collection[str], beside: int = 0
    ) -> tuple[Hit, ...]:
        """Return people who can be seen, at most ``limit``, the surest way first.

        Within one way who was here today comes first, then who comes most often. ``without``: ids
        of people who were found by name already. Everybody is listed once. As long as fewer than
        ``beside`` are found, also who has some of the words in the name, and all others in tags,
        the usual or notes.
        """
        today = read.today
        found: dict[str, Hit] = {}
        taken = set(without)
        for look in self._looks(read):
            room = max(0, limit - len(found) - look.leave)
            for hit in islice(self._hits(look, today, taken), room):
                found[hit.id] = hit
                taken.add(hit.id)
            if len(found) >= limit:
                break
        if len(found) < beside:
            words = self._beside.read(read.text, read.meaning, read.known, read.country)
            hits = self._hits_beside(words, today, taken) if words else iter(())
            found |= {hit.id: hit for hit in islice(hits, beside - len(found))}
        return tuple(found.values())

    def owner(self, read: Read) -> str | None:
        """Return the id of the one person whose whole card or whole address this is, or None."""
        for code in (("card", read.meaning.whole_card), ("email", read.meaning.whole_email)):
            if code in read.kept:
                table, folded = code
                found = sql.ask(self._database, _OWNERS.format(table=table), (folded,))
                if len(found) == 1:
                    return str(found[0][0])
        return None

    def _looks(self, read: Read) -> Iterator[_Look]:
        """Yield what each way finds, one after the other, as long as somebody asks for more."""
        meaning, today, day = read.meaning, read.today, to_day(read.today)
        cards = self._begun("card", meaning.card) if ("card", meaning.card) in read.kept else []
        cards += self._within_card(meaning.card, today) if _all(read.known[CARD]) else []
        if cards:
            yield _Look(Way.CARD, cards)
        if ("email", meaning.email) in read.kept:
            yield _Look(Way.EMAIL, self._begun("email", meaning.email))
        if meaning.days or meaning.birthdays:
            yield from self._on_days(meaning, today)
        for way, kind in _WORDS:
            able = read.known[kind]
            if _all(able):
                ids = self._words.people(kind, [*able], today=day)
                yield _Look(way, [Meant(each) for each in ids], self._explain(way, meaning, day))

    def _explain(self, way: Way, meaning: Meaning, day: int) -> _Explain:
        if way is Way.NOTE:
            return partial(self._reasons.notes, meaning.note_words, day)
        return partial(self._reasons.tags if way is Way.TAG else self._reasons.usual, meaning.words)

    def _on_days(self, meaning: Meaning, today: date) -> Iterator[_Look]:
        born = [
            self._born(month, number, meaning.years, today) for month, number in meaning.birthdays
        ]
        leave = min(_LEFT_FOR_BIRTHDAYS, sum(map(len, born)))
        for each in meaning.days:
            came = [Meant(number, day=each) for number in self._days.came(each)]
            yield _Look(Way.DAY, came, leave=leave)
        for people in born:
            yield _Look(Way.BIRTHDAY, people)

    def _hits(self, look: _Look, today: date, taken: Collection[str]) -> Iterator[Hit]:
        """Yield hits, likeliest first; whoever is taken, cannot be seen or does not fit is not."""
        meant = {each.customer_id: each for each in reversed(look.people)}
        for wanted in self._read(meant, today, taken):
            whys = look.explain(wanted) if look.explain and wanted else None
            for row in wanted:
                why = meant[row.id].why if whys is None else whys.get(row.id)
                if why is not None:
                    yield _hit(row, look.way, meant[row.id], why)

    def _hits_beside(
        self, words: Sequence[Both], today: date, taken: Collection[str]
    ) -> Iterator[Hit]:
        day = to_day(today)
        people = self._beside.people(words, today=day)
        meant = {each: Meant(each, better) for each, better in people.items()}
        for wanted in self._read(meant, today, taken):
            yield from self._beside.hits(words, wanted, today=day)

    def _read(
        self, meant: dict[int, Meant], today: date, taken: Collection[str]
    ) -> Iterator[list[Row]]:
        """Yield people a few at a time, likeliest first, without who is taken or not seen."""
        ids = likeliest(self._database, meant, today)[:_TRIED]
        for at in range(0, len(ids), _STEP):
            chosen = ids[at : at + _STEP]
            rows = {each.id: each for each in load_rows(self._database, chosen)}
            wanted = [rows[each] for each in chosen if each in rows]
            yield [each for each in wanted if each.uid not in taken]

    def _begun(self, table: str, begun: str) -> list[Meant]:
        statement = _BEGUN.format(table=table)
        marks = card_marks if table == "card" else _email_marks
        return [
            Meant(int(number), int(folded != begun), (typed, marks(typed, begun)))
            for number, typed, folded in sql.ask(
                self._database, statement, (begun, begun + sql.LAST)
            )
        ]

    def _within_card(self, digits: str, today: date) -> list[Meant]:
        """Return whose card has a run of digits that begins so: the digits after its letters."""
        ids = self._words.people(CARD, (_run(digits),), today=to_day(today))
        found = []
        for piece in bulk.pieces(ids, bulk.MOST_PLACES):
            statement = _CARDS.format(marks=sql.marks(len(piece)))
            for number, typed in sql.ask(self._database, statement, piece):
                marks = card_marks(typed, digits)
                if marks:
                    whole = CARD + digits in card_keys([typed])
                    found.append(Meant(int(number), 1 if whole else 2, (typed, marks)))
        return sorted(found, key=lambda each: each.better)

    def _born(self, month: int, day: int, years: Collection[int], today: date) -> list[Meant]:
        kept = next_birthday(month, day, today=today)
        return [
            Meant(number, day=kept, born=Birthday(month, day, year))
            for number, year in self._days.born(month, day, years)
        ]


def _all(known: Mapping[Sought, bool]) -> bool:
    return bool(known) and all(known.values())


def _run(digits: str) -> Sought:
    return Sought(begun=(digits,), letters=len(digits))


def _email_marks(typed: str, begun: str) -> tuple[Span, ...]:
    return ((0, len(begun)),) if fold_email(typed[: len(begun)]) == begun else ()


def _hit(row: Row, way: Way, meant: Meant, why: Why) -> Hit:
    phone = next(iter(row.phones), "")
    return Hit(
        id=row.uid,
        name=row.name,
        phone=phone,
        ending=ending_of(phone),
        visits=row.visits,
        last_day=row.last_day,
        usual=row.usual,
        way=way,
        why=why[0],
        why_marks=why[1],
        day=meant.day,
        born=meant.born,
    )
