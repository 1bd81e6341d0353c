"""Opening hours as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.shop import OpenSpan
from desktop.ui.office.hours_text import BadHoursError, hours_text, spans_of


def hours(*pairs: tuple[float, float]) -> tuple[OpenSpan, ...]:
    return tuple(OpenSpan(round(opens * 60), round(closes * 60)) for opens, closes in pairs)


@pytest.mark.parametrize(
    ("text", "twelve", "spans"),
    [
        ("9-14", False, hours((9, 14))),
        ("9:00 – 14:00, 17:00 – 1:00", False, hours((9, 14), (17, 25))),  # noqa: RUF001 - as shown
        ("17-1; 9.30-14", False, hours((9.5, 14), (17, 25))),
        ("9h30 - 12h", False, hours((9.5, 12))),
        ("9 to 17 and 18 until 22", False, hours((9, 17), (18, 22))),
        ("9am-2pm", True, hours((9, 14))),
        ("9 a.m. - 2:30 p.m.", True, hours((9, 14.5))),
        ("1-5pm", True, hours((13, 17))),
        ("9-2pm", True, hours((9, 14))),
        ("9-5", True, hours((9, 17))),
        ("9-9", True, hours((9, 21))),
        ("9-5", False, hours((9, 29))),
        ("6pm - 2am", True, hours((18, 26))),
        ("0-24", False, hours((0, 24))),
        ("12am-12am", True, hours((0, 24))),
        ("noon - midnight", True, hours((12, 24))),
        ("22-24", False, hours((22, 24))),
        ("24-2", False, hours((0, 2))),
        ("\u0669-\u0661\u0667", False, hours((9, 17))),
    ],
)
def test_hours_as_people_type_them(text: str, twelve: bool, spans: tuple[OpenSpan, ...]) -> None:
    assert spans_of(text, twelve=twelve) == spans


@pytest.mark.parametrize(
    "text", ["", " , ", "9", "morning", "9-25", "9:75-12", "13pm-2pm", "9-12-14"]
)
def test_what_names_no_hours_is_refused(text: str) -> None:
    with pytest.raises(BadHoursError) as caught:
        spans_of(text, twelve=False)
    assert not caught.value.overlap


@pytest.mark.parametrize("text", ["9-14, 13-17", "17-10, 9-12", "0-24, 9-10"])
def test_hours_at_once_are_refused(text: str) -> None:
    with pytest.raises(BadHoursError) as caught:
        spans_of(text, twelve=False)
    assert caught.value.overlap


@given(
    cuts=st.lists(st.integers(0, 1439), min_size=2, max_size=8, unique=True).filter(
        lambda cuts: len(cuts) % 2 == 0
    ),
    turn=st.booleans(),
    twelve=st.booleans(),
)
def test_what_is_shown_is_read_back(cuts: list[int], turn: bool, twelve: bool) -> None:
    ordered = sorted(cuts)
    if turn:
        ordered = [*ordered[1:], ordered[0] + OpenSpan.DAY]
    spans = tuple(map(OpenSpan, ordered[::2], ordered[1::2]))
    assert spans_of(hours_text(spans, twelve=twelve), twelve=twelve) == spans
