"""Adding people, editing what is known of them, and jotting down what was heard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.ageing import AgesKind
from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.guards import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, PHONE_LIMIT, check_text
from desktop.domain.hearing import Heard, Said
from desktop.domain.people import (
    Agreement,
    Asked,
    Audience,
    Birthday,
    Edit,
    Phone,
    Profile,
    Taste,
)
from desktop.lookup.phones import understand
from desktop.service.acting import Acting
from desktop.service.marking import checked_cards, checked_emails, checked_tags
from desktop.service.writing import Change, NewCustomer

WORDING = "May we remember you, what you like and what you must not have?"
"""What is asked aloud; kept with the answer, so that later wordings stay apart from it."""
_LEAP_YEAR = 2000
FIELDS = ("name", "say", "address", "birthday", "leave_alone", "tags")


class PeopleVerbs:
    """The cashier's verbs about a person; each writes one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    def add_customer(self, name: str, phones: Sequence[str], *, agreed: bool | None) -> Done:
        """Add a person. Somebody who said no to being remembered is not kept at all.

        Raises:
            TextError: neither a name nor a phone, or one that may not be kept.
        """
        if agreed is False:
            return Done(None, "not-kept")
        line = self._acting.line(name, field="name", limit=NAME_LIMIT) if name.strip() else ""
        numbers = self._phones(phones)
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

    def jot(self, customer_id: str, text: str) -> tuple[Done, tuple[Heard, ...]]:
        """Keep a line as a note, and return what it seems to say, for the cashier to confirm.

        Raises:
            TextError: nothing was written, or it may not be kept.
        """
        from desktop.care.jot import read_line

        line = self._acting.line(text, field="note", limit=NOTE_LIMIT)
        person = self._acting.person(customer_id)
        with self._acting.change("jot", person.id) as change:
            self._add_note(change, person, line)
        heard = tuple(each for each in read_line(line) if not _known(person, each))
        return Done(change.act, "jot", person.id, person.name, text=line), heard

    def keep_heard(self, customer_id: str, heard: Heard) -> Done:
        """Record what a jotted line said, now that the cashier confirmed it."""
        person = self._acting.person(customer_id)
        verb = f"heard-{heard.said.value}"
        if _known(person, heard):
            return Done(None, verb, person.id, person.name, text=heard.word)
        with self._acting.change(verb, person.id) as change:
            self._record(change, person, heard)
        return Done(change.act, verb, person.id, person.name, text=heard.word)

    def edit(self, customer_id: str, *, shown: Edit, edit: Edit) -> Done:
        """Write what differs from what was shown.

        Raises:
            TextError: a field that may not be kept; then nothing was written.
            ActError: CHANGED_MEANWHILE when somebody else changed the same field since.
        """
        person = self._acting.person(customer_id)
        edit = self._checked(shown, edit)
        if edit == shown:
            return Done(None, "edit", person.id, person.name)
        with self._acting.change("edit", person.id) as change:
            self._edit_fields(change, person, shown, edit)
            self._edit_contacts(change, person, shown, edit)
            self._edit_must_nots(change, person, shown, edit)
            self._edit_tastes(change, person, shown, edit)
            self._edit_diets(change, person, shown, edit)
            self._edit_notes(change, person, shown, edit)
        return Done(change.act, "edit", person.id, edit.name)

    def _edit_fields(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        differing = {
            field: getattr(edit, field)
            for field in FIELDS
            if getattr(edit, field) != getattr(shown, field)
        }
        for field, wanted in differing.items():
            if getattr(person, field) not in (getattr(shown, field), wanted):
                raise ActError(Trouble.CHANGED_MEANWHILE, field=field)
        if differing:
            change.set_fields(person.id, **differing)

    def _edit_contacts(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        def differs(field: str, now: tuple[str, ...]) -> bool:
            before, wanted = getattr(shown, field), getattr(edit, field)
            if wanted != before and now not in (before, wanted):
                raise ActError(Trouble.CHANGED_MEANWHILE, field=field)
            return bool(wanted != before)

        if differs("phones", tuple(phone.typed for phone in person.phones)):
            change.set_phones(person.id, self._phones(edit.phones))
        if differs("emails", person.emails):
            change.set_emails(person.id, edit.emails)
        if differs("cards", person.cards):
            change.set_cards(person.id, edit.cards)

    def _edit_must_nots(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        from desktop.care.vocabulary import must_not_code

        wanted = set(edit.must_nots)
        gone = set(shown.must_nots) - wanted
        here: dict[str, str] = {}
        for must_not in person.live_must_nots:
            if must_not.word in gone:
                change.remove_must_not(must_not.id)
            else:
                here[must_not.code] = must_not.word
        for word in edit.must_nots:
            code = must_not_code(word)
            if word not in shown.must_nots and code not in here:
                here[code] = word
                self._add_must_not(change, person, code, word)
        told = bool(wanted - set(shown.must_nots))
        if (edit.asked and not shown.asked) or (told and person.asked is None):
            asked = Asked(self._acting.today(), self._acting.author)
            change.set_asked(person.id, asked)
        elif (shown.asked and not edit.asked) or (gone and not here and person.asked):
            # a must-not may have been typed by mistake: only a new "none" says that there is none
            change.set_asked(person.id, None)

    def _edit_tastes(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        for taste, before, after in (
            (Taste.LIKE, shown.likes, edit.likes),
            (Taste.DISLIKE, shown.dislikes, edit.dislikes),
        ):
            here = {each.text: each.id for each in person.preferences if each.taste is taste}
            for text in set(before) - set(after):
                if text in here:
                    change.remove_preference(here[text])
            for text in after:
                if text not in before and text not in here:
                    change.add_preference(person.id, taste, text)

    def _edit_diets(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        here = {each.code: each.id for each in person.diets}
        for code in set(shown.diets) - set(edit.diets):
            if code in here:
                change.remove_diet(here[code])
        for code in edit.diets:
            if code not in shown.diets and code not in here:
                change.add_diet(person.id, code)

    def _add_note(self, change: Change, person: Profile, text: str) -> None:
        """Write a note, with the day until which it is true when that is sure."""
        from desktop.care.ageing import true_until

        until = true_until(text, self._acting.today())
        change.add_note(person.id, text, audience=Audience.EVERYONE, true_until=until)

    def _add_must_not(self, change: Change, person: Profile, code: str, word: str) -> None:
        """Record a must-not, to be confirmed after a time."""
        from desktop.care.ageing import MUST_NOT_AFTER

        by = self._acting.today() + MUST_NOT_AFTER
        change.add_must_not(person.id, code, word, source="customer", confirm_by=by)

    def _edit_notes(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        from desktop.care.ageing import true_until

        before = dict(shown.notes)
        here = {note.id: note.text for note in person.notes}
        for note, text in edit.notes:
            if not note:
                if text:
                    self._add_note(change, person, text)
            elif text != before.get(note):
                if here.get(note) != before.get(note):
                    raise ActError(Trouble.CHANGED_MEANWHILE, field="notes")
                if text:
                    change.change_note(note, text)
                    change.set_until(AgesKind.NOTE, note, true_until(text, self._acting.today()))
                else:
                    change.remove_note(note)

    def _checked(self, shown: Edit, edit: Edit) -> Edit:
        line = self._acting.line

        def words(texts: Sequence[str], field: str) -> tuple[str, ...]:
            kept = (line(text, field=field) for text in texts if text.strip())
            return tuple(dict.fromkeys(kept))

        if edit.birthday is not None and not _is_day(edit.birthday):
            raise TextError(Trouble.BAD_DATE, field="birthday")
        return replace(
            edit,
            name=line(edit.name, field="name", limit=NAME_LIMIT),
            say=line(edit.say, field="say", limit=NAME_LIMIT) if edit.say.strip() else "",
            address=line(edit.address, field="address") if edit.address.strip() else "",
            phones=tuple(phone.typed for phone in self._phones(edit.phones)),
            emails=checked_emails(edit.emails, known=shown.emails),
            cards=checked_cards(edit.cards, known=shown.cards),
            tags=checked_tags(edit.tags, known=shown.tags),
            must_nots=words(edit.must_nots, "must_nots"),
            likes=words(edit.likes, "likes"),
            dislikes=words(edit.dislikes, "dislikes"),
            diets=words(edit.diets, "diets"),
            notes=tuple(
                (note, check_text(text, limit=NOTE_LIMIT, field="notes"))
                for note, text in edit.notes
            ),
        )

    def _phones(self, phones: Sequence[str]) -> tuple[Phone, ...]:
        country = self._acting.knowing.shop().place.country
        typed = (
            self._acting.line(phone, field="phones", limit=PHONE_LIMIT)
            for phone in phones
            if phone.strip()
        )
        return tuple(Phone(each, understand(each, country)) for each in dict.fromkeys(typed))

    def _record(self, change: Change, person: Profile, heard: Heard) -> None:
        word = self._acting.line(heard.word, field="must_nots", limit=LINE_LIMIT)
        code = self._acting.line(heard.code, field="must_nots", limit=LINE_LIMIT)
        if heard.said is Said.MUST_NOT:
            self._add_must_not(change, person, code, word)
            if person.asked is None:
                asked = Asked(self._acting.today(), self._acting.author)
                change.set_asked(person.id, asked)
        elif heard.said is Said.DIET:
            change.add_diet(person.id, code)
        else:
            taste = Taste.LIKE if heard.said is Said.LIKE else Taste.DISLIKE
            change.add_preference(person.id, taste, word)


def _is_day(birthday: Birthday) -> bool:
    """Say whether the calendar has this day; without a year also 29 February."""
    try:
        date(_LEAP_YEAR if birthday.year is None else birthday.year, birthday.month, birthday.day)
    except ValueError:
        return False
    return True


def _known(person: Profile, heard: Heard) -> bool:
    if heard.said is Said.MUST_NOT:
        return any(each.code == heard.code for each in person.live_must_nots)
    if heard.said is Said.DIET:
        return any(each.code == heard.code for each in person.diets)
    texts = person.likes if heard.said is Said.LIKE else person.dislikes
    return heard.word.casefold() in {text.casefold() for text in texts}
