"""What the cashier does about people and visits, and that every act can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble, UsualError
from desktop.domain.hearing import Heard, Said
from desktop.domain.people import Agreement, Audience, Birthday, Edit
from desktop.service.people import WORDING
from tests.service.shop_at_hand import NOW, TODAY, Desk, Files, sale, shown_of

CARD = "4111 1111 1111 1111"
SPELLINGS = (
    CARD,
    "4111-1111-1111-1111",
    "".join(chr(0xFF10 + int(each)) for each in "4111111111111111"),
    "5500\u200b0000\u200b0000\u200b0004",
)


def content(desk: Desk) -> dict[str, list[str]]:
    """Return what an act and its undo must leave alike: no acts, no caches, no counters."""
    rows = desk.content(without={"act", "customer_facts", "customer", "note", "weight", "setting"})
    rows["customer"] = sorted(
        map(repr, desk.rows("SELECT uid, name, folded, say, address, birth_month, birth_day, "
                            "edited, tags, leave_alone, asked_day, asked_by FROM customer"))
    )  # fmt: skip
    rows["note"] = sorted(map(repr, desk.rows("SELECT uid, text, author, at FROM note")))
    for table in ("offer", "problem", "phone", "email", "card"):
        columns = {
            "offer": "uid, shown, answer, own_text, cost, exhausted, visit",
            "problem": "uid, text, opened_at, closed_at, closed_by",
            "phone": "uid, typed, e164, place",
            "email": "uid, typed, folded",
            "card": "uid, typed, folded",
        }[table]
        rows[table] = sorted(map(repr, desk.rows(f"SELECT {columns} FROM {table}")))
    return rows


def problem_of(desk: Desk, uid: str) -> str:
    return desk.reader.card(uid).problems[0].id


def put_right(desk: Desk, uid: str) -> Done:
    return desk.cashier.put_right(problem_of(desk, uid))


def offer_of(desk: Desk, uid: str) -> str:
    return desk.cashier.open_offer(uid).id


EVERYTHING = {
    "name": "Amara Obi",
    "say": "ah-MAH-rah",
    "address": "Ms Obi",
    "birthday": Birthday(2, 29),
    "phones": ("555 000 1111", "212 555 0100"),
    "emails": ("Amara@Example.org", "a@x.org"),
    "cards": ("AB-1234", "0042"),
    "tags": ("dog", "cycling club"),
    "must_nots": ("peanuts",),
    "likes": ("window seat",),
    "dislikes": ("cinnamon",),
    "diets": ("halal",),
    "leave_alone": True,
}

VERBS: dict[str, Callable[[Desk, str], Done]] = {
    "jot": lambda desk, uid: desk.cashier.jot(uid, "sits by the window")[0],
    "must-not": lambda desk, uid: desk.cashier.keep_heard(
        uid, Heard(Said.MUST_NOT, "sesame", "sesame")
    ),
    "diet": lambda desk, uid: desk.cashier.keep_heard(uid, Heard(Said.DIET, "vegan", "vegan")),
    "like": lambda desk, uid: desk.cashier.keep_heard(uid, Heard(Said.LIKE, "tea", "tea")),
    "dislike": lambda desk, uid: desk.cashier.keep_heard(uid, Heard(Said.DISLIKE, "mint", "mint")),
    "record": lambda desk, uid: desk.cashier.record_visit(uid, items=["Latte"]),
    "apart": lambda desk, uid: desk.cashier.record_visit(uid, apart=True),
    "problem": lambda desk, uid: desk.cashier.report_problem(uid, "cold soup"),
    "put-right": put_right,
    "not-today": lambda desk, uid: desk.cashier.not_today(offer_of(desk, uid))[0],
    "another": lambda desk, uid: desk.cashier.another_idea(offer_of(desk, uid))[0],
    "own": lambda desk, uid: desk.cashier.own_touch(offer_of(desk, uid), "held the door")[0],
    "did": lambda desk, uid: desk.cashier.did_it(offer_of(desk, uid))[0],
    "edit": lambda desk, uid: desk.edit(uid, **EVERYTHING),
    "edit away": lambda desk, uid: desk.edit(
        uid, say="", phones=(), emails=(), cards=(), tags=(), birthday=None,
        must_nots=(), likes=(), dislikes=(), diets=(),
        notes=tuple((note.id, "") for note in desk.profile(uid).notes), asked=False,
    ),
    "edit notes": lambda desk, uid: desk.edit(
        uid,
        notes=(
            *((note.id, f"{note.text}!") for note in desk.profile(uid).notes),
            ("", "one more"),
            ("", ""),
        ),
    ),
}  # fmt: skip


@pytest.fixture
def amara(desk: Desk) -> str:
    """Somebody about whom everything that there can be is known."""
    uid = desk.add("Amara Okafor", "(562) 397-4821", agreed=True)
    desk.edit(
        uid, say="uh-MAR-uh", emails=("old@x.org",), cards=("LC 7",), tags=("student",),
        must_nots=("onions",), likes=("matcha",), dislikes=("ice",),
        diets=("vegetarian",), birthday=Birthday(7, 20, 1990), notes=(("", "sister is Nia"),),
    )  # fmt: skip
    desk.cashier.report_problem(uid, "waited too long")
    desk.clock.forward(minutes=1)
    return uid


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_undone_and_done_again_also_after_reopening(
    desk: Desk, amara: str, verb: str
) -> None:
    desk.cashier.open_offer(amara)  # showing is no act, so it is no part of what is undone
    before = content(desk)
    done = VERBS[verb](desk, amara)
    after = content(desk)
    assert after != before
    assert (done.customer, done.name) == (amara, desk.profile(amara).name)
    assert done.act is not None
    assert desk.reader.card(amara).last_acts[0].id == done.act
    desk.reopen()
    undone = desk.cashier.undo(done.act)
    assert undone.verb == f"undo-{done.verb}"
    assert content(desk) == before
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(done.act)
    assert caught.value.trouble is Trouble.ALREADY_UNDONE
    assert all(each.id != done.act for each in desk.reader.card(amara).last_acts)
    assert undone.act is not None
    desk.reopen()
    desk.cashier.undo(undone.act)
    assert content(desk) == after
    desk.cashier.undo(done.act)
    assert content(desk) == before


@pytest.mark.parametrize("agreed", [True, None])
def test_a_customer_is_added_found_and_taken_back(desk: Desk, agreed: bool | None) -> None:
    before = content(desk)
    done = desk.cashier.add_customer(" Zoë  Ångström ", ["+44 20 7946 0018", " "], agreed=agreed)
    assert done.customer is not None
    zoe = desk.profile(done.customer)
    assert zoe.name == "Zoë  Ångström"
    assert [(each.typed, each.e164) for each in zoe.phones] == [
        ("+44 20 7946 0018", "+442079460018")
    ]
    assert zoe.agreement is (Agreement.YES if agreed else Agreement.NOT_ASKED)
    consents = desk.rows("SELECT wording, author FROM consent")
    assert consents == ([(WORDING, "Till")] if agreed else [])
    assert [hit.id for hit in desk.reader.search("zoe angs").hits] == [zoe.id]
    assert [hit.id for hit in desk.reader.search("0018").hits] == [zoe.id]
    desk.judge_all()
    desk.cashier.open_offer(zoe.id)
    desk.reopen()
    assert done.act is not None
    undone = desk.cashier.undo(done.act)
    assert undone.customer is None
    assert content(desk) == before
    assert desk.reader.search("zoe").hits == ()
    assert desk.reader.search("0018").hits == ()
    # somebody else comes in between, and takes the numbers that became free
    other = desk.add("Ben Ode", "+44 20 7946 0019", agreed=agreed)
    assert undone.act is not None
    desk.cashier.undo(undone.act)
    assert desk.profile(zoe.id) == replace(zoe, version=desk.profile(zoe.id).version)
    assert [hit.id for hit in desk.reader.search("0018").hits] == [zoe.id]
    assert [each.typed for each in desk.profile(other).phones] == ["+44 20 7946 0019"]
    assert [hit.id for hit in desk.reader.search("ben").hits] == [other]


def test_what_was_said_of_somebody_never_lands_on_another(desk: Desk) -> None:
    adding = desk.cashier.add_customer("Amara Okafor", [], agreed=None)
    assert adding.customer is not None
    jot, _ = desk.cashier.jot(adding.customer, "allergic to sesame")
    jot_away = desk.cashier.undo(jot.act or "")
    desk.cashier.undo(adding.act or "")
    other = desk.add("Ben Ode")
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(jot_away.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT
    assert desk.profile(other).notes == ()


def test_a_number_alone_is_enough_to_add(desk: Desk) -> None:
    done = desk.cashier.add_customer("", ["3107038944"], agreed=None)
    assert done.name == "3107038944"
    with pytest.raises(TextError) as caught:
        desk.cashier.add_customer("  ", ["", " "], agreed=None)
    assert caught.value.trouble is Trouble.TEXT_EMPTY


def test_who_does_not_agree_is_not_kept_at_all(desk: Desk) -> None:
    before = desk.content(without=set())
    done = desk.cashier.add_customer("Amara Okafor", ["3107038944"], agreed=False)
    assert done == Done(None, "not-kept")
    assert desk.content(without=set()) == before


def test_nobody_is_known_by_a_strange_id(desk: Desk) -> None:
    for verb in (VERBS["jot"], VERBS["record"], VERBS["problem"]):
        with pytest.raises(ActError) as caught:
            verb(desk, "nobody")
        assert caught.value.trouble is Trouble.NO_CUSTOMER
    for act in ("nobody", ""):
        with pytest.raises(ActError) as caught:
            desk.cashier.undo(act)
        assert caught.value.trouble is Trouble.NOTHING_TO_UNDO


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize(
    "field",
    [
        *("name", "say", "address", "phones", "emails", "cards", "tags"),
        *("must_nots", "likes", "dislikes", "diets", "notes"),
    ],
)
def test_no_field_of_the_edit_panel_keeps_a_card_number(
    file_desk: Desk, field: str, spelling: str
) -> None:
    desk = file_desk
    uid = desk.add("Amara Okafor")
    value: object = (spelling,) if field in {
        "phones", "emails", "cards", "tags", "must_nots", "likes", "dislikes", "diets"
    } else spelling  # fmt: skip
    if field == "notes":
        value = (("", f"pays with {spelling}"),)
    refused(desk, spelling, lambda: desk.edit(uid, **{"likes": ("tea",), field: value}))


def refused(desk: Desk, spelling: str, verb: Callable[[], object]) -> None:
    before = desk.content(without=set())
    with pytest.raises(TextError) as caught:
        verb()
    assert caught.value.trouble is Trouble.CARD_NUMBER
    digits = "".join(str(int(each)) for each in spelling if each.isdecimal())
    said = "".join(each for each in str(caught.value) + repr(caught.value) if each.isdecimal())
    assert digits not in said
    assert desk.content(without=set()) == before


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_other_verb_keeps_a_card_number(desk: Desk, spelling: str) -> None:
    uid = desk.add("Amara Okafor")
    offer = desk.cashier.open_offer(uid).id
    cashier = desk.cashier
    verbs: list[Callable[[], object]] = [
        lambda: cashier.add_customer(spelling, [], agreed=None),
        lambda: cashier.add_customer("Ben", [spelling], agreed=None),
        lambda: cashier.jot(uid, f"card {spelling}"),
        lambda: cashier.record_visit(uid, items=["Tea", spelling]),
        lambda: cashier.report_problem(uid, spelling),
        lambda: cashier.own_touch(offer, spelling),
    ]
    for said in Said:
        verbs.append(lambda said=said: cashier.keep_heard(uid, Heard(said, "x", spelling)))
        verbs.append(lambda said=said: cashier.keep_heard(uid, Heard(said, spelling, "x")))
    for verb in verbs:
        refused(desk, spelling, verb)


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_what_a_store_cannot_hold_is_refused(desk: Desk, text: str) -> None:
    uid = desk.add("Amara Okafor")
    for verb in (
        lambda: desk.cashier.jot(uid, text),
        lambda: desk.edit(uid, name=text),
        lambda: desk.cashier.add_customer("x", [text], agreed=None),
    ):
        with pytest.raises(TextError) as caught:
            verb()
        assert caught.value.trouble is Trouble.TEXT_FORBIDDEN


@pytest.mark.parametrize("text", ["🍵 <b>שלום</b>", "Robert'); DROP TABLE customer;--", "%_\\"])
def test_every_other_text_is_kept_as_it_is(desk: Desk, text: str) -> None:
    uid = desk.add(text)
    desk.cashier.jot(uid, text)
    desk.edit(uid, likes=(text,))
    desk.reopen()
    kept = desk.profile(uid)
    assert (kept.name, kept.notes[0].text, kept.likes) == (text, text, (text,))


def test_a_jotted_line_is_a_note_and_what_it_says_is_kept_when_confirmed(
    desk: Desk, amara: str
) -> None:
    done, heard = desk.cashier.jot(amara, "allergic to sesame, loves oat milk")
    note = desk.profile(amara).notes[0]
    assert (note.text, note.author, note.at, note.audience) == (
        "allergic to sesame, loves oat milk", "Till", desk.clock.now(), Audience.EVERYONE,
    )  # fmt: skip
    assert done.text == note.text
    assert [each.said for each in heard] == [Said.MUST_NOT, Said.LIKE]
    assert [each.word for each in desk.profile(amara).live_must_nots] == ["onions"]
    kept = desk.cashier.keep_heard(amara, heard[0])
    assert kept.verb == "heard-must-not"
    assert [each.code for each in desk.profile(amara).live_must_nots][1:] == ["sesame"]
    assert desk.cashier.keep_heard(amara, heard[0]).act is None
    _, heard = desk.cashier.jot(amara, "no sesame!")
    assert heard == ()
    with pytest.raises(TextError):
        desk.cashier.jot(amara, " \n ")


def test_what_is_heard_first_says_that_somebody_asked(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    assert desk.profile(uid).asked is None
    done = desk.cashier.keep_heard(uid, Heard(Said.MUST_NOT, "milk", "dairy"))
    asked = desk.profile(uid).asked
    assert asked is not None
    assert (asked.on, asked.author) == (TODAY, "Till")
    desk.cashier.undo(done.act or "")
    assert desk.profile(uid).asked is None


def test_a_must_not_taken_away_stays_struck_out_that_day(desk: Desk, amara: str) -> None:
    desk.edit(amara, must_nots=())
    struck = desk.profile(amara).must_nots
    assert [(each.word, each.removed_by) for each in struck] == [("onions", "Till")]
    assert struck[0].removed_at == desk.clock.now()
    assert desk.profile(amara).live_must_nots == ()
    desk.clock.forward(hours=15)  # 03:01, the same business day
    assert len(desk.profile(amara).must_nots) == 1
    desk.clock.forward(hours=1)
    assert desk.profile(amara).must_nots == ()
    assert desk.rows("SELECT word FROM must_not") == [("onions",)]


def test_an_edit_keeps_what_others_changed_elsewhere(desk: Desk, amara: str) -> None:
    shown = shown_of(desk.profile(amara))
    desk.edit(amara, say="mara", likes=("matcha", "tea"), phones=("2125550100",))
    mine = replace(shown, address="Ms O", likes=("cake",), must_nots=("onions", "milk"))
    desk.cashier.edit(amara, shown=shown, edit=mine)
    seen = desk.profile(amara)
    assert (seen.say, seen.address) == ("mara", "Ms O")
    assert seen.likes == ("tea", "cake")
    assert [each.word for each in seen.live_must_nots] == ["onions", "milk"]
    assert [each.typed for each in seen.phones] == ["2125550100"]
    for field, value in (("say", "x"), ("phones", ("3107038944",))):
        before = content(desk)
        with pytest.raises(ActError) as caught:
            desk.cashier.edit(amara, shown=shown, edit=replace(shown, **{field: value}))
        assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
        assert caught.value.params == {"field": field}
        assert content(desk) == before
    # both wrote the same
    desk.cashier.edit(amara, shown=shown, edit=replace(shown, say="mara", phones=("2125550100",)))


def test_a_note_that_somebody_rewrote_is_not_overwritten(desk: Desk, amara: str) -> None:
    shown = shown_of(desk.profile(amara))
    ((note, _),) = shown.notes
    desk.edit(amara, notes=((note, "sister is Ada"),))
    with pytest.raises(ActError) as caught:
        desk.cashier.edit(amara, shown=shown, edit=replace(shown, notes=((note, "brother"),)))
    assert caught.value.params == {"field": "notes"}
    (kept,) = desk.profile(amara).notes
    assert (kept.text, kept.revision) == ("sister is Ada", 2)


def test_edits_that_change_nothing_and_edits_of_lists(desk: Desk, amara: str) -> None:
    shown = shown_of(desk.profile(amara))
    assert desk.cashier.edit(amara, shown=shown, edit=shown).act is None
    more = ("matcha", " oat  milk ", "matcha", "", "tea")
    desk.edit(amara, likes=more, dislikes=(), diets=("vegan", "vegetarian"))
    seen = desk.profile(amara)
    assert seen.likes == ("matcha", "oat  milk", "tea")
    assert seen.dislikes == ()
    assert sorted(each.code for each in seen.diets) == ["vegan", "vegetarian"]
    with pytest.raises(TextError) as caught:
        desk.edit(amara, name=" ")
    assert caught.value.params == {"field": "name"}
    # what somebody else took away or wrote already is neither an error nor written twice
    stale = shown_of(desk.profile(amara))
    desk.edit(amara, likes=("tea", "scones"), diets=("vegan", "halal"), must_nots=("onions", "egg"))
    desk.cashier.edit(
        amara,
        shown=stale,
        edit=replace(
            stale, likes=("tea", "scones"), diets=("vegan", "halal"), must_nots=("onions", "egg")
        ),
    )
    seen = desk.profile(amara)
    assert seen.likes == ("tea", "scones")
    assert [each.word for each in seen.live_must_nots] == ["onions", "egg"]


def test_asked_and_none(desk: Desk) -> None:
    uid = desk.add("Ben Ode")
    desk.edit(uid, asked=True)
    assert desk.profile(uid).asked is not None
    desk.edit(uid, asked=False)
    assert desk.profile(uid).asked is None
    desk.edit(uid, must_nots=("eggs",))
    assert desk.profile(uid).asked is not None


def test_an_older_act_is_undone_when_nothing_stands_on_it(desk: Desk, amara: str) -> None:
    name = desk.edit(amara, name="Amara Obi")
    say = desk.edit(amara, say="obi")
    desk.cashier.undo(name.act)
    seen = desk.profile(amara)
    assert (seen.name, seen.say) == ("Amara Okafor", "obi")
    edited = desk.rows("SELECT edited FROM customer WHERE uid = ?", amara)[0][0]
    assert "say" in edited
    first = desk.edit(amara, address="Ms O")
    desk.edit(amara, address="Ms Obi")
    before = content(desk)
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(first.act)
    assert caught.value.trouble is Trouble.LATER_ACT
    assert content(desk) == before
    desk.cashier.undo(say.act)
    assert desk.profile(amara).say == "uh-MAR-uh"


def test_adding_is_not_undone_while_something_stands_on_it(desk: Desk) -> None:
    for verb in ("jot", "like", "diet", "record", "problem", "did"):
        done = desk.cashier.add_customer("Ben Ode", [], agreed=None)
        assert done.customer is not None
        later = VERBS[verb](desk, done.customer)
        with pytest.raises(ActError) as caught:
            desk.cashier.undo(done.act or "")
        assert caught.value.trouble is Trouble.LATER_ACT, verb
        desk.cashier.undo(later.act or "")
        desk.cashier.undo(done.act or "")
        desk.clock.forward(days=1)
    assert desk.names() == []


def test_a_visit_is_recorded_once_in_its_window(desk: Desk, amara: str) -> None:
    first = desk.cashier.record_visit(amara)
    assert not first.joined
    desk.clock.forward(hours=3)
    again = desk.cashier.record_visit(amara)
    assert (again.act, again.joined) == (None, True)
    assert desk.visits(amara) == 1
    with_items = desk.cashier.record_visit(amara, items=["Tea", "", "Scone"])
    assert (with_items.verb, with_items.joined) == ("items", True)
    assert desk.reader.card(amara).recent_items == ("Tea", "Scone")
    desk.cashier.undo(with_items.act or "")
    assert desk.reader.card(amara).recent_items == ()
    assert desk.reader.card(amara).here_now
    desk.clock.forward(seconds=1)
    assert not desk.reader.card(amara).here_now
    later = desk.cashier.record_visit(amara)
    assert not later.joined
    assert desk.visits(amara) == 2
    apart = desk.cashier.record_visit(amara, apart=True)
    assert desk.visits(amara) == 3
    desk.cashier.undo(apart.act or "")
    desk.cashier.undo(later.act or "")
    assert desk.visits(amara) == 1


def test_items_given_to_a_visit_of_the_till_leave_it_alone(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", "2026-07-18 11:30:00", name="Kofi")))
    kofi = desk.uid("Kofi")
    done = desk.cashier.record_visit(kofi, items=["Tea"])
    assert (done.act, done.joined) == (None, True)
    assert desk.reader.card(kofi).recent_items == ("Latte",)


def test_a_problem_is_put_right_once(desk: Desk, amara: str) -> None:
    (problem,) = desk.reader.card(amara).problems
    assert (problem.text, problem.opened_by, problem.opened_day) == (
        "waited too long", "Till", TODAY,
    )  # fmt: skip
    done = desk.cashier.put_right(problem.id)
    assert done.text == "waited too long"
    assert desk.reader.card(amara).problems == ()
    for wrong in (problem.id, "nothing"):
        with pytest.raises(ActError) as caught:
            desk.cashier.put_right(wrong)
        assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
    with pytest.raises(TextError):
        desk.cashier.report_problem(amara, " ")


def test_acts_say_who_did_what_when(desk: Desk, amara: str) -> None:
    desk.clock.moment = NOW + timedelta(minutes=5)
    desk.cashier.jot(amara, "tall")
    row = desk.rows("SELECT author, verb, customer, at FROM act ORDER BY id DESC LIMIT 1")[0]
    assert row[:3] == ("Till", "jot", amara)
    assert row[3] == int(desk.clock.moment.timestamp() * 1000)


def test_an_edit_of_somebody_unknown(desk: Desk) -> None:
    with pytest.raises(UsualError) as caught:
        desk.cashier.edit("nobody", shown=Edit("x"), edit=Edit("y"))
    assert caught.value.trouble is Trouble.NO_CUSTOMER


@pytest.mark.parametrize(
    ("birthday", "kept"),
    [
        (Birthday(2, 29), True),
        (Birthday(2, 29, 2024), True),
        (Birthday(2, 29, 2023), False),
        (Birthday(4, 31), False),
        (Birthday(13, 1), False),
    ],
)
def test_a_birthday_is_a_day_of_the_calendar(
    file_desk: Desk, birthday: Birthday, kept: bool
) -> None:
    uid = file_desk.add("Ada")
    if kept:
        file_desk.edit(uid, birthday=birthday)
    else:
        with pytest.raises(TextError) as caught:
            file_desk.edit(uid, birthday=birthday)
        assert caught.value.trouble is Trouble.BAD_DATE
    assert file_desk.profile(uid).birthday == (birthday if kept else None)


@pytest.mark.parametrize("verb", ["record", "undo"])
def test_what_lists_say_is_looked_at_again_when_the_program_ended_in_between(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    uid = desk.add("Bo Li")
    done = desk.cashier.record_visit(uid)
    desk.judge_all()

    def die(_: str) -> None:
        raise KeyboardInterrupt

    act = {
        "record": lambda: desk.cashier.record_visit(uid, apart=True),
        "undo": lambda: desk.cashier.undo(str(done.act)),
    }[verb]
    with monkeypatch.context() as patched:
        patched.setattr(desk.knowing, "refresh", die)
        with pytest.raises(KeyboardInterrupt):
            act()
    desk.judge_all()
    assert desk.reader.search("bo").hits[0].visits == desk.visits(uid) == 2 * (verb == "record")


def test_a_must_not_typed_by_mistake_leaves_nobody_asked(desk: Desk, amara: str) -> None:
    desk.edit(amara, must_nots=("sesame",))
    assert desk.profile(amara).asked is not None
    desk.edit(amara, must_nots=())
    assert desk.profile(amara).asked is None  # "none" is only what somebody said
    desk.edit(amara, asked=True)
    assert desk.profile(amara).asked is not None


def test_one_allergen_in_several_spellings_is_one_must_not(desk: Desk, amara: str) -> None:
    desk.edit(amara, must_nots=("Sesame", "sesame", "SESAME"))
    assert [each.code for each in desk.profile(amara).live_must_nots] == ["sesame"]


def test_items_given_later_are_added_to_the_visit(desk: Desk, amara: str) -> None:
    desk.cashier.record_visit(amara, items=["Latte"])
    done = desk.cashier.record_visit(amara, items=["Bagel"])
    (coming,) = desk.knowing.known(amara).comings
    assert coming.labels == ("Latte", "Bagel")
    desk.cashier.undo(done.act or "")
    (coming,) = desk.knowing.known(amara).comings
    assert coming.labels == ("Latte",)
