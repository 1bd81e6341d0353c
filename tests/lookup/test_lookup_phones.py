import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.phones import ending_of, looks_whole, numbers, phone_keys, understand

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
