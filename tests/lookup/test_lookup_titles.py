import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.folding import fold
from desktop.lookup.query import read_query
from desktop.lookup.titles import is_title


@pytest.mark.parametrize(
    "title",
    [
        *("Mr.", "MRS", "Ms", "Mx", "Dr.", "Prof", "Sir", "Madam", "Herr", "Frau", "Fräulein"),
        *("M.", "Mme", "Mlle", "Señor", "Sra.", "Srta.", "Doña", "Dom", "Pan", "Pani", "Signora"),
        *("Sig.", "Dott.", "Ing.", "Rev.", "Fr", "Sheikh", "Haji", "г-н", "Κος", "السيد"),  # noqa: RUF001 - as it is written
    ],
)
def test_forms_of_address_in_many_languages(title: str) -> None:
    assert is_title("".join(fold(title).split()))


@pytest.mark.parametrize("word", ["", "anna", "smith", "drake", "mrs smith"])
def test_names_are_no_titles(word: str) -> None:
    assert not is_title(word)


@pytest.mark.parametrize(
    ("text", "untitled"),
    [
        ("mr john smith", ["john", "smith"]),
        ("Prof. Dr. Müller", ["muller"]),
        ("garcia sra", ["garcia"]),
        ("dr 48", []),
        ("herr", []),
        ("john smith", []),
        ("", []),
    ],
)
def test_a_query_is_also_read_without_titles(text: str, untitled: list[str]) -> None:
    query = read_query(text, "FR")
    assert [each.text for each in query.untitled] == untitled
    assert set(query.untitled) < set(query.words) or not query.untitled


@given(st.text())
def test_any_word_may_be_asked(word: str) -> None:
    assert is_title(word) in {True, False}
