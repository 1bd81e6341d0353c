"""The first start: try the demo shop, bring customers in, or start empty."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.errors import Trouble, UsualError
from desktop.domain.shop import Place
from desktop.service.countries import guess
from desktop.ui.places import countries, currencies, zones
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.pick_field import PickField
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_WIDEST = 520


class StartPage(QWidget):
    """Asks where the shop is, and with what to begin.

    Signals:
        demo_wanted(Place), import_wanted(Place), empty_wanted(Place): how to begin.
    """

    demo_wanted = Signal(object)
    import_wanted = Signal(object)
    empty_wanted = Signal(object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._filled = False
        self._country = ""
        self.country = PickField(theme, self.tr("Country"))
        self.zone = PickField(theme, self.tr("Time zone"))
        self.currency = PickField(theme, self.tr("Currency"))
        self.demo = PressButton(self.tr("Try the demo shop"), PRIMARY)
        self.bring = PressButton(self.tr("Bring in customers from your till"))
        self.blank = PressButton(self.tr("Start empty"))
        self._trouble = Text(theme, "body", "text", wrap=True)
        self._trouble.hide()
        self._lay_out(theme)
        self.country.picked.connect(self._country_picked)
        self.demo.clicked.connect(self._demo)
        self.bring.clicked.connect(self._bring)
        self.blank.clicked.connect(self._blank)

    def show_guess(self, place: Place) -> None:
        """Offer the choices, with what the system suggests already chosen."""
        if not self._filled:
            self._filled = True
            self.country.offer((each.code, each.label) for each in countries())
            self.zone.offer((each.code, each.label) for each in zones())
            self.currency.offer((each.code, each.label) for each in currencies())
        self._country = place.country
        self.country.choose(place.country)
        self.zone.choose(place.zone)
        self.currency.choose(place.currency)
        self.set_busy(False)
        self.demo.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: UsualError) -> None:
        """Say what is wrong, beside the field that it is about when there is one."""
        self.set_busy(False)
        sentence = self._words.troubles.sentence(error)
        field = {
            Trouble.BAD_COUNTRY: self.country,
            Trouble.BAD_ZONE: self.zone,
            Trouble.BAD_CURRENCY: self.currency,
        }.get(error.trouble)
        if field is not None:
            field.refuse(sentence)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._trouble.setText(sentence)
            self._trouble.show()
        announce(self, sentence)

    def begin_empty(self) -> None:
        """Begin with nobody, as when files are dropped that will bring them."""
        self.blank.click()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Take no second answer while the first is worked on."""
        for button in (self.demo, self.bring, self.blank):
            button.setEnabled(not busy)

    def _lay_out(self, theme: Theme) -> None:
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_12"))
        column.addStretch(1)
        column.addWidget(Text(theme, "name", text=self.tr("Welcome"), wrap=True))
        welcome = self.tr(
            "The Usual stands beside your till: it says who this is, what they usually have, what"
            " they must never be served, and one kind thing to do."
        )
        column.addWidget(Text(theme, "body", "muted", text=welcome, wrap=True))
        card = CardFrame(theme, self.tr("Your shop"))
        for field in (self.country, self.zone, self.currency):
            card.column.addWidget(field)
        column.addWidget(card)
        for button in (self.demo, self.bring, self.blank):
            button.let_wrap()
        for button, text in (
            (self.demo, self.tr("Invented people and 18 months of visits, to look around.")),
            (self.bring, self.tr("From the files that your till exports. Nothing leaves here.")),
            (self.blank, self.tr("Add customers one by one as they come in.")),
        ):
            column.addWidget(button)
            column.addWidget(Text(theme, "reason", "muted", text=text, wrap=True))
        column.addWidget(self._trouble)
        column.addStretch(2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        margin = theme.size("space_16")
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.addWidget(area)

    def _place(self) -> Place | None:
        """Return what the fields say, or show what is missing."""
        wrong: PickField | None = None
        codes: list[str] = []
        for field, why in (
            (self.country, self.tr("Choose a country from the list.")),
            (self.zone, self.tr("Choose a time zone from the list.")),
            (self.currency, self.tr("Choose a currency from the list.")),
        ):
            code = field.code()
            field.refuse("" if code else why)
            codes.append(code or "")
            if code is None and wrong is None:
                wrong = field
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, wrong.error)
            return None
        self._trouble.hide()
        self.set_busy(True)
        return Place(country=codes[0], zone=codes[1], currency=codes[2])

    @Slot(str)
    def _country_picked(self, country: str) -> None:
        """Suggest another country's zone and currency, once it is another."""
        if country != self._country:
            self._country = country
            place = guess(country)
            self.zone.choose(place.zone)
            self.currency.choose(place.currency)

    @Slot()
    def _demo(self) -> None:
        place = self._place()
        if place is not None:
            self.demo_wanted.emit(place)

    @Slot()
    def _bring(self) -> None:
        place = self._place()
        if place is not None:
            self.import_wanted.emit(place)

    @Slot()
    def _blank(self) -> None:
        place = self._place()
        if place is not None:
            self.empty_wanted.emit(place)
