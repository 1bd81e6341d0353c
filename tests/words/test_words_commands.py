"""What the command line says of its lines and of how far it is."""

from pathlib import Path

import pytest

from desktop.words.commands import BadLine, CommandWords
from desktop.words.source_catalog import SourceCatalog


@pytest.fixture
def words(project: Path) -> CommandWords:
    return CommandWords(SourceCatalog(project / "resources" / "i18n" / "the_usual_en.ts"))


def test_every_bad_line_has_a_sentence_of_its_own(words: CommandWords) -> None:
    said = [words.bad_line(each) for each in BadLine]
    assert len(set(said)) == len(BadLine)
    assert all(each.endswith(".") for each in said)


def test_how_far_it_is_has_its_number(words: CommandWords) -> None:
    assert "35 %" in words.keys(35)
    assert "35 %" in words.facts(35)
    assert words.keys(35) != words.facts(35)
    assert "12" in words.indexed(12)


def test_who_stops_it_hears_who_goes_on(words: CommandWords) -> None:
    assert "window" in words.interrupted()
