"""Who stands at the till: from the button and its key to the desk, and back into sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.errors import UsualError
    from desktop.domain.team import Crew
    from desktop.ui.till.crew_page import CrewPage

_MINUTE_MS = 60_000


class Crewing(QObject):
    """Wires the button and the list; ``keep`` remembers on this machine who stood here last.

    ``clock`` asks again each minute once the shop is open.

    Signals:
        left(): the list is closed.
    """

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        till: TillView,
        words: Words,
        theme: Theme,
        *,
        last: str,
        keep: Callable[[str], None],
    ) -> None:
        super().__init__(till)
        self._desk = desk
        self._till = till
        self._words = words
        self._theme = theme
        self._last: str | None = last
        self._keep = keep
        till.crew.clicked.connect(self.open)
        crew = desk.office.crew
        crew.read.connect(self._read)
        crew.changed.connect(self._changed)
        crew.changed.connect(desk.switches.changed)
        crew.pin_changed.connect(self._pin_changed)
        crew.refused.connect(self._refused)
        desk.opened.connect(self._opened)
        self.clock = QTimer(self)
        self.clock.setInterval(_MINUTE_MS)
        self.clock.timeout.connect(self._look_again)

    @cached_property
    def page(self) -> CrewPage:
        """The list of names."""
        from desktop.ui.till.crew_page import CrewPage  # noqa: PLC0415 - when wanted

        page = CrewPage(self._words, self._theme)
        page.chosen.connect(self._desk.office.crew.stand)
        page.own_pin_chosen.connect(self._desk.office.crew.set_own_pin)
        page.closed.connect(self._close)
        return page

    @Slot()
    def open(self) -> None:
        """Show who may stand here; once more: close it."""
        if self._is_open:
            self._close()
            return
        self._till.show_side(self.page)
        self._desk.office.crew.ask()

    @property
    def _is_open(self) -> bool:
        return "page" in self.__dict__ and self._till.side.page is self.page

    @Slot()
    def _close(self) -> None:
        self.page.forget()
        self.left.emit()

    @Slot()
    def _opened(self) -> None:
        self.clock.start()
        last, self._last = self._last, None
        if last is None:
            self._desk.office.crew.ask()
        else:
            self._desk.office.crew.begin(last)

    @Slot()
    def _look_again(self) -> None:
        """Ask again: another till may have changed who works here."""
        office = self._desk.office
        office.write(office.entering.crew, self._till.crew.show_crew, failed=_say_nothing)

    @Slot(object)
    def _read(self, crew: Crew) -> None:
        self._till.crew.show_crew(crew)
        if self._is_open:
            self.page.show_crew(crew)

    @Slot(object)
    def _changed(self, crew: Crew) -> None:
        self._till.crew.show_crew(crew)
        pinned = {each.id for each in crew.staff if each.has_pin}
        self._keep("" if crew.present in pinned else crew.present)
        if self._is_open:
            self.page.show_crew(crew)
            self._close()
        said = self.tr("%1 is at the till now.").replace("%1", crew.name)
        self._till.quiet.say(said)
        self._desk.switches.read_cue()

    @Slot(object)
    def _pin_changed(self, crew: Crew) -> None:
        if self._is_open:
            self.page.forget()
        self._read(crew)
        pinned = {each.id for each in crew.staff if each.has_pin}
        self._keep("" if crew.present in pinned else crew.present)
        self._till.quiet.say(self.tr("Your PIN was changed. This cannot be undone."))

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        sentence = self._words.troubles.sentence(error)
        if self._is_open:
            self.page.refuse(sentence)
        else:
            self._till.quiet.warn(sentence)


def _say_nothing(_: UsualError) -> None:
    """Leave the name as it is: nobody asked for it."""
