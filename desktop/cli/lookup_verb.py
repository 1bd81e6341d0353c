"""``lookup``: who is found, the card and the touch of the best of them."""

from argparse import Namespace

from desktop.cli.entrance import Entrance
from desktop.cli.printing import print_json
from desktop.domain.cards import Card, Found, Hit, Way
from desktop.domain.touches import Offer
from desktop.service.knowing import Knowing
from desktop.service.reading import Reader
from desktop.words.cards import CardWords
from desktop.words.catalog import Translator
from desktop.words.habits import HabitWords
from desktop.words.touches import TouchWords


class LookupVerb:
    """Looks up and prints; writes nothing."""

    def __init__(self, entrance: Entrance, catalog: Translator) -> None:
        self._entrance = entrance
        self._shop = entrance.shop
        self._cards = CardWords(catalog)
        self._habits = HabitWords(catalog)
        self._touches = TouchWords(catalog)

    def run(self, arguments: Namespace) -> int:
        """Print the hits, and the card and the touch of the best one or of ``--id``.

        Without a query those are listed who are likely in about now, and nobody's card is shown.
        """
        self._entrance.read()
        query = arguments.query or ""
        reader = Reader(self._shop, Knowing(self._shop, self._entrance.clock))
        found = reader.search(query) if query or arguments.id is None else Found(query)
        chosen = arguments.id or next((hit.id for hit in found.hits if was_asked_for(hit)), None)
        card, offer = reader.card_with_touch(chosen) if chosen else (None, None)
        if arguments.json:
            print_json(
                {
                    "hits": [_hit_json(hit) for hit in found.hits],
                    "card": self._card_json(card) if card else None,
                    "touch": self._touch_json(card, offer) if card and offer else None,
                }
            )
        else:
            self._print(found, card, offer)
        return 0

    def _print(self, found: Found, card: Card | None, offer: Offer | None) -> None:
        for hit in found.hits:
            print(self._cards.hit(hit))
        if card is None or offer is None:
            if not found.hits:
                print(self._cards.nobody())
            return
        if found.hits:
            print()
        for line in self._cards.lines(card):
            print(line)
        print()
        touch = self._touch_json(card, offer)
        told = [touch["do"], touch["say"]] if touch else [self._touches.welcome()]
        told += [f"- {reason}" for reason in touch["why"]] if touch else []
        told += [self._touches.ask_first()] if offer.ask_first else []
        print(*told, sep="\n")

    def _card_json(self, card: Card) -> dict[str, object]:
        profile, habits = card.profile, card.habits
        return {
            "id": profile.id,
            "name": profile.name,
            "say": profile.say,
            "address": profile.address,
            "phones": [phone.typed for phone in profile.phones],
            "emails": list(profile.emails),
            "cards": list(profile.cards),
            "tags": list(profile.tags),
            "visits": habits.visits,
            "since": habits.first_day.isoformat() if habits.first_day else None,
            "last_visit": habits.last_day.isoformat() if habits.last_day else None,
            "last_here": self._habits.last_here(habits, card.today),
            "known_until": card.known_until.isoformat() if card.known_until else None,
            "must_not": [each.word for each in profile.live_must_nots],
            "must_not_asked": profile.asked.on.isoformat() if profile.asked else None,
            "diets": [each.code for each in profile.diets],
            "likes": list(profile.likes),
            "dislikes": list(profile.dislikes),
            "usual": list(habits.usual.items) if habits.usual and not habits.usual.often else [],
            "often": list(habits.usual.items) if habits.usual and habits.usual.often else [],
            "rhythm": self._habits.rhythm(habits.rhythm) if habits.rhythm else None,
            "problems": [each.text for each in card.problems],
            "notes": [
                {"text": note.text, "author": note.author, "at": note.at.isoformat()}
                for note in profile.notes
            ],
        }

    def _touch_json(self, card: Card, offer: Offer) -> dict[str, list[str] | str] | None:
        candidate = offer.current
        touch = self._shop.care.touches().get(candidate.key) if candidate else None
        if candidate is None or touch is None:
            return None
        return {
            "do": self._touches.do(candidate, touch, template=offer.template),
            "say": self._touches.say(
                candidate, touch, profile=card.profile, template=offer.template
            ),
            "why": list(self._touches.why(candidate)),
        }


def was_asked_for(hit: Hit) -> bool:
    """Say whether somebody was found by what was typed, not because they are likely in now."""
    return hit.way is not Way.LIKELY


def _hit_json(hit: Hit) -> dict[str, object]:
    """Return one hit; ``by`` and ``why`` stand there when it is neither the name nor the number."""
    told = {"id": hit.id, "name": hit.name, "phone": hit.phone, "visits": hit.visits}
    other = {"by": hit.way.value, "why": hit.why}
    return told if hit.way is Way.NAME else told | other
