"""Qt's sentences from the same file that the command line reads, without a compiled one."""

import struct
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTranslator

from desktop.words.source_catalog import Forms, Key, SourceCatalog

# The layout of a compiled catalogue (Qt's .qm), as QTranslator reads it: a magic number, then
# sections of tag, length and content. All numbers are big-endian.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS_RULES = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_ONE_OR_MANY = bytes((0x01, 0x01))
"""The plural rule of English: the first form if n equals 1."""


class CatalogTranslator(QTranslator):
    """Hands Qt the sentences of a catalogue, plural forms included.

    The catalogue is compiled in memory. (Overriding ``translate`` instead is not safe: PySide6
    releases a None that it does not own at each sentence without a disambiguation, which ends an
    interpreter older than 3.12.)
    """

    def __init__(self, catalog: SourceCatalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compiled = compiled(catalog.messages)  # Qt reads it where it lies
        self.load(self._compiled)


def compiled(messages: Mapping[Key, Forms]) -> bytes:
    """Return the sentences in Qt's compiled form, for a language with the plurals of English."""
    records = bytearray()
    places: list[tuple[int, int]] = []
    for (context, text, comment), forms in messages.items():
        places.append((_elf_hash((text + comment).encode()), len(records)))
        for form in forms:
            records += _field(_TRANSLATION, form.encode("utf-16-be"))
        if comment:
            records += _field(_COMMENT, comment.encode())
        records += _field(_SOURCE, text.encode())
        records += _field(_CONTEXT, context.encode())
        records.append(_END)
    hashes = b"".join(struct.pack(">II", *each) for each in sorted(places))
    return (
        _MAGIC
        + _field(_HASHES, hashes)
        + _field(_MESSAGES, bytes(records))
        + _field(_NUMERUS_RULES, _ONE_OR_MANY)
    )


def _field(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: bytes) -> int:
    """Return the hash of System V's object files (the ELF specification), as Qt computes it."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
