"""The many others: regulars of every rhythm, people who drift away, new ones, passers-by."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from desktop.demo import names, phones
from desktop.demo.details import Biographer
from desktop.demo.menu import Menu
from desktop.demo.people import Part, birthday
from desktop.demo.values import DemoCustomer
from desktop.demo.visits import Calendar, Habit, Plan
from desktop.domain.people import Agreement

_HOMES, _TOGETHER = 6, 3
"""How many households share a number, and how many people of each at most."""

_MORNING, _LUNCH, _AFTERNOON, _EVENING = (490, 545), (715, 820), (870, 1010), (1050, 1150)


class Crowd:
    """Invents people with plans.

    ``who`` decides on names and numbers, ``lives`` on everything else, so that the people are the
    same on another day.
    """

    def __init__(
        self,
        today: date,
        shop: Calendar,
        *,
        who: Random,
        lives: Random,
        country: str,
        menu: Menu,
    ) -> None:
        self._who = who
        self._random = lives
        self._today = today
        self._shop = shop
        self._menu = menu
        self._weekdays = [each for each in range(7) if each != shop.closed]
        self._names = names.invent(who)
        self._phones = phones.invent(who, country)
        self._biographer = Biographer(lives, today)
        self._count = 0
        self.families: dict[str, str] = {}
        """The family name of each customer's key, "" where there is none."""

    def parts(self, count: int) -> Iterator[Part]:
        """Yield so many people; the regulars come first and are never more than about 110."""
        kinds: tuple[tuple[Callable[[int], tuple[Plan, ...]], int], ...] = (
            (self._weekly, 30),
            (self._two_days, 10),
            (self._fortnightly, 10),
            (self._interval, 12),
            (self._monthly, 10),
            (self._daily, 8),
            (self._changed, 4),
            (self._drifting, 9),
            (self._often, 14),
        )
        regulars = [make(number) for make, many in kinds for number in range(many)]
        for number, plans in enumerate(regulars[:count]):
            yield self._regular(number, plans)
        for _ in range(count - len(regulars)):
            yield self._passer_by()

    # --- people

    def _person(self) -> DemoCustomer:
        name = next(self._names)
        self._count += 1
        address = name.polite if self._who.random() < 0.25 else ""
        email = f"guest{self._count}@example.com" if self._who.random() < 0.07 else ""
        key = f"guest-{self._count}"
        self.families[key] = name.family
        return DemoCustomer(
            key=key,
            name=name.full,
            say=name.say,
            address=address,
            phones=(next(self._phones),) if self._who.random() < 0.85 else (),
            emails=(email,) if email else (),
        )

    def _regular(self, number: int, plans: tuple[Plan, ...]) -> Part:
        person = self._person()
        person = self._biographer.regular(person, max(plans[0].first, self._shop.first))
        if number in (3, 17, 31):
            soon = self._today + timedelta(days=(0, 3, 5)[(3, 17, 31).index(number)])
            person = replace(person, birthday=birthday(soon), agreement=Agreement.YES)
        if number in (8, 52):
            person = self._biographer.trouble(person, days=2 + number // 20, put_right=False)
        elif number % 11 == 5:
            person = self._biographer.trouble(person, days=20 + 3 * number, put_right=True)
        person = replace(person, leave_alone=number in (23, 61))
        loyal = 0.0 if number % 9 == 7 else self._random.uniform(0.7, 0.95)
        return Part(person, plans, self._menu.order(self._random), loyal)

    def _passer_by(self) -> Part:
        person = self._person()
        dice = self._random.random()
        if dice < 0.12:
            return Part(person)
        if dice < 0.2:  # new: came once or a few times in the last two weeks
            most, first = self._random.randint(1, 3), self._today - timedelta(days=14)
        elif dice < 0.55:
            most, first = 1, self._shop.first
        else:
            most, first = self._random.randint(2, 6), self._shop.first
        plan = Plan(Habit.CHANCE, first, self._shop.last, keep=1.0, most=most)
        since = first + timedelta(days=self._random.randrange((self._today - first).days))
        return Part(self._biographer.passer_by(person, since), (plan,), loyal=0.0)

    # --- plans

    def _since(self, least: int) -> date:
        """Return a day between the first and so many days ago."""
        span = (self._today - self._shop.first).days
        return self._today - timedelta(days=self._random.randint(min(least, span), span))

    def _minute(self, number: int) -> int | None:
        """Return a steady time of the day, or none for every fifth."""
        if number % 5 == 4:
            return None
        part = (_LUNCH, _MORNING, _AFTERNOON, _EVENING)[self._random.choice((0, 0, 1, 1, 2, 3))]
        return self._random.randint(*part)

    def _plan(self, habit: Habit, number: int, *, least: int = 84, **more: object) -> Plan:
        keep = self._random.uniform(0.72, 0.98)
        plan = Plan(habit, self._since(least), self._shop.last, keep=keep)
        changes = {"minute": self._minute(number), "spread": self._random.uniform(5, 16), **more}
        return replace(plan, **changes)  # type: ignore[arg-type] # the names are Plan's own

    def _weekly(self, number: int) -> tuple[Plan, ...]:
        # today's own weekday is well served, or the board would have nobody to show
        today = self._today.weekday()
        weekday = today if number % 4 == 0 else self._weekdays[number % len(self._weekdays)]
        return (self._plan(Habit.WEEKDAYS, number, weekdays=(weekday,)),)

    def _two_days(self, number: int) -> tuple[Plan, ...]:
        pair = tuple(sorted(self._random.sample(self._weekdays, 2)))
        return (self._plan(Habit.WEEKDAYS, number, weekdays=pair),)

    def _fortnightly(self, number: int) -> tuple[Plan, ...]:
        weekday = self._random.choice(self._weekdays)
        return (
            self._plan(Habit.FORTNIGHTLY, number, least=140, weekdays=(weekday,), nth=number % 2),
        )

    def _interval(self, number: int) -> tuple[Plan, ...]:
        every = (3, 4, 5, 9, 10, 11, 17, 19, 21, 25, 30, 5)[number % 12]
        return (self._plan(Habit.INTERVAL, number, least=every * 9, every=every, keep=0.97),)

    def _monthly(self, number: int) -> tuple[Plan, ...]:
        if number % 2:
            day = self._random.randint(1, 28)
            return (self._plan(Habit.MONTHLY_DATE, number, least=300, month_day=day, keep=0.95),)
        weekday = self._random.choice(self._weekdays)
        nth = self._random.randint(1, 4)
        return (
            self._plan(
                Habit.MONTHLY_WEEKDAY, number, least=300, weekdays=(weekday,), nth=nth, keep=0.95
            ),
        )

    def _daily(self, number: int) -> tuple[Plan, ...]:
        minute = self._random.randint(*_MORNING)
        working = tuple(each for each in self._weekdays if each < 5)
        plan = self._plan(Habit.WEEKDAYS, number, weekdays=working, minute=minute)
        return (replace(plan, keep=self._random.uniform(0.6, 0.85)),)

    def _changed(self, number: int) -> tuple[Plan, ...]:
        one, other = self._random.sample(self._weekdays, 2)
        change = self._today - timedelta(days=self._random.randint(60, 110))
        before = self._plan(Habit.WEEKDAYS, number, least=240, weekdays=(one,))
        after = replace(before, first=change + timedelta(days=1), weekdays=(other,))
        return (before.until(change), after)

    def _drifting(self, number: int) -> tuple[Plan, ...]:
        plan = self._plan(
            Habit.WEEKDAYS, number, least=240, weekdays=(self._random.choice(self._weekdays),)
        )
        return (plan.until(self._today - timedelta(days=self._random.randint(26, 70))),)

    def _often(self, number: int) -> tuple[Plan, ...]:
        keep = self._random.uniform(0.08, 0.3)
        return (self._plan(Habit.CHANCE, number, minute=None, keep=keep),)


def share_numbers(parts: Sequence[Part], families: Mapping[str, str]) -> tuple[Part, ...]:
    """Let some people of one family name have one number: whoever came first gave it.

    ``families`` maps a customer's key to the family name.
    """
    homes: dict[str, list[int]] = {}
    for place, each in enumerate(parts):
        homes.setdefault(families[each.customer.key], []).append(place)
    shared = list(parts)
    some = [members for name, members in homes.items() if name and len(members) > 1]
    for members in some[:_HOMES]:
        phones_of = [shared[each].customer.phones for each in members]
        number = next((each for each in phones_of if each), ())
        for member in members[:_TOGETHER]:
            part = shared[member]
            shared[member] = replace(part, customer=replace(part.customer, phones=number))
    return tuple(shared)
