"""What is being edited of each customer: what was shown, what is on its way, what stays unsaved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.domain.editing import Conflict, Fields, Saved, Value, empty

if TYPE_CHECKING:
    from desktop.domain.errors import UsualError
    from desktop.ui.office.editor_services import OfficeEditor
    from desktop.ui.widgets.field_form import Raw


class Sending:
    """A save on its way. Made on the GUI thread, run on the writer's, one after the other.

    It was sent in the belief that the one before it is kept. Where that one is not, what stands
    in the shop is what was there before it: that is known only when this one is run.
    """

    def __init__(
        self,
        customer: str,
        shown: Fields,
        edit: Fields,
        raws: Mapping[str, Raw],
        *,
        before: Sending | None,
    ) -> None:
        self.customer = customer
        self.edit = dict(edit)
        self.raws = dict(raws)
        self.base: dict[str, Value] = {name: shown.get(name, empty(name)) for name in edit}
        self.unwritten = frozenset(edit)
        self._before = before

    def run(self, office: OfficeEditor) -> Saved:
        """Save; on the writer thread."""
        before, self._before = self._before, None
        if before is not None:
            for name in before.unwritten & set(self.edit):
                self.base[name] = before.base[name]
            self.customer = self.customer or before.customer
            if not self.customer:
                self.edit, self.raws = before.edit | self.edit, before.raws | self.raws
        if self.customer:
            saved = office.save_customer(self.customer, shown=self.base, edit=self.edit)
            self.unwritten = saved.unwritten
        else:
            saved = office.add_person(self.edit)
            self.customer = saved.done.customer or ""
            self.unwritten = saved.unwritten if self.customer else frozenset(self.edit)
        return saved


@dataclass(slots=True, eq=False)
class Draft:
    """One customer as they are being edited here."""

    customer: str
    """The id; "" while they are new."""
    name: str = ""
    shown: dict[str, Value] = field(default_factory=dict)
    """What the shop holds, as far as it was shown and not changed since."""
    kept: dict[str, Raw] = field(default_factory=dict)
    """What stands in fields that are not saved, while somebody else is shown."""
    refused: dict[str, tuple[Value, UsualError]] = field(default_factory=dict)
    """What could not be kept, and why: it is not sent again as it is."""
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    flying: list[Sending] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)
    """What was saved here and can be taken back, newest last."""
    is_new: bool = False
    """Whether nobody was told yet that this customer is in the shop."""
    failed: UsualError | None = None
    """Why the last save did not come through as a whole."""
    faulted: bool = False
    """Whether a fault of our own kept the last save from coming through."""

    @property
    def last_act(self) -> str:
        """The newest act that can be taken back, or ""."""
        return self.acts[-1] if self.acts else ""

    @property
    def is_unsaved(self) -> bool:
        """Whether the last save was kept by nobody, and can be tried again."""
        return self.failed is not None or self.faulted

    @property
    def is_settled(self) -> bool:
        """Whether nothing of this customer waits here."""
        return not (self.kept or self.flying)

    def differing(self, values: Fields) -> frozenset[str]:
        """Return the fields that hold something else than was shown."""
        return frozenset(
            name for name, value in values.items() if value != self.shown.get(name, empty(name))
        )

    def to_send(self, values: Fields) -> dict[str, Value]:
        """Return what is to be saved now: neither what was refused as it is, nor a conflict."""
        nothing = object()
        return {
            name: values[name]
            for name in self.differing(values) - set(self.conflicts)
            if self.refused.get(name, (nothing,))[0] != values[name]
        }

    def send(self, edit: Fields, raws: Mapping[str, Raw]) -> Sending:
        """Begin a save; from now on what is sent counts as shown."""
        before = self.flying[-1] if self.flying else None
        sending = Sending(self.customer, self.shown, edit, raws, before=before)
        self.flying.append(sending)
        self.shown.update(edit)
        self.failed, self.faulted = None, False
        return sending

    def settle(self, sending: Sending, saved: Saved) -> None:
        """Take in what became of a save."""
        self._land(sending)
        self.customer = sending.customer
        for name, error in saved.refused.items():
            self.refused[name] = (sending.edit.get(name, empty(name)), error)
        for conflict in saved.conflicts:
            self.conflicts[conflict.field] = conflict
        for name in sending.edit:
            if name not in saved.refused:
                self.refused.pop(name, None)
        if saved.done.act is not None:
            self.acts.append(saved.done.act)
            self.name = saved.done.name or self.name

    def fail(self, sending: Sending, error: UsualError | None) -> None:
        """Take in that nothing of a save was kept; without an error, by a fault of our own."""
        sending.unwritten = frozenset(sending.edit)
        self._land(sending)
        self.failed, self.faulted = error, error is None

    def keep(self, raws: Mapping[str, Raw], names: Iterable[str]) -> None:
        """Keep what stands in some fields until this customer is shown again."""
        self.kept |= {name: raws[name] for name in names if name in raws}

    def _land(self, sending: Sending) -> None:
        self.flying.remove(sending)
        later = {name for each in self.flying for name in each.edit}
        for name, value in sending.edit.items():
            if name not in later:
                written = name not in sending.unwritten
                self.shown[name] = value if written else sending.base.get(name, empty(name))


class Drafts:
    """The drafts of all customers that were opened and are not settled."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def open(self, customer: str) -> Draft:
        """Return the draft of a customer, a fresh one where nothing waits.

        A new customer who is on the way to be added is not the next new one.
        """
        waiting = self._drafts.get("")
        if not customer and waiting is not None and waiting.flying:
            self._drafts[f"new {id(waiting)}"] = self._drafts.pop("")
        return self._drafts.setdefault(customer, Draft(customer, is_new=not customer))

    def again(self, draft: Draft) -> Draft:
        """Return a draft that was left, or a fresh one of the same customer."""
        return draft if self.holds(draft) else self.open(draft.customer)

    def put(self, draft: Draft) -> None:
        """Keep a draft under the id that its customer has now."""
        self._drafts = {key: each for key, each in self._drafts.items() if each is not draft}
        self._drafts[draft.customer] = draft

    def drop(self, draft: Draft) -> None:
        """Forget a draft in which nothing waits."""
        self._drafts = {key: each for key, each in self._drafts.items() if each is not draft}

    def holds(self, draft: Draft) -> bool:
        """Say whether a draft was not dropped."""
        return draft in self._drafts.values()

    def unsaved(self, *, without: Draft | None = None) -> tuple[Draft, ...]:
        """Return the drafts that keep something that is not saved."""
        return tuple(each for each in self._drafts.values() if each.kept and each is not without)
