"""Help for somebody who cannot decide: ideas to read, and what was chosen to keep."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.food import Composition, Holds, own_code
from desktop.domain.guards import LINE_LIMIT, TAG_LIMIT, check_line
from desktop.domain.ideas import Ideas, Item, ShownIdeas
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.knowing import Knowing
from desktop.service.known import Known
from desktop.service.marking import checked_tags
from desktop.service.ports import Store

if TYPE_CHECKING:
    from desktop.care.undecided import Menu

REMEMBERED = 2
"""What was suggested so many times ago or later is not suggested again."""
_HINTS = 20
"""Choices that far back are still a hint of what somebody likes."""


class IdeaReader:
    """Reads what may be suggested; runs on the reading thread and writes nothing."""

    def __init__(self, store: Store, knowing: Knowing) -> None:
        self._store = store
        self._knowing = knowing
        self._kept: tuple[object, Menu] | None = None

    def ideas(self, customer_id: str) -> Ideas:
        """Return two or three ideas for a person who cannot decide.

        Asked again on the same coming, what was suggested on it counts as not yet suggested, so
        that the answer is the same.

        Raises:
            ActError: NO_CUSTOMER.
        """
        from desktop.care.undecided import Choosing, help_choose

        knowing, store = self._knowing, self._store
        known = knowing.known(customer_id)
        window = knowing.shop().visit_window
        times = store.items.times(known.profile.id, limit=_HINTS)
        before = [each for each in times if not _of_now(each, known, window)]
        ideas = help_choose(
            Choosing(
                situation=knowing.situation(known),
                comings=known.comings,
                menu=self._menu(),
                receipts=store.trade.receipts(),
                together=store.items.together(),
                suggested=frozenset(
                    label for each in before[:REMEMBERED] for label in (*each.shown, *each.chosen)
                ),
                chosen=tuple(label for each in before for label in each.chosen),
            )
        )
        named = tuple(replace(each, shown=self._shown(each.items)) for each in ideas.ideas)
        return replace(ideas, ideas=named)

    def _shown(self, labels: Sequence[str]) -> tuple[str, ...]:
        """Return what the owner calls these; nothing where no name differs from the till's."""
        items = self._store.items.items()
        shown = tuple((label in items and items[label].shown) or label for label in labels)
        return shown if shown != tuple(labels) else ()

    def _menu(self) -> "Menu":
        """Return what is sold, ranked anew after an import or a word of the owner's."""
        from desktop.care.undecided import Menu

        store = self._store
        items, edition, kept = store.items.items(), store.trade.edition(), self._kept
        if kept is None or kept[0] != edition or kept[1].items is not items:
            kept = self._kept = (edition, Menu(items, store.trade.shares()))
        return kept[1]


class IdeaVerbs:
    """What comes of ideas: that they were shown, which is no act of anybody, and the choice."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def saw_ideas(self, customer_id: str, items: Sequence[str]) -> None:
        """Remember what was suggested on this coming, so that it is not suggested again soon."""
        known = self._acting.knowing.known(customer_id)
        if not items:
            return
        person, now = known.profile.id, self._now(known)
        with self._acting.store.quietly(self._acting.head("undecided", person)) as change:
            if now is None:
                change.add_ideas(person, shown=_each(items))
            else:
                change.set_ideas(now.id, shown=_each((*now.shown, *items)), chosen=now.chosen)

    @needs(Right.SERVE)
    def chose(self, customer_id: str, *items: str) -> Done:
        """Keep what somebody chose; it is written to their visit when that was marked by hand.

        Raises:
            ActError: NO_CUSTOMER; NO_LONGER_SAFE when it must not be served to them now.
            TextError: nothing was chosen, or it may not be kept.
        """
        labels = _each(check_line(each, limit=LINE_LIMIT, field="items") for each in items)
        if not any(labels):
            raise TextError(Trouble.TEXT_EMPTY, field="items")
        known = self._acting.knowing.known(customer_id)
        self._check(known, labels)
        person, now = known.profile, self._now(known)
        with self._acting.change("undecided", person.id) as change:
            if now is None:
                change.add_ideas(person.id, shown=labels, chosen=labels)
            else:
                change.set_ideas(now.id, shown=now.shown, chosen=_each((*now.chosen, *labels)))
            here = known.comings[-1] if known.here_now else None
            if here is not None and here.marks and not here.sales:
                had = (line.label for line in here.lines)
                change.set_visit_items(here.marks[-1], _each((*had, *labels)))
        self._acting.knowing.refresh(person.id)
        text = " \N{MIDDLE DOT} ".join(labels)
        return Done(change.act, "undecided", person.id, person.name, text=text)

    def _check(self, known: Known, labels: Iterable[str]) -> None:
        """Refuse what has become unsafe since it was shown."""
        from desktop.care.undecided import fits

        situation = self._acting.knowing.situation(known)
        items = self._acting.store.items.items()
        if not all(fits(items.get(each) or Item("", each, each), situation) for each in labels):
            raise ActError(Trouble.NO_LONGER_SAFE)

    def _now(self, known: Known) -> ShownIdeas | None:
        window = self._acting.knowing.shop().visit_window
        times = self._acting.store.items.times(known.profile.id, limit=1)
        return next((each for each in times if _of_now(each, known, window)), None)


class ItemVerbs:
    """What the owner says of an item; each writes one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.TOUCHES)
    def set_item_composition(self, label: str, code: str, holds: Holds) -> Done:
        """Write whether an item contains something, is free of it, or that this is not known.

        ``code``: an allergen, a diet (*free*: it suits the diet) or a word of the shop's own.

        Raises:
            TextError: the label or the code is empty or may not be kept.
        """
        own = own_code(check_line(code, limit=TAG_LIMIT, field="code"))
        if not own:
            raise TextError(Trouble.TEXT_EMPTY, field="code")
        item = self._item(label)
        composition = {each: held for each, held in item.composition.items() if each != own}
        if holds is not Holds.UNKNOWN:
            composition[own] = holds
        return self._set(item, "item-composition", composition=packed(composition))

    @needs(Right.TOUCHES)
    def set_item_tags(self, label: str, tags: Sequence[str]) -> Done:
        """Write what an item is like: short words of the shop's own.

        Raises:
            TextError: TOO_MANY, or a tag may not be kept.
        """
        item = self._item(label)
        kept = checked_tags(tuple(tags), known=item.tags)
        return self._set(item, "item-tags", tags=list(kept))

    def _item(self, label: str) -> Item:
        known = self._acting.store.items.items().get(label)
        if known is not None:
            return known
        line = self._acting.line(label, field="items")
        return self._acting.store.items.items().get(line) or Item("", line, line)

    def _set(self, item: Item, verb: str, **columns: object) -> Done:
        with self._acting.change(verb, None) as change:
            change.set_item(item.id or change.add_item(item.label), **columns)
        return Done(change.act, verb, text=item.label)


def packed(composition: Composition) -> dict[str, str]:
    """Return a composition as it is kept."""
    return {code: holds.value for code, holds in sorted(composition.items())}


def _of_now(time: ShownIdeas, known: Known, window: timedelta) -> bool:
    """Say whether something was suggested on the present coming."""
    if known.here_now:
        return abs(time.at - known.comings[-1].at) <= window
    return known.now - window <= time.at <= known.now


def _each(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in labels if each))
