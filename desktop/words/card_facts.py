"""What a card says of a customer, as lines that somebody can say are wrong."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from desktop.domain.people import Birthday, MustNot
from desktop.domain.touches import Fact
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords
from desktop.words.must_nots import MustNotWords

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

Params = Mapping[str, str | int]


class CardFacts:
    """Says what stands on the card, for the owner who checks it and for those who do not see it."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._dates = DateWords(catalog)
        self._must_nots = MustNotWords(catalog)

    def line(self, fact: Fact, today: date) -> str:
        """Return a fact of the card as a line of its own; "" for one of a touch."""
        makers: dict[str, Callable[[Params, date], str]] = {
            "must-not": self._must_not,
            "diet": lambda params, _: self._must_nots.diet(str(params.get("code", ""))),
            "note": lambda params, _: str(params.get("text", "")),
            "tag": lambda params, _: str(params.get("text", "")),
            "say": self._say,
            "address": self._address,
            "asked": self._asked,
            "last-visit": self._last_visit,
            "claim": self._claim,
            "birthday": self._birthday,
        }
        make = makers.get(fact.code)
        return make(fact.params, today) if make else ""

    def _must_not(self, params: Params, _: date) -> str:
        code, word = str(params.get("code", "")), str(params.get("word", ""))
        return self._must_nots.allergy(MustNot("", code, word, _NEVER, ""))

    def _say(self, params: Params, _: date) -> str:
        sentence = self._catalog.translate("CardFacts", "Say “{text}”")
        return sentence.format(text=params.get("text", ""))

    def _address(self, params: Params, _: date) -> str:
        sentence = self._catalog.translate("CardFacts", "Call them {text}")
        return sentence.format(text=params.get("text", ""))

    def _asked(self, params: Params, today: date) -> str:
        return self._must_nots.none(self._dates.day(_day(params, "day", today), today))

    def _last_visit(self, params: Params, today: date) -> str:
        day = self._dates.day(_day(params, "day", today), today)
        return self._catalog.translate("CardFacts", "Last here {day}").format(day=day)

    def _claim(self, params: Params, today: date) -> str:
        count = int(params.get("count", 0))
        if "first" not in params:
            return self._catalog.translate("CardFacts", "The till says: %n visit(s)", None, count)
        said = self._catalog.translate(
            "CardFacts", "The till says: %n visit(s) since {day}", None, count
        )
        return said.format(day=self._dates.since(_day(params, "first", today)))

    def _birthday(self, params: Params, _: date) -> str:
        if "on" not in params:
            return ""
        month, _dash, day = str(params["on"]).partition("-")
        sentence = self._catalog.translate("CardFacts", "Birthday {day}")
        return sentence.format(day=self._dates.birthday(Birthday(int(month), int(day))))


def _day(params: Params, name: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(str(params.get(name, "")))
    except ValueError:
        return otherwise
