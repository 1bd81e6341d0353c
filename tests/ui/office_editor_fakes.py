"""An office that holds a few customers in memory, and can be slow, refuse and fail."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from threading import Event
from typing import Any

from desktop.domain.cards import Done
from desktop.domain.editing import (
    PRIVATE,
    ClashError,
    Conflict,
    Fields,
    OfficeCard,
    Saved,
    Value,
    empty,
    fields_of,
    is_note,
    merged,
)
from desktop.domain.errors import ActError, TextError, Trouble, UsualError
from desktop.domain.history import HistoryEntry, HistoryPage
from desktop.domain.people import (
    Agreement,
    Asked,
    Audience,
    MustNot,
    Note,
    Phone,
    Preference,
    Profile,
    Taste,
)

TODAY = date(2025, 11, 21)
AT = datetime(2025, 11, 21, 12, 40, tzinfo=UTC)


def amara(**changes: Any) -> Profile:
    return replace(
        Profile(
            "amara",
            1,
            "Amara Okafor",
            say="ah-MAH-rah",
            phones=(Phone("555 0101"),),
            notes=(
                Note("n1", "Daughter starts school", "Ife", AT),
                Note("p1", "Settled late", "Zuri", AT, audience=Audience.OWNER),
            ),
        ),
        **changes,
    )


@dataclass
class FakeEditorOffice:
    """The verbs that the editor uses."""

    people: dict[str, Profile] = field(
        default_factory=lambda: {"amara": amara(), "bo": Profile("bo", 1, "Bo Tan")}
    )
    may_private: bool = True
    fault: UsualError | None = None
    broken: bool = False
    hold: Event | None = None
    begun: Event = field(default_factory=Event)
    saves: list[tuple[str, dict[str, Value]]] = field(default_factory=list)
    entries: tuple[HistoryEntry, ...] = ()
    asked: list[object] = field(default_factory=list)
    author: str = "Till"
    before: dict[str, Profile] = field(default_factory=dict)

    def customer(self, customer_id: str) -> OfficeCard:
        person = self.people.get(customer_id)
        if person is None:
            raise ActError(Trouble.NO_CUSTOMER)
        if not self.may_private:
            notes = tuple(n for n in person.notes if n.audience is not Audience.OWNER)
            person = replace(person, notes=notes)
        return OfficeCard(
            person, TODAY, 27, date(2025, 3, 2), date(2025, 3, 2), "Ife", self.may_private
        )

    def nobody(self) -> OfficeCard:
        return OfficeCard(Profile("", 0, ""), TODAY, may_private=self.may_private)

    def save_customer(self, customer_id: str, *, shown: Fields, edit: Fields) -> Saved:
        self._wait()
        self.saves.append((customer_id, dict(edit)))
        person = self.people[customer_id]
        now = fields_of(person)
        wanted: dict[str, Value] = {}
        refused: dict[str, UsualError] = {}
        conflicts = []
        for name, value in edit.items():
            if "4111" in str(value):
                refused[name] = TextError(Trouble.CARD_NUMBER, field=name)
                continue
            here = now.get(name, empty(name))
            before = shown.get(name, empty(name))
            try:
                wanted[name] = merged(name, shown=before, mine=value, now=here)
            except ClashError:
                conflicts.append(Conflict(name, here, self.author))
        act = f"act{len(self.saves)}" if wanted else None
        if act:
            self.before[act] = person
        self.people[customer_id] = apply(person, wanted)
        done = Done(act, "edit", customer_id, self.people[customer_id].name)
        return Saved(done, refused, tuple(conflicts))

    def add_person(self, edit: Fields) -> Saved:
        self._wait()
        self.saves.append(("", dict(edit)))
        if not edit.get("name"):
            return Saved(Done(None, "add"), {"name": TextError(Trouble.TEXT_EMPTY, field="name")})
        uid = f"new{len(self.people)}"
        self.people[uid] = apply(Profile(uid, 1, ""), edit)
        return Saved(Done(f"act{len(self.saves)}", "add", uid, str(edit["name"])))

    def forget_person(self, customer_id: str) -> Done:
        self.asked.append(("forget", customer_id))
        del self.people[customer_id]
        return Done(None, "not-kept")

    def history(self, customer_id: str, *, before: int | None = None) -> HistoryPage:
        self.asked.append(("history", customer_id, before))
        if before is not None:
            return HistoryPage(self.entries[2:])
        older = self.entries[1].number if len(self.entries) > 2 else None
        return HistoryPage(self.entries[:2], older)

    def restore(self, customer_id: str, act_id: str) -> Done:
        self.asked.append(("restore", customer_id, act_id))
        if self.fault is not None:
            raise self.fault
        return Done("restored", "restore", customer_id)

    def undo(self, act_id: str) -> Done:
        self.asked.append(("undo", act_id))
        if act_id in self.before:
            person = self.before[act_id]
            self.people[person.id] = person
        return Done("undone", "undo-edit")

    def _wait(self) -> None:
        self.begun.set()
        if self.hold is not None:
            assert self.hold.wait(10)
        if self.fault is not None:
            raise self.fault
        if self.broken:
            raise ZeroDivisionError


def apply(person: Profile, fields: Fields) -> Profile:
    """Return a person with fields written."""
    plain: dict[str, Any] = {
        name: value
        for name, value in fields.items()
        if name in {"name", "say", "address", "birthday", "emails", "cards", "tags", "leave_alone"}
    }
    person = replace(person, **plain)
    if "agreement" in fields:
        person = replace(person, agreement=Agreement(str(fields["agreement"])))
    if "phones" in fields:
        person = replace(person, phones=tuple(map(Phone, _texts(fields["phones"]))))
    if "must_nots" in fields:
        told = tuple(
            MustNot(each, each.casefold(), each, AT, "Zuri") for each in _texts(fields["must_nots"])
        )
        person = replace(person, must_nots=told, asked=Asked(TODAY, "Zuri") if told else None)
    if "likes" in fields:
        likes = tuple(
            Preference(each, Taste.LIKE, each, AT, "Zuri") for each in _texts(fields["likes"])
        )
        person = replace(person, preferences=likes)
    return replace(person, notes=_notes(person, fields))


def _texts(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _notes(person: Profile, fields: Mapping[str, Value]) -> tuple[Note, ...]:
    notes = {note.id: note for note in person.notes}
    for name, value in fields.items():
        if is_note(name):
            uid = name.partition(":")[2]
            kind = Audience.OWNER if name.startswith(PRIVATE) else Audience.EVERYONE
            notes[uid] = Note(uid, str(value), "Zuri", AT, audience=kind)
    return tuple(note for note in notes.values() if note.text)
