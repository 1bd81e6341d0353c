"""Taking any act back, whoever did it."""

from contextlib import suppress

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.team import Right, may, right_of
from desktop.service.act_info import ActInfo
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.calendar import OF_DAYS
from desktop.service.team_check import TeamCheck

_MOVING = frozenset(("merge", "split"))
"""Verbs that move notes from one person to another and write nothing in them."""


class UndoVerbs:
    """Undo, at the till and in the office."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def undo(self, act_id: str) -> Done:
        """Take an act back, also after closing and reopening, and also a whole import.

        Who may not do an act may not take it back either.

        Raises:
            ActError: it was taken back already, or a later act stands on it; NOT_ALLOWED;
                what refuses an act about the team.
        """
        store, knowing = self._acting.store, self._acting.knowing
        act = store.people.act(act_id)
        if act is None:
            raise ActError(Trouble.NOTHING_TO_UNDO)
        verb = self._first(act).verb
        self._allow(act, verb)
        if act.imported is not None:
            now = knowing.now()
            store.intake.undo(act_id, author=self._acting.author, at=now)
            store.intake.settle(shop=knowing.shop(), pause=self._acting.pause)
            return Done(None, "undo-import")
        with self._acting.change("undo", act.customer) as change:
            if right_of(verb) is Right.TEAM:
                change.hold_budget()  # no other till may take away the other owner meanwhile
                check = TeamCheck(store)
                change.undo(act_id)
                check.refuse()
            else:
                change.undo(act_id)
        if verb in OF_DAYS:
            store.intake.follow(shop=knowing.shop(), pause=self._acting.pause)
        with suppress(StoreError):  # the act is taken back; it is learnt without it later
            self._acting.learning.catch_up()
        if act.customer is None or store.people.resolve(act.customer) is None:
            return Done(change.act, f"undo-{act.verb}")
        knowing.refresh(act.customer)
        person = self._acting.person(act.customer)
        return Done(change.act, f"undo-{act.verb}", person.id, person.name)

    def _allow(self, act: ActInfo, verb: str) -> None:
        """Refuse who may not do such an act; who only serves, also what was done from above.

        Whose an act is goes by who bore its name then: also after one of them is called otherwise.
        """
        acting = self._acting
        right = right_of(verb)
        acting.allow(Right.PRIVATE if act.private and verb not in _MOVING else right)
        if right is not Right.SERVE:
            return
        writers, me = acting.store.office.team.writers(act.id), acting.staff.id
        if all(each.id != me for each in writers) and any(
            may(each.role, Right.OFFICE) for each in writers
        ):
            acting.allow(Right.OFFICE)

    def _first(self, act: ActInfo) -> ActInfo:
        """Return the act about which an undo, or the undo of an undo, is."""
        while act.undoes is not None:
            before = self._acting.store.people.act(act.undoes)
            if before is None:
                break
            act = before
        return act
