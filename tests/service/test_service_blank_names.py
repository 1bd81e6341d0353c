"""Nobody and nothing gets a name of which nothing can be seen, in whatever way it is given."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.editing import fields_of
from desktop.domain.errors import TextError, Trouble, UsualError
from desktop.domain.shop import Role
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.office_at_hand import amara, office
from tests.service.shop_at_hand import Desk, shown_of

__all__ = ["amara", "office"]

BLANKS = ("\u200b", "\ufeff\u00ad", "\u2800", "\u3164 \u3164", "\u00a0\u200d")


def refused(work: Callable[[], object]) -> UsualError:
    with pytest.raises(TextError) as error:
        work()
    return error.value


@pytest.mark.parametrize("blank", BLANKS)
class TestBlank:
    """Each way in which somebody or something is named."""

    def test_at_the_till(self, desk: Desk, amara: str, blank: str) -> None:
        error = refused(lambda: desk.cashier.add_customer(blank, [], agreed=None))
        assert (error.trouble, error.params["field"]) == (Trouble.TEXT_EMPTY, "name")
        shown = shown_of(Acting(desk.shop, desk.knowing, author="Till").person(amara))
        edit = replace(shown, name=blank)
        assert (
            refused(lambda: desk.cashier.edit(amara, shown=shown, edit=edit)).trouble
            is Trouble.TEXT_EMPTY
        )
        assert desk.rows("SELECT name FROM customer") == [("Amara Okafor",)]

    def test_a_number_stands_for_it(self, desk: Desk, office: Office, blank: str) -> None:
        desk.cashier.add_customer(blank, ["(212) 555-0101"], agreed=None)
        office.add_person({"name": blank, "phones": ("(212) 555-0102",)})
        found = desk.rows("SELECT name, folded FROM customer ORDER BY id")
        assert found == [("(212) 555-0101", ""), ("(212) 555-0102", "")]

    def test_in_the_office(self, desk: Desk, office: Office, amara: str, blank: str) -> None:
        added = office.add_person({"name": blank})
        assert added.done.act is None
        assert added.refused["name"].trouble is Trouble.TEXT_EMPTY
        shown = fields_of(office.customer(amara).profile)
        saved = office.save_customer(
            amara, shown=shown, edit={"name": blank, "say": blank, "tags": (blank,)}
        )
        assert saved.done.act is None
        assert [(name, each.trouble) for name, each in saved.refused.items()] == [
            ("name", Trouble.TEXT_EMPTY)
        ]
        assert desk.rows("SELECT name, say, tags FROM customer") == [("Amara Okafor", "", "[]")]

    def test_who_works_here_and_what_is_sold(self, desk: Desk, office: Office, blank: str) -> None:
        staff = desk.rows("SELECT count(*) FROM staff")
        assert refused(lambda: office.add_staff(blank, Role.CASHIER)).trouble is Trouble.TEXT_EMPTY
        assert refused(lambda: office.new_item(blank)).trouble is Trouble.TEXT_EMPTY
        assert desk.rows("SELECT count(*) FROM staff") == staff
