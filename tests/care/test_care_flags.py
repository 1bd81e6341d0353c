"""What is flagged is dropped, and nothing that keeps a person safe is loosened by it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.care.flags import (
    flag_of,
    habits_unflagged,
    said_without,
    speaks_of_flagged,
    without_flagged,
)
from desktop.care.safety import Situation
from desktop.care.starting_set import starting_set
from desktop.care.suggest import suggest
from desktop.domain.explaining import Flag, usual_fact
from desktop.domain.habits import (
    Away,
    Drift,
    Habits,
    Pattern,
    Rhythm,
    Streak,
    Strength,
    Usual,
)
from desktop.domain.people import (
    Agreement,
    Asked,
    Birthday,
    MustNot,
    Preference,
    Profile,
    Taste,
)
from desktop.domain.touches import Fact

TODAY = date(2025, 11, 21)
AT = datetime(2025, 11, 1, tzinfo=UTC)
CODES = (
    "streak", "rhythm", "orders", "likes", "dislikes", "away", "birthday", "visit-number",
    "visits", "put-right", "problem", "free-of", "new-to-them", "slow-hour", "nonsense",
)  # fmt: skip
HABITS = Habits(
    TODAY,
    visits=9,
    first_day=date(2025, 3, 7),
    last_day=date(2025, 11, 14),
    rhythm=Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,), kept=6, due=6, next_due=TODAY),
    streak=Streak(4, 5),
    usual=Usual(("Tea",), 8, 9),
    drift=Drift(Away.NOTE, 0.01, 20, 7),
)
PROFILE = Profile(
    "c1",
    1,
    "Amara",
    birthday=Birthday(11, 21),
    asked=Asked(TODAY, "Till"),
    agreement=Agreement.YES,
    preferences=(
        Preference("p1", Taste.LIKE, "coffee", AT, "Till"),
        Preference("p2", Taste.DISLIKE, "cookies", AT, "Till"),
    ),
)
SITUATION = Situation(
    profile=PROFILE,
    habits=HABITS,
    streak_today=Streak(4, 6),
    problems_open=False,
    now_local=datetime(2025, 11, 21, 12, 40),  # noqa: DTZ001 - on the shop's clock
    today=TODAY,
    budget_left=10_000,
    put_right_on=date(2025, 11, 18),
)
MUST_NOT = MustNot("m1", "peanuts", "peanuts", AT, "Till")


def flag(code: str, **params: str | int) -> Flag:
    return Flag(f"f-{code}", "c1", code, params, AT, "Till")


ANY_FLAGS = st.lists(st.sampled_from(CODES), max_size=4, unique=True).map(
    lambda codes: tuple(
        flag(code, text="coffee" if code == "likes" else "cookies", item="Tea") for code in codes
    )
)


def test_one_of_several_is_told_apart_by_its_words_and_others_by_their_code() -> None:
    flags = (flag("likes", text="coffee"), flag("streak", weekday=4, count=5))
    assert flag_of(Fact("likes", {"text": "coffee"}), flags) is flags[0]
    assert flag_of(Fact("likes", {"text": "tea"}), flags) is None
    assert flag_of(Fact("streak", {"weekday": 4, "count": 6}), flags) is flags[1]
    assert flag_of(Fact("rhythm"), flags) is None


def test_what_stands_on_a_wrong_rhythm_is_not_said_either() -> None:
    seen = habits_unflagged(HABITS, (flag("rhythm"),))
    assert (seen.rhythm, seen.streak, seen.drift) == (None, None, None)
    assert seen.usual == HABITS.usual
    assert seen.visits == HABITS.visits
    only = habits_unflagged(HABITS, (flag("streak"), flag("away")))
    assert only == replace(HABITS, streak=None, drift=None)
    assert HABITS.usual is not None
    tea = Flag("f", "c1", "orders", usual_fact(HABITS.usual).params, AT, "Till")
    assert habits_unflagged(HABITS, (tea,)).usual is None
    assert habits_unflagged(HABITS, (flag("orders", item="Soup"),)) == HABITS


def test_what_they_go_without_goes_on_keeping_it_away() -> None:
    bare = Preference("p3", Taste.LIKE, "no cookies", AT, "Till")
    situation = replace(SITUATION, profile=replace(PROFILE, preferences=(bare,)))
    seen = without_flagged(situation, (flag("likes", text="no cookies"),))
    refused = {each.key: each.code for each in suggest(seen, starting_set()).refusals}
    assert refused["something-sweet"] == "disliked"


def test_without_flags_nothing_is_touched() -> None:
    assert without_flagged(SITUATION, ()) is SITUATION
    suggestion = suggest(SITUATION, starting_set())
    assert said_without(suggestion, ()) is suggestion
    assert not speaks_of_flagged(suggestion.candidates[0], ())
    assert not speaks_of_flagged(None, (flag("visits"),))


@given(ANY_FLAGS)
def test_nothing_flagged_is_a_reason_or_an_occasion(flags: tuple[Flag, ...]) -> None:
    seen = without_flagged(SITUATION, flags)
    for each in said_without(suggest(seen, starting_set()), flags).candidates:
        assert not speaks_of_flagged(each, flags)
        assert not {fact.code for fact in each.reasons} & {flag.code for flag in flags}


@given(ANY_FLAGS, st.booleans(), st.sampled_from([(), (MUST_NOT,)]))
def test_a_flag_never_lets_through_what_is_not_safe(
    flags: tuple[Flag, ...],
    problem: bool,
    must_nots: tuple[MustNot, ...],
) -> None:
    person = replace(PROFILE, must_nots=must_nots)
    situation = replace(SITUATION, profile=person, problems_open=problem)
    unsafe = {"must-not", "not-known", "diet", "diet-not-known", "disliked", "problem-first"}
    before = suggest(situation, starting_set()).refusals
    seen = without_flagged(situation, flags)
    assert seen.profile.must_nots == must_nots
    assert seen.profile.dislikes == person.dislikes
    assert seen.problems_open is problem
    offered = {each.key for each in suggest(seen, starting_set()).candidates}
    assert not offered & {each.key for each in before if each.code in unsafe}
