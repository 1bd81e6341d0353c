import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.lookup.folding import LONGEST_TEXT, fold, tokens


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("José María", "jose maria"),
        ("Jose\u0301", "jose"),
        ("O'Brien", "obrien"),
        ("D’Angelo", "dangelo"),  # noqa: RUF001 - as word processors write it
        ("Kahoʻolawe", "kahoolawe"),  # noqa: RUF001 - the Hawaiian letter
        ("Anne-Marie", "anne marie"),
        ("Müller", "muller"),
        ("Straße", "strasse"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Søren Æbelø", "soren aebelo"),
        ("Þór Guðmundsson", "thor gudmundsson"),
        ("Đặng", "dang"),
        ("İbrahim Işık", "ibrahim isik"),  # noqa: RUF001 - Turkish
        ("IŞIK", "isik"),
        ("Nguyễn Thị Hương", "nguyen thi huong"),
        ("ВЛАДИМИР", "владимир"),
        ("Παπαδόπουλος", "παπαδοπουλοσ"),
        ("محمّد", "محمد"),
        ("أحمد", "احمد"),
        ("יוֹסֵף", "יוסף"),
        ("タナカ", "たなか"),
        ("ﾀﾅｶ", "たなか"),
        ("がとう", "か\u3099とう"),
        ("J.R. Ewing", "j r ewing"),
        ("  \u200fAnna\u200e\u202b ", "anna"),
        ("Ａｎｎａ", "anna"),  # noqa: RUF001 - full width
        ("Anna 🦊", "anna"),
        ("🦊 🐻", "🦊 🐻"),
        ("...", "..."),
        ("", ""),
        ("\0 \ud800", ""),
    ],
)
def test_folds(name: str, folded: str) -> None:
    assert fold(name) == folded


def test_writes_german_and_nordic_letters_out() -> None:
    words = tokens("Müller Bjo\u0308rn Åse Ørsted")
    assert [each.expanded for each in words] == ["mueller", "bjoern", "aase", "oersted"]


def test_a_vowel_sign_belongs_to_its_letter() -> None:
    assert [each.plain for each in tokens("राहुल शर्मा")] == ["राहुल", "शर्मा"]


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("Людмила", "lyudmila"),
        ("Παπαδόπουλος", "papadopoulos"),
        ("أحمد", "ahmd"),
        ("כהן", "khn"),
        ("ニッポン", "nippon"),
        ("ジョー", "jo"),
        ("राहुल", "rahul"),
        ("გიორგი", "giorgi"),
        ("Müller", ""),
        ("anna", ""),
    ],
)
def test_other_scripts_are_read_in_latin_letters(name: str, reading: str) -> None:
    (word,) = tokens(name)
    assert word.reading == reading


def test_remembers_where_apostrophes_stood() -> None:
    assert [each.after_apostrophe for each in tokens("d'Arc O'Neill-B")] == [(1,), (1,), ()]


@given(st.text())
def test_a_reading_has_latin_letters_only(text: str) -> None:
    for token in tokens(text):
        assert token.reading.isascii()
        assert len(token.latin) in {0, len(token.letters)}


@given(st.text())
def test_never_raises_and_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert "\0" not in folded
    assert not any("\ud800" <= each <= "\udfff" for each in folded)
    assert len(folded) < 20 * LONGEST_TEXT


@given(st.text(alphabet=st.characters(categories=["L", "N", "M", "P", "Z"])))
def test_case_makes_no_difference(text: str) -> None:
    assume(text.upper().lower() == text.lower())
    assert fold(text.upper()) == fold(text.lower())


@given(st.text())
def test_letters_stand_where_they_say(text: str) -> None:
    last = 0
    for token in tokens(text):
        for _, _, (start, end) in token.letters:
            assert last <= start < end <= len(text)
            last = end


@given(st.text(alphabet="abzXYZ019'`-. ,/\t\0_~é", max_size=16))
def test_plain_letters_are_cut_as_all_others_are(text: str) -> None:
    plain = [(each.plain, each.glued, each.after_apostrophe) for each in tokens(text)]
    marked = [
        (each.plain, each.glued, each.after_apostrophe) for each in tokens(f"{text} \N{SNOWMAN}")
    ]
    assert plain == marked or not any(each.isalnum() for each in text)
