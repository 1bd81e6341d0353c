"""What they usually have: the items of most recent visits, as far as the visits support it."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from desktop.care.tails import beta_cdf
from desktop.domain.habits import Usual
from desktop.domain.visits import Coming

_ENOUGH_VISITS = 4
_SEEN = 3
_STILL = 3
"""It must be in one of so many last orders: an old habit is not announced."""
_HALF_LIFE = 6
_LOOK_BACK = 60
"""Orders older than this weigh less than a thousandth."""
_TELL_OF = 10
_USUAL_AT = 0.8
_OFTEN_AT = 0.7
_USUAL_SHARE = 0.5
_OFTEN_SHARE = 0.4
_LEAST_SHARE = 0.01
_MOST_SHARE = 0.5

Order = frozenset[str]


def find_usual(comings: Sequence[Coming], shares: Mapping[str, float]) -> Usual | None:
    """Return the usual, or what they often have, or None when nothing may be said.

    ``shares``: in which share of the shop's sales each label is. Visits without items are not
    orders. More than one item is named when they are had together.
    """
    ordered = sorted(comings, key=lambda coming: coming.at, reverse=True)
    named = [coming.labels for coming in ordered if coming.lines][:_LOOK_BACK]
    orders = [frozenset(labels) for labels in named]
    if len(orders) < _ENOUGH_VISITS:
        return None
    ranks = _candidates(named)
    for share, least in ((_USUAL_SHARE, _USUAL_AT), (_OFTEN_SHARE, _OFTEN_AT)):
        items = _together(ranks, orders, shares, share=share, least=least)
        if items:
            recent = orders[:_TELL_OF]
            count = sum(order.issuperset(items) for order in recent)
            return Usual(items, count, len(recent), often=share < _USUAL_SHARE)
    return None


def _candidates(named: Sequence[tuple[str, ...]]) -> list[str]:
    """Return the labels had often enough and of late, the most frequent first."""
    counts = Counter(label for labels in named for label in labels)
    late = {label for labels in named[:_STILL] for label in labels}
    return [label for label, count in counts.most_common() if count >= _SEEN and label in late]


def _together(
    labels: Sequence[str],
    orders: Sequence[Order],
    shares: Mapping[str, float],
    *,
    share: float,
    least: float,
) -> tuple[str, ...]:
    chances = {label: _chance((label,), orders, shares, share=share) for label in labels}
    ranked = sorted(labels, key=lambda label: -chances[label])
    chosen: tuple[str, ...] = ()
    for label in ranked:
        items = (*chosen, label)
        seen = sum(order.issuperset(items) for order in orders)
        if seen < _SEEN or not any(order.issuperset(items) for order in orders[:_STILL]):
            continue
        if _chance(items, orders, shares, share=share) >= least:
            chosen = items
    return chosen


def _chance(
    items: Collection[str],
    orders: Sequence[Order],
    shares: Mapping[str, float],
    *,
    share: float,
) -> float:
    """Return the probability that these items together are in more than ``share`` of orders."""
    shop = min(shares.get(item, 0.0) for item in items)
    prior = min(max(shop, _LEAST_SHARE), _MOST_SHARE)
    total = kept = 0.0
    for age, order in enumerate(orders):
        weight = 0.5 ** (age / _HALF_LIFE)
        total += weight
        kept += weight * order.issuperset(items)
    return 1 - beta_cdf(share, 2 * prior + kept, 2 * (1 - prior) + total - kept)
