"""People judged all by themselves, without a vocabulary: for the tests of the order of hits."""

from collections.abc import Sequence

from desktop.domain.cards import Hit
from desktop.lookup.fit import Fits
from desktop.lookup.numbers import START, phone_rows
from desktop.lookup.order import order
from desktop.lookup.person import pack
from desktop.lookup.query import Query
from desktop.lookup.rank import Row, hit
from desktop.lookup.score import Candidate, readings


def candidate(row: Row, country: str) -> Candidate:
    """Return somebody as the search judges them."""
    return Candidate(
        id=row.id,
        names=pack(row.name, row.say),
        phones=" ".join(sorted(phone_rows(row.phones, country))),
        visits=row.visits,
        last_day=row.last_day.toordinal() if row.last_day else None,
    )


def rank(query: Query, people: Sequence[Row], *, country: str, limit: int) -> tuple[Hit, ...]:
    """Return the best of a few people."""
    by_id = {each.id: each for each in people}
    slips = frozenset(START + each for each in query.digits.slips) if query.digits else frozenset()
    candidates = (candidate(each, country) for each in people)
    found = order(readings(query, Fits), candidates, today=-1, slips=slips, every=True)
    return tuple(hit(each, by_id[each.candidate.id]) for each in found[:limit])
