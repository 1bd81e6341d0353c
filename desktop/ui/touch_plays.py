"""Pictures of a touch for each occasion, and of why it was chosen, in the real window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.demo.occasions import MEANT
from desktop.domain.touches import Occasion, Offer
from desktop.ui.player import Player, PlayError


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
