"""What a cashier types of somebody, kind by kind.

Everything is seeded by the split and the kind, so that a kind's queries are the same whichever
other kinds are asked for.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from random import Random

import _febrl
from _crowd import Crowd
from _fold import digits, folded, is_latin
from _nicknames import short_forms
from _people import Person
from _phone_queries import PHONE_KINDS
from _query import Parts, Query, parts
from _slips import accented, edited, misheard

_TRIES = 4000
_LINE = 4
"""Digits of a number that are known by heart."""


Make = Callable[[Person, Parts, Random], str]


def queries(crowd: Crowd, kind: str, count: int, *, weighted: bool = False) -> list[Query]:
    """Return queries of one kind, fewer where there are not so many people for it.

    ``weighted``: who comes often is asked for often.
    """
    random = Random(f"{crowd.split} {kind}")
    if kind in FEBRL:
        return _typos(crowd, kind, random, count)
    found = []
    for person in _drawn(crowd, random, count, weighted=weighted):
        made = (
            PHONE_KINDS[kind](person, random)
            if kind in PHONE_KINDS
            else typed_of(kind, person, random)
        )
        if made is not None:
            found.append(made)
            if len(found) == count:
                break
    return found


def _drawn(crowd: Crowd, random: Random, count: int, *, weighted: bool) -> Iterator[Person]:
    if not weighted:
        yield from random.sample(crowd.people, min(len(crowd.people), _TRIES + 100 * count))
        return
    weights = [each.visits for each in crowd.people]
    yield from random.choices(crowd.people, weights, k=_TRIES + 100 * count)


def _typos(crowd: Crowd, kind: str, random: Random, count: int) -> list[Query]:
    pairs = _febrl.typos(crowd.split, recoverable=FEBRL[kind])
    chosen = random.sample(pairs, min(count, len(pairs)))
    return [Query(kind, each.typed, "name", folded(crowd.by_key[each.key].name)) for each in chosen]


def typed_of(kind: str, person: Person, random: Random) -> Query | None:
    """Return what is typed of somebody's name, None when this kind says nothing of them."""
    name = folded(person.name)
    if kind == "exact":
        return Query(kind, person.name.lower(), "name", name)
    words = parts(person)
    if not (words.given and words.family and is_latin(" ".join(words.words))):
        return None
    text = _NAMES[kind](person, words, random)
    if not text or (kind in CHANGED and folded(text) == " ".join(words.words)):
        return None
    if kind in SURNAMES:
        meant = max(words.family, key=len) if "misheard" in kind else " ".join(words.family)
        return Query(kind, text, "family", meant)
    return Query(kind, text, "name", name)


def _swapped(_: Person, words: Parts, __: Random) -> str:
    return " ".join((*words.family, *words.given))


def _accents_dropped(person: Person, words: Parts, _: Random) -> str:
    return "" if person.name.isascii() else " ".join(words.words)


def _accents_added(person: Person, words: Parts, random: Random) -> str:
    plain = " ".join(words.words)
    typed = accented(plain, random)
    return typed if person.name.isascii() and typed != plain else ""


def _joined_or_split(person: Person, words: Parts, random: Random) -> str:
    for part in (words.family, words.given):
        if len(part) > 1:
            place = random.randrange(len(part) - 1)
            joined = (*part[:place], part[place] + part[place + 1], *part[place + 2 :])
            both = (words.given, joined) if part is words.family else (joined, words.family)
            return " ".join((*both[0], *both[1]))
    family = words.family[0]
    start = next((each for each in ("mac", "mc", "o", "de", "la") if family.startswith(each)), "")
    if "'" in person.family or (start in {"mac", "mc"} and len(family) > len(start) + 2):
        return " ".join((*words.given, start or family[:1], family[len(start or family[:1]) :]))
    if random.random() < 0.5 or len(family) < 7:
        return "".join(words.words)
    place = random.randrange(3, len(family) - 2)
    return " ".join((*words.given, family[:place], family[place:]))


def _with_edits(words: tuple[str, ...], random: Random, edits: int) -> str:
    typed = list(words)
    able = [place for place, word in enumerate(words) if len(word) > 3]
    if not able:
        return ""
    apart = len(able) >= edits and random.random() < 0.6
    if apart:
        chosen = random.sample(able, edits)
    else:
        longest = max(able, key=lambda place: len(words[place]))
        if len(words[longest]) < 3 + 2 * edits - 1:
            return ""
        chosen = [longest] * edits
    for place in chosen:
        typed[place] = edited(typed[place], random)
    return " ".join(typed)


def _one_edit(_: Person, words: Parts, random: Random) -> str:
    return _with_edits(words.words, random, 1)


def _two_edits(_: Person, words: Parts, random: Random) -> str:
    return _with_edits(words.words, random, 2)


def _swapped_edit(_: Person, words: Parts, random: Random) -> str:
    return _with_edits((*words.family, *words.given), random, 1)


def _surname_edit(_: Person, words: Parts, random: Random) -> str:
    return _with_edits(words.family, random, 1)


def _main_words(words: Parts) -> tuple[str, str]:
    return words.given[0], max(words.family, key=len)


def _two_prefixes(_: Person, words: Parts, __: Random) -> str:
    given, family = _main_words(words)
    return f"{given[:3]} {family[:3]}" if min(len(given), len(family)) > 3 else ""


def _prefix_edit(_: Person, words: Parts, random: Random) -> str:
    given, family = _main_words(words)
    if min(len(given), len(family)) < 4:
        return ""
    if random.random() < 0.5:
        return f"{given[:3]} {edited(family, random)}"
    return f"{edited(given, random)} {family[:3]}"


def _nickname(_: Person, words: Parts, random: Random, *, forms: Mapping[str, list[str]]) -> str:
    others = forms.get(words.given[0], [])
    if not others:
        return ""
    return " ".join((random.choice(others), *words.family))


def _misheard(_: Person, words: Parts, random: Random, *, both: bool) -> str:
    given, family = _main_words(words)
    heard = misheard(given, random), misheard(family, random)
    if both:
        return "" if heard[0] == given or heard[1] == family else " ".join(heard)
    chosen = (heard[0], family) if random.random() < 0.5 else (given, heard[1])
    return "" if chosen == (given, family) or min(map(len, chosen)) < 2 else " ".join(chosen)


def _surname_misheard(_: Person, words: Parts, random: Random) -> str:
    main = max(words.family, key=len)
    heard = misheard(main, random)
    return "" if heard == main else heard


def _initial(_: Person, words: Parts, __: Random) -> str:
    return " ".join((words.given[0][0], *words.family))


def _last_four(person: Person, words: Parts, random: Random) -> str:
    if not person.phones:
        return ""
    ending = digits(random.choice(person.phones))[-_LINE:]
    given, family = words.given[0], " ".join(words.family)
    return random.choice((f"{given} {ending}", f"{family} {ending}", f"{ending} {given}"))


SURNAMES = frozenset({"surname with an edit", "surname misheard"})
"""Kinds of which the whole query is a surname."""
_SHORT_FORMS = short_forms()
_NAMES: dict[str, Make] = {
    "swapped": _swapped,
    "accents dropped": _accents_dropped,
    "accents added": _accents_added,
    "joined or split": _joined_or_split,
    "one edit": _one_edit,
    "two edits": _two_edits,
    "swapped with an edit": _swapped_edit,
    "surname with an edit": _surname_edit,
    "two prefixes": _two_prefixes,
    "prefix with an edit": _prefix_edit,
    "nickname": partial(_nickname, forms=_SHORT_FORMS),
    "misheard": partial(_misheard, both=False),
    "both misheard": partial(_misheard, both=True),
    "surname misheard": _surname_misheard,
    "initial and surname": _initial,
    "name and last four": _last_four,
}
TYPOS = "real clerical typos"
FEBRL = {TYPOS: True, "a part replaced": False}
HARD = (
    *(TYPOS, "one edit", "two edits", "swapped with an edit", "surname with an edit"),
    *("two prefixes", "prefix with an edit", "misheard", "both misheard", "accents dropped"),
    *("accents added", "joined or split"),
)
"""The twelve kinds whose mean is called hard names."""
WATCHED = ("surname misheard",)
"""Kinds that are only asked by their name, and count in no mean."""
NAMES = ("exact", *FEBRL, *(each for each in _NAMES if each not in WATCHED))
PHONES = tuple(PHONE_KINDS)
KINDS = (*NAMES, *WATCHED, *PHONES)
CHANGED = frozenset(_NAMES) - {"accents dropped", "accents added", "name and last four"}
"""Kinds whose queries are never the folded name itself."""
