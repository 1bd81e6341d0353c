"""Two who edit the same thing: nothing that only one of them changed is lost."""

from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sheets import rebase


@dataclass(frozen=True)
class Sheet:
    a: int = 0
    b: int = 0
    parts: dict[str, int] = field(default_factory=dict)


sheets = st.builds(
    Sheet,
    st.integers(0, 2),
    st.integers(0, 2),
    st.dictionaries(st.sampled_from("xyz"), st.integers(0, 1)),
)


@given(was=sheets, now=sheets, here=sheets)
def test_each_field_and_key_is_the_changed_one_or_a_clash(
    was: Sheet, now: Sheet, here: Sheet
) -> None:
    put = rebase(was, now, here)
    for name in ("a", "b"):
        mine, theirs, before = (getattr(each, name) for each in (now, here, was))
        wanted = mine if mine != before else theirs
        assert getattr(put.mine, name) == wanted
        clashes = len({mine, theirs, before}) == 3
        assert (name in put.clashes) == clashes
        assert getattr(put.sheet, name) == (theirs if clashes else wanted)
    for key in "xyz":
        mine, theirs, before = (each.parts.get(key) for each in (now, here, was))
        assert put.mine.parts.get(key) == (mine if mine != before else theirs)
    assert ("parts" in put.clashes) == (put.mine.parts != put.sheet.parts)


@given(was=sheets, now=sheets)
def test_alone_an_edit_is_taken_as_it_is(was: Sheet, now: Sheet) -> None:
    put = rebase(was, now, was)
    assert put.sheet == put.mine == now
    assert put.clashes == ()


def test_a_clash_keeps_both() -> None:
    put = rebase(Sheet(), Sheet(a=1, b=1), replace(Sheet(), a=2))
    assert (put.sheet, put.mine, put.clashes) == (Sheet(a=2, b=1), Sheet(a=1, b=1), ("a",))
