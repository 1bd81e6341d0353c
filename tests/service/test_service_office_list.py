"""The office's list of customers: who may read, tag and take away, and what comes of it."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.customer_export import ExportColumn
from desktop.domain.customer_list import ListFilter, ListOrder, ListQuestion, Numbers
from desktop.domain.errors import ActError, FileError, TextError, Trouble, UsualError
from desktop.domain.people import Audience, Birthday
from desktop.domain.shop import Role, Staff
from desktop.exchange.dates import Dates
from desktop.exchange.table import Table
from desktop.service.acting import Acting
from desktop.service.exporting import PIECE, escaped
from desktop.service.marking import MOST_TAGS
from desktop.service.office import Office
from desktop.service.tagging import MOST_AT_ONCE
from desktop.service.writing import ActHead
from tests.service.shop_at_hand import TODAY, Desk, Files, person, sale

EVERYBODY = ListQuestion()
TITLES = {each: each.value for each in ExportColumn}


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Owner"))


def office_of(desk: Desk, role: Role) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", role)))


def listed(office: Office, question: ListQuestion = EVERYBODY) -> Numbers:
    return office.list_piece(question, None, window=1000).numbers


def names(office: Office, question: ListQuestion = EVERYBODY) -> list[str]:
    piece = office.list_piece(question, None, window=100, rows=100)
    return [each.name for each in piece.rows]


def tags(desk: Desk) -> dict[str, list[str]]:
    return {name: json.loads(of) for name, of in desk.rows("SELECT name, tags FROM customer")}


def exported(
    office: Office,
    numbers: Numbers,
    file: Path,
    *,
    private: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[dict[str, str]]:
    done = office.export_customers(
        numbers,
        file,
        titles=TITLES,
        private=private,
        progress=lambda _: None,
        cancelled=cancelled,
    )
    if done is None:
        return []
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert done.act is None
    assert done.text == str(len(rows))
    return rows


def test_the_head_says_how_many_there_are(desk: Desk, office: Office) -> None:
    assert office.list_head().customers == 0
    amara = desk.add("Amara Okafor")
    desk.add("Kofi Mensah")
    desk.edit(amara, tags=("vip",))
    head = office.list_head()
    assert (head.customers, head.tags, head.today) == (2, ("vip",), TODAY)


def test_a_text_finds_as_the_till_does_and_the_filters_narrow_it(
    desk: Desk, office: Office
) -> None:
    for number in range(20):
        desk.add(f"Amara {'abcdefghijklmnopqrst'[number]}ong")
    desk.add("Kofi Mensah")
    troubled = desk.uid("Amara cong")
    desk.cashier.report_problem(troubled, "cold soup")
    assert len(names(office, ListQuestion(text="amara"))) == 20
    best = [each.name for each in desk.reader.search("amara").hits]
    assert names(office, ListQuestion(text="amara"))[: len(best)] == best
    problems = frozenset({ListFilter.PROBLEM})
    assert names(office, ListQuestion(text="amara", filters=problems)) == ["Amara cong"]
    assert names(office, ListQuestion(text="kofi", filters=problems)) == []


def test_a_customers_number_leads_to_their_row(desk: Desk, office: Office) -> None:
    amara, other = desk.add("Amara Okafor"), desk.add("Amara Again")
    number = office.list_number(amara)
    assert [each.id for each in office.list_rows([number])] == [amara]
    with desk.store.change(ActHead("merge", "Owner", desk.clock.now(), other)) as change:
        change.merge(other, into=amara)
    assert office.list_number(other) == number
    assert office.list_number("nobody") == 0


def test_a_tag_for_many_is_one_act_with_one_undo(desk: Desk, office: Office) -> None:
    amara, kofi, may = (desk.add(each) for each in ("Amara Okafor", "Kofi Mensah", "May Chen"))
    desk.edit(kofi, tags=("VIP",))
    desk.edit(may, tags=("tea",))
    before = tags(desk)
    acts = desk.rows("SELECT count(*) FROM act")[0][0]
    done = office.tag_customers(listed(office), " vip ")
    assert done.act is not None
    assert done.text == "2"
    assert tags(desk) == {
        "Amara Okafor": ["vip"], "Kofi Mensah": ["VIP"], "May Chen": ["tea", "vip"],
    }  # fmt: skip
    assert desk.rows("SELECT count(*) FROM act")[0][0] == acts + 1
    assert desk.profile(amara).tags == ("vip",)
    assert [hit.name for hit in desk.reader.search("vip").hits] != []
    assert {each.id for each in desk.reader.search("vip").hits} == {amara, kofi, may}
    office.undo(done.act)
    assert tags(desk) == before
    assert {each.id for each in desk.reader.search("vip").hits} == {kofi}


def test_a_tag_is_taken_away_however_it_is_spelt(desk: Desk, office: Office) -> None:
    for name, had in (("Amara Okafor", "Café"), ("Kofi Mensah", "cafe"), ("May Chen", "tea")):
        desk.edit(desk.add(name), tags=(had,))
    done = office.untag_customers(listed(office), "CAFE")
    assert done.text == "2"
    assert tags(desk) == {"Amara Okafor": [], "Kofi Mensah": [], "May Chen": ["tea"]}
    again = office.untag_customers(listed(office), "cafe")
    assert (again.act, again.text) == (None, "0")


def test_a_tag_that_changed_since_is_not_taken_back(desk: Desk, office: Office) -> None:
    amara = desk.add("Amara Okafor")
    done = office.tag_customers(listed(office), "vip")
    desk.edit(amara, tags=("vip", "tea"))
    assert done.act is not None
    with pytest.raises(ActError) as caught:
        office.undo(done.act)
    assert caught.value.trouble is Trouble.LATER_ACT
    assert desk.profile(amara).tags == ("vip", "tea")


def test_what_cannot_be_a_tag_is_refused_and_nothing_is_written(desk: Desk, office: Office) -> None:
    full = desk.add("Amara Okafor")
    desk.add("Kofi Mensah")
    desk.edit(full, tags=tuple(f"tag {number}" for number in range(MOST_TAGS)))
    before = desk.content()
    for tag, trouble in (
        (" ", Trouble.TEXT_EMPTY),
        ("x" * 31, Trouble.TEXT_TOO_LONG),
        ("one more", Trouble.TOO_MANY),
    ):
        with pytest.raises(TextError) as caught:
            office.tag_customers(listed(office), tag)
        assert caught.value.trouble is trouble
    with pytest.raises(ActError):
        office.tag_customers(range(1, MOST_AT_ONCE + 2), "vip")
    assert desk.content() == before


def test_a_file_holds_what_is_known_and_nothing_of_the_owners_notes(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    amara = desk.add("Amara Okafor", "+1 212 555 0123", "0612345678", agreed=True)
    desk.edit(
        amara,
        birthday=Birthday(3, 14),
        emails=("a@example.org",),
        tags=("=SUM(A1)",),
        must_nots=("peanuts", "milk"),
        likes=("window, seat",),
        notes=(("", 'says "hi"\nloudly'),),
    )
    desk.edit(amara, must_nots=("peanuts",))
    with desk.store.change(ActHead("note", "Owner", desk.clock.now(), amara)) as change:
        change.add_note(amara, "pays late", audience=Audience.OWNER)
    desk.add("Kofi Mensah")
    desk.cashier.record_visit(amara)
    file = tmp_path / "customers.csv"
    first, second = exported(office, listed(office), file)
    assert first["name"] == "Amara Okafor"
    assert first["phones"] == "'+1 212 555 0123; 0612345678"
    assert first["tags"] == "'=SUM(A1)"
    assert (first["emails"], first["birthday"]) == ("a@example.org", "'--03-14")
    assert (first["must-nots"], first["likes"]) == ("peanuts", "window, seat")
    assert (first["visits"], first["last"]) == ("1", TODAY.isoformat())
    assert (first["agreement"], second["agreement"]) == ("yes", "not-asked")
    assert first["notes"] == 'says "hi"\nloudly'
    assert "private" not in first
    assert "pays late" not in file.read_text("utf-8-sig")
    assert second["name"] == "Kofi Mensah"
    private, _ = exported(office, listed(office), file, private=True)
    assert private["private"] == "pays late"


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-3", "@me", "0612345678", "\tx"])
def test_what_is_escaped_is_read_as_it_was(text: str) -> None:
    stream = io.StringIO()
    csv.writer(stream).writerows([["a", "b"], [escaped(text), "x"]])
    [record] = Table(stream.getvalue().encode()).records()
    assert escaped(text).startswith("'")
    assert record.get("a") == text  # type: ignore[union-attr] # a problem would have no cells


@pytest.mark.parametrize("text", ["Amara", "'tis", "12 Main St", "0", "", "a=b"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert escaped(text) == text


@pytest.mark.parametrize("birthday", [Birthday(5, 30), Birthday(2, 29), Birthday(5, 6, 1980)])
def test_a_birthday_is_read_back_by_an_import(
    desk: Desk, office: Office, tmp_path: Path, birthday: Birthday
) -> None:
    desk.edit(desk.add("Amara Okafor"), birthday=birthday)
    file = tmp_path / "customers.csv"
    exported(office, listed(office), file)
    [record] = Table(file.read_bytes()).records()
    cell = record.get("birthday")  # type: ignore[union-attr] # a problem would have no cells
    assert cell[-5:] == f"{birthday.month:02}-{birthday.day:02}"
    assert Dates([cell], "GB").read_birthday(cell) == birthday
    assert cell.startswith("--" if birthday.year is None else "1980-")


def test_the_act_says_who_took_how_many_and_names_nobody(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    for number in range(PIECE + 3):
        desk.add(f"Person {number}")
    exported(office, listed(office), tmp_path / "customers.csv")
    [(author, verb, amount, changes, customer)] = desk.rows(
        "SELECT author, verb, amount, changes, customer FROM act WHERE verb = 'export'"
    )
    assert (author, verb, amount, changes, customer) == ("Owner", "export", PIECE + 3, "[]", None)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["customers.csv"]


def test_who_was_not_counted_yet_is_counted_for_the_file(
    desk: Desk, office: Office, files: Files, tmp_path: Path
) -> None:
    desk.bring_in(
        files.customers("c.csv", person("C-1", "Amara", "Okafor")),
        files.items("i.csv", sale("T-1", "2026-07-10 12:00:00", who="C-1"), sale("T-2", who="C-1")),
    )
    desk.shop.facts.forget()
    [row] = exported(office, listed(office), tmp_path / "customers.csv")
    assert (row["visits"], row["first"], row["last"]) == ("2", "2026-07-10", "2026-07-17")


def test_a_file_that_is_called_off_leaves_what_was_there(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    desk.add("Amara Okafor")
    file = tmp_path / "customers.csv"
    file.write_text("before")
    assert exported(office, listed(office), file, cancelled=lambda: True) == []
    assert file.read_text() == "before"
    assert not list(tmp_path.glob("*.part"))
    assert desk.rows("SELECT 1 FROM act WHERE verb = 'export'") == []


def test_a_file_that_meets_the_lock_is_not_kept(desk: Desk, tmp_path: Path) -> None:
    desk.add("Amara Okafor")
    role = Role.OWNER
    author = Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", role))
    office, file = Office(author), tmp_path / "customers.csv"
    numbers = listed(office)
    file.write_text("before")

    def lock() -> bool:
        nonlocal role
        role = Role.CASHIER
        return False

    with pytest.raises(ActError) as caught:
        exported(office, numbers, file, cancelled=lock)
    assert caught.value.trouble is Trouble.NOT_ALLOWED
    assert not list(tmp_path.glob("*.part"))
    assert file.read_text() == "before"
    assert desk.rows("SELECT 1 FROM act WHERE verb = 'export'") == []


def test_a_file_that_cannot_be_written_is_told(desk: Desk, office: Office, tmp_path: Path) -> None:
    desk.add("Amara Okafor")
    with pytest.raises(FileError) as caught:
        exported(office, listed(office), tmp_path / "nowhere" / "customers.csv")
    assert caught.value.trouble is Trouble.NO_FOLDER


def test_each_role_may_do_what_it_may(desk: Desk, tmp_path: Path) -> None:
    desk.add("Amara Okafor")
    numbers = listed(office_of(desk, Role.MANAGER))
    file = tmp_path / "customers.csv"
    verbs: dict[str, Callable[[Office], object]] = {
        "head": lambda office: office.list_head(),
        "piece": lambda office: office.list_piece(ListQuestion(), None, window=5),
        "rows": lambda office: office.list_rows(numbers),
        "number": lambda office: office.list_number("x"),
        "tag": lambda office: office.tag_customers(numbers, "vip"),
        "untag": lambda office: office.untag_customers(numbers, "vip"),
        "export": lambda office: exported(office, numbers, file),
        "private": lambda office: exported(office, numbers, file, private=True),
    }
    refused = {role: {name for name in verbs if _refuses(verbs[name], desk, role)} for role in Role}
    assert refused == {
        Role.CASHIER: set(verbs),
        Role.MANAGER: {"export", "private"},
        Role.OWNER: set(),
    }


def _refuses(verb: Callable[[Office], object], desk: Desk, role: Role) -> bool:
    try:
        verb(office_of(desk, role))
    except UsualError as error:
        return error.trouble is Trouble.NOT_ALLOWED
    return False


def test_those_of_some_people_are_listed_in_the_lists_order(desk: Desk, office: Office) -> None:
    zora, amara, bo = (desk.add(each) for each in ("Zora Quell", "Amara Okafor", "Bo Tan"))
    desk.add("Nobody Else")
    desk.edit(zora, tags=("vip",))
    desk.cashier.record_visit(bo)
    some = ListQuestion(people=(zora, bo, amara, zora, "nobody"))
    assert names(office, some) == ["Amara Okafor", "Bo Tan", "Zora Quell"]
    assert names(office, replace(some, descending=True))[0] == "Zora Quell"
    by_visits = replace(some, order=ListOrder.VISITS, descending=True)
    assert names(office, by_visits)[0] == "Bo Tan"
    assert names(office, replace(some, tag="vip")) == ["Zora Quell"]
    assert names(office, replace(some, text="tan")) == ["Bo Tan"]
    assert names(office, replace(some, text="nobody")) == []
    assert names(office, replace(some, people=())) == []
    office.forget_person(bo)
    assert names(office, some) == ["Amara Okafor", "Zora Quell"]
