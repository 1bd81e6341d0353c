"""An edited touch, tried out: what the till would say to three regulars, and whom it reaches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.touch_book import Regulars, Tried
from desktop.domain.touches import Refusal, Touch
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.clamped_label import ClampedLabel
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.care.reach import Seen
    from desktop.domain.errors import UsualError
    from desktop.domain.touch_book import Shown
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

DEBOUNCE_MS = 250
_AT_ONCE = 10
_LINES = 8
_PEOPLE, _TRY = "touch-people", "touch-try"


class Trying(QObject):
    """Tries an edited touch out on the reading thread; nothing is written.

    The people are looked at in small portions, so that whoever looks somebody up at the till does
    not wait; then every edit is judged for all of them at once.

    Signals:
        tried(Tried, whole): the answer for the touch as it was edited last. whole: everybody was
            looked at, so that it also says whom the touch reaches.
        looked_at(done, all): how far the looking is.
    """

    tried = Signal(object, bool)
    looked_at = Signal(int, int)

    def __init__(self, asks: OfficeAsks, *, debounce_ms: int = DEBOUNCE_MS) -> None:
        super().__init__()
        self._asks = asks
        self.regulars = Regulars()
        self._three: tuple[Seen, ...] = ()
        self._people: tuple[Seen, ...] = ()
        self._asked = 0
        self._touch: Touch | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(debounce_ms)
        self._timer.timeout.connect(self._ask)

    @property
    def whole(self) -> bool:
        """Whether everybody was looked at."""
        return self._asked >= len(self.regulars.ids)

    def begin(self) -> None:
        """Look at people as they would stand at the till now."""
        self._three = self._people = ()
        self._asked = 0
        self._asks.read(self._asks.office.regulars, self._found, failed=_nobody, key=_PEOPLE)

    def end(self) -> None:
        """Look at nobody any more."""
        self._timer.stop()
        self._touch = None
        for key in (_PEOPLE, _TRY):
            self._asks.drop(key)

    def try_out(self, touch: Touch) -> None:
        """Try a touch out, after a short pause in the typing."""
        self._touch = touch
        self._timer.start()

    def _found(self, regulars: Regulars) -> None:
        self.regulars = regulars
        work = partial(self._asks.office.look_at, regulars.three, closely=True)
        self._asks.read(work, self._seen_closely, failed=_nobody, key=_PEOPLE)

    def _seen_closely(self, three: tuple[Seen, ...]) -> None:
        self._three = three
        self._ask()
        self._go_on()

    def _go_on(self) -> None:
        ids = self.regulars.ids[self._asked : self._asked + _AT_ONCE]
        self.looked_at.emit(self._asked, len(self.regulars.ids))
        if ids:
            work = partial(self._asks.office.look_at, ids)
            self._asks.read(work, self._seen, failed=_nobody, key=_PEOPLE)
        else:
            self._ask()

    def _seen(self, some: tuple[Seen, ...]) -> None:
        self._people += some
        self._asked = min(self._asked + _AT_ONCE, len(self.regulars.ids))
        self._go_on()

    @Slot()
    def _ask(self) -> None:
        touch = self._touch
        if touch is None:
            return
        people = self._people if self.whole else ()
        work = partial(self._asks.office.try_touch, touch, self._three, people)
        done = partial(self._answer, self.whole)
        self._asks.read(work, done, failed=_nobody, key=_TRY)

    def _answer(self, whole: bool, tried: Tried) -> None:  # noqa: FBT001 - bound by place
        if self._touch is not None and tried.key == self._touch.key:
            self.tried.emit(tried, whole)


class PreviewCard(CardFrame):
    """What the till would say now, to three; and how many could be given it, and why not more."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme)
        self._words = words
        self.heading.setText(self.tr("At the till now"))
        self.heading.show()
        self.off = Text(theme, "strong_reason", "link", wrap=True)
        self.off.setText(self.tr("It is switched off: nobody is offered it. Were it on:"))
        self.people = QWidget()
        self.reach = Text(theme, "strong_reason", "text", wrap=True)
        self.reasons = Text(theme, "reason", "muted", wrap=True)
        for part in (self.off, self.people, self.reach, self.reasons):
            self.column.addWidget(part)
        self._rows = QVBoxLayout(self.people)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._dressing = Dressing(theme, self)
        self.lines: list[ClampedLabel] = []
        self.clear()

    def clear(self) -> None:
        """Show nothing yet."""
        self._show_lines([(self.tr("Looking at who comes here\N{HORIZONTAL ELLIPSIS}"), "muted")])
        self.off.hide()
        self.reach.clear()
        self.reasons.clear()
        self.setMinimumHeight(0)

    def show_progress(self, done: int, of: int) -> None:
        """Say how far the looking is."""
        if done < of:
            text = self.tr("Looked at {done} of {all}\N{HORIZONTAL ELLIPSIS}")
            self.reasons.setText(text.format(done=done, all=of))

    def show_tried(self, touch: Touch, tried: Tried, regulars: Regulars, *, whole: bool) -> None:
        """Show what came of trying a touch out."""
        self.off.setVisible(not touch.on)
        lines = [line for each in tried.shown for line in self._lines_of(touch, each)]
        nobody = self.tr(
            "Nobody has come yet, as far as is known. After some visits three regulars stand here "
            "with what the till would say to them."
        )
        self._show_lines(lines or [(nobody, "muted")])
        if whole:
            self.reach.setText(self._reach(tried, regulars))
            counted = (
                self._words.reach.counted(code, count)
                for code, count in tried.reach.refused.items()
            )
            self.reasons.setText("\n".join(counted))
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)
            self._keep_room()

    def _keep_room(self) -> None:
        """Never shrink while one touch is edited: the fields below would jump with every edit."""
        needed = self.heightForWidth(self.width())
        self.setMinimumHeight(max(needed, self.minimumHeight()))

    def _lines_of(self, touch: Touch, shown: Shown) -> list[tuple[str, str]]:
        name = isolated(shown.profile.name)
        touches = self._words.touches
        if shown.candidate is not None:
            do = touches.do(shown.candidate, touch, template=0)
            say = touches.say(shown.candidate, touch, profile=shown.profile, template=0)
            said = self.tr(
                "Say: \N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}"
            )
            return [(f"{name}: {do}", "text"), (said.format(words=say), "muted")]
        if not shown.code:
            why = self.tr("it could be given, but others are likelier to be welcome")
        else:
            refusal = Refusal(touch.key, shown.code, shown.params)
            why = self.tr("not offered: {reason}").format(reason=touches.refusal(refusal))
        return [(f"{name}: {why}", "muted")]

    def _reach(self, tried: Tried, regulars: Regulars) -> str:
        looked_at, could = tried.reach.looked_at, tried.reach.could
        if not looked_at:
            return ""
        if regulars.all_kinds:
            text = self.tr("{could} of %n customer(s) could be given it now.", "", looked_at)
        else:
            text = self.tr("{could} of %n regular(s) could be given it now.", "", looked_at)
        text = text.format(could=could)
        if regulars.of > len(regulars.ids):
            sample = self.tr("These are a sample; there are {all}.")
            text = f"{text} {sample.format(all=regulars.of)}"
        return text

    def _show_lines(self, lines: list[tuple[str, str]]) -> None:
        while len(self.lines) < len(lines):
            label = self._dressing.label("body", lines=_LINES)
            self._rows.addWidget(label)
            self.lines.append(label)
        for label, (text, colour) in zip(self.lines, lines, strict=False):
            label.setText(text)
            self._dressing.put(label, "body", {QPalette.ColorRole.WindowText: colour})
            label.show()
        for label in self.lines[len(lines) :]:
            label.clear()
            label.hide()


def _nobody(_: UsualError) -> None:
    """A preview that cannot be read is no trouble of anybody's; the next edit tries again."""
