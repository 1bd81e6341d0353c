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
    most = params.get("limit", 0)
    too_many_words = translate(
        "TroubleWords",
        "A prompt is read in a glance: at most %n word(s). Nothing was saved; shorten it.",
        None,
        int(most),
    )
    return {
        Trouble.TOO_MANY_WORDS: too_many_words,
        Trouble.NOT_ALLOWED: translate(
            "TroubleWords", "Only the owner may do this. Nothing was changed."
        ),
        Trouble.OFFICE_LOCKED: translate(
            "TroubleWords",
            "The office is locked, and nothing was changed. Open it with your PIN (F12) and do it "
            "again; for what is done at the till, say in the office first that you stand there.",
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
        Trouble.SHUT_OUT: translate(
            "TroubleWords",
            "Another owner would have a PIN and you none, so you could not come in any more. "
            "Nothing was changed; set a PIN for yourself first, and keep it.",
        ),
        Trouble.LEFT_OPEN: translate(
            "TroubleWords",
            "No owner with a PIN would be left, and anybody could open the office. Nothing was "
            "changed; set a PIN for another owner first.",
        ),
        Trouble.NO_CODE_LEFT: translate(
            "TroubleWords",
            "No owner with a recovery code would be left, so a forgotten PIN would close the "
            "office for good. Nothing was changed; first set the other owner's PIN anew.",
        ),
        Trouble.NOTHING_TO_RESTORE: translate(
            "TroubleWords",
            "Nothing was changed: there is nothing to put back, or it is so again already.",
        ),
    }.get(trouble, "")
