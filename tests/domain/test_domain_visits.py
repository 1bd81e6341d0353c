from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.visits import Coming, Line, Mark, Sale, comings

NOON = datetime(2026, 7, 17, 12, tzinfo=UTC)
WINDOW = timedelta(hours=3)
LATTE, CAKE, TEA = Line("Latte", ("oat milk", "12oz")), Line("Cake"), Line("Tea")


def mark(name: str, hours: float, *lines: Line, apart: bool = False) -> Mark:
    at = NOON + timedelta(hours=hours)
    return Mark(name, at, at.replace(tzinfo=None), at.date(), "till", apart=apart, lines=lines)


def sale(name: str, hours: float, *lines: Line) -> Sale:
    at = NOON + timedelta(hours=hours)
    return Sale(name, at, at.replace(tzinfo=None), at.date(), lines)


def joined(*each: Mark | Sale) -> tuple[Coming, ...]:
    marks = [one for one in each if isinstance(one, Mark)]
    sales = [one for one in each if isinstance(one, Sale)]
    return comings(marks, sales, window=WINDOW)


def test_a_line_reads_as_people_say_it() -> None:
    assert LATTE.label == "Latte, oat milk, 12oz"


def test_nothing_makes_no_coming() -> None:
    assert joined() == ()


def test_a_sale_within_the_window_is_the_visit_marked_by_hand() -> None:
    (coming,) = joined(mark("m", 0, TEA), sale("s", 1, LATTE, CAKE, LATTE))
    assert (coming.marks, coming.sales) == (("m",), ("s",))
    assert coming.at == NOON + timedelta(hours=1)
    assert coming.labels == ("Latte, oat milk, 12oz", "Cake")


def test_the_marks_items_stand_where_the_till_has_none() -> None:
    (coming,) = joined(sale("s", 0), mark("m", 1, TEA))
    assert coming.lines == (TEA,)
    assert coming.at == NOON


def test_the_window_is_counted_from_the_first() -> None:
    each = joined(sale("a", 0), sale("b", 3), sale("c", 3.01))
    assert [coming.sales for coming in each] == [("a", "b"), ("c",)]


def test_a_mark_counted_apart_is_never_joined() -> None:
    each = joined(mark("apart", 0.5, apart=True), sale("s", 0), mark("m", 1))
    assert [(coming.marks, coming.sales) for coming in each] == [
        (("m",), ("s",)),
        (("apart",), ()),
    ]


@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(0, 400)), max_size=12),
    st.randoms(use_true_random=False),
)
def test_the_order_of_arrival_changes_nothing(
    given_each: list[tuple[bool, bool, int]], random: object
) -> None:
    each = [
        mark(f"{number}", tenth / 10, apart=apart) if by_hand else sale(f"{number}", tenth / 10)
        for number, (by_hand, apart, tenth) in enumerate(given_each)
    ]
    shuffled = list(each)
    random.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis hands in a Random
    once = joined(*each)
    assert set(joined(*shuffled)) == set(once)
    names = [name for coming in once for name in (*coming.marks, *coming.sales)]
    assert sorted(names) == sorted(one.id for one in each)
    assert [coming.at for coming in once] == sorted(coming.at for coming in once)
