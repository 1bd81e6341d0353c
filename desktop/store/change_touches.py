"""A unit of work: what an act teaches, what was learnt, and what the owner says of touches."""

from collections.abc import Mapping
from typing import Any

from peewee import Database

from desktop.domain.errors import ActError, Trouble
from desktop.domain.lessons import Learnt, Lesson, Weight
from desktop.domain.touches import Touch
from desktop.store import packing, weights
from desktop.store.journal import Journal
from desktop.store.people_tables import ShopRow
from desktop.store.trade_tables import TouchRow


class TouchChange:
    """The part of a unit of work about touches, and the weights that are learnt of them."""

    _database: Database
    _journal: Journal

    def teach(self, lesson: Lesson) -> None:
        """Keep with the act what it teaches."""
        self._journal.lesson = weights.lesson_json(lesson)

    def keep_weights(
        self, learnt: Mapping[str, Weight], reached: Learnt, *, anew: bool = False
    ) -> None:
        """Write what was learnt and how far; ``anew`` drops what was there before."""
        weights.keep(self._database, learnt, reached, anew=anew)

    def add_touch(self, touch: Touch) -> None:
        """Add a touch to the shop's list.

        Raises:
            ActError: CHANGED_MEANWHILE when there is one with its key.
        """
        if TouchRow.select().where(TouchRow.key == touch.key).exists():
            raise ActError(Trouble.CHANGED_MEANWHILE)
        self._journal.insert(TouchRow, **packing.touch_columns(touch))

    def set_touch(self, touch: Touch) -> None:
        """Write a touch of the shop's list anew.

        Raises:
            ActError: CHANGED_MEANWHILE when it is not there any more.
        """
        row = TouchRow.get_or_none(TouchRow.key == touch.key)
        if row is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        columns: dict[str, Any] = packing.touch_columns(touch)
        self._journal.update(TouchRow, str(row.uid), **columns)

    def delete_touch(self, key: str) -> None:
        """Take a touch from the shop's list.

        Raises:
            ActError: CHANGED_MEANWHILE when it is not there any more.
        """
        row = TouchRow.get_or_none(TouchRow.key == key)
        if row is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        self._journal.delete(TouchRow, str(row.uid))

    def set_budget(self, amount: int) -> None:
        """Write what may be given away in a business day, in minor units."""
        row = ShopRow.get()
        self._journal.update(ShopRow, str(row.uid), daily_budget=amount)
