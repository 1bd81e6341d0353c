"""Invented shops of 10,000 and 100,000 customers, made once and kept in ``build/bench``.

They come in through the real import, from Square files written here, and are the same on every
machine: the demo shop's generator is seeded, and the moment is fixed. ``main`` makes both and says
how long that took.
"""

import csv
import hashlib
import shutil
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Literal

from desktop.demo.shop import PEOPLE, demo_shop
from desktop.demo.values import DemoCustomer, DemoShop
from desktop.domain.shop import Place
from desktop.main import Backstage
from desktop.service.clock import FixedClock

VERSION = 1
MIGRATIONS = Path(__file__).resolve().parents[2] / "desktop" / "store" / "migrations"
"""Counted up when the shops are to be made anew."""

ROOT = Path(__file__).resolve().parents[2]
TABLES = hashlib.sha256(
    b"".join(each.read_bytes() for each in sorted(MIGRATIONS.glob("[0-9]*.py")))
).hexdigest()[:8]
"""What the tables are made by: a shop of other tables is made anew."""
CACHE = ROOT / "build" / "bench" / f"shops-{VERSION}-{TABLES}"
PLACE = Place("US", "America/New_York", "USD")
NOW = datetime(2026, 7, 18, 12, 30)  # noqa: DTZ001 - on the shop's clock, a Saturday
SIZES: dict[int, Literal["large", "huge"]] = {10_000: "large", 100_000: "huge"}

_CUSTOMERS = (
    *("Reference ID", "First Name", "Last Name", "Email Address", "Phone Number", "Nickname"),
    *("Company Name", "Street Address 1", "Street Address 2", "City", "State", "Postal Code"),
    *("Birthday", "Memo", "Square Customer ID", "Creation Source", "First Visit", "Last Visit"),
    *("Transaction Count", "Lifetime Spend", "Email Subscription Status", "Instant Profile"),
    "Blocked from online booking",
)
_ITEMS = (
    *("Date", "Time", "Time Zone", "Category", "Item", "Qty", "Price Point Name", "SKU"),
    *("Modifiers Applied", "Gross Sales", "Discounts", "Net Sales", "Tax", "Transaction ID"),
    *("Payment ID", "Device Name", "Notes", "Details", "Event Type", "Location", "Dining Option"),
    *("Customer ID", "Customer Name", "Customer Reference ID", "Unit", "Count", "GTIN"),
    *("Itemization Type", "Commission", "Employee", "Fulfillment Note", "Channel", "Token"),
    *("Card Brand", "PAN Suffix"),
)
_ENDLESS = 10_000


def shop(customers: int) -> Path:
    """Return the file of a shop of so many customers; it is made when it is not there yet."""
    folder = CACHE / str(customers)
    file = folder / "shop.sqlite"
    if not file.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        draft = folder / "draft"
        draft.mkdir()
        _fill(draft / "shop.sqlite", _square_files(draft, SIZES[customers]))
        (draft / "shop.sqlite").replace(file)
        shutil.rmtree(draft)
    return file


def copy_of(customers: int, folder: Path) -> Path:
    """Return the file of a shop of so many customers that may be written to."""
    return Path(shutil.copy(shop(customers), folder / "shop.sqlite"))


def sales_file(file: Path, *, lines: int, customers: int) -> Path:
    """Write an item sales export of new transactions: a third of them without a customer.

    Of the others nine in ten are by customers whom a shop of so many ``customers`` knows.
    """
    demo = demo_shop(NOW.date(), PLACE, size="small")
    random = Random(f"sales {lines}")
    baskets = [each.lines for each in demo.sales]
    moment, written, number = NOW - timedelta(days=180), 0, 0
    with file.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.DictWriter(stream, _ITEMS, restval="")
        rows.writeheader()
        while written < lines:
            number += 1
            moment += timedelta(seconds=180 * 86_400 * 2 // lines)
            dice, customer, name = random.random(), "", ""
            if dice > 0.4:
                customer = f"guest-{random.randint(1, customers - 20)}"
            elif dice > 0.33:
                customer, name = f"new-{number}", f"{random.choice(demo.customers).name}"
            for line in random.choice(baskets)[: lines - written]:
                rows.writerow(
                    {
                        **_moment(moment),
                        "Item": line.item,
                        "Qty": f"{line.quantity:.1f}",
                        "Modifiers Applied": ", ".join(line.options),
                        "Gross Sales": _money(line.amount),
                        "Net Sales": _money(line.amount),
                        "Transaction ID": f"bench-{number}",
                        "Event Type": "Payment",
                        "Customer ID": customer,
                        "Customer Name": name,
                    }
                )
                written += 1
    return file


def queries(count: int) -> Iterator[str]:
    """Yield so many texts to look for: names whole and begun, with and without a typo, phones."""
    demo = demo_shop(NOW.date(), PLACE, size="large")
    random = Random("queries")
    people = random.sample(demo.customers, count)
    for place, person in enumerate(people):
        name = person.name.casefold()
        if place % 4 == 0 and person.phones:
            yield person.phones[0]
        elif place % 4 == 1:
            yield misspelt(name, random)
        elif place % 4 == 2:
            yield " ".join(word[:3] for word in reversed(name.split()[:2]))
        else:
            yield name[:14]


def misspelt(name: str, random: Random) -> str:
    """Return a name with one slip of the finger: a letter left out, doubled, changed or moved."""
    if len(name) < 4:
        return name
    place = random.randint(1, len(name) - 2)
    before, letter, after = name[:place], name[place], name[place + 1 :]
    return random.choice(
        (
            before + after,
            before + letter + letter + after,
            before + random.choice("aeiours") + after,
            before + after[0] + letter + after[1:],
        )
    )


def backstage(file: Path) -> Backstage:
    """Return everything behind the window on a shop's file, at the fixed moment."""
    return Backstage(str(file), FixedClock(NOW), country=PLACE.country)


def _fill(file: Path, files: Sequence[Path]) -> None:
    stage = backstage(file)
    stage.enter_writer()
    made = stage.made()
    made.starting.start_empty(PLACE)
    stage.enter_writer()
    made.importing.run(files, progress=lambda _: None, cancelled=lambda: False)
    for _ in range(_ENDLESS):
        if not made.knowing.refresh_some(limit=500):
            break
    stage.leave()
    stage.close()


def _square_files(folder: Path, size: Literal["large", "huge"]) -> tuple[Path, Path]:
    demo = demo_shop(NOW.date(), PLACE, size=size)
    people, items = folder / "customers.csv", folder / "items.csv"
    with people.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.DictWriter(stream, _CUSTOMERS, restval="")
        rows.writeheader()
        rows.writerows(map(_customer, demo.customers))
    with items.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.DictWriter(stream, _ITEMS, restval="")
        rows.writeheader()
        rows.writerows(_sold(demo))
    return people, items


def _customer(person: DemoCustomer) -> dict[str, str]:
    given, _, family = person.name.partition(" ")
    born = person.birthday
    return {
        "First Name": given,
        "Last Name": family,
        "Email Address": person.emails[0] if person.emails else "",
        "Phone Number": person.phones[0] if person.phones else "",
        "Birthday": f"{born.year or 1990:04}-{born.month:02}-{born.day:02}" if born else "",
        "Memo": person.notes[0].text if person.notes else "",
        "Square Customer ID": person.key,
        "Creation Source": "Merge",
    }


def _sold(demo: DemoShop) -> Iterator[dict[str, str]]:
    for sale in reversed(demo.sales):
        for line in sale.lines:
            yield {
                **_moment(sale.local),
                "Item": line.item,
                "Qty": f"{line.quantity:.1f}",
                "Modifiers Applied": ", ".join(line.options),
                "Gross Sales": _money(line.amount),
                "Net Sales": _money(line.amount),
                "Transaction ID": sale.transaction,
                "Event Type": "Payment",
                "Customer ID": "" if sale.customer is None else demo.customers[sale.customer].key,
            }


def _moment(local: datetime) -> dict[str, str]:
    zone = "Eastern Time (US & Canada)"
    return {"Date": f"{local:%Y-%m-%d}", "Time": f"{local:%H:%M:%S}", "Time Zone": zone}


def _money(amount: int) -> str:
    return f"${amount / 100:.2f}"


def main() -> int:
    """Make both shops and say what they are."""
    for customers in SIZES:
        began = time.perf_counter()
        file = shop(customers)
        size = file.stat().st_size / 2**20
        print(f"{customers:>7,} customers: {size:6.1f} MB, {time.perf_counter() - began:6.1f} s")
    assert set(PEOPLE.values()) >= set(SIZES), "the demo shop has other sizes"
    return 0
