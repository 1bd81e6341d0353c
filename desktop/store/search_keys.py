"""Keeps the search keys in step with the customers, inside the transaction of their change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from peewee import Database

from desktop.lookup.keys import name_keys
from desktop.lookup.phones import phone_keys
from desktop.lookup.typos import deletions
from desktop.store.sql import marks, rows, run

_T = TypeVar("_T")

START = "="
INTERNATIONAL = "+"
BACKWARDS = "-"

_AT_ONCE = 500
"""Rows of one statement: two parameters each, far below either database's limit."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What a customer is found by: row id, name, how to say it, phones as typed."""

    customer_id: int
    name: str
    say: str = ""
    phones: Sequence[str] = ()


class SearchKeys:
    """Writes and removes search keys, within the transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(
        self, customer_id: int, *, name: str, say: str, phones: Sequence[str], country: str
    ) -> None:
        """Replace the keys of one customer. ``country`` (ISO 3166) is the shop's."""
        self.put_many([KeyRow(customer_id, name, say, phones)], country=country)

    def put_many(self, customers: Iterable[KeyRow], *, country: str) -> None:
        """Replace the keys of many customers; each customer at most once."""
        waiting = iter(customers)
        while batch := list(islice(waiting, _AT_ONCE)):
            self.remove_many([each.customer_id for each in batch])
            self._put(batch, country)

    def remove(self, customer_id: int) -> None:
        """Remove the keys of one customer."""
        self.remove_many([customer_id])

    def remove_many(self, customer_ids: Sequence[int]) -> None:
        """Remove the keys of customers; words that nobody has any more stay in the vocabulary."""
        for batch in _batches(customer_ids):
            for table in ("search_name", "search_phone"):
                run(
                    self._database,
                    f"DELETE FROM {table} WHERE customer_id IN ({marks(len(batch))})",
                    batch,
                )

    def _put(self, customers: Sequence[KeyRow], country: str) -> None:
        names = [
            (key, each.customer_id) for each in customers for key in name_keys(each.name, each.say)
        ]
        phones = [
            (key, each.customer_id)
            for each in customers
            for key in _phone_rows(each.phones, country)
        ]
        self._learn({word for word, _ in names})
        self._insert("search_name (word, customer_id)", names)
        self._insert("search_phone (key, customer_id)", phones)

    def _learn(self, words: set[str]) -> None:
        """Add the words that the vocabulary does not have yet."""
        new: list[str] = []
        for batch in _batches(sorted(words)):
            known = rows(
                self._database,
                f"SELECT word FROM search_word WHERE word IN ({marks(len(batch))})",
                batch,
            )
            new += sorted(set(batch) - {word for (word,) in known})
        self._insert(
            "search_deletion (deletion, word)",
            [(text, word) for word in new for text in sorted(deletions(word))],
        )
        self._insert("search_word (word)", [(word,) for word in new])

    def _insert(self, target: str, values: Sequence[tuple[object, ...]]) -> None:
        """Insert rows, sorted for the sake of the B-tree; another till may have been first."""
        for batch in _batches(sorted(values)):
            places = ", ".join([f"({marks(len(batch[0]))})"] * len(batch))
            run(
                self._database,
                f"INSERT INTO {target} VALUES {places} ON CONFLICT DO NOTHING",
                [value for row in batch for value in row],
            )


def _phone_rows(phones: Sequence[str], country: str) -> set[str]:
    found: set[str] = set()
    for typed in phones:
        keys = phone_keys(typed, country)
        found |= {START + each for each in keys.starts}
        found |= {INTERNATIONAL + each for each in keys.international}
        found |= {BACKWARDS + each[::-1] for each in keys.whole}
    return found


def _batches(values: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
