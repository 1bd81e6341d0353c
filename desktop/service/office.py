"""All that the owner's office can do, in one place for the window."""

from desktop.service.calendar import CalendarVerbs
from desktop.service.owning import OwnerVerbs
from desktop.service.undoing import UndoVerbs


class Office(OwnerVerbs, CalendarVerbs, UndoVerbs):
    """The office's verbs, each of which asks who has opened the office.

    Those that write run on the writing thread, those that only read on the reading thread.
    """
