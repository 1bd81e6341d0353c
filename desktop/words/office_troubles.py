"""What stands in the way in the owner's office."""

from collections.abc import Mapping

from desktop.domain.errors import Trouble
from desktop.words.catalog import Translator


def office_trouble(catalog: Translator, trouble: Trouble, params: Mapping[str, str | int]) -> str:
    """Return the message of a trouble of the office, or "" when it is none."""
    translate = catalog.translate
    wait = params.get("seconds")
    too_many = translate(
        "TroubleWords", "Too many wrong PINs. The office stays locked for a while; try later."
    )
    if isinstance(wait, int):
        too_many = translate(
            "TroubleWords",
            "Too many wrong PINs. The office stays locked for %n more second(s).",
            None,
            wait,
        )
    return {
        Trouble.NOT_ALLOWED: translate(
            "TroubleWords", "Only the owner may do this. Nothing was changed."
        ),
        Trouble.OFFICE_LOCKED: translate(
            "TroubleWords",
            "The office is locked. Nothing was changed; open it with your PIN and do it again.",
        ),
        Trouble.WRONG_PIN: translate("TroubleWords", "This is not the PIN. Try again."),
        Trouble.TOO_MANY_PINS: too_many,
        Trouble.WEAK_PIN: translate(
            "TroubleWords",
            "This PIN is too easy to guess. Nothing was saved; take 4 to 12 digits that are not "
            "all alike or in a row.",
        ),
        Trouble.LAST_OWNER: translate(
            "TroubleWords",
            "There must be an owner. Nothing was changed; make somebody else the owner first.",
        ),
        Trouble.NAME_TAKEN: translate(
            "TroubleWords",
            "Somebody of this name works here already. Nothing was saved; choose another name.",
        ),
        Trouble.EDIT_CONFLICT: translate(
            "TroubleWords",
            "Another till saved this first. Both texts are kept; choose which one stays.",
        ),
    }.get(trouble, "")
