"""A card: a rounded surface with a heading over what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.text import Text


class CardFrame(QFrame):
    """A card with a heading and a column (``column``) to put widgets in.

    tinted: in the colours of the touch, for the suggestion and for open problems.
    """

    def __init__(
        self,
        theme: Theme,
        heading: str = "",
        *,
        tinted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("touch" if tinted else "card")
        self.column = QVBoxLayout(self)
        margin, gap = theme.size("space_16"), theme.size("space_8")
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(gap)
        colour = "link" if tinted else "muted"
        self.heading = Text(theme, "heading", colour, text=heading, wrap=True)
        self.column.addWidget(self.heading)
        self.heading.setVisible(bool(heading))
        self.setAccessibleName(heading)
