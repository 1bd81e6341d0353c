"""People found by what is no name: cards, addresses, tags, the usual, notes, days, birthdays."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.cards import Closeness, Hit, Way
from desktop.domain.people import Birthday, Edit
from desktop.domain.shop import Shop
from desktop.lookup.cards import fold_card
from desktop.store.people_tables import (
    CardRow,
    CustomerRow,
    EmailRow,
    ExternalId,
    ImportRow,
    NoteRow,
    StaffRow,
)
from desktop.store.search_keys import KeyRow, SearchKeys
from desktop.store.search_tables import SearchOther
from desktop.store.trade_tables import CustomerFacts, SaleOwner, SaleRow, VisitRow
from desktop.store.ways import Read, Ways
from tests.service.shop_at_hand import NOW, TODAY, Desk

WEEK = timedelta(days=7)


class People:
    """Writes people into the tables, with the keys they are found by, and looks for them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.ways = Ways(desk.store.doors.database)
        self.keys = SearchKeys(desk.store.doors.database)
        shop = desk.store.shop()
        assert shop is not None
        self.shop: Shop = shop

    def put(
        self,
        name: str,
        *,
        tags: Sequence[str] = (),
        notes: Sequence[str] = (),
        private: str = "",
        until: date | None = None,
        usual: Sequence[str] = (),
        emails: Sequence[str] = (),
        cards: Sequence[str] = (),
        born: Birthday | None = None,
        visits: int = 1,
        last: date | None = None,
        came: Sequence[date] = (),
        imported: ImportRow | None = None,
        merged: str = "",
    ) -> str:
        with self.desk.store.doors.write():
            row = CustomerRow.create(
                uid=name,
                name=name,
                folded=name.lower(),
                tags=list(tags),
                birth_month=born.month if born else None,
                birth_day=born.day if born else None,
                birth_year=born.year if born else None,
                imported=imported,
                merged_into=CustomerRow.get(CustomerRow.uid == merged) if merged else None,
                created_at=NOW,
            )
            for text in notes:
                NoteRow.create(
                    uid=_uid(), customer=row, text=text, at=NOW, author="Till", true_until=until
                )
            if private:
                NoteRow.create(
                    uid=_uid(), customer=row, text=private, at=NOW, author="O", audience="owner"
                )
            for each in emails:
                EmailRow.create(
                    uid=_uid(), customer=row, typed=each, folded=each.casefold(), imported=imported
                )
            for each in cards:
                CardRow.create(
                    uid=_uid(), customer=row, typed=each, folded=fold_card(each), imported=imported
                )
            for day in came:
                VisitRow.create(uid=_uid(), customer=row, at=NOW, day=day, author="Till")
            CustomerFacts.create(
                customer=row, visits=visits, last_day=last, usual=" · ".join(usual)
            )
            self.keys.put(
                KeyRow(row.id, name, tags=tags, notes=notes, usual=usual, cards=cards),
                country=self.shop.place.country,
            )
        return name

    def bought(self, name: str, day: date, *, imported: ImportRow, through: str = "sale") -> None:
        """Write a sale of somebody, theirs by the till's id on it, or by a later file."""
        with self.desk.store.doors.write():
            owner = CustomerRow.get(CustomerRow.uid == name)
            ExternalId.create(source="till", external=f"id-{name}", customer=owner)
            sale = SaleRow.create(
                uid=_uid(),
                source="till",
                transaction=_uid(),
                at=NOW,
                day=day,
                external=f"id-{name}" if through == "sale" else None,
                imported=imported,
            )
            if through == "owner":
                SaleOwner.create(sale=sale, source="till", external=f"id-{name}", imported=imported)

    def import_of(self, state: str) -> ImportRow:
        with self.desk.store.doors.write():
            made: ImportRow = ImportRow.create(
                uid=_uid(),
                source="till",
                file="f.csv",
                digest="d",
                kind="items",
                state=state,
                at=NOW,
                author=StaffRow.get(),
            )
        return made

    def hits(self, text: str, *, limit: int = 8, without: Collection[str] = ()) -> tuple[Hit, ...]:
        return self.ways.find(self._read(text), limit=limit, without=without)

    def owner(self, text: str) -> str | None:
        return self.ways.owner(self._read(text))

    def _read(self, text: str) -> Read:
        return self.ways.read(text, today=TODAY, country=self.shop.place.country)

    def names(self, text: str, **how: int) -> list[str]:
        return [each.name for each in self.hits(text, **how)]

    def only(self, text: str) -> Hit:
        (hit,) = self.hits(text)
        return hit

    def found(self, text: str) -> list[tuple[str, Way]]:
        """Look by name as well, as the window does."""
        return [(each.name, each.way) for each in self.desk.reader.search(text).hits]


def _uid() -> str:
    return str(uuid.uuid4())


def marked(hit: Hit) -> list[str]:
    return [hit.why[start:end] for start, end in hit.why_marks]


@pytest.fixture
def people(desk: Desk) -> People:
    return People(desk)


def test_the_usual(people: People) -> None:
    people.put("Ana", usual=["Flat white, oat milk, 12 oz", "Bagel"])
    people.put("Ben", usual=["Flat white, 12 oz"])
    people.put("Cid", usual=["Oat cookie"])
    hit = people.only("flat white, oat")
    assert (hit.id, hit.way, hit.usual) == ("Ana", Way.USUAL, "Flat white, oat milk, 12 oz · Bagel")
    assert hit.why == "Flat white, oat milk, 12 oz"
    assert marked(hit) == ["Flat", "white", "oat"]
    assert sorted(people.names("flat w")) == ["Ana", "Ben"]
    assert people.names("12") == []


def test_a_tag(people: People) -> None:
    people.put("Ana", tags=["VIP", "Gluten-free"])
    people.put("Ben", tags=["Free refill"])
    hit = people.only("gluten free")
    assert (hit.id, hit.way, hit.why) == ("Ana", Way.TAG, "Gluten-free")
    assert marked(hit) == ["Gluten", "free"]
    assert people.names("vi") == ["Ana"]
    assert people.names("vip refill") == []


def test_a_word_of_a_note(people: People) -> None:
    people.put("Ana", notes=["Sits by the window", "Has a DOG named Müsli"])
    people.put("Ben", notes=["Two dogs"])
    people.put("Cid", notes=["Loves dogma films"])
    assert sorted(people.names("dog")) == ["Ana", "Ben", "Cid"]
    assert sorted(people.names("dogs")) == ["Ana", "Ben"]
    hit = people.only("dog muesli")
    assert (hit.way, hit.why, marked(hit)) == (
        Way.NOTE, "Has a DOG named Müsli", ["DOG", "Müsli"]
    )  # fmt: skip
    assert people.names("dog window") == ["Ana"]
    assert people.names("dog cat") == []
    assert people.names("d") == people.names("") == people.names("  ") == []


def test_a_long_note_is_shown_around_the_word(people: People) -> None:
    before, after = "many quiet words come first " * 4, "\nand more of them follow" * 4
    people.put("Ana", notes=[f"{before}a dog {after}"])
    hit = people.only("dog")
    assert marked(hit) == ["dog"]
    assert len(hit.why) <= 62
    assert (hit.why[0], hit.why[-1]) == ("…", "…")
    assert "\n" not in hit.why


def test_notes_of_the_owner_and_of_another_time_are_never_shown(people: People) -> None:
    people.put("Ana", notes=["Has a dog"], private="Her dog bit the postman")
    people.put("Old", notes=["Walks a dog for now"], until=TODAY - timedelta(days=1))
    people.put("Now", notes=["Walks a dog this week"], until=TODAY)
    hits = {each.id: each.why for each in people.hits("dog")}
    assert hits == {"Ana": "Has a dog", "Now": "Walks a dog this week"}
    assert people.names("postman") == []


def test_an_address_by_its_beginning(people: People) -> None:
    people.put("Ana", emails=["Amra.Okafor@example.com"])
    people.put("Ben", emails=["amr@example.com"])
    hit = people.only("amra.o")
    assert (hit.id, hit.way, hit.why) == ("Ana", Way.EMAIL, "Amra.Okafor@example.com")
    assert marked(hit) == ["Amra.O"]
    assert people.names("AMR@") == ["Ben"]
    assert people.names("amra") == []


def test_a_card_by_its_beginning(people: People) -> None:
    people.put("Ana", cards=["AB-1234 5678"], visits=1)
    people.put("Ben", cards=["AB-1234"], visits=0)
    people.put("Cid", cards=["AB-9999", "AB-12345"], visits=9)
    hits = people.hits("ab 1234")
    assert [each.id for each in hits] == ["Ben", "Cid", "Ana"]
    assert {each.way for each in hits} == {Way.CARD}
    assert [each.why for each in hits] == ["AB-1234", "AB-12345", "AB-1234 5678"]
    assert [marked(each) for each in hits] == [["AB-1234"]] * 3
    assert people.names("ab1") == []


def test_a_card_by_the_digits_after_its_letters(people: People) -> None:
    people.put("Ana", cards=["TU-2048 17"])
    people.put("Ben", cards=["B 204817.5", "TU-204817-X"])
    people.put("Cid", cards=["204817 99"], visits=9)
    people.put("Dan", cards=["AB12-204"], tags=["204817"])
    people.put("New", cards=["TU-204817"], imported=people.import_of("staging"))
    found = {each.name: (each.why, each.why_marks) for each in people.hits("204817")}
    assert found == {
        "Cid": ("204817 99", ((0, 6),)),
        "Ana": ("TU-2048 17", ((3, 10),)),
        "Ben": ("TU-204817-X", ((3, 9),)),
        "Dan": ("204817", ((0, 6),)),
    }
    assert [each.way for each in people.hits("204817")] == [*[Way.CARD] * 3, Way.TAG]
    assert {each.name for each in people.hits("2048 1")} == {"Ana", "Ben", "Cid", "Dan"}
    assert people.hits("4817") == ()
    assert [each.way for each in people.hits("204")] == [Way.TAG]


def test_a_card_given_taken_and_given_up_moves_its_digits(people: People) -> None:
    people.put("Ana")
    shown = Edit(name="Ana")
    carded = replace(shown, cards=("TU-204817",))
    done = people.desk.cashier.edit("Ana", shown=shown, edit=carded)
    assert [each.why for each in people.hits("204817")] == ["TU-204817"]
    people.desk.cashier.edit("Ana", shown=carded, edit=shown)
    assert people.hits("204817") == ()
    assert done.act is not None


def test_the_only_owner_of_a_whole_card_or_address(people: People) -> None:
    staging = people.import_of("staging")
    people.put("Ana", cards=["AB-1234"], emails=["ana@example.com"])
    people.put("Ben", cards=["ab 1234 5"], emails=["both@example.com"])
    people.put("Cid", cards=["7777"], emails=["both@example.com"])
    people.put("Dan", cards=["7777"])
    people.put("New", cards=["9999"], emails=["new@example.com"], imported=staging)
    people.put("Gone", cards=["AB1234"], merged="Ana")
    assert people.owner("ab1234") == "Ana"
    assert people.owner("AB-123 45") == "Ben"
    for text in ("7777", "9999", "ab123", "ana", "Ana", "", "\0"):
        assert people.owner(text) is None
    assert people.owner("ana@example.com") == people.owner(" ANA@example.com") == "Ana"
    for text in ("both@example.com", "new@example.com", "ana@example", "", "\0@"):
        assert people.owner(text) is None


def test_who_came_on_a_day(people: People) -> None:
    published, staging = people.import_of("published"), people.import_of("staging")
    friday = TODAY - timedelta(days=1)
    people.put("Mark", came=[friday], visits=2)
    people.put("Sold", visits=9)
    people.put("Owned", visits=5)
    people.put("Staged", visits=7)
    people.put("Other", came=[TODAY], visits=8)
    people.bought("Sold", friday, imported=published)
    people.bought("Owned", friday, imported=published, through="owner")
    people.bought("Staged", friday, imported=staging)
    assert people.names("friday") == ["Sold", "Owned", "Mark"]
    for text in ("yesterday", "last fri", "17 jul", "7/17", "17/7/2026", "2026-07-17"):
        assert people.names(text) == ["Sold", "Owned", "Mark"], text
    assert {(each.way, each.day, each.why) for each in people.hits("friday")} == {
        (Way.DAY, friday, "")
    }
    assert people.names("today") == ["Other"]
    assert people.names("last saturday") == []


def test_today_comes_before_the_same_weekday_a_week_ago(people: People) -> None:
    people.put("Then", came=[TODAY - WEEK], visits=90)
    people.put("Both", came=[TODAY - WEEK, TODAY], visits=3)
    people.put("Now", came=[TODAY], visits=2)
    hits = people.hits("saturday")
    assert [(each.id, each.day) for each in hits] == [
        ("Both", TODAY), ("Now", TODAY), ("Then", TODAY - WEEK),
    ]  # fmt: skip


def test_a_birthday(people: People) -> None:
    people.put("Ana", born=Birthday(3, 4, 1980), visits=1)
    people.put("Ben", born=Birthday(3, 4), visits=5)
    people.put("Cid", born=Birthday(4, 3, 1990), visits=9)
    people.put("Leap", born=Birthday(2, 29))
    hits = people.hits("3/4")
    assert [each.id for each in hits] == ["Ben", "Ana", "Cid"]
    assert {each.way for each in hits} == {Way.BIRTHDAY}
    assert (hits[1].born, hits[1].day) == (Birthday(3, 4, 1980), date(2027, 3, 4))
    assert people.names("march 4") == ["Ben", "Ana"]
    assert people.names("4 mar 1990") == ["Ben"]
    assert people.names("3/4/80") == ["Ben", "Ana"]
    assert people.only("29 feb").day == date(2027, 2, 28)


def test_the_ways_come_in_their_order_and_everybody_once(people: People) -> None:
    words = "ab1234"
    people.put("Note", notes=[words])
    people.put("Usual", usual=[words])
    people.put("Tag", tags=[words], notes=[words])
    people.put("Mail", emails=[f"{words}@example.com"])
    people.put("Card", cards=[words], tags=[words])
    found = [(each.id, each.way) for each in people.hits(words)]
    assert found == [
        ("Card", Way.CARD),
        ("Mail", Way.EMAIL),
        ("Tag", Way.TAG),
        ("Usual", Way.USUAL),
        ("Note", Way.NOTE),
    ]
    born = Birthday(7, 17)
    people.put("Born", born=born, visits=9)
    people.put("Came", born=born, came=[TODAY - timedelta(days=1)])
    assert [(each.id, each.way) for each in people.hits("7/17")] == [
        ("Came", Way.DAY), ("Born", Way.BIRTHDAY),
    ]  # fmt: skip


def test_who_was_here_today_comes_first_then_who_comes_most(people: People) -> None:
    people.put("Rare", tags=["dog"], visits=1)
    people.put("Often", tags=["dog"], visits=50, last=TODAY - WEEK)
    people.put("Marked", tags=["dog"], visits=2, came=[TODAY])
    people.put("Counted", tags=["dog"], visits=3, last=TODAY)
    assert people.names("dog") == ["Counted", "Marked", "Often", "Rare"]
    assert people.names("dog", limit=2) == ["Counted", "Marked"]
    assert people.names("dog", limit=0) == []
    left = people.hits("dog", limit=2, without={"Counted", "Often"})
    assert [each.id for each in left] == ["Marked", "Rare"]


def test_only_people_who_can_be_seen(people: People) -> None:
    staging, undone = people.import_of("staging"), people.import_of("undone")
    everything = {
        "tags": ["dog"],
        "notes": ["dog"],
        "usual": ["dog"],
        "emails": ["dog@example.com"],
        "cards": ["dog1"],
        "born": Birthday(7, 17),
    }
    people.put("Here", **everything)  # type: ignore[arg-type] # by name
    for name, imported in (("Staged", staging), ("Undone", undone)):
        people.put(name, imported=imported, visits=99, **everything)  # type: ignore[arg-type] # by name
    people.put("Merged", merged="Here", visits=99, **everything)  # type: ignore[arg-type] # by name
    for text in ("dog", "dog@", "dog1", "7/17"):
        assert people.names(text) == ["Here"], text


def test_many_people_of_one_word_are_chosen_from_by_how_often_they_come(people: People) -> None:
    with people.desk.store.doors.write():
        for number in range(1, 1501):
            name = f"P{number}"
            row = CustomerRow.create(
                uid=name, name=name, folded=name, tags=["regular", "odd"], created_at=NOW
            )
            visits = number if number % 2 else 0
            CustomerFacts.create(customer=row, visits=visits)
            SearchOther.insert(key="t regular", customer_id=row.id).execute()
            if number % 2:
                SearchOther.insert(key="t odd", customer_id=row.id).execute()
    late = people.put("Late", tags=["regular"], visits=0, came=[TODAY])
    assert people.names("regular") == [late, *(f"P{n}" for n in range(1499, 1485, -2))]
    assert people.names("regu odd") == [f"P{n}" for n in range(1499, 1483, -2)]


@pytest.mark.parametrize(
    "text",
    [
        *("\0", "\ud800", "%_'\"", "🐶" * 20, "a" * 10_000, "dog " * 3000, "狗" * 500, "1" * 400),
        *("\0@\0a", "٣/٤", "99/99/9999", "0000-00-00", "9" * 4 + "-1-1", "' OR 1=1 --"),
    ],
)
def test_no_text_is_too_strange(people: People, text: str) -> None:
    people.put("Ana", tags=["dog"], notes=["狗"], emails=["a@example.com"], cards=["111"])
    names = people.names(text)
    assert names in ([], ["Ana"])
    people.found(f"{text} dog ana 狗")
    people.found(f"ana dog {text}")
    assert people.owner(text) is None


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("14 nov", "14 nov", ""),
        (" last friday", "last friday", ""),
        ("TU-204817", "TU-204817", ""),
        ("dog 12", "dog 12", ""),
        ("204817", "", "204817"),
        ("zoe 4821", "zoe", "4821"),
        ("ana 48", "ana", "48"),
    ],
)
def test_what_was_no_name_and_number_is_offered_whole_to_be_added(
    people: People, text: str, name: str, number: str
) -> None:
    people.put("Tu", cards=["TU-204817"], tags=["dog 12"])
    found = people.desk.reader.search(text)
    assert (found.name, found.number) == (name, number)


def test_a_day_on_which_many_came_leaves_room_for_birthdays(people: People) -> None:
    day = TODAY - WEEK
    for number in range(9):
        people.put(f"Came {number}", came=[day], visits=9)
    for number in range(4):
        people.put(f"Born {number}", born=Birthday(day.month, day.day), visits=number)
    ways = [each.way for each in people.hits(f"{day:%d %b}")]
    assert ways == [Way.DAY] * 5 + [Way.BIRTHDAY] * 3


def test_who_was_meant_by_a_day_comes_before_words_and_names(people: People) -> None:
    people.put("Emily Hollshaw", notes=["training for the marathon"], visits=9)
    people.put("Mary Torres", born=Birthday(3, 6))
    people.put("Mara Vale", came=[date(2026, 3, 6)])
    assert people.found("6 mar") == [*people.found("6 march"), ("Emily Hollshaw", Way.NOTE)]
    assert people.found("6 march") == [("Mara Vale", Way.DAY), ("Mary Torres", Way.BIRTHDAY)]
    for number in range(20):
        people.put(f"Runner {number}", notes=["training for the marathon"], visits=9)
    found = people.found("6 mar")
    assert found[:2] == [("Mara Vale", Way.DAY), ("Mary Torres", Way.BIRTHDAY)]
    assert {way for _, way in found[2:]} == {Way.NOTE}
    assert len(found) == 8


def test_an_address_comes_before_the_names_in_it(people: People) -> None:
    people.put("Jack Carter", visits=9)
    people.put("Jack Carters", emails=["jack.carter@example.com"], visits=1)
    people.put("Jak Carter", visits=9)
    found = people.found("jack.carter@")
    assert found[:2] == [("Jack Carters", Way.EMAIL), ("Jack Carter", Way.NAME)]
    assert people.found("jack.carter")[0] == ("Jack Carter", Way.NAME)
    assert people.found("jak.carter@")[0] == ("Jak Carter", Way.NAME)


@pytest.fixture
def dogs(people: People) -> People:
    people.put("David Okoro", tags=["dog", "early"], visits=5)
    people.put("David Marsh", notes=["Two dogs, and sits by the window"], visits=9)
    people.put("David Plain", visits=50)
    people.put("Davina Ross", usual=["Dog biscuit"], visits=2)
    people.put("Sarah Dogwood", notes=["Asks for David"], visits=1)
    people.put("Mia Kern", tags=["dog"], visits=70)
    return people


def test_a_name_and_a_word_of_something_else(dogs: People) -> None:
    people = dogs
    expected = [
        ("David Marsh", Way.NOTE),
        ("David Okoro", Way.TAG),
        ("Sarah Dogwood", Way.NOTE),
    ]
    assert people.found("david dog") == people.found("dog david") == expected
    assert people.found("david dogs")[:2] == expected[:2]
    assert people.found("david mar dog") == [("David Marsh", Way.NOTE)]
    assert people.found("david dog early") == [("David Okoro", Way.TAG)]
    assert people.found("mr david with a dog window") == [("David Marsh", Way.NOTE)]
    assert people.found("davina bisc") == [("Davina Ross", Way.USUAL)]
    assert ("Davina Ross", Way.USUAL) in people.found("dav dog")
    people.put("Dav Lee", tags=["dog"], visits=0)
    assert people.found("dav dog")[0] == ("Dav Lee", Way.TAG), "a whole name comes first"
    for text in ("david cat", "peter dog", "david early window", "david ea", "kern okoro"):
        assert all(way is Way.NAME for _, way in people.found(text)), text


def test_of_a_name_and_something_else_both_are_marked(dogs: People) -> None:
    marsh, okoro, _ = dogs.desk.reader.search("dog david").hits
    assert (marsh.why, marked(marsh)) == ("Two dogs, and sits by the window", ["dog"])
    assert (okoro.why, marked(okoro)) == ("dog", ["dog"])
    for each in (marsh, okoro):
        assert each.name_marks == ((0, 5),)
        assert (each.closeness, each.day) == (Closeness.EXACT, None)


def test_a_name_as_typed_comes_first_and_one_only_alike_last(dogs: People) -> None:
    people = dogs
    people.put("David Dogan")
    people.put("Davit Dok")
    found = people.found("david dog")
    assert found[0] == ("David Dogan", Way.NAME)
    assert found[1:4] == [
        ("David Marsh", Way.NOTE), ("David Okoro", Way.TAG), ("Sarah Dogwood", Way.NOTE),
    ]  # fmt: skip
    assert ("Davit Dok", Way.NAME) in found[4:] or len(found) == 4
    people.put("David Dog")
    assert [each for each in people.found("david dog") if each[1] is not Way.NAME] == []


def test_all_words_of_one_thing_come_before_a_name_and_a_thing(dogs: People) -> None:
    dogs.put("Zoe Lane", tags=["David's dog"])
    assert dogs.found("david dog")[0] == ("Zoe Lane", Way.TAG)
    assert dogs.found("david dog")[1] == ("David Marsh", Way.NOTE)


def test_a_name_twice_and_words_of_one_word(people: People) -> None:
    people.put("Ana Dogan", tags=["dogan"])
    people.put("Ana Lee", tags=["ana"])
    assert ("Ana Lee", Way.TAG) in people.found("lee anas")
    assert people.found("dogan doga") in ([("Ana Dogan", Way.TAG)], [("Ana Dogan", Way.NAME)])


def test_who_cannot_be_seen_is_not_found_beside_either(people: People) -> None:
    staging = people.import_of("staging")
    people.put("David New", tags=["dog"], imported=staging)
    people.put("David Old", notes=["dog"], until=TODAY - timedelta(days=1))
    people.put("David Own", private="dog")
    assert people.found("david dog") == []


def test_of_many_with_a_name_and_many_with_a_thing_the_frequent_are_found(people: People) -> None:
    with people.desk.store.doors.write():
        for number in range(1500):
            david, latte = number % 2 == 0, number % 3 == 0
            name = f"{'David' if david else 'Peter'} P{number}"
            row = CustomerRow.create(uid=name, name=name, folded=name.lower(), created_at=NOW)
            usual = "Latte" if latte else "Tea"
            CustomerFacts.create(customer=row, visits=number, usual=usual)
            people.keys.put(
                KeyRow(row.id, name, visits=number, usual=[usual]),
                country=people.shop.place.country,
            )
    assert [name for name, _ in people.found("david latte")] == [
        f"David P{number}" for number in range(1494, 1446, -6)
    ]
