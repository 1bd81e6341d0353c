"""Must-nots in words: plain enough for a glance, with who said so and when."""

from datetime import UTC, datetime

import pytest

from desktop.care.jot import ASK_WHAT, SEVERE_ASK_WHAT
from desktop.domain.food import ALLERGENS, DIETS, WIDER
from desktop.domain.people import MustNot
from desktop.words.must_nots import MustNotWords

AT = datetime(2025, 3, 14, tzinfo=UTC)


class Plain:
    """A catalogue without translations."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.replace("%n", str(n))


WORDS = MustNotWords(Plain())


def must_not(code: str, word: str = "", source: str = "customer") -> MustNot:
    return MustNot("m", code, word, AT, "Till", source=source, removed_by="Owner")


def test_every_code_and_diet_has_its_own_name() -> None:
    names = [WORDS.name(each) for each in (*ALLERGENS, *WIDER)]
    assert len(set(names)) == len(names)
    assert all(name[0].isupper() and "-" not in name for name in names)
    diets = [WORDS.diet(each) for each in DIETS]
    assert len(set(diets)) == len(DIETS)
    assert all("-" not in name for name in diets)


def test_own_words_stay_as_typed() -> None:
    assert WORDS.name("onions", "red onions") == "Red onions"
    assert WORDS.name("kiwi") == "Kiwi"
    assert WORDS.diet("keto") == "Keto"


@pytest.mark.parametrize(
    ("code", "word", "said"),
    [
        ("peanuts", "peanuts", "Peanut allergy"),
        ("peanuts", "Peanut", "Peanut allergy"),
        ("peanuts", "", "Peanut allergy"),
        ("tree-nuts", "tree nuts", "Tree nut allergy"),
        ("tree-nuts", "cashews", "Tree nut allergy (cashews)"),
        ("gluten", "coeliac", "Coeliac: no gluten"),
        ("gluten", "Celiac", "Coeliac: no gluten"),
        ("gluten", "gluten", "No gluten"),
        ("milk", "dairy", "No milk or dairy"),
        ("milk", "lactose", "No milk or dairy (lactose)"),
        ("nuts", "nuts", "Nut allergy"),
        ("onions", "onions", "No onions"),
        (SEVERE_ASK_WHAT, SEVERE_ASK_WHAT, "Severe allergy: ask what"),
        (ASK_WHAT, ASK_WHAT, "Allergy: ask what"),
    ],
)
def test_what_stands_on_the_card(code: str, word: str, said: str) -> None:
    assert WORDS.allergy(must_not(code, word)) == said


def test_who_said_so_and_when() -> None:
    assert WORDS.line(must_not("peanuts"), "14 Mar") == "Peanut allergy \u2014 told us 14 Mar"
    lines = {
        WORDS.line(must_not("peanuts", "", each), "14 Mar")
        for each in ("customer", "staff", "till")
    }
    assert len(lines) == 3
    assert all("14 Mar" in each for each in lines)
    removed = WORDS.removed(must_not("peanuts"), "2 Apr")
    assert "Peanut allergy" in removed
    assert "Owner" in removed
    assert "2 Apr" in removed


def test_never_asked_is_not_none() -> None:
    assert WORDS.none("3 Oct") == "Must-nots: none (said 3 Oct)"
    assert WORDS.never_asked() != WORDS.none("3 Oct")


def test_discreet_mode_never_hides_that_there_are_any() -> None:
    assert WORDS.hidden(1) == WORDS.hidden(3) == "Must-nots: press to see"
    assert WORDS.hidden(0) != WORDS.hidden(1)


def test_free_of_every_code() -> None:
    said = [WORDS.free_of(each) for each in ALLERGENS]
    assert len(set(said)) == len(ALLERGENS)
    assert all("free" in each for each in said)
    assert WORDS.free_of("kiwi") == "free of kiwi"
