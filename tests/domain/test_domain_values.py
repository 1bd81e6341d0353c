from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.errors import ActError, FileError, StoreError, TextError, Trouble, UsualError
from desktop.domain.food import ALLERGENS, DIETS, WIDER, codes, own_code
from desktop.domain.people import MustNot, Preference, Profile, Taste
from desktop.domain.shop import DayRange, Place, Shop, ShopDays
from desktop.domain.till import Reason, Tally
from desktop.domain.touches import Candidate, Occasion, Offer

FRIDAY = date(2026, 7, 17)
NEW_YORK = Shop("1", Place("US", "America/New_York", "USD"))


def test_the_small_hours_belong_to_the_day_before() -> None:
    assert NEW_YORK.business_day(datetime(2026, 7, 18, 7, 59, tzinfo=UTC)) == FRIDAY
    assert NEW_YORK.business_day(datetime(2026, 7, 18, 8, 0, tzinfo=UTC)) == date(2026, 7, 18)


def test_the_shops_clock_has_no_zone() -> None:
    on_the_wall = datetime(2026, 7, 17, 12, 30)  # noqa: DTZ001 - it has none
    assert NEW_YORK.local(datetime(2026, 7, 17, 16, 30, tzinfo=UTC)) == on_the_wall


def test_a_time_that_is_double_is_the_earlier_one() -> None:
    twice = datetime(2026, 11, 1, 1, 30)  # noqa: DTZ001 - a clock on the wall
    assert NEW_YORK.utc(twice) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def days(**changes: object) -> ShopDays:
    known = (DayRange(date(2026, 7, 1), date(2026, 7, 5)), DayRange(date(2026, 7, 10), FRIDAY))
    return ShopDays(known=known, **changes)  # type: ignore[arg-type] # passed on as they come


def test_a_day_is_known_when_a_range_holds_it() -> None:
    assert days().last_known == FRIDAY
    assert ShopDays().last_known is None
    assert days().is_known(date(2026, 7, 5))
    assert not days().is_known(date(2026, 7, 6))


@pytest.mark.parametrize(
    ("changes", "is_open"),
    [
        ({"busy": frozenset({FRIDAY})}, True),
        ({"busy": frozenset()}, False),
        ({"busy": frozenset({FRIDAY}), "closures": frozenset({FRIDAY})}, False),
        ({"busy": frozenset({FRIDAY}), "open_weekdays": frozenset({0, 1})}, False),
    ],
)
def test_a_shop_was_open_when_something_was_sold(changes: dict[str, object], is_open: bool) -> None:
    assert days(**changes).is_open(FRIDAY) is is_open


def test_a_day_not_known_is_not_open() -> None:
    unknown = date(2026, 7, 6)
    assert not days(busy=frozenset({unknown})).is_open(unknown)


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({}, True),
        ({"closures": frozenset({FRIDAY})}, False),
        ({"open_weekdays": frozenset({0})}, False),
    ],
)
def test_a_day_to_come_is_due_unless_closed(changes: dict[str, object], due: bool) -> None:
    assert days(**changes).due(FRIDAY) is due


def test_wider_words_cover_allergens_of_the_list() -> None:
    assert codes("nuts") == ("peanuts", "tree-nuts")
    assert codes("sesame") == ("sesame",)
    assert {code for each in WIDER.values() for code in each} <= set(ALLERGENS)
    assert len(ALLERGENS) == 14
    assert not set(DIETS) & set(ALLERGENS)


def test_an_own_word_is_folded() -> None:
    assert own_code("  Raw   Onions ") == "raw onions"


def test_a_profile_tells_likes_from_dislikes_and_struck_out_must_nots() -> None:
    now = datetime(2026, 7, 17, tzinfo=UTC)
    gone = MustNot("2", "milk", "milk", now, "Till", removed_at=now, removed_by="Owner")
    kept = MustNot("1", "sesame", "sesame", now, "Till")
    profile = Profile(
        "1",
        1,
        "Amara",
        must_nots=(kept, gone),
        preferences=(
            Preference("1", Taste.LIKE, "oat milk", now, "Till"),
            Preference("2", Taste.DISLIKE, "onions", now, "Till"),
        ),
    )
    assert profile.likes == ("oat milk",)
    assert profile.dislikes == ("onions",)
    assert profile.live_must_nots == (kept,)


def test_an_offer_shows_the_candidate_that_was_chosen() -> None:
    candidates = tuple(Candidate(key, 0.0, 0.5, Occasion.ANY, ()) for key in ("a", "b"))
    now = datetime(2026, 7, 17, tzinfo=UTC)

    def shown(key: str | None) -> Candidate | None:
        return Offer("1", "c", now, FRIDAY, "a", key, candidates, 0).current

    assert shown("b") is candidates[1]
    assert shown(None) is None


def test_tallies_add_up() -> None:
    assert Tally(1, 2, 3) + Tally(10, 20, 30) == Tally(11, 22, 33)


@pytest.mark.parametrize("kind", [StoreError, FileError, TextError, ActError])
def test_an_error_keeps_its_code_and_parameters(kind: type[UsualError]) -> None:
    error = kind(Trouble.DISK_FULL, path="x")
    assert isinstance(error, UsualError)
    assert (error.trouble, error.params) == (Trouble.DISK_FULL, {"path": "x"})
    assert "disk-full" in str(error)


def test_codes_that_share_a_word_mean_the_same() -> None:
    shared = {each.value for each in Reason} & {each.value for each in Trouble}
    assert shared == {"bad-date", "card-number", "text-forbidden", "text-too-long"}


def test_a_range_holds_both_its_ends() -> None:
    week = DayRange(FRIDAY, FRIDAY + timedelta(days=6))
    assert week.first in week
    assert week.last in week
    assert week.last + timedelta(days=1) not in week
