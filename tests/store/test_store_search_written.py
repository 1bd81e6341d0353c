"""Names typed in another way than they are written, against real keys, on both databases."""

from collections.abc import Iterator

import pytest
from peewee import SqliteDatabase
from playhouse.db_url import connect

from tests.store.search_till import Till, opened


@pytest.fixture
def till(shop_address: str) -> Iterator[Till]:
    on_server = "://" in shop_address
    with opened(connect(shop_address) if on_server else SqliteDatabase(shop_address)) as made:
        yield made


def people(till: Till, *names: str) -> None:
    for number, name in enumerate(names, 1):
        till.put(number, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("jp delorme", "Jean-Pierre Delorme"),
        ("delorme jp", "Jean-Pierre Delorme"),
        ("kh brandt", "Karl-Heinz Brandt"),
        ("mj walsh", "Mary-Jane Walsh"),
        ("tm leung", "Leung Tai Man"),
        ("rk pillai", "Ravi Krishnan Pillai"),
        ("lf queiroz", "Luís Fernando Queiroz"),
        ("pj de boer", "Pieter Jan de Boer"),
        ("nair gks", "G K S Nair"),
        ("юд власов", "Юрий Денисович Власов"),
        ("jp delrome", "Jean-Pierre Delorme"),
    ],
)
def test_a_short_word_may_be_initials(till: Till, typed: str, name: str) -> None:
    people(till, "Paula Sommer", "Jan Kramer", name)
    assert till.names(typed) == [name]


def test_initials_and_the_ending_of_a_number(till: Till) -> None:
    till.put(1, "Jean-Pierre Delorme", "06 12 34 44 55")
    till.put(2, "Marc Lebon", "06 98 76 44 55")
    assert till.names("jp delorme 4455") == ["Jean-Pierre Delorme"]


def test_a_short_word_that_somebody_has_is_no_initials(till: Till) -> None:
    people(till, "Joan Owen Baker", "Jo Baker", "Jo Bakker")
    assert till.names("jo baker")[0] == "Jo Baker"
    assert till.names("jo backer")[0] in {"Jo Baker", "Jo Bakker"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("j p delorme", "JP Delorme"),
        ("g k s nair", "GKS Nair"),
        ("nair g k s", "GKS Nair"),
        ("k h brandt", "KH Brandt"),
    ],
)
def test_initials_that_are_kept_as_one_may_be_typed_apart(
    till: Till, typed: str, name: str
) -> None:
    people(till, "Jean Delorme", "Gita Nair", "Karl Brandt", name)
    assert till.names(typed)[0] == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("schäfer und töchter", "Schäfer & Töchter KG"),
        ("schaefer und toechter", "Schäfer & Töchter KG"),
        ("harrow and finch", "Harrow & Finch, Solicitors"),
        ("harrow and fnich", "Harrow & Finch, Solicitors"),
        ("bell and book", "The Bell & Book"),
        ("leroux et soeurs", "Leroux & Sœurs"),
        ("ortega y nietos", "Ortega & Nietos"),
        ("conti e figli", "Conti & Figli"),
        ("holm og sønn", "Holm & Sønn"),
        ("k and w", "K&W lads"),
    ],
)
def test_what_is_said_for_a_sign_may_be_typed(till: Till, typed: str, name: str) -> None:
    people(till, "Anton Schäfer", "Ann Harrow", name)
    assert till.names(typed)[0] == name


def test_who_has_a_surname_twice_is_found_by_both(till: Till) -> None:
    people(till, "Eva Muñoz", "Eva Muñoz Muñoz", "Rui Pires", "Rui Pires Pires")
    for typed in ("muñoz muñoz", "munoz munoz eva", "eva munoz munoz"):
        assert till.names(typed) == ["Eva Muñoz Muñoz", "Eva Muñoz"]
    assert till.names("pires pires, r")[0] == "Rui Pires Pires"
    assert till.names("eva munoz")[0] == "Eva Muñoz"


def test_a_name_twice_in_the_name_is_found_among_very_many(till: Till) -> None:
    for number in range(1, 200):
        till.put(number, f"Eva{chr(97 + number % 26)} Muñoz", visits=9)
    till.put(200, "Ana Muñoz Muñoz")
    assert till.names("muñoz muñoz")[0] == "Ana Muñoz Muñoz"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("赵 敏", ["赵敏", "Zhao Min"]),
        ("zhao min", ["Zhao Min", "赵敏"]),
        ("Δήμητρα Λάσκαρη", ["Δήμητρα Λάσκαρη", "Dimitra Laskari"]),
        ("dimitra laskari", ["Dimitra Laskari", "Δήμητρα Λάσκαρη"]),
        ("нина орлова", ["Нина Орлова", "Nina Orlova"]),
        ("nina orlova", ["Nina Orlova", "Нина Орлова"]),
        ("yoon", ["Yoon Seo-jun", "윤지우"]),
    ],
)
def test_who_is_written_as_typed_stands_before_who_only_reads_so(
    till: Till, typed: str, names: list[str]
) -> None:
    people(
        till,
        *("Dimitra Laskari", "Δήμητρα Λάσκαρη", "Nina Orlova", "Нина Орлова"),
        *("Zhao Min", "赵敏", "윤지우", "Yoon Seo-jun"),
    )
    assert till.names(typed) == names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("yoon ji woo", "윤지우"),
        ("ji woo yoon", "윤지우"),
        ("choi soo jin", "최수진"),
        ("zhao xiao min", "赵小敏"),
        ("xiao min zhao", "赵小敏"),
        ("zhao xiao m", "赵小敏"),
        ("jing situ", "司徒静"),
        ("minsu namgung", "남궁민수"),
    ],
)
def test_a_given_name_of_two_syllables_may_be_typed_apart(
    till: Till, typed: str, name: str
) -> None:
    people(till, "윤지우", "최수진", "赵小敏", "司徒静", "남궁민수", "Luca Rossi")
    assert till.names(typed)[:1] == [name]


def test_an_initial_comes_before_a_letter_written_out(till: Till) -> None:
    people(till, "Jan Åberg", "Eva Åberg", "Anders Åberg")
    assert till.names("A Åberg")[0] == "Anders Åberg"


def test_a_name_that_ends_in_a_digit_is_found_as_it_is_written(till: Till) -> None:
    till.put(1, "Lina Lin", "06 12 34 52 07", visits=40)
    till.put(2, "Lin #2", "06 41 50 92 10")
    assert till.names("Lin #2")[0] == "Lin #2"
    assert till.names("lin 2")[0] == "Lin #2"


@pytest.mark.parametrize(
    ("typed", "name"),
    [("d'angelo0207", "Rita D'Angelo"), ("smith-lowe3311", "Amy Smith-Lowe"), ("윤4957", "윤지우")],
)
def test_digits_may_be_stuck_to_a_name(till: Till, typed: str, name: str) -> None:
    till.put(1, "Rita D'Angelo", "06 12 34 02 07")
    till.put(2, "Amy Smith-Lowe", "06 12 34 33 11")
    till.put(3, "윤지우", "06 12 34 49 57")
    assert till.names(typed) == [name]
