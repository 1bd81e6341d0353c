"""Plays in the real window: the main job, the guide's pictures, the program's test of itself."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.config import Settings
from desktop.domain.shop import Place
from desktop.ui.player import Open, Player
from desktop.ui.words_bundle import Words

Start = Callable[[Settings], Open]

TILL_PLACE = Place("US", "America/New_York", "USD")
KNOWN = "amara"


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
    """Draw the pictures of the README and the guide, in both themes."""
    for theme in ("light", "dark"):
        running = start(replace(Settings(), theme=theme))
        try:
            player = Player(running)
            player.show(480, 820)
            player.wait_for_first()
            if theme == "light":
                player.picture(folder / "start-light.png")
            player.begin(demo=True, place=TILL_PLACE)
            player.picture(folder / f"idle-{theme}.png")
            player.search("ste o")
            player.picture(folder / f"results-{theme}.png")
            player.find(KNOWN)
            running.window.resize(480, 1040)
            player.picture(folder / f"customer-{theme}.png")
            running.window.resize(1180, 800)
            player.picture(folder / f"wide-{theme}.png")
            running.window.close()
        finally:
            running.close()
    return 0


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
