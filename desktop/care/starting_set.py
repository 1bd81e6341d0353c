"""The touches that every shop begins with; the owner changes, adds and switches off."""

from desktop.domain.food import ALLERGENS, DIETS, Composition, Holds
from desktop.domain.touches import Kind, Occasion, Touch

_UNITS = {
    "AED": 400, "AFN": 7000, "ALL": 10_000, "AMD": 40_000, "AOA": 100_000, "ARS": 150_000,
    "BDT": 12_000, "BHD": 400, "BIF": 3000, "BOB": 700, "BRL": 600, "BWP": 1500, "BYN": 400,
    "CDF": 280_000, "CLP": 1000, "CNY": 800, "COP": 400_000, "CRC": 50_000, "CVE": 11_000,
    "CZK": 2500, "DJF": 180, "DKK": 700, "DOP": 6000, "DZD": 15_000, "EGP": 3000, "ETB": 15_000,
    "GEL": 300, "GHS": 1500, "GMD": 8000, "GNF": 9000, "GTQ": 800, "GYD": 22_000, "HKD": 900,
    "HNL": 2500, "HTG": 15_000, "HUF": 40_000, "IDR": 1_500_000, "ILS": 400, "INR": 5000,
    "IQD": 1_300_000, "IRR": 50_000_000, "ISK": 150, "JMD": 15_000, "JOD": 700, "JPY": 100,
    "KES": 10_000, "KGS": 9000, "KHR": 400_000, "KMF": 500, "KRW": 1000, "KWD": 300, "KZT": 50_000,
    "LAK": 2_300_000, "LBP": 9_000_000, "LKR": 30_000, "LRD": 20_000, "LSL": 1800, "LYD": 5000,
    "MAD": 1000, "MDL": 2000, "MGA": 500_000, "MKD": 6000, "MMK": 230_000, "MNT": 350_000,
    "MOP": 900, "MRU": 4000, "MUR": 5000, "MVR": 1700, "MWK": 180_000, "MXN": 2000, "MYR": 500,
    "MZN": 7000, "NAD": 1800, "NGN": 100_000, "NIO": 4000, "NOK": 1000, "NPR": 15_000, "OMR": 400,
    "PEN": 400, "PGK": 400, "PHP": 5000, "PKR": 25_000, "PLN": 400, "PYG": 7000, "QAR": 400,
    "RON": 500, "RSD": 10_000, "RUB": 10_000, "RWF": 1500, "SAR": 400, "SBD": 900, "SCR": 1500,
    "SEK": 1000, "SOS": 60_000, "SRD": 4000, "STN": 2500, "SZL": 1800, "THB": 3500, "TJS": 1000,
    "TMT": 400, "TND": 3000, "TRY": 4000, "TTD": 700, "TWD": 3000, "TZS": 250_000, "UAH": 4000,
    "UGX": 3500, "UYU": 4000, "UZS": 1_200_000, "VND": 20_000, "VUV": 130, "XAF": 600, "XOF": 600,
    "XPF": 100, "YER": 27_000, "ZAR": 1800, "ZMW": 2500,
}  # fmt: skip
"""Minor units that one small thing costs, where that is not about one of the major unit."""

_DEFAULT_UNIT = 100

ALL_FREE: Composition = dict.fromkeys(ALLERGENS, Holds.FREE)
SUITS_ALL: Composition = dict.fromkeys(DIETS, Holds.FREE)


def unit_of(currency: str) -> int:
    """Return the minor units of a currency (ISO 4217) that one small thing costs, roughly.

    A yen has no minor units, so a biscuit costs 100 of them; of cents it costs 100 as well.
    """
    return _UNITS.get(currency.strip().upper(), _DEFAULT_UNIT)


def starting_set(unit: int = _DEFAULT_UNIT) -> tuple[Touch, ...]:
    """Return the touches a new shop begins with, their costs in minor units.

    ``unit`` is what one small thing costs (:func:`unit_of`). Composition is stated only where it
    holds in every kitchen; elsewhere it is not known, so that the touch is refused for anybody
    with a must-not until the owner states it. An occasion's weight is a logit: 0 is neither likely
    nor unlikely to be welcome, 1 is very welcome.
    """
    return (*_words(), *_favours(unit), *_extras(unit), *_recovery(unit))


def _cost(unit: int, share: float) -> int:
    return max(1, round(unit * share))


def _words() -> tuple[Touch, ...]:
    kind, on = Kind.WORDS, Occasion
    return (
        Touch("greet-by-name", kind, {on.ANY: -0.3, on.SECOND_VISIT: 0.7, on.RHYTHM: 0.1}),
        Touch("say-name-right", kind, {on.FIRST_VISIT: 0.5, on.SECOND_VISIT: 0.4}, seconds=10),
        Touch("welcome-new", kind, {on.FIRST_VISIT: 1.0}, seconds=15),
        Touch("ask-how-they-are", kind,
              {on.ANY: -0.5, on.BACK: 0.9, on.RHYTHM: 0.0, on.SLOW_HOUR: 0.3},
              seconds=20, private=True),
        Touch("how-was-last-time", kind, {on.SECOND_VISIT: 0.9, on.USUAL: -0.2}, seconds=15),
        Touch("thank-for-coming", kind, {on.STREAK: 0.6, on.MILESTONE: 0.8}, cooldown_days=21),
        Touch("wish-happy-birthday", kind, {on.BIRTHDAY: 1.1}, cooldown_visits=0, cooldown_days=30),
        Touch("same-again", kind, {on.USUAL: 0.3}),
    )  # fmt: skip


def _favours(unit: int) -> tuple[Touch, ...]:
    kind, on = Kind.FAVOUR, Occasion
    return (
        Touch("start-their-order", kind, {on.USUAL: 0.5, on.RHYTHM: 0.3}, seconds=20,
              tags=("quick",)),
        Touch("best-seat", kind, {on.STREAK: 0.3, on.BACK: 0.3, on.ANY: -0.8}, seconds=20,
              tags=("seat", "window", "table", "quiet")),
        Touch("carry-it-over", kind, {on.ANY: -0.7, on.BACK: 0.1, on.SLOW_HOUR: 0.2}, seconds=45,
              tags=("carry", "help")),
        Touch("their-way-extras", kind, {on.RHYTHM: 0.1, on.USUAL: 0.1, on.ANY: -0.7}, seconds=10,
              tags=("napkin", "cutlery", "straw", "bag")),
        Touch("wrap-it-nicely", kind, {on.BIRTHDAY: 0.4, on.ANY: -0.9}, _cost(unit, 0.3),
              seconds=75, tags=("gift", "wrap")),
        Touch("set-one-aside", kind, {on.USUAL: 0.1, on.STREAK: 0.2}, seconds=30,
              cooldown_days=21),
    )  # fmt: skip


def _extras(unit: int) -> tuple[Touch, ...]:
    kind, on = Kind.EXTRA, Occasion
    return (
        Touch("taste-of-new", kind,
              {on.ANY: -0.4, on.USUAL: 0.1, on.SECOND_VISIT: 0.5, on.SLOW_HOUR: 0.4},
              _cost(unit, 0.3), seconds=20, food=True, tags=("new", "taste")),
        Touch("small-side", kind,
              {on.STREAK: 0.9, on.MILESTONE: 0.8, on.BIRTHDAY: 0.6, on.BACK: 0.5},
              _cost(unit, 1.0), seconds=20, food=True, tags=("side", "snack")),
        Touch("extra-topping", kind, {on.STREAK: 0.7, on.MILESTONE: 0.5, on.RHYTHM: -0.1},
              _cost(unit, 0.5), seconds=10, food=True, tags=("topping", "extra")),
        Touch("size-up", kind, {on.STREAK: 0.7, on.MILESTONE: 0.6, on.BACK: 0.4},
              _cost(unit, 0.6), seconds=10, food=True, tags=("large", "big")),
        Touch("something-sweet", kind, {on.BIRTHDAY: 1.2, on.MILESTONE: 0.8, on.STREAK: 0.6},
              _cost(unit, 0.8), food=True, tags=("sweet", "cookie", "biscuit", "dessert", "cake")),
        Touch("drink-on-us", kind, {on.BIRTHDAY: 1.0, on.MILESTONE: 1.0, on.STREAK: 0.5},
              _cost(unit, 1.2), seconds=30, food=True, tags=("drink", "coffee", "tea")),
        Touch("piece-of-fruit", kind,
              {on.STREAK: 0.5, on.MILESTONE: 0.4, on.BACK: 0.3, on.BIRTHDAY: 0.3},
              _cost(unit, 0.5), food=True, composition=ALL_FREE, diets=SUITS_ALL, tags=("fruit",)),
        Touch("glass-of-water", kind, {on.ANY: -0.8, on.BACK: 0.0}, seconds=15, food=True,
              composition=ALL_FREE, diets=SUITS_ALL, tags=("water",)),
        Touch("money-off", kind, {on.MILESTONE: 0.7, on.BIRTHDAY: 0.5, on.STREAK: 0.3},
              _cost(unit, 1.0), seconds=10, tags=("discount",), cooldown_days=30),
    )  # fmt: skip


def _recovery(unit: int) -> tuple[Touch, ...]:
    kind, on = Kind.RECOVERY, Occasion
    return (
        Touch("apologise-and-ask", kind, {on.PROBLEM: 1.0}, seconds=30,
              cooldown_visits=0, cooldown_days=0),
        Touch("put-right-first", kind, {on.PROBLEM: 0.9}, seconds=60,
              cooldown_visits=0, cooldown_days=0),
        Touch("on-the-house", kind, {on.PROBLEM: 0.7}, _cost(unit, 4.0), seconds=10,
              cooldown_visits=1, cooldown_days=10),
        Touch("owner-calls", kind, {on.PROBLEM: 0.2}, seconds=20,
              cooldown_visits=1, cooldown_days=5),
        Touch("ask-if-right-now", kind, {on.AFTER_PROBLEM: 1.0}, seconds=15, private=True),
    )  # fmt: skip
