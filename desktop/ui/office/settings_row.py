"""One setting: its name and a line that explains it, beside its field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.office.fold_row import FoldRow
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.money_field import MoneyField
from desktop.ui.widgets.pick_field import PickField
from desktop.ui.widgets.text import Text

_NAME, _FIELD = 5, 4
"""How the width is shared."""


class SettingRow(FoldRow):
    """The name and its explanation at one side, the field at the other, what is wrong under it.

    Where there is no room for both sides the field stands under its explanation.

    focus: what takes the keyboard when the field is made of several parts.
    """

    def __init__(
        self, theme: Theme, title: str, explanation: str, field: QWidget, *, focus: QWidget | None
    ) -> None:
        super().__init__(theme)
        self.field = field
        self.focus = focus or field
        self._title = Text(theme, "strong", "text", text=title, wrap=True)
        self._explanation = Text(theme, "reason", "muted", text=explanation, wrap=True)
        self._error = Text(theme, "strong_reason", "link", wrap=True)
        self._error.hide()
        self._title.setBuddy(self.focus)
        if not self.focus.accessibleName():
            self.focus.setAccessibleName(title)
        self._tell(explanation)
        left = QVBoxLayout()
        left.setSpacing(theme.size("space_4"))
        left.addWidget(self._title)
        left.addWidget(self._explanation)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.size("space_4"))
        right.addWidget(field)
        right.addWidget(self._error)
        right.addStretch(1)
        self.fold.setContentsMargins(0, theme.size("space_4"), 0, theme.size("space_4"))
        self.fold.setSpacing(theme.size("space_24"))
        self.fold.addLayout(left, _NAME)
        self.fold.addLayout(right, _FIELD)

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    def on_fold(self, *, folded: bool) -> None:
        """Keep the field near its explanation."""
        self.fold.setSpacing(self._theme.size("space_8" if folded else "space_24"))

    def explain(self, explanation: str) -> None:
        """Explain it otherwise, as what follows from it depends on other settings."""
        self._explanation.setText(explanation)
        self._tell(self.error or explanation)

    def refuse(self, why: str) -> None:
        """Say what is wrong, or nothing; what was typed stays."""
        told = why and why != self.error
        self._error.setText(why)
        self._error.setVisible(bool(why))
        self._tell(why or self._explanation.text())
        if told:
            announce(self.focus, why)

    def _tell(self, text: str) -> None:
        """Let a screen reader read this with the field, unless the field says what is wrong."""
        if isinstance(self.field, PickField | MoneyField):
            self.field.explain(text)
        else:
            self.focus.setAccessibleDescription(text)

    def take_focus(self) -> None:
        """Put the keyboard's focus here."""
        self.focus.setFocus(Qt.FocusReason.OtherFocusReason)
