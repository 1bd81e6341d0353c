"""The cashier's verbs as the window calls them: asked of the writer, answered by signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from desktop.domain.errors import UsualError
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.hearing import Heard
    from desktop.domain.people import Edit
    from desktop.domain.touches import Offer
    from desktop.ui.services import Cashier

T = TypeVar("T")


class Acts(QObject):
    """Does what the cashier does; every verb goes before whatever else the writer has to do.

    Signals:
        acted(Done): an act was saved that may change what is shown of the customer.
        answered(Done): the touch was answered, or another idea is shown.
        offer_changed(Offer): the offer after that answer.
        heard(customer id, tuple of Heard): what a jotted line reads like.
        added(customer id): the new customer is there.
        edited(Done): what the edit panel held is saved.
        recorded(Done): a visit was counted, or was already.
        refused(UsualError, verb): an act was not possible; the verb is that of the view's signal.
        edit_refused(UsualError), add_refused(UsualError): the same, for the panel's own fields.
        busy(bool): an act is on its way.
    """

    acted = Signal(object)
    answered = Signal(object)
    offer_changed = Signal(object)
    heard = Signal(str, object)
    added = Signal(str)
    edited = Signal(object)
    recorded = Signal(object)
    refused = Signal(object, str)
    edit_refused = Signal(object)
    add_refused = Signal(object)
    busy = Signal(bool)

    def __init__(self, writer: Worker, cashier: Cashier) -> None:
        super().__init__()
        self._writer = writer
        self._cashier = cashier
        self._running = 0

    @Slot(str)
    def did_it(self, offer: str) -> None:
        """Keep that the touch was given."""
        self._ask("did_it", partial(self._cashier.did_it, offer), self._answered)

    @Slot(str)
    def another_idea(self, offer: str) -> None:
        """Show the next idea."""
        self._ask("another_idea", partial(self._cashier.another_idea, offer), self._answered)

    @Slot(str)
    def not_today(self, offer: str) -> None:
        """Keep that there is no touch today."""
        self._ask("not_today", partial(self._cashier.not_today, offer), self._answered)

    @Slot(str, str)
    def own_touch(self, offer: str, text: str) -> None:
        """Keep what the cashier did of their own."""
        self._ask("own_touch", partial(self._cashier.own_touch, offer, text), self._answered)

    @Slot(str, object, bool)
    def record_visit(self, customer: str, items: Sequence[str], apart: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """Count a visit."""
        self._ask(
            "record_visit",
            partial(self._cashier.record_visit, customer, items=tuple(items), apart=apart),
            self._recorded,
        )

    @Slot(str, str)
    def jot(self, customer: str, text: str) -> None:
        """Keep a line, and say what it reads like."""
        self._ask(
            "jot",
            partial(self._cashier.jot, customer, text),
            partial(self._jotted, customer),
        )

    @Slot(str, object)
    def keep_heard(self, customer: str, heard: Heard) -> None:
        """Keep what the cashier confirmed."""
        self._ask("keep_heard", partial(self._cashier.keep_heard, customer, heard), self.acted.emit)

    @Slot(str, object, object)
    def add(self, name: str, phones: Sequence[str], agreed: bool | None) -> None:  # noqa: FBT001 - as a signal hands it over
        """Add a customer."""
        self._ask(
            "add_customer",
            partial(self._cashier.add_customer, name, tuple(phones), agreed=agreed),
            self._added,
            self.add_refused,
        )

    @Slot(str, object, object)
    def edit(self, customer: str, shown: Edit, edit: Edit) -> None:
        """Write what differs from what was shown."""
        self._ask(
            "edit",
            partial(self._cashier.edit, customer, shown=shown, edit=edit),
            self._edited,
            self.edit_refused,
        )

    @Slot(str, str)
    def report_problem(self, customer: str, text: str) -> None:
        """Keep that something went wrong."""
        self._ask(
            "problem_reported",
            partial(self._cashier.report_problem, customer, text),
            self.acted.emit,
        )

    @Slot(str)
    def put_right(self, problem: str) -> None:
        """Close a problem."""
        self._ask("put_right", partial(self._cashier.put_right, problem), self.acted.emit)

    @Slot(str)
    def undo(self, act: str) -> None:
        """Take an act back."""
        self._ask("undo", partial(self._cashier.undo, act), self.acted.emit)

    @Slot(object)
    def undo_all(self, acts: Sequence[str]) -> None:
        """Take several acts back, the newest first; those before a refused one stay as they are."""
        self._ask("undo", partial(self._undo_each, tuple(reversed(tuple(acts)))), self.acted.emit)

    def do(self, verb: str, work: Callable[[], Done]) -> None:
        """Do a verb that needs nothing but to be done and told."""
        self._ask(verb, work, self.acted.emit)

    def _undo_each(self, acts: Sequence[str]) -> Done:
        from desktop.domain.cards import Done  # noqa: PLC0415 - not for the first paint

        done = Done(None, "undo")
        for act in acts:
            done = self._cashier.undo(act)
        return done

    def _ask(
        self,
        verb: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        refusal: SignalInstance | None = None,
    ) -> None:
        self._running += 1
        self.busy.emit(True)  # noqa: FBT003 - a signal has no keywords
        self._writer.ask(
            work,
            done=partial(self._finish, done),
            failed=partial(self._fail, verb, refusal),
            urgent=True,
        )

    def _finish(self, done: Callable[[T], object], answer: T) -> None:
        self._ended()
        done(answer)

    def _fail(self, verb: str, refusal: SignalInstance | None, error: Exception) -> None:
        self._ended()
        if not isinstance(error, UsualError):
            return
        if refusal is None:
            self.refused.emit(error, verb)
        else:
            refusal.emit(error)

    def _ended(self) -> None:
        self._running -= 1
        if not self._running:
            self.busy.emit(False)  # noqa: FBT003 - a signal has no keywords

    def _answered(self, answer: tuple[Done, Offer]) -> None:
        done, offer = answer
        self.offer_changed.emit(offer)
        self.answered.emit(done)

    def _recorded(self, done: Done) -> None:
        self.acted.emit(done)
        self.recorded.emit(done)

    def _jotted(self, customer: str, answer: tuple[Done, tuple[Heard, ...]]) -> None:
        done, heard = answer
        self.acted.emit(done)
        self.heard.emit(customer, heard)

    def _added(self, done: Done) -> None:
        self.acted.emit(done)
        if done.customer is not None:
            self.added.emit(done.customer)

    def _edited(self, done: Done) -> None:
        self.acted.emit(done)
        self.edited.emit(done)
