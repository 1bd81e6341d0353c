"""Why this touch, how it went, and what is wrong: asked and answered beside the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import UsualError

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.explaining import WhyCard
    from desktop.domain.touches import Fact, Went
    from desktop.ui.acts import Acts
    from desktop.ui.care_services import Cares, Explains
    from desktop.ui.worker import Worker


class CareDesk(QObject):
    """Reads why, and hands what is said about a touch or a fact to the writer.

    Signals:
        why_read(WhyCard): why this touch, and why not the others.
        flagged(Done): a fact is noted for the owner.
        refused(UsualError): it could not be read.
    """

    why_read = Signal(object)
    flagged = Signal(object)
    refused = Signal(object)

    def __init__(self, reader: Worker, acts: Acts, explains: Explains, cares: Cares) -> None:
        super().__init__(acts)
        self._reader = reader
        self._acts = acts
        self._explains = explains
        self._cares = cares
        acts.acted.connect(self._acted)

    @Slot(str)
    def read_why(self, customer: str) -> None:
        """Read why; only the latest question is answered."""
        self._reader.ask(
            partial(self._explains.why, customer),
            done=self._why,
            failed=self._failed,
            key="why",
        )

    @Slot(str, object)
    def how_it_went(self, offer: str, went: Went) -> None:
        """Keep how a touch was received."""
        self._acts.do("how_it_went", partial(self._went, offer, went))

    @Slot(str, object)
    def flag(self, customer: str, fact: Fact) -> None:
        """Note for the owner that a fact is wrong."""
        self._acts.do(
            "flag_fact", partial(self._cares.flag_fact, customer, fact.code, dict(fact.params))
        )

    @Slot(object)
    def _acted(self, done: Done) -> None:
        if done.verb == "flag":
            self.flagged.emit(done)

    def _went(self, offer: str, went: Went) -> Done:
        done, _ = self._cares.how_it_went(offer, went)
        return done

    def _why(self, card: WhyCard) -> None:
        self.why_read.emit(card)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UsualError):
            self.refused.emit(error)
