"""When nobody is taken to be there any more, and that this can be changed while it runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.presence import Presence


@pytest.fixture
def presence(qtbot: QtBot, qapp: QApplication) -> Iterator[Presence]:
    guarded = QWidget()
    qtbot.addWidget(guarded)
    made = Presence(qapp, guarded, after_s=0)
    yield made
    made.close()


def test_another_time_counts_from_now_on(qtbot: QtBot, presence: Presence) -> None:
    with qtbot.waitSignal(presence.gone, timeout=5000):
        presence.set_after(1)


def test_never_is_never(presence: Presence) -> None:
    presence.set_after(1)
    presence.set_after(0)
    assert not presence._timer.isActive()
