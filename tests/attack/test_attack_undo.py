"""Every verb in any order, and the way back: nothing is left over, nothing is taken back askew."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.hearing import Heard, Said
from desktop.domain.people import Birthday, Profile
from desktop.domain.touches import Answer
from tests.service.shop_at_hand import Desk, Files, person, sale, shown_of

TEXTS = (
    "no onions", "Nuts", "oat milk", "ünï", "", "  ", "x" * 300, "4111 1111 1111 1111", "a\0b",
    "\ud800", "line\nbreak", "<b>", "Vegan", "😀",
)  # fmt: skip
BIRTHDAYS = (None, Birthday(2, 29), Birthday(2, 30), Birthday(7, 20, 1990))
PHONES = ("2125550100", "(212) 555-0199", "+44 20 7946 0958", "")


class Hands:
    """Somebody who presses anything, and remembers every act."""

    def __init__(self, desk: Desk, uid: str, chance: random.Random) -> None:
        self.desk = desk
        self.uid = uid
        self.chance = chance
        self.acts: list[str] = []
        self.offers: list[str] = []
        cashier = desk.cashier
        self.verbs: tuple[Callable[[], Done | None], ...] = (
            lambda: cashier.record_visit(
                uid, items=[self.text() for _ in range(chance.randrange(3))],
                apart=chance.random() < 0.3,
            ),
            lambda: cashier.jot(uid, self.text())[0],
            lambda: cashier.keep_heard(
                uid, Heard(chance.choice(list(Said)), self.text(), self.text())
            ),
            self.edit,
            self.edit,
            lambda: cashier.report_problem(uid, self.text()),
            self.put_right,
            self.open_offer,
            lambda: self.answer(lambda offer: cashier.did_it(offer)[0]),
            lambda: self.answer(lambda offer: cashier.another_idea(offer)[0]),
            lambda: self.answer(lambda offer: cashier.not_today(offer)[0]),
            lambda: self.answer(lambda offer: cashier.own_touch(offer, self.text())[0]),
        )  # fmt: skip

    def text(self) -> str:
        return self.chance.choice(TEXTS)

    def edit(self) -> Done:
        shown = shown_of(self.desk.profile(self.uid))
        changes: dict[str, object] = {
            "name": self.text(),
            "say": self.text(),
            "birthday": self.chance.choice(BIRTHDAYS),
            "phones": tuple(self.chance.sample(PHONES, 2)),
            "must_nots": (*shown.must_nots[:2], self.text()),
            "likes": (*shown.likes[:1], self.text()),
            "diets": (self.text(),),
            "notes": (*((note, self.text()) for note, _ in shown.notes), ("", self.text())),
            "asked": self.chance.random() < 0.5,
            "leave_alone": self.chance.random() < 0.5,
        }
        chosen = self.chance.sample(sorted(changes), self.chance.randint(1, 3))
        edit = replace(shown, **{each: changes[each] for each in chosen})  # type: ignore[arg-type] # as the panel does
        return self.desk.cashier.edit(self.uid, shown=shown, edit=edit)

    def put_right(self) -> Done | None:
        problems = self.desk.reader.card(self.uid).problems
        still = [each for each in problems if each.closed_at is None]
        return self.desk.cashier.put_right(self.chance.choice(still).id) if still else None

    def open_offer(self) -> None:
        self.offers.append(self.desk.cashier.open_offer(self.uid).id)

    def answer(self, verb: Callable[[str], Done]) -> Done | None:
        return verb(self.chance.choice(self.offers)) if self.offers else None

    def press(self) -> None:
        try:
            done = self.chance.choice(self.verbs)()
        except (ActError, TextError):
            return
        if done is not None and done.act is not None:
            self.acts.append(done.act)


def as_kept(person: Profile) -> Profile:
    """A profile without the counters that every writing raises."""
    notes = tuple(replace(each, revision=0) for each in person.notes)
    return replace(person, version=0, notes=notes)


@pytest.mark.parametrize("seed", range(6))
def test_undoing_everything_backwards_leaves_the_person_as_they_were(
    seed: int, file_desk: Desk, files: Files
) -> None:
    chance = random.Random(f"hands {seed}")
    file_desk.bring_in(
        files.customers("people.csv", person("A", "Amara", "Okafor", "2125550100", Memo="window")),
        files.items(
            "items.csv",
            *(sale(f"T{n}", f"2026-06-{n + 1:02d} 12:00:00", who="A") for n in range(9)),
        ),
    )
    uid = file_desk.uid("Amara Okafor")
    start, moment = file_desk.reader.card(uid), file_desk.clock.moment
    hands = Hands(file_desk, uid, chance)
    for _ in range(60):
        hands.press()
        if chance.random() < 0.3:
            file_desk.clock.forward(minutes=chance.choice((1, 200, 1500)))
    assert len(hands.acts) > 10
    file_desk.reopen()
    for act in reversed(hands.acts):
        assert file_desk.cashier.undo(act).verb.startswith("undo-")
    file_desk.clock.moment = moment
    end = file_desk.reader.card(uid)
    assert as_kept(end.profile) == as_kept(start.profile)
    assert end.problems == start.problems
    assert end.recent_items == start.recent_items
    assert (end.habits.visits, end.habits.last_at) == (start.habits.visits, start.habits.last_at)
    assert [hit.id for hit in file_desk.reader.search("okafor").hits] == [uid]
    assert file_desk.reader.search("2125550199").hits == ()


def test_another_idea_is_not_taken_back_beneath_what_was_done(file_desk: Desk) -> None:
    uid = file_desk.add("Amara Okafor")
    offer = file_desk.cashier.open_offer(uid)
    another, _ = file_desk.cashier.another_idea(offer.id)
    did, done = file_desk.cashier.did_it(offer.id)
    assert another.act is not None
    with pytest.raises(ActError) as error:
        file_desk.cashier.undo(another.act)
    assert error.value.trouble is Trouble.LATER_ACT
    kept = file_desk.shop.care.offer(offer.id)
    assert kept is not None
    assert (kept.shown, kept.answer) == (done.shown, Answer.DID)
    assert did.act is not None
    file_desk.cashier.undo(did.act)
    file_desk.cashier.undo(another.act)
    again = file_desk.shop.care.offer(offer.id)
    assert again is not None
    assert (again.shown, again.answer) == (offer.shown, None)


def test_a_name_changed_and_changed_back_is_still_changed_later(file_desk: Desk) -> None:
    uid = file_desk.add("Amara Okafor")
    acts = [file_desk.edit(uid, name=name).act for name in ("Amara", "Mara", "Amara")]
    with pytest.raises(ActError) as error:
        file_desk.cashier.undo(acts[0])
    assert error.value.trouble is Trouble.LATER_ACT
    for act in reversed(acts):
        file_desk.cashier.undo(act)
    assert file_desk.profile(uid).name == "Amara Okafor"
