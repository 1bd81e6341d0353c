"""*Edit* by the keyboard alone: Esc, Tab, words half typed, and a scanner's code among them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.people import Edit, Phone, Profile
from desktop.ui.theme.theme import Theme
from desktop.ui.till.edit_panel import EditPanel
from desktop.ui.widgets.birthday_field import BirthdayField
from desktop.ui.widgets.line_list import LineList
from desktop.ui.widgets.words_field import WordsField
from tests.ui.customer_samples import TODAY, profile, sweep, words
from tests.ui.test_ui_scan import Keys

WORD_FIELDS = ["must_nots", "diets", "likes", "dislikes", "tags"]
LISTS = ["phones", "emails", "cards", "notes"]
Save = tuple[str, Edit, Edit]


def amara(**changes: object) -> Profile:
    return profile(
        phones=(Phone("111"), Phone("222")),
        emails=("a@x.org",),
        cards=("TU-1", "TU-2"),
        tags=("dog",),
        **changes,
    )


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[EditPanel]:
    shown = EditPanel(words(), theme, pause_ms=10_000)
    qtbot.addWidget(shown)
    shown.resize(440, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitActive(shown)
    shown.show_profile(amara(), TODAY)
    yield shown
    sweep()


@pytest.fixture
def saves(panel: EditPanel) -> list[Save]:
    found: list[Save] = []
    panel.saved.connect(lambda *save: found.append(save))
    return found


@pytest.fixture
def closings(panel: EditPanel) -> list[bool]:
    found: list[bool] = []
    panel.closed.connect(lambda: found.append(True))
    return found


def line(panel: EditPanel, name: str) -> QLineEdit:
    field = panel.form.fields[name]
    assert isinstance(field, WordsField)
    field.field.setFocus()
    return field.field


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def every_field(panel: EditPanel) -> list[QWidget]:
    return [
        each
        for each in panel.form.findChildren(QWidget)
        if isinstance(each, QLineEdit | QComboBox) and each.isVisibleTo(panel)
    ]


def test_esc_leaves_from_every_field_that_is_empty_or_whole(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], closings: list[bool]
) -> None:
    for name in LISTS:
        lines = panel.form.fields[name]
        assert isinstance(lines, LineList)
        qtbot.keyClick(lines.add_button, Qt.Key.Key_Space)
    fields = every_field(panel)
    assert len(fields) > 15
    for number, each in enumerate(fields, start=1):
        each.setFocus()
        press(qtbot, Qt.Key.Key_Escape)
        assert len(closings) == number, each.accessibleName()
    assert saves == []


@pytest.mark.parametrize("name", WORD_FIELDS)
def test_esc_takes_a_half_typed_word_away_and_then_leaves(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], closings: list[bool], name: str
) -> None:
    qtbot.keyClicks(line(panel, name), "rob")
    press(qtbot, Qt.Key.Key_Escape)
    assert (line(panel, name).text(), closings) == ("", [])
    press(qtbot, Qt.Key.Key_Escape)
    assert (closings, saves) == ([True], [])


@pytest.mark.parametrize("name", WORD_FIELDS)
def test_a_pause_saves_no_half_typed_word(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], name: str
) -> None:
    qtbot.keyClicks(line(panel, name), "rob")
    panel._pause.timeout.emit()
    assert saves == []
    assert line(panel, name).text() == "rob"
    panel.show_profile(amara(address="Amara"), TODAY)
    assert line(panel, name).text() == "rob", "what others change takes no word away"


@pytest.mark.parametrize("way", ["enter", "comma", "tab", "hide", "another", "window"])
def test_a_word_is_saved_when_it_is_finished(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], way: str
) -> None:
    field = line(panel, "tags")
    qtbot.keyClicks(field, "rob")
    if way == "enter":
        press(qtbot, Qt.Key.Key_Return)
    elif way == "comma":
        qtbot.keyClicks(field, ",")
        panel._pause.timeout.emit()
    elif way == "tab":
        press(qtbot, Qt.Key.Key_Tab)
    elif way == "hide":
        panel.hide()
    elif way == "another":
        panel.show_profile(profile(id="c2", name="Bo"), TODAY)
    else:
        panel.flush()
    assert [(save[0], save[2].tags) for save in saves] == [("c1", ("dog", "rob"))]


def test_tab_goes_through_the_fields_as_they_stand(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    for name in LISTS:
        lines = panel.form.fields[name]
        assert isinstance(lines, LineList)
        qtbot.keyClick(lines.add_button, Qt.Key.Key_Space)
    QApplication.processEvents()  # lays everything out
    panel.back.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    places: list[tuple[int, int]] = []
    seen: set[QWidget] = set()
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen or not panel.form.isAncestorOf(focused):
            break
        seen.add(focused)
        place = focused.mapTo(panel.form, focused.rect().center())
        places.append((place.y(), place.x()))
        press(qtbot, Qt.Key.Key_Tab)
    assert places == sorted(places)
    assert seen >= set(every_field(panel))
    assert panel.back.hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Backtab)
    assert panel.form.fields["name"].hasFocus()
    assert saves == []


@pytest.mark.parametrize("name", WORD_FIELDS)
@pytest.mark.parametrize(
    "ends",
    [(Qt.Key.Key_Return,), (Qt.Key.Key_Return, Qt.Key.Key_Enter), (Qt.Key.Key_Tab,)],
)
def test_a_scanned_code_is_no_word(
    panel: EditPanel, saves: list[Save], name: str, ends: tuple[Qt.Key, ...]
) -> None:
    keys = Keys()
    line(panel, name)
    keys.type("jaz", after=200)
    keys.type("T", after=400)
    keys.type("U-204817", after=5)
    keys.end(*ends, after=5)
    assert QApplication.focusWidget() is line(panel, name)
    assert (line(panel, name).text(), saves) == ("jaz", [])


def test_a_scanned_code_without_an_end_goes_when_the_field_is_left(
    panel: EditPanel, saves: list[Save]
) -> None:
    line(panel, "likes")
    Keys().type("204817", after=5)
    line(panel, "tags")
    Keys().type("204818", after=5)
    panel.flush()
    assert saves == []


def test_a_word_by_a_fast_hand_is_kept(panel: EditPanel, saves: list[Save]) -> None:
    keys = Keys()
    line(panel, "likes")
    keys.type("oat milk 12", after=20)
    keys.end(Qt.Key.Key_Return, after=20)
    assert saves[-1][2].likes[-1] == "oat milk 12"


def test_a_stray_letter_chooses_no_month(qtbot: QtBot, panel: EditPanel, saves: list[Save]) -> None:
    birthday = panel.form.fields["birthday"]
    assert isinstance(birthday, BirthdayField)
    birthday.month.setFocus()
    qtbot.keyClicks(birthday.month, "ma7")
    assert birthday.month.currentIndex() == 0
    press(qtbot, Qt.Key.Key_Down)
    assert birthday.month.currentIndex() == 1
    panel.flush()
    assert saves == []
