"""A birthday that no calendar has is refused, and nothing else of the edit is kept."""

import pytest

from desktop.domain.errors import TextError, Trouble
from desktop.domain.people import Birthday
from tests.service.shop_at_hand import Desk


@pytest.mark.parametrize(
    "birthday",
    [
        Birthday(2, 30),
        Birthday(13, 1),
        Birthday(0, 0),
        Birthday(2, 29, 2001),
        Birthday(1, 1, 99_999),
        Birthday(1, 1, -5),
    ],
)
def test_a_day_that_does_not_exist_is_refused(file_desk: Desk, birthday: Birthday) -> None:
    uid = file_desk.add("Amara Okafor")
    with pytest.raises(TextError) as error:
        file_desk.edit(uid, birthday=birthday, say="uh-MAH-ra")
    assert error.value.trouble is Trouble.BAD_DATE
    assert file_desk.profile(uid).birthday is None
    assert file_desk.profile(uid).say == ""


@pytest.mark.parametrize("birthday", [Birthday(2, 29), Birthday(2, 29, 2000), Birthday(12, 31)])
def test_a_day_that_exists_is_kept_as_it_is(file_desk: Desk, birthday: Birthday) -> None:
    uid = file_desk.add("Amara Okafor")
    file_desk.edit(uid, birthday=birthday)
    assert file_desk.profile(uid).birthday == birthday
