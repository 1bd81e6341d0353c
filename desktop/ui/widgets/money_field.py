"""A field for an amount of money in the shop's currency."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.money_text import BadAmountError, Wrong, amount_of, amount_text, sign_of
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField

_MOST_LETTERS = 40
_LETTERS = 14


class MoneyField(QWidget):
    """A label, an amount beside its currency's sign, and room for what is wrong with it.

    Amounts are minor units. What cannot be meant stays in the field, with a sentence under it.

    Signals:
        typed(): the person changed something.
        finished(int): the field was left (or Enter pressed) with an amount that differs from the
            one shown last by :meth:`set_amount`; never with one that cannot be meant.
    """

    typed = Signal()
    finished = Signal(object)  # an int of Qt would end at 2**31

    def __init__(self, theme: Theme, label: str, currency: str = "") -> None:
        super().__init__()
        self._currency = currency
        self._shown: int | None = None
        self.label = Text(theme, "strong_reason", "muted", text=label)
        self.field = _Amount()
        self.field.setAccessibleName(label)
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setMaximumWidth(self.field.fontMetrics().averageCharWidth() * _LETTERS * 2)
        self.label.setBuddy(self.field)
        self._sign = Text(theme, "body", "muted")
        self._error = Text(theme, "strong_reason", "link", wrap=True)
        self._error.hide()
        self._help = ""
        row = QHBoxLayout()
        row.setSpacing(theme.size("space_8"))
        row.addWidget(self._sign)
        row.addWidget(self.field, 1)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_4"))
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self._error)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._type)
        self.field.editingFinished.connect(self._finish)
        self.set_currency(currency)

    @property
    def error(self) -> str:
        """What is said to be wrong with the field."""
        return self._error.text()

    def set_currency(self, currency: str) -> None:
        """Take amounts in another currency (ISO 4217); what is shown keeps its minor units."""
        self._currency = currency
        self._sign.setText(sign_of(currency) if currency else "")
        if self._shown is not None:
            self.set_amount(self._shown)

    def set_amount(self, units: int) -> None:
        """Show an amount in minor units; what was typed meanwhile is dropped."""
        self._shown = units
        self.field.setText(amount_text(units, self._currency, QLocale()))
        self.refuse("")

    def amount(self) -> int | None:
        """Return the minor units that stand in the field, or None when it is no amount.

        What is wrong is then said under it.
        """
        try:
            units = amount_of(self.field.text(), self._currency, QLocale())
        except BadAmountError as error:
            self.refuse(self._sentence(error.wrong))
            return None
        self.refuse("")
        return units

    def explain(self, text: str) -> None:
        """Keep what the field is for, which stands beside it: a screen reader reads it here."""
        self._help = text
        self.field.setAccessibleDescription(self.error or text)

    def refuse(self, why: str) -> None:
        """Say below the field what is wrong with it, or nothing."""
        told = why and why != self._error.text()
        self._error.setText(why)
        self._error.setVisible(bool(why))
        self.field.setAccessibleDescription(why or self._help)
        if told:
            announce(self.field, why)

    def finish(self) -> None:
        """Take what stands in the field as if it had been left."""
        self._finish()

    def _type(self) -> None:
        self.refuse("")
        self.typed.emit()

    def _finish(self) -> None:
        units = self.amount()
        if units is None or units == self._shown:
            if units is not None:
                self.set_amount(units)
            return
        self.set_amount(units)
        self.finished.emit(units)

    def _sentence(self, wrong: Wrong) -> str:
        example = amount_text(1250, self._currency, QLocale())
        if wrong is Wrong.TOO_FINE:
            return self.tr("This is finer than the smallest coin. Write it like {example}.").format(
                example=example
            )
        sentence = {
            Wrong.EMPTY: self.tr("Write an amount, like {example}; 0 for nothing."),
            Wrong.NO_NUMBER: self.tr("This is no amount of {currency}. Write it like {example}."),
            Wrong.NEGATIVE: self.tr("An amount here cannot be less than nothing."),
            Wrong.TOO_MUCH: self.tr("This is more than any shop could mean."),
        }[wrong]
        return sentence.format(example=example, currency=self._currency)


class _Amount(TextField):
    """The line itself: the number is chosen whole when the field is entered by key."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let the first digit typed replace what is there."""
        super().focusInEvent(event)
        self.selectAll()
