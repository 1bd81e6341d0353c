"""The shop's settings: each change one act that can be taken back, and what follows from it."""

from datetime import timedelta

from desktop.domain.cards import Done
from desktop.domain.guards import NAME_LIMIT, check_line
from desktop.domain.settings import ShopSettings
from desktop.domain.shop import Place, Shop
from desktop.domain.team import Right, may
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.countries import checked

LATEST_CUT = timedelta(hours=12)
SHORTEST_WINDOW, LONGEST_WINDOW = timedelta(minutes=15), timedelta(hours=12)
HOLIDAYS_AHEAD = timedelta(days=365)


class SettingsVerbs:
    """The owner's settings of the shop.

    Visits and sales keep the business day with which they were written, and amounts their figures.
    After another country the search keys are made anew; after whatever days depend on, everybody is
    judged anew.
    """

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def shop_settings(self) -> ShopSettings:
        """Return all settings of the shop, and whether whoever asks may change them."""
        from desktop.care.public_holidays import named_holidays

        acting = self._acting
        shop, role = acting.knowing.shop(), acting.staff.role
        today = acting.knowing.today(shop)
        until = today + HOLIDAYS_AHEAD
        named = named_holidays(shop.place.country, today.year, until.year)
        return ShopSettings(
            shop=shop,
            today=today,
            calendar=acting.store.trade.calendar(),
            holidays={day: name for day, name in named.items() if today <= day <= until},
            paid=acting.store.office.overview.paid_touches(),
            may_write=may(role, Right.SETTINGS),
            may_budget=may(role, Right.TOUCHES),
        )

    @needs(Right.SETTINGS)
    def set_shop_name(self, name: str) -> Done:
        """Write how the shop is called; it may have no name.

        Raises:
            TextError: the name cannot be kept.
        """
        return self._write_shop("shop-name", name=check_line(name, limit=NAME_LIMIT, field="name"))

    @needs(Right.SETTINGS)
    def set_country(self, country: str) -> Done:
        """Write where the shop is (ISO 3166): how numbers are read from now on, and its holidays.

        What was understood of a number stays with it; by which digits it is found is made anew.

        Raises:
            UsualError: BAD_COUNTRY.
        """
        return self._write_shop("shop-country", country=self._shop_place(country=country).country)

    @needs(Right.SETTINGS)
    def set_zone(self, zone: str) -> Done:
        """Write on whose clock the shop lives (IANA).

        Raises:
            UsualError: BAD_ZONE.
        """
        return self._write_shop("shop-zone", zone=self._shop_place(zone=zone).zone)

    @needs(Right.SETTINGS)
    def set_currency(self, currency: str) -> Done:
        """Write in what the shop counts (ISO 4217); amounts keep their figures in minor units.

        Raises:
            UsualError: BAD_CURRENCY.
        """
        return self._write_shop(
            "shop-currency", currency=self._shop_place(currency=currency).currency
        )

    @needs(Right.SETTINGS)
    def set_day_cut(self, after_midnight: timedelta) -> Done:
        """Write how long after midnight a business day begins.

        Raises:
            ValueError: before midnight, or not before noon.
        """
        if not timedelta(0) <= after_midnight < LATEST_CUT:
            raise ValueError(f"no day cut: {after_midnight}")
        return self._write_shop("shop-day-cut", day_cut_minutes=_minutes(after_midnight))

    @needs(Right.SETTINGS)
    def set_visit_window(self, window: timedelta) -> Done:
        """Write within which time two sales are one visit.

        Raises:
            ValueError: shorter or longer than any shop's visits are.
        """
        if not SHORTEST_WINDOW <= window <= LONGEST_WINDOW:
            raise ValueError(f"no visit window: {window}")
        return self._write_shop("shop-visit-window", visit_window_minutes=_minutes(window))

    @needs(Right.SETTINGS)
    def set_health_facts(self, *, on: bool) -> Done:
        """Write whether the shop goes by what is known of must-nots.

        While it does not, nothing to eat or drink is suggested to anybody by itself.
        """
        return self._write_shop("shop-health", health_facts=on)

    def _shop_place(self, **changed: str) -> Place:
        place = self._acting.knowing.shop().place
        whole = {"country": place.country, "zone": place.zone, "currency": place.currency}
        return checked(Place(**{**whole, **changed}))

    def _write_shop(self, verb: str, **columns: object) -> Done:
        acting = self._acting
        before = _columns(acting.knowing.shop())
        if all(before[column] == value for column, value in columns.items()):
            return Done(None, verb)
        with acting.change(verb, None) as change:
            change.set_shop_fields(**columns)
        acting.store.intake.follow(shop=acting.knowing.shop(), pause=acting.pause)
        return Done(change.act, verb)


def _columns(shop: Shop) -> dict[str, object]:
    return {
        "name": shop.place.name,
        "country": shop.place.country,
        "zone": shop.place.zone,
        "currency": shop.place.currency,
        "day_cut_minutes": _minutes(shop.day_cut),
        "visit_window_minutes": _minutes(shop.visit_window),
        "health_facts": shop.health_facts,
    }


def _minutes(span: timedelta) -> int:
    return span // timedelta(minutes=1)
