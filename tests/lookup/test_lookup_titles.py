import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.folding import fold
from desktop.lookup.query import read_query
from desktop.lookup.titles import is_title, without_title


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


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        *[
            ("鈴木さん", "鈴木"),
            ("鈴木一郎さん", "鈴木一郎"),
            ("佐藤君", "佐藤"),
            ("佐藤様", "佐藤"),
        ],
        *[("花子ちゃん", "花子"), ("スズキさん", "すずき"), ("田中先生", "田中"), ("王小姐", "王")],
        *[("김영희님", "김영희"), ("영희씨", "영희"), ("김선생님", "김"), ("คุณสมชาย", "สมชาย")],
        *[("鈴木", ""), ("さん", ""), ("hassan", ""), ("김영희", ""), ("", "")],
    ],
)
def test_a_title_may_be_written_as_one_with_the_name(typed: str, name: str) -> None:
    assert without_title(fold(typed)) == fold(name)


@pytest.mark.parametrize(
    ("typed", "form"),
    [("鈴木さん", "鈴木"), ("スズキさん", "suzuki"), ("김영희님", fold("김영희"))],
)
def test_such_a_name_is_looked_for_with_and_without_its_title(typed: str, form: str) -> None:
    (word,) = read_query(typed, "JP").words
    assert {word.text, form} <= set(word.forms)


@pytest.mark.parametrize("title", ["씨", "님", "さん", "様", "女士"])
def test_a_title_apart_is_dropped_in_these_scripts_as_well(title: str) -> None:
    assert is_title(fold(title))


@given(st.text())
def test_any_word_may_be_asked(word: str) -> None:
    assert is_title(word) in {True, False}
    assert without_title(word) in word
