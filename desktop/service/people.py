"""Adding people, editing what is known of them, and jotting down what was heard."""

from collections.abc import Sequence

from desktop.domain.cards import Done
from desktop.domain.errors import TextError, Trouble
from desktop.domain.guards import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, check_line
from desktop.domain.hearing import Heard, Said
from desktop.domain.people import Agreement, Asked, Edit, Profile, Taste
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.edit_writing import EditWriter
from desktop.service.writing import Change, NewCustomer

WORDING = "May we remember you, what you like and what you must not have?"
"""What is asked aloud; kept with the answer, so that later wordings stay apart from it."""


class PeopleVerbs:
    """The cashier's verbs about a person; each writes one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def add_customer(self, name: str, phones: Sequence[str], *, agreed: bool | None) -> Done:
        """Add a person. Somebody who said no to being remembered is not kept at all.

        Raises:
            TextError: neither a name nor a phone, or one that may not be kept.
        """
        if agreed is False:
            return Done(None, "not-kept")
        line = check_line(name, field="name", limit=NAME_LIMIT)
        numbers = self._writer.phones(phones)
        if not line and not numbers:
            raise TextError(Trouble.TEXT_EMPTY, field="name")
        shown = line or numbers[0].typed
        with self._acting.change("add", None) as change:
            person = change.add_customer(
                NewCustomer(name=shown, named=bool(line), phones=tuple(numbers))
            )
            change.concerns(person)
            if agreed:
                change.set_agreement(
                    person, Agreement.YES, day=self._acting.today(), wording=WORDING
                )
        self._acting.knowing.refresh(person)
        return Done(change.act, "add", person, shown)

    @needs(Right.SERVE)
    def jot(self, customer_id: str, text: str) -> tuple[Done, tuple[Heard, ...]]:
        """Keep a line as a note, and return what it seems to say, for the cashier to confirm.

        Raises:
            TextError: nothing was written, or it may not be kept.
        """
        from desktop.care.jot import read_line

        line = self._acting.line(text, field="note", limit=NOTE_LIMIT)
        person = self._acting.person(customer_id)
        with self._acting.change("jot", person.id) as change:
            self._writer.add_note(change, person, line)
        heard = tuple(each for each in read_line(line) if not _known(person, each))
        return Done(change.act, "jot", person.id, person.name, text=line), heard

    @needs(Right.SERVE)
    def keep_heard(self, customer_id: str, heard: Heard) -> Done:
        """Record what a jotted line said, now that the cashier confirmed it."""
        person = self._acting.person(customer_id)
        verb = f"heard-{heard.said.value}"
        if _known(person, heard):
            return Done(None, verb, person.id, person.name, text=heard.word)
        with self._acting.change(verb, person.id) as change:
            self._record(change, person, heard)
        return Done(change.act, verb, person.id, person.name, text=heard.word)

    @needs(Right.SERVE)
    def edit(self, customer_id: str, *, shown: Edit, edit: Edit) -> Done:
        """Write what differs from what was shown.

        Raises:
            TextError: a field that may not be kept; then nothing was written.
            ActError: CHANGED_MEANWHILE when somebody else changed the same field since.
        """
        person = self._acting.person(customer_id)
        edit = self._writer.checked(shown, edit)
        if edit == shown:
            return Done(None, "edit", person.id, person.name)
        with self._acting.change("edit", person.id) as change:
            change.hold_customer(person.id)
            person = self._acting.person(customer_id)
            self._writer.write(change, person, shown, edit)
        return Done(change.act, "edit", person.id, edit.name)

    @property
    def _writer(self) -> EditWriter:
        return EditWriter(self._acting)

    def _record(self, change: Change, person: Profile, heard: Heard) -> None:
        word = self._acting.line(heard.word, field="must_nots", limit=LINE_LIMIT)
        code = self._acting.line(heard.code, field="must_nots", limit=LINE_LIMIT)
        if heard.said is Said.MUST_NOT:
            self._writer.add_must_not(change, person, code, word)
            if person.asked is None:
                asked = Asked(self._acting.today(), self._acting.author)
                change.set_asked(person.id, asked)
        elif heard.said is Said.DIET:
            change.add_diet(person.id, code)
        else:
            taste = Taste.LIKE if heard.said is Said.LIKE else Taste.DISLIKE
            change.add_preference(person.id, taste, word)


def _known(person: Profile, heard: Heard) -> bool:
    if heard.said is Said.MUST_NOT:
        return any(each.code == heard.code for each in person.live_must_nots)
    if heard.said is Said.DIET:
        return any(each.code == heard.code for each in person.diets)
    texts = person.likes if heard.said is Said.LIKE else person.dislikes
    return heard.word.casefold() in {text.casefold() for text in texts}
