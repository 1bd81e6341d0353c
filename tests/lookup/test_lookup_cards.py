"""A loyalty card's number is one, however it is printed, typed or scanned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.cards import fold_card


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("AB-1234 567", "ab1234567"),
        ("  ab1234567\n", "ab1234567"),
        ("*AB.1234/567*", "ab1234567"),
        ("0042", "0042"),
        ("٠٤٢", "042"),
        ("०४२-AB", "042ab"),
        ("\uff21\uff22\uff11\uff12", "ab12"),
        ("12\u200b34\u00ad56", "123456"),
        ("Nº 12", "no12"),
        ("É7", "e7"),
        ("e\u03017", "e7"),
        ("STRASSE 1", "strasse1"),
        ("straße 1", "strasse1"),
        ("Ж-5", "ж5"),
        ("-- ** --", ""),
        ("", ""),
    ],
)
def test_only_letters_and_digits_count(typed: str, folded: str) -> None:
    assert fold_card(typed) == folded


def test_numbers_that_differ_stay_apart() -> None:
    typed = ("123", "0123", "1230", "A123", "B123", "132")
    assert len({fold_card(each) for each in typed}) == len(typed)


@given(st.text())
def test_a_folded_number_folds_to_itself(text: str) -> None:
    folded = fold_card(text)
    assert fold_card(folded) == folded
    assert all(each.isalnum() for each in folded)


@given(st.text(alphabet="0123456789ABCxyz", min_size=1), st.data())
def test_what_stands_between_does_not_matter(number: str, data: st.DataObject) -> None:
    marks = st.sampled_from(["", " ", "-", ".", "\u200b", "\u00a0", "/"])
    spelled = "".join(each + data.draw(marks) for each in number)
    assert fold_card(spelled) == fold_card(number.lower()) == fold_card(number.upper())
