"""What is typed, who is meant by it, and whether an answer is right."""

from dataclasses import dataclass

from _fold import digits, folded
from _people import Person

_AROUND = frozenset(("dr", "mr", "mrs", "ms", "prof", "rev", "jr", "sr", "iii", "ii", "md"))


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed, and who is meant: ``by`` says what of a person has to equal ``meant``.

    by: "name" the folded words of the name in whatever order, "family" these words among them,
    "phone" the end of a number.
    """

    kind: str
    text: str
    by: str
    meant: str


@dataclass(frozen=True, slots=True)
class Parts:
    """The folded words of a name, without titles, suffixes and initials."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All words, the given name first."""
        return (*self.given, *self.family)


def parts(person: Person) -> Parts:
    """Return the words of somebody's name."""
    kept = [
        tuple(each for each in folded(part).split() if len(each) > 1 and each not in _AROUND)
        for part in (person.given, person.family)
    ]
    return Parts(*kept)


def right(query: Query, person: Person) -> bool:
    """Say whether this person is who was meant, or cannot be told apart from them."""
    if query.by == "phone":
        wanted = len(query.meant)
        return any(digits(each)[-wanted:] == query.meant for each in person.phones)
    words = folded(person.name).split()
    if query.by == "family":
        return set(query.meant.split()) <= set(words)
    return sorted(words) == sorted(query.meant.split())
