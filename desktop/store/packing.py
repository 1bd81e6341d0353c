"""Values into columns and back, where a column keeps a structure."""

from collections.abc import Mapping
from datetime import time
from typing import Any, cast

from desktop.domain.food import Holds
from desktop.domain.habits import PartOfDay, Pattern, Rhythm, Strength
from desktop.domain.touches import (
    Answer,
    Candidate,
    Fact,
    Kind,
    Occasion,
    Offer,
    Spoken,
    Touch,
    Went,
)
from desktop.store.fields import from_day, to_day
from desktop.store.trade_tables import OfferRow, TouchRow


def offer_columns(offer: Offer) -> dict[str, Any]:
    """Return an offer's changing columns."""
    return {
        "suggested": offer.suggested,
        "shown": offer.shown,
        "candidates": [_candidate_json(each) for each in offer.candidates],
        "template": offer.template,
        "answer": offer.answer.value if offer.answer else None,
        "own_text": offer.own_text,
        "cost": offer.cost,
        "ask_first": offer.ask_first,
        "exhausted": offer.exhausted,
        "went": offer.went.value if offer.went else None,
        "rush": offer.rush,
        "company": offer.company,
    }


def offer(row: OfferRow, customer: str) -> Offer:
    """Return the offer of a row."""
    data: dict[str, Any] = row.__data__
    return Offer(
        id=data["uid"],
        customer=customer,
        at=data["at"],
        day=data["day"],
        suggested=data["suggested"],
        shown=data["shown"],
        candidates=tuple(_candidate(each) for each in data["candidates"]),
        template=data["template"],
        answer=Answer(data["answer"]) if data["answer"] else None,
        own_text=data["own_text"],
        cost=data["cost"],
        version=data["version"],
        ask_first=data["ask_first"],
        exhausted=data["exhausted"],
        went=Went(data["went"]) if data["went"] else None,
        rush=data["rush"],
        company=data["company"],
    )


def touch_columns(touch: Touch) -> dict[str, Any]:
    """Return a touch's columns."""
    return {
        "key": touch.key,
        "kind": touch.kind.value,
        "cost": touch.cost,
        "seconds": touch.seconds,
        "food": touch.food,
        "composition": {code: holds.value for code, holds in touch.composition.items()},
        "diets": {code: holds.value for code, holds in touch.diets.items()},
        "tags": list(touch.tags),
        "occasions": {occasion.value: weight for occasion, weight in touch.occasions.items()},
        "hours": [each.isoformat() for each in touch.hours] if touch.hours else None,
        "cooldown_visits": touch.cooldown_visits,
        "cooldown_days": touch.cooldown_days,
        "in_stock": touch.in_stock,
        "switched_on": touch.on,
        "text": touch.text,
        "private": touch.private,
        "promoted_from": touch.promoted_from,
        "words": {language: list(spoken) for language, spoken in touch.words.items()},
        "budget_share": touch.budget_share,
    }


def touch(row: TouchRow) -> Touch:
    """Return the touch of a row."""
    data: dict[str, Any] = row.__data__
    hours = data["hours"]
    return Touch(
        key=data["key"],
        kind=Kind(data["kind"]),
        occasions={Occasion(name): weight for name, weight in data["occasions"].items()},
        cost=data["cost"],
        seconds=data["seconds"],
        food=data["food"],
        composition={code: Holds(value) for code, value in data["composition"].items()},
        diets={code: Holds(value) for code, value in data["diets"].items()},
        tags=tuple(data["tags"]),
        hours=(time.fromisoformat(hours[0]), time.fromisoformat(hours[1])) if hours else None,
        cooldown_visits=data["cooldown_visits"],
        cooldown_days=data["cooldown_days"],
        in_stock=data["in_stock"],
        on=data["switched_on"],
        text=data["text"],
        private=data["private"],
        promoted_from=data["promoted_from"],
        words={language: Spoken(*each) for language, each in data["words"].items()},
        budget_share=data["budget_share"],
    )


def rhythm_json(rhythm: Rhythm | None) -> dict[str, Any] | None:
    """Return a rhythm as a structure."""
    if rhythm is None:
        return None
    return {
        "pattern": rhythm.pattern.value,
        "strength": rhythm.strength.value,
        "weekdays": list(rhythm.weekdays),
        "every_days": rhythm.every_days,
        "month_day": rhythm.month_day,
        "nth": rhythm.nth,
        "minute": rhythm.minute,
        "part": rhythm.part.value if rhythm.part else None,
        "kept": rhythm.kept,
        "due": rhythm.due,
        "next_due": to_day(rhythm.next_due) if rhythm.next_due else None,
    }


def rhythm(value: object) -> Rhythm | None:
    """Return the rhythm of :func:`rhythm_json`."""
    if value is None:
        return None
    data = cast("Mapping[str, Any]", value)
    return Rhythm(
        pattern=Pattern(data["pattern"]),
        strength=Strength(data["strength"]),
        weekdays=tuple(data["weekdays"]),
        every_days=data["every_days"],
        month_day=data["month_day"],
        nth=data["nth"],
        minute=data["minute"],
        part=PartOfDay(data["part"]) if data["part"] else None,
        kept=data["kept"],
        due=data["due"],
        next_due=from_day(data["next_due"]) if data["next_due"] is not None else None,
    )


def _candidate_json(candidate: Candidate) -> dict[str, Any]:
    return {
        "key": candidate.key,
        "score": candidate.score,
        "mean": candidate.mean,
        "occasion": candidate.occasion.value,
        "reasons": [[fact.code, dict(fact.params)] for fact in candidate.reasons],
        "features": dict(candidate.features),
        "owner": candidate.owner_weight,
    }


def _candidate(data: Mapping[str, Any]) -> Candidate:
    return Candidate(
        key=data["key"],
        score=data["score"],
        mean=data["mean"],
        occasion=Occasion(data["occasion"]),
        reasons=tuple(Fact(code, params) for code, params in data["reasons"]),
        features=data.get("features", {}),
        owner_weight=data.get("owner", 0.0),
    )
