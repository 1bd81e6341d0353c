"""What is written of a customer into a file that leaves the shop."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.people import Agreement, Birthday


class ExportColumn(StrEnum):
    """The columns, in their order."""

    NAME = "name"
    SAY = "say"
    ADDRESS = "address"
    PHONES = "phones"
    EMAILS = "emails"
    CARDS = "cards"
    TAGS = "tags"
    VISITS = "visits"
    FIRST = "first"
    LAST = "last"
    USUAL = "usual"
    BIRTHDAY = "birthday"
    MUST_NOTS = "must-nots"
    DIETS = "diets"
    LIKES = "likes"
    DISLIKES = "dislikes"
    AGREEMENT = "agreement"
    NOTES = "notes"
    PRIVATE = "private"
    """Only for whoever may read the owner's notes."""


@dataclass(frozen=True, slots=True)
class ExportRow:
    """What is known of a customer, as it leaves the shop.

    ``visits`` is None for somebody whose visits have not been counted yet.
    """

    number: int
    id: str
    name: str
    say: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    visits: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    usual: str = ""
    birthday: Birthday | None = None
    must_nots: tuple[str, ...] = ()
    diets: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    dislikes: tuple[str, ...] = ()
    agreement: Agreement = Agreement.NOT_ASKED
    notes: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
