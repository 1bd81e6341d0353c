"""How each figure of the overview is counted, said beside it."""

from desktop.words.catalog import Translator


class OverviewMeanings:
    """Says what a figure means and what it does not."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog

    def definition(self, figure: str) -> str:
        """Return how a figure is counted.

        figure: visits, regulars, fresh, back, touches, spend, problems, drifting or expected.
        """
        translate = self._catalog.translate
        return {
            "visits": translate(
                "OverviewWords",
                "Comings of people whom the shop knows, from the till's files and marked by hand."
                " Who comes twice on a day counts once. People without a name are not counted.",
            ),
            "regulars": translate(
                "OverviewWords",
                "People in whose visits a rhythm shows now: the same weekday, every so many days"
                " and so on.",
            ),
            "fresh": translate(
                "OverviewWords",
                "People whose first coming that the shop knows of lies in this week, and of whom"
                " the till does not say that they came before.",
            ),
            "back": translate(
                "OverviewWords",
                "Comings after 8 weeks away, or after three times their own usual time away (two"
                " weeks or more). Days that are not known or closed are not counted as away.",
            ),
            "touches": translate(
                "OverviewWords",
                "Touches that the till showed, each counted once, by what the cashier answered."
                " How it went is what the cashier said. Whether people come more often because of"
                " it cannot be known from this.",
            ),
            "spend": translate(
                "OverviewWords",
                "What the touches that were given cost by the list at that time, against today's"
                " daily budget for the days on which the shop was open.",
            ),
            "problems": translate(
                "OverviewWords",
                "Problems that somebody noted. The time runs from the note until it was put right,"
                " nights and closed days included.",
            ),
            "drifting": translate(
                "OverviewWords",
                "Regulars who are longer away than their own rhythm explains, the clearest first;"
                " judged at the last known day.",
            ),
            "expected": translate(
                "OverviewWords",
                "People whose rhythm names a day from today until the week ends; not all of them"
                " will come.",
            ),
        }[figure]
