"""The installed binding gives back as many references as it takes."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 200
NOISE = 20
"""References to None that come and go for other reasons meanwhile."""


def test_calls_without_an_answer_lose_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 does on CPython 3.11, and ends the program after some thousand calls."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - NOISE
