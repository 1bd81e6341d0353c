"""Whether two entries are one person, judged by what is kept of both.

A shared number says little about a family, so names decide: two names that do not agree are never
one person. Names alone say little, too, so another ground has to stand beside them.
"""

import re
from datetime import timedelta
from functools import lru_cache

from rapidfuzz.distance import OSA

from desktop.domain.people import Birthday
from desktop.domain.twins import Entry, Ground, Meetings, Names, Reason, Twins
from desktop.lookup.folding import fold
from desktop.lookup.keys import PARTICLES
from desktop.lookup.nicknames import stands_for
from desktop.lookup.titles import is_title

_LONG = 6
"""Letters from which one wrong letter inside a word is a slip and not another name."""
_ENDING = 2
"""Last letters by which names of women and men, of twins and of parents differ."""
_AFTER = timedelta(weeks=8)
"""Within so long after the last visit of one the other may have taken over."""
_RARE = 0.02
"""A name that more people than this would have by chance says little: with one entry in a hundred
written twice, a second one of it is then sooner a namesake."""
_TWO = 2
_WRITTEN = (
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("ph|v"), "f"),
    (re.compile("(?<!^)(?<!s)h"), ""),
    (re.compile("ck|q|c(?![eiy])"), "k"),
    (re.compile("y"), "i"),
    (re.compile("z"), "s"),
    (re.compile("^c(?=[eiy])"), "s"),
)
"""Other ways to write the same sound: Stephen as Steven, Sara as Sarah, Katherine as Catherine."""
_GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv", "junior", "senior"])

_BY_NAMES = {Names.SAME: 0.5, Names.NEAR: 0.35, Names.PART: 0.25, Names.NONE_GIVEN: 0.2}
_BY_GROUND = {
    Ground.EMAIL: 0.4,
    Ground.CARD: 0.4,
    Ground.PHONE: 0.3,
    Ground.BIRTHDAY: 0.3,
    Ground.SAME_VISITS: 0.35,
    Ground.TAKES_OVER: 0.15,
    Ground.USUAL: 0.1,
}
_OTHER_PHONES = 0.2
_NAMESAKES = 0.4
ENOUGH = 0.5
"""From here on a pair is suggested."""


def names_agree(one: str, other: str) -> Names:
    """Say how far two names agree; the order of their words does not matter."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return Names.DIFFERENT
    if _generations(one) != _generations(other):
        return Names.DIFFERENT
    if sorted(first) == sorted(second):
        return Names.SAME
    few, many = sorted((first, second), key=len)
    rest = list(many)
    near = initial = False
    for word in few:
        how = min((_alike(word, each), at) for at, each in enumerate(rest))
        if how[0] >= _NOT_ALIKE:
            return Names.DIFFERENT
        near, initial = near or how[0] > 0, initial or how[0] == _INITIAL
        del rest[how[1]]
    if initial or (rest and len(few) == 1):
        return Names.PART
    if rest:
        return Names.NEAR if len(few) >= _TWO else Names.PART
    return Names.NEAR if near else Names.SAME


def judge(one: Entry, other: Entry, meetings: Meetings) -> Twins | None:
    """Say why two entries may be one person, or None when they hardly are."""
    if _birthdays_differ(one.birthday, other.birthday) or meetings.apart >= _TWO:
        return None
    names = _names(one, other)
    if names is Names.DIFFERENT:
        return None
    grounds = tuple(_grounds(one, other, meetings))
    known = {each.ground for each in grounds}
    certainty = _BY_NAMES[names] + sum(_BY_GROUND[each] for each in known)
    alone = not known & {Ground.EMAIL, Ground.CARD, Ground.PHONE, Ground.SAME_VISITS}
    if alone and names is not Names.SAME and Ground.BIRTHDAY not in known:
        return None
    if alone and max(one.by_chance, other.by_chance) > _RARE:
        certainty -= _NAMESAKES
    if one.phones and other.phones and Ground.PHONE not in known:
        certainty -= _OTHER_PHONES
    if certainty < ENOUGH:
        return None
    named = {
        Names.SAME: Ground.SAME_NAME,
        Names.NEAR: Ground.NEAR_NAME,
        Names.PART: Ground.PART_NAME,
    }.get(names)
    reasons = ((Reason(named),) if named else ()) + grounds
    better, worse = sorted((one, other), key=lambda each: (-each.visits, not each.named, each.id))
    return Twins(better, worse, reasons, min(1.0, certainty))


def may_meet(one: Entry, other: Entry) -> Meetings:
    """Return the most that their visits can have to do with each other, before they are read."""
    most = max(one.marks if other.visits else 0, other.marks if one.visits else 0)
    return Meetings(beside=most, marks=most)


def meet(
    one: tuple[list[tuple[int, float]], list[tuple[int, float]]],
    other: tuple[list[tuple[int, float]], list[tuple[int, float]]],
    *,
    window: timedelta,
) -> Meetings:
    """Compare the visits of two entries, each given as marks and sales: (day, seconds) pairs.

    A mark of one beside a sale to the other is one coming written down twice. Two sales, or two
    marks, of one day are two people, since the till or the cashier told them apart.
    """
    span = window.total_seconds()
    beside, used = 0, set[int]()
    for marks, sales in ((one[0], other[1]), (other[0], one[1])):
        for day, at in marks:
            if any(abs(at - sold) <= span for _, sold in sales):
                beside += 1
                used.add(day)
    both_sold = {day for day, _ in one[1]} & {day for day, _ in other[1]}
    both_marked = {day for day, _ in one[0]} & {day for day, _ in other[0]}
    apart = len((both_sold | both_marked) - used)
    return Meetings(beside, len(one[0]) + len(other[0]), apart)


_INITIAL = 3
_NOT_ALIKE = 4


def _alike(one: str, other: str) -> int:
    """Return 0 for the same word, more for less alike, ``_NOT_ALIKE`` for another."""
    if one == other:
        return 0
    if stands_for(one, other) or stands_for(other, one):
        return 1
    if _as_said(one) == _as_said(other):
        return 1
    if 1 in (len(one), len(other)):
        return _INITIAL if one[0] == other[0] else _NOT_ALIKE
    shorter = min(len(one), len(other))
    if shorter >= _LONG and OSA.distance(one, other) == 1 and not _ends_otherwise(one, other):
        return 2
    return _NOT_ALIKE


def _ends_otherwise(one: str, other: str) -> bool:
    """Say whether two words differ in their last letters alone: Paul and Paula, Maria and Mario."""
    return one[:-_ENDING] == other[: len(one[:-_ENDING])] and (
        one[:-1] == other[:-1] or one[:-1] == other or other[:-1] == one
    )


def _as_said(word: str) -> str:
    for pattern, instead in _WRITTEN:
        word = pattern.sub(instead, word)
    return word


@lru_cache(maxsize=2048)
def _words(name: str) -> tuple[str, ...]:
    words = [each for each in fold(name).split() if each not in _GENERATIONS]
    names = [each for each in words if not is_title(each)]
    if len(names) < _TWO:  # several titles are names, too
        names = words
    # the first may be a name that is written as a particle is: Ben, Al
    telling = [each for at, each in enumerate(names) if not at or each not in PARTICLES]
    return tuple(dict.fromkeys(telling))


def _generations(name: str) -> frozenset[str]:
    return _GENERATIONS.intersection(fold(name).split())


def _names(one: Entry, other: Entry) -> Names:
    if not (one.named and other.named):
        return Names.NONE_GIVEN
    names = names_agree(one.name, other.name)
    if names is Names.DIFFERENT and (one.say or other.say):
        return names_agree(one.say or one.name, other.say or other.name)
    return names


def _birthdays_differ(one: Birthday | None, other: Birthday | None) -> bool:
    if one is None or other is None:
        return False
    years = None not in (one.year, other.year) and one.year != other.year
    return (one.month, one.day) != (other.month, other.day) or years


def _grounds(one: Entry, other: Entry, meetings: Meetings) -> list[Reason]:
    found = []
    for ground, mine, theirs in (
        (Ground.PHONE, one.phones, other.phones),
        (Ground.EMAIL, one.emails, other.emails),
        (Ground.CARD, one.cards, other.cards),
    ):
        shared = sorted(mine & theirs)
        if shared:
            found.append(Reason(ground, {"value": shared[0]}))
    if one.birthday is not None and other.birthday is not None:
        found.append(Reason(Ground.BIRTHDAY))
    if meetings.beside >= _TWO and meetings.beside * 2 >= meetings.marks:
        found.append(Reason(Ground.SAME_VISITS, {"count": meetings.beside}))
    elif _takes_over(one, other) or _takes_over(other, one):
        found.append(Reason(Ground.TAKES_OVER))
    if one.usual and one.usual == other.usual:
        found.append(Reason(Ground.USUAL, {"item": one.usual}))
    return found


def _takes_over(one: Entry, other: Entry) -> bool:
    """Say whether the other's visits begin where one's end; a single visit is no beginning."""
    if one.last is None or other.first is None or min(one.visits, other.visits) < _TWO:
        return False
    return timedelta(0) < other.first - one.last <= _AFTER
