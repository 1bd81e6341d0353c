"""Reading offers, touches and problems."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from desktop.domain.touches import Answer, Kind, Offer, PastTouch, Problem, Touch
from desktop.store import packing, sql
from desktop.store.fields import to_day
from desktop.store.people_tables import CustomerRow
from desktop.store.trade_tables import ItemRow, OfferRow, ProblemRow, TouchRow
from desktop.store.weights import WeightReader

_GIVEN = """
SELECT shown, sum(cost) FROM offer
WHERE day = ? AND answer = 'did' AND cost > 0 AND uid <> ? GROUP BY shown ORDER BY shown
"""


class CareLogReader(WeightReader):
    """Reads what was offered, given, what went wrong, and what was learnt from it."""

    def touches(self) -> Mapping[str, Touch]:
        """Return the shop's touches by key."""
        return {str(row.key): packing.touch(row) for row in TouchRow.select().order_by(TouchRow.id)}

    def offer(self, offer: str) -> Offer | None:
        """Return one offer, or None."""
        row = (
            OfferRow.select(OfferRow, CustomerRow)
            .join(CustomerRow)
            .where(OfferRow.uid == offer)
            .first()
        )
        return None if row is None else packing.offer(row, str(row.customer.uid))

    def latest_offer(self, customer: str) -> Offer | None:
        """Return the newest offer to a person, or None."""
        row = (
            OfferRow.select()
            .where(OfferRow.customer == _own(customer))
            .order_by(OfferRow.at.desc(), OfferRow.id.desc())
            .first()
        )
        return None if row is None else packing.offer(row, customer)

    def done_since(self, customer: str, moment: datetime) -> tuple[Offer, ...]:
        """Return the offers since a moment in which something was done, oldest first."""
        query = (
            OfferRow.select()
            .where(
                (OfferRow.customer == _own(customer))
                & (OfferRow.at >= moment)
                & OfferRow.answer.in_([Answer.DID.value, Answer.OWN.value])
            )
            .order_by(OfferRow.at, OfferRow.id)
        )
        return tuple(packing.offer(row, customer) for row in query)

    def past_touches(
        self, customer: str, coming_days: Sequence[date], *, before: str | None
    ) -> tuple[PastTouch, ...]:
        """Return what was done for a person, oldest first, without the offer ``before``.

        coming_days: the business days of the person's comings, oldest first.
        """
        touches = self.touches()
        days = sorted(coming_days)
        # without the candidates and refusals: unpacking those of years would take 50 ms
        query = (
            OfferRow.select(
                OfferRow.uid, OfferRow.answer, OfferRow.shown, OfferRow.day, OfferRow.cost
            )
            .where(
                (OfferRow.customer == _own(customer))
                & OfferRow.answer.in_([Answer.DID.value, Answer.OWN.value])
            )
            .order_by(OfferRow.at, OfferRow.id)
        )
        done = []
        for data in (row.__data__ for row in query):
            if data["uid"] == before:
                continue
            own = data["answer"] == Answer.OWN.value
            touch = None if own else touches.get(data["shown"])
            done.append(
                PastTouch(
                    key="" if own else data["shown"] or "",
                    kind=touch.kind if touch else Kind.WORDS,
                    day=data["day"],
                    visits_since=len(days) - bisect_right(days, data["day"]),
                    cost=data["cost"],
                )
            )
        return tuple(done)

    def given(self, day: date, *, without: str | None = None) -> Mapping[str, int]:
        """Return what each touch took of a business day's budget, by key, without one offer.

        Minor units; what costs nothing is left out.
        """
        rows = sql.rows(self._database, _GIVEN, (to_day(day), without or ""))
        return {str(key): int(cost) for key, cost in rows}

    def problems(self, customer: str) -> tuple[Problem, ...]:
        """Return a person's problems, oldest first, open and closed."""
        query = (
            ProblemRow.select()
            .where(ProblemRow.customer == _own(customer))
            .order_by(ProblemRow.opened_at, ProblemRow.id)
        )
        return tuple(_problem(row.__data__, customer) for row in query)

    def item_stock(self, labels: Sequence[str]) -> Mapping[str, bool]:
        """Return whether each of these is there, and of every item that has run out."""
        query = (
            ItemRow.select(ItemRow.key, ItemRow.in_stock)
            .where(~ItemRow.in_stock | ItemRow.key.in_(list(labels)))
            .order_by(ItemRow.key)
        )
        return {str(row.key): bool(row.in_stock) for row in query}

    def problem(self, problem: str) -> Problem | None:
        """Return one problem, or None."""
        row = (
            ProblemRow.select(ProblemRow, CustomerRow)
            .join(CustomerRow)
            .where(ProblemRow.uid == problem)
            .first()
        )
        return None if row is None else _problem(row.__data__, str(row.customer.uid))


def _own(customer: str) -> Any:  # noqa: ANN401 - a peewee query stands where a key is compared
    return CustomerRow.select(CustomerRow.id).where(CustomerRow.uid == customer)


def _problem(data: dict[str, Any], customer: str) -> Problem:
    return Problem(
        id=data["uid"],
        customer=customer,
        text=data["text"],
        opened_at=data["opened_at"],
        opened_by=data["opened_by"],
        opened_day=data["opened_day"],
        closed_at=data["closed_at"],
        closed_by=data["closed_by"] or None,
        asked_on=data["asked_on"],
    )
