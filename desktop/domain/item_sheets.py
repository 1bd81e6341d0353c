"""What the owner says of what the shop sells."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.domain.food import ALLERGENS, DIETS, WIDER, Composition, own_code


@dataclass(frozen=True, slots=True)
class ItemSheet:
    """What the owner may say of an item.

    label: as the till names it; the key. shown: the owner's own name for it, or "". composition
    holds allergens, diets and the shop's own codes alike (a diet that is *free* is one it suits).
    """

    label: str
    shown: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    composition: Composition = field(default_factory=dict)
    in_stock: bool = True

    @property
    def name(self) -> str:
        """How the owner calls it, else the till."""
        return self.shown or self.label

    @property
    def unknown(self) -> tuple[str, ...]:
        """The EU's allergens of which nothing is stated."""
        return tuple(each for each in ALLERGENS if each not in self.composition)


@dataclass(frozen=True, slots=True)
class SoldItem:
    """An item, and in how many orders it stands."""

    sheet: ItemSheet
    orders: int = 0


@dataclass(frozen=True, slots=True)
class OwnCodes:
    """The shop's own codes beside the vocabulary: of what is in things, and of diets."""

    parts: tuple[str, ...] = ()
    diets: tuple[str, ...] = ()

    @classmethod
    def among(cls, parts: Iterable[str], diets: Iterable[str]) -> "OwnCodes":
        """Return those that the vocabulary has not, in order; what is a diet is no part."""
        own_diets = {own_code(each) for each in diets} - {*DIETS, ""}
        common = {*ALLERGENS, *DIETS, *WIDER, ""}
        own_parts = {own_code(each) for each in parts} - common - own_diets
        return cls(tuple(sorted(own_parts)), tuple(sorted(own_diets)))


@dataclass(frozen=True, slots=True)
class ItemBook:
    """All that the shop sells, most sold first, and the shop's own codes."""

    items: tuple[SoldItem, ...] = ()
    own: OwnCodes = field(default_factory=OwnCodes)
