"""All the words that the window says about facts and errors, made from one catalogue."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.words.catalog import Translator

if TYPE_CHECKING:
    from desktop.words.cards import CardWords
    from desktop.words.cues import CueWords
    from desktop.words.dates import DateWords
    from desktop.words.habits import HabitWords
    from desktop.words.history import HistoryWords
    from desktop.words.imports import ImportWords
    from desktop.words.must_nots import MustNotWords
    from desktop.words.overview import OverviewWords
    from desktop.words.reach import ReachWords
    from desktop.words.team import TeamWords
    from desktop.words.touches import TouchWords
    from desktop.words.troubles import TroubleWords
    from desktop.words.twins import TwinWords
    from desktop.words.undecided import IdeaWords
    from desktop.words.why import WhyWords


class Words:
    """One of each class of words, in one language.

    Each is made (and imported) when something is to be said with it: the first paint waits for
    none but the dates.
    """

    def __init__(self, catalog: Translator) -> None:
        self._catalog = catalog

    @classmethod
    def of(cls, catalog: Translator) -> "Words":
        """Make them all from one catalogue."""
        return cls(catalog)

    @cached_property
    def cards(self) -> "CardWords":
        """The card as lines of text."""
        from desktop.words.cards import CardWords  # noqa: PLC0415 - when wanted

        return CardWords(self._catalog)

    @cached_property
    def cues(self) -> "CueWords":
        """The coaching lines."""
        from desktop.words.cues import CueWords  # noqa: PLC0415 - when wanted

        return CueWords(self._catalog)

    @cached_property
    def dates(self) -> "DateWords":
        """Days and times."""
        from desktop.words.dates import DateWords  # noqa: PLC0415 - when wanted

        return DateWords(self._catalog)

    @cached_property
    def habits(self) -> "HabitWords":
        """Rhythm and the usual."""
        from desktop.words.habits import HabitWords  # noqa: PLC0415 - when wanted

        return HabitWords(self._catalog)

    @cached_property
    def history(self) -> "HistoryWords":
        """What happened to a customer."""
        from desktop.words.history import HistoryWords  # noqa: PLC0415 - when wanted

        return HistoryWords(self._catalog)

    @cached_property
    def touches(self) -> "TouchWords":
        """What to do, what to say, and why."""
        from desktop.words.touches import TouchWords  # noqa: PLC0415 - when wanted

        return TouchWords(self._catalog)

    @cached_property
    def reach(self) -> "ReachWords":
        """Why a touch is not for everybody."""
        from desktop.words.reach import ReachWords  # noqa: PLC0415 - when wanted

        return ReachWords(self._catalog)

    @cached_property
    def why(self) -> "WhyWords":
        """Where facts come from, and what a choice was made of."""
        from desktop.words.why import WhyWords  # noqa: PLC0415 - when wanted

        return WhyWords(self._catalog)

    @cached_property
    def ideas(self) -> "IdeaWords":
        """Ideas for somebody who cannot decide."""
        from desktop.words.undecided import IdeaWords  # noqa: PLC0415 - when wanted

        return IdeaWords(self._catalog)

    @cached_property
    def team(self) -> "TeamWords":
        """Roles and what they may."""
        from desktop.words.team import TeamWords  # noqa: PLC0415 - when wanted

        return TeamWords(self._catalog)

    @cached_property
    def twins(self) -> "TwinWords":
        """Why two entries may be one person."""
        from desktop.words.twins import TwinWords  # noqa: PLC0415 - when wanted

        return TwinWords(self._catalog)

    @cached_property
    def must_nots(self) -> "MustNotWords":
        """What somebody must not have."""
        from desktop.words.must_nots import MustNotWords  # noqa: PLC0415 - when wanted

        return MustNotWords(self._catalog)

    @cached_property
    def imports(self) -> "ImportWords":
        """What came of an import."""
        from desktop.words.imports import ImportWords  # noqa: PLC0415 - when wanted

        return ImportWords(self._catalog)

    @cached_property
    def overview(self) -> "OverviewWords":
        """What the overview counted."""
        from desktop.words.overview import OverviewWords  # noqa: PLC0415 - when wanted

        return OverviewWords(self._catalog)

    @cached_property
    def troubles(self) -> "TroubleWords":
        """What stood in the way."""
        from desktop.words.troubles import TroubleWords  # noqa: PLC0415 - when wanted

        return TroubleWords(self._catalog)
