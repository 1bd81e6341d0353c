"""The facts behind a touch, in words: as the beginning of a prompt, and as reasons."""

from collections.abc import Callable, Mapping
from datetime import date

from desktop.domain.touches import Fact
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords, whole_weeks
from desktop.words.must_nots import MustNotWords

_MAX_THING = 4
"""A longer name of a thing does not fit a prompt that is read in a glance."""

Params = Mapping[str, str | int]


class TouchFacts:
    """Says facts; every number in them is a parameter of the fact."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._dates = DateWords(catalog)
        self._must_nots = MustNotWords(catalog)

    def lead(self, fact: Fact, *, template: int) -> str:
        """Return the fact in a few words for the beginning of a prompt; "" when it has none."""
        makers: dict[str, Callable[[Params], tuple[str, ...]]] = {
            "streak": self._streak,
            "visit-number": self._visit_number,
            "visits": self._visits,
            "birthday": self._birthday,
            "away": self._away,
            "rhythm": self._rhythm,
            "orders": self._orders,
            "likes": self._likes,
            "problem": self._problem,
            "put-right": self._put_right,
            "slow-hour": self._slow_hour,
        }
        make = makers.get(fact.code)
        said = make(fact.params) if make else ()
        return said[template % len(said)] if said else ""

    def reason(self, fact: Fact, *, today: date | None = None) -> str:
        """Return the fact as one line of *why*; "" for a code that has no words."""
        makers: dict[str, Callable[[Params], str]] = {
            "streak": self._why_streak,
            "visit-number": lambda params: self._visit_number(params)[0],
            "visits": lambda params: self._visits(params)[0],
            "birthday": lambda params: self._birthday(params)[1],
            "away": self._why_away,
            "rhythm": self._why_rhythm,
            "orders": self._why_orders,
            "likes": self._why_likes,
            "dislikes": self._why_dislikes,
            "problem": lambda params: self._problem(params)[0],
            "slow-hour": lambda params: self._slow_hour(params)[0],
            "free-of": self._why_free_of,
        }
        make = makers.get(fact.code)
        return make(fact.params) if make else self._dated(fact, today)

    def _why_streak(self, params: Params) -> str:
        return self._catalog.translate(
            "TouchWords", "here {count} of the last {count} {weekdays}"
        ).format(count=params["count"], weekdays=self._weekdays(params))

    def _why_rhythm(self, params: Params) -> str:
        kept, due = params["kept"], int(params["due"])
        if "weekday" in params and params.get("pattern") == "weekly":
            return self._catalog.translate(
                "TouchWords", "here {kept} of the last {due} {weekdays}"
            ).format(kept=kept, due=due, weekdays=self._weekdays(params))
        return self._catalog.translate(
            "TouchWords", "came {kept} of the last %n time(s) expected", None, due
        ).format(kept=kept)

    def _why_orders(self, params: Params) -> str:
        return self._catalog.translate(
            "TouchWords", "{item} on {count} of the last %n visit(s)", None, int(params["of"])
        ).format(item=params["item"], count=params["count"])

    def _why_likes(self, params: Params) -> str:
        sentence = self._catalog.translate("TouchWords", "likes {thing}")
        return sentence.format(thing=params["text"])

    def _why_dislikes(self, params: Params) -> str:
        sentence = self._catalog.translate("TouchWords", "does not care for {thing}")
        return sentence.format(thing=params["text"])

    def _why_free_of(self, params: Params) -> str:
        every = [self._must_nots.free_of(each) for each in str(params["code"]).split("|")]
        return ", ".join(every)

    def _dated(self, fact: Fact, today: date | None) -> str:
        sentences = {
            "put-right": self._catalog.translate("TouchWords", "problem put right {day}"),
            "no-treat-since": self._catalog.translate("TouchWords", "no treat since {day}"),
            "last-time": self._catalog.translate("TouchWords", "last done {day}"),
            "no-treat-yet": self._catalog.translate("TouchWords", "no treat so far"),
            "new-to-them": self._catalog.translate("TouchWords", "not done for them before"),
        }
        day = date.fromisoformat(str(fact.params["day"])) if "day" in fact.params else None
        said = self._dates.day(day, today or day) if day else ""
        return sentences.get(fact.code, "").format(day=said)

    def _weekdays(self, params: Params) -> str:
        return self._dates.weekdays_plural(int(params["weekday"]))

    def _streak(self, params: Params) -> tuple[str, ...]:
        count = int(params["count"])
        said = {
            "ordinal": self._dates.ordinal(count),
            "weekday": self._dates.weekday(int(params["weekday"])),
            "weekdays": self._weekdays(params),
            "count": count,
        }
        return (
            self._catalog.translate("TouchWords", "{ordinal} {weekday} running").format(**said),
            self._catalog.translate("TouchWords", "{count} {weekdays} in a row").format(**said),
        )

    def _slow_hour(self, _params: Params) -> tuple[str, ...]:
        return (
            self._catalog.translate("TouchWords", "a quiet hour"),
            self._catalog.translate("TouchWords", "there is time just now"),
        )

    def _visit_number(self, params: Params) -> tuple[str, ...]:
        count = int(params["count"])
        if count == 1:
            return (
                self._catalog.translate("TouchWords", "First visit"),
                self._catalog.translate("TouchWords", "New here today"),
            )
        ordinal = self._dates.ordinal(count)
        return (
            self._catalog.translate("TouchWords", "{ordinal} visit").format(ordinal=ordinal),
            self._catalog.translate("TouchWords", "Visit number {count}").format(count=count),
        )

    def _visits(self, params: Params) -> tuple[str, ...]:
        count = int(params["count"])
        if count == 0:
            return (
                self._catalog.translate("TouchWords", "no visits recorded yet"),
                self._catalog.translate("TouchWords", "nothing recorded yet"),
            )
        return (
            self._catalog.translate("TouchWords", "%n visit(s) so far", None, count),
            self._catalog.translate("TouchWords", "here %n time(s) so far", None, count),
        )

    def _birthday(self, params: Params) -> tuple[str, ...]:
        days = int(params["days"])
        weekday = self._dates.weekday(int(params["weekday"]))
        if days == 0:
            return (
                self._catalog.translate("TouchWords", "Birthday today"),
                self._catalog.translate("TouchWords", "their birthday is today"),
            )
        if days > 0:
            return (
                self._catalog.translate("TouchWords", "Birthday on {day}").format(day=weekday),
                self._catalog.translate("TouchWords", "their birthday is on {day}").format(
                    day=weekday
                ),
            )
        return (
            self._catalog.translate("TouchWords", "Birthday was {day}").format(day=weekday),
            self._catalog.translate("TouchWords", "their birthday was on {day}").format(
                day=weekday
            ),
        )

    def _away(self, params: Params) -> tuple[str, ...]:
        days = int(params["days"])
        weeks = whole_weeks(days)
        if weeks:
            return (
                self._catalog.translate("TouchWords", "First time in %n week(s)", None, weeks),
                self._catalog.translate("TouchWords", "Back after %n week(s)", None, weeks),
            )
        return (
            self._catalog.translate("TouchWords", "First time in %n day(s)", None, days),
            self._catalog.translate("TouchWords", "Back after %n day(s)", None, days),
        )

    def _why_away(self, params: Params) -> str:
        days, typical = int(params["days"]), max(int(params["typical"]), 1)
        away = self._catalog.translate("TouchWords", "%n day(s) away", None, days)
        usual = self._catalog.translate("TouchWords", "usually about %n day(s)", None, typical)
        return self._catalog.translate("TouchWords", "{away}, {usual}").format(
            away=away, usual=usual
        )

    def _rhythm(self, params: Params) -> tuple[str, ...]:
        if "weekday" in params:
            weekday = self._dates.weekday(int(params["weekday"]))
            return (
                self._catalog.translate("TouchWords", "Their usual {weekday}").format(
                    weekday=weekday
                ),
                self._catalog.translate("TouchWords", "Here on their {weekday}").format(
                    weekday=weekday
                ),
            )
        return (
            self._catalog.translate("TouchWords", "Here when expected"),
            self._catalog.translate("TouchWords", "Keeping to their rhythm"),
        )

    def _orders(self, params: Params) -> tuple[str, ...]:
        item = _short(str(params["item"]))
        if not item:
            return (
                self._catalog.translate("TouchWords", "They have a usual"),
                self._catalog.translate("TouchWords", "You know what they have"),
            )
        return (
            self._catalog.translate("TouchWords", "Usually {item}").format(item=item),
            self._catalog.translate("TouchWords", "Their usual: {item}").format(item=item),
        )

    def _likes(self, params: Params) -> tuple[str, ...]:
        thing = _short(str(params["text"]))
        if not thing:
            return ()
        return (
            self._catalog.translate("TouchWords", "Likes {thing}").format(thing=thing),
            self._catalog.translate("TouchWords", "Fond of {thing}").format(thing=thing),
        )

    def _problem(self, params: Params) -> tuple[str, ...]:
        days = int(params["days"])
        if days == 0:
            return (
                self._catalog.translate("TouchWords", "Problem still open"),
                self._catalog.translate("TouchWords", "Not yet put right"),
            )
        return (
            self._catalog.translate("TouchWords", "Problem open %n day(s)", None, days),
            self._catalog.translate("TouchWords", "Not right for %n day(s)", None, days),
        )

    def _put_right(self, _params: Params) -> tuple[str, ...]:
        return (
            self._catalog.translate("TouchWords", "First visit since the problem"),
            self._catalog.translate("TouchWords", "Put right since last time"),
        )


def _short(text: str) -> str:
    return text if 0 < len(text.split()) <= _MAX_THING else ""
