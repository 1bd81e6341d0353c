"""What is in the things that the invented shop sells; of some of them nobody has said it yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.domain.food import ALLERGENS, Composition, Holds

_DRINKS, _LUNCH, _SWEET = "Drinks", "Lunch", "Sweet things"  # untranslated: the shop's own words


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the shop says of an item; an empty composition: nothing is known."""

    category: str
    tags: tuple[str, ...] = ()
    composition: Composition = field(default_factory=dict)


# name: category, tags, allergens in it (None: nobody has said), whether there is meat or fish in it
_KNOWN: dict[str, tuple[str, str, str | None, str]] = {
    "Three-item lunch combo": (_LUNCH, "hot|rice", "gluten|soybeans|eggs", "meat"),
    "Two-item lunch combo": (_LUNCH, "hot|rice", None, ""),
    "Veggie rolls": (_LUNCH, "rolls", "gluten|soybeans|sesame", ""),
    "Spring rolls": (_LUNCH, "rolls", "gluten|soybeans", ""),
    "Jollof": (_LUNCH, "hot|rice|spicy", None, ""),
    "Chicken katsu": (_LUNCH, "hot|rice", None, ""),
    "Tofu bowl": (_LUNCH, "hot|rice", "soybeans|sesame", ""),
    "Lentil soup": (_LUNCH, "hot|soup", "celery", ""),
    "Miso soup": (_LUNCH, "hot|soup", "soybeans|fish", "fish"),
    "Dumplings": (_LUNCH, "hot", None, ""),
    "Falafel wrap": (_LUNCH, "wrap", "gluten|sesame", ""),
    "Caesar salad": (_LUNCH, "salad", None, ""),
    "Grilled cheese": (_LUNCH, "hot", "gluten|milk", ""),
    "Noodle bowl": (_LUNCH, "hot|spicy", None, ""),
    "Butter croissant": (_SWEET, "pastry", "gluten|milk|eggs", ""),
    "Cinnamon bun": (_SWEET, "pastry", "gluten|milk|eggs", ""),
    "Banana bread": (_SWEET, "cake", None, ""),
    "Jasmine tea": (_DRINKS, "tea", "", ""),
    "Flat white": (_DRINKS, "coffee", "milk", ""),
    "Matcha latte": (_DRINKS, "tea", "milk", ""),
    "Filter coffee": (_DRINKS, "coffee", "", ""),
    "Cappuccino": (_DRINKS, "coffee", "milk", ""),
    "Hot chocolate": (_DRINKS, "chocolate", "milk|soybeans", ""),
    "Ginger lemonade": (_DRINKS, "cold", "", ""),
    "Mint tea": (_DRINKS, "tea", "", ""),
    "Mango lassi": (_DRINKS, "cold", "milk", ""),
    "Sparkling water": (_DRINKS, "cold", "", ""),
}
_ADDS = {
    "oat milk": "gluten",
    "with milk": "milk",
    "whipped cream": "milk",
    "with bread": "gluten",
    "sourdough": "gluten",
    "extra tahini": "sesame",
}
_TAKES_AWAY = {"oat milk": "milk"}
_NO_MATTER = frozenset({
    "extra shot", "12 oz", "16 oz", "no sugar", "decaf", "no ice", "large", "warmed", "brown rice",
    "no coriander", "extra ginger", "no onions", "with tomato",
})  # fmt: skip
_MEATLESS = ("vegetarian", "vegan", "pescatarian", "no-pork", "no-alcohol")
_NOT_IN_DRINKS = ("onions", "coriander", "chilli", "mushrooms")


def recipe(name: str, options: Sequence[str] = ()) -> Recipe:
    """Return what is in something sold, with its options; an option nobody knows hides all."""
    if name not in _KNOWN:
        return Recipe("")
    category, tags, stated, flesh = _KNOWN[name]
    told = all(each in _NO_MATTER or each in _ADDS for each in options)
    if stated is None or not told:
        return Recipe(category, tuple(tags.split("|")))
    inside = {each for each in stated.split("|") if each}
    inside -= {_TAKES_AWAY[each] for each in options if each in _TAKES_AWAY}
    inside |= {_ADDS[each] for each in options if each in _ADDS}
    composition = {each: Holds.CONTAINS if each in inside else Holds.FREE for each in ALLERGENS}
    composition |= _diets(inside, flesh)
    if category == _DRINKS:
        composition |= dict.fromkeys(_NOT_IN_DRINKS, Holds.FREE)
    return Recipe(category, tuple(tags.split("|")), composition)


def _diets(inside: set[str], flesh: str) -> dict[str, Holds]:
    suits = dict.fromkeys(_MEATLESS, Holds.FREE)
    if flesh == "meat":
        suits = dict.fromkeys(("vegetarian", "vegan", "pescatarian"), Holds.CONTAINS)
    elif flesh == "fish":
        suits |= dict.fromkeys(("vegetarian", "vegan"), Holds.CONTAINS)
    elif inside & {"milk", "eggs"}:
        suits["vegan"] = Holds.CONTAINS
    return suits
