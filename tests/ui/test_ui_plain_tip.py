"""Tool tips show what was typed as it was typed."""

import pytest
from PySide6.QtGui import QTextDocumentFragment
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.widgets.text import ElidedText


@pytest.mark.parametrize(
    "text", ["Amara", "5 > 3 & more", "two\nlines", "\u05e9\u05dc\u05d5\u05dd"]
)
def test_what_is_no_html_stays_as_it_is(text: str) -> None:
    assert plain_tip(text) == text


@pytest.mark.parametrize("text", ['<img src="//far/x"> Ann', "<b>Ann</b>\nBo", "I &lt;3 you"])
def test_html_is_shown_letter_by_letter(text: str) -> None:
    tip = plain_tip(text)
    assert QTextDocumentFragment.fromHtml(tip).toPlainText() == text


def test_a_name_that_is_html_is_cut_and_told_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedText(theme, "body", "text")
    qtbot.addWidget(label)
    label.setText('<img src="//far/x"> Ann')
    label.resize(30, 20)
    label.show()
    label.grab()
    assert "<img" not in label.toolTip()
    assert QTextDocumentFragment.fromHtml(label.toolTip()).toPlainText() == label.text()
