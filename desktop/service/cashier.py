"""All that the cashier can do, in one place for the window; and taking any of it back."""

from desktop.service.confirming import ConfirmVerbs
from desktop.service.flagging import FlagVerbs
from desktop.service.people import PeopleVerbs
from desktop.service.stocking import SwitchVerbs
from desktop.service.touching import TouchVerbs
from desktop.service.undeciding import IdeaVerbs, ItemVerbs
from desktop.service.undoing import UndoVerbs
from desktop.service.visits import VisitVerbs


class Cashier(
    VisitVerbs,
    TouchVerbs,
    PeopleVerbs,
    ConfirmVerbs,
    FlagVerbs,
    SwitchVerbs,
    IdeaVerbs,
    ItemVerbs,
    UndoVerbs,
):
    """The cashier's verbs. They run on the writing thread, each in a transaction of its own."""
