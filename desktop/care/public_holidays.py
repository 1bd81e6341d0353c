"""The public holidays of a country, by the `holidays` library."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache


@lru_cache(maxsize=8)
def named_holidays(country: str, first: int, last: int) -> Mapping[date, str]:
    """Return the public holidays of a country in these years with their names, by day.

    The names are English where the library has them so, else as in the country.

    Args:
        country: two letters, ISO 3166.
        first: the first year.
        last: the last year, included.
    """
    from holidays import country_holidays  # noqa: PLC0415 - dear: not before the window is there

    years = range(first, last + 1)
    try:
        found = country_holidays(country, years=years, language="en_US")
    except NotImplementedError:  # the library's way to say that it does not know a country
        return {}
    except FileNotFoundError:  # its translations are not there: the days are the same
        found = country_holidays(country, years=years)
    return {day: str(found[day]) for day in sorted(found)}
