"""People by a day: who came on it, and whose birthday it is."""

from collections.abc import Collection
from datetime import date

from peewee import Database

from desktop.store import sql
from desktop.store.facts import SEEN
from desktop.store.fields import to_day

MOST = 300
_SCANNED = 600
"""So many rows are looked at for them, many of which may not be seen yet."""

_CAME = (
    f"SELECT DISTINCT v.customer_id FROM visit v WHERE v.day = ? LIMIT {MOST}",
    f"""
SELECT coalesce(c.merged_into_id, c.id) FROM (
SELECT source, external, imported_id FROM sale WHERE day = ? AND external IS NOT NULL
ORDER BY id DESC LIMIT {_SCANNED}) s
JOIN external_id e ON e.external = s.external AND e.source = s.source
JOIN customer c ON c.id = e.customer_id
WHERE {sql.seen("s")} AND {sql.seen("e")} LIMIT {MOST}
""",
    f"""
SELECT coalesce(c.merged_into_id, c.id) FROM (
SELECT id, imported_id FROM sale WHERE day = ?
ORDER BY id DESC LIMIT {_SCANNED}) s
JOIN sale_owner o ON o.sale_id = s.id
JOIN external_id e ON e.external = o.external AND e.source = o.source
JOIN customer c ON c.id = e.customer_id
WHERE {sql.seen("s")} AND {sql.seen("o")} AND {sql.seen("e")} LIMIT {MOST}
""",
)
_BORN = f"""
SELECT c.id, c.birth_year FROM customer c
WHERE c.birth_month = ? AND c.birth_day = ? AND {SEEN} LIMIT {MOST}
"""


class DayKeys:
    """Reads who came and who was born; of each statement at most some hundred people."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def came(self, day: date) -> list[int]:
        """Return who came on a day, by hand or by the till's files; some more than once."""
        return [
            int(number)
            for statement in _CAME
            for (number,) in sql.ask(self._database, statement, (to_day(day),))
        ]

    def born(self, month: int, day: int, years: Collection[int]) -> list[tuple[int, int | None]]:
        """Return whose birthday this is and the year, where it is known.

        ``years``: who was born in another one is left out, nobody when there are none.
        """
        return [
            (int(number), year)
            for number, year in sql.ask(self._database, _BORN, (month, day))
            if year is None or not years or year in years
        ]
