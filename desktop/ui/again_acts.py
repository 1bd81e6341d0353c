"""The answers to what is asked again, as the window calls them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from desktop.domain.ageing import AgesKind
    from desktop.ui.acts import Acts
    from desktop.ui.again_services import AsksAgain


class AgainActs(QObject):
    """Hands the answers to the writer; ``acts`` tells what came of them."""

    def __init__(self, acts: Acts, cashier: AsksAgain) -> None:
        super().__init__(acts)
        self._acts = acts
        self._cashier = cashier

    @Slot(str)
    def fine_now(self, problem: str) -> None:
        """Keep that all is well now."""
        self._acts.do("fine_now", partial(self._cashier.fine_now, problem))

    @Slot(str)
    def not_yet(self, problem: str) -> None:
        """Open a problem again."""
        self._acts.do("not_yet", partial(self._cashier.not_yet, problem))

    @Slot(str)
    def not_asked(self, problem: str) -> None:
        """Keep that nobody wants to ask."""
        self._acts.do("not_asked", partial(self._cashier.not_asked, problem))

    @Slot(str, object, str)
    def keep_fact(self, customer: str, kind: AgesKind, fact: str) -> None:
        """Keep that a fact is still true."""
        self._acts.do("keep_fact", partial(self._cashier.keep_fact, customer, kind, fact))

    @Slot(str, object, str)
    def drop_fact(self, customer: str, kind: AgesKind, fact: str) -> None:
        """Take away a fact that is no longer true."""
        self._acts.do("drop_fact", partial(self._cashier.drop_fact, customer, kind, fact))
