"""How a sentence finds its translation: Qt's catalogue or the command line's is handed in."""

from typing import Protocol


class Translator(Protocol):
    """Looks sentences up by context and source text.

    ``n`` chooses the plural form and replaces ``%n``. A sentence that is not in the catalogue comes
    back as it is, so that the program always says something.
    """

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the sentence in the shop's language."""
        ...
