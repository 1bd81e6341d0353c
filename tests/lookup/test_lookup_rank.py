from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cards import Closeness, Hit
from desktop.lookup.query import read_query
from desktop.lookup.rank import Row
from tests.lookup.judged import rank


def ranked(text: str, *people: Row | str, country: str = "FR") -> list[Hit]:
    rows = [
        Row(number, f"uid{number}", each) if isinstance(each, str) else each
        for number, each in enumerate(people, 1)
    ]
    return list(rank(read_query(text, country), rows, country=country, limit=8))


def names(text: str, *people: Row | str) -> list[str]:
    return [each.name for each in ranked(text, *people)]


def marked(text: str, name: str) -> str:
    (hit,) = ranked(text, name)
    shown, last = "", 0
    for start, end in hit.name_marks:
        shown += f"{name[last:start]}[{name[start:end]}]"
        last = end
    return shown + name[last:]


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("joh", "John Smith", "[Joh]n Smith"),
        ("smi jo", "John Smith", "[Jo]hn [Smi]th"),
        ("jose", "José", "[José]"),
        ("jose", "Jose\u0301 Díaz", "[Jose\u0301] Díaz"),
        ("muel", "Müller", "[Mül]ler"),
        ("mul", "Müller", "[Mül]ler"),
        ("strass", "Straße", "[Straß]e"),
        ("obri", "Seán O'Brien", "Seán [O'Bri]en"),
        ("delac", "Ana de la Cruz", "Ana [de] [la] [C]ruz"),
        ("annem", "Anne-Marie", "[Anne-M]arie"),
        ("太郎", "山田太郎", "山田[太郎]"),
        ("smtih", "John Smith", "John [Sm]i[th]"),
        ("jphn", "Johnson", "[J]o[hn]son"),
        ("кат", "🦊 Катя", "🦊 [Кат]я"),
        ("jo jo", "Jo Jordan", "[Jo] [Jo]rdan"),
        ("jo jo", "Jo Smith", "[Jo] Smith"),
        ("54", "Studio 54", "Studio [54]"),
        ("xyz", "John", "John"),
    ],
)
def test_marks_what_matched_in_the_name_as_it_is_written(text: str, name: str, wanted: str) -> None:
    assert marked(text, name) == wanted


@pytest.mark.parametrize(
    ("text", "phone", "marks", "ending"),
    [
        ("5678", "06 12 34 56 78", ((0, 4),), "5678"),
        ("anna 67", "06 12 34 56 78", ((1, 3),), "5678"),
        ("06 12", "06 12 34 56 78", (), "5678"),
        ("+33 6 12 34 56", "06 12 34 56 78", ((0, 2),), "5678"),
        ("0612345678", "+33 6 12 34 56 78", ((0, 4),), "5678"),
        ("78", "06 12 34 56 78", ((2, 4),), "5678"),
    ],
)
def test_marks_digits_in_the_ending(
    text: str, phone: str, marks: tuple[tuple[int, int], ...], ending: str
) -> None:
    (hit,) = ranked(text, Row(1, "a", "Anna", phones=("01 45 67 89 01", phone)))
    assert (hit.phone, hit.ending, hit.phone_marks) == (phone, ending, marks)
    assert hit.closeness is Closeness.EXACT


@pytest.mark.parametrize("typed", ["0645679901", "0645678901", "645679901", "+33 6 45 67 89 01"])
def test_of_two_numbers_that_end_alike_the_one_that_was_meant_is_shown(typed: str) -> None:
    (hit,) = ranked(typed, Row(1, "a", "Anna", phones=("01 45 67 89 01", "06 45 67 89 01")))
    assert hit.phone == "06 45 67 89 01"


@pytest.mark.parametrize(
    ("typed", "marks"), [("0612345679", ((0, 3),)), ("0712345678", ((0, 4),)), ("5678", ((0, 4),))]
)
def test_of_two_numbers_the_one_that_was_meant_is_marked(
    typed: str, marks: tuple[tuple[int, int], ...]
) -> None:
    (hit,) = ranked(typed, Row(1, "a", "Anna", phones=("01 45 67 89 01", "06 12 34 56 78")))
    assert (hit.phone, hit.phone_marks) == ("06 12 34 56 78", marks)


@pytest.mark.parametrize("no_number", ["ask wife", "8", "678"])
@pytest.mark.parametrize("typed", ["0612345678", "0612345679", "5678"])
def test_a_field_without_a_number_is_not_shown_for_one(typed: str, no_number: str) -> None:
    (hit,) = ranked(typed, Row(1, "uid1", "Anna", phones=(no_number, "06 12 34 56 78")))
    assert hit.phone == "06 12 34 56 78"


def test_exact_comes_before_near_however_often_somebody_comes() -> None:
    often = Row(2, "b", "Jobn Smith", visits=900, last_day=date(2026, 1, 1))
    assert names("john smith", often, Row(1, "a", "John Smith")) == ["John Smith", "Jobn Smith"]
    assert [each.closeness for each in ranked("john smith", often, "John Smith")] == [
        Closeness.EXACT,
        Closeness.NEAR,
    ]


def test_visits_then_the_last_day_part_people_of_one_name() -> None:
    people = [
        Row(1, "a", "Ana Lima", visits=3, last_day=date(2026, 1, 1)),
        Row(2, "b", "Ana Lima", visits=9),
        Row(3, "c", "Ana Lima", visits=3, last_day=date(2026, 1, 2)),
    ]
    assert [each.id for each in ranked("ana", *people)] == ["b", "c", "a"]


def test_an_initial_does_not_beat_a_name() -> None:
    assert names("j smith", "J. Smith", "John Smith")[0] == "John Smith"


def test_the_whole_name_comes_before_a_longer_one_and_a_whole_word_before_a_beginning() -> None:
    assert names("ana lima", "Ana Sofia Lima", "Ana Lima")[0] == "Ana Lima"
    assert names("jo", "Joanna", "Jo")[0] == "Jo"
    assert names("smith john", "John Smith", "Smith John")[0] == "Smith John"


def test_the_ending_comes_before_the_beginning() -> None:
    people = [
        Row(1, "start", "A", phones=("0612 345 678",)),
        Row(2, "end", "B", phones=("01 45 67 06 12",)),
    ]
    assert [each.id for each in ranked("0612", *people)] == ["end", "start"]


def test_how_to_say_it_is_looked_at() -> None:
    people = [Row(1, "a", "Shiva"), Row(2, "b", "Siobhan", say="Shivawn")]
    assert ranked("shivawn", *people)[0].id == "b"
    assert ranked("shivawn", people[1])[0].closeness is Closeness.EXACT
    assert ranked("shivawn", people[1])[0].name_marks == ()


def test_a_person_without_a_phone_and_a_phone_with_two_numbers() -> None:
    two = Row(1, "a", "A", phones=("0612345678 / 0145678901",))
    hit = ranked("0145678901", Row(2, "b", "B"), two)[0]
    assert (hit.id, hit.ending) == ("a", "8901")


@given(st.text(max_size=50), st.text(max_size=50), st.text(max_size=20))
def test_never_raises_and_marks_lie_within_the_name(text: str, name: str, phone: str) -> None:
    (hit,) = ranked(text, Row(1, "a", name, say=text, phones=(phone,)))
    last = 0
    for start, end in hit.name_marks:
        assert last <= start < end <= len(name)
        last = end
    assert all(0 <= start < end <= len(hit.ending) for start, end in hit.phone_marks)


def test_a_name_of_one_letter_is_that_name() -> None:
    assert names("j", "June", "J", "Jo")[0] == "J"
