"""What the office asks of the program, as Protocols, so that tests may use others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop.ui.office.editor_services import OfficeEditor
from desktop.ui.office.item_services import ItemOffice
from desktop.ui.office.overview_services import OverviewOffice
from desktop.ui.office.people_services import PeopleServices
from desktop.ui.office.settings_services import SettingsOffice
from desktop.ui.office.team_services import Team
from desktop.ui.office.touch_services import TouchOffice
from desktop.ui.office.twin_services import Twins

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.shop import Staff
    from desktop.domain.team import Crew, Doorway, Secret


class Office(
    PeopleServices,
    OfficeEditor,
    SettingsOffice,
    OverviewOffice,
    ItemOffice,
    TouchOffice,
    Twins,
    Team,
    Protocol,
):
    """All verbs of the office; each page's own stand in a Protocol of their own."""

    def undo(self, act_id: str) -> Done:
        """Take an act back."""
        ...


class Entering(Protocol):
    """Coming into the office, on the writer thread."""

    def come_in(self) -> Staff | None:
        """Open the office while no owner has a PIN, or say who has opened it; None: it asks."""
        ...

    def guarded(self) -> bool:
        """Say whether an owner has a PIN."""
        ...

    def locks_behind(self) -> bool:
        """Say whether the office is locked when whoever opened it goes back to the till."""
        ...

    def step_out(self) -> bool:
        """Go back to the till; say whether the office was locked behind."""
        ...

    def doorways(self) -> tuple[Doorway, ...]:
        """Return who may come in with a PIN, and how long each has to wait."""
        ...

    def unlock(self, staff: str, pin: Secret) -> Staff:
        """Open the office with a PIN."""
        ...

    def recover(self, staff: str, code: Secret) -> Staff:
        """Open the office with a recovery code."""
        ...

    def renew_pin(self, pin: Secret) -> str:
        """Keep the new PIN after that; return the code that replaces the one used."""
        ...

    def crew(self) -> Crew:
        """Return who may stand at the till, and who does."""
        ...

    def stand(self, staff: str, pin: Secret | None = None) -> Crew:
        """Let somebody stand at the till from now on."""
        ...

    def stand_myself(self) -> Crew:
        """Let whoever has opened the office stand at the till."""
        ...

    def stand_again(self, staff: str) -> Crew:
        """Let who stood here last stand here again, unless a PIN has to be asked for."""
        ...

    def set_own_pin(self, pin: Secret | None, *, present: Secret | None = None) -> Crew:
        """Keep a new PIN of who stands here, or none any more."""
        ...

    def lock(self) -> None:
        """Lock the office."""
        ...
