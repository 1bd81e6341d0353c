"""The world's errors as codes that words/ turns into sentences.

Faults of our own are ordinary exceptions and crash loudly; only what the person can act on is here.
"""

from enum import StrEnum


class Trouble(StrEnum):
    """What stands in the way, one code per sentence that a person can be told."""

    # the shop's file or server
    NO_SHOP = "no-shop"
    NOT_A_SHOP = "not-a-shop"
    DAMAGED = "damaged"
    NEWER = "newer"
    OLDER = "older"
    LOCKED = "locked"
    IN_USE = "in-use"
    READ_ONLY = "read-only"
    DISK_FULL = "disk-full"
    NO_FOLDER = "no-folder"
    NETWORK_FOLDER = "network-folder"
    UNAVAILABLE = "unavailable"
    BAD_ADDRESS = "bad-address"
    SERVER_BACKUPS = "server-backups"
    NO_BACKUP = "no-backup"
    BAD_BACKUP = "bad-backup"
    NOT_EMPTY = "not-empty"
    # a till's file
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_EMPTY = "file-empty"
    FORMAT_UNKNOWN = "format-unknown"
    IMPORT_RUNNING = "import-running"
    CANCELLED = "cancelled"
    # what was typed
    TEXT_EMPTY = "text-empty"
    TEXT_TOO_LONG = "text-too-long"
    TEXT_FORBIDDEN = "text-forbidden"
    CARD_NUMBER = "card-number"
    TOO_MANY = "too-many"
    TOO_MANY_WORDS = "too-many-words"
    BAD_DATE = "bad-date"
    BAD_EMAIL = "bad-email"
    BAD_COUNTRY = "bad-country"
    BAD_ZONE = "bad-zone"
    BAD_CURRENCY = "bad-currency"
    # an act that no longer fits
    NO_CUSTOMER = "no-customer"
    CHANGED_MEANWHILE = "changed-meanwhile"
    LATER_ACT = "later-act"
    ALREADY_UNDONE = "already-undone"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NO_LONGER_SAFE = "no-longer-safe"
    NOTHING_TO_RESTORE = "nothing-to-restore"
    # who may do it
    NOT_ALLOWED = "not-allowed"
    OFFICE_LOCKED = "office-locked"
    WRONG_PIN = "wrong-pin"
    TOO_MANY_PINS = "too-many-pins"
    WEAK_PIN = "weak-pin"
    LAST_OWNER = "last-owner"
    NAME_TAKEN = "name-taken"
    SHUT_OUT = "shut-out"
    LEFT_OPEN = "left-open"
    NO_CODE_LEFT = "no-code-left"


class UsualError(Exception):
    """Something in the world stands in the way: a code and its parameters, never personal data."""

    def __init__(self, trouble: Trouble, **params: str | int) -> None:
        """Keep the code and what its sentence needs (a path, a number, a field's name)."""
        super().__init__(trouble.value, params)
        self.trouble = trouble
        self.params = params


class StoreError(UsualError):
    """The shop cannot be opened, read or written."""


class FileError(UsualError):
    """A till's file or a backup cannot be read."""


class TextError(UsualError):
    """A text that must not be kept; the text itself is never repeated."""


class ActError(UsualError):
    """An act that does not fit what the shop holds now."""
