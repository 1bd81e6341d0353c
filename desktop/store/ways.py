"""Finds people by other things than name and number.

These are a card, an address, a tag, the usual, a note, a day they came, a birthday. What is read
from a query, and under which keys people are kept for it, is ``lookup.ways``. Every statement looks
at a bounded number of rows, whatever was typed and however many people it fits.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
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
from desktop.store.ways_words import Why, WordKeys, WordReasons

_MOST = 300
"""Of so many people whom something fits the likeliest are chosen."""
_SCANNED = 600
"""So many rows are looked at for them, many of which may not be seen yet."""
_TRIED = 48
"""So many of the likeliest are looked at closely before a way is given up."""

_LEFT_FOR_BIRTHDAYS = 3
"""On a day on which many came, so many are still found whose birthday it is."""

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
_CAME = (
    f"SELECT DISTINCT v.customer_id FROM visit v WHERE v.day = ? LIMIT {_MOST}",
    f"""
SELECT coalesce(c.merged_into_id, c.id) FROM (
SELECT source, external, imported_id FROM sale WHERE day = ? AND external IS NOT NULL
ORDER BY id DESC LIMIT {_SCANNED}) s
JOIN external_id e ON e.external = s.external AND e.source = s.source
JOIN customer c ON c.id = e.customer_id
WHERE {sql.seen("s")} AND {sql.seen("e")} LIMIT {_MOST}
""",
    f"""
SELECT coalesce(c.merged_into_id, c.id) FROM (
SELECT id, imported_id FROM sale WHERE day = ?
ORDER BY id DESC LIMIT {_SCANNED}) s
JOIN sale_owner o ON o.sale_id = s.id
JOIN external_id e ON e.external = o.external AND e.source = o.source
JOIN customer c ON c.id = e.customer_id
WHERE {sql.seen("s")} AND {sql.seen("o")} AND {sql.seen("e")} LIMIT {_MOST}
""",
)
_BORN = f"""
SELECT c.id, c.birth_year FROM customer c
WHERE c.birth_month = ? AND c.birth_day = ? AND {SEEN} LIMIT {_MOST}
"""
_KNOWN = "SELECT customer_id, visits, last_day FROM customer_facts WHERE customer_id IN ({marks})"
_HERE = f"SELECT DISTINCT v.customer_id FROM visit v WHERE v.day = ? LIMIT {_SCANNED}"


@dataclass(frozen=True, slots=True)
class _Meant:
    """Somebody who may be meant; ``better``: the smaller, the earlier."""

    customer_id: int
    better: int = 0
    why: Why = ("", ())
    day: date | None = None
    born: Birthday | None = None


_Explain = Callable[[Sequence[Row]], dict[int, Why]]


@dataclass(frozen=True, slots=True)
class _Look:
    """People whom one way finds, and how to say why, where that is not known beforehand.

    leave: so many places stay free for the ways that follow.
    """

    way: Way
    people: Sequence[_Meant]
    explain: _Explain | None = None
    leave: int = 0


class Ways:
    """Finds people by what is no name and no number."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._words = WordKeys(database)
        self._reasons = WordReasons(database)

    def find(
        self, text: str, *, shop: Shop, now: datetime, limit: int, without: Collection[str]
    ) -> tuple[Hit, ...]:
        """Return people who can be seen, at most ``limit``, the surest way first.

        Within one way who was here today comes first (``now``: aware), then who comes most often.
        ``without``: ids of people who were found by name already. Everybody is listed once.
        """
        today = shop.business_day(now)
        meaning = read_ways(text, today=today, country=shop.place.country)
        found: dict[str, Hit] = {}
        taken = set(without)
        for look in self._looks(meaning, today):
            room = max(0, limit - len(found) - look.leave)
            for hit in islice(self._hits(look, today, taken), room):
                found[hit.id] = hit
                taken.add(hit.id)
            if len(found) >= limit:
                break
        return tuple(found.values())

    def means_day(self, text: str, *, shop: Shop, now: datetime) -> bool:
        """Say whether the whole text is a day or a date: "today", "last friday", "14 nov"."""
        today = shop.business_day(now)
        meaning = read_ways(text, today=today, country=shop.place.country)
        return bool(meaning.days or meaning.birthdays)

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

    def _looks(self, meaning: Meaning, today: date) -> Iterator[_Look]:
        """Yield what each way finds, one after the other, as long as somebody asks for more."""
        words, notes = meaning.words, meaning.note_words
        run = (_run(meaning.card),) if meaning.card.isdecimal() else ()
        day, reasons = to_day(today), self._reasons
        kinds = (
            (Way.TAG, TAG, words, partial(reasons.tags, words)),
            (Way.USUAL, USUAL, words if meaning.has_letters else (), partial(reasons.usual, words)),
            (Way.NOTE, NOTE, notes, partial(reasons.notes, notes, day)),
        )
        asked = [(CARD, run), *[(kind, sought) for _, kind, sought, _ in kinds]]
        in_card, *there = self._words.there(asked)
        if meaning.card:
            cards = self._begun("card", meaning.card)
            cards += self._within_card(meaning.card, today) if in_card else []
            yield _Look(Way.CARD, cards)
        if meaning.email:
            yield _Look(Way.EMAIL, self._begun("email", meaning.email))
        for able, (way, kind, sought, explain) in zip(there, kinds, strict=True):
            ids = self._words.people(kind, sought, today=day) if able else []
            yield _Look(way, [_Meant(each) for each in ids], explain)
        born = [
            self._born(month, number, meaning.years, today) for month, number in meaning.birthdays
        ]
        leave = min(_LEFT_FOR_BIRTHDAYS, sum(map(len, born)))
        for each in meaning.days:
            yield _Look(Way.DAY, self._came(each), leave=leave)
        for people in born:
            yield _Look(Way.BIRTHDAY, people)

    def _hits(self, look: _Look, today: date, taken: Collection[str]) -> Iterator[Hit]:
        """Yield hits, likeliest first; whoever is taken, cannot be seen or does not fit is not."""
        meant = {each.customer_id: each for each in reversed(look.people)}
        ids = self._likeliest(meant, today)[:_TRIED]
        step = 8
        for at in range(0, len(ids), step):
            chosen = ids[at : at + step]
            rows = {each.id: each for each in load_rows(self._database, chosen)}
            wanted = [rows[each] for each in chosen if each in rows]
            wanted = [each for each in wanted if each.uid not in taken]
            whys = look.explain(wanted) if look.explain and wanted else None
            for row in wanted:
                why = meant[row.id].why if whys is None else whys.get(row.id)
                if why is not None:
                    yield _hit(row, look.way, meant[row.id], why)

    def _likeliest(self, meant: dict[int, _Meant], today: date) -> list[int]:
        """Return whom it fits best, who was here today, who comes most often: in this order."""
        if not meant:
            return []
        ids, day = sql.padded(list(meant)), to_day(today)
        marks = sql.marks(len(ids))
        known = {
            int(number): (last == day, int(visits))
            for number, visits, last in sql.ask(self._database, _KNOWN.format(marks=marks), ids)
        }
        here = {int(row[0]) for row in sql.ask(self._database, _HERE, (day,))}

        def order(number: int) -> tuple[int, bool, int, int]:
            lately, visits = known.get(number, (False, 0))
            return meant[number].better, not (lately or number in here), -visits, number

        return sorted(meant, key=order)

    def _begun(self, table: str, begun: str) -> list[_Meant]:
        statement = _BEGUN.format(table=table, seen=sql.seen("x"), scanned=_SCANNED, most=_MOST)
        marks = card_marks if table == "card" else _email_marks
        return [
            _Meant(int(number), int(folded != begun), (typed, marks(typed, begun)))
            for number, typed, folded in sql.ask(
                self._database, statement, (begun, begun + sql.LAST)
            )
        ]

    def _within_card(self, digits: str, today: date) -> list[_Meant]:
        """Return whose card has a run of digits that begins so: the digits after its letters."""
        ids = self._words.people(CARD, (_run(digits),), today=to_day(today))
        found = []
        for piece in bulk.pieces(ids, bulk.MOST_PLACES):
            statement = _CARDS.format(marks=sql.marks(len(piece)))
            for number, typed in sql.ask(self._database, statement, piece):
                marks = card_marks(typed, digits)
                if marks:
                    whole = CARD + digits in card_keys([typed])
                    found.append(_Meant(int(number), 1 if whole else 2, (typed, marks)))
        return sorted(found, key=lambda each: each.better)

    def _came(self, day: date) -> list[_Meant]:
        return [
            _Meant(int(number), day=day)
            for statement in _CAME
            for (number,) in sql.ask(self._database, statement, (to_day(day),))
        ]

    def _born(self, month: int, day: int, years: Collection[int], today: date) -> list[_Meant]:
        kept = next_birthday(month, day, today=today)
        return [
            _Meant(int(number), day=kept, born=Birthday(month, day, year))
            for number, year in sql.ask(self._database, _BORN, (month, day))
            if year is None or not years or year in years
        ]


def _run(digits: str) -> Sought:
    return Sought(begun=(digits,), letters=len(digits))


def _email_marks(typed: str, begun: str) -> tuple[Span, ...]:
    return ((0, len(begun)),) if fold_email(typed[: len(begun)]) == begun else ()


def _hit(row: Row, way: Way, meant: _Meant, why: Why) -> Hit:
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
