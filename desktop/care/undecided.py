"""Help with a hard choice: the usual, one they liked and have not had lately, one new thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from desktop.care.matching import same_thing, turned_down, words
from desktop.care.nearness import LOOK_BACK, Nearness, Taste, Together
from desktop.care.safety import Situation, Why, unsuited
from desktop.domain.ideas import Idea, IdeaKind, Ideas, Item
from desktop.domain.touches import Fact, Kind, Touch
from desktop.domain.visits import Coming

MOST = 3
LEAST = 2
LATELY = 3
"""What they had in so many last orders is not *not had lately*."""
HAD_OFTEN = 2
LOOKED_AT = 150
"""So many things that suit are compared; the shop's most popular ones."""


class Menu:
    """What the shop sells, by popularity: made once, and used for everybody who cannot decide."""

    def __init__(self, items: Mapping[str, Item], shares: Mapping[str, float]) -> None:
        """Rank what is sold.

        items: by label. shares: in which share of the shop's orders each label stands.
        """
        self.items = items
        share: dict[str, float] = defaultdict(float)
        names = {label: items[label].name if label in items else label for label in shares}
        for label, part in shares.items():
            share[names[label]] += part
        self.share: Mapping[str, float] = dict(share)
        """In about which share of the shop's orders each name stands."""
        self.ranked = tuple(
            sorted(shares, key=lambda label: (-share[names[label]], -shares[label], label))
        )
        """The labels, those of the most popular name first."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Somebody who cannot decide, and what there is to choose from.

    receipts: how many orders the shop knows of. together: how often two names were bought together
    (name -> name -> receipts; with itself: the receipts it is in). suggested: labels of the last
    two times. chosen: what they chose of such ideas before, a hint of what they like.
    """

    situation: Situation
    comings: Sequence[Coming]
    menu: Menu
    receipts: int = 0
    together: Together = field(default_factory=dict)
    suggested: frozenset[str] = frozenset()
    chosen: tuple[str, ...] = ()


def help_choose(choosing: Choosing) -> Ideas:
    """Return two or three ideas, each with one plain reason; none when nothing suits.

    What they must not have, what is not known to be free of it, what they do not like, what has run
    out and what was suggested in the last two times is never among them. Where nobody has asked
    about must-nots, or the shop keeps no health facts, the answer says to ask first. The same input
    gives the same answer.
    """
    chooser = _Chooser(choosing)
    ideas = chooser.ideas()
    situation = choosing.situation
    return Ideas(
        customer=situation.profile.id,
        ideas=ideas,
        ask_first=situation.never_asked or not situation.health_facts,
        known=chooser.knows,
        unsafe=chooser.left_out,
    )


def fits(item: Item, situation: Situation) -> bool:
    """Say whether something may be chosen: it is there, and nothing they must not have."""
    if not item.in_stock:
        return False
    refusal = unsuited(as_eaten(item), situation)
    return refusal is None or refusal.code == Why.DISLIKED


def as_eaten(item: Item) -> Touch:
    """Return an item as something given, so that the rules of safety judge it."""
    with_it = tuple(each for each in item.options if not turned_down(each))
    return Touch(
        key=item.label,
        kind=Kind.EXTRA,
        occasions={},
        food=True,
        composition=item.composition,
        diets=item.composition,
        tags=(*item.tags, *with_it),
        text=item.name,
    )


class _Chooser:
    """Works out the ideas for one person."""

    def __init__(self, choosing: Choosing) -> None:
        self._given = choosing
        self._situation = choosing.situation
        self._items = choosing.menu.items
        self._strict = bool(
            choosing.situation.profile.live_must_nots or choosing.situation.profile.diets
        )
        self._suits: dict[str, bool] = {}
        self.left_out = False
        newest = sorted(choosing.comings, key=lambda each: each.at, reverse=True)
        self._orders = [each for each in newest if each.lines][:LOOK_BACK]
        self._unlisted = {
            line.label: Item("", line.label, line.item, line.options)
            for each in self._orders
            for line in each.lines
            if line.label not in self._items
        }
        self._suggested = {self._item(label).name for label in choosing.suggested}
        self._lately = {self._item(n).name for each in self._orders[:LATELY] for n in each.labels}
        orders = [tuple(map(self._item, each.labels)) for each in self._orders]
        self._taste = Taste(orders, tuple(map(self._item, choosing.chosen)))

    @property
    def knows(self) -> bool:
        """Whether anything is known of what they have or like."""
        return bool(self._orders or self._likes or self._given.chosen)

    @cached_property
    def _likes(self) -> tuple[str, ...]:
        likes = self._situation.profile.likes
        return tuple(each for each in likes if not turned_down(each))

    def ideas(self) -> tuple[Idea, ...]:
        """Return them in the order in which they are shown."""
        found: list[Idea] = []
        usual = self._usual()
        if usual is not None:
            found.append(usual)
        liked = self._liked(self._names(found))
        found.extend(liked[: MOST - 1 - len(found)])
        popular = list(self._popular())
        new = self._new(popular, self._names(found))
        if new is not None:
            found.append(new)
        wanted = LEAST if self.knows else MOST
        for item in popular:
            if len(found) >= wanted:
                break
            if item.name not in self._lately | self._names(found):
                found.append(Idea(IdeaKind.FAVOURITE, (item.label,), Fact("favourite")))
        return tuple(found)

    def _usual(self) -> Idea | None:
        usual = self._situation.habits.usual
        if usual is None or not all(self._fits(self._item(label)) for label in usual.items):
            return None
        code = "often" if usual.often else "usual"
        return Idea(IdeaKind.USUAL, usual.items, Fact(code, {"count": usual.count, "of": usual.of}))

    def _liked(self, without: set[str]) -> list[Idea]:
        """Return what they liked and have not had lately, best first."""
        ranked: list[tuple[float, str, Idea]] = []
        for item in self._once_had():
            said = self._said(item)
            count = self._taste.counts[item.name]
            if item.name in without | self._lately or not (said or count >= HAD_OFTEN):
                continue
            if self._fits(item):
                reason = Fact("said", {"text": said}) if said else self._had(item.name, count)
                weight = self._taste.weight(item.name) + bool(said)
                ranked.append((-weight, item.label, Idea(IdeaKind.LIKED, (item.label,), reason)))
        return [idea for _, _, idea in sorted(ranked, key=lambda each: each[:2])]

    def _once_had(self) -> list[Item]:
        """Return what they had, each as they had it most, and what they named as liked."""
        had = {item.name: item for item in self._taste.as_had()}
        for label in self._given.menu.ranked[: 2 * LOOKED_AT] if self._likes else ():
            item = self._item(label)
            if item.name not in had and self._named(item):
                had[item.name] = item
        return list(had.values())

    def _said(self, item: Item) -> str:
        """Return what they said they like that is this very thing, or ""."""
        if item.name in self._taste.counts:
            return next((like for like in self._likes if same_thing(item.name, like)), "")
        return self._named(item)

    def _named(self, item: Item) -> str:
        own = (words(item.name), words(item.label))
        return next((like for like in self._likes if words(like) in own), "")

    def _new(self, popular: Sequence[Item], without: set[str]) -> Idea | None:
        nearness = Nearness(self._taste, self._given.together, self._given.receipts)
        best: tuple[tuple[float, ...], str] | None = None
        chosen: Idea | None = None
        for item in popular:
            if self._taste.weight(item.name) or item.name in without:
                continue
            likes = [like for like in self._likes if _speaks_of(item, like)]
            near = nearness.of(item, self._given.menu.share[item.name])
            rank = ((-len(likes), -near.alike, -near.bought), item.label)
            if best is None or rank < best:
                reason = Fact("likes", {"text": likes[0]}) if likes else near.reason
                best, chosen = rank, Idea(IdeaKind.NEW, (item.label,), reason)
        return chosen if self.knows else None

    def _popular(self) -> Iterator[Item]:
        """Yield what suits, one label of each name, the shop's most popular names first."""
        names: set[str] = set()
        for label in self._given.menu.ranked:
            item = self._item(label)
            if item.name not in names and self._fits(item):
                names.add(item.name)
                yield item
                if len(names) == LOOKED_AT:
                    return

    def _fits(self, item: Item) -> bool:
        """Say whether an item may be suggested at all."""
        if item.name in self._suggested or not item.in_stock:
            return False
        known = self._suits.get(item.label)
        if known is None:
            known = self._suits[item.label] = self._safe(item)
        return known

    def _safe(self, item: Item) -> bool:
        if self._strict and not item.composition:
            self.left_out = True
            return False
        refusal = unsuited(as_eaten(item), self._situation)
        self.left_out = self.left_out or (refusal is not None and refusal.code != Why.DISLIKED)
        return refusal is None

    def _item(self, label: str) -> Item:
        return self._items.get(label) or self._unlisted.get(label) or Item("", label, label)

    def _names(self, ideas: Sequence[Idea]) -> set[str]:
        return {self._item(label).name for idea in ideas for label in idea.items}

    def _had(self, name: str, count: int) -> Fact:
        last = next(
            each.day
            for each in self._orders
            if any(self._item(label).name == name for label in each.labels)
        )
        return Fact("had", {"count": count, "day": last.isoformat()})


def _speaks_of(item: Item, like: str) -> bool:
    """Say whether they like this: by name, or by what it is like or comes with.

    A tag must be what the words come down to: "very hot tea" is about tea, not about hot things.
    """
    if same_thing(item.name, like):
        return True
    liked = words(like)
    with_it = (each for each in item.options if not turned_down(each))
    spoken = (words(each) for each in (*item.tags, *with_it))
    return any(each and liked[-len(each) :] == each for each in spoken)
