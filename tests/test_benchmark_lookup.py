"""The look-up benchmark is fair: what it invents, what it asks, and how it judges answers."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

COUNT = 6000
ASKED = 40
PARTS = ("best", "people", "crowd", "queries", "query", "phone_queries", "slips", "fold", "report")


@pytest.fixture(scope="module")
def bench(project: Path) -> Iterator[Any]:
    """The benchmark's helper modules by name, without their underscore."""
    folder = str(project / "tests" / "benchmarks")
    sys.path.insert(0, folder)
    try:
        yield SimpleNamespace(**{each: importlib.import_module(f"_{each}") for each in PARTS})
    finally:
        sys.path.remove(folder)


@pytest.fixture(scope="module")
def crowd(bench: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("crowd") / "none"
    return bench.crowd.Crowd(bench.people.people(COUNT, "test"), "test", file)


def names_asked(bench: Any) -> list[str]:
    return [each for each in bench.queries.NAMES if each not in bench.queries.FEBRL]


def test_the_same_seed_invents_the_same_people(bench: Any) -> None:
    assert bench.people.people(300, "one") == bench.people.people(300, "one")


def test_another_seed_invents_other_people(bench: Any) -> None:
    def known(seed: str) -> set[tuple[str, tuple[str, ...]]]:
        return {(each.name, each.phones) for each in bench.people.people(2000, seed) if each.phones}

    assert not known("tune") & known("report")


def test_the_order_says_nothing_about_the_name(crowd: Any) -> None:
    places = [at for at, each in enumerate(crowd.people) if each.name.endswith("Smith")]
    assert places
    assert abs(sum(places) / len(places) / COUNT - 0.5) < 0.25
    assert len({each.key for each in crowd.people}) == COUNT


def test_common_names_are_common_and_rare_ones_rare(bench: Any, crowd: Any) -> None:
    words = [word for each in crowd.people for word in bench.fold.folded(each.name).split()]
    counts = sorted(map(words.count, set(words[:2000])), reverse=True)
    assert counts[0] > 10 * counts[len(counts) // 2]
    assert counts[-1] == 1


@pytest.mark.parametrize("script", ["CYRILLIC", "HAN", "HANGUL", "ARABIC", "GREEK"])
def test_people_of_many_scripts_come(crowd: Any, script: str) -> None:
    ranges = {
        "CYRILLIC": (0x400, 0x500),
        "HAN": (0x4E00, 0xA000),
        "HANGUL": (0xAC00, 0xD7B0),
        "ARABIC": (0x600, 0x700),
        "GREEK": (0x370, 0x400),
    }
    low, high = ranges[script]
    assert any(low <= ord(letter) < high for each in crowd.people for letter in each.name)


def test_families_share_phones_and_many_have_none(crowd: Any) -> None:
    without = sum(not each.phones for each in crowd.people)
    shared = sum(len(each) > 1 for each in crowd.owners.values())
    assert COUNT * 0.1 < without < COUNT * 0.4
    assert shared > COUNT / 100


def test_a_crowd_is_read_back_as_it_was_written(
    bench: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.crowd, "CACHE", tmp_path)
    first = bench.crowd.crowd(200, "tune")
    again = bench.crowd.crowd(200, "tune")
    invented = bench.people.people(200, "tune")
    assert first.people == again.people
    assert {each.key for each in invented} <= set(first.by_key)


def test_every_kind_finds_whom_to_ask_for(bench: Any, crowd: Any) -> None:
    short = {
        kind: len(bench.queries.queries(crowd, kind, ASKED))
        for kind in (*names_asked(bench), *bench.queries.PHONES)
    }
    assert short == dict.fromkeys(short, ASKED)


def test_queries_are_the_same_each_time_and_others_in_the_other_split(
    bench: Any, crowd: Any
) -> None:
    other = bench.crowd.Crowd(crowd.people, "other", crowd.file)
    first = bench.queries.queries(crowd, "one edit", ASKED)
    assert first == bench.queries.queries(crowd, "one edit", ASKED)
    assert {each.meant for each in first} != {
        each.meant for each in bench.queries.queries(other, "one edit", ASKED)
    }


def test_what_is_asked_differs_from_the_name_where_the_kind_says_so(bench: Any, crowd: Any) -> None:
    folded = bench.fold.folded
    for kind in bench.queries.CHANGED:
        for each in bench.queries.queries(crowd, kind, ASKED):
            assert folded(each.text), kind
            assert folded(each.text) != each.meant or kind == "swapped", (kind, each)


def test_accents_change_letters_and_nothing_else(bench: Any, crowd: Any) -> None:
    folded = bench.fold.folded
    for each in bench.queries.queries(crowd, "accents dropped", ASKED):
        assert each.text.isascii()
        assert set(folded(each.text).split()) <= set(each.meant.split())
    for each in bench.queries.queries(crowd, "accents added", ASKED):
        assert not each.text.isascii()
        assert set(folded(each.text).split()) <= set(each.meant.split())


def test_a_swapped_name_has_the_family_first(bench: Any, crowd: Any) -> None:
    by_name = {bench.fold.folded(each.name): each for each in crowd.people}
    for each in bench.queries.queries(crowd, "swapped", ASKED):
        first = each.text.split()[0]
        assert first in bench.fold.folded(by_name[each.meant].family).split()


@pytest.mark.parametrize("how", ["wrong", "swapped", "missing", "extra"])
def test_one_digit_slips(bench: Any, how: str) -> None:
    random = Random(how)
    for _ in range(200):
        typed = bench.slips.digits_slipped("2125550142", how, random)
        assert typed != "2125550142"
        assert len(typed) == {"missing": 9, "extra": 11}.get(how, 10)
        if how == "swapped":
            assert sorted(typed) == sorted("2125550142")


def test_an_edit_changes_one_letter_and_never_takes_all(bench: Any) -> None:
    random = Random("edits")
    for word in ("smith", "o", "nguyen", "aa"):
        for _ in range(100):
            typed = bench.slips.edited(word, random)
            assert typed
            assert typed != word
            assert abs(len(typed) - len(word)) <= 1


def test_a_phone_is_asked_for_by_its_own_digits(bench: Any, crowd: Any) -> None:
    for each in bench.queries.queries(crowd, "phone in any format", ASKED):
        typed = bench.fold.digits(each.text)
        assert typed.endswith(each.meant)
        assert any(bench.query.right(each, person) for person in crowd.people)


def test_namesakes_are_right_and_others_are_not(bench: Any) -> None:
    def person(name: str, *phones: str) -> Any:
        return bench.people.Person("P", name, "", "", phones, 1)

    asked = bench.query.Query("exact", "jürgen weiß", "name", "jurgen weiss")
    assert bench.query.right(asked, person("Jürgen Weiß"))
    assert bench.query.right(asked, person("WEISS, Jurgen"))
    assert not bench.query.right(asked, person("Jürgen Weisser"))
    family = bench.query.Query("surname with an edit", "garca lopes", "family", "garcia lopez")
    assert bench.query.right(family, person("Ana García López"))
    assert not bench.query.right(family, person("Ana García"))
    phone = bench.query.Query("digit wrong", "2125550143", "phone", "2125550142")
    assert bench.query.right(phone, person("Ana", "(917) 555-0000", "+1 212 555 0142"))
    assert not bench.query.right(phone, person("Ana", "(917) 555-0142"))


def test_an_interval_contains_the_share_and_narrows_with_more_queries(bench: Any) -> None:
    low, high = bench.report.wilson(90, 100)
    assert low < 90 < high
    assert (round(low, 1), round(high, 1)) == (82.6, 94.5)
    more = bench.report.wilson(900, 1000)
    assert more[1] - more[0] < high - low
    assert bench.report.wilson(100, 100)[1] == pytest.approx(100)


def test_of_many_typed_alike_the_most_frequent_name_is_found_at_best(bench: Any) -> None:
    def person(number: int, given: str, family: str) -> Any:
        return bench.people.Person(str(number), f"{given} {family}", given, family, (), 0)

    names = [("John", "Smith"), ("John", "Smith"), ("John", "Smithson"), ("Adam", "Byron")]
    people = [person(number, *name) for number, name in enumerate(names)]
    crowd = bench.crowd.Crowd(people, "test", Path("none"))
    asked = [bench.queries.typed_of("two prefixes", each, Random(1)) for each in people]
    first, five = bench.best.at_best(crowd, "two prefixes", asked)
    assert first == pytest.approx(100 * (3 * 2 / 3 + 1) / 4)
    assert five == 100
