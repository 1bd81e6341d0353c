"""The fields of *Edit*: what stands in them, and how a customer is put into them."""

from PySide6.QtWidgets import QWidget

from desktop.domain.food import ALLERGENS, DIETS
from desktop.ui.widgets.birthday_field import BirthdayField
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.line_list import LineList
from desktop.ui.widgets.person_form import PersonForm
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.words_field import Word
from desktop.ui.words_bundle import Words


class EditForm(PersonForm):
    """The fields, by the names of :class:`Edit`."""

    def __init__(self, words: Words, dressing: Dressing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._make(dressing)
        self._column.addStretch(1)

    @property
    def notes(self) -> LineList:
        """The notes, of which new ones get their ids only when they are saved."""
        return self._notes

    def _make(self, dressing: Dressing) -> None:
        words = self._words.must_nots
        self._line(dressing, "name", self.tr("Name"))
        self._line(dressing, "say", self.tr("How to say it"), self.tr("ah-MAH-rah"))
        self._line(dressing, "address", self.tr("How to address them"), self.tr("Mrs Okafor"))
        self._ways(dressing)
        self._birthday = BirthdayField()
        self._add(dressing, "birthday", self.tr("Birthday"), self._birthday)
        self._must_nots = self._set(
            dressing,
            "must_nots",
            self.tr("Must never be served"),
            self.tr("Something else"),
            tuple(Word(code, code, words.name(code)) for code in ALLERGENS),
        )
        self._asked = TickBox(self.tr("Asked: there are none"))
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
        self._leave_alone = TickBox(self.tr("Leave alone: no suggestions for this person"))
        self._add(dressing, "leave_alone", "", self._leave_alone)

    def _changed(self) -> None:
        """Where there are must-nots, "there are none" is no question."""
        self.boxes["asked"].setVisible(not self._must_nots.values())
