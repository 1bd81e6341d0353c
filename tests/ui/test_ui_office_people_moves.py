"""From one state of a list to the next, by taking out and putting in."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.customer_list import numbers_of
from desktop.ui.models import people_moves
from desktop.ui.models.people_moves import moves

lists = st.lists(st.integers(1, 60), unique=True, max_size=40)


def moved(old: "array[int]", new: "array[int]") -> tuple["array[int]", set[int]]:
    """Return what comes of the old list, and who was never taken out of it."""
    here = old[:]
    gone, come = moves(old, new)
    for first, last in gone:
        del here[first : last + 1]
    stayed = set(here)
    for first, last in come:
        here[first:first] = new[first : last + 1]
    return here, stayed


@given(lists, lists)
def test_it_becomes_the_new_list(old: list[int], new: list[int]) -> None:
    assert moved(numbers_of(old), numbers_of(new))[0] == numbers_of(new)


@given(lists, lists)
def test_who_is_in_both_stays_where_the_order_is_the_same(old: list[int], new: list[int]) -> None:
    one, other = numbers_of(sorted(old)), numbers_of(sorted(new))
    assert moved(one, other) == (other, set(old) & set(new))


def test_long_lists_are_not_looked_at_one_by_one() -> None:
    count = people_moves._MOST
    old, new = numbers_of(range(count)), numbers_of(range(count))
    del new[7]
    assert moves(old, new) == ([(7, 7)], [])
    assert moves(new, old) == ([], [(7, 7)])
