"""Whom the list of customers shows: chips that are ticked, and one tag."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from desktop.domain.customer_list import ListFilter
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.chip import PickChip
from desktop.ui.widgets.press_button import PressButton

_EITHER = {
    ListFilter.SAID_NO: ListFilter.NOT_ASKED,
    ListFilter.NOT_ASKED: ListFilter.SAID_NO,
}
"""Nobody can be both."""


class CustomerFilters(QScrollArea):
    """Several chips together mean those whom all of them fit; they stand in one row that slides.

    Signals:
        changed(): somebody ticked something.
        duplicates_wanted(): those who may be one person; they have a page of their own.
    """

    changed = Signal()
    duplicates_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        names = {
            ListFilter.REGULAR: self.tr("Regulars"),
            ListFilter.DRIFTING: self.tr("Drifting"),
            ListFilter.PROBLEM: self.tr("Open problem"),
            ListFilter.MUST_NOT: self.tr("Must-nots"),
            ListFilter.NOT_ASKED: self.tr("Not asked to be remembered"),
            ListFilter.SAID_NO: self.tr("Said no to being remembered"),
        }
        self._inside = inside = QWidget()
        inside.setObjectName("scrolled")
        flow = QHBoxLayout(inside)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(theme.size("space_8"))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips: dict[ListFilter, PickChip] = {}
        for each, name in names.items():
            chip = PickChip(each.value, name)
            chip.picked.connect(self._picked)
            self.chips[each] = chip
            flow.addWidget(chip)
        self.tag = QComboBox()
        self.tag.setObjectName("field")
        self.tag.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tag.addItem(self.tr("Any tag"), "")
        self.tag.hide()
        self.tag.currentIndexChanged.connect(self._tag_chosen)
        self.duplicates_button = PressButton(self.tr("Duplicates"))
        self.duplicates_button.clicked.connect(self.duplicates_wanted)
        flow.addWidget(self.tag)
        flow.addWidget(self.duplicates_button)
        flow.addStretch(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the chips, with the bar below them that slides the row."""
        inside = self._inside.minimumSizeHint()
        return QSize(
            inside.width(), inside.height() + self.horizontalScrollBar().sizeHint().height()
        )

    @property
    def filters(self) -> frozenset[ListFilter]:
        """What is ticked."""
        return frozenset(each for each, chip in self.chips.items() if chip.isChecked())

    @property
    def tag_wanted(self) -> str:
        """The tag that is chosen, or nothing."""
        return str(self.tag.currentData() or "")

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags; the chosen one stays chosen, also when nobody has it any more."""
        wanted = self.tag_wanted
        with QSignalBlocker(self.tag):
            while self.tag.count() > 1:
                self.tag.removeItem(1)
            for tag in dict.fromkeys((*tags, *((wanted,) if wanted else ()))):
                self.tag.addItem(tag, tag)
            self.tag.setCurrentIndex(max(0, self.tag.findData(wanted)))
        self.tag.setVisible(self.tag.count() > 1)

    def set_filters(self, filters: frozenset[ListFilter], tag: str = "") -> None:
        """Tick these and no others, and tell nobody."""
        for each, chip in self.chips.items():
            chip.setChecked(each in filters)
        with QSignalBlocker(self.tag):
            self.tag.setCurrentIndex(max(0, self.tag.findData(tag)))

    @Slot(str, bool)
    def _picked(self, value: str, on: bool) -> None:  # noqa: FBT001 - the signature of a signal
        other = _EITHER.get(ListFilter(value))
        if on and other is not None:
            self.chips[other].setChecked(False)
        self.changed.emit()

    @Slot()
    def _tag_chosen(self) -> None:
        self.changed.emit()
