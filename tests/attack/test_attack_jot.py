"""Lines that a cashier jots down in a hurry: misspelt, of others, of what is over."""

import pytest

from desktop.care.jot import read_line
from desktop.domain.hearing import Said


def must_nots(line: str) -> list[str]:
    return [each.code for each in read_line(line) if each.said is Said.MUST_NOT]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("swells up if she eats kiwi", "kiwi"),
        ("gets hives whenever she has strawberries", "strawberries"),
        ("shrimp makes her throat itch", "crustaceans"),
        ("celery makes his tongue swell", "celery"),
        ("itchy mouth from apples", "apples"),
        ("lactose intollerant", "milk"),
        ("gluten intolerent", "gluten"),
        ("allergc to walnuts", "tree-nuts"),
        ("allerigc to sesame", "sesame"),
    ],
)
def test_an_allergy_is_heard_however_it_is_put(line: str, code: str) -> None:
    assert must_nots(line) == [code]


@pytest.mark.parametrize(
    "line",
    [
        "told us our allergy sign is wrong",
        "works at an allergy clinic",
        "neither she nor her son is allergic",
        "says the doctor cleared her of the peanut allergy",
        "was cleared of her egg allergy",
        "tested negative for coeliac",
        "friend (Tom) allergic to sesame",
    ],
)
def test_what_is_no_allergy_of_hers_is_not_heard(line: str) -> None:
    assert read_line(line) == ()


def test_what_is_given_up_for_a_while_is_named_without_the_while() -> None:
    assert [each.word for each in read_line("giving up chocolate for lent")] == ["chocolate"]
