"""What is left to do when an import came or went: noted with it, and done in short pieces."""

from contextlib import AbstractContextManager
from typing import Protocol

from peewee import Database

from desktop.domain.shop import Shop
from desktop.service.staging import Pause
from desktop.store import sql
from desktop.store.intake_people import PeopleIntake
from desktop.store.people_tables import Setting

PIECE = 200
OF_NO_IMPORT = 0
"""The number under which it is noted that the owner changed the shop's days."""
_NOTE = "import-to-finish:"
_NO_FACTS = -1
_BOUND = f"""
SELECT max(customer_id) FROM (
SELECT customer_id FROM customer_facts WHERE customer_id > ? ORDER BY customer_id LIMIT {PIECE}
) AS piece
"""
_THEIRS = (
    "SELECT e.customer_id FROM external_id e {what} WHERE e.customer_id > ? AND e.customer_id <= ?",
    """SELECT x.merged_into_id FROM customer x JOIN external_id e ON e.customer_id = x.id {what}
    WHERE x.merged_into_id > ? AND x.merged_into_id <= ?""",
)
"""The tills' ids of people, and of those who are known as them."""
_SALES = (
    "JOIN sale s ON s.source = e.source AND s.external = e.external",
    "JOIN sale_owner s ON s.source = e.source AND s.external = e.external",
)
_CONCERNED = "DELETE FROM customer_facts WHERE customer_id IN ({})".format(
    " UNION ".join(
        f"{whose.format(what=sales)} AND (s.imported_id = ? OR e.imported_id = ?)"
        for whose in _THEIRS
        for sales in _SALES
    )
)
_ALL = "UPDATE customer_facts SET look_again = 0 WHERE customer_id > ? AND customer_id <= ?"


class Writing(Protocol):
    """Opens a short write transaction that translates the world's errors."""

    def __call__(self) -> AbstractContextManager[object]:
        """Return the transaction as a context manager."""
        ...


class Aftermath:
    """Brings search keys and facts in step after an import came or went.

    Who was known before is found by the phones that came. Whose visits changed loses the facts, so
    that no list shows old counts. Everybody else is to be looked at again, for the days that are
    known have changed: who is not in the new data was away.
    """

    def __init__(self, database: Database, writing: Writing, *, people: PeopleIntake) -> None:
        self._database = database
        self._writing = writing
        self._people = people

    def note(self, key: int) -> None:
        """Note, in the caller's transaction, that an import came or went."""
        begin = 0 if sql.rows(self._database, "SELECT 1 FROM customer_facts LIMIT 1") else _NO_FACTS
        Setting.insert(key=f"{_NOTE}{key}", value=begin).on_conflict(
            conflict_target=[Setting.key], update={Setting.value: begin}
        ).execute(self._database)

    def run(self, *, shop: Shop, pause: Pause) -> None:
        """Do what was noted; what is interrupted goes on the next time."""
        waiting = Setting.select().where(Setting.key.startswith(_NOTE)).order_by(Setting.key)
        for row in list(waiting):
            note = str(row.key)
            import_key = int(note.removeprefix(_NOTE))
            after: int | None = int(str(row.value))
            self._people.refresh_known(import_key, shop=shop, pause=pause)
            while after is not None:
                after = self._piece(note, import_key, after)
                pause()

    def _piece(self, note: str, import_key: int, after: int) -> int | None:
        """Do the next piece and return where it ended, or None when all is done."""
        with self._writing():
            last = None
            if after != _NO_FACTS:
                last = sql.rows(self._database, _BOUND, (after,))[0][0]
            if last is None:
                Setting.delete().where(Setting.key == note).execute(self._database)
                return None
            sql.run(self._database, _CONCERNED, (after, last, import_key, import_key) * 4)
            sql.run(self._database, _ALL, (after, last))
            Setting.update(value=last).where(Setting.key == note).execute(self._database)
            return int(last)
