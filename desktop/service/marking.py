"""What may be kept as an e-mail address, a loyalty card and a tag.

``known`` is what is kept already. As long as nobody changes it, it stays as it is: a file may have
brought what nobody would type.
"""

from collections.abc import Callable

from desktop.domain.errors import TextError, Trouble
from desktop.domain.guards import CARD_LIMIT, EMAIL_LIMIT, TAG_LIMIT, check_line, is_email
from desktop.lookup.cards import fold_card
from desktop.lookup.folding import fold
from desktop.lookup.ways import fold_email

MOST_TAGS = 20


def checked_emails(texts: tuple[str, ...], *, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return e-mail addresses as they may be kept, none twice whatever its case.

    Raises:
        TextError: BAD_EMAIL for what is no address, or what the guards refuse.
    """
    if texts == known:
        return known
    emails = _lines(texts, "emails", limit=EMAIL_LIMIT, key=fold_email)
    if not all(email in known or is_email(email) for email in emails):
        raise TextError(Trouble.BAD_EMAIL, field="emails")
    return emails


def checked_cards(texts: tuple[str, ...], *, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers of loyalty cards as they may be kept, none twice however it is spelled.

    Raises:
        TextError: TEXT_EMPTY for a number without a letter or digit, CARD_NUMBER for that of a
            payment card, or what the guards refuse otherwise.
    """
    if texts == known:
        return known
    cards = _lines(texts, "cards", limit=CARD_LIMIT, key=fold_card)
    if not all(fold_card(card) for card in cards):
        raise TextError(Trouble.TEXT_EMPTY, field="cards")
    return cards


def checked_tags(texts: tuple[str, ...], *, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return tags as they may be kept: short, few, none twice whatever its case and accents.

    Raises:
        TextError: TOO_MANY, TEXT_TOO_LONG, or what the guards refuse otherwise.
    """
    if texts == known:
        return known
    tags = _lines(texts, "tags", limit=TAG_LIMIT, key=fold)
    if len(tags) > MOST_TAGS:
        raise TextError(Trouble.TOO_MANY, field="tags", limit=MOST_TAGS)
    return tags


def _lines(
    texts: tuple[str, ...], field: str, *, limit: int, key: Callable[[str], str]
) -> tuple[str, ...]:
    """Return the lines that say something; of those with the same key the first one."""
    kept: dict[str, str] = {}
    for text in texts:
        line = " ".join(check_line(text, limit=limit, field=field).split())
        if line:
            kept.setdefault(key(line) or line, line)
    return tuple(kept.values())
