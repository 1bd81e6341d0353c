"""Undecided? Two or three ideas as large rows, each with its one reason; a press chooses."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from desktop.domain.ideas import Idea, Ideas
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

SLOW_MS = 300
"""An answer that takes longer is said to be on its way."""


class IdeaRow(QAbstractButton):
    """One idea: what sort it is, what to suggest, and why; a press, Space or Enter takes it.

    It paints itself: a style sheet's button would put its own font on what stands in it.

    Signals:
        chosen(object): the items, as a tuple of labels.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, items: tuple[str, ...], texts: tuple[str, str, str], dressing: Dressing
    ) -> None:
        super().__init__()
        self._theme = theme
        self.items = items
        self.texts = texts
        kind, what, reason = texts
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 10, 15, 10)
        column.setSpacing(2)
        for label in (
            dressing.label("heading", "link", text=kind),
            dressing.label("strong", text=what, lines=3),
            dressing.label("reason", "muted", text=reason, lines=2),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setForegroundRole(QPalette.ColorRole.WindowText)  # a button's would be its own
            column.addWidget(label)
        self.setAccessibleName(f"{kind}: {what}")
        self.setAccessibleDescription(reason)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._choose)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that a long item wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that all of it needs, and never less than a finger does."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(width) if layout is not None else 0
        return max(needed, self._theme.size("target"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: it may become narrow."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else QSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter do what Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Paint the surface, tinted under the pointer and ringed with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        width = self._theme.size("ring") if focus else 1
        painter.setPen(QPen(self._theme.colour("ring" if focus else "line"), width))
        tint = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setBrush(self._theme.colour(tint))
        radius = self._theme.size("radius_control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _choose(self) -> None:
        self.chosen.emit(self.items)


class UndecidedPanel(SidePage):
    """Help with a hard choice, beside or over the customer.

    Signals:
        chosen(str, object): this customer took one of the ideas (a tuple of labels).
        closed(): Close or Esc.
    """

    chosen = Signal(str, object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("Undecided?"))
        self._words = words
        self._theme = theme
        self._dressing = Dressing(theme, self)
        self._discreet = False
        self._customer = ""
        self._ideas: Ideas | None = None
        self.rows: list[IdeaRow] = []
        self.name = self._dressing.label("strong", lines=2)
        self.note = Text(theme, "body", "text", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.size("space_8"))
        self.card.column.addWidget(self.name)
        self.card.column.addWidget(self.note)
        self.card.column.addLayout(self._rows)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)

    def wait_for(self, customer: str, name: str) -> None:
        """Show that ideas for somebody are on their way."""
        self._customer = customer
        self.name.setText(isolated(name))
        self._ideas = None
        self._fill((), date.min)
        self._note(())
        self._slow.start()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ideas(self, ideas: Ideas, today: date) -> None:
        """Show the answer; the first idea has the focus, so that Enter takes it."""
        self._slow.stop()
        self._ideas = ideas
        self._fill(ideas.ideas, today)
        self._note(self._words.ideas.notes(ideas, discreet=self._discreet))
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, sentence: str) -> None:
        """Say why there are none."""
        self._slow.stop()
        self._note((sentence,))

    def set_discreet(self, *, on: bool) -> None:
        """Say nothing of health, since the customer may see the screen."""
        self._discreet = on
        if self._ideas is not None:
            self._note(self._words.ideas.notes(self._ideas, discreet=on))

    def _fill(self, ideas: Sequence[Idea], today: date) -> None:
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        words = self._words.ideas
        for idea in ideas:
            texts = (words.kind(idea), words.what(idea), words.reason(idea, today=today))
            row = IdeaRow(self._theme, idea.items, texts, self._dressing)
            row.chosen.connect(self._choose)
            self._rows.addWidget(row)
            row.show()
            self.rows.append(row)

    def _note(self, sentences: Sequence[str]) -> None:
        text = "\n".join(sentences)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        announce(self.note, text)

    def _say_slow(self) -> None:
        self._note((self.tr("Looking…"),))

    def _choose(self, items: tuple[str, ...]) -> None:
        self.chosen.emit(self._customer, items)
