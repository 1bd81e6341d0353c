"""People with an occasion on the very day: one for each that the others do not have for certain."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop.demo import phones
from desktop.demo.people import Part, at, birthday
from desktop.demo.values import TILL, DemoAsked, DemoCustomer, DemoProblem
from desktop.demo.visits import Calendar, Habit, Plan
from desktop.domain.people import Agreement
from desktop.domain.touches import Occasion

MEANT = {
    Occasion.FIRST_VISIT: "Omar Benhaddou",
    Occasion.SECOND_VISIT: "Grace Winterbourne",
    Occasion.MILESTONE: "Marek Dvořák",
    Occasion.STREAK: "Ingrid Solberg",
    Occasion.BIRTHDAY: "Hana Novák",
    Occasion.BACK: "Rosalind Achterberg",
    Occasion.PROBLEM: "David Jansen",
    Occasion.AFTER_PROBLEM: "Bridget Farrell",
}
"""Who of the demo shop has which occasion, whatever the day."""

_TEN_VISITS = (203, 174, 152, 123, 101, 80, 54, 33, 12)
"""How many days ago they came, so that the next is the tenth."""


class Occasions:
    """Writes them for a day and a country; none has a usual, so that the occasion speaks."""

    def __init__(self, today: date, shop: Calendar, country: str) -> None:
        self._today = today
        self._shop = shop
        self._country = country

    def parts(self) -> tuple[Part, ...]:
        """Return them, in the order in which they became customers."""
        return (
            self._part("omar", "Omar Benhaddou", "5530", ()),
            self._part("grace", "Grace Winterbourne", "5531", (9,)),
            self._part("marek", "Marek Dvořák", "5532", _TEN_VISITS),
            self._streak(),
            self._birthday(),
            self._put_right(),
            self._back(),
        )

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _customer(self, key: str, name: str, ending: str) -> DemoCustomer:
        return DemoCustomer(
            key=key,
            name=name,
            phones=(phones.ending(self._country, ending),),
            agreement=Agreement.YES,
            asked=DemoAsked(self._ago(9), TILL),
        )

    def _part(self, key: str, name: str, ending: str, came: Sequence[int]) -> Part:
        plans = tuple(self._once(days) for days in came)
        return Part(self._customer(key, name, ending), plans, loyal=0.0)

    def _once(self, days: int) -> Plan:
        """One coming, so many days ago or on the open day before."""
        day = self._ago(days)
        while not self._shop.is_open(day) and day > self._shop.first:
            day -= timedelta(days=1)
        return Plan(Habit.WEEKDAYS, day, day, weekdays=(day.weekday(),), sure=1)

    def _streak(self) -> Part:
        weekly = Plan(
            Habit.WEEKDAYS,
            self._ago(22 * 7),
            self._shop.last,
            weekdays=(self._today.weekday(),),
            keep=1.0,
            minute=740,
        )
        return Part(self._customer("ingrid", "Ingrid Solberg", "5533"), (weekly,), loyal=0.0)

    def _birthday(self) -> Part:
        part = self._part("hana", "Hana Novák", "5534", (90, 71, 43, 20))
        known = replace(part.customer, birthday=birthday(self._today))
        return replace(part, customer=known)

    def _put_right(self) -> Part:
        part = self._part("bridget", "Bridget Farrell", "5535", (64, 46, 27, 9))
        last = part.plans[-1].last
        problem = DemoProblem(
            "tea forgotten in the bag", at(last, 13, 10), TILL, at(self._ago(2), 9, 30), TILL
        )
        return replace(part, customer=replace(part.customer, problems=(problem,)))

    def _back(self) -> Part:
        weekday = (self._today.weekday() + 3) % 7
        weekly = Plan(
            Habit.WEEKDAYS,
            self._ago(40 * 7),
            self._ago(45),
            weekdays=(weekday if weekday != self._shop.closed else (weekday + 1) % 7,),
            keep=1.0,
        )
        return Part(self._customer("rosalind", "Rosalind Achterberg", "5536"), (weekly,), loyal=0.0)
