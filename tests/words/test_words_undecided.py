"""Ideas in words: one plain reason each, and never a promise."""

from datetime import date

import pytest

from desktop.domain.ideas import Idea, IdeaKind, Ideas
from desktop.domain.touches import Fact
from desktop.words.undecided import IdeaWords

TODAY = date(2026, 11, 21)
REASONS = {
    "usual": (IdeaKind.USUAL, {"count": 8, "of": 10}, "in 8 of the last 10 visits"),
    "often": (IdeaKind.USUAL, {"count": 5, "of": 10}, "in 5 of the last 10 visits"),
    "had": (IdeaKind.LIKED, {"count": 3, "day": "2026-10-03"}, "had 3 time(s), last 3 Oct"),
    "said": (IdeaKind.LIKED, {"text": "mint tea"}, "they said they like mint tea"),
    "likes": (IdeaKind.NEW, {"text": "{tea}"}, "new to them; they like {tea}"),
    "tag": (IdeaKind.NEW, {"tag": "hot", "item": "Soup"}, "new to them; hot, like Soup"),
    "together": (IdeaKind.NEW, {"item": "Soup"}, "new to them; often with Soup"),
    "category": (IdeaKind.NEW, {"item": "Soup"}, "new to them; the same sort of thing as Soup"),
    "popular": (IdeaKind.NEW, {}, "new to them; popular here"),
    "favourite": (IdeaKind.FAVOURITE, {}, "many people have it here"),
}


class PlainCatalog:
    """Gives every sentence back as it is, with the number in it."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.replace("%n", str(n)) if n >= 0 else text


WORDS = IdeaWords(PlainCatalog())


def idea(code: str) -> Idea:
    kind, params, _ = REASONS[code]
    return Idea(kind, ("Mint tea",), Fact(code, params))


@pytest.mark.parametrize("code", sorted(REASONS))
def test_every_reason_has_words(code: str) -> None:
    assert WORDS.reason(idea(code), today=TODAY) == REASONS[code][2]


def test_every_kind_has_words_of_its_own() -> None:
    codes = ("usual", "often", "had", "popular", "favourite")
    assert len({WORDS.kind(idea(code)) for code in codes}) == len(codes)


def test_the_usual_may_be_several_things() -> None:
    both = Idea(IdeaKind.USUAL, ("Soup", "Tea"), Fact("usual", {"count": 4, "of": 5}))
    assert WORDS.what(both) == "Soup · Tea"


def test_what_stands_above_them() -> None:
    some = (idea("popular"),)
    assert WORDS.notes(Ideas("1", some)) == ()
    asked, favourites = WORDS.notes(Ideas("1", some, ask_first=True, known=False))
    assert "allergies" in asked
    assert "favourites" in favourites
    assert "safe" in WORDS.notes(Ideas("1", unsafe=True))[0]
    assert "safe" not in WORDS.notes(Ideas("1"))[0]


def test_discreet_says_nothing_of_health() -> None:
    some = Ideas("1", (idea("popular"),), ask_first=True)
    for ideas in (some, Ideas("1", unsafe=True)):
        said = " ".join(WORDS.notes(ideas, discreet=True)).casefold()
        assert said
        assert not any(word in said for word in ("allerg", "safe", "diet", "must"))
