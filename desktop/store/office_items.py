"""What the office reads of the shop's items."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from peewee import Database

from desktop.domain.food import Holds
from desktop.domain.item_sheets import ItemSheet, OwnCodes
from desktop.store import sql
from desktop.store.fields import to_day
from desktop.store.items import MOST_ITEMS

_COLUMNS = "uid, key, shown, category, tags, composition, in_stock"
_ITEMS = f"SELECT {_COLUMNS} FROM item ORDER BY id LIMIT ?"
_ITEM = f"SELECT {_COLUMNS} FROM item WHERE key = ?"
_MARKED = "SELECT items FROM visit WHERE items <> '[]' AND day > ?"
_MUST_NOTS = "SELECT DISTINCT code FROM must_not WHERE removed_at IS NULL"
_DIETS = "SELECT DISTINCT code FROM diet"
_COMPOSED = """
SELECT DISTINCT composition FROM item WHERE composition <> '{}'
UNION SELECT DISTINCT composition FROM touch WHERE composition <> '{}'
"""
_SUITED = "SELECT DISTINCT diets FROM touch WHERE diets <> '{}'"
_ALWAYS = -(10**6)


class OfficeItems:
    """Reads items as the owner may edit them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sheets(self) -> Mapping[str, ItemSheet]:
        """Return every item by its label."""
        found = (_sheet(row) for row in sql.rows(self._database, _ITEMS, (MOST_ITEMS,)))
        return {sheet.label: sheet for sheet in found}

    def sheet(self, label: str) -> tuple[str, ItemSheet] | None:
        """Return an item by its label, with its uid; None when no row speaks of it."""
        rows = sql.rows(self._database, _ITEM, (label,))
        return (str(rows[0][0]), _sheet(rows[0])) if rows else None

    def marked(self, after: date | None) -> Mapping[str, int]:
        """Return on how many visits marked by hand after a day each label stands."""
        counts: Counter[str] = Counter()
        since = _ALWAYS if after is None else to_day(after)
        for (items,) in sql.rows(self._database, _MARKED, (since,)):
            counts.update({str(each) for each in json.loads(items)})
        return counts

    def own_codes(self) -> OwnCodes:
        """Return the shop's own codes: of must-nots and diets of people, and of what is stated."""
        return OwnCodes.among(self._named(_MUST_NOTS, _COMPOSED), self._named(_DIETS, _SUITED))

    def _named(self, codes: str, stated: str) -> set[str]:
        named = {str(code) for (code,) in sql.rows(self._database, codes)}
        for (composition,) in sql.rows(self._database, stated):
            named.update(json.loads(composition))
        return named


def _sheet(row: tuple[Any, ...]) -> ItemSheet:
    _, label, shown, category, tags, composition, in_stock = row
    return ItemSheet(
        label=label,
        shown=shown,
        category=category,
        tags=tuple(json.loads(tags)),
        composition={code: Holds(holds) for code, holds in json.loads(composition).items()},
        in_stock=bool(in_stock),
    )
