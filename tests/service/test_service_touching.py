"""One touch a visit: offered, kept, answered, and made anew when it is no longer right."""

from dataclasses import replace

import pytest

from desktop.care.starting_set import starting_set
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.touches import Answer, Kind, Occasion, Offer
from desktop.store import packing
from desktop.store.trade_tables import TouchRow
from tests.service.shop_at_hand import TODAY, Desk

TOUCHES = {each.key: each for each in starting_set()}


@pytest.fixture
def ben(desk: Desk) -> str:
    """Somebody who was asked about must-nots and has none, on a second visit."""
    uid = desk.add("Ben Ode", agreed=True)
    desk.edit(uid, asked=True)
    desk.clock.forward(days=-7)
    desk.cashier.record_visit(uid)
    desk.clock.forward(days=7)
    return uid


def only(desk: Desk, *keys: str) -> None:
    """Switch every other touch off."""
    with desk.store.doors.write():
        TouchRow.update(switched_on=False).where(TouchRow.key.not_in(keys)).execute()
        TouchRow.update(switched_on=True).where(TouchRow.key.in_(keys)).execute()


def welcome(desk: Desk, key: str, **columns: object) -> None:
    """Make a touch fit always, and be welcome."""
    touch = replace(TOUCHES[key], occasions={Occasion.ANY: 2.0}, **columns)  # type: ignore[arg-type] # by name
    with desk.store.doors.write():
        TouchRow.update(**packing.touch_columns(touch)).where(TouchRow.key == key).execute()


def spent(desk: Desk) -> int:
    return sum(desk.shop.care.given(TODAY).values())


def offers(desk: Desk) -> int:
    return int(desk.rows("SELECT count(*) FROM offer")[0][0])


def test_an_offer_is_kept_once_a_visit_and_again_after_reopening(desk: Desk, ben: str) -> None:
    shown, touch = desk.reader.card_with_touch(ben)
    assert offers(desk) == 0
    offer = desk.cashier.open_offer(ben)
    assert offer.shown == touch.shown == offer.suggested
    assert offer.shown is not None
    assert shown.offer == touch
    desk.reopen()
    assert desk.cashier.open_offer(ben) == offer
    assert desk.reader.card_with_touch(ben)[1] == offer
    assert desk.reader.card(ben).offer == offer
    desk.cashier.record_visit(ben)
    desk.clock.forward(hours=3)
    assert desk.cashier.open_offer(ben) == replace(offer, version=2)  # it is of that visit now
    assert offers(desk) == 1
    refusals, visit = desk.rows("SELECT refusals, visit FROM offer")[0]
    assert "problem" in refusals or "occasion" in refusals
    assert visit is not None
    desk.clock.forward(seconds=1)
    assert desk.reader.card(ben).offer is None
    later = desk.cashier.open_offer(ben)
    assert later.id != offer.id
    assert later.template == offer.template + 1
    assert offers(desk) == 2


def test_the_four_answers(desk: Desk, ben: str) -> None:
    answers = []
    for answer in ("did", "not-today", "own"):
        offer = desk.cashier.open_offer(ben)
        if answer == "did":
            done, kept = desk.cashier.did_it(offer.id)
            assert done.text == offer.shown
        elif answer == "own":
            done, kept = desk.cashier.own_touch(offer.id, " held the door ")
            assert (done.text, kept.own_text) == ("held the door", "held the door")
        else:
            done, kept = desk.cashier.not_today(offer.id)
        assert done.verb == answer
        answers.append(kept.answer)
        assert desk.cashier.open_offer(ben) == replace(kept, version=kept.version + 1)
        for verb in (
            desk.cashier.did_it, desk.cashier.not_today, desk.cashier.another_idea,
            lambda each: desk.cashier.own_touch(each, "x"),
        ):  # fmt: skip
            with pytest.raises(ActError) as caught:
                verb(offer.id)
            assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
        desk.cashier.undo(done.act or "")
        assert desk.shop.care.offer(offer.id).answer is None  # type: ignore[union-attr] # it is there
        desk.clock.forward(days=1)
    assert answers == [Answer.DID, Answer.NOT_TODAY, Answer.OWN]
    with pytest.raises(TextError):
        desk.cashier.own_touch(desk.cashier.open_offer(ben).id, "  ")
    with pytest.raises(ActError):
        desk.cashier.did_it("nothing")


def test_another_idea_until_there_is_none(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    keys = [each.key for each in offer.candidates]
    assert len(keys) > 2
    seen = [offer.shown]
    acts = []
    while not offer.exhausted:
        done, offer = desk.cashier.another_idea(offer.id)
        acts.append(done.act)
        seen.append(offer.shown)
    assert seen == [*keys, None]
    assert offer.current is None
    with pytest.raises(ActError):
        desk.cashier.did_it(offer.id)
    _, offer = desk.cashier.another_idea(offer.id)
    assert offer.exhausted
    assert desk.cashier.open_offer(ben).exhausted
    done, kept = desk.cashier.own_touch(offer.id, "a smile")
    assert kept.answer is Answer.OWN
    desk.cashier.undo(done.act or "")
    with pytest.raises(ActError):
        desk.cashier.undo(acts[0] or "")  # later ideas stand on it


def test_what_became_unsafe_is_not_offered_and_not_given(desk: Desk, ben: str) -> None:
    only(desk, "something-sweet", "greet-by-name")
    welcome(desk, "something-sweet", cost=0)
    offer = desk.cashier.open_offer(ben)
    assert offer.shown == "something-sweet"
    desk.edit(ben, must_nots=("milk",))
    with pytest.raises(ActError) as caught:
        desk.cashier.did_it(offer.id)
    assert caught.value.trouble is Trouble.NO_LONGER_SAFE
    assert desk.shop.care.offer(offer.id) == offer
    shown = desk.reader.card_with_touch(ben)[1]
    assert shown.shown == "greet-by-name"
    anew = desk.cashier.open_offer(ben)
    assert (anew.id, anew.shown, anew.at) == (offer.id, "greet-by-name", offer.at)
    assert offers(desk) == 1
    assert desk.cashier.open_offer(ben).shown == "greet-by-name"


def test_another_idea_leaves_out_what_became_unsafe(desk: Desk, ben: str) -> None:
    only(desk, "greet-by-name", "something-sweet", "drink-on-us", "best-seat")
    welcome(desk, "greet-by-name")
    offer = desk.cashier.open_offer(ben)
    assert offer.shown == "greet-by-name"
    with desk.shop.quietly(desk.cashier._acting.head("offer", ben)) as change:
        candidates = [
            replace(offer.candidates[0], key=each)
            for each in ("greet-by-name", "something-sweet", "gone", "drink-on-us", "best-seat")
        ]
        change.set_offer(replace(offer, candidates=tuple(candidates)))
    desk.edit(ben, must_nots=("sesame",))
    _, after = desk.cashier.another_idea(offer.id)
    assert after.shown == "best-seat"


def test_a_problem_comes_first_and_its_end_too(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    reported = desk.cashier.report_problem(ben, "waited too long")
    recovery = desk.cashier.open_offer(ben)
    assert recovery.id == offer.id
    assert {TOUCHES[each.key].kind for each in recovery.candidates} == {Kind.RECOVERY}
    assert desk.cashier.open_offer(ben).template == recovery.template
    desk.cashier.put_right(desk.reader.card(ben).problems[0].id)
    after = desk.cashier.open_offer(ben)
    assert all(each.occasion is not Occasion.PROBLEM for each in after.candidates)
    assert reported.verb == "problem"


def test_nothing_fits_during_a_problem_and_that_is_written_once(desk: Desk, ben: str) -> None:
    desk.edit(ben, leave_alone=True)
    desk.cashier.report_problem(ben, "waited too long")
    offer = desk.cashier.open_offer(ben)
    assert (offer.shown, offer.candidates) == (None, ())
    assert desk.cashier.open_offer(ben) == offer


def test_the_budget_is_judged_again_when_it_is_given(desk: Desk, ben: str) -> None:
    only(desk, "money-off")
    welcome(desk, "money-off", cost=1500)
    other = desk.add("Ana Ode", agreed=True)
    first, second = desk.cashier.open_offer(ben), desk.cashier.open_offer(other)
    assert first.shown == second.shown == "money-off"
    done, kept = desk.cashier.did_it(first.id)
    assert (kept.cost, spent(desk)) == (1500, 1500)
    with pytest.raises(ActError) as caught:
        desk.cashier.did_it(second.id)
    assert caught.value.trouble is Trouble.NO_LONGER_SAFE
    assert spent(desk) == 1500
    desk.cashier.undo(done.act or "")
    assert spent(desk) == 0
    desk.cashier.did_it(second.id)
    assert spent(desk) == 1500


def test_what_was_given_is_not_given_again_soon(desk: Desk, ben: str) -> None:
    only(desk, "money-off", "greet-by-name")
    welcome(desk, "money-off", cost=100)
    desk.cashier.did_it(desk.cashier.open_offer(ben).id)
    desk.cashier.record_visit(ben)
    assert desk.cashier.open_offer(ben).answer is Answer.DID
    desk.clock.forward(days=2)
    offer = desk.cashier.open_offer(ben)
    assert offer.shown == "greet-by-name"
    desk.cashier.own_touch(offer.id, "a smile")
    past = desk.shop.care.past_touches(ben, [TODAY], before=offer.id)
    assert [(each.key, each.cost, each.visits_since) for each in past] == [("money-off", 100, 0)]


def test_must_nots_never_asked_about_are_said(desk: Desk) -> None:
    only(desk, "something-sweet")
    welcome(desk, "something-sweet", cost=0)
    uid = desk.add("Ana Ode")
    offer = desk.cashier.open_offer(uid)
    assert (offer.shown, offer.ask_first) == (None, True)
    desk.edit(uid, asked=True)
    anew = desk.cashier.open_offer(uid)
    assert (anew.shown, anew.ask_first) == ("something-sweet", False)


def test_an_offer_survives_the_store(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    assert isinstance(offer, Offer)
    assert desk.shop.care.offer(offer.id) == offer
    assert desk.shop.care.latest_offer(ben) == offer
    assert desk.shop.care.offer("nothing") is None
    assert desk.shop.care.latest_offer("nobody") is None
    assert dict(desk.reader.touches()) == TOUCHES


def test_a_quiet_hour_is_an_occasion(desk: Desk, ben: str, monkeypatch: pytest.MonkeyPatch) -> None:
    local = desk.knowing.shop().local(desk.clock.now())
    hours = {(TODAY.weekday(), local.hour): True}
    monkeypatch.setattr(type(desk.shop.trade), "quiet_hours", lambda *_: hours)
    only(desk, "taste-of-new")
    desk.cashier.record_visit(ben)
    desk.clock.forward(days=7)
    assert [each.occasion for each in desk.cashier.open_offer(ben).candidates] == [
        Occasion.SLOW_HOUR
    ]
    hours.clear()
    desk.clock.forward(days=7)
    assert {each.occasion for each in desk.cashier.open_offer(ben).candidates} <= {Occasion.ANY}


def test_what_is_in_stock_again_is_offered_where_there_was_nothing(desk: Desk, ben: str) -> None:
    only(desk, "small-side")
    welcome(desk, "small-side", food=False)
    desk.cashier.set_touch_stock("small-side", in_stock=False)
    nothing = desk.cashier.open_offer(ben)
    assert nothing.shown is None
    assert desk.cashier.open_offer(ben) == nothing, "the same while nothing has changed"
    desk.cashier.set_touch_stock("small-side", in_stock=True)
    anew = desk.cashier.open_offer(ben)
    assert (anew.id, anew.shown) == (nothing.id, "small-side")


def test_who_has_seen_every_idea_is_left_in_peace(desk: Desk, ben: str) -> None:
    only(desk, "small-side")
    welcome(desk, "small-side", food=False)
    offer = desk.cashier.open_offer(ben)
    _, seen = desk.cashier.another_idea(offer.id)
    assert seen.exhausted
    assert desk.cashier.open_offer(ben).exhausted
