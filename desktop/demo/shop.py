"""The demo shop: invented people and eighteen months of their visits, the same for the same day."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Literal

from desktop.demo.crowd import Crowd, share_numbers
from desktop.demo.menu import Menu
from desktop.demo.occasions import Occasions
from desktop.demo.people import Cast, Part
from desktop.demo.values import TILL, DemoMark, DemoSale, DemoShop
from desktop.demo.visits import SHARES, Calendar, calendar, days, moment
from desktop.domain.shop import Place
from desktop.domain.visits import Line

Size = Literal["small", "large", "huge"]

PEOPLE: dict[Size, int] = {"small": 240, "large": 10_000, "huge": 100_000}
"""How many people a shop of each size knows. Regulars do not grow with the file."""

_STRANGERS = 17
"""Transactions a day without a known person, on an average day."""

_MARKED_DAYS = 60
"""For so long the cashiers have marked some visits by hand."""

_Visit = tuple[datetime, tuple[Line, ...], int | None]


def demo_shop(today: date, place: Place, *, size: Size = "small") -> DemoShop:
    """Return the shop as it stands before opening on this day.

    The people's names and numbers depend on size and country only, their visits on the day.
    Nothing depends on the process: the same arguments give equal values everywhere.
    """
    shop = calendar(today)
    menu = Menu(place.currency)
    people = Random(f"people {size} {place.country}")
    lives = Random(f"lives {size} {today.isoformat()}")
    visits = Random(f"visits {size} {today.isoformat()}")
    known = Cast(today, shop, place.country, menu).parts()
    crowd = Crowd(today, shop, who=people, lives=lives, country=place.country, menu=menu)
    others = share_numbers(tuple(crowd.parts(PEOPLE[size] - len(known))), crowd.families)
    parts = [*known, *others]
    came = [*_visits(parts, shop, visits, menu), *_strangers(shop, visits, menu)]
    came.sort(key=lambda each: each[0])
    marks, kept = _marks(came, today, visits, spared=len(known))
    today_ones = Occasions(today, shop, place.country).parts()
    parts, marks, kept = _with_last(parts, marks, kept, today_ones, shop, menu)
    sales = tuple(
        DemoSale(f"demo-{number:06}", local, lines, customer)
        for number, (local, lines, customer) in enumerate(kept, start=1)
    )
    customers = tuple(each.customer for each in parts)
    return DemoShop(place, shop.first, shop.last, customers, sales, marks)


def _with_last(
    parts: Sequence[Part],
    marks: Sequence[DemoMark],
    came: Sequence[_Visit],
    last: Sequence[Part],
    shop: Calendar,
    menu: Menu,
) -> tuple[list[Part], tuple[DemoMark, ...], list[_Visit]]:
    """Put these people in the place of the last ones, without a change of anybody else's life."""
    first = len(parts) - len(last)
    random = Random(f"occasions {shop.last.isoformat()}")
    theirs = [
        (local, lines, first + (index or 0))
        for local, lines, index in _visits(last, shop, random, menu)
    ]
    others = [each for each in came if each[2] is None or each[2] < first]
    return (
        [*parts[:first], *last],
        tuple(each for each in marks if each.customer < first),
        sorted([*others, *theirs], key=lambda each: each[0]),
    )


def _visits(parts: Sequence[Part], shop: Calendar, random: Random, menu: Menu) -> Iterator[_Visit]:
    for index, part in enumerate(parts):
        for plan in part.plans:
            for day in days(plan, shop, random):
                local = moment(day, random, minute=plan.minute, spread=plan.spread)
                yield local, _order(part, random, menu), index


def _order(part: Part, random: Random, menu: Menu) -> tuple[Line, ...]:
    if not part.usual or random.random() > part.loyal:
        return menu.order(random)
    if random.random() < 0.1:
        return (*part.usual, menu.food(random))
    return part.usual


def _strangers(shop: Calendar, random: Random, menu: Menu) -> Iterator[_Visit]:
    for day in shop.days():
        busy = _STRANGERS * SHARES[day.weekday()]
        for _ in range(max(3, round(random.gauss(busy, busy / 6)))):
            yield moment(day, random, minute=None, spread=0.0), menu.order(random), None


def _marks(
    came: Sequence[_Visit], today: date, random: Random, *, spared: int
) -> tuple[tuple[DemoMark, ...], list[_Visit]]:
    """Mark some of the latest visits by hand; a few of these never reach the till's data.

    The first ``spared`` customers are left as they are.
    """
    marks: list[DemoMark] = []
    kept: list[_Visit] = []
    since = datetime.combine(today - timedelta(days=_MARKED_DAYS), datetime.min.time())
    for local, lines, customer in came:
        dice = random.random()
        if customer is None or customer < spared or local < since or dice > 0.08:
            kept.append((local, lines, customer))
            continue
        before = local - timedelta(minutes=random.randint(1, 6))
        marks.append(DemoMark(customer, before, TILL))
        if dice > 0.02:
            kept.append((local, lines, customer))
    return tuple(marks), kept
