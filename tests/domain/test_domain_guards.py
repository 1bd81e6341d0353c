from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.errors import TextError, Trouble
from desktop.domain.guards import (
    check_line,
    check_text,
    has_card_number,
    is_blank,
    is_email,
    is_storable,
)

# the numbers that card networks publish for testing
CARDS = (
    *("4111111111111111", "4222222222222", "5555555555554444", "5105105105105100"),
    *("2223003122003222", "378282246310005", "371449635398431", "6011111111111117"),
    *("30569309025904", "38520000023237", "3530111333300000", "6200000000000005"),
    *("4000000000000000006", "6759649826438453"),
)
SEPARATORS = [
    " ",
    "-",
    ".",
    "/",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\u2013",
    "\u2009",
    "_",
    " - ",
    ", ",
]
ZEROS = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xFF10]

cards = st.sampled_from(CARDS)


def phones() -> st.SearchStrategy[str]:
    def digits(count: int) -> st.SearchStrategy[str]:
        return st.text("0123456789", min_size=count, max_size=count)

    def pattern(text: str) -> st.SearchStrategy[str]:
        """``#`` is any digit."""
        parts = [digits(1) if each == "#" else st.just(each) for each in text]
        return st.tuples(*parts).map("".join)

    return st.one_of(
        *map(
            pattern,
            (
                *(
                    "2##-###-####",
                    "(4##) ###-####",
                    "4#########",
                    "5##.###.####",
                    "+1 5## ### ####",
                ),
                *("+44 7### ######", "07### ######", "020 #### ####", "06 ## ## ## ##"),
                *(
                    "+49 151 ########",
                    "+39 3## ####### ext ####",
                    "1-5##-###-####",
                    "+44##########",
                ),
            ),
        )
    )


@given(cards, st.sampled_from(SEPARATORS), st.integers(1, 4), st.sampled_from(ZEROS))
def test_a_card_is_seen_in_any_spelling(card: str, gap: str, size: int, zero: int) -> None:
    digits = "".join(chr(zero + int(each)) for each in card)
    spelled = gap.join(digits[start : start + size] for start in range(0, len(digits), size))
    assert has_card_number(spelled)
    assert has_card_number(f"pays with {spelled} always")


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111 12/27 123",
        "exp 12/27, 4111-1111-1111-1111",
        "41111111111111111227",
        "12274111111111111111",
        "card4111111111111111x",
        "3782 822463 10005",
        "3056 930902 5904",
        "tel 07911 123456 4111 1111 1111 1111",
        "+4111111111111111",
        "4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣",
        "41111111 11111111",
        "4111\n1111\n1111\n1111",
        "2026-07-18 4111111111111111",
    ],
)
def test_a_card_is_seen_among_other_text(text: str) -> None:
    assert has_card_number(text)


@given(cards, st.integers(0, 12), st.integers(1, 9))
def test_a_wrong_digit_is_no_card(card: str, place: int, change: int) -> None:
    wrong = f"{card[:place]}{(int(card[place]) + change) % 10}{card[place + 1 :]}"
    assert not has_card_number(wrong)


@given(phones())
def test_a_phone_is_no_card(phone: str) -> None:
    assert not has_card_number(phone)
    assert not has_card_number(f"call {phone}.")


@given(st.sampled_from("245678"), st.text("0123456789", min_size=9, max_size=9))
@pytest.mark.parametrize("gap", [" ", " / ", ", ", "\n"])
def test_two_phones_side_by_side_are_no_card(gap: str, first: str, rest: str) -> None:
    phone = f"{first}{rest[:2]}-{rest[2:5]}-{rest[5:]}"
    other = f"{first}{rest[:2]}-{rest[2:5]}-{rest[:4]}"
    assert not has_card_number(f"{phone}{gap}{other}")


@pytest.mark.parametrize(
    "text",
    [
        *("", "12 oz", "+44 7911 123456", "+44 20 7946 0958 1234", "+34 912 345 678-1234"),
        *("49 151 12345678", "4915112345678", "43664 12345678", "+4222222222222"),
        *("2026-11-21 12:30:45", "21.11.2026 22.11.2026", "3/12/2026 4/12/2026 5/1/2026"),
        *("12:30 13:30 14:30 15:30 16:30", "4111 1111 1111 111a1", "9780306406157"),
        *("no 1111111111111111", "4111 1111 1111 1112", "4111----1111----1111----1111"),
        "0" * 400,
    ],
)
def test_other_digits_are_no_card(text: str) -> None:
    assert not has_card_number(text)


dates = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(dates, dates)
@pytest.mark.parametrize("form", ["%Y-%m-%d", "%d/%m/%Y"])
def test_dates_are_no_card(form: str, first: date, second: date) -> None:
    assert not has_card_number(f"{first:{form}} {second:{form}}")


@pytest.mark.parametrize("text", ["99/99/2026 12", "12.30.1850", "1-2", "12:75 12:30 99:10"])
def test_what_only_looks_like_a_date_does_no_harm(text: str) -> None:
    assert not has_card_number(text + " 000000000000")


@pytest.mark.parametrize(
    "text",
    ["👩‍🍳 ☕", "مرحبا بكم", "<b onclick='x()'>hi</b> &amp;", "e\u0301 ﬁ", "a  b", "\u202eabc"],
)
def test_other_text_is_kept_exactly(text: str) -> None:
    assert check_text(text) == text
    assert check_line(text) == text


def test_outer_space_goes_and_newlines_are_of_one_kind() -> None:
    assert check_text("  one\r\ntwo\rthree\n ") == "one\ntwo\nthree"


def test_a_line_has_no_newline() -> None:
    assert check_line(" one \r\n\r\n two\tthree ") == "one two three"


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "\udfff"])
def test_what_no_store_can_keep_is_refused(text: str) -> None:
    assert not is_storable(text)
    with pytest.raises(TextError) as caught:
        check_text(text, field="memo")
    assert caught.value.trouble is Trouble.TEXT_FORBIDDEN
    assert caught.value.params == {"field": "memo"}


def test_too_long_is_refused_with_the_limit() -> None:
    assert check_text("x" * 5, limit=5) == "x" * 5
    with pytest.raises(TextError) as caught:
        check_text("x" * 6, limit=5, field="name")
    assert caught.value.trouble is Trouble.TEXT_TOO_LONG
    assert caught.value.params == {"field": "name", "limit": 5}


@given(cards, st.sampled_from(SEPARATORS))
def test_a_refused_card_is_never_echoed(card: str, gap: str) -> None:
    with pytest.raises(TextError) as caught:
        check_line(f"pays by {gap.join(card)}", field="memo")
    assert caught.value.trouble is Trouble.CARD_NUMBER
    assert card[:4] not in f"{caught.value!r} {caught.value} {caught.value.params}"
    assert caught.value.__cause__ is None


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60))
def test_what_was_kept_once_is_kept_again_unchanged(text: str) -> None:
    assume(not has_card_number(text) and not is_blank(text))
    kept = check_text(text)
    assert kept == text.strip()
    assert check_text(kept) == kept


@pytest.mark.parametrize(
    "text", ["a@b", "ana+till@x.example.org", "\u5f35@\u4f8b.example", "'o@x.org"]
)
def test_what_may_be_an_address(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text", ["", "@", "a@", "@b", "a.b", "a@b@c", "a b@c", "a@b\u00a0c", "a@ b"]
)
def test_what_is_no_address(text: str) -> None:
    assert not is_email(text)
