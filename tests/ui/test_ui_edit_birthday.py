from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.people import Birthday, Edit
from desktop.ui.theme.theme import Theme
from desktop.ui.till.edit_panel import EditPanel
from tests.ui.customer_samples import TODAY, profile, sweep, words

Save = tuple[str, Edit, Edit]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[EditPanel]:
    shown = EditPanel(words(), theme, pause_ms=10_000)
    qtbot.addWidget(shown)
    shown.resize(440, 700)
    shown.show()
    yield shown
    sweep()


@pytest.fixture
def saves(panel: EditPanel) -> list[Save]:
    found: list[Save] = []
    panel.saved.connect(lambda *save: found.append(save))
    panel.show_profile(profile(), TODAY)
    return found


def changed(save: Save) -> dict[str, object]:
    _, shown, edit = save
    return {
        name: getattr(edit, name)
        for name in Edit.__dataclass_fields__
        if getattr(edit, name) != getattr(shown, name)
    }


@pytest.mark.parametrize(
    ("day", "month", "year", "expected"),
    [
        ("29", 2, "", Birthday(2, 29)),
        ("29", 2, "2000", Birthday(2, 29, 2000)),
        ("1", 12, "1985", Birthday(12, 1, 1985)),
        ("29", 2, "2001", None),
        ("31", 4, "", None),
        ("5", 0, "", None),
        ("", 3, "", None),
        ("1", 1, "2090", None),
        ("1", 1, "85", None),
    ],
)
def test_a_birthday_is_a_day_that_exists(
    qtbot: QtBot,
    panel: EditPanel,
    saves: list[Save],
    day: str,
    month: int,
    year: str,
    expected: Birthday | None,
) -> None:
    birthday = panel.form._birthday
    birthday.month.setCurrentIndex(month)
    qtbot.keyClicks(birthday.day, day)
    qtbot.keyClicks(birthday.year, year)
    qtbot.keyClick(birthday.year, Qt.Key.Key_Return)
    if expected is None:
        assert saves == []
        assert panel.form.boxes["birthday"].error.text
    else:
        assert changed(saves[-1]) == {"birthday": expected}
        assert panel.form.boxes["birthday"].error.text == ""
