"""How near a thing that somebody never had is to what they have: by kind, or by who buys it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.ideas import Item
from desktop.domain.touches import Fact

HALF_LIFE = 6
"""An order so many orders ago weighs half."""
LOOK_BACK = 60
"""Orders older than this weigh less than a thousandth."""
ENOUGH_RECEIPTS = 1000
"""From so many on it is judged who buys what together; before that, what is popular."""
SHRINKAGE = 20
OFTEN = 1.25
"""Bought together by so much more than chance is worth saying."""
SEEN_TOGETHER = 5
_CHOSEN = 0.5
_NO_CATEGORY = frozenset({"", "none", "uncategorized"})

Together = Mapping[str, Mapping[str, int]]
"""Name -> name -> receipts that have both; with itself, the receipts it is in."""


class Taste:
    """What somebody has, late orders weighing most. Everything goes by name, without options."""

    def __init__(self, orders: Sequence[Sequence[Item]], chosen: Sequence[Item] = ()) -> None:
        """Weigh orders, newest first, and what they chose of ideas before."""
        self.counts: Counter[str] = Counter()
        """In how many orders each name is."""
        self._weights: dict[str, float] = defaultdict(float)
        self._labels: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._kinds: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._items: dict[str, Item] = {}
        for age, order in enumerate(orders[:LOOK_BACK]):
            self.counts.update({item.name for item in order})
            for item in order:
                self._weigh(item, 0.5 ** (age / HALF_LIFE))
                self._labels[item.name][item.label] += 0.5 ** (age / HALF_LIFE)
        for item in chosen:
            self._weigh(item, _CHOSEN)
        self._total = sum(self._weights.values())

    def weight(self, name: str) -> float:
        """Return how much a name is had."""
        return self._weights.get(name, 0.0)

    def as_had(self) -> tuple[Item, ...]:
        """Return each thing as they had it most, the most frequent first."""
        ranked = sorted(self._labels, key=lambda name: (-self._weights[name], name))
        return tuple(self._items[_most(self._labels[name])] for name in ranked)

    def shares(self) -> Mapping[str, float]:
        """Return each name's part of all that they have; they sum to 1."""
        return {name: weight / self._total for name, weight in self._weights.items()}

    def of_kind(self, kind: str) -> tuple[float, str]:
        """Return which part (0 to 1) of what they have is of a kind, and the name had most."""
        names = self._kinds.get(kind)
        if not names:
            return 0.0, ""
        return sum(names.values()) / self._total, _most(names)

    def _weigh(self, item: Item, weight: float) -> None:
        self._items[item.label] = item
        self._weights[item.name] += weight
        for kind in {*_tags(item), *_category(item)}:
            self._kinds[kind][item.name] += weight


@dataclass(frozen=True, slots=True)
class Near:
    """How near one thing is: alike in kind (in tenths), bought by the same people; and why."""

    alike: float
    bought: float
    reason: Fact


class Nearness:
    """Judges things against one person's taste.

    From ``ENOUGH_RECEIPTS`` on ``bought`` is P(j | i), the share of receipts with i that have j
    too, shrunk towards the share of all receipts, as a mean over what they have; else the latter.
    """

    def __init__(self, taste: Taste, together: Together, receipts: int) -> None:
        """Keep what things are judged against."""
        self._taste = taste
        self._together = together if receipts >= ENOUGH_RECEIPTS else {}
        self._shares = taste.shares()

    def of(self, item: Item, share: float) -> Near:
        """Return how near an item is; ``share`` is its part of the shop's orders."""
        tag, tag_name, tag_part = self._best(_tags(item))
        _, name, category_part = self._best(_category(item))
        partner, bought = self._bought(item.name, share)
        if tag:
            reason = Fact("tag", {"tag": tag.removeprefix("#"), "item": tag_name})
        elif partner:
            reason = Fact("together", {"item": partner})
        elif name:
            reason = Fact("category", {"item": name})
        else:
            reason = Fact("popular")
        return Near(round(tag_part + category_part, 1), bought, reason)

    def _best(self, kinds: Sequence[str]) -> tuple[str, str, float]:
        best = ("", "", 0.0)
        for kind in kinds:
            part, name = self._taste.of_kind(kind)
            if part > best[2]:
                best = (kind, name, part)
        return best

    def _bought(self, name: str, share: float) -> tuple[str, float]:
        """Return what of theirs it is often bought with ("" for nothing), and the mean of P."""
        partner, most, mean = "", OFTEN * share, 0.0
        for own, part in sorted(self._shares.items()):
            row = self._together.get(own)
            if row is None:
                mean += part * share
                continue
            both = row.get(name, 0)
            chance = (both + SHRINKAGE * share) / (row.get(own, 0) + SHRINKAGE)
            mean += part * chance
            if both >= SEEN_TOGETHER and chance > most:
                partner, most = own, chance
        return partner, mean if self._shares else share


def _category(item: Item) -> tuple[str, ...]:
    folded = item.category.strip().casefold()
    return () if folded in _NO_CATEGORY else (folded,)


def _tags(item: Item) -> tuple[str, ...]:
    """Return the tags as kinds of their own, apart from categories of the same name."""
    return tuple(f"#{tag}" for tag in item.tags)


def _most(weights: Mapping[str, float]) -> str:
    return min(weights, key=lambda name: (-weights[name], name))
