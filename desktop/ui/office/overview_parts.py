"""Parts of the overview: a figure with what it is counted of, and a list of names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import ElidedText, Text


class FigureCard(CardFrame):
    """A large figure, what it is called, and what it is counted of; how it is counted on demand."""

    def __init__(self, theme: Theme, heading: str, meaning: str) -> None:
        super().__init__(theme, heading)
        self._heading = heading
        self._meaning = meaning
        self.figure = Text(theme, "count", "text")
        self.of = Text(theme, "reason", "muted", wrap=True)
        self.column.addWidget(self.figure)
        self.column.addWidget(self.of)
        self.column.addStretch(1)
        self.setToolTip(meaning)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(meaning)
        self.show_figure("", "")

    def show_figure(self, figure: str, of: str) -> None:
        """Show a figure, or "" while it is being counted."""
        self.figure.setText(figure or "…")
        self.of.setText(of)
        self.setAccessibleName(
            self.tr("{name}: {figure} {of}").format(name=self._heading, figure=figure, of=of)
        )


class NamesCard(CardFrame):
    """Names that open the customer, each with a word beside it, and a way to all of them.

    Signals:
        opened(customer id): that name.
        all_wanted(): the whole list.
    """

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, theme: Theme, heading: str, meaning: str, more: str = "") -> None:
        super().__init__(theme, heading)
        self._theme = theme
        self.line = Text(theme, "body", "text", wrap=True)
        self.rows: list[PressButton] = []
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._list = QWidget()
        self._list.hide()
        self.more = PressButton(more, "link")
        self.more.clicked.connect(self.all_wanted)
        self.more.hide()
        self.column.addWidget(self.line)
        self.column.addWidget(self._list)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)

    def show_names(
        self, line: str, names: Sequence[tuple[str, str, str]], *, more: bool = False
    ) -> None:
        """Show a sentence and people: id, name, and what stands beside it."""
        self.line.setText(line)
        self.more.setVisible(more)
        if tuple(names) == self._shown:
            return  # a press that has begun is not lost
        self._shown = tuple(names)
        held = next((each.property("customer") for each in self.rows if each.hasFocus()), None)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = []
        for customer, name, beside in names:
            column.addLayout(self._row(customer, name, beside))
        self.column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        fresh.setVisible(bool(names))
        for button in self.rows:
            if button.property("customer") == held:
                button.setFocus()

    def _row(self, customer: str, name: str, beside: str) -> QHBoxLayout:
        button = PressButton(name.replace("&", "&&"), "link")
        button.let_shorten()
        button.setProperty("customer", customer)
        button.setAccessibleName(
            self.tr("{name}, {beside}").format(name=isolated(name), beside=beside)
        )
        button.clicked.connect(self._open)
        self.rows.append(button)
        row = QHBoxLayout()
        row.setSpacing(self._theme.size("space_8"))
        row.addWidget(button)
        row.addWidget(ElidedText(self._theme, "reason", "muted", text=beside), 1)
        return row

    @Slot()
    def _open(self) -> None:
        button = self.sender()
        if isinstance(button, PressButton):
            self.opened.emit(str(button.property("customer")))
