"""The card and the hits as lines of text."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.domain.cards import Card, Hit
from desktop.domain.habits import Habits, Usual
from desktop.domain.people import Asked, Diet, MustNot, Note, Preference, Profile, Taste
from desktop.domain.touches import Problem
from desktop.words.cards import CardWords
from desktop.words.source_catalog import SourceCatalog

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 14, 12, tzinfo=UTC)


def words(project: Path) -> CardWords:
    return CardWords(SourceCatalog(project / "resources/i18n/the_usual_en.ts"))


def bare(**known: object) -> Card:
    profile = Profile(id="a", version=1, name="Amara Okafor")
    card = Card(profile=profile, habits=Habits(judged_on=TODAY), today=TODAY)
    return replace(card, **known)  # type: ignore[arg-type] # a test hands over what it names


def test_a_stranger_has_no_empty_lines(project: Path) -> None:
    lines = words(project).lines(bare())
    assert lines == ("Amara Okafor · 0 visits", "Never asked about allergies", "no visits yet")


def test_must_nots_stand_right_under_the_name(project: Path) -> None:
    profile = Profile(
        id="a",
        version=1,
        name="Amara Okafor",
        say="ah-MAH-rah",
        address="Mrs Okafor",
        must_nots=(MustNot("m", "peanuts", "peanuts", AT, "Till"),),
        diets=(Diet("d", "vegan", AT, "Till"),),
        preferences=(
            Preference("1", Taste.LIKE, "window seat", AT, "Till"),
            Preference("2", Taste.DISLIKE, "coriander", AT, "Till"),
        ),
        notes=(Note("n", "ask how Zuri is", "Owner", AT),),
    )
    habits = Habits(judged_on=TODAY, visits=1, first_day=TODAY, last_day=TODAY)
    problem = Problem("p", "a", "soup came cold", AT, "Till", AT.date())
    card = bare(profile=profile, habits=habits, problems=(problem,), known_until=AT.date())
    assert words(project).lines(card) == (
        "Amara Okafor · 1 visit",
        "Say “ah-MAH-rah” · Mrs Okafor",
        "Peanut allergy — told us 14 Nov",
        "Not yet put right, 14 Nov: soup came cold",
        "here today · since November 2026",
        "till data up to 14 Nov",
        "Likes: window seat",
        "Dislikes: coriander",
        "Diet: Vegan",
        "14 Nov, Owner: ask how Zuri is",
    )


def test_asked_and_none_differs_from_never_asked(project: Path) -> None:
    profile = Profile(id="a", version=1, name="Bo", asked=Asked(date(2026, 10, 3), "Till"))
    assert words(project).must_nots(bare(profile=profile)) == ("Must-nots: none (said 3 Oct)",)


def test_the_usual_is_weaker_when_it_is_only_often(project: Path) -> None:
    usual = Usual(("Tea", "Bagel"), 8, 10)
    habits = Habits(judged_on=TODAY, visits=10, usual=usual)
    assert "The usual: Tea · Bagel" in words(project).lines(bare(habits=habits))
    often = replace(habits, usual=replace(usual, often=True))
    assert "often has Tea · Bagel" in words(project).lines(bare(habits=often))


def test_a_hit_tells_what_parts_namesakes(project: Path) -> None:
    said = words(project).hit(Hit("a", "Amara Okafor", phone="555 4821", visits=3))
    assert said == "Amara Okafor · 555 4821 · 3 visits"
    assert words(project).hit(Hit("a", "Bo")) == "Bo · 0 visits"


def test_counts_are_right_for_one_and_many(project: Path) -> None:
    assert words(project).customers(1) == "The shop knows 1 customer."
    assert words(project).customers(240) == "The shop knows 240 customers."
    assert words(project).nobody()
    assert words(project).sound()
