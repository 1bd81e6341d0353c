"""Who may see and do what in the shop."""

from collections.abc import Mapping
from enum import StrEnum

from desktop.domain.shop import Role


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
