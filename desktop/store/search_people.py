"""The people under words and digits: ranges and equality over B-trees, at most some hundred."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from peewee import Database

from desktop.lookup.folding import fold
from desktop.lookup.numbers import BACKWARDS, INTERNATIONAL, START
from desktop.lookup.person import LEAD, LONGEST_REST, pair
from desktop.lookup.phones import ENDING
from desktop.lookup.query import Digits, Word
from desktop.lookup.score import Candidate
from desktop.lookup.typos import far_from
from desktop.store.search_plan import Keys
from desktop.store.sql import LAST, ask, from_many, many, padded

ABLE = 120
"""At most so many people are judged for one reading of a query."""
_INDEXED = 800
"""Keys of pairs that are read to choose them from: those who come often first."""
_OF_ONE_NAME = 40
_CONTEXT = 4
"""Letters of a word that may be far from what was typed."""
_BESIDE = 3000
"""Words beside another that are compared."""
_BY_DIGITS = 400
_WITH_DIGITS = 4000
"""People of one word whose numbers are looked through for a few digits."""

_AT_ONCE = 1000
_PAIRS = 300
"""Keys of pairs that are looked up at once: the likeliest."""
_HAVE_WORD = """SELECT customer_id FROM (SELECT customer_id FROM search_name WHERE word = ?
ORDER BY word, place, customer_id LIMIT ?) AS one"""
_PAIRS_BEGUN = """SELECT pair, place, customer_id FROM (SELECT pair, place, customer_id
FROM search_pair WHERE pair >= ? AND pair < ? ORDER BY pair, place, customer_id LIMIT ?) AS one"""

_PERSON = "p.customer_id, p.names, p.phones, p.visits, p.last_day"

Ids = dict[int, None]
"""Numbers of customers in the order in which they were found."""


class People:
    """Finds whom words and digits may mean; whom to choose is for ``lookup.score``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[int, Candidate] = {}
        self.common: dict[int, int] = {}
        """How many have the words by which somebody was found, as far as that was seen."""

    def read(self, ids: Iterable[int]) -> list[Candidate]:
        """Return these people as they are judged; nobody is read twice in one search."""
        known = self._read
        wanted = [each for each in ids if each not in known]
        for start in range(0, len(wanted), _AT_ONCE):
            piece = wanted[start : start + _AT_ONCE]
            asked = from_many(self._database, "search_person", "customer_id")
            statement = f"SELECT customer_id, names, phones, visits, last_day FROM {asked}"
            people = ask(self._database, statement, [many(self._database, piece)])
            for each in map(Candidate._make, people):
                known[each.id] = each
        return [known[each] for each in ids if each in known]

    def find(self, keys: Keys, *, limit: int) -> Ids:
        """Return whom these keys mean, of those of pairs at most so many."""
        found = self._busiest(keys.words)
        pairs = self._pairs(keys)
        people = Counter([each[0] for each in pairs])
        far = {key: (keys.far(key), -count) for key, count in people.items()}
        ordered = []
        for at, (key, place, _) in enumerate(pairs):
            how, many = far[key]
            ordered.append((how, place, many, at))
        ordered.sort()
        for _, _, many, at in ordered[:limit]:
            number = pairs[at][2]
            found[number] = None
            self.common.setdefault(number, -many)
        return found

    def of_whole_name(self, text: str) -> Ids:
        """Return whose whole name this is; among thousands of one word they are not lost."""
        statement = """SELECT id FROM customer WHERE folded = ? AND merged_into_id IS NULL
            ORDER BY id LIMIT ?"""
        found = ask(self._database, statement, (fold(text), _OF_ONE_NAME))
        return dict.fromkeys(number for (number,) in found)

    def in_context(self, words: Sequence[Word], *, widely: bool = False) -> Ids:
        """Return who has one of the words as typed and, beside it, another that is far from it.

        Looked for among the words that stand beside the first in anybody's name, so that two or
        three letters may be wrong; ``widely``: the first letter, too.
        """
        found: Ids = {}
        for lead in words:
            for rest in words:
                if lead is rest or len(lead.text) < LEAD - 1 or len(rest.text) < _CONTEXT:
                    continue
                start = pair(lead.text, "" if widely else rest.text[:1])
                pairs = ask(self._database, _PAIRS_BEGUN, (start, start + LAST, _BESIDE))
                beside = [(key.partition(" ")[2], number) for key, _, number in pairs]
                texts = list(dict.fromkeys(text for text, _ in beside))
                far = far_from(rest.text[:LONGEST_REST], texts)
                found |= {number: None for text, number in beside if text in far}
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
        found = ask(self._database, statement, parameters)
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
            ids = ask(self._database, statement, parameters)
            found |= dict.fromkeys(number for (number,) in ids)
        return found

    def of_keys(self, keys: Sequence[str]) -> Ids:
        """Return who has exactly one of these phone keys; they are read at once."""
        if not keys:
            return {}
        asked = from_many(self._database, "search_phone", "key")
        statement = f"""SELECT {_PERSON} FROM (SELECT customer_id FROM {asked} LIMIT ?) AS one
            JOIN search_person p ON p.customer_id = one.customer_id"""
        found = ask(self._database, statement, [many(self._database, keys), ABLE])
        self._read.update((each[0], Candidate._make(each)) for each in found)
        return dict.fromkeys(each[0] for each in found)

    def _busiest(self, words: Mapping[str, int]) -> Ids:
        """Return, of each word, so many people who have it, those who come often first."""
        if not words:
            return {}
        wanted = padded(list(words), filler="")
        statement = " UNION ALL ".join([_HAVE_WORD] * len(wanted))
        parameters = [value for word in wanted for value in (word, words.get(word, 0))]
        return dict.fromkeys(number for (number,) in ask(self._database, statement, parameters))

    def _pairs(self, keys: Keys) -> list[tuple[str, int, int]]:
        """Return the rows of pairs, of each beginning so many."""
        found: list[tuple[str, int, int]] = []
        if keys.starts:
            wanted = padded(list(keys.starts), filler="")
            most = _INDEXED if len(keys.starts) == 1 else _INDEXED // 2
            found += ask(
                self._database,
                " UNION ALL ".join([_PAIRS_BEGUN] * len(wanted)),
                [value for each in wanted for value in (each, each + LAST if each else "", most)],
            )
            if len(found) >= most:
                keys.add_commonest()
        if keys.pairs:
            able = [*keys.pairs]
            if len(able) > _PAIRS:
                able = sorted(able, key=lambda each: keys.pairs[each])[:_PAIRS]
            asked = from_many(self._database, "search_pair", "pair")
            statement = f"SELECT pair, place, customer_id FROM {asked} LIMIT ?"
            found += ask(self._database, statement, [many(self._database, sorted(able)), _INDEXED])
        return found
