"""The words of the starting set: kind words and favours here, gifts and amends beside it."""

from desktop.words.catalog import Translator
from desktop.words.touch_gifts import Phrases, extras, recovery


def phrases(catalog: Translator, key: str) -> Phrases | None:
    """Return the words of a touch that the program brings, or None for one of the owner's."""
    for part in (_words, _favours, extras, recovery):
        found = part(catalog).get(key)
        if found is not None:
            return found
    return None


def _words(catalog: Translator) -> dict[str, Phrases]:
    tr = catalog
    return {
        "greet-by-name": Phrases(
            tr.translate("TouchWords", "Greeted by name"),
            (
                tr.translate("TouchWords", "greet them by name"),
                tr.translate("TouchWords", "use their name as you say hello"),
            ),
            (
                tr.translate("TouchWords", "what can I get you?"),
                tr.translate("TouchWords", "what would you like today?"),
            ),
        ),
        "say-name-right": Phrases(
            tr.translate("TouchWords", "Learned how to say their name"),
            (
                tr.translate("TouchWords", "ask how they say their name"),
                tr.translate("TouchWords", "check that you say their name right"),
            ),
            (
                tr.translate("TouchWords", "am I saying your name right?"),
                tr.translate("TouchWords", "how do you say your name?"),
            ),
        ),
        "welcome-new": Phrases(
            tr.translate("TouchWords", "Welcomed as somebody new"),
            (
                tr.translate("TouchWords", "welcome them and say your name"),
                tr.translate("TouchWords", "show them around in a sentence"),
            ),
            (
                tr.translate("TouchWords", "just ask if anything is unclear."),
                tr.translate("TouchWords", "tell me if I can help you choose."),
            ),
        ),
        "ask-how-they-are": Phrases(
            tr.translate("TouchWords", "Asked how they are"),
            (
                tr.translate("TouchWords", "ask how they are, then wait"),
                tr.translate("TouchWords", "ask after them and listen"),
            ),
            (
                tr.translate("TouchWords", "how are you?"),
                tr.translate("TouchWords", "how are things with you?"),
            ),
        ),
        "how-was-last-time": Phrases(
            tr.translate("TouchWords", "Asked how it was last time"),
            (
                tr.translate("TouchWords", "ask how it was last time"),
                tr.translate("TouchWords", "ask what they thought last time"),
            ),
            (
                tr.translate("TouchWords", "how was everything last time?"),
                tr.translate("TouchWords", "did you enjoy it last time?"),
            ),
        ),
        "thank-for-coming": Phrases(
            tr.translate("TouchWords", "Thanked for coming"),
            (
                tr.translate("TouchWords", "thank them for coming"),
                tr.translate("TouchWords", "say how glad you are they come"),
            ),
            (
                tr.translate("TouchWords", "thank you for coming in."),
                tr.translate("TouchWords", "we're glad you come to us."),
            ),
        ),
        "wish-happy-birthday": Phrases(
            tr.translate("TouchWords", "Wished a happy birthday"),
            (
                tr.translate("TouchWords", "wish them a happy birthday"),
                tr.translate("TouchWords", "a birthday wish from all of you"),
            ),
            (
                tr.translate("TouchWords", "from all of us here."),
                tr.translate("TouchWords", "have a wonderful day."),
            ),
        ),
        "same-again": Phrases(
            tr.translate("TouchWords", "Asked if it is the usual"),
            (
                tr.translate("TouchWords", "ask if it is the usual"),
                tr.translate("TouchWords", "offer the usual before they ask"),
            ),
            (
                tr.translate("TouchWords", "the usual today?"),
                tr.translate("TouchWords", "same as last time?"),
            ),
        ),
    }


def _favours(catalog: Translator) -> dict[str, Phrases]:
    tr = catalog
    return {
        "start-their-order": Phrases(
            tr.translate("TouchWords", "Started their order early"),
            (
                tr.translate("TouchWords", "start their order as they come in"),
                tr.translate("TouchWords", "have it begun before they ask"),
            ),
            (
                tr.translate("TouchWords", "shall I start your usual?"),
                tr.translate("TouchWords", "I can have yours started now."),
            ),
        ),
        "best-seat": Phrases(
            tr.translate("TouchWords", "Gave the best seat"),
            (
                tr.translate("TouchWords", "offer the best seat"),
                tr.translate("TouchWords", "keep the nicest seat for them"),
            ),
            (
                tr.translate("TouchWords", "would you like the best seat?"),
                tr.translate("TouchWords", "I kept a good seat for you."),
            ),
        ),
        "carry-it-over": Phrases(
            tr.translate("TouchWords", "Carried it for them"),
            (
                tr.translate("TouchWords", "carry it to them yourself"),
                tr.translate("TouchWords", "offer to carry it out"),
            ),
            (
                tr.translate("TouchWords", "let me carry that for you."),
                tr.translate("TouchWords", "I'll bring it over to you."),
            ),
        ),
        "their-way-extras": Phrases(
            tr.translate("TouchWords", "Packed it their way"),
            (
                tr.translate("TouchWords", "pack it the way they like"),
                tr.translate("TouchWords", "get the little things right unasked"),
            ),
            (
                tr.translate("TouchWords", "I packed it the way you like."),
                tr.translate("TouchWords", "anything you'd like with it?"),
            ),
        ),
        "wrap-it-nicely": Phrases(
            tr.translate("TouchWords", "Wrapped it nicely"),
            (
                tr.translate("TouchWords", "wrap it nicely, no charge"),
                tr.translate("TouchWords", "offer to wrap it up nicely"),
            ),
            (
                tr.translate("TouchWords", "shall I wrap it up nicely?"),
                tr.translate("TouchWords", "let me wrap this for you."),
            ),
        ),
        "set-one-aside": Phrases(
            tr.translate("TouchWords", "Offered to set one aside"),
            (
                tr.translate("TouchWords", "offer to keep one back next time"),
                tr.translate("TouchWords", "offer to set one aside"),
            ),
            (
                tr.translate("TouchWords", "shall we keep one for you next time?"),
                tr.translate("TouchWords", "we can set one aside for you."),
            ),
        ),
    }
