"""Qt finds the sentences of a catalogue that was never compiled to a file."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.ui.translator import CatalogTranslator, compiled
from desktop.words.source_catalog import SourceCatalog

SENTENCES = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n Friday(s)</source>
        <translation>
            <numerusform>%n Friday</numerusform>
            <numerusform>%n Fridays</numerusform>
        </translation>
    </message>
    <message>
        <source>Café</source>
        <comment>the shop</comment>
        <translation>Coffee house ☕</translation>
    </message>
</context>
</TS>
"""


class Board(QObject):
    """Speaks with sentences of its own context."""

    def fridays(self, count: int) -> str:
        return self.tr("%n Friday(s)", None, count)

    def plain(self) -> str:
        return self.tr("Not in the catalogue")


@pytest.fixture
def board(qapp: QApplication, tmp_path: Path) -> Iterator[Board]:
    file = tmp_path / "the_usual_en.ts"
    file.write_text(SENTENCES, "utf-8")
    translator = CatalogTranslator(SourceCatalog(file))
    assert qapp.installTranslator(translator)
    yield Board()
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, "0 Fridays"), (1, "1 Friday"), (2, "2 Fridays"), (101, "101 Fridays")],
)
def test_plural_forms(board: Board, count: int, expected: str) -> None:
    assert board.fridays(count) == expected


def test_a_sentence_that_is_not_there_comes_back_however_often(board: Board) -> None:
    assert {board.plain() for _ in range(20_000)} == {"Not in the catalogue"}


@pytest.mark.usefixtures("board")
def test_a_text_is_told_apart_by_its_comment() -> None:
    assert QCoreApplication.translate("Board", "Café", "the shop") == "Coffee house ☕"
    assert QCoreApplication.translate("Board", "Café") == "Café"


def test_without_a_file_qt_shows_the_text(qapp: QApplication, tmp_path: Path) -> None:
    translator = CatalogTranslator(SourceCatalog(tmp_path / "nowhere.ts"))
    qapp.installTranslator(translator)
    assert Board().plain() == "Not in the catalogue"
    qapp.removeTranslator(translator)


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
contexts = st.from_regex(r"[A-Za-z]{1,8}", fullmatch=True)


@given(st.dictionaries(st.tuples(contexts, words, st.just("")), words.map(lambda each: (each,))))
def test_qt_reads_back_every_message(messages: Mapping[tuple[str, str, str], tuple[str]]) -> None:
    translator = QTranslator()
    data = compiled(messages)
    assert translator.load(data)
    for (context, text, comment), (sentence,) in messages.items():
        assert translator.translate(context, text, comment) == sentence
