"""The page that stands in for the till when the shop cannot be opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import UsualError
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_WIDEST = 520


class TroublePage(QWidget):
    """One plain sentence, and what can be done.

    Signals:
        retry_wanted(): try to open the shop again.
        backup_wanted(): bring back a backup instead.
        close_wanted(): close the window.
    """

    retry_wanted = Signal()
    backup_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        card = CardFrame(theme, self.tr("The shop cannot be opened"), tinted=True)
        card.setMaximumWidth(_WIDEST)
        self._sentence = Text(theme, "search", wrap=True)
        card.column.addWidget(self._sentence)
        kept = self.tr("Nothing was changed.")
        card.column.addWidget(Text(theme, "body", "muted", text=kept, wrap=True))
        self.retry = PressButton(self.tr("Try again"), PRIMARY)
        self.backup = PressButton(self.tr("Choose a backup…"))
        self.leave = PressButton(self.tr("Close"))
        for button in (self.retry, self.backup, self.leave):
            card.column.addWidget(button)
        column = QVBoxLayout(self)
        margin = theme.size("space_16")
        column.setContentsMargins(margin, margin, margin, margin)
        column.addStretch(1)
        column.addWidget(card)
        column.setAlignment(card, Qt.AlignmentFlag.AlignVCenter)
        column.addStretch(2)
        self.retry.clicked.connect(self.retry_wanted)
        self.backup.clicked.connect(self.backup_wanted)
        self.leave.clicked.connect(self.close_wanted)

    @property
    def sentence(self) -> str:
        """What the page says."""
        return self._sentence.text()

    def show_error(self, error: UsualError) -> None:
        """Say what stands in the way."""
        sentence = self._words.troubles.sentence(error)
        self._sentence.setText(sentence)
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence)
