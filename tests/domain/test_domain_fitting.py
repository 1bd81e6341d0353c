"""Five calm steps stand for weights, and each weight is shown as the nearest step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.fitting import WEIGHTS, Fit, fit_of


def test_each_step_is_read_back() -> None:
    assert set(WEIGHTS) == set(Fit) - {Fit.NEVER}
    assert {fit_of(weight): weight for weight in WEIGHTS.values()} == WEIGHTS
    assert list(WEIGHTS.values()) == sorted(WEIGHTS.values())


@pytest.mark.parametrize(
    ("weight", "fit"),
    [
        (None, Fit.NEVER),
        (-5.0, Fit.SELDOM),
        (-0.4, Fit.SOMETIMES),
        (0.1, Fit.WELL),
        (0.6, Fit.WELL),
        (0.8, Fit.VERY_WELL),
        (9.0, Fit.VERY_WELL),
    ],
)
def test_the_nearest_step(weight: float | None, fit: Fit) -> None:
    assert fit_of(weight) is fit


@given(one=st.floats(-10, 10), other=st.floats(-10, 10))
def test_more_weight_is_never_a_lower_step(one: float, other: float) -> None:
    low, high = sorted((one, other))
    steps = list(Fit)
    assert steps.index(fit_of(low)) <= steps.index(fit_of(high))
