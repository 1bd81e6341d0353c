"""What the shop knows of one person at one moment: comings, habits, and the touch that fits.

The engine is imported when it is first asked, so that it costs nothing at start-up.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.habits import Habits
from desktop.domain.shop import Shop
from desktop.domain.touches import Occasion, Offer, Suggestion
from desktop.domain.visits import Coming, comings
from desktop.service.clock import Clock
from desktop.service.known import Known
from desktop.service.ports import Store
from desktop.service.switching import Switching

if TYPE_CHECKING:
    from desktop.care.drifting import ShopPrior
    from desktop.care.safety import Situation

SAMPLE = 60
"""People whose gaps stand for the shop's while nothing better was measured."""
ENOUGH_SALES = 5


class Knowing:
    """Reads and judges one person. Collaborators are the open store and the clock."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.switching = Switching(clock)
        """The switches of this till, for whoever reads and whoever writes."""
        self._prior: tuple[object, ShopPrior] | None = None

    def shop(self) -> Shop:
        """Return the shop's settings.

        Raises:
            StoreError: NO_SHOP before the first start is answered.
        """
        shop = self._store.shop()
        if shop is None:
            raise StoreError(Trouble.NO_SHOP)
        return shop

    def now(self) -> datetime:
        """Return the moment."""
        return self._clock.now()

    def today(self, shop: Shop) -> date:
        """Return the business day."""
        return shop.business_day(self._clock.now())

    def comings(self, customer: str, shop: Shop) -> tuple[Coming, ...]:
        """Return a person's comings, oldest first."""
        return comings(
            self._store.trade.marks(customer, shop),
            self._store.trade.sales(customer, shop),
            window=shop.visit_window,
        )

    def habits(self, came: Sequence[Coming], *, today: date) -> Habits:
        """Return what the visits say."""
        from desktop.care.habits import read_habits

        trade = self._store.trade
        return read_habits(came, trade.days(), trade.shares(), self.prior(), today=today)

    def habits_before(self, known: Known) -> Habits:
        """Return what the visits said of somebody before the present coming, unflagged."""
        from desktop.care.flags import habits_unflagged

        if not known.here_now:
            return known.habits
        return habits_unflagged(self.habits(known.comings_before, today=known.today), known.flags)

    def known(self, customer: str) -> Known:
        """Return one person as seen now, at the till: without what only the owner may read.

        Raises:
            ActError: NO_CUSTOMER when nobody is known by this id.
        """
        from desktop.care.flags import habits_unflagged

        shop, now = self.shop(), self.now()
        today = shop.business_day(now)
        profile = self._store.people.profile(customer, today=today, shop=shop)
        if profile is None:
            raise ActError(Trouble.NO_CUSTOMER)
        came = tuple(each for each in self.comings(profile.id, shop) if each.at <= now)
        flags = self._store.flags.of(profile.id)
        return Known(
            profile=profile.for_everyone,
            habits=habits_unflagged(self.habits(came, today=today), flags),
            comings=came,
            problems=self._store.care.problems(profile.id),
            now=now,
            today=today,
            here_now=bool(came) and now - came[-1].at <= shop.visit_window,
            flags=flags,
        )

    def situation(self, known: Known, *, without_offer: str | None = None) -> "Situation":
        """Return everything that eligibility and score read, without one offer's own answer."""
        from desktop.care.asking import to_ask_about
        from desktop.care.flags import without_flagged
        from desktop.care.safety import Situation
        from desktop.care.starting_set import unit_of
        from desktop.care.streak import streak_with_today

        shop, care = self.shop(), self._store.care
        days = self._store.trade.days()
        switches = self.switching.at(known.profile.id, window=shop.visit_window)
        opened = [each for each in known.problems if each.closed_at is None]
        given = care.given(known.today, without=without_offer)
        right = to_ask_about(
            known.problems,
            today=known.today,
            previous_day=known.previous_day,
            day_of=shop.business_day,
        )
        before = self.habits_before(known)
        seen = Situation(
            profile=known.profile,
            habits=known.habits,
            streak_today=streak_with_today(known.comings, days, before.rhythm, today=known.today),
            problems_open=bool(opened),
            now_local=shop.local(known.now),
            today=known.today,
            budget_left=shop.daily_budget - sum(given.values()),
            past=care.past_touches(
                known.profile.id, [each.day for each in known.comings], before=without_offer
            ),
            health_facts=shop.health_facts,
            rush=switches.rush,
            in_company=switches.company,
            here_now=known.here_now,
            previous_day=known.previous_day,
            problem_since=min((each.opened_day for each in opened), default=None),
            put_right_on=shop.business_day(right.closed_at) if right and right.closed_at else None,
            unit=unit_of(shop.place.currency),
            slow_hour=self._slow_hour(known),
            daily_budget=shop.daily_budget,
            given_today=given,
            before=before,
        )
        return without_flagged(seen, known.flags)

    def _slow_hour(self, known: Known) -> bool:
        """Say whether the shop's own sales call this hour of this weekday quiet."""
        shop = self.shop()
        hours = self._store.trade.quiet_hours(shop)
        return hours.get((known.today.weekday(), shop.local(known.now).hour), False)

    def suggestion(self, known: Known, *, without_offer: str | None = None) -> Suggestion:
        """Return the touches that fit, best first, and why the others do not."""
        from desktop.care.flags import said_without
        from desktop.care.suggest import suggest

        situation = self.situation(known, without_offer=without_offer)
        care = self._store.care
        found = suggest(
            situation,
            care.touches().values(),
            weights=care.weights(known.profile.id),
            seed=self.shop().id,
        )
        return said_without(found, known.flags)

    def propose(self, known: Known, *, last: Offer | None) -> tuple[Offer, Suggestion]:
        """Return the offer for this visit, not yet written; its words differ from the last ones."""
        suggestion = self.suggestion(known)
        switches = self.switching.at(known.profile.id, window=self.shop().visit_window)
        best = suggestion.candidates[0].key if suggestion.candidates else None
        return (
            Offer(
                id=str(uuid.uuid4()),
                customer=known.profile.id,
                at=known.now,
                day=known.today,
                suggested=best,
                shown=best,
                candidates=suggestion.candidates,
                template=0 if last is None else last.template + 1,
                ask_first=suggestion.ask_first,
                rush=switches.rush,
                company=switches.company,
            ),
            suggestion,
        )

    def current_offer(self, known: Known) -> Offer | None:
        """Return the offer of the present visit window that was written already, or None."""
        offer = self._store.care.latest_offer(known.profile.id)
        if offer is None or not self._same_visit(offer, known):
            return None
        return offer

    def renewed(self, offer: Offer, known: Known) -> Offer | None:
        """Return an unanswered offer made anew, when it has become unsafe or wrong; else None."""
        if offer.answer is not None:
            return None
        from desktop.care.flags import speaks_of_flagged

        fresh, suggestion = self.propose(known, last=offer)
        eligible = {each.key for each in suggestion.candidates}
        wrong = (
            (offer.shown is not None and offer.shown not in eligible)
            or _recovers(offer) != _recovers(fresh)
            or (offer.ask_first and not suggestion.ask_first)
            or (offer.rush, offer.company) != (fresh.rush, fresh.company)
            or speaks_of_flagged(offer.current, known.flags)
            or _fits_by_now(offer, fresh)
        )
        if not wrong:
            return None
        return replace(fresh, id=offer.id, at=offer.at, day=offer.day, version=offer.version)

    def refresh(self, customer: str) -> None:
        """Write what lists read of one person anew. Runs on the writing thread."""
        from desktop.care.flags import habits_unflagged
        from desktop.care.habits import look_again

        shop, now = self.shop(), self.now()
        today = shop.business_day(now)
        came = tuple(each for each in self.comings(customer, shop) if each.at <= now)
        flags = self._store.flags.of(customer)
        habits = habits_unflagged(self.habits(came, today=today), flags)
        again = look_again(habits, came, self._store.trade.days(), today=today)
        self._store.facts.put(customer, habits, look_again=again)

    def refresh_some(self, *, limit: int) -> int:
        """Write the facts of some people whose facts are missing or old; return how many."""
        waiting = self._store.facts.stale(self.today(self.shop()), limit=limit)
        for customer in waiting:
            self.refresh(customer)
        return len(waiting)

    def prepare(self, *, pause: Callable[[], None]) -> None:
        """Measure beforehand what judging anybody needs of the whole shop; in short pieces."""
        self._store.trade.prepare(pause=pause)
        self._store.items.prepare(pause=pause)
        self.prior()

    def prior(self) -> "ShopPrior":
        """Return how long the shop's people stay away, measured anew after an import."""
        from desktop.care.drifting import known_gaps, shop_prior

        edition, kept = self._store.trade.edition(), self._prior
        if kept is None or kept[0] != edition:
            shop, days = self.shop(), self._store.trade.days()
            today = self.today(shop)
            sample = self._store.trade.active_customers(at_least=ENOUGH_SALES, limit=SAMPLE)
            gaps = (known_gaps(self.comings(each, shop), days, today=today) for each in sample)
            kept = self._prior = (edition, shop_prior(gaps))
        return kept[1]

    def _same_visit(self, offer: Offer, known: Known) -> bool:
        window = self.shop().visit_window
        if known.here_now:
            here = known.comings[-1]
            return abs(offer.at - here.at) <= window
        return known.now - offer.at <= window and offer.at <= known.now


def _fits_by_now(offer: Offer, fresh: Offer) -> bool:
    """Say whether there was nothing to offer and is by now: something is in stock again.

    Somebody who has seen every idea and wanted none is left in peace.
    """
    return offer.shown is None and not offer.exhausted and fresh.shown is not None


def _recovers(offer: Offer) -> bool:
    return any(each.occasion is Occasion.PROBLEM for each in offer.candidates)
