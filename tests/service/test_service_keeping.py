"""Backups by themselves and on demand, the way back, and the first start."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import StoreError, TextError, Trouble, UsualError
from desktop.domain.shop import Place, Role
from desktop.service import countries
from desktop.service.clock import FixedClock, SystemClock
from desktop.service.keeping import Keeping
from desktop.service.starting import BUDGET_UNITS, Starting
from desktop.store.open_shop import OpenShop
from tests.service.shop_at_hand import NOW, PLACE, Desk, Files, MovableClock, person


def names_in(file: Path) -> list[str]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return sorted(name for (name,) in connection.execute("SELECT name FROM customer"))


def test_a_backup_holds_what_was_saved(file_desk: Desk) -> None:
    file_desk.add("Amara Okafor")
    file = file_desk.keeping.backup()
    file_desk.add("Ben Ode")
    assert names_in(file) == ["Amara Okafor"]
    assert [each.file for each in file_desk.keeping.backups()] == [file]
    assert file_desk.keeping.check() == []


def test_one_backup_a_day(file_desk: Desk, clock: MovableClock) -> None:
    keeping = file_desk.keeping
    assert keeping.daily()
    assert not keeping.daily()
    clock.forward(hours=7, minutes=59)
    assert not keeping.daily()
    clock.forward(minutes=1)  # midnight in UTC
    assert keeping.daily()
    assert len(keeping.backups()) == 2


def test_before_an_import_the_shop_is_saved(file_desk: Desk, files: Files) -> None:
    desk = file_desk
    desk.add("Amara Okafor")
    people = files.customers("people.csv", person("C1", "Ben", "Ode"))
    desk.importing(before=desk.keeping.backup_before).run(
        [people], progress=lambda _progress: None, cancelled=lambda: False
    )
    assert [names_in(each.file) for each in desk.keeping.backups()] == [["Amara Okafor"]]
    with pytest.raises(UsualError):
        desk.bring_in(files.folder / "missing.csv")
    assert len(desk.keeping.backups()) == 1


def test_a_restore_can_be_taken_back(file_desk: Desk, clock: MovableClock) -> None:
    desk = file_desk
    desk.add("Amara Okafor")
    early = desk.keeping.backup()
    clock.forward(minutes=1)
    desk.add("Ben Ode")
    let_go: list[bool] = []
    keeping = Keeping(desk.shop, clock, let_readers_go=lambda: let_go.append(True))
    safety = keeping.restore(early).safety
    assert let_go == [True]
    assert desk.names() == ["Amara Okafor"]
    assert [hit.name for hit in desk.reader.search("ben").hits] == []
    desk.add("Cy Twombly")
    clock.forward(minutes=1)
    assert safety is not None
    keeping.restore(safety)
    assert desk.names() == ["Amara Okafor", "Ben Ode"]


def test_a_reader_goes_on_after_a_restore(file_desk: Desk) -> None:
    desk = file_desk
    desk.add("Amara Okafor")
    early = desk.keeping.backup()
    desk.add("Ben Ode")
    inside, go_on, gone, again = (threading.Event() for _ in range(4))
    seen: list[int] = []

    def read() -> None:
        seen.append(desk.reader.board().customers)
        inside.set()
        go_on.wait(10)
        desk.shop.leave()
        gone.set()
        again.wait(10)
        seen.append(desk.reader.board().customers)
        desk.shop.leave()

    reader = threading.Thread(target=read)
    reader.start()
    assert inside.wait(60)

    def let_go() -> None:
        go_on.set()
        gone.wait(10)

    Keeping(desk.shop, desk.clock, let_readers_go=let_go).restore(early)
    again.set()
    reader.join()
    assert seen == [2, 1]


@pytest.mark.parametrize("content", [None, b"", b"no shop"])
def test_what_is_no_backup_changes_nothing(
    file_desk: Desk, tmp_path: Path, content: bytes | None
) -> None:
    desk = file_desk
    desk.add("Amara Okafor")
    file = tmp_path / "backup.sqlite"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        desk.keeping.restore(file)
    expected = {Trouble.NO_BACKUP, Trouble.BAD_BACKUP, Trouble.NOT_A_SHOP}
    assert caught.value.trouble in expected
    assert desk.names() == ["Amara Okafor"]


def test_a_servers_backups_are_its_administrators(server_desk: Desk, tmp_path: Path) -> None:
    desk = server_desk
    keeping = desk.keeping
    assert not keeping.daily()
    keeping.backup_before()
    assert keeping.backups() == ()
    assert keeping.check() == []
    (tmp_path / "x.sqlite").write_bytes(b"x")
    for verb in (keeping.backup, lambda: keeping.restore(tmp_path / "x.sqlite")):
        with pytest.raises(StoreError) as caught:
            verb()
        assert caught.value.trouble is Trouble.SERVER_BACKUPS
    assert desk.knowing.shop().place == PLACE


@pytest.mark.parametrize("demo", [True, False])
def test_a_shop_is_begun_once(shop_address: str, clock: MovableClock, demo: bool) -> None:
    desk = Desk.__new__(Desk)
    desk.address, desk.clock = shop_address, clock
    desk.open()
    filled: list[object] = []
    starting = Starting(desk.shop, clock, fill=filled.append, clear=Path)
    assert starting.first_start()
    start = starting.start_demo if demo else starting.start_empty
    with pytest.raises(UsualError) as caught:
        start(Place("ZZ", "Europe/Berlin", "EUR"))
    assert caught.value.trouble is Trouble.BAD_COUNTRY
    assert starting.first_start()
    start(Place(" de ", "Europe/Berlin", "eur", " Café Übermut "))
    assert not starting.first_start()
    shop = desk.knowing.shop()
    assert shop.place == Place("DE", "Europe/Berlin", "EUR", "Café Übermut")
    assert shop.demo is demo
    assert shop.daily_budget == BUDGET_UNITS * 100
    assert filled == ([shop] if demo else [])
    assert [(each.name, each.role) for each in desk.shop.staff()] == [
        ("Owner", Role.OWNER), ("Till", Role.CASHIER),
    ]  # fmt: skip
    assert len(desk.shop.care.touches()) > 20
    with pytest.raises(StoreError) as again:
        start(PLACE)
    assert again.value.trouble is Trouble.NOT_EMPTY
    desk.reopen()
    assert desk.knowing.shop() == shop
    desk.close()


@pytest.mark.parametrize(
    ("place", "trouble"),
    [
        (Place("XX", "Europe/Berlin", "EUR"), Trouble.BAD_COUNTRY),
        (Place("", "Europe/Berlin", "EUR"), Trouble.BAD_COUNTRY),
        (Place("DE", "Europe/Nowhere", "EUR"), Trouble.BAD_ZONE),
        (Place("DE", "../etc/passwd", "EUR"), Trouble.BAD_ZONE),
        (Place("DE", "Europe/Berlin", "DEM"), Trouble.BAD_CURRENCY),
        (Place("DE", "Europe/Berlin", "EUR", "4111 1111 1111 1111"), Trouble.CARD_NUMBER),
        (Place("DE", "Europe/Berlin", "EUR", "a\0"), Trouble.TEXT_FORBIDDEN),
    ],
)
def test_a_place_that_there_is_not(place: Place, trouble: Trouble) -> None:
    with pytest.raises(UsualError) as caught:
        countries.checked(place)
    assert caught.value.trouble is trouble


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("LC_ALL", "LC_MONETARY", "LC_TIME", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("zone", "language", "given", "guessed"),
    [
        ("Europe/Paris", "", "", ("FR", "Europe/Paris", "EUR")),
        ("Asia/Tokyo", "en_US.UTF-8", "", ("JP", "Asia/Tokyo", "JPY")),
        ("Etc/UTC", "", "", ("US", "UTC", "USD")),
        ("Etc/UTC", "de_AT.UTF-8", "", ("AT", "Europe/Vienna", "EUR")),
        ("Etc/UTC", "C.UTF-8", "", ("US", "UTC", "USD")),
        ("Etc/UTC", "", "gb", ("GB", "Europe/London", "GBP")),
        ("America/Chicago", "", "US", ("US", "America/Chicago", "USD")),
        ("America/Chicago", "", "ke", ("KE", "Africa/Nairobi", "KES")),
        ("Nowhere/Land", "", "", ("US", "America/New_York", "USD")),
    ],
)
def test_the_place_is_guessed_from_the_machine(
    machine: pytest.MonkeyPatch, zone: str, language: str, given: str, guessed: tuple[str, str, str]
) -> None:
    machine.setattr("tzlocal.get_localzone_name", lambda: zone)
    if language:
        machine.setenv("LANG", language)
    place = countries.guess(given)
    assert (place.country, place.zone, place.currency) == guessed
    assert countries.checked(place) == place


def test_a_country_that_there_is_not_is_not_guessed(machine: pytest.MonkeyPatch) -> None:
    machine.setattr("tzlocal.get_localzone_name", lambda: "Europe/Paris")
    with pytest.raises(UsualError) as caught:
        countries.guess("zz")
    assert caught.value.trouble is Trouble.BAD_COUNTRY


def test_the_first_start_guesses_with_the_country_given(
    machine: pytest.MonkeyPatch, file_desk: Desk
) -> None:
    machine.setattr("tzlocal.get_localzone_name", lambda: "Europe/Paris")
    starting = Starting(
        file_desk.shop, file_desk.clock, fill=lambda _shop: None, clear=Path, country="NG"
    )
    assert starting.guess() == Place("NG", "Africa/Lagos", "NGN")


def test_every_country_can_be_begun(machine: pytest.MonkeyPatch) -> None:
    machine.setattr("tzlocal.get_localzone_name", lambda: "Etc/UTC")
    for country in countries.CURRENCY_OF:
        place = countries.guess(country)
        assert countries.checked(place) == place


def test_clocks() -> None:
    assert FixedClock(NOW).now() == NOW
    assert FixedClock(NOW.replace(tzinfo=None)).now() == NOW
    assert SystemClock().now().utcoffset() == timedelta(0)
    SystemClock().in_zone("Asia/Tokyo")
    naive = FixedClock(NOW.replace(tzinfo=None))
    naive.in_zone("America/New_York")
    assert naive.now() == NOW + timedelta(hours=4)
    aware = FixedClock(NOW)
    aware.in_zone("America/New_York")
    assert aware.now() == NOW


def test_a_moment_without_a_zone_is_on_the_clock_of_the_shop_that_is_begun(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2026, 11, 20, 12, 35))  # noqa: DTZ001 - as said with --now
    shop = OpenShop(str(tmp_path / "new.sqlite"), clock)
    shop.as_writer()
    shop.open(create=True)
    filled: list[datetime] = []
    starting = Starting(shop, clock, fill=lambda _shop: filled.append(clock.now()), clear=Path)
    starting.start_demo(PLACE)
    shop.close()
    noon = datetime(2026, 11, 20, 17, 35, tzinfo=UTC)
    assert filled == [noon]
    with closing(sqlite3.connect(tmp_path / "new.sqlite")) as file:
        assert file.execute("SELECT created_at FROM shop").fetchall() == [
            (int(noon.timestamp()) * 1000,)
        ]


def test_a_name_too_long_for_a_place() -> None:
    with pytest.raises(TextError):
        countries.checked(Place("DE", "Europe/Berlin", "EUR", "x" * 201))


def test_the_demo_shop_is_put_aside_for_a_shop_of_ones_own(file_desk: Desk) -> None:
    shop, clock = file_desk.shop, file_desk.clock
    # the desk's own shop is a real one
    keeping = Keeping(shop, clock, let_readers_go=lambda: None)
    starting = Starting(shop, clock, fill=lambda _shop: None, clear=keeping.put_aside)
    with pytest.raises(StoreError) as refused:
        starting.leave_demo()
    assert refused.value.trouble is Trouble.NOT_EMPTY
    keeping.put_aside()
    assert starting.first_start()
    starting.start_demo(PLACE)
    copy = starting.leave_demo()
    assert copy.exists()
    assert starting.first_start()
    keeping.restore(copy)
    shop.open_if_there()
    again = shop.shop()
    assert again is not None
    assert again.demo
