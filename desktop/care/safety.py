"""Which touches may be offered to whom: a pure function that no learned value can reach."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.care.matching import same_thing, turned_down
from desktop.domain.food import WIDER, Holds, codes, own_code
from desktop.domain.habits import Habits, Streak
from desktop.domain.people import Agreement, Profile
from desktop.domain.touches import WHOLE_BUDGET, Kind, Occasion, PastTouch, Refusal, Touch

PAID_EVERY = 3
"""A touch that costs money comes at most at every third visit of a person."""

RUSH_SECONDS = 60
"""More work than this is not asked of anybody in a rush."""

RECOVERY_OCCASIONS = frozenset({Occasion.PROBLEM, Occasion.AFTER_PROBLEM})

_DIET_FORBIDS = {
    "vegan": ("milk", "eggs", "fish", "crustaceans", "molluscs"),
    "vegetarian": ("fish", "crustaceans", "molluscs"),
    "kosher": ("crustaceans", "molluscs"),
}
_LOOSER = {"vegan": ("vegetarian", "pescatarian"), "vegetarian": ("pescatarian",)}
"""Diets that allow all that a diet allows: what does not suit them does not suit it either."""


class Why(StrEnum):
    """Why a touch is not offered, one code per sentence that answers "why not?"."""

    OFF = "off"
    LEAVE_ALONE = "leave-alone"
    PROBLEM_FIRST = "problem-first"
    NO_OCCASION = "no-occasion"
    NO_CONSENT = "no-consent"
    HEALTH_OFF = "health-off"
    MUST_NOT = "must-not"
    NOT_KNOWN = "not-known"
    DIET = "diet"
    DIET_NOT_KNOWN = "diet-not-known"
    DISLIKED = "disliked"
    OUT_OF_STOCK = "out-of-stock"
    OUT_OF_HOURS = "out-of-hours"
    COOLDOWN = "cool-down"
    PAID_LATELY = "paid-lately"
    BUDGET = "budget"
    BUDGET_SHARE = "budget-share"
    RUSH = "rush"
    IN_COMPANY = "in-company"
    ASK_FIRST = "ask-first"


@dataclass(frozen=True, slots=True)
class Situation:
    """One customer at the till, at one moment, with everything that eligibility and score read.

    streak_today: the streak that may be spoken of, or None. now_local: the shop's clock; today: the
    business day. budget_left: minor units. past: what was done for this person, in any order. rush:
    a queue is waiting. in_company: somebody is with them. slow_hour: the shop is seldom as quiet as
    at this hour of this weekday. sold_out: touch keys and tags that have run out. here_now: the
    coming they are in is recorded already, so that ``habits.visits`` and ``PastTouch.visits_since``
    count it. previous_day: the business day they came before this coming (None: ``habits.last_day``
    while it is not recorded yet). problem_since: business day on which the oldest open problem was
    opened; put_right_on: business day on which the problem was put right that is to be asked about
    at this coming, or None. unit: minor units that one small thing costs (about a euro's worth),
    which makes costs of all currencies comparable. given_today: what each touch, by key, took of
    the ``daily_budget`` so far, to anybody. before: what the visits said before this coming (None:
    ``habits`` says it, this one is not recorded yet).
    """

    profile: Profile
    habits: Habits
    streak_today: Streak | None
    problems_open: bool
    now_local: datetime
    today: date
    budget_left: int
    past: tuple[PastTouch, ...] = ()
    health_facts: bool = True
    rush: bool = False
    in_company: bool = False
    sold_out: frozenset[str] = frozenset()
    here_now: bool = False
    previous_day: date | None = None
    problem_since: date | None = None
    put_right_on: date | None = None
    unit: int = 100
    slow_hour: bool = False
    daily_budget: int = 0
    given_today: Mapping[str, int] = field(default_factory=dict)
    before: Habits | None = None

    @property
    def habits_before(self) -> Habits:
        """What the visits said when they came in: recording the visit changes nothing of it."""
        return self.before or self.habits

    @property
    def never_asked(self) -> bool:
        """Nobody asked about must-nots and none is known: not the same as *none*."""
        return self.profile.asked is None and not self.profile.live_must_nots

    def comings_between(self, past: PastTouch) -> int:
        """Return how many comings lie between a touch that was done and the present one."""
        present = self.here_now and past.day < self.today
        return past.visits_since - 1 if present else past.visits_since


def is_food(touch: Touch) -> bool:
    """Say whether must-nots and diets matter: it is eaten, or its composition is stated at all."""
    return touch.food or bool(touch.composition) or bool(touch.diets)


def holding(
    touch: Touch, situation: Situation, occasions: Collection[Occasion]
) -> tuple[Occasion, ...]:
    """Return the touch's occasions that hold, the owner's strongest first.

    Recovery stands on a problem alone, and nothing else does while one is open; a birthday counts
    only with the person's agreement.
    """
    agreed = situation.profile.agreement is Agreement.YES
    held = [
        each
        for each in touch.occasions
        if each in occasions
        and (each is not Occasion.BIRTHDAY or agreed)
        and (touch.kind is not Kind.RECOVERY or each in RECOVERY_OCCASIONS)
        and (not situation.problems_open or each is Occasion.PROBLEM)
    ]
    return tuple(sorted(held, key=lambda each: (-touch.occasions[each], each.value)))


def refuse(touch: Touch, situation: Situation, occasions: Collection[Occasion]) -> Refusal | None:
    """Return why a touch may not be offered, or None when it may.

    Pure, and the only door: the score orders what passes here and nothing else. *Ask first* is
    judged last, so that it is the answer only where everything else would have allowed the touch.
    """
    return (
        _wanted(touch, situation)
        or _occasion(touch, situation, occasions)
        or _safe(touch, situation)
        or _at_hand(touch, situation)
        or _not_again(touch, situation)
        or _affordable(touch, situation)
        or _asked(touch, situation)
    )


def unsuited(eaten: Touch, situation: Situation) -> Refusal | None:
    """Return why something to eat does not suit this person, or None when it does.

    Their must-nots, diets and dislikes only: for what is asked for, and not offered by itself.
    """
    return _must_nots(eaten, situation) or _diets(eaten, situation) or _dislikes(eaten, situation)


def _no(touch: Touch, why: Why, **params: str | int) -> Refusal:
    return Refusal(touch.key, why.value, params)


def _wanted(touch: Touch, situation: Situation) -> Refusal | None:
    if not touch.on:
        return _no(touch, Why.OFF)
    if situation.profile.leave_alone:
        return _no(touch, Why.LEAVE_ALONE)
    if situation.problems_open and touch.kind is not Kind.RECOVERY:
        return _no(touch, Why.PROBLEM_FIRST)
    if touch.private and situation.in_company:
        return _no(touch, Why.IN_COMPANY)
    return None


def _occasion(
    touch: Touch, situation: Situation, occasions: Collection[Occasion]
) -> Refusal | None:
    if holding(touch, situation, occasions):
        return None
    agreed = situation.profile.agreement is Agreement.YES
    if Occasion.BIRTHDAY in touch.occasions and Occasion.BIRTHDAY in occasions and not agreed:
        return _no(touch, Why.NO_CONSENT)
    return _no(touch, Why.NO_OCCASION)


def _safe(touch: Touch, situation: Situation) -> Refusal | None:
    if is_food(touch):
        if not situation.health_facts:
            return _no(touch, Why.HEALTH_OFF)
        refusal = _must_nots(touch, situation) or _diets(touch, situation)
        if refusal is not None:
            return refusal
    return _dislikes(touch, situation)


def _must_nots(touch: Touch, situation: Situation) -> Refusal | None:
    for must_not in situation.profile.live_must_nots:
        whole = own_code(must_not.code)
        stated = [touch.composition.get(part, Holds.UNKNOWN) for part in codes(whole)]
        stated.append(touch.composition.get(whole, stated[0]))
        if Holds.CONTAINS in stated or any(_in_wider(part, touch) for part in codes(whole)):
            return _no(touch, Why.MUST_NOT, code=must_not.code, word=must_not.word)
        if any(each != Holds.FREE for each in stated):
            return _no(touch, Why.NOT_KNOWN, code=must_not.code, word=must_not.word)
    return None


def _in_wider(code: str, touch: Touch) -> bool:
    """Say whether a wider word that is stated may well mean this code.

    Not where another thing that the word covers is stated to be in it: that is what it means.
    """
    holds = touch.composition.get
    return any(
        code in parts
        and holds(wider) == Holds.CONTAINS
        and not any(holds(part) == Holds.CONTAINS for part in parts if part != code)
        for wider, parts in WIDER.items()
    )


def _diets(touch: Touch, situation: Situation) -> Refusal | None:
    for diet in situation.profile.diets:
        code = own_code(diet.code)
        forbidden = _DIET_FORBIDS.get(code, ())
        stated = [touch.diets.get(each, Holds.UNKNOWN) for each in (code, *_LOOSER.get(code, ()))]
        if Holds.CONTAINS in stated or any(_holds(each, touch) for each in forbidden):
            return _no(touch, Why.DIET, code=diet.code)
        if stated[0] != Holds.FREE:
            return _no(touch, Why.DIET_NOT_KNOWN, code=diet.code)
    return None


def _holds(code: str, touch: Touch) -> bool:
    return touch.composition.get(code) == Holds.CONTAINS or _in_wider(code, touch)


def _dislikes(touch: Touch, situation: Situation) -> Refusal | None:
    said = (touch.text, *(each.do for each in touch.words.values()))
    spoken = (*touch.tags, *(each for each in said if each))
    profile = situation.profile
    without = tuple(each for each in profile.likes if turned_down(each))
    for disliked in (*profile.dislikes, *without):
        if any(same_thing(each, disliked) for each in spoken):
            return _no(touch, Why.DISLIKED, text=disliked)
    return None


def _at_hand(touch: Touch, situation: Situation) -> Refusal | None:
    if not touch.in_stock or situation.sold_out.intersection((touch.key, *touch.tags)):
        return _no(touch, Why.OUT_OF_STOCK)
    if touch.hours is not None:
        start, end = (each.replace(tzinfo=None) for each in touch.hours)
        now = situation.now_local.time()
        inside = start <= now < end if start < end else now >= start or now < end
        if not inside:
            return _no(touch, Why.OUT_OF_HOURS, start=f"{start:%H:%M}", end=f"{end:%H:%M}")
    return None


def _not_again(touch: Touch, situation: Situation) -> Refusal | None:
    for past in situation.past:
        between = situation.comings_between(past)
        days = (situation.today - past.day).days
        if past.key == touch.key and (
            between < touch.cooldown_visits or days < touch.cooldown_days
        ):
            return _no(touch, Why.COOLDOWN, day=past.day.isoformat())
        if touch.cost > 0 and past.cost > 0 and between < PAID_EVERY - 1:
            return _no(touch, Why.PAID_LATELY, day=past.day.isoformat())
    return None


def _affordable(touch: Touch, situation: Situation) -> Refusal | None:
    if touch.cost > max(situation.budget_left, 0):
        return _no(touch, Why.BUDGET, cost=touch.cost, left=situation.budget_left)
    if touch.cost > 0 and touch.budget_share < WHOLE_BUDGET:
        most = situation.daily_budget * touch.budget_share // WHOLE_BUDGET
        if touch.cost + situation.given_today.get(touch.key, 0) > most:
            return _no(touch, Why.BUDGET_SHARE, share=touch.budget_share)
    if situation.rush and touch.seconds > RUSH_SECONDS:
        return _no(touch, Why.RUSH, seconds=touch.seconds)
    return None


def _asked(touch: Touch, situation: Situation) -> Refusal | None:
    if is_food(touch) and situation.never_asked:
        return _no(touch, Why.ASK_FIRST)
    return None
