"""Each reason to think that two entries are one person has words."""

from collections.abc import Mapping

import pytest

from desktop import paths
from desktop.domain.twins import Ground, Reason
from desktop.words.source_catalog import SourceCatalog
from desktop.words.twins import TwinWords


@pytest.fixture
def words() -> TwinWords:
    return TwinWords(SourceCatalog(paths.sentences()))


@pytest.mark.parametrize("ground", list(Ground))
def test_every_reason_is_said(words: TwinWords, ground: Ground) -> None:
    assert words.reason(Reason(ground))


@pytest.mark.parametrize(
    ("params", "said"), [({"count": 1}, "1 visit at the same time"), ({"count": 4}, "4 visits")]
)
def test_one_and_many(words: TwinWords, params: Mapping[str, int], said: str) -> None:
    assert words.reason(Reason(Ground.SAME_VISITS, params)).startswith(said)


def test_all_in_a_line(words: TwinWords) -> None:
    both = (Reason(Ground.PHONE), Reason(Ground.USUAL, {"item": "Mint tea"}))
    assert words.reasons(both) == "same phone · same usual: Mint tea"
