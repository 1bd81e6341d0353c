"""Imports on their way in: seen by nobody, held by one till, cleared away when left behind."""

import threading

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Birthday, Phone
from desktop.domain.visits import Line
from desktop.service.staging import StagedPerson, StagedSale
from desktop.store import aftermath, bulk, clearing, intake_people, sql
from desktop.store.migrate import HISTORY
from desktop.store.presence import _LOCK_CLASS
from tests.service.shop_at_hand import NOW, TODAY, Desk, Files, person, sale


def begin(desk: Desk) -> int:
    return desk.shop.intake.begin(
        source="square", file="x.csv", digest="", kind="sales", author="Nobody here", at=NOW
    )


def stage(desk: Desk, key: int, count: int = 5) -> None:
    people = [
        StagedPerson(
            f"u{each}", new=True, name=f"New {each}", folded=f"new {each}",
            externals=(f"C{each}",), phones=(Phone(f"555000{each:04}"),),
            birthday=Birthday(2, 29), emails=(f"n{each}@example.org",), memo="tall",
        )
        for each in range(count)
    ]  # fmt: skip
    sales = [
        StagedSale(f"T{each}", NOW, TODAY, f"C{each}", (Line("Tea"), Line("Tea")), ("", ""), "USD")
        for each in range(count)
    ]
    shop = desk.knowing.shop()
    desk.shop.intake.add_people(key, "square", people, shop=shop, at=NOW)
    desk.shop.intake.add_sales(key, "square", sales)


def settle(desk: Desk) -> None:
    desk.shop.intake.settle(shop=desk.knowing.shop(), pause=lambda: None)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (aftermath, clearing, intake_people):
        monkeypatch.setattr(module, "PIECE", 20)


@pytest.mark.usefixtures("small_pieces")
def test_what_is_on_its_way_in_is_not_cleared_and_what_was_left_is(desk: Desk) -> None:
    before = desk.content()
    key = begin(desk)
    stage(desk, key, 50)
    staged = desk.content()
    settle(desk)
    assert desk.content() == staged
    assert desk.shop.facts.customers() == 0
    desk.shop.intake.leave(key)
    desk.shop.intake.leave(key)
    settle(desk)
    assert desk.content() == before
    again = begin(desk)
    desk.shop.intake.leave(again)


@pytest.mark.usefixtures("small_pieces")
def test_published_and_taken_back_in_pieces(desk: Desk) -> None:
    key = begin(desk)
    stage(desk, key, 50)
    act = desk.shop.intake.publish(
        key, days=(TODAY, TODAY), counts={"x": 1}, author="Owner", at=NOW
    )
    desk.shop.intake.leave(key)
    settle(desk)
    desk.judge_all()
    assert desk.shop.facts.customers() == 50
    assert [hit.visits for hit in desk.reader.search("0007").hits] == [1]
    assert desk.rows("SELECT count(*) FROM sale_line") == [(100,)]
    desk.cashier.undo(act)
    assert desk.shop.facts.customers() == 0
    tables = {table for table, rows in desk.content().items() if rows}
    assert tables == {"act", "import", HISTORY, "setting", "shop", "staff", "touch"}
    assert desk.rows("SELECT state FROM import") == [("cleared",)]


def test_an_items_key_never_outgrows_the_index(desk: Desk) -> None:
    key = begin(desk)
    long = [Line("é" * 400, ("x" * 300, "y" * 300, each)) for each in ("1", "2", "1")]
    sales = [
        StagedSale(f"T{at}", NOW, TODAY, None, (line,), ("",), "") for at, line in enumerate(long)
    ]
    desk.shop.intake.add_sales(key, "square", sales)
    assert desk.rows("SELECT count(*) FROM item") == [(2,)]
    desk.shop.intake.leave(key)


def test_nothing_to_look_for(desk: Desk) -> None:
    known = desk.shop.intake.known("square", externals=(), phones=(), emails=())
    assert (known.by_external, known.by_phone, known.by_email) == ({}, {}, {})
    assert desk.shop.intake.transactions("square", ()) == {}
    desk.shop.intake.add_people(1, "square", (), shop=desk.knowing.shop(), at=NOW)
    desk.shop.intake.add_sales(1, "square", ())


def test_whom_the_shop_knows(desk: Desk, files: Files) -> None:
    rows = (
        person("C1", "Ada", "", "(310) 703-8944", Email_Address="A@x.org", Memo="tall"),
        person("C2", "Ben", "", "310 703 8944", Email_Address="a@X.org"),
    )
    desk.bring_in(files.customers("people.csv", *rows))
    known = desk.shop.intake.known(
        "square", externals=["C1", "C9"], phones=["+13107038944"], emails=["a@x.org"]
    )
    ada = known.by_external["C1"]
    assert (ada.name, ada.folded, ada.memos) == ("Ada", "ada", frozenset({"tall"}))
    assert ada.phones == {"(310) 703-8944", "+13107038944"}
    assert [each.name for each in known.by_phone["+13107038944"]] == ["Ada", "Ben"]
    assert [each.name for each in known.by_email["a@x.org"]] == ["Ada", "Ben"]
    other = desk.shop.intake.known("another till", externals=["C1"], phones=[], emails=[])
    assert other.by_external == {}


def test_what_is_no_import_is_not_undone_as_one(desk: Desk) -> None:
    done = desk.cashier.add_customer("Ada", [], agreed=None)
    for act in (done.act or "", "nothing"):
        with pytest.raises(ActError) as caught:
            desk.shop.intake.undo(act, author="Owner", at=NOW)
        assert caught.value.trouble is Trouble.NOTHING_TO_UNDO


def test_another_tills_import_is_left_alone_until_it_is_gone(server_desk: Desk) -> None:
    desk = server_desk
    old = begin(desk)
    stage(desk, old)
    act = desk.shop.intake.publish(old, days=None, counts={}, author="Owner", at=NOW)
    desk.shop.intake.leave(old)
    key = begin(desk)
    desk.shop.intake.leave(key)
    held, go_on = threading.Event(), threading.Event()

    def other_till() -> None:
        sql.rows(desk.store.doors.database, "SELECT pg_advisory_lock(?, ?)", (_LOCK_CLASS, key))
        held.set()
        go_on.wait(10)
        desk.shop.leave()

    thread = threading.Thread(target=other_till)
    thread.start()
    held.wait(10)
    settle(desk)
    assert desk.rows("SELECT state FROM import ORDER BY id") == [("published",), ("staging",)]
    for verb in (lambda: begin(desk), lambda: desk.cashier.undo(act)):
        with pytest.raises(ActError) as caught:
            verb()
        assert caught.value.trouble is Trouble.IMPORT_RUNNING
    go_on.set()
    thread.join()
    settle(desk)
    assert desk.rows("SELECT state FROM import") == [("published",)]


def test_a_lost_connection_takes_its_hold_with_it(server_desk: Desk) -> None:
    desk = server_desk
    key = begin(desk)
    me = desk.rows("SELECT pg_backend_pid()")[0][0]
    killer = threading.Thread(target=end_session, args=(desk, me))
    killer.start()
    killer.join()
    desk.shop.intake.leave(key)
    desk.shop.leave()
    settle(desk)
    assert desk.rows("SELECT state FROM import") == []


def end_session(desk: Desk, session: int) -> None:
    desk.rows("SELECT pg_terminate_backend(?)", session)
    desk.shop.leave()


def test_sales_of_a_file_are_counted_in_thousandths(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1") | {"Qty": "0.345"}))
    assert desk.rows("SELECT quantity, amount FROM sale_line") == [(345, 500)]


@pytest.mark.parametrize("count", [0, 1, 4, 5])
def test_rows_in_bulk(desk: Desk, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(bulk, "MOST_PLACES", 4)
    with desk.store.doors.write():
        rows = [(f"k{each}", str(each)) for each in range(count)]
        found = bulk.insert(
            desk.store.doors.database, "setting", ("key", "value"), rows, returning="key"
        )
    assert sorted(found) == [(key,) for key, _ in rows]
    assert (
        desk.rows("SELECT key, value FROM setting WHERE key <> 'search-keys' ORDER BY key") == rows
    )


@pytest.mark.usefixtures("small_pieces")
def test_phones_of_many_known_before_are_found_after_publishing(desk: Desk, files: Files) -> None:
    count = 45
    names = [f"Person {chr(65 + each % 26)}{chr(65 + each // 26)}" for each in range(count)]
    sales = [
        sale(f"T{each}", f"2026-07-01 10:{each:02}:00", who=f"C{each}", name=name)
        for each, name in enumerate(names)
    ]
    desk.bring_in(files.items("items.csv", *sales))
    desk.judge_all()
    people = [
        person(f"C{each}", name, "", f"555201{each:04}", Birthday="1990-01-01")
        for each, name in enumerate(names)
    ]
    (act,) = desk.bring_in(files.customers("people.csv", *people)).acts
    for each, name in enumerate(names):
        (hit,) = desk.reader.search(f"555201{each:04}").hits
        assert (hit.name, hit.visits) == (name, 1)
    desk.cashier.undo(act)
    assert desk.reader.search("5552010001").hits == ()
    assert desk.rows("SELECT 1 FROM search_phone") == []
    assert desk.rows("SELECT 1 FROM customer WHERE birth_month IS NOT NULL") == []


def test_of_many_of_one_name_the_busiest_are_shown(desk: Desk, files: Files) -> None:
    people = [person(f"C{each}", "Ana", "Lima", f"555201{each:04}") for each in range(90)]
    sales = [sale(f"T{day}", f"2026-07-{day:02} 10:00:00", who="C88") for day in range(1, 9)]
    desk.bring_in(files.customers("people.csv", *people), files.items("items.csv", *sales))
    desk.judge_all()
    assert desk.reader.search("ana lima").hits[0].phone == "5552010088"
