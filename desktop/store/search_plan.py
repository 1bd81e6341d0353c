"""What to look up of names: whole words, pairs of words, and the beginnings of pairs."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.lookup.fit import Fit
from desktop.lookup.person import LEAD, LITTLE, LONGEST_REST, pair
from desktop.lookup.query import Word
from desktop.store.search_words import Vocabulary

_WORDS = 12
"""Words that a beginning may mean."""
_FEW_WORDS = 4
"""Of so few words that a beginning may mean all are looked at more closely."""
_OF_EACH = 4
"""People of each of more words: those who come often are first."""
_OF_INITIAL = 8
"""People who have one letter as a word: those whose names begin with it are meant before them."""
_MEANT_PEOPLE = 8
_MEANT_WORDS = 24
"""The likeliest words that one alone may mean."""
_LEADS = 12
_BOTH_MEANT = 24
"""Words meant by one word that are tried beside every word meant by another."""

Meant = Mapping[Word, Mapping[str, Fit]]
"""By word of a query, the words that it may mean other than as typed."""


class Keys:
    """What to look up, all at once: each with how far it is from what was typed.

    pairs: whole keys of pairs. starts: beginnings of such. words: whole words, with how many of the
    people who have one are looked at.
    """

    __slots__ = ("_leads", "_short", "_vocabulary", "pairs", "starts", "words")

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.pairs: dict[str, int] = {}
        self.starts: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self._leads: dict[str, int] = {}
        self._short: list[tuple[str, Word]] = []

    def add_start(self, lead: str, rest: str, cost: int) -> None:
        """Add who has a word that begins as ``lead`` and one that begins as ``rest``."""
        key = pair(lead, rest)
        self.starts[key] = min(cost, self.starts.get(key, cost))
        self._leads[lead] = min(cost, self._leads.get(lead, cost))

    def add_pairs(self, lead: str, rests: Iterable[tuple[str, int]], far: int = 0) -> None:
        """Add who has a word that begins as ``lead`` and one of these whole words, at their cost.

        ``far``: how far the lead itself is from what was typed.
        """
        pairs, start = self.pairs, pair(lead, "")
        for rest, cost in rests:
            key, both = start + rest[:LONGEST_REST], far + cost
            if both < pairs.get(key, both + 1):
                pairs[key] = both

    def add_words(self, words: Iterable[str], most: int) -> None:
        """Add who has one of these words."""
        for each in words:
            self.words[each] = max(most, self.words.get(each, 0))

    def add_commonest(self) -> None:
        """Add the commonest words that a short one may begin.

        For when so many have the beginning of a pair that not all of them are read.
        """
        for lead, rest in self._short:
            self.add_pairs(lead, [(text, 0) for text in self._vocabulary.begun(rest, _WORDS)])

    def far(self, key: str) -> tuple[int, bool]:
        """Return how far a pair is from what was typed, and whether it is only begun."""
        cost = self.pairs.get(key)
        if cost is None:
            cost = self._leads.get(key.partition(" ")[0], 0)
        return cost, key not in self.starts

    def as_typed(self, words: Sequence[Word], *, limit: int) -> None:
        """Add the keys of whom all words may mean as they were typed."""
        if len(words) == 1:
            self._add_word(words[0], limit)
            return
        telling = _telling(words)
        if len(telling) == 1:
            self._add_word(telling[0], limit)
        lead, rest = _lead_and_rest(_by_length(words))
        self._add_starts(lead, rest)

    def turned(self, words: Sequence[Word]) -> None:
        """Add the keys of the same words with the other one in full: they are many together."""
        lead, rest = _lead_and_rest(_by_length(words))
        self._add_starts(rest, lead)

    def otherwise(
        self,
        words: Sequence[Word],
        meant: Meant,
        *,
        one: bool,
    ) -> None:
        """Add the keys of whom the words may mean, only ``one`` or more other than as typed."""
        if len(words) == 1:
            likely = list(meant.get(words[0], {}))[:_MEANT_WORDS]
            self.add_words(likely, _MEANT_PEOPLE)
            return
        telling = _telling(words)
        if len(telling) == 1:
            self.add_words(list(meant.get(telling[0], {}))[:_LEADS], _MEANT_PEOPLE)
        ordered = _by_length(words)
        lead, rest = _lead_and_rest(ordered)
        both = [(lead, rest)]
        if len(ordered) > 2:  # noqa: PLR2004 - a third word may tell more
            both += [(rest, lead), (ordered[2], ordered[0])]
        for lead, rest in both:
            self._add_meant(lead, rest, meant, one=one)

    def _add_word(self, word: Word, limit: int) -> None:
        begun = self._vocabulary.begun(word, _WORDS)
        if not begun:
            return  # it would be its own beginning
        most = 2 * limit // 3
        initial = len(word.text) == 1 and word.latin
        self.add_words(word.forms, _OF_INITIAL if initial else most)
        others = [each for each in begun if each not in word.forms]
        few = len(others) <= _FEW_WORDS
        self.add_words(
            others, most // max(1, len(others)) if few else max(_OF_EACH, most // (2 * _WORDS))
        )

    def _add_starts(self, lead: Word, rest: Word) -> None:
        """Add who has a word that begins as ``lead`` and one that begins as ``rest``."""
        leads = [form[:LEAD] for form in lead.forms]
        if len(lead.text) < LEAD:
            leads += [each[:LEAD] for each in self._vocabulary.begun(lead, _LEADS)]
        leads = list(dict.fromkeys(leads))[: 2 * _LEADS]
        for one in leads:
            for form in rest.forms:
                self.add_start(one, form, 0)
        if len(rest.text) <= LEAD:
            self._short += [(one, rest) for one in {form[:LEAD]: None for form in lead.forms}]

    def _add_meant(
        self,
        lead: Word,
        rest: Word,
        meant: Meant,
        *,
        one: bool,
    ) -> None:
        """Add who has a word that begins as what is meant by ``lead``, and a word by ``rest``."""
        leads: dict[str, int] = {}
        for text, how in meant.get(lead, {}).items():
            leads.setdefault(text[:LEAD], how.cost)
        own = dict.fromkeys((form[:LEAD] for form in lead.forms), 0)
        other_leads = [(each, cost) for each, cost in leads.items() if each not in own]
        others = [(text, how.cost) for text, how in meant.get(rest, {}).items()]
        for start in own:
            self.add_pairs(start, others)
        for start, far in other_leads[:_LEADS]:
            for form in rest.forms:
                self.add_start(start, form, far)
        both = [(form, 0) for form in rest.forms] + ([] if one else others[:_BOTH_MEANT])
        for start, far in other_leads[: 2 * _LEADS]:
            self.add_pairs(start, both, far)


def _telling(words: Sequence[Word]) -> list[Word]:
    """Return the words that are no particles; one letter is an initial."""
    return [each for each in words if len(each.text) == 1 or each.text not in LITTLE]


def _by_length(words: Sequence[Word]) -> list[Word]:
    """Return the words that tell most, the longest first."""
    telling = _telling(words)
    return sorted(telling if len(telling) > 1 else words, key=lambda each: -len(each.text))


def _lead_and_rest(ordered: Sequence[Word]) -> tuple[Word, Word]:
    first, second = ordered[:2]
    if len(second.text) < LEAD <= len(first.text) or len(second.text) == 1 < len(first.text):
        return first, second  # "j smith", "j wu": the short one stands behind its lead
    return second, first
