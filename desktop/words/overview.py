"""The overview in words: every figure with what it is counted of, and nothing beyond."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.words.dates import DateWords
from desktop.words.overview_meanings import OverviewMeanings

if TYPE_CHECKING:
    from desktop.domain.overview import Overview, Touched, Week
    from desktop.words.catalog import Translator

_YOUNG = timedelta(weeks=8)
_HOURS = 24
_MANY_HOURS = 72
_MINUTES = 60


class OverviewWords(OverviewMeanings):
    """Says what the overview counted, and how."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        super().__init__(catalog)
        self._dates = DateWords(catalog)

    def people(self, week: Week) -> str:
        """Return what the visits are counted of."""
        by = self._catalog.translate("OverviewWords", "by %n different people", None, week.people)
        if week.known == week.days:
            return by
        known = self._catalog.translate(
            "OverviewWords", "{by}, from {known} of %n day(s) so far", None, week.days
        )
        return known.format(by=by, known=week.known)

    def of_people(self, week: Week) -> str:
        """Return what those who are new are counted of."""
        return self._catalog.translate("OverviewWords", "of %n people", None, week.people)

    def of_visits(self, week: Week) -> str:
        """Return what those who are back are counted of."""
        return self._catalog.translate("OverviewWords", "of %n visit(s)", None, week.visits)

    def of_regulars(self, overview: Overview) -> str:
        """Return what the regulars who came are counted of."""
        return self._catalog.translate("OverviewWords", "of %n regular(s)", None, overview.regulars)

    def caveats(self, overview: Overview) -> str:
        """Return what limits the figures: data that is missing or young; "" when nothing does."""
        translate, said = self._catalog.translate, []
        yesterday = overview.today - timedelta(days=1)
        week = overview.week
        if overview.till_until is not None and overview.till_until < yesterday:
            said.append(
                translate("OverviewWords", "Till data up to {day}.").format(
                    day=self._dates.day(overview.till_until, overview.today)
                )
            )
        if week.known == week.days - 1 and overview.known_until == yesterday:
            said.append(translate("OverviewWords", "Of today nothing is known yet."))
        elif week.known < week.days:
            sentence = translate(
                "OverviewWords",
                "Of {missing} of %n day(s) of this week nothing is known yet; they do not count as"
                " days without visits.",
                None,
                week.days,
            )
            said.append(sentence.format(missing=week.days - week.known))
        first = overview.data_from
        if first is not None and first > overview.weeks[0].first - _YOUNG:
            sentence = translate(
                "OverviewWords",
                "The data begins on {day}: in the weeks after it, people from before count as new.",
            )
            said.append(sentence.format(day=self._dates.day(first, overview.today)))
        if overview.unjudged:
            said.append(
                translate(
                    "OverviewWords",
                    "The visits of %n people are still being counted.",
                    None,
                    overview.unjudged,
                )
            )
        return " ".join(said)

    def week_of(self, first: date, today: date) -> str:
        """Return how a week is called ("Week of 3 Nov")."""
        return self._catalog.translate("OverviewWords", "Week of {day}").format(
            day=self._dates.day(first, today)
        )

    def short(self, first: date, today: date) -> str:
        """Return how a week is called under its bar ("3 Nov")."""
        return self._dates.day(first, today)

    def visits_of(self, week: Week, back: int | None, today: date) -> str:
        """Return the visits of one week in a sentence; ``back``: None while it is being counted."""
        translate = self._catalog.translate
        named = self.week_of(week.first, today)
        if not week.known:
            return translate("OverviewWords", "{week}: not known.").format(week=named)
        visits = translate("OverviewWords", "%n visit(s)", None, week.visits)
        people = translate("OverviewWords", "by %n people", None, week.people)
        if back is None:
            sentence = translate("OverviewWords", "{week}: {visits} {people}, {fresh} new.")
        else:
            sentence = translate(
                "OverviewWords", "{week}: {visits} {people}, {fresh} new, {back} back again."
            )
        line = sentence.format(
            week=named, visits=visits, people=people, fresh=week.fresh, back=back
        )
        if week.known == week.days:
            return line
        known = translate("OverviewWords", "Known: {known} of %n day(s).", None, week.days)
        return f"{line} {known.format(known=week.known)}"

    def answers(self) -> tuple[str, ...]:
        """Return the names of the answers, in the order of :meth:`parts`."""
        translate = self._catalog.translate
        return (
            translate("OverviewWords", "Given as suggested"),
            translate("OverviewWords", "Another idea given"),
            translate("OverviewWords", "Their own idea"),
            translate("OverviewWords", "Not today"),
            translate("OverviewWords", "Not answered"),
        )

    @staticmethod
    def parts(touched: Touched) -> tuple[int, ...]:
        """Return how many touches had each answer."""
        return (
            touched.given,
            touched.replaced,
            touched.own,
            touched.not_today,
            touched.unanswered,
        )

    def touches(self, touched: Touched) -> str:
        """Return what became of touches in a sentence."""
        translate = self._catalog.translate
        if not touched.shown:
            return translate("OverviewWords", "No touch was shown.")
        shown = translate("OverviewWords", "%n touch(es) shown:", None, touched.shown)
        named = zip(self.answers(), self.parts(touched), strict=True)
        said = ", ".join(f"{name} {count}" for name, count in named)
        return f"{shown} {said}."

    def went(self, touched: Touched) -> str:
        """Return how what was given went, "" when nothing was."""
        if not touched.done:
            return ""
        sentence = self._catalog.translate(
            "OverviewWords",
            "Of %n given: {well} went well, {fine} fine, {badly} badly; of {unsaid} nobody said.",
            None,
            touched.done,
        )
        return sentence.format(
            well=touched.well, fine=touched.fine, badly=touched.badly, unsaid=touched.unsaid
        )

    def touches_of(self, week: Week, today: date) -> str:
        """Return what became of the touches of one week in a sentence."""
        named = self.week_of(week.first, today)
        said = self._catalog.translate("OverviewWords", "{week}: {touches}").format(
            week=named, touches=self.touches(week.touched)
        )
        return f"{said} {self.went(week.touched)}".strip()

    def spend(self, *, spent: str, budget: str, allowed: str, days: int) -> str:
        """Return what was given away this week; the amounts as they are read."""
        sentence = self._catalog.translate(
            "OverviewWords",
            "This week {spent}. The budget of {budget} a day would allow {allowed} for %n open"
            " day(s).",
            None,
            days,
        )
        return sentence.format(spent=spent, budget=budget, allowed=allowed)

    def spend_today(self, *, spent: str, budget: str) -> str:
        """Return what was given away today."""
        return self._catalog.translate("OverviewWords", "Today {spent} of {budget}.").format(
            spent=spent, budget=budget
        )

    def spend_all(self, *, spent: str, touches: int) -> str:
        """Return what was given away in all these weeks."""
        return self._catalog.translate(
            "OverviewWords", "In all these weeks {spent} for %n given touch(es).", None, touches
        ).format(spent=spent)

    def problems(self, overview: Overview) -> str:
        """Return how problems stand."""
        translate = self._catalog.translate
        if overview.open_problems:
            opened = translate("OverviewWords", "%n problem(s) open.", None, overview.open_problems)
        else:
            opened = translate("OverviewWords", "No problem is open.")
        hours = overview.median_hours
        if hours is None:
            return f"{opened} {translate('OverviewWords', 'None was put right in these weeks.')}"
        right = translate(
            "OverviewWords",
            "%n put right in these weeks, half of them within {time}.",
            None,
            len(overview.put_right),
        )
        return f"{opened} {right.format(time=self.span(hours))}"

    def span(self, hours: float) -> str:
        """Return a span of time in its largest fitting unit."""
        translate = self._catalog.translate
        if hours < 1:
            return translate("OverviewWords", "%n minute(s)", None, max(round(hours * _MINUTES), 1))
        if hours < _MANY_HOURS:
            return translate("OverviewWords", "%n hour(s)", None, round(hours))
        return translate("OverviewWords", "%n day(s)", None, round(hours / _HOURS))

    def drifting(self, overview: Overview) -> str:
        """Return how many drift."""
        if not overview.away:
            return self._catalog.translate(
                "OverviewWords", "Nobody is longer away than their rhythm explains."
            )
        return self._catalog.translate(
            "OverviewWords",
            "%n person(s) longer away than their own rhythm explains.",
            None,
            overview.away,
        )

    def gone(self, days: int) -> str:
        """Return how long somebody has been away."""
        return self._catalog.translate("OverviewWords", "away %n day(s)", None, days)

    def expected(self, overview: Overview) -> str:
        """Return how many are expected."""
        if not overview.due:
            return self._catalog.translate(
                "OverviewWords", "Nobody's rhythm names a day until the week ends."
            )
        today = self._catalog.translate("OverviewWords", "%n due today", None, overview.due_today)
        rest = self._catalog.translate(
            "OverviewWords", "{today}, %n until the week ends.", None, overview.due
        )
        return rest.format(today=today)

    def expected_on(self, day: date, today: date) -> str:
        """Return on which day somebody is expected."""
        if day == today:
            return self._catalog.translate("OverviewWords", "today")
        return self._dates.weekday(day.weekday())

    def printed(self, overview: Overview) -> str:
        """Return the line at the foot of what is printed."""
        return (
            self._catalog.translate("OverviewWords", "Counted on {day}. {name}")
            .format(
                day=self._dates.weekday_day(overview.today, overview.today),
                name=overview.shop.place.name,
            )
            .strip()
        )
