"""Puts the people who may be meant in order, best first.

Who was meant as typed comes before who was meant otherwise, and who was typed in full before whom
was only begun. Within these, how well somebody fits is weighed against how often they come; who
was here today and how lately part those who are as likely.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desktop.lookup.score import Candidate, Grade, Reading, Scored, judged

_ABOUT = 6
"""Words whose costs differ by no more are about as likely meant."""
_COST = 2
"""Doublings of how often somebody comes that count as much as one point of cost."""
_DROPPED = 16
"""The same of a word that is left out."""
_BEGUN, _INNER, _MORE, _SWAPPED, _PASSED = 1, 2, 4, 2, 1
"""The same of a word that is only begun, and more when it is not the last; of a name with further
words, in another order, with words in between."""
_HERE = 10_000
"""Who was here today is as likely asked for as somebody who came so often."""
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
    people = [each.candidate for each in scored]
    fits = [(each.grade, _often(each, today)) for each in scored]
    # many are the same: they are compared once
    place_of = {each: place for place, each in enumerate(sorted(set(fits), key=_fitting))}
    likelihood = []
    for at, (person, fit) in enumerate(zip(people, fits, strict=True)):
        number, names, _, visits, last_day = person
        last = _NEVER if last_day is None else last_day
        same = alike[names]
        many = max(same, known.get(number, 0))
        first = place_of[fit], last != today, -visits, -many, -same, -last, names, number
        likelihood.append((*first, at))
    likelihood.sort()
    return _spread([scored[each[-1]] for each in likelihood])


def _often(scored: Scored, today: int) -> int:
    """Return how often somebody comes, in doublings: one more visit rarely moves anybody.

    It does not count where digits beside the name tell who is meant.
    """
    if scored.reading.digits is not None:
        return 0
    person = scored.candidate
    visits = _HERE if person.last_day == today else person.visits
    return min(max(0, visits), _HERE).bit_length()


def _fitting(fit: tuple[Grade, int]) -> tuple[object, ...]:
    """Return the place of a grade of somebody who comes so often: see :func:`_often`."""
    grade, often = fit
    if grade.cost:
        meant = _COST * grade.cost + _DROPPED * grade.dropped
        return grade.unmatched, True, meant - often, grade, -often
    known = grade.unmatched, False, grade.number, grade.dropped, grade.begun > 0, grade.foreign
    if not grade.begun:
        return *known, 0, grade, -often
    partly = _BEGUN * grade.begun + _INNER * grade.inner + _PASSED * (grade.passed > 0)
    return *known, partly + _MORE * grade.more + _SWAPPED * grade.swapped - often, grade, -often


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
