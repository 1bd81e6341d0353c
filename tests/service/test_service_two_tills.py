"""Two processes that write the same customer."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.editing import fields_of
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk

ROUNDS = 6


class SecondTill:
    """Another process on the same shop."""

    def __init__(self, address: str, uid: str, author: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.service.second_till", address, uid, author],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        self.answer("ready")

    def tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def answer(self, wanted: str = "ok") -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline().strip() == wanted

    def end(self) -> None:
        if self._process.returncode is not None:
            return
        self._process.communicate(timeout=20)
        assert self._process.returncode == 0


@pytest.fixture
def second() -> Iterator[Callable[..., SecondTill]]:
    tills: list[SecondTill] = []

    def begin(address: str, uid: str, author: str) -> SecondTill:
        tills.append(SecondTill(address, uid, author))
        return tills[-1]

    yield begin
    for till in tills:
        till.end()


def office_of(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Zuri"))


def test_another_process_saved_first(desk: Desk, second: Callable[..., SecondTill]) -> None:
    uid = desk.add("Amara Okafor")
    shown = fields_of(office_of(desk).customer(uid).profile)
    desk.close()  # a file is open in one window at a time
    other = second(desk.address, uid, "Till 2")
    other.tell("name Amara Theirs")
    other.answer()
    other.tell("tag choir")
    other.answer()
    other.end()
    desk.open()
    edit = {"name": "Amara Mine", "tags": ("loud",), "say": "ah"}
    saved = office_of(desk).save_customer(uid, shown=shown, edit=edit)
    (conflict,) = saved.conflicts
    assert (conflict.field, conflict.theirs) == ("name", "Amara Theirs")
    person = desk.profile(uid)
    assert (person.name, person.tags, person.say) == ("Amara Theirs", ("choir", "loud"), "ah")


def test_both_write_at_the_same_moment_and_nothing_is_lost(
    server_desk: Desk, second: Callable[..., SecondTill]
) -> None:
    desk = server_desk
    uid = desk.add("Amara Okafor")
    other = second(desk.address, uid, "Till 2")
    office = office_of(desk)
    for number in range(ROUNDS):
        other.tell(f"tag theirs{number}")
        office.save_customer(uid, shown={}, edit={"tags": (f"mine{number}",)})
        other.answer()
    assert set(desk.profile(uid).tags) == {
        f"{who}{number}" for who in ("theirs", "mine") for number in range(ROUNDS)
    }
