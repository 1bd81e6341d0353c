"""Recording the visit changes nothing of the touch: what called for it was before this coming."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.touches import Answer, Occasion, Offer
from tests.service.shop_at_hand import NOW, TODAY, Desk, Files, person, sale
from tests.service.test_service_touching import only

DAY = timedelta(days=1)


@pytest.fixture
def desk(file_desk: Desk) -> Desk:
    """These tests are about what is judged, not about where it is kept."""
    return file_desk


def every(step: int, count: int, *, until: date) -> list[date]:
    """Return so many days, a step apart, the last one a step before ``until``."""
    return [until - timedelta(days=step * back) for back in range(count, 0, -1)]


def ada(
    desk: Desk, files: Files, days: Sequence[date], *, today: date = TODAY, item: str = ""
) -> str:
    """Bring in somebody who came on these days, in a shop with sales on every day until today.

    item: what they had each time; another thing each time when it is not said.
    """
    first = days[0] - timedelta(days=21)
    open_days = [first + DAY * n for n in range((today - first).days)]
    rows = [sale(f"open-{day}-{n}", f"{day} {9 + n}:00:00") for day in open_days for n in range(4)]
    rows += [
        sale(f"ada-{day}", f"{day} 12:00:00", item or f"Dish {n}", who="ADA", name="Ada Lund")
        for n, day in enumerate(days)
    ]
    desk.clock.moment = at(today)
    desk.bring_in(
        files.items("items.csv", *rows),
        files.customers("customers.csv", person("ADA", "Ada", "Lund")),
    )
    uid = desk.uid("Ada Lund")
    desk.edit(uid, asked=True)
    return uid


def at(day: date) -> datetime:
    return NOW + (day - TODAY)


def fit(offer: Offer) -> set[tuple[str, Occasion]]:
    return {(each.key, each.occasion) for each in offer.candidates}


CASES: Iterable[tuple[str, Occasion, list[date], date]] = (
    # away for 50 days, usually 5
    ("small-side", Occasion.BACK,
     [each - timedelta(days=45) for each in every(5, 15, until=TODAY)], TODAY),
    ("start-their-order", Occasion.RHYTHM, every(7, 10, until=TODAY), TODAY),
    ("extra-topping", Occasion.RHYTHM, every(5, 14, until=TODAY), TODAY),
    # every third Wednesday
    ("start-their-order", Occasion.RHYTHM,
     [date(2025, 9, 17), date(2025, 10, 15), date(2025, 11, 19), date(2025, 12, 17),
      date(2026, 1, 21), date(2026, 2, 18), date(2026, 3, 18), date(2026, 4, 15),
      date(2026, 5, 20), date(2026, 6, 17)], date(2026, 7, 15)),
    # the 31st, in a shorter month
    ("start-their-order", Occasion.RHYTHM,
     [date(2025, 4, 30), date(2025, 5, 31), date(2025, 6, 30), date(2025, 7, 31),
      date(2025, 8, 31), date(2025, 9, 30), date(2025, 10, 31), date(2025, 11, 30),
      date(2025, 12, 31), date(2026, 1, 31)], date(2026, 2, 28)),
    # every other Friday, the next of which is a holiday
    ("start-their-order", Occasion.RHYTHM, every(14, 9, until=date(2026, 12, 11)),
     date(2026, 12, 11)),
)  # fmt: skip


@pytest.mark.parametrize(("key", "occasion", "days", "today"), CASES)
def test_an_offer_is_kept_when_the_visit_is_recorded(
    desk: Desk, files: Files, key: str, occasion: Occasion, days: list[date], today: date
) -> None:
    uid = ada(desk, files, days, today=today)
    only(desk, key)
    offer = desk.cashier.open_offer(uid)
    assert (offer.shown, offer.current and offer.current.occasion) == (key, occasion)
    desk.clock.forward(minutes=2)
    desk.cashier.record_visit(uid)
    kept = desk.cashier.open_offer(uid)
    assert (kept.shown, fit(kept)) == (key, fit(offer))
    assert desk.cashier.did_it(offer.id)[1].answer is Answer.DID


@pytest.mark.parametrize(("key", "occasion", "days", "today"), CASES)
def test_who_records_first_and_looks_then_sees_the_same(
    desk: Desk, files: Files, key: str, occasion: Occasion, days: list[date], today: date
) -> None:
    uid = ada(desk, files, days, today=today)
    only(desk, key)
    before = fit(desk.reader.card_with_touch(uid)[1])
    desk.cashier.record_visit(uid)
    assert fit(desk.cashier.open_offer(uid)) == before == {(key, occasion)}


def test_the_usual_was_theirs_before_they_had_something_else(desk: Desk, files: Files) -> None:
    uid = ada(desk, files, every(3, 4, until=TODAY), item="Latte")
    only(desk, "same-again")
    offer = desk.cashier.open_offer(uid)
    assert fit(offer) == {("same-again", Occasion.USUAL)}
    desk.cashier.record_visit(uid, items=["Cortado"])
    assert desk.cashier.did_it(offer.id)[1].answer is Answer.DID


def test_the_why_counts_the_days_that_its_fact_counts(desk: Desk, files: Files) -> None:
    days = every(7, 10, until=TODAY)
    uid = ada(desk, files, days)
    only(desk, "start-their-order")
    desk.cashier.record_visit(uid)
    desk.cashier.open_offer(uid)
    (rhythm,) = [each for each in desk.reader.why(uid).facts if each.fact.code == "rhythm"]
    assert rhythm.fact.params["kept"] == 6
    assert rhythm.source.days == tuple(days[-6:])
