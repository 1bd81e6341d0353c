"""Whom the list of customers shows: chips that are ticked, and one tag."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.customer_list import ListFilter
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.chevron import ListBox
from desktop.ui.widgets.chip import PickChip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.widgets.press_button import LINK, PressButton

_EITHER = {
    ListFilter.SAID_NO: ListFilter.NOT_ASKED,
    ListFilter.NOT_ASKED: ListFilter.SAID_NO,
}
"""Nobody can be both."""
_ROWS = 2
"""So many rows of chips leave room for the list; the others are a press away."""
_TAG_LETTERS = 12


class CustomerFilters(QWidget):
    """Several chips together mean those whom all of them fit.

    Where there is no room for all in two rows, those that are ticked and the first of the others
    stand there, with a button that shows the rest.

    Signals:
        changed(): somebody ticked something.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._gap = theme.size("space_8")
        names = {
            ListFilter.REGULAR: (self.tr("Regulars"), ""),
            ListFilter.DRIFTING: (self.tr("Drifting"), ""),
            ListFilter.PROBLEM: (self.tr("Open problem"), ""),
            ListFilter.MUST_NOT: (self.tr("Must-nots"), ""),
            ListFilter.DUPLICATE: (
                self.tr("Duplicates"),
                self.tr("Duplicates: may be known twice"),
            ),
            ListFilter.NOT_ASKED: (self.tr("Not asked"), self.tr("Not asked to be remembered")),
            ListFilter.SAID_NO: (self.tr("Said no"), self.tr("Said no to being remembered")),
        }
        flow = FlowLayout(self, gap=self._gap, row_gap=self._gap)
        self.chips: dict[ListFilter, PickChip] = {}
        for each, (name, whole) in names.items():
            chip = PickChip(each.value, name)
            if whole:
                chip.setAccessibleName(whole)
                chip.setToolTip(plain_tip(whole))
            chip.picked.connect(self._picked)
            self.chips[each] = chip
            flow.addWidget(chip)
        self.tag = ListBox()
        self.tag.setObjectName("field")
        self.tag.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.tag.setMinimumContentsLength(_TAG_LETTERS)
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tag.addItem(self.tr("Any tag"), "")
        self.tag.hide()
        self.tag.currentIndexChanged.connect(self._tag_chosen)
        self.more_button = PressButton(self.tr("More"), LINK)
        self.more_button.setCheckable(True)
        self.more_button.setAccessibleName(self.tr("More filters"))
        self.more_button.hide()
        self.more_button.toggled.connect(self._unfold)
        flow.addWidget(self.tag)
        flow.addWidget(self.more_button)
        theme.changed.connect(self._fit)

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
        self._fit()

    def set_filters(self, filters: frozenset[ListFilter], tag: str = "") -> None:
        """Tick these and no others, and tell nobody."""
        for each, chip in self.chips.items():
            chip.setChecked(each in filters)
        with QSignalBlocker(self.tag):
            self.tag.setCurrentIndex(max(0, self.tag.findData(tag)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many as there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot()
    def _fit(self) -> None:
        """Show what is ticked and as many of the others as two rows hold, or all."""
        offered: list[QWidget] = [*self.chips.values()]
        if self.tag.count() > 1:
            offered.append(self.tag)
        ticked: set[QWidget] = {chip for chip in self.chips.values() if chip.isChecked()}
        if self.tag_wanted:
            ticked.add(self.tag)
        all_fit = self._rows(offered) <= _ROWS
        shown = offered
        if not all_fit and not self.more_button.isChecked():
            shown = [each for each in offered if each in ticked or each.hasFocus()]
            for each in offered:
                tried = [one for one in offered if one in shown or one is each]
                if each not in shown and self._rows([*tried, self.more_button]) <= _ROWS:
                    shown = tried
        for each in (*self.chips.values(), self.tag):
            each.setVisible(each in shown)
        self.more_button.setVisible(not all_fit)

    def _rows(self, widgets: Sequence[QWidget]) -> int:
        """Return how many rows they take."""
        rows, used, room = 1, 0, self.width()
        for each in widgets:
            width = min(each.sizeHint().width(), room)
            if used and used + self._gap + width > room:
                rows, used = rows + 1, 0
            used += width + (self._gap if used else 0)
        return rows

    @Slot(bool)
    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self.more_button.setText(self.tr("Fewer") if on else self.tr("More"))
        self.more_button.setAccessibleName(
            self.tr("Fewer filters") if on else self.tr("More filters")
        )
        self._fit()

    @Slot(str, bool)
    def _picked(self, value: str, on: bool) -> None:  # noqa: FBT001 - the signature of a signal
        other = _EITHER.get(ListFilter(value))
        if on and other is not None:
            self.chips[other].setChecked(False)
        self._fit()
        self.changed.emit()

    @Slot()
    def _tag_chosen(self) -> None:
        self._fit()
        self.changed.emit()
