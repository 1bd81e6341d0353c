"""The rows of the shop's own settings."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.guards import NAME_LIMIT
from desktop.domain.settings import ShopSettings
from desktop.ui.office.settings_row import SettingRow
from desktop.ui.places import countries, currencies, zones
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.money_field import MoneyField
from desktop.ui.widgets.pick_field import PickField
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

_MINUTE = timedelta(minutes=1)
_CUTS = range(0, 12 * 60, 30)
_WINDOWS = (15, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720)
_HOUR = 60


class ShopRows(QObject):
    """The fields of the shop's settings, each in a row with its explanation.

    Signals:
        name_given(str), country_chosen(code), zone_chosen(code), currency_chosen(code),
        cut_chosen(timedelta), window_chosen(timedelta), health_chosen(bool), budget_given(int).
    """

    name_given = Signal(str)
    country_chosen = Signal(str)
    zone_chosen = Signal(str)
    currency_chosen = Signal(str)
    cut_chosen = Signal(object)
    window_chosen = Signal(object)
    health_chosen = Signal(bool)
    budget_given = Signal(object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._given: dict[PickField, str] = {}
        self.name = TextField()
        self.name.setObjectName("field")
        self.name.setMaxLength(NAME_LIMIT)
        self.country = PickField(theme, self.tr("Country"), titled=False)
        self.zone = PickField(theme, self.tr("Time zone"), titled=False)
        self.currency = PickField(theme, self.tr("Currency"), titled=False)
        self.cut = ChoiceBox(self.tr("The day begins"))
        self.window = ChoiceBox(self.tr("One visit"))
        self.budget = MoneyField(theme, self.tr("Daily budget"))
        self.budget.label.hide()
        self.health = QCheckBox(self.tr("Go by must-nots"))
        self.rows = self._rows()
        self._connect()

    def fill(self) -> None:
        """Offer the choices; there are many countries, so not before somebody looks."""
        self.country.offer((each.code, each.label) for each in countries())
        self.zone.offer((each.code, each.label) for each in zones())
        self.currency.offer((each.code, each.label) for each in currencies())
        self.cut.offer((minutes * _MINUTE, self._clock(minutes)) for minutes in _CUTS)
        self.window.offer((minutes * _MINUTE, self._span(minutes)) for minutes in _WINDOWS)

    def show_settings(self, settings: ShopSettings) -> None:
        """Show what is kept; what is being typed is left alone."""
        shop = settings.shop
        self._given = dict(self._picks(settings))
        if not self.name.isModified():
            self.name.setText(shop.place.name)
        for field, code in self._picks(settings):
            if not (field.box.hasFocus() and field.code() is None):
                field.choose(code)
        self.cut.show_value(shop.day_cut, text=self._clock(shop.day_cut // _MINUTE))
        self.window.show_value(shop.visit_window, text=self._span(shop.visit_window // _MINUTE))
        if not self.budget.field.isModified():
            self.budget.set_currency(shop.place.currency)
            self.budget.set_amount(shop.daily_budget)
        self.health.setChecked(shop.health_facts)
        self.rows["currency"].explain(self._currency_line(settings))
        for name, row in self.rows.items():
            row.field.setEnabled(settings.may_budget if name == "budget" else settings.may_write)

    def refuse_name(self, why: str) -> None:
        """Say why the name was not kept, or nothing; what was typed stays to be put right."""
        if why:
            self.name.setModified(True)
        self.rows["name"].refuse(why)

    @Slot()
    def finish(self) -> None:
        """Take what was typed and not yet given."""
        if self.name.isModified():
            self._name()
        if self.budget.field.isModified():
            self.budget.finish()

    def _rows(self) -> dict[str, SettingRow]:
        def row(
            title: str, explanation: str, field: QWidget, focus: QWidget | None = None
        ) -> SettingRow:
            return SettingRow(self._theme, title, explanation, field, focus=focus)

        return {
            "name": row(
                self.tr("Name of the shop"), self.tr("As it stands on what is printed."), self.name
            ),
            "country": row(
                self.tr("Country"),
                self.tr(
                    "How phone numbers are read from now on, and which public holidays there are. "
                    "Numbers are then made ready for the search again."
                ),
                self.country,
                self.country.box,
            ),
            "zone": row(
                self.tr("Time zone"),
                self.tr("Whose clock counts. Earlier visits keep their business day."),
                self.zone,
                self.zone.box,
            ),
            "currency": row(self.tr("Currency"), "", self.currency, self.currency.box),
            "cut": row(
                self.tr("The day begins"),
                self.tr(
                    "Whoever comes before it counts for the day before. Earlier visits keep their "
                    "business day."
                ),
                self.cut,
            ),
            "window": row(
                self.tr("One visit"),
                self.tr(
                    "What somebody buys within this time is one visit. Earlier sales are counted "
                    "anew by it."
                ),
                self.window,
            ),
            "budget": row(
                self.tr("Daily budget"),
                self.tr("What touches may cost in a day; beyond it only free ones are suggested."),
                self.budget,
                self.budget.field,
            ),
            "health": row(
                self.tr("Health facts"),
                self.tr(
                    "Switched off, nothing to eat or drink is suggested to anybody by itself. "
                    "Must-nots are shown either way."
                ),
                _at_start(self.health),
                self.health,
            ),
        }

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._name)
        for field, slot in (
            (self.country, self._country),
            (self.zone, self._zone),
            (self.currency, self._currency),
        ):
            field.picked.connect(slot)
            line = field.box.lineEdit()
            if line is not None:
                line.editingFinished.connect(self._picked_nothing)
        self.cut.picked.connect(self.cut_chosen)
        self.window.picked.connect(self.window_chosen)
        self.budget.finished.connect(self._budget)
        self.health.clicked.connect(self.health_chosen)

    def _picks(self, settings: ShopSettings) -> tuple[tuple[PickField, str], ...]:
        place = settings.shop.place
        return (
            (self.country, place.country),
            (self.zone, place.zone),
            (self.currency, place.currency),
        )

    def _currency_line(self, settings: ShopSettings) -> str:
        line = self.tr("Amounts keep their figures when it is changed: look through the budget.")
        if not settings.paid:
            return line
        given = self.tr(
            "%n touch(es) given so far will be counted in the new one.", None, settings.paid
        )
        return self.tr("{line} {given}").format(line=line, given=given)

    @Slot()
    def _name(self) -> None:
        if isValid(self.name) and self.name.isModified():
            self.name.setModified(False)
            self.name_given.emit(self.name.text())

    @Slot(str)
    def _country(self, code: str) -> None:
        if self._is_new(self.country, code):
            self.country_chosen.emit(code)

    @Slot(str)
    def _zone(self, code: str) -> None:
        if self._is_new(self.zone, code):
            self.zone_chosen.emit(code)

    @Slot(str)
    def _currency(self, code: str) -> None:
        if self._is_new(self.currency, code):
            self.currency_chosen.emit(code)

    def _is_new(self, field: PickField, code: str) -> bool:
        """Say whether a code was not given yet: a field tells it when chosen and when left."""
        new = self._given.get(field, code) != code
        if new:
            self._given[field] = code
        return new

    @Slot()
    def _picked_nothing(self) -> None:
        if not isValid(self.name):
            return  # the page goes, and its fields lose the focus on the way
        for field in (self.country, self.zone, self.currency):
            if field.box.lineEdit() is self.sender() and field.code() is None:
                field.refuse(self.tr("Nothing was changed. Choose one from the list."))

    @Slot(object)
    def _budget(self, amount: int) -> None:
        self.budget.field.setModified(False)
        self.budget_given.emit(amount)

    def _clock(self, minute: int) -> str:
        if minute == 0:
            return self.tr("At midnight")
        return self.tr("At {time}").format(time=self._words.dates.clock(minute))

    def _span(self, minutes: int) -> str:
        if minutes % _HOUR == 0:
            return self.tr("Within %n hour(s)", None, minutes // _HOUR)
        return self.tr("Within %n minute(s)", None, minutes)


def _at_start(widget: QWidget) -> QWidget:
    """Return a holder in which a widget is only as wide as it needs."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return holder
