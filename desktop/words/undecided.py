"""Ideas for somebody who cannot decide, in words: what sort of idea, and one plain reason."""

from datetime import date

from desktop.domain.ideas import Idea, IdeaKind, Ideas
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords

_DOT = " \N{MIDDLE DOT} "


class IdeaWords:
    """Says ideas; a promise is never made: nobody knows what somebody will love."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._dates = DateWords(catalog)

    def what(self, idea: Idea) -> str:
        """Return what is suggested; the usual may be several things."""
        return _DOT.join(idea.shown or idea.items)

    def kind(self, idea: Idea) -> str:
        """Return what sort of idea this is."""
        if idea.reason.code == "often":
            return self._catalog.translate("IdeaWords", "Often has")
        return {
            IdeaKind.USUAL: self._catalog.translate("IdeaWords", "The usual"),
            IdeaKind.LIKED: self._catalog.translate("IdeaWords", "Not had for a while"),
            IdeaKind.NEW: self._catalog.translate("IdeaWords", "Something new"),
            IdeaKind.FAVOURITE: self._catalog.translate("IdeaWords", "A favourite here"),
        }[idea.kind]

    def reason(self, idea: Idea, *, today: date) -> str:
        """Return the one reason; ``today`` shortens its date."""
        code, params = idea.reason.code, dict(idea.reason.params)
        if code == "had":
            day = self._dates.day(date.fromisoformat(str(params["day"])), today)
            sentence = self._catalog.translate(
                "IdeaWords", "had %n time(s), last {day}", None, int(params["count"])
            )
            return sentence.format(day=day)
        said = {
            "usual": self._catalog.translate("IdeaWords", "in {count} of the last {of} visits"),
            "often": self._catalog.translate("IdeaWords", "in {count} of the last {of} visits"),
            "said": self._catalog.translate("IdeaWords", "they said they like {text}"),
            "likes": self._catalog.translate("IdeaWords", "new to them; they like {text}"),
            "tag": self._catalog.translate("IdeaWords", "new to them; {tag}, like {item}"),
            "together": self._catalog.translate("IdeaWords", "new to them; often with {item}"),
            "category": self._catalog.translate(
                "IdeaWords", "new to them; the same sort of thing as {item}"
            ),
            "popular": self._catalog.translate("IdeaWords", "new to them; popular here"),
            "favourite": self._catalog.translate("IdeaWords", "many people have it here"),
        }
        return said[code].format_map(params)

    def notes(self, ideas: Ideas, *, discreet: bool = False) -> tuple[str, ...]:
        """Return what stands above the ideas; ``discreet``: without a word about health."""
        if not ideas.ideas:
            return (self._none(ideas, discreet=discreet),)
        said = []
        if ideas.ask_first and discreet:
            said.append(self._catalog.translate("IdeaWords", "Ask first."))
        elif ideas.ask_first:
            said.append(self._catalog.translate("IdeaWords", "Ask about allergies first."))
        if not ideas.known:
            said.append(
                self._catalog.translate(
                    "IdeaWords", "Nothing known yet: these are the shop's favourites."
                )
            )
        return tuple(said)

    def _none(self, ideas: Ideas, *, discreet: bool) -> str:
        if not ideas.unsafe:
            return self._catalog.translate(
                "IdeaWords",
                "Nothing to suggest yet: ideas come from what they had and what is sold here.",
            )
        if discreet:
            return self._catalog.translate("IdeaWords", "Nothing to suggest: ask and look it up.")
        return self._catalog.translate(
            "IdeaWords", "Nothing is known to be safe for them: ask and look it up."
        )
