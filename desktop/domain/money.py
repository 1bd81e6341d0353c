"""Amounts of money: integer minor units of a currency."""

MOST = 10**12
"""Minor units; no shop means more, and a store could not hold much more."""

_WITHOUT = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()  # noqa: SIM905 - legible
)
_THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())  # noqa: SIM905 - legible
_HUNDREDTHS, _THREE = 2, 3


def places_of(currency: str) -> int:
    """Return how many decimal places an amount of a currency (ISO 4217) has: 0, 2 or 3."""
    code = currency.strip().upper()
    return 0 if code in _WITHOUT else _THREE if code in _THOUSANDTHS else _HUNDREDTHS
