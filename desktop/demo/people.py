"""The people who are always there, each with a story that the program can tell."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.demo import phones
from desktop.demo.menu import Menu
from desktop.demo.values import (
    OWNER,
    TILL,
    DemoAsked,
    DemoCustomer,
    DemoMustNot,
    DemoNote,
    DemoPreference,
    DemoProblem,
)
from desktop.demo.visits import Calendar, Habit, Plan
from desktop.domain.people import Agreement, Audience, Birthday, Taste
from desktop.domain.visits import Line

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One person with their plans and what they mostly order; ``loyal`` is how mostly."""

    customer: DemoCustomer
    plans: tuple[Plan, ...] = ()
    usual: tuple[Line, ...] = ()
    loyal: float = 0.88


def at(day: date, hour: int = 12, minute: int = 0) -> datetime:
    """Return a time on the shop's clock."""
    return datetime.combine(day, time(hour, minute))


def birthday(day: date, year: int | None = None) -> Birthday:
    """Return the birthday that falls on a day."""
    return Birthday(day.month, day.day, year)


class Cast:
    """Writes the known people for a day, a country and a menu."""

    def __init__(self, today: date, shop: Calendar, country: str, menu: Menu) -> None:
        self._today = today
        self._shop = shop
        self._country = country
        self._menu = menu

    def parts(self) -> tuple[Part, ...]:
        """Return everybody, in the order in which they became customers."""
        return (
            self._amara(),
            self._david(),
            self._kofi(),
            self._lucia(),
            self._nour(),
            self._tom(),
            *self._sound_alikes(),
            self._leap_year(),
        )

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _phone(self, ending: str) -> str:
        return phones.ending(self._country, ending)

    def _weekly(self, weekday: int, minute: int | None, *, weeks: int, sure: int = 9) -> Plan:
        return Plan(
            Habit.WEEKDAYS,
            self._ago(weeks * 7),
            self._shop.last,
            weekdays=(weekday,),
            keep=0.8,
            sure=sure,
            minute=minute,
            spread=7.0,
        )

    def _amara(self) -> Part:
        asked = self._ago((self._today.weekday() - _FRIDAY) % 7 + 34 * 7)
        return Part(
            DemoCustomer(
                key="amara",
                name="Amara Okafor",
                say="ah-MAH-rah",
                address="Mrs Okafor",
                phones=(self._phone("4821"),),
                cards=("TU-204817",),
                tags=("neighbour",),
                agreement=Agreement.YES,
                asked=DemoAsked(asked, TILL),
                must_nots=(DemoMustNot("peanuts", "peanuts", TILL, at(asked, 12, 42)),),
                preferences=tuple(
                    DemoPreference(Taste.LIKE, text, TILL, at(self._ago(days), 12, 45))
                    for text, days in (
                        ("extra chilli", 180),
                        ("window seat", 90),
                        ("no cutlery", 60),
                    )
                ),
                notes=(
                    DemoNote(
                        "Daughter Zuri starts school in January - ask how she is getting on.",
                        OWNER,
                        at(self._ago(14), 18, 5),
                    ),
                ),
            ),
            plans=(self._weekly(_FRIDAY, 760, weeks=36, sure=12),),
            usual=(self._menu.line("Three-item lunch combo"), self._menu.line("Jasmine tea")),
            loyal=0.95,
        )

    def _david(self) -> Part:
        return Part(
            DemoCustomer(
                key="david",
                name="David Jansen",
                phones=(self._phone("7305"),),
                tags=("dog", "cycling club"),
                agreement=Agreement.YES,
                asked=DemoAsked(self._ago(200), TILL),
                problems=(
                    DemoProblem("soup came cold", at(self._ago(7), 12, 50), TILL),
                    DemoProblem(
                        "waited twenty minutes",
                        at(self._ago(160), 13, 5),
                        TILL,
                        at(self._ago(158), 12, 30),
                        OWNER,
                    ),
                ),
            ),
            plans=(self._weekly(self._ago(7).weekday(), 745, weeks=50, sure=3),),
            usual=(self._menu.line("Lentil soup", "with bread"),),
        )

    def _kofi(self) -> Part:
        return Part(
            DemoCustomer(
                key="kofi",
                name="Kofi Mensah",
                say="KOH-fee",
                phones=(self._phone("1190"),),
                agreement=Agreement.YES,
                asked=DemoAsked(self._ago(120), OWNER),
            ),
            plans=(self._weekly(self._today.weekday(), 790, weeks=30),),
            usual=(self._menu.line("Jollof", "extra plantain"),),
        )

    def _lucia(self) -> Part:
        weekdays = tuple(sorted({self._today.weekday(), (self._today.weekday() + 3) % 7}))
        plan = Plan(
            Habit.WEEKDAYS, self._ago(26 * 7), self._shop.last, weekdays, sure=8, minute=780,
            spread=30.0,
        )  # fmt: skip
        return Part(
            DemoCustomer(
                key="lucia",
                name="Lucía Pérez",
                say="loo-SEE-a",
                phones=(self._phone("6644"),),
                tags=("student",),
                notes=(DemoNote("Usually asks what is new.", TILL, at(self._ago(40), 13, 10)),),
            ),
            plans=(plan,),
            loyal=0.0,
        )

    def _nour(self) -> Part:
        return Part(
            DemoCustomer(
                key="nour",
                name="Nour Saleh",
                say="noor",
                phones=(self._phone("3077"),),
                cards=("TU-307745",),
                tags=("student",),
                birthday=birthday(self._today + timedelta(days=2)),
                agreement=Agreement.YES,
                asked=DemoAsked(self._ago(77), TILL),
            ),
            plans=(self._weekly((self._today.weekday() + 2) % 7, 980, weeks=20),),
            usual=(self._menu.line("Mint tea"), self._menu.line("Falafel wrap", "extra tahini")),
        )

    def _tom(self) -> Part:
        weekday = 1 if self._today.weekday() != 1 else 2
        return Part(
            DemoCustomer(
                key="tom",
                name="Tom Becker",
                phones=(self._phone("5512"),),
                tags=("cycling club",),
                agreement=Agreement.YES,
                notes=(
                    DemoNote(
                        "Was looking for a new flat; may have moved.",
                        OWNER,
                        at(self._ago(20), 9, 0),
                        Audience.OWNER,
                    ),
                ),
            ),
            plans=(self._weekly(weekday, 500, weeks=44, sure=6).until(self._ago(32)),),
            usual=(self._menu.line("Flat white", "extra shot"),),
        )

    def _sound_alikes(self) -> tuple[Part, ...]:
        steven = Plan(Habit.CHANCE, self._ago(300), self._ago(150), most=3)
        stefan = Plan(Habit.CHANCE, self._shop.first, self._ago(500), most=1)
        return (
            Part(
                DemoCustomer(key="steven", name="Steven Okello", phones=(self._phone("2248"),)),
                plans=(steven,),
            ),
            Part(
                DemoCustomer(
                    key="stephen",
                    name="Stephen Oyelaran",
                    say="oh-yeh-LAH-rahn",
                    phones=(self._phone("4812"),),
                    agreement=Agreement.YES,
                ),
                plans=(self._weekly(_FRIDAY, 770, weeks=34, sure=4),),
                usual=(self._menu.line("Noodle bowl", "extra chilli"),),
            ),
            Part(
                DemoCustomer(key="stefan", name="Stefan Olsson", phones=(self._phone("4890"),)),
                plans=(stefan,),
            ),
        )

    def _leap_year(self) -> Part:
        return Part(
            DemoCustomer(
                key="leap",
                name="Mei-Hua Lindqvist",
                say="may-HWA",
                phones=(self._phone("2929"),),
                birthday=Birthday(2, 29, 1992),
                agreement=Agreement.YES,
                asked=DemoAsked(self._ago(300), OWNER),
            ),
            plans=(Plan(Habit.INTERVAL, self._ago(200), self._shop.last, every=11, keep=1.0),),
            usual=(self._menu.line("Matcha latte", "oat milk", "16 oz"),),
        )
