"""One vocabulary for what may not be served: the EU's 14 allergens, diets, the shop's words."""

from collections.abc import Mapping
from enum import StrEnum

ALLERGENS = (
    "celery",
    "gluten",
    "crustaceans",
    "eggs",
    "fish",
    "lupin",
    "milk",
    "molluscs",
    "mustard",
    "tree-nuts",
    "peanuts",
    "sesame",
    "soybeans",
    "sulphites",
)
"""Regulation (EU) 1169/2011, annex II, in its order of names."""

DIETS = ("vegetarian", "vegan", "pescatarian", "halal", "kosher", "no-alcohol", "no-pork")

WIDER: Mapping[str, tuple[str, ...]] = {
    "nuts": ("peanuts", "tree-nuts"),
    "wheat": ("gluten",),
    "shellfish": ("crustaceans", "molluscs"),
}
"""Words for more than one allergen, or for part of one (the US nine map onto the EU 14)."""


class Holds(StrEnum):
    """What is known of one code in one thing to eat."""

    CONTAINS = "contains"
    FREE = "free"
    UNKNOWN = "unknown"


Composition = Mapping[str, Holds]
"""Code -> what is known; a code that is missing is not known."""


def codes(code: str) -> tuple[str, ...]:
    """Return the codes that a must-not stands for: itself, or what a wider word covers."""
    return WIDER.get(code, (code,))


def own_code(word: str) -> str:
    """Return the code of a shop's own word, folded: "Onions " is "onions"."""
    return " ".join(word.casefold().split())
