"""Finds who may be meant by what was typed: candidates by prepared SQL, their order by ``lookup``.

A query is matched against the vocabulary of all names and against the digits of phones, never
against the customers themselves. What was typed is first taken as it stands; only when that finds
too few are words looked for that are spelt, said or called alike.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from peewee import Database

from desktop.domain.cards import Closeness, Found, Hit, Way
from desktop.domain.shop import Shop
from desktop.lookup.fit import Fit, Fits
from desktop.lookup.numbers import START
from desktop.lookup.phones import ENDING, WHOLE
from desktop.lookup.query import Query, Word, joined, read_query
from desktop.lookup.rank import Row, hit
from desktop.lookup.score import Candidate, Reading, Scored, order, readings
from desktop.lookup.typos import SHORTEST
from desktop.store.fields import to_day
from desktop.store.search_people import ABLE, Ids, People
from desktop.store.search_words import Vocabulary

ENOUGH = 8
"""With so many people found as typed nobody is looked for by misspelling."""
_WIDER = 8
"""How many times more people are judged when too few of them can be seen."""
_LEFT_FOR_OTHERS = 5
"""So many people found by name stay when others were found by other ways."""
_MEANT = 96
"""People judged who may be meant otherwise than typed: the likeliest words come first."""
_RARE = 40
"""A word that so few have may mean one of them although the rest of the query fits nobody."""

Load = Callable[[Sequence[int]], Sequence[Row]]
Meant = Mapping[Word, Mapping[str, Fit]]


class OtherWays(Protocol):
    """Finds people by what is no name."""

    def find(
        self, text: str, *, shop: Shop, now: datetime, limit: int, without: Sequence[str]
    ) -> Sequence[Hit]:
        """Return people found by another way than the name, without those found already."""
        ...

    def means_day(self, text: str, *, shop: Shop, now: datetime) -> bool:
        """Say whether the whole text is a day or a date."""
        ...

    def owner(self, text: str) -> str | None:
        """Return the uid of the only person whose whole card or address this is, or None."""
        ...


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
        others: OtherWays | None = None,
        plain: Plain | None = None,
    ) -> None:
        self._vocabulary = Vocabulary(database)
        self._people = People(database, self._vocabulary)
        self._load = load
        self._others = others
        self._plain = plain

    def find(self, text: str, *, shop: Shop, now: datetime, limit: int = 8) -> Found:
        """Return the best people for what was typed, and how it reads for *Add*."""
        query = read_query(text, shop.place.country)
        today = to_day(shop.business_day(now))
        hits = self.by_name(query, today=today, limit=limit)
        owner = self._owner(query, hits)
        name, number = query.name, query.number
        if self._others is not None and text.strip():
            hits = self._with_others(self._others, hits, text, shop=shop, now=now, limit=limit)
            other = self._others.owner(text) or ""
            shared = query.whole_number and not owner and any(map(_is_exact, hits))
            owner = "" if shared or (owner and other not in {"", owner}) else owner or other
            if name and self._reads_otherwise(self._others, hits, text, shop=shop, now=now):
                name, number = text.strip(), ""
        return Found(
            query=text,
            hits=hits,
            name=name,
            number=number,
            whole_number=query.whole_number,
            owner=owner,
        )

    def _with_others(
        self,
        ways: OtherWays,
        hits: Sequence[Hit],
        text: str,
        *,
        shop: Shop,
        now: datetime,
        limit: int,
    ) -> tuple[Hit, ...]:
        """Put people found by other ways under those whose name was meant as it was typed.

        Names that are only like what was typed stand behind both; beside a day they are noise.
        """
        typed = [each for each in hits if each.closeness is Closeness.EXACT]
        like = [each for each in hits if each.closeness is not Closeness.EXACT]
        taken = [each.id for each in typed]
        others = list(ways.find(text, shop=shop, now=now, limit=limit, without=taken))
        if ways.means_day(text, shop=shop, now=now):
            return (*others, *typed)[:limit]
        typed = typed[: max(_LEFT_FOR_OTHERS, limit - len(others))]
        found = {each.id for each in others}
        like = [each for each in like if each.id not in found]
        return (*typed, *others, *like)[:limit]

    def _reads_otherwise(
        self, ways: OtherWays, hits: Sequence[Hit], text: str, *, shop: Shop, now: datetime
    ) -> bool:
        """Say whether the text is a day or led to people by another way: no name and number."""
        by_name = any(each.way is Way.NAME for each in hits[:1])
        return bool(hits and not by_name) or ways.means_day(text, shop=shop, now=now)

    def by_name(self, query: Query, *, today: int, limit: int) -> tuple[Hit, ...]:
        """Return the best people by name and number."""
        asked = _Asked(query, self._vocabulary, self._people)
        if self._plain is not None and not self._plain.complete():
            asked.scanned = self._plain.scan(query)
        width = ABLE
        while True:
            scored = asked.order(today=today, width=width)
            shown = self._seen(scored, limit)
            if len(shown) >= limit or len(shown) == len(scored) or width > ABLE:
                return tuple(hit(each, row) for each, row in shown)
            width *= _WIDER  # an unfinished import crowds out those who can be seen

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

    def _owner(self, query: Query, hits: Sequence[Hit]) -> str:
        """Return the one person who has exactly the whole number that was typed, or ""."""
        if not query.whole_number:
            return ""
        owners = [each.id for each in hits if _is_exact(each)]
        return owners[0] if len(owners) == 1 else ""


def _is_exact(hit: Hit) -> bool:
    return hit.way is Way.NAME and hit.closeness is Closeness.EXACT


class _Asked:
    """One query on its way: whom it may mean so far, and how its words are read."""

    def __init__(self, query: Query, vocabulary: Vocabulary, people: People) -> None:
        self.people: Ids = {}
        self.scanned: Sequence[Candidate] = ()
        self._query = query
        self._vocabulary = vocabulary
        self._finder = people
        self._apart: list[tuple[Word, ...]] = []
        self._by_number = query.digits is not None and len(query.digits.typed) >= ENDING - 1

    def order(self, *, today: int, width: int) -> list[Scored]:
        """Return who may be meant, best first: as typed, and when that is little, otherwise."""
        self._add_as_typed(width)
        found = self._judge(self.people, today)
        short = all(len(each.text) <= SHORTEST for each in self._query.words[:-1])
        exact = [
            each for each in found if not each.grade.dropped and (short or not each.grade.inner)
        ]
        if len(exact) >= ENOUGH or (exact and self._query.whole_number):
            return found
        if self._by_number:
            there = {each.candidate.id for each in found}
            near = self._near_number(today)
            return found + [each for each in near if each.candidate.id not in there]
        more, meant = self._otherwise(width, some=bool(found))
        fitting = dict.fromkeys(each.candidate.id for each in found)
        found = self._judge(fitting | more, today, meant)
        if found or len(meant) < 2:  # noqa: PLR2004 - with one word there is no other
            return found
        far = self._finder.in_context([*meant]) | self._rare(meant)
        return self._judge(far, today, meant, loosely=True)

    def _judge(
        self,
        ids: Ids,
        today: int,
        meant: Meant | None = None,
        *,
        loosely: bool = False,
        slips: frozenset[str] = frozenset(),
    ) -> list[Scored]:
        def fits(words: tuple[Word, ...]) -> Fits:
            if self._by_number:  # the number has chosen; names are judged by themselves
                return Fits(words)
            return Fits(words, meant or {}, loosely=loosely)

        ways = readings(self._query, fits)
        if loosely:  # not for words joined: every name has some likeness to a long one
            ways = [each for each in ways if len(each.fits.words) >= len(meant or {})]
        ways += [Reading(fits(words), self._query.digits) for words in self._apart]
        people = self._finder.read(ids)
        if self.scanned:
            there = {each.id for each in people}
            people += [each for each in self.scanned if each.id not in there]
        return order(ways, people, today=today, slips=slips)

    def _add_as_typed(self, width: int) -> None:
        query, finder = self._query, self._finder
        if query.digits is not None and not query.words:
            short = len(query.digits.typed) < ENDING - 1
            self.people |= finder.of_digits(query.digits, short=short)
        elif query.digits is not None and self._by_number:
            self.people |= finder.of_ending(query.digits)
        elif query.words:
            if query.digits is not None:
                rarest = max(query.words, key=lambda each: len(each.text))
                self.people |= finder.of_word_and_digits(rarest, query.digits.typed)
            self.people |= finder.of_words(query.words, limit=width)
            if query.untitled:
                self.people |= finder.of_words(query.untitled, limit=width)
        if query.everything:
            self.people |= finder.of_words(query.everything, limit=width)
        if query.words or query.everything:
            self.people |= finder.of_whole_name(query.text)

    def _near_number(self, today: int) -> list[Scored]:
        """Return whose number differs by one digit from the whole one that was typed."""
        digits = self._query.digits
        if digits is None or self._query.words or len(digits.typed) < WHOLE:
            return []
        slips = frozenset(START + each for each in digits.slips)
        return self._judge(self._finder.of_keys(slips), today, slips=slips)

    def _otherwise(self, width: int, *, some: bool) -> tuple[Ids, Meant]:
        """Return who may be meant by words spelt, said or called otherwise, joined or parted."""
        query, finder = self._query, self._finder
        words = query.untitled or query.words
        if not words:
            return {}, {}
        meant = self._vocabulary.meant(words, shortest=SHORTEST + some)
        found = finder.of_words(words, meant, limit=min(width, max(_MEANT, width // _WIDER)))
        for joint in joined(query.words):
            found |= finder.of_words(joint, limit=width)
        if not some:
            found |= self._parted(words)
        return found, meant

    def _parted(self, words: Sequence[Word]) -> Ids:
        found: Ids = {}
        for place, word in enumerate(words):
            for two in self._vocabulary.parts(word):
                apart = (*words[:place], *two, *words[place + 1 :])
                self._apart.append(apart)
                found |= self._finder.of_words(apart)
        return found

    def _rare(self, meant: Meant) -> Ids:
        """Return the few who have a rare word of the query, though the others fit nobody."""
        found: Ids = {}
        for word, others in meant.items():
            people = self._vocabulary.known([*word.forms, *others])
            if 0 < sum(people.values()) <= _RARE:
                found |= self._finder.of_words([word], {word: others})
        return found
