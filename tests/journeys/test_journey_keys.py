"""The main job without a mouse, and the screen that the customer may see."""

from tests.journeys.till import CONTROL, Key, Till


def test_the_whole_job_by_keyboard_alone(till: Till) -> None:
    till.type("amara")
    till.until_found("amara")
    till.key(Key.Key_Return)
    till.until_open("Amara Okafor")
    till.tab_to("Did it")
    till.key(Key.Key_Space)
    till.until_said("touch given")
    till.key(Key.Key_F8)
    till.until_visits(20)
    till.key(Key.Key_Escape)
    assert till.window.till.search.text() == ""
    till.key(Key.Key_Escape)
    till.until(lambda: till.window.till.side.page is None)
    till.type("siobhan")
    till.until_found("siobhan")
    till.key(Key.Key_Return)
    till.until_open("Siobhán O'Neill")


def test_after_an_answer_the_next_letter_is_a_search_and_no_jot(till: Till) -> None:
    till.find("amara")
    till.press("Not today")
    till.until_said("no touch today")
    till.type("lee")
    till.until_found("lee")


def test_a_letter_anywhere_goes_to_the_search(till: Till) -> None:
    for place in ("Menu", "Add a customer", "Discreet  F9"):
        till.tab_to(place)
        till.type("lee")
        till.until_found("lee")
        assert till.focus is till.window.till.search
        till.key(Key.Key_Escape)
    till.find("amara")
    for place in ("Another idea", "Edit  F2", "Record visit"):
        till.tab_to(place)
        till.type("may")
        till.until_found("may")
        till.find("amara")


def test_a_letter_in_another_field_stays_there(till: Till) -> None:
    till.find("amara")
    line = till.tab_to("Heard something worth remembering?")
    till.type("likes jazz")
    assert line.property("text") == "likes jazz"
    assert till.window.till.search.text() == "amara"
    till.key(Key.Key_Z, CONTROL)
    assert line.property("text") != "likes jazz"


def test_what_was_typed_and_not_saved_waits_for_the_same_customer(till: Till) -> None:
    till.find("amara")
    till.tab_to("Heard something worth remembering?")
    till.type("half a sen")
    till.find("may chen")
    assert not till.sees("half a sen")
    till.find("amara")
    till.until_seen("half a sen")


def test_f9_hides_what_the_customer_should_not_read(till: Till) -> None:
    till.find("amara")
    till.key(Key.Key_F2)
    till.press("Sesame")
    till.press("Add a note")
    till.type("owes us an umbrella")
    till.key(Key.Key_Escape)
    till.until_seen("sesame", "owes us an umbrella")
    till.key(Key.Key_F6)
    till.type("Cold soup")
    till.key(Key.Key_Return)
    till.until(lambda: till.card.problems)
    till.until_seen("Make it right", "Cold soup")
    till.key(Key.Key_F9)
    for hidden in ("sesame", "owes us an umbrella", "Cold soup"):
        assert not till.sees(hidden), hidden
    assert till.sees("Must-nots: press to see")
    assert till.sees("Amara Okafor")
    till.press("Must-nots: press to see")
    till.until_seen("sesame")
    assert not till.sees("owes us an umbrella")
    till.key(Key.Key_F9)
    till.until_seen("sesame", "owes us an umbrella", "Cold soup")


def test_discreet_is_remembered_and_hides_the_names_of_the_board(till: Till) -> None:
    till.until(lambda: till.window.till.board.rows)
    till.key(Key.Key_F9)
    assert not till.sees("Amara")
    till.reopen()
    till.until_seen("likely in today")
    assert not till.sees("Amara")
    till.key(Key.Key_F9)
    till.until(lambda: till.window.till.board.rows)


def test_two_panes_from_900_px(till: Till) -> None:
    till.window.resize(1024, 720)
    till.find("amara")
    assert till.window.till.results.isVisible()
    assert till.window.serving.customer.isVisible()
    till.window.resize(400, 720)
    till.until(lambda: not till.window.till.results.isVisible())
    assert till.window.serving.customer.isVisible()
    assert till.window.till.search.isVisible()
