"""A begun shop with a clock that can be moved, and the till's files, for the tests of its verbs."""

import csv
import itertools
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.people import Edit, Profile
from desktop.domain.shop import Place
from desktop.domain.till import ImportReport
from desktop.service.acting import Acting
from desktop.service.cashier import Cashier
from desktop.service.importing import Importing
from desktop.service.keeping import Keeping
from desktop.service.knowing import Knowing
from desktop.service.reading import Reader
from desktop.service.starting import Starting
from desktop.store import sql
from desktop.store.open_shop import OpenShop
from desktop.store.shop_store import ShopStore

PLACE = Place("US", "America/New_York", "USD")
ZONE = ZoneInfo(PLACE.zone)
NOW = datetime(2026, 7, 18, 16, 0, tzinfo=UTC)
"""A Saturday, noon in New York."""
TODAY = date(2026, 7, 18)


class MovableClock:
    """A clock that a test moves."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def in_zone(self, zone: str) -> None:
        """It is always in UTC."""

    def forward(self, **span: float) -> None:
        self.moment += timedelta(**span)


class Desk:
    """One shop open on this thread, which writes, and every verb of it."""

    def __init__(self, address: str, clock: MovableClock, *, zone: str = PLACE.zone) -> None:
        self.address = address
        self.clock = clock
        self.zone = ZoneInfo(zone)
        self.open()

    def open(self) -> None:
        self.shop = OpenShop(self.address, self.clock)
        self.shop.as_writer()
        self.shop.open(create=True)
        self.knowing = Knowing(self.shop, self.clock)
        self.reader = Reader(self.shop, self.knowing)
        self.cashier = Cashier(Acting(self.shop, self.knowing, author="Till"))
        self.keeping = Keeping(self.shop, self.clock, let_readers_go=lambda: None)

    def close(self) -> None:
        self.shop.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    def begin(self, place: Place = PLACE) -> None:
        Starting(self.shop, self.clock, fill=lambda _shop: None, clear=Path).start_empty(place)

    def importing(
        self,
        *,
        pause: Callable[[], None] = lambda: None,
        before: Callable[[], object] = lambda: None,
    ) -> Importing:
        return Importing(self.shop, self.clock, author="Owner", pause=pause, before=before)

    def bring_in(
        self,
        *files: Path,
        pause: Callable[[], None] = lambda: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        return self.importing(pause=pause).run(
            files, progress=lambda _progress: None, cancelled=cancelled
        )

    def judge_all(self) -> None:
        while self.knowing.refresh_some(limit=50):
            pass

    @property
    def store(self) -> ShopStore:
        """The store itself, with this thread inside."""
        return self.shop._here()

    def rows(self, statement: str, *parameters: object) -> list[tuple[Any, ...]]:
        return sql.rows(self.store.doors.database, statement, parameters)

    def content(self, *, without: Collection[str] = ()) -> dict[str, list[str]]:
        """Return every row of every table."""
        tables = set(self.store.doors.database.get_tables()) - set(without)
        return {
            table: sorted(repr(row) for row in self.rows(f'SELECT * FROM "{table}"'))
            for table in tables
        }

    def names(self) -> list[str]:
        """Return the names of everybody who is to be seen."""
        return sorted(self.profile(uid).name for (uid,) in self.rows("SELECT uid FROM customer"))

    def profile(self, uid: str) -> Profile:
        return self.reader.card(uid).profile

    def whole(self, uid: str) -> Profile:
        """Return a person with the notes that only the owner sees."""
        shop = self.knowing.shop()
        profile = self.shop.people.profile(uid, today=self.knowing.today(shop), shop=shop)
        assert profile is not None
        return profile

    def uid(self, name: str) -> str:
        found = self.rows("SELECT uid FROM customer WHERE name = ?", name)
        assert len(found) == 1, found
        return str(found[0][0])

    def visits(self, uid: str) -> int:
        return self.reader.card(uid).habits.visits

    def add(self, name: str, *phones: str, agreed: bool | None = None) -> str:
        done = self.cashier.add_customer(name, phones, agreed=agreed)
        assert done.customer is not None
        return done.customer

    def edit(self, uid: str, **changes: object) -> Any:
        shown = shown_of(self.profile(uid))
        return self.cashier.edit(uid, shown=shown, edit=replace(shown, **changes))  # type: ignore[arg-type] # as the panel does

    def picture(self) -> list[tuple[object, ...]]:
        """Return what the shop knows and has counted of everybody, without ids of its own."""
        shop = self.knowing.shop()
        seen = []
        for (uid,) in self.rows("SELECT uid FROM customer"):
            if self.shop.people.resolve(uid) is None:
                continue
            person = self.profile(uid)
            came = self.knowing.comings(uid, shop)
            seen.append(
                (
                    person.name,
                    tuple(sorted(each.typed for each in person.phones)),
                    tuple(sorted(person.emails)),
                    tuple(sorted(person.cards)),
                    person.tags,
                    person.birthday,
                    person.address,
                    tuple(sorted(each.text for each in person.notes)),
                    person.claim,
                    tuple(
                        (each.at, each.day, len(each.marks), len(each.sales), sorted_lines(each))
                        for each in came
                    ),
                )
            )
        seen.sort(key=repr)
        return [*seen, (sorted(self.shop.trade.shares().items()), self.shop.trade.days())]


def sorted_lines(coming: Any) -> tuple[object, ...]:
    return tuple(sorted((each.label, each.quantity, each.amount) for each in coming.lines))


def shown_of(person: Profile) -> Edit:
    """Return what the edit panel shows of a person."""
    return Edit(
        name=person.name,
        say=person.say,
        address=person.address,
        birthday=person.birthday,
        phones=tuple(each.typed for each in person.phones),
        emails=person.emails,
        cards=person.cards,
        tags=person.tags,
        must_nots=tuple(each.word for each in person.live_must_nots),
        likes=person.likes,
        dislikes=person.dislikes,
        diets=tuple(each.code for each in person.diets),
        notes=tuple((each.id, each.text) for each in person.notes),
        asked=person.asked is not None,
        leave_alone=person.leave_alone,
    )


ITEM_COLUMNS = (
    "Date", "Time", "Time Zone", "Category", "Item", "Qty", "Price Point Name",
    "Modifiers Applied", "Gross Sales", "Net Sales", "Transaction ID", "Event Type",
    "Customer ID", "Customer Name", "Customer Reference ID",
)  # fmt: skip
CUSTOMER_COLUMNS = (
    "Reference ID", "First Name", "Last Name", "Email Address", "Phone Number", "Nickname",
    "Birthday", "Memo", "Square Customer ID", "First Visit", "Last Visit", "Transaction Count",
)  # fmt: skip


def sale(
    transaction: str,
    at: str = "2026-07-17 12:30:00",
    item: str = "Latte",
    *,
    who: str = "",
    name: str = "",
    **cells: str,
) -> dict[str, str]:
    """Return a record of an item sales export."""
    day, _, clock = at.partition(" ")
    return {
        "Date": day,
        "Time": clock,
        "Time Zone": "Eastern Time (US & Canada)",
        "Category": "None",
        "Item": item,
        "Qty": "1.0",
        "Price Point Name": "Regular",
        "Gross Sales": "$5.00",
        "Net Sales": "$5.00",
        "Transaction ID": transaction,
        "Event Type": "Payment",
        "Customer ID": who,
        "Customer Name": name,
        **cells,
    }


def refund(transaction: str, at: str = "2026-07-17 12:30:00", **how: str) -> dict[str, str]:
    """Return a record that gives the money back."""
    return sale(transaction, at, **how) | {  # type: ignore[arg-type] # cells by name
        "Qty": "-1.0", "Gross Sales": "-$5.00", "Net Sales": "-$5.00", "Event Type": "Refund",
    }  # fmt: skip


def person(who: str, first: str = "", last: str = "", phone: str = "", **cells: str) -> Any:
    """Return a record of a customers export."""
    return {
        "Square Customer ID": who,
        "First Name": first,
        "Last Name": last,
        "Phone Number": phone,
        **{name.replace("_", " "): value for name, value in cells.items()},
    }


@dataclass(frozen=True)
class Files:
    """Writes the till's files into a folder."""

    folder: Path

    def items(self, name: str, *records: Mapping[str, str]) -> Path:
        return self._write(name, ITEM_COLUMNS, records)

    def customers(self, name: str, *records: Mapping[str, str]) -> Path:
        return self._write(name, CUSTOMER_COLUMNS, records)

    def _write(self, name: str, columns: Sequence[str], records: Sequence[Any]) -> Path:
        file = self.folder / name
        with file.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, columns, restval="")
            writer.writeheader()
            writer.writerows(records)
        return file


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    folder = tmp_path / "exports"
    folder.mkdir()
    return Files(folder)


@pytest.fixture(scope="session")
def begun_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop's file right after its first start, to copy."""
    file = tmp_path_factory.mktemp("begun") / "shop.sqlite"
    desk = Desk(str(file), MovableClock(NOW - timedelta(days=1)))
    desk.begin()
    desk.close()
    return file


@pytest.fixture(scope="session")
def begun_database(postgres_server: Any) -> str:
    """The name of a database right after the first start, to copy."""
    name = f"begun_{next(_copies)}"
    _tell(postgres_server, f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy")
    desk = Desk(postgres_server.url(name), MovableClock(NOW - timedelta(days=1)))
    desk.begin()
    desk.close()
    return name


_copies = itertools.count()


def _tell(server: Any, sentence: str) -> None:
    import psycopg2

    connection = psycopg2.connect(server.url("postgres"))
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(sentence)
    finally:
        connection.close()


def _file_copy(begun: Path, folder: Path) -> str:
    copy = folder / "shop" / "shop.sqlite"
    copy.parent.mkdir()
    shutil.copyfile(begun, copy)
    return str(copy)


@pytest.fixture
def file_desk(begun_file: Path, tmp_path: Path, clock: MovableClock) -> Iterator[Desk]:
    """A begun shop in a file."""
    made = Desk(_file_copy(begun_file, tmp_path), clock)
    yield made
    made.close()


@pytest.fixture
def server_desk(postgres_server: Any, begun_database: str, clock: MovableClock) -> Iterator[Desk]:
    """A begun shop in a database."""
    name = f"desk_{next(_copies)}"
    _tell(postgres_server, f"CREATE DATABASE {name} TEMPLATE {begun_database} STRATEGY file_copy")
    made = Desk(postgres_server.url(name), clock)
    yield made
    made.close()
    _tell(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["file_desk", "server_desk"])
def desk(request: pytest.FixtureRequest) -> Desk:
    """A begun shop: in a file, and in a database."""
    made: Desk = request.getfixturevalue(request.param)
    return made
