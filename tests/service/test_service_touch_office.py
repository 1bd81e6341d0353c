"""The office's touches: every edit is one act, and what it comes to is judged as at the till."""

from dataclasses import replace
from datetime import time

import pytest

from desktop.care.safety import Why
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.shop import Role, Staff
from desktop.domain.touch_book import TouchBook
from desktop.domain.touches import Answer, Kind, Occasion, Spoken, Touch
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import TODAY, Desk, Files, person, sale

FREE = dict.fromkeys(ALLERGENS, Holds.FREE)


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Owner"))


def acts(desk: Desk) -> int:
    return int(desk.rows("SELECT count(*) FROM act")[0][0])


def trouble(caught: pytest.ExceptionInfo[ActError]) -> Trouble:
    return caught.value.trouble


def only(office: Office, text: str = "a roll on the house?", **how: object) -> Touch:
    """Return an own touch that is the only one switched on."""
    for each in office.touch_book().touches:
        office.switch_touch(each.key, on=False)
    key = office.new_touch(text).text
    was = office.touch_sheet(key)
    given = {"on": True, "food": False, "occasions": {Occasion.ANY: 3.0}} | how
    office.edit_touch(was, replace(was, **given))  # type: ignore[arg-type] # fields by name
    return office.touch_sheet(key)


def test_a_new_touch_is_off_and_nothing_is_known_of_it(desk: Desk, office: Office) -> None:
    done = office.new_touch("  A spring roll on the house? ")
    touch = office.touch_sheet(done.text)
    assert (touch.text, touch.on, touch.food) == ("A spring roll on the house?", False, True)
    assert (touch.composition, touch.diets) == ({}, {})
    assert office.touch_book().deletable(touch)
    office.undo(done.act or "")
    assert done.text not in desk.shop.care.touches()
    with pytest.raises(TextError):
        office.new_touch(" ")


def test_an_edit_is_one_act_that_can_be_taken_back(desk: Desk, office: Office) -> None:
    was = office.touch_sheet("small-side")
    now = replace(
        was,
        kind=Kind.FAVOUR,
        cost=75,
        seconds=40,
        food=True,
        composition={"milk": Holds.CONTAINS, "Onion ": Holds.FREE},
        diets={"vegan": Holds.CONTAINS},
        tags=("crisp",),
        occasions={Occasion.STREAK: 0.4, Occasion.SLOW_HOUR: -0.3},
        hours=(time(22), time(2)),
        cooldown_visits=4,
        cooldown_days=0,
        budget_share=25,
        in_stock=False,
        private=True,
        words={"en": Spoken("a roll?", "this one is for you.")},
    )
    before = acts(desk)
    done = office.edit_touch(was, now)
    assert acts(desk) == before + 1
    kept = office.touch_sheet("small-side")
    assert kept == replace(now, composition={"milk": Holds.CONTAINS, "onion": Holds.FREE})
    assert office.touch_book().own.parts == ("onion",)
    office.undo(done.act or "")
    assert office.touch_sheet("small-side") == was
    assert office.edit_touch(was, was).act is None


def test_two_tills_and_one_touch(office: Office) -> None:
    was = office.touch_sheet("small-side")
    office.edit_touch(was, replace(was, cost=75))
    office.edit_touch(was, replace(was, seconds=5))
    kept = office.touch_sheet("small-side")
    assert (kept.cost, kept.seconds) == (75, 5)
    with pytest.raises(ActError) as caught:
        office.edit_touch(was, replace(was, cost=80, seconds=9))
    assert trouble(caught) is Trouble.CHANGED_MEANWHILE
    assert office.touch_sheet("small-side") == kept


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (Spoken(" ".join(["word"] * 15)), "do"),
        (Spoken("a roll?", "x" * 201), "say"),
        (Spoken("a roll\0", ""), "do"),
        (Spoken("", "here you are."), "do"),
        (Spoken("\u200b\u2060", "here you are."), "do"),
    ],
)
def test_words_that_may_not_be_kept(office: Office, words: Spoken, field: str) -> None:
    was = office.touch_sheet(office.new_touch("a roll?").text)
    with pytest.raises(TextError) as caught:
        office.edit_touch(was, replace(was, words={"en": words}))
    assert caught.value.params["field"] == field


@pytest.mark.parametrize(
    "wrong",
    [
        {"cost": -1},
        {"seconds": 4000},
        {"budget_share": 0},
        {"budget_share": 101},
        {"cooldown_days": -1},
        {"hours": (time(9), time(9))},
    ],
)
def test_numbers_that_no_touch_has(office: Office, wrong: dict[str, object]) -> None:
    was = office.touch_sheet("small-side")
    with pytest.raises(ValueError, match="number"):
        office.edit_touch(was, replace(was, **wrong))  # type: ignore[arg-type] # fields by name
    assert office.touch_sheet("small-side") == was


def test_a_copy_has_words_of_its_own_and_is_off(office: Office) -> None:
    was = office.touch_sheet("small-side")
    done = office.copy_touch("small-side", Spoken("a bigger side?", "enjoy."))
    copy = office.touch_sheet(done.text)
    assert copy.spoken("en") == Spoken("a bigger side?", "enjoy.")
    assert (copy.cost, copy.occasions, copy.on) == (was.cost, was.occasions, False)
    with pytest.raises(ActError):
        office.copy_touch("none", Spoken("x"))


def test_only_own_ones_that_were_never_offered_are_deleted(desk: Desk, office: Office) -> None:
    touch = only(office)
    desk.cashier.open_offer(desk.add("Ada"))
    for key in (touch.key, "small-side", "none"):
        with pytest.raises(ActError) as caught:
            office.delete_touch(key)
        assert trouble(caught) is Trouble.CHANGED_MEANWHILE
    other = office.new_touch("a smile").text
    done = office.delete_touch(other)
    assert other not in desk.shop.care.touches()
    office.undo(done.act or "")
    assert office.touch_sheet(other).text == "a smile"


def test_what_staff_did_of_their_own_until_it_is_taken_over(desk: Desk, office: Office) -> None:
    for name, text in (("Ada", "held the door"), ("Ben", "Held  the door"), ("Cleo", "sang")):
        offer = desk.cashier.open_offer(desk.add(name, agreed=True))
        done, _ = desk.cashier.own_touch(offer.id, text)
        desk.clock.forward(minutes=1)
    assert [(each.text, each.times) for each in office.own_lately()] == [
        ("sang", 1),
        ("Held  the door", 2),
    ]
    desk.cashier.undo(done.act or "")
    (left,) = office.own_lately()
    assert (left.author, left.day) == ("Till", TODAY)
    promoted, touch = office.promote(left.offer)
    assert office.own_lately() == ()
    office.undo(promoted.act or "")
    assert len(office.own_lately()) == 1
    assert touch.promoted_from == left.offer


def test_no_more_than_its_share_of_the_budget(desk: Desk, office: Office) -> None:
    office.set_budget(1000)
    touch = only(office, cost=300, budget_share=50)
    first, second = desk.add("Ada"), desk.add("Ben")
    offers = [desk.cashier.open_offer(each) for each in (first, second)]
    assert {each.shown for each in offers} == {touch.key}
    desk.cashier.did_it(offers[0].id)
    with pytest.raises(ActError) as caught:
        desk.cashier.did_it(offers[1].id)
    assert trouble(caught) is Trouble.NO_LONGER_SAFE
    refusals = desk.reader.why(second).refused
    assert {each.code for each in refusals if each.key == touch.key} == {Why.BUDGET_SHARE}
    office.edit_touch(touch, replace(touch, budget_share=60))
    assert desk.cashier.open_offer(second).shown == touch.key
    desk.cashier.did_it(offers[1].id)
    assert sum(desk.shop.care.given(TODAY).values()) == 600


def test_a_touch_that_becomes_unsafe_is_not_shown_any_more(desk: Desk, office: Office) -> None:
    touch = only(office, food=True, composition=FREE)
    ada = desk.add("Ada")
    desk.edit(ada, must_nots=("peanuts",))
    offer = desk.cashier.open_offer(ada)
    assert offer.shown == touch.key
    stated = FREE | {"peanuts": Holds.CONTAINS}
    done = office.edit_touch(touch, replace(touch, composition=stated))
    assert desk.reader.card_with_touch(ada)[1].shown is None
    with pytest.raises(ActError):
        desk.cashier.did_it(offer.id)
    anew = desk.cashier.open_offer(ada)
    assert (anew.id, anew.shown) == (offer.id, None)
    assert touch.key not in {each.key for each in anew.candidates}
    office.undo(done.act or "")
    desk.clock.forward(days=1)
    assert desk.cashier.open_offer(ada).shown == touch.key


def test_not_known_any_more_is_as_unsafe(desk: Desk, office: Office) -> None:
    touch = only(office, food=True, composition=FREE)
    ada = desk.add("Ada")
    desk.edit(ada, must_nots=("sesame",))
    assert desk.cashier.open_offer(ada).shown == touch.key
    free = {code: holds for code, holds in FREE.items() if code != "sesame"}
    office.edit_touch(touch, replace(touch, composition=free))
    assert desk.cashier.open_offer(ada).shown is None


def test_the_owners_words_win_in_their_language(desk: Desk, office: Office) -> None:
    was = office.touch_sheet("small-side")
    office.edit_touch(was, replace(was, words={"fr": Spoken("un nem ?", "voilà.")}))
    touch = office.touch_sheet("small-side")
    assert touch.spoken("fr") == Spoken("un nem ?", "voilà.")
    assert touch.spoken("en") == Spoken()
    assert desk.shop.care.touches()["small-side"] == touch


def test_tried_out_on_regulars_as_the_till_would(desk: Desk, office: Office) -> None:
    touch = only(office, food=True)
    ada, ben, cleo = (desk.add(name) for name in ("Ada", "Ben", "Cleo"))
    desk.edit(ada, must_nots=("milk",))
    desk.edit(ben, asked=True)
    for each in (ada, ben, cleo):
        desk.cashier.record_visit(each)
    desk.judge_all()
    before = desk.content()
    regulars = office.regulars()
    assert (regulars.of, set(regulars.ids), regulars.all_kinds) == (3, {ada, ben, cleo}, True)
    three = office.look_at(regulars.three, closely=True)
    people = office.look_at(regulars.ids)
    tried = office.try_touch(touch, three, people)
    assert (tried.reach.looked_at, tried.reach.could) == (3, 1)
    assert dict(tried.reach.refused) == {Why.ASK_FIRST: 1, Why.NOT_KNOWN: 1}
    codes = {each.profile.id: each.code for each in tried.shown}
    assert codes == {ada: Why.NOT_KNOWN, ben: "", cleo: Why.ASK_FIRST}
    assert {each.profile.id for each in tried.shown if each.candidate} == {ben}
    unsaved = replace(touch, composition=FREE)
    assert office.try_touch(unsaved, three, people).reach.could == 2
    late = replace(touch, hours=(time(3), time(4)))
    assert office.try_touch(late, three, people).reach.refused[Why.OUT_OF_HOURS] == 2
    assert desk.content() == before


def test_what_is_tried_out_is_what_the_till_offers(desk: Desk, office: Office) -> None:
    touch = only(office)
    ada = desk.add("Ada")
    desk.cashier.record_visit(ada)
    (shown,) = office.try_touch(touch, office.look_at((ada,), closely=True), ()).shown
    (offered,) = desk.cashier.open_offer(ada).candidates
    assert shown.candidate is not None
    assert (shown.candidate.key, shown.candidate.mean) == (offered.key, offered.mean)
    assert shown.candidate.reasons == offered.reasons
    assert office.look_at(("nobody",)) == ()


def test_an_answer_given_is_not_touched_by_an_edit(desk: Desk, office: Office) -> None:
    touch = only(office)
    ada = desk.add("Ada")
    offer = desk.cashier.open_offer(ada)
    desk.cashier.did_it(offer.id)
    office.edit_touch(touch, replace(touch, on=False))
    assert desk.cashier.open_offer(ada).answer is Answer.DID
    assert office.touch_book().done == {touch.key: 1}


def test_a_cashier_may_neither_read_nor_write(desk: Desk) -> None:
    office = Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", Role.CASHIER)))
    touch = desk.shop.care.touches()["small-side"]
    before = desk.content()
    for verb in (
        office.touch_book,
        lambda: office.touch_sheet("small-side"),
        office.own_lately,
        lambda: office.edit_touch(touch, replace(touch, cost=1)),
        lambda: office.new_touch("a roll"),
        lambda: office.copy_touch("small-side", Spoken("a roll")),
        lambda: office.delete_touch("small-side"),
        office.regulars,
        lambda: office.look_at(()),
        lambda: office.try_touch(touch, (), ()),
    ):
        with pytest.raises(ActError) as caught:
            verb()
        assert trouble(caught) is Trouble.NOT_ALLOWED
    assert desk.content() == before


def test_the_programs_touches_are_never_deletable(office: Office) -> None:
    book = office.touch_book()
    assert not any(book.deletable(each) for each in book.touches)
    assert TouchBook().touches == ()


def test_before_the_lists_are_written_those_with_sales_are_looked_at(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.bring_in(
        files.customers("people.csv", person("C1", "Ada", "Home", "2125550101")),
        files.items("items.csv", sale("T1", who="C1", name="Ada Home")),
    )
    desk.shop.facts.forget()
    found = office.regulars()
    assert found.of == len(found.ids) == len(found.three) == 1
    assert office.look_at(found.ids)[0].situation.profile.name == "Ada Home"


def test_regulars_are_those_with_a_rhythm(desk: Desk, office: Office, files: Files) -> None:
    fridays = [f"2026-{month:02}-{day:02}" for month, day in _FRIDAYS]
    rows = [sale(f"T{each}", f"{each} 12:30:00", who="C1", name="Ada Home") for each in fridays]
    rows += [
        sale(f"X{day}", f"2026-07-{day:02} 09:00:00", who="C2", name="Ben Ode") for day in (3, 16)
    ]
    desk.bring_in(
        files.customers(
            "people.csv",
            person("C1", "Ada", "Home", "2125550101"),
            person("C2", "Ben", "Ode", "2125550102"),
        ),
        files.items("items.csv", *rows),
    )
    desk.judge_all()
    found = office.regulars()
    assert (found.of, found.all_kinds) == (1, False)
    assert found.ids == (desk.uid("Ada Home"),)
    assert set(found.three) == {desk.uid("Ada Home"), desk.uid("Ben Ode")}


_FRIDAYS = (
    (4, 24), (5, 1), (5, 8), (5, 15), (5, 22), (5, 29), (6, 5), (6, 12), (6, 19), (6, 26),
    (7, 3), (7, 10), (7, 17),
)  # fmt: skip
