"""A unit of work: what is written about many people at once."""

import json
from collections.abc import Iterator, Sequence

from peewee import Database, PostgresqlDatabase

from desktop.domain.errors import TextError, Trouble
from desktop.lookup.folding import fold
from desktop.store import bulk, sql
from desktop.store.facts import SEEN
from desktop.store.journal import Journal
from desktop.store.people_tables import CustomerRow

_PIECE = 500
_TAGS = f"SELECT c.uid, c.tags, c.edited FROM customer c WHERE {{among}} AND {SEEN}"


class PeopleChange:
    """The part of a unit of work about many people."""

    _database: Database
    _journal: Journal

    def tag_many(self, numbers: Sequence[int], tag: str, *, most: int) -> int:
        """Give a tag to those who do not have it, however it is spelt; return how many.

        Raises:
            TextError: TOO_MANY when somebody would have more than ``most``.
        """
        given = 0
        for uid, tags, edited in self._tagged(numbers):
            if _key(tag) in map(_key, tags):
                continue
            if len(tags) >= most:
                raise TextError(Trouble.TOO_MANY, field="tags", limit=most)
            self._write(uid, [*tags, tag], edited)
            given += 1
        return given

    def untag_many(self, numbers: Sequence[int], tag: str) -> int:
        """Take a tag from those who have it, however it is spelt; return how many."""
        taken = 0
        for uid, tags, edited in self._tagged(numbers):
            left = [each for each in tags if _key(each) != _key(tag)]
            if left != tags:
                self._write(uid, left, edited)
                taken += 1
        return taken

    def note_amount(self, amount: int) -> None:
        """Keep with the act how many customers it concerned, where no row says so."""
        self._journal.amount = amount

    def _write(self, uid: str, tags: list[str], edited: list[str]) -> None:
        self._journal.update(CustomerRow, uid, tags=tags, edited=sorted({*edited, "tags"}))

    def _tagged(self, numbers: Sequence[int]) -> Iterator[tuple[str, list[str], list[str]]]:
        """Yield uid, tags and edited fields of people; no other till writes them meanwhile."""
        statement = _TAGS.format(among=sql.is_among(self._database, "c.id"))
        if isinstance(self._database, PostgresqlDatabase):
            statement += " ORDER BY c.id FOR UPDATE OF c"
        for piece in bulk.pieces(list(numbers), _PIECE):
            for uid, tags, edited in sql.rows(
                self._database, statement, (sql.many(self._database, piece),)
            ):
                yield uid, json.loads(tags), json.loads(edited)


def _key(tag: str) -> str:
    return fold(tag) or tag
