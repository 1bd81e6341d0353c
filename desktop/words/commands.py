"""What only the command line says: how far it is, and what is wrong with a line it reads."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property

from desktop.words.catalog import Translator


class BadLine(StrEnum):
    """Why a line that was read cannot be looked up."""

    EMPTY = "empty"
    NO_TEXT = "no-text"
    TOO_LONG = "too-long"
    FAULT = "fault"
    """The program made a mistake."""


class CommandWords:
    """Has the sentences of ``lookup --batch`` and of ``reindex``."""

    def __init__(self, catalog: Translator) -> None:
        self._catalog = catalog

    def bad_line(self, bad: BadLine) -> str:
        """Say what is wrong with a line."""
        return self._bad_lines[bad]

    def keys(self, percent: int) -> str:
        """Say how far the search keys are."""
        return self._catalog.translate("CommandWords", "Search keys: {percent} %").format(
            percent=percent
        )

    def facts(self, percent: int) -> str:
        """Say how far the counting of everybody's visits is."""
        return self._catalog.translate("CommandWords", "Visits and habits: {percent} %").format(
            percent=percent
        )

    def indexed(self, people: int) -> str:
        """Say that everything was made anew."""
        return self._catalog.translate(
            "CommandWords",
            "The search and the lists of %n customer(s) were made anew.",
            None,
            people,
        )

    def interrupted(self) -> str:
        """Say that it was stopped, and that nothing is lost."""
        return self._catalog.translate(
            "CommandWords",
            "Stopped. Nobody is lost: the window makes the rest when it is open.",
        )

    @cached_property
    def _bad_lines(self) -> Mapping[BadLine, str]:
        translate = self._catalog.translate
        return {
            BadLine.EMPTY: translate("CommandWords", "There is nothing on this line."),
            BadLine.NO_TEXT: translate("CommandWords", "This line is no text in UTF-8."),
            BadLine.TOO_LONG: translate("CommandWords", "This line is too long."),
            BadLine.FAULT: translate(
                "CommandWords", "Something went wrong in the program with this line."
            ),
        }
