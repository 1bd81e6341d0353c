"""What is read at the till: hits, the card, the board. Nothing here writes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.cards import Board, Card, Found, Hit, LastAct, LastImport, LikelyRow, Way
from desktop.domain.explaining import WhyCard
from desktop.domain.ideas import Ideas
from desktop.domain.shop import Closed, Shop, ShopDays, Staff
from desktop.domain.stock import StockRow
from desktop.domain.team import Right, right_of
from desktop.domain.touches import Offer, Touch
from desktop.lookup.phones import ending_of
from desktop.service.acting import Acting
from desktop.service.allowing import Allowing, needs
from desktop.service.explaining import Explaining
from desktop.service.knowing import Knowing
from desktop.service.known import Known
from desktop.service.ports import Store
from desktop.service.undeciding import IdeaReader

HITS = 8
BOARD_ROWS = 8
WEEKS_SHOWN = 53
RECENT_ITEMS = 12
LAST_ACTS = 3
ANSWERS = frozenset({"did", "not-today", "own", "went"})
"""Acts that answer a touch."""
Acts = tuple[LastAct, ...]


class Reader:
    """Answers the window and the command line; runs on the reading thread."""

    def __init__(
        self,
        store: Store,
        knowing: Knowing,
        *,
        author: str | Callable[[], Staff] = "",
        allowing: Allowing | None = None,
    ) -> None:
        self._acting = Acting(store, knowing, author=author, allowing=allowing)
        self._store = store
        self._knowing = knowing
        self._ideas = IdeaReader(store, knowing)

    @needs(Right.SERVE)
    def shop(self) -> Shop:
        """Return the shop's settings."""
        return self._knowing.shop()

    @needs(Right.SERVE)
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
        if all(hit.visits >= 0 for hit in found.hits):
            return found
        return replace(found, hits=tuple(self._counted(hit, shop) for hit in found.hits))

    @needs(Right.SERVE)
    def card(self, customer_id: str) -> Card:
        """Return the customer card.

        Raises:
            ActError: NO_CUSTOMER when nobody is known by this id.
        """
        known = self._knowing.known(customer_id)
        return self._card(known, self._knowing.current_offer(known))

    @needs(Right.SERVE)
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

    @needs(Right.SERVE)
    def why(self, customer_id: str) -> WhyCard:
        """Return why this touch and not another, judged now; nothing is written."""
        return Explaining(self._store, self._knowing).why(customer_id)

    @needs(Right.SERVE)
    def board(self) -> Board:
        """Return what the idle window shows, from the cache alone."""
        shop = self._knowing.shop()
        today = self._knowing.today(shop)
        facts, days = self._store.facts, self._store.trade.days()
        until = days.till_until
        birthdays = facts.birthdays(today, days=7, limit=BOARD_ROWS)
        doubted = self._store.flags.flagged("birthday") if birthdays else ()
        return Board(
            today=today,
            likely=self._likely(shop, today),
            problems=facts.problems(today, limit=BOARD_ROWS),
            birthdays=tuple(each for each in birthdays if each.id not in doubted),
            drifting=facts.drifting(today, limit=BOARD_ROWS),
            customers=facts.customers(),
            known_until=until if until and until < today else None,
            to_check=self._store.flags.to_check(limit=BOARD_ROWS),
            closed=self._closed(days, shop, today),
        )

    @needs(Right.SERVE)
    def last_import(self) -> LastImport | None:
        """Return the newest import that can be taken back, or None."""
        return self._store.people.last_import()

    @needs(Right.SERVE)
    def touches(self) -> Mapping[str, Touch]:
        """Return the shop's touches by key."""
        return self._store.care.touches()

    @needs(Right.SERVE)
    def cue_on(self) -> bool:
        """Say whether the one who stands at this till wants the coaching lines."""
        one = self._acting.staff
        staff = [each for each in self._store.staff() if one.id in ("", each.id)]
        return not any(each.cue_off for each in staff if each.name == one.name)

    @needs(Right.SERVE)
    def stock(self) -> tuple[StockRow, ...]:
        """Return what may run out: touches that need something, and items; the gone ones first."""
        favourites = self._store.trade.popular(RECENT_ITEMS)
        touches = self._store.care.touches().values()
        rows = [
            StockRow(each, each.text or "", each.in_stock)
            for each in touches
            if each.on and (each.food or each.cost)
        ]
        stock = self._store.care.item_stock(favourites)
        labels = dict.fromkeys((*(each for each in stock if not stock[each]), *favourites))
        items = self._store.items.items()
        shown = {each: items[each].shown for each in labels if each in items}
        rows += [
            StockRow(None, each, stock[each], shown.get(each, ""))
            for each in labels
            if each in stock
        ]
        return tuple(sorted(rows, key=lambda row: row.in_stock))

    @needs(Right.SERVE)
    def items(self, customer_id: str) -> tuple[str, ...]:
        """Return labels to pick from: the usual, then recent ones, then the shop's favourites."""
        known = self._knowing.known(customer_id)
        usual = known.habits.usual.items if known.habits.usual else ()
        every = (*usual, *_recent(known), *self._store.trade.popular(RECENT_ITEMS))
        return tuple(dict.fromkeys(every))[:RECENT_ITEMS]

    @needs(Right.SERVE)
    def ideas(self, customer_id: str) -> Ideas:
        """Return two or three ideas for somebody who cannot decide."""
        return self._ideas.ideas(customer_id)

    def _closed(self, days: ShopDays, shop: Shop, today: date) -> Closed | None:
        """Return why the shop is closed today; no holidays are read for a day that is none."""
        calendar = self._store.trade.calendar()
        asked = (calendar.closures, calendar.hours, days.holidays)
        if not (today in asked[0] or today.weekday() in asked[1] or today in asked[2]):
            return None
        from desktop.care.closed_today import why_closed

        return why_closed(days, calendar, today, country=shop.place.country)

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
        from desktop.care.ageing import aged
        from desktop.care.asking import to_ask_about
        from desktop.care.reactions import ASKED_WITHIN, to_ask

        done = self._store.care.done_since(known.profile.id, known.now - ASKED_WITHIN)
        window = self._knowing.shop().visit_window
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
            last_acts=self._last_acts(known, LAST_ACTS),
            answered=next(iter(self._last_acts(known, 1, ANSWERS)), None),
            flags=known.flags,
            ask_went=to_ask(
                done, known.comings, now=known.now, here_now=known.here_now, window=window
            ),
            in_company=self._company(known),
            cue_on=self.cue_on(),
            ask_about=to_ask_about(
                known.problems,
                today=known.today,
                previous_day=known.previous_day,
                day_of=self._knowing.shop().business_day,
            ),
            aged=aged(known.profile, known.today, day_of=self._knowing.shop().business_day),
        )

    def _company(self, known: Known) -> bool:
        window = self._knowing.shop().visit_window
        return self._knowing.switching.at(known.profile.id, window=window).company

    def _last_acts(self, known: Known, limit: int, verbs: frozenset[str] = frozenset()) -> Acts:
        """Return the newest acts about somebody that whoever asks may take back."""
        acts = self._store.people.last_acts(known.profile.id, limit=limit, verbs=verbs)
        return tuple(each for each in acts if self._acting.may(right_of(each.verb)))

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
