from itertools import zip_longest

import pytest

from desktop.lookup.fit import Fits
from desktop.lookup.numbers import phone_rows
from desktop.lookup.order import in_order
from desktop.lookup.person import pack
from desktop.lookup.query import read_query
from desktop.lookup.score import Candidate, judged, readings


def names(
    text: str, *people: str, common: dict[int, int] | None = None, visits: tuple[int, ...] = ()
) -> list[str]:
    known = dict(enumerate(people, 1))
    candidates = [
        Candidate(number, pack(name, ""), "", often, None)
        for (number, name), often in zip_longest(known.items(), visits, fillvalue=0)
    ]
    scored = judged(readings(read_query(text, "US"), Fits), candidates)
    return [known[each.candidate.id] for each in in_order(scored, today=-1, common=common)]


def test_words_that_stand_together_come_before_words_apart() -> None:
    assert names("r mendez", "James Reyes Mendez", "Ricardo Mendez")[0] == "Ricardo Mendez"
    assert names("ana lima", "Rosa Ana Lima", "Ana Lima Costa")[0] == "Ana Lima Costa"


def test_a_name_that_only_reads_so_stands_behind_one_that_is_written_so() -> None:
    assert names("wang", "王 小明", "Wang Li")[0] == "Wang Li"
    assert names("muller", "Mueller", "Müller")[0] == "Müller"


def test_what_many_are_called_is_likelier() -> None:
    people = ("Mary Smart", "Mary Smith", "Mary Small")
    assert names("mar sm", *people)[0] == "Mary Small"
    assert names("mar sm", *people, common={2: 40})[0] == "Mary Smith"
    assert names("mary small", *people, common={2: 40}) == ["Mary Small"]


@pytest.mark.parametrize(
    ("text", "regular", "fitting"),
    [
        ("j brown", "Jessica Tracy Brown", "James Brown"),
        ("kim col", "Kimberly Collins", "Cole Kim"),
        ("joh smi", "Smith John Lee", "John Smithers"),
        ("tim rarker", "Tim Barker", "Tim Rasker"),
    ],
)
def test_who_comes_often_is_likelier_meant_by_half_a_name(
    text: str, regular: str, fitting: str
) -> None:
    assert names(text, regular, fitting) == [fitting, regular]
    assert names(text, regular, fitting, visits=(3, 2)) == [fitting, regular]
    assert names(text, regular, fitting, visits=(900, 1)) == [regular, fitting]


def test_who_was_here_today_is_likelier_meant_than_who_comes_often() -> None:
    people = [
        Candidate(1, pack("Jessica Tracy Brown", ""), "", 2, 7),
        Candidate(2, pack("James Brown", ""), "", 900, 6),
    ]
    scored = judged(readings(read_query("j brown", "US"), Fits), people)
    assert [each.candidate.id for each in in_order(scored, today=7)] == [1, 2]
    assert [each.candidate.id for each in in_order(scored, today=8)] == [2, 1]


def test_nobody_comes_more_often_than_who_is_here_today() -> None:
    people = [
        Candidate(1, pack("Jo Brown", ""), "", 90_000, 6),
        Candidate(2, pack("James Brown", ""), "", 1, 7),
    ]
    scored = judged(readings(read_query("j brown", "US"), Fits), people)
    assert [each.candidate.id for each in in_order(scored, today=7)] == [2, 1]


def test_with_digits_the_number_tells_more_than_visits() -> None:
    people = {1: ("John Adams", "06 11 29 99 99", 0), 2: ("John Berg", "+49 711 0611299999", 100)}
    candidates = [
        Candidate(number, pack(name, ""), " ".join(phone_rows([phone], "FR")), visits, None)
        for number, (name, phone, visits) in people.items()
    ]
    scored = judged(readings(read_query("jhon 0611299999", "FR"), Fits), candidates)
    assert [each.candidate.id for each in in_order(scored, today=0)] == [1, 2]


@pytest.mark.parametrize(
    ("text", "regular", "typed"),
    [
        ("john smith", "John Smithson", "John Smith"),
        ("rosa lima", "Rosa Maria Lima", "Rosa Lima"),
        ("betty moore", "Elizabeth Moore", "Betty Moore"),
        ("rees", "Reyes", "Rees"),
        ("major bo lnd", "Bo Lund", "Major Bo Lund"),
        ("joh smi", "Jon Smit", "John Smith"),
    ],
)
def test_nobody_comes_so_often_that_who_was_typed_is_not_first(
    text: str, regular: str, typed: str
) -> None:
    assert names(text, regular, typed, visits=(5000, 0))[0] == typed


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Ελένη Νικολάου", "Ελένη Νικολάου", "Eleni Nikolaou"),
        ("eleni nikolaou", "Eleni Nikolaou", "Ελένη Νικολάου"),
        ("юлия бондар", "Юлия Бондар", "Yuliya Bondar"),
        ("бондар юлия", "Юлия Бондар", "Yuliya Bondar"),
        ("park", "Park Ji-yeon", "박서준"),
        ("wei chen", "Chen Wei", "Wei 陈"),
        ("chan", "Chan Tai Man", "陳美"),
    ],
)
def test_who_is_written_in_the_script_that_was_typed_stands_first(
    text: str, first: str, second: str
) -> None:
    assert names(text, second, first) == [first, second]
    assert names(text, first, second) == [first, second]


def test_digits_that_are_a_part_of_the_name_come_before_those_of_a_number() -> None:
    people = {1: ("Lin Lin", "06 12 34 24 10"), 2: ("Lin #2", "06 41 50 92 07")}
    candidates = [
        Candidate(number, pack(name, ""), " ".join(phone_rows([phone], "FR")), 9 - number, None)
        for number, (name, phone) in people.items()
    ]
    scored = judged(readings(read_query("Lin #2", "FR"), Fits), candidates)
    assert in_order(scored, today=-1)[0].candidate.id == 2
    assert len(scored) == len(people)


def test_an_initial_is_no_letter_written_out() -> None:
    people = ("Eva Åberg", "Jan Åberg", "Anders Åberg")
    assert names("A Åberg", *people)[0] == "Anders Åberg"
    assert names("a aberg", *people)[0] == "Anders Åberg"
    assert names("o ekman", "Per Ökman", "Olle Ekman")[0] == "Olle Ekman"
    assert names("o ekberg", "Per Økberg", "Ola Ekberg") == ["Ola Ekberg", "Per Økberg"]
