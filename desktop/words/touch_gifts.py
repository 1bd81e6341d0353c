"""The words of the starting set for what is given: extras, and putting right."""

from dataclasses import dataclass

from desktop.words.catalog import Translator


@dataclass(frozen=True, slots=True)
class Phrases:
    """A touch in words: its short name, two ways to prompt it, two endings of what is said.

    ``say`` follows a greeting and a dash; it never holds counts, absence or health.
    """

    name: str
    do: tuple[str, str]
    say: tuple[str, str]


def extras(catalog: Translator) -> dict[str, Phrases]:
    """Return the words of what is given on top."""
    tr = catalog
    return {
        "taste-of-new": Phrases(
            tr.translate("TouchWords", "A taste of something new"),
            (
                tr.translate("TouchWords", "a taste of something new?"),
                tr.translate("TouchWords", "let them try something new"),
            ),
            (
                tr.translate("TouchWords", "would you like to try something new?"),
                tr.translate("TouchWords", "have a taste of this, from us."),
            ),
        ),
        "small-side": Phrases(
            tr.translate("TouchWords", "A small side on the house"),
            (
                tr.translate("TouchWords", "slip in a small side, free"),
                tr.translate("TouchWords", "a small side on the house?"),
            ),
            (
                tr.translate("TouchWords", "this one's from us."),
                tr.translate("TouchWords", "there's a little something in with it."),
            ),
        ),
        "extra-topping": Phrases(
            tr.translate("TouchWords", "An extra topping on the house"),
            (
                tr.translate("TouchWords", "add an extra topping, free"),
                tr.translate("TouchWords", "an extra topping on the house?"),
            ),
            (
                tr.translate("TouchWords", "the topping is on us."),
                tr.translate("TouchWords", "would you like an extra topping, from us?"),
            ),
        ),
        "size-up": Phrases(
            tr.translate("TouchWords", "A size up for free"),
            (
                tr.translate("TouchWords", "make it a size up, free"),
                tr.translate("TouchWords", "a size up on the house?"),
            ),
            (
                tr.translate("TouchWords", "I made it a large one for you."),
                tr.translate("TouchWords", "the bigger one is on us."),
            ),
        ),
        "something-sweet": Phrases(
            tr.translate("TouchWords", "Something sweet on the house"),
            (
                tr.translate("TouchWords", "something sweet on the house?"),
                tr.translate("TouchWords", "add something sweet, free"),
            ),
            (
                tr.translate("TouchWords", "a little something sweet from us."),
                tr.translate("TouchWords", "this one's from us."),
            ),
        ),
        "drink-on-us": Phrases(
            tr.translate("TouchWords", "A drink on the house"),
            (
                tr.translate("TouchWords", "their drink on the house?"),
                tr.translate("TouchWords", "give the drink for free"),
            ),
            (
                tr.translate("TouchWords", "the drink is on us."),
                tr.translate("TouchWords", "this drink is ours today."),
            ),
        ),
        "piece-of-fruit": Phrases(
            tr.translate("TouchWords", "A piece of fruit"),
            (
                tr.translate("TouchWords", "a piece of fruit with it?"),
                tr.translate("TouchWords", "hand over some fruit as well"),
            ),
            (
                tr.translate("TouchWords", "have some fruit with it, from us."),
                tr.translate("TouchWords", "this one's from us."),
            ),
        ),
        "glass-of-water": Phrases(
            tr.translate("TouchWords", "A glass of water"),
            (
                tr.translate("TouchWords", "a glass of water meanwhile?"),
                tr.translate("TouchWords", "bring a glass of water unasked"),
            ),
            (
                tr.translate("TouchWords", "can I get you some water?"),
                tr.translate("TouchWords", "here's some water while you wait."),
            ),
        ),
        "money-off": Phrases(
            tr.translate("TouchWords", "A little off the bill"),
            (
                tr.translate("TouchWords", "take a little off the bill"),
                tr.translate("TouchWords", "round the bill down for them"),
            ),
            (
                tr.translate("TouchWords", "I took a little off for you."),
                tr.translate("TouchWords", "there's a bit off, from us."),
            ),
        ),
    }


def recovery(catalog: Translator) -> dict[str, Phrases]:
    """Return the words of what puts a problem right."""
    tr = catalog
    return {
        "apologise-and-ask": Phrases(
            tr.translate("TouchWords", "Apologised and asked"),
            (
                tr.translate("TouchWords", "say sorry, ask, then wait"),
                tr.translate("TouchWords", "apologise and ask what would help"),
            ),
            (
                tr.translate("TouchWords", "what can we do to put it right?"),
                tr.translate("TouchWords", "what would make it right for you?"),
            ),
        ),
        "put-right-first": Phrases(
            tr.translate("TouchWords", "Put right before anything else"),
            (
                tr.translate("TouchWords", "put it right before anything else"),
                tr.translate("TouchWords", "do it again, ahead of others"),
            ),
            (
                tr.translate("TouchWords", "let me put that right first."),
                tr.translate("TouchWords", "I'll see to it now."),
            ),
        ),
        "on-the-house": Phrases(
            tr.translate("TouchWords", "Today on the house"),
            (
                tr.translate("TouchWords", "today's is on the house"),
                tr.translate("TouchWords", "take nothing for it today"),
            ),
            (
                tr.translate("TouchWords", "today is on us."),
                tr.translate("TouchWords", "there's nothing to pay today."),
            ),
        ),
        "owner-calls": Phrases(
            tr.translate("TouchWords", "The owner calls back"),
            (
                tr.translate("TouchWords", "offer a call from the owner"),
                tr.translate("TouchWords", "ask if the owner may call"),
            ),
            (
                tr.translate("TouchWords", "may the owner call you about it?"),
                tr.translate("TouchWords", "the owner would like to call you."),
            ),
        ),
        "ask-if-right-now": Phrases(
            tr.translate("TouchWords", "Asked if it is right now"),
            (
                tr.translate("TouchWords", "ask if all is right now"),
                tr.translate("TouchWords", "check that it is good again"),
            ),
            (
                tr.translate("TouchWords", "is everything right this time?"),
                tr.translate("TouchWords", "I hope all is right today."),
            ),
        ),
    }
