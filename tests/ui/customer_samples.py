"""People, cards and offers for the tests of the customer's views."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent

from desktop.domain.cards import Card
from desktop.domain.habits import Habits, Pattern, Rhythm, Strength, Usual
from desktop.domain.people import MustNot, Note, Phone, Preference, Profile, Taste
from desktop.domain.touches import Candidate, Fact, Kind, Occasion, Offer, Touch
from desktop.ui.words_bundle import Words

TODAY = date(2025, 11, 21)
AT = datetime(2025, 3, 14, 12, 0, tzinfo=UTC)
TOUCHES = {
    "roll": Touch("roll", Kind.EXTRA, {Occasion.ANY: 1.0}, text="an extra spring roll"),
    "chat": Touch("chat", Kind.WORDS, {Occasion.ANY: 1.0}, text="ask about the garden"),
}
ROLL = Candidate("roll", 1.0, 0.5, Occasion.ANY, (Fact("visits", {"count": 27}),))
CHAT = replace(ROLL, key="chat")


class PlainCatalog:
    """Gives every sentence back as it is, with the number in it."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.replace("%n", str(n)) if n >= 0 else text


def sweep() -> None:
    """Delete what was closed: without an event loop nothing else does, and styles grow slow."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words() -> Words:
    return Words.of(PlainCatalog())


def profile(**changes: object) -> Profile:
    amara = Profile(
        id="c1",
        version=1,
        name="Amara Okafor",
        say="ah-MAH-rah",
        address="Mrs Okafor",
        phones=(Phone("+1 555 010 4821"),),
        must_nots=(MustNot("m1", "peanuts", "peanuts", AT, "Owner"),),
        preferences=(
            Preference("p1", Taste.LIKE, "extra chilli", AT, "Owner"),
            Preference("p2", Taste.DISLIKE, "coriander", AT, "Owner"),
        ),
        notes=(Note("n1", "Daughter Zuri starts school", "Owner", AT),),
    )
    return replace(amara, **changes)


def card(**changes: object) -> Card:
    habits = Habits(
        judged_on=TODAY,
        visits=27,
        first_day=date(2025, 3, 7),
        last_day=TODAY - timedelta(days=7),
        last_at=datetime(2025, 11, 14, 12, 40),  # noqa: DTZ001 - on the shop's clock
        rhythm=Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,), minute=760),
        usual=Usual(("Lunch combo", "Jasmine tea"), 6, 8),
    )
    amara = Card(
        profile=profile(),
        habits=habits,
        today=TODAY,
        days_came=tuple(TODAY - timedelta(days=7 * week) for week in range(1, 9)),
        recent_items=("Spring roll",),
    )
    return replace(amara, **changes)


def offer(**changes: object) -> Offer:
    waiting = Offer(
        id="o1",
        customer="c1",
        at=AT,
        day=TODAY,
        suggested="roll",
        shown="roll",
        candidates=(ROLL, CHAT),
        template=0,
    )
    return replace(waiting, **changes)
