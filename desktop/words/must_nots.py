"""What must never be served, in words: above everything else on the card."""

from desktop.care.jot import ASK_WHAT, SEVERE_ASK_WHAT, must_not_code
from desktop.domain.food import own_code
from desktop.domain.people import MustNot
from desktop.words.catalog import Translator

_SIMPLE = frozenset(
    ("nuts", "nut", "tree nuts", "tree nut", "dairy", "soy", "soya")  # untranslated: as typed
)


class MustNotWords:
    """Says must-nots and diets; an own word of the shop stays as it was typed."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog

    def name(self, code: str, word: str = "") -> str:
        """Return what must not be served ("Tree nuts"); an own word with a capital."""
        names = {
            "celery": self._catalog.translate("MustNotWords", "Celery"),
            "gluten": self._catalog.translate("MustNotWords", "Gluten"),
            "crustaceans": self._catalog.translate("MustNotWords", "Crustaceans"),
            "eggs": self._catalog.translate("MustNotWords", "Eggs"),
            "fish": self._catalog.translate("MustNotWords", "Fish"),
            "lupin": self._catalog.translate("MustNotWords", "Lupin"),
            "milk": self._catalog.translate("MustNotWords", "Milk"),
            "molluscs": self._catalog.translate("MustNotWords", "Molluscs"),
            "mustard": self._catalog.translate("MustNotWords", "Mustard"),
            "tree-nuts": self._catalog.translate("MustNotWords", "Tree nuts"),
            "peanuts": self._catalog.translate("MustNotWords", "Peanuts"),
            "sesame": self._catalog.translate("MustNotWords", "Sesame"),
            "soybeans": self._catalog.translate("MustNotWords", "Soy"),
            "sulphites": self._catalog.translate("MustNotWords", "Sulphites"),
            "nuts": self._catalog.translate("MustNotWords", "Nuts"),
            "wheat": self._catalog.translate("MustNotWords", "Wheat"),
            "shellfish": self._catalog.translate("MustNotWords", "Shellfish"),
        }
        return names.get(own_code(code)) or _capital(word.strip() or code)

    def allergy(self, must_not: MustNot) -> str:
        """Return a must-not as it stands on the card ("Peanut allergy", "No onions")."""
        word = own_code(must_not.word)
        if word in {own_code(SEVERE_ASK_WHAT), own_code(ASK_WHAT)}:
            return self._ask_what(severe=word == own_code(SEVERE_ASK_WHAT))
        if "coeliac" in word or "celiac" in word:
            return self._catalog.translate("MustNotWords", "Coeliac: no gluten")
        names = {
            "celery": self._catalog.translate("MustNotWords", "Celery allergy"),
            "gluten": self._catalog.translate("MustNotWords", "No gluten"),
            "crustaceans": self._catalog.translate("MustNotWords", "Crustacean allergy"),
            "eggs": self._catalog.translate("MustNotWords", "Egg allergy"),
            "fish": self._catalog.translate("MustNotWords", "Fish allergy"),
            "lupin": self._catalog.translate("MustNotWords", "Lupin allergy"),
            "milk": self._catalog.translate("MustNotWords", "No milk or dairy"),
            "molluscs": self._catalog.translate("MustNotWords", "Mollusc allergy"),
            "mustard": self._catalog.translate("MustNotWords", "Mustard allergy"),
            "tree-nuts": self._catalog.translate("MustNotWords", "Tree nut allergy"),
            "peanuts": self._catalog.translate("MustNotWords", "Peanut allergy"),
            "sesame": self._catalog.translate("MustNotWords", "Sesame allergy"),
            "soybeans": self._catalog.translate("MustNotWords", "Soy allergy"),
            "sulphites": self._catalog.translate("MustNotWords", "Sulphite allergy"),
            "nuts": self._catalog.translate("MustNotWords", "Nut allergy"),
            "wheat": self._catalog.translate("MustNotWords", "No wheat"),
            "shellfish": self._catalog.translate("MustNotWords", "Shellfish allergy"),
        }
        code = own_code(must_not.code)
        said = names.get(code)
        typed = must_not.word.strip()
        if said is None:
            sentence = self._catalog.translate("MustNotWords", "No {thing}")
            return sentence.format(thing=typed or must_not.code)
        plain = word.replace("-", " ")
        told_apart = plain in _SIMPLE or plain.rstrip("s") == code.replace("-", " ").rstrip("s")
        if not typed or told_apart or "allerg" in word or must_not_code(word) != code:
            return said
        sentence = self._catalog.translate("MustNotWords", "{allergy} ({word})")
        return sentence.format(allergy=said, word=typed)

    def line(self, must_not: MustNot, day_text: str) -> str:
        """Return a must-not with who said so and when ("Peanut allergy — told us 14 Mar")."""
        sentences = {
            "till": self._catalog.translate("MustNotWords", "{must_not} — from the till, {day}"),
            "staff": self._catalog.translate("MustNotWords", "{must_not} — noted {day}"),
        }
        told = self._catalog.translate("MustNotWords", "{must_not} — told us {day}")
        sentence = sentences.get(must_not.source, told)
        return sentence.format(must_not=self.allergy(must_not), day=day_text)

    def removed(self, must_not: MustNot, day_text: str) -> str:
        """Return who took a must-not away and what it was ("... — taken away by Till, 14 Mar")."""
        sentence = self._catalog.translate(
            "MustNotWords", "{must_not} — taken away by {author}, {day}"
        )
        author = must_not.removed_by or must_not.author
        return sentence.format(must_not=self.allergy(must_not), author=author, day=day_text)

    def never_asked(self) -> str:
        """Return what stands where nobody asked yet; not the same as none."""
        return self._catalog.translate("MustNotWords", "Never asked about allergies")

    def none(self, day_text: str) -> str:
        """Return what stands where they were asked and there are none."""
        sentence = self._catalog.translate("MustNotWords", "Must-nots: none (said {day})")
        return sentence.format(day=day_text)

    def hidden(self, n: int) -> str:
        """Return what stands in discreet mode: never that there are none when there are."""
        if n == 0:
            return self._catalog.translate("MustNotWords", "Must-nots: none known")
        return self._catalog.translate("MustNotWords", "Must-nots: press to see")

    def free_of(self, code: str) -> str:
        """Return that something is free of a code ("peanut-free"), for the reasons of a touch."""
        names = {
            "celery": self._catalog.translate("MustNotWords", "celery-free"),
            "gluten": self._catalog.translate("MustNotWords", "gluten-free"),
            "crustaceans": self._catalog.translate("MustNotWords", "free of crustaceans"),
            "eggs": self._catalog.translate("MustNotWords", "egg-free"),
            "fish": self._catalog.translate("MustNotWords", "free of fish"),
            "lupin": self._catalog.translate("MustNotWords", "lupin-free"),
            "milk": self._catalog.translate("MustNotWords", "milk-free"),
            "molluscs": self._catalog.translate("MustNotWords", "free of molluscs"),
            "mustard": self._catalog.translate("MustNotWords", "mustard-free"),
            "tree-nuts": self._catalog.translate("MustNotWords", "free of tree nuts"),
            "peanuts": self._catalog.translate("MustNotWords", "peanut-free"),
            "sesame": self._catalog.translate("MustNotWords", "sesame-free"),
            "soybeans": self._catalog.translate("MustNotWords", "soy-free"),
            "sulphites": self._catalog.translate("MustNotWords", "sulphite-free"),
        }
        other = self._catalog.translate("MustNotWords", "free of {thing}")
        return names.get(code) or other.format(thing=code)

    def diet(self, code: str) -> str:
        """Return the name of a diet ("Vegetarian"); an own word with a capital."""
        names = {
            "vegetarian": self._catalog.translate("MustNotWords", "Vegetarian"),
            "vegan": self._catalog.translate("MustNotWords", "Vegan"),
            "pescatarian": self._catalog.translate("MustNotWords", "Pescatarian"),
            "halal": self._catalog.translate("MustNotWords", "Halal"),
            "kosher": self._catalog.translate("MustNotWords", "Kosher"),
            "no-alcohol": self._catalog.translate("MustNotWords", "No alcohol"),
            "no-pork": self._catalog.translate("MustNotWords", "No pork"),
        }
        return names.get(own_code(code)) or _capital(code.strip())

    def _ask_what(self, *, severe: bool) -> str:
        if severe:
            return self._catalog.translate("MustNotWords", "Severe allergy: ask what")
        return self._catalog.translate("MustNotWords", "Allergy: ask what")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
