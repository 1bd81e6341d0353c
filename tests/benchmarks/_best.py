"""What could be found at best where a query does not say whom it means: "joh smi" of many.

Nobody is better than who knows every customer and exactly how likely each slip is, only not who
comes: of what is typed they know how likely everybody would have typed just that, and show first
whose names have the most of it. Names with the same words cannot be told apart and count together.
The share of what is shown is the chance of being right; it is averaged over the asked queries.
"""

import heapq
import statistics
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from _best_meant import KINDS as _KINDS
from _best_meant import Meant, meant_by
from _crowd import Crowd
from _engine import AMONG
from _fold import folded, is_latin
from _people import Person
from _queries import CHANGED
from _query import Parts, Query, parts

KINDS = tuple(_KINDS)
Likely = defaultdict[str, float]
"""How likely something was typed by whoever has these words, not divided by the sum."""


class Knowing:
    """Somebody who knows everybody of a crowd. ``weighted``: who comes often is asked for often."""

    def __init__(self, crowd: Crowd, *, weighted: bool = False) -> None:
        self._people = crowd.people
        self._weighted = weighted
        self._typed: list[tuple[Person, Parts]] = []
        for person in crowd.people:
            words = parts(person)
            if words.given and words.family and is_latin(" ".join(words.words)):
                self._typed.append((person, words))
        self._known = frozenset(word for _, words in self._typed for word in words.words)

    def at_best(self, kind: str, asked: Sequence[Query]) -> tuple[float, float]:
        """Return the percent of queries that can be expected first and among five, at best.

        Exact, but for families among five: there a person with the words of several families is
        right for them all, and the figure is a bound, see ``_five_at_most``.
        """
        by = asked[0].by
        likely = self.likely(kind, {query.text for query in asked}, by=by)
        together = self._together(likely) if by == "family" else {}
        firsts, fives = [], []
        for query in asked:
            alike = likely[query.text]
            if by == "family":
                first, five = _five_at_most(alike, together[query.text])
            else:
                best = heapq.nlargest(AMONG, alike.values())
                first, five = best[0], sum(best)
            firsts.append(first / sum(alike.values()))
            fives.append(five / sum(alike.values()))
        return 100 * statistics.fmean(firsts), 100 * statistics.fmean(fives)

    def likely(self, kind: str, texts: Iterable[str], *, by: str) -> dict[str, Likely]:
        """Return by text how likely it is typed of whom, all people with the same words together.

        by: as in ``Query``, "name" or "family"; the words are sorted, one space apart.
        """
        edits, of_somebody = _KINDS[kind]
        wanted: defaultdict[Meant, list[tuple[str, float]]] = defaultdict(list)
        found: dict[str, Likely] = {text: defaultdict(float) for text in texts}
        for text in found:
            for meant, chance in meant_by(text, edits, self._known):
                wanted[meant].append((text, chance))
        for person, words in self._typed:
            for meant, chance in of_somebody(person, words):
                for text, slipped in wanted.get(meant, ()):
                    if kind in CHANGED and text == " ".join(words.words):
                        continue  # nobody is asked for by a slip that slipped back
                    alike = _alike(folded(person.name).split() if by == "name" else words.family)
                    found[text][alike] += chance * slipped * self._often(person)
        return found

    def letters(self, names: Sequence[Query]) -> tuple[float, float]:
        """Return how many letters it takes until the person is among five, on average.

        First where the five most frequent names with each beginning are shown, then where no name
        is shown again that was shown for a shorter beginning: fewer letters, but no list to show.
        Unlike the shares neither is a strict bound: names as frequent as each other come in the
        crowd's order, by luck. It is one letter more than there are where the person never is.
        """
        beginnings: dict[str, Likely] = {}
        for query in names:
            for end in range(1, len(query.text) + 1):
                beginnings[query.text[:end]] = defaultdict(float)
        for person, words in self._typed:
            text = " ".join(words.words)
            alike = _alike(folded(person.name).split())
            for end in range(1, len(text) + 1):
                if text[:end] not in beginnings:
                    break
                beginnings[text[:end]][alike] += self._often(person)
        needed = [_needed(query, beginnings, again=True) for query in names]
        fewer = [_needed(query, beginnings, again=False) for query in names]
        return statistics.fmean(needed), statistics.fmean(fewer)

    def _often(self, person: Person) -> int:
        return person.visits if self._weighted else 1

    def _together(self, likely: dict[str, Likely]) -> dict[str, set[frozenset[str]]]:
        """Return by text the families that one person is right for, for all people."""
        by_word: defaultdict[str, list[tuple[str, str, frozenset[str]]]] = defaultdict(list)
        for text, families in likely.items():
            for family in families:
                words = family.split()
                by_word[max(words, key=len)].append((text, family, frozenset(words)))
        found: dict[str, set[frozenset[str]]] = {text: set() for text in likely}
        for person in self._people:
            has = set(folded(person.name).split())
            fits: defaultdict[str, set[str]] = defaultdict(set)
            for word in has:
                for text, family, needed in by_word.get(word, ()):
                    if needed <= has:
                        fits[text].add(family)
            for text, families in fits.items():
                found[text].add(frozenset(families))
        return found


def _alike(words: Iterable[str]) -> str:
    return " ".join(sorted(words))


def _five_at_most(likely: Likely, together: Collection[frozenset[str]]) -> tuple[float, float]:
    """Return what the best person has, and what no five people have more than.

    together: for each person the families they are right for. People are chosen greedily; any five
    have at most what those chosen so far have and the five that add most to it.
    """

    def added(families: frozenset[str]) -> tuple[float, list[str]]:
        return sum(likely[each] for each in families - shown), sorted(families)

    shown: set[str] = set()
    at_most, first = [], 0.0
    for _ in range(AMONG):
        best = heapq.nlargest(AMONG, map(added, together))
        at_most.append(sum(likely[each] for each in shown) + sum(value for value, _ in best))
        first = first or best[0][0]
        shown.update(best[0][1])
    return first, min(at_most)


def _needed(query: Query, beginnings: dict[str, Likely], *, again: bool) -> int:
    """Return how many letters of a name it takes; ``again``: names may be shown once more."""
    meant = _alike(query.meant.split())
    shown: set[str] = set()
    for end in range(1, len(query.text) + 1):
        likely = beginnings[query.text[:end]]
        able = (each for each in likely if each not in shown)
        # Who comes as often comes in the order of the crowd, which says nothing.
        best = heapq.nlargest(AMONG, able, key=likely.__getitem__)
        if meant in best:
            return end
        if not again:
            shown.update(best)
    return len(query.text) + 1
