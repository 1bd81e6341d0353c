"""Why, and why not: facts with their source, and what speaks for a touch, in plain words."""

from datetime import date

from desktop.domain.explaining import Part, Source, Sourced
from desktop.domain.touches import Fact
from desktop.words.card_facts import CardFacts
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords
from desktop.words.touch_facts import TouchFacts

_MOST_DAYS = 12
"""So many days of a long list are named; the newest matter."""


class WhyWords:
    """Says where a fact comes from and what a choice was made of; never a score."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._dates = DateWords(catalog)
        self._facts = TouchFacts(catalog)
        self._card = CardFacts(catalog)

    def fact(self, fact: Fact, today: date) -> str:
        """Return a fact as a line of its own; "" for a code that has no words."""
        said = self._card.line(fact, today) or self._facts.reason(fact, today=today)
        return said[:1].upper() + said[1:]

    def source(self, sourced: Sourced, today: date) -> str:
        """Return where a fact comes from; "" where it is an absence and has no source."""
        source = sourced.source
        if source.days:
            return self._days(source, today)
        if source.said is None:
            return ""
        day = self._dates.day(source.said, today)
        if not source.author:
            return self._catalog.translate("WhyWords", "said {day}").format(day=day)
        return self._catalog.translate("WhyWords", "said {day}, noted by {author}").format(
            day=day, author=source.author
        )

    def part(self, part: Part) -> str:
        """Return one part of the choice; "" for a code that has no words."""
        translate = self._catalog.translate
        for_it = {
            "occasion": translate("WhyWords", "suits the occasion: {occasion}"),
            "liked": translate("WhyWords", "is about something they like"),
            "new": translate("WhyWords", "would be new to them"),
            "again": translate("WhyWords", "is welcome again"),
            "rush": translate("WhyWords", "is quick to do"),
            "touch": translate("WhyWords", "is mostly welcome here"),
            "customer": translate("WhyWords", "was welcome to them before"),
            "tag": translate("WhyWords", "is mostly welcome to: {tag}"),
            "cost": translate("WhyWords", "is worth what it costs"),
            "part": translate("WhyWords", "is mostly welcome at this time of day"),
        }
        against = {
            "occasion": translate("WhyWords", "suits the occasion less: {occasion}"),
            "liked": translate("WhyWords", "is about something they like, which mattered little"),
            "new": translate("WhyWords", "would be new to them, which mattered little"),
            "again": translate("WhyWords", "was done for them not long ago"),
            "rush": translate("WhyWords", "takes time in a rush"),
            "touch": translate("WhyWords", "is often passed over here"),
            "customer": translate("WhyWords", "was less welcome to them before"),
            "tag": translate("WhyWords", "is less welcome to: {tag}"),
            "cost": translate("WhyWords", "costs something"),
            "part": translate("WhyWords", "is less welcome at this time of day"),
        }
        said = (for_it if part.favours else against).get(part.code, "")
        return said.format(
            occasion=self.occasion(part.params.get("occasion", "")), tag=part.params.get("tag", "")
        )

    def occasion(self, code: str) -> str:
        """Return what about a day calls for a touch ("a birthday")."""
        translate = self._catalog.translate
        return {
            "any": translate("WhyWords", "any day"),
            "streak": translate("WhyWords", "several times running"),
            "first-visit": translate("WhyWords", "the first visit"),
            "second-visit": translate("WhyWords", "the second visit"),
            "milestone": translate("WhyWords", "a round number of visits"),
            "birthday": translate("WhyWords", "a birthday"),
            "back": translate("WhyWords", "back after a long time"),
            "rhythm": translate("WhyWords", "one of their days"),
            "usual": translate("WhyWords", "they have a usual"),
            "problem": translate("WhyWords", "a problem is open"),
            "after-problem": translate("WhyWords", "after a problem"),
            "slow-hour": translate("WhyWords", "a quiet hour"),
        }.get(code, code)

    def _days(self, source: Source, today: date) -> str:
        named = [self._dates.day(each, today) for each in source.days[-_MOST_DAYS:]]
        listed = ", ".join(named)
        before = len(source.days) - len(named)
        if before > 0:
            listed = self._catalog.translate("WhyWords", "%n before, {days}", None, before).format(
                days=listed
            )
        count = len(source.days)
        if count == 1:
            return listed
        sentence = self._catalog.translate("WhyWords", "%n day(s): {days}", None, count)
        return sentence.format(days=listed)
