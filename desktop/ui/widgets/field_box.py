"""A field with its name over it and room for a sentence under it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_error import FieldError


class FieldBox(QWidget):
    """Names a field for everybody, screen readers included, and says what is wrong with it."""

    def __init__(
        self,
        dressing: Dressing,
        title: str,
        field: QWidget,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.title: QLabel = dressing.label("strong_reason", "muted", text=title)
        self.hint: QLabel = dressing.label("reason", "muted", text=hint, lines=3)
        self.error = FieldError(dressing)
        self.title.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.title, self.hint, field, self.error):
            column.addWidget(part)
        self.hint.setVisible(bool(hint))

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, or nothing when the sentence is empty; the text is left alone."""
        self.error.say(sentence)
        self.field.setAccessibleDescription(sentence)
