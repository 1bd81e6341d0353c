"""What is read at the till: hits, the card, the board. Nothing here writes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.cards import Board, Card, Found, Hit, LastImport, LikelyRow, Way
from desktop.domain.shop import Shop
from desktop.domain.touches import Offer, Touch
from desktop.lookup.phones import ending_of
from desktop.service.knowing import Knowing, Known
from desktop.service.ports import Store

HITS = 8
BOARD_ROWS = 8
WEEKS_SHOWN = 53
RECENT_ITEMS = 12
LAST_ACTS = 3


class Reader:
    """Answers the window and the command line; runs on the reading thread."""

    def __init__(self, store: Store, knowing: Knowing) -> None:
        self._store = store
        self._knowing = knowing

    def shop(self) -> Shop:
        """Return the shop's settings."""
        return self._knowing.shop()

    def search(self, text: str) -> Found:
        """Return the best people for what was typed, at most 8.

        Nothing typed: those who are likely in about now.
        """
        shop = self._knowing.shop()
        if text.strip():
            now = self._knowing.now()
            found = self._store.people.search(text, shop=shop, now=now, limit=HITS)
        else:
            found = Found(text, self._likely_hits(shop))
        return replace(found, hits=tuple(self._counted(hit, shop) for hit in found.hits))

    def card(self, customer_id: str) -> Card:
        """Return the customer card.

        Raises:
            ActError: NO_CUSTOMER when nobody is known by this id.
        """
        known = self._knowing.known(customer_id)
        return self._card(known, self._knowing.current_offer(known))

    def card_with_touch(self, customer_id: str) -> tuple[Card, Offer]:
        """Return the card and the touch that would be offered now; nothing is written."""
        known = self._knowing.known(customer_id)
        offer = self._knowing.current_offer(known)
        if offer is None:
            last = self._store.care.latest_offer(known.profile.id)
            offer, _ = self._knowing.propose(known, last=last)
        else:
            offer = self._knowing.renewed(offer, known) or offer
        return self._card(known, offer), offer

    def board(self) -> Board:
        """Return what the idle window shows, from the cache alone."""
        shop = self._knowing.shop()
        today = self._knowing.today(shop)
        facts = self._store.facts
        until = self._store.trade.days().till_until
        return Board(
            today=today,
            likely=self._likely(shop, today),
            problems=facts.problems(today, limit=BOARD_ROWS),
            birthdays=facts.birthdays(today, days=7, limit=BOARD_ROWS),
            drifting=facts.drifting(today, limit=BOARD_ROWS),
            customers=facts.customers(),
            known_until=until if until and until < today else None,
        )

    def last_import(self) -> LastImport | None:
        """Return the newest import that can be taken back, or None."""
        return self._store.people.last_import()

    def touches(self) -> Mapping[str, Touch]:
        """Return the shop's touches by key."""
        return self._store.care.touches()

    def items(self, customer_id: str) -> tuple[str, ...]:
        """Return labels to pick from: the usual, then recent ones, then the shop's favourites."""
        known = self._knowing.known(customer_id)
        usual = known.habits.usual.items if known.habits.usual else ()
        every = (*usual, *_recent(known), *self._store.trade.popular(RECENT_ITEMS))
        return tuple(dict.fromkeys(every))[:RECENT_ITEMS]

    def _likely(self, shop: Shop, today: date) -> tuple[LikelyRow, ...]:
        local = shop.local(self._knowing.now())
        return self._store.facts.likely(
            today,
            minute=local.hour * 60 + local.minute,
            begins=shop.day_cut // timedelta(minutes=1),
            limit=BOARD_ROWS,
        )

    def _likely_hits(self, shop: Shop) -> tuple[Hit, ...]:
        """Return who is likely in about now as hits whose visits are still to be counted."""
        today = self._knowing.today(shop)
        hits = []
        for row in self._likely(shop, today)[:HITS]:
            profile = self._store.people.profile(row.id, today=today, shop=shop)
            phone = profile.phones[0].typed if profile and profile.phones else ""
            ending = ending_of(phone)
            hits.append(
                Hit(row.id, row.name, phone, ending, visits=-1, usual=row.usual, way=Way.LIKELY)
            )
        return tuple(hits)

    def _card(self, known: Known, offer: Offer | None) -> Card:
        until = self._store.trade.days().till_until
        since = known.today - timedelta(weeks=WEEKS_SHOWN)
        return Card(
            profile=known.profile,
            habits=known.habits,
            today=known.today,
            days_came=tuple(dict.fromkeys(each.day for each in known.comings if each.day >= since)),
            here_now=known.here_now,
            known_until=until if until and until < known.today else None,
            problems=tuple(each for each in known.problems if each.closed_at is None),
            recent_items=_recent(known),
            offer=offer,
            last_acts=self._store.people.last_acts(known.profile.id, limit=LAST_ACTS),
        )

    def _counted(self, hit: Hit, shop: Shop) -> Hit:
        """Count the visits of somebody whose facts are not written yet."""
        if hit.visits >= 0:
            return hit
        now = self._knowing.now()
        came = [each for each in self._knowing.comings(hit.id, shop) if each.at <= now]
        return replace(hit, visits=len(came), last_day=came[-1].day if came else None)


def _recent(known: Known) -> tuple[str, ...]:
    labels = (label for each in reversed(known.comings) for label in each.labels)
    return tuple(dict.fromkeys(labels))[:RECENT_ITEMS]
