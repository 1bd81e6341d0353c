"""Finds who may be meant by what was typed: candidates by prepared SQL, their order by ``lookup``.

A query is matched against the vocabulary of all names and against the digits of phones, never
against the customers themselves. What was typed is first taken as it stands; only when that finds
too few are words looked for that are spelt, said or called alike.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Protocol

from peewee import Database

from desktop.domain.cards import Closeness, Found, Hit, Way
from desktop.domain.shop import Shop
from desktop.lookup.numbers import WHOLE_NUMBER
from desktop.lookup.phones import numbers, understand
from desktop.lookup.query import Query, read_query
from desktop.lookup.rank import Row, hit
from desktop.lookup.score import Candidate, Scored
from desktop.store.fields import to_day
from desktop.store.search_asked import WIDER, Asked
from desktop.store.search_people import ABLE
from desktop.store.ways import Ways

_LEFT_FOR_OTHERS = 5
"""So many people found by name stay when others were found by other ways."""

Load = Callable[[Sequence[int]], Sequence[Row]]


class Plain(Protocol):
    """Finds people while the keys are being made."""

    def complete(self) -> bool:
        """Say whether all keys are there."""
        ...

    def scan(self, query: Query) -> Sequence[Candidate]:
        """Return whom a plain look through all names and numbers finds."""
        ...


class Searcher:
    """Answers the search field.

    ``load`` returns those of the row ids who can be seen.
    """

    def __init__(
        self,
        database: Database,
        load: Load,
        *,
        others: Ways | None = None,
        plain: Plain | None = None,
    ) -> None:
        self._database = database
        self._load = load
        self._others = others
        self._plain = plain

    def find(self, text: str, *, shop: Shop, now: datetime, limit: int = 8) -> Found:
        """Return the best people for what was typed, and how it reads for *Add*."""
        query = read_query(text, shop.place.country)
        today = shop.business_day(now)
        shown = self._by_name(query, today=to_day(today), limit=limit)
        hits = tuple(hit(scored, row) for scored, row in shown)
        whole, owner = any(map(_is_whole, shown)), _owner(query, shown, shop.place.country)
        name, number = query.name, query.number
        if self._others is not None and text.strip():
            read = self._others.read(text, today=today, country=shop.place.country)
            leads = read.leading
            typed = [each.id for each in hits if each.closeness is Closeness.EXACT]
            others = self._others.find(
                read,
                limit=limit,
                without=() if leads else typed,
                beside=0 if leads or whole else limit - len(typed),
            )
            hits = _together(hits, others, leads=leads, limit=limit)
            other = self._others.owner(read) or ""
            shared = query.whole_number and not owner and any(map(_is_exact, hits))
            owner = "" if shared or (owner and other not in {"", owner}) else owner or other
            if name and (Way.DAY in leads or any(each.way is not Way.NAME for each in hits[:1])):
                name, number = text.strip(), ""
        return Found(
            query=text,
            hits=hits,
            name=name,
            number=number,
            whole_number=query.whole_number,
            owner=owner,
        )

    def _by_name(self, query: Query, *, today: int, limit: int) -> list[tuple[Scored, Row]]:
        """Return the best people by name and number."""
        asked = Asked(query, self._database)
        if self._plain is not None and not self._plain.complete():
            asked.scanned = self._plain.scan(query)
        width = ABLE
        while True:
            scored = asked.order(today=today, width=width)
            shown = self._seen(scored, limit)
            if len(shown) >= limit or len(shown) == len(scored) or width > ABLE:
                return shown
            width *= WIDER  # an unfinished import crowds out those who can be seen

    def _seen(self, scored: Sequence[Scored], limit: int) -> list[tuple[Scored, Row]]:
        shown: list[tuple[Scored, Row]] = []
        step = limit
        for start in range(0, len(scored), step):
            piece = scored[start : start + step]
            loaded = {each.id: each for each in self._load([one.candidate.id for one in piece])}
            shown += [
                (each, loaded[each.candidate.id]) for each in piece if each.candidate.id in loaded
            ]
            if len(shown) >= limit:
                break
        return shown[:limit]


def _together(
    hits: Sequence[Hit], others: Sequence[Hit], *, leads: Collection[Way], limit: int
) -> tuple[Hit, ...]:
    """Put people found by other ways under those whose name was meant as it was typed.

    Those found by what ``leads`` stand above them. Names that are only like what was typed stand
    behind all; beside a day they are noise.
    """
    first = [each for each in others if each.way in leads]
    typed = _others_than(first, [each for each in hits if each.closeness is Closeness.EXACT])
    if not leads:
        typed = typed[: max(_LEFT_FOR_OTHERS, limit - len(others))]
    found = [*first, *typed]
    found += _others_than(found, others)
    if Way.DAY not in leads:
        like = [each for each in hits if each.closeness is not Closeness.EXACT]
        found += _others_than(found, like)
    return tuple(found[:limit])


def _others_than(found: Sequence[Hit], hits: Sequence[Hit]) -> list[Hit]:
    there = {each.id for each in found}
    return [each for each in hits if each.id not in there]


def _owner(query: Query, shown: Sequence[tuple[Scored, Row]], country: str) -> str:
    """Return the one person who has the whole number that was typed, or ""."""
    if not query.whole_number:
        return ""
    typed = understand(query.number, country)
    owners = [
        row.uid
        for scored, row in shown
        if scored.grade.number == WHOLE_NUMBER
        and any(
            understand(each, country) in {typed, None}  # the same digits may be another country's
            for phone in row.phones
            for each in numbers(phone)
        )
    ]
    return owners[0] if len(owners) == 1 else ""


def _is_whole(shown: tuple[Scored, Row]) -> bool:
    grade = shown[0].grade
    return not (grade.unmatched or grade.cost or grade.begun)


def _is_exact(hit: Hit) -> bool:
    return hit.way is Way.NAME and hit.closeness is Closeness.EXACT
