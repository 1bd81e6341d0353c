"""Who may do what: every verb of every service, as every role and with the office locked."""

import ast
import inspect
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.ageing import AgesKind
from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.people import Audience
from desktop.domain.shop import Role, Staff
from desktop.domain.team import RIGHTS, TO_DO, Right, may, right_of
from desktop.service.acting import Acting
from desktop.service.cashier import Cashier
from desktop.service.entering import Entering
from desktop.service.importing import Importing
from desktop.service.keeping import Keeping
from desktop.service.office import Office
from desktop.service.pins import PinKeeper
from desktop.service.practising import Practising
from desktop.service.reading import Reader
from desktop.service.session import AtTill, Session
from desktop.service.starting import Starting
from desktop.service.writing import ActHead
from tests.service.shop_at_hand import NOW, Desk, shown_of

SERVICES = (Cashier, Reader, Practising, Importing, Starting, Keeping, Entering, Office)
FOR_ALL = {
    "come_in", "doorways", "guarded", "lock", "locks_behind", "recover", "renew_pin",
    "stand_myself", "step_out", "unlock",
}  # fmt: skip
"""How one comes by a right."""
JUDGED_WITHIN = {"undo", "set_pin", "remove_pin", "set_own_pin"}
"""Verbs that look at what they are about to do before they know who may."""


def verbs_of(service: type) -> dict[str, Callable[..., Any]]:
    return {
        name: verb
        for name, verb in inspect.getmembers(service, inspect.isfunction)
        if not name.startswith("_")
    }


VERBS = [(service, name) for service in SERVICES for name in verbs_of(service)]
NAMED = [f"{service.__name__}.{name}" for service, name in VERBS]


class Untouched:
    """Stands where something would be looked at."""

    def __getattr__(self, name: str) -> Any:
        raise LookupError(name)


class LookedAtError(Exception):
    """The verb went on."""


def call(service: type, verb: str, author: Callable[[], Staff]) -> Exception | None:
    """Call a verb on nothing at all, and return what it raised."""
    target: Any = service.__new__(service)
    target._acting = Acting(Untouched(), Untouched(), author=author)  # type: ignore[arg-type] # nothing is looked at
    function = verbs_of(service)[verb]
    given, named = [], {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[parameter.name] = "x"
        elif parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            given.append("x")
    try:
        answer = function(target, *given, **named)
        if inspect.isgenerator(answer):
            next(answer)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
        return error
    return None


def refused(error: Exception | None) -> bool:
    return isinstance(error, ActError) and error.trouble in {
        Trouble.NOT_ALLOWED,
        Trouble.OFFICE_LOCKED,
    }


@pytest.mark.parametrize(("service", "verb"), VERBS, ids=NAMED)
def test_every_verb_says_what_it_needs(service: type, verb: str) -> None:
    function = verbs_of(service)[verb]
    assert hasattr(function, "right"), "say @needs(Right.…) beside it"
    if function.right is None:
        assert service is Entering
        assert verb in FOR_ALL


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("service", "verb"), VERBS, ids=NAMED)
def test_every_verb_as_every_role(service: type, verb: str, role: Role) -> None:
    right = verbs_of(service)[verb].right  # type: ignore[attr-defined] # the test above says so
    error = call(service, verb, lambda: Staff("x", "Ife", role))
    if right is None or right in RIGHTS[role]:
        assert not refused(error) or verb in JUDGED_WITHIN
    else:
        assert isinstance(error, ActError)
        assert error.trouble is Trouble.NOT_ALLOWED


@pytest.mark.parametrize("service", [Cashier, Office])
def test_no_part_takes_another_parts_own_helper(service: type) -> None:
    owners: dict[str, set[str]] = {}
    for part in service.__mro__[:-1]:
        for name in vars(part):
            if name.startswith("_") and not name.startswith("__"):
                owners.setdefault(name, set()).add(part.__name__)
    assert {name: parts for name, parts in owners.items() if len(parts) > 1} == {}


@pytest.mark.parametrize("verb", verbs_of(Office))
def test_every_verb_with_the_office_locked(verb: str) -> None:
    session = Session(lambda: (Staff("o", "Owner", Role.OWNER), Staff("t", "Till", Role.CASHIER)))
    error = call(Office, verb, session.in_office)
    assert isinstance(error, ActError)
    assert error.trouble is Trouble.OFFICE_LOCKED
    session.enter(Staff("o", "Owner", Role.OWNER))
    error = call(Office, verb, session.in_office)
    assert not (isinstance(error, ActError) and error.trouble is Trouble.OFFICE_LOCKED)


@pytest.mark.parametrize(
    ("service", "verb", "right"),
    [
        (Cashier, "settle_flag", Right.PEOPLE),
        (Cashier, "set_item_composition", Right.TOUCHES),
        (Keeping, "restore", Right.SETTINGS),
        (Keeping, "put_aside", Right.SETTINGS),
        (Keeping, "backup", Right.SERVE),
        (Starting, "leave_demo", Right.SETTINGS),
        (Importing, "run", Right.SERVE),
        (Entering, "stand", Right.SERVE),
        (Office, "set_role", Right.TEAM),
        (Office, "add_staff", Right.TEAM),
        (Office, "set_active", Right.TEAM),
        (Office, "set_budget", Right.TOUCHES),
        (Office, "close_day", Right.SETTINGS),
        (Office, "team", Right.OFFICE),
    ],
)
def test_what_some_verbs_need(service: type, verb: str, right: Right) -> None:
    assert verbs_of(service)[verb].right is right  # type: ignore[attr-defined] # said above


def test_what_each_role_may() -> None:
    assert {role: {each for each in Right if may(role, each)} for role in Role} == {
        Role.CASHIER: {Right.SERVE},
        Role.MANAGER: {Right.SERVE, Right.OFFICE, Right.PEOPLE, Right.TOUCHES},
        Role.OWNER: set(Right),
    }


@pytest.mark.parametrize("right", Right)
def test_at_the_till_one_serves_until_the_office_is_open(right: Right) -> None:
    team = [Staff("o", "Owner", Role.OWNER), Staff("t", "Till", Role.CASHIER)]
    session = Session(lambda: team)
    till = AtTill(session)
    easy = {Right.SERVE, Right.SETTINGS}
    if right not in easy:
        with pytest.raises(ActError) as refusal:
            till.allow(right)
        assert refusal.value.trouble is Trouble.NOT_ALLOWED
        session.enter(team[0])
        with pytest.raises(ActError):
            till.allow(right)
        return
    till.allow(right)
    team[0] = Staff("o", "Owner", Role.OWNER, has_pin=True)
    if right is Right.SETTINGS:
        with pytest.raises(ActError) as refusal:
            till.allow(right)
        assert refusal.value.trouble is Trouble.OFFICE_LOCKED
    session.enter(team[0])
    till.allow(right)
    team.append(Staff("m", "Mo", Role.MANAGER, has_pin=True))
    session.enter(team[-1])
    if right is Right.SETTINGS:
        with pytest.raises(ActError) as refusal:
            till.allow(right)
        assert refusal.value.trouble is Trouble.NOT_ALLOWED


def test_a_shop_that_cannot_be_read_can_be_brought_back() -> None:
    def broken() -> tuple[Staff, ...]:
        raise StoreError(Trouble.DAMAGED)

    AtTill(Session(broken)).allow(Right.SETTINGS)


def test_whoever_is_there_holds_as_they_are_now() -> None:
    owner = Staff("o", "Owner", Role.OWNER)
    team = [owner, Staff("t", "Till", Role.CASHIER), Staff("m", "Mia", Role.CASHIER)]
    session = Session(lambda: team)
    assert session.at_till().name == "Till"
    session.stand(team[2])
    session.enter(owner)
    assert (session.at_till().name, session.in_office().role) == ("Mia", Role.OWNER)
    team[2] = Staff("m", "Mira", Role.CASHIER)
    team[0] = Staff("o", "Owner", Role.MANAGER)
    assert (session.at_till().name, session.in_office().role) == ("Mira", Role.MANAGER)
    del team[2], team[0]
    assert session.at_till().name == "Till"
    with pytest.raises(ActError) as refusal:
        session.in_office()
    assert refusal.value.trouble is Trouble.OFFICE_LOCKED
    session.stand(owner)
    team.insert(0, owner)
    assert (session.at_till().name, session.at_till().role) == ("Owner", Role.CASHIER)


def as_role(desk: Desk, name: str, role: Role) -> tuple[Cashier, Reader]:
    def author() -> Staff:
        return Staff("", name, role)

    acting = Acting(desk.shop, desk.knowing, author=author)
    return Cashier(acting), Reader(desk.shop, desk.knowing, author=author)


def office_of(desk: Desk, name: str, role: Role) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("", name, role)))


def act_of(done: Any) -> str:
    assert done.act is not None
    return str(done.act)


def test_a_cashier_takes_back_what_cashiers_did_and_nothing_else(desk: Desk) -> None:
    cashier, reader = as_role(desk, "Mia", Role.CASHIER)
    other, _ = as_role(desk, "Noor", Role.CASHIER)
    uid = desk.add("Ada")
    cashier.undo(act_of(other.record_visit(uid)))
    budget = act_of(office_of(desk, "Owner", Role.OWNER).set_budget(700))
    with pytest.raises(ActError) as refusal:
        cashier.undo(budget)
    assert refusal.value.trouble is Trouble.NOT_ALLOWED
    assert reader.card(uid).habits.visits == 0
    back = office_of(desk, "Mo", Role.MANAGER).undo(budget)
    with pytest.raises(ActError):
        cashier.undo(act_of(back))  # an undo is as much as what it takes back


def test_a_cashier_leaves_alone_what_the_owner_edited(desk: Desk) -> None:
    uid = desk.add("Ada")
    with desk.store.change(ActHead("edit", "Owner", NOW, uid)) as change:
        change.set_fields(uid, say="AH-da")
    cashier, _ = as_role(desk, "Mia", Role.CASHIER)
    with pytest.raises(ActError) as refusal:
        cashier.undo(change.act)
    assert refusal.value.trouble is Trouble.NOT_ALLOWED
    as_role(desk, "Mo", Role.MANAGER)[0].undo(change.act)
    assert desk.profile(uid).say == ""


def edit_as(desk: Desk, author: str, uid: str) -> str:
    with desk.store.change(ActHead("edit", author, NOW, uid)) as change:
        change.set_fields(uid, say=f"said by {author}")
    return change.act


def at_till(desk: Desk, name: str) -> Cashier:
    """The till with one of the team there, who only serves, as whoever it is."""
    one = next(each for each in desk.shop.staff() if each.name == name)
    author = replace(one, role=Role.CASHIER)
    return Cashier(Acting(desk.shop, desk.knowing, author=lambda: author))


def id_of(desk: Desk, name: str) -> str:
    return next(each.id for each in desk.shop.staff() if each.name == name)


def test_what_the_owner_did_stays_hers_when_she_is_called_otherwise(desk: Desk) -> None:
    uid = desk.add("Ada")
    act = edit_as(desk, "Owner", uid)
    office = Office(Acting(desk.shop, desk.knowing, author="Owner"))
    office.rename_staff(id_of(desk, "Owner"), "Ife")
    with pytest.raises(ActError) as refusal:
        at_till(desk, "Till").undo(act)
    assert refusal.value.trouble is Trouble.NOT_ALLOWED
    at_till(desk, "Ife").undo(act)
    assert desk.profile(uid).say == ""


def test_a_cashier_of_the_owners_old_name_has_not_done_what_she_did(desk: Desk) -> None:
    uid = desk.add("Ada")
    act = edit_as(desk, "Owner", uid)
    office = Office(Acting(desk.shop, desk.knowing, author="Owner"))
    renamed = office.rename_staff(id_of(desk, "Owner"), "Ife")
    added = office.add_staff("Owner", Role.CASHIER)
    with pytest.raises(ActError) as refusal:
        at_till(desk, "Owner").undo(act)
    assert refusal.value.trouble is Trouble.NOT_ALLOWED
    later = edit_as(desk, "Owner", uid)
    at_till(desk, "Till").undo(later)  # which the cashier of this name did
    office.undo(act_of(added))
    office.undo(act_of(renamed))
    at_till(desk, "Owner").undo(act)


def test_who_has_left_keeps_what_they_did(desk: Desk) -> None:
    uid = desk.add("Ada")
    office = Office(Acting(desk.shop, desk.knowing, author="Owner"))
    office.add_staff("Mo", Role.MANAGER)
    act = edit_as(desk, "Mo", uid)
    office.set_active(id_of(desk, "Mo"), on=False)
    with pytest.raises(ActError) as refusal:
        at_till(desk, "Till").undo(act)
    assert refusal.value.trouble is Trouble.NOT_ALLOWED


def test_a_manager_leaves_private_notes_alone(desk: Desk) -> None:
    uid = desk.add("Ada")
    with desk.store.change(ActHead("edit", "Owner", NOW, uid)) as change:
        note = change.add_note(uid, "pays late", audience=Audience.OWNER)
    acts = [change.act]
    with desk.store.change(ActHead("edit", "Owner", NOW, uid)) as change:
        change.change_note(note, "pays very late")
    acts.append(change.act)
    with desk.store.change(ActHead("edit", "Owner", NOW, uid)) as change:
        change.remove_note(note)
    acts.append(change.act)
    manager, owner = office_of(desk, "Mo", Role.MANAGER), office_of(desk, "Owner", Role.OWNER)
    for act in reversed(acts):
        with pytest.raises(ActError) as refusal:
            manager.undo(act)
        assert refusal.value.trouble is Trouble.NOT_ALLOWED
        owner.undo(act)
    assert desk.rows("SELECT count(*) FROM note") == [(0,)]


def test_every_act_has_a_right_to_take_it_back() -> None:
    """Whoever writes an act of a new verb says in ``domain/team.py`` who may do it."""
    folder = Path(inspect.getfile(Acting)).parent
    acts = {
        call.args[0].value
        for file in folder.glob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "change"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }
    assert {"jot", "budget"} <= acts
    assert acts - set(TO_DO) == {"undo"}  # as what it takes back


def test_verbs_that_nobody_named_are_the_owners() -> None:
    assert right_of("something new") is Right.SETTINGS


def test_a_private_note_never_comes_to_the_till(desk: Desk) -> None:
    uid = desk.add("Ada", "212 555 0101")
    with desk.store.change(ActHead("edit", "Owner", NOW, uid)) as change:
        private = change.add_note(uid, "zebra debts", audience=Audience.OWNER)
        change.add_note(uid, "giraffe scarf", audience=Audience.EVERYONE)
    cashier, reader = as_role(desk, "Mia", Role.CASHIER)
    card, offer = reader.card_with_touch(uid)
    shown = repr((card, offer, reader.why(uid), reader.ideas(uid), reader.board()))
    assert "giraffe" in shown
    assert "zebra" not in shown
    assert [hit.id for hit in reader.search("giraffe").hits] == [uid]
    for text in ("zebra", "debts", "late zebra"):
        assert not reader.search(text).hits
    assert "zebra" not in repr(reader.search("Ada").hits)
    _, heard = cashier.jot(uid, "likes zebra cake")
    assert "debts" not in repr(heard)
    assert private not in {each.id for each in card.profile.notes}


def test_a_private_note_cannot_be_written_from_the_till(desk: Desk) -> None:
    uid = desk.add("Ada")
    with desk.store.change(ActHead("edit", "Owner", NOW, uid)) as change:
        private = change.add_note(uid, "pays late", audience=Audience.OWNER)
    cashier, reader = as_role(desk, "Mia", Role.CASHIER)
    shown = shown_of(reader.card(uid).profile)
    edit = replace(shown, notes=((private, "pays on time"),))
    with pytest.raises(ActError):
        cashier.edit(uid, shown=shown, edit=edit)
    with pytest.raises(ActError):
        cashier.drop_fact(uid, AgesKind.NOTE, private)
    assert desk.rows("SELECT text FROM note") == [("pays late",)]


def test_who_stands_at_the_till_is_named_in_all_that_is_written(desk: Desk) -> None:
    session = Session(desk.shop.staff)
    keeper = PinKeeper(desk.shop, desk.clock.now)
    rights = AtTill(session)
    acting = Acting(desk.shop, desk.knowing, author=session.at_till, allowing=rights)
    cashier = Cashier(acting)
    entering = Entering(desk.shop, session, keeper, acting=rights)
    owner = office_of(desk, "Owner", Role.OWNER)
    for name in ("Mia", "Noor"):
        owner.add_staff(name, Role.CASHIER)
    uid = desk.add("Ada")
    people = {each.name: each.id for each in entering.crew().staff}
    entering.stand(people["Mia"])
    cashier.jot(uid, "tall")
    cashier.record_visit(uid)
    offer = cashier.open_offer(uid)
    problem = cashier.report_problem(uid, "cold soup")
    entering.stand(people["Noor"])
    cashier.own_touch(offer.id, "held the door")
    assert problem.act is not None
    assert desk.rows("SELECT author FROM note") == [("Mia",)]
    assert desk.rows("SELECT author FROM visit") == [("Mia",)]
    assert desk.rows("SELECT opened_by FROM problem") == [("Mia",)]
    assert desk.rows("SELECT author FROM offer") == [("Noor",)]
    acts = dict(desk.rows("SELECT verb, author FROM act"))
    assert (acts["jot"], acts["record"], acts["own"]) == ("Mia", "Mia", "Noor")


def test_the_coaching_lines_are_those_of_who_stands_there(desk: Desk) -> None:
    session = Session(desk.shop.staff)
    rights = AtTill(session)
    entering = Entering(desk.shop, session, PinKeeper(desk.shop, desk.clock.now), acting=rights)
    cashier = Cashier(Acting(desk.shop, desk.knowing, author=session.at_till, allowing=rights))
    reader = Reader(desk.shop, desk.knowing, author=session.at_till, allowing=rights)
    office_of(desk, "Owner", Role.OWNER).add_staff("Mia", Role.CASHIER)
    people = {each.name: each.id for each in entering.crew().staff}
    entering.stand(people["Mia"])
    cashier.set_cue(on=False)
    assert not reader.cue_on()
    entering.stand(people["Till"])
    assert reader.cue_on()
    with pytest.raises(ActError):
        entering.stand("nobody")
    assert entering.crew().name == "Till"
