"""The public holidays of a country, by the `holidays` library."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=8)
def public_holidays(country: str, first: int, last: int) -> frozenset[date]:
    """Return the public holidays of the whole country in these years, both included.

    None for a country that the library does not know.

    Args:
        country: two letters, ISO 3166.
        first: the first year.
        last: the last year.
    """
    from holidays import country_holidays  # noqa: PLC0415 - dear: not before the window is there

    try:
        return frozenset(country_holidays(country, years=range(first, last + 1)))
    except NotImplementedError:  # the library's way to say that it does not know a country
        return frozenset()
