"""Whatever people must not have, in any spelling: no food touch that is not stated free of it."""

import random

import pytest

from desktop.care.safety import is_food
from desktop.domain.errors import ActError, Trouble
from desktop.domain.food import Holds, codes, own_code
from desktop.domain.hearing import Heard, Said
from desktop.domain.touches import Touch
from tests.service.shop_at_hand import Desk

WORDS = (
    "Nuts", "tree nut", "TREE-NUTS", "shellfish", "dairy!", "onions", "лук", "орехи", "MILK ",
    "gluten-free", "no gluten", "Peanut allergy", "eggs & milk", "sesame/soy", "Wheat", "kiwi",
    "fruit", "water", "allergic to fruit", "牛奶", "جوز", "prawns and crab", "(nuts)", "nuts?",
    "e-numbers", "vegan", "severe allergy - ask what",
)  # fmt: skip
DIETS = ("vegan", "Vegan", "halal", "kosher", "keto", "no sugar", "веган", "low fodmap")


def unstated(touch: Touch, desk: Desk, uid: str) -> list[str]:
    """Return what the person must not have and the touch is not stated free of."""
    if not is_food(touch):
        return []
    person = desk.profile(uid)
    wanted = [part for each in person.live_must_nots for part in codes(own_code(each.code))]
    return [code for code in wanted if touch.composition.get(code) != Holds.FREE] + [
        each.code for each in person.diets if touch.diets.get(own_code(each.code)) != Holds.FREE
    ]


def is_safe(key: str | None, desk: Desk, uid: str) -> bool:
    return key is None or unstated(desk.shop.care.touches()[key], desk, uid) == []


def tell(desk: Desk, uid: str, chance: random.Random) -> None:
    """Record one more thing that the person must not have, typed or heard."""
    person, word = desk.profile(uid), chance.choice(WORDS)
    here = tuple(each.word for each in person.live_must_nots)
    diets = tuple(each.code for each in person.diets)
    way = chance.randrange(3)
    if way == 0:
        desk.edit(uid, must_nots=(*here, word))
    elif way == 1:
        desk.edit(uid, diets=(*diets, chance.choice(DIETS)))
    else:
        desk.cashier.keep_heard(uid, Heard(Said.MUST_NOT, word, word))


@pytest.mark.parametrize("seed", range(3))
def test_nothing_unsafe_is_offered_or_accepted(seed: int, file_desk: Desk) -> None:
    chance, foods = random.Random(f"safety {seed}"), 0
    touches = file_desk.shop.care.touches()
    for number in range(25):
        uid = file_desk.add(f"Guest {number}x")
        if chance.random() < 0.5:
            file_desk.edit(uid, asked=True)
        for _ in range(chance.randrange(3)):
            tell(file_desk, uid, chance)
        offer = file_desk.cashier.open_offer(uid)
        foods += sum(is_food(touches[each.key]) for each in offer.candidates)
        assert all(is_safe(each.key, file_desk, uid) for each in offer.candidates)
        tell(file_desk, uid, chance)  # while the offer stands on the screen
        assert is_safe(file_desk.reader.card_with_touch(uid)[1].shown, file_desk, uid)
        shown = offer.shown
        while shown is not None:
            if is_safe(shown, file_desk, uid):
                file_desk.cashier.did_it(offer.id)
                break
            with pytest.raises(ActError, match=Trouble.NO_LONGER_SAFE.value):
                file_desk.cashier.did_it(offer.id)
            shown = file_desk.cashier.another_idea(offer.id)[1].shown
            assert is_safe(shown, file_desk, uid)
    assert foods > 0
