from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.people import Birthday
from desktop.exchange.dates import Dates, read_time, split_moment
from desktop.exchange.money import read_money, read_quantity
from desktop.exchange.text import folded, is_email, is_junk_name, split_options
from desktop.exchange.zones import ZONES, iana_zone


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("$8.00", "USD", (800, "USD")),
        ("-$45.00", "USD", (-4500, "USD")),
        ("($45.00)", "USD", (-4500, "USD")),
        ("$-45.00", "USD", (-4500, "USD")),
        ("45.00-", "USD", (-4500, "USD")),
        ("\u2212$45.00", "USD", (-4500, "USD")),
        ("$1,234.56", "USD", (123456, "USD")),
        ("$1,234", "USD", (123400, "USD")),
        ("1,234,567", "USD", (123456700, "USD")),
        ("1.234,56 €", "EUR", (123456, "EUR")),
        ("1\u202f234,56\u00a0€", "EUR", (123456, "EUR")),
        ("1 234,56 kr", "SEK", (123456, "SEK")),
        ("1'234.50", "CHF", (123450, "CHF")),
        ("8,00", "EUR", (800, "EUR")),
        ("8,5", "EUR", (850, "EUR")),
        ("£3.20", "GBP", (320, "GBP")),
        ("£3.20", "USD", (320, "GBP")),
        ("¥500", "JPY", (500, "JPY")),
        ("¥1,500", "JPY", (1500, "JPY")),
        ("¥500", "CNY", (50000, "CNY")),
        ("500円", "EUR", (500, "JPY")),
        ("CA$8.00", "USD", (800, "CAD")),
        ("$8.00", "CAD", (800, "CAD")),
        ("$8.00", "GBP", (800, "USD")),
        ("EUR 3.20", "USD", (320, "EUR")),
        ("3.20 usd", "EUR", (320, "USD")),
        ("R$ 5,00", "BRL", (500, "BRL")),
        ("1.500", "KWD", (1500, "KWD")),
        ("0.005", "USD", (1, "USD")),
        (".50", "USD", (50, "USD")),
        ("8.", "USD", (800, "USD")),
        ("+5", "USD", (500, "USD")),
        ("٣", "USD", (300, "USD")),
        *(
            (bad, "USD", None)
            for bad in ("", "abc", "$", "1.2.3", "1,2.3,4", "1.2,3.4", "8.00 foo")
        ),
        *((bad, "USD", None) for bad in ("--5", "(-5)", "nan", "inf", "1e5", "5 5.5.5", "9" * 50)),
        *((bad, "USD", None) for bad in (".", "1,23,4", "5 and 6")),
    ],
)
def test_money(text: str, own: str, expected: tuple[int, str] | None) -> None:
    assert read_money(text, own) == expected


@given(st.integers(-10_000_000, 10_000_000), st.sampled_from(["$", "£", "€", ""]))
def test_money_comes_back_however_it_is_written(units: int, symbol: str) -> None:
    sign, whole, part = "-" * (units < 0), *divmod(abs(units), 100)
    english = f"{sign}{symbol}{whole:,}.{part:02d}"
    german = f"{sign}{whole:,}".replace(",", ".") + f",{part:02d} {symbol}"
    bookkeeper = f"({symbol}{whole}.{part:02d})" if units < 0 else english
    for text in (english, german, bookkeeper):
        found = read_money(text, "USD")
        assert found is not None
        assert found[0] == units


@given(st.text(max_size=20))
def test_no_text_breaks_the_readers(text: str) -> None:
    money = read_money(text, "EUR")
    assert money is None or isinstance(money[0], int)
    quantity = read_quantity(text)
    assert quantity is None or abs(quantity) < float("inf")
    dates = Dates([text], "GB")
    assert dates.read(text) is None or isinstance(dates.read(text), date)
    birthday = dates.read_birthday(text)
    assert birthday is None or 1 <= birthday.month <= 12
    read_time(text)
    iana_zone(text)
    assert is_junk_name(text) in {True, False}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("1.0", 1.0), ("0.5", 0.5), ("0,5", 0.5), ("-2", -2.0), ("1.500", 1.5), ("12", 12.0)),
        *(("1,000.0", 1000.0), ("(1)", -1.0), ("", None), ("x", None), ("2 kg", None)),
        *(("nan", None), ("1.2.3", None)),
    ],
)
def test_quantity(text: str, expected: float | None) -> None:
    assert read_quantity(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-07-18", date(2026, 7, 18)),
        ("2026/7/8", date(2026, 7, 8)),
        ("2026年7月18日", date(2026, 7, 18)),
        ("20260718", date(2026, 7, 18)),
        ("18 Jul 2026", date(2026, 7, 18)),
        ("18-Jul-26", date(2026, 7, 18)),
        ("July 18, 2026", date(2026, 7, 18)),
        ("18th of nothing 2026", None),
        ("Smarch 13, 2026", None),
        ("2026-02-30", None),
        ("0026-02-03", None),
        ("3 July", None),
        ("today", None),
        ("", None),
    ],
)
def test_dates_that_are_never_in_doubt(text: str, expected: date | None) -> None:
    for country in ("US", "GB"):
        dates = Dates([text], country)
        assert dates.read(text) == expected
        assert not dates.unsure


@pytest.mark.parametrize(
    ("samples", "country", "text", "expected", "unsure"),
    [
        (["07/18/2026", "07/08/2026"], "GB", "07/08/2026", date(2026, 7, 8), False),
        (["18/07/2026", "07/08/2026"], "US", "07/08/2026", date(2026, 8, 7), False),
        (["7/18/26", "7/8/26"], "GB", "7/8/26", date(2026, 7, 8), False),
        (["18.07.2026"], "DE", "18.07.2026", date(2026, 7, 18), False),
        (["07/08/2026"], "us", "07/08/2026", date(2026, 7, 8), True),
        (["07/08/2026"], "GB", "07/08/2026", date(2026, 8, 7), True),
        (["07/07/2026"], "GB", "07/07/2026", date(2026, 7, 7), False),
        (["18/07/2026", "07/18/2026", "07/08/2026"], "US", "18/07/2026", date(2026, 7, 18), True),
        (["18/07/2026", "07/18/2026", "07/08/2026"], "GB", "07/18/2026", date(2026, 7, 18), True),
        (["18/19/2026"], "GB", "18/19/2026", None, False),
    ],
)
def test_the_whole_file_tells_the_order_else_the_country(
    samples: list[str], country: str, text: str, expected: date | None, unsure: bool
) -> None:
    dates = Dates(samples, country)
    assert dates.read(text) == expected
    assert dates.unsure is unsure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1984-02-29", Birthday(2, 29, 1984)),
        ("1984-02-29T00:00:00Z", Birthday(2, 29, 1984)),
        ("02-29", Birthday(2, 29)),
        ("29-02", Birthday(2, 29)),
        ("--03-14", Birthday(3, 14)),
        ("0000-03-14", Birthday(3, 14)),
        ("1604-03-14", Birthday(3, 14)),
        ("14/03/1984", Birthday(3, 14, 1984)),
        ("03/14/1984", Birthday(3, 14, 1984)),
        ("04/03/1984", Birthday(3, 4, 1984)),
        ("04/03", Birthday(3, 4)),
        ("14.3.", Birthday(3, 14)),
        ("14/03/84", Birthday(3, 14, 1984)),
        ("14/03/05", Birthday(3, 14)),
        ("March 14", Birthday(3, 14)),
        ("14 Mar 1984", Birthday(3, 14, 1984)),
        ("1983-02-29", None),
        ("13-32", None),
        ("soon", None),
    ],
)
def test_birthdays(text: str, expected: Birthday | None) -> None:
    assert Dates([], "GB").read_birthday(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12:59:30", time(12, 59, 30)),
        ("12:59:30.123", time(12, 59, 30)),
        ("9:05", time(9, 5)),
        ("13.05", time(13, 5)),
        ("13h05", time(13, 5)),
        ("12:59 PM", time(12, 59)),
        ("12:05 AM", time(0, 5)),
        ("1:05:30 p.m.", time(13, 5, 30)),
        ("1:05\u202fPM", time(13, 5)),
        ("1PM", time(13)),
        ("1 a.m.", time(1)),
        *((bad, None) for bad in ("", "25:00", "12:61", "13:00 PM", "0:30 PM", "13pm", "noon")),
    ],
)
def test_times(text: str, expected: time | None) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-07-18 12:59:30", ("2026-07-18", "12:59:30")),
        ("2026-07-18T12:59:30", ("2026-07-18", "12:59:30")),
        ("7/28/26 1:33 PM", ("7/28/26", "1:33 PM")),
        ("18 Jul 2026", ("18 Jul 2026", "")),
        ("2026-07-18", ("2026-07-18", "")),
    ],
)
def test_a_date_may_bring_its_time(text: str, expected: tuple[str, str]) -> None:
    assert split_moment(text) == expected


@pytest.mark.parametrize("name", sorted(ZONES))
def test_every_friendly_zone_is_one_that_exists(name: str) -> None:
    zone = iana_zone(name)
    assert zone is not None
    assert ZoneInfo(zone).key == zone


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("eastern  time (us & canada)", "America/New_York"),
        ("Osaka", "Asia/Tokyo"),
        ("Europe/Paris", "Europe/Paris"),
        ("UTC", "Etc/UTC"),
        *((bad, None) for bad in ("", "Moon", "../etc/passwd", "Europe", "a\0b", "\ud800")),
    ],
)
def test_zones(name: str, zone: str | None) -> None:
    assert iana_zone(name) == zone


@pytest.mark.parametrize(
    "text", ["", ".", "7/11", "-", "x", "X", "xxx", "???", "12345", "N/A", "Walk-in", "🙂", "  "]
)
def test_junk_is_no_name(text: str) -> None:
    assert is_junk_name(text)


@pytest.mark.parametrize(
    "text", ["Al", "Oo", "李", "Amara", "O'Neil", "J. Smith", "7-Eleven", "মা", "Ωμέγα", "Å B"]
)
def test_short_and_foreign_names_are_names(text: str) -> None:
    assert not is_junk_name(text)


def test_an_email_is_told_from_a_name() -> None:
    assert is_email("amara@example.org")
    assert not any(map(is_email, ("Amara", "a@b", "@handle", "a b@example.org", "")))


def test_a_name_is_folded_but_keeps_its_accents() -> None:
    assert folded("  José \t NÚÑEZ ") == "josé núñez"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("12oz, Oat Milk, Cold Foam, Coconut", ("12oz", "Oat Milk", "Cold Foam", "Coconut")),
        ("12oz,Oat Milk", ("12oz", "Oat Milk")),
        ("Syrup (vanilla, caramel), Hot", ("Syrup (vanilla, caramel)", "Hot")),
        ("0,5 l, Hot", ("0,5 l", "Hot")),
        ("Extra Shot, Extra Shot", ("Extra Shot", "Extra Shot")),
        (" , ,a", ("a",)),
        ("a), b", ("a)", "b")),
        ("", ()),
    ],
)
def test_options(text: str, parts: tuple[str, ...]) -> None:
    assert split_options(text) == parts
