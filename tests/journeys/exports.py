"""What the till of a small shop exports: two files of sales that overlap, one of customers."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from tests.service.shop_at_hand import Files, person, refund, sale

FIRST, MIDDLE_FROM, MIDDLE_TO, LAST = (
    date(2026, 3, 2), date(2026, 5, 11), date(2026, 6, 14), date(2026, 7, 16),
)  # fmt: skip
"""The earlier export ends on MIDDLE_TO, the later one begins on MIDDLE_FROM."""
FRIDAYS = 19
"""How often Amara came: every Friday from March on, the last time a week ago."""


def write_exports(files: Files) -> tuple[Path, Path, Path]:
    """Write customers, the earlier sales and the later sales."""
    customers = files.customers(
        "customers.csv",
        person("CUST-AMARA", "Amara", "Okafor", "'+12025550148", Birthday="1990-07-20"),
        person("CUST-SIOBHAN", "Siobhán", "O'Neill", "(202) 555-0163"),
        person("CUST-LEE", "Lee", "Chen", "2025550177"),
        person("CUST-MAY", "May", "Chen", "202-555-0177"),
        person("CUST-NEVER", "Nadia", "Haddad", "", Email_Address="nadia@example.org"),
    )
    earlier = files.items("items-earlier.csv", *_records(FIRST, MIDDLE_TO))
    later = files.items("items-later.csv", *_records(MIDDLE_FROM, LAST))
    return customers, earlier, later


def _records(first: date, last: date) -> Iterator[Mapping[str, str]]:
    """Return newest first, as the till does."""
    for back in range((last - first).days + 1):
        yield from _day(last - timedelta(days=back))


def _day(day: date) -> Iterator[Mapping[str, str]]:
    iso = day.isoformat()
    yield sale(f"T-{iso}-9", f"{iso} 17:05:00", "Cookie")
    if day.weekday() == 4:
        amara = {"who": "CUST-AMARA", "name": "Amara Okafor"}
        yield sale(
            f"T-{iso}-1", f"{iso} 12:31:00", "Matcha latte",
            **amara, **{"Modifiers Applied": "oat milk, 16 oz"},
        )  # fmt: skip
        yield sale(f"T-{iso}-1", f"{iso} 12:31:00", "Banana bread", **amara)
    if day in {date(2026, 5, 20), date(2026, 7, 8)}:
        yield sale(f"T-{iso}-2", f"{iso} 09:10:00", "Espresso", who="CUST-SIOBHAN")
    if day == date(2026, 6, 3):
        yield sale(f"T-{iso}-3", f"{iso} 10:00:00", "Mug", who="CUST-LEE", name="Lee Chen")
        yield refund(f"T-{iso}-4", f"{iso} 10:30:00", who="CUST-LEE", name="Lee Chen")
