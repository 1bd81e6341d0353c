"""What the two workers bring belongs together, whichever of them is the slower one."""

from collections.abc import Mapping
from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Card
from desktop.domain.touches import Kind, Occasion, Offer, Touch
from desktop.domain.twins import TwinPage
from desktop.ui.desk import Desk
from tests.ui.fakes import FakeReader, FakeShop

Read = tuple[Offer | None, Mapping[str, Touch]]


class SlowReader(FakeReader):
    """Answers about cards and touches when it is let."""

    def __init__(self, quick: FakeReader) -> None:
        super().__init__(quick.cards)
        self.let = Event()
        self.let.set()
        self.say = "Say hello by name"

    def card(self, customer_id: str) -> Card:
        assert self.let.wait(10)
        return super().card(customer_id)

    def touches(self) -> Mapping[str, Touch]:
        assert self.let.wait(10)
        return {"greet": Touch("greet", Kind.WORDS, {Occasion.ANY: 0.0}, text=self.say)}


@pytest.fixture
def shop() -> FakeShop:
    shop = FakeShop()
    shop.reader = SlowReader(shop.reader)
    return shop


@pytest.fixture
def reader(shop: FakeShop) -> SlowReader:
    assert isinstance(shop.reader, SlowReader)
    return shop.reader


@pytest.fixture
def offers(qtbot: QtBot, desk: Desk) -> list[Read]:
    """What was shown; the shop is open."""
    read: list[Read] = []
    desk.offer_read.connect(lambda offer, touches: read.append((offer, touches)))
    with qtbot.waitSignal(desk.opened):
        desk.start()
    return read


def test_an_offer_is_shown_in_words_that_come_after_it(
    qtbot: QtBot, desk: Desk, reader: SlowReader, offers: list[Read]
) -> None:
    desk.open_customer("amara")
    qtbot.waitUntil(lambda: bool(offers))
    offers.clear()
    reader.say = "Show them the window seat"
    reader.let.clear()
    desk.read_again()
    qtbot.waitUntil(lambda: bool(offers))
    assert offers[-1][1]["greet"].text == "Say hello by name"
    reader.let.set()
    qtbot.waitUntil(lambda: offers[-1][1]["greet"].text == reader.say)
    assert offers[-1][0] is not None
    assert offers[-1][0].customer == "amara"


def test_the_offer_of_a_merged_customer_waits_for_their_card(
    qtbot: QtBot,
    desk: Desk,
    shop: FakeShop,
    reader: SlowReader,
    offers: list[Read],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.open_customer("kofi")
    qtbot.waitUntil(lambda: bool(offers))
    offers.clear()
    merged = replace(shop.cashier.open_offer("kofi"), customer="amara")
    monkeypatch.setattr(shop.cashier, "open_offer", lambda _: merged)
    reader.cards["kofi"] = reader.cards["amara"]  # merged: asked for one, the other answers
    reader.let.clear()
    desk.read_again()
    qtbot.waitUntil(lambda: desk._offer_waits is not None)
    assert not offers
    reader.let.set()
    qtbot.waitUntil(lambda: bool(offers))
    assert offers[-1][0] is not None
    assert (offers[-1][0].customer, desk.customer) == ("amara", "amara")


def test_after_an_import_the_office_looks_for_pairs_anew(
    qtbot: QtBot, desk: Desk, offers: list[Read], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert offers is not None
    cursors: list[str | None] = []

    def twins(cursor: str | None = None) -> TwinPage:
        cursors.append(cursor)
        return TwinPage((), None)

    monkeypatch.setattr(desk.office.office, "twins", twins, raising=False)
    with qtbot.waitSignal(desk.office.twins.ended):
        desk.office.twins.look(1)
    with qtbot.waitSignal(desk.office.twins.ended):
        desk.chores.imported.emit(None)  # nobody here reads the report
    assert cursors == [None, None]
