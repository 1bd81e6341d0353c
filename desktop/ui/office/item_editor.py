"""One item in the office: what the owner says of it, saved by itself."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.guards import is_blank
from desktop.domain.item_sheets import ItemSheet, OwnCodes, SoldItem
from desktop.ui.office.item_codes import CodesField, listed
from desktop.ui.office.item_saving import Draft
from desktop.ui.office.sheet_form import SheetForm, put_line, text_line
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.words_field import Word, WordsField
from desktop.ui.words_bundle import Words

_FEW = 4
_HIGH = 10_000


class ItemEditor(SheetForm):
    """What stands in the card beside the list of items."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(words, theme)
        self._sheet = ItemSheet("")
        dressing = Dressing(theme, self)
        self.unknown = RoomyText(theme, "strong_reason", "link")
        self.shown = text_line()
        self.category = text_line()
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

    def take_in(self) -> None:
        """Take what is half typed as if its field had been left."""
        self.tags.take_in()
        self.codes.take_in()

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside a field what is wrong with it; nothing is wrong with the others."""
        super().refuse(field, sentence)
        self.codes.refuse(sentence if field == "composition" else "")

    def sheet(self) -> ItemSheet:
        """Return what stands in the fields."""
        composition = self.codes.stated_parts() | self.codes.stated_diets()
        shown = " ".join(self.shown.text().split())
        return replace(
            self._sheet,
            shown="" if shown == self._sheet.label or is_blank(shown) else shown,
            category=" ".join(self.category.text().split()),
            tags=self.tags.values(),
            in_stock=self.in_stock.isChecked(),
            composition=composition,
        )

    def _fill(self) -> None:
        about, names = QHBoxLayout(), QHBoxLayout()
        about.addWidget(self.about, 1)
        about.addWidget(self.in_stock)
        names.setSpacing(self._theme.size("space_8"))
        for name in ("shown", "category"):  # as wide as each other, whatever is said under one
            names.addWidget(self.boxes[name], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(about)
        self.column.addWidget(self.clash)
        self.column.addWidget(self.unknown)
        self.column.addLayout(names)
        self.column.addWidget(self.boxes["tags"])
        self.column.addWidget(self.codes)
        self.column.addStretch(1)
        longest = sorted(ALLERGENS, key=lambda each: len(self._words.must_nots.name(each)))[-_FEW:]
        stages = ((), longest, ALLERGENS[1:], ALLERGENS)
        self.unknown.keep_room_for([self._unknown(tuple(each)) for each in stages])

    def _tell(self, item: SoldItem, draft: Draft[ItemSheet]) -> None:
        sheet = draft.now
        self.title.setText(sheet.name)
        orders = self.tr("In %n order(s)", "", item.orders)
        named = self.tr("{orders} \N{MIDDLE DOT} at the till: {label}")
        self.about.setText(
            named.format(orders=orders, label=sheet.label) if sheet.shown else orders
        )
        self.unknown.setText(self._unknown(sheet.unknown))
        self.unknown.set_colour("link" if sheet.unknown else "muted")
        self.tell_draft(draft, self._typed(draft.mine, draft.now) if draft.mine else "")

    def _unknown(self, unknown: Sequence[str]) -> str:
        """Return what is not known, and what follows."""
        if not unknown:
            return self.tr("Everything is known of the allergens in it.")
        if len(unknown) == len(ALLERGENS):
            return self.tr(
                "Nothing is known of what is in it: it is not offered to somebody with a must-not."
            )
        if len(unknown) > _FEW:
            return self.tr(
                "Not known of %n of the allergens: it is not offered to somebody who must not "
                "have one of them.",
                "",
                len(unknown),
            )
        names = [self._words.must_nots.name(each) for each in unknown]
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


class RoomyText(Text):
    """A text that is as high as the highest that it may come to say, so nothing below jumps."""

    def __init__(self, theme: Theme, font: str, colour: str) -> None:
        super().__init__(theme, font, colour, wrap=True)
        self._sentences: tuple[str, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def keep_room_for(self, sentences: Iterable[str]) -> None:
        """Be as high as the highest of these."""
        self._sentences = tuple(sentences)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that a width leads to."""
        room, wrap = QRect(0, 0, width, _HIGH), int(Qt.TextFlag.TextWordWrap)
        needed = (
            self.fontMetrics().boundingRect(room, wrap, each).height()
            for each in (self.text(), *self._sentences)
        )
        return max(needed)
