"""Countries, their zones and currencies: what the first start guesses from the machine."""

import os
from collections.abc import Mapping
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

from desktop.domain.errors import Trouble, UsualError
from desktop.domain.guards import NAME_LIMIT, check_line
from desktop.domain.shop import Place

_BY_CURRENCY = {
    "AED": "AE", "AFN": "AF", "ALL": "AL", "AMD": "AM", "ANG": "CW SX", "AOA": "AO", "ARS": "AR",
    "AUD": "AU CC CX HM KI NF NR TV", "AWG": "AW", "AZN": "AZ", "BAM": "BA", "BBD": "BB",
    "BDT": "BD", "BHD": "BH", "BIF": "BI", "BMD": "BM", "BND": "BN", "BOB": "BO", "BRL": "BR",
    "BSD": "BS", "BTN": "BT", "BWP": "BW", "BYN": "BY", "BZD": "BZ", "CAD": "CA", "CDF": "CD",
    "CHF": "CH LI", "CLP": "CL", "CNY": "CN", "COP": "CO", "CRC": "CR", "CUP": "CU", "CVE": "CV",
    "CZK": "CZ", "DJF": "DJ", "DKK": "DK FO GL", "DOP": "DO", "DZD": "DZ", "EGP": "EG",
    "ERN": "ER", "ETB": "ET",
    "EUR": "AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT"
    " RE SI SK SM TF VA XK YT",
    "FJD": "FJ", "FKP": "FK", "GBP": "GB GG GS IM JE", "GEL": "GE", "GHS": "GH", "GIP": "GI",
    "GMD": "GM", "GNF": "GN", "GTQ": "GT", "GYD": "GY", "HKD": "HK", "HNL": "HN", "HTG": "HT",
    "HUF": "HU", "IDR": "ID", "ILS": "IL PS", "INR": "IN", "IQD": "IQ", "IRR": "IR", "ISK": "IS",
    "JMD": "JM", "JOD": "JO", "JPY": "JP", "KES": "KE", "KGS": "KG", "KHR": "KH", "KMF": "KM",
    "KPW": "KP", "KRW": "KR", "KWD": "KW", "KYD": "KY", "KZT": "KZ", "LAK": "LA", "LBP": "LB",
    "LKR": "LK", "LRD": "LR", "LSL": "LS", "LYD": "LY", "MAD": "EH MA", "MDL": "MD", "MGA": "MG",
    "MKD": "MK", "MMK": "MM", "MNT": "MN", "MOP": "MO", "MRU": "MR", "MUR": "MU", "MVR": "MV",
    "MWK": "MW", "MXN": "MX", "MYR": "MY", "MZN": "MZ", "NAD": "NA", "NGN": "NG", "NIO": "NI",
    "NOK": "BV NO SJ", "NPR": "NP", "NZD": "CK NU NZ PN TK", "OMR": "OM", "PAB": "PA",
    "PEN": "PE", "PGK": "PG", "PHP": "PH", "PKR": "PK", "PLN": "PL", "PYG": "PY", "QAR": "QA",
    "RON": "RO", "RSD": "RS", "RUB": "RU", "RWF": "RW", "SAR": "SA", "SBD": "SB", "SCR": "SC",
    "SDG": "SD", "SEK": "SE", "SGD": "SG", "SHP": "SH", "SLE": "SL", "SOS": "SO", "SRD": "SR",
    "SSP": "SS", "STN": "ST", "SYP": "SY", "SZL": "SZ", "THB": "TH", "TJS": "TJ", "TMT": "TM",
    "TND": "TN", "TOP": "TO", "TRY": "TR", "TTD": "TT", "TWD": "TW", "TZS": "TZ", "UAH": "UA",
    "UGX": "UG", "USD": "AS BQ EC FM GU IO MH MP PR PW SV TC TL UM US VG VI ZW", "UYU": "UY",
    "UZS": "UZ", "VES": "VE", "VND": "VN", "VUV": "VU", "WST": "WS", "XAF": "CF CG CM GA GQ TD",
    "XCD": "AG AI DM GD KN LC MS VC", "XOF": "BF BJ CI GW ML NE SN TG", "XPF": "NC PF WF",
    "YER": "YE", "ZAR": "ZA", "ZMW": "ZM",
}  # fmt: skip
CURRENCY_OF: Mapping[str, str] = {
    country: currency for currency, listed in _BY_CURRENCY.items() for country in listed.split()
}
"""ISO 3166 country -> ISO 4217 currency."""
FALLBACK = Place("US", "America/New_York", "USD")
UNIVERSAL = ("UTC", "Etc/UTC", "GMT", "Etc/GMT")


def checked(place: Place) -> Place:
    """Return the place with its codes in upper case.

    Raises:
        UsualError: BAD_COUNTRY, BAD_ZONE or BAD_CURRENCY, or a name that may not be kept.
    """
    country, currency = place.country.strip().upper(), place.currency.strip().upper()
    if country not in CURRENCY_OF:
        raise UsualError(Trouble.BAD_COUNTRY)
    if place.zone not in available_timezones():
        raise UsualError(Trouble.BAD_ZONE)
    if currency not in _BY_CURRENCY:
        raise UsualError(Trouble.BAD_CURRENCY)
    name = check_line(place.name, limit=NAME_LIMIT, field="name")
    return Place(country, place.zone, currency, name)


def guess(country: str = "") -> Place:
    """Return the place that the machine's zone and language suggest.

    A country given wins: then the zone is the machine's if it lies there, else the country's first.
    """
    zone = _machine_zone()
    zones = _zones_by_country()
    own = country.strip().upper()
    if own and own not in CURRENCY_OF:
        raise UsualError(Trouble.BAD_COUNTRY)
    chosen = own or _country_of_zone(zone, zones) or _country_of_language() or FALLBACK.country
    listed = zones.get(chosen, ())
    if zone in UNIVERSAL and not own and not _country_of_language():
        return Place(chosen, UNIVERSAL[0], CURRENCY_OF[chosen])
    if listed and zone not in listed:
        zone = listed[0]
    return Place(chosen, zone, CURRENCY_OF[chosen])


def _machine_zone() -> str:
    from tzlocal import get_localzone_name

    try:
        name = str(get_localzone_name())
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return FALLBACK.zone
    return name if name in available_timezones() else FALLBACK.zone


def _zones_by_country() -> Mapping[str, tuple[str, ...]]:
    """Return the zones of each country, the most used first, from the time zone database itself."""
    found: dict[str, tuple[str, ...]] = {}
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for row in table.splitlines():
        if row and not row.startswith("#"):
            country, _, zone = row.split("\t")[:3]
            found[country] = (*found.get(country, ()), zone)
    return found


def _country_of_zone(zone: str, zones: Mapping[str, tuple[str, ...]]) -> str:
    return next((country for country, listed in zones.items() if zone in listed), "")


def _country_of_language() -> str:
    """Return the country of the language settings ("de_AT.UTF-8"), or "" when they name none."""
    for name in ("LC_ALL", "LC_MONETARY", "LC_TIME", "LANG"):
        country = os.environ.get(name, "").partition(".")[0].partition("_")[2].upper()
        if country in CURRENCY_OF:
            return country
    return ""
