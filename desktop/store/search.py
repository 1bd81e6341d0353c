"""Finds who may be meant by what was typed: candidates by prepared SQL, their order by ``lookup``.

A query is matched against the vocabulary and the digits of phones, never against the customers
themselves. The statements are the same on both databases: ranges and equality over B-trees.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from peewee import Database

from desktop.domain.cards import Found
from desktop.lookup.query import Query, Word, joined, parted, read_query
from desktop.lookup.rank import Row, rank
from desktop.lookup.typos import SHORTEST, Slip, near, probes
from desktop.store.search_terms import LAST, Term, alone, begun, beside, filters
from desktop.store.sql import marks, rows

CANDIDATES = 60
"""At most so many people are looked at closely."""
ENOUGH = 8
"""With so many exact hits nobody is looked for by misspelling."""
_CONSIDERED = 960
"""Of so many people who are meant equally well the busiest are looked at closely."""
_AS_FOUND = 20
"""So many are looked at closely in any case: words typed in full come first."""
_WIDER = 8
"""How many times more candidates are taken when too few of them can be seen."""
_MOST = 8000
_NEAR_WORDS = 48
_SIMILAR = 3000
"""Words of the vocabulary that are compared with a misspelt beginning, per deletion."""
_COUNTED = 2000
"""People under a term are counted up to here, to begin with the rarer term."""
_PEOPLE_PER_NEAR_WORD = 20

Load = Callable[[Sequence[int]], Sequence[Row]]
Busiest = Callable[[Sequence[int], int], Sequence[int]]


class Searcher:
    """Answers the search field.

    ``load`` returns those of the row ids who can be seen. ``busiest`` chooses, of many row ids, so
    many who come most often; without it the first found are looked at.
    """

    def __init__(self, database: Database, load: Load, busiest: Busiest | None = None) -> None:
        self._candidates = Candidates(database)
        self._load = load
        self._busiest = busiest

    def find(self, text: str, *, country: str, limit: int = 8) -> Found:
        """Return the best people for what was typed, and how it reads for *Add*."""
        query = read_query(text, country)
        people = self._seen(query, self._candidates.exact)
        if len(people) < max(ENOUGH, limit):
            misspelt = partial(self._candidates.near, shortest=SHORTEST + bool(people))
            people |= self._seen(query, misspelt)
        return Found(
            query=text,
            hits=rank(query, people.values(), limit=limit),
            name=query.name,
            number=query.number,
            whole_number=query.whole_number,
        )

    def _seen(self, query: Query, candidates: Callable[[Query, int], list[int]]) -> dict[int, Row]:
        """Load the likeliest; when an unfinished import crowds out those who can be seen, more."""
        most = CANDIDATES if self._busiest is None else _CONSIDERED
        ids = candidates(query, most)
        people = self._load_some(self._likeliest(ids))
        tried = 0
        while len(people) < ENOUGH and tried < len(ids):
            people |= self._load_some([each for each in ids[tried:] if each not in people])
            tried = len(ids)
            if len(people) < ENOUGH and tried >= most and most < _MOST:
                most *= _WIDER
                ids = candidates(query, most)
        return people

    def _likeliest(self, ids: list[int]) -> list[int]:
        """Choose whom to look at closely: the first as found, then those who come most often."""
        if self._busiest is None or len(ids) <= CANDIDATES:
            return ids[:CANDIDATES]
        first, others = ids[:_AS_FOUND], ids[_AS_FOUND:]
        return [*first, *self._busiest(others, CANDIDATES - _AS_FOUND)]

    def _load_some(self, ids: Sequence[int]) -> dict[int, Row]:
        return {each.id: each for each in self._load(ids)} if ids else {}


class Candidates:
    """Row ids of customers who may be meant, likeliest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def exact(self, query: Query, limit: int = CANDIDATES) -> list[int]:
        """Return whom every word begins and whose number the digits fit, as they were typed."""
        found: dict[int, None] = {}
        if query.words:
            self._add(found, [*map(begun, query.words), *beside(query.digits)], limit)
        elif query.digits:
            for term in alone(query.digits):
                self._add(found, [term], limit)
        if query.everything:
            self._add(found, [*map(begun, query.everything)], limit)
        return list(found)[:limit]

    def near(self, query: Query, limit: int = CANDIDATES, *, shortest: int = SHORTEST) -> list[int]:
        """Return who may be meant when words are misspelt, or written apart or together.

        Words of fewer than ``shortest`` letters are taken as they were typed.
        """
        found: dict[int, None] = {}
        number = beside(query.digits)
        for words in joined(query.words):
            self._add(found, [*map(begun, words), *number], limit)
        terms = [
            self._misspelt(each) if len(each.text) >= shortest else begun(each)
            for each in query.words
        ]
        if any(each.values for each in terms):
            self._add(found, [*terms, *number], limit)
        for place, word in enumerate(query.words if not found else ()):
            for pair in self._two_words(word):
                others = [*query.words[:place], *query.words[place + 1 :]]
                self._add(found, [*map(begun, (*pair, *others)), *number], limit)
        return list(found)[:limit]

    def _two_words(self, word: Word) -> list[tuple[Word, Word]]:
        """Return the pairs of known words that were typed without a space between them."""
        pairs = parted(word)
        parts = sorted({each for pair in pairs for each in pair})
        if not parts:
            return []
        statement = f"SELECT word FROM search_word WHERE word IN ({marks(len(parts))})"
        known = {each for (each,) in rows(self._database, statement, parts)}
        return [
            (Word(first, (first,)), Word(second, (second,)))
            for first, second in pairs
            if first in known and second in known
        ]

    def _misspelt(self, word: Word) -> Term:
        typed = begun(word)
        meant: dict[str, Slip] = {}
        for form in word.forms:
            for each, how in near(form, self._similar(form)).items():
                if not each.startswith(word.forms):
                    meant[each] = min(how, meant.get(each, how))
        best = sorted(meant, key=lambda each: (meant[each], each))[:_NEAR_WORDS]
        return Term(typed.table, typed.column, ranges=typed.ranges, values=tuple(best))

    def _similar(self, typed: str) -> set[str]:
        """Return words that share a deletion with what was typed."""
        wanted = probes(typed)
        found: set[str] = set()
        if wanted.whole:
            statement = f"""SELECT word FROM search_deletion
                WHERE deletion IN ({marks(len(wanted.whole))})"""
            found |= {word for (word,) in rows(self._database, statement, wanted.whole)}
        for start in wanted.starts:
            statement = """SELECT word FROM search_deletion
                WHERE deletion >= ? AND deletion < ? ORDER BY deletion LIMIT ?"""
            parameters = (start, start + LAST, _SIMILAR)
            found |= {word for (word,) in rows(self._database, statement, parameters)}
        return found

    def _add(self, found: dict[int, None], terms: Sequence[Term], limit: int) -> None:
        """Add the customers whom all terms fit, beginning with the term that fits the fewest."""
        if len(found) >= limit:
            return
        able = [each for each in terms if each.ranges or each.values]
        driver = min(able, key=self._count) if len(able) > 1 else able[0]
        others = [each for each in terms if each is not driver]
        for low, high in driver.ranges:
            condition = f"(a.{driver.column} >= ? AND a.{driver.column} < ?)"
            found |= dict.fromkeys(self._drive(driver, condition, [low, high], others, limit))
        if driver.values and len(found) < limit:
            condition = f"a.{driver.column} IN ({marks(len(driver.values))})"
            found |= dict.fromkeys(self._nearest(driver, condition, others, limit))

    def _drive(
        self,
        driver: Term,
        condition: str,
        values: Sequence[object],
        others: Iterable[Term],
        limit: int,
    ) -> list[int]:
        narrowing, parameters = filters(others)
        statement = f"""SELECT a.customer_id FROM {driver.table} a WHERE {condition}{narrowing}
            ORDER BY a.{driver.column}, a.customer_id LIMIT ?"""
        found = rows(self._database, statement, [*values, *parameters, 2 * limit])
        return [customer for (customer,) in found]

    def _nearest(
        self, driver: Term, condition: str, others: Iterable[Term], limit: int
    ) -> list[int]:
        narrowing, parameters = filters(others)
        statement = f"""SELECT a.{driver.column}, a.customer_id FROM {driver.table} a
            WHERE {condition}{narrowing} LIMIT ?"""
        found = rows(
            self._database,
            statement,
            [*driver.values, *parameters, limit * _PEOPLE_PER_NEAR_WORD],
        )
        place = {value: at for at, value in enumerate(driver.values)}
        found.sort(key=lambda each: (place[each[0]], each[1]))
        return [customer for _, customer in found[: 2 * limit]]

    def _count(self, term: Term) -> int:
        """Count the keys under a term, up to a bound."""
        total = 0
        column = term.column
        for low, high in term.ranges:
            statement = f"""SELECT count(*) FROM (SELECT 1 FROM {term.table}
                WHERE {column} >= ? AND {column} < ? LIMIT ?) AS counted"""
            total += rows(self._database, statement, (low, high, _COUNTED))[0][0]
        if term.values:
            statement = f"""SELECT count(*) FROM (SELECT 1 FROM {term.table}
                WHERE {column} IN ({marks(len(term.values))}) LIMIT ?) AS counted"""
            total += rows(self._database, statement, (*term.values, _COUNTED))[0][0]
        return total
