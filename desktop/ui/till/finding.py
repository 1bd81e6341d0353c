"""From keys to a customer: what is typed, what comes back, and what Enter means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.desk import Desk
from desktop.ui.till.results import ResultsView
from desktop.ui.till.search_field import SearchField

if TYPE_CHECKING:
    from desktop.domain.cards import Found


class Finding(QObject):
    """Joins the search field, the results and the desk.

    An Enter that comes before its answer is kept until the answer is there: a scanner types faster
    than anybody can look things up. It then opens only what cannot be meant otherwise. A scanner's
    Enter opens only whose whole number, card or address it is: the code of nobody may be a part of
    somebody's. Nor does it make a row ready: the next one would open it.

    Signals:
        opened(customer id): this customer is meant.
        add_wanted(name, number): nobody of those found.
        results_wanted(bool): the results are to be seen, or the board.
        left(): Esc in an empty field.
    """

    opened = Signal(str)
    add_wanted = Signal(str, str)
    results_wanted = Signal(bool)
    left = Signal()

    def __init__(self, field: SearchField, results: ResultsView, desk: Desk) -> None:
        super().__init__()
        self._field = field
        self._results = results
        self._desk = desk
        self._asked = ""
        self._answered = True
        self._enter_waits = False
        self._scanned = False
        self._renewing = False
        self._served = False
        field.typed.connect(self._typed)
        field.moved.connect(results.move_by)
        field.entered.connect(self._entered)
        field.escaped.connect(self.escape)
        results.chosen.connect(self._chosen)
        results.add_wanted.connect(self._add)
        desk.found.connect(self._found)
        desk.search_failed.connect(self._failed)
        desk.acts.acted.connect(self.again)

    @property
    def unfound(self) -> tuple[str, str]:
        """Name and number that were typed and led to nobody yet, as *Add a customer* wants them."""
        text = self._field.text().strip()
        if not text or self._served:
            return "", ""
        found = self._results.found
        if found.query.strip() == text:
            return found.name, found.number
        return (text, "") if any(map(str.isalpha, text)) else ("", text)

    @Slot()
    def escape(self) -> None:
        """Clear what was typed; when there is nothing, go back to idle."""
        if self._field.text():
            self.clear()
        else:
            self.left.emit()

    @Slot()
    def again(self) -> None:
        """Look once more for what is typed: an act may have changed what is found."""
        if self._asked.strip() and self._answered:
            self._renewing = True
            self._desk.search(self._asked)

    def clear(self) -> None:
        """Look for nobody."""
        self._field.empty()
        self._typed("")

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._enter_waits = self._renewing = self._served = False
        self._asked = text
        if text.strip():
            self._answered = False
            self._results.wait()
            self._desk.search(text)
        else:
            self._answered = True
            self._desk.stop_search()
            self._results.clear()
            self.results_wanted.emit(False)  # noqa: FBT003 - a signal has no keywords

    @Slot(bool)
    def _entered(self, scanned: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        if not self._asked.strip():
            return
        ready = self._results.current
        owner = self._results.found.owner
        if not self._answered:
            self._enter_waits, self._scanned = True, scanned
        elif owner and ready <= 0:
            self._open(owner)
        elif not scanned or (ready >= 0 and not self._results.found.hits):
            self._results.choose_current()

    @Slot(str, object)
    def _found(self, text: str, found: Found) -> None:
        if text != self._asked:
            return
        self._answered = True
        self._results.show_found(found, self._desk.today)
        if self._renewing:
            self._renewing = False
            return
        self.results_wanted.emit(True)  # noqa: FBT003 - a signal has no keywords
        if not self._enter_waits:
            return
        self._enter_waits = False
        meant = found.owner or ("" if self._scanned else _only_one(found))
        if meant:
            self._open(meant)

    @Slot()
    def _failed(self) -> None:
        self._answered = True
        self._enter_waits = False
        self._results.stop_waiting()

    @Slot(str)
    def _chosen(self, customer: str) -> None:
        self._open(customer)

    @Slot(str, str)
    def _add(self, name: str, number: str) -> None:
        self.add_wanted.emit(name, number)

    def _open(self, customer: str) -> None:
        self._field.selectAll()
        self._served = True
        self.opened.emit(customer)


def _only_one(found: Found) -> str:
    """Return the only person found, "" where what was typed may have meant somebody else.

    Another digit is another person's, a name that is only like it may be somebody new, and who is
    spoken of in a note need not be the one meant.
    """
    from desktop.domain.cards import Closeness, Way  # noqa: PLC0415 - not for the first paint

    if found.whole_number or len(found.hits) != 1:
        return ""
    hit = found.hits[0]
    named = hit.way in {Way.NAME, Way.CARD, Way.EMAIL}
    return hit.id if named and hit.closeness is Closeness.EXACT else ""
