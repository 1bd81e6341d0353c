import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.typos import deletions, far_from, near, probes, slip

WORDS = st.text(alphabet="abcdeé", min_size=1, max_size=10)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("smtih", "smith"),
        ("smth", "smith"),
        ("smiith", "smith"),
        ("amith", "smith"),
        ("msith", "smith"),
        ("jph", "johnson"),
        ("jhn", "johnson"),
        ("ojh", "johnson"),
        ("kowl", "kowalski"),
        ("kowaslk", "kowalski"),
        ("okaforr", "okafor"),
        ("jon", "john"),
        ("lee", "leo"),
    ],
)
def test_a_small_slip_is_found_and_forgiven(typed: str, word: str) -> None:
    assert _found(typed, word)
    assert slip(typed, word) is not None


@pytest.mark.parametrize(("typed", "word"), [("li", "la"), ("anna", "peter"), ("smith", "smirnov")])
def test_another_word_is_another_word(typed: str, word: str) -> None:
    assert slip(typed, word) is None


def test_a_long_word_may_have_two_errors() -> None:
    assert slip("pappadopoulus", "papadopoulos") is not None


def test_a_word_in_full_is_likelier_than_a_beginning_and_a_wrong_first_letter_is_less_likely() -> (
    None
):
    meant = near("jons", ["jonesey", "bons", "jones", "kowalski"])
    assert sorted(meant, key=lambda each: meant[each]) == ["jones", "jonesey", "bons"]


@given(WORDS, WORDS)
def test_many_at_once_are_judged_as_one_by_one(typed: str, word: str) -> None:
    assert near(typed, [word]).get(word) == slip(typed, word)


@given(st.text(alphabet="abcde", min_size=4, max_size=9), st.data())
def test_every_word_one_edit_away_is_found_by_the_table(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdez"))
    typed = data.draw(
        st.sampled_from(
            [
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            ]
        )
    )
    assert len(typed) == 3 or _found(typed, word)
    assert typed == word or slip(typed, word) is not None


def _found(typed: str, word: str) -> bool:
    kept = deletions(word)
    wanted = probes(typed)
    return bool(kept & set(wanted.whole)) or any(
        each.startswith(start) for each in kept for start in wanted.starts
    )


def test_a_whole_word_is_no_beginning() -> None:
    assert set(near("smtih", ["smith", "smithson"])) == {"smith", "smithson"}
    assert set(near("smtih", ["smith", "smithson"], whole=True)) == {"smith"}
    assert not probes("smtih", whole=True).starts
    assert set(probes("smtih", whole=True).whole) == deletions("smtih")


def test_words_somewhat_alike_are_alike_at_their_start_or_two_edits_away() -> None:
    words = ["hadson", "hudsen", "hsdsobak", "hoover", "had"]
    assert far_from("hsdsob", words) == {"hadson", "hsdsobak"}
    assert far_from("hsd", ["had", "hut"]) == {"had"}
    assert far_from("hsdsob", []) == set()
