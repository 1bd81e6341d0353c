"""Keeps the search keys in step with the customers, inside the transaction of their change."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from peewee import Database, PostgresqlDatabase

from desktop.lookup.numbers import phone_rows
from desktop.lookup.person import pack, pairs_of, words_of
from desktop.lookup.score import Candidate
from desktop.lookup.sounds import sounds
from desktop.lookup.typos import deletions
from desktop.lookup.ways import other_keys
from desktop.store import bulk
from desktop.store.fields import to_day
from desktop.store.sql import marks, rows, run

_AT_ONCE = 500
"""People of one round, and rows of one insert."""
_DELETED = 100
"""Rows of one delete: each is a term of its own, found by the whole key."""
LAST_PLACE = 15
_LOCK = "SELECT pg_advisory_xact_lock(%s)"
_LOCK_KEY = 0x54684B65
"""Two tills that write keys at once would each go by what the other is about to change."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What a customer is found by: row id, name, how to say it, phones as typed, and the rest.

    visits: of the facts, or what the till claims where that is more; None before they are counted:
    then what was known before stays.
    """

    customer_id: int
    name: str
    say: str = ""
    phones: Sequence[str] = ()
    visits: int | None = None
    last_day: date | None = None
    tags: Sequence[str] = ()
    notes: Sequence[str] = ()
    usual: Sequence[str] = ()
    cards: Sequence[str] = ()


@dataclass(slots=True)
class _Kept:
    """The keys of one customer as they are or shall be."""

    place: int = LAST_PLACE
    names: str = ""
    phones: str = ""
    visits: int = 0
    last_day: int | None = None
    others: set[str] = field(default_factory=set)

    @property
    def words(self) -> set[str]:
        return words_of(self.names) if self.names else set()

    def rows(self, customer: int) -> tuple[set[tuple[object, ...]], ...]:
        """Return the rows of names and pairs, and those of phones and other keys."""
        return (
            {(word, self.place, customer) for word in self.words},
            {(pair, self.place, customer) for pair in (pairs_of(self.names) if self.names else ())},
            {(key, customer) for key in self.phones.split(" ") if key},
            {(key, customer) for key in self.others},
        )


def place_of(visits: int) -> int:
    """Return where somebody stands among all of one word: 0 first, 15 for nobody seen yet.

    By the logarithm of the visits, so that one more visit rarely moves a key.
    """
    return max(0, LAST_PLACE - max(0, visits).bit_length())


class SearchKeys:
    """Writes and removes search keys, within the transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hold(self) -> None:
        """Keep other tills from writing keys until the caller's transaction is over.

        To be called before what keys are made of is read, and to be followed by no other writing.
        """
        if isinstance(self._database, PostgresqlDatabase):
            self._database.execute_sql(_LOCK, (_LOCK_KEY,))

    def put(self, customer: KeyRow, *, country: str) -> None:
        """Replace the keys of one customer. ``country`` (ISO 3166) is the shop's."""
        self.put_many([customer], country=country)

    def put_many(self, customers: Iterable[KeyRow], *, country: str) -> None:
        """Replace the keys of many customers, each at most once; what stays is not touched."""
        waiting = iter(customers)
        while batch := list(islice(waiting, _AT_ONCE)):
            before = self._read([each.customer_id for each in batch])
            wanted = {
                each.customer_id: _wanted(each, country, before.get(each.customer_id))
                for each in batch
            }
            self._turn(before, wanted)

    def put_habits(
        self, customer_id: int, *, visits: int, last_day: date | None, usual: Sequence[str]
    ) -> None:
        """Write what the visits say of one customer: whom to show first, and their usual."""
        before = self._read([customer_id])
        if customer_id not in before:
            return
        kept = before[customer_id]
        now = _Kept(
            place=place_of(visits),
            names=kept.names,
            phones=kept.phones,
            visits=visits,
            last_day=None if last_day is None else to_day(last_day),
            others={each for each in kept.others if not each.startswith("u ")}
            | other_keys(tags=(), notes=(), usual=usual),
        )
        self._turn(before, {customer_id: now})

    def remove(self, customer_id: int) -> None:
        """Remove the keys of one customer."""
        self.remove_many([customer_id])

    def remove_many(self, customer_ids: Sequence[int]) -> None:
        """Remove the keys of customers, and the words that nobody has any more."""
        for batch in bulk.pieces(customer_ids, _AT_ONCE):
            self._turn(self._read(batch), {})

    def _read(self, ids: Sequence[int]) -> dict[int, _Kept]:
        self.hold()
        places = marks(len(ids))
        statement = f"""SELECT customer_id, place, names, phones, visits, last_day
            FROM search_person WHERE customer_id IN ({places})"""
        found = {number: _Kept(*rest) for number, *rest in rows(self._database, statement, ids)}
        statement = f"SELECT customer_id, key FROM search_other WHERE customer_id IN ({places})"
        for number, key in rows(self._database, statement, ids):
            found.setdefault(number, _Kept()).others.add(key)
        return found

    def _turn(self, before: Mapping[int, _Kept], after: Mapping[int, _Kept]) -> None:
        """Make the keys those of ``after``."""
        gone: list[set[tuple[object, ...]]] = [set(), set(), set(), set()]
        new: list[set[tuple[object, ...]]] = [set(), set(), set(), set()]
        counts: Counter[str] = Counter()
        for number in sorted({*before, *after}):
            old, now = before.get(number, _Kept()), after.get(number, _Kept())
            if old == now:
                continue
            for place, (was, wanted) in enumerate(
                zip(old.rows(number), now.rows(number), strict=True)
            ):
                gone[place] |= was - wanted
                new[place] |= wanted - was
            if old.names != now.names:
                counts.update(now.words)
                counts.subtract(old.words)
        tables = ("search_name", "search_pair", "search_phone", "search_other")
        columns = ("word place customer_id", "pair place customer_id", *["key customer_id"] * 2)
        for table, names, old_rows in zip(tables, columns, gone, strict=True):
            self._delete(table, names.split(), old_rows)
        self._count({word: by for word, by in counts.items() if by})
        for table, names, new_rows in zip(tables, columns, new, strict=True):
            self._insert(f"{table} ({', '.join(names.split())})", new_rows)
        self._put_people(
            {number: each for number, each in after.items() if each != before.get(number)}
        )
        left = sorted(set(before) - set(after))
        if left:
            run(
                self._database,
                f"DELETE FROM search_person WHERE customer_id IN ({marks(len(left))})",
                left,
            )

    def _put_people(self, people: Mapping[int, _Kept]) -> None:
        for batch in bulk.pieces(sorted(people), _AT_ONCE):
            values = [
                value
                for number in batch
                for value in (
                    number,
                    people[number].place,
                    people[number].visits,
                    people[number].last_day,
                    people[number].names,
                    people[number].phones,
                )
            ]
            places = ", ".join([f"({marks(6)})"] * len(batch))
            run(
                self._database,
                "INSERT INTO search_person (customer_id, place, visits, last_day, names, phones) "
                f"VALUES {places} ON CONFLICT (customer_id) DO UPDATE SET place = excluded.place, "
                "visits = excluded.visits, last_day = excluded.last_day, "
                "names = excluded.names, phones = excluded.phones",
                values,
            )

    def _count(self, counts: Mapping[str, int]) -> None:
        """Count who has each word; learn the new words, and forget those that nobody has."""
        for batch in bulk.pieces(sorted(counts), _AT_ONCE):
            places = ", ".join(["(?, ?)"] * len(batch))
            people = rows(
                self._database,
                f"INSERT INTO search_word (word, people) VALUES {places} ON CONFLICT (word) "
                "DO UPDATE SET people = search_word.people + excluded.people "
                "RETURNING word, people",
                [value for word in batch for value in (word, counts[word])],
            )
            # judged by the answer: another till may have forgotten or learnt a word meanwhile
            new = [word for word, now in people if 0 < now == counts[word]]
            self._insert(
                "search_deletion (deletion, word)",
                {(text, word) for word in new for text in deletions(word)},
            )
            self._insert(
                "search_sound (sound, word)", {(key, word) for word in new for key in sounds(word)}
            )
            self._forget([word for word, now in people if now <= 0])

    def _forget(self, words: Sequence[str]) -> None:
        self._delete(
            "search_deletion",
            ["deletion", "word"],
            {(text, word) for word in words for text in deletions(word)},
        )
        self._delete(
            "search_sound",
            ["sound", "word"],
            {(key, word) for word in words for key in sounds(word)},
        )
        self._delete("search_word", ["word"], {(word,) for word in words})

    def _delete(
        self, table: str, columns: Sequence[str], gone: Iterable[tuple[object, ...]]
    ) -> None:
        one = f"({' AND '.join(f'{column} = ?' for column in columns)})"
        for batch in bulk.pieces(sorted(gone), _DELETED):
            run(
                self._database,
                f"DELETE FROM {table} WHERE {' OR '.join([one] * len(batch))}",
                [value for row in batch for value in row],
            )

    def _insert(self, target: str, new: Iterable[tuple[object, ...]]) -> None:
        """Insert rows, sorted for the sake of the B-tree; another till may have been first."""
        for batch in bulk.pieces(sorted(new), _AT_ONCE):
            places = ", ".join([f"({marks(len(batch[0]))})"] * len(batch))
            run(
                self._database,
                f"INSERT INTO {target} VALUES {places} ON CONFLICT DO NOTHING",
                [value for row in batch for value in row],
            )


def as_candidate(customer: KeyRow, country: str) -> Candidate:
    """Return somebody as the search judges them, whether or not their keys are there."""
    return Candidate(
        id=customer.customer_id,
        names=pack(customer.name, customer.say),
        phones=_digits(customer, country),
        visits=customer.visits or 0,
        last_day=to_day(customer.last_day) if customer.last_day else None,
    )


def _digits(customer: KeyRow, country: str) -> str:
    return " ".join(sorted(phone_rows(customer.phones, country)))


def _wanted(customer: KeyRow, country: str, before: _Kept | None) -> _Kept:
    wanted = _Kept(
        names=pack(customer.name, customer.say),
        phones=_digits(customer, country),
        others=other_keys(
            tags=customer.tags, notes=customer.notes, usual=customer.usual, cards=customer.cards
        ),
    )
    if customer.visits is not None:
        wanted.visits, wanted.place = customer.visits, place_of(customer.visits)
        wanted.last_day = None if customer.last_day is None else to_day(customer.last_day)
    elif before is not None:
        wanted.visits, wanted.place, wanted.last_day = before.visits, before.place, before.last_day
    return wanted
