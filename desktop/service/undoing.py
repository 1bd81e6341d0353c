"""Taking any act back, whoever did it."""

from contextlib import suppress

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.service.acting import Acting
from desktop.service.calendar import OF_DAYS


class UndoVerbs:
    """Undo, at the till and in the office."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    def undo(self, act_id: str) -> Done:
        """Take an act back, also after closing and reopening, and also a whole import.

        Raises:
            ActError: it was taken back already, or a later act stands on it.
        """
        store, knowing = self._acting.store, self._acting.knowing
        act = store.people.act(act_id)
        if act is None:
            raise ActError(Trouble.NOTHING_TO_UNDO)
        if act.imported is not None:
            now = knowing.now()
            store.intake.undo(act_id, author=self._acting.author, at=now)
            store.intake.settle(shop=knowing.shop(), pause=self._acting.pause)
            return Done(None, "undo-import")
        with self._acting.change("undo", act.customer) as change:
            change.undo(act_id)
        if act.verb in OF_DAYS:
            store.intake.follow(shop=knowing.shop(), pause=self._acting.pause)
        with suppress(StoreError):  # the act is taken back; it is learnt without it later
            self._acting.learning.catch_up()
        if act.customer is None or store.people.resolve(act.customer) is None:
            return Done(change.act, f"undo-{act.verb}")
        knowing.refresh(act.customer)
        person = self._acting.person(act.customer)
        return Done(change.act, f"undo-{act.verb}", person.id, person.name)
