"""Recording, jotting, adding, editing, problems: each kept, each taken back."""

import pytest

from desktop.domain.people import Birthday
from tests.journeys.till import CONTROL, Key, Till

USUAL = "Matcha latte, oat milk, 16 oz"


@pytest.fixture
def served(till: Till) -> Till:
    """Amara's card."""
    till.find("amara")
    return till


def _again(till: Till, *, reopened: bool) -> None:
    """Go on at once, or close the program and open her card anew."""
    if reopened:
        till.reopen()
        till.find("amara")


twice = pytest.mark.parametrize("reopened", [False, True], ids=["at once", "after reopening"])


@twice
def test_a_visit_is_recorded_with_one_key(served: Till, reopened: bool) -> None:
    served.key(Key.Key_F8)
    served.until_said("visit counted")
    served.until_visits(20)
    _again(served, reopened=reopened)
    served.until_seen("here today")
    served.undo()
    served.until_visits(19)
    served.until_seen("last here 7 days ago")


def test_again_within_the_window_is_the_same_visit(served: Till) -> None:
    served.key(Key.Key_F8)
    served.until_visits(20)
    served.clock.forward(hours=2)
    served.key(Key.Key_F8)
    served.until_said("already counted for this visit")
    served.until_seen("Already counted at 12:40 today", "Count it anyway")
    assert served.card.habits.visits == 20
    served.clock.forward(hours=2)
    served.find("amara")
    served.key(Key.Key_F8)
    served.until_visits(21)


@twice
def test_a_visit_takes_items_picked_and_typed(served: Till, reopened: bool) -> None:
    served.press("Record visit with items")
    served.until(lambda: served.has_button(USUAL))
    served.press(USUAL)
    served.tab_to("Another item")
    served.type("Lemon tart")
    served.key(Key.Key_Return)
    served.key(Key.Key_F8)
    served.until_visits(20)
    assert set(served.card.recent_items[:2]) == {USUAL, "Lemon tart"}
    _again(served, reopened=reopened)
    assert "Lemon tart" in served.card.recent_items
    served.undo()
    served.until_visits(19)
    assert "Lemon tart" not in served.card.recent_items


def _told(till: Till) -> list[str]:
    """What is recorded beside the notes."""
    profile = till.card.profile
    must_nots = (each.word for each in profile.live_must_nots)
    return [*profile.likes, *profile.dislikes, *must_nots]


@pytest.mark.parametrize(
    ("line", "asked", "shown"),
    [
        ("no onions", "as something they do not like?", "onions"),
        ("allergic to sesame", "as a must-not?", "Sesame"),
        ("can't have dairy", "as a must-not?", "dairy"),
        ("likes extra foam", "as something they like?", "extra foam"),
    ],
)
def test_a_line_is_noted_and_asks_whether_it_is_more(
    served: Till, line: str, asked: str, shown: str
) -> None:
    served.tab_to("Heard something worth remembering?")
    served.type(line)
    served.key(Key.Key_Return)
    served.until_said("noted")
    served.until_seen(line, asked)
    assert not served.card.profile.must_nots
    served.press("Record it")
    served.until_said("kept as a")
    served.until(lambda: _told(served))
    assert not served.has_button("Record it")
    told = _told(served)
    assert len(told) == 1
    assert shown.casefold() in told[0].casefold()
    served.until_seen(told[0])
    served.reopen()
    served.find("amara")
    assert served.card.profile.notes[0].text == line
    assert served.card.profile.notes[0].author == "Till"
    assert _told(served) == told
    served.undo()
    served.until(lambda: not _told(served))
    assert served.card.profile.notes


@pytest.mark.parametrize("line", ["not allergic to nuts", "her son is allergic to milk", "Hello"])
def test_a_line_that_is_not_hers_asks_nothing(served: Till, line: str) -> None:
    served.tab_to("Heard something worth remembering?")
    served.type(line)
    served.key(Key.Key_Return)
    served.until_seen(line)
    served.until_said("noted")
    assert not served.has_button("Record it")
    served.undo()
    served.until(lambda: not served.card.profile.notes)


def test_a_card_number_is_refused_without_being_shown_again(served: Till) -> None:
    served.tab_to("Heard something worth remembering?")
    served.type("pays with 4111 1111 1111 1111")
    served.key(Key.Key_Return)
    served.until_seen("This looks like a payment card's number")
    assert not any("4111" in text for text in (served.quiet,))
    assert not served.card.profile.notes


def test_everything_is_edited_by_keyboard_and_taken_back(served: Till) -> None:
    served.key(Key.Key_F2)
    served.tab_to("Name")
    served.write("Amara Eze")
    served.tab_to("How to say it")
    served.write("ah-MAH-rah EH-zeh")
    served.press("Add a number")
    served.type("020 7946 0958")
    served.tab_to("Day")
    served.write("21")
    served.press("Milk")
    served.tab_to("Must never be served")
    served.type("kiwi")
    served.key(Key.Key_Return)
    served.tab_to("Likes")
    served.type("window seat, jazz")
    served.press("Add a note")
    served.type("Training for a marathon")
    served.key(Key.Key_Escape)
    served.until(lambda: served.open_name() == "Amara Eze")
    served.until(lambda: len(served.card.profile.notes) == 1)
    profile = served.card.profile
    assert profile.say == "ah-MAH-rah EH-zeh"
    assert [phone.typed for phone in profile.phones] == ["+12025550148", "020 7946 0958"]
    assert profile.birthday == Birthday(month=7, day=21, year=1990)
    assert {each.code for each in profile.live_must_nots} == {"milk", "kiwi"}
    assert profile.likes == ("window seat", "jazz")
    assert profile.notes[0].text == "Training for a marathon"
    served.until_seen("kiwi", "window seat", "Training for a marathon")
    served.reopen()
    assert served.search("0958") == ("Amara Eze",)
    served.key(Key.Key_Return)
    served.until_open("Amara Eze")
    for _ in range(20):
        if not served.window.till.quiet.can_undo:
            break
        served.undo()
        served.find("amara")
    assert served.card.profile.name == "Amara Okafor"
    assert not served.card.profile.live_must_nots
    assert not served.card.profile.notes
    assert [phone.typed for phone in served.card.profile.phones] == ["+12025550148"]


def test_a_must_not_taken_away_stays_to_be_read_struck_out(served: Till) -> None:
    served.key(Key.Key_F2)
    served.press("Sesame")
    served.key(Key.Key_Escape)
    served.until(lambda: served.card.profile.live_must_nots)
    served.until_seen("sesame")
    served.key(Key.Key_F2)
    served.press("Sesame")
    served.key(Key.Key_Escape)
    served.until(lambda: not served.card.profile.live_must_nots)
    gone = served.card.profile.must_nots[0]
    assert (gone.author, gone.removed_by) == ("Till", "Till")
    assert any("sesame" in text.casefold() for text in served.seen())


@twice
def test_a_customer_is_added_and_taken_back(till: Till, reopened: bool) -> None:
    till.key(Key.Key_N, CONTROL)
    till.type("Zuri Abara")
    till.tab_to("Phone")
    till.type("202 555 0199")
    till.key(Key.Key_Return)
    till.until_open("Zuri Abara")
    till.until_said("added")
    assert till.card.habits.visits == 0
    if reopened:
        till.reopen()
        till.find("zuri")
    else:
        assert till.search("0199") == ("Zuri Abara",)
        till.key(Key.Key_Return)
        till.until_open("Zuri Abara")
    till.undo()
    till.until(lambda: till.window.till.side.page is None)
    assert till.search("zuri") == ()


def test_somebody_who_does_not_want_to_be_remembered_is_not_kept(till: Till) -> None:
    till.search("Zuri Abara")
    till.key(Key.Key_Return)
    till.tab_to("Yes")
    till.key(Key.Key_Right)
    till.key(Key.Key_Space)
    till.press("Do not add")
    till.until_said("Nothing was kept")
    assert not any("Zuri" in text for text in till.seen())
    assert till.search("zuri") == ()


@twice
def test_a_problem_is_kept_and_put_right_and_both_taken_back(served: Till, reopened: bool) -> None:
    served.key(Key.Key_F6)
    served.type("Cold soup")
    served.key(Key.Key_Return)
    served.until_seen("Make it right", "Cold soup")
    _again(served, reopened=reopened)
    served.press("Put right")
    served.until_said(": put right")
    served.until(lambda: not served.card.problems)
    _again(served, reopened=reopened)
    served.undo()
    served.until(lambda: len(served.card.problems) == 1)
    _again(served, reopened=True)
    assert [each.text for each in served.card.problems] == ["Cold soup"]
    served.undo()
    served.until(lambda: not served.card.problems)
    assert not served.sees("Cold soup")


def test_undo_refuses_in_words_where_a_later_act_stands_on_it(served: Till) -> None:
    served.tab_to("Heard something worth remembering?")
    served.type("moved to Bristol")
    served.key(Key.Key_Return)
    served.until(lambda: len(served.card.profile.notes) == 1)
    jotted = served.card.last_acts[0]
    assert jotted.verb == "jot"
    served.key(Key.Key_F2)
    served.tab_to("Notes")
    served.write("moved to Bath")
    served.key(Key.Key_Escape)
    served.until(lambda: served.card.profile.notes[0].text == "moved to Bath")
    served.running.desk.acts.undo(jotted.id)
    served.until_said("Something done later stands on this.")
    assert served.card.profile.notes[0].text == "moved to Bath"


def test_an_act_of_another_day_is_named_and_then_taken_back(served: Till) -> None:
    served.key(Key.Key_F6)
    served.type("soup came cold")
    served.key(Key.Key_Return)
    served.until(lambda: bool(served.card.problems))
    served.clock.forward(days=3)
    served.reopen()
    served.find("amara")
    assert not served.window.till.quiet.can_undo
    served.key(Key.Key_Z, CONTROL)
    served.until(lambda: served.window.till.quiet.can_undo)
    served.undo()
    served.until(lambda: not served.card.problems)
