"""Choosing a PIN: the one before where there is one, the new one, and the new one again."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import TextError
from desktop.domain.pins import checked_pin
from desktop.domain.team import Secret
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.words_bundle import Words


class NewPin(QWidget):
    """Asks one thing after the other in the same field.

    Signals:
        chosen(Secret, Secret or None): the new PIN, and the one before when it was asked for.
        present_given(Secret): only the PIN until now was asked for, and given.
    """

    chosen = Signal(object, object)
    present_given = Signal(object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.entry = PinEntry(theme)
        self._present: Secret | None = None
        self._first: Secret | None = None
        self._asks_present = self._only_present = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.entry)
        self.setFocusProxy(self.entry)
        self.entry.entered.connect(self._entered)

    def begin(self, *, present: bool, only: bool = False) -> None:
        """Begin with the PIN until now, or with the new one; ``only``: ask for no new one."""
        self._present = self._first = None
        self._asks_present, self._only_present = present, only
        self.entry.set_open(True)
        self.entry.ask(self._question)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong and begin again."""
        self.begin(present=self._asks_present, only=self._only_present)
        self.entry.refuse(sentence)
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _question(self) -> str:
        if self._asks_present and self._present is None:
            return self.tr("Your PIN until now")
        if self._first is None:
            return self.tr("The new PIN: 4 to 12 digits")
        return self.tr("The new PIN once more")

    @Slot(object)
    def _entered(self, typed: Secret) -> None:
        if self._asks_present and self._present is None:
            self._present = typed
            if self._only_present:
                self.present_given.emit(typed)
                return
        elif self._first is None:
            try:
                self._first = checked_pin(typed)
            except TextError as error:
                self.entry.refuse(self._words.troubles.sentence(error))
                return
        else:
            self._compare(typed)
            return
        self.entry.ask(self._question)

    def _compare(self, typed: Secret) -> None:
        first, self._first = self._first, None
        try:
            alike = checked_pin(typed) == first
        except TextError:
            alike = False
        if alike and first is not None:
            self.chosen.emit(first, self._present)
            return
        self.entry.ask(self._question)
        self.entry.refuse(self.tr("The two were not the same. Choose the new PIN again."))
