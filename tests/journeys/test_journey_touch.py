"""The one touch: its four answers, each taken back, also after closing and reopening."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.domain.food import Holds
from desktop.domain.touches import Answer, Kind, Offer, Touch
from tests.journeys.till import Key, Till

FOUR = ("Did it", "Another idea", "Not today", "I did something of my own…")


@pytest.fixture
def served(till: Till) -> Till:
    """Amara's card, with her touch."""
    till.find("amara")
    assert all(till.has_button(name) for name in FOUR)
    return till


def _answer(till: Till, name: str) -> None:
    till.press(name)
    if name == FOUR[3]:
        till.type("Saved her the window seat")
        till.key(Key.Key_Return)


def _shown(till: Till) -> tuple[str, str, str]:
    """The touch as it is read: what to do, what to say, why."""
    panel = till.window.serving.customer.touch
    return panel.do.text(), panel.say.text(), panel.why.text()


@pytest.mark.parametrize(
    ("name", "said", "outcome"),
    [
        ("Did it", "touch given", "Done: "),
        ("Not today", "no touch today", "Not today"),
        (FOUR[3], "something of your own, kept", "Done: Saved her the window seat"),
    ],
)
@pytest.mark.parametrize("reopened", [False, True], ids=["at once", "after reopening"])
def test_an_answer_is_kept_and_can_be_taken_back(
    served: Till, name: str, said: str, outcome: str, reopened: bool
) -> None:
    before = _shown(served)
    _answer(served, name)
    served.until_said(said)
    served.until_seen(outcome)
    assert not served.has_button("Did it")
    if reopened:
        served.reopen()
        served.find("amara")
        served.until_seen(outcome)
        assert said in served.quiet
    served.undo()
    served.until(lambda: served.has_button("Did it"))
    assert _shown(served) == before


def test_another_idea_is_another_and_undo_brings_the_first_back(served: Till) -> None:
    before = _shown(served)
    served.press("Another idea")
    served.until(lambda: _shown(served) != before)
    second = _shown(served)
    served.reopen()
    served.find("amara")
    assert _shown(served) == second
    served.undo()
    served.until(lambda: _shown(served) == before)


def test_the_answer_has_an_undo_of_its_own_in_the_panel(served: Till) -> None:
    served.press("Did it")
    served.until_seen("Done: ")
    panel = served.window.serving.customer.touch
    served.until(panel.undo_button.isVisible)
    panel.undo_button.setFocus()
    served.key(Key.Key_Space)
    served.until(lambda: served.has_button("Did it"))


def test_when_every_idea_was_seen_a_warm_word_is_left(served: Till) -> None:
    for _ in range(40):
        if not served.has_button("Another idea"):
            break
        before = _shown(served)
        served.press("Another idea")
        served.until(lambda before=before: _shown(served) != before)
    served.until_seen("That was the last idea for today")
    assert served.has_button(FOUR[3])


def test_the_offer_stays_the_same_within_the_visit(served: Till) -> None:
    before = _shown(served)
    served.reopen()
    served.clock.forward(hours=1)
    served.find("amara")
    assert _shown(served) == before


def _offer(till: Till) -> Offer:
    offer = till.window.serving.customer._offer
    assert offer is not None
    return offer


def _ideas(till: Till, *, until: Callable[[Touch], bool]) -> list[Touch]:
    """Look at one idea after the other, at most until one is such."""
    touches = till.running.desk._touches
    seen: list[Touch] = []
    while (key := _offer(till).shown) is not None:
        seen.append(touches[key])
        if until(seen[-1]):
            break
        before = _shown(till)
        till.press("Another idea")
        till.until(lambda before=before: _shown(till) != before)
    return seen


def _is_food(touch: Touch) -> bool:
    return touch.food


def test_nothing_to_eat_is_offered_before_anybody_has_asked(served: Till) -> None:
    assert served.sees("Ask about allergies first.")
    ideas = _ideas(served, until=_is_food)
    assert ideas
    assert not any(each.food for each in ideas)


def test_food_is_offered_once_asked_and_another_touch_after_a_must_not(served: Till) -> None:
    served.press("None / Ask…")
    served.press("Asked: there are none")
    served.key(Key.Key_Escape)
    served.until_seen("Must-nots: none")
    served.clock.forward(hours=5)
    served.find("amara")
    unsafe = _ideas(served, until=_is_food)[-1]
    assert unsafe.food
    served.key(Key.Key_F2)
    for allergen in ("Milk", "Gluten", "Eggs", "Tree nuts", "Peanuts", "Soy", "Sesame"):
        served.press(allergen)
    served.key(Key.Key_Escape)
    served.until(lambda: len(served.card.profile.live_must_nots) == 7)  # each is saved by itself
    never = ("milk", "gluten", "eggs", "tree-nuts", "peanuts", "soybeans", "sesame")

    def is_safe(touch: Touch) -> bool:
        return not touch.food or all(touch.composition.get(code) is Holds.FREE for code in never)

    touches = served.running.desk._touches
    served.until(
        lambda: (key := _offer(served).shown) is None or is_safe(touches[key])
    )  # it may be free of all of these, and then it stays
    served.find("amara")  # every offer that was made anew on the way has arrived
    assert all(is_safe(each) for each in _ideas(served, until=lambda _: False))
    served.until_seen("milk", "gluten", "sesame")


def test_an_open_problem_leaves_only_making_it_right(served: Till) -> None:
    served.key(Key.Key_F6)
    served.type("Waited twenty minutes for a cold latte")
    served.key(Key.Key_Return)
    served.until_said("problem kept until it is put right")
    served.until_seen("Make it right", "Waited twenty minutes for a cold latte")
    touches = served.running.desk._touches
    served.until(
        lambda: _offer(served).shown is None or touches[_offer(served).shown].kind is Kind.RECOVERY
    )
    kinds = {touches[each.key].kind for each in _offer(served).candidates}
    assert kinds <= {Kind.RECOVERY}
    served.reopen()
    served.until_seen("Make it right")
    served.find("amara")
    served.press("Put right")
    served.until_said("put right")
    served.until(lambda: not served.sees("Waited twenty minutes"))
    served.undo()
    served.until_seen("Waited twenty minutes")
    assert _offer(served).answer is not Answer.DID


def test_tab_comes_to_the_touch_before_the_undo_of_somebody_else(served: Till) -> None:
    before = served.card.habits.visits
    served.key(Key.Key_F8)
    served.until_said("visit counted")
    served.find("siobhan")
    stops = []
    while "Did it" not in stops:
        served.key(Key.Key_Tab)
        focused = served.focus
        assert isinstance(focused, QAbstractButton)
        stops.append(focused.text())
        assert len(stops) < 9, stops
    assert not any("Undo" in each for each in stops), stops
    served.tab_to("Undo  Ctrl+Z")
    served.find("amara")
    served.until_visits(before + 1)
