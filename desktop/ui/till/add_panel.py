"""*Add a customer*: a name and a number are enough; "may we remember you?" is asked once."""

import re
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import Trouble, UsualError
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PRIMARY, PressButton
from desktop.ui.widgets.slim_scroll import FittingScrollArea
from desktop.ui.widgets.tall import Tall
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

_CARD_DIGITS = 12
"""A text with at least so many digits may be the one that reads like a card number."""


class AddPanel(QFrame):
    """A new customer; Enter in a field adds them.

    Somebody who does not want to be remembered is not added: nothing about them is kept.

    Signals:
        add(str, object, object): name, phones (tuple of str), agreed (None: not asked; False: the
            answer is kept nowhere, and ``closed`` follows).
        closed(): nothing is to be added.
    """

    add = Signal(str, object, object)
    closed = Signal()

    def __init__(self, words: Words, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        self._busy = False
        self._make(Dressing(theme, self))
        self._lay_out()
        self.name.returnPressed.connect(self._submit)
        self.phone.returnPressed.connect(self._submit)
        self.name.textEdited.connect(self._name_typed)
        self.phone.textEdited.connect(self._phone_typed)
        self.button.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.closed)
        self._answers.buttonClicked.connect(self._answered)

    def show_new(self, name: str, number: str) -> None:
        """Begin a new customer with what was typed in the search, in the right field."""
        self._busy = False
        self.name.setText(name)
        self.phone.setText(number)
        self.not_asked.setChecked(True)
        for box in (self._name_box, self._phone_box):
            box.refuse("")
        self._answered()
        self._go_to(self._name_box if not name or number else self._phone_box)

    def show_error(self, error: UsualError) -> None:
        """Say beside its field why nobody was added; the text stays, and so does the focus."""
        self._busy = False
        box = self._blamed(error)
        box.refuse(self._words.troubles.sentence(error))
        self._go_to(box)

    def clear(self) -> None:
        """Forget what was typed."""
        self.show_new("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _make(self, dressing: Dressing) -> None:
        self._title = dressing.label("suggestion", text=self.tr("Add a customer"))
        self.name, self.phone = TextField(), TextField()
        for field in (self.name, self.phone):
            field.setObjectName("field")
        self.phone.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self._name_box = FieldBox(dressing, self.tr("Name"), self.name)
        self._phone_box = FieldBox(
            dressing,
            self.tr("Phone"),
            self.phone,
            hint=self.tr("Two people may share a number."),
        )
        self._question = dressing.label("strong", text=self.tr("“May we remember you?”"), lines=2)
        self.yes = QRadioButton(self.tr("Yes"))
        self.no = QRadioButton(self.tr("No"))
        self.not_asked = QRadioButton(self.tr("Not asked now"))
        self._answers = QButtonGroup(self)
        for button in (self.yes, self.no, self.not_asked):
            self._answers.addButton(button)
            button.setAccessibleDescription(self._question.text())
        self.explained = dressing.label("reason", "muted", lines=4)
        self.button = PressButton("", PRIMARY)
        self.cancel = PressButton(self.tr("Cancel  Esc"), LINK)
        self.cancel.setAccessibleName(self.tr("Cancel"))

    def _lay_out(self) -> None:
        answers = QWidget()
        row = FlowLayout(answers, gap=24, row_gap=0)
        for button in (self.yes, self.no, self.not_asked):
            row.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.button, 1)
        below.addWidget(self.cancel)
        inside = Tall()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(12)
        for part in (self._name_box, self._phone_box, self._question, answers, self.explained):
            fields.addWidget(part)
        self._area = FittingScrollArea(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._area)
        column.addLayout(below)
        column.addStretch(1)
        self._answered()

    def _go_to(self, box: FieldBox) -> None:
        """Have the focus in a field, with what is said of it in sight."""
        box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        # once it has the height of what it says now
        QTimer.singleShot(0, box, partial(self._area.ensureWidgetVisible, box))

    def _answered(self) -> None:
        if self.no.isChecked():
            self.explained.setText(
                self.tr("Then nothing about this person is kept: they are not added.")
            )
            self.button.setText(self.tr("Do not add"))
        elif self.yes.isChecked():
            self.explained.setText(self.tr("That they agreed is kept with the day."))
            self.button.setText(self.tr("Add"))
        else:
            self.explained.setText(self.tr("You can ask another day."))
            self.button.setText(self.tr("Add"))

    def _submit(self) -> None:
        name, phone = self.name.text().strip(), self.phone.text().strip()
        phones = (phone,) if phone else ()
        if self.no.isChecked():
            self.clear()
            self.add.emit(name, phones, False)  # noqa: FBT003 - a signal has no keywords
            self.closed.emit()
            return
        if not name and not phone:
            self.show_error(UsualError(Trouble.TEXT_EMPTY, field="name"))
            return
        if self._busy:
            return
        self._busy = True
        self.add.emit(name, phones, True if self.yes.isChecked() else None)

    def _name_typed(self) -> None:
        self._busy = False
        self._name_box.refuse("")

    def _phone_typed(self) -> None:
        self._busy = False
        self._phone_box.refuse("")

    def _blamed(self, error: UsualError) -> FieldBox:
        field = str(error.params.get("field", ""))
        if field.startswith("phone"):
            return self._phone_box
        if not field and error.trouble is Trouble.CARD_NUMBER:
            digits = len(re.sub(r"\D", "", self.phone.text()))
            return self._phone_box if digits >= _CARD_DIGITS else self._name_box
        return self._name_box
