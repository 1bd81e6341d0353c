import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.folding import fold
from desktop.lookup.nicknames import MOST_NAMES, other_names


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("bill", "william"),
        ("liz", "elizabeth"),
        ("paco", "francisco"),
        ("pepe", "jose"),
        ("sasha", "aleksandr"),
        ("sascha", "alexander"),
        ("kuba", "jakub"),
        ("gosia", "malgorzata"),
        ("ania", "anna"),
        ("hans", "johannes"),
        ("fritz", "friedrich"),
        ("beppe", "giuseppe"),
        ("chema", "josemaria"),
        ("lupe", "guadalupe"),
        ("dima", "dmitri"),
        ("zhenya", "yevgeny"),
        ("kostas", "konstantinos"),
        ("pista", "istvan"),
        ("toto", "salvatore"),
    ],
)
def test_both_ways(short: str, full: str) -> None:
    assert full in other_names(short)
    assert short in other_names(full)


@pytest.mark.parametrize(("one", "other"), [("bill", "billy"), ("liz", "beth"), ("jim", "jimmy")])
def test_two_short_forms_of_one_name(one: str, other: str) -> None:
    assert other in other_names(one)
    assert one in other_names(other)


def test_full_names_come_before_other_short_forms() -> None:
    names = other_names("lupe")
    assert names.index("guadalupe") < names.index("lupita")


@pytest.mark.parametrize("word", ["", "x", "сергеи", "smith-jones", "\0"])
def test_most_words_are_no_given_names(word: str) -> None:
    assert other_names(word) == ()


def test_a_short_form_of_many_names_stays_within_bounds() -> None:
    assert len(other_names("al")) == MOST_NAMES


@given(st.sampled_from(["al", "chris", "sasha", "bill", "lena", "bert"]) | st.text())
def test_names_are_folded_distinct_and_never_the_word_itself(word: str) -> None:
    names = other_names(word)
    assert word not in names
    assert len(set(names)) == len(names) <= MOST_NAMES
    assert all(fold(each) == each for each in names)
