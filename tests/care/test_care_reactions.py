"""How did it go: asked once, at the next coming, about what was done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.care.reactions import to_ask
from desktop.domain.touches import Answer, Offer, Went
from desktop.domain.visits import Coming

WINDOW = timedelta(hours=3)
LATER = 20
"""Days after the first coming."""
MONDAY = datetime(2025, 11, 17, 12, tzinfo=UTC)


def coming(days: float) -> Coming:
    at = MONDAY + timedelta(days=days)
    return Coming(at=at, local=at, day=at.date(), lines=(), marks=("m",), sales=())


def offer(days: float, answer: Answer | None = Answer.DID, **more: object) -> Offer:
    at = MONDAY + timedelta(days=days)
    made = Offer(f"o{days}", "1", at, at.date(), "t", "t", (), 0, answer=answer)
    return replace(made, **more)  # type: ignore[arg-type] # by name


def asked(offers: list[Offer], days: list[float], *, here_now: bool = True) -> str | None:
    now = MONDAY + timedelta(days=days[-1] if here_now else LATER)
    came = [coming(each) for each in days]
    found = to_ask(offers, came, now=now, here_now=here_now, window=WINDOW)
    return found.id if found else None


def test_what_was_done_at_the_coming_before() -> None:
    assert asked([offer(0)], [0, 7]) == "o0"
    assert asked([offer(0)], [0], here_now=False) == "o0"
    assert asked([offer(0, Answer.OWN)], [0, 7]) == "o0"


def test_not_during_the_same_coming() -> None:
    assert asked([offer(0)], [0]) is None
    assert asked([offer(0), offer(7)], [0, 7]) == "o0"


def test_asked_once() -> None:
    assert asked([offer(0)], [0, 7, 14]) is None
    assert asked([offer(0)], [0, 7], here_now=False) is None


def test_not_what_was_not_done_and_not_what_is_answered() -> None:
    assert asked([offer(0, Answer.NOT_TODAY)], [0, 7]) is None
    assert asked([offer(0, None)], [0, 7]) is None
    assert asked([offer(0, went=Went.FINE)], [0, 7]) is None
    assert asked([], [0, 7]) is None


def test_a_coming_that_nobody_recorded() -> None:
    assert asked([offer(3)], [0, 7]) == "o3"
    assert asked([offer(3)], [], here_now=False) == "o3"


def test_not_in_the_visit_itself_and_not_after_a_month() -> None:
    assert asked([offer(20)], [0], here_now=False) is None
    assert asked([offer(0)], [0, 29]) == "o0"
    assert asked([offer(0)], [0, 31]) is None
