"""*This is wrong*: a fact is neither used nor said until the owner has looked at it."""

from datetime import timedelta

import pytest

from desktop.domain.card_facts import asked_fact, diet_fact, flag_of, must_not_fact, note_fact
from desktop.domain.errors import ActError, Trouble
from desktop.domain.explaining import usual_fact
from desktop.domain.people import Birthday
from desktop.domain.touches import Fact
from tests.service.shop_at_hand import NOW, TODAY, Desk

WEEKS = 12


@pytest.fixture
def ada(desk: Desk) -> str:
    """Somebody who comes on Saturdays, has a usual, a like, a dislike and a birthday today."""
    uid = desk.add("Ada Ode", agreed=True)
    desk.edit(
        uid,
        asked=True,
        likes=("ginger", "coffee"),
        dislikes=("olives",),
        birthday=Birthday(TODAY.month, TODAY.day),
    )
    others = desk.add("Everybody Else")
    for day in range(WEEKS * 7, 0, -1):
        desk.clock.moment = NOW - timedelta(days=day)
        if day % 7 == 0:
            desk.cashier.record_visit(uid, items=("Mint tea",))
        elif day % 7 % 2:
            desk.cashier.record_visit(others)
    desk.clock.moment = NOW
    desk.judge_all()
    return uid


def reasons(desk: Desk, uid: str) -> set[str]:
    _, offer = desk.reader.card_with_touch(uid)
    return {fact.code for each in offer.candidates for fact in each.reasons}


def flag(desk: Desk, uid: str, fact: Fact) -> str:
    done = desk.cashier.flag_fact(uid, fact.code, fact.params)
    assert done.act is not None
    return done.text


def test_a_rhythm_that_is_wrong_is_not_said_nor_used_until_it_is_settled(
    desk: Desk, ada: str
) -> None:
    before = desk.reader.card(ada).habits
    assert before.rhythm is not None
    assert "streak" in reasons(desk, ada)
    assert ada in {each.id for each in desk.reader.board().likely}
    one = flag(desk, ada, Fact("rhythm", {"pattern": "weekly"}))
    card = desk.reader.card(ada)
    assert card.habits.rhythm is None
    assert card.habits.streak is None
    assert card.habits.visits == before.visits
    assert not reasons(desk, ada) & {"rhythm", "streak"}
    assert ada not in {each.id for each in desk.reader.board().likely}
    desk.cashier.settle_flag(one)
    assert desk.reader.card(ada).habits == before
    assert "streak" in reasons(desk, ada)
    assert ada in {each.id for each in desk.reader.board().likely}


def test_a_usual_that_is_wrong(desk: Desk, ada: str) -> None:
    usual = desk.reader.card(ada).habits.usual
    assert usual is not None
    flag(desk, ada, usual_fact(usual))
    assert desk.reader.card(ada).habits.usual is None
    assert "orders" not in reasons(desk, ada)
    assert desk.reader.card(ada).habits.rhythm is not None


def test_another_usual_than_the_flagged_one_is_said(desk: Desk, ada: str) -> None:
    flag(desk, ada, Fact("orders", {"item": "Soup", "count": 4, "of": 5}))
    assert desk.reader.card(ada).habits.usual is not None


def test_one_like_is_wrong_and_the_other_is_not(desk: Desk, ada: str) -> None:
    assert "likes" in reasons(desk, ada)  # coffee: the drink on the house
    flag(desk, ada, Fact("likes", {"text": "coffee"}))
    card = desk.reader.card(ada)
    assert card.likes == ("ginger",)
    assert card.profile.likes == ("ginger", "coffee"), "what is on record is edited as it stands"
    assert "likes" not in reasons(desk, ada)


def test_a_dislike_that_is_wrong_goes_on_keeping_it_away(desk: Desk, ada: str) -> None:
    desk.edit(ada, dislikes=("fruit",))
    flag(desk, ada, Fact("dislikes", {"text": "fruit"}))
    card, offer = desk.reader.card_with_touch(ada)
    assert card.dislikes == ()
    assert "piece-of-fruit" not in {each.key for each in offer.candidates}


def test_a_birthday_that_is_wrong_is_no_occasion_and_not_on_the_board(desk: Desk, ada: str) -> None:
    assert "birthday" in reasons(desk, ada)
    assert [each.id for each in desk.reader.board().birthdays] == [ada]
    flag(desk, ada, Fact("birthday", {"days": 0, "weekday": 5}))
    assert "birthday" not in reasons(desk, ada)
    assert not desk.reader.board().birthdays
    desk.edit(ada, birthday=Birthday(1, 2))  # it can be put right as it stands


def test_what_something_is_free_of_is_doubted_so_no_food_is_offered(desk: Desk, ada: str) -> None:
    desk.edit(ada, must_nots=("peanuts",))
    touches = desk.reader.touches()

    def food() -> bool:
        _, offer = desk.reader.card_with_touch(ada)
        return any(touches[each.key].food for each in offer.candidates)

    assert food()
    flag(desk, ada, Fact("free-of", {"code": "peanuts"}))
    assert not food()


def test_a_first_visit_that_is_none(desk: Desk) -> None:
    uid = desk.add("New Here", agreed=True)
    assert "visit-number" in reasons(desk, uid)
    flag(desk, uid, Fact("visit-number", {"count": 1}))
    assert "visit-number" not in reasons(desk, uid)


def test_the_touch_on_the_screen_is_made_anew(desk: Desk, ada: str) -> None:
    offer = desk.cashier.open_offer(ada)
    assert offer.current is not None
    fact = offer.current.reasons[0]
    flag(desk, ada, fact)
    anew = desk.cashier.open_offer(ada)
    assert anew.id == offer.id
    assert anew.current is None or fact.code not in {each.code for each in anew.current.reasons}


def test_undo_and_the_same_fact_twice(desk: Desk, ada: str) -> None:
    fact = Fact("likes", {"text": "ginger"})
    done = desk.cashier.flag_fact(ada, fact.code, fact.params)
    again = desk.cashier.flag_fact(ada, fact.code, fact.params)
    assert again.act is None
    assert again.text == done.text
    assert [each.count for each in desk.reader.board().to_check] == [1]
    desk.reopen()
    desk.cashier.undo(done.act or "")
    assert desk.reader.card(ada).flags == ()
    assert desk.reader.card(ada).likes == ("ginger", "coffee")
    assert desk.reader.board().to_check == ()


def test_the_owner_sees_what_to_check_the_longest_waiting_first(desk: Desk, ada: str) -> None:
    ben = desk.add("Ben Ode")
    first = flag(desk, ben, Fact("visits", {"count": 0}))
    desk.clock.forward(minutes=1)
    flag(desk, ada, Fact("rhythm", {}))
    flag(desk, ada, Fact("likes", {"text": "ginger"}))
    rows = desk.reader.board().to_check
    assert [(each.id, each.name, each.count) for each in rows] == [
        (ben, "Ben Ode", 1),
        (ada, "Ada Ode", 2),
    ]
    done = desk.cashier.settle_flag(first)
    assert [each.id for each in desk.reader.board().to_check] == [ada]
    desk.cashier.undo(done.act or "")
    assert len(desk.reader.board().to_check) == 2


def test_a_flag_is_settled_once(desk: Desk, ada: str) -> None:
    one = flag(desk, ada, Fact("rhythm", {}))
    desk.cashier.settle_flag(one)
    for which in (one, "nothing"):
        with pytest.raises(ActError) as caught:
            desk.cashier.settle_flag(which)
        assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
    with pytest.raises(ActError):
        desk.cashier.flag_fact("nobody", "rhythm", {})


def test_somebody_with_a_flag_cannot_be_taken_away_by_undo(desk: Desk) -> None:
    done = desk.cashier.add_customer("New Here", (), agreed=None)
    flag(desk, done.customer or "", Fact("visits", {}))
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(done.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT


def foods(desk: Desk, uid: str) -> bool:
    touches = desk.reader.touches()
    _, offer = desk.reader.card_with_touch(uid)
    return any(touches[each.key].food for each in offer.candidates)


def test_a_must_not_or_a_diet_that_is_wrong_goes_on_keeping_them_safe(desk: Desk, ada: str) -> None:
    desk.edit(ada, must_nots=("peanuts",), diets=("vegan",))
    profile = desk.reader.card(ada).profile
    before = desk.reader.card_with_touch(ada)[1].candidates
    flag(desk, ada, must_not_fact(profile.live_must_nots[0]))
    flag(desk, ada, diet_fact(profile.diets[0]))
    card, offer = desk.reader.card_with_touch(ada)
    assert card.profile.live_must_nots == profile.live_must_nots
    assert card.profile.diets == profile.diets
    assert {each.key for each in offer.candidates} == {each.key for each in before}


def test_none_that_is_wrong_counts_as_never_asked(desk: Desk, ada: str) -> None:
    asked = desk.reader.card(ada).profile.asked
    assert asked is not None
    assert foods(desk, ada)
    flag(desk, ada, asked_fact(asked))
    _, offer = desk.reader.card_with_touch(ada)
    assert not foods(desk, ada)
    assert offer.ask_first


def test_visits_that_are_counted_wrongly_are_no_occasion(desk: Desk) -> None:
    uid = desk.add("New Here", agreed=True)
    assert "visit-number" in reasons(desk, uid)
    flag(desk, uid, Fact("visits", {"count": 0}))
    assert not reasons(desk, uid) & {"visit-number", "visits"}


def test_the_owner_sees_whom_to_check_and_each_note_is_told_apart(desk: Desk, ada: str) -> None:
    desk.cashier.jot(ada, "has a dog")
    desk.cashier.jot(ada, "plays chess")
    notes = desk.reader.card(ada).profile.notes
    flag(desk, ada, note_fact(notes[0]))
    card = desk.reader.card(ada)
    assert flag_of(note_fact(notes[0]), card.flags) is not None
    assert flag_of(note_fact(notes[1]), card.flags) is None
    assert [(each.id, each.count) for each in desk.reader.board().to_check] == [(ada, 1)]


def test_why_names_the_birthday_and_what_is_said_to_be_wrong_once(desk: Desk, ada: str) -> None:
    flag(desk, ada, Fact("birthday", {"days": 0, "weekday": 5}))
    known = desk.reader.why(ada).known
    birthdays = [each for each in known if each.fact.code == "birthday"]
    assert len(birthdays) == 1
    assert birthdays[0].flag
