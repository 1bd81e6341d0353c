"""Invented customers of many cultures, as clerks of a shop in the United States typed them.

Seeded: the same count and seed give the same people on every machine. Given names and family names
follow Zipf's law (with Mandelbrot's offset); the rare family names are put together from syllables
and differ from seed to seed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import _names_english
import _names_west
import _names_world
from _clerks import Clerk
from _culture import Culture
from _phones import Phones
from _pools import Pool, common, made_up

FAMILIES_KEPT = 2000
RARE_GIVEN, RARELY = 12_000, 7
"""So many given names are made up by parents, for so many of a hundred people."""
SHARED = 6
"""Of a hundred people so many have the phone, and nearly always the name, of a family."""
OFTEN, MOST_VISITS = 1.1, 2000


@dataclass(frozen=True, slots=True)
class Person:
    """One invented customer.

    given and family: the stretches of ``name`` as they were typed; together they are all of it, in
    either order. visits: how much more likely than others they come, a weight.
    """

    key: str
    name: str
    given: str
    family: str
    phones: tuple[str, ...]
    visits: int


def people(count: int, seed: str) -> list[Person]:
    """Return so many customers in an order that says nothing about them."""
    random = Random(f"people {seed}")
    names = Names(random)
    clerk, phones = Clerk(random), Phones(random)
    households: list[tuple[str, tuple[str, ...]]] = []
    made: list[tuple[str, str, str, tuple[str, ...], int]] = []
    for _ in range(count):
        given, family, family_first = names.draw()
        numbers = phones.draw()
        if households and random.random() * 100 < SHARED:
            household, numbers = random.choice(households)
            family = household if random.random() < 0.85 else family
        if numbers and family:
            if len(households) < FAMILIES_KEPT:
                households.append((family, numbers))
            else:
                households[random.randrange(FAMILIES_KEPT)] = (family, numbers)
        name, given, family = clerk.typed(given, family, family_first=family_first)
        visits = min(MOST_VISITS, int(random.paretovariate(OFTEN)))
        made.append((name, given, family, phones.written(numbers), visits))
    random.shuffle(made)
    return [
        Person(f"P{number:07}", name, given, family, numbers, visits)
        for number, (name, given, family, numbers, visits) in enumerate(made, start=1)
    ]


Given = Sequence[Pool[Pool[str]]]
"""Given names of women and of men: common ones and, more rarely, made-up ones."""


class Names:
    """Draws given and family names, culture after culture by its share."""

    def __init__(self, random: Random) -> None:
        self._random = random
        english = _names_english.ENGLISH
        starts, middles, ends = _names_english.RARE_GIVEN
        invented = made_up(random, starts, middles, ends, RARE_GIVEN)
        english_given = tuple(
            Pool(
                [Pool(common(names), random, offset=6), Pool(invented[sex::2], random, offset=6)],
                random,
                weights=(100 - RARELY, RARELY),
            )
            for sex, names in enumerate((english.women, english.men))
        )
        cultures = (english, *_names_west.CULTURES, *_names_world.CULTURES)
        sources = [_Source(each, random, english_given) for each in cultures]
        self._sources = Pool(sources, random, weights=[each.share for each in cultures])

    def draw(self) -> tuple[str, str, bool]:
        """Return a given name, a family name ("" where there is none), and whether it is first."""
        return self._sources.draw().draw()


class _Source:
    """Names of one culture."""

    def __init__(self, culture: Culture, random: Random, english: Given) -> None:
        self._culture = culture
        self._random = random
        rare = made_up(random, culture.starts, culture.middles, culture.ends, culture.rare)
        own = [
            Pool([Pool(common(names), random, offset=6)], random, weights=(1,))
            for names in (culture.women, culture.men)
        ]
        self._given: Given = english if culture is _names_english.ENGLISH else own
        self._english = english
        self._families = Pool(
            [*common(culture.families), *rare] or [""], random, offset=10, exponent=1.08
        )
        self._particles = Pool(common(culture.particles) or [""], random, offset=1)
        self._shape: Callable[[int], tuple[str, str, bool]] = getattr(self, f"_{culture.shape}")

    def draw(self) -> tuple[str, str, bool]:
        return self._shape(self._random.randrange(2))

    def _chance(self, percent: int) -> bool:
        return percent > 0 and self._random.random() * 100 < percent

    def _first(self, sex: int) -> str:
        culture = self._culture
        source = self._english if self._chance(culture.english) else self._given
        given = source[sex].draw().draw()
        if self._chance(culture.second_given):
            given = f"{given} {source[sex].draw().draw()}"
        elif culture is _names_english.ENGLISH and self._chance(6):
            given = f"{given} {chr(65 + self._random.randrange(26))}."
        return given

    def _one_family(self) -> str:
        family = self._families.draw()
        if self._chance(self._culture.particle) and " " not in family:
            particle = self._particles.draw()
            return particle + family if particle.endswith("'") else f"{particle} {family}"
        return family

    def _western(self, sex: int) -> tuple[str, str, bool]:
        family = self._one_family()
        if self._chance(self._culture.two_families):
            family = f"{family} {self._one_family()}"
        elif self._chance(self._culture.hyphen):
            family = f"{family}-{self._one_family()}"
        return self._first(sex), family, False

    def _one_name(self, sex: int) -> tuple[str, str, bool]:
        return (self._first(sex) if self._chance(40) else self._families.draw()), "", False

    def _patronymic_icelandic(self, sex: int) -> tuple[str, str, bool]:
        return self._first(sex), self._families.draw() + ("dóttir", "son")[sex], False

    def _russian(self, sex: int) -> tuple[str, str, bool]:
        given = self._first(sex)
        if self._chance(15):
            father = self._given[1].draw().draw().rstrip("aeiouy")
            given = f"{given} {father}{('ovna', 'ovich')[sex]}"
        return given, self._families.draw(), False

    def _arabic(self, sex: int) -> tuple[str, str, bool]:
        given, family = self._first(sex), self._families.draw()
        dice = self._random.random()
        if dice < 0.06:
            family = f"bin {self._given[1].draw().draw()} {family}" if sex else f"bint {family}"
        elif dice < 0.1:
            family = f"Abu {family}"
        elif dice < 0.2:
            family = f"{self._given[1].draw().draw()} {family}"
        return given, family, False

    def _syllables(self, sex: int) -> tuple[str, str]:
        sexes = sex, self._random.randrange(2)
        first, second = (self._given[each].draw().draw() for each in sexes)
        return first, second

    def _chinese(self, sex: int) -> tuple[str, str, bool]:
        family = self._families.draw()
        if self._chance(self._culture.english):
            return self._english[sex].draw().draw(), family, False
        first, second = self._syllables(sex)
        given = self._random.choice(
            (first + second.lower(), first + second.lower(), f"{first}-{second}", first)
        )
        return given, family, self._chance(50)

    def _korean(self, sex: int) -> tuple[str, str, bool]:
        family = self._families.draw()
        if self._chance(self._culture.english):
            return self._english[sex].draw().draw(), family, False
        first, second = self._syllables(sex)
        given = self._random.choice(
            (f"{first}-{second.lower()}", f"{first} {second}", first + second.lower())
        )
        return given, family, self._chance(25)

    def _vietnamese(self, sex: int) -> tuple[str, str, bool]:
        family = self._families.draw()
        if self._chance(self._culture.english):
            return self._english[sex].draw().draw(), family, False
        given = self._given[sex].draw().draw()
        if self._chance(60):
            middle = ("Thị", "Văn")[sex] if self._chance(40) else self._given[sex].draw().draw()
            given = f"{middle} {given}"
        return given, family, self._chance(50)

    def _han(self, sex: int) -> tuple[str, str, bool]:
        first, second = self._syllables(sex)
        return first + (second if self._chance(85) else ""), self._families.draw(), True

    def _kanji(self, sex: int) -> tuple[str, str, bool]:
        return self._given[sex].draw().draw(), self._families.draw(), True
