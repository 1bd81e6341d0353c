"""Figures over seeds with their intervals, and the table of demands as it is printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan, sqrt
from statistics import mean, stdev

_T95 = (
    12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23,
    2.20, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.10, 2.09, 2.09,
)  # fmt: skip
"""Student's t, two-sided 95 %, by degrees of freedom from 1."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean over seeds, and half the width of its 95 % interval (Student)."""

    mean: float
    half: float

    def __str__(self) -> str:
        """Return it as printed."""
        return f"{self.mean:.3f} ±{self.half:.3f}"


def interval(values: Sequence[float]) -> Interval:
    """Return the mean of one value per seed; of a single one the interval is not known."""
    if len(values) < 2:
        return Interval(mean(values), nan)
    degrees = len(values) - 1
    times = _T95[degrees - 1] if degrees <= len(_T95) else 1.96 + 2.5 / degrees
    return Interval(mean(values), times * stdev(values) / sqrt(len(values)))


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which so large a share lies (the nearest rank)."""
    ranked = sorted(values)
    return ranked[min(int(share * len(ranked)), len(ranked) - 1)]


@dataclass(frozen=True, slots=True)
class Demand:
    """One row of the table of demands: what was found, and its floor (or ceiling)."""

    what: str
    found: float
    floor: float
    shown: str
    at_most: bool = False

    @property
    def reached(self) -> bool:
        """Whether the demand is met."""
        return self.found <= self.floor if self.at_most else self.found >= self.floor


def print_demands(demands: Sequence[Demand]) -> None:
    """Print what was demanded and what was found."""
    print(f"\n{'demand':58} {'floor':>10}   found")
    for each in demands:
        sign = "<=" if each.at_most else ">="
        verdict = "" if each.reached else "   BELOW" if not each.at_most else "   ABOVE"
        print(f"{each.what:58} {sign:>4} {each.floor:<5g}   {each.shown}{verdict}", flush=True)


def print_beside(columns: Sequence[str], rows: Sequence[tuple[str, Sequence[Interval]]]) -> None:
    """Print the policies side by side."""
    print(f"\n{'':16}" + "".join(f"{each:>18}" for each in columns))
    for name, found in rows:
        print(f"{name:16}" + "".join(f"{each!s:>18}" for each in found), flush=True)
