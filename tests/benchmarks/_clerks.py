"""How clerks type a name: mostly well, sometimes in capitals, without accents, or wrong."""

import unicodedata
from random import Random

_KEYS = "qwertyuiop asdfghjkl zxcvbnm"
_TITLES = ("Dr.", "Mrs.", "Mr.", "Ms.", "Prof.", "Rev.")
_ENDINGS = ("Jr.", "Sr.", "III", "II", "MD")
_SHORTEST_TYPO = 4
_SLIPS = 0.089
"""The share of names that are not written as they should be."""


class Clerk:
    """Types names as they are then found in a till's file."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def typed(self, given: str, family: str, *, family_first: bool) -> tuple[str, str, str]:
        """Return the whole name, its given part and its family part as they were typed."""
        dice = self._random.random()
        between = " "
        if not given.isascii() or not family.isascii():
            given, family = self._accents(given, family)
            if _spaceless(family) and self._random.random() < 0.8:
                between = ""
        if family:
            given, family, family_first, between = self._slips(given, family, family_first, between)
        if dice < 0.04:
            given, family = given.upper(), family.upper()
        elif dice < 0.1:
            given, family = given.lower(), family.lower()
        first, second = (family, given) if family_first else (given, family)
        return f"{first}{between if first and second else ''}{second}", given, family

    def _accents(self, given: str, family: str) -> tuple[str, str]:
        """Leave the accents of Latin letters out in a third of the names: the till has no keys."""
        if self._random.random() < 0.35:
            return without_accents(given), without_accents(family)
        return given, family

    def _slips(
        self, given: str, family: str, family_first: bool, between: str
    ) -> tuple[str, str, bool, str]:
        random, plain = self._random, given[0].isascii() and family[0].isascii()
        dice = random.random()
        if dice >= _SLIPS:
            return given, family, family_first, between
        slips: tuple[tuple[float, bool, tuple[str, str, bool, str]], ...] = (
            (0.012, True, (given, family, not family_first, between)),
            (0.022, True, (given, f"{family},", True, " ")),
            (0.037, plain, (f"{given[0]}.", family, False, " ")),
            (0.047, True, (given, family, family_first, between * 2)),
            (0.057, True, (self._typo(given), family, family_first, between)),
            (0.067, True, (given, self._typo(family), family_first, between)),
            (0.073, plain, (f"{random.choice(_TITLES)} {given}", family, family_first, between)),
            (0.078, plain, (given, f"{family} {random.choice(_ENDINGS)}", False, between)),
            (0.085, True, (given, "", False, "")),
            (_SLIPS, True, ("", family, False, "")),
        )
        for upto, able, slip in slips:
            if dice < upto:
                return slip if able else (given, family, family_first, between)
        return given, family, family_first, between

    def _typo(self, name: str) -> str:
        if len(name) < _SHORTEST_TYPO or not name.isascii():
            return name
        place = self._random.randrange(1, len(name) - 1)
        before, letter, after = name[:place], name[place], name[place + 1 :]
        return self._random.choice(
            (
                before + after,
                before + letter * 2 + after,
                before + beside_on_keyboard(letter, self._random) + after,
                before + after[:1] + letter + after[1:],
            )
        )


def beside_on_keyboard(letter: str, random: Random) -> str:
    """Return the letter left or right of this one on the keyboard, in its case."""
    place = _KEYS.find(letter.lower())
    if place < 0:
        return random.choice("aeiorst")
    around = [each for each in _KEYS[max(0, place - 1) : place + 2] if each.isalpha()]
    near = random.choice([each for each in around if each != letter.lower()])
    return near.upper() if letter.isupper() else near


def without_accents(name: str) -> str:
    """Return a name without the accents of its Latin letters; ß, ø, ł and others stay."""
    if not any("LATIN" in unicodedata.name(each, "") for each in name if not each.isascii()):
        return name
    apart = unicodedata.normalize("NFD", name)
    return "".join(each for each in apart if not unicodedata.combining(each))


def _spaceless(text: str) -> bool:
    return text[:1] >= "\u3040"
