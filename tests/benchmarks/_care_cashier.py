"""The simulated cashier: looks at what is suggested, does it or not, may tap how it went.

The cashier senses whether a touch would be welcome, not always rightly; what the policies learn
from is the cashier's answers, what is measured is whether it was truly welcome.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from desktop.domain.touches import Answer, Went

DOES_WELCOME, DOES_UNWELCOME = 0.93, 0.12
ANOTHER = 0.55
NOT_TODAY = 0.6
TOO_BUSY = 0.08
TAPS = 0.35
MOST_IDEAS = 3
LABELS = {Went.WELL: 1.0, Went.FINE: 0.7, Went.BADLY: 0.0}
"""What a tap is worth to the peers: the same as to the engine."""
_WENT = {True: (0.75, 0.22, 0.03), False: (0.1, 0.4, 0.5)}


@dataclass(frozen=True, slots=True)
class Answered:
    """What the cashier did: the ideas looked at in turn, the last answer, how it went.

    shown: places of touches, the suggested one first; with ``Answer.DID`` the last was done.
    """

    shown: tuple[int, ...]
    answer: Answer
    went: Went | None = None

    @property
    def done(self) -> int | None:
        """The touch that was done, or None."""
        return self.shown[-1] if self.answer is Answer.DID else None


@dataclass(frozen=True, slots=True)
class Trial:
    """One touch with how well it did (0 to 1) and how much that weighs."""

    touch: int
    label: float
    weight: float


def answered(
    order: Sequence[int], welcome: Callable[[int], bool], random: Random, *, rush: bool
) -> Answered:
    """Return what the cashier does with ideas in this order (at least one)."""
    for place, touch in enumerate(order):
        shown = tuple(order[: place + 1])
        if rush and random.random() < TOO_BUSY:
            return Answered(shown, Answer.NOT_TODAY)
        good = welcome(touch)
        if random.random() < (DOES_WELCOME if good else DOES_UNWELCOME):
            return Answered(shown, Answer.DID, _tap(good, random))
        more = place + 1 < min(len(order), MOST_IDEAS)
        if not (more and random.random() < ANOTHER):
            break
    answer = Answer.NOT_TODAY if random.random() < NOT_TODAY else Answer.OWN
    return Answered(shown, answer)


def trials(given: Answered, *, rush: bool) -> list[Trial]:
    """Return what can be learnt of an answer, with the weights that the design names."""
    *passed, last = given.shown
    found = [Trial(each, 0.0, 0.6) for each in passed]
    if given.answer is Answer.DID:
        if given.went is None:
            found.append(Trial(last, 1.0, 0.6))
        else:
            found.append(Trial(last, LABELS[given.went], 1.0))
    elif given.answer is Answer.OWN or not rush:
        found.append(Trial(last, 0.0, 0.4))
    return found


def _tap(good: bool, random: Random) -> Went | None:
    if random.random() >= TAPS:
        return None
    return random.choices((Went.WELL, Went.FINE, Went.BADLY), _WENT[good])[0]
