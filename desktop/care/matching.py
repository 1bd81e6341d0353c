"""Whether two short texts speak of the same thing, by whole words and regardless of plural."""

import re
from functools import lru_cache
from unicodedata import combining, normalize

_WORD = re.compile(r"[^\W_]+")
_STOP = frozenset({"a", "an", "the", "of", "any", "no", "on", "in", "with", "extra", "her", "his"})


def fold(text: str) -> str:
    """Return a text without accents, case and curly signs: "Crème Brûlée" is "creme brulee"."""
    plain = normalize("NFKD", text.replace("\u2019", "'").casefold())
    return "".join(each for each in plain if not combining(each))


def singular(word: str) -> str:
    """Return a folded word without its plural ending: "cookies" is "cookie"."""
    if len(word) > 4 and word.endswith("ies"):  # noqa: PLR2004 -- "pies" and "ties" keep their vowel
        return word[:-3] + "y" if not word.endswith("kies") else word[:-1]
    if word.endswith(("shes", "ches", "xes", "sses", "toes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")):  # noqa: PLR2004 -- "gas", "yes" are no plurals
        return word[:-1]
    return word


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in the singular, without the little ones."""
    found = (singular(each) for each in _WORD.findall(fold(text)))
    return tuple(each for each in found if each not in _STOP)


def same_thing(tag: str, text: str) -> bool:
    """Say whether a tag ("spring-roll") is spoken of in a text, or the text's words in the tag."""
    small, large = words(tag), words(text)
    if len(small) > len(large):
        small, large = large, small
    if not small:
        return False
    return any(large[at : at + len(small)] == small for at in range(len(large) - len(small) + 1))


@lru_cache(maxsize=4096)
def turned_down(text: str) -> bool:
    """Say whether a text speaks of going without: "no cutlery", "without ice"."""
    return fold(text).strip().startswith(("no ", "without ", "not "))
