"""Bringing files in: once, in any order, whole or not at all, and back out without a trace."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import FileError, Trouble
from desktop.domain.people import Birthday
from desktop.domain.till import Tally
from desktop.store.people_tables import CustomerRow
from tests.service.shop_at_hand import ZONE, Desk, Files, MovableClock, person, refund, sale


@pytest.fixture
def amara_sales(files: Files) -> Path:
    return files.items(
        "items.csv",
        sale("T1", "2026-07-10 12:30:00", who="C1", name="Amara Okafor"),
        sale("T2", "2026-07-17 12:30:00", who="C1", name="Amara Okafor"),
        sale("T3", "2026-07-17 13:30:00", "Bagel"),
    )


@pytest.fixture
def amara_card(files: Files) -> Path:
    return files.customers(
        "customers.csv",
        person(
            "C1", "Amara", "Okafor", "'+15623974821", Birthday="1990-07-20", Memo="window seat",
            Nickname="Mara", Transaction_Count="30", Last_Visit="2026-07-17",
        ),
        person("C2", "Bo", "Li", "(310) 703-8944"),
    )  # fmt: skip


ORDERS = [("items", "customers"), ("customers", "items")]


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("order", ORDERS)
def test_items_and_customers_in_either_order(
    desk: Desk, amara_sales: Path, amara_card: Path, order: tuple[str, str], together: bool
) -> None:
    named = {"items": amara_sales, "customers": amara_card}
    chosen = [named[each] for each in order]
    calls = [chosen] if together else [[each] for each in chosen]
    reports = [desk.bring_in(*each) for each in calls]
    assert sum((each.visits for each in reports), Tally()) == Tally(added=2)
    assert sum((each.sales for each in reports), Tally()) == Tally(added=1)
    assert not any(each.problems for each in reports)
    assert desk.names() == ["Amara Okafor", "Bo Li"]
    amara = desk.profile(desk.uid("Amara Okafor"))
    assert [each.typed for each in amara.phones] == ["+15623974821"]
    assert amara.birthday == Birthday(7, 20, 1990)
    assert amara.address == "Mara"
    assert [(note.text, note.from_till) for note in amara.notes] == [("window seat", True)]
    assert amara.claim is not None
    assert amara.claim.count == 30
    assert desk.visits(amara.id) == 2
    for query in ("4821", "amara", "okafor am", "+1 562 397 4821", "amara 48"):
        assert [hit.id for hit in desk.reader.search(query).hits] == [amara.id], query


def test_what_is_reported_of_customers(desk: Desk, amara_sales: Path, amara_card: Path) -> None:
    report = desk.bring_in(amara_sales, amara_card)
    assert report.customers == Tally(added=2)
    again = desk.bring_in(amara_card, amara_sales)
    assert (again.customers, again.visits, again.sales) == (
        Tally(matched=2),
        Tally(matched=2),
        Tally(matched=1),
    )
    assert (again.first_day, again.last_day) == (date(2026, 7, 10), date(2026, 7, 17))
    assert len(again.acts) == 2
    assert not again.cancelled


def test_overlapping_exports_count_once(desk: Desk, files: Files) -> None:
    march = [sale(f"T{day}", f"2026-03-{day:02} 09:00:00", who="C1") for day in range(1, 20)]
    older = files.items("older.csv", *march[:12])
    newer = files.items("newer.csv", *march[8:])
    people = files.customers("people.csv", person("C1", "Kofi", "Mensah"))
    desk.bring_in(newer)
    desk.bring_in(older)
    report = desk.bring_in(newer, people)
    assert report.visits == Tally(matched=11)
    kofi = desk.uid("Kofi Mensah")
    assert desk.visits(kofi) == 19
    assert len(desk.rows("SELECT id FROM sale_line")) == 19


def test_two_equal_lines_are_two_things(desk: Desk, files: Files) -> None:
    twice = sale("T1", who="C1", name="Kofi")
    file = files.items("items.csv", twice, twice, sale("T2", "2026-07-16 09:00:00", "Tea"))
    desk.bring_in(file)
    desk.bring_in(file)
    (coming,) = desk.knowing.known(desk.uid("Kofi")).comings
    assert [line.label for line in coming.lines] == ["Latte", "Latte"]
    assert [line.amount for line in coming.lines] == [500, 500]


def test_a_refund_is_no_visit(desk: Desk, files: Files) -> None:
    file = files.items(
        "items.csv",
        sale("T1", who="C1", name="Kofi"),
        refund("R1", "2026-07-18 09:00:00", who="C1", name="Kofi"),
        refund("R2", "2026-07-18 09:00:00"),
    )
    report = desk.bring_in(file)
    assert report.refunds == 2
    assert report.visits == Tally(added=1, skipped=1)
    assert report.sales == Tally(skipped=1)
    assert desk.visits(desk.uid("Kofi")) == 1


def test_a_pending_id_is_resolved_by_a_later_file(desk: Desk, files: Files) -> None:
    report = desk.bring_in(files.items("items.csv", sale("T1", who="C7"), sale("T2", who="C8")))
    assert (report.visits, report.sales) == (Tally(), Tally(added=2))
    assert desk.names() == []
    desk.bring_in(files.customers("people.csv", person("C7", "Wanjiru", "Kamau")))
    assert desk.visits(desk.uid("Wanjiru Kamau")) == 1


def test_a_customer_put_to_a_sale_later_has_the_visit(desk: Desk, files: Files) -> None:
    before = files.items("before.csv", sale("T1"))
    after = files.items("after.csv", sale("T1", who="C7", name="Wanjiru Kamau"))
    desk.bring_in(before)
    report = desk.bring_in(after)
    assert report.visits == Tally(matched=1)
    wanjiru = desk.uid("Wanjiru Kamau")
    assert desk.visits(wanjiru) == 1
    (coming,) = desk.knowing.known(wanjiru).comings
    assert [line.label for line in coming.lines] == ["Latte"]
    desk.bring_in(before, after)
    assert desk.visits(wanjiru) == 1


def test_a_customer_put_to_a_sale_later_goes_with_the_import(desk: Desk, files: Files) -> None:
    desk.bring_in(files.customers("people.csv", person("C7", "Wanjiru", "Kamau")))
    desk.bring_in(files.items("before.csv", sale("T1"), sale("T2", who="C7")))
    wanjiru = desk.uid("Wanjiru Kamau")
    report = desk.bring_in(files.items("after.csv", sale("T1", who="C7")))
    assert desk.visits(wanjiru) == 1 + (sale("T1")["Date"] != sale("T2")["Date"])
    assert desk.rows("SELECT external FROM sale_owner") == [("C7",)]
    desk.cashier.undo(report.acts[0])
    assert desk.visits(wanjiru) == 1
    assert desk.rows("SELECT external FROM sale_owner") == []


def test_a_reference_stands_for_the_tills_id(desk: Desk, files: Files) -> None:
    desk.bring_in(files.customers("people.csv", person("", "Wanjiru", Reference_ID="17")))
    file = files.items("items.csv", sale("T1", who="C7") | {"Customer Reference ID": "17"})
    report = desk.bring_in(file)
    assert report.visits == Tally(added=1)
    assert desk.visits(desk.uid("Wanjiru")) == 1


def test_an_address_as_a_name_is_the_email(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", name="Nia@Example.org", who="C1")))
    (uid,) = (uid for (uid,) in desk.rows("SELECT uid FROM customer"))
    assert desk.profile(uid).emails == ("Nia@Example.org",)
    nia = person("C9", "Nia", "Bello", Email_Address="nia@example.org")
    desk.bring_in(files.customers("people.csv", nia))
    assert desk.names() == ["Nia Bello"]
    assert desk.visits(uid) == 1


@pytest.mark.parametrize("split", [True, False])
def test_phone_and_name_are_one_person(desk: Desk, files: Files, split: bool) -> None:
    rows = [
        person("C1", "José", "García", "(310) 703-8944"),
        person("C2", "JOSE", "GARCIA", "'+13107038944"),  # the same
        person("C3", "Ana", "García", "310-703-8944"),  # shares the phone
        person("C4", "José", "García", "3107038945"),  # another phone: a name alone says nothing
        person("C5", "José", "García"),
    ]
    if split:
        for number, row in enumerate(rows):
            desk.bring_in(files.customers(f"{number}.csv", row))
    else:
        desk.bring_in(files.customers("people.csv", *rows))
    externals = desk.rows("SELECT customer_id, external FROM external_id ORDER BY external")
    owners = {external: owner for owner, external in externals}
    assert owners["C1"] == owners["C2"]
    assert len(set(owners.values())) == 4
    assert len(desk.reader.search("8944").hits) == 2


def test_a_nameless_row_takes_the_name_of_the_first_and_then_keeps_it(
    desk: Desk, files: Files
) -> None:
    rows = (
        person("", "", "", "3107038944"),
        person("", "Bo", "Li", "3107038944"),
        person("", "Cy", "Twombly", "3107038944"),
        person("", "Bo", "Li", "3107038944", Email_Address="bo@example.org"),
        person("", "Bo", "Li", "", Email_Address="bo@example.org"),
    )
    report = desk.bring_in(files.customers("people.csv", *rows))
    assert desk.names() == ["Bo Li", "Cy Twombly"]
    assert report.customers == Tally(added=2, matched=3)
    bo = desk.profile(desk.uid("Bo Li"))
    assert [each.typed for each in bo.phones] == ["3107038944"]
    assert bo.emails == ("bo@example.org",)
    assert [hit.name for hit in desk.reader.search("bo li").hits] == ["Bo Li"]
    separately = desk.bring_in(
        files.customers("one.csv", rows[1]), files.customers("two.csv", rows[2])
    )
    assert separately.customers == Tally(matched=2)


def test_files_of_one_call_know_what_the_one_before_changed(desk: Desk, files: Files) -> None:
    names = ("", "Bo", "Cy")
    chosen = [
        files.customers(f"{place}.csv", person(f"C{place}", name, "", "3107038944"))
        for place, name in enumerate(names)
    ]
    desk.bring_in(*chosen)
    assert desk.names() == ["Bo", "Cy"]


def test_two_ids_of_one_person(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", who="C1", name="Kofi")))
    merged = person("C2", "Kofi", "Mensah", "3107038944")
    desk.bring_in(files.customers("a.csv", person("C1", "Kofi", "Mensah", "3107038944")))
    desk.bring_in(files.customers("b.csv", merged))
    desk.bring_in(files.items("more.csv", sale("T2", "2026-07-12 09:00:00", who="C2")))
    assert desk.names() == ["Kofi Mensah"]
    assert desk.visits(desk.uid("Kofi Mensah")) == 2


def test_a_name_that_differs_in_case_only(desk: Desk, files: Files) -> None:
    desk.bring_in(files.customers("a.csv", person("C1", "kofi", "mensah")))
    kofi = desk.uid("kofi mensah")
    report = desk.bring_in(files.customers("b.csv", person("C1", "Kofi", "Mensah")))
    assert report.problems == ()
    assert desk.names() == ["Kofi Mensah"]
    desk.edit(kofi, name="KOFI Mensah")
    report = desk.bring_in(files.customers("c.csv", person("C1", "Kofi", "Mensah")))
    assert report.problems == ()
    assert desk.profile(kofi).name == "KOFI Mensah"


def test_a_field_changed_here_is_kept_and_reported(desk: Desk, amara_card: Path) -> None:
    desk.bring_in(amara_card)
    amara = desk.uid("Amara Okafor")
    desk.edit(amara, name="Amara Obi", birthday=Birthday(7, 21), phones=("5550001111",))
    report = desk.bring_in(amara_card)
    assert {(each.line, each.code, each.params["field"]) for each in report.problems} == {
        (2, "field-kept", "name"),
        (2, "field-kept", "birthday"),
        (2, "field-kept", "phone"),
    }
    person = desk.profile(amara)
    assert (person.name, person.birthday) == ("Amara Obi", Birthday(7, 21))
    assert [each.typed for each in person.phones] == ["5550001111"]


def test_an_address_taken_away_here_does_not_come_back(desk: Desk, files: Files) -> None:
    file = files.customers("c.csv", person("C1", "Ama", "Obi", Email_Address="Ama@Example.org"))
    desk.bring_in(file)
    ama = desk.uid("Ama Obi")
    assert desk.profile(ama).emails == ("Ama@Example.org",)
    desk.edit(ama, emails=())
    report = desk.bring_in(file)
    assert [(each.code, each.params["field"]) for each in report.problems] == [
        ("field-kept", "email")
    ]
    assert desk.profile(ama).emails == ()


def test_a_memo_that_was_rewritten_does_not_come_back(desk: Desk, amara_card: Path) -> None:
    desk.bring_in(amara_card)
    amara = desk.uid("Amara Okafor")
    (note,) = desk.profile(amara).notes
    done = desk.edit(amara, notes=((note.id, "sits by the door now"),))
    desk.bring_in(amara_card)
    assert [each.text for each in desk.profile(amara).notes] == ["sits by the door now"]
    desk.cashier.undo(done.act)
    desk.edit(amara, notes=((note.id, ""),))
    desk.bring_in(amara_card)
    assert desk.profile(amara).notes == ()


def test_somebody_added_here_is_known_by_phone_and_name(desk: Desk, amara_card: Path) -> None:
    added = desk.add("amara okafor", "562 397 4821")
    report = desk.bring_in(amara_card)
    assert report.customers == Tally(added=1, matched=1)
    amara = desk.profile(added)
    assert amara.name == "amara okafor"  # as it was typed here
    assert amara.birthday == Birthday(7, 20, 1990)


def test_fields_are_filled_by_an_import_and_emptied_by_its_undo(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", who="C1", name="Amara")))
    amara = desk.uid("Amara")
    before = desk.picture()
    rows = [
        person("C1", "Amara", "Okafor", "3107038944", Birthday="1990-02-28", Nickname="Mara"),
        person("C1", "Amara", "O.", "", Memo="likes the window"),
    ]
    report = desk.bring_in(files.customers("people.csv", *rows))
    filled = desk.profile(amara)
    assert (filled.name, filled.address) == ("Amara O.", "Mara")
    assert filled.birthday == Birthday(2, 28, 1990)
    assert [hit.id for hit in desk.reader.search("8944").hits] == [amara]
    desk.cashier.undo(report.acts[0])
    assert desk.picture() == before
    assert desk.reader.search("8944").hits == ()
    assert [hit.name for hit in desk.reader.search("amara").hits] == ["Amara"]
    assert desk.rows("SELECT 1 FROM field_change") == []


def test_bad_rows_are_reported_with_their_line_and_the_rest_comes_in(
    desk: Desk, files: Files
) -> None:
    items = files.items(
        "items.csv",
        sale("T1", who="C1", name="Two\nlines"),
        sale("T2", "2026-13-45 10:00:00", who="C1"),
        sale("", "2026-07-15 10:00:00"),
        sale("T4", "2026-07-14 10:00:00", item="4111 1111 1111 1111"),
        sale("T5", "2026-07-13 10:00:00", who="C1"),
    )
    report = desk.bring_in(items)
    assert [(each.line, each.code) for each in report.problems] == [
        (4, "bad-date"),
        (5, "no-transaction-id"),
        (6, "card-number"),
    ]
    assert {each.file for each in report.problems} == {str(items)}
    assert report.visits == Tally(added=2)
    assert report.visits.skipped + report.sales.skipped == 3
    assert "41111111" not in (repr(report) + repr(desk.content(without=set()))).replace(" ", "")


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"a,b\n1,2\n", b"Item\n"])
def test_an_unreadable_file_changes_nothing(desk: Desk, files: Files, data: bytes) -> None:
    bad = files.folder / "bad.csv"
    bad.write_bytes(data)
    before = desk.content(without=set())
    with pytest.raises(FileError) as caught:
        desk.bring_in(bad)
    assert caught.value.params == {"file": str(bad)}
    assert desk.content(without=set()) == before


@pytest.mark.parametrize("name", ["missing.csv", "folder", "nul\0.csv"])
def test_a_file_that_cannot_be_read(desk: Desk, files: Files, name: str) -> None:
    (files.folder / "folder").mkdir()
    with pytest.raises(FileError) as caught:
        desk.bring_in(files.folder / name)
    expected = Trouble.FILE_MISSING if name == "missing.csv" else Trouble.FILE_UNREADABLE
    assert caught.value.trouble is expected


def test_a_bad_file_does_not_stop_a_good_one(desk: Desk, files: Files, amara_card: Path) -> None:
    report = desk.bring_in(files.folder / "missing.csv", amara_card)
    assert report.failed == (str(files.folder / "missing.csv"),)
    assert [(each.line, each.code) for each in report.problems] == [(1, "file-missing")]
    assert len(desk.names()) == 2


def test_nothing_is_brought_into_a_shop_that_was_never_begun(
    tmp_path: Path, files: Files, clock: MovableClock
) -> None:
    desk = Desk(str(tmp_path / "new.sqlite"), clock)
    with pytest.raises(FileError) as caught:
        desk.bring_in(files.customers("people.csv", person("C1", "Kofi")))
    desk.close()
    assert caught.value.trouble is Trouble.NO_SHOP


def test_a_very_long_item_and_name(desk: Desk, files: Files) -> None:
    label = "".join(chr(0x4E00 + (7919 * each) % 20000) for each in range(499))
    longest = sale("T1", item=label, who="C1", name=label[:200]) | {
        "Price Point Name": label[::-1],
        "Modifiers Applied": label[1:] + "x",
    }
    similar = sale("T2", "2026-07-11 09:00:00", item=label, who="C1") | {
        "Price Point Name": label[::-1]
    }
    too_long = sale("T3", "2026-07-12 09:00:00", item="x" * 501, who="C1")
    report = desk.bring_in(files.items("items.csv", longest, similar, too_long))
    assert report.visits == Tally(added=2)
    came = desk.knowing.known(desk.uid(label[:200])).comings
    assert [each.lines[0].item for each in came] == [label, label]
    assert len({each.lines[0].label for each in came}) == 2


def test_the_double_hour_is_the_earlier_one(desk: Desk, files: Files) -> None:
    desk.clock.moment = datetime(2026, 11, 20, tzinfo=UTC)
    file = files.items("items.csv", sale("T1", "2026-11-01 01:30:00", who="C1", name="Kofi"))
    desk.bring_in(file)
    (coming,) = desk.knowing.known(desk.uid("Kofi")).comings
    assert coming.at == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert coming.local == datetime(2026, 11, 1, 1, 30)  # noqa: DTZ001 - the shop's clock
    assert coming.day == date(2026, 10, 31)


@pytest.mark.parametrize(("clock_time", "day"), [("03:59:59", 14), ("04:00:00", 15)])
def test_the_business_day_begins_at_four(
    desk: Desk, files: Files, clock_time: str, day: int
) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", f"2026-07-15 {clock_time}", name="Kofi")))
    (coming,) = desk.knowing.known(desk.uid("Kofi")).comings
    assert coming.day == date(2026, 7, day)


def at_noon(desk: Desk, day: int, hour: int = 12, minute: int = 0, second: int = 0) -> None:
    desk.clock.moment = datetime(2026, 7, day, hour, minute, second, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize("first", ["mark", "till"])
@pytest.mark.parametrize(
    ("clock_time", "visits"),
    [
        ("12:00:00", 1),
        ("15:00:00", 1),
        ("09:00:00", 1),
        ("15:00:01", 2),
        ("08:59:59", 2),
    ],
)
def test_a_mark_is_joined_by_the_tills_sale_within_the_window(
    desk: Desk, files: Files, first: str, clock_time: str, visits: int
) -> None:
    kofi = desk.add("Kofi Mensah", "3107038944")
    known = files.customers("people.csv", person("C1", "Kofi", "Mensah", "3107038944"))
    items = files.items("items.csv", sale("T1", f"2026-07-17 {clock_time}", who="C1"))

    def mark() -> None:
        at_noon(desk, 17)
        desk.cashier.record_visit(kofi, items=["Tea"])

    def till() -> str:
        at_noon(desk, 18)
        return desk.bring_in(known, items).acts[-1]

    if first == "mark":
        mark()
        act = till()
    else:
        act = till()
        mark()
        at_noon(desk, 18)
    assert desk.visits(kofi) == visits
    came = desk.knowing.known(kofi).comings
    if visits == 1:
        assert [line.label for line in came[0].lines] == ["Latte"]
        assert came[0].at == datetime.fromisoformat(f"2026-07-17T{clock_time}-04:00")
    if first == "mark":
        desk.cashier.undo(act)
        (left,) = desk.knowing.known(kofi).comings
        assert [line.label for line in left.lines] == ["Tea"]
        assert desk.visits(kofi) == 1


def test_a_visit_counted_anyway_is_joined_by_nothing(desk: Desk, files: Files) -> None:
    kofi = desk.add("Kofi Mensah", "3107038944")
    at_noon(desk, 17)
    desk.cashier.record_visit(kofi)
    desk.clock.forward(minutes=10)
    assert desk.cashier.record_visit(kofi).joined
    assert not desk.cashier.record_visit(kofi, apart=True).joined
    assert desk.visits(kofi) == 2
    at_noon(desk, 18)
    desk.bring_in(
        files.customers("people.csv", person("C1", "Kofi", "Mensah", "3107038944")),
        files.items("items.csv", sale("T1", "2026-07-17 12:10:00", who="C1")),
    )
    came = desk.knowing.known(kofi).comings
    assert sorted((len(each.marks), len(each.sales)) for each in came) == [(1, 0), (1, 1)]


def test_lists_and_hits_count_anew_after_an_import_and_its_undo(desk: Desk, files: Files) -> None:
    fridays = [date(2026, 7, 17) - timedelta(weeks=week) for week in range(20)]
    sales = [
        sale(f"{who}{day}", f"{day} 12:30:00", who=who, name=name)
        for day in fridays
        for who, name in (("C1", "Amara"), ("C2", "Bo"))
    ]
    others = [sale(f"X{day}", f"{day} 09:00:00", "Bagel") for day in fridays]
    desk.bring_in(files.items("old.csv", *sales[8:], *others[4:]))
    desk.judge_all()
    assert desk.reader.search("amara").hits[0].visits == 16
    later = files.items("new.csv", *(each for each in sales[:8] if each["Customer ID"] == "C1"))
    report = desk.bring_in(later)
    assert desk.reader.search("amara").hits[0].visits == 20
    assert desk.knowing.refresh_some(limit=50) == 2  # who did not come was away: judged again too
    assert [row.name for row in desk.reader.board().drifting] == ["Bo"]
    desk.cashier.undo(report.acts[0])
    assert desk.reader.search("amara").hits[0].visits == 16
    desk.judge_all()
    assert desk.reader.board().drifting == ()


def test_what_is_changed_here_while_a_file_comes_in_is_kept(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", who="C1", name="Ada")))
    ada = desk.uid("Ada")
    rich = person("C1", "Adaeze", "", Birthday="1990-01-02", Nickname="Dada")

    def meanwhile() -> None:
        if desk.rows("SELECT 1 FROM field_change") and desk.profile(ada).say == "":
            desk.edit(ada, say="AH-da", name="Ada N.", birthday=Birthday(3, 4))

    (act,) = desk.bring_in(files.customers("people.csv", rich), pause=meanwhile).acts
    seen = desk.profile(ada)
    assert (seen.name, seen.birthday, seen.address) == ("Ada N.", Birthday(3, 4), "Dada")
    assert act


def test_a_field_that_changed_in_another_way_is_left_alone(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T1", who="C1", name="Ada")))
    rich = person("C1", "Adaeze", "", Birthday="1990-01-02", Nickname="Dada")
    (act,) = desk.bring_in(files.customers("people.csv", rich)).acts
    with desk.store.doors.write():
        CustomerRow.update(name="Ada N.", birth_day=3).execute()
    desk.cashier.undo(act)
    seen = desk.profile(desk.uid("Ada N."))
    assert (seen.birthday, seen.address) == (Birthday(1, 3, 1990), "")


def test_names_that_are_none(desk: Desk, files: Files) -> None:
    rows = (
        person("C1", "."),
        person("C2", "7/11", "", "3107038944"),
        person("C3", "", "", "", Email_Address="x@example.org"),
        person("C4", "4111111111111111"),
        person("C5", "Ada", "", "", Birthday="31.31.1990"),
    )
    report = desk.bring_in(files.customers("people.csv", *rows))
    assert [(each.line, each.code) for each in report.problems] == [
        (2, "junk-name"), (5, "card-number"), (6, "bad-birthday"),
    ]  # fmt: skip
    assert report.customers == Tally(added=3, skipped=2)
    assert desk.names() == ["3107038944", "Ada", "x@example.org"]


def test_a_sale_says_no_more_about_somebody_known(desk: Desk, files: Files) -> None:
    desk.bring_in(files.customers("people.csv", person("C1", "Ada", "Obi")))
    file = files.items(
        "items.csv", sale("T1", who="C1", name="ADA O"), sale("T2", who="C2", name=".")
    )
    report = desk.bring_in(file)
    assert (report.visits, report.sales) == (Tally(added=1), Tally(added=1))
    assert desk.names() == ["Ada Obi"]


def test_a_file_whose_name_no_store_can_hold(desk: Desk, files: Files) -> None:
    for name in ("caf\udce9.csv", "4111111111111111.csv"):
        file = files.customers("people.csv", person("C1", "Ada"))
        strange = file.rename(file.with_name(name))
        assert desk.bring_in(strange).files == (str(strange),)
    assert desk.rows("SELECT file FROM import ORDER BY id") == [("caf?.csv",), ("",)]


def test_a_sale_names_somebody_whose_name_is_not_known(desk: Desk, files: Files) -> None:
    desk.bring_in(files.customers("people.csv", person("C1", "", "", "3107038944")))
    file = files.items(
        "items.csv", sale("T1", who="C1", name="Ada Obi"), sale("T2", who="C1", name="Bo Li")
    )
    report = desk.bring_in(file)
    assert (report.customers, report.visits) == (Tally(), Tally(added=2))
    assert desk.names() == ["Ada Obi"]
    assert [hit.name for hit in desk.reader.search("ada").hits] == ["Ada Obi"]
    desk.cashier.undo(report.acts[0])
    assert desk.names() == ["3107038944"]


def test_a_sale_of_a_day_to_come_makes_no_day_known(
    desk: Desk, files: Files, clock: MovableClock
) -> None:
    fridays = [date(2026, 7, 17) - timedelta(weeks=week) for week in range(12)]
    records = [sale(f"T{day}", f"{day} 12:30:00", who="C1", name="Amara") for day in fridays]
    report = desk.bring_in(files.items("items.csv", *records, sale("X", "2062-07-10 12:00:00")))
    assert report.sales == Tally(added=1)
    assert report.last_day == date(2026, 7, 17)
    clock.forward(days=34)
    card = desk.reader.card(desk.uid("Amara"))
    assert card.known_until == date(2026, 7, 17)
    assert card.habits.rhythm is not None
