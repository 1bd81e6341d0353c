"""An import that is cancelled, dies or is taken back leaves the shop as it was."""

import itertools
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.people import Birthday
from desktop.service import importing
from tests.service.shop_at_hand import Desk, Files, person, sale


class DiedError(BaseException):
    """The process is gone at this moment."""


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "PIECE", 2)


@pytest.fixture
def known_shop(desk: Desk, files: Files) -> Desk:
    """A shop with a till's person, one added here, and what was done for both."""
    desk.bring_in(files.items("known.csv", sale("K1", "2026-07-01 09:00:00", who="C1", name="Ama")))
    desk.add("Bo Li", "3107038944", agreed=True)
    desk.cashier.record_visit(desk.uid("Bo Li"))
    desk.cashier.jot(desk.uid("Ama"), "sits by the window")
    desk.judge_all()
    return desk


@pytest.fixture
def exports(files: Files) -> list[Path]:
    people = [
        person("C1", "Ama", "Owusu", "5551230001", Birthday="1990-05-06", Memo="oat milk"),
        person("C2", "Bo", "Li", "3107038944", Email_Address="bo@example.org"),
        *(person(f"N{each}", "New", f"Person{each}", f"555123100{each}") for each in range(5)),
    ]
    sales = [
        sale(f"T{each}", f"2026-07-1{each} 10:00:00", f"Cake {each}", who=who)
        for each, who in enumerate(("C1", "C2", "N1", "", "C1", "N9", "C2"))
    ]
    return [files.customers("people.csv", *people), files.items("items.csv", *sales)]


def visible(desk: Desk) -> list[object]:
    """Return everything that a window or the command line could show."""
    board = desk.reader.board()
    queries = ("new", "person3", "ama", "owusu", "0001", "bo li", "8944", "5551231002")
    hits = [
        [(hit.name, hit.phone, hit.visits, hit.last_day) for hit in desk.reader.search(each).hits]
        for each in queries
    ]
    return [desk.picture(), hits, (board.customers, board.known_until), desk.shop.trade.popular(20)]


def until_published(desk: Desk) -> Callable[[], bool]:
    """Say whether only the first import is shown."""
    return lambda: desk.rows("SELECT count(*) FROM import WHERE state = 'published'")[0][0] == 1


def comparable(desk: Desk) -> dict[str, list[str]]:
    """Return all rows that an interrupted import must leave as they were."""
    return desk.content(without={"customer_facts", "setting"})


def test_nothing_of_an_import_is_seen_before_it_is_published(
    known_shop: Desk, exports: list[Path]
) -> None:
    desk = known_shop
    before = visible(desk)
    waiting = until_published(desk)
    seen: list[bool] = []

    def look() -> None:
        if waiting():
            seen.append(visible(desk) == before)

    desk.bring_in(*exports, pause=look)
    assert len(seen) > 5
    assert all(seen)
    assert visible(desk) != before


def test_cancelled_at_any_moment_nothing_is_left(known_shop: Desk, exports: list[Path]) -> None:
    desk = known_shop
    for moment in range(1000):
        before, shown = comparable(desk), visible(desk)
        asked = itertools.count()
        report = desk.bring_in(*exports, cancelled=lambda: next(asked) >= moment)  # noqa: B023 - called at once
        if not report.cancelled:
            break
        if report.acts:
            assert len(report.acts) == 1  # the first file was finished: all of it is kept
            desk.cashier.undo(report.acts[0])
            assert visible(desk) == shown
        else:
            assert comparable(desk) == before
        assert visible(desk) == shown
    assert moment > 8
    assert len(report.acts) == 2


def test_after_dying_at_any_moment_the_next_start_clears_up(
    known_shop: Desk, exports: list[Path]
) -> None:
    desk = known_shop
    before, shown = comparable(desk), visible(desk)
    moment = 0
    while True:
        left = itertools.count(moment, -1)

        def die() -> None:
            if next(left) == 0:  # noqa: B023 - called at once
                raise DiedError

        try:
            desk.bring_in(*exports, pause=die)
        except DiedError:
            acts = [row[0] for row in desk.rows("SELECT uid FROM act WHERE verb = 'import'")][1:]
            desk.reopen()
            if not acts:
                assert visible(desk) == shown
            desk.importing().settle()
            for act in reversed(acts):
                desk.cashier.undo(act)
            if acts:
                assert visible(desk) == shown
                acts_after = desk.rows("SELECT count(*) FROM act")
                assert acts_after == [(len(before["act"]) + 2 * len(acts),)]
                break
            assert comparable(desk) == before
            moment += 1
            continue
        pytest.fail("it never died between its files")
    assert moment > 3  # how often it pauses while a file is read beside depends on the clock


def test_dying_while_it_finishes_goes_on_at_the_next_start(
    known_shop: Desk, exports: list[Path]
) -> None:
    desk = known_shop
    people = exports[0]
    waiting = until_published(desk)

    def die() -> None:
        if not waiting():
            raise DiedError

    with pytest.raises(DiedError):
        desk.bring_in(people, pause=die)
    desk.reopen()
    desk.importing().settle()
    ama = desk.profile(desk.uid("Ama Owusu"))
    assert ama.birthday == Birthday(5, 6, 1990)
    assert desk.rows("SELECT key FROM setting WHERE key <> 'search-keys'") == []


def test_undone_and_brought_in_again_is_the_same(known_shop: Desk, exports: list[Path]) -> None:
    desk = known_shop
    before = visible(desk)
    first = desk.bring_in(*exports)
    brought = visible(desk)
    for act in reversed(first.acts):
        desk.cashier.undo(act)
    assert visible(desk) == before
    again = desk.bring_in(*exports)
    assert visible(desk) == brought
    assert (again.customers, again.visits, again.sales) == (
        first.customers,
        first.visits,
        first.sales,
    )


def test_an_undone_import_leaves_no_row(known_shop: Desk, exports: list[Path]) -> None:
    desk = known_shop
    kept = {"act", "import"}
    before = {table: rows for table, rows in comparable(desk).items() if table not in kept}
    for act in reversed(desk.bring_in(*exports).acts):
        desk.cashier.undo(act)
    after = {table: rows for table, rows in comparable(desk).items() if table not in kept}
    versions = after.pop("customer"), before.pop("customer")
    assert [len(rows) for rows in versions] == [2, 2]  # their version counts on
    assert after == before


def refused(desk: Desk, act: str | None) -> Trouble:
    assert act is not None
    before = comparable(desk)
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(act)
    assert comparable(desk) == before
    return caught.value.trouble


def test_undo_is_refused_when_a_later_act_stands_on_it(
    known_shop: Desk, exports: list[Path]
) -> None:
    desk = known_shop
    people, items = desk.bring_in(*exports).acts
    assert refused(desk, people) is Trouble.LATER_ACT  # the sales came after it
    desk.cashier.undo(items)
    done, _ = desk.cashier.jot(desk.uid("New Person1"), "likes tea")
    assert refused(desk, people) is Trouble.LATER_ACT
    desk.cashier.undo(done.act or "")
    desk.edit(desk.uid("Bo Li"), say="boh")  # known before, and nothing of the import
    birthday = desk.edit(desk.uid("Ama Owusu"), birthday=Birthday(5, 7))
    assert refused(desk, people) is Trouble.LATER_ACT
    desk.cashier.undo(birthday.act)
    notes = desk.profile(desk.uid("Ama Owusu")).notes
    memo = next(each for each in notes if each.from_till)
    rewritten = desk.edit(desk.uid("Ama Owusu"), notes=((memo.id, "soy milk"),))
    assert refused(desk, people) is Trouble.LATER_ACT
    desk.cashier.undo(rewritten.act)
    desk.cashier.undo(people)
    assert refused(desk, people) is Trouble.ALREADY_UNDONE
    undo = desk.rows("SELECT undone_by FROM act WHERE uid = ?", people)[0][0]
    assert refused(desk, undo) is Trouble.NOTHING_TO_UNDO
    assert refused(desk, rewritten.act) is Trouble.ALREADY_UNDONE


def test_what_was_taken_away_with_an_import_does_not_come_back_alone(
    known_shop: Desk, exports: list[Path]
) -> None:
    desk = known_shop
    (act,) = desk.bring_in(exports[0]).acts
    ama = desk.uid("Ama Owusu")
    memo = next(each for each in desk.profile(ama).notes if each.from_till)
    removed = desk.edit(ama, notes=((memo.id, ""),))
    taken_back = desk.cashier.undo(removed.act)
    desk.cashier.undo(taken_back.act or "")  # away again
    taken_back = desk.cashier.undo(removed.act)
    desk.cashier.undo(act or "")
    assert refused(desk, taken_back.act) is Trouble.LATER_ACT


def test_while_files_come_in_the_till_goes_on(known_shop: Desk, exports: list[Path]) -> None:
    desk = known_shop
    bo = desk.uid("Bo Li")
    (old,) = [row[0] for row in desk.rows("SELECT uid FROM act WHERE verb = 'import'")]
    troubles: list[Trouble] = []
    waiting = until_published(desk)
    jotted: list[int] = []

    def act() -> None:
        if not waiting() or len(jotted) > 8:
            return
        jotted.append(1)
        desk.cashier.jot(bo, "said hello")
        desk.clock.forward(hours=4)
        desk.cashier.undo(desk.cashier.record_visit(bo).act or "")
        if desk.rows("SELECT 1 FROM import WHERE state = 'staging'"):
            with pytest.raises(ActError) as caught:
                desk.cashier.undo(old)
            troubles.append(caught.value.trouble)

    report = desk.bring_in(*exports, pause=act)
    assert len(report.acts) == 2
    assert Trouble.IMPORT_RUNNING in troubles
    assert len(desk.profile(bo).notes) == len(jotted) > 2
    assert len(desk.names()) == 7


def test_two_imports_at_once_are_refused(known_shop: Desk, exports: list[Path]) -> None:
    desk = known_shop
    waiting = until_published(desk)
    troubles: list[Trouble] = []

    def second() -> None:
        if waiting() and desk.rows("SELECT 1 FROM import WHERE state = 'staging'") and not troubles:
            troubles.append(Trouble.CANCELLED)
            with pytest.raises(ActError) as caught:
                desk.bring_in(exports[1])
            troubles.append(caught.value.trouble)

    report = desk.bring_in(*exports, pause=second)
    assert troubles[1] is Trouble.IMPORT_RUNNING
    assert len(report.acts) == 2


def test_a_shop_that_cannot_be_written_keeps_what_was_finished(
    known_shop: Desk, exports: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = known_shop
    intake = desk.shop.intake
    before = comparable(desk)

    def full(*_args: object, **_how: object) -> None:
        raise StoreError(Trouble.DISK_FULL)

    monkeypatch.setattr(type(intake), "add_sales", full)
    with pytest.raises(StoreError):
        desk.bring_in(exports[1])
    monkeypatch.undo()
    desk.importing().settle()
    assert comparable(desk) == before


WHO = ("C1", "C2", "C3", "")
PEOPLE = [person("C1", "Ama", "Owusu"), person("C2", "Bo", "Li"), person("C3", "Cy", "Om")]


def sold(number: int, choices: tuple[int, int, int, str]) -> dict[str, str]:
    day, hour, minute, who = choices
    item = ("Latte", "Tea", "Bagel")[(day + hour) % 3]
    return sale(f"T{number}", f"2026-06-{day:02} {hour:02}:{minute:02}:00", item, who=who)


def seen_after(desk: Desk, chosen: list[Path]) -> list[object]:
    acts = [desk.bring_in(each).acts for each in chosen]
    desk.judge_all()
    answer = [desk.picture()[:-1], desk.picture()[-1][0], counted(desk)]
    for act in itertools.chain(*reversed(acts)):
        desk.cashier.undo(act)
    desk.importing().settle()
    return answer


def counted(desk: Desk) -> list[tuple[object, ...]]:
    return sorted(
        desk.rows(
            "SELECT c.name, f.visits, f.last_day, f.usual, f.next_due FROM customer_facts f "
            "JOIN customer c ON c.id = f.customer_id"
        )
    )


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    choices=st.lists(
        st.tuples(st.integers(1, 28), st.integers(5, 23), st.integers(0, 59), st.sampled_from(WHO)),
        max_size=14,
    ),
    seed=st.integers(0, 2**16),
)
def test_the_order_and_cut_of_exports_do_not_matter(
    desk: Desk, files: Files, choices: list[tuple[int, int, int, str]], seed: int
) -> None:
    generator = random.Random(seed)
    sales = [sold(number, each) for number, each in enumerate(choices)]
    cuts = [sorted(generator.choices(range(len(sales) + 1), k=2)) for _ in range(3)]
    parts = [sales[first:last] for first, last in cuts]
    parts.append([each for each in sales if not any(each in part for part in parts)])
    for part in parts:
        generator.shuffle(part)
    chosen = [files.items(f"{at}.csv", *part) for at, part in enumerate(parts) if part]
    chosen.append(files.customers("people.csv", *PEOPLE))
    generator.shuffle(chosen)
    whole = [files.items("whole.csv", *sales)] if sales else []
    empty = desk.picture()
    assert seen_after(desk, chosen) == seen_after(
        desk, [*whole, files.customers("people.csv", *PEOPLE)]
    )
    assert desk.picture() == empty


def test_an_import_is_taken_back_while_a_broken_one_about_its_sales_is_left(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.bring_in(files.items("first.csv", sale("T1")))

    def die(*_: object, **__: object) -> str:
        raise DiedError

    with monkeypatch.context() as patched:
        patched.setattr(type(desk.shop.intake), "publish", die)
        with pytest.raises(DiedError):
            desk.bring_in(files.items("second.csv", sale("T1", who="C1", name="Ada")))
    assert desk.rows("SELECT count(*) FROM sale_owner") == [(1,)]
    desk.cashier.undo(first.acts[0])
    for table in ("sale", "sale_owner", "customer"):
        assert desk.rows(f"SELECT count(*) FROM {table}") == [(0,)]
