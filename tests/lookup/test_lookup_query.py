import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.query import joined, read_query


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("steven o 48", "steven o", "48"),
        ("48 amara", "amara", "48"),
        ("amara48", "amara", "48"),
        ("+44 7911 123456", "", "+44 7911 123456"),
        ("Amara Diallo (06) 12-34 56", "Amara Diallo", "(06) 12-34 56"),
        ("( 06 ) 12", "", "( 06 ) 12"),
        ("  José   García ", "José García", ""),
        ("X Æ A-12", "X Æ A-12", ""),
        ("Anna &", "Anna &", ""),
        ("🦊", "🦊", ""),
        ("", "", ""),
        ("\0", "", ""),
    ],
)
def test_parts_a_name_from_a_number(text: str, name: str, number: str) -> None:
    query = read_query(text, "FR")
    assert (query.name, query.number) == (name, number)


def test_a_word_has_every_form_that_a_name_may_have() -> None:
    (word,) = read_query("müller", "DE").words
    assert word.forms == ("muller", "mueller")


def test_a_leading_zero_is_read_both_ways() -> None:
    digits = read_query("0296", "FR").digits
    assert digits is not None
    assert digits.starts == ("0296", "296")
    assert digits.endings == ("0296",)


def test_a_long_number_may_end_without_its_trunk_prefix() -> None:
    digits = read_query("07911120296", "FR").digits
    assert digits is not None
    assert "7911120296" in digits.endings


def test_after_a_plus_only_the_country_code_comes() -> None:
    digits = read_query("+33 (0)6 12", "FR").digits
    assert digits is not None
    assert digits.starts == ("33612",)


@pytest.mark.parametrize(("text", "whole"), [("0612345678", True), ("anna 0612345678", False)])
def test_only_a_number_alone_is_a_whole_number(text: str, whole: bool) -> None:
    assert read_query(text, "FR").whole_number is whole


def test_digits_may_also_belong_to_a_name() -> None:
    query = read_query("studio 54", "US")
    assert [each.text for each in query.everything] == ["studio", "54"]


def test_neighbours_are_also_read_as_one() -> None:
    words = read_query("ron mc donald", "GB").words
    assert [[each.text for each in way] for way in joined(words)] == [
        ["ronmc", "donald"],
        ["ron", "mcdonald"],
    ]


@given(st.text())
def test_nothing_typed_raises_and_nothing_typed_is_lost(text: str) -> None:
    query = read_query(text, "US")
    kept = sorted("".join(text.replace("\0", " ").split()))
    assert len(text) > 400 or sorted("".join((query.name + query.number).split())) == kept
