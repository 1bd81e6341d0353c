"""Record visit: always in sight, one press; what was bought only when somebody wants to say so."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.chip import PickChip
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PLAIN, PRIMARY, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.slim_scroll import SlimScrollArea

_CHIPS_HEIGHT = 3.5
"""Rows of chips shown at once: half a row says that there are more."""


class VisitBar(QWidget):
    """The bar at the bottom of the customer.

    Signals:
        record(object, bool): the items (tuple of labels), and whether to count it apart.
        items_wanted(): the items to pick from are about to be shown.
    """

    record = Signal(object, bool)
    items_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: list[str] = []
        self._picked: list[str] = []
        self._recorded: tuple[str, ...] = ()
        self._make(Dressing(theme, self))
        self._lay_out()
        self._size()
        theme.changed.connect(self._size)
        self.button.clicked.connect(self._record)
        self.more.clicked.connect(self._toggle_items)
        self.apart.clicked.connect(self._record_apart)
        self.other.submitted.connect(self._add_other)
        self.other.left.connect(self._close_items)

    def show_items(self, labels: Sequence[str]) -> None:
        """Offer these items; what is picked already stays picked."""
        self._labels = list(dict.fromkeys([*labels, *self._picked]))
        self._fill()

    def pick(self, labels: Sequence[str]) -> None:
        """Have items ready to be recorded with the visit."""
        self._picked = list(dict.fromkeys([*self._picked, *labels]))
        self.show_items(self._labels)

    def put_back(self, labels: Sequence[str]) -> None:
        """Have these items not recorded after all."""
        self._picked = [each for each in self._picked if each not in labels]
        self._fill()

    def show_counted(self, sentence: str) -> None:
        """Say that this visit is already counted, and let it be counted anyway."""
        self.joined.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def clear(self) -> None:
        """Forget what was picked, as for another customer."""
        self._picked, self._labels, self._recorded = [], [], ()
        self.other.set_text("")
        self.show_counted("")
        self._close_items()
        self._fill()

    def forget_items(self) -> None:
        """The visit is recorded: what was picked belongs to it, not to the next."""
        self._recorded = tuple(self._picked)
        self._picked = []
        self._close_items()
        self._fill()

    def set_primary(self, *, on: bool) -> None:
        """Make *Record visit* the screen's one primary action, or a plain one."""
        self.button.set_look(PRIMARY if on else PLAIN)

    def refuse(self, sentence: str) -> None:
        """Say why the items could not be kept; they stay picked."""
        self._items.show()
        self.other.refuse(sentence)

    @property
    def picked(self) -> tuple[str, ...]:
        """What is picked now."""
        return tuple(self._picked)

    def _make(self, dressing: Dressing) -> None:
        self.joined = dressing.label("body", "muted", lines=2)
        self.apart = PressButton(self.tr("Count it anyway"), LINK)
        self.with_items = dressing.label("body", "muted", lines=2)
        self.button = PressButton(self.tr("Record visit  F8"), PLAIN)
        self.button.setAccessibleName(self.tr("Record visit"))
        self.more = PressButton(self.tr("with items…"), PLAIN)
        self.more.setCheckable(True)
        self.more.let_shorten()
        self.more.setAccessibleName(self.tr("Record visit with items"))
        self.other = QuickLine(
            dressing,
            label=self.tr("Another item"),
            hint=self.tr("Another item"),
            button=self.tr("Add item"),
        )
        self._notice = QWidget()
        self._items = QWidget()
        self._scrolled = QWidget()
        self._area = SlimScrollArea(self._scrolled)
        self._chips = FlowLayout(self._scrolled)

    def _lay_out(self) -> None:
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(2, 0, 0, 0)
        notice.addWidget(self.joined, 1)
        notice.addWidget(self.apart)
        items = QVBoxLayout(self._items)
        items.setContentsMargins(0, 0, 0, 0)
        items.setSpacing(8)
        items.addWidget(self._area)
        items.addWidget(self.other)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._notice)
        column.addWidget(self.with_items)
        column.addWidget(self._items)
        column.addLayout(row)
        self._notice.hide()
        self._items.hide()
        self._say_picked()

    def _size(self) -> None:
        main = self._theme.size("target_main")
        self.button.set_least_height(main)
        self.more.set_least_height(main)
        self._fit()

    def _fit(self) -> None:
        row = self._theme.size("target") + 10
        wanted = self._chips.heightForWidth(max(200, self.width()))
        self._area.setFixedHeight(min(wanted, round(row * _CHIPS_HEIGHT)))
        self._area.setVisible(bool(self._labels))

    def _fill(self) -> None:
        self._chips.clear()
        for label in self._labels:
            chip = PickChip(label, label)
            chip.setChecked(label in self._picked)
            chip.picked.connect(self._pick)
            self._chips.add(chip)
        self._fit()
        self._say_picked()

    def _pick(self, label: str, on: bool) -> None:  # noqa: FBT001 - the signature of the signal
        self._picked = [each for each in self._picked if each != label]
        if on:
            self._picked.append(label)

    def _add_other(self, text: str) -> None:
        if text not in self._picked:
            self._picked.append(text)
        self.other.set_text("")
        self.show_items(self._labels)
        self.other.setFocus()

    def _toggle_items(self) -> None:
        wanted = self._items.isHidden()
        self._items.setVisible(wanted)
        self.more.setChecked(wanted)
        if wanted:
            self.items_wanted.emit()
            self.other.setFocus()
        self._fit()
        self._say_picked()

    def _close_items(self) -> None:
        self._items.hide()
        self.more.setChecked(False)
        self._say_picked()

    def _say_picked(self) -> None:
        """Say what goes with the visit while the chips that show it are put away."""
        listed = ", ".join(isolated(each) for each in self._picked)
        self.with_items.setText(self.tr("With the visit: %1").replace("%1", listed))
        self.with_items.setVisible(bool(self._picked) and self._items.isHidden())

    def _typed(self) -> tuple[str, ...]:
        """What is picked, and what still stands in the field, so that nothing typed is lost."""
        text = self.other.text.strip()
        return tuple(dict.fromkeys([*self._picked, *([text] if text else [])]))

    def _record(self) -> None:
        if not self._items.isHidden() and self.other.text.strip():
            self._add_other(self.other.text.strip())
        self.record.emit(self._typed(), False)  # noqa: FBT003 - a signal has no keywords

    def _record_apart(self) -> None:
        self.record.emit(self._typed() or self._recorded, True)  # noqa: FBT003 - a signal has no keywords
        self.show_counted("")
