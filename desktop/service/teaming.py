"""Who works here: names, roles, PINs. Whoever leaves keeps their name in what they did."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.guards import NAME_LIMIT
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, Secret
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.pins import PinKeeper
from desktop.service.team_check import PinCheck, TeamCheck
from desktop.service.writing import Change


class TeamVerbs:
    """The owner's verbs about the team, each one act that can be taken back."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def team(self) -> tuple[Staff, ...]:
        """Return all who work here or worked here, in the order in which they came."""
        return self._acting.store.office.team.everybody()

    @needs(Right.OFFICE)
    def myself(self) -> Staff:
        """Return who has opened the office."""
        return self._acting.staff

    @needs(Right.TEAM)
    def add_staff(self, name: str, role: Role) -> Done:
        """Add somebody.

        Raises:
            TextError: no name, or one that may not be kept.
            ActError: NAME_TAKEN.
        """
        line = self._staff_name(name)
        return self._change_team("staff-add", lambda change: change.add_staff(line, role), line)

    @needs(Right.TEAM)
    def rename_staff(self, staff: str, name: str) -> Done:
        """Write another name; what was done before keeps the old one.

        Raises:
            TextError: no name, or one that may not be kept.
            ActError: NAME_TAKEN; CHANGED_MEANWHILE when nobody of this id is known.
        """
        line, one = self._staff_name(name), self._one_of_all(staff)
        if line == one.name:
            return Done(None, "staff-name", text=line)
        return self._change_team(
            "staff-name", lambda change: change.set_staff(staff, name=line), line
        )

    @needs(Right.TEAM)
    def set_role(self, staff: str, role: Role) -> Done:
        """Write what somebody is here.

        Raises:
            ActError: LAST_OWNER; SHUT_OUT, LEFT_OPEN, NO_CODE_LEFT where it would change who can
                come into the office; CHANGED_MEANWHILE when nobody of this id is known.
        """
        one = self._one_of_all(staff)
        if one.role is role:
            return Done(None, "staff-role", text=one.name)
        return self._change_team(
            "staff-role", lambda change: change.set_staff(staff, role=role.value), one.name
        )

    @needs(Right.TEAM)
    def set_active(self, staff: str, *, on: bool) -> Done:
        """Write that somebody works here no more, or works here again.

        Raises:
            ActError: NAME_TAKEN; as :meth:`set_role`.
        """
        one = self._one_of_all(staff)
        verb = "staff-return" if on else "staff-leave"
        if one.active == on:
            return Done(None, verb, text=one.name)
        return self._change_team(verb, lambda change: change.set_staff(staff, active=on), one.name)

    @needs(Right.TEAM)
    def set_staff_cue(self, staff: str, *, on: bool) -> Done:
        """Write whether somebody sees the coaching lines at the till.

        Raises:
            ActError: CHANGED_MEANWHILE when nobody of this id is known.
        """
        one = self._one_of_all(staff)
        if one.cue_off != on:
            return Done(None, "staff-cue", text=one.name)
        return self._change_team(
            "staff-cue", lambda change: change.set_staff(staff, cue_off=not on), one.name
        )

    def _change_team(self, verb: str, work: Callable[[Change], object], name: str) -> Done:
        store = self._acting.store
        with self._acting.change(verb, None) as change:
            change.hold_budget()  # no other till may take away the other owner meanwhile
            check = TeamCheck(store)
            work(change)
            check.refuse()
        return Done(change.act, verb, text=name)

    def _staff_name(self, name: str) -> str:
        return self._acting.line(name, field="name", limit=NAME_LIMIT)

    def _one_of_all(self, staff: str) -> Staff:
        for each in self._acting.store.office.team.everybody():
            if each.id == staff:
                return each
        raise ActError(Trouble.CHANGED_MEANWHILE)


class PinVerbs:
    """Setting and removing PINs: no acts, and not to be taken back, for nothing keeps an old one.

    Everybody in the office may set their own, knowing the one before; the owner also another's.
    """

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def set_pin(self, staff: str, pin: Secret, *, present: Secret | None = None) -> str:
        """Keep a new PIN; return the recovery code of an owner as it is printed, "" for others.

        present: one's own PIN until now, where there is one.

        Raises:
            TextError: WEAK_PIN.
            ActError: NOT_ALLOWED, WRONG_PIN, TOO_MANY_PINS; SHUT_OUT to an owner who has none and
                sets another owner's; CHANGED_MEANWHILE when they do not work here any more.
        """
        one = self._whose_pin(staff, present)
        with self._proving(one, kept=True) as check:
            return self._pin_keeper.put(
                one, pin, recoverable=one.role is Role.OWNER, judge=check.refuse
            )

    @needs(Right.OFFICE)
    def remove_pin(self, staff: str, *, present: Secret | None = None) -> None:
        """Keep no PIN any more; without an owner's the office is open to everybody.

        Raises:
            ActError: as :meth:`set_pin`; SHUT_OUT to an owner while another owner has one;
                NO_CODE_LEFT.
        """
        one = self._whose_pin(staff, present)
        with self._proving(one, kept=False) as check:
            self._pin_keeper.remove(one, judge=check.refuse)

    @contextmanager
    def _proving(self, one: Staff, *, kept: bool) -> Iterator[PinCheck]:
        acting = self._acting
        me = acting.staff.id
        own = acting.proving(one.id, kept=kept) if one.id == me else nullcontext()
        with own:
            yield PinCheck(acting.store, me=me, whose=one.id, has_pin=kept)

    @property
    def _pin_keeper(self) -> PinKeeper:
        return PinKeeper(self._acting.store, self._acting.knowing.now)

    def _whose_pin(self, staff: str, present: Secret | None) -> Staff:
        me = self._acting.staff
        if staff != me.id:
            self._acting.allow(Right.TEAM)
        one = next((each for each in self._acting.store.staff() if each.id == staff), None)
        if one is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        if staff == me.id and one.has_pin:
            self._pin_keeper.check(staff, present or Secret(""))
        return one
