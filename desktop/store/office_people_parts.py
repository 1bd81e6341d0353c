"""The parts of which a sorted list of customers is made, each of them one range of an index.

Whoever has a value comes first, in its order; then those who have none, by number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.customer_list import ListOrder, ListPlace

_FACTS = "customer_facts f CROSS JOIN customer c"
_PEOPLE = "customer c"
_WITH_FACTS = "customer c LEFT JOIN customer_facts f ON f.customer_id = c.id"

Bounded = tuple[str, tuple[object, ...]]
"""A statement or a condition with its parameters."""


@dataclass(frozen=True, slots=True)
class Part:
    """One range of an index.

    key: its columns, the customer's number last. least: what bounds it below, where nobody does.
    narrow: what more is true of its members, seen in the index alone. by_facts: whether the index
    is that of the facts. lonely: whether its members have no facts.
    """

    index: int
    key: tuple[str, ...]
    least: str
    narrow: str = ""
    by_facts: bool = True
    lonely: bool = False

    def window_end(self, after: ListPlace, *, down: bool, window: int) -> Bounded:
        """Return the statement for the key of the last one of a window, nothing at the end."""
        bounds, values = self._bounds(after, None, down=down)
        source = "customer_facts f" if self.by_facts else _PEOPLE
        statement = f"""SELECT {", ".join(self.key)} FROM {source}
WHERE {bounds}{self._narrow} ORDER BY {self.order(down=down)} LIMIT 1 OFFSET {window - 1}"""
        return statement, values

    def members(
        self,
        after: ListPlace,
        until: ListPlace | None,
        *,
        down: bool,
        facts: bool,
        condition: str,
        window: int,
    ) -> Bounded:
        """Return the statement for the numbers of a window's customers, in their order.

        facts: whether the condition reads ``f``. Its parameters follow those returned.
        """
        # a window has no more members; said so, PostgreSQL walks the index and joins nothing whole
        bounds, values = self._bounds(after, until, down=down)
        if self.by_facts:
            source, joined = _FACTS, "c.id = f.customer_id AND "
        else:
            source, joined = _WITH_FACTS if facts or self.lonely else _PEOPLE, ""
        alone = " AND f.customer_id IS NULL" if self.lonely else ""
        statement = f"""SELECT c.id FROM {source}
WHERE {joined}{bounds}{self._narrow}{alone} AND {condition} ORDER BY {self.order(down=down)}
LIMIT {window}"""
        return statement, values

    def order(self, *, down: bool) -> str:
        """Return the columns of the order."""
        return ", ".join(f"{each} DESC" if down else each for each in self.key)

    def place(self, key: Sequence[Any]) -> ListPlace:
        """Return the place behind somebody with this key."""
        return ListPlace(self.index, key[0] if len(key) > 1 else None, key[-1])

    @property
    def _narrow(self) -> str:
        return f" AND {self.narrow}" if self.narrow else ""

    def _bounds(self, after: ListPlace, until: ListPlace | None, *, down: bool) -> Bounded:
        """Return one bound at each side at most: of two at one side the wrong one may be used."""
        begins = after if after.number is not None else None
        below, above = (until, begins) if down else (begins, until)
        found: list[str] = []
        values: list[object] = []
        for place, sign in ((below, ">=" if down else ">"), (above, "<" if down else "<=")):
            if place is not None:
                found.append(f"{self._tuple(self.key)} {sign} {self._tuple('?' * len(self.key))}")
                values += [place.number] if len(self.key) == 1 else [place.value, place.number]
        if below is None:
            found.append(self.least)
        return " AND ".join(found), tuple(values)

    @staticmethod
    def _tuple(columns: Sequence[str]) -> str:
        return columns[0] if len(columns) == 1 else f"({', '.join(columns)})"


PARTS: Mapping[ListOrder, tuple[Part, ...]] = {
    ListOrder.NAME: (
        Part(0, ("c.folded", "c.id"), "c.folded > ''", by_facts=False),
        Part(1, ("c.id",), "c.id >= 0", "c.folded = ''", by_facts=False),
    ),
    ListOrder.VISITS: (
        Part(0, ("f.visits", "f.customer_id"), "f.visits >= 0"),
        Part(1, ("c.id",), "c.id >= 0", by_facts=False, lonely=True),
    ),
    ListOrder.LAST: (
        Part(0, ("f.last_day", "f.customer_id"), "f.last_day > -1000000"),
        Part(1, ("f.customer_id",), "f.customer_id >= 0", "f.last_day IS NULL"),
        Part(2, ("c.id",), "c.id >= 0", by_facts=False, lonely=True),
    ),
}
"""A number stands for the name of whoever has no folded name; they come behind all names."""

SORTED: Mapping[ListOrder, tuple[str, tuple[str, ...]]] = {
    ListOrder.NAME: ("(c.folded = '')", ("c.folded", "c.id")),
    ListOrder.VISITS: ("(f.customer_id IS NULL)", ("f.visits", "c.id")),
    ListOrder.LAST: ("(f.customer_id IS NULL), (f.last_day IS NULL)", ("f.last_day", "c.id")),
}
"""The same orders for a few: which part, and the order within it."""


def sorted_by(order: ListOrder, *, down: bool) -> str:
    """Return the columns by which a few customers are sorted as the whole list is."""
    part, columns = SORTED[order]
    return ", ".join((part, *(f"{each} DESC" if down else each for each in columns)))
