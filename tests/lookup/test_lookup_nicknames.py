import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup import nicknames
from desktop.lookup.folding import fold
from desktop.lookup.nicknames import MOST_NAMES, named_alike, other_names
from desktop.lookup.person import pack, words_of
from desktop.lookup.query import read_query


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("bill", "william"),
        ("liz", "elizabeth"),
        ("paco", "francisco"),
        ("pepe", "jose"),
        ("sasha", "aleksandr"),
        ("sascha", "alexander"),
        ("kuba", "jakub"),
        ("gosia", "malgorzata"),
        ("ania", "anna"),
        ("hans", "johannes"),
        ("fritz", "friedrich"),
        ("beppe", "giuseppe"),
        ("chema", "josemaria"),
        ("lupe", "guadalupe"),
        ("dima", "dmitri"),
        ("zhenya", "yevgeny"),
        ("kostas", "konstantinos"),
        ("pista", "istvan"),
        ("toto", "salvatore"),
        ("ze", "jose"),
        ("chico", "francisco"),
        ("tiao", "sebastiao"),
        ("chava", "salvador"),
        ("nono", "arnaud"),
        ("gigi", "luigi"),
        ("nelu", "ion"),
        ("jupp", "josef"),
        ("truus", "geertruida"),
        ("cees", "cornelis"),
        ("kalle", "karl"),
        ("krille", "kristian"),
        ("kaska", "katarzyna"),
        ("jarek", "jaroslaw"),
        ("bandi", "andras"),
        ("lyosha", "aleksey"),
        ("mitko", "dimitar"),
        ("memo", "mehmet"),
        ("thanasis", "athanasios"),
        ("אבי", "אברהם"),
        ("motti", "מרדכי"),
        ("subbu", "subramaniam"),
        ("paddy", "padraig"),
        ("bayo", "adebayo"),
    ],
)
def test_both_ways(short: str, full: str) -> None:
    assert full in other_names(short)
    assert short in other_names(full)


@pytest.mark.parametrize(
    ("short", "full"), [("babeth", "elisabeth"), ("mido", "محمد"), ("honza", "jan")]
)
def test_a_short_form_of_a_name_that_has_very_many(short: str, full: str) -> None:
    assert full in other_names(short)


@pytest.mark.parametrize(("one", "other"), [("bill", "billy"), ("liz", "beth"), ("jim", "jimmy")])
def test_two_short_forms_of_one_name(one: str, other: str) -> None:
    assert other in other_names(one)
    assert one in other_names(other)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("женя", "Евгения"),
        ("женя", "Євген"),
        ("ксюша", "Ксения"),
        ("лёша", "Алексей"),
        ("гриша", "Григорий"),
        ("гоша", "Георгий"),
        ("тоня", "Антонина"),
        ("лёня", "Леонид"),
        ("петя", "Пётр"),
        ("θανάσης", "Αθανάσιος"),
        ("βαγγέλης", "Ευάγγελος"),
        ("מוטי", "מרדכי"),
        ("avraham", "אברהם"),
        ("levi", "לוי"),
        ("joseph", "Youssef"),
        ("mohammad", "محمد"),
        ("reza", "رضا"),
        ("saravanan", "சரவணன்"),
    ],
)
def test_names_in_other_scripts_are_met_as_they_read(typed: str, kept: str) -> None:
    (word,) = read_query(typed, "GB").words
    keys = words_of(pack(kept, ""))
    assert any(not keys.isdisjoint(other_names(form)) for form in word.forms)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        *[("md", each) for each in ("mohammed", "mohamed", "muhammad", "mohammad")],
        *[("mohd", "muhammad"), ("fco", "francisco"), ("ma", "maria"), ("jph", "joseph")],
        *[("wm", "william"), ("chas", "charles"), ("thos", "thomas"), ("geo", "george")],
        *[("robt", "robert"), ("jas", "james"), ("jn", "john"), ("alex", "alexander")],
        *[("rev", "reverend"), ("fdez", "fernandez")],
    ],
)
def test_written_short_forms_are_known_both_ways(short: str, full: str) -> None:
    assert full in other_names(short)
    assert short in other_names(full)


@pytest.mark.parametrize(
    ("little", "name"),
    [("carlitos", "carlos"), ("rosinha", "rosa"), ("luizinho", "luiz"), ("carmencita", "carmen")],
)
def test_small_forms_are_made_of_any_name(little: str, name: str) -> None:
    assert name in other_names(little)


@pytest.mark.parametrize("name", ["rita", "vito", "pinho", "anna", "smith"])
def test_what_only_ends_so_is_no_small_form(name: str) -> None:
    assert name[:-3] + "a" not in other_names(name)
    assert name[:1] not in other_names(name)


def test_what_a_clerk_writes_is_not_crowded_out_by_many_short_forms() -> None:
    assert "ma" in other_names("maria")
    assert len(other_names("maria")) == MOST_NAMES


def test_every_list_is_folded_and_each_entry_has_a_full_name() -> None:
    entries = [*nicknames._written_here()]
    assert all(names for names, _ in entries)
    words = {each for names, short in entries for each in (*names, *short)}
    assert [each for each in words if fold(each) != each] == []


def test_full_names_come_before_other_short_forms() -> None:
    names = other_names("lupe")
    assert names.index("guadalupe") < names.index("lupita")


@pytest.mark.parametrize(
    ("word", "likely", "other"),
    [
        ("lupe", "guadalupe", "lupita"),
        ("patty", "patricia", "martha"),
        ("meg", "margaret", "greta"),
        ("mike", "michael", "micheal"),
        ("bob", "robert", "bert"),
    ],
)
def test_names_that_are_less_likely_meant_are_told_apart(
    word: str, likely: str, other: str
) -> None:
    alike = named_alike(word)
    assert alike[likely] is False
    assert alike[other] is True


def test_no_name_is_less_likely_than_none() -> None:
    assert named_alike("brunito")["bruno"] is False
    assert named_alike("david")["daoud"] is False
    assert "mary" not in named_alike("mike")


@pytest.mark.parametrize("word", ["", "x", "сергеи", "smith-jones", "\0"])
def test_most_words_are_no_given_names(word: str) -> None:
    assert other_names(word) == ()


def test_a_short_form_of_many_names_stays_within_bounds() -> None:
    assert len(other_names("al")) == MOST_NAMES


@given(st.sampled_from(["al", "chris", "sasha", "bill", "lena", "bert"]) | st.text())
def test_names_are_folded_distinct_and_never_the_word_itself(word: str) -> None:
    names = other_names(word)
    assert word not in names
    assert len(set(names)) == len(names) <= MOST_NAMES
    assert all(fold(each) == each for each in names)
