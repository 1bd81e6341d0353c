"""The fields of *Edit*: what stands in them, and how a customer is put into them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.food import ALLERGENS, DIETS
from desktop.ui.till.edit_values import Raw
from desktop.ui.widgets.birthday_field import BirthdayField, BirthdayParts
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.line_list import LineList, Lines
from desktop.ui.widgets.tab_order import tab_on
from desktop.ui.widgets.text_field import TextField
from desktop.ui.widgets.words_field import Word, WordsField
from desktop.ui.words_bundle import Words


class EditForm(QWidget):
    """The fields, by the names of :class:`Edit`.

    Signals come from the person only, never from filling the form:
        typed(str): something was changed in this field.
        finished(str): this field was left, or a choice in it was made.
        left(): Esc in a field that would keep it for itself.
    """

    typed = Signal(str)
    finished = Signal(str)
    left = Signal()

    def __init__(self, words: Words, dressing: Dressing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.fields: dict[str, QWidget] = {}
        self.boxes: dict[str, FieldBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._make(dressing)
        self._column.addStretch(1)

    def raw(self, name: str) -> Raw:
        """Return what stands in a field."""
        field = self.fields[name]
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, WordsField):
            return field.words()
        if isinstance(field, LineList):
            return field.lines()
        if isinstance(field, BirthdayField):
            return field.parts()
        return isinstance(field, QCheckBox) and field.isChecked()

    def fill(self, raws: Mapping[str, Raw]) -> None:
        """Put these into their fields; a field that holds it already is not touched."""
        for name, raw in raws.items():
            if self.raw(name) != raw:
                self._fill(name, raw)
        self._match_asked()

    def raws(self) -> dict[str, Raw]:
        """Return what stands in all fields."""
        return {name: self.raw(name) for name in self.fields}

    def take_in(self) -> None:
        """Make the words that are half typed words like the others."""
        for field in self.fields.values():
            if isinstance(field, WordsField):
                field.take_in()

    @property
    def notes(self) -> LineList:
        """The notes, of which new ones get their ids only when they are saved."""
        return self._notes

    def refuse(self, names: Iterable[str], sentence: str) -> None:
        """Say beside these fields what is wrong with them."""
        for name in names:
            self.boxes[name].refuse(sentence)

    def accept(self, name: str) -> None:
        """Nothing is wrong with this field any more."""
        self.boxes[name].refuse("")

    def go_to(self, name: str) -> QWidget:
        """Put the focus into a field and return its box, so that it can be scrolled to."""
        field = self.fields[name]
        target = field.focusProxy() or field
        if isinstance(field, LineList):
            target = field.fields[0] if field.fields else field.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.boxes[name]

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - as Qt calls it
        """Go to the next field as they stand: lines and words come and go."""
        return tab_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _make(self, dressing: Dressing) -> None:
        words = self._words.must_nots
        self._line(dressing, "name", self.tr("Name"))
        self._line(dressing, "say", self.tr("How to say it"), self.tr("ah-MAH-rah"))
        self._line(dressing, "address", self.tr("How to address them"), self.tr("Mrs Okafor"))
        self._list(
            dressing,
            "phones",
            self.tr("Phone"),
            self.tr("Add a number"),
            self.tr("Take this number away"),
        )
        self._list(
            dressing,
            "emails",
            self.tr("E-mail"),
            self.tr("Add an address"),
            self.tr("Take this address away"),
        )
        self._list(
            dressing,
            "cards",
            self.tr("Loyalty card"),
            self.tr("Add a card"),
            self.tr("Take this card away"),
        )
        self._birthday = BirthdayField()
        self._add(dressing, "birthday", self.tr("Birthday"), self._birthday)
        self._must_nots = self._set(
            dressing,
            "must_nots",
            self.tr("Must never be served"),
            self.tr("Something else"),
            tuple(Word(code, code, words.name(code)) for code in ALLERGENS),
        )
        self._asked = QCheckBox(self.tr("Asked: there are none"))
        self._add(dressing, "asked", "", self._asked)
        self._set(
            dressing,
            "diets",
            self.tr("Diet"),
            self.tr("Another diet"),
            tuple(Word(code, code, words.diet(code)) for code in DIETS),
        )
        self._set(dressing, "likes", self.tr("Likes"), self.tr("Something they like"))
        self._set(dressing, "dislikes", self.tr("Dislikes"), self.tr("Something they do not like"))
        self._set(dressing, "tags", self.tr("Tags"), self.tr("A word to find them by"))
        self._notes = self._list(
            dressing,
            "notes",
            self.tr("Notes"),
            self.tr("Add a note"),
            self.tr("Take this note away"),
        )
        self._leave_alone = QCheckBox(self.tr("Leave alone: no suggestions for this person"))
        self._add(dressing, "leave_alone", "", self._leave_alone)

    def _line(self, dressing: Dressing, name: str, title: str, hint: str = "") -> None:
        field = TextField()
        field.setObjectName("field")
        field.setPlaceholderText(hint)
        self._add(dressing, name, title, field)

    def _set(
        self,
        dressing: Dressing,
        name: str,
        title: str,
        hint: str,
        choices: tuple[Word, ...] = (),
    ) -> WordsField:
        field = WordsField(label=title, hint=hint, choices=choices)
        field.left.connect(self.left)
        self._add(dressing, name, title, field)
        return field

    def _list(self, dressing: Dressing, name: str, title: str, add: str, take: str) -> LineList:
        field = LineList(label=title, add=add, take=take)
        self._add(dressing, name, title, field)
        return field

    def _add(self, dressing: Dressing, name: str, title: str, field: QWidget) -> None:
        self.fields[name] = field
        box = FieldBox(dressing, title, field)
        box.title.setVisible(bool(title))
        self.boxes[name] = box
        self._column.addWidget(box)
        teller = _Teller(name, self)
        teller.typed.connect(self._typed)
        teller.finished.connect(self.finished)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(teller.type)
            field.editingFinished.connect(teller.finish)
        elif isinstance(field, QCheckBox):
            field.clicked.connect(teller.type)
            field.clicked.connect(teller.finish)
        elif isinstance(field, WordsField | LineList | BirthdayField):
            field.typed.connect(teller.type)
            field.finished.connect(teller.finish)

    def _typed(self, name: str) -> None:
        if name == "must_nots":
            self._match_asked()
        self.typed.emit(name)

    def _match_asked(self) -> None:
        """Where there are must-nots, "there are none" is no question."""
        self.boxes["asked"].setVisible(not self._must_nots.values())

    def _fill(self, name: str, raw: Raw) -> None:
        field = self.fields[name]
        if isinstance(field, QCheckBox):
            field.setChecked(bool(raw))
        elif isinstance(field, QLineEdit) and isinstance(raw, str):
            field.setText(raw)
        elif isinstance(field, WordsField):
            words = raw if isinstance(raw, tuple) else ()
            field.set_words([each for each in words if isinstance(each, Word)])
        elif isinstance(field, LineList) and isinstance(raw, Lines):
            field.set_lines(raw)
        elif isinstance(field, BirthdayField) and isinstance(raw, BirthdayParts):
            field.set_parts(raw)


class _Teller(QWidget):
    """Says which field a signal came from."""

    typed = Signal(str)
    finished = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.hide()

    def type(self) -> None:
        self.typed.emit(self._name)

    def finish(self) -> None:
        self.finished.emit(self._name)
