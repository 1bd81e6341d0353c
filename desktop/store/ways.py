"""Finds people by other things than name and number.

These are a card, an address, a tag, the usual, a note, a day they came, a birthday. What is read
from a query, and under which keys people are kept for it, is ``lookup.ways``. Every statement looks
at a bounded number of rows, whatever was typed and however many people it fits.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import islice

from peewee import Database

from desktop.domain.cards import Hit, Span, Way
from desktop.domain.people import Birthday
from desktop.domain.shop import Shop
from desktop.lookup.cards import CARD, card_keys, card_marks, fold_card
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

_BEGUN = """
SELECT x.customer_id, x.typed, x.folded FROM (
SELECT id, customer_id, typed, folded, imported_id FROM {table}
WHERE folded >= ? AND folded < ? ORDER BY folded, id LIMIT {scanned}) x WHERE {seen} LIMIT {most}
"""
_OWNERS = f"""
SELECT DISTINCT c.uid FROM {{table}} x JOIN customer c ON c.id = x.customer_id
WHERE x.folded = ? AND {sql.seen("x")} AND {SEEN} LIMIT 2
"""
_CARDS = f"""
SELECT x.customer_id, x.typed FROM card x WHERE x.customer_id IN ({{marks}}) AND {sql.seen("x")}
ORDER BY x.id
"""
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


class Ways:
    """Finds people by what is no name and no number."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._days = DayKeys(database)
        self._words = WordKeys(database)
        self._reasons = WordReasons(database)
        self._beside = Beside(database, self._words, self._reasons)

    def find(
        self,
        text: str,
        *,
        shop: Shop,
        now: datetime,
        limit: int,
        without: Collection[str],
        beside: int = 0,
    ) -> tuple[Hit, ...]:
        """Return people who can be seen, at most ``limit``, the surest way first.

        Within one way who was here today comes first (``now``: aware), then who comes most often.
        ``without``: ids of people who were found by name already. Everybody is listed once. As long
        as fewer than ``beside`` are found, also who has some of the words in the name, and all
        others in tags, the usual or notes.
        """
        today, country = shop.business_day(now), shop.place.country
        meaning = read_ways(text, today=today, country=country)
        known = self._known(meaning)
        found: dict[str, Hit] = {}
        taken = set(without)
        for look in self._looks(meaning, known, today):
            room = max(0, limit - len(found) - look.leave)
            for hit in islice(self._hits(look, today, taken), room):
                found[hit.id] = hit
                taken.add(hit.id)
            if len(found) >= limit:
                break
        if len(found) < beside:
            words = self._beside.read(text, meaning, known, country)
            hits = self._hits_beside(words, today, taken) if words else iter(())
            found |= {hit.id: hit for hit in islice(hits, beside - len(found))}
        return tuple(found.values())

    def leading(self, text: str, *, shop: Shop, now: datetime) -> frozenset[Way]:
        """Return the ways that a text means before any name: a day or a date, an address."""
        today = shop.business_day(now)
        meaning = read_ways(text, today=today, country=shop.place.country)
        if meaning.days or meaning.birthdays:
            return _BY_DAY
        return _BY_EMAIL if "@" in meaning.email else _BY_NAME

    def owner(self, text: str) -> str | None:
        """Return the id of the one person whose whole card or whole address this is, or None."""
        return self.owner_of_card(text) or self.owner_of_email(text)

    def owner_of_card(self, text: str) -> str | None:
        """Return the id of the one person whose whole card this is, or None."""
        folded = fold_card(text)
        return self._owner("card", folded) if any(each.isdigit() for each in folded) else None

    def owner_of_email(self, text: str) -> str | None:
        """Return the id of the one person whose whole address this is, or None."""
        folded = fold_email("".join(each for each in text if each.isprintable()))
        return self._owner("email", folded) if "@" in folded else None

    def _owner(self, table: str, folded: str) -> str | None:
        found = sql.ask(self._database, _OWNERS.format(table=table), (folded,))
        return str(found[0][0]) if len(found) == 1 else None

    def _known(self, meaning: Meaning) -> Known:
        """Return of each kind which of the words somebody has; of a card the digits."""
        run = (_run(meaning.card),) if meaning.card.isdecimal() else ()
        words = {
            CARD: run,
            TAG: meaning.words,
            USUAL: meaning.words if meaning.has_letters else (),
            NOTE: meaning.note_words,
        }
        return self._words.there(words)

    def _looks(self, meaning: Meaning, known: Known, today: date) -> Iterator[_Look]:
        """Yield what each way finds, one after the other, as long as somebody asks for more."""
        if meaning.card:
            cards = self._begun("card", meaning.card)
            cards += self._within_card(meaning.card, today) if _all(known[CARD]) else []
            yield _Look(Way.CARD, cards)
        if meaning.email:
            yield _Look(Way.EMAIL, self._begun("email", meaning.email))
        yield from self._on_days(meaning, today)
        day, reasons = to_day(today), self._reasons
        words, notes = meaning.words, meaning.note_words
        explained: tuple[tuple[Way, str, _Explain], ...] = (
            (Way.TAG, TAG, partial(reasons.tags, words)),
            (Way.USUAL, USUAL, partial(reasons.usual, words)),
            (Way.NOTE, NOTE, partial(reasons.notes, notes, day)),
        )
        for way, kind, explain in explained:
            able = known[kind]
            ids = self._words.people(kind, [*able], today=day) if _all(able) else []
            yield _Look(way, [Meant(each) for each in ids], explain)

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
        statement = _BEGUN.format(table=table, seen=sql.seen("x"), scanned=_SCANNED, most=_MOST)
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
