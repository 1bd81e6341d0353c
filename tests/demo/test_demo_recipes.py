"""What is in the things that the invented shop sells."""

import pytest

from desktop.demo.menu import _DRINKS, _FOOD
from desktop.demo.recipes import recipe
from desktop.domain.food import ALLERGENS, Holds


def test_everything_on_the_list_has_its_place_and_some_of_it_is_known() -> None:
    names = [name for name, _, _ in (*_FOOD, *_DRINKS)]
    assert all(recipe(name).category for name in names)
    known = [name for name in names if recipe(name).composition]
    assert len(names) // 2 < len(known) < len(names)
    assert all(set(ALLERGENS) <= recipe(name).composition.keys() for name in known)


def test_an_option_changes_what_is_in_it() -> None:
    plain = recipe("Flat white", ()).composition
    oat = recipe("Flat white", ("oat milk", "12 oz")).composition
    assert (plain["milk"], plain["vegan"]) == (Holds.CONTAINS, Holds.CONTAINS)
    assert (oat["milk"], oat["gluten"], oat["vegan"]) == (Holds.FREE, Holds.CONTAINS, Holds.FREE)


@pytest.mark.parametrize(("name", "options"), [("Flat white", ("a dash of rum",)), ("Pizza", ())])
def test_what_nobody_knows_is_not_said(name: str, options: tuple[str, ...]) -> None:
    assert recipe(name, options).composition == {}


def test_flesh_is_nothing_for_vegetarians() -> None:
    assert recipe("Miso soup").composition["vegetarian"] is Holds.CONTAINS
    assert recipe("Miso soup").composition["pescatarian"] is Holds.FREE
    combo = recipe("Three-item lunch combo").composition
    assert combo["pescatarian"] is Holds.CONTAINS
    assert "no-pork" not in combo
