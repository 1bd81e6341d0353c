"""How it went stands on the answer: it is taken back first."""

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.touches import Went
from tests.service.shop_at_hand import Desk


def test_an_answer_is_not_taken_back_from_under_how_it_went(desk: Desk) -> None:
    uid = desk.add("Ada Ode", agreed=True)
    offer = desk.cashier.open_offer(uid)
    did, _ = desk.cashier.did_it(offer.id)
    went, said = desk.cashier.how_it_went(offer.id, Went.WELL)
    assert said.went is Went.WELL
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(did.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT
    desk.cashier.undo(went.act or "")
    desk.cashier.undo(did.act or "")
    kept = desk.shop.care.offer(offer.id)
    assert kept is not None
    assert (kept.answer, kept.went) == (None, None)
