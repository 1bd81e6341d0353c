"""Pictures of the owner's office, page by page, in the real window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.domain.team import Secret
from desktop.ui.player import Player

SIZE = (1280, 800)
"""Of the pictures, in px."""
TWICE = (("Ana Ruiz", "(415) 555-0132"), ("Anna Ruiz", "415-555-0132"))  # untranslated: names
PIN = "270451"
_ROUNDS = 4
"""Answers lead to further questions: a list, then the first of it, then what belongs to that."""


def draw_office(player: Player, folder: Path, theme: str, *, customer: str) -> None:
    """Open each page of the office and save it as ``office-<page>-<theme>.png``.

    customer: the uid of who is open in the list of customers.
    """
    window = player.window
    for name, phone in TWICE:
        player.search(name)
        if all(hit.name != name for hit in window.till.results.found.hits):
            player.desk.acts.add(name, (phone,), None)
            _let_answer(player)
    before = window.size()
    window.resize(*SIZE)
    window.office.open()
    player.wait(partial(_is_open, player))
    for name in tuple(window.office.view.buttons):
        window.office.view.show_page(name, customer if name == "customers" else "")
        _let_answer(player)
        if name == "items":  # the first of the list, for what stands beside it
            player.key(Qt.Key.Key_Down)
            player.key(Qt.Key.Key_Down)
        for _ in range(_ROUNDS):
            _let_answer(player)
        player.picture(folder / f"office-{name}-{theme}.png")
    window.office.close()
    window.resize(before)


def try_office(player: Player) -> int:
    """Open every page and set a PIN, which needs a library of its own; return how many pages.

    Raises:
        PlayError: something of it does not come to pass.
    """
    window, asks = player.window, player.desk.office
    window.office.open()
    player.wait(partial(_is_open, player))
    for name in tuple(window.office.view.buttons):
        window.office.view.show_page(name)
        _let_answer(player)
    codes: list[str] = []
    asks.read(asks.office.team, lambda team: _set_pin(player, team[0].id, codes))
    player.wait(lambda: bool(codes))
    window.office.close()
    return len(window.office.view.buttons)


def _set_pin(player: Player, staff: str, codes: list[str]) -> None:
    asks = player.desk.office
    asks.write(partial(asks.office.set_pin, staff, Secret(PIN)), codes.append)


def _is_open(player: Player) -> bool:
    return player.window.office.is_open


def _let_answer(player: Player) -> None:
    """Wait until all that was asked of the workers is answered."""
    answered: list[object] = []
    office = player.desk.office
    office.read(_nothing, answered.append)
    office.write(_nothing, answered.append)
    player.wait(lambda: len(answered) == 2)  # noqa: PLR2004 - of both workers
    player.settle()


def _nothing() -> None:
    """Nothing: only its answer counts."""
