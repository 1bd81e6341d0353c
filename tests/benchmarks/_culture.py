"""What one culture's names are made of, for the invented customers of the look-up benchmark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Culture:
    """Names of one culture, the commonest first; words apart by spaces, "_" stands for a space.

    share: of all people, as a weight. shape: how a name is put together, see ``_people``. starts,
    middles and ends: syllables of ``rare`` further family names. particles stand before a family
    name in so many of a hundred, a second family name or given name likewise. english: of a
    hundred people so many have an English given name.
    """

    share: float
    women: str
    men: str
    families: str
    shape: str = "western"
    starts: str = ""
    middles: str = ""
    ends: str = ""
    rare: int = 0
    particles: str = ""
    particle: int = 0
    two_families: int = 0
    hyphen: int = 0
    second_given: int = 0
    english: int = 0
