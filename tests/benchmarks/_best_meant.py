"""Which words somebody means to type, and where the finger slips: `_queries` as chances."""

import math
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import combinations_with_replacement, product
from random import Random
from typing import NamedTuple

from _best_slips import SHORTEST, edited_from, edited_twice_from, slipping
from _fold import digits
from _nicknames import short_forms
from _people import Person
from _queries import typed_of
from _query import Parts

_LINE, _PREFIX = 4, 3
_SHORT_FORMS = short_forms()


class Meant(NamedTuple):
    """Words that are meant to be typed, and the places of those that are edited."""

    words: tuple[str, ...]
    places: tuple[int, ...]


Chances = Iterable[tuple[Meant, float]]


def _certain(person: Person, _: Parts, *, kind: str) -> Chances:
    query = typed_of(kind, person, Random(0))
    if query is not None:
        yield Meant(tuple(query.text.split()), ()), 1.0


def _edited(words: tuple[str, ...], count: int) -> Chances:
    return [(Meant(words, places), chance) for places, chance in slipping(words, count).items()]


def _name_edited(_: Person, words: Parts, *, count: int) -> Chances:
    return _edited(words.words, count)


def _swapped_edit(_: Person, words: Parts) -> Chances:
    return _edited((*words.family, *words.given), 1)


def _surname_edit(_: Person, words: Parts) -> Chances:
    return _edited(words.family, 1)


def _prefix_edit(_: Person, words: Parts) -> Chances:
    given, family = words.given[0], max(words.family, key=len)
    if min(len(given), len(family)) >= SHORTEST:
        yield Meant((given[:_PREFIX], family), (1,)), 0.5
        yield Meant((given, family[:_PREFIX]), (0,)), 0.5


def _nickname(_: Person, words: Parts) -> Chances:
    others = _SHORT_FORMS.get(words.given[0], [])
    for other in others:
        yield Meant((other, *words.family), ()), 1 / len(others)


def _last_four(person: Person, words: Parts) -> Chances:
    given, family = words.given[0], words.family
    for phone in person.phones:
        ending = digits(phone)[-_LINE:]
        for typed in ((given, ending), (*family, ending), (ending, given)):
            yield Meant(typed, ()), 1 / 3 / len(person.phones)


KINDS: dict[str, tuple[int, Callable[[Person, Parts], Chances]]] = {
    "one edit": (1, partial(_name_edited, count=1)),
    "two edits": (2, partial(_name_edited, count=2)),
    "swapped with an edit": (1, _swapped_edit),
    "surname with an edit": (1, _surname_edit),
    "two prefixes": (0, partial(_certain, kind="two prefixes")),
    "prefix with an edit": (1, _prefix_edit),
    "nickname": (0, _nickname),
    "initial and surname": (0, partial(_certain, kind="initial and surname")),
    "name and last four": (0, _last_four),
}
"""By kind: how many edits there are, and what is meant to be typed of somebody, with its chance."""


def meant_by(text: str, edits: int, known: AbstractSet[str]) -> Iterator[tuple[Meant, float]]:
    """Yield all that can have been meant by what is typed, and how likely that becomes it.

    known: the words of all people; others are meant by nobody.
    """
    typed = text.split()
    for places in combinations_with_replacement(range(len(typed)), edits):
        slipped = sorted(set(places))
        source = edited_from if len(slipped) == len(places) else edited_twice_from
        sources = [source(typed[place], known).items() for place in slipped]
        for chosen in product(*sources):
            words = list(typed)
            for place, (word, _) in zip(slipped, chosen, strict=True):
                words[place] = word
            yield Meant(tuple(words), places), math.prod(chance for _, chance in chosen)
