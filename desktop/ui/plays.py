"""Plays in the real window: the main job, the guide's pictures, the program's test of itself."""

import contextlib
import tempfile
from dataclasses import replace
from datetime import time
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.config import Settings
from desktop.domain.shop import Place
from desktop.ui.office_plays import draw_office, try_office
from desktop.ui.player import Open, Player
from desktop.ui.touch_plays import SLOW_HOUR, draw_slow_hour, draw_touches
from desktop.ui.words_bundle import Words


class Start(Protocol):
    """Opens a window on one and the same shop, at a time of the day when one is named."""

    def __call__(self, settings: Settings, *, at: time | None = None) -> Open:
        """Open it."""
        ...


TILL_PLACE = Place("US", "America/New_York", "USD")
KNOWN = "amara"
WRONGED = "jansen"
"""Two of the demo shop: a regular, and one for whom something went wrong."""
SEARCHES = {
    "name": "siobhan 01",  # untranslated: typed by a cashier
    "sound": "shevaun",
    "way": "dog",
}
"""One search in three ways: a name with half a number, the name as it is heard, what is known."""
HEARD = "her new favourite is mint tea, and no onions please"  # untranslated: typed by a cashier
NEWCOMER = ("Ana Ruiz", "(415) 555-0132")  # untranslated: a name
TILL_EXPORT = (
    "Date,Time,Category,Item,Qty,Net Sales,Transaction ID,"  # untranslated: a till's file
    "Event Type,Customer ID,Customer Name\n"
    "2026-07-18,12:59:30,None,Mint tea,1.0,$3.50,P-108,Payment,K-1,Ines Moreau\n"
    "2026-07-18,12:59:30,None,Lentil soup,1.0,$6.00,P-108,Payment,K-1,Ines Moreau\n"
    "2026-07-18,09:12:04,None,Filter coffee,1.0,$3.00,P-107,Payment,,\n"
    "2026-07-17,25:10:00,None,Filter coffee,1.0,$3.00,P-106,Payment,,\n"
    "2026-07-17,13:02:44,None,Lentil soup,-1.0,-$6.00,P-105,Refund,,\n"
    "2026-07-16,13:05:10,None,Mint tea,1.0,$3.50,P-104,Payment,K-1,Ines Moreau\n"
)
"""Item sales as a till exports them: with a refund, and with a time that there is not."""


def play(start: Start, folder: Path) -> int:
    """Play the main job on the demo shop, print the card and the touch, save pictures."""
    running = start(Settings())
    try:
        player = Player(running)
        player.show(480, 1040)
        player.begin(demo=True, place=TILL_PLACE)
        player.picture(folder / "1-idle.png")
        player.search(KNOWN)
        player.picture(folder / "2-results.png")
        player.find(KNOWN)
        player.picture(folder / "3-customer.png")
        for line in _told(player, running.words):
            print(line)  # noqa: T201 - this is what it was asked for
        if player.offer is not None and player.offer.shown is not None:
            running.desk.acts.did_it(player.offer.id)
            player.wait(lambda: player.offer is not None and player.offer.answer is not None)
        player.picture(folder / "4-answered.png")
        print(f"Pictures: {folder.resolve()}")  # noqa: T201 - what it was asked for
        running.window.close()
    finally:
        running.close()
    return 0


def draw_guide(start: Start, folder: Path) -> int:
    """Draw the pictures of the README and the guide: the main ones in both themes."""
    for theme, draw in (("light", _draw_main), ("dark", _draw_main), ("light", _draw_more)):
        running = start(replace(Settings(), theme=theme))
        try:
            player = Player(running)
            player.show(480, 820)
            player.wait_for_first()
            if theme == "light" and draw is _draw_main:
                running.window.upkeep.start_page.show_guess(TILL_PLACE)
                player.picture(folder / f"start-{theme}.png")
            player.begin(demo=True, place=TILL_PLACE)
            draw(player, folder, theme)
            running.window.close()
        finally:
            running.close()
    running = start(Settings(), at=SLOW_HOUR)
    try:
        player = Player(running)
        player.show(480, 720)
        player.begin(demo=True, place=TILL_PLACE)
        draw_slow_hour(player, folder, "light")
        running.window.close()
    finally:
        running.close()
    return 0


def _draw_main(player: Player, folder: Path, theme: str) -> None:
    """Draw what is seen a hundred times a day: idle, results, a customer, both side by side."""
    player.picture(folder / f"idle-{theme}.png")
    player.search("ste o")
    player.picture(folder / f"results-{theme}.png")
    player.find(KNOWN)
    player.window.resize(480, 1080)
    player.picture(folder / f"customer-{theme}.png")
    player.window.resize(1180, 940)
    player.picture(folder / f"wide-{theme}.png")
    if player.card is not None:
        draw_office(player, folder, theme, customer=player.card.profile.id)


def _draw_more(player: Player, folder: Path, theme: str) -> None:
    """Draw what the guide explains besides, on a shop of which only this is left to draw."""

    def picture(name: str) -> None:
        player.picture(folder / f"{name}-{theme}.png")

    window = player.window
    window.resize(480, 640)
    for how, typed in SEARCHES.items():
        player.search(typed)
        picture(f"results-{how}")
    window.resize(400, 720)
    player.find(KNOWN)
    picture("narrow")
    customer = window.serving.customer
    window.resize(480, 1120)
    customer.touch.did.click()
    player.wait(customer.touch.outcome.isVisible)
    customer.about.jot_line.field.setFocus()
    player.type(HEARD)
    player.key(Qt.Key.Key_Return)
    player.wait(customer.about.heard.isVisible)
    picture("answered")
    _go_idle(player)
    window.resize(480, 820)
    player.find(WRONGED)
    picture("problem")
    customer.bar.more.click()
    picture("items")
    customer.bar.more.click()
    customer.edit()
    picture("edit")
    _go_idle(player)
    window.serving.begin_add(*NEWCOMER)
    picture("add")
    _go_idle(player)
    window.resize(480, 620)
    _bring_in(player)
    picture("report")
    _go_idle(player)
    draw_touches(player, folder, theme, partial(_go_idle, player))
    window.resize(480, 620)
    _practise(player)
    picture("practice")
    _go_idle(player)
    window.till.board.discreet_wanted.emit(True)  # noqa: FBT003 - a signal has no keywords
    picture("discreet")


def _practise(player: Player) -> None:
    """Have the answer to the first question about the regulars shown."""
    window = player.window
    window.till.menu.practice_wanted.emit()
    page = window.practising.page
    player.wait(lambda: page.question is not None)
    page.show_answer()


def _bring_in(player: Player) -> None:
    """Have the report of an import shown in which not every row could be used."""
    with tempfile.TemporaryDirectory() as till, contextlib.chdir(till):
        file = Path("items-2026-07.csv")
        file.write_text(TILL_EXPORT, "utf-8")
        player.bring_in([file])
    player.wait(player.window.upkeep.report.isVisible)


def _go_idle(player: Player) -> None:
    """Have nobody open, nothing looked for, nothing said, and the focus in the search."""
    window = player.window
    window.finding.clear()
    window.serving.go_idle()
    window.till.quiet.clear()
    window.till.search.setFocus()


def self_test(start: Start, samples: Path) -> int:
    """Make a shop, bring the samples in, find the person, draw the window: 0 when all works."""
    running = start(Settings())
    try:
        player = Player(running)
        player.show(480, 820)
        player.begin(demo=False, place=TILL_PLACE)
        report = player.bring_in([samples / "sales.csv", samples / "customers.csv"])
        player.find("testwel 0143")
        card = player.card
        wrong = [
            name
            for name, holds in {
                "customers": report.customers.added == 1,
                "visits": report.visits.added == 1,
                "name": card is not None and card.profile.name.startswith("Ada"),
                "visit": card is not None and card.habits.visits == 1,
                "item": card is not None and len(card.recent_items) == 1,
                "picture": not _is_plain(running.window),
                "office": try_office(player) > 0,
            }.items()
            if not holds
        ]
        running.window.close()
    finally:
        running.close()
    print("self-test:", ", ".join(wrong) or "ok")  # noqa: T201 - this is what it was asked for
    return 1 if wrong else 0


def _is_plain(window: QWidget) -> bool:
    """Say whether a drawn window is of one colour: nothing was drawn."""
    image = window.grab().toImage()
    colours = {
        image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }
    return len(colours) < 3  # noqa: PLR2004 - two colours are a field on a ground


def _told(player: Player, words: Words) -> list[str]:
    """Return the card and the touch in words."""
    card, offer = player.card, player.offer
    if card is None:
        return []
    lines = list(words.cards.lines(card))
    candidate = offer.current if offer else None
    touch = player.touch
    if candidate is None or touch is None or offer is None:
        return [*lines, words.touches.welcome()]
    lines.append(words.touches.do(candidate, touch, template=offer.template))
    lines.append(words.touches.say(candidate, touch, profile=card.profile, template=offer.template))
    return [*lines, *words.touches.why(candidate, today=card.today)]
