"""*How did it go?*: one optional tap, on the spot or at the next visit, and never a second ask."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.touches import Answer, Offer, Touch, Went
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.links import Links
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton
from desktop.ui.words_bundle import Words

_LINK_PADDING = 8


class WentRow(QWidget):
    """Three small equal buttons.

    Signals:
        said(object): how it went (a Went).
    """

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.well = PressButton(self.tr("They were glad"), PLAIN)
        self.fine = PressButton(self.tr("It was fine"), PLAIN)
        self.badly = PressButton(self.tr("Not so well"), PLAIN)
        row = FlowLayout(self, fill=True)
        for button, went in (
            (self.well, Went.WELL),
            (self.fine, Went.FINE),
            (self.badly, Went.BADLY),
        ):
            button.clicked.connect(lambda _=False, went=went: self.said.emit(went))
            row.addWidget(button)

    def ask(self, question: str) -> None:
        """Tell those who do not see it what the buttons answer."""
        for button in (self.well, self.fine, self.badly):
            button.setAccessibleDescription(question)

    def word(self, went: Went) -> str:
        """Return an answer as it was given."""
        return {
            Went.WELL: self.well.text(),
            Went.FINE: self.fine.text(),
            Went.BADLY: self.badly.text(),
        }[went]


class LastTime(QFrame):
    """The quiet question about the touch of the last visit. Hidden while there is none.

    Signals:
        went(str, object): the offer's id and how it went (a Went).
        left(str): nobody wants to say; carries the offer's id.
    """

    went = Signal(str, object)
    left = Signal(str)

    def __init__(self, words: Words, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        self._offer = ""
        self._discreet = False
        self.question = Dressing(theme, self).label("body", lines=3)
        self.row = WentRow()
        self.leave = PressButton(self.tr("Do not ask"), LINK)
        self._links = Links(_LINK_PADDING)
        self._links.flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 4)
        column.setSpacing(6)
        column.addWidget(self.question)
        column.addWidget(self.row)
        column.addLayout(self._links)
        self.row.said.connect(self._said)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def show_offer(self, offer: Offer | None, touches: Mapping[str, Touch]) -> None:
        """Ask about this one, or about none."""
        named = self._named(offer, touches) if offer is not None else ""
        self._offer = offer.id if offer is not None and named else ""
        question = self.tr("Last time: {touch}. How did it go?").format(touch=isolated(named))
        self.question.setText(question)
        self.row.ask(question)
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide what was done, since the customer may see the screen."""
        self._discreet = on
        self._place()

    def _named(self, offer: Offer, touches: Mapping[str, Touch]) -> str:
        if offer.answer is Answer.OWN:
            return offer.own_text
        touch = touches.get(offer.shown or "")
        if touch is None:
            return ""
        name = self._words.touches.name(touch)
        return name[:1].lower() + name[1:]

    def _place(self) -> None:
        self.setVisible(bool(self._offer) and not self._discreet)

    def _said(self, went: Went) -> None:
        offer, self._offer = self._offer, ""
        self._place()
        if offer:
            self.went.emit(offer, went)

    def _leave(self) -> None:
        offer, self._offer = self._offer, ""
        self._place()
        if offer:
            self.left.emit(offer)
