"""What stands in the way, as one plain message: what happened, what was kept, what to do."""

from collections.abc import Mapping

from desktop.domain.errors import Trouble, UsualError
from desktop.words.catalog import Translator
from desktop.words.office_troubles import office_trouble


class TroubleWords:
    """Has a message for every trouble that a person can be told about."""

    def __init__(self, catalog: Translator) -> None:
        self._catalog = catalog

    def sentence(self, error: UsualError) -> str:
        """Return what happened, what was kept and what to do."""
        return self.about(error.trouble, error.params)

    def about(self, trouble: Trouble, params: Mapping[str, str | int]) -> str:
        """Return the message of a trouble, led by the file or server that it is about."""
        said = (
            self._store(trouble)
            or self._backup(trouble)
            or self._file(trouble)
            or self._typed(trouble, params)
            or self._act(trouble)
            or office_trouble(self._catalog, trouble, params)
        )
        place = params.get("file") or params.get("path")
        return f"{place}: {said}" if place else said

    def _store(self, trouble: Trouble) -> str:
        translate = self._catalog.translate
        return {
            Trouble.NO_SHOP: translate(
                "TroubleWords",
                "There is no shop here yet. Begin one in the window, or bring in customers from "
                "your till.",
            ),
            Trouble.NOT_A_SHOP: translate(
                "TroubleWords",
                "This is not a shop of The Usual. It was left as it is; choose another file.",
            ),
            Trouble.DAMAGED: translate(
                "TroubleWords",
                "The shop is damaged. It was left as it is; restore the newest good backup.",
            ),
            Trouble.NEWER: translate(
                "TroubleWords",
                "The shop was made by a newer version of The Usual. It was left as it is; install "
                "the newer version.",
            ),
            Trouble.OLDER: translate(
                "TroubleWords",
                "The shop is from an older version of The Usual. It was left as it is; open it "
                "once in the window, which brings it up to date.",
            ),
            Trouble.LOCKED: translate(
                "TroubleWords",
                "Another program holds the shop. Nothing was changed; close that program and try "
                "again.",
            ),
            Trouble.IN_USE: translate(
                "TroubleWords",
                "The shop is open in another window. Nothing was changed; do this there, or close "
                "it first.",
            ),
            Trouble.READ_ONLY: translate(
                "TroubleWords",
                "You have no right to write here. Nothing was changed; give yourself the right to "
                "read and write.",
            ),
            Trouble.DISK_FULL: translate(
                "TroubleWords",
                "The disk is full. What was saved before is safe, this was not saved; make room "
                "and try again.",
            ),
            Trouble.NO_FOLDER: translate(
                "TroubleWords",
                "The folder cannot be made or opened. Nothing was changed; choose another one.",
            ),
            Trouble.NETWORK_FOLDER: translate(
                "TroubleWords",
                "A shop in a network or synced folder would be damaged. Nothing was changed; keep "
                "it on this machine, or use PostgreSQL for several tills.",
            ),
            Trouble.UNAVAILABLE: translate(
                "TroubleWords",
                "The shop does not answer. What was saved before is safe; check the connection and "
                "try again.",
            ),
            Trouble.BAD_ADDRESS: translate(
                "TroubleWords",
                "This is no address of a shop. Nothing was changed; give a file, or "
                "postgresql://user@server/name.",
            ),
        }.get(trouble, "")

    def _backup(self, trouble: Trouble) -> str:
        translate = self._catalog.translate
        return {
            Trouble.SERVER_BACKUPS: translate(
                "TroubleWords",
                "The shop is on a server. Nothing was copied; its backups are made by whoever "
                "looks after the server.",
            ),
            Trouble.NO_BACKUP: translate(
                "TroubleWords",
                "There is no backup here. Nothing was changed; choose another file.",
            ),
            Trouble.BAD_BACKUP: translate(
                "TroubleWords",
                "This backup is damaged. The shop was left as it is; choose another backup.",
            ),
            Trouble.NOT_EMPTY: translate(
                "TroubleWords",
                "The shop already has customers. Nothing was changed; choose an empty shop.",
            ),
        }.get(trouble, "")

    def _file(self, trouble: Trouble) -> str:
        translate = self._catalog.translate
        return {
            Trouble.FILE_MISSING: translate(
                "TroubleWords", "There is no such file. Nothing was changed; check its name."
            ),
            Trouble.FILE_UNREADABLE: translate(
                "TroubleWords",
                "This file cannot be read as a table. Nothing of it was kept; export it from the "
                "till again, as CSV.",
            ),
            Trouble.FILE_EMPTY: translate(
                "TroubleWords",
                "This file is empty. Nothing was changed; export it from the till again.",
            ),
            Trouble.FORMAT_UNKNOWN: translate(
                "TroubleWords",
                "This file is not one that The Usual knows. Nothing of it was kept; it reads "
                "Square's customers and item sales.",
            ),
            Trouble.IMPORT_RUNNING: translate(
                "TroubleWords",
                "Another import is running. Nothing was changed; wait until it is done.",
            ),
            Trouble.CANCELLED: translate(
                "TroubleWords",
                "Stopped. Nothing of this file was kept; bring it in again whenever you like.",
            ),
        }.get(trouble, "")

    def _typed(self, trouble: Trouble, params: Mapping[str, str | int]) -> str:
        translate = self._catalog.translate
        limit = params.get("limit")
        too_long = translate(
            "TroubleWords", "This is longer than can be kept. Nothing was saved; shorten it."
        )
        if isinstance(limit, int):
            too_long = translate(
                "TroubleWords",
                "This is longer than %n character(s). Nothing was saved; shorten it.",
                None,
                limit,
            )
        too_many = translate(
            "TroubleWords", "These are more than can be kept. Nothing was saved; take some away."
        )
        if isinstance(limit, int):
            too_many = translate(
                "TroubleWords",
                "At most %n can be kept. Nothing was saved; take some away.",
                None,
                limit,
            )
        return {
            Trouble.TEXT_EMPTY: translate(
                "TroubleWords", "There is nothing to save yet. Type something first."
            ),
            Trouble.TEXT_TOO_LONG: too_long,
            Trouble.TEXT_FORBIDDEN: translate(
                "TroubleWords",
                "A character in this text cannot be kept. Nothing was saved; type it again without "
                "it.",
            ),
            Trouble.CARD_NUMBER: translate(
                "TroubleWords",
                "This looks like a payment card's number, which is never kept. Nothing was saved; "
                "take it out.",
            ),
            Trouble.TOO_MANY: too_many,
            Trouble.BAD_EMAIL: translate(
                "TroubleWords",
                "This is no e-mail address. Nothing was saved; it needs one @ with something on "
                "both sides.",
            ),
            Trouble.BAD_DATE: translate(
                "TroubleWords", "This is no date. Nothing was saved; check the day and the month."
            ),
            Trouble.BAD_COUNTRY: translate(
                "TroubleWords",
                "Nobody knows this country. Nothing was saved; give its two letters, like GB.",
            ),
            Trouble.BAD_ZONE: translate(
                "TroubleWords",
                "Nobody knows this time zone. Nothing was saved; give one like Europe/London.",
            ),
            Trouble.BAD_CURRENCY: translate(
                "TroubleWords",
                "Nobody knows this currency. Nothing was saved; give its three letters, like GBP.",
            ),
        }.get(trouble, "")

    def _act(self, trouble: Trouble) -> str:
        translate = self._catalog.translate
        return {
            Trouble.NO_CUSTOMER: translate(
                "TroubleWords",
                "This customer is no longer here. Nothing was changed; search again.",
            ),
            Trouble.CHANGED_MEANWHILE: translate(
                "TroubleWords",
                "Somebody changed this customer meanwhile. Their change was kept; look at it and "
                "enter yours again.",
            ),
            Trouble.LATER_ACT: translate(
                "TroubleWords",
                "Something done later stands on this. Nothing was undone; undo the later one "
                "first.",
            ),
            Trouble.ALREADY_UNDONE: translate(
                "TroubleWords", "This was undone before. Nothing more was changed."
            ),
            Trouble.NOTHING_TO_UNDO: translate(
                "TroubleWords", "There is nothing to undo. Nothing was changed."
            ),
            Trouble.NO_LONGER_SAFE: translate(
                "TroubleWords",
                "A must-not was added meanwhile, and this is no longer safe. It was not offered; "
                "choose another idea.",
            ),
        }.get(trouble, "")
