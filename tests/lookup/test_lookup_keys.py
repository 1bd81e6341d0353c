import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.keys import forms, readings
from desktop.lookup.person import pack, words_of
from desktop.lookup.query import joined, read_query


def kept_under(name: str, say: str = "") -> set[str]:
    return words_of(pack(name, say))


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
        ("Delacruz", {"delacruz"}),
        ("Dela Cruz", {"dela", "cruz", "delacruz"}),
        ("O'Brien", {"obrien", "brien"}),
        ("d’Aubigny", {"daubigny", "aubigny"}),  # noqa: RUF001 - as word processors write it
        ("Dell'Acqua", {"dellacqua", "acqua"}),
        ("Sa'id", {"said"}),
        ("Al-Hassan", {"al", "hassan", "alhassan"}),
        ("Alhassan", {"alhassan", "hassan"}),
        ("Albert Alfonso", {"albert", "alfonso"}),
        ("St. Clair", {"st", "clair", "stclair"}),
        ("Сергей", {"сергеи", "sergey"}),
        ("Ιωάννου", {"ιωαννου", "ioannou"}),
        ("محمد", {"محمد", "mhmd"}),
        ("יוסף", {"יוסף", "ywsf"}),
        ("محمد العلي", {"محمد", "mhmd", "العلي", "alaly", "علي", "aly"}),
        ("الي", {"الي", "aly"}),
        ("הכהן", {"הכהן", "hkhn", "כהן", "khn"}),
        ("הדס", {"הדס", "hds"}),
        ("عبد الله", {"عبد", "abd", "الله", "allh", "عبدالله", "abdallh"}),
        ("王 明", {"王", "明", "王明", "wang", "ming", "wangming"}),
    ],
)
def test_a_name_is_kept_under_every_way_to_write_it(name: str, wanted: set[str]) -> None:
    assert kept_under(name) == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("山田太郎", {"山田太郎", "田太郎", "太郎", "郎"}),
        ("山田 太郎", {"山田", "田", "太郎", "郎", "山田太郎"}),
        ("王小明", {"wang", "xiaoming", "wangxiaoming", "xiaomingwang", "小明"}),
        ("김철수", {"gim", "kim", "cheolsu", "gimcheolsu", "cheolsukim"}),
        ("สมชาย", {"smchay"}),
        ("たなか", {"tanaka"}),
        ("キョウ ジュン", {"kyou", "jun"}),
        ("しゃっく ヨーコ", {"shakku", "yoko"}),
    ],
)
def test_scripts_without_spaces_are_kept_under_parts_and_in_latin_letters(
    name: str, wanted: set[str]
) -> None:
    assert wanted <= kept_under(name)


def test_a_latin_reading_stands_where_its_characters_stand() -> None:
    found = {each.text: each for each in forms("王小明 Сергей")}
    assert set(found["xiaoming"].spans) == {(1, 2), (2, 3)}
    assert found["wang"].spans == ((0, 1),) * 4
    assert found["xiaomingwang"].spans[-1] == (0, 1)
    assert found["sergey"].spans == tuple((at, at + 1) for at in range(4, 10))
    assert (found["sergey"].first, found["sergey"].last) == (1, 1)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("María de la Cruz", ["delacruz", "dela cruz", "de la cruz", "cruz"]),
        ("María Delacruz", ["delacruz", "dela cruz", "de la cruz"]),
        ("Jan Vandermeulen", ["van der meulen", "vander meulen", "vandermeulen"]),
        ("Conor O'Brien", ["obrien", "o brien", "o'brien", "brien"]),
        ("Ron McDonald", ["mc donald", "mcdonald", "macdonald", "mac donald", "mcdon"]),
        ("Ron MacDonald", ["mcdonald", "mc donald", "mac donald", "macd", "mcd"]),
        ("Faisal bin Salman", ["bin salman", "binsalman", "salman"]),
        ("Omar Al-Hassan", ["alhassan", "al hassan", "hassan"]),
        ("Omar Hassan", ["alhassan", "al-hassan"]),
        ("Ann St. Clair", ["saint clair", "st clair", "stclair", "saintclair"]),
        ("Ann Saint Clair", ["st. clair", "stclair", "saintclair"]),
        ("Luc d'Aubigny", ["daubigny", "aubigny", "d aubigny"]),
        ("Jan van den Berg", ["vd berg", "v d berg", "v.d. berg", "vdb", "vdberg"]),
        ("Kees vd Heuvel", ["van den heuvel", "van der heuvel", "vandenheuvel", "vd heuvel"]),
        ("Piet v.d. Broek", ["vd broek", "v d broek"]),
        ("Katharina von der Heide", ["vd heide", "v.d. heide", "von der heide"]),
        ("Marijke van 't Hof", ["van het hof", "van t hof", "hof"]),
        ("Karim van het Hof", ["van 't hof"]),
        ("محمد العلي", ["علي", "العلي"]),
        ("محمد علي", ["العلي"]),
        ("Ada Vdovin", ["vdovin"]),
        ("Сергей", ["сергей", "sergey", "Serge"]),
        ("Sergey", ["сергей"]),
        ("王小明", ["wang", "xiaoming", "wang xiaoming", "xiaoming wang", "王"]),
        ("李伟", ["li wei", "wei li"]),
    ],
)
def test_a_name_is_found_however_its_parts_are_written(name: str, typed: list[str]) -> None:
    keys = kept_under(name)
    for text in typed:
        words = read_query(text, "GB").words
        assert any(
            all(
                any(key.startswith(form) for key in keys for form in word.forms)
                for word in reading
                if len(word.text) > 2
            )
            and any(len(word.text) > 2 or len(reading) == 1 for word in reading)
            for reading in (words, *joined(words))
        ), text


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        *[("md rafi", "mohammed"), ("mohd rafi", "md"), ("fco jimenez", "francisco")],
        *[("wm hart", "william"), ("chas hart", "charles"), ("reverend hart", "rev")],
    ],
)
def test_a_shortened_name_or_title_before_another_is_also_read_in_full(
    typed: str, form: str
) -> None:
    assert form in read_query(typed, "GB").words[0].forms
    alone, _, _ = typed.partition(" ")
    assert form not in read_query(alone, "GB").words[0].forms


def test_a_shortened_name_that_is_a_title_is_read_as_both() -> None:
    query = read_query("md rafi", "GB")
    assert [each.text for each in query.untitled] == ["rafi"]
    assert {"md", "mohd", "muhammad"} <= set(query.words[0].forms)


def test_how_to_say_it_is_a_key_as_well() -> None:
    assert kept_under("Siobhan", "Shivawn") == {"siobhan", "shivawn"}


def test_a_syllable_that_is_being_typed_begins_the_next_one() -> None:
    begun = forms("기")[0]
    assert any(each.text.startswith(begun.text) for each in forms("김"))


def test_whole_words_are_not_joined_in_keys_but_in_reading() -> None:
    assert "johnsmith" not in kept_under("John Smith")
    assert "johnsmith" in {each.text for each in readings("John Smith")}


@given(st.text() | st.text(alphabet="王明김철สたっゃー 'سουή·aäẞ-."))
def test_any_name_has_keys_that_stand_in_it(name: str) -> None:
    for form in forms(name):
        assert len(form.text) == len(form.spans)
        assert form.first <= form.last
        assert all(0 <= start < end <= len(name) for start, end in form.spans)
    assert kept_under(name, name) == kept_under(name)


@pytest.mark.parametrize("name", ["a" * 10_000, "王" * 10_000, "дя дя " * 2_000, "\0", "🦊"])
def test_no_name_is_too_long_or_too_odd(name: str) -> None:
    assert all(len(each) <= 32 for each in kept_under(name))
