"""The catalogue without Qt: sentences from a Qt Linguist file, for the command line."""

import logging
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree as ET

_log = logging.getLogger(__name__)

Key = tuple[str, str, str]
"""Context, the program's own text, and what tells it from the same text elsewhere ("" mostly)."""

Forms = tuple[str, ...]
"""The sentence, or its plural forms: in English one, then many."""


class SourceCatalog:
    """Reads the English sentences of a ``.ts`` file when the first one is asked for.

    A file that is missing or damaged is no reason to say nothing: every sentence is then the
    program's own text.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    @cached_property
    def messages(self) -> Mapping[Key, Forms]:
        """Everything that the file translates."""
        try:
            # the file is a resource of the program, never somebody else's
            root = ET.parse(self._file).getroot()  # noqa: S314
        except (OSError, ET.ParseError) as error:
            _log.info("no sentences in %s: %s", self._file.name, type(error).__name__)
            return {}
        return dict(_messages(root))

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the sentence in English, ``%n`` replaced when a number is given."""
        forms = self.messages.get((context, text, disambiguation or ""), (text,))
        sentence = forms[0 if n == 1 else -1]
        return sentence if n == -1 else sentence.replace("%n", str(n))


def _messages(root: ET.Element) -> list[tuple[Key, Forms]]:
    found = []
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms_of(message)
            if all(forms):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                found.append((key, forms))
    return found


def _forms_of(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return ("",)
    if message.get("numerus") == "yes":
        return tuple(each.text or "" for each in translation.iter("numerusform")) or ("",)
    return (translation.text or "",)
