from datetime import UTC, date, datetime

import pytest

from desktop.domain.card_facts import (
    asked_fact,
    birthday_fact,
    claim_fact,
    diet_fact,
    must_not_fact,
    note_fact,
)
from desktop.domain.people import Asked, Birthday, Diet, MustNot, Note, TillClaim
from desktop.domain.touches import Fact
from desktop.paths import resources
from desktop.words.source_catalog import SourceCatalog
from desktop.words.why import WhyWords

AT = datetime(2025, 3, 14, tzinfo=UTC)
TODAY = date(2025, 11, 21)
SAID = (
    (must_not_fact(MustNot("1", "peanuts", "peanuts", AT, "Till")), "Peanut allergy"),
    (must_not_fact(MustNot("1", "onion", "onion", AT, "Till")), "No onion"),
    (diet_fact(Diet("1", "vegan", AT, "Till")), "Vegan"),
    (note_fact(Note("1", "has a dog", "Till", AT)), "has a dog"),
    (asked_fact(Asked(date(2025, 10, 3), "Till")), "3 Oct"),
    (birthday_fact(Birthday(2, 29)), "29 Feb"),
    (claim_fact(TillClaim(count=12)), "12 visit"),
    (claim_fact(TillClaim(count=1, first=date(2023, 5, 2))), "May 2023"),
    (Fact("say", {"text": "ah-MAH-rah"}), "ah-MAH-rah"),
    (Fact("address", {"text": "Dr Ode"}), "Dr Ode"),
    (Fact("tag", {"text": "dog"}), "dog"),
    (Fact("visits", {"count": 27}), "27 visit"),
    (Fact("last-visit", {"day": "2025-11-14"}), "14 Nov"),
    (Fact("birthday", {"days": 0, "weekday": 4}), "birthday is today"),
)


@pytest.mark.parametrize(("fact", "said"), SAID)
def test_everything_that_can_be_flagged_is_said_to_the_owner(fact: Fact, said: str) -> None:
    words = WhyWords(SourceCatalog(resources() / "i18n" / "the_usual_en.ts"))
    assert said.casefold() in words.fact(fact, TODAY).casefold()


def test_what_is_not_known_has_no_words() -> None:
    words = WhyWords(SourceCatalog(resources() / "i18n" / "the_usual_en.ts"))
    assert words.fact(Fact("of another edition", {}), TODAY) == ""
