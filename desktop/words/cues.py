"""The coaching lines: one short, kind thing to do, for the cashier alone."""

from desktop.words.catalog import Translator


class CueWords:
    """Says the coaching lines of ``care.cues``."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog

    def line(self, code: str) -> str:
        """Return the line of a code; "" for a code that has no words."""
        return {**self._problem(), **self._first_visit(), **self._undecided()}.get(code, "")

    def _problem(self) -> dict[str, str]:
        catalog = self._catalog
        return {
            "listen-to-the-end": catalog.translate("CueWords", "Hear it to the end, then answer."),
            "say-it-back": catalog.translate("CueWords", "Say back what you heard."),
            "sorry-once": catalog.translate("CueWords", "Say sorry once, and mean it."),
            "ask-what-would-help": catalog.translate("CueWords", "Ask what would make it right."),
            "offer-one-thing": catalog.translate("CueWords", "Offer one thing you can do now."),
            "thank-for-telling": catalog.translate("CueWords", "Thank them for telling you."),
            "what-happens-next": catalog.translate(
                "CueWords", "Leave out the reasons. Say what happens next."
            ),
        }

    def _first_visit(self) -> dict[str, str]:
        catalog = self._catalog
        return {
            "ask-then-wait": catalog.translate("CueWords", "Ask, then wait."),
            "your-own-name": catalog.translate("CueWords", "Tell them your name, too."),
            "look-up-first": catalog.translate("CueWords", "Look up before you speak."),
            "what-brought-them": catalog.translate("CueWords", "Ask what brought them in."),
            "near-not-pressing": catalog.translate("CueWords", "Stay near; let them look."),
            "name-as-heard": catalog.translate("CueWords", "Say their name as you heard it."),
        }

    def _undecided(self) -> dict[str, str]:
        catalog = self._catalog
        return {
            "two-not-ten": catalog.translate("CueWords", "Name two things, not ten."),
            "what-they-feel-like": catalog.translate("CueWords", "Ask what they feel like today."),
            "your-own-taste": catalog.translate("CueWords", "Say what you would have yourself."),
            "give-a-moment": catalog.translate("CueWords", "A quiet moment is fine."),
            "ask-and-listen": catalog.translate("CueWords", "Ask one thing, then listen."),
            "no-wrong-choice": catalog.translate(
                "CueWords", "Trust your own eye: you know the food."
            ),
        }
