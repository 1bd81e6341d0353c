"""What is asked again: how it is after a problem, and whether a fact is still true."""

from datetime import date

import pytest

from desktop.domain.ageing import AgesKind
from desktop.domain.errors import ActError, Trouble
from desktop.domain.touches import Answer
from desktop.service.acting import Acting
from desktop.service.cashier import Cashier
from desktop.service.reading import Reader
from tests.service.shop_at_hand import TODAY, Desk
from tests.service.test_service_touching import only


@pytest.fixture
def put_right(desk: Desk) -> tuple[str, str]:
    """Somebody whose cold soup was put right five days ago, and the problem."""
    desk.clock.forward(days=-9)
    uid = desk.add("Ben Ode", agreed=True)
    desk.cashier.record_visit(uid)
    desk.cashier.report_problem(uid, "soup was cold")
    desk.clock.forward(days=4)
    problem = desk.reader.card(uid).problems[0].id
    desk.cashier.put_right(problem)
    assert desk.reader.card(uid).ask_about is None
    desk.clock.forward(days=5)
    return uid, problem


def test_how_it_is_now_is_asked_at_the_next_visit_and_only_there(
    desk: Desk, put_right: tuple[str, str]
) -> None:
    uid, problem = put_right
    asked = desk.reader.card(uid).ask_about
    assert asked is not None
    assert asked.id == problem
    desk.cashier.record_visit(uid)
    assert desk.reader.card(uid).ask_about == asked
    desk.clock.forward(days=3)
    assert desk.reader.card(uid).ask_about is None


def test_fine_now_is_one_act_that_can_be_taken_back(desk: Desk, put_right: tuple[str, str]) -> None:
    uid, problem = put_right
    only(desk, "ask-if-right-now")
    before = desk.cashier.open_offer(uid)
    assert before.shown == "ask-if-right-now"
    done = desk.cashier.fine_now(problem)
    assert (done.verb, done.text) == ("asked-fine", "soup was cold")
    card = desk.reader.card(uid)
    assert (card.ask_about, card.problems) == (None, ())
    assert desk.cashier.open_offer(uid).shown != "ask-if-right-now"  # it was asked
    for verb in (desk.cashier.fine_now, desk.cashier.not_yet, desk.cashier.not_asked):
        with pytest.raises(ActError) as caught:
            verb(problem)
        assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
    desk.cashier.undo(done.act or "")
    again = desk.reader.card(uid).ask_about
    assert again is not None
    assert again.id == problem


def test_not_yet_opens_the_problem_again(desk: Desk, put_right: tuple[str, str]) -> None:
    uid, problem = put_right
    opened_day = desk.reader.card(uid).ask_about.opened_day  # type: ignore[union-attr] # asked above
    done = desk.cashier.not_yet(problem)
    card = desk.reader.card(uid)
    assert card.ask_about is None
    assert [(each.id, each.opened_day) for each in card.problems] == [(problem, opened_day)]
    assert desk.reader.board().problems[0].problem == problem
    desk.cashier.undo(done.act or "")
    assert desk.reader.card(uid).problems == ()
    desk.cashier.not_yet(problem)
    desk.cashier.record_visit(uid)
    desk.cashier.put_right(problem)
    desk.clock.forward(days=2)
    again = desk.reader.card(uid).ask_about  # put right anew, so asked anew, once
    assert again is not None
    desk.cashier.not_asked(problem)
    assert desk.reader.card(uid).ask_about is None


def test_the_touch_asks_and_then_the_card_does_not(desk: Desk, put_right: tuple[str, str]) -> None:
    uid, problem = put_right
    only(desk, "ask-if-right-now")
    offer = desk.cashier.open_offer(uid)
    done, _ = desk.cashier.did_it(offer.id)
    assert desk.reader.card(uid).ask_about is None
    with pytest.raises(ActError) as caught:
        desk.cashier.fine_now(problem)
    assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
    assert desk.cashier.open_offer(uid).answer is Answer.DID
    desk.clock.forward(days=2)  # the visit was not recorded: it counts as asked all the same
    card, again = desk.reader.card_with_touch(uid)
    assert (card.ask_about, again.shown) == (None, None)
    desk.cashier.undo(done.act or "")
    asked = desk.reader.card(uid).ask_about
    assert asked is not None
    assert asked.id == problem


def test_another_touch_asks_nothing(desk: Desk, put_right: tuple[str, str]) -> None:
    uid, _ = put_right
    only(desk, "greet-by-name")
    desk.cashier.did_it(desk.cashier.open_offer(uid).id)
    assert desk.reader.card(uid).ask_about is not None


def test_in_the_coming_in_which_it_is_put_right_nobody_asks(desk: Desk) -> None:
    uid = desk.add("Ben Ode", agreed=True)
    only(desk, "ask-if-right-now")
    desk.clock.forward(days=-7)
    desk.cashier.record_visit(uid)
    desk.cashier.report_problem(uid, "soup was cold")
    desk.clock.forward(days=7)
    desk.cashier.put_right(desk.reader.card(uid).problems[0].id)
    for _ in range(2):  # before the visit is recorded, and after it
        card, offer = desk.reader.card_with_touch(uid)
        assert (card.ask_about, offer.shown) == (None, None)
        desk.cashier.record_visit(uid)
    desk.clock.forward(days=7)
    card, offer = desk.reader.card_with_touch(uid)
    assert card.ask_about is not None
    assert offer.shown == "ask-if-right-now"
    desk.cashier.record_visit(uid)
    desk.clock.forward(days=7)
    card, offer = desk.reader.card_with_touch(uid)
    assert (card.ask_about, offer.shown) == (None, None)


def test_nobody_asks_about_what_is_open_or_not_there(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    desk.cashier.report_problem(uid, "soup was cold")
    for problem in (desk.reader.card(uid).problems[0].id, "nothing"):
        with pytest.raises(ActError):
            desk.cashier.fine_now(problem)


def test_a_jotted_line_that_passes_asks_to_be_confirmed(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    desk.cashier.jot(uid, "on holiday until 25 July")
    desk.cashier.jot(uid, "likes the window seat")
    notes = {each.text: each.true_until for each in desk.profile(uid).notes}
    assert notes == {"on holiday until 25 July": date(2026, 7, 25), "likes the window seat": None}
    assert desk.reader.card(uid).aged == ()
    desk.clock.forward(days=8)
    (aged,) = desk.reader.card(uid).aged
    said = (aged.kind, aged.text, aged.recorded)
    assert said == (AgesKind.NOTE, "on holiday until 25 July", TODAY)
    done = desk.cashier.keep_fact(uid, aged.kind, aged.id)
    assert (done.verb, done.text) == ("fact-kept", aged.text)
    assert desk.reader.card(uid).aged == ()
    desk.cashier.undo(done.act or "")
    gone = desk.cashier.drop_fact(uid, aged.kind, aged.id)
    assert [each.text for each in desk.profile(uid).notes] == ["likes the window seat"]
    for verb in (desk.cashier.keep_fact, desk.cashier.drop_fact):
        with pytest.raises(ActError):
            verb(uid, aged.kind, aged.id)
    desk.cashier.undo(gone.act or "")
    assert desk.reader.card(uid).aged == (aged,)


def test_a_note_written_anew_has_its_own_day(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    desk.cashier.jot(uid, "exam in July")
    (note,) = desk.profile(uid).notes
    desk.edit(uid, notes=((note.id, "exam in August"), ("", "moving house in September")))
    until = {each.text: each.true_until for each in desk.profile(uid).notes}
    assert until["exam in August"] == date(2026, 8, 31)
    assert until["moving house in September"] == date(2026, 9, 30)
    desk.edit(uid, notes=((note.id, "passed the exam!"),))
    assert {each.true_until for each in desk.profile(uid).notes if each.id == note.id} == {None}


def test_must_nots_are_confirmed_and_never_dropped_by_time(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    desk.edit(uid, must_nots=("peanuts",))
    desk.clock.forward(days=366)
    (aged,) = desk.reader.card(uid).aged
    assert (aged.kind, aged.text, aged.recorded) == (AgesKind.MUST_NOT, "peanuts", TODAY)
    assert [each.word for each in desk.profile(uid).live_must_nots] == ["peanuts"]
    with pytest.raises(ActError):
        desk.cashier.drop_fact(uid, aged.kind, aged.id)
    done = desk.cashier.keep_fact(uid, aged.kind, aged.id)
    assert desk.reader.card(uid).aged == ()
    assert [each.word for each in desk.profile(uid).live_must_nots] == ["peanuts"]
    desk.clock.forward(days=366)
    assert desk.reader.card(uid).aged[0].id == aged.id
    desk.cashier.undo(done.act or "")
    assert desk.reader.card(uid).aged[0].until == aged.until


def test_diets_and_tastes_that_are_true_for_a_time(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    desk.edit(uid, diets=("vegan",), likes=("cold brew",))
    person = desk.profile(uid)
    facts = ((AgesKind.DIET, person.diets[0].id), (AgesKind.PREFERENCE, person.preferences[0].id))
    for kind, fact in facts:
        desk.cashier.keep_fact(uid, kind, fact)
    assert desk.reader.card(uid).aged == ()
    desk.clock.forward(days=91)
    assert [(each.kind, each.id) for each in desk.reader.card(uid).aged] == sorted(
        facts, key=lambda each: each[1]
    )
    for kind, fact in facts:
        desk.cashier.drop_fact(uid, kind, fact)
    assert (desk.profile(uid).diets, desk.profile(uid).preferences) == ((), ())


def test_the_coaching_lines_are_switched_per_cashier(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    reader = Reader(desk.shop, desk.knowing, author="Till")
    assert reader.cue_on()
    off = desk.cashier.set_cue(on=False)
    assert (off.verb, reader.cue_on(), reader.card(uid).cue_on) == ("cue-off", False, False)
    assert Reader(desk.shop, desk.knowing, author="Owner").cue_on()
    assert desk.cashier.set_cue(on=False).act is None
    desk.cashier.undo(off.act or "")
    assert reader.card(uid).cue_on
    nobody = Cashier(Acting(desk.shop, desk.knowing, author="Nobody"))
    with pytest.raises(ActError):
        nobody.set_cue(on=False)
