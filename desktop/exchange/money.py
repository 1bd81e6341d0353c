"""Amounts and quantities as tills write them: sign, parentheses, symbol, decimal comma or point."""

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from desktop.domain.money import places_of

_SYMBOLS = {
    # the shop's own currency is meant when it is one of these, else the first
    "$": "USD CAD AUD NZD SGD HKD MXN TWD ARS CLP COP BBD BSD BZD FJD JMD TTD XCD UYU DOP",
    "us$": "USD",
    "ca$": "CAD",
    "c$": "CAD NIO",
    "cad$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "nt$": "TWD",
    "mx$": "MXN",
    "mex$": "MXN",
    "r$": "BRL",
    "£": "GBP EGP FKP GIP SHP",
    "€": "EUR",
    "¥": "JPY CNY",
    "￥": "JPY CNY",
    "円": "JPY",
    "元": "CNY",
    "₩": "KRW",
    "₹": "INR",
    "₽": "RUB",
    "₪": "ILS",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "kr": "SEK NOK DKK ISK",
    "kr.": "DKK SEK NOK ISK",
    "fr": "CHF",
    "fr.": "CHF",
    "sfr.": "CHF",
    "zł": "PLN",
    "kč": "CZK",
    "ft": "HUF",
    "lei": "RON MDL",
    "rm": "MYR",
    "rp": "IDR",
    "rs": "INR PKR LKR NPR MUR",
    "rs.": "INR PKR LKR NPR MUR",
    "r": "ZAR",
}
_CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW
    KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD
    NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split()  # noqa: SIM905 - legible
)
"""ISO 4217."""

_CURRENCIES = {symbol: tuple(codes.split()) for symbol, codes in _SYMBOLS.items()}

_MINUSES = str.maketrans(dict.fromkeys("−–—‐‑﹣－", "-"))  # noqa: RUF001 - these are the point
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u200e\u200f\u2007'’", None))  # noqa: RUF001 - as prices are written
_NUMBER = re.compile(r"\d[\d.,]*|[.,]\d+")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$")
_LONGEST = 40
_THREE = 3
_MOST, _MOST_OF_ONE = 10**12, 10**6
"""Beyond these no price and no quantity of a shop is meant, and a store could not hold some."""


@lru_cache(maxsize=8192)
def read_money(text: str, currency: str) -> tuple[int, str] | None:
    """Return minor units and ISO currency, or None when the text is no amount.

    Understood are "$8.00", "-$45.00", "($45.00)", "1.234,56 €", "8,00", "CA$5", "EUR 3.20-".
    ``currency`` is the shop's own: it is meant where the symbol is shared, or missing.
    """
    split = _split(text)
    if split is None:
        return None
    negative, number, symbol = split
    meant = _currency(symbol, currency)
    if meant is None:
        return None
    places = places_of(meant)
    amount = _decimal(number, three_places=places == _THREE)
    if amount is None:
        return None
    if amount > _MOST:
        return None
    units = int((amount * 10**places).to_integral_value(ROUND_HALF_UP))
    return (-units if negative else units), meant


@lru_cache(maxsize=2048)
def read_quantity(text: str) -> float | None:
    """Return how many or how much: "1.0", "0,5", "-2"; None when the text is no number."""
    split = _split(text)
    if split is None or split[2]:
        return None
    amount = _decimal(split[1], three_places=True)
    if amount is None or amount > _MOST_OF_ONE:
        return None
    return float(-amount if split[0] else amount)


def _split(text: str) -> tuple[bool, str, str] | None:
    """Sign, the number's own characters, and the symbol beside it."""
    plain = text.strip().translate(_MINUSES).translate(_SPACES)
    if len(plain) > _LONGEST:
        return None
    negative = plain.startswith("(") and plain.endswith(")")
    if negative:
        plain = plain[1:-1]
    plain = re.sub(r"(?<=\d) (?=\d)", "", plain)
    found = _NUMBER.search(plain)
    if not found:
        return None
    before, after = plain[: found.start()], plain[found.end() :]
    beside = before + after
    if beside.count("-") + negative > 1:
        return None
    symbol = "".join(beside.replace("-", "").replace("+", "").split()).casefold()
    return negative or "-" in beside, found[0], symbol


def _currency(symbol: str, own: str) -> str | None:
    if not symbol:
        return own
    codes = _CURRENCIES.get(symbol)
    if codes:
        return own if own in codes else codes[0]
    return symbol.upper() if symbol.upper() in _CODES else None


def _decimal(number: str, *, three_places: bool) -> Decimal | None:
    """Read digits with grouping and decimal mark; ``three_places``: "1.500" is one and a half."""
    if "," in number and "." in number:
        mark = max(",.", key=number.rfind)
        whole, _, part = number.rpartition(mark)
        other = "," if mark == "." else "."
        if mark in whole or other in part:
            return None
        return Decimal(f"{whole.replace(other, '')}.{part or 0}")
    grouped = _GROUPED.match(number)
    single = number.count(",") + number.count(".") == 1
    if grouped and not (single and (three_places or number.startswith("0"))):
        return Decimal(number.replace(grouped[1], ""))
    if number.count(",") + number.count(".") > 1:
        return None
    return Decimal(number.replace(",", ".").rstrip(".") or 0)
