"""The open shop hands every thread the store by its door, and comes back after a restore."""

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from desktop.domain.errors import StoreError, Trouble
from desktop.domain.people import Agreement
from desktop.service.writing import ActHead, NewCustomer
from desktop.store.open_shop import OpenShop
from desktop.store.shop_store import ShopStore
from tests.service.shop_at_hand import NOW, TODAY, Desk, MovableClock


def elsewhere(work: Callable[[], object]) -> object:
    """Do something on a thread of its own, and return what it answers or raises."""
    answer: list[object] = []

    def run() -> None:
        try:
            answer.append(work())
        except Exception as error:  # noqa: BLE001 - handed back
            answer.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return answer[0]


def test_a_place_without_a_shop(tmp_path: Path, clock: MovableClock) -> None:
    shop = OpenShop(str(tmp_path / "shop.sqlite"), clock)
    assert (shop.is_there(), shop.is_open, shop.shop(), shop.on_server) == (
        False, False, None, False,
    )  # fmt: skip
    for ask in (shop.staff, lambda: shop.people):
        with pytest.raises(StoreError) as caught:
            ask()
        assert caught.value.trouble is Trouble.NO_SHOP
    with pytest.raises(StoreError):
        shop.open(create=False)
    assert list(tmp_path.iterdir()) == []
    shop.close()
    shop.leave()


def test_a_wrong_address(clock: MovableClock) -> None:
    with pytest.raises(StoreError) as caught:
        OpenShop("postgresql://", clock)
    assert caught.value.trouble is Trouble.BAD_ADDRESS


def test_an_open_shop(desk: Desk) -> None:
    assert desk.shop.is_open
    assert desk.shop.is_there()
    library = desk.store.doors.library
    assert library.startswith("PostgreSQL" if desk.shop.on_server else "SQLite")
    assert "@" not in desk.shop.place or "usual:" not in desk.shop.place
    desk.shop.open(create=False)  # without effect


def test_another_thread_only_reads(desk: Desk) -> None:
    desk.add("Amara Okafor")

    def write() -> object:
        try:
            return desk.cashier.add_customer("Ben", [], agreed=None)
        finally:
            desk.shop.leave()

    def read() -> object:
        try:
            return desk.reader.board().customers
        finally:
            desk.shop.leave()

    assert isinstance(elsewhere(write), RuntimeError)
    assert elsewhere(read) == 1
    assert desk.names() == ["Amara Okafor"]


def test_a_shop_opened_for_reading(desk: Desk, clock: MovableClock) -> None:
    desk.add("Amara Okafor")
    desk.close()
    shop = OpenShop(desk.address, clock)
    shop.as_writer()
    shop.open(create=False, write=False)
    assert shop.facts.customers() == 1
    with pytest.raises(RuntimeError), shop.change(ActHead("jot", "Till", clock.now())):
        pass
    shop.close()
    desk.open()


def test_the_shop_is_not_closed_beneath_a_reader(desk: Desk) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def read() -> None:
        desk.shop.shop()
        entered.set()
        go_on.wait(10)
        desk.shop.leave()

    reader = threading.Thread(target=read)
    reader.start()
    entered.wait(10)
    with pytest.raises(RuntimeError):
        desk.close()
    go_on.set()
    reader.join()
    assert desk.names() == []


def test_a_thread_that_left_comes_back(desk: Desk) -> None:
    desk.shop.leave()
    desk.shop.leave()
    assert desk.names() == []


def test_a_failed_restore_leaves_the_shop_open(file_desk: Desk, tmp_path: Path) -> None:
    desk = file_desk
    desk.add("Amara Okafor")
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no shop")
    with pytest.raises(StoreError):
        desk.shop.restore(bad, send_readers_away=desk.shop.leave)
    assert desk.names() == ["Amara Okafor"]


def test_a_shop_that_is_closed_stays_closed_after_a_restore(file_desk: Desk) -> None:
    desk = file_desk
    desk.add("Amara Okafor")
    copy = desk.keeping.backup()
    desk.close()
    desk.shop.restore(copy, send_readers_away=desk.shop.leave)
    assert not desk.shop.is_open
    desk.open()
    assert desk.names() == ["Amara Okafor"]


def test_before_a_migration_a_file_is_saved(file_desk: Desk) -> None:
    file_desk.shop._before_migration()
    assert [each.reason for each in file_desk.shop.backups().infos()] == ["migration"]


def test_a_server_is_migrated_without_a_backup_of_ours(server_desk: Desk) -> None:
    server_desk.shop._before_migration()
    with pytest.raises(StoreError):
        server_desk.shop.backups()


def test_a_shop_is_founded_once(desk: Desk) -> None:
    shop = desk.knowing.shop()
    with pytest.raises(StoreError) as caught:
        desk.shop.found(shop.place, at=NOW, touches=(), budget=0, demo=False)
    assert caught.value.trouble is Trouble.NOT_EMPTY


def test_what_fails_writes_nothing(desk: Desk) -> None:
    before = desk.content(without=set())
    store: ShopStore = desk.store

    def fail() -> None:
        with store.change(desk.cashier._acting.head("add", None)) as change:
            change.add_customer(NewCustomer("Ada"))
            change.set_agreement("nobody", Agreement.YES, day=TODAY, wording="")

    with pytest.raises(Exception, match="no-customer"):
        fail()
    assert desk.content(without=set()) == before


def test_a_shop_is_opened_where_there_is_one(
    shop_address: str, clock: MovableClock, tmp_path: Path
) -> None:
    shop = OpenShop(shop_address, clock)
    assert not shop.open_if_there()
    shop.as_writer()
    shop.open(create=True)
    shop.close()
    assert shop.open_if_there()
    assert shop.is_open
    shop.close()
    (tmp_path / "bad.sqlite").write_bytes(b"no shop")
    with pytest.raises(StoreError):
        OpenShop(str(tmp_path / "bad.sqlite"), clock).open_if_there()


def cut_off(desk: Desk) -> None:
    """End every session of the server's database but this one."""
    with closing(psycopg2.connect(desk.address)) as connection:
        connection.autocommit = True
        connection.cursor().execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )


def test_reading_goes_on_over_a_lost_connection(
    server_desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk = server_desk
    ada = desk.add("Ada")
    cut_off(desk)
    found = desk.shop.guarded(lambda: desk.reader.search("ada"), again=True)
    assert [hit.id for hit in found.hits] == [ada]
    cut_off(desk)
    with pytest.raises(StoreError) as lost:
        desk.shop.guarded(lambda: desk.cashier.jot(ada, "no onions"), again=False)
    assert lost.value.trouble is Trouble.UNAVAILABLE
    done, _ = desk.shop.guarded(lambda: desk.cashier.jot(ada, "no onions"), again=False)
    assert done.act
    assert "Ada" not in caplog.text


def test_a_busy_reader_does_not_stop_a_restore(file_desk: Desk) -> None:
    desk = file_desk
    desk.add("Ada")
    copy = desk.keeping.backup()
    away, stop, seen = threading.Event(), threading.Event(), threading.Event()

    def read() -> None:
        while not stop.is_set():
            desk.reader.search("ada")
            seen.set()
            if away.is_set():
                desk.shop.leave()
                away.clear()
        desk.shop.leave()

    def send_away() -> None:
        away.set()
        while away.is_set():
            stop.wait(0.001)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for _ in range(5):
            seen.clear()
            desk.shop.restore(copy, send_readers_away=send_away)
            assert seen.wait(10)
    finally:
        stop.set()
        reader.join()
    assert desk.names() == ["Ada"]
