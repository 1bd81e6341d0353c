"""The owner edits touches in the real window, and the till says and offers what was written."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.domain.errors import Trouble, UsualError
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.touches import Occasion, Touch
from desktop.service.office import Office
from desktop.ui.office.touches_page import TouchesPage
from tests.journeys.till import CONTROL, Key, Till

AMARA = "Amara Okafor"


def touches_page(till: Till, key: str = "") -> TouchesPage:
    if not till.window.office.is_open:
        till.key(Key.Key_F12)
        till.until(lambda: till.window.office.is_open)
    till.window.office.view.show_page("touches", key)
    page = till.window.office.view.page
    assert isinstance(page, TouchesPage)
    till.until(lambda: page.saving.draft is not None)
    if key:
        till.until(lambda: page.saving.draft is not None and page.saving.draft.key == key)
    return page


def office(till: Till) -> Office:
    return till.running.desk.office.office  # type: ignore[return-value] # the real one


def quiet(till: Till) -> str:
    return till.window.office.view.quiet.text


def leave_only(till: Till, key: str, **how: object) -> None:
    """Switch all touches off but one, which suits any day; on the thread that writes."""
    touches_page(till)
    verbs, done = office(till), []

    def work() -> Touch:
        for each in verbs.touch_book().touches:
            verbs.switch_touch(each.key, on=each.key == key)
        was = verbs.touch_sheet(key)
        given = {"occasions": {Occasion.ANY: 3.0}, "cooldown_visits": 0, "cooldown_days": 0} | how
        verbs.edit_touch(was, replace(was, **given))  # type: ignore[arg-type] # fields by name
        return verbs.touch_sheet(key)

    till.running.desk.office.write(work, done.append)
    till.until(lambda: done)


def test_words_written_in_the_office_stand_at_the_till(till: Till) -> None:
    leave_only(till, "greet-by-name")
    page = touches_page(till, "greet-by-name")
    program = page.editor.do.text()
    assert "by name" in program
    page.editor.do.setFocus(Qt.FocusReason.TabFocusReason)
    till.type("show them the new window seat")
    till.until(lambda: "Saved" in quiet(till))
    till.until(lambda: any("window seat" in each.text() for each in page.editor.preview.lines))
    till.until(lambda: bool(page.editor.preview.reach.text()))
    till.key(Key.Key_F12)
    till.find(AMARA)
    till.until_seen("new window seat")
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    assert page.editor.do.text() == "show them the new window seat"
    till.window.office.view.quiet.take_back()
    till.until(lambda: page.editor.do.text() == program)
    till.key(Key.Key_F12)
    till.until(lambda: not till.sees("new window seat"))


def test_only_what_is_said_is_the_owners_and_the_till_keeps_the_rest(till: Till) -> None:
    leave_only(till, "greet-by-name")
    page = touches_page(till, "greet-by-name")
    ways = till.running.words.touches.ways(office(till).touch_sheet("greet-by-name"))
    page.editor.say.setFocus(Qt.FocusReason.TabFocusReason)
    till.type("the kettle is on for you.")
    till.until(lambda: "Saved" in quiet(till))
    till.key(Key.Key_F12)
    till.find(AMARA)
    till.until_seen("the kettle is on for you.")
    till.until(lambda: any(till.sees(way.do) for way in ways))
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    page.editor.do.setFocus(Qt.FocusReason.TabFocusReason)
    till.type("wave to them")
    page.editor.say.setFocus(Qt.FocusReason.TabFocusReason)
    till.key(Key.Key_Backspace)
    page.leave()
    till.until(lambda: page.editor.say.text() == ways[0].say)
    till.key(Key.Key_F12)
    till.until_seen("wave to them")
    till.until(lambda: any(till.sees(way.say) for way in ways))
    assert not till.sees("kettle")


def test_what_becomes_unsafe_is_gone_from_the_till(till: Till) -> None:
    leave_only(till, "piece-of-fruit", cost=0)
    verbs = office(till)
    till.key(Key.Key_F12)
    till.find(AMARA)
    profile = till.card.profile
    assert profile.live_must_nots or profile.asked is None
    shown = till.window.serving.customer._offer
    assert shown is not None
    page = touches_page(till, "piece-of-fruit")
    stated = dict.fromkeys(ALLERGENS, Holds.CONTAINS)
    for code in ALLERGENS:
        page.editor.codes.parts[code].buttons[Holds.CONTAINS].click()
    till.key(Key.Key_F12)
    till.until(lambda: verbs.touch_sheet("piece-of-fruit").composition == stated)
    till.until(
        lambda: (
            till.window.serving.customer._offer is not None
            and till.window.serving.customer._offer.shown is None
        )
    )
    refused: list[UsualError] = []
    till.running.desk.acts.refused.connect(lambda error, _: refused.append(error))
    till.running.desk.acts.did_it(shown.id)
    till.until(lambda: refused)
    assert refused[0].trouble in {Trouble.NO_LONGER_SAFE, Trouble.CHANGED_MEANWHILE}


def test_a_touch_of_the_shops_own_by_keyboard_alone(till: Till) -> None:
    page = touches_page(till)
    till.press("New touch")
    till.type("a taste of the plum cake?")
    till.key(Key.Key_Return)
    till.until(lambda: page.editor.do.text() == "a taste of the plum cake?")
    assert page.saving.draft is not None
    key = page.saving.draft.key
    assert not office(till).touch_sheet(key).on
    page.editor.on.setFocus()
    till.key(Key.Key_Space)
    till.until(lambda: office(till).touch_sheet(key).on)
    till.until(lambda: "Saved" in quiet(till))
    till.key(Key.Key_Z, CONTROL)
    till.until(lambda: not page.editor.on.isChecked())
    assert not office(till).touch_sheet(key).on
    till.press("Delete")
    till.until(lambda: key not in page.table.shown_keys())


def test_nothing_typed_is_lost_when_the_window_closes(till: Till) -> None:
    page = touches_page(till, "small-side")
    page.editor.say.setFocus(Qt.FocusReason.TabFocusReason)
    till.type("from all of us")
    till.reopen()
    page = touches_page(till, "small-side")
    assert page.editor.say.text() == "from all of us"


def test_what_staff_did_of_their_own_joins_the_list(till: Till) -> None:
    till.find(AMARA)
    shown = till.window.serving.customer._offer
    assert shown is not None
    till.running.desk.acts.own_touch(shown.id, "held the door with a smile")
    till.until(lambda: till.quiet)
    page = touches_page(till)
    till.until(lambda: "(1)" in page.own_button.text())
    till.press("What staff did (1)")
    till.press("Take over: held the door with a smile")
    till.until(lambda: page.editor.do.text() == "held the door with a smile")
    assert page.editor.on.isChecked()
    till.until(lambda: "(1)" not in page.own_button.text())
