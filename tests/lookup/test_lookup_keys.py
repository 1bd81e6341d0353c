import pytest

from desktop.lookup.keys import forms, name_keys, readings


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Anne-Marie Dupont", {"anne", "marie", "annemarie", "dupont"}),
        ("María de la Cruz", {"maria", "de", "la", "cruz", "delacruz", "lacruz"}),
        ("Mc Donald", {"mc", "donald", "mcdonald"}),
        ("O Brien", {"o", "brien", "obrien"}),
        ("Piet van den Berg", {"piet", "van", "den", "berg", "vandenberg", "denberg"}),
        ("J. R. Ewing", {"j", "r", "jr", "ewing"}),
        ("Müller", {"muller", "mueller"}),
        ("山田太郎", {"山田太郎", "田太郎", "太郎", "郎"}),
        ("山田 太郎", {"山田", "田", "太郎", "郎", "山田太郎"}),
    ],
)
def test_a_name_is_kept_under_every_way_to_write_it(name: str, wanted: set[str]) -> None:
    assert name_keys(name, "") == wanted


def test_how_to_say_it_is_a_key_as_well() -> None:
    assert name_keys("Siobhan", "Shivawn") == {"siobhan", "shivawn"}


def test_a_syllable_that_is_being_typed_begins_the_next_one() -> None:
    (given,) = forms("기")
    assert any(each.text.startswith(given.text) for each in forms("김"))


def test_whole_words_are_not_joined_in_keys_but_in_reading() -> None:
    assert "johnsmith" not in name_keys("John Smith", "")
    assert "johnsmith" in {each.text for each in readings("John Smith")}
