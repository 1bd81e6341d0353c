"""Writing what was edited about a person: the same rules at the till and in the office."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.ageing import AgesKind
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.guards import NAME_LIMIT, NOTE_LIMIT, PHONE_LIMIT, check_text, is_blank
from desktop.domain.people import Asked, Audience, Birthday, Edit, Phone, Profile, Taste
from desktop.lookup.phones import understand
from desktop.service.acting import Acting
from desktop.service.marking import checked_cards, checked_emails, checked_tags
from desktop.service.writing import Change

_LEAP_YEAR = 2000
_FIELDS = ("name", "say", "address", "birthday", "leave_alone", "tags")


class EditWriter:
    """Checks an edit, and writes what differs from what was shown into a unit of work."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    def checked(self, shown: Edit, edit: Edit) -> Edit:
        """Return an edit with every field as it may be kept.

        Raises:
            TextError: a field that may not be kept; its name is in the parameters.
        """
        edit = self.checked_fields(shown, edit)
        notes = tuple(
            (note, check_text(text, limit=NOTE_LIMIT, field="notes")) for note, text in edit.notes
        )
        return replace(edit, notes=notes)

    def checked_fields(self, shown: Edit, edit: Edit) -> Edit:
        """Return an edit with every field but the notes as it may be kept.

        Raises:
            TextError: as :meth:`checked`.
        """
        line = self._acting.line

        def words(texts: Sequence[str], field: str) -> tuple[str, ...]:
            kept = (line(text, field=field) for text in texts if not is_blank(text))
            return tuple(dict.fromkeys(kept))

        if edit.birthday is not None and not _is_day(edit.birthday):
            raise TextError(Trouble.BAD_DATE, field="birthday")
        return replace(
            edit,
            name=line(edit.name, field="name", limit=NAME_LIMIT),
            say="" if is_blank(edit.say) else line(edit.say, field="say", limit=NAME_LIMIT),
            address="" if is_blank(edit.address) else line(edit.address, field="address"),
            phones=tuple(phone.typed for phone in self.phones(edit.phones)),
            emails=checked_emails(edit.emails, known=shown.emails),
            cards=checked_cards(edit.cards, known=shown.cards),
            tags=checked_tags(edit.tags, known=shown.tags),
            must_nots=words(edit.must_nots, "must_nots"),
            likes=words(edit.likes, "likes"),
            dislikes=words(edit.dislikes, "dislikes"),
            diets=words(edit.diets, "diets"),
        )

    def phones(self, phones: Sequence[str]) -> tuple[Phone, ...]:
        """Return numbers as typed and as understood, none twice.

        Raises:
            TextError: a number that may not be kept.
        """
        country = self._acting.knowing.shop().place.country
        typed = (
            self._acting.line(phone, field="phones", limit=PHONE_LIMIT)
            for phone in phones
            if not is_blank(phone)
        )
        return tuple(Phone(each, understand(each, country)) for each in dict.fromkeys(typed))

    def write(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        """Write what differs from what was shown.

        Raises:
            ActError: CHANGED_MEANWHILE when somebody else changed the same field since.
        """
        self._write_fields(change, person, shown, edit)
        self._write_contacts(change, person, shown, edit)
        self._write_must_nots(change, person, shown, edit)
        self._write_tastes(change, person, shown, edit)
        self._write_diets(change, person, shown, edit)
        self._write_notes(change, person, shown, edit)

    def add_note(
        self,
        change: Change,
        person: Profile,
        text: str,
        *,
        audience: Audience = Audience.EVERYONE,
        uid: str | None = None,
    ) -> None:
        """Write a note, with the day until which it is true when that is sure."""
        from desktop.care.ageing import true_until

        until = true_until(text, self._acting.today(), country=self._country)
        change.add_note(person.id, text, audience=audience, true_until=until, uid=uid)

    @property
    def _country(self) -> str:
        return self._acting.knowing.shop().place.country

    def change_note(self, change: Change, note: str, text: str) -> None:
        """Write a note anew, or take it away when nothing is left of it."""
        from desktop.care.ageing import true_until

        if text:
            change.change_note(note, text)
            until = true_until(text, self._acting.today(), country=self._country)
            change.set_until(AgesKind.NOTE, note, until)
        else:
            change.remove_note(note)

    def add_must_not(self, change: Change, person: Profile, code: str, word: str) -> None:
        """Record a must-not, to be confirmed after a time."""
        from desktop.care.ageing import MUST_NOT_AFTER

        by = self._acting.today() + MUST_NOT_AFTER
        change.add_must_not(person.id, code, word, source="customer", confirm_by=by)

    def _write_fields(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        differing = {
            field: getattr(edit, field)
            for field in _FIELDS
            if getattr(edit, field) != getattr(shown, field)
        }
        for field, wanted in differing.items():
            if getattr(person, field) not in (getattr(shown, field), wanted):
                raise ActError(Trouble.CHANGED_MEANWHILE, field=field)
        if differing:
            change.set_fields(person.id, **differing)

    def _write_contacts(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        def differs(field: str, now: tuple[str, ...]) -> bool:
            before, wanted = getattr(shown, field), getattr(edit, field)
            if wanted != before and now not in (before, wanted):
                raise ActError(Trouble.CHANGED_MEANWHILE, field=field)
            return bool(wanted != before)

        if differs("phones", tuple(phone.typed for phone in person.phones)):
            change.set_phones(person.id, self.phones(edit.phones))
        if differs("emails", person.emails):
            change.set_emails(person.id, edit.emails)
        if differs("cards", person.cards):
            change.set_cards(person.id, edit.cards)

    def _write_must_nots(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        from desktop.care.vocabulary import must_not_code

        wanted = set(edit.must_nots)
        gone = set(shown.must_nots) - wanted
        here: dict[str, str] = {}
        for must_not in person.live_must_nots:
            if (must_not.word or must_not.code) in gone:
                change.remove_must_not(must_not.id)
            else:
                here[must_not.code] = must_not.word
        for word in edit.must_nots:
            code = must_not_code(word)
            if word not in shown.must_nots and code not in here:
                here[code] = word
                self.add_must_not(change, person, code, word)
        told = bool(wanted - set(shown.must_nots))
        if (edit.asked and not shown.asked) or (told and person.asked is None):
            asked = Asked(self._acting.today(), self._acting.author)
            change.set_asked(person.id, asked)
        elif (shown.asked and not edit.asked) or (gone and not here and person.asked):
            # a must-not may have been typed by mistake: only a new "none" says that there is none
            change.set_asked(person.id, None)

    def _write_tastes(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
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

    def _write_diets(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        here = {each.code: each.id for each in person.diets}
        for code in set(shown.diets) - set(edit.diets):
            if code in here:
                change.remove_diet(here[code])
        for code in edit.diets:
            if code not in shown.diets and code not in here:
                change.add_diet(person.id, code)

    def _write_notes(self, change: Change, person: Profile, shown: Edit, edit: Edit) -> None:
        before = dict(shown.notes)
        here = {note.id: note.text for note in person.notes}
        for note, text in edit.notes:
            if not note:
                if text:
                    self.add_note(change, person, text)
            elif text != before.get(note):
                if note not in here or here[note] != before.get(note):
                    raise ActError(Trouble.CHANGED_MEANWHILE, field="notes")
                self.change_note(change, note, text)


def _is_day(birthday: Birthday) -> bool:
    """Say whether the calendar has this day; without a year also 29 February."""
    try:
        date(_LEAP_YEAR if birthday.year is None else birthday.year, birthday.month, birthday.day)
    except ValueError:
        return False
    return True
