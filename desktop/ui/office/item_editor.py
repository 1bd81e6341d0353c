"""One item in the office: what the owner says of it, saved by itself."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.item_sheets import ItemSheet, OwnCodes, SoldItem
from desktop.ui.office.item_codes import CodesField, listed
from desktop.ui.office.item_saving import Draft
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.widgets.words_field import Word, WordsField
from desktop.ui.words_bundle import Words

_FEW = 4


class ClashLine(CardFrame):
    """Another till saved first: its values are shown, and what was typed here is kept.

    Signals:
        mine_wanted(), theirs_wanted(): which of the two stays.
    """

    mine_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tinted=True)
        self._text = Text(theme, "body", "text", wrap=True)
        self.mine_button = PressButton(self.tr("Take what I typed"), PLAIN)
        self.theirs_button = PressButton(self.tr("Leave theirs"), LINK)
        row = QHBoxLayout()
        row.addWidget(self.mine_button)
        row.addWidget(self.theirs_button)
        row.addStretch(1)
        self.column.addWidget(self._text)
        self.column.addLayout(row)
        self.mine_button.clicked.connect(self.mine_wanted)
        self.theirs_button.clicked.connect(self.theirs_wanted)
        self.hide()

    def show_clash(self, typed: str) -> None:
        """Say what was typed here and is not kept."""
        sentence = self.tr(
            "Another till changed the same meanwhile; what stands there now is shown. "
            "You typed: {typed}"
        )
        self._text.setText(sentence.format(typed=typed))
        self.show()


class ItemEditor(QWidget):
    """What stands in the card beside the list of items.

    Signals:
        typed(ItemSheet): the person changed something.
        left(): a field was left: what was typed may be written.
        mine_wanted(), theirs_wanted(): after a clash, which of the two stays.
    """

    typed = Signal(object)
    left = Signal()
    mine_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._sheet = ItemSheet("")
        dressing = Dressing(theme, self)
        self.title = Text(theme, "suggestion", "text", wrap=True)
        self.about = Text(theme, "reason", "muted", wrap=True)
        self.state = Text(theme, "strong_reason", "ok")
        self.clash = ClashLine(theme)
        self.unknown = Text(theme, "strong_reason", "link", wrap=True)
        self.shown = _line()
        self.category = _line()
        self.tags = WordsField(label=self.tr("Tags"), hint=self.tr("hot, sweet, to share"))
        self.in_stock = QCheckBox(self.tr("In stock"))
        self.codes = CodesField(words, theme)
        self.boxes = {
            "shown": FieldBox(dressing, self.tr("Name shown"), self.shown),
            "category": FieldBox(dressing, self.tr("Category"), self.category),
            "tags": FieldBox(dressing, self.tr("Tags"), self.tags),
        }
        self._fill()
        for field in (self.shown, self.category):
            field.textEdited.connect(self._type)
            field.editingFinished.connect(self.left)
        self.tags.typed.connect(self._type)
        self.in_stock.clicked.connect(self._type)
        self.codes.typed.connect(self._type)
        self.clash.mine_wanted.connect(self.mine_wanted)
        self.clash.theirs_wanted.connect(self.theirs_wanted)

    def show_item(self, item: SoldItem, draft: Draft[ItemSheet], own: OwnCodes) -> None:
        """Show an item as it is being edited; fields that say the same already are left alone."""
        another = item.sheet.label != self._sheet.label
        self._sheet = sheet = draft.now
        self.codes.set_own(own)
        self.shown.setPlaceholderText(sheet.label)
        put_line(self.shown, sheet.shown, anew=another)
        put_line(self.category, sheet.category, anew=another)
        if another or self.tags.values() != sheet.tags:
            self.tags.set_words([Word(each) for each in sheet.tags])
        self.in_stock.setChecked(sheet.in_stock)
        self.codes.show_stated(*self.codes.split(sheet.composition))
        self._tell(item, draft)

    def tell_state(self, item: SoldItem, draft: Draft[ItemSheet]) -> None:
        """Say anew what is kept and what is not, without touching a field."""
        self._tell(item, draft)

    def sheet(self) -> ItemSheet:
        """Return what stands in the fields."""
        composition = self.codes.stated_parts() | self.codes.stated_diets()
        shown = " ".join(self.shown.text().split())
        return replace(
            self._sheet,
            shown="" if shown == self._sheet.label else shown,
            category=" ".join(self.category.text().split()),
            tags=self.tags.values(),
            in_stock=self.in_stock.isChecked(),
            composition=composition,
        )

    def _fill(self) -> None:
        top, about, names = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.state)
        about.addWidget(self.about, 1)
        about.addWidget(self.in_stock)
        names.setSpacing(self._theme.size("space_8"))
        names.addWidget(self.boxes["shown"])
        names.addWidget(self.boxes["category"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, self._theme.size("space_4"), 0)
        column.setSpacing(self._theme.size("space_8"))
        for line in (top, about):
            column.addLayout(line)
        column.addWidget(self.clash)
        column.addWidget(self.unknown)
        column.addLayout(names)
        column.addWidget(self.boxes["tags"])
        column.addWidget(self.codes)
        column.addStretch(1)

    def _tell(self, item: SoldItem, draft: Draft[ItemSheet]) -> None:
        sheet = draft.now
        self.title.setText(sheet.name)
        orders = self.tr("In %n order(s)", "", item.orders)
        named = self.tr("{orders} \N{MIDDLE DOT} at the till: {label}")
        self.about.setText(
            named.format(orders=orders, label=sheet.label) if sheet.shown else orders
        )
        self.unknown.setText(self._unknown(sheet))
        self.unknown.setVisible(bool(sheet.unknown))
        self.state.setText(self._state(draft))
        if draft.mine is not None:
            self.clash.show_clash(self._typed(draft.mine, draft.now))
        else:
            self.clash.hide()
        field = str(draft.trouble.params.get("field", "")) if draft.trouble else ""
        for name, box in self.boxes.items():
            wrong = draft.trouble if name == field else None
            box.refuse(self._words.troubles.sentence(wrong) if wrong else "")

    def _state(self, draft: Draft[ItemSheet]) -> str:
        if draft.trouble is not None:
            return self.tr("Not saved")
        if draft.unsaved:
            return self.tr("Saving\N{HORIZONTAL ELLIPSIS}")
        return self.tr("Saved") if draft.kept else ""

    def _unknown(self, sheet: ItemSheet) -> str:
        if len(sheet.unknown) == len(ALLERGENS):
            return self.tr(
                "Nothing is known of what is in it: it is not offered to somebody with a must-not."
            )
        if len(sheet.unknown) > _FEW:
            return self.tr(
                "Not known of %n of the allergens: it is not offered to somebody who must not "
                "have one of them.",
                "",
                len(sheet.unknown),
            )
        names = [self._words.must_nots.name(each) for each in sheet.unknown]
        sentence = self.tr(
            "Not known: {list}. It is not offered to somebody who must not have one of these."
        )
        return sentence.format(list=listed(names))

    def _typed(self, mine: ItemSheet, theirs: ItemSheet) -> str:
        """Return what was typed in the fields that clash."""
        said = []
        if mine.shown != theirs.shown:
            said.append(mine.shown or mine.label)
        if mine.category != theirs.category:
            said.append(mine.category or self.tr("no category"))
        if mine.tags != theirs.tags:
            said.append(listed(mine.tags) or self.tr("no tags"))
        if mine.in_stock != theirs.in_stock:
            said.append(self.tr("in stock") if mine.in_stock else self.tr("sold out"))
        for code in dict.fromkeys((*mine.composition, *theirs.composition)):
            if mine.composition.get(code) != theirs.composition.get(code):
                row = self.codes.diets.get(code) or self.codes.parts[code]
                holds = mine.composition.get(code, Holds.UNKNOWN)
                said.append(row.buttons[holds].accessibleName())
        return "; ".join(said)

    @Slot()
    def _type(self) -> None:
        self.typed.emit(self.sheet())


def _line() -> TextField:
    field = TextField()
    field.setObjectName("field")
    return field


def put_line(field: TextField, text: str, *, anew: bool) -> None:
    """Show a text; one that says the same already keeps its cursor."""
    if anew or " ".join(field.text().split()) != text:
        field.setText(text)
        field.setCursorPosition(0)
