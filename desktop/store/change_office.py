"""A unit of work: what the office's editor writes beside the till's own edits."""

from peewee import Database, PostgresqlDatabase

from desktop.store import sql
from desktop.store.erasing import erase
from desktop.store.journal import Journal
from desktop.store.people_tables import MustNotRow

_MAY_COME_BACK = """
SELECT 1 FROM must_not m JOIN customer c ON c.id = m.customer_id
WHERE m.uid = ? AND c.uid = ? AND m.removed_at IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM must_not o
  WHERE o.customer_id = m.customer_id AND o.code = m.code AND o.removed_at IS NULL)
"""


class OfficeChange:
    """The part of a unit of work about two writers, and about what is put back."""

    _database: Database
    _journal: Journal

    def hold_customer(self, customer: str) -> None:
        """Keep other tills from writing this person until this unit of work is over.

        In a file there is one writer at a time anyway.
        """
        if isinstance(self._database, PostgresqlDatabase):
            sql.rows(
                self._database, "SELECT id FROM customer WHERE uid = ? FOR UPDATE", (customer,)
            )

    def erase(self, customer: str) -> None:
        """Delete a person and everything about them, for good; also who is known as them."""
        self._journal.renamed.update(erase(self._database, customer))

    def bring_back_must_not(self, customer: str, must_not: str) -> None:
        """Let a must-not that was taken away be in force again, with who said it and when.

        Without effect when it is not on record, or the person has one of the same code.
        """
        if sql.rows(self._database, _MAY_COME_BACK, (must_not, customer)):
            self._journal.update(MustNotRow, must_not, removed_at=None, removed_by="")
