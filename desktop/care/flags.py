"""A fact that somebody says is wrong is neither used nor said until the owner has settled it.

What keeps a person safe is never loosened by it: must-nots, diets and dislikes go on refusing.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop.care.matching import turned_down
from desktop.care.safety import Situation
from desktop.domain.card_facts import asked_fact, flag_of
from desktop.domain.explaining import Flag, usual_fact
from desktop.domain.habits import Habits
from desktop.domain.people import Profile, Taste, TillClaim
from desktop.domain.touches import Candidate, Fact, Suggestion

_MORE_VISITS = 1_000_000_000

Flags = Collection[Flag]


def is_flagged(code: str, flags: Flags) -> bool:
    """Say whether a fact of which there is one is flagged."""
    return any(flag.code == code for flag in flags)


def habits_unflagged(habits: Habits, flags: Flags) -> Habits:
    """Return what the visits say without what is flagged.

    A streak and the time away stand on the rhythm, and on the day they were here last: without the
    one they are not said either.
    """
    rhythm_wrong = is_flagged("rhythm", flags)
    last_wrong = is_flagged("last-visit", flags)
    usual_wrong = habits.usual is not None and flag_of(usual_fact(habits.usual), flags)
    return replace(
        habits,
        rhythm=None if rhythm_wrong else habits.rhythm,
        streak=None if rhythm_wrong or last_wrong or is_flagged("streak", flags) else habits.streak,
        usual=None if usual_wrong else habits.usual,
        drift=None if rhythm_wrong or last_wrong or is_flagged("away", flags) else habits.drift,
    )


def likes_unflagged(profile: Profile, flags: Flags) -> Profile:
    """Return a person without the likes that are flagged; what they go without stays."""
    kept = tuple(
        each
        for each in profile.preferences
        if each.taste is not Taste.LIKE
        or turned_down(each.text)
        or flag_of(Fact("likes", {"text": each.text}), flags) is None
    )
    return replace(profile, preferences=kept)


def without_flagged(situation: Situation, flags: Flags) -> Situation:
    """Return a situation in which nothing flagged can be an occasion or a reason.

    Where it is doubted what something to eat is free of, nothing to eat is offered by itself; where
    it is doubted that they may have everything, they count as never asked. Who says that a visit
    was not the first (or second, or tenth), or that visits are counted wrongly, was here before.
    """
    if not flags:
        return situation
    streak_wrong = any(is_flagged(each, flags) for each in ("streak", "rhythm", "last-visit"))
    return replace(
        situation,
        profile=_profile_unflagged(situation.profile, flags),
        habits=habits_unflagged(situation.habits, flags),
        before=situation.before and habits_unflagged(situation.before, flags),
        streak_today=None if streak_wrong else situation.streak_today,
        slow_hour=situation.slow_hour and not is_flagged("slow-hour", flags),
        put_right_on=None if is_flagged("put-right", flags) else situation.put_right_on,
        health_facts=situation.health_facts and not is_flagged("free-of", flags),
    )


def _profile_unflagged(profile: Profile, flags: Flags) -> Profile:
    profile = likes_unflagged(profile, flags)
    asked = profile.asked
    if asked is not None and flag_of(asked_fact(asked), flags) is not None:
        profile = replace(profile, asked=None)
    if is_flagged("birthday", flags):
        profile = replace(profile, birthday=None)
    if any(is_flagged(each, flags) for each in ("visit-number", "visits", "claim")):
        profile = replace(profile, claim=TillClaim(count=_MORE_VISITS))
    tags = [each for each in profile.tags if flag_of(Fact("tag", {"text": each}), flags) is None]
    return replace(profile, tags=tuple(tags))


def said_without(suggestion: Suggestion, flags: Flags) -> Suggestion:
    """Return a suggestion whose reasons name nothing that is flagged."""
    if not flags:
        return suggestion
    candidates = tuple(
        replace(each, reasons=_unflagged(each.reasons, flags)) for each in suggestion.candidates
    )
    return replace(suggestion, candidates=candidates)


def speaks_of_flagged(candidate: Candidate | None, flags: Flags) -> bool:
    """Say whether a touch that is shown stands on something that is flagged by now."""
    return candidate is not None and any(flag_of(each, flags) for each in candidate.reasons)


def _unflagged(reasons: Sequence[Fact], flags: Flags) -> tuple[Fact, ...]:
    return tuple(each for each in reasons if flag_of(each, flags) is None)
