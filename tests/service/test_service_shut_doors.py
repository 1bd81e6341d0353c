"""No act about the team and no PIN opens the office to everybody, or shuts an owner out of it."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, Secret, is_guarded
from desktop.service.acting import Acting
from desktop.service.entering import Entering
from desktop.service.office import Office
from desktop.service.pins import PinKeeper
from desktop.service.session import AtTill, Session
from tests.service.shop_at_hand import Desk

PIN, NEW, HERS = Secret("258013790246"), Secret("80424713"), Secret("4713")


class Machine:
    """One till of the shop: its session, its door, its office."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.session = Session(desk.shop.staff)
        self.rights = AtTill(self.session)
        keeper = PinKeeper(desk.shop, desk.clock.now)
        self.door = Entering(desk.shop, self.session, keeper, acting=self.rights)
        self.office = Office(
            Acting(
                desk.shop,
                desk.knowing,
                author=self.session.in_office,
                proving=self.session.proving,
            )
        )

    def staff(self, name: str) -> Staff:
        return next(each for each in self.office.team() if each.name == name)

    def add(self, name: str, role: Role, pin: Secret | None = None) -> str:
        self.office.add_staff(name, role)
        uid = self.staff(name).id
        if pin is not None:
            self.office.set_pin(uid, pin)
        return uid

    def may_come_in(self, uid: str) -> bool:
        """Whether somebody can open the office at a till that was just started."""
        doors = Machine(self.desk).door
        return not doors.guarded() or any(each.staff.id == uid for each in doors.doorways())


@pytest.fixture
def machine(desk: Desk) -> Machine:
    machine = Machine(desk)
    machine.door.come_in()
    return machine


@pytest.fixture
def owner(machine: Machine) -> str:
    return machine.staff("Owner").id


def refusal_of(work: Callable[[], object]) -> Trouble:
    with pytest.raises(ActError) as refusal:
        work()
    return refusal.value.trouble


def back(machine: Machine, done: Done) -> Done:
    assert done.act is not None
    return machine.office.undo(done.act)


def test_who_has_a_pin_is_no_owner_before_the_owner_has_one(machine: Machine, owner: str) -> None:
    mia = machine.add("Mia", Role.CASHIER, HERS)
    assert refusal_of(lambda: machine.office.set_role(mia, Role.OWNER)) is Trouble.SHUT_OUT
    assert machine.staff("Mia").role is Role.CASHIER
    assert machine.may_come_in(owner)
    machine.office.set_role(mia, Role.MANAGER)
    assert not machine.door.guarded()
    machine.office.set_pin(owner, PIN)
    machine.office.set_role(mia, Role.OWNER)
    assert [each.recoverable for each in machine.door.doorways()] == [True, False]
    assert machine.may_come_in(owner)


def test_an_owner_with_a_pin_comes_back_only_behind_another_pin(
    machine: Machine, owner: str
) -> None:
    machine.office.set_pin(owner, PIN)
    ada = machine.add("Ada", Role.OWNER, HERS)
    left = machine.office.set_active(ada, on=False)
    machine.office.remove_pin(owner, present=PIN)
    for work in (
        lambda: machine.office.set_active(ada, on=True),
        lambda: back(machine, left),
    ):
        assert refusal_of(work) is Trouble.SHUT_OUT
    assert not machine.door.guarded()


def test_lowering_is_not_taken_back_where_it_would_shut_the_owner_out(
    machine: Machine, owner: str
) -> None:
    machine.office.set_pin(owner, PIN)
    ada = machine.add("Ada", Role.OWNER, HERS)
    lowered = machine.office.set_role(ada, Role.CASHIER)
    machine.office.remove_pin(owner, present=PIN)
    assert refusal_of(lambda: back(machine, lowered)) is Trouble.SHUT_OUT
    machine.office.set_pin(owner, PIN)
    back(machine, lowered)
    assert machine.staff("Ada").role is Role.OWNER


def test_the_only_owner_with_a_pin_stays_one(machine: Machine, owner: str) -> None:
    machine.office.set_pin(owner, PIN)
    ada = machine.add("Ada", Role.OWNER)
    for work in (
        lambda: machine.office.set_role(owner, Role.CASHIER),
        lambda: machine.office.set_active(owner, on=False),
    ):
        assert refusal_of(work) is Trouble.LEFT_OPEN
    assert machine.door.guarded()
    machine.office.set_pin(ada, HERS)
    machine.office.set_role(owner, Role.CASHIER)
    assert machine.door.guarded()


def test_raising_is_not_taken_back_where_it_would_leave_the_office_open(
    machine: Machine, owner: str
) -> None:
    machine.office.set_pin(owner, PIN)
    mia = machine.add("Mia", Role.CASHIER, HERS)
    ada = machine.add("Ada", Role.OWNER)
    raised = machine.office.set_role(mia, Role.OWNER)
    machine.door.lock()
    machine.door.unlock(mia, HERS)
    machine.office.set_pin(mia, NEW, present=HERS)
    machine.office.remove_pin(owner)
    assert refusal_of(lambda: back(machine, raised)) is Trouble.LEFT_OPEN
    assert machine.door.guarded()
    machine.office.set_pin(ada, HERS)
    back(machine, raised)
    assert machine.door.guarded()


def test_adding_is_not_taken_back_where_it_would_leave_the_office_open(
    machine: Machine, owner: str
) -> None:
    added = machine.office.add_staff("Ada", Role.OWNER)
    ada = machine.staff("Ada").id
    machine.office.set_pin(owner, PIN)
    machine.office.set_pin(ada, HERS)
    machine.door.lock()
    machine.door.unlock(ada, HERS)
    machine.office.remove_pin(owner)
    assert refusal_of(lambda: back(machine, added)) is Trouble.LEFT_OPEN
    assert machine.staff("Ada").has_pin


def test_there_is_always_an_owner_with_a_recovery_code(machine: Machine, owner: str) -> None:
    machine.office.set_pin(owner, PIN)
    mia = machine.add("Mia", Role.CASHIER, HERS)
    machine.office.set_role(mia, Role.OWNER)  # her PIN is a cashier's: it has no code
    for work in (
        lambda: machine.office.set_role(owner, Role.MANAGER),
        lambda: machine.office.set_active(owner, on=False),
    ):
        assert refusal_of(work) is Trouble.NO_CODE_LEFT
    machine.door.lock()
    machine.door.unlock(mia, HERS)
    assert refusal_of(lambda: machine.office.remove_pin(owner)) is Trouble.NO_CODE_LEFT
    assert machine.office.set_pin(mia, NEW, present=HERS) != ""
    machine.office.remove_pin(owner)
    assert [each.recoverable for each in machine.door.doorways()] == [True]


def test_an_owner_sets_her_own_pin_first_and_removes_it_last(machine: Machine, owner: str) -> None:
    ada = machine.add("Ada", Role.OWNER)
    assert refusal_of(lambda: machine.office.set_pin(ada, HERS)) is Trouble.SHUT_OUT
    assert not machine.staff("Ada").has_pin
    machine.office.set_pin(owner, PIN)
    machine.office.set_pin(ada, HERS)
    assert refusal_of(lambda: machine.office.remove_pin(owner, present=PIN)) is Trouble.SHUT_OUT
    machine.office.remove_pin(ada)
    machine.office.remove_pin(owner, present=PIN)
    assert not machine.door.guarded()
    assert machine.office.team()


def test_a_pin_is_not_written_over_what_changed_meanwhile(machine: Machine, owner: str) -> None:
    mia = machine.add("Mia", Role.CASHIER)
    keeper = PinKeeper(machine.desk.shop, machine.desk.clock.now)
    before = machine.staff("Mia")
    machine.office.set_role(mia, Role.OWNER)
    for work in (
        lambda: keeper.put(before, HERS, recoverable=False),
        lambda: keeper.remove(before),
    ):
        assert refusal_of(work) is Trouble.CHANGED_MEANWHILE
    assert not machine.door.guarded()
    assert machine.may_come_in(owner)


def test_who_came_in_unasked_goes_when_there_is_a_pin(
    desk: Desk, machine: Machine, owner: str
) -> None:
    other = Machine(desk)
    other.door.come_in()
    other.office.set_pin(owner, PIN)
    assert other.office.team()  # who has set it has given it
    assert refusal_of(machine.office.team) is Trouble.OFFICE_LOCKED
    assert refusal_of(machine.door.stand_myself) is Trouble.OFFICE_LOCKED
    assert refusal_of(lambda: machine.office.set_pin(owner, NEW)) is Trouble.OFFICE_LOCKED
    assert refusal_of(lambda: machine.rights.allow(Right.SETTINGS)) is Trouble.OFFICE_LOCKED
    assert machine.door.locks_behind()
    assert machine.door.come_in() is None
    machine.door.unlock(owner, PIN)
    assert machine.office.team()


def test_a_name_taken_before_it_had_a_pin_opens_nothing(
    desk: Desk, machine: Machine, owner: str
) -> None:
    machine.door.stand(owner)
    machine.door.come_in()
    assert not machine.door.step_out()
    other = Machine(desk)
    other.door.come_in()
    other.office.set_pin(owner, PIN)
    assert machine.door.come_in() is None
    assert machine.door.crew().name == "Till"
    machine.door.unlock(owner, PIN)
    assert machine.door.step_out()  # who stands there has not given the PIN
    machine.door.unlock(owner, PIN)
    assert machine.door.stand_myself().name == "Owner"
    assert not machine.door.step_out()


def test_who_sets_her_own_pin_stays_where_she_is(machine: Machine, owner: str) -> None:
    machine.door.stand(owner)
    machine.door.come_in()
    with pytest.raises(TextError):
        machine.office.set_pin(owner, Secret("1234"))
    machine.office.set_pin(owner, PIN)
    assert machine.door.crew().name == "Owner"
    assert not machine.door.step_out()
    assert machine.office.team()


def test_a_pin_that_is_removed_and_set_elsewhere_is_asked_for(
    desk: Desk, machine: Machine, owner: str
) -> None:
    machine.office.set_pin(owner, PIN)
    machine.door.stand_myself()
    machine.office.remove_pin(owner, present=PIN)
    assert machine.office.team()
    other = Machine(desk)
    other.door.come_in()
    other.office.set_pin(owner, NEW)
    assert refusal_of(machine.office.team) is Trouble.OFFICE_LOCKED
    assert machine.door.crew().name == "Till"


def test_whose_pin_is_removed_is_out(desk: Desk, machine: Machine, owner: str) -> None:
    machine.office.set_pin(owner, PIN)
    machine.add("Mo", Role.MANAGER, HERS)
    mo = machine.staff("Mo").id
    other = Machine(desk)
    other.door.unlock(mo, HERS)
    assert other.office.team()
    machine.office.remove_pin(mo)
    assert refusal_of(other.office.team) is Trouble.OFFICE_LOCKED


def test_a_recovery_code_is_good_for_a_new_pin_and_nothing_else(
    machine: Machine, owner: str
) -> None:
    code = machine.office.set_pin(owner, PIN)
    machine.door.lock()
    machine.door.recover(owner, Secret(code))
    for work in (
        machine.office.team,
        machine.door.stand_myself,
        lambda: machine.rights.allow(Right.SETTINGS),
        lambda: machine.office.remove_pin(owner, present=PIN),
    ):
        assert refusal_of(work) is Trouble.OFFICE_LOCKED
    assert machine.door.locks_behind()
    with pytest.raises(TextError):
        machine.door.renew_pin(Secret("1234"))
    assert refusal_of(machine.office.team) is Trouble.OFFICE_LOCKED
    machine.door.renew_pin(NEW)
    assert machine.office.team()
    assert refusal_of(lambda: machine.door.renew_pin(PIN)) is Trouble.NOT_ALLOWED


PEOPLE = ("Owner", "Ada", "Mia")
STEPS = st.one_of(
    st.tuples(st.just("role"), st.sampled_from(PEOPLE), st.sampled_from(Role)),
    st.tuples(st.just("active"), st.sampled_from(PEOPLE), st.booleans()),
    st.tuples(st.just("pin"), st.sampled_from(PEOPLE), st.booleans()),
    st.tuples(st.just("undo"), st.integers(0, 5), st.none()),
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(STEPS, min_size=4, max_size=14))
def test_whatever_is_done_who_did_it_still_comes_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, steps: list[tuple[str, object, object]]
) -> None:
    monkeypatch.setattr("desktop.service.pins._MEMORY_KIB", 8)  # nothing is guessed here
    run = Run(desk)
    for step in steps:
        run.take(*step)
    run.clean()


class Run:
    """Does what an owner may do, and looks after each step who can come in."""

    def __init__(self, desk: Desk) -> None:
        self.machine = Machine(desk)
        machine = self.machine
        machine.door.come_in()
        have = {each.name for each in machine.office.team()}
        for name in PEOPLE:
            if name not in have:
                machine.office.add_staff(name, Role.CASHIER)
        self.ids = {each.name: each.id for each in machine.office.team()}
        self.acts: list[str] = []

    def take(self, what: str, one: object, other: object) -> None:
        machine = self.machine
        me = machine.door.come_in()
        if me is None:  # whoever lowered themselves is out, by their own will
            door = machine.door.doorways()[0].staff
            machine.door.unlock(door.id, PIN)
            me = door
        guarded = machine.door.guarded()
        with suppress(ActError):
            self.do(what, one, other, me)
        team = machine.desk.shop.staff()
        assert any(each.role is Role.OWNER for each in team)
        if what != "pin":
            assert is_guarded(team) == guarded
        mine = next((each for each in team if each.id == me.id), None)
        if mine is not None and mine.role is Role.OWNER:
            assert machine.may_come_in(me.id)
        doors = machine.door.doorways()
        assert not is_guarded(team) or any(each.recoverable for each in doors)

    def do(self, what: str, one: object, other: object, me: Staff) -> None:
        office = self.machine.office
        if what == "undo":
            if self.acts:
                self.keep(office.undo(self.acts[-1 - int(str(one)) % len(self.acts)]))
            return
        uid = self.ids[str(one)]
        if isinstance(other, Role):
            self.keep(office.set_role(uid, other))
        elif what == "active":
            self.keep(office.set_active(uid, on=bool(other)))
        else:
            present = PIN if uid == me.id else None
            if other:
                office.set_pin(uid, PIN, present=present)
            else:
                office.remove_pin(uid, present=present)

    def keep(self, done: Done) -> None:
        if done.act is not None:
            self.acts.append(done.act)

    def clean(self) -> None:
        """Leave the shop to the next run as it was: the first owner alone, and no PIN."""
        machine, shop = self.machine, self.machine.desk.shop
        by_name = Office(Acting(shop, machine.desk.knowing, author="Owner"))
        for each in by_name.team():
            shop.pins.remove(each.id, judge=bool)
        by_name.set_active(self.ids["Owner"], on=True)
        by_name.set_role(self.ids["Owner"], Role.OWNER)
        for name in PEOPLE[1:]:
            by_name.set_active(self.ids[name], on=True)
            by_name.set_role(self.ids[name], Role.CASHIER)
