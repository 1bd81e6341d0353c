"""How often people came by the word of their till: it counted long before we did."""

from collections.abc import Sequence

from peewee import Database

from desktop.store import sql

_CLAIMED = f"""
SELECT one.id, MAX(x.count) FROM (
SELECT id, id AS known_as, imported_id FROM customer WHERE id IN ({{marks}})
UNION ALL SELECT merged_into_id, id, imported_id FROM customer WHERE merged_into_id IN ({{marks}})
) one JOIN claim x ON x.customer_id = one.known_as
WHERE x.count > 0 AND ({sql.seen("x")} OR x.imported_id = one.imported_id) GROUP BY one.id
"""


def claimed(database: Database, ids: Sequence[int]) -> dict[int, int]:
    """Return the most visits that a till claims of each of these people, where one does.

    Also of those who were merged into them. An import on its way in counts for those whom it
    brings.
    """
    statement = _CLAIMED.format(marks=sql.marks(len(ids)))
    return dict(sql.rows(database, statement, [*ids, *ids])) if ids else {}
