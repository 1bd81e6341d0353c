"""Numbers that ring nowhere: ranges that the authorities keep for invention, where they do."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class _Range:
    """A number with "#" for each free digit, and the ways people write the digits before."""

    number: str

    def fill(self, digits: str) -> str:
        """Put digits into the free places, from the right; free places left over are 0."""
        rest = list(digits)
        filled = [
            (rest.pop() if rest else "0") if each == "#" else each for each in reversed(self.number)
        ]
        return "".join(reversed(filled))

    @property
    def free(self) -> int:
        return self.number.count("#")


_AREAS = "206 212 213 303 305 312 404 415 503 512 602 612 615 617 628 702 713 718 773 804 813 917"
_CANADIAN = "204 236 306 343 403 416 418 438 506 514 604 613 647 709 778 780 819 902 905"

_RANGES: dict[str, tuple[_Range, ...]] = {
    # the North American Numbering Plan keeps 555-0100 to 555-0199 of every area
    "US": tuple(_Range(f"({area}) 555-01##") for area in _AREAS.split()),
    "CA": tuple(_Range(f"({area}) 555-01##") for area in _CANADIAN.split()),
    # Ofcom's numbers for drama
    "GB": tuple(
        _Range(each)
        for each in ("07700 900###", "020 7946 0###", "0161 496 0###", "0117 496 0###")
    ),
    # ComReg's
    "IE": (_Range("020 91# ####"),),
    # ACMA's numbers for creative work
    "AU": tuple(_Range(f"({area}) {block} ####") for area in ("02", "03", "07", "08")
                for block in ("5550", "7010")),
    # Arcep's
    "FR": tuple(
        _Range(f"{each} ## ##")
        for each in ("06 39 98", "01 99 00", "02 61 91", "03 53 01", "04 65 71", "05 36 49")
    ),
    # the Bundesnetzagentur's
    "DE": tuple(
        _Range(each)
        for each in ("030 23125###", "069 90009###", "040 66969###", "0221 4710###", "089 99998###")
    ),
}  # fmt: skip
_ELSEWHERE = tuple(_Range(f"+1 {area} 555 01##") for area in (_AREAS + " " + _CANADIAN).split())
_ANY_LINE = "+1 415 555 ####"  # 555 is the exchange of invention; its lines are not handed out


def invent(random: Random, country: str) -> Iterator[str]:
    """Yield numbers as people type them, none twice until the country's ranges are used up."""
    ranges = _RANGES.get(country, _ELSEWHERE)
    numbers = [
        (each, str(line).zfill(min(each.free, 4)))
        for each in ranges
        for line in range(10 ** min(each.free, 4))
    ]
    while True:
        random.shuffle(numbers)
        for each, line in numbers:
            yield _as_typed(random, each.fill(line))


def ending(country: str, digits: str) -> str:
    """Return an invented number that ends with these four digits."""
    for each in _RANGES.get(country, ()):
        if each.free >= len(digits):
            return each.fill(digits)
    line = _Range("(415) 555-####" if country in ("US", "CA") else _ANY_LINE)
    return line.fill(digits)


def _as_typed(random: Random, number: str) -> str:
    """Write it as one or another person would: brackets, dots, spaces or nothing between."""
    style = random.randrange(4)
    plain = number.replace("(", "").replace(")", "").replace("-", " ")
    if style == 0:
        return plain.replace(" ", "") if not plain.startswith("+") else plain
    if style == 1:
        return plain.replace(" ", "-") if not plain.startswith("+") else number
    return number
