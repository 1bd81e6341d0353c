"""Any verbs in any order: who is there is found, who is gone is not, and no key is left behind."""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from functools import partial

import pytest
from peewee import Database
from playhouse.db_url import connect

from desktop.domain.errors import ActError, TextError
from desktop.service.indexing import Indexing
from desktop.service.writing import ActHead
from desktop.store import sql
from desktop.store.search_keys import KeyRow, SearchKeys, place_of
from desktop.store.search_tables import SEARCH_MODELS
from tests.service.shop_at_hand import Desk, Files, person, sale

FIRST = (
    "Anna", "Zoë", "Jörg", "O'Brien", "Мария", "王小明", "김민준", "فاطمة", "de la Cruz",
    "Anna-Maria", "🦊", "McDonald", "St. John", "Ngô Thị", "J.", "Łukasz", "van der Berg",
    "x" * 100, "42",
)  # fmt: skip
LAST = ("Smith", "Smyth", "Müller", "Nguyễn", "ابن سينا", "さくら", "", "Ø", "García Márquez", "7")
PHONES = (
    "2125550100", "(212) 555-0199", "+44 20 7946 0958", "212 555 0100 / 646 555 0142", "555-0142",
    "+1 646 555 0142 x12", "12",
)  # fmt: skip
WORDS = ("dog", "regular", "Über-Gast", "犬", "two sugars, no lid", "vip", "Geburtstag")
TABLES = (
    "search_word", "search_deletion", "search_sound", "search_person", "search_name",
    "search_pair", "search_phone", "search_other",
)  # fmt: skip


def keys_of(desk: Desk) -> dict[str, list[str]]:
    """Return every row of the search keys."""
    return {
        each: sorted(repr(row) for row in desk.rows(f"SELECT * FROM {each}")) for each in TABLES
    }


def made_anew(desk: Desk) -> dict[str, list[str]]:
    """Return the search keys as they are when they are made from nothing."""
    Indexing(desk.shop, desk.knowing, pause=lambda: None).run(progress=lambda *_: None)
    return keys_of(desk)


class Till:
    """Somebody who does anything that changes by what people are found."""

    def __init__(self, desk: Desk, files: Files, chance: random.Random) -> None:
        self.desk = desk
        self.files = files
        self.chance = chance
        self.acts: list[str] = []
        self.imports: list[str] = []
        self.people: list[str] = []
        self.count = 0
        self.verbs: tuple[Callable[[], None], ...] = (
            self.add, self.add, self.edit, self.edit, self.edit, self.jot, self.came, self.undo,
            self.undo, self.merge, self.bring_in, self.bring_in, self.undo_import, self.judge,
        )  # fmt: skip

    def press(self) -> None:
        self.desk.clock.moment += timedelta(minutes=self.chance.randrange(1, 600))
        with suppress(ActError, TextError):  # told to the cashier; nothing was written
            self.chance.choice(self.verbs)()

    def name(self) -> str:
        return f"{self.chance.choice(FIRST)} {self.chance.choice(LAST)}".strip()

    def some(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self.chance.sample(texts, self.chance.randrange(3)))

    def somebody(self) -> str:
        if not self.people:
            self.add()
        return self.chance.choice(self.people)

    def add(self) -> None:
        done = self.desk.cashier.add_customer(self.name(), self.some(PHONES), agreed=None)
        assert done.customer is not None
        assert done.act is not None
        self.people.append(done.customer)
        self.acts.append(done.act)

    def edit(self) -> None:
        uid = self.somebody()
        shown = self.desk.profile(uid).notes
        changes: dict[str, object] = {
            "name": self.name(),
            "say": self.chance.choice(("", "Shee-vawn", "zoe")),
            "phones": self.some(PHONES),
            "emails": self.some(("anna@example.com", "B.C@example.com")),
            "cards": self.some(("A-100 200", "0042")),
            "tags": self.some(WORDS),
            "notes": (
                *((each.id, self.chance.choice(("", *WORDS))) for each in shown),
                ("", self.chance.choice(WORDS)),
            ),
        }
        chosen = self.chance.sample(sorted(changes), self.chance.randint(1, 3))
        done = self.desk.edit(uid, **{each: changes[each] for each in chosen})
        if done.act:
            self.acts.append(done.act)

    def jot(self) -> None:
        done, _ = self.desk.cashier.jot(self.somebody(), self.chance.choice(WORDS))
        assert done.act is not None
        self.acts.append(done.act)

    def came(self) -> None:
        items = list(self.some(("Flat white, oat", "Croissant", "Thé vert")))
        done = self.desk.cashier.record_visit(self.somebody(), items=items, apart=True)
        if done.act:
            self.acts.append(done.act)

    def undo(self) -> None:
        if self.acts:
            act = self.chance.choice(self.acts[-6:])
            done = self.desk.cashier.undo(act)
            if done.act:
                self.acts.append(done.act)

    def merge(self) -> None:
        one, other = self.somebody(), self.somebody()
        head = ActHead("merge", "Till", self.desk.clock.now(), one)
        with self.desk.store.change(head) as change:
            change.merge(one, into=other)
            self.acts.append(change.act)

    def bring_in(self) -> None:
        self.count += 1
        people = []
        for _ in range(self.chance.randint(1, 8)):
            who = f"P{self.chance.randrange(8)}" if self.chance.random() < 0.9 else ""
            memo = self.chance.choice(("", "", *WORDS))
            phone = self.chance.choice(("", *PHONES))
            first = self.chance.choice(FIRST).replace("🦊", "Fox")
            people.append(person(who, first, self.chance.choice(LAST), phone, Memo=memo))
        files = [self.files.customers(f"people{self.count}.csv", *people)]
        if self.chance.random() < 0.5:
            sales = [
                sale(f"T{self.count}-{at}", who=f"P{self.chance.randrange(12)}", name=self.name())
                for at in range(3)
            ]
            files.append(self.files.items(f"items{self.count}.csv", *sales))
        self.desk.bring_in(*files)
        last = self.desk.shop.people.last_import()
        if last is not None:
            self.imports.append(last.act)
        found = self.desk.rows("SELECT uid FROM customer ORDER BY id")
        self.people = [str(uid) for (uid,) in found if self.desk.shop.people.resolve(uid) == uid]

    def undo_import(self) -> None:
        if self.imports:
            self.desk.cashier.undo(self.chance.choice(self.imports))
            found = self.desk.rows("SELECT uid FROM customer ORDER BY id")
            self.people = [
                str(uid) for (uid,) in found if self.desk.shop.people.resolve(uid) == uid
            ]

    def judge(self) -> None:
        self.desk.judge_all()


def check_found(desk: Desk) -> None:
    """Everybody who is there is found by name and number; whoever is shown is there."""
    now = desk.clock.now()
    shop = desk.knowing.shop()
    alive = {
        str(uid)
        for (uid,) in desk.rows("SELECT uid FROM customer")
        if desk.shop.people.resolve(uid) == uid
    }

    def hits(text: str) -> set[str]:
        found = desk.shop.people.search(text, shop=shop, now=now, limit=1000)
        ids = {each.id for each in found.hits}
        assert ids <= alive
        return ids

    for uid in sorted(alive):
        known = desk.profile(uid)
        assert uid in hits(known.name), known.name
        for phone in known.phones:
            assert uid in hits(phone.typed), phone
            if phone.e164:
                assert uid in hits(phone.e164), phone
        for email in known.emails:
            assert uid in hits(email)
        for card in known.cards:
            assert uid in hits(card)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_verbs_the_keys_are_those_made_from_nothing(
    desk: Desk, files: Files, seed: int
) -> None:
    till = Till(desk, files, random.Random(seed))
    for _ in range(40):
        till.press()
    desk.judge_all()
    kept = keys_of(desk)
    check_found(desk)
    anew = made_anew(desk)
    assert kept == anew
    check_found(desk)


def test_who_stands_twice_in_a_long_file_is_found_by_all_of_it(desk: Desk, files: Files) -> None:
    others = [person(f"N{at}", "Nobody", f"N{at}") for at in range(700)]
    first, last = person("P", "Zenobia", "Quist"), person("P", "Zenobia", "Quist", PHONES[0])
    last["Memo"] = "has a xylophone"
    desk.bring_in(files.customers("long.csv", first, *others, last))
    uid = desk.uid("Zenobia Quist")
    for text in ("zenobia quist", "2125550100", "0100", "xylophone"):
        found = desk.shop.people.search(
            text, shop=desk.knowing.shop(), now=desk.clock.now(), limit=8
        )
        assert [each.id for each in found.hits] == [uid], text
    desk.judge_all()
    assert keys_of(desk) == made_anew(desk)


@pytest.fixture
def two_tills(postgres_url: str) -> Iterator[tuple[Database, Database]]:
    """Two tills' connections to the search keys of one database."""
    one, other = connect(postgres_url), connect(postgres_url)
    with one.bind_ctx(SEARCH_MODELS), one.connection_context():
        one.create_tables(SEARCH_MODELS)
        yield one, other


def at_once(
    two_tills: tuple[Database, Database],
    first: Callable[[SearchKeys], None],
    second: Callable[[SearchKeys], None],
) -> None:
    """Let one till write while the other has not yet saved what it wrote."""
    one, other = two_tills
    begun = threading.Event()

    def wait_and_write() -> None:
        with other.connection_context(), other.atomic():
            other.execute_sql("SET application_name = 'second'")
            begun.set()
            second(SearchKeys(other))

    def is_waiting() -> bool:
        found = one.execute_sql(
            "SELECT 1 FROM pg_stat_activity "
            "WHERE application_name = 'second' AND wait_event_type = 'Lock'"
        )
        return found.fetchone() is not None

    writer = threading.Thread(target=wait_and_write)
    with one.atomic():
        first(SearchKeys(one))
        writer.start()
        assert begun.wait(10)
        while writer.is_alive() and not is_waiting():
            writer.join(0.01)
    writer.join(10)
    assert not writer.is_alive()


def test_a_word_that_one_till_forgets_is_learnt_by_the_other(
    two_tills: tuple[Database, Database],
) -> None:
    keys = SearchKeys(two_tills[0])
    keys.put(KeyRow(1, "Zebedee"), country="US")
    at_once(
        two_tills,
        lambda till: till.put(KeyRow(1, "Anna"), country="US"),
        lambda till: till.put(KeyRow(2, "Zebedee"), country="US"),
    )
    rows = partial(sql.rows, two_tills[0])
    assert rows("SELECT people FROM search_word WHERE word = 'zebedee'") == [(1,)]
    assert rows("SELECT count(*) FROM search_deletion WHERE word = 'zebedee'")[0][0] > 0
    assert rows("SELECT count(*) FROM search_sound WHERE word = 'zebedee'")[0][0] > 0


def test_a_new_name_stands_though_another_till_counts_the_visits(
    two_tills: tuple[Database, Database],
) -> None:
    keys = SearchKeys(two_tills[0])
    keys.put(KeyRow(1, "Zebedee"), country="US")
    at_once(
        two_tills,
        lambda till: till.put(KeyRow(1, "Anna"), country="US"),
        lambda till: till.put_habits(1, visits=9, last_day=None, usual=()),
    )
    rows = partial(sql.rows, two_tills[0])
    assert rows("SELECT names, visits FROM search_person") == [("anna", 9)]
    assert rows("SELECT word, place FROM search_name") == [("anna", place_of(9))]


def found_by(desk: Desk, text: str) -> list[str]:
    """Return the names of whom a query finds."""
    found = desk.shop.people.search(text, shop=desk.knowing.shop(), now=desk.clock.now(), limit=8)
    return [each.name for each in found.hits]


def test_a_file_that_names_somebody_merged_says_more_about_whom_they_are_known_as(
    desk: Desk, files: Files
) -> None:
    desk.bring_in(files.customers("first.csv", person("P1", "Amara", "Okafor", PHONES[0])))
    merged, kept = desk.uid("Amara Okafor"), desk.add("Kofi Mensah")
    with desk.store.change(ActHead("merge", "Till", desk.clock.now(), merged)) as change:
        change.merge(merged, into=kept)
    again = person("P1", "Amara", "Okafor", PHONES[1], Memo="walks a quokka")
    desk.bring_in(files.customers("second.csv", again))
    assert found_by(desk, "quokka") == ["Kofi Mensah"] == found_by(desk, "212 555 0199")
    assert found_by(desk, "amara okafor") == []


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダ"),
        ("ﾔﾏﾀﾞ ﾀﾛｳ", "yamada"),
        ("ヤマダ タロウ", "ﾔﾏﾀﾞ ﾀﾛｳ"),
        ("ﾊﾟﾌﾞﾛ", "pab"),
    ],
)
def test_kana_of_half_the_width_are_the_same_letters(
    file_desk: Desk, kept: str, typed: str
) -> None:
    file_desk.add(kept)
    assert found_by(file_desk, typed) == [kept]


@pytest.mark.parametrize(
    "typed",
    ["(646) 555-0142 x12", "646.555.0142 ext. 12", "6465550142 #12", "212 555 0100 / 646 555 0142"],
)
def test_a_number_is_found_with_what_stands_behind_it(file_desk: Desk, typed: str) -> None:
    file_desk.add("Amara Okafor", typed)
    assert found_by(file_desk, typed) == ["Amara Okafor"]
    found = file_desk.reader.search(typed)
    assert (found.name, found.number) == ("", typed)


def test_a_name_of_signs_and_digits_is_found_while_the_keys_are_made(file_desk: Desk) -> None:
    file_desk.add("404", PHONES[0])
    file_desk.store.index.restart()
    assert found_by(file_desk, "404") == ["404"]


def test_a_number_that_is_also_somebodys_card_opens_nobody(file_desk: Desk) -> None:
    file_desk.add("Ben Jones", "6465550142")
    file_desk.edit(file_desk.add("Ed Card"), cards=("6465550142",))
    assert file_desk.reader.search("6465550142").owner == ""


def test_a_shared_number_that_is_somebodys_card_opens_nobody(file_desk: Desk) -> None:
    file_desk.add("Ben Jones", "6465550142")
    file_desk.add("Bo Jones", "6465550142")
    file_desk.edit(file_desk.add("Ed Card"), cards=("6465550142",))
    assert file_desk.reader.search("6465550142").owner == ""
