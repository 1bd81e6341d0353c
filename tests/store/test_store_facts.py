"""The cache for lists: written by the engine, read in order, dropped without loss."""

from datetime import date, timedelta

from desktop.domain.habits import Away, Drift, Habits, PartOfDay, Pattern, Rhythm, Strength, Usual
from tests.service.shop_at_hand import TODAY, Desk


def weekly(**how: object) -> Rhythm:
    values: dict[str, object] = {
        "weekdays": (5,), "minute": 600, "part": PartOfDay.MORNING, "kept": 6, "due": 6,
        "next_due": TODAY,
    } | how  # fmt: skip
    return Rhythm(Pattern.WEEKLY, Strength.EVERY, **values)  # type: ignore[arg-type] # by name


def put(desk: Desk, name: str, *, again: date | None = None, **what: object) -> str:
    """Add somebody and write these facts."""
    uid = desk.add(name)
    write(desk, uid, again=again, **what)
    return uid


def write(desk: Desk, uid: str, *, again: date | None = None, **what: object) -> None:
    values = {"visits": 3, "last_day": TODAY - timedelta(days=7)} | what
    habits = Habits(TODAY, **values)  # type: ignore[arg-type] # by name
    with desk.store.doors.write():
        desk.shop.facts.put(uid, habits, look_again=again)


def names(rows: tuple[object, ...]) -> list[str]:
    return [row.name for row in rows]  # type: ignore[attr-defined] # every row has a name


def test_who_is_likely_comes_by_time_of_day(desk: Desk) -> None:
    put(desk, "Evening", rhythm=weekly(minute=1140, part=PartOfDay.EVENING))
    put(desk, "Any time", rhythm=weekly(minute=None, part=None))
    put(desk, "Morning", rhythm=weekly(), usual=Usual(("Latte", "Bagel"), 5, 6))
    put(desk, "Sometimes", rhythm=weekly(minute=700), usual=Usual(("Tea",), 3, 6, often=True))
    put(desk, "Here already", rhythm=weekly(), last_day=TODAY)
    put(desk, "Tomorrow", rhythm=weekly(next_due=TODAY + timedelta(days=1)))
    put(desk, "No rhythm")
    quiet = put(desk, "Left alone", rhythm=weekly())
    desk.edit(quiet, leave_alone=True)
    likely = desk.shop.facts.likely(TODAY, minute=480, limit=10)
    assert names(likely) == ["Morning", "Sometimes", "Evening", "Any time"]
    assert [(row.usual, row.minute, row.part) for row in likely[:2]] == [
        ("Latte · Bagel", 600, "morning"), ("", 700, "morning"),
    ]  # fmt: skip
    assert len(desk.shop.facts.likely(TODAY, minute=480, limit=2)) == 2


def test_who_is_expected_about_now_comes_first(desk: Desk) -> None:
    for name, minute in (("08:00", 480), ("11:55", 715), ("12:40", 760), ("14:10", 850),
                         ("14:11", 851), ("11:54", 714), ("19:00", 1140)):  # fmt: skip
        put(desk, name, rhythm=weekly(minute=minute, part=None), visits=minute)
    put(desk, "lunch", rhythm=weekly(minute=None, part=PartOfDay.LUNCH))
    put(desk, "any time", rhythm=weekly(minute=None, part=None), visits=5000)
    likely = desk.shop.facts.likely(TODAY, minute=760, limit=20)
    assert names(likely) == [
        "11:55", "12:40", "lunch", "14:10", "14:11", "19:00", "08:00", "11:54", "any time",
    ]  # fmt: skip
    assert names(desk.shop.facts.likely(TODAY, minute=760, limit=2)) == ["11:55", "12:40"]


def test_the_small_hours_are_the_end_of_the_day(desk: Desk) -> None:
    for name, minute in (("23:30", 1410), ("00:20", 20), ("05:00", 300), ("03:00", 180)):
        put(desk, name, rhythm=weekly(minute=minute, part=None))
    facts = desk.shop.facts
    assert names(facts.likely(TODAY, minute=1420, begins=240, limit=9)) == [
        "23:30", "00:20", "03:00", "05:00",
    ]  # fmt: skip
    assert names(facts.likely(TODAY, minute=10, begins=240, limit=9)) == [
        "23:30", "00:20", "03:00", "05:00",
    ]  # fmt: skip


def test_who_drifts_comes_worst_first(desk: Desk) -> None:
    for name, away, tail in (
        ("Some", Away.LIST, 0.009), ("Most", Away.LIST, 0.0001), ("Note", Away.NOTE, 0.015),
        ("No", Away.NO, 0.5),
    ):  # fmt: skip
        put(desk, name, drift=Drift(away, tail, 40, 7), rhythm=weekly(next_due=None))
    rows = desk.shop.facts.drifting(TODAY, limit=10)
    assert names(rows) == ["Most", "Some"]
    assert (rows[0].days_away, rows[0].last_day) == (7, TODAY - timedelta(days=7))
    assert rows[0].rhythm == weekly(next_due=None)
    assert names(desk.shop.facts.drifting(TODAY, limit=1)) == ["Most"]


def test_whose_facts_are_missing_or_old(desk: Desk) -> None:
    missing = desk.add("Missing")
    desk.shop.facts.forget()
    old = put(desk, "Old", again=TODAY - timedelta(days=1))
    due = put(desk, "Due", again=TODAY)
    put(desk, "Later", again=TODAY + timedelta(days=1))
    put(desk, "Never", again=None)
    facts = desk.shop.facts
    assert facts.stale(TODAY, limit=10) == (missing, old, due)
    assert facts.stale(TODAY, limit=1) == (old,)  # the missing one is being written
    for each in (missing, old, due):
        write(desk, each)
    assert facts.stale(TODAY, limit=10) == ()
    with desk.store.doors.write():
        facts.forget()
    assert len(facts.stale(TODAY, limit=10)) == 5


def test_facts_are_written_anew(desk: Desk) -> None:
    uid = put(desk, "Ada", rhythm=weekly())
    write(desk, uid, visits=4, usual=Usual(("Tea",), 4, 4))
    hit = desk.reader.search("ada").hits[0]
    assert (hit.visits, hit.usual) == (4, "Tea")
    assert desk.shop.facts.likely(TODAY, minute=600, limit=5) == ()
    write(desk, "nobody")
    assert desk.shop.facts.customers() == 1


def test_problems_come_oldest_first(desk: Desk) -> None:
    ada, ben = desk.add("Ada"), desk.add("Ben")
    desk.cashier.report_problem(ada, "cold")
    desk.clock.forward(days=2)
    desk.cashier.report_problem(ben, "late")
    rows = desk.shop.facts.problems(TODAY + timedelta(days=2), limit=5)
    assert [(row.name, row.text, row.day, row.days_open) for row in rows] == [
        ("Ada", "cold", TODAY, 2), ("Ben", "late", TODAY + timedelta(days=2), 0),
    ]  # fmt: skip
    desk.cashier.put_right(rows[0].problem)
    assert names(desk.shop.facts.problems(TODAY, limit=5)) == ["Ben"]
