"""People by the words that are no name: of their tags, their notes, their usual."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import partial

from peewee import Database

from desktop.domain.cards import Span
from desktop.lookup.rank import Row
from desktop.lookup.ways import Sought, excerpt, marks_in
from desktop.store import sql

MOST = 300
"""Of so many people whom all words fit the likeliest are chosen."""
_COUNTED = 1200
"""Keys of a word are counted up to here, to begin with the rarest one; no more are looked at."""
_SOME = 100
_BUSIEST = (250, 750)
"""So many of the people who come most often are looked at, in steps, when a word fits many."""
ENOUGH = 8
"""More people are looked through while fewer were found."""
_NEXT = "\x01"
"""Sorts before every letter: the end of a range of one whole word."""

_SHOWN = 60
"""Characters of a note that are shown."""
_LONGEST_NOTE = 4000
"""Characters of a note that are looked at."""
_BETWEEN = " · "
"""Stands between the items of the usual, as in ``customer_facts``."""

_IS_THERE = "(SELECT 1 FROM search_other WHERE key >= ? AND key < ? LIMIT 1)"
_IS_KEPT = "(SELECT 1 FROM {table} WHERE folded >= ? AND folded < ? LIMIT 1)"
_TODAY = """
SELECT DISTINCT a.customer_id FROM visit a WHERE a.day = ?{fitting} LIMIT ?
"""
_OFTEN = """
SELECT a.customer_id FROM (
SELECT customer_id, visits FROM customer_facts ORDER BY visits DESC LIMIT ? OFFSET ?) a
WHERE a.visits > 0{fitting}
"""
_TAGS = "SELECT c.id, c.tags FROM customer c WHERE c.id IN ({marks})"
_NOTES = f"""
SELECT n.customer_id, substr(n.text, 1, {_LONGEST_NOTE}) FROM note n
WHERE n.customer_id IN ({{marks}}) AND n.audience = 'everyone'
AND (n.true_until IS NULL OR n.true_until >= ?) AND {sql.seen("n")}
ORDER BY n.at DESC, n.id DESC
"""

Known = Mapping[str, Mapping[Sought, bool]]
"""By what words are of, as in ``lookup.ways``, whether each of them is a key of anybody."""
Why = tuple[str, tuple[Span, ...]]
"""What matched, and the spans of the matched letters in it."""


class WordKeys:
    """Reads the table of words that are no names; never more than some thousand rows a query."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def there(
        self, asked: Mapping[str, Sequence[Sought]], begun: Collection[tuple[str, str]] = ()
    ) -> tuple[Known, set[tuple[str, str]]]:
        """Say of each kind with its words which of them are keys of anybody.

        Also which of ``begun``, a table and the beginning of what it keeps folded, are anybody's.
        One statement for all: most texts are names and nothing else.
        """
        wanted = [
            (kind, word, ranges(kind, word)) for kind, words in asked.items() for word in words
        ]
        sides = [side for _, _, some in wanted for one in some for side in one]
        looks = [_IS_THERE] * (len(sides) // 2)
        for table, text in begun:
            looks.append(_IS_KEPT.format(table=table))
            sides += [text, text + sql.LAST]
        known: dict[str, dict[Sought, bool]] = {kind: {} for kind in asked}
        if not sides:
            return known, set()
        found = iter(sql.ask(self._database, "SELECT " + ", ".join(looks), sides)[0])
        for kind, word, some in wanted:
            answers = [next(found) for _ in some]
            known[kind][word] = any(answers)
        return known, {each for each in begun if next(found)}

    def people(self, kind: str, words: Sequence[Sought], *, today: int) -> list[int]:
        """Return people whom all words fit, each once, in no order.

        kind: what the words are of, as in ``lookup.ways``. today: days since 1970. When more people
        fit than can be looked at, those who were here today and those who come most often are
        among the ones returned.
        """
        if not words:
            return []
        counted = []
        for place, each in enumerate(words):
            count = self._count(kind, each)
            if not count:
                return []
            counted.append((count, place, each))
        counted.sort(key=lambda each: each[:2])
        count, rarest, others = counted[0][0], counted[0][2], [each[2] for each in counted[1:]]
        many = count >= _COUNTED or (not others and count > MOST)
        found = dict.fromkeys(self._fitting(kind, rarest, others, limit=_SOME if many else MOST))
        if many or len(found) >= MOST:
            wanted = ENOUGH - len(found) if others else ENOUGH
            fitting, parameters = _conditions(kind, [rarest, *others])
            likely = self.likely(fitting, parameters, today, wanted=wanted)
            found = dict.fromkeys(likely) | found
        return list(found)

    def _count(self, kind: str, word: Sought) -> int:
        total = 0
        for low, high in ranges(kind, word):
            statement = """SELECT count(*) FROM (SELECT 1 FROM search_other
                WHERE key >= ? AND key < ? LIMIT ?) AS counted"""
            total += int(sql.ask(self._database, statement, (low, high, _COUNTED))[0][0])
        return total

    def _fitting(
        self, kind: str, rarest: Sought, others: Sequence[Sought], *, limit: int
    ) -> list[int]:
        """Return whom the words fit, at most about so many."""
        fitting, parameters = _conditions(kind, others)
        found: list[int] = []
        for low, high in ranges(kind, rarest):
            statement = f"""SELECT a.customer_id FROM (SELECT customer_id FROM search_other
                WHERE key >= ? AND key < ? ORDER BY key, customer_id LIMIT ?) a
                WHERE 1 = 1{fitting} LIMIT ?"""
            rows = sql.ask(
                self._database,
                statement,
                [low, high, _COUNTED, *parameters, limit],
            )
            found += [int(row[0]) for row in rows]
        return found

    def likely(
        self, fitting: str, parameters: Sequence[object], today: int, *, wanted: int
    ) -> list[int]:
        """Return whom conditions on "a" fit among those here today, and among the most frequent.

        Of the latter more are looked at while fewer than ``wanted`` fit.
        """
        statement = _TODAY.format(fitting=fitting)
        rows = sql.ask(self._database, statement, [today, *parameters, MOST])
        statement, after, often = _OFTEN.format(fitting=fitting), 0, 0
        for step in _BUSIEST:
            more = sql.ask(self._database, statement, [step, after, *parameters])
            rows += more
            after, often = after + step, often + len(more)
            if often >= wanted:
                break
        return [int(row[0]) for row in rows]


class WordReasons:
    """Says in which tags, notes or items of the usual the words of a query stand."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tags(self, words: Sequence[Sought], rows: Sequence[Row]) -> dict[int, Why]:
        """Return of each person the tags in which a word stands."""
        ids = sql.padded([each.id for each in rows])
        found = sql.ask(self._database, _TAGS.format(marks=sql.marks(len(ids))), ids)
        return _explained({int(number): json.loads(tags) for number, tags in found}, words, ", ")

    def notes(self, words: Sequence[Sought], today: int, rows: Sequence[Row]) -> dict[int, Why]:
        """Return of each person the note for everyone that most words stand in, around the first.

        today: days since 1970; what was true until an earlier day is left out.
        """
        ids = sql.padded([each.id for each in rows])
        statement = _NOTES.format(marks=sql.marks(len(ids)))
        lines: dict[int, list[str]] = defaultdict(list)
        for number, text in sql.ask(self._database, statement, [*ids, today]):
            lines[number].append(" ".join(text.split()))
        whys: dict[int, Why] = {}
        for number, found in lines.items():
            line = found[0] if len(found) == 1 else max(found, key=partial(_fitting, words))
            marks = marks_in(line, words)
            if marks:
                whys[number] = excerpt(line, marks, most=_SHOWN)
        return whys

    def usual(self, words: Sequence[Sought], rows: Sequence[Row]) -> dict[int, Why]:
        """Return of each person the items of the usual in which a word stands."""
        return _explained({each.id: each.usual.split(_BETWEEN) for each in rows}, words, _BETWEEN)


def ranges(kind: str, word: Sought) -> list[tuple[str, str]]:
    """Return from where and up to where the keys of a word stand; a whole word is one key."""
    begun = [(kind + each, kind + each + sql.LAST) for each in word.begun]
    return begun + [(kind + each, kind + each + _NEXT) for each in word.whole]


def _conditions(kind: str, words: Sequence[Sought]) -> tuple[str, list[object]]:
    """Return the conditions that each word fits some key of the person "a", with parameters."""
    text = ""
    parameters: list[object] = []
    for each in words:
        some = ranges(kind, each)
        fits = " OR ".join(["(b.key >= ? AND b.key < ?)"] * len(some))
        # no EXISTS: PostgreSQL would read all keys of the word to join them with the few people
        text += f""" AND (SELECT 1 FROM search_other b
            WHERE b.customer_id = a.customer_id AND ({fits}) LIMIT 1) = 1"""
        parameters += [side for pair in some for side in pair]
    return text, parameters


def _fitting(words: Sequence[Sought], text: str) -> int:
    """Return how many of the words stand in a text."""
    return sum(bool(marks_in(text, (each,))) for each in words)


def _explained(
    texts: dict[int, list[str]], words: Sequence[Sought], between: str
) -> dict[int, Why]:
    """Return of each person the texts in which a word stands, as one, and where it stands."""
    whys: dict[int, Why] = {}
    for number, each in texts.items():
        fitting = between.join(text for text in each if marks_in(text, words))
        if fitting:
            whys[number] = (fitting, marks_in(fitting, words))
    return whys
