"""Puts the people who may be meant in order, best first.

How exactly somebody was meant always comes first; who was here today, how often and how lately
they come only part those who were meant equally well.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desktop.lookup.score import Candidate, Reading, Scored, judged

_ABOUT = 6
"""Words whose costs differ by no more are about as likely meant."""
_NEVER = -1_000_000


def order(
    ways: Sequence[Reading],
    people: Iterable[Candidate],
    *,
    today: int,
    slips: frozenset[str] = frozenset(),
    every: bool = False,
) -> list[Scored]:
    """Return people in order, best first, each by the reading that fits best: see the parts."""
    return in_order(judged(ways, people, slips=slips, every=every), today=today)


def in_order(
    scored: Sequence[Scored], *, today: int, common: Mapping[int, int] | None = None
) -> list[Scored]:
    """Return people who were judged in order, best first.

    ``today`` is the business day as a number. ``common``: how many have the words that somebody was
    found by; of people who never came, more likely one of many is meant.
    """
    known = common or {}
    alike = Counter([each.candidate.names for each in scored])

    def likelihood(each: Scored) -> tuple[object, ...]:
        number, names, _, visits, last_day = each.candidate
        last = _NEVER if last_day is None else last_day
        same = alike[names]
        many = max(same, known.get(number, 0))
        return each.grade, last != today, -visits, -many, -same, -last, names, number

    return _spread(sorted(scored, key=likelihood))


def _spread(scored: list[Scored]) -> list[Scored]:
    """Let names take turns where nothing tells people apart by how exactly they were meant.

    Of beginnings, names of whom nobody has been here take turns; of one misspelt word, the words
    that it may stand for, as long as they are about as likely.
    """
    seen: defaultdict[object, int] = defaultdict(int)
    likeliest = min((each.grade.cost for each in scored if each.grade.cost), default=0)
    turns: list[tuple[int, int, bool, int, int]] = []
    same, before = 0, None
    for place, each in enumerate(scored):
        person, grade = each.candidate, each.grade
        same, before = same + (grade != before), grade
        never = person.visits <= 0
        if grade.cost and len(each.matches) == 1 == len(each.reading.fits.words):
            if grade.cost > likeliest + _ABOUT:
                turns.append((2, 0, False, 0, place))
                continue
            text = each.matches[0].part.text
            seen[text] += 1
            turns.append((1, seen[text], False, 0, place))
        elif grade.begun and never:
            name = same, person.names
            seen[name] += 1
            turns.append((0, same, True, seen[name], place))
        else:
            turns.append((0, same, never, 0, place))
    turns.sort()
    return [scored[place] for *_, place in turns]
