"""Invented exports in every dress, in any order, against a model of a few lines."""

import csv
import io
import itertools
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.service.shop_at_hand import Desk

FORM_24 = (  # noqa: SIM905 - legible
    "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
    "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,"
    "Location,Dining Option,Customer ID,Customer Name,Customer Reference ID"
).split(",")
FORM_29 = [*FORM_24, "Unit", "Count", "Itemization Type", "Commission", "Employee"]
FORM_32 = [*FORM_29, "Fulfillment Note", "Channel", "Token"]
FORM_35 = [*FORM_32, "GTIN", "Card Brand", "PAN Suffix"]
PEOPLE = (  # noqa: SIM905 - legible
    "Reference ID,First Name,Surname,Email Address,Phone Number,Nickname,Birthday,Memo,"
    "Square Customer ID"
).split(",")
NAMES = (
    "José Núñez", "李 小龍", "محمد علي", "अमित शर्मा", "Seán O'Brien", "Łukasz Śliwiński",
    "😀 Smiley", "Anna, Ltd", "Ян Ковальчук", 'Bob "The Bean" Lee',
)  # fmt: skip
ITEMS = ("Latte", "Tea, green", "Bagel\nplain", "=Cake", 'Matcha "L"', "9 inch")
NEVER_IN_SALES = "directory"
NEVER_NAMED = "id only"


@dataclass(frozen=True)
class Guest:
    till: str
    name: str
    phone: str
    known: str


@dataclass(frozen=True)
class Bill:
    key: str
    at: datetime
    guest: Guest | None
    things: tuple[str, ...]
    refund: str = ""
    """"": none; "whole": only a refund; "part": one thing brought back under the same id."""

    @property
    def sold(self) -> bool:
        return self.refund != "whole"

    def records(self) -> list[dict[str, str]]:
        found = [self._record(each) for each in self.things] if self.sold else []
        if self.refund:
            found.append(self._record(self.things[0], sign="-", event="Refund"))
        return found

    def _record(self, thing: str, *, sign: str = "", event: str = "Payment") -> dict[str, str]:
        guest = self.guest
        named = guest is not None and guest.known != NEVER_NAMED
        return {
            "Date": f"{self.at:%Y-%m-%d}",
            "Time": f"{self.at:%H:%M:%S}",
            "Time Zone": "Eastern Time (US & Canada)",
            "Item": thing,
            "Qty": f"{sign}1.0",
            "Net Sales": f"{sign}$1,234.50",
            "Transaction ID": self.key,
            "Event Type": event,
            "Customer ID": guest.till if guest else "",
            "Customer Name": guest.name if guest and named else "",
        }


def invent(chance: random.Random) -> tuple[list[Guest], list[Bill]]:
    guests = [
        Guest(
            f"C{number}",
            f"{chance.choice(NAMES)} {number}x",
            f"(212) 555-{number:04d}" if chance.random() < 0.6 else "",
            chance.choice(("both", "sales", NEVER_IN_SALES, NEVER_NAMED)),
        )
        for number in range(chance.randint(4, 12))
    ]
    shoppers = [each for each in guests if each.known != NEVER_IN_SALES]
    bills = [
        Bill(
            f"T{number}",
            datetime(2026, 3, 1) + timedelta(seconds=chance.randrange(120 * 86_400)),  # noqa: DTZ001 - the till's clock
            chance.choice(shoppers) if shoppers and chance.random() < 0.6 else None,
            tuple(chance.choices(ITEMS, k=chance.randint(1, 4))),
            chance.choices(("", "whole", "part"), (85, 7, 8))[0],
        )
        for number in range(60)
    ]
    return guests, bills


def directory(guests: Sequence[Guest]) -> list[dict[str, str]]:
    rows = []
    for each in guests:
        if each.known != "sales":
            given, _, family = each.name.partition(" ")
            rows.append(
                {
                    "First Name": given,
                    "Surname": family,
                    "Phone Number": each.phone,
                    "Square Customer ID": each.till,
                }
            )
    return rows


def dress(
    chance: random.Random, file: Path, columns: Sequence[str], rows: Sequence[Mapping[str, str]]
) -> Path:
    """Write the rows with other encodings, delimiters, line ends, cases and orders of columns."""
    columns = list(columns)
    if chance.random() < 0.5:
        chance.shuffle(columns)
        columns.insert(chance.randrange(len(columns)), "A column of ours")
    end = chance.choice(("\r\n", "\n", "\r"))
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter=chance.choice(",;\t"),
        lineterminator=end,
        quoting=chance.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)) if end != "\r" else csv.QUOTE_ALL,
    )
    writer.writerow(chance.choice((str, str.upper, str.lower))(each) for each in columns)
    for row in rows:
        if chance.random() < 0.05:
            text.write(end)
        writer.writerow(row.get(each, "") for each in columns)
    encoding = chance.choice(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"))
    file.write_bytes(text.getvalue().encode(encoding))
    return file


def expected(guests: Sequence[Guest], bills: Sequence[Bill]) -> list[tuple[str, int]]:
    """Names and visits as they must come out: sales within three hours of a first one are one."""
    told = {each.till for each in guests if each.known != "sales"}
    told |= {
        bill.guest.till
        for bill in bills
        if bill.guest and bill.sold and bill.guest.known != NEVER_NAMED
    }
    answer = []
    for guest in guests:
        if guest.till not in told:
            continue
        visits, start = 0, datetime.min  # noqa: DTZ901 - the till's clock
        for at in sorted(bill.at for bill in bills if bill.guest == guest and bill.sold):
            if at - start > timedelta(hours=3):
                visits, start = visits + 1, at
        answer.append((guest.name, visits))
    return sorted(answer)


def come_out(desk: Desk) -> list[tuple[str, int]]:
    uids = [uid for (uid,) in desk.rows("SELECT uid FROM customer")]
    cards = [desk.reader.card(uid) for uid in uids if desk.shop.people.resolve(uid)]
    return sorted((card.profile.name, card.habits.visits) for card in cards)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_any_order_of_overlapping_files_comes_out_as_the_model_says(
    seed: int, order: tuple[int, ...], file_desk: Desk, tmp_path: Path
) -> None:
    chance = random.Random(f"exports {seed}")
    guests, bills = invent(chance)
    bills.sort(key=lambda bill: bill.at, reverse=chance.random() < 0.7)
    forms = (FORM_24, FORM_29, FORM_32, FORM_35)
    files = []
    for name, part in (("a", bills[:40]), ("b", bills[28:])):
        records = [record for bill in part for record in bill.records()]
        if chance.random() < 0.5:
            chance.shuffle(records)  # a transaction's lines need not stand together
        files.append(dress(chance, tmp_path / f"{name}.csv", chance.choice(forms), records))
    files.append(dress(chance, tmp_path / "people.csv", PEOPLE, directory(guests)))

    reports = [file_desk.bring_in(files[each]) for each in order]
    assert [problem for report in reports for problem in report.problems] == []
    assert come_out(file_desk) == expected(guests, bills)
    added = sum(each.visits.added + each.sales.added for each in reports)
    assert added == sum(bill.sold for bill in bills)

    again = file_desk.bring_in(*files)
    assert again.customers.added == again.visits.added == again.sales.added == 0
    assert come_out(file_desk) == expected(guests, bills)

    acts = [*(act for report in reports for act in report.acts), *again.acts]
    for act in reversed(acts):
        file_desk.cashier.undo(act)
    assert come_out(file_desk) == []
    for name, _ in expected(guests, bills):
        assert file_desk.reader.search(name).hits == ()

    file_desk.bring_in(*files)
    assert come_out(file_desk) == expected(guests, bills)
