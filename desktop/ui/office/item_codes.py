"""What is in something to eat: for each code contains, free of it, or not known."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from desktop.care.vocabulary import must_not_code
from desktop.domain.food import ALLERGENS, DIETS, WIDER, Composition, Holds, own_code
from desktop.domain.item_sheets import OwnCodes
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_error import FieldError
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PLAIN, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.word_line import WordLine
from desktop.ui.words_bundle import Words

_THIRD, _QUIET = "third", "third_quiet"
_NAME_LETTERS = 11


class OneOf(QButtonGroup):
    """Buttons of which one is chosen: one stop for Tab, and the arrow keys go on from there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._stop)

    def add(self, button: PressButton) -> None:
        """Put a button in."""
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.addButton(button)

    @Slot(QAbstractButton, bool)
    def _stop(self, button: QAbstractButton, chosen: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


class CodeRow(QWidget):
    """One code and its three states; the arrow keys go from one to the next.

    Signals:
        chosen(): the person chose another state.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, code: str, name: str, states: Mapping[Holds, str]) -> None:
        super().__init__()
        self.code = code
        self.buttons: dict[Holds, PressButton] = {}
        self._group = OneOf(self)
        flow = FlowLayout(self, gap=theme.size("space_4"), row_gap=0)
        label = Text(theme, "body", "text", text=name)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _NAME_LETTERS)
        flow.addWidget(label)
        thirds = QWidget()
        line = FlowLayout(thirds, gap=theme.size("space_4"), row_gap=theme.size("space_4"))
        for holds, text in states.items():
            button = PressButton(text, _QUIET if holds is Holds.UNKNOWN else _THIRD)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(self._press)
            self._group.add(button)
            self.buttons[holds] = button
            line.addWidget(button)
        flow.addWidget(thirds)
        self.set_holds(Holds.UNKNOWN)

    @property
    def holds(self) -> Holds:
        """The state that is chosen."""
        return next(holds for holds, button in self.buttons.items() if button.isChecked())

    def set_holds(self, holds: Holds) -> None:
        """Show a state."""
        self.buttons[holds].setChecked(True)

    @Slot()
    def _press(self) -> None:
        self.chosen.emit()


class CodesField(QWidget):
    """The EU's 14 allergens, the shop's own codes and the diets, each with three states.

    What is not known is never taken for free of anything: that the rest is free is said by a
    press of its own.

    Signals:
        typed(): the person changed something.
    """

    typed = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self.parts: dict[str, CodeRow] = {}
        self.diets: dict[str, CodeRow] = {}
        self._parts_column, self._diets_column = QVBoxLayout(), QVBoxLayout()
        self.rest_button = PressButton(self.tr("All the rest are free of it"), PLAIN)
        self.line = WordLine()
        self.line.setObjectName("field")
        self.line.setPlaceholderText(self.tr("Something else, such as onion"))
        self.line.setAccessibleName(self.tr("Something else that may be in it"))
        self.error = FieldError(Dressing(theme, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        for part in (self._parts_column, self._diets_column):
            part.setSpacing(theme.size("space_4"))
        column.addWidget(Text(theme, "heading", "muted", text=self.tr("What is in it")))
        column.addLayout(self._parts_column)
        column.addWidget(self.line)
        column.addWidget(self.error)
        column.addWidget(self.rest_button)
        column.addWidget(Text(theme, "heading", "muted", text=self.tr("Whom it suits")))
        column.addLayout(self._diets_column)
        for code in ALLERGENS:
            self._part(code)
        for code in DIETS:
            self._diet(code)
        self.rest_button.clicked.connect(self._free_the_rest)
        self.line.returnPressed.connect(self._add)
        self.line.editingFinished.connect(self.take_in)

    def set_own(self, own: OwnCodes) -> None:
        """Offer the shop's own codes as well."""
        for code in own.parts:
            self._part(code)
        for code in own.diets:
            self._diet(code)

    def show_stated(self, parts: Composition, diets: Composition) -> None:
        """Show what is stated; whatever is not among it is not known."""
        for code in parts:
            self._part(code)
        for code in diets:
            self._diet(code)
        for rows, stated in ((self.parts, parts), (self.diets, diets)):
            for code, row in rows.items():
                wanted = stated.get(code, Holds.UNKNOWN)
                if row.holds is not wanted:
                    row.set_holds(wanted)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with what is in it, or nothing."""
        self.error.say(sentence)
        self.line.setAccessibleDescription(sentence)

    @Slot()
    def take_in(self) -> list[CodeRow]:
        """Have a row for what was typed; a wider word ("nuts") is the rows that it covers."""
        word = own_code(self.line.word())
        self.line.clear()
        code = must_not_code(word) if word else ""
        return [self._part(each) for each in WIDER.get(code, (code,)) if each]

    def stated_parts(self) -> dict[str, Holds]:
        """Return what is stated of allergens and own codes."""
        return _stated(self.parts)

    def stated_diets(self) -> dict[str, Holds]:
        """Return what is stated of diets: *free* suits, *contains* does not."""
        return _stated(self.diets)

    def split(self, composition: Composition) -> tuple[dict[str, Holds], dict[str, Holds]]:
        """Return a composition that holds both as parts and diets."""
        diets = {code: holds for code, holds in composition.items() if code in self.diets}
        return {code: h for code, h in composition.items() if code not in diets}, diets

    def _part(self, code: str) -> CodeRow:
        if code not in self.parts:
            states = {
                Holds.CONTAINS: self.tr("Contains"),
                Holds.FREE: self.tr("Free of it"),
                Holds.UNKNOWN: self.tr("Not known"),
            }
            name = self._words.must_nots.name(code)
            self.parts[code] = self._row(code, name, states, self._parts_column)
        return self.parts[code]

    def _diet(self, code: str) -> CodeRow:
        if code not in self.diets:
            states = {
                Holds.CONTAINS: self.tr("Does not suit"),
                Holds.FREE: self.tr("Suits"),
                Holds.UNKNOWN: self.tr("Not known"),
            }
            name = self._words.must_nots.diet(code)
            self.diets[code] = self._row(code, name, states, self._diets_column)
        return self.diets[code]

    def _row(
        self, code: str, name: str, states: Mapping[Holds, str], column: QVBoxLayout
    ) -> CodeRow:
        row = CodeRow(self._theme, code, name, states)
        row.chosen.connect(self.typed)
        column.addWidget(row)
        return row

    @Slot()
    def _free_the_rest(self) -> None:
        for row in self.parts.values():
            if row.holds is Holds.UNKNOWN:
                row.set_holds(Holds.FREE)
        self.typed.emit()

    @Slot()
    def _add(self) -> None:
        rows = self.take_in()
        if rows:
            rows[0].buttons[rows[0].holds].setFocus()


def _stated(rows: Mapping[str, CodeRow]) -> dict[str, Holds]:
    return {code: row.holds for code, row in rows.items() if row.holds is not Holds.UNKNOWN}


def listed(names: Sequence[str]) -> str:
    """Return names as they stand in a sentence."""
    return ", ".join(names)
