"""A hit and a customer card as lines of text, for where there is no window."""

from desktop.domain.cards import Card, Hit
from desktop.domain.people import Profile
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords
from desktop.words.habits import HabitWords
from desktop.words.must_nots import MustNotWords

_DOT = " · "


class CardWords:
    """Tells what the card shows, must-nots first after the name."""

    def __init__(self, catalog: Translator) -> None:
        self._catalog = catalog
        self._dates = DateWords(catalog)
        self._habits = HabitWords(catalog)
        self._must_nots = MustNotWords(catalog)

    def hit(self, hit: Hit) -> str:
        """Return one row of the results."""
        parts = [hit.name, hit.phone, self._visits(hit.visits)]
        return _DOT.join(part for part in parts if part)

    def nobody(self) -> str:
        """Say that nobody was found."""
        return self._catalog.translate("CardWords", "Nobody found.")

    def customers(self, count: int) -> str:
        """Say how many people the shop knows."""
        return self._catalog.translate("CardWords", "The shop knows %n customer(s).", None, count)

    def sound(self) -> str:
        """Say that a check found nothing wrong."""
        return self._catalog.translate("CardWords", "The shop is sound.")

    def lines(self, card: Card) -> tuple[str, ...]:
        """Return the whole card, most important first; what is not known is left out."""
        profile = card.profile
        told = [
            _DOT.join((profile.name, self._visits(card.habits.visits))),
            self._address(profile),
            *self.must_nots(card),
            *self._problems(card),
            self._rhythm(card),
            self._known_until(card),
            self._usual(card),
            self._listed(self._catalog.translate("CardWords", "Likes: {list}"), card.likes),
            self._listed(self._catalog.translate("CardWords", "Dislikes: {list}"), card.dislikes),
            self._listed(
                self._catalog.translate("CardWords", "Diet: {list}"),
                tuple(self._must_nots.diet(each.code) for each in profile.diets),
            ),
            *(
                self._catalog.translate("CardWords", "{day}, {author}: {text}").format(
                    day=self._dates.day(note.at.date(), card.today),
                    author=note.author,
                    text=note.text,
                )
                for note in profile.notes
            ),
        ]
        return tuple(line for line in told if line)

    def must_nots(self, card: Card) -> tuple[str, ...]:
        """Return what must never be served, or that there is nothing or nobody asked."""
        profile = card.profile
        if profile.live_must_nots:
            return tuple(
                self._must_nots.line(each, self._dates.day(each.at.date(), card.today))
                for each in profile.live_must_nots
            )
        if profile.asked is None:
            return (self._must_nots.never_asked(),)
        return (self._must_nots.none(self._dates.day(profile.asked.on, card.today)),)

    def _visits(self, count: int) -> str:
        return self._catalog.translate("CardWords", "%n visit(s)", None, count)

    def _address(self, profile: Profile) -> str:
        say = self._catalog.translate("CardWords", "Say “{say}”").format(say=profile.say)
        return _DOT.join(part for part in (say if profile.say else "", profile.address) if part)

    def _problems(self, card: Card) -> tuple[str, ...]:
        return tuple(
            self._catalog.translate("CardWords", "Not yet put right, {day}: {text}").format(
                day=self._dates.day(each.opened_day, card.today), text=each.text
            )
            for each in card.problems
        )

    def _rhythm(self, card: Card) -> str:
        habits = card.habits
        rhythm = self._habits.rhythm(habits.rhythm) if habits.rhythm else ""
        parts = (rhythm, self._habits.last_here(habits, card.today), self._habits.since(habits))
        return _DOT.join(part for part in parts if part)

    def _known_until(self, card: Card) -> str:
        if card.known_until is None:
            return ""
        return self._catalog.translate("CardWords", "till data up to {day}").format(
            day=self._dates.day(card.known_until, card.today)
        )

    def _usual(self, card: Card) -> str:
        usual = card.habits.usual
        if usual is None:
            return ""
        if usual.often:
            return self._habits.usual(usual)
        return self._catalog.translate("CardWords", "The usual: {items}").format(
            items=_DOT.join(usual.items)
        )

    @staticmethod
    def _listed(sentence: str, texts: tuple[str, ...]) -> str:
        return sentence.format(list=", ".join(texts)) if texts else ""
