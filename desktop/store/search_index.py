"""The search keys as a whole: made anew, piece by piece, when the rules for them have changed.

While they are not all there, names and numbers are read through as they stand: slowly, and only for
what is spelt as typed.
"""

import json
from contextlib import AbstractContextManager
from time import monotonic
from typing import Any, Protocol

from peewee import Database

from desktop.domain.cards import IndexState
from desktop.lookup.query import Query
from desktop.lookup.score import Candidate
from desktop.store import sql
from desktop.store.hits import key_rows, refresh_keys
from desktop.store.people_tables import Setting, ShopRow
from desktop.store.search_keys import SearchKeys, as_candidate
from desktop.store.search_people import ABLE

VERSION = 4
"""Of the rules in ``lookup`` by which keys are made; counted up when they give other keys.

Also when another version of ``phonenumbers`` or ``anyascii`` gives other keys.
"""
SETTING = "search-keys"
_LOOK_S = 1.0
_PIECE = 2000
"""Rows of one delete, a few milliseconds each."""
_DONE, _DROPPING = -1, -2
_TABLES = {
    "search_name": "word",
    "search_pair": "pair",
    "search_phone": "key",
    "search_other": "key",
    "search_deletion": "deletion",
    "search_sound": "sound",
    "search_word": "word",
    "search_person": "customer_id",
}


class Writing(Protocol):
    """Opens a short write transaction that translates the world's errors."""

    def __call__(self) -> AbstractContextManager[object]:
        """Return the transaction as a context manager."""
        ...


class SearchIndex:
    """Makes all keys anew and says how far they are. Writes on the writing thread."""

    def __init__(self, database: Database, writing: Writing, keys: SearchKeys) -> None:
        self._database = database
        self._writing = writing
        self._keys = keys
        self._was_complete = False
        self._look_again = 0.0

    def state(self) -> IndexState:
        """Return how far the keys are; people are numbered, so that gaps count as well."""
        upto = self._upto()
        # by the highest number instead of a count: a million people take 60 ms to count
        people = int(sql.rows(self._database, "SELECT coalesce(max(id), 0) FROM customer")[0][0])
        if upto == _DONE:
            return IndexState(people, people, complete=True)
        return IndexState(min(max(upto, 0), people), people, complete=False)

    def complete(self) -> bool:
        """Say whether all keys are there, by the rules of this program.

        Another till may have begun to make them anew: that is looked up once a second.
        """
        now = monotonic()
        if now >= self._look_again:
            self._was_complete = self._upto() == _DONE
            self._look_again = now + _LOOK_S if self._was_complete else 0.0
        return self._was_complete

    def settle(self) -> None:
        """Write, in the caller's transaction, that a shop without customers has all its keys."""
        self._write(_DONE)

    def restart(self) -> None:
        """Have all keys dropped and made anew; people are found by plain reading meanwhile."""
        with self._writing():
            self.renew()

    def renew(self) -> None:
        """Have the same done, in the caller's transaction: numbers are read by other rules now."""
        self._keys.hold()
        self._write(_DROPPING)

    def go_on(self, *, limit: int) -> IndexState:
        """Drop old keys, or make those of some more people, in one short transaction.

        Returns how far it is.
        """
        if self._upto() == _DONE:
            return self.state()
        with self._writing():
            self._keys.hold()
            after = self._upto()  # another till may have been at it
            if after == _DROPPING and not any(self._drop_some(*each) for each in _TABLES.items()):
                self._write(0)
            if after < 0:
                return self.state()
            statement = "SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?"
            ids = [number for (number,) in sql.rows(self._database, statement, (after, limit))]
            refresh_keys(self._database, self._keys, ids, country=self._country())
            self._write(ids[-1] if len(ids) == limit else _DONE)
        return self.state()

    def scan(self, query: Query) -> list[Candidate]:
        """Return whom a plain look through all names and numbers finds, some hundred at the most.

        Of a name and digits together the name is looked for.
        """
        found: dict[int, None] = {}
        words = [each.text for each in query.words or query.everything]
        if words:
            conditions = " AND ".join(["folded LIKE ? ESCAPE '!'"] * len(words))
            statement = f"SELECT id FROM customer WHERE {conditions} ORDER BY id LIMIT ?"
            wanted = [f"%{_escaped(each)}%" for each in words]
            ids = sql.rows(self._database, statement, [*wanted, ABLE])
            found |= dict.fromkeys(number for (number,) in ids)
        if query.digits is not None and not query.words:
            statement = """SELECT customer_id FROM phone
                WHERE e164 LIKE ? OR (e164 IS NULL AND typed LIKE ?) ORDER BY id LIMIT ?"""
            wanted = [f"%{each}" for each in query.digits.endings]
            wanted += [f"%{each}%" for each in query.digits.starts]
            for each in wanted:
                apart = "%".join(each)  # what is not understood is kept as typed, with its signs
                ids = sql.rows(self._database, statement, (each, apart, ABLE))
                found |= dict.fromkeys(number for (number,) in ids)
        country = self._country()
        return [as_candidate(each, country) for each in key_rows(self._database, [*found])]

    def _country(self) -> str:
        shop = ShopRow.select(ShopRow.country).first()
        return str(shop.country) if shop else ""

    def _drop_some(self, table: str, column: str) -> bool:
        """Delete a piece of a table; say whether there is more."""
        bound = f"SELECT {column} FROM {table} ORDER BY {column} LIMIT 1 OFFSET {_PIECE}"
        found = sql.rows(self._database, bound)
        if not found:
            return sql.run(self._database, f"DELETE FROM {table}") > 0
        deleted = sql.run(self._database, f"DELETE FROM {table} WHERE {column} < ?", found[0])
        if not deleted:  # more rows than a piece have the same beginning
            sql.run(self._database, f"DELETE FROM {table} WHERE {column} = ?", found[0])
        return True

    def _upto(self) -> int:
        """Return up to which customer the keys are there, _DONE, or _DROPPING for older ones."""
        found = sql.rows(self._database, "SELECT value FROM setting WHERE key = ?", (SETTING,))
        value: Any = json.loads(found[0][0]) if found else None
        if not isinstance(value, dict) or value.get("version") != VERSION:
            return _DROPPING
        upto = value.get("upto")
        return upto if isinstance(upto, int) else _DROPPING

    def _write(self, upto: int) -> None:
        self._look_again = 0.0
        value = {"version": VERSION, "upto": upto}
        Setting.insert(key=SETTING, value=value).on_conflict(
            conflict_target=[Setting.key], update={Setting.value: value}
        ).execute(self._database)


def _escaped(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
