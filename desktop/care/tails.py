"""Tails of the Beta and Student-t distributions, by the standard library."""

import math

_ENOUGH = 300
_TINY = 1e-300
_CLOSE = 1e-13


def beta_cdf(x: float, a: float, b: float) -> float:
    """Return the regularized incomplete beta function I_x(a, b), for a, b > 0.

    The continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, evaluated
    by the method of Lentz (1976) as modified by Thompson and Barnett (1986).
    """
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    front = a * math.log(x) + b * math.log1p(-x) - log_beta(a, b)
    return math.exp(front) / (a * _fraction(x, a, b))


def student_upper_tail(t: float, freedom: float) -> float:
    """Return the probability that a Student-t with these degrees of freedom exceeds ``t``."""
    half = beta_cdf(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
    return half if t >= 0 else 1 - half


def log_beta(a: float, b: float) -> float:
    """Return the logarithm of the beta function."""
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _fraction(x: float, a: float, b: float) -> float:
    value = upper = 1.0
    lower = 0.0
    for step in range(1, _ENOUGH):
        m = step // 2
        if step % 2:
            part = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            part = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        lower = 1 / _away_from_zero(1 + part * lower)
        upper = _away_from_zero(1 + part / upper)
        value *= upper * lower
        if abs(upper * lower - 1) < _CLOSE:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
