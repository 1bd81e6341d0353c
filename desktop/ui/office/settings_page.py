"""The settings of the shop and of this till: a short list, each explained in a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.office.by_turns import ByTurns
from desktop.ui.office.page import OfficePage
from desktop.ui.office.settings_closures import ClosuresPanel
from desktop.ui.office.settings_hold import HeldPlace
from desktop.ui.office.settings_hours import HoursTable
from desktop.ui.office.settings_machine import MachinePanel
from desktop.ui.office.settings_shop import ShopRows
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.money_text import amount_said
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.tall import Tall
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.errors import UsualError
    from desktop.domain.settings import ShopSettings
    from desktop.domain.shop import OpenSpan
    from desktop.ui.machine_choices import MachineChoices
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_WIDEST = 960
_KEY = "settings"


class SettingsPage(OfficePage):
    """Everything saves by itself; the quiet line says what was changed, with *Undo*."""

    def __init__(
        self, asks: OfficeAsks, words: Words, theme: Theme, choices: MachineChoices
    ) -> None:
        super().__init__(asks, words, theme, self.tr("Settings"))
        self._settings: ShopSettings | None = None
        self.shop = ShopRows(words, theme)
        self.hours = HoursTable(words, theme)
        self.closures = ClosuresPanel(words, theme)
        self.machine = MachinePanel(theme, choices)
        only = self.tr("Only the owner changes the shop's settings; you may read them here.")
        self._only = Text(theme, "body", "muted", text=only, wrap=True)
        self._only.hide()
        expected = self.tr(
            "When somebody may be expected. Several hours a day are fine, also past midnight; "
            "on a closed day nobody is missed."
        )
        self._open_line = Text(theme, "reason", "muted", text=expected, wrap=True)
        self._place()
        self._making = ByTurns(self, self._pieces())
        self._connect()

    def begin(self, about: str = "") -> None:  # noqa: ARG002 - there is only one thing to show
        """Ask for the settings; the first time, once the whole page stands."""
        if self._making.done:
            self.machine.show_settings()
            self.refresh()
        else:
            self._making.start()

    def refresh(self) -> None:
        """Ask again."""
        if self._making.done:
            self._asks.read(self._asks.office.shop_settings, self._show, key=_KEY)

    def leave(self) -> None:
        """Save what was typed."""
        self.shop.finish()
        self.hours.finish()

    def take_focus(self) -> None:
        """Begin at the shop's name."""
        self.shop.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        theme = self._theme
        inner = QWidget()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.size("space_16"))
        self._cards.addWidget(self._only)
        self._cards.addStretch(1)
        inner.setMaximumWidth(_WIDEST)
        holder = Tall()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, theme.size("space_8"), 0)
        line.addWidget(inner, 1)
        line.addStretch(0)
        self.area = SlimScrollArea(holder)
        self._held = HeldPlace(self.area, theme)
        self.column.addWidget(self.area, 1)
        rows = self.shop.rows
        self._card(
            self.tr("The shop"), *(rows[name] for name in ("name", "country", "zone", "currency"))
        )

    def _pieces(self) -> list[Callable[[], None]]:
        """Return what the page is made of, and that it asks for what it shows then."""
        rows = self.shop.rows
        return [
            self.shop.fill,
            partial(self._card, self.tr("Opening hours"), self._open_line, self.hours),
            partial(self._card, self.tr("Closed days"), self.closures),
            partial(
                self._card,
                self.tr("Days, visits and touches"),
                *(rows[name] for name in ("cut", "window", "budget", "health")),
            ),
            partial(self._card, self.tr("This till"), self.machine),
            self.begin,
        ]

    def _card(self, title: str, *widgets: QWidget) -> None:
        card = CardFrame(self._theme, title)
        for widget in widgets:
            card.column.addWidget(widget)
        self._cards.insertWidget(self._cards.count() - 1, card)

    def _connect(self) -> None:
        shop = self.shop
        shop.name_given.connect(self._name)
        shop.country_chosen.connect(self._country)
        shop.zone_chosen.connect(self._zone)
        shop.currency_chosen.connect(self._currency)
        shop.cut_chosen.connect(self._cut)
        shop.window_chosen.connect(self._window)
        shop.health_chosen.connect(self._health)
        shop.budget_given.connect(self._budget)
        self.hours.chosen.connect(self._hours)
        self.closures.added.connect(self._close)
        self.closures.removed.connect(self._open)
        self.machine.chosen.connect(self.chosen)

    def _show(self, settings: ShopSettings) -> None:
        self._settings = settings
        self._only.setVisible(not settings.may_write)
        self.shop.show_settings(settings)
        self.hours.show_hours(settings.calendar.hours)
        self.hours.setEnabled(settings.may_write)
        self.machine.let_lock(on=settings.may_write)
        self.closures.show_closures(
            settings.calendar.closures,
            settings.holidays,
            today=settings.today,
            may_write=settings.may_write,
        )

    def _do(self, work: Callable[[], Done], said: str, refuse: Callable[[str], None]) -> None:
        self._asks.act(
            work, partial(self._done, said, refuse), failed=partial(self._failed, refuse)
        )

    def _done(self, said: str, refuse: Callable[[str], None], done: Done) -> None:
        refuse("")
        if done.act is not None:
            self.said.emit(said, done.act)

    def _failed(self, refuse: Callable[[str], None], error: UsualError) -> None:
        sentence = self._words.troubles.sentence(error)
        refuse(sentence)
        self.warned.emit(sentence)
        self.refresh()

    @Slot(str)
    def _name(self, name: str) -> None:
        self._do(
            partial(self._asks.office.set_shop_name, name),
            self.tr("The shop has another name."),
            self.shop.refuse_name,
        )

    @Slot(str)
    def _country(self, code: str) -> None:
        self._do(
            partial(self._asks.office.set_country, code),
            self.tr(
                "Another country: numbers are read by its rules from now on, and its public "
                "holidays count. Time zone and currency stay as they were."
            ),
            self.shop.country.refuse,
        )

    @Slot(str)
    def _zone(self, code: str) -> None:
        self._do(
            partial(self._asks.office.set_zone, code),
            self.tr(
                "Another time zone. Earlier visits keep the business day they were written with."
            ),
            self.shop.zone.refuse,
        )

    @Slot(str)
    def _currency(self, code: str) -> None:
        said = self.tr("Another currency. Amounts kept their figures.")
        if self._settings is not None:
            budget, old = self._settings.shop.daily_budget, self._settings.shop.place.currency
            said = self.tr(
                "Another currency. Amounts kept their figures: the budget of {old} is now {new}."
            ).format(
                old=amount_said(budget, old, QLocale()), new=amount_said(budget, code, QLocale())
            )
        self._do(partial(self._asks.office.set_currency, code), said, self.shop.currency.refuse)

    @Slot(object)
    def _cut(self, after_midnight: timedelta) -> None:
        self._do(
            partial(self._asks.office.set_day_cut, after_midnight),
            self.tr(
                "The day begins at another time. Earlier visits keep the business day they were "
                "written with."
            ),
            self.shop.rows["cut"].refuse,
        )

    @Slot(object)
    def _window(self, window: timedelta) -> None:
        self._do(
            partial(self._asks.office.set_visit_window, window),
            self.tr("Another time for one visit. Everybody's visits are being counted anew."),
            self.shop.rows["window"].refuse,
        )

    @Slot(bool)
    def _health(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        said = (
            self.tr("Health facts are on: what is safe may be suggested again.")
            if on
            else self.tr("Health facts are off: nothing to eat or drink is suggested by itself.")
        )
        self._do(
            partial(self._asks.office.set_health_facts, on=on),
            said,
            self.shop.rows["health"].refuse,
        )

    @Slot(object)
    def _budget(self, amount: int) -> None:
        self._do(
            partial(self._asks.office.set_budget, amount),
            self.tr("Another daily budget, from now on."),
            self.shop.budget.refuse,
        )

    @Slot(int, object)
    def _hours(self, weekday: int, spans: Sequence[OpenSpan] | None) -> None:
        day = self._words.dates.weekday(weekday)
        self._do(
            partial(self._asks.office.set_opening_hours, weekday, spans),
            self.tr("Other hours on {day}.").format(day=day),
            self.hours.days[weekday].refuse,
        )

    @Slot(object, object, str)
    def _close(self, first: date, last: date, reason: str) -> None:
        days = (last - first).days + 1
        self._asks.act(
            partial(self._asks.office.close_days, first, last, reason=reason),
            partial(self._closed, self.tr("Closed on %n more day(s).", None, days)),
            failed=partial(self._failed, _nowhere),
        )

    def _closed(self, said: str, done: Done) -> None:
        self.closures.forget_typed()
        self._done(said, _nowhere, done)

    @Slot(object, object)
    def _open(self, first: date, last: date) -> None:
        self._do(
            partial(self._asks.office.open_days, first, last),
            self.tr("Not closed on these days after all."),
            _nowhere,
        )


def _nowhere(_: str) -> None:
    """Say it in the quiet line only."""
