"""Pictures of a touch for each occasion, and of why it was chosen, in the real window."""

from collections.abc import Callable
from datetime import time
from functools import partial
from pathlib import Path

from desktop.demo.occasions import MEANT
from desktop.domain.touches import Occasion, Offer
from desktop.ui.player import Player, PlayError

SLOW_HOUR = time(16, 20)
"""A quiet hour of the demo shop, whatever the weekday."""
UNHURRIED = "siobhan"
"""One of the demo shop without an occasion of their own, so that the hour speaks."""


def draw_slow_hour(player: Player, folder: Path, theme: str) -> None:
    """Open somebody in a quiet hour, and save the touch for which there is time.

    Raises:
        PlayError: the hour is not a quiet one.
    """
    player.find(UNHURRIED)
    _look_for(player, Occasion.SLOW_HOUR)
    player.picture(folder / f"touch-{Occasion.SLOW_HOUR.value}-{theme}.png")


def draw_touches(player: Player, folder: Path, theme: str, go_idle: Callable[[], None]) -> None:
    """Open somebody for each occasion, and save the touch that fits it; then why it was chosen.

    Raises:
        PlayError: the demo shop has no touch for an occasion.
    """
    player.window.resize(480, 720)
    for occasion, name in MEANT.items():
        player.find(name)
        _look_for(player, occasion)
        player.picture(folder / f"touch-{occasion.value}-{theme}.png")
        if occasion is Occasion.STREAK:
            _draw_why(player, folder, theme)
        go_idle()


def _look_for(player: Player, occasion: Occasion) -> None:
    """Ask for another idea until one fits: chance orders what is about as welcome."""
    while not _fits(player, occasion):
        before = player.offer
        if before is None or before.current is None:
            raise PlayError(f"there is no touch for {occasion.value}")
        player.window.serving.customer.touch.another.click()
        player.wait(partial(_is_another, player, before))


def _is_another(player: Player, before: Offer) -> bool:
    return player.offer != before


def _fits(player: Player, occasion: Occasion) -> bool:
    current = player.offer.current if player.offer is not None else None
    return current is not None and current.occasion is occasion


def _draw_why(player: Player, folder: Path, theme: str) -> None:
    caring = player.window.serving.caring
    caring.open()
    player.wait(lambda: bool(caring.panel.rows))
    player.window.resize(480, 1100)
    player.picture(folder / f"why-{theme}.png")
    player.window.resize(480, 720)
