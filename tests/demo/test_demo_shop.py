"""The demo shop is the same everywhere, full of stories, and nobody in it is real."""

import hashlib
import os
import subprocess
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.care.drifting import ShopPrior, known_gaps, shop_prior
from desktop.care.habits import read_habits
from desktop.demo.shop import PEOPLE, demo_shop
from desktop.demo.values import DemoCustomer, DemoShop
from desktop.domain.food import ALLERGENS, DIETS, WIDER
from desktop.domain.guards import TAG_LIMIT, has_card_number
from desktop.domain.habits import Away, Habits, Pattern
from desktop.domain.people import Agreement, Audience, Birthday, Taste
from desktop.domain.shop import DayRange, Place, Shop, ShopDays
from desktop.domain.visits import Coming, Sale, comings
from desktop.lookup.cards import fold_card

PLACE = Place("US", "America/New_York", "USD")
TODAY = date(2026, 11, 20)  # a Friday

days_of_years = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.fixture(scope="module")
def shop() -> DemoShop:
    return demo_shop(TODAY, PLACE)


def called(shop: DemoShop, name: str) -> tuple[int, DemoCustomer]:
    ((index, customer),) = [
        (index, each) for index, each in enumerate(shop.customers) if each.name == name
    ]
    return index, customer


def visits_of(shop: DemoShop, index: int) -> list[datetime]:
    return [each.local for each in shop.sales if each.customer == index]


# --- always the same


def test_the_same_day_gives_the_same_shop(shop: DemoShop) -> None:
    assert demo_shop(TODAY, PLACE) == shop


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_process_does_not_matter(shop: DemoShop, python: str, seed: str) -> None:
    script = (
        "import hashlib; from datetime import date; from desktop.demo.shop import demo_shop;"
        "from desktop.domain.shop import Place;"
        f"print(hashlib.sha256(repr(demo_shop(date({TODAY:%Y, %-m, %-d}),"
        " Place('US', 'America/New_York', 'USD'))).encode()).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
    done = subprocess.run(
        [python, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == hashlib.sha256(repr(shop).encode()).hexdigest()


def test_tomorrow_has_the_same_people_and_other_visits(shop: DemoShop) -> None:
    tomorrow = demo_shop(TODAY + timedelta(days=1), PLACE)
    assert [(each.name, each.say, each.tags, each.cards) for each in tomorrow.customers] == [
        (each.name, each.say, each.tags, each.cards) for each in shop.customers
    ]
    assert tomorrow.last == TODAY
    assert tomorrow.sales != shop.sales


# --- true on every day


@settings(max_examples=12, deadline=None)
@given(days_of_years, st.sampled_from(["US", "GB", "DE", "CH", "JP"]))
def test_every_day_has_a_whole_shop(today: date, country: str) -> None:
    shop = demo_shop(today, Place(country, "UTC", "EUR"))
    assert len(shop.customers) == PEOPLE["small"]
    assert len({each.key for each in shop.customers}) == len(shop.customers)
    assert len({each.name for each in shop.customers}) == len(shop.customers)
    assert shop.last == today - timedelta(days=1)
    assert 540 <= (today - shop.first).days <= 556
    sold = {each.local.date() for each in shop.sales}
    assert min(sold) >= shop.first
    assert max(sold) <= shop.last
    assert len({each.weekday() for each in sold}) == 6
    assert today.weekday() in {each.weekday() for each in sold}
    for mark in shop.marks:
        assert shop.first <= mark.local.date() <= shop.last
    assert [each.local for each in shop.sales] == sorted(each.local for each in shop.sales)
    assert len({each.transaction for each in shop.sales}) == len(shop.sales)
    amara, _ = called(shop, "Amara Okafor")
    assert {each.weekday() for each in visits_of(shop, amara)} == {4}
    assert any(problem.closed_at is None for problem in called(shop, "David Jansen")[1].problems)
    assert _birthdays_within(shop, today, 7) >= 3


def _birthdays_within(shop: DemoShop, today: date, days: int) -> int:
    week = {((today + timedelta(days=each)).month, (today + timedelta(days=each)).day)
            for each in range(days)}  # fmt: skip
    return sum(
        (each.birthday.month, each.birthday.day) in week
        for each in shop.customers
        if each.birthday and each.agreement is Agreement.YES
    )


@settings(max_examples=8, deadline=None)
@given(days_of_years)
def test_nothing_was_written_after_today(today: date) -> None:
    shop = demo_shop(today, PLACE)
    for each in shop.customers:
        written = [
            *(fact.at for fact in (*each.must_nots, *each.diets, *each.preferences, *each.notes)),
            *(problem.opened_at for problem in each.problems),
            *(problem.closed_at for problem in each.problems if problem.closed_at),
        ]
        assert all(moment.date() <= today for moment in written), each.name
        assert each.asked is None or each.asked.on <= today
        assert all(p.closed_at is None or p.closed_at > p.opened_at for p in each.problems)
        if each.must_nots or each.diets:
            assert each.asked is not None


# --- who is there


def test_amara(shop: DemoShop) -> None:
    index, amara = called(shop, "Amara Okafor")
    assert (amara.say, amara.address) == ("ah-MAH-rah", "Mrs Okafor")
    assert amara.phones[0].endswith("4821")
    assert [each.code for each in amara.must_nots] == ["peanuts"]
    came = visits_of(shop, index)
    fridays = [TODAY - timedelta(days=7 * week) for week in range(1, 10)]
    assert {each.date() for each in came} >= set(fridays)
    assert all(abs(each.hour * 60 + each.minute - 760) < 45 for each in came)


def test_names_that_sound_alike(shop: DemoShop) -> None:
    names = {each.name for each in shop.customers}
    assert {"Steven Okello", "Stephen Oyelaran", "Stefan Olsson"} <= names


def test_names_of_many_alphabets(shop: DemoShop) -> None:
    alphabets = {
        unicodedata.name(letter).split()[0]
        for each in shop.customers
        for letter in each.name
        if letter.isalpha()
    }
    assert {"LATIN", "GREEK", "CYRILLIC", "CJK"} <= alphabets
    assert sum(not each.name.isascii() for each in shop.customers) > 30
    assert any(" " not in each.name for each in shop.customers)
    assert sum(bool(each.say) for each in shop.customers) > 15
    assert len({each.address.split()[0] for each in shop.customers if each.address}) > 6


def test_what_is_known_of_people(shop: DemoShop) -> None:
    codes = {fact.code for each in shop.customers for fact in each.must_nots}
    assert len(codes & {*ALLERGENS, *WIDER}) > 8
    assert codes - {*ALLERGENS, *WIDER}, "no word of the shop's own"
    assert {fact.code for each in shop.customers for fact in each.diets} <= set(DIETS)
    assert any(each.asked and not each.must_nots for each in shop.customers)
    assert any(each.asked is None for each in shop.customers)
    tastes = Counter(fact.taste for each in shop.customers for fact in each.preferences)
    assert tastes[Taste.LIKE] > tastes[Taste.DISLIKE] > 0
    notes = [note for each in shop.customers for note in each.notes]
    assert {note.author for note in notes} == {"Owner", "Till"}
    assert {note.audience for note in notes} == set(Audience)
    agreed = Counter(each.agreement for each in shop.customers)
    assert agreed[Agreement.YES] > 20
    assert agreed[Agreement.NOT_ASKED] > 20
    assert agreed[Agreement.NO] == 0  # of those nothing would be kept
    assert any(each.birthday == Birthday(2, 29, 1992) for each in shop.customers)
    assert any(each.leave_alone for each in shop.customers)
    problems = [each for customer in shop.customers for each in customer.problems]
    assert 2 <= sum(each.closed_at is None for each in problems) <= 5
    assert sum(each.closed_at is not None for each in problems) > 4


def test_some_are_tagged_and_some_have_a_card(shop: DemoShop) -> None:
    tags = Counter(tag for each in shop.customers for tag in each.tags)
    assert min(tags["dog"], tags["student"], tags["cycling club"]) > 1
    assert all(len(set(each.tags)) == len(each.tags) for each in shop.customers)
    assert max(map(len, tags)) <= TAG_LIMIT
    assert 20 < sum(bool(each.tags) for each in shop.customers) < len(shop.customers) / 2
    cards = [card for each in shop.customers for card in each.cards]
    assert 20 < len(cards) < len(shop.customers) / 2
    assert len(set(map(fold_card, cards))) == len(cards)
    assert not any(map(has_card_number, cards))


def test_families_share_a_number(shop: DemoShop) -> None:
    owners: dict[str, list[str]] = defaultdict(list)
    for each in shop.customers:
        for phone in each.phones:
            owners["".join(filter(str.isdigit, phone))].append(each.name)
    homes = [names for names in owners.values() if len(names) > 1]
    assert len(homes) >= 4
    for names in homes:
        assert set.intersection(*(set(name.split()) for name in names)), names


# --- nobody is real


@pytest.mark.parametrize("country", ["US", "CA", "GB", "IE", "AU", "FR", "DE", "NL", "JP"])
def test_numbers_are_understood_and_ring_nowhere(country: str) -> None:
    shop = demo_shop(TODAY, Place(country, "UTC", "EUR"))
    for typed in {phone for each in shop.customers for phone in each.phones}:
        number = phonenumbers.parse(typed, country)
        assert phonenumbers.is_possible_number(number), typed
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert _is_invented(e164), typed


_KEPT_FOR_INVENTION = {
    "+44": ("7700900", "2079460", "1614960", "1174960"),
    "+353": ("2091",),
    "+61": ("25550", "35550", "75550", "85550", "27010", "37010", "77010", "87010"),
    "+33": ("63998", "19900", "26191", "35301", "46571", "53649"),
    "+49": ("3023125", "6990009", "4066969", "2214710", "8999998"),
}


def _is_invented(e164: str) -> bool:
    if e164.startswith("+1"):
        return e164[5:8] == "555"
    return any(
        e164.startswith(country + start)
        for country, starts in _KEPT_FOR_INVENTION.items()
        for start in starts
    )


def test_addresses_lead_nowhere(shop: DemoShop) -> None:
    mails = [mail for each in shop.customers for mail in each.emails]
    assert mails
    assert all(mail.endswith("@example.com") for mail in mails)


# --- the stories are there to be told


@pytest.fixture(scope="module")
def told(shop: DemoShop) -> Mapping[int, Habits]:
    """Everybody's habits as the engine reads them from the sales."""
    place = Shop("demo", PLACE)
    days = _shop_days(shop)
    labels = Counter(line.label for each in shop.sales for line in each.lines)
    shares = {label: count / len(shop.sales) for label, count in labels.items()}
    came: dict[int, list[Sale]] = defaultdict(list)
    for each in shop.sales:
        if each.customer is not None:
            moment = place.utc(each.local)
            sale = Sale(each.transaction, moment, each.local, each.local.date(), each.lines)
            came[each.customer].append(sale)
    joined = {who: comings([], sales, window=place.visit_window) for who, sales in came.items()}
    prior = _prior(list(joined.values()), days)
    return {
        who: read_habits(each, days, shares, prior, today=TODAY) for who, each in joined.items()
    }


def _shop_days(shop: DemoShop) -> ShopDays:
    busy = frozenset(each.local.date() for each in shop.sales)
    weekdays = Counter(each.local.weekday() for each in shop.sales)
    return ShopDays(
        known=(DayRange(shop.first, shop.last),),
        open_weekdays=frozenset(weekdays),
        busy=busy,
        weekday_weights=tuple(7 * weekdays[each] / len(shop.sales) for each in range(7)),
    )


def _prior(joined: Sequence[Sequence[Coming]], days: ShopDays) -> ShopPrior:
    return shop_prior([known_gaps(each, days, today=TODAY) for each in joined])


def test_regulars_of_every_rhythm(told: Mapping[int, Habits]) -> None:
    patterns = Counter(each.rhythm.pattern for each in told.values() if each.rhythm)
    assert patterns[Pattern.WEEKLY] >= 12
    assert patterns[Pattern.TWO_DAYS] >= 3
    assert patterns[Pattern.FORTNIGHTLY] >= 3
    assert patterns[Pattern.INTERVAL] >= 3
    assert patterns[Pattern.MONTHLY_DATE] + patterns[Pattern.MONTHLY_WEEKDAY] >= 2
    parts = {each.rhythm.part for each in told.values() if each.rhythm}
    assert len(parts) >= 3
    assert sum(each.rhythm is None for each in told.values()) > 100


def test_somebody_is_likely_in_today(told: Mapping[int, Habits]) -> None:
    due = [each for each in told.values() if each.rhythm and each.rhythm.next_due == TODAY]
    assert len(due) >= 5


def test_somebody_drifts(told: Mapping[int, Habits], shop: DemoShop) -> None:
    away = {who for who, each in told.items() if each.drift and each.drift.away is Away.LIST}
    assert called(shop, "Tom Becker")[0] in away
    assert 3 <= len(away) <= 25


def test_the_usual_is_there_and_is_not_for_everybody(
    told: Mapping[int, Habits], shop: DemoShop
) -> None:
    amara = told[called(shop, "Amara Okafor")[0]]
    assert amara.usual
    assert set(amara.usual.items) == {"Three-item lunch combo", "Jasmine tea"}
    assert amara.rhythm
    assert (amara.rhythm.pattern, amara.rhythm.weekdays) == (Pattern.WEEKLY, (4,))
    assert amara.streak
    assert amara.streak.count >= 9
    assert told[called(shop, "Lucía Pérez")[0]].usual is None
    assert sum(each.usual is not None for each in told.values()) > 40


# --- the shop as a whole


def test_the_shop_has_statistics_of_its_own(shop: DemoShop) -> None:
    unknown = [each for each in shop.sales if each.customer is None]
    assert len(unknown) > 5000
    weekdays = Counter(each.local.weekday() for each in unknown)
    assert weekdays[4] > 1.2 * weekdays[0]
    assert 6 not in weekdays
    assert all(each.lines and all(line.amount > 0 for line in each.lines) for each in shop.sales)
    assert not {each.local.date() for each in shop.sales} & {date(2025, 12, 25), date(2026, 1, 1)}


def test_marks_are_joined_by_a_sale_or_stand_alone(shop: DemoShop) -> None:
    sold = defaultdict(list)
    for each in shop.sales:
        sold[each.customer].append(each.local)
    joined = [
        any(timedelta(0) < at - mark.local < timedelta(hours=1) for at in sold[mark.customer])
        for mark in shop.marks
    ]
    assert any(joined)
    assert not all(joined)


def test_prices_are_in_minor_units_of_the_currency() -> None:
    yen = demo_shop(TODAY, Place("JP", "Asia/Tokyo", "JPY"))
    prices = [line.amount for each in yen.sales for line in each.lines]
    assert 200 <= min(prices) <= max(prices) <= 3000


def test_a_large_shop_has_the_same_regulars_and_a_longer_file() -> None:
    large = demo_shop(TODAY, PLACE, size="large")
    assert len(large.customers) == 10_000
    assert len({each.name for each in large.customers}) > 9_500
    often = Counter(each.customer for each in large.sales if each.customer is not None)
    assert sum(count > 9 for count in often.values()) < 130
    called(large, "Amara Okafor")
