"""One walk through the shop for pairs: shared by the pages, and anew only when it must be."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import StoreError, Trouble, UsualError
from desktop.domain.twins import Entry, TwinPage, Twins
from desktop.ui.office.twin_walk import TwinWalk, TwinWatch

ALL = 100


def twins_of(one: int, other: int) -> Twins:
    return Twins(*(Entry(f"uid-{each}", f"Person {each}") for each in (one, other)), (), 0.9)


@dataclass
class Shop:
    """A shop whose answers a test gives one by one."""

    pairs: list[tuple[int, int]] = field(default_factory=list)
    cursors: list[str | None] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)
    fault: UsualError | None = None

    def twins(self, cursor: str | None = None) -> TwinPage:
        self.cursors.append(cursor)
        at = int(cursor or 0)
        found = tuple(twins_of(*pair) for pair in self.pairs[at : at + 1])
        return TwinPage(found, str(at + 1) if at + 1 < len(self.pairs) else None)

    def read(
        self,
        work: Callable[[], TwinPage],
        done: Callable[[TwinPage], None],
        *,
        failed: Callable[[UsualError], None],
        faulted: Callable[[], None],
        key: str,
    ) -> None:
        assert key
        assert faulted

        def answer() -> None:
            if self.fault is not None:
                failed(self.fault)
            else:
                done(work())

        self.waiting.append(answer)

    def drop(self, _: str) -> None:
        self.waiting.clear()

    def answer(self, most: int = ALL) -> None:
        """Answer what is asked, and what is asked then."""
        for _ in range(most):
            if not self.waiting:
                return
            self.waiting.pop(0)()


@pytest.fixture
def shop() -> Shop:
    return Shop([(1, 2), (3, 4), (5, 6), (7, 8)])


@pytest.fixture
def walk(qapp: QObject, shop: Shop) -> TwinWalk:
    assert qapp is not None
    return TwinWalk(shop, shop)  # type: ignore[arg-type] # what the walk asks, and no more


def uids(*numbers: int) -> tuple[str, ...]:
    return tuple(f"uid-{each}" for each in numbers)


def test_another_page_goes_on_behind_what_one_has_found(shop: Shop, walk: TwinWalk) -> None:
    first, other = TwinWatch(walk, enough=2), TwinWatch(walk, enough=ALL)
    first.begin()
    shop.answer()
    assert first.people == uids(1, 2, 3, 4)
    assert first.more
    assert not first.looking
    first.stop()
    other.begin()
    assert len(other.pairs) == 2
    assert other.looking
    assert not first.looking
    shop.answer()
    assert other.people == uids(1, 2, 3, 4, 5, 6, 7, 8)
    assert not other.more
    assert shop.cursors == [None, "1", "2", "3"]
    other.begin()
    first.begin()
    assert shop.waiting == []


def test_only_the_page_that_looks_hears_of_it(qtbot: QtBot, shop: Shop, walk: TwinWalk) -> None:
    first, other = TwinWatch(walk, enough=ALL), TwinWatch(walk, enough=ALL)
    first.begin()
    with qtbot.assertNotEmitted(other.followed), qtbot.waitSignal(first.followed):
        shop.answer(1)
    shop.fault = StoreError(Trouble.UNAVAILABLE)
    with qtbot.assertNotEmitted(other.troubled), qtbot.waitSignal(first.troubled):
        shop.answer(1)
    assert not first.looking


def _said(done: Done) -> str:
    """Return the same name of a case in every process: sets have no order."""
    return " ".join((done.verb, *sorted(done.fields)))


@pytest.mark.parametrize(
    "done",
    [
        *(Done("a", verb) for verb in ("add", "merge", "split", "not-same", "not-kept", "restore")),
        *(Done("a", f"undo-{verb}") for verb in ("add", "edit", "merge", "import", "undo")),
        *(
            Done("a", "edit", fields=frozenset({name, "likes"}))
            for name in ("name", "phones", "emails", "cards", "birthday")
        ),
        Done("a", "edit"),
    ],
    ids=_said,
)
def test_an_act_that_can_make_or_end_a_pair_begins_it_anew(
    shop: Shop, walk: TwinWalk, done: Done
) -> None:
    walk.look(ALL)
    shop.answer()
    shop.pairs = [(1, 2), (9, 10)]
    walk.hear(done)
    assert walk.looking
    assert len(walk.people) == 8  # until it is known better
    shop.answer()
    assert walk.people == uids(1, 2, 9, 10)


@pytest.mark.parametrize(
    "done",
    [
        *(Done("a", verb) for verb in ("tag-many", "untag-many", "item-edit", "close-day")),
        *(Done("a", f"undo-{verb}") for verb in ("tag-many", "touch-edit", "staff-role")),
        Done("a", "edit", fields=frozenset({"likes", "note:x", "tags", "agreement"})),
    ],
    ids=_said,
)
def test_any_other_act_leaves_it_alone(shop: Shop, walk: TwinWalk, done: Done) -> None:
    walk.look(ALL)
    shop.answer()
    walk.hear(done)
    assert not walk.looking
    assert shop.waiting == []


def test_what_is_changed_while_nobody_looks_is_looked_at_when_somebody_does(
    shop: Shop, walk: TwinWalk
) -> None:
    walk.look(ALL)
    shop.answer(2)
    walk.pause()
    walk.hear(Done("a", "merge"))
    assert shop.waiting == []
    walk.look(ALL)
    shop.answer()
    assert shop.cursors == [None, "1", None, "1", "2", "3"]


def test_what_is_changed_on_the_way_begins_it_once_more(shop: Shop, walk: TwinWalk) -> None:
    walk.look(ALL)
    shop.answer(2)
    for _ in range(3):
        walk.hear(Done("a", "add"))
    shop.answer()
    assert shop.cursors == [None, "1", "2", "3", None, "1", "2", "3"]
    assert not walk.looking


def test_a_failure_is_gone_on_from_when_it_is_asked_for_again(shop: Shop, walk: TwinWalk) -> None:
    for before in (0, 2):
        walk.forget()
        shop.cursors.clear()
        walk.look(ALL)
        shop.answer(before)
        shop.fault = StoreError(Trouble.UNAVAILABLE)
        shop.answer()
        assert not walk.looking
        shop.fault = None
        walk.look(ALL)
        shop.answer()
        assert shop.cursors == [None, "1", "2", "3"]
        assert len(walk.pairs) == 4


def test_what_was_judged_is_left_out_at_once(shop: Shop, walk: TwinWalk) -> None:
    walk.look(ALL)
    shop.answer()
    walk.drop_pairs("uid-1", "uid-2")
    walk.drop_pairs("uid-3", "uid-5")
    walk.drop_pairs("uid-7")
    assert walk.people == uids(3, 4, 5, 6)


def test_nothing_is_known_after_it_was_forgotten(shop: Shop, walk: TwinWalk) -> None:
    walk.look(ALL)
    shop.answer(2)
    walk.forget()
    assert walk.people == ()
    assert not walk.more
    assert shop.waiting == []
