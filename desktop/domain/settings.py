"""The shop's settings as the office shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.shop import Shop, ShopCalendar


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """Everything that can be set of the shop, and what stands beside it.

    holidays: the public holidays of the country from today on, a year ahead, by day. paid: how many
    touches were given so far that cost something, in the currency of their time. may_write,
    may_budget: whether whoever asks may change the settings, and the budget.
    """

    shop: Shop
    today: date
    calendar: ShopCalendar = field(default_factory=ShopCalendar)
    holidays: Mapping[date, str] = field(default_factory=dict)
    paid: int = 0
    may_write: bool = True
    may_budget: bool = True
