"""Editing a customer in the office: field by field, beside whoever else writes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.domain.cards import Done
from desktop.domain.editing import (
    AGREEMENT,
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
from desktop.domain.errors import TextError, Trouble, UsualError
from desktop.domain.guards import NOTE_LIMIT, check_text
from desktop.domain.people import Agreement, Audience, Edit, Profile
from desktop.domain.team import Right, may
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.deltas import last_author
from desktop.service.edit_writing import EditWriter
from desktop.service.people import WORDING
from desktop.service.writing import Change, NewCustomer


@dataclass(frozen=True, slots=True)
class Weighed:
    """What of an edit is to be written, what may not be kept, and what somebody else changed."""

    wanted: dict[str, Value] = field(default_factory=dict)
    refused: dict[str, UsualError] = field(default_factory=dict)
    clashes: dict[str, Value] = field(default_factory=dict)


class _NothingToWriteError(Exception):
    """There is nothing to write: neither is an act."""

    def __init__(self, weighed: Weighed) -> None:
        super().__init__()
        self.weighed = weighed


class OfficeEditVerbs:
    """The office's verbs about one customer."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def customer(self, customer_id: str) -> OfficeCard:
        """Return a customer; the private notes only to who may see them.

        Raises:
            ActError: NO_CUSTOMER.
        """
        acting = self._acting
        person = acting.person(customer_id)
        private = may(acting.staff.role, Right.PRIVATE)
        said = acting.store.office.history.agreement(person.id)
        came = acting.knowing.comings(person.id, acting.knowing.shop())
        return OfficeCard(
            profile=person if private else without_private(person),
            today=acting.today(),
            visits=len(came),
            since=came[0].day if came else None,
            agreed_on=said.day if said else None,
            agreed_by=said.author if said else "",
            may_private=private,
        )

    @needs(Right.OFFICE)
    def nobody(self) -> OfficeCard:
        """Return the card of somebody who is not in the shop yet."""
        private = may(self._acting.staff.role, Right.PRIVATE)
        return OfficeCard(Profile("", 0, ""), self._acting.today(), may_private=private)

    @needs(Right.PEOPLE)
    def save_customer(self, customer_id: str, *, shown: Fields, edit: Fields) -> Saved:
        """Write the fields of ``edit``, each of which was shown as in ``shown``.

        Every field is taken for itself: what may not be kept is refused and told, what somebody
        else changed meanwhile to something else is a conflict, and all the others are written, in
        one act. What only the other one changed stays as they left it.

        Raises:
            ActError: NO_CUSTOMER; NOT_ALLOWED for a private note.
        """
        acting = self._acting
        self._allow_private_notes(edit)
        person = acting.person(customer_id)
        try:
            with acting.change("edit", person.id) as change:
                weighed = self._write_edit(change, person.id, shown, edit)
        except _NothingToWriteError as nothing:
            return self._what_became(person, None, nothing.weighed)
        return self._what_became(person, change.act, weighed)

    @needs(Right.PEOPLE)
    def add_person(self, edit: Fields) -> Saved:
        """Add a customer with what was typed; what may not be kept of it is refused and told.

        Without a name the first number stands for it. Nobody is added while neither may be kept.
        """
        acting = self._acting
        self._allow_private_notes(edit)
        nobody = Profile("", 0, "")
        weighed = weigh(acting, nobody, {}, edit)
        wanted = weighed.wanted
        name, numbers = str(wanted.pop("name", "")), wanted.pop("phones", ())
        phones = EditWriter(acting).phones(numbers if isinstance(numbers, tuple) else ())
        if not name and not phones:
            error = TextError(Trouble.TEXT_EMPTY, field="name")
            return Saved(Done(None, "add"), {"name": error} | weighed.refused)
        shown = name or phones[0].typed
        refused = {each: error for each, error in weighed.refused.items() if each != "name" or name}
        with acting.change("add", None) as change:
            uid = change.add_customer(NewCustomer(name=shown, named=bool(name), phones=phones))
            change.concerns(uid)
            write_fields(acting, change, acting.person(uid), wanted)
        acting.knowing.refresh(uid)
        return Saved(Done(change.act, "add", uid, shown), refused)

    def _write_edit(self, change: Change, customer: str, shown: Fields, edit: Fields) -> Weighed:
        """Write what may be kept, compared with what stands there now that nobody else writes."""
        change.hold_customer(customer)
        person = self._acting.person(customer)
        weighed = weigh(self._acting, person, shown, edit)
        if not weighed.wanted:
            raise _NothingToWriteError(weighed)
        write_fields(self._acting, change, person, weighed.wanted)
        return weighed

    def _what_became(self, person: Profile, act: str | None, weighed: Weighed) -> Saved:
        history = self._acting.store.office.history
        conflicts = tuple(
            Conflict(name, theirs, last_author(history, person.id, name))
            for name, theirs in weighed.clashes.items()
        )
        name = str(weighed.wanted.get("name", person.name))
        done = Done(act, "edit", person.id, name, fields=frozenset(weighed.wanted))
        return Saved(done, weighed.refused, conflicts)

    @needs(Right.PEOPLE)
    def forget_person(self, customer_id: str) -> Done:
        """Keep nothing of somebody who does not want to be remembered: this cannot be undone.

        Raises:
            ActError: NO_CUSTOMER.
        """
        person = self._acting.person(customer_id)
        head = self._acting.head("not-kept", None)
        with self._acting.store.quietly(head) as change:
            change.hold_customer(person.id)
            change.erase(person.id)
        return Done(None, "not-kept")

    def _allow_private_notes(self, edit: Fields) -> None:
        if any(name.startswith(PRIVATE) for name in edit):
            self._acting.allow(Right.PRIVATE)


def weigh(acting: Acting, person: Profile, shown: Fields, edit: Fields) -> Weighed:
    """Say of each field what is to become of it, beside what the shop holds now."""
    writer, weighed = EditWriter(acting), Weighed()
    here = fields_of(person)
    for name, typed in edit.items():
        now, before = here.get(name, empty(name)), shown.get(name, empty(name))
        try:
            mine = _checked(writer, name, typed, known=now)
            after = merged(name, shown=before, mine=mine, now=now)
            after = _checked(writer, name, after, known=now)
        except UsualError as error:
            weighed.refused[name] = error
        except ClashError:
            weighed.clashes[name] = now
        else:
            if after != now:
                weighed.wanted[name] = after
    return weighed


def write_fields(
    acting: Acting, change: Change, person: Profile, wanted: Mapping[str, Value]
) -> None:
    """Write fields of a person that were checked, as they are to be from now on."""
    writer = EditWriter(acting)
    here: dict[str, Any] = {
        name: value
        for name, value in fields_of(person).items()
        if not is_note(name) and name != AGREEMENT
    }
    plain: dict[str, Any] = {name: value for name, value in wanted.items() if name in here}
    now = Edit(**here)
    writer.write(change, person, now, replace(now, **plain))
    notes = {note.id for note in person.notes}
    for name, value in wanted.items():
        kind, _, note = name.partition(":")
        if name == AGREEMENT:
            state = Agreement(str(value))
            change.set_agreement(person.id, state, day=acting.today(), wording=WORDING)
        elif is_note(name) and note in notes:
            writer.change_note(change, note, str(value))
        elif is_note(name) and value:
            audience = Audience.OWNER if kind + ":" == PRIVATE else Audience.EVERYONE
            writer.add_note(change, person, str(value), audience=audience, uid=note)


def without_private(person: Profile) -> Profile:
    """Return a person without the notes that only the owner sees."""
    notes = tuple(each for each in person.notes if each.audience is not Audience.OWNER)
    return replace(person, notes=notes)


def _checked(writer: EditWriter, name: str, value: Value, *, known: Value) -> Value:
    """Return a field as it may be kept.

    Raises:
        TextError: it may not; a list that was never shown is known by what is there.
    """
    if is_note(name):
        return check_text(str(value), limit=NOTE_LIMIT, field=name)
    if name == AGREEMENT:
        if value == Agreement.NO.value:
            raise ValueError("who says no is forgotten, not written down")
        return Agreement(str(value)).value
    given: dict[str, Any] = {name: value}
    there: dict[str, Any] = {name: known}
    some = Edit(name="-")
    checked: Value = getattr(
        writer.checked_fields(replace(some, **there), replace(some, **given)), name
    )
    return checked
