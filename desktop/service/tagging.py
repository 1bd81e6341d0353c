"""Tags for many customers at once: one act, one *Undo*."""

from collections.abc import Sequence

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.marking import MOST_TAGS, checked_tags

MOST_AT_ONCE = 500
"""So many customers may be given a tag in one act: other tills wait until it is over."""


class TagVerbs:
    """Tags the customers that were selected, by their numbers in the list."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.PEOPLE)
    def tag_customers(self, numbers: Sequence[int], tag: str) -> Done:
        """Give a tag to those who do not have it; ``Done.text`` says how many these were.

        Raises:
            TextError: TEXT_EMPTY, what the guards refuse, or TOO_MANY tags of one customer.
            ActError: TOO_MANY customers at once.
        """
        word = self._checked(numbers, tag)
        with self._acting.change("tag-many", None) as change:
            given = change.tag_many(numbers, word, most=MOST_TAGS)
            change.note_amount(given)
        return Done(change.act if given else None, "tag-many", text=str(given))

    @needs(Right.PEOPLE)
    def untag_customers(self, numbers: Sequence[int], tag: str) -> Done:
        """Take a tag from those who have it; ``Done.text`` says how many these were.

        Raises:
            TextError: TEXT_EMPTY, or what the guards refuse.
            ActError: TOO_MANY customers at once.
        """
        word = self._checked(numbers, tag)
        with self._acting.change("untag-many", None) as change:
            taken = change.untag_many(numbers, word)
            change.note_amount(taken)
        return Done(change.act if taken else None, "untag-many", text=str(taken))

    def _checked(self, numbers: Sequence[int], tag: str) -> str:
        if len(numbers) > MOST_AT_ONCE:
            raise ActError(Trouble.TOO_MANY, field="customers", limit=MOST_AT_ONCE)
        words = checked_tags((tag,), known=())
        if not words:
            raise TextError(Trouble.TEXT_EMPTY, field="tags")
        return words[0]
