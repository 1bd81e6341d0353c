"""The caches made anew: in pieces of a fitting size, from the start, and gone on with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.domain.cards import IndexState
from desktop.domain.errors import StoreError, Trouble
from desktop.service.indexing import FEWEST, FIRST_PIECE, MOST, Indexing, Part
from tests.service.shop_at_hand import Desk, Files, person, sale


@dataclass
class FakeKeys:
    """Keys of people that are only counted; each person takes its time on a clock of its own."""

    people: int
    done: int = 0
    seconds_each: float = 0.0
    now: float = 0.0
    asked: list[object] = field(default_factory=list)
    fault: StoreError | None = None

    def timer(self) -> float:
        return self.now

    def state(self) -> IndexState:
        return IndexState(self.done, self.people, complete=self.done == self.people)

    def restart(self) -> None:
        self.asked.append("restart")
        self.done = 0

    def go_on(self, *, limit: int) -> IndexState:
        if self.fault is not None:
            raise self.fault
        self.asked.append(limit)
        self.now += limit * self.seconds_each
        self.done = min(self.people, self.done + limit)
        return self.state()


class FakeRest:
    """The lists' cache and what judges people, as far as they are needed here."""

    def __init__(self, people: int) -> None:
        self.people = people
        self.left = 0
        self.begun = True

    def customers(self) -> int:
        return self.people

    def forget(self) -> None:
        self.left = self.people

    def shop(self) -> None:
        if not self.begun:
            raise StoreError(Trouble.NO_SHOP)

    def prepare(self, *, pause: Callable[[], None]) -> None:
        pause()

    def refresh_some(self, *, limit: int) -> int:
        made = min(limit, self.left)
        self.left -= made
        return made


def indexing_of(
    keys: FakeKeys, rest: FakeRest | None = None, pause: Callable[[], None] = lambda: None
) -> Indexing:
    rest = rest or FakeRest(keys.people)
    store: Any = SimpleNamespace(index=keys, facts=rest)
    learning: Any = SimpleNamespace(rebuild=lambda: None, catch_up=lambda: True)
    return Indexing(
        store,
        rest,  # type: ignore[arg-type] # a fake
        pause=pause,
        timer=keys.timer,
        learning=learning,
    )


def test_nothing_is_made_while_all_is_there() -> None:
    keys = FakeKeys(people=7, done=7)
    assert indexing_of(keys).go_on() == IndexState(7, 7, complete=True)
    assert keys.asked == []


def test_what_is_missing_is_made_piece_by_piece() -> None:
    keys = FakeKeys(people=100, done=30, seconds_each=0.0005)
    indexing = indexing_of(keys)
    seen = [indexing.go_on() for _ in range(3)]
    assert [each.done for each in seen] == [70, 100, 100]
    assert seen[-1].complete
    assert "restart" not in keys.asked


def test_quick_pieces_grow_to_an_end() -> None:
    keys = FakeKeys(people=10**6, seconds_each=0.000001)
    indexing = indexing_of(keys)
    for _ in range(8):
        indexing.go_on()
    assert keys.asked == [40, 80, 160, 320, 640, MOST, MOST, MOST]


def test_a_slow_piece_is_followed_by_a_small_one_and_they_grow_again() -> None:
    keys = FakeKeys(people=10**6, seconds_each=0.01)
    indexing = indexing_of(keys)
    indexing.go_on()
    keys.seconds_each = 0.0001
    for _ in range(3):
        indexing.go_on()
    assert keys.asked == [FIRST_PIECE, FEWEST, 2 * FEWEST, 4 * FEWEST]


@pytest.mark.parametrize("seconds", [0.0, 0.0001, 0.3, 50.0])
def test_everybody_has_their_keys_however_long_it_takes(seconds: float) -> None:
    keys = FakeKeys(people=100, seconds_each=seconds)
    indexing = indexing_of(keys)
    for _ in range(1 + 100 // FEWEST):
        indexing.go_on()
    assert keys.state().complete


def test_a_run_begins_anew_and_tells_both_parts_to_their_ends() -> None:
    keys, rest = FakeKeys(people=90, done=90), FakeRest(90)
    told: list[tuple[Part, IndexState]] = []
    people = indexing_of(keys, rest).run(progress=lambda part, state: told.append((part, state)))
    assert people == 90
    assert keys.asked[0] == "restart"
    assert rest.left == 0
    for part in Part:
        states = [state for each, state in told if each is part]
        done = [state.done for state in states]
        assert (done[0], done[-1]) == (0, 90)
        assert done == sorted(done)
        assert [state.complete for state in states] == [False] * (len(states) - 1) + [True]
    assert [part for part, _ in told] == sorted((part for part, _ in told), reverse=True)


def test_a_run_in_a_shop_of_nobody_ends() -> None:
    told: list[IndexState] = []
    assert indexing_of(FakeKeys(people=0)).run(progress=lambda _, state: told.append(state)) == 0
    assert all(state.complete for state in told)


def test_others_may_go_ahead_between_two_pieces() -> None:
    keys, pauses = FakeKeys(people=500), []
    indexing_of(keys, pause=lambda: pauses.append(keys.done)).run(progress=lambda *_: None)
    made = [each for each in keys.asked if each != "restart"]
    assert len(set(pauses)) >= len(made)


def test_a_shop_that_is_not_begun_keeps_its_keys() -> None:
    keys, rest = FakeKeys(people=5, done=5), FakeRest(5)
    rest.begun = False
    with pytest.raises(StoreError):
        indexing_of(keys, rest).run(progress=lambda *_: None)
    assert keys.asked == []


def test_after_a_trouble_it_goes_on_where_it_was() -> None:
    keys = FakeKeys(people=200)
    indexing = indexing_of(keys)
    indexing.go_on()
    keys.fault = StoreError(Trouble.DISK_FULL)
    with pytest.raises(StoreError):
        indexing.go_on()
    keys.fault = None
    before = keys.done
    assert indexing.go_on().done > before > 0


# --- on a real shop ------------------------------------------------------------------------------


def of(desk: Desk) -> Indexing:
    return Indexing(desk.shop, desk.knowing, pause=lambda: None)


@pytest.fixture
def known(desk: Desk, files: Files) -> Desk:
    """A shop with people by hand and from a till, one of them renamed, all of them judged."""
    desk.bring_in(
        files.customers(
            "customers.csv",
            *(person(f"C{n}", f"Nadia{n}", "Khoury", f"20255501{n:02}") for n in range(60)),
        ),
        files.items("items.csv", sale("T1", who="C7", name="Nadia7 Khoury")),
    )
    amara = desk.add("Amara Okafor", "+12025550199")
    desk.edit(amara, name="Amara Obi")
    desk.judge_all()
    return desk


def found(desk: Desk, text: str) -> list[str]:
    return [hit.name for hit in desk.reader.search(text).hits]


def test_the_same_caches_come_back(known: Desk) -> None:
    before = known.content()
    assert of(known).run(progress=lambda *_: None) == 61
    assert known.content() == before
    assert known.shop.index.state().complete


def test_an_interrupted_run_is_gone_on_with_and_everybody_is_found(known: Desk) -> None:
    before = known.content()

    def interrupt(part: Part, state: IndexState) -> None:
        assert part is Part.KEYS
        if state.done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        of(known).run(progress=interrupt)
    half = known.shop.index.state()
    assert not half.complete
    assert 0 < half.done < 61
    assert found(known, "amara obi")[:1] == ["Amara Obi"]
    assert found(known, "nadia59 khoury")[:1] == ["Nadia59 Khoury"]
    known.reopen()
    indexing = of(known)
    while not indexing.go_on().complete:
        pass
    known.judge_all()
    assert known.content() == before
    assert found(known, "2025550199") == ["Amara Obi"]
    assert "Amara Obi" not in found(known, "okafor")


@pytest.mark.parametrize("typed", ["5551", "735551", "0173"])
def test_half_a_number_finds_while_there_are_no_keys(known: Desk, typed: str) -> None:
    known.add("Wren Sato", "0173-5551 (shop)")  # no number of this country
    known.shop.index.restart()
    while known.rows("SELECT 1 FROM search_person LIMIT 1"):
        known.shop.index.go_on(limit=5)
    assert found(known, typed) == ["Wren Sato"]


def test_somebody_added_while_keys_are_made_is_found(known: Desk) -> None:
    indexing = of(known)
    known.shop.index.restart()
    indexing.go_on()
    known.add("Wren Sato", "2025550177")
    assert found(known, "wren sato")[:1] == ["Wren Sato"]
    while not indexing.go_on().complete:
        pass
    assert found(known, "2025550177") == ["Wren Sato"]
