"""The search for pairs that may be one person: through the whole shop, piece by piece."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.cards import Done
    from desktop.domain.errors import UsualError
    from desktop.domain.twins import TwinPage, Twins
    from desktop.ui.office.twin_services import Twins as TwinService

T = TypeVar("T")
Pair = frozenset[str]
"""The ids of two people."""

_KEY = "twins"
_UNDONE = "undo-"
_TELLING = frozenset(("name", "say", "phones", "emails", "cards", "birthday"))
"""The fields by which two are thought to be one."""
_EDIT = "edit"
_OF_PEOPLE = frozenset(
    ("add", _EDIT, "import", "merge", "not-kept", "not-same", "restore", "split", "undo")
)
"""Verbs of acts after which others may look like one person, also where they are taken back."""


class Asking(Protocol):
    """Has something read in the background."""

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[UsualError], None] | None = None,
        faulted: Callable[[], None] | None = None,
        key: str = "",
    ) -> None:
        """Have something read; with a key only the latest answer of that key is given."""
        ...

    def drop(self, key: str) -> None:
        """Expect no answer any more."""
        ...


class TwinWalk(QObject):
    """Looks through everybody, each piece when the one before is answered, and keeps the pairs.

    All pages share it: what one has found the others show at once, and go on behind it. It begins
    anew only after an act that can change who looks like whom.

    Signals:
        found(): more pairs are known.
        ended(): it goes no further: everybody was looked at, enough were found, or it failed.
        troubled(UsualError): it could not be gone on.
    """

    found = Signal()
    ended = Signal()
    troubled = Signal(object)

    def __init__(self, asks: Asking, office: TwinService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asks = asks
        self._office = office
        self._seen: dict[Pair, Twins] = {}
        self._before: dict[Pair, Twins] = {}
        self._cursor: str | None = None
        self._old = True
        self._enough = 0
        self._looking = False

    @property
    def looking(self) -> bool:
        """Whether it is on its way."""
        return self._looking

    @property
    def more(self) -> bool:
        """Whether there may be others, at whom nobody has looked."""
        return self._cursor is not None

    @property
    def pairs(self) -> Mapping[Pair, Twins]:
        """Those found; while everybody is looked at anew, also those found before."""
        return self._before | self._seen

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of all who stand in a pair, each once."""
        each = ((twins.one.id, twins.other.id) for twins in self.pairs.values())
        return tuple(dict.fromkeys(uid for both in each for uid in both))

    def look(self, enough: int) -> None:
        """Look until so many pairs are known; on behind those found, unless they are old."""
        self._enough = enough
        if self._looking:
            return
        if self._old:
            self._start()
        elif self._cursor is not None and len(self._seen) < enough:
            self._go_on()

    def pause(self) -> None:
        """Look no further for now; what was found stays known."""
        self._asks.drop(_KEY)
        self._enough, self._looking = 0, False

    def forget(self) -> None:
        """Know nobody any more: others may look next, or much was done elsewhere."""
        self.pause()
        self._seen, self._before = {}, {}
        self._cursor, self._old = None, True

    def drop_pairs(self, *people: str) -> None:
        """Leave out the pairs in which all of these stand: they were judged."""
        for pairs in (self._seen, self._before):
            for pair in [each for each in pairs if each.issuperset(people)]:
                del pairs[pair]

    @Slot(object)
    def hear(self, done: Done) -> None:
        """Hear of an act: where it can change who looks like whom, look anew."""
        if _changes_twins(done):
            self.age()

    @Slot()
    def age(self) -> None:
        """Look anew, now or when it is asked for next. Those found so far stay until then."""
        self._old = True
        if self._enough and not self._looking:
            self._start()

    def _start(self) -> None:
        self._before, self._seen = self._before | self._seen, {}
        self._cursor, self._old = None, False
        self._go_on()

    def _go_on(self) -> None:
        self._looking = True
        work = partial(self._office.twins, self._cursor)
        self._asks.read(work, self._found, failed=self._failed, faulted=self._stop_short, key=_KEY)

    def _found(self, page: TwinPage) -> None:
        known = len(self.pairs)
        self._seen |= {Pair((each.one.id, each.other.id)): each for each in page.found}
        self._cursor = page.cursor
        if self._cursor is None or len(self._seen) >= self._enough:
            self._end()
            return
        if len(self.pairs) > known:
            self.found.emit()  # before more is asked for: who shows them is answered first
        if self._looking:
            self._go_on()

    def _end(self) -> None:
        if self._old:
            self._start()
            return
        self._before, self._looking = {}, False
        self.ended.emit()

    def _failed(self, error: UsualError) -> None:
        self._looking = False
        self.troubled.emit(error)
        self._stop_short()

    def _stop_short(self) -> None:
        """Look no further: it is begun anew, or gone on with, when it is asked for next."""
        self._looking = False
        self._old = self._old or self._cursor is None
        self.ended.emit()


class TwinWatch(QObject):
    """One page's share of the walk, which goes on while the page wants it; it hears no others.

    Signals:
        followed(): other pairs are known, or the walk has ended.
        troubled(UsualError): it could not be gone on.
    """

    followed = Signal()
    troubled = Signal(object)

    def __init__(self, walk: TwinWalk, *, enough: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._enough = enough
        self._on = False
        walk.found.connect(self._follow)
        walk.ended.connect(self._follow)
        walk.troubled.connect(self._trouble)

    @property
    def on(self) -> bool:
        """Whether the page wants it."""
        return self._on

    @property
    def looking(self) -> bool:
        """Whether it is on its way."""
        return self._on and self._walk.looking

    @property
    def more(self) -> bool:
        """Whether there may be others, at whom nobody has looked."""
        return self._walk.more

    @property
    def pairs(self) -> Mapping[Pair, Twins]:
        """Those found so far, also for other pages."""
        return self._walk.pairs

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of all who stand in a pair, each once."""
        return self._walk.people

    def begin(self) -> None:
        """Look, or look on, until enough are known."""
        self._on = True
        self._walk.look(self._enough)

    def stop(self) -> None:
        """Look no further: nobody sees it here."""
        if self._on:
            self._on = False
            self._walk.pause()

    def drop_pairs(self, *people: str) -> None:
        """Leave out the pairs in which all of these stand: they were judged."""
        self._walk.drop_pairs(*people)

    def age(self) -> None:
        """Look anew: a pair is none any more, which nobody here has done."""
        self._walk.age()

    @Slot()
    def _follow(self) -> None:
        if self._on:
            self.followed.emit()

    @Slot(object)
    def _trouble(self, error: UsualError) -> None:
        if self._on:
            self.troubled.emit(error)


def _changes_twins(done: Done) -> bool:
    """Say whether others may look like one person after an act."""
    verb = done.verb.removeprefix(_UNDONE)
    if verb == _EDIT and done.fields:
        return not _TELLING.isdisjoint(done.fields)
    return verb in _OF_PEOPLE
