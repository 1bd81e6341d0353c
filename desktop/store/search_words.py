"""The vocabulary: which of the words that people's names have may be meant by a typed one."""

from collections.abc import Iterable, Mapping, Sequence

from peewee import Database

from desktop.lookup.fit import Fit, as_typed, likelier, of_nickname, of_slip, of_sound
from desktop.lookup.nicknames import other_names
from desktop.lookup.query import Word, parted
from desktop.lookup.sounds import sounds
from desktop.lookup.typos import Slip, near, probes
from desktop.store.sql import LAST, marks, padded, rows

NEAR_WORDS = 64
"""So many words of the vocabulary are taken for one that may be misspelt, the likeliest."""
_NEAREST = 120
"""So many words within a slip of the finger are compared by how many people have them."""
_COMMON = 14
"""Doublings of one person after which a word counts as common as can be."""
_WEIGHT = 4
"""So many doublings count as one point: how a word is spelt tells more."""
_SIMILAR = 1200
"""Words that are compared with a misspelt beginning, per deletion."""
_ALIKE = 200
"""Words that are said alike are at most so many."""
_NICKNAMES = 24


class Vocabulary:
    """Reads the words of all names; the statements are the same on both databases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begun(self, word: Word, limit: int) -> list[str]:
        """Return the words that begin as typed, those that most people have first."""
        found: list[tuple[int, str]] = []
        for form in word.forms:
            statement = """SELECT people, word FROM search_word WHERE word >= ? AND word < ?
                ORDER BY people DESC LIMIT ?"""
            found += rows(self._database, statement, (form, form + LAST, limit))
        found.sort(key=lambda each: (-each[0], each[1]))
        return list(dict.fromkeys(word for _, word in found))[:limit]

    def known(self, words: Iterable[str]) -> dict[str, int]:
        """Return how many people have each of these words, where anybody does."""
        wanted = padded(list(dict.fromkeys(words)))
        if not wanted:
            return {}
        statement = f"SELECT word, people FROM search_word WHERE word IN ({marks(len(wanted))})"
        return dict(rows(self._database, statement, wanted))

    def meant(self, words: Sequence[Word], *, shortest: int) -> dict[Word, dict[str, Fit]]:
        """Return, by typed word, the words it may mean other than as typed, likeliest first.

        A word of fewer than ``shortest`` letters is taken to hold no slip of the finger. Where
        there is only one word, nothing else tells who is meant: then a word that many people have
        is likelier by as much.
        """
        found = {word: self._like(word, shortest) for word in words}
        people = self.known(text for some in found.values() for text in some)
        alone = len(words) == 1
        return {word: _likeliest(word, some, people, alone=alone) for word, some in found.items()}

    def _like(self, word: Word, shortest: int) -> dict[str, Fit]:
        """Return words spelt, said or called alike, whether anybody has them or not."""
        found: dict[str, Fit] = {}

        def add(text: str, how: Fit) -> None:
            found[text] = likelier(found[text], how) if text in found else how

        for form in word.forms:
            if len(form) >= shortest:
                letters = sorted(form)
                for text, how in self._near(form):
                    add(text, of_slip(how, swapped=how.edits == 1 and sorted(text) == letters))
            for text in self._said_alike(form):
                heard = of_sound(form, text)
                if heard is not None:
                    add(text, heard)
            for text in other_names(form)[:_NICKNAMES]:
                add(text, of_nickname())
        return found

    def _near(self, form: str) -> list[tuple[str, Slip]]:
        """Return words within a slip or two, the likeliest of them."""
        found = near(form, self._similar(form))
        return sorted(found.items(), key=lambda each: each[1])[:_NEAREST]

    def parts(self, word: Word) -> list[tuple[Word, Word]]:
        """Return the pairs of known words that were typed without a space between them."""
        pairs = parted(word)
        known = self.known(part for pair in pairs for part in pair)
        return [
            (Word(first, (first,)), Word(second, (second,)))
            for first, second in pairs
            if first in known and second in known
        ]

    def _similar(self, typed: str) -> set[str]:
        """Return words that share a deletion with what was typed."""
        wanted = probes(typed)
        if not wanted.whole and not wanted.starts:
            return set()
        one = """SELECT word FROM (SELECT word FROM search_deletion
            WHERE deletion >= ? AND deletion < ? ORDER BY deletion LIMIT ?) AS one"""
        parts = [one] * len(wanted.starts)
        values = [value for each in wanted.starts for value in (each, each + LAST, _SIMILAR)]
        if wanted.whole:
            parts.append(
                f"SELECT word FROM search_deletion WHERE deletion IN ({marks(len(wanted.whole))})"
            )
        found = rows(self._database, " UNION ALL ".join(parts), [*values, *wanted.whole])
        return {word for (word,) in found}

    def _said_alike(self, typed: str) -> Sequence[str]:
        keys = padded(sounds(typed))
        if not keys:
            return ()
        statement = f"SELECT word FROM search_sound WHERE sound IN ({marks(len(keys))}) LIMIT ?"
        return [word for (word,) in rows(self._database, statement, [*keys, _ALIKE])]


def _likeliest(
    word: Word, found: Mapping[str, Fit], people: Mapping[str, int], *, alone: bool
) -> dict[str, Fit]:
    likely = {
        each: how._replace(cost=how.cost + _rareness(people[each])) if alone else how
        for each, how in found.items()
        if each in people and as_typed(word, each) is None
    }
    able = sorted(likely, key=lambda each: (likely[each], -people[each], each))
    return {each: likely[each] for each in able[:NEAR_WORDS]}


def _rareness(people: int) -> int:
    """Return by how much a word is less likely meant than a very common one."""
    return max(0, _COMMON - people.bit_length()) // _WEIGHT
