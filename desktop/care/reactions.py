"""Which touch is still to be asked about: how did it go?"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.domain.touches import Answer, Offer
from desktop.domain.visits import Coming

ASKED_WITHIN = timedelta(days=30)
"""What lies further back nobody remembers."""

_DONE = frozenset({Answer.DID, Answer.OWN})


def to_ask(
    offers: Sequence[Offer],
    comings: Sequence[Coming],
    *,
    now: datetime,
    here_now: bool,
    window: timedelta,
) -> Offer | None:
    """Return the touch of the coming before the present one, if nobody said how it went.

    offers: of one person, any order. comings: oldest first; here_now: the last one is the present,
    otherwise that begins now. window: how long a visit is. It is asked once: after another coming
    it is no longer asked.
    """
    before = comings[:-1] if here_now else comings
    began = (comings[-1].at if here_now else now) - window
    earlier = [each for each in offers if now - ASKED_WITHIN <= each.at < began]
    last = max(
        (each for each in earlier if each.answer in _DONE), key=lambda each: each.at, default=None
    )
    if last is None or last.went is not None:
        return None
    came_since = bool(before) and before[-1].at > last.at + window
    return None if came_since else last
