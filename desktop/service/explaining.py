"""*Why, and why not*: the touch to its facts with their source, the others to what hinders them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.domain.card_facts import birthday_fact, flag_of
from desktop.domain.explaining import Flag, Part, Sourced, WhyCard, rhythm_fact, usual_fact
from desktop.domain.touches import Candidate, Fact, Offer, Suggestion, Touch
from desktop.service.knowing import Knowing
from desktop.service.known import Known
from desktop.service.ports import Store

if TYPE_CHECKING:
    from desktop.care.safety import Situation

MOST_PARTS = 4
OF_BEFORE = frozenset({"rhythm", "orders"})
"""Facts that a touch takes from before the present coming."""
LEAST_PART = 0.05
"""What contributes less to a score (a logit) than this decides nothing."""


class Explaining:
    """Explains one person's touch as it is judged now; nothing is written."""

    def __init__(self, store: Store, knowing: Knowing) -> None:
        self._store = store
        self._knowing = knowing

    def why(self, customer_id: str) -> WhyCard:
        """Return why this touch and not another, and what else the card says, with sources.

        An idea behind the one shown may have become unsafe since: everything is judged again.

        Raises:
            ActError: NO_CUSTOMER when nobody is known by this id.
        """
        known = self._knowing.known(customer_id)
        offer = self._knowing.current_offer(known)
        own = offer.id if offer else None
        situation = self._knowing.situation(known, without_offer=own)
        suggestion = self._knowing.suggestion(known, without_offer=own)
        shown = self._shown(offer, suggestion)
        return WhyCard(
            customer=known.profile.id,
            name=known.profile.name,
            today=known.today,
            touch=shown.key if shown else None,
            facts=self._sourced(shown.reasons if shown else (), known, situation, of_touch=True),
            parts=self._parts(shown, suggestion, situation),
            known=self._sourced(_facts_of(known), known, situation),
            possible=tuple(
                each.key for each in suggestion.candidates if shown is None or each.key != shown.key
            ),
            refused=suggestion.refusals,
        )

    def _shown(self, offer: Offer | None, suggestion: Suggestion) -> Candidate | None:
        """The touch on the screen as it is judged now; one that no longer fits is as it was."""
        if offer is None:
            return suggestion.candidates[0] if suggestion.candidates else None
        if offer.shown is None:
            return None
        now = (each for each in suggestion.candidates if each.key == offer.shown)
        refused = any(each.key == offer.shown for each in suggestion.refusals)
        return next(now, offer.current if offer.answer or not refused else None)

    def _sourced(
        self,
        facts: Sequence[Fact],
        known: Known,
        situation: "Situation",
        *,
        of_touch: bool = False,
    ) -> tuple[Sourced, ...]:
        from desktop.care.sources import source_of

        shop = self._knowing.shop()
        found = []
        for fact in facts:
            # the touch stands on what was before this coming, the card on all of it
            earlier = of_touch and fact.code in OF_BEFORE
            source = source_of(
                fact,
                profile=known.profile,
                habits=situation.habits_before if earlier else known.habits,
                comings=known.comings_before if earlier else known.comings,
                problems=known.problems,
                today=situation.today,
                day_of=shop.business_day,
            )
            flag = flag_of(fact, known.flags)
            found.append(Sourced(fact, source, flag.id if flag else ""))
        return tuple(found)

    def _parts(
        self, shown: Candidate | None, suggestion: Suggestion, situation: "Situation"
    ) -> tuple[Part, ...]:
        touch = self._store.care.touches().get(shown.key) if shown else None
        if shown is None or touch is None or shown not in suggestion.candidates:
            return ()
        from desktop.care.occasions import occasions
        from desktop.care.score import OWNER, score

        weights = self._store.care.weights(situation.profile.id)
        scored = score(touch, situation, occasions(situation), weights)
        learnt = dict(scored.contributions)
        of_occasion = [name for name in learnt if name.startswith("occasion:") or name == OWNER]
        occasion = scored.owner_weight + sum(learnt.pop(name) for name in of_occasion)
        return parts_of(touch, learnt | {f"occasion:{scored.occasion.value}:{touch.key}": occasion})


def parts_of(touch: Touch, contributions: Mapping[str, float]) -> tuple[Part, ...]:
    """Return the largest parts of a score, strongest first; what is alike for all is none.

    contributions: by feature ("occasion:birthday:small-side"), in logits.
    """
    parts = []
    for name, value in sorted(contributions.items(), key=lambda each: (-abs(each[1]), each[0])):
        family, _, rest = name.partition(":")
        if family == "bias" or abs(value) < LEAST_PART:
            continue
        about = rest.removesuffix(f":{touch.key}")
        params = {family: about} if family in {"occasion", "tag"} else {}
        parts.append(Part(family, value > 0, params))
    return tuple(parts[:MOST_PARTS])


def _facts_of(known: Known) -> tuple[Fact, ...]:
    """What the card says besides the touch, and what is flagged of it already."""
    habits, profile = known.habits, known.profile
    facts = [] if habits.rhythm is None else [rhythm_fact(habits.rhythm)]
    facts += [] if habits.usual is None else [usual_fact(habits.usual)]
    facts += [Fact("likes", {"text": text}) for text in profile.likes]
    facts += [Fact("dislikes", {"text": text}) for text in profile.dislikes]
    facts += [] if profile.birthday is None else [birthday_fact(profile.birthday)]
    facts += [each.fact for each in known.flags if each not in _flags_on(facts, known.flags)]
    return tuple(facts)


def _flags_on(facts: Sequence[Fact], flags: Sequence[Flag]) -> list[Flag]:
    return [flag for fact in facts if (flag := flag_of(fact, flags)) is not None]
