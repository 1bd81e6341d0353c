"""The rules for what is prompted and said, over every touch, occasion, fact and template."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from desktop.care.starting_set import starting_set
from desktop.domain.habits import Pattern
from desktop.domain.people import Profile
from desktop.domain.touches import Candidate, Fact, Kind, Occasion, Touch
from desktop.words.touches import MAX_WORDS, TEMPLATES, TouchWords
from tests.words.test_words_touches import WORDS

COUNTS = (1, 2, 4, 5, 10, 11, 21, 25, 100, 101, 250, 1000)
DAYS = (0, 1, 2, 7, 13, 14, 49, 365)
NAMES = ("", "Mrs Okafor", "Dr. Nguyễn Thị Minh Khai", "Ms O'Neill-García", "اماره", "{name} %n")

BANNED = re.compile(
    r"\b(always|loyal|best customer|love|never|favourite customer)\b", re.IGNORECASE
)
LEFT_OVER = re.compile(r"[{}]|%n|%1|\(s\)|\bNone\b|  ")
ONE_AND_MANY = re.compile(
    r"\b1 (visits|times|weeks|days|months|Fridays|Mondays)\b"
    r"|\b(?!1\b)\d+ (visit|time|week|day|month)\b(?! (running|visit))",
)


WEEKDAYS = (0, 2, 4)
ITEMS = ("Mint tea", "Three-item lunch combo", "Matcha latte with oat milk, 16 oz, hot")
FACTS: dict[Occasion, tuple[Fact, ...]] = {
    Occasion.ANY: tuple(Fact("visits", {"count": count}) for count in (0, *COUNTS)),
    Occasion.STREAK: tuple(
        Fact("streak", {"weekday": day, "count": count})
        for day, count in product(WEEKDAYS, COUNTS)
        if count > 3
    ),
    Occasion.FIRST_VISIT: (Fact("visit-number", {"count": 1}),),
    Occasion.SECOND_VISIT: (Fact("visit-number", {"count": 2}),),
    Occasion.MILESTONE: tuple(Fact("visit-number", {"count": n}) for n in COUNTS if n > 9),
    Occasion.BIRTHDAY: tuple(
        Fact("birthday", {"days": days, "weekday": day})
        for days, day in product((-3, -1, 0, 1, 3), WEEKDAYS)
    ),
    Occasion.BACK: tuple(
        Fact("away", {"days": days, "typical": typical})
        for days, typical in product(DAYS, (0, 1, 14))
    ),
    Occasion.RHYTHM: tuple(
        Fact("rhythm", {"pattern": pattern.value, "kept": 5, "due": 6, **day})
        for pattern, day in product(Pattern, ({}, {"weekday": 4}))
    ),
    Occasion.USUAL: tuple(
        Fact("orders", {"item": item, "count": count, "of": 10})
        for item, count in product(ITEMS, (1, 8))
    ),
    Occasion.PROBLEM: tuple(Fact("problem", {"days": days}) for days in DAYS),
    Occasion.AFTER_PROBLEM: (Fact("put-right", {"day": "2025-11-14"}),),
    Occasion.SLOW_HOUR: (Fact("slow-hour"),),
}
"""Every fact that can stand behind an occasion, with small, round and large numbers."""


def facts_of(occasion: Occasion) -> tuple[Fact, ...]:
    return FACTS[occasion]


def every() -> Iterator[tuple[Touch, Candidate, int]]:
    for touch in starting_set():
        for occasion in Occasion:
            for fact, template in product(facts_of(occasion), range(TEMPLATES)):
                yield touch, Candidate(touch.key, 0.0, 0.5, occasion, (fact,)), template


def person(address: str) -> Profile:
    return Profile("c1", 1, "Amara Okafor", address=address)


def test_every_prompt_holds_one_fact_and_one_touch_in_fourteen_words() -> None:
    alone = 0
    for touch, each, template in every():
        said = WORDS.do(each, touch, template=template)
        assert len(said.split()) <= MAX_WORDS, said
        assert not BANNED.search(said), said
        assert not LEFT_OVER.search(said), said
        assert not ONE_AND_MANY.search(said), said
        assert said[-1] in ".?!", said
        assert said.count("\u2014") <= 1, said
        alone += "\u2014" not in said
    assert alone == 0, "every fact has a lead that fits beside every touch"


def test_what_is_said_aloud_is_fit_for_the_customers_ears() -> None:
    private = re.compile(
        r"\d|\b(week|weeks|days|visits?|times?|since|away|missed|gone|long|allerg\w*|diet|"
        r"running|row|first|second|tenth|count|record|noted|data|system)\b",
        re.IGNORECASE,
    )
    fine = re.compile(r"put that right first|last time|next time|this time", re.IGNORECASE)
    for touch, each, template in every():
        for name in NAMES[:4]:
            said = WORDS.say(each, touch, profile=person(name), template=template)
            rest = fine.sub("", said.replace(name, "")) if name else fine.sub("", said)
            assert not private.search(rest), said
            assert not BANNED.search(said), said
            assert not LEFT_OVER.search(said), said
            assert said[0].isupper(), said


def test_somebody_who_comes_back_is_not_told_how_long_they_were_away() -> None:
    back = [each for each in facts_of(Occasion.BACK) if each.params["days"] == 49]
    for touch, fact, template in product(starting_set(), back, range(TEMPLATES)):
        said = WORDS.say(
            Candidate(touch.key, 0.0, 0.5, Occasion.BACK, (fact,)),
            touch,
            profile=person(""),
            template=template,
        )
        assert said.startswith(("Good to see you again", "Nice to see you")), said


@pytest.mark.parametrize("name", NAMES)
def test_with_and_without_a_form_of_address(name: str) -> None:
    for touch, each, template in every():
        if touch.key == "greet-by-name":
            continue
        said = WORDS.say(each, touch, profile=person(name), template=template)
        assert said.count(name) >= 1
        assert ", \u2014" not in said
        assert " ," not in said
        if not name:
            assert "Amara" not in said, "a name alone is no form of address"


def test_two_visits_running_never_sound_the_same() -> None:
    for touch, each, template in every():
        follows = template + 1
        for address in ("", "Mrs Okafor"):
            said = [
                (
                    WORDS.do(each, touch, template=number),
                    WORDS.say(each, touch, profile=person(address), template=number),
                )
                for number in (template, follows)
            ]
            assert said[0][0] != said[1][0]
            assert said[0][1] != said[1][1]


def test_every_reason_is_right_for_one_and_for_many() -> None:
    for occasion in Occasion:
        for fact in facts_of(occasion):
            for line in WORDS.why(Candidate("x", 0.0, 0.5, occasion, (fact,))):
                assert not ONE_AND_MANY.search(line), line
                assert not LEFT_OVER.search(line), line
                assert not BANNED.search(line), line


def test_the_owners_own_words_keep_the_rules_that_they_can() -> None:
    text = "an extra spring roll"
    for kind, occasion in product(Kind, Occasion):
        touch = Touch("own", kind, {occasion: 1.0}, text=text)
        for fact, template in product(facts_of(occasion), range(TEMPLATES)):
            each = Candidate("own", 0.0, 0.5, occasion, (fact,))
            said = WORDS.do(each, touch, template=template)
            assert text in said.lower()
            assert len(said.split()) <= MAX_WORDS
            aloud = WORDS.say(each, touch, profile=person(""), template=template)
            assert not re.search(r"\d", aloud)


def test_these_are_the_words_of_the_program() -> None:
    assert isinstance(WORDS, TouchWords)
    assert len(starting_set()) == 28
