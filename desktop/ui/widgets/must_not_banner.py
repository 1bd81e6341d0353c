"""What must never be served, above everything else."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import MustNot, Profile
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.words_bundle import Words

_SEVERAL = 3
_WARNING = "\N{WARNING SIGN}\N{VARIATION SELECTOR-15}  "

Wrap = Callable[[QWidget, MustNot | None], QWidget]
"""Puts a line into a widget in which it can be doubted; the calm line belongs to no must-not."""


class MustNotBanner(QWidget):
    """Must-nots in words and colour, or that there are none, or that nobody has asked.

    In discreet mode only that there are any is shown; pressing tells for a few seconds. What was
    taken away today stays, struck out.

    Signals:
        ask_wanted(): the cashier wants to ask, or to write down that there are none.
    """

    ask_wanted = Signal()

    def __init__(
        self,
        words: Words,
        theme: Theme,
        day_of: Callable[[datetime], date],
        *,
        reveal_ms: int = 6000,
        wrap: Wrap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._day_of = day_of
        self._wrap = wrap or _as_it_is
        self._dressing = Dressing(theme, self)
        self._discreet = False
        self._struck: tuple[MustNot, ...] = ()
        self._live: tuple[MustNot, ...] = ()
        self._live_labels: list[QWidget] = []
        self._today: date | None = None
        self._brief_from: int | None = None
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(reveal_ms)
        self._cover = PressButton("", "danger_reveal")
        self._cover.let_wrap()
        self._box = QFrame()
        self._box.setObjectName("danger")
        self._lines = FlowLayout(self._box, gap=20, row_gap=4)
        self._lines.setContentsMargins(12, 10, 12, 10)
        self._gone = QWidget()
        self._gone_lines = FlowLayout(self._gone, gap=12, row_gap=2)
        self._gone_lines.setContentsMargins(2, 0, 2, 0)
        self._calm = QWidget()
        self._calm_text = self._dressing.label("body", "muted", lines=2)
        self._ask = PressButton(self.tr("None / Ask…"), LINK)
        self._ask.setAccessibleName(
            self.tr("Ask about must-nots, or write down that there are none")
        )
        calm = QHBoxLayout(self._calm)
        calm.setContentsMargins(2, 0, 0, 0)
        calm.addWidget(self._wrap(self._calm_text, None), 1)
        calm.addWidget(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._cover, self._box, self._gone, self._calm):
            column.addWidget(part)
        self._cover.pressed.connect(self._reveal)
        self._cover.released.connect(self._reveal)
        self._hide_again.timeout.connect(self._place)
        self._ask.clicked.connect(self.ask_wanted)

    def show_profile(self, profile: Profile, today: date, *, ask: bool = False) -> None:
        """Show what this person must not have. ``ask``: that there are none is doubted."""
        live = profile.live_must_nots
        self._live = live
        self._struck = tuple(each for each in profile.must_nots if each.removed_at is not None)
        self._today = today
        self._hide_again.stop()
        self._show_live()
        self._show_struck(today)
        self._show_calm(profile, today, ask=ask)
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide the wording, since the customer may see the screen."""
        self._discreet = on
        self._hide_again.stop()
        self._place()

    def set_compact(self, *, on: bool, least: int = _SEVERAL) -> None:
        """Leave out who said so and when where the height is short and there are ``least`` or more.

        What must not be served is said in any case.
        """
        brief_from = least if on else None
        if brief_from != self._brief_from:
            self._brief_from = brief_from
            self._show_live()

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines now to be read, as a screen reader has them."""
        shown: list[str] = []
        if not self._cover.isHidden():
            shown.append(self._cover.text())
        if not self._box.isHidden():
            shown.extend(str(each.property("text")) for each in self._live_labels)
        if not self._gone.isHidden():
            shown.extend(_texts(self._gone_lines))
        if not self._calm.isHidden():
            shown.append(self._calm_text.text())
        return tuple(shown)

    def _line(self, must_not: MustNot, today: date) -> str:
        return self._words.must_nots.line(
            must_not, self._words.dates.day(self._day_of(must_not.at), today)
        )

    def _show_live(self) -> None:
        self._lines.clear()
        self._live_labels = []
        if self._today is None:
            return
        brief = self._brief_from is not None and len(self._live) >= self._brief_from
        for each in self._live:
            whole = self._line(each, self._today)
            text = _WARNING + (self._words.must_nots.allergy(each) if brief else whole)
            label = self._dressing.label("strong", "danger", text=text, lines=3)
            label.setAccessibleName(whole)
            self._live_labels.append(label)
            self._lines.add(self._wrap(label, each))
        self.updateGeometry()

    def _show_struck(self, today: date) -> None:
        self._gone_lines.clear()
        for each in self._struck:
            line = self._line(each, today)
            day = self._words.dates.day(self._day_of(each.removed_at or each.at), today)
            removed = self._words.must_nots.removed(each, day)
            make = self._dressing.label
            self._gone_lines.add(make("reason", "muted", text=line, lines=2, struck_out=True))
            self._gone_lines.add(make("reason", "muted", text=removed, lines=2))

    def _show_calm(self, profile: Profile, today: date, *, ask: bool) -> None:
        asked = profile.asked
        if asked is None:
            self._calm_text.setText(self._words.must_nots.never_asked())
        else:
            day = self._words.dates.day(asked.on, today)
            self._calm_text.setText(self._words.must_nots.none(day))
        self._ask.setVisible(asked is None or ask)

    def _place(self) -> None:
        pressed = self._cover.isDown()
        hidden = self._discreet and not self._hide_again.isActive() and not pressed
        self._cover.setText(self._words.must_nots.hidden(len(self._live)))
        # The button under the finger stays until it is let go, or the press would be lost.
        self._cover.setVisible(bool(self._live) and (hidden or pressed))
        self._box.setVisible(bool(self._live) and not hidden)
        self._gone.setVisible(bool(self._struck) and not hidden)
        self._calm.setVisible(not self._live)
        self.updateGeometry()

    def _reveal(self) -> None:
        self._hide_again.start()
        self._place()


def _as_it_is(line: QWidget, _: MustNot | None) -> QWidget:
    return line


def _texts(layout: FlowLayout) -> list[str]:
    found = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            found.append(str(widget.property("text")))
    return found
