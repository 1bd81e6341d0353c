import re
from collections.abc import Iterable
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.people import Birthday
from desktop.domain.till import Reason, RowProblem, TillCustomer
from desktop.exchange.formats import Context, recognise
from desktop.exchange.table import read_table

HEADER = (
    "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,"
    "Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,"
    "Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,"
    "Email Subscription Status,Instant Profile,Blocked from online booking"
)
README = Path(__file__).parents[2] / "README.md"
US = Context("US", "USD")
AMARA = {
    "Reference ID": "17",
    "First Name": "Amara",
    "Last Name": "Okafor",
    "Email Address": "amara@example.org",
    "Phone Number": "'+15623972052",
    "Birthday": "1984-02-29",
    "Memo": "Likes the window seat",
    "Square Customer ID": "C1",
    "First Visit": "2025-01-03",
    "Last Visit": "2026-07-18",
    "Transaction Count": "12",
}
NOBODY = dict.fromkeys(AMARA, "")
Change = dict[str, str]


def file(changes: Iterable[Change], header: str = HEADER) -> bytes:
    lines = [header]
    for change in changes:
        row = AMARA | change
        cells = (row.get(name, "").replace('"', '""') for name in header.split(","))
        lines.append(",".join(f'"{cell}"' for cell in cells))
    return "\r\n".join(lines).encode("utf-8", "surrogatepass")


def read(
    *changes: Change, context: Context = US, header: str = HEADER
) -> tuple[list[TillCustomer], list[RowProblem]]:
    table = read_table(file(changes, header))
    format_ = recognise(table)
    assert (format_.name, format_.kind, format_.source) == (
        "square-customers",
        "customers",
        "square",
    )
    values = list(format_.read(table, context))
    people = [each for each in values if isinstance(each, TillCustomer)]
    return people, [each for each in values if isinstance(each, RowProblem)]


def one(change: Change) -> TillCustomer:
    (person,), problems = read(change)
    assert problems == []
    return person


def told(problem: RowProblem) -> tuple[int, str, bool, str]:
    return problem.line, problem.code, problem.fatal, problem.kind


def test_a_person_is_read_whole() -> None:
    assert one({}) == TillCustomer(
        line=2,
        external_ids=("C1", "ref:17"),
        name="Amara Okafor",
        given="Amara",
        family="Okafor",
        phones=("+15623972052",),
        emails=("amara@example.org",),
        birthday=Birthday(2, 29, 1984),
        memo="Likes the window seat",
        first_visit=date(2025, 1, 3),
        last_visit=date(2026, 7, 18),
        visit_count=12,
    )


@pytest.mark.parametrize(
    "header",
    [
        HEADER.replace("Last Name", "Surname"),
        ",".join(reversed(HEADER.split(","))),
        HEADER.upper(),
        f"{HEADER},Loyalty Programme,Another",
        "Square Customer ID,First Name,Last Name",
        "First Name,Last Name,Nickname,Memo,Birthday,Creation Source",
    ],
)
def test_other_headers_are_this_export_too(header: str) -> None:
    names = {name.upper(): cell for name, cell in AMARA.items()} | AMARA | {"Surname": "Okafor"}
    (person,), _ = read(names, header=header)
    assert person.name == "Amara Okafor"


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        *(("'+15623972052", "+15623972052"), ("5623972052", "5623972052")),
        *(("15623972052", "15623972052"), ("(310) 703-8944", "(310) 703-8944")),
        *(("'0612345678", "0612345678"), ("06 12 34 56 78", "06 12 34 56 78")),
        *(("'(310) 703-8944", "(310) 703-8944"), ("+44 7911 123456 x12", "+44 7911 123456 x12")),
    ],
)
def test_phones_keep_their_zeros_and_plus_as_typed(cell: str, phone: str) -> None:
    assert one({"Phone Number": cell}).phones == (phone,)


def test_a_cell_may_hold_two_phones() -> None:
    each = one({"Phone Number": "(310) 703-8944 / 07911 123456"})
    assert each.phones == ("(310) 703-8944", "07911 123456")
    assert one({"Phone Number": "030/1234567"}).phones == ("030/1234567",)


@pytest.mark.parametrize("cell", ["n/a", "12", "1.56E+10", "1,56E+10"])
def test_a_phone_that_is_none_costs_nobody(cell: str) -> None:
    (person,), (problem,) = read({"Phone Number": cell})
    assert (person.name, person.phones) == ("Amara Okafor", ())
    assert told(problem) == (2, Reason.BAD_PHONE, False, "customer")


@pytest.mark.parametrize(
    ("change", "name", "emails"),
    [
        ({"Last Name": ""}, "Amara", ("amara@example.org",)),
        ({"First Name": ""}, "Okafor", ("amara@example.org",)),
        ({"First Name": "", "Last Name": "", "Nickname": "Ama"}, "Ama", ("amara@example.org",)),
        (
            {"First Name": "", "Last Name": "", "Company Name": "Bright Ltd"},
            "Bright Ltd",
            ("amara@example.org",),
        ),
        (
            {"First Name": "a@b.org", "Last Name": "", "Email Address": ""},
            "",
            ("a@b.org",),
        ),
        (
            {"First Name": "amara@example.org", "Last Name": "Okafor"},
            "Okafor",
            ("amara@example.org",),
        ),
        ({"Email Address": "a@b.org; c@d.org, a@b.org"}, "Amara Okafor", ("a@b.org", "c@d.org")),
        ({"First Name": "علی", "Last Name": "رضا"}, "علی رضا", ("amara@example.org",)),
        ({"First Name": "7/11", "Last Name": ""}, "", ("amara@example.org",)),
        ({"First Name": ".", "Last Name": ".", "Nickname": "Ama"}, "Ama", ("amara@example.org",)),
    ],
)
def test_names_and_addresses(change: Change, name: str, emails: tuple[str, ...]) -> None:
    person = one(change)
    assert (person.name, person.emails) == (name, emails)
    assert " ".join((person.given, person.family)).strip() in {name, ""}


def test_a_number_in_place_of_the_name_is_the_phone() -> None:
    nobody = {"Last Name": "", "Phone Number": ""}
    person = one(nobody | {"First Name": "07911 123456"})
    assert (person.name, person.phones) == ("", ("07911 123456",))
    assert one(nobody | {"First Name": "7/11"}).phones == ()


@pytest.mark.parametrize(
    ("cell", "birthday"),
    [
        *(("1984-02-29", Birthday(2, 29, 1984)), ("02-29", Birthday(2, 29)), ("", None)),
        *(("0000-03-14", Birthday(3, 14)), ("--03-14", Birthday(3, 14))),
        *(("14/03/1984", Birthday(3, 14, 1984)), ("03/14/1984", Birthday(3, 14, 1984))),
    ],
)
def test_birthdays(cell: str, birthday: Birthday | None) -> None:
    assert one({"Birthday": cell}).birthday == birthday


@pytest.mark.parametrize(("country", "month"), [("US", 3), ("GB", 4)])
def test_a_birthday_in_doubt_follows_the_country_and_is_told(country: str, month: int) -> None:
    people, (problem,) = read({}, {"Birthday": "03/04/1984"}, context=Context(country, "USD"))
    assert [person.birthday and person.birthday.month for person in people] == [2, month]
    assert (problem.line, problem.code, problem.fatal) == (3, Reason.DATE_ORDER, False)


def test_another_date_of_the_file_takes_the_doubt_away() -> None:
    people, problems = read({"Birthday": "03/04/1984"}, {"First Visit": "13/04/2025"})
    assert people[0].birthday == Birthday(4, 3, 1984)
    assert problems == []


@pytest.mark.parametrize(
    ("change", "code", "empty"),
    [
        ({"Birthday": "soon"}, Reason.BAD_BIRTHDAY, "birthday"),
        ({"First Visit": "soon"}, Reason.BAD_DATE, "first_visit"),
        ({"Last Visit": "2026-02-30"}, Reason.BAD_DATE, "last_visit"),
        ({"Transaction Count": "many"}, Reason.BAD_NUMBER, "visit_count"),
        ({"Transaction Count": "-1"}, Reason.BAD_NUMBER, "visit_count"),
        ({"Memo": "pays 4111 1111 1111 1111"}, Reason.CARD_NUMBER, "memo"),
        ({"Memo": "a\0b"}, Reason.TEXT_FORBIDDEN, "memo"),
        ({"Memo": "\ud800"}, Reason.TEXT_FORBIDDEN, "memo"),
        ({"Memo": "x" * 10_001}, Reason.TEXT_TOO_LONG, "memo"),
        ({"Phone Number": "4111 1111 1111 1111"}, Reason.CARD_NUMBER, "phones"),
        ({"Email Address": "a\0@b.org"}, Reason.TEXT_FORBIDDEN, "emails"),
    ],
)
def test_a_bad_cell_is_left_out_and_the_person_kept(change: Change, code: str, empty: str) -> None:
    (person,), (problem,) = read(change)
    assert person.name == "Amara Okafor"
    assert not getattr(person, empty)
    assert told(problem) == (2, code, False, "customer")
    assert "4111" not in repr((person, problem))


@pytest.mark.parametrize(
    ("change", "ids"),
    [
        ({"Reference ID": "4111111111111111"}, ("C1",)),
        ({"Square Customer ID": "a\0b"}, ("ref:17",)),
        ({"Square Customer ID": "x" * 201}, ("ref:17",)),
    ],
)
def test_an_id_that_may_not_be_kept_is_left_out(change: Change, ids: tuple[str, ...]) -> None:
    (person,), (problem,) = read(change)
    assert person.external_ids == ids
    assert not problem.fatal
    assert "4111" not in repr((person, problem))


@pytest.mark.parametrize("column", ["First Name", "Last Name", "Nickname", "Company Name"])
@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("4111-1111-1111-1111", Reason.CARD_NUMBER),
        ("Ama\0ra", Reason.TEXT_FORBIDDEN),
        ("x" * 201, Reason.TEXT_TOO_LONG),
    ],
)
def test_a_name_that_may_not_be_kept_costs_the_row_only(column: str, cell: str, code: str) -> None:
    (person,), (problem,) = read({column: cell}, {"Square Customer ID": "C2"})
    assert person.external_ids[0] == "C2"
    assert told(problem) == (2, code, True, "customer")
    assert "4111" not in repr(problem)


def test_a_row_that_says_nothing_of_a_person_is_left_out() -> None:
    people, (problem,) = read(NOBODY | {"Creation Source": "Directory"}, {})
    assert len(people) == 1
    assert told(problem) == (2, Reason.EMPTY_ROW, True, "customer")


def test_an_id_alone_is_somebody() -> None:
    assert one(NOBODY | {"Square Customer ID": "C9"}).external_ids == ("C9",)


@pytest.mark.parametrize(("cell", "number"), [("1,204", 1204), ("3.0", 3), ("0", 0), ("", None)])
def test_the_tills_own_count(cell: str, number: int | None) -> None:
    assert one({"Transaction Count": cell}).visit_count == number


def test_a_memo_keeps_its_lines_and_lines_are_counted_physically() -> None:
    people, _ = read({"Memo": "one\r\ntwo"}, {})
    assert people[0].memo == "one\ntwo"
    assert [person.line for person in people] == [2, 4]


def test_a_row_that_cannot_be_read_would_have_been_a_customer() -> None:
    table = read_table(file([{}]) + b'\r\n"open')
    values = list(recognise(table).read(table, US))
    assert [each for each in values if isinstance(each, RowProblem)] == [
        RowProblem(3, Reason.OPEN_QUOTE, kind="customer")
    ]


cells = st.text(st.characters(exclude_characters="\r\n"), max_size=25)


@given(st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(AMARA, cells)), max_size=5))
def test_every_row_is_a_person_or_a_reported_loss(changes: list[Change]) -> None:
    people, problems = read(*changes)
    lost = [each for each in problems if each.fatal]
    lines = sorted([each.line for each in people] + [each.line for each in lost])
    blank = [not any(cell.strip() for cell in (AMARA | change).values()) for change in changes]
    rows = [line for line, empty in zip(count(2), blank, strict=False) if not empty]
    assert lines == rows


def test_a_file_made_by_hand_with_the_columns_that_the_readme_shows() -> None:
    readme = README.read_text("utf-8")
    example = readme.split("```csv\n")[1].split("```")[0]
    (ines,) = recognise(read_table(example.encode())).read(read_table(example.encode()), US)
    assert isinstance(ines, TillCustomer)
    assert (ines.name, ines.phones, ines.emails) == (
        "Ines Moreau",
        ("(415) 555-0173",),
        ("ines@example.com",),
    )
    assert (ines.birthday, ines.memo) == (Birthday(3, 14, 1990), "Plays the cello")


def test_every_column_that_the_readme_names_is_read() -> None:
    readme = README.read_text("utf-8")
    table = readme.split("these columns are read")[1].split("So a list of your own")[0]
    named = sorted(set(re.findall(r"`([A-Z][A-Za-z ]+)`", table)))
    assert len(named) > 15
    values = {"Transaction Count": "12", "Birthday": "1984-02-29"}
    values |= dict.fromkeys(("First Visit", "Last Visit"), "2025-01-03")
    values |= dict.fromkeys(("Email", "Email Address"), "a@example.org")
    for column in named:
        unread = ["Creation Source", "Instant Profile", "Lifetime Spend", "Street Address 1"]
        known = ["Email", "b@example.org"] if "Phone" in column else ["Phone", "4155550173"]
        header, cells = [known[0], *unread], [known[1], *[""] * len(unread)]
        plain = _only(header, cells)
        value = values.get(column, "4155550199" if "Phone" in column else "Lee")
        assert _only([column, *header], [value, *cells]) != plain, column


def _only(header: list[str], cells: list[str]) -> TillCustomer:
    table = read_table(f"{','.join(header)}\n{','.join(cells)}".encode())
    (person,) = recognise(table).read(table, US)
    assert isinstance(person, TillCustomer)
    return person
