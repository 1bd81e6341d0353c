"""What could be found at best where a query does not say whom it means: "joh smi" of many.

For kinds whose queries depend on nothing but the name, everybody who would be typed in the same way
is known. Without knowing who comes, nothing beats showing the most frequent of their names first.
"""

import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence
from random import Random

from _crowd import Crowd
from _engine import AMONG
from _queries import typed_of
from _query import Query

KINDS = ("two prefixes", "initial and surname")


def at_best(crowd: Crowd, kind: str, asked: Sequence[Query]) -> tuple[float, float]:
    """Return the percent of queries that can be expected first and among five, at best."""
    typed: defaultdict[str, Counter[str]] = defaultdict(Counter)
    nothing = Random(0)
    for person in crowd.people:
        query = typed_of(kind, person, nothing)
        if query is not None:
            typed[query.text][" ".join(sorted(query.meant.split()))] += 1
    firsts, fives = [], []
    for query in asked:
        alike = typed[query.text]
        likeliest = [count for _, count in alike.most_common(AMONG)]
        firsts.append(likeliest[0] / alike.total())
        fives.append(sum(likeliest) / alike.total())
    return 100 * statistics.fmean(firsts), 100 * statistics.fmean(fives)
