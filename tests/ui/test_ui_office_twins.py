"""Two people side by side: a choice where one value stays, everything else of both."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from desktop.domain.people import Agreement, Birthday, Phone, Profile
from desktop.domain.twins import Ground, MergeChoice, Reason, TwinView
from desktop.ui.office.twin_compare import TwinCompare
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words

ONE = Profile("one", 1, "Zora Quell", phones=(Phone("1"),), birthday=Birthday(7, 20))
OTHER = Profile("other", 1, "Zohra Quell", say="ZOH-ra", agreement=Agreement.YES)
VIEW = TwinView(ONE, OTHER, {"one": 3, "other": 1}, (Reason(Ground.PHONE),))


@pytest.fixture
def compare(qtbot: QtBot, words: Words, theme: Theme) -> TwinCompare:
    made = TwinCompare(words, theme)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def radios(compare: TwinCompare) -> list[QRadioButton]:
    return [each for each in compare.findChildren(QRadioButton) if each.isVisible()]


def test_only_what_differs_is_chosen(compare: TwinCompare) -> None:
    compare.show_view(VIEW)
    assert [each.text() for each in radios(compare)] == ["Zora Quell", "Zohra Quell"]
    assert compare.choice == MergeChoice({"name": "one"})
    assert "Zora Quell" in compare.preview.text()


def test_the_choice_goes_along(compare: TwinCompare, qtbot: QtBot) -> None:
    compare.show_view(VIEW)
    radios(compare)[1].click()
    assert "Zohra Quell" in compare.preview.text()
    with qtbot.waitSignal(compare.merge_wanted) as caught:
        qtbot.mouseClick(compare.merge_button, Qt.MouseButton.LeftButton)
    assert caught.args == ["one", "other", MergeChoice({"name": "other"})]
    with qtbot.waitSignal(compare.not_same_wanted) as said:
        compare.apart_button.click()
    assert said.args == ["one", "other"]


def test_another_pair_takes_the_place_of_the_first(compare: TwinCompare) -> None:
    compare.show_view(VIEW)
    radios(compare)[1].click()
    birthdays = replace(OTHER, name="Zora Quell", birthday=Birthday(7, 20, 1990))
    compare.show_view(replace(VIEW, other=birthdays))
    assert compare.choice == MergeChoice({"birthday": "one"})
    assert all("1990" in each.text() or "20" in each.text() for each in radios(compare))


def test_nothing_is_sent_before_there_are_two(compare: TwinCompare, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(compare.merge_wanted),
        qtbot.assertNotEmitted(compare.not_same_wanted),
    ):
        compare.merge_button.click()
        compare.apart_button.click()
    assert compare.choice == MergeChoice()
