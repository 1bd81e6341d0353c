"""The parts of the day, as people at a till speak of them."""

from desktop.domain.habits import PartOfDay

_PARTS = (
    (11 * 60, PartOfDay.MORNING),
    (14 * 60 + 30, PartOfDay.LUNCH),
    (17 * 60 + 30, PartOfDay.AFTERNOON),
)


def part_of(minute: int) -> PartOfDay:
    """Return the part of the day of a minute counted from the business day's midnight."""
    return next((part for end, part in _PARTS if minute < end), PartOfDay.EVENING)
