"""How much room there is for a customer: what matters less makes way, one step after the other."""

from enum import IntEnum


class Room(IntEnum):
    """The steps, each with those before it.

    FULL: everything. COMPACT: the picture of the weeks stands below the touch, and the head says
    the rhythm in one line. TIGHT: without that line and without headings, and the reasons of the
    touch in one line. BARE: of the touch what to do and its answers, the rest of it one key away
    (F7); the visits beside how the name is said. BELOW: what is asked, and a thought for the
    cashier, stand below the touch.
    """

    FULL = 0
    COMPACT = 1
    TIGHT = 2
    BARE = 3
    BELOW = 4
