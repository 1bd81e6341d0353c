"""PINs: coming in, waiting after wrong ones, the recovery code, and what is kept of them."""

import logging
import pickle
from collections.abc import Sequence
from datetime import timedelta

import pytest

from desktop.domain.errors import ActError, StoreError, TextError, Trouble, UsualError
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Secret
from desktop.service.acting import Acting
from desktop.service.entering import Entering
from desktop.service.office import Office
from desktop.service.pins import PinKeeper
from desktop.service.session import AtTill, Session
from tests.service.shop_at_hand import Desk

PIN, WRONG = Secret("258013790246"), Secret("258013790247")


class Machine:
    """One till of the shop: its session, its door, its office."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.reads: StoreError | None = None
        self.team_reads = 0
        self.session = Session(self._team)
        rights = AtTill(self.session)
        keeper = PinKeeper(desk.shop, desk.clock.now)
        self.door = Entering(desk.shop, self.session, keeper, acting=rights)
        acting = Acting(
            desk.shop, desk.knowing, author=self.session.in_office, proving=self.session.proving
        )
        self.office = Office(acting)

    def _team(self) -> Sequence[Staff]:
        self.team_reads += 1
        if self.reads is not None:
            raise self.reads
        return self.desk.shop.staff()

    def staff(self, name: str) -> Staff:
        return next(each for each in self.desk.shop.staff() if each.name == name)

    def id(self, name: str) -> str:
        return self.staff(name).id

    def try_in(self, name: str, pin: Secret) -> tuple[Trouble, int]:
        """Try a PIN that does not open; say why, and how long to wait."""
        with pytest.raises(ActError) as refusal:
            self.door.unlock(self.id(name), pin)
        return refusal.value.trouble, int(refusal.value.params.get("seconds", 0))


@pytest.fixture
def machine(desk: Desk) -> Machine:
    return Machine(desk)


@pytest.fixture
def code(machine: Machine) -> str:
    """The recovery code of the owner, who has a PIN and has locked the office."""
    machine.door.come_in()
    code = machine.office.set_pin(machine.id("Owner"), PIN)
    machine.door.lock()
    return code


def test_the_office_is_open_until_an_owner_has_a_pin(machine: Machine) -> None:
    came = machine.door.come_in()
    assert came is not None
    assert (came.name, machine.door.guarded(), machine.door.doorways()) == ("Owner", False, ())
    machine.office.set_pin(came.id, PIN)
    machine.door.lock()
    assert (machine.door.guarded(), machine.door.come_in()) == (True, None)
    with pytest.raises(ActError) as refusal:
        machine.office.team()
    assert refusal.value.trouble is Trouble.OFFICE_LOCKED


@pytest.mark.usefixtures("code")
def test_a_pin_opens_and_stays_open_until_it_is_locked(machine: Machine) -> None:
    assert machine.try_in("Owner", WRONG) == (Trouble.WRONG_PIN, 0)
    machine.door.unlock(machine.id("Owner"), PIN)
    came = machine.door.come_in()
    assert came is not None
    assert came.name == "Owner"
    machine.door.lock()
    assert machine.door.come_in() is None


@pytest.mark.usefixtures("code")
def test_one_waits_longer_and_longer(machine: Machine) -> None:
    clock = machine.desk.clock
    for _ in range(4):
        assert machine.try_in("Owner", WRONG) == (Trouble.WRONG_PIN, 0)
    waits = []
    for _ in range(8):
        trouble, wait = machine.try_in("Owner", WRONG)
        waits.append(wait)
        assert trouble is Trouble.TOO_MANY_PINS
        assert machine.try_in("Owner", PIN) == (Trouble.TOO_MANY_PINS, wait)  # not looked at
        clock.forward(seconds=wait - 1)
        assert machine.try_in("Owner", PIN) == (Trouble.TOO_MANY_PINS, 1)
        clock.forward(seconds=1)
    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]
    machine.door.unlock(machine.id("Owner"), PIN)
    assert machine.try_in("Owner", WRONG) == (Trouble.WRONG_PIN, 0)  # it begins anew


@pytest.mark.usefixtures("code")
def test_restarting_does_not_help(desk: Desk, machine: Machine) -> None:
    for _ in range(5):
        machine.try_in("Owner", WRONG)
    desk.reopen()
    again = Machine(desk)
    assert again.try_in("Owner", PIN) == (Trouble.TOO_MANY_PINS, 30)
    assert [each.wait for each in again.door.doorways()] == [30]


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("back", [timedelta(minutes=5), timedelta(days=400)])
def test_a_clock_set_back_neither_opens_nor_locks_for_ever(
    machine: Machine, back: timedelta
) -> None:
    clock = machine.desk.clock
    for _ in range(5):
        machine.try_in("Owner", WRONG)
    clock.moment -= back
    assert machine.try_in("Owner", PIN) == (Trouble.TOO_MANY_PINS, 30)
    clock.forward(seconds=29)
    assert machine.try_in("Owner", PIN) == (Trouble.TOO_MANY_PINS, 1)
    clock.forward(seconds=1)
    machine.door.unlock(machine.id("Owner"), PIN)


@pytest.mark.usefixtures("code")
def test_everybody_waits_for_their_own_mistakes(machine: Machine) -> None:
    machine.door.unlock(machine.id("Owner"), PIN)
    machine.office.add_staff("Mo", Role.MANAGER)
    machine.office.add_staff("Mia", Role.CASHIER)
    for name, pin in (("Mo", "1379"), ("Mia", "9713")):
        assert machine.office.set_pin(machine.id(name), Secret(pin)) == ""
    machine.door.lock()
    assert [each.staff.name for each in machine.door.doorways()] == ["Owner", "Mo"]
    for _ in range(5):
        machine.try_in("Mo", WRONG)
    assert [each.wait for each in machine.door.doorways()] == [0, 30]
    machine.door.unlock(machine.id("Owner"), PIN)
    machine.door.lock()
    assert machine.try_in("Mia", Secret("9713")) == (Trouble.NOT_ALLOWED, 0)  # a cashier


def test_a_recovery_code_opens_and_is_replaced(machine: Machine, code: str) -> None:
    owner = machine.id("Owner")
    groups = code.split("-")
    assert (len(groups), {len(each) for each in groups}) == (5, {4})
    for _ in range(5):
        machine.try_in("Owner", WRONG)
    with pytest.raises(ActError) as refusal:
        machine.door.recover(owner, Secret("ABCD-EFGH-JKLM-NPQR-STUV"))
    assert refusal.value.trouble is Trouble.WRONG_PIN
    with pytest.raises(ActError):
        machine.door.renew_pin(PIN)
    machine.door.recover(owner, Secret(code.lower().replace("-", " ")))
    assert machine.door.come_in() is None  # a new PIN comes first
    with pytest.raises(TextError):
        machine.door.renew_pin(Secret("1111"))
    new = machine.door.renew_pin(Secret("8042"))
    assert new not in {code, ""}
    came = machine.door.come_in()
    assert came is not None
    with pytest.raises(ActError):
        machine.door.renew_pin(PIN)  # only once
    machine.door.lock()
    assert machine.try_in("Owner", PIN) == (Trouble.WRONG_PIN, 0)
    with pytest.raises(ActError):
        machine.door.recover(owner, Secret(code))
    machine.door.unlock(owner, Secret("8042"))


def test_only_owners_have_a_code(machine: Machine) -> None:
    machine.door.come_in()
    machine.office.add_staff("Mo", Role.MANAGER)
    assert machine.office.set_pin(machine.id("Mo"), PIN) == ""
    assert machine.office.set_pin(machine.id("Owner"), PIN) != ""
    assert [each.recoverable for each in machine.door.doorways()] == [True, False]


@pytest.mark.usefixtures("code")
def test_ones_own_pin_is_changed_with_the_one_before(machine: Machine) -> None:
    owner, new = machine.id("Owner"), Secret("8042")
    machine.door.unlock(owner, PIN)
    for present in (None, WRONG):
        with pytest.raises(ActError) as refusal:
            machine.office.set_pin(owner, new, present=present)
        assert refusal.value.trouble is Trouble.WRONG_PIN
        with pytest.raises(ActError):
            machine.office.remove_pin(owner, present=present)
    machine.office.set_pin(owner, new, present=PIN)
    machine.door.lock()
    machine.door.unlock(owner, new)
    machine.office.remove_pin(owner, present=new)
    assert not machine.door.guarded()


@pytest.mark.usefixtures("code")
def test_a_manager_sets_only_their_own(machine: Machine) -> None:
    machine.door.unlock(machine.id("Owner"), PIN)
    machine.office.add_staff("Mo", Role.MANAGER)
    machine.office.set_pin(machine.id("Mo"), Secret("1379"))
    machine.door.lock()
    machine.door.unlock(machine.id("Mo"), Secret("1379"))
    with pytest.raises(ActError) as refusal:
        machine.office.set_pin(machine.id("Owner"), Secret("8042"))
    assert refusal.value.trouble is Trouble.NOT_ALLOWED
    with pytest.raises(ActError):
        machine.office.remove_pin(machine.id("Owner"))
    assert machine.office.set_pin(machine.id("Mo"), Secret("8042"), present=Secret("1379")) == ""


@pytest.mark.parametrize(
    "pin",
    [
        "",
        "258",
        "2580258025802",
        "0000",
        "1234",
        "4321",
        "7890",
        "0987",
        "12a4",
        "２２２２",  # noqa: RUF001 - as other keyboards type
        "²³⁷⁹",
    ],
)
def test_a_pin_that_anybody_would_try_is_refused(machine: Machine, pin: str) -> None:
    machine.door.come_in()
    with pytest.raises(TextError) as refusal:
        machine.office.set_pin(machine.id("Owner"), Secret(pin))
    assert refusal.value.trouble is Trouble.WEAK_PIN
    assert not pin or pin not in repr(refusal.value.params)
    assert not machine.door.guarded()


@pytest.mark.parametrize("pin", ["٢٥٨٠١٣٧٩٠٢٤٦", "２５８０１３７９０２４６", "2580 1379 0246"])  # noqa: RUF001 - as other keyboards type
def test_digits_of_any_keyboard_are_the_same_digits(machine: Machine, pin: str) -> None:
    machine.door.come_in()
    machine.office.set_pin(machine.id("Owner"), Secret(pin))
    machine.door.lock()
    machine.door.unlock(machine.id("Owner"), PIN)


def test_a_cashier_with_a_pin_is_asked_for_it(machine: Machine) -> None:
    machine.door.come_in()
    machine.office.add_staff("Mia", Role.CASHIER)
    mia = machine.id("Mia")
    machine.office.set_pin(mia, PIN)
    with pytest.raises(ActError):
        machine.door.stand(mia)
    with pytest.raises(ActError):
        machine.door.stand(mia, WRONG)
    assert machine.door.stand_again(mia).name == "Till"  # a PIN has to be asked for
    assert machine.door.stand(mia, PIN).name == "Mia"
    with pytest.raises(ActError):
        machine.office.team()  # for another than its owner the office locks
    machine.door.come_in()
    machine.office.remove_pin(mia)
    machine.door.stand(machine.id("Till"))
    assert machine.door.stand_again(mia).name == "Mia"
    assert machine.door.stand_again("nobody").name == "Mia"


def test_a_cashier_sets_their_own_pin_at_the_till(machine: Machine) -> None:
    machine.door.come_in()
    machine.office.add_staff("Mia", Role.CASHIER)
    machine.door.stand(machine.id("Mia"))
    machine.door.set_own_pin(PIN)
    with pytest.raises(ActError):
        machine.door.set_own_pin(None)
    machine.door.set_own_pin(None, present=PIN)
    assert not machine.staff("Mia").has_pin
    machine.door.stand(machine.id("Owner"))
    with pytest.raises(ActError) as refusal:
        machine.door.set_own_pin(PIN)  # it would close the office
    assert refusal.value.trouble is Trouble.NOT_ALLOWED


def test_nothing_that_is_written_repeats_a_pin(
    machine: Machine, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    owner = machine.id("Owner")
    errors: list[UsualError] = []
    for secret, verb in ((WRONG, machine.door.unlock), (Secret("ABCD"), machine.door.recover)):
        with pytest.raises(ActError) as refusal:
            verb(owner, secret)
        errors.append(refusal.value)
    machine.door.recover(owner, Secret(code))
    acts = machine.desk.rows("SELECT * FROM act")
    kept = machine.desk.rows("SELECT * FROM staff_pin")
    told = repr((acts, caplog.text, [pickle.dumps(each.params) for each in errors]))
    plain = code.replace("-", "")
    for secret in (PIN.text, WRONG.text, code, plain, "argon2id"):
        assert secret not in told
    assert plain not in repr(kept)
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in repr(kept)
    assert PIN.text not in repr(PIN)


def test_no_pin_is_looked_at_twice_at_the_same_time(machine: Machine) -> None:
    machine.door.come_in()
    owner = machine.id("Owner")
    machine.office.set_pin(owner, PIN)
    pins = machine.desk.shop.pins
    assert pins.count(owner, before=0, wrong=1, until=None)
    assert not pins.count(owner, before=0, wrong=1, until=None)
    kept = pins.pin(owner)
    assert kept is not None
    assert kept.wrong == 1
    assert pins.pin("nobody") is None
    with pytest.raises(ActError):
        pins.put("nobody", pin="x", recovery="", judge=bool)


@pytest.mark.usefixtures("code")
def test_the_office_is_locked_behind_whoever_does_not_stand_at_the_till(machine: Machine) -> None:
    machine.door.unlock(machine.id("Owner"), PIN)
    assert machine.door.locks_behind()
    assert machine.door.step_out()
    assert machine.door.come_in() is None


@pytest.mark.usefixtures("code")
def test_the_office_is_locked_where_nobody_can_tell_who_stands_at_the_till(
    machine: Machine,
) -> None:
    machine.door.unlock(machine.id("Owner"), PIN)
    machine.door.stand_myself()
    machine.reads = StoreError(Trouble.UNAVAILABLE)
    with pytest.raises(StoreError):
        machine.door.step_out()
    machine.reads = None
    assert machine.door.come_in() is None


def test_who_works_here_is_read_once_for_the_button(machine: Machine) -> None:
    reads = machine.team_reads
    assert machine.door.crew().name
    assert machine.team_reads == reads
    assert machine.door.locks_behind() is False
    assert machine.team_reads > reads


@pytest.mark.usefixtures("code")
def test_the_office_stays_open_for_the_owner_who_stands_at_the_till(machine: Machine) -> None:
    machine.door.unlock(machine.id("Owner"), PIN)
    crew = machine.door.stand_myself()  # no PIN is asked for: it was just typed
    assert crew.name == "Owner"
    assert not machine.door.locks_behind()
    assert not machine.door.step_out()
    assert machine.door.come_in() is not None
    machine.door.stand(machine.id("Till"))
    assert machine.door.come_in() is None


def test_nothing_is_locked_behind_anybody_without_a_pin(machine: Machine) -> None:
    machine.door.come_in()
    assert not machine.door.step_out()
    assert machine.office.team()


@pytest.mark.usefixtures("code")
def test_nobody_stands_at_the_till_as_the_owner_while_the_office_is_locked(
    machine: Machine,
) -> None:
    with pytest.raises(ActError) as refusal:
        machine.door.stand_myself()
    assert refusal.value.trouble is Trouble.OFFICE_LOCKED
