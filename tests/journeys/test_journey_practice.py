"""A quiet hour at the till of the demo shop: the regulars are learnt by keyboard alone."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.practice import Practised, Question
from desktop.main import main
from desktop.ui.till.practice_page import PracticePage
from tests.journeys.till import CONTROL, Key, Till


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo shop on the till's day, to copy."""
    file = tmp_path_factory.mktemp("demo") / "shop.sqlite"
    said = ["--database", str(file), "--country", "US", "--now", "2026-07-17T12:40:00-04:00"]
    assert main([*said, "demo"]) == 0
    return file


@pytest.fixture
def demo(demo_file: Path, address: str, open_till: Callable[[], Till]) -> Till:
    shutil.copyfile(demo_file, address)
    till = open_till()
    till.open()
    return till


def learn(till: Till) -> PracticePage:
    """Open the page by the menu, with keys; returns it with its first question."""
    till.key(Key.Key_F10)
    till.until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(each for each in menu.actions() if "Learn the regulars" in each.text())
    for _ in menu.actions():
        if menu.activeAction() is wanted:
            break
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    till.until(menu.isHidden)
    till.window.activateWindow()  # a window system does so; the platform without one not always
    till.until(lambda: QApplication.activeWindow() is till.window)
    page = till.window.practising.page
    till.until(lambda: page.question is not None or till.sees("that is all"))
    return page


def asked(page: PracticePage) -> Question:
    question = page.question
    assert question is not None
    return question


def rest_of(till: Till, page: PracticePage) -> list[Question]:
    """Answer all that is left with *Knew it*."""
    seen = []
    while page.question is not None:
        seen.append(page.question)
        till.key(Key.Key_Space)
        till.key(Key.Key_1)
    return seen


def test_a_quiet_hour_by_keyboard_alone(demo: Till) -> None:
    page = learn(demo)
    first = asked(page)
    assert first.kind is Practised.NAME_TO_USUAL
    assert demo.sees(first.regular.name)
    assert not demo.sees(first.answer)
    demo.key(Key.Key_Space)
    demo.until_seen(first.answer)
    demo.key(Key.Key_1)
    second = asked(page)
    assert second.regular.id != first.regular.id
    assert demo.sees(second.asked)
    demo.key(Key.Key_Return)
    demo.until_seen(second.answer)
    demo.key(Key.Key_2)
    assert asked(page).key not in {first.key, second.key}
    demo.key(Key.Key_Escape)
    demo.until(lambda: demo.window.till.side.page is None)
    assert demo.focus is demo.window.till.search

    page = learn(demo)
    again = rest_of(demo, page)
    assert again
    assert not {each.regular.id for each in again} & {first.regular.id, second.regular.id}
    demo.until_seen("That is all for now")
    demo.key(Key.Key_Escape)

    demo.clock.forward(hours=1)
    page = learn(demo)
    assert asked(page).key == second.key, "what was not known comes back first"


def test_what_was_learnt_outlives_the_program_and_stays_out_of_the_history(demo: Till) -> None:
    page = learn(demo)
    first = asked(page)
    demo.key(Key.Key_Space)
    demo.key(Key.Key_1)
    demo.key(Key.Key_Escape)
    demo.reopen()
    page = learn(demo)
    assert first.regular.id not in {each.regular.id for each in rest_of(demo, page)}
    demo.key(Key.Key_Escape)
    demo.find(first.regular.name)
    assert demo.card.last_acts == ()


def test_ctrl_z_takes_the_last_answer_back(demo: Till) -> None:
    page = learn(demo)
    first = asked(page)
    demo.key(Key.Key_Space)
    demo.key(Key.Key_1)
    demo.key(Key.Key_Z, CONTROL)
    assert asked(page) == first
    assert not demo.sees(first.answer)
    demo.key(Key.Key_Escape)
    assert asked(learn(demo)) == first


def test_a_customer_who_comes_in_goes_first(demo: Till) -> None:
    learn(demo)
    demo.type("amara")
    demo.until_found("amara")
    demo.key(Key.Key_Return)
    demo.until_open("Amara Okafor")
    demo.key(Key.Key_Escape)
    demo.key(Key.Key_Escape)
    demo.until(lambda: demo.window.till.side.page is None)
    demo.until(demo.window.till.board.isVisible)


def test_an_empty_shop_says_when_regulars_appear(new_till: Till) -> None:
    new_till.open(wait=False)
    new_till.until_seen("Start empty")
    new_till.press("Start empty")
    new_till.until_seen("No customers yet")
    new_till.window.till.menu.practice_wanted.emit()
    new_till.until_seen("Regulars appear here once their visits say what they usually have")
