"""The vocabulary: which of the words that people's names have may be meant by a typed one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from peewee import Database

from desktop.lookup.fit import Fit, as_typed, likelier, of_nicknames, of_slip, of_sounds
from desktop.lookup.query import Word, parted
from desktop.lookup.sounds import sounds
from desktop.lookup.typos import SHORTEST, near, probes
from desktop.store.sql import LAST, ask, from_many, many

NEAR_WORDS = 64
"""So many words of the vocabulary are taken for one that may be misspelt, the likeliest."""
_NEAREST = 120
"""So many words within a slip of the finger are compared by how many people have them."""
_COMMON = 14
"""Doublings of one person after which a word counts as common as can be."""
_WEIGHT = 2
"""So many doublings count as one point: how a word is spelt tells more."""
_SIMILAR = 800
"""Words that are compared with a misspelt beginning, per deletion."""
_ALIKE = 200
"""Words that are said alike are at most so many."""
_BEGUN = """SELECT people, word FROM search_word WHERE word >= ? AND word < ?
ORDER BY people DESC, word LIMIT ?"""
_DELETED = "SELECT 'd' AS kind, deletion AS key, word FROM {asked}"
_HEARD = """SELECT 's' AS kind, sound AS key, word FROM (SELECT sound, word FROM {asked}
LIMIT ?) AS said"""
_STARTS = """SELECT 'b' AS kind, '' AS key, word FROM (SELECT word FROM search_deletion
WHERE deletion >= ? AND deletion < ? ORDER BY deletion LIMIT ?) AS begun"""


class Vocabulary:
    """Reads the words of all names, for one search: what was asked is not asked again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._begun: dict[tuple[str, int], list[tuple[int, str]]] = {}
        self.people: dict[str, int] = {}
        """How many have the commonest words that begin as typed."""

    def begun(self, word: Word, limit: int) -> list[str]:
        """Return the words that begin as typed, those that most people have first."""
        found: list[tuple[int, str]] = []
        for form in word.forms:
            known = self._begun.get((form, limit))
            if known is None:
                known = self._begun[form, limit] = ask(
                    self._database, _BEGUN, (form, form + LAST, limit)
                )
                self.people.update((text, people) for people, text in known)
            found += known
        found.sort(key=lambda each: (-each[0], each[1]))
        return list(dict.fromkeys(word for _, word in found))[:limit]

    def known(self, words: Iterable[str]) -> dict[str, int]:
        """Return how many people have each of these words, where anybody does."""
        wanted = list(dict.fromkeys(words))
        if not wanted:
            return {}
        asked = from_many(self._database, "search_word", "word")
        statement = f"SELECT word, people FROM {asked}"
        return dict(ask(self._database, statement, [many(self._database, wanted)]))

    def meant(
        self, words: Sequence[Word], *, shortest: int, last: Word
    ) -> dict[Word, dict[str, Fit]]:
        """Return, by typed word, the words it may mean other than as typed, likeliest first.

        A word of fewer than ``shortest`` letters is taken to hold no slip of the finger, and only
        the ``last`` typed word to be misspelt and unfinished at once. Where there is only one word,
        nothing else tells who is meant: then a word that many people have is likelier by as much.
        """
        near_words, said = self._alike(words, shortest, last)
        found = {word: _like(word, near_words, said, whole=word is not last) for word in words}
        alone = len(words) == 1
        if alone or any(len(some) > NEAR_WORDS for some in found.values()):
            people = self.known(text for some in found.values() for text in some)
        else:
            people = {text: 1 for some in found.values() for text in some}
        return {word: _likeliest(word, some, people, alone=alone) for word, some in found.items()}

    def parts(self, word: Word) -> list[tuple[Word, Word]]:
        """Return the pairs of known words that were typed without a space between them."""
        pairs = parted(word)
        known = self.known(part for pair in pairs for part in pair)
        return [
            (Word(first, (first,)), Word(second, (second,)))
            for first, second in pairs
            if first in known and second in known
        ]

    def _alike(
        self, words: Sequence[Word], shortest: int, last: Word
    ) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
        """Return, by form, the words that share a deletion with it, and those that share a sound.

        One statement for all words.
        """
        asked = _Alike(words, shortest, last)
        if not asked.deletions and not asked.sounds:
            return {}, {}
        parts: list[str] = []
        values: list[object] = []
        if asked.deletions:
            looked = from_many(self._database, "search_deletion", "deletion")
            parts.append(_DELETED.format(asked=looked))
            values.append(many(self._database, [*asked.deletions]))
        if asked.sounds:
            looked = from_many(self._database, "search_sound", "sound")
            parts.append(_HEARD.format(asked=looked))
            values += [many(self._database, sorted(asked.sounds)), _ALIKE * len(asked.sounds)]
        parts += [_STARTS] * len(asked.starts)
        values += [value for each in asked.starts for value in (each, each + LAST, _SIMILAR)]
        near_words: defaultdict[str, set[str]] = defaultdict(set)
        said: defaultdict[str, set[str]] = defaultdict(set)
        for kind, key, text in ask(self._database, " UNION ALL ".join(parts), values):
            if kind == "s":
                for form in asked.sounds[key]:
                    said[form].add(text)
            else:
                for form in asked.deletions[key] if kind == "d" else last.forms:
                    near_words[form].add(text)
        return near_words, said


class _Alike:
    """What to look up for words that may be misspelt: keys, and for which forms each is."""

    def __init__(self, words: Sequence[Word], shortest: int, last: Word) -> None:
        self.deletions: defaultdict[str, set[str]] = defaultdict(set)
        self.sounds: defaultdict[str, set[str]] = defaultdict(set)
        self.starts: list[str] = []
        # where more was found, or other words tell more, more of a misspelt beginning is waited for
        beginning = SHORTEST + (2 if len(words) > 1 or shortest > SHORTEST else 0)
        for word in words:
            for form in word.forms:
                for key in sounds(form) if len(form) > 1 else ():
                    self.sounds[key].add(form)
                if len(form) >= shortest:
                    begun = word is last and len(form) >= beginning
                    self._add_slips(form, begun=begun)

    def _add_slips(self, form: str, *, begun: bool) -> None:
        wanted = probes(form, whole=not begun)
        for key in wanted.whole:
            self.deletions[key].add(form)
        self.starts += wanted.starts


def _like(
    word: Word,
    near_words: Mapping[str, set[str]],
    said: Mapping[str, set[str]],
    *,
    whole: bool,
) -> dict[str, Fit]:
    """Return words spelt, said or called alike, whether anybody has them or not."""
    found: dict[str, Fit] = {}
    for form in word.forms:
        letters = sorted(form)
        slips = near(form, near_words.get(form, ()), whole=whole)
        if len(slips) > _NEAREST:
            slips = dict(sorted(slips.items(), key=lambda each: each[::-1])[:_NEAREST])
        fits = {
            text: of_slip(
                how,
                swapped=how.edits == 1 and len(text) == len(form) and sorted(text) == letters,
            )
            for text, how in slips.items()
        }
        alike = of_sounds(form, said.get(form, ()))
        nicknames = of_nicknames(form) if len(form) > 1 else {}
        for some in (fits, alike, nicknames):
            for text, fit in some.items():
                found[text] = likelier(found[text], fit) if text in found else fit
    return found


def _likeliest(
    word: Word, found: Mapping[str, Fit], people: Mapping[str, int], *, alone: bool
) -> dict[str, Fit]:
    likely = [
        (
            Fit(how.cost + _rareness(people[each]), *how[1:]) if alone else how,
            -people[each],
            each,
        )
        for each, how in found.items()
        if each in people and not (each.startswith(word.forms) and as_typed(word, each))
    ]
    likely.sort()
    return {each: how for how, _, each in likely[:NEAR_WORDS]}


def _rareness(people: int) -> int:
    """Return by how much a word is less likely meant than a very common one."""
    return max(0, _COMMON - people.bit_length()) // _WEIGHT
