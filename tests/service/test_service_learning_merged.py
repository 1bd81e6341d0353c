"""Two people who are one: what one of them taught speaks for the one who stays."""

import pytest

from desktop.domain.lessons import Weight
from desktop.domain.twins import MergeChoice
from desktop.service.acting import Acting
from desktop.service.learning import Learning
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Owner"))


def weights(desk: Desk) -> dict[str, Weight]:
    return {
        key: Weight(delta, precision)
        for key, delta, precision in desk.rows('SELECT key, delta, "precision" FROM weight')
    }


def settled(desk: Desk) -> dict[str, Weight]:
    learning = Learning(desk.shop, desk.knowing)
    while not learning.catch_up(2):
        pass
    return weights(desk)


def anew(desk: Desk) -> dict[str, Weight]:
    Learning(desk.shop, desk.knowing).rebuild()
    return weights(desk)


def of(found: dict[str, Weight], person: str) -> dict[str, Weight]:
    own = f"customer:{person}:"
    return {key.removeprefix(own): weight for key, weight in found.items() if key.startswith(own)}


def regular(desk: Desk, name: str, *, glad: int) -> str:
    """Add somebody for whom the first idea was done so often, and then not."""
    uid = desk.add(name, agreed=True)
    desk.edit(uid, asked=True)
    for visit in range(glad + 1):
        desk.clock.forward(days=20)
        desk.cashier.record_visit(uid)
        offer = desk.cashier.open_offer(uid)
        assert offer.current is not None
        if visit < glad:
            desk.cashier.did_it(offer.id)
        else:
            desk.cashier.not_today(offer.id)
    return uid


def test_what_was_learnt_of_both_speaks_for_who_stays(desk: Desk, office: Office) -> None:
    ben, other = regular(desk, "Ben Ode", glad=2), regular(desk, "Benjamin Ode", glad=1)
    before = settled(desk)
    assert of(before, ben)
    assert of(before, other)
    office.merge(ben, other, MergeChoice())
    found = settled(desk)
    assert set(of(found, ben)) == set(of(before, ben)) | set(of(before, other))
    assert not of(found, other)
    assert found == anew(desk), "the log alone gives the same numbers"


def test_told_apart_again_each_has_their_own(desk: Desk, office: Office) -> None:
    ben, other = regular(desk, "Ben Ode", glad=2), regular(desk, "Benjamin Ode", glad=1)
    before = settled(desk)
    done = office.merge(ben, other, MergeChoice())
    assert settled(desk) != before
    assert done.act is not None
    office.take_apart(done.act)
    assert settled(desk) == before
    assert anew(desk) == before


def test_what_is_taught_after_the_merge_is_learnt_at_once_and_the_same(
    desk: Desk, office: Office
) -> None:
    ben, other = regular(desk, "Ben Ode", glad=2), regular(desk, "Benjamin Ode", glad=1)
    office.merge(ben, other, MergeChoice())
    settled(desk)
    desk.clock.forward(days=20)
    desk.cashier.record_visit(ben)
    desk.cashier.did_it(desk.cashier.open_offer(ben).id)
    assert weights(desk) == anew(desk)


def test_a_chain_ends_with_who_stays_last(desk: Desk, office: Office) -> None:
    one, two, three = (regular(desk, name, glad=1) for name in ("Ada", "Adah", "Adah Ode"))
    office.merge(two, three, MergeChoice())
    office.merge(one, two, MergeChoice())
    found = settled(desk)
    assert of(found, one)
    assert not of(found, two)
    assert not of(found, three)
    assert found == anew(desk)
