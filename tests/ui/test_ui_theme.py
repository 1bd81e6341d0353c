from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.ui.theme.theme import Theme
from desktop.ui.theme.tokens import PAIRS, ROLES, ThemeError, contrast, px, read_tokens

FILES = sorted((paths.resources() / "themes").glob("*.toml"))


def test_both_themes_are_there() -> None:
    assert {file.stem for file in FILES} >= {"light", "dark"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize(("text", "behind", "least"), PAIRS)
def test_every_text_can_be_read(file: Path, text: str, behind: str, least: float) -> None:
    colours = read_tokens(file).colours
    assert contrast(colours[text], colours[behind]) >= least


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_role_says_what_it_is_for(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    roles = lines[lines.index("[roles]") + 1 :]
    for at, line in enumerate(roles):
        if "=" in line and not line.startswith("#"):
            assert roles[at - 1].startswith("# "), line
            assert roles[at - 1].endswith("."), line


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_missing_role_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "half.toml"
    file.write_text(
        'name = "half"\ndark = false\n[colours]\nred = "#FF0000"\n[roles]\ntext = "red"\n'
    )
    with pytest.raises(ThemeError, match="surface"):
        read_tokens(file)


def test_an_undefined_colour_is_a_fault(tmp_path: Path) -> None:
    roles = "\n".join(f'{role} = "red"' for role in ROLES[:-1])
    file = tmp_path / "wrong.toml"
    file.write_text(
        'name = "wrong"\ndark = false\n[colours]\nred = "#FF0000"\n'
        f'[roles]\n{roles}\n{ROLES[-1]} = "green"\n'
    )
    with pytest.raises(ThemeError, match=ROLES[-1]):
        read_tokens(file)


def test_large_text_enlarges_what_a_finger_meets_and_keeps_the_gaps() -> None:
    assert px("body", 1.0) == 15
    assert px("body", 1.4) == 21
    assert px("target", 1.5) == 72
    assert px("space_8", 1.5) == 8
    assert px("body", 90) == px("body", 2.0)


def test_the_palette_follows_the_choice(qapp: QApplication, theme: Theme, resources: Path) -> None:
    light = qapp.palette().color(QPalette.ColorRole.Window)
    theme.choose("dark")
    dark = qapp.palette().color(QPalette.ColorRole.Window)
    assert theme.dark
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert dark.name().upper() == read_tokens(resources / "themes" / "dark.toml").colours["window"]


def test_the_system_decides_when_it_is_asked_to(qapp: QApplication, theme: Theme) -> None:
    theme.choose("dark")
    theme.choose("system")
    scheme = qapp.styleHints().colorScheme()
    assert theme.dark == (scheme == Qt.ColorScheme.Dark)


def test_everybody_is_told_of_a_change_once(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.choose("dark")
    theme.choose("dark")
    theme.choose("no such theme")
    assert told == [True]
    theme.enlarge(1.5)
    theme.enlarge(1.5)
    assert told == [True, True]


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_box_of_what_is_ticked_is_seen(
    qtbot: QtBot, theme: Theme, choice: str, kind: type[QCheckBox | QRadioButton]
) -> None:
    theme.choose(choice)
    card = QFrame()
    qtbot.addWidget(card)
    card.setObjectName("card")
    box = kind("", card)
    card.resize(80, 60)
    image = card.grab().toImage()
    surface = theme.colour("surface").name()
    left = box.mapTo(card, QPoint(0, box.height() // 2))
    seen = {image.pixelColor(left.x() + step, left.y()).name() for step in range(30)}
    assert max(contrast(each, surface) for each in seen) >= 3.0


def test_a_button_is_a_target_for_a_finger(theme: Theme) -> None:
    button = QPushButton("Not today")
    button.setObjectName("plain")
    assert button.sizeHint().height() >= 48
    main = QPushButton("Did it")
    main.setObjectName("primary")
    assert main.sizeHint().height() >= 56
    theme.enlarge(1.5)
    assert button.sizeHint().height() >= 72


def test_fonts_have_their_sizes_and_counts_their_figures(theme: Theme) -> None:
    assert theme.font("body").pixelSize() == 15
    assert theme.font("strong").pixelSize() == 15
    assert theme.font("strong").weight() > theme.font("body").weight()
    assert theme.font("name").pixelSize() == 28
    tags = [tag.toString() for tag in theme.font("figure").featureTags()]
    assert tags == ["tnum"]
