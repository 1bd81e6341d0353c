"""Other ways to look people up, each as good as it can be made without a design of its own.

All get the names folded (small letters, no accents), so that accents cost none of them anything.
"""

import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from _crowd import Crowd
from _fold import digits, folded

LIMIT = 8
_LONG, _LONGER = 3, 6
"""From so many letters on a word may differ in one letter, in two."""
_WHOLE = 10


def is_number(text: str) -> bool:
    """Say whether mostly digits were typed."""
    return len(digits(text)) >= 3 and not any(map(str.isalpha, text))


def national(number: str) -> str:
    """Return a typed number without what stands before its ten digits."""
    return digits(number)[-_WHOLE:]


class Tantivy:
    """tantivy: every word fuzzy and as a prefix, all of them wanted, exact ones boosted."""

    def __init__(self, crowd: Crowd, folder: Path) -> None:
        import tantivy

        self._tantivy = tantivy
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("at", stored=True, fast=True)
        schema.add_text_field("name", index_option="freq")
        schema.add_text_field("phone", tokenizer_name="raw", index_option="basic")
        schema.add_text_field("ending", tokenizer_name="raw", index_option="basic")
        self._schema = schema.build()
        began = time.perf_counter()
        index = tantivy.Index(self._schema, path=str(folder))
        writer = index.writer(heap_size=200_000_000, num_threads=1)
        for at, person in enumerate(crowd.people):
            document = tantivy.Document()
            document.add_integer("at", at)
            document.add_text("name", folded(person.name))
            for phone in person.phones:
                number = national(phone)
                document.add_text("phone", number)
                document.add_text("phone", number[3:])
                document.add_text("ending", number[-4:])
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()
        self.build_s = time.perf_counter() - began
        self.size = sum(each.stat().st_size for each in folder.iterdir())
        self._people = crowd.people

    def search(self, text: str) -> object:
        """Return the stored places of the best people."""
        query = self._phone(text) if is_number(text) else self._name(text)
        hits = self._searcher.search(query, LIMIT, count=False).hits
        return [self._searcher.doc(address)["at"][0] for _, address in hits]

    def keys(self, answer: object) -> Sequence[str]:
        """Return the people's keys."""
        assert isinstance(answer, list)
        return [self._people[at].key for at in answer]

    def _name(self, text: str) -> object:
        query, occur = self._tantivy.Query, self._tantivy.Occur
        words = folded(text).split()
        wanted = []
        for word in words:
            if word.isdigit():
                wanted.append((occur.Must, query.term_query(self._schema, "ending", word[-4:])))
                continue
            ways = [query.boost_query(query.term_query(self._schema, "name", word, "freq"), 4.0)]
            ways.append(self._fuzzy(word, 0, prefix=True, boost=2.0))
            if len(word) >= _LONG:
                ways.append(self._fuzzy(word, 1, prefix=False, boost=1.5))
                ways.append(self._fuzzy(word, 1, prefix=True, boost=1.0))
            if len(word) >= _LONGER:
                ways.append(self._fuzzy(word, 2, prefix=False, boost=0.5))
            wanted.append((occur.Must, query.disjunction_max_query(ways, 0.1)))
        return query.boolean_query(wanted) if wanted else query.empty_query()

    def _fuzzy(self, word: str, distance: int, *, prefix: bool, boost: float) -> object:
        query = self._tantivy.Query
        fuzzy = query.fuzzy_term_query(self._schema, "name", word, distance=distance, prefix=prefix)
        return query.boost_query(fuzzy, boost)

    def _phone(self, text: str) -> object:
        query, occur = self._tantivy.Query, self._tantivy.Occur
        number = national(text)
        whole = digits(text)
        ways = [
            (occur.Should, query.boost_query(self._term(number), 4.0)),
            (occur.Should, query.boost_query(self._near(number, 0, prefix=True), 2.0)),
            (occur.Should, self._near(number, 1, prefix=len(number) < _WHOLE)),
        ]
        if len(number) == 4:
            ending = query.term_query(self._schema, "ending", number, "basic")
            ways.append((occur.Should, query.boost_query(ending, 4.0)))
        if len(whole) == _WHOLE + 1:  # one digit too many, if it is not the country's code
            ways.append((occur.Should, self._near(whole, 1, prefix=False)))
        return query.boolean_query(ways)

    def _term(self, number: str) -> object:
        return self._tantivy.Query.term_query(self._schema, "phone", number, "basic")

    def _near(self, number: str, distance: int, *, prefix: bool) -> object:
        return self._tantivy.Query.fuzzy_term_query(
            self._schema, "phone", number, distance=distance, prefix=prefix
        )


class Fuzz:
    """rapidfuzz: the whole typed text against every name, by its ratio of sorted words."""

    size = 0

    def __init__(self, crowd: Crowd, _: Path) -> None:
        from rapidfuzz import fuzz, process

        self._extract, self._ratio = process.extract, fuzz.token_sort_ratio
        self._plain: Callable[..., float] = fuzz.ratio
        began = time.perf_counter()
        self._names = [folded(each.name) for each in crowd.people]
        numbers = [(national(phone), each.key) for each in crowd.people for phone in each.phones]
        self._numbers = [number for number, _ in numbers]
        self._owners = [key for _, key in numbers]
        self.build_s = time.perf_counter() - began
        self._keys = [each.key for each in crowd.people]

    def search(self, text: str) -> object:
        """Return the keys of the best people."""
        if is_number(text):
            number = national(text)
            found = self._extract(number, self._numbers, scorer=self._plain, limit=LIMIT)
            return [self._owners[at] for _, _, at in found]
        found = self._extract(folded(text), self._names, scorer=self._ratio, limit=LIMIT)
        return [self._keys[at] for _, _, at in found]

    def keys(self, answer: object) -> Sequence[str]:
        """Return the people's keys."""
        assert isinstance(answer, list)
        return answer


class OnSqlite:
    """A SQLite file with one statement for names and phones."""

    _tables: tuple[str, ...] = ()
    _statement = ""

    def __init__(self, crowd: Crowd, folder: Path) -> None:
        began = time.perf_counter()
        file = folder / "peer.sqlite"
        self._database = sqlite3.connect(file)
        for each in self._tables:
            self._database.execute(each)
        self._database.executemany(
            "INSERT INTO person VALUES (?, ?, ?)",
            (
                (each.key, folded(each.name), " ".join(map(national, each.phones)))
                for each in crowd.people
            ),
        )
        self._database.commit()
        self.build_s = time.perf_counter() - began
        self.size = file.stat().st_size

    def search(self, text: str) -> object:
        """Return the rows of the best people."""
        return self._database.execute(self._statement, self._parameters(text)).fetchall()

    def keys(self, answer: object) -> Sequence[str]:
        """Return the people's keys."""
        assert isinstance(answer, list)
        return [key for (key,) in answer]

    def _parameters(self, text: str) -> tuple[object, ...]:
        raise NotImplementedError


class Like(OnSqlite):
    """``LIKE '%typed%'`` over names and phones, as tills do."""

    _tables = ("CREATE TABLE person (key TEXT, name TEXT, phones TEXT)",)
    _statement = "SELECT key FROM person WHERE name LIKE ? OR phones LIKE ? LIMIT 8"

    def _parameters(self, text: str) -> tuple[object, ...]:
        wanted = f"%{text if is_number(text) else folded(text)}%"
        return wanted, wanted


class Trigrams(OnSqlite):
    """SQLite FTS5 with trigrams: any of the typed ones, the best by bm25."""

    _tables = (
        "CREATE VIRTUAL TABLE person USING fts5(key UNINDEXED, name, phones, tokenize='trigram')",
    )
    _statement = "SELECT key FROM person WHERE person MATCH ? ORDER BY rank LIMIT 8"

    def search(self, text: str) -> object:
        """Return the rows of the best people; under three letters there is no trigram."""
        return super().search(text) if self._terms(text) else []

    def _terms(self, text: str) -> list[str]:
        runs = [national(text)] if is_number(text) else folded(text).split()
        return [run[at : at + 3] for run in runs for at in range(len(run) - 2)]

    def _parameters(self, text: str) -> tuple[object, ...]:
        return (" OR ".join(f'"{each}"' for each in self._terms(text)),)


class Prefixes(OnSqlite):
    """SQLite FTS5 with an index of prefixes: every typed word begins one."""

    _tables = (
        "CREATE VIRTUAL TABLE person USING fts5(key UNINDEXED, name, phones, prefix='2 3 4')",
    )
    _statement = Trigrams._statement

    def search(self, text: str) -> object:
        """Return the rows of the best people."""
        return super().search(text) if folded(text) else []

    def _parameters(self, text: str) -> tuple[object, ...]:
        words = [national(text)] if is_number(text) else folded(text).split()
        return (" ".join(f'"{each}"*' for each in words),)
