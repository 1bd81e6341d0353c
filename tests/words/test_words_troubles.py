from dataclasses import dataclass, field

import pytest

from desktop.domain.errors import FileError, StoreError, TextError, Trouble
from desktop.words.troubles import TroubleWords


@dataclass
class Listing:
    """Gives the source text back and remembers which contexts were asked for."""

    contexts: set[str] = field(default_factory=set)

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        assert disambiguation is None
        self.contexts.add(context)
        return text if n == -1 else text.replace("%n", str(n))


@pytest.fixture
def words() -> TroubleWords:
    return TroubleWords(Listing())


def test_every_trouble_has_its_own_message(words: TroubleWords) -> None:
    said = [words.sentence(StoreError(trouble)) for trouble in Trouble]
    assert all(each.endswith(".") for each in said)
    assert len(set(said)) == len(Trouble)
    assert not any("{" in each or "%n" in each for each in said)


@pytest.mark.parametrize("name", ["path", "file"])
def test_the_place_leads_the_message(words: TroubleWords, name: str) -> None:
    said = words.sentence(FileError(Trouble.FILE_EMPTY, **{name: "till.csv"}))
    assert said.startswith("till.csv: This file is empty")


def test_the_limit_is_told(words: TroubleWords) -> None:
    said = words.sentence(TextError(Trouble.TEXT_TOO_LONG, field="name", limit=200))
    assert "200 character" in said
    said = words.sentence(TextError(Trouble.TOO_MANY, field="tags", limit=20))
    assert "At most 20" in said


def test_all_is_said_in_one_context() -> None:
    catalog = Listing()
    for trouble in Trouble:
        TroubleWords(catalog).sentence(StoreError(trouble))
    assert catalog.contexts == {"TroubleWords"}
