"""A touch in words: short, true, and never a thing that must not be said aloud."""

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from desktop.care.safety import Why
from desktop.care.starting_set import starting_set
from desktop.domain.habits import Away, Drift
from desktop.domain.people import Profile
from desktop.domain.touches import Candidate, Fact, Kind, Occasion, Refusal, Spoken, Touch
from desktop.words.habits import HabitWords
from desktop.words.reach import ReachWords
from desktop.words.touch_phrases import phrases
from desktop.words.touches import MAX_WORDS, TEMPLATES, TouchWords

FORBIDDEN = re.compile(r"\b(?:always|loyal\w*|best customer|love[sd]?)\b", re.IGNORECASE)
LONG = "Three-item lunch combo with jasmine tea and extra plum sauce"


class English:
    """The English plural forms, made by rule from the program's own text."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        if n == -1:
            return text
        return text.replace("(s)", "" if n == 1 else "s").replace("%n", str(n))


WORDS = TouchWords(English())
FACTS = {
    Occasion.ANY: [Fact("visits", {"count": n}) for n in (0, 1, 27)]
    + [Fact("likes", {"text": text}) for text in ("extra chilli", LONG)],
    Occasion.STREAK: [Fact("streak", {"weekday": 4, "count": n}) for n in (4, 9, 31)],
    Occasion.FIRST_VISIT: [Fact("visit-number", {"count": 1})],
    Occasion.SECOND_VISIT: [Fact("visit-number", {"count": 2})],
    Occasion.MILESTONE: [Fact("visit-number", {"count": n}) for n in (10, 100)],
    Occasion.BIRTHDAY: [Fact("birthday", {"days": n, "weekday": 0}) for n in (-2, 0, 3)],
    Occasion.BACK: [Fact("away", {"days": n, "typical": 3}) for n in (1, 9, 49)],
    Occasion.RHYTHM: [
        Fact("rhythm", {"pattern": "weekly", "weekday": 4, "kept": 5, "due": 6}),
        Fact("rhythm", {"pattern": "interval", "every": 10, "kept": 1, "due": 1}),
    ],
    Occasion.USUAL: [Fact("orders", {"item": item, "count": 5, "of": 6}) for item in ("Tea", LONG)],
    Occasion.PROBLEM: [Fact("problem", {"days": n}) for n in (0, 1, 7)],
    Occasion.AFTER_PROBLEM: [Fact("put-right", {"day": "2025-11-14"})],
}
TEMPLATE = range(TEMPLATES)


def candidate(occasion: Occasion, *facts: Fact, key: str = "t") -> Candidate:
    return Candidate(key, 0.0, 0.5, occasion, facts)


def every() -> Any:
    for touch, (occasion, facts), template in product(starting_set(), FACTS.items(), TEMPLATE):
        for fact in facts:
            yield touch, candidate(occasion, fact, key=touch.key), template


def profile(address: str = "", name: str = "Amara Okafor") -> Profile:
    return Profile("1", 1, name, address=address)


def test_every_prompt_is_short_whole_and_kind() -> None:
    for touch, each, template in every():
        said = WORDS.do(each, touch, template=template)
        assert len(said.split()) <= MAX_WORDS, said
        assert not FORBIDDEN.search(said), said
        assert not re.search(r"[{}%]|\(s\)", said), said
        assert said[0].isupper() or not said[0].isalpha(), said
        assert said[-1] in ".?!", said
        assert touch.key not in said or "-" not in touch.key, said


def test_what_is_said_aloud_holds_no_count_absence_or_health() -> None:
    private = re.compile(
        r"\d|week|day\(s\)|visit|since|away|missed|while ago|allerg|free|running|in a row"
        r"|first|second|fifth|ninth|tenth|problem",
        re.IGNORECASE,
    )
    for touch, each, template in every():
        for address in ("", "Mrs Okafor"):
            said = WORDS.say(each, touch, profile=profile(address), template=template)
            if touch.key != "put-right-first":
                assert not private.search(said), said
            assert not re.search(r"\d|allerg|week", said), said
            assert not FORBIDDEN.search(said), said
            assert not re.search(r"[{}%]", said), said
            assert address in said


def test_two_templates_never_give_the_same_words() -> None:
    for touch, each, template in every():
        other = template + 1
        assert WORDS.do(each, touch, template=template) != WORDS.do(each, touch, template=other)
        assert WORDS.do(each, touch, template=template) == WORDS.do(
            each, touch, template=template + TEMPLATES
        )
        said = {WORDS.say(each, touch, profile=profile(), template=n) for n in (template, other)}
        assert len(said) == 2


def test_every_touch_of_the_starting_set_has_words() -> None:
    names = [WORDS.name(each) for each in starting_set()]
    assert len(set(names)) == len(names)
    assert all(phrases(English(), each.key) for each in starting_set())


def test_the_prompt_as_on_the_screen() -> None:
    touch = Touch("roll", Kind.EXTRA, {Occasion.STREAK: 1.0}, text="slip in an extra spring roll")
    each = candidate(Occasion.STREAK, Fact("streak", {"weekday": 4, "count": 9}))
    assert (
        WORDS.do(each, touch, template=0)
        == "Ninth Friday running \u2014 slip in an extra spring roll."
    )
    assert (
        WORDS.say(each, touch, profile=profile("Mrs Okafor"), template=0)
        == "Good to see you again, Mrs Okafor \u2014 this one's from us."
    )
    assert (
        WORDS.say(each, touch, profile=profile(), template=0)
        == "Good to see you again \u2014 this one's from us."
    )


def test_the_owners_text_wins_and_a_long_one_stands_alone() -> None:
    each = candidate(Occasion.STREAK, Fact("streak", {"weekday": 4, "count": 9}))
    touch = Touch("small-side", Kind.EXTRA, {}, text="Two dumplings in the bag?")
    assert WORDS.do(each, touch, template=1).endswith("\u2014 Two dumplings in the bag?")
    assert WORDS.name(touch) == "Two dumplings in the bag?"
    long = Touch("x", Kind.WORDS, {}, text="tell them the story of the shop and of the two owners")
    assert WORDS.do(each, long, template=0) == f"T{(long.text or '')[1:]}."


def test_an_owners_touch_of_words_needs_no_ending() -> None:
    touch = Touch("x", Kind.WORDS, {}, text="ask about the garden")
    each = candidate(Occasion.ANY, Fact("visits", {"count": 3}))
    assert WORDS.say(each, touch, profile=profile("Lucía"), template=0) == (
        "Good to see you again, Lucía."
    )


@pytest.mark.parametrize("days", [1, 6, 14, 18, 20, 21, 25, 27, 28, 46, 49, 53, 182])
def test_prompt_and_card_tell_one_time_away(days: int) -> None:
    touch = next(each for each in starting_set() if each.key == "small-side")
    each = candidate(Occasion.BACK, Fact("away", {"days": days, "typical": 3}))
    prompt = WORDS.do(each, touch, template=0).partition(" \u2014 ")[0]
    card = HabitWords(English()).away(Drift(Away.LIST, 0.001, days, 3)).partition(",")[0]
    assert prompt.casefold() == card


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("O'Neil, Dr.", "Good to see you again, O'Neil, Dr."),
        ("Mia!", "Good to see you again, Mia!"),
        ("Mrs Okafor", "Good to see you again, Mrs Okafor."),
    ],
)
def test_a_greeting_ends_once(address: str, said: str) -> None:
    touch = Touch("x", Kind.WORDS, {}, text="ask about the garden")
    each = candidate(Occasion.ANY, Fact("visits", {"count": 3}))
    assert WORDS.say(each, touch, profile=profile(address), template=0) == said


def test_nobody_new_is_told_again() -> None:
    each = candidate(Occasion.FIRST_VISIT, Fact("visit-number", {"count": 1}))
    for touch, template in product(starting_set(), TEMPLATE):
        said = WORDS.say(each, touch, profile=profile(), template=template)
        assert "see you again" not in said


def test_greeting_by_name_uses_the_name_where_there_is_no_address() -> None:
    touch = next(each for each in starting_set() if each.key == "greet-by-name")
    each = candidate(Occasion.ANY, Fact("visits", {"count": 3}))
    assert "Amara Okafor" in WORDS.say(each, touch, profile=profile(), template=0)
    braces = profile("{x}", name="{0}")
    assert "{x}" in WORDS.say(each, touch, profile=braces, template=0)


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (Fact("streak", {"weekday": 4, "count": 9}), "here 9 of the last 9 Fridays"),
        (Fact("orders", {"item": "Tea", "count": 1, "of": 1}), "Tea on 1 of the last 1 visit"),
        (Fact("orders", {"item": "Tea", "count": 5, "of": 6}), "Tea on 5 of the last 6 visits"),
        (Fact("no-treat-since", {"day": "2025-10-03"}), "no treat since 3 Oct"),
        (Fact("free-of", {"code": "peanuts"}), "peanut-free"),
        (Fact("free-of", {"code": "milk|kiwi"}), "milk-free, free of kiwi"),
        (Fact("visits", {"count": 1}), "1 visit so far"),
        (Fact("visits", {"count": 27}), "27 visits so far"),
        (Fact("away", {"days": 1, "typical": 1}), "1 day away, usually about 1 day"),
        (Fact("away", {"days": 49, "typical": 14}), "49 days away, usually about 14 days"),
        (Fact("likes", {"text": "window seat"}), "likes window seat"),
        (Fact("new-to-them"), "not done for them before"),
        (Fact("problem", {"days": 7}), "Problem open 7 days"),
        (Fact("put-right", {"day": "2025-11-14"}), "problem put right 14 Nov"),
        (
            Fact("rhythm", {"pattern": "weekly", "weekday": 4, "kept": 5, "due": 6}),
            "here 5 of the last 6 Fridays",
        ),
        (
            Fact("rhythm", {"pattern": "interval", "kept": 1, "due": 1}),
            "came 1 of the last 1 time expected",
        ),
    ],
)
def test_a_reason_says_its_numbers(fact: Fact, line: str) -> None:
    assert WORDS.why(candidate(Occasion.ANY, fact), today=date(2025, 11, 21)) == (line,)


def test_one_to_three_reasons_even_when_a_fact_has_no_words() -> None:
    many = [Fact("visits", {"count": n}) for n in range(1, 6)]
    assert len(WORDS.why(candidate(Occasion.ANY, *many))) == 3
    assert len(WORDS.why(candidate(Occasion.ANY, Fact("from-a-newer-version")))) == 1
    for facts in FACTS.values():
        for fact in facts:
            assert all(WORDS.why(candidate(Occasion.ANY, fact)))


def test_every_refusal_has_a_sentence() -> None:
    params: dict[str, str | int] = {"code": "peanuts", "word": "", "start": "09:00", "end": "12:00"}
    said = [WORDS.refusal(Refusal("t", each.value, params)) for each in Why]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not any("{" in each for each in said)


def test_refusals_name_what_stands_in_the_way() -> None:
    told = WORDS.refusal(Refusal("t", "must-not", {"code": "tree-nuts", "word": "cashews"}))
    assert told == "contains what they must not have: Tree nuts"
    assert "Onion" in WORDS.refusal(Refusal("t", "not-known", {"code": "onion", "word": "Onion"}))
    assert "Vegan" in WORDS.refusal(Refusal("t", "diet", {"code": "vegan"}))
    assert "olives" in WORDS.refusal(Refusal("t", "disliked", {"text": "olives"}))


def test_silence_and_the_question() -> None:
    assert WORDS.welcome() == "Nothing special today: just a warm welcome."
    assert "allergies" in WORDS.ask_first()


def test_a_touch_from_elsewhere_is_still_named() -> None:
    touch = Touch("hand-cream", Kind.EXTRA, {})
    assert WORDS.name(touch) == "Hand cream"
    each = candidate(Occasion.ANY, Fact("visits", {"count": 3}))
    assert WORDS.do(each, touch, template=0) == "3 visits so far \u2014 hand cream."


def test_the_owners_words_win_in_their_language_only() -> None:
    touch = next(each for each in starting_set() if each.key == "small-side")
    ours = candidate(Occasion.ANY, key=touch.key)
    own = replace(touch, words={"en": Spoken("a spring roll", "this is for you")})
    assert WORDS.do(ours, own, template=1) == "A spring roll."
    said = WORDS.say(ours, own, profile=profile(), template=0)
    assert said == "Good to see you again \N{EM DASH} this is for you."
    assert WORDS.name(own) == WORDS.name(touch)
    assert WORDS.prompt(own) == "A spring roll"
    french = replace(touch, words={"fr": Spoken("un nem", "voilà")})
    assert WORDS.do(ours, french, template=0) == WORDS.do(ours, touch, template=0)
    assert TouchWords(English(), "fr").do(ours, french, template=0) == "Un nem."


def test_only_what_is_said_may_be_the_owners() -> None:
    touch = next(each for each in starting_set() if each.key == "small-side")
    ours = candidate(Occasion.ANY, key=touch.key)
    own = replace(touch, words={"en": Spoken("", "here you are!")})
    assert WORDS.do(ours, own, template=0) == WORDS.do(ours, touch, template=0)
    assert WORDS.say(ours, own, profile=profile(), template=1).endswith("here you are!")


def test_a_sentence_that_the_owner_did_not_write_stays_the_programs() -> None:
    for touch in starting_set():
        ours = candidate(Occasion.ANY, key=touch.key)
        only_do = replace(touch, words={"en": Spoken("do it our way", "")})
        none = replace(touch, words={"en": Spoken("", "")})
        for template in range(2):
            said = WORDS.say(ours, touch, profile=profile(), template=template)
            assert WORDS.do(ours, only_do, template=template) == "Do it our way."
            for each in (only_do, none):
                assert WORDS.say(ours, each, profile=profile(), template=template) == said
                assert WORDS.ways(each) == WORDS.ways(touch)
            assert said.endswith(WORDS.ways(touch)[template].say)


def test_what_is_said_of_the_shops_own_where_nothing_was_written() -> None:
    own = Touch("own-x", Kind.EXTRA, {}, text="a roll")
    ours = candidate(Occasion.ANY, key=own.key)
    for template, way in enumerate(WORDS.ways(own)):
        assert way.do == ""
        assert way.say
        assert WORDS.say(ours, own, profile=profile(), template=template).endswith(way.say)
    favour = replace(own, kind=Kind.FAVOUR)
    assert not any(way.say for way in WORDS.ways(favour))
    assert WORDS.say(ours, favour, profile=profile(), template=0) == "Good to see you again."


def test_the_programs_words_of_a_touch_and_none_of_the_shops_own() -> None:
    touch = next(each for each in starting_set() if each.key == "small-side")
    known = WORDS.program(touch)
    assert known.do
    assert known.say
    own = Touch("own-x", Kind.EXTRA, {}, text="a roll")
    assert not any(WORDS.program(own))
    renamed = replace(own, words={"en": Spoken("a big roll")})
    assert (WORDS.name(own), WORDS.name(renamed)) == ("a roll", "a big roll")


def test_every_hindrance_has_words_without_what_anybody_has() -> None:
    said = [ReachWords(English()).hindrance(each.value) for each in Why]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not any(re.search(r"[{}:]\s*$|[{}]", each) for each in said)
    assert ReachWords(English()).counted("rush", 3) == "takes too long in a rush: 3"
