"""The invented shop is a shop like any other."""

from pathlib import Path

import pytest

from desktop.service.filling import Filling
from desktop.service.starting import Starting
from tests.service.shop_at_hand import PLACE, Desk, MovableClock


@pytest.fixture
def demo(shop_address: str, clock: MovableClock) -> Desk:
    desk = Desk.__new__(Desk)
    desk.address, desk.clock = shop_address, clock
    desk.open()
    filling = Filling(desk.shop, clock, desk.knowing)
    Starting(desk.shop, clock, fill=filling, clear=Path).start_demo(PLACE)
    return desk


def test_the_demo_shop_shows_what_the_program_does(demo: Desk) -> None:
    board = demo.reader.board()
    assert board.likely
    assert board.problems
    assert board.birthdays
    assert board.drifting
    assert board.customers > 100
    likely = demo.reader.card(board.likely[0].id)
    assert likely.habits.rhythm is not None
    assert likely.profile.name == board.likely[0].name
    assert demo.cashier.open_offer(likely.profile.id).candidates
    # it can be worked with, and another start leaves what was judged as it is
    facts = demo.rows("SELECT count(*) FROM customer_facts")
    demo.reopen()
    demo.importing().settle()
    assert demo.rows("SELECT count(*) FROM customer_facts") == facts
    assert demo.reader.board() == board
    demo.close()
