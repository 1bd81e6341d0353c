"""Whether one person may be known as another from now on."""

from peewee import Database, PostgresqlDatabase

from desktop.store import sql
from desktop.store.people_tables import CustomerRow

_LOCK = "SELECT pg_advisory_xact_lock(%s)"
_LOCK_KEY = 0x54684D65
"""Two tills that merge at once, one each way, would make a circle that neither sees."""


def may_merge(database: Database, person: int, other: int) -> bool:
    """Say whether a person may become known as another, both by number, and hold that still.

    Not as themselves, not as somebody who is known as them (in however many steps), and not when
    they are known as somebody else already.
    """
    if isinstance(database, PostgresqlDatabase):
        database.execute_sql(_LOCK, (_LOCK_KEY,))
    if _known_as(database, person) is not None:
        return False
    met: set[int] = set()
    step: int | None = other
    while step is not None and step not in met:
        met.add(step)
        step = _known_as(database, step)
    return step is None and person not in met


def _known_as(database: Database, person: int) -> int | None:
    table = CustomerRow._meta.table_name
    found = sql.rows(database, f"SELECT merged_into_id FROM {table} WHERE id = ?", (person,))
    return None if not found or found[0][0] is None else int(found[0][0])
