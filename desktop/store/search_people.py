"""The people under words and digits: ranges and equality over B-trees, at most some hundred."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from peewee import Database

from desktop.lookup.fit import Fit
from desktop.lookup.folding import fold
from desktop.lookup.numbers import BACKWARDS, INTERNATIONAL, START
from desktop.lookup.person import LEAD, LITTLE, LONGEST_REST, pair
from desktop.lookup.phones import ENDING
from desktop.lookup.query import Digits, Word
from desktop.lookup.score import Candidate
from desktop.lookup.typos import far_from
from desktop.store.search_words import Vocabulary
from desktop.store.sql import LAST, marks, padded, rows

ABLE = 240
"""At most so many people are judged for one reading of a query."""
_INDEXED = 800
"""Keys of pairs that are read to choose them from: those who come often first."""
_WORDS = 12
"""Words that a beginning may mean."""
_OF_EACH = 3
"""Of people who have one word so many times fewer are judged: those who come often are first."""
_MEANT_PEOPLE = 8
_LEADS = 12
_OF_ONE_NAME = 40
_BOTH_MEANT = 24
"""Words meant by one word that are tried beside every word meant by another."""
_CONTEXT = 4
"""Letters of a word that may be far from what was typed."""
_BESIDE = 3000
"""Words beside another that are compared."""
_BY_DIGITS = 400
_WITH_DIGITS = 4000
"""People of one word whose numbers are looked through for a few digits."""

Ids = dict[int, None]
"""Numbers of customers in the order in which they were found."""


class People:
    """Finds whom words and digits may mean; whom to choose is for ``lookup.score``."""

    def __init__(self, database: Database, vocabulary: Vocabulary) -> None:
        self._database = database
        self._vocabulary = vocabulary

    def read(self, ids: Iterable[int]) -> list[Candidate]:
        """Return these people as they are judged."""
        found: list[Candidate] = []
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), ABLE):
            piece = padded(wanted[start : start + ABLE])
            statement = f"""SELECT customer_id, names, phones, visits, last_day
                FROM search_person WHERE customer_id IN ({marks(len(piece))})"""
            found += [Candidate(*each) for each in rows(self._database, statement, piece)]
        return found

    def of_words(
        self,
        words: Sequence[Word],
        meant: Mapping[Word, Mapping[str, Fit]] | None = None,
        *,
        limit: int = ABLE,
    ) -> Ids:
        """Return whom all words may mean: as typed, or with ``meant`` also other than typed."""
        if len(words) == 1:
            return self._of_word(words[0], (meant or {}).get(words[0], {}), limit)
        found: Ids = {}
        telling = [each for each in words if each.text not in LITTLE]
        if len(telling) == 1:
            found |= self._of_word(telling[0], (meant or {}).get(telling[0], {}), limit)
        by_length = sorted(telling if len(telling) > 1 else words, key=lambda each: -len(each.text))
        first, second = by_length[:2]
        if len(second.text) < LEAD <= len(first.text):
            first, second = second, first  # "j smith": the short one stands behind its lead
        found |= self._of_pair(second, first, meant or {}, limit)
        third = len(by_length) > 2  # noqa: PLR2004 - a third word may tell more
        if len(found) >= limit or (meant and third):
            found |= self._of_pair(first, second, meant or {}, limit)
        if meant and third:
            found |= self._of_pair(by_length[2], first, meant, limit)
        return found

    def of_whole_name(self, text: str) -> Ids:
        """Return whose whole name this is; among thousands of one word they are not lost."""
        statement = "SELECT id FROM customer WHERE folded = ? LIMIT ?"
        found = rows(self._database, statement, (fold(text), _OF_ONE_NAME))
        return dict.fromkeys(number for (number,) in found)

    def in_context(self, words: Sequence[Word]) -> Ids:
        """Return who has one of the words as typed and, beside it, another that is far from it.

        Looked for among the words that stand beside the first in anybody's name, so that two or
        three letters may be wrong.
        """
        found: Ids = {}
        for lead in words:
            for rest in words:
                if lead is rest or len(lead.text) < LEAD - 1 or len(rest.text) < _CONTEXT:
                    continue
                start = pair(lead.text, rest.text[:1])
                pairs = self._pairs([start], most=_BESIDE)
                beside = {each.partition(" ")[2] for each, *_ in pairs}
                far = far_from(rest.text[:LONGEST_REST], beside)
                found |= {n: None for each, _, n in pairs if each.partition(" ")[2] in far}
        return found

    def of_digits(self, digits: Digits, *, short: bool) -> Ids:
        """Return whom digits may mean: by their ending, and where they are more by their start."""
        endings = [BACKWARDS + each[::-1] for each in digits.endings]
        starts = [START + each for each in digits.starts] if not digits.plus else []
        abroad = digits.starts if digits.plus else {digits.typed, digits.international} - {""}
        starts += [INTERNATIONAL + each for each in abroad]
        ordered = [*starts, *endings] if short else [*endings, *starts]
        return self._of_starts(ordered, _BY_DIGITS)

    def of_ending(self, digits: Digits) -> Ids:
        """Return whose number ends so; of three digits also whose last four begin so."""
        typed = digits.typed[::-1]
        starts = [BACKWARDS + each[::-1] for each in digits.endings]
        if len(typed) == ENDING - 1:
            starts += [BACKWARDS + each + typed for each in "0123456789"]
        elif len(typed) > ENDING:
            starts += [START + each for each in digits.starts]
        return self._of_starts(starts, 5 * _BY_DIGITS)

    def _of_starts(self, starts: Sequence[str], most: int) -> Ids:
        """Return who has a key of a phone that begins so, of each beginning so many."""
        one = """SELECT customer_id FROM (SELECT customer_id FROM search_phone
            WHERE key >= ? AND key < ? ORDER BY key, customer_id LIMIT ?) AS one"""
        wanted = list(dict.fromkeys(starts))
        statement = " UNION ALL ".join([one] * len(wanted))
        parameters = [value for each in wanted for value in (each, each + LAST, most)]
        found = rows(self._database, statement, parameters)
        return dict.fromkeys(number for (number,) in found)

    def of_word_and_digits(self, word: Word, typed: str) -> Ids:
        """Return who has a word and, somewhere in the last four of a number, a few digits."""
        backwards = typed[::-1]
        ends = [f"%{BACKWARDS}{'_' * before}{backwards}%" for before in range(ENDING)]
        either = " OR ".join(["p.phones LIKE ?"] * len(ends))
        found: Ids = {}
        for form in word.forms:
            statement = f"""SELECT p.customer_id FROM (SELECT customer_id FROM search_name
                WHERE word >= ? AND word < ? ORDER BY word, place, customer_id LIMIT ?) AS n
                JOIN search_person p ON p.customer_id = n.customer_id WHERE {either} LIMIT ?"""
            parameters = [form, form + LAST, _WITH_DIGITS, *ends, ABLE]
            ids = rows(self._database, statement, parameters)
            found |= dict.fromkeys(number for (number,) in ids)
        return found

    def of_keys(self, keys: Collection[str]) -> Ids:
        """Return who has exactly one of these phone keys."""
        wanted = padded(sorted(keys))
        if not wanted:
            return {}
        statement = f"""SELECT customer_id FROM search_phone
            WHERE key IN ({marks(len(wanted))}) LIMIT ?"""
        found = rows(self._database, statement, [*wanted, ABLE])
        return dict.fromkeys(number for (number,) in found)

    def _of_word(self, word: Word, meant: Mapping[str, Fit], limit: int) -> Ids:
        found: Ids = {}
        most = limit // _OF_EACH
        found |= dict.fromkeys(self._busiest(word.forms, most))
        if meant:
            found |= dict.fromkeys(self._busiest(list(meant), _MEANT_PEOPLE))
        else:
            begun = self._vocabulary.begun(word, _WORDS)
            others = [each for each in begun if each not in word.forms]
            found |= dict.fromkeys(self._busiest(others, most // max(1, len(others))))
        return found

    def _busiest(self, words: Sequence[str], each: int) -> list[int]:
        """Return, of each word, so many people who have it, those who come often first."""
        if not words:
            return []
        wanted = padded(words, filler="")
        one = """SELECT customer_id FROM (SELECT customer_id FROM search_name WHERE word = ?
            ORDER BY word, place, customer_id LIMIT ?) AS one"""
        statement = " UNION ALL ".join([one] * len(wanted))
        parameters = [value for word in wanted for value in (word, each)]
        return [number for (number,) in rows(self._database, statement, parameters)]

    def _of_pair(
        self, lead: Word, rest: Word, meant: Mapping[Word, Mapping[str, Fit]], limit: int
    ) -> Ids:
        """Return who has a word that begins as ``lead`` and one that begins as ``rest``."""
        leads = self._leads(lead, meant.get(lead, {}))
        rests = self._vocabulary.begun(rest, _WORDS) if len(rest.text) < LEAD else []
        exact = {pair(each, form): None for each in leads for form in rest.forms}
        own = [form[:LEAD] for form in lead.forms]
        others = [*rests, *meant.get(rest, {})]
        keys = {pair(each, text) for each in own for text in others}
        keys |= {pair(each, text) for each in leads for text in others[:_BOTH_MEANT]}
        found = self._pairs(list(exact), sorted(keys - set(exact)))
        cost = {text: how.cost for text, how in meant.get(rest, {}).items()}
        by_lead: dict[str, int] = dict.fromkeys(own, 0)
        for text, how in meant.get(lead, {}).items():
            by_lead.setdefault(text[:LEAD], how.cost)

        def likely(each: tuple[str, int, int]) -> tuple[int, int]:
            first, _, second = each[0].partition(" ")
            return by_lead.get(first, 0) + cost.get(second, 0), each[1]

        found.sort(key=lambda each: (each[0] not in exact, *likely(each)))
        return dict.fromkeys([number for *_, number in found][:limit])

    def _leads(self, word: Word, meant: Mapping[str, Fit]) -> list[str]:
        """Return how a word that begins as typed, or is meant, begins."""
        leads = [form[:LEAD] for form in word.forms]
        if len(word.text) < LEAD:
            leads += [each[:LEAD] for each in self._vocabulary.begun(word, _LEADS)]
        leads += [each[:LEAD] for each in meant]
        return list(dict.fromkeys(leads))[: 2 * _LEADS]

    def _pairs(
        self, starts: Sequence[str], keys: Sequence[str] = (), *, most: int = 0
    ) -> list[tuple[str, int, int]]:
        """Return rows of pairs that begin so, of each beginning so many, or that are these."""
        wanted = padded(starts, filler="")
        one = """SELECT pair, place, customer_id FROM (SELECT pair, place, customer_id
            FROM search_pair WHERE pair >= ? AND pair < ?
            ORDER BY pair, place, customer_id LIMIT ?) AS one"""
        each_most = most or (_INDEXED if len(starts) == 1 else _INDEXED // 2)
        parts = [one] * len(wanted)
        parameters: list[object] = [
            value for each in wanted for value in (each, each + LAST if each else "", each_most)
        ]
        if keys:
            exactly = padded(keys)
            parts.append(
                f"""SELECT pair, place, customer_id FROM (SELECT pair, place, customer_id
                FROM search_pair WHERE pair IN ({marks(len(exactly))}) LIMIT ?) AS other"""
            )
            parameters += [*exactly, _INDEXED]
        return rows(self._database, " UNION ALL ".join(parts), parameters)
