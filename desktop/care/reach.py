"""Trying a touch out on many people at once: by the rules of the till, and nothing else."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.care.flags import said_without
from desktop.care.safety import Situation
from desktop.care.suggest import still_safe, suggest
from desktop.domain.explaining import Flag
from desktop.domain.lessons import Weights
from desktop.domain.touch_book import Reach, Shown
from desktop.domain.touches import Touch


@dataclass(frozen=True, slots=True)
class Seen:
    """One person as they would stand at the till now. weights: empty where only reach matters."""

    situation: Situation
    flags: tuple[Flag, ...] = ()
    weights: Weights = field(default_factory=dict)


def reach(touch: Touch, people: Iterable[Seen]) -> Reach:
    """Return how many could be given a touch now, and why not the others."""
    refused: Counter[str] = Counter()
    looked_at = 0
    for each in people:
        looked_at += 1
        refusal = still_safe(touch, each.situation)
        if refusal is not None:
            refused[refusal.code] += 1
    ordered = dict(sorted(refused.items(), key=lambda each: (-each[1], each[0])))
    return Reach(looked_at, looked_at - refused.total(), ordered)


def shown_to(touch: Touch, seen: Seen) -> Shown:
    """Return what the till would do with a touch for one person, were it the only one."""
    found = said_without(suggest(seen.situation, (touch,), weights=seen.weights), seen.flags)
    profile = seen.situation.profile
    if found.refusals:
        refusal = found.refusals[0]
        return Shown(profile, None, refusal.code, refusal.params)
    return Shown(profile, found.candidates[0] if found.candidates else None)
