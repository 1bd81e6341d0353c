"""All that the owner's office can do, in one place for the window."""

from desktop.service.calendar import CalendarVerbs
from desktop.service.exporting import ExportVerbs
from desktop.service.history import HistoryVerbs
from desktop.service.item_office import ItemOfficeVerbs
from desktop.service.listing import ListVerbs
from desktop.service.merging import TwinVerbs
from desktop.service.office_editing import OfficeEditVerbs
from desktop.service.overviewing import OverviewVerbs
from desktop.service.owning import OwnerVerbs
from desktop.service.settling import SettingsVerbs
from desktop.service.tagging import TagVerbs
from desktop.service.teaming import PinVerbs, TeamVerbs
from desktop.service.touch_office import TouchOfficeVerbs
from desktop.service.undoing import UndoVerbs


class Office(
    ListVerbs,
    TagVerbs,
    ExportVerbs,
    OfficeEditVerbs,
    HistoryVerbs,
    ItemOfficeVerbs,
    TouchOfficeVerbs,
    OwnerVerbs,
    CalendarVerbs,
    SettingsVerbs,
    OverviewVerbs,
    TwinVerbs,
    TeamVerbs,
    PinVerbs,
    UndoVerbs,
):
    """The office's verbs, each of which asks who has opened the office.

    Those that write run on the writing thread, those that only read on the reading thread.
    """
