"""The weights follow the log: one lesson an answer, and the same numbers when learnt anew."""

import random
from contextlib import suppress
from datetime import timedelta

import pytest

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.lessons import Weight
from desktop.domain.touches import Answer, Offer, Went
from desktop.service.acting import Acting
from desktop.service.indexing import Indexing
from desktop.service.learning import Learning
from tests.service.shop_at_hand import Desk


@pytest.fixture
def ben(desk: Desk) -> str:
    uid = desk.add("Ben Ode", agreed=True)
    desk.edit(uid, asked=True)
    desk.clock.forward(days=-7)
    desk.cashier.record_visit(uid)
    desk.clock.forward(days=7)
    return uid


def weights(desk: Desk) -> dict[str, Weight]:
    return {
        key: Weight(delta, precision)
        for key, delta, precision in desk.rows('SELECT key, delta, "precision" FROM weight')
    }


def anew(desk: Desk) -> dict[str, Weight]:
    Learning(desk.shop, desk.knowing).rebuild()
    return weights(desk)


def settled(desk: Desk) -> dict[str, Weight]:
    learning = Learning(desk.shop, desk.knowing)
    while not learning.catch_up(3):
        pass
    return weights(desk)


def features(offer: Offer) -> dict[str, float]:
    assert offer.current is not None
    return dict(offer.current.features)


def test_an_answer_is_learnt_at_once(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    desk.cashier.did_it(offer.id)
    found = weights(desk)
    assert set(found) == set(features(offer))
    assert all(found[name].delta > 0 for name in found)
    assert found == anew(desk)


def test_the_next_idea_is_judged_with_what_was_learnt(desk: Desk, ben: str) -> None:
    before = desk.cashier.open_offer(ben)
    desk.cashier.not_today(before.id)
    desk.clock.forward(days=1)
    after = desk.cashier.open_offer(ben)
    means = {each.key: each.mean for each in after.candidates}
    assert before.current is not None
    assert means[before.current.key] < before.current.mean
    seen, touch = desk.reader.card_with_touch(ben)
    assert seen.offer == touch == after


def test_each_idea_passed_over_and_the_one_that_was_done(desk: Desk, ben: str) -> None:
    first = desk.cashier.open_offer(ben)
    _, second = desk.cashier.another_idea(first.id)
    _, kept = desk.cashier.did_it(first.id)
    assert kept.shown == second.shown
    found = weights(desk)
    assert found[f"touch:{first.shown}"].delta < 0 < found[f"touch:{second.shown}"].delta
    assert found == anew(desk)


def test_how_it_went_right_away_and_said_anew(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    key = f"touch:{offer.shown}"
    with pytest.raises(ActError) as caught:
        desk.cashier.how_it_went(offer.id, Went.WELL)
    assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
    desk.cashier.did_it(offer.id)
    accepted = weights(desk)[key].delta
    done, kept = desk.cashier.how_it_went(offer.id, Went.BADLY)
    assert (done.verb, kept.went) == ("went", Went.BADLY)
    badly = weights(desk)[key].delta
    assert badly < 0 < accepted
    desk.cashier.how_it_went(offer.id, Went.BADLY)
    assert weights(desk)[key].delta == badly
    changed, kept = desk.cashier.how_it_went(offer.id, Went.WELL)
    assert weights(desk)[key].delta > 0
    assert weights(desk) == anew(desk)
    desk.cashier.undo(changed.act or "")
    assert desk.shop.care.offer(offer.id).went is Went.BADLY  # type: ignore[union-attr] # it is there
    assert weights(desk)[key].delta == badly


def test_an_answer_is_not_taken_back_from_under_how_it_went(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    did, _ = desk.cashier.did_it(offer.id)
    went, _ = desk.cashier.how_it_went(offer.id, Went.FINE)
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(did.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT
    desk.cashier.undo(went.act or "")
    desk.cashier.undo(did.act or "")
    assert weights(desk) == {}


def test_what_was_done_of_ones_own_says_how_it_went_and_teaches_no_more(
    desk: Desk, ben: str
) -> None:
    offer = desk.cashier.open_offer(ben)
    desk.cashier.own_touch(offer.id, "held the door")
    before = weights(desk)
    assert before[f"touch:{offer.shown}"].delta < 0
    _, kept = desk.cashier.how_it_went(offer.id, Went.WELL)
    assert (kept.answer, kept.went) == (Answer.OWN, Went.WELL)
    assert weights(desk) == before


def test_acts_taken_back_teach_nothing_and_teach_again(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    done, _ = desk.cashier.did_it(offer.id)
    learnt = weights(desk)
    undone = desk.cashier.undo(done.act or "")
    assert weights(desk) == {}
    desk.cashier.undo(undone.act or "")
    assert settled(desk) == learnt


def test_an_act_taken_back_at_another_till_is_unlearnt_here(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    done, _ = desk.cashier.did_it(offer.id)
    with Acting(desk.shop, desk.knowing, author="Other").change("undo", ben) as change:
        change.undo(done.act or "")
    assert weights(desk) != {}
    assert settled(desk) == {}


def test_learning_anew_starts_over_when_something_is_taken_back_meanwhile(
    desk: Desk, ben: str
) -> None:
    acts = []
    for _ in range(4):
        done, _ = desk.cashier.not_today(desk.cashier.open_offer(ben).id)
        acts.append(done.act or "")
        desk.clock.forward(days=1)

    def take_back(act: str) -> None:
        with Acting(desk.shop, desk.knowing, author="Other").change("undo", ben) as change:
            change.undo(act)

    learning = Learning(desk.shop, desk.knowing)
    take_back(acts[3])
    assert not learning.catch_up(1)
    assert not learning.catch_up(1)
    take_back(acts[0])
    for _ in range(9):
        if learning.catch_up(1):
            break
    assert learning.catch_up(1)
    found = weights(desk)
    assert found == anew(desk)
    shown = [name for name in found if name.startswith("customer:")]
    assert shown


def test_a_failure_to_learn_is_no_failure_to_answer(
    desk: Desk, ben: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = desk.cashier.open_offer(ben)
    with monkeypatch.context() as broken:

        def refuse(*_: object, **__: object) -> None:
            raise StoreError(Trouble.UNAVAILABLE)

        broken.setattr(type(desk.shop.care), "lessons", refuse)
        _, kept = desk.cashier.did_it(offer.id)
    assert kept.answer is Answer.DID
    assert weights(desk) == {}
    assert settled(desk) == anew(desk) != {}


def test_any_live_use_gives_the_numbers_of_learning_anew(desk: Desk) -> None:
    chance = random.Random(4)
    people = [desk.add(f"Person {each}", agreed=True) for each in range(5)]
    acts: list[str] = []
    offers: list[str] = []
    for _ in range(60):
        uid = chance.choice(people)
        with suppress(ActError):
            offer = desk.cashier.open_offer(uid)
            verb = chance.choice(("did", "did", "another", "not", "own", "went", "undo", "visit"))
            if verb == "did":
                offers.append(offer.id)
                acts.append(desk.cashier.did_it(offer.id)[0].act or "")
            elif verb == "another":
                acts.append(desk.cashier.another_idea(offer.id)[0].act or "")
            elif verb == "not":
                acts.append(desk.cashier.not_today(offer.id)[0].act or "")
            elif verb == "own":
                acts.append(desk.cashier.own_touch(offer.id, "a word")[0].act or "")
            elif verb == "went" and offers:
                how = chance.choice(tuple(Went))
                acts.append(desk.cashier.how_it_went(chance.choice(offers), how)[0].act or "")
            elif verb == "undo" and acts:
                acts.append(desk.cashier.undo(chance.choice(acts[-3:])).act or "")
            elif verb == "visit":
                desk.cashier.record_visit(uid)
        desk.clock.moment += timedelta(hours=chance.choice((0, 1, 5, 24)))
    live = settled(desk)
    assert len(live) > 20
    assert live == anew(desk)


def test_housekeeping_learns_what_is_left_and_reindexing_learns_anew(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    desk.cashier.did_it(offer.id)
    learnt = weights(desk)
    desk.judge_all()
    indexing = Indexing(desk.shop, desk.knowing, pause=lambda: None)
    with desk.store.doors.write():
        desk.store.doors.database.execute_sql("UPDATE weight SET delta = 9")
        desk.store.doors.database.execute_sql("DELETE FROM setting WHERE key = 'weights'")
    assert indexing.tidy(limit=5) == 0
    assert weights(desk) == learnt
    with desk.store.doors.write():
        desk.store.doors.database.execute_sql("DELETE FROM weight")
    indexing.run(progress=lambda *_: None)
    assert weights(desk) == learnt


def test_the_next_visit_asks_once_how_it_went(desk: Desk, ben: str) -> None:
    offer = desk.cashier.open_offer(ben)
    desk.cashier.did_it(offer.id)
    desk.cashier.record_visit(ben)
    assert desk.reader.card(ben).ask_went is None
    desk.clock.forward(days=2)
    asked = desk.reader.card(ben).ask_went
    assert asked is not None
    assert asked.id == offer.id
    done, _ = desk.cashier.how_it_went(offer.id, Went.WELL)
    assert desk.reader.card(ben).ask_went is None
    desk.cashier.undo(done.act or "")
    desk.cashier.record_visit(ben)
    assert desk.reader.card(ben).ask_went is not None
    desk.clock.forward(days=2)
    assert desk.reader.card(ben).ask_went is None
