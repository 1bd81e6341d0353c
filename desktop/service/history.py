"""What happened to a customer, and putting back what stood there before."""

from collections.abc import Iterable, Sequence

from desktop.domain.cards import Done
from desktop.domain.editing import SINGLE, Value, empty, fields_of
from desktop.domain.errors import ActError, Trouble
from desktop.domain.history import Delta, HistoryEntry, HistoryPage, Matter
from desktop.domain.people import Profile
from desktop.domain.team import Right, may
from desktop.domain.touches import Touch
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.deltas import deltas_of, field_of
from desktop.service.history_port import ActRecord
from desktop.service.office_editing import weigh, write_fields

PAGE = 20
_EVERY = 10_000
"""More acts than anybody has: all of them."""
_LINES = (
    Matter.PHONE,
    Matter.EMAIL,
    Matter.CARD,
    Matter.MUST_NOT,
    Matter.LIKE,
    Matter.DISLIKE,
    Matter.DIET,
)
_TEXTS = (Matter.NOTE, Matter.PRIVATE)
_NEVER_BACK = (Matter.ADDED, Matter.MERGED)
"""Who they are is not put back field by field."""
_WHOLE = (*(Matter(each) for each in SINGLE), Matter.TAGS)


class HistoryVerbs:
    """The office's verbs about what was done before."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def history(self, customer_id: str, *, before: int | None = None) -> HistoryPage:
        """Return acts about a person, newest first; private notes only to who may see them.

        Raises:
            ActError: NO_CUSTOMER.
        """
        person = self._acting.person(customer_id)
        store = self._acting.store.office.history
        acts, older = store.acts(person.id, before=before, limit=PAGE)
        entries = (self._history_entry(person, each) for each in acts)
        seen = tuple(each for each in entries if each is not None)
        return HistoryPage(seen, older, self._named_touches(seen))

    @needs(Right.PEOPLE)
    def restore(self, customer_id: str, act_id: str) -> Done:
        """Write what stood there before an act, as a new act that can be taken back.

        Raises:
            ActError: NOTHING_TO_RESTORE when it is so already, or the act is not of that kind;
                NO_CUSTOMER.
            TextError: what stood there may not be kept any more.
        """
        acting = self._acting
        person = acting.person(customer_id)
        acts, _ = acting.store.office.history.acts(person.id, before=None, limit=_EVERY)
        record = next((each for each in acts if each.id == act_id), None)
        entry = self._history_entry(person, record) if record is not None else None
        if entry is None or not entry.restorable:
            raise ActError(Trouble.NOTHING_TO_RESTORE)
        with acting.change("restore", person.id) as change:
            change.hold_customer(person.id)
            person = acting.person(person.id)
            for delta in entry.deltas:
                if delta.matter is Matter.MUST_NOT and delta.before and delta.after is None:
                    change.bring_back_must_not(person.id, delta.ref)
            now = acting.person(person.id)
            wanted = _put_back(now, entry.deltas)
            weighed = weigh(acting, now, fields_of(now), wanted)
            if weighed.refused:
                raise next(iter(weighed.refused.values()))
            if not weighed.wanted and fields_of(now) == fields_of(person):
                raise ActError(Trouble.NOTHING_TO_RESTORE)
            write_fields(acting, change, now, weighed.wanted)
        return Done(change.act, "restore", person.id, person.name)

    def _named_touches(self, entries: Sequence[HistoryEntry]) -> dict[str, Touch]:
        named = {
            str(value)
            for entry in entries
            for each in entry.deltas
            for value in (each.before, each.after)
        }
        touches = self._acting.store.care.touches()
        return {key: touch for key, touch in touches.items() if key in named}

    def _history_entry(self, person: Profile, act: ActRecord) -> HistoryEntry | None:
        """Return an act as who looks may see it, or None when nothing of it is left."""
        acting = self._acting
        shop = acting.knowing.shop()
        every = tuple(delta for change in act.changes for delta in deltas_of(change))
        private = may(acting.staff.role, Right.PRIVATE)
        seen = tuple(each for each in every if private or each.matter is not Matter.PRIVATE)
        if every and not seen:
            return None
        return HistoryEntry(
            id=act.id,
            number=act.number,
            at=shop.local(act.at),
            author=act.author,
            verb=act.verb,
            deltas=seen,
            file=act.file,
            undone_by=act.undone_by,
            own=not act.shared and not any(each.matter is Matter.MERGED for each in every),
            restorable=not act.undone_by and not act.file and _restorable(person, seen),
        )


def _restorable(person: Profile, deltas: Iterable[Delta]) -> bool:
    """Say whether an act changed or took away something that can be put back."""
    own = [each for each in deltas if _is_own(person, each)]
    return any(each.before not in (None, "", ()) or each.matter in _WHOLE for each in own) and all(
        each.matter not in _NEVER_BACK for each in deltas
    )


def _is_own(person: Profile, delta: Delta) -> bool:
    """Say whether a part of an act is a field of this person, as they are known now.

    The name of somebody who is known as this one is no name of theirs.
    """
    if delta.matter in _WHOLE:
        return delta.ref == person.id
    return delta.matter in _LINES or delta.matter in _TEXTS


def _put_back(person: Profile, deltas: Sequence[Delta]) -> dict[str, Value]:
    """Return the fields as they would be had an act not been, beside whatever came since."""
    now = fields_of(person)
    wanted: dict[str, Value] = {}
    for delta in deltas:
        if not _is_own(person, delta):
            continue
        name = field_of(delta)
        if delta.matter in _LINES:
            wanted[name] = _line_back(wanted.get(name, now.get(name, ())), delta)
        elif delta.matter in _TEXTS:
            wanted[name] = delta.before or ""
        else:
            wanted[name] = empty(name) if delta.before is None else delta.before
    return wanted


def _line_back(lines: Value, delta: Delta) -> Value:
    """Return a list with a line as it was before, in its place."""
    here = [*lines] if isinstance(lines, tuple) else []
    before = str(delta.before) if delta.before else None
    if before is not None and before in here:
        before = None
    if delta.after in here:
        place = here.index(str(delta.after))
        here[place : place + 1] = [before] if before is not None else []
    elif before is not None:
        here.append(before)
    return tuple(here)
