"""Ideas for somebody who cannot decide, as the window asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import UsualError
from desktop.ui.acts import Acts
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.ideas import Ideas
    from desktop.ui.services import Services

CHOSE = "chose"
_KEY = "ideas"


class IdeaActs(QObject):
    """Reads ideas on the reader, and keeps on the writer what was shown and chosen.

    Signals:
        read(customer id, Ideas): the ideas for whom was asked last.
        refused(UsualError): they could not be read.
    """

    read = Signal(str, object)
    refused = Signal(object)

    def __init__(self, reader: Worker, writer: Worker, acts: Acts, services: Services) -> None:
        super().__init__()
        self._reader = reader
        self._writer = writer
        self._acts = acts
        self._services = services

    def ask(self, customer: str) -> None:
        """Read what may be suggested to somebody; only the latest question is answered."""
        self._reader.ask(
            partial(self._services.reader.ideas, customer),
            done=partial(self._answered, customer),
            failed=self._failed,
            key=_KEY,
            urgent=True,
        )

    def stop(self) -> None:
        """Expect no answer any more."""
        self._reader.drop(_KEY)

    def choose(self, customer: str, items: Sequence[str]) -> None:
        """Keep what somebody chose."""
        self._acts.do(CHOSE, partial(self._services.cashier.chose, customer, *items))

    def _answered(self, customer: str, ideas: Ideas) -> None:
        self.read.emit(customer, ideas)
        shown = tuple(label for idea in ideas.ideas for label in idea.items)
        if shown:
            self._writer.ask(
                partial(self._services.cashier.saw_ideas, customer, shown),
                done=_ignore,
                failed=_ignore,
            )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UsualError):
            self.refused.emit(error)


def _ignore(_: object) -> None:
    """What was shown is remembered as well as can be: nobody waits for it."""
