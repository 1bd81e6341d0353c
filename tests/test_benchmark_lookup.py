"""The look-up benchmark is fair: what it invents, what it asks, and how it judges answers."""

import importlib
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

COUNT = 6000
ASKED = 40
PARTS = ("best", "best_slips", "people", "crowd", "queries", "query", "slips", "fold", "report")


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


def shop_of(bench: Any, *names: str) -> Any:
    people, phones = [], ("(212) 555-0142", "(917) 555-8888")
    for key, (given, family) in enumerate(each.split("|") for each in names):
        people.append(bench.people.Person(key, f"{given} {family}", given, family, phones, 1))
    return bench.crowd.Crowd(people, "test", Path("none"))


def far_from(drawn: Counter[Any], chances: dict[Any, float], draws: int) -> list[Any]:
    """What was drawn so much more or less often than its chance says that it is no luck."""
    luck = {each: 5 * math.sqrt(draws * chance) + 2 for each, chance in chances.items()}
    return [each for each in luck if abs(drawn[each] - draws * chances[each]) > luck[each]]


@pytest.mark.parametrize("word", ["walker", "anna", "pool", "o"])
def test_the_chance_of_every_edit_is_known(bench: Any, word: str) -> None:
    random, draws = Random(word), 200_000
    drawn = Counter(bench.slips.edited(word, random) for _ in range(draws))
    chances = bench.best_slips.edits(word)
    assert sum(chances.values()) == pytest.approx(1)
    assert drawn.keys() <= chances.keys()
    assert not far_from(drawn, chances, draws)


@pytest.mark.parametrize("name", ["Robert James|Li Walter", "Kim|Ono", "Ana Maria|de la Cruz"])
def test_the_chance_of_every_query_is_known(bench: Any, name: str) -> None:
    shop = shop_of(bench, name)
    knowing, draws = bench.best.Knowing(shop), 20_000
    for kind in bench.best.KINDS:
        random = Random(kind)
        made = [bench.queries.typed_of(kind, shop.people[0], random) for _ in range(draws)]
        drawn = Counter(each.text for each in made if each is not None)
        texts = [*(text for text, _ in drawn.most_common(60)), name.lower().replace("|", " ")]
        likely = knowing.likely(kind, texts, by="name")
        assert not far_from(drawn, {text: sum(likely[text].values()) for text in texts}, draws)
        assert not likely[texts[-1]], kind


@pytest.mark.parametrize("edits", [1, 2])
@pytest.mark.parametrize("words", ["anna walker", "robert james li walter", "ono stone", "lee li"])
def test_the_chance_of_every_place_to_slip_is_known(bench: Any, words: str, edits: int) -> None:
    random, whole, draws = Random(words), tuple(words.split()), 20_000
    places = range(len(whole))
    made = [bench.queries._with_edits(whole, random, edits).split() for _ in range(draws)]
    drawn = Counter(tuple(at for at in places if each[at] != whole[at]) for each in made if each)
    chances = bench.best_slips.slipping(whole, edits)
    assert sum(chances.values()) == pytest.approx(drawn.total() / draws, abs=0.02)
    assert not far_from(drawn, {at: chances[at] for at in chances if len(set(at)) == edits}, draws)


def test_an_edit_of_an_edit_is_as_likely_as_all_ways_there_together(bench: Any) -> None:
    edits, known = bench.best_slips.edits, {"walker", "walter", "wal"}
    once = bench.best_slips.edited_from("waler", known)
    assert once == {word: edits(word)["waler"] for word in ("walker", "walter")}
    ways = [chance * edits(way).get("wler", 0) for way, chance in edits("walker").items()]
    assert sum(ways) > 0
    assert bench.best_slips.edited_twice_from("wler", known)["walker"] == pytest.approx(sum(ways))


def test_what_is_expected_at_best_comes_about(bench: Any, crowd: Any) -> None:
    knowing = bench.best.Knowing(crowd)
    for kind in bench.best.KINDS:
        many = ASKED if kind == "two edits" else 10 * ASKED
        asked = bench.queries.queries(crowd, kind, many)
        expected = knowing.at_best(kind, asked)[0] / 100
        likely = knowing.likely(kind, {each.text for each in asked}, by=asked[0].by)
        found = 0
        for query in asked:
            alike = likely[query.text]
            meant = " ".join(sorted(query.meant.split()))
            assert alike[meant] > 0, query
            found += meant == max(alike, key=alike.__getitem__)
        luck = math.sqrt(len(asked) * expected * (1 - expected))
        assert abs(found - len(asked) * expected) <= 4 * luck + 2, kind


def test_somebody_with_the_words_of_two_families_is_right_for_both(bench: Any) -> None:
    kind = "surname with an edit"
    asked = [bench.query.Query(kind, "waler", "family", "walker")]
    two = shop_of(bench, "Ann|Walker", "Bob|Walter")
    first, five = bench.best.Knowing(two).at_best(kind, asked)
    chances = [bench.best_slips.edits(word)["waler"] for word in ("walker", "walter")]
    assert first == pytest.approx(100 * max(chances) / sum(chances))
    assert five == pytest.approx(100)
    both = shop_of(bench, "Ann|Walker", "Bob|Walter", "Eve|Walter Walker")
    assert bench.best.Knowing(both).at_best(kind, asked) == pytest.approx((100, 100))


def test_letters_are_counted_until_the_name_is_among_the_most_frequent(bench: Any) -> None:
    often = [f"Ab{letter}|Li" for letter in "cdefg"]
    shop = shop_of(bench, *often, *often, "Abd|Xi", "Ac|Li")
    knowing = bench.best.Knowing(shop)

    def letters(text: str) -> tuple[float, float]:
        return knowing.letters([bench.query.Query("keystrokes", text, "name", text)])

    assert letters("abc li") == (1, 1)
    assert letters("ac li") == (2, 2)
    assert letters("abd xi") == (3, 2)
    assert letters("zoe li") == (7, 7)


def test_of_many_typed_alike_the_most_frequent_name_is_found_at_best(bench: Any) -> None:
    shop = shop_of(bench, "John|Smith", "John|Smith", "John|Smithson", "Adam|Byron")
    asked = [bench.queries.typed_of("two prefixes", each, Random(1)) for each in shop.people]
    first, five = bench.best.Knowing(shop).at_best("two prefixes", asked)
    assert first == pytest.approx(100 * (3 * 2 / 3 + 1) / 4)
    assert five == 100
