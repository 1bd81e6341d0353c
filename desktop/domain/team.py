"""Who may see and do what in the shop."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.shop import Role, Staff


class Right(StrEnum):
    """One kind of thing that may be seen or done; every verb needs one."""

    SERVE = "serve"
    """All that the till does: look up, count visits, answer touches, jot, add, edit, import."""
    OFFICE = "office"
    """Open the office and read its lists, histories and the overview."""
    PEOPLE = "people"
    """Edit customers in the office, bulk tags, duplicates."""
    TOUCHES = "touches"
    """Edit items and touches, the budget and what may be given when."""
    PRIVATE = "private"
    """Read and write the notes that only the owner sees."""
    EXPORT = "export"
    """Take customers' data out of the shop."""
    TEAM = "team"
    """Names, roles and PINs."""
    SETTINGS = "settings"
    """The shop's settings, its days and hours; bringing back a backup."""


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.CASHIER: frozenset({Right.SERVE}),
    Role.MANAGER: frozenset({Right.SERVE, Right.OFFICE, Right.PEOPLE, Right.TOUCHES}),
    Role.OWNER: frozenset(Right),
}
"""The table of what each role may see and do."""


def may(role: Role, right: Right) -> bool:
    """Say whether a role has a right."""
    return right in RIGHTS[role]


def is_guarded(staff: Iterable[Staff]) -> bool:
    """Say whether an owner has a PIN; before that everybody may come into the office."""
    return any(each.role is Role.OWNER and each.has_pin for each in staff)


@dataclass(frozen=True, slots=True)
class Secret:
    """A PIN or a recovery code as it was typed; it is never written out."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Doorway:
    """Somebody who may come in with a PIN. ``wait``: seconds until the next one is looked at."""

    staff: Staff
    wait: int = 0
    recoverable: bool = False
    """Whether there is a printed code that opens the office without the PIN."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Who may stand at the till, and who does."""

    staff: tuple[Staff, ...]
    present: str

    @property
    def name(self) -> str:
        """The name of who stands there."""
        return next((each.name for each in self.staff if each.id == self.present), "")


_SERVING = (
    "add", "another", "asked-fine", "asked-left", "asked-not-yet", "back-in-stock", "cue-off",
    "cue-on", "did", "edit", "fact-dropped", "fact-kept", "flag", "heard-diet", "heard-dislike",
    "heard-like", "heard-must-not", "items", "jot", "not-today", "own", "problem", "put-right",
    "record", "sold-out", "undecided", "went",
)  # fmt: skip
_PEOPLE = ("merge", "not-same", "restore", "settle", "split", "tag-many", "untag-many")
_TOUCHES = (
    "budget", "item-add", "item-composition", "item-edit", "item-tags", "promote", "touch-add",
    "touch-copy", "touch-delete", "touch-edit", "touch-hours", "touch-off", "touch-on",
)  # fmt: skip
_TEAM = ("staff-add", "staff-cue", "staff-leave", "staff-name", "staff-return", "staff-role")
_SETTINGS = (
    "close-day", "close-days", "import", "open-day", "open-days", "opening-hours", "shop-country",
    "shop-currency", "shop-day-cut", "shop-health", "shop-name", "shop-visit-window", "shop-zone",
)  # fmt: skip

TO_DO: Mapping[str, Right] = {
    **dict.fromkeys(_SERVING, Right.SERVE),
    **dict.fromkeys(_PEOPLE, Right.PEOPLE),
    **dict.fromkeys(_TOUCHES, Right.TOUCHES),
    **dict.fromkeys(_TEAM, Right.TEAM),
    "export": Right.EXPORT,
    **dict.fromkeys(_SETTINGS, Right.SETTINGS),
}
"""What one must be allowed to do an act, by its verb, and so to take it back."""


def right_of(verb: str) -> Right:
    """Return the right to take an act back; of one that is not known only the owner has it."""
    return TO_DO.get(verb, Right.SETTINGS)
