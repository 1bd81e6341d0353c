"""What people are in the shop, and what that lets them see and do."""

from desktop.domain.shop import Role
from desktop.domain.team import Right
from desktop.words.catalog import Translator


class TeamWords:
    """Names roles and rights."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog

    def role(self, role: Role) -> str:
        """Return what somebody is called."""
        translate = self._catalog.translate
        return {
            Role.OWNER: translate("TeamWords", "Owner"),
            Role.MANAGER: translate("TeamWords", "Manager"),
            Role.CASHIER: translate("TeamWords", "Cashier"),
        }[role]

    def right(self, right: Right) -> str:
        """Return what a right lets one see and do, in a line."""
        translate = self._catalog.translate
        return {
            Right.SERVE: translate(
                "TeamWords", "Serve at the till: look up, count visits, touches, notes for everyone"
            ),
            Right.OFFICE: translate("TeamWords", "Open the office: lists, histories, the overview"),
            Right.PEOPLE: translate("TeamWords", "Edit customers, tags and duplicates"),
            Right.TOUCHES: translate("TeamWords", "Edit items, touches and the daily budget"),
            Right.PRIVATE: translate("TeamWords", "Read and write private notes"),
            Right.EXPORT: translate("TeamWords", "Take customers' data out of the shop"),
            Right.TEAM: translate("TeamWords", "Change names, roles and other people's PINs"),
            Right.SETTINGS: translate(
                "TeamWords", "Settings, opening hours, bringing back a backup, undoing an import"
            ),
        }[right]

    def yes(self, yes: bool) -> str:  # noqa: FBT001 - the one thing it says
        """Return whether a role may, as the table says it."""
        translate = self._catalog.translate
        return translate("TeamWords", "yes") if yes else translate("TeamWords", "no")

    def done(self, verb: str, name: str) -> str:
        """Return what was just done about somebody."""
        translate = self._catalog.translate
        sentences = {
            "staff-add": translate("TeamWords", "{name} was added."),
            "staff-name": translate("TeamWords", "The name is {name} now."),
            "staff-role": translate("TeamWords", "{name} has another role now."),
            "staff-leave": translate(
                "TeamWords", "{name} works here no more; what they did stays."
            ),
            "staff-return": translate("TeamWords", "{name} works here again."),
            "staff-cue": translate("TeamWords", "The coaching lines of {name} were changed."),
        }
        return sentences.get(verb, "").format(name=name)
