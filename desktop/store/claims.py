"""How often people came by the word of their till: it counted long before we did."""

from collections.abc import Sequence

from peewee import Database

from desktop.store import sql

_CLAIMED = f"""
SELECT x.customer_id, MAX(x.count) FROM claim x JOIN customer c ON c.id = x.customer_id
WHERE x.customer_id IN ({{marks}}) AND x.count > 0
AND ({sql.seen("x")} OR x.imported_id = c.imported_id) GROUP BY x.customer_id
"""


def claimed(database: Database, ids: Sequence[int]) -> dict[int, int]:
    """Return the most visits that a till claims of each of these people, where one does.

    An import on its way in counts for those whom it brings.
    """
    statement = _CLAIMED.format(marks=sql.marks(len(ids)))
    return dict(sql.rows(database, statement, ids)) if ids else {}
