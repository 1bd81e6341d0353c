"""Somebody added twice becomes one person in the office, and two again."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.office.duplicates_page import DuplicatesPage
from tests.journeys.till import Till

Key = Qt.Key


@pytest.fixture
def page(till: Till) -> DuplicatesPage:
    """The page, open on a shop in which somebody was added twice."""
    cashier = till.running.backstage.made().cashier
    added: list[str] = []

    def add() -> None:
        for name, phone in (("Zora Quell", "(212) 555-0171"), ("Zohra Quell", "212-555-0171")):
            done = cashier.add_customer(name, [phone], agreed=None)
            added.append(str(done.customer))

    till.running.desk.office.write(add, lambda _: None)
    till.until(lambda: len(added) == 2)
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    view = till.window.office.view
    view.show_page("duplicates")
    opened = view.page
    assert isinstance(opened, DuplicatesPage)
    till.until(lambda: opened.rows and opened.compare.isVisible())
    return opened


def test_two_become_one_and_two_again(till: Till, page: DuplicatesPage) -> None:
    (row,) = page.rows
    assert {row.twins.one.name, row.twins.other.name} == {"Zora Quell", "Zohra Quell"}
    till.press("They are one person")
    till.until(lambda: not page.rows and page.merged_rows)
    assert "one person now" in till.window.office.view.quiet.text
    assert till.focus is not page.compare.merge_button  # one more Space is meant for nobody
    till.press("Take apart")
    till.until(lambda: page.rows and not page.merged_rows and page.compare.isVisible())
    till.press("They are one person")
    till.until(lambda: not page.rows)
    till.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    till.until(lambda: page.rows)


def test_two_that_are_not_the_same_are_not_asked_about_again(
    till: Till, page: DuplicatesPage
) -> None:
    till.press("Not the same")
    till.until(lambda: not page.rows)
    till.key(Key.Key_Escape)
    till.until(lambda: not till.window.office.is_open)
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    till.until(lambda: "No two customers" in page.state.text())
    assert page.rows == []
