"""A text of which nothing can be seen is no text."""

import sys
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.guards import check_line, check_text, is_blank

UNSEEN = (
    *("\u200b", "\ufeff", "\u00ad", "\u2800", "\u3164", "\uffa0", "\u115f", "\u1160", "\u034f"),
    *("\u180e", "\u17b5", "\u2060", "\u200d", "\u200e", "\u202e", "\u2066", "\ufe0f", "\ufffc"),
    *(
        "\U000e0020",
        "\U000e0100",
        "\U0001d173",
        "\u00a0",
        "\u2028",
        "\x01",
        "\x7f",
        " ",
        "\t",
        "\n",
    ),
)


@given(st.text(st.sampled_from(UNSEEN), max_size=20))
def test_nothing_is_left_of_a_text_that_cannot_be_seen(text: str) -> None:
    assert is_blank(text)
    assert check_text(text) == check_line(text) == ""


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Amara",
            "\u674e",
            "\u0645\u062d\u0645\u062f",
            "\U0001f600",
            "7",
            "-",
            "\u0301",
            "\ud55c",
        ),
        *("\u0e01", "\u0602", "\U0001f9d1\u200d\U0001f373", "\u2801", "\U00010380", "\u1820"),
    ],
)
def test_what_can_be_seen_is_kept_with_what_cannot(name: str) -> None:
    assert not is_blank(name)
    assert check_line(f"\u200b{name}\u00ad") == f"\u200b{name}\u00ad"


def test_every_format_and_separator_is_unseen_or_stands_before_a_number() -> None:
    signs = map(chr, range(sys.maxunicode + 1))
    seen = [
        each for each in signs if category(each) in {"Cf", "Zs", "Zl", "Zp"} and not is_blank(each)
    ]
    assert len(seen) < 20
    assert {"\u0600", "\u06dd", "\u070f"} <= set(seen)
