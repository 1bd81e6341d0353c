import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.phone_slips import MOST_SLIPS, slip_marks, slips
from desktop.lookup.phones import (
    WHOLE,
    ending_of,
    looks_whole,
    numbers,
    phone_keys,
    understand,
)
from desktop.lookup.query import read_query

FRENCH = ["06 12 34 56 78", "0612345678", "+33 6 12 34 56 78", "0033612345678", "33612345678"]


@pytest.mark.parametrize(
    "typed", [*FRENCH, "+33 (0)6.12.34.56.78", "06-12-34-56-78 ext. 4", "٠٦١٢٣٤٥٦٧٨"]
)
def test_one_number_in_any_format(typed: str) -> None:
    assert understand(typed, "FR") == "+33612345678"


@pytest.mark.parametrize(
    ("typed", "country", "wanted"),
    [
        ("07911 123456", "GB", "+447911123456"),
        ("+44 (0)7911 123456", "US", "+447911123456"),
        ("(415) 555-0123", "US", "+14155550123"),
        ("(555) 123-4567", "US", "+15551234567"),
        ("1 415 555 0123", "US", "+14155550123"),
        ("011 44 7911 123456", "US", "+447911123456"),
        ("06 698 12345", "IT", "+390669812345"),
        ("\uff0b81 90-1234-5678", "DE", "+819012345678"),
        ("\u202a+44 7911 123456\u202c", "FR", "+447911123456"),
        ("0612345678 / 0145678901", "FR", "+33612345678"),
        ("555-0123", "US", None),
        ("12", "FR", None),
        ("", "FR", None),
        ("none", "FR", None),
        ("0612345678", "", None),
        ("+33612345678", "", "+33612345678"),
        ("0612345678", "XX", None),
        ("1" * 5000, "FR", None),
    ],
)
def test_understands_with_the_shops_country(typed: str, country: str, wanted: str | None) -> None:
    assert understand(typed, country) == wanted


@pytest.mark.parametrize("typed", FRENCH)
def test_a_number_is_kept_under_the_same_digits_however_it_was_typed(typed: str) -> None:
    keys = phone_keys(typed, "FR")
    assert "612345678" in keys.starts
    assert keys.international == {"33612345678"}
    assert any(each.endswith("0612345678"[1:]) for each in keys.whole)


def test_what_nobody_understands_is_kept_as_typed() -> None:
    keys = phone_keys("4455667788990011", "FR")
    assert keys.starts == keys.whole == {"4455667788990011"}
    assert not phone_keys("no phone", "FR").starts


@pytest.mark.parametrize(
    ("field", "count"),
    [
        ("0612345678 / 0145678901", 2),
        ("0612345678 or 0145678901", 2),
        ("0475/12.34.56", 1),
        ("06/12/34/56/78", 1),
        ("call me", 1),
    ],
)
def test_a_field_may_hold_several_numbers(field: str, count: int) -> None:
    assert len(numbers(field)) == count


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("0612345678", True),
        ("+44 7911 123456", True),
        ("07911123456", False),
        ("06123456", False),
        ("5678", False),
        ("", False),
    ],
)
def test_a_whole_number_is_told_from_a_part(typed: str, whole: bool) -> None:
    assert looks_whole(typed, "FR") is whole


def test_the_ending_leaves_an_extension_out() -> None:
    assert ending_of("+1 415 555 0123 ext 5") == "0123"
    assert ending_of("48") == "48"


@given(st.text(), st.sampled_from(["FR", "US", "GB", "", "ZZ", "fr"]))
def test_nothing_typed_raises(typed: str, country: str) -> None:
    phone_keys(typed, country)
    understand(typed, country)
    looks_whole(typed, country)


NUMBERS = [
    ("FR", "+33 6 12 34 56 78"),
    ("GB", "07911 123456"),
    ("US", "(415) 555-0123"),
    ("US", "555-0123"),
    ("DE", "0171 1234567"),
    ("IT", "06 698 12345"),
    ("IT", "+39 347 123 4567"),
    ("ES", "612 34 56 78"),
    ("RU", "8 912 345 67 89"),
    ("HU", "06 20 123 4567"),
    ("BR", "(11) 98765-4321"),
    ("IN", "98765 43210"),
    ("CN", "138 1234 5678"),
    ("JP", "090-1234-5678"),
    ("NO", "912 34 567"),
    ("AU", "0412 345 678"),
    ("NL", "06 12345678"),
    ("FR", "+44 7911 123456"),
]


def _as_typed(kept: str, country: str) -> list[str]:
    """Return a number in the formats in which people type it."""
    keys = phone_keys(kept, country)
    abroad = [text for each in keys.international for text in (f"+{each}", f"00{each}")]
    at_home = "".join(each for each in kept if each.isdigit())
    return abroad + ([] if kept.startswith("+") else [at_home])


def _slipped(digits: str, luck: random.Random) -> str:
    """Return digits with one wrong, swapped with its neighbour, missing or typed twice."""
    at = luck.randrange(len(digits) - 1)
    other = luck.choice([each for each in "0123456789" if each != digits[at]])
    head, tail = digits[:at], digits[at:]
    return luck.choice(
        [
            head + other + tail[1:],
            head + tail[1] + tail[0] + tail[2:],
            head + tail[1:],
            head + tail[0] + tail,
            head + other + tail,
        ]
    )


@pytest.mark.parametrize(("country", "kept"), NUMBERS)
def test_one_digit_wrong_is_among_the_slips_and_is_marked(country: str, kept: str) -> None:
    luck = random.Random(kept)
    starts = phone_keys(kept, country).starts
    for text in _as_typed(kept, country):
        sign = "+" if text[0] == "+" else ""
        code = 5 if text[0] == "+" or text[:2] == "00" else 1
        for _ in range(100):
            typed = sign + text[len(sign) : code] + _slipped(text[code:], luck)
            digits = read_query(typed, country).digits
            assert digits is not None
            if len(digits.typed) < WHOLE:
                continue
            exact = {*digits.starts, *digits.endings}
            assert starts & {*digits.slips, *exact}, typed
            if starts & set(digits.slips):
                assert digits.slip_marks(kept) is not None, typed


@pytest.mark.parametrize(
    ("typed", "kept", "marks"),
    [
        ("0612345578", "06 12 34 56 78", ((0, 1), (2, 4))),
        ("0612345687", "+33 6 12 34 56 78", ((0, 2),)),
        ("061234567", "0612345678", ((0, 3),)),
        ("06123456678", "0612345678", ((0, 2), (2, 4))),
        ("0712345678", "0612345678", ((0, 4),)),
        ("+34612345678", "0612345678", ((0, 4),)),
        ("34612345678", "0612345678", ((0, 4),)),
        ("0612345578", "06 12 34 56 78 ext. 4", ((0, 1), (2, 4))),
        ("0612345555", "0612345678", None),
        ("0612345678", "0145678901", None),
        ("0612345678", "", None),
        ("12345", "12346", None),
    ],
)
def test_marks_what_agrees_in_the_ending(
    typed: str, kept: str, marks: tuple[tuple[int, int], ...] | None
) -> None:
    digits = read_query(typed, "FR").digits
    assert digits is not None
    assert digits.slip_marks(kept) == marks


@pytest.mark.parametrize(
    ("typed", "country", "wanted"),
    [
        ("0123456789", "ZZ", "123456788"),  # no such country: a leading 0 is still left out
        ("+9995551234567", "FR", "9995551234568"),  # no such country code: as it stands
    ],
)
def test_slips_of_what_nobody_understands(typed: str, country: str, wanted: str) -> None:
    digits = read_query(typed, country).digits
    assert digits is not None
    assert wanted in digits.slips


def test_a_wrong_country_code_is_a_slip() -> None:
    for typed in ("+34612345678", "34612345678", "0034612345678"):
        digits = read_query(typed, "FR").digits
        assert digits is not None
        assert "612345678" in digits.slips


def test_a_part_of_a_number_has_no_slips() -> None:
    assert slips("061234", "FR", national="", bare="", international="") == ()


@given(
    st.text(alphabet="0123456789+() ", max_size=24), st.sampled_from(["FR", "US", "IT", "", "ZZ"])
)
def test_slips_are_distinct_digits_and_always_the_same(typed: str, country: str) -> None:
    digits = read_query(typed, country).digits
    if digits is not None:
        found = digits.slips
        slips.cache_clear()
        assert digits.slips == found
        assert len(set(found)) == len(found) <= MOST_SLIPS
        assert all(each.isdecimal() for each in found)
        for start, end in digits.slip_marks("06 12 34 56 78") or ():
            assert 0 <= start < end <= 4


def test_marking_asks_for_no_known_country() -> None:
    marks = slip_marks(
        "12345678", ["12345678"], "12345679", "", national="", bare="", international=""
    )
    assert marks == ((0, 3),)


@pytest.mark.parametrize(("country", "kept"), NUMBERS)
def test_half_a_number_is_a_beginning_or_an_ending_of_a_key(country: str, kept: str) -> None:
    keys = phone_keys(kept, country)
    for text in _as_typed(kept, country):
        typed = "".join(each for each in text if each.isdigit())
        for length in range(4, len(typed)):
            begun = read_query(text[: length + text.count("+")], country).digits
            ended = read_query(typed[-length:], country).digits
            assert begun is not None
            assert ended is not None
            kept_starts = keys.international if begun.plus else keys.starts | keys.international
            assert any(key.startswith(each) for key in kept_starts for each in begun.starts)
            if len(typed) - length >= 4 or not text.startswith("00"):
                assert any(key.endswith(each) for key in keys.whole for each in ended.endings)
