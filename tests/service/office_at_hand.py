"""The owner's office on a shop at hand."""

import pytest

from desktop.domain.shop import Role, Staff
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk


def office_of(desk: Desk, role: Role = Role.OWNER, name: str = "Zuri") -> Office:
    return Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("x", name, role)))


@pytest.fixture
def office(desk: Desk) -> Office:
    return office_of(desk)


@pytest.fixture
def amara(desk: Desk) -> str:
    return desk.add("Amara Okafor", "(212) 555-0147")
