"""Two entries of one person are found; a family that shares a phone is not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.people import Birthday
from desktop.domain.twins import Entry, Ground, Meetings, Names
from desktop.lookup.twins import judge, meet, names_agree

WINDOW = timedelta(hours=3)
PHONE = frozenset({"+12125550199"})


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Amara Okafor", "okafor, amara", Names.SAME),
        ("Mrs Amara Okafor", "Amara Okafor", Names.SAME),
        ("José Núñez", "Jose Nunez", Names.SAME),
        ("Stephen Oyelaran", "Steven Oyelaran", Names.NEAR),
        ("Sarah Lindqvist", "Sara Lindqvist", Names.NEAR),
        ("Katherine Moss", "Catherine Moss", Names.NEAR),
        ("Robert Ames", "Bob Ames", Names.NEAR),
        ("Peter Novakovic", "Peter Novakovich", Names.NEAR),
        ("Amara Okafor", "Amara Okofor", Names.NEAR),
        ("Amara", "Amara Okafor", Names.PART),
        ("A. Okafor", "Amara Okafor", Names.PART),
        ("Amara Chidinma Okafor", "Amara Okafor", Names.NEAR),
        ("Ada Home", "Ben Home", Names.DIFFERENT),
        ("Maria Rossi", "Mario Rossi", Names.DIFFERENT),
        ("Paul Weiss", "Paula Weiss", Names.DIFFERENT),
        ("Tim Home", "Tom Home", Names.DIFFERENT),
        ("Jan Novak", "Jana Novakova", Names.DIFFERENT),
        ("Daniel Ruiz", "Daniela Ruiz", Names.DIFFERENT),
        ("John Home", "John Home Jr", Names.DIFFERENT),
        ("Amara Okafor", "Amara Mensah", Names.DIFFERENT),
        ("", "Amara", Names.DIFFERENT),
    ],
)
def test_how_far_names_agree(one: str, other: str, how: Names) -> None:
    assert names_agree(one, other) is how
    assert names_agree(other, one) is how


def entry(name: str, **more: object) -> Entry:
    return replace(Entry(id=name, name=name), **more)  # type: ignore[arg-type] # fields by name


NO_MEETING = Meetings()


@pytest.mark.parametrize(
    ("one", "other", "ground"),
    [
        (entry("Amara Okafor", phones=PHONE), entry("Amara Okofor", phones=PHONE), Ground.PHONE),
        (entry("Bob Ames", emails=frozenset({"b@x"})),
         entry("Robert Ames", emails=frozenset({"b@x"})), Ground.EMAIL),
        (entry("Amara Okafor", birthday=Birthday(7, 20, 1990)),
         entry("Amara Okofor", birthday=Birthday(7, 20, 1990)), Ground.BIRTHDAY),
        (entry("+1 212 555 0199", named=False, phones=PHONE),
         entry("Amara Okafor", phones=PHONE), Ground.PHONE),
    ],
)  # fmt: skip
def test_somebody_written_down_twice_is_found(one: Entry, other: Entry, ground: Ground) -> None:
    found = judge(one, other, NO_MEETING)
    assert found is not None
    assert ground in {each.ground for each in found.reasons}


@pytest.mark.parametrize("shared", [{"phones": PHONE}, {"cards": frozenset({"1"})}])
@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada Home", "Ben Home"), ("Maria Rossi", "Mario Rossi"), ("John Home", "John Home Jr")],
)
def test_a_family_that_shares_a_number_is_not_one_person(
    one: str, other: str, shared: dict[str, object]
) -> None:
    assert judge(entry(one, **shared), entry(other, **shared), NO_MEETING) is None


def test_who_differs_in_what_cannot_differ_is_not_one_person() -> None:
    one = entry("Amara Okafor", phones=PHONE)
    assert judge(one, one, NO_MEETING) is not None
    other = replace(one, birthday=Birthday(1, 2))
    assert judge(replace(one, birthday=Birthday(1, 3)), other, NO_MEETING) is None
    assert judge(one, one, Meetings(apart=2)) is None


def test_namesakes_are_not_one_person_without_another_ground() -> None:
    one = entry("David Jansen", phones=PHONE)
    other = entry("David Jansen", phones=frozenset({"+12125550100"}))
    assert judge(one, other, NO_MEETING) is None
    assert judge(one, replace(other, phones=frozenset()), NO_MEETING) is not None
    common = replace(other, phones=frozenset(), by_chance=2.4)
    assert judge(one, common, NO_MEETING) is None
    near = entry("David Janssen", visits=9, usual="Tea", last=date(2026, 1, 9))
    after = replace(one, visits=9, usual="Tea", first=date(2026, 1, 16))
    assert judge(near, after, NO_MEETING) is None


def test_a_visit_by_hand_beside_a_sale_is_one_coming() -> None:
    by_hand = ([(1, 100.0), (8, 700_000.0), (15, 1_300_000.0)], [])
    by_till = ([], [(1, 160.0), (8, 700_090.0), (22, 1_900_000.0)])
    meetings = meet(by_hand, by_till, window=WINDOW)
    assert meetings == Meetings(beside=2, marks=3, apart=0)
    found = judge(entry("Amara"), entry("Amara Okafor"), meetings)
    assert found is not None
    assert Ground.SAME_VISITS in {each.ground for each in found.reasons}


def test_two_sales_of_one_day_are_two_people() -> None:
    one = ([], [(1, 100.0), (2, 86_500.0)])
    other = ([], [(1, 40_000.0), (2, 126_400.0)])
    assert meet(one, other, window=WINDOW).apart == 2


NAMES = st.text(st.characters(codec="utf-8"), max_size=20)


@given(NAMES, NAMES)
def test_any_two_names_are_compared_alike_in_both_orders(one: str, other: str) -> None:
    assert names_agree(one, other) is names_agree(other, one)


@given(NAMES)
def test_a_name_agrees_with_itself(name: str) -> None:
    assert names_agree(name, name) in {Names.SAME, Names.DIFFERENT}
