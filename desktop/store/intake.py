"""Imports on their way in: staged where nobody sees them, shown at once, cleared away in pieces."""

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from peewee import Database

from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Shop
from desktop.domain.visits import Line
from desktop.service.staging import Known, Pause, StagedPerson, StagedSale
from desktop.store import bulk, sql
from desktop.store.aftermath import OF_NO_IMPORT, Aftermath, Writing
from desktop.store.clearing import Clearing
from desktop.store.doors import fit_cache
from desktop.store.fields import to_day, to_ms
from desktop.store.intake_people import PeopleIntake
from desktop.store.known_people import read_known
from desktop.store.people_tables import ImportRow, KnownRange, StaffRow
from desktop.store.presence import Presence
from desktop.store.search_keys import SearchKeys
from desktop.store.standing import stands_on_import
from desktop.store.trade_tables import ActRow, ItemRow

STAGING, PUBLISHED, UNDONE = "staging", "published", "undone"
_CACHE = 32 * 2**20
"""Bytes kept in memory while an import writes keys all over the file."""
LONGEST_KEY = 500
"""Characters of a label that are a key as they are."""


class ImportIntake:
    """Brings imports in. Runs on the writing thread; pauses lie between its transactions."""

    def __init__(self, database: Database, writing: Writing, keys: SearchKeys) -> None:
        self._database = database
        self._writing = writing
        self._presence = Presence(database)
        self._people = PeopleIntake(database, writing, keys)
        self._aftermath = Aftermath(database, writing, people=self._people)
        self._clearing = Clearing(database, writing, keys, presence=self._presence)
        self._items: dict[str, int] = {}

    def begin(
        self, *, source: str, file: str, digest: str, kind: str, author: str, at: datetime
    ) -> int:
        """Open an import that nobody sees yet and return its key.

        Raises:
            ActError: IMPORT_RUNNING: what is being brought in elsewhere cannot be compared with.
        """
        with self._writing():
            if self._presence.anybody():
                raise ActError(Trouble.IMPORT_RUNNING)
            named = StaffRow.select().where(StaffRow.name == author)
            staff = named.order_by(StaffRow.active.desc(), StaffRow.id).first()
            staff = staff or StaffRow.select().order_by(StaffRow.id).first()
            row = ImportRow.create(
                uid=str(uuid.uuid4()),
                source=source,
                file=file,
                digest=digest,
                kind=kind,
                state=STAGING,
                at=at,
                author=staff,
            )
            self._presence.take(int(row.id))
        fit_cache(self._database, None, least=_CACHE)
        self._items = {}
        return int(row.id)

    def leave(self, key: int) -> None:
        """Say that nobody works on an import any more; unless published it may be cleared away."""
        self._presence.leave(key)
        fit_cache(self._database, None)

    def known(
        self,
        source: str,
        *,
        externals: Sequence[str],
        phones: Sequence[str],
        emails: Sequence[str],
    ) -> Known:
        """Return whom the shop (and the imports being staged) knows by these."""
        return read_known(self._database, source, externals, phones, emails)

    def transactions(self, source: str, transactions: Sequence[str]) -> Mapping[str, bool]:
        """Return which of these transactions are here already, and whether with a person's id."""
        if not transactions:
            return {}
        found = sql.rows(
            self._database,
            "SELECT s.transaction_id, s.external, o.external FROM sale s "
            "LEFT JOIN sale_owner o ON o.sale_id = s.id "
            f"WHERE s.source = ? AND s.transaction_id IN ({sql.marks(len(transactions))})",
            [source, *transactions],
        )
        return {
            str(transaction): own is not None or later is not None
            for transaction, own, later in found
        }

    def add_owners(self, key: int, source: str, owners: Mapping[str, str]) -> None:
        """Stage whose (a till's id) transactions are (by id) that came without a person before."""
        if not owners:
            return
        with self._writing():
            found = sql.rows(
                self._database,
                "SELECT transaction_id, id FROM sale WHERE source = ? AND transaction_id IN "
                f"({sql.marks(len(owners))})",
                [source, *owners],
            )
            bulk.insert(
                self._database,
                "sale_owner",
                ("sale_id", "source", "external", "imported_id"),
                [(number, source, owners[transaction], key) for transaction, number in found],
            )

    def add_people(
        self, key: int, source: str, people: Sequence[StagedPerson], *, shop: Shop, at: datetime
    ) -> None:
        """Stage people and what is new about those already known."""
        if people:
            with self._writing():
                self._people.stage(key, source, people, shop=shop, at=at)

    def add_sales(self, key: int, source: str, sales: Sequence[StagedSale]) -> None:
        """Stage transactions."""
        if not sales:
            return
        with self._writing():
            ids = self._add_sales(key, source, sales)
            items = self._item_ids(sales)
            lines = [
                (
                    ids[sale.transaction],
                    items[_item_key(line)],
                    round(line.quantity * 1000),
                    line.amount,
                )
                for sale in sales
                for line in sale.lines
            ]
            if lines:
                bulk.insert(
                    self._database, "sale_line", ("sale_id", "item_id", "quantity", "amount"), lines
                )

    def publish(
        self,
        key: int,
        *,
        days: tuple[date, date] | None,
        counts: Mapping[str, int],
        author: str,
        at: datetime,
    ) -> str:
        """Show everything of an import at once, with its act; return the act."""
        act = str(uuid.uuid4())
        with self._writing():
            row = ImportRow.get_by_id(key)
            if days is not None:
                KnownRange.create(
                    source=row.source, first_day=days[0], last_day=days[1], imported=key
                )
            ImportRow.update(
                state=PUBLISHED,
                counts=dict(counts),
                first_day=days[0] if days else None,
                last_day=days[1] if days else None,
            ).where(ImportRow.id == key).execute(self._database)
            ActRow.create(uid=act, at=at, author=author, verb="import", imported=key, changes=[])
            self._aftermath.note(key)
        return act

    def settle(self, *, shop: Shop, pause: Pause) -> None:
        """Finish what published imports left to do, and clear away what was never published."""
        self._people.settle(shop=shop, pause=pause)
        self._aftermath.run(shop=shop, pause=pause)
        self._clearing.run(pause)

    def note_days(self) -> None:
        """Note, in the caller's transaction, that the shop's days are others than before."""
        self._aftermath.note(OF_NO_IMPORT)

    def follow(self, *, shop: Shop, pause: Pause) -> None:
        """Let everybody be looked at again after the shop's days have changed, in short pieces."""
        self._aftermath.run(shop=shop, pause=pause)

    def undo(self, act: str, *, author: str, at: datetime) -> None:
        """Hide an import again; ``settle`` clears it away.

        Raises:
            ActError: undone already, something later stands on it, or an import is on its way in.
        """
        with self._writing():
            row = ActRow.get_or_none(ActRow.uid == act)
            key = None if row is None else row.__data__["imported"]
            if row is None or key is None or row.undoes is not None:
                raise ActError(Trouble.NOTHING_TO_UNDO)
            if row.undone_by is not None:
                raise ActError(Trouble.ALREADY_UNDONE)
            if self._presence.anybody():
                raise ActError(Trouble.IMPORT_RUNNING)
            if stands_on_import(self._database, int(key), int(row.id)):
                raise ActError(Trouble.LATER_ACT)
            undo = str(uuid.uuid4())
            ActRow.create(
                uid=undo,
                at=at,
                author=author,
                verb="undo",
                undoes=act,
                imported=key,
                changes=[],
            )
            ActRow.update(undone_by=undo).where(ActRow.id == row.id).execute(self._database)
            ImportRow.update(state=UNDONE).where(ImportRow.id == key).execute(self._database)
            self._aftermath.note(int(key))

    def _add_sales(self, key: int, source: str, sales: Sequence[StagedSale]) -> dict[str, int]:
        rows = bulk.insert(
            self._database,
            "sale",
            (
                "uid",
                "source",
                "transaction_id",
                "at",
                "day",
                "external",
                "total",
                "currency",
                "imported_id",
            ),
            [
                (
                    str(uuid.uuid4()),
                    source,
                    sale.transaction,
                    to_ms(sale.at),
                    to_day(sale.day),
                    sale.external,
                    sum(line.amount for line in sale.lines),
                    sale.currency,
                    key,
                )
                for sale in sales
            ],
            returning="id, transaction_id",
        )
        return {str(transaction): int(number) for number, transaction in rows}

    def _item_ids(self, sales: Sequence[StagedSale]) -> Mapping[str, int]:
        wanted = {
            _item_key(line): (line, category)
            for sale in sales
            for line, category in zip(sale.lines, sale.categories, strict=True)
            if _item_key(line) not in self._items
        }
        if wanted:
            self._load_items(list(wanted))
            for label, (line, category) in wanted.items():
                if label not in self._items:
                    row = ItemRow.create(
                        uid=str(uuid.uuid4()),
                        key=label,
                        name=line.item,
                        options=list(line.options),
                        category=category,
                    )
                    self._items[label] = int(row.id)
        return self._items

    def _load_items(self, labels: Sequence[str]) -> None:
        found = sql.rows(
            self._database,
            f"SELECT key, id FROM item WHERE key IN ({sql.marks(len(labels))})",
            labels,
        )
        self._items |= {str(label): int(number) for label, number in found}


def _item_key(line: Line) -> str:
    """Return under what an item is kept: its label; PostgreSQL's index takes no very long one."""
    label = line.label
    if len(label) <= LONGEST_KEY:
        return label
    return f"{label[:LONGEST_KEY]}#{hashlib.sha256(label.encode()).hexdigest()}"
