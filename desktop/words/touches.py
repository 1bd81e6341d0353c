"""One touch in words: what to do, what may be said aloud, why, and why not another."""

from datetime import date

from desktop.domain.people import Profile
from desktop.domain.touches import (
    LANGUAGE,
    Candidate,
    Fact,
    Kind,
    Occasion,
    Refusal,
    Spoken,
    Touch,
)
from desktop.words.catalog import Translator
from desktop.words.must_nots import MustNotWords
from desktop.words.touch_facts import TouchFacts
from desktop.words.touch_phrases import phrases

TEMPLATES = 2
"""How many ways there are to prompt each touch; any whole number chooses one of them."""

MAX_WORDS = 14

_OCCASION_FACTS = {
    Occasion.STREAK: "streak",
    Occasion.FIRST_VISIT: "visit-number",
    Occasion.SECOND_VISIT: "visit-number",
    Occasion.MILESTONE: "visit-number",
    Occasion.BIRTHDAY: "birthday",
    Occasion.BACK: "away",
    Occasion.RHYTHM: "rhythm",
    Occasion.USUAL: "orders",
    Occasion.PROBLEM: "problem",
    Occasion.AFTER_PROBLEM: "put-right",
    Occasion.SLOW_HOUR: "slow-hour",
}


class TouchWords:
    """Says touches; the owner's own text is data and stands as it was written."""

    def __init__(self, catalog: Translator, language: str = LANGUAGE) -> None:
        """Keep the catalogue that the sentences are looked up in, and which language it speaks."""
        self._catalog = catalog
        self._language = language
        self._facts = TouchFacts(catalog)
        self._must_nots = MustNotWords(catalog)

    def do(self, candidate: Candidate, touch: Touch, *, template: int) -> str:
        """Return the prompt for the cashier: one fact and one touch in at most 14 words."""
        return self._joined(self._lead(candidate, template), self._act(touch, template))

    def say(self, candidate: Candidate, touch: Touch, *, profile: Profile, template: int) -> str:
        """Return what may be said aloud: never a count, an absence or anything about health."""
        opening = self._opening(candidate, touch, profile, template)
        own = touch.spoken(self._language).say
        ending = _ended(own) if own else self.ways(touch)[template % TEMPLATES].say
        if not ending:
            return _ended(opening)
        return self._catalog.translate("TouchWords", "{greeting} — {words}").format(
            greeting=opening, words=ending
        )

    def why(self, candidate: Candidate, *, today: date | None = None) -> tuple[str, ...]:
        """Return one to three lines with the facts used; ``today`` shortens their dates."""
        lines = (self._facts.reason(each, today=today) for each in candidate.reasons)
        said = tuple(line for line in lines if line)[:3]
        return said or (self._catalog.translate("TouchWords", "good at any time"),)

    def name(self, touch: Touch) -> str:
        """Return the touch's short name, for history and lists."""
        known = None if touch.own else phrases(self._catalog, touch.key)
        own = touch.spoken(self._language).do
        if own and known is None:
            return own
        return known.name if known else _capital(touch.key.replace("-", " "))

    def prompt(self, touch: Touch) -> str:
        """Return what staff read of a touch, without a fact before it."""
        return _capital(self._act(touch, 0))

    def program(self, touch: Touch) -> Spoken:
        """Return the program's own words for a touch; empty for one of the shop's."""
        known = None if touch.own else phrases(self._catalog, touch.key)
        return Spoken(known.do[0], known.say[0]) if known else Spoken()

    def ways(self, touch: Touch) -> tuple[Spoken, ...]:
        """Return what stands for a sentence that the owner did not write, each way in its turn.

        For one of the shop's own there is nothing to do but what it says; what is said may be
        empty: then the greeting is all.
        """
        known = None if touch.own else phrases(self._catalog, touch.key)
        if known is not None:
            return tuple(Spoken(do, say) for do, say in zip(known.do, known.say, strict=True))
        do = "" if touch.own else touch.key.replace("-", " ")
        if touch.kind is not Kind.EXTRA:
            return (Spoken(do),) * TEMPLATES
        return (
            Spoken(do, self._catalog.translate("TouchWords", "this one's from us.")),
            Spoken(do, self._catalog.translate("TouchWords", "something from us.")),
        )

    def welcome(self) -> str:
        """Return what is said when nothing is suggested: silence is an answer."""
        return self._catalog.translate("TouchWords", "Nothing special today: just a warm welcome.")

    def ask_first(self) -> str:
        """Return what stands where something to eat needs the question first."""
        return self._catalog.translate("TouchWords", "Ask about allergies first.")

    def refusal(self, refusal: Refusal) -> str:
        """Return the answer to "why not?" for one touch."""
        params = dict(refusal.params)
        said = {
            "off": self._catalog.translate("TouchWords", "switched off"),
            "leave-alone": self._catalog.translate("TouchWords", "they prefer to be left alone"),
            "problem-first": self._catalog.translate(
                "TouchWords", "a problem is open: that comes first"
            ),
            "no-occasion": self._catalog.translate("TouchWords", "no occasion for it today"),
            "no-consent": self._catalog.translate(
                "TouchWords", "they have not agreed to birthday wishes"
            ),
            "health-off": self._catalog.translate(
                "TouchWords", "nothing to eat is offered while health facts are off"
            ),
            "must-not": self._catalog.translate(
                "TouchWords", "contains what they must not have: {thing}"
            ),
            "not-known": self._catalog.translate("TouchWords", "not known to be free of {thing}"),
            "diet": self._catalog.translate("TouchWords", "does not suit their diet: {thing}"),
            "diet-not-known": self._catalog.translate(
                "TouchWords", "not known to suit their diet: {thing}"
            ),
            "disliked": self._catalog.translate("TouchWords", "they do not care for {thing}"),
            "out-of-stock": self._catalog.translate("TouchWords", "out of stock"),
            "out-of-hours": self._catalog.translate("TouchWords", "only from {start} to {end}"),
            "cool-down": self._catalog.translate("TouchWords", "done not long ago"),
            "paid-lately": self._catalog.translate("TouchWords", "they had a treat not long ago"),
            "budget": self._catalog.translate("TouchWords", "more than is left of today's budget"),
            "budget-share": self._catalog.translate(
                "TouchWords", "its share of today's budget is used up"
            ),
            "rush": self._catalog.translate("TouchWords", "takes too long in a rush"),
            "in-company": self._catalog.translate(
                "TouchWords", "too personal while somebody is with them"
            ),
            "ask-first": self._catalog.translate("TouchWords", "ask about allergies first"),
        }
        if refusal.code.startswith("diet"):
            thing = self._must_nots.diet(str(params.get("code", "")))
        elif "code" in params:
            word = str(params.get("word", ""))
            thing = self._must_nots.name(str(params["code"]), word)
        else:
            thing = str(params.get("text", ""))
        start, end = params.get("start", ""), params.get("end", "")
        return said.get(refusal.code, "").format(thing=thing, start=start, end=end)

    def _lead(self, candidate: Candidate, template: int) -> str:
        """The fact of the occasion; else the first reason that has words for it."""
        wanted = _OCCASION_FACTS.get(candidate.occasion)
        chosen: list[Fact] = [each for each in candidate.reasons if each.code == wanted]
        for fact in chosen or candidate.reasons:
            said = self._facts.lead(fact, template=template)
            if said:
                return said
        return ""

    def _act(self, touch: Touch, template: int) -> str:
        own = touch.spoken(self._language).do.strip()
        return own or self.ways(touch)[template % TEMPLATES].do or touch.key.replace("-", " ")

    def _joined(self, lead: str, act: str) -> str:
        ending = _ended(act)
        if not lead:
            return _capital(ending)
        sentence = self._catalog.translate("TouchWords", "{fact} — {touch}").format(
            fact=lead, touch=ending
        )
        return _capital(sentence if len(sentence.split()) <= MAX_WORDS else ending)

    def _opening(self, candidate: Candidate, touch: Touch, profile: Profile, template: int) -> str:
        plain, named = self._greetings(candidate, template)
        address = profile.address.strip()
        if not address and touch.key == "greet-by-name":
            address = profile.name.strip()
        return named.format(name=address) if address else plain

    def _greetings(self, candidate: Candidate, template: int) -> tuple[str, str]:
        """The greeting without and with a form of address."""
        catalog = self._catalog
        match candidate.occasion:
            case Occasion.FIRST_VISIT:
                greetings = (
                    catalog.translate("TouchWords", "Welcome"),
                    catalog.translate("TouchWords", "Welcome, {name}"),
                    catalog.translate("TouchWords", "Hello and welcome"),
                    catalog.translate("TouchWords", "Hello and welcome, {name}"),
                )
            case Occasion.BIRTHDAY:
                greetings = self._birthday_greetings(candidate)
            case Occasion.PROBLEM:
                greetings = (
                    catalog.translate("TouchWords", "I'm sorry about what went wrong"),
                    catalog.translate("TouchWords", "I'm sorry about what went wrong, {name}"),
                    catalog.translate("TouchWords", "We're sorry about that"),
                    catalog.translate("TouchWords", "We're sorry about that, {name}"),
                )
            case _:
                greetings = (
                    catalog.translate("TouchWords", "Good to see you again"),
                    catalog.translate("TouchWords", "Good to see you again, {name}"),
                    catalog.translate("TouchWords", "Nice to see you"),
                    catalog.translate("TouchWords", "Nice to see you, {name}"),
                )
        at = 2 * (template % TEMPLATES)
        return greetings[at], greetings[at + 1]

    def _birthday_greetings(self, candidate: Candidate) -> tuple[str, str, str, str]:
        catalog = self._catalog
        days = next((each.params["days"] for each in candidate.reasons if "days" in each.params), 0)
        if int(days) > 0:
            return (
                catalog.translate("TouchWords", "All the best for your birthday"),
                catalog.translate("TouchWords", "All the best for your birthday, {name}"),
                catalog.translate("TouchWords", "Have a good birthday soon"),
                catalog.translate("TouchWords", "Have a good birthday soon, {name}"),
            )
        if int(days) < 0:
            return (
                catalog.translate("TouchWords", "I hope you had a good birthday"),
                catalog.translate("TouchWords", "I hope you had a good birthday, {name}"),
                catalog.translate("TouchWords", "A belated happy birthday"),
                catalog.translate("TouchWords", "A belated happy birthday, {name}"),
            )
        return (
            catalog.translate("TouchWords", "Happy birthday"),
            catalog.translate("TouchWords", "Happy birthday, {name}"),
            catalog.translate("TouchWords", "Many happy returns"),
            catalog.translate("TouchWords", "Many happy returns, {name}"),
        )


def _ended(text: str) -> str:
    return text if text[-1:] in {".", "?", "!"} else f"{text}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
