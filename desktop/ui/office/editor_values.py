"""What stands in the fields of the office's editor, and the values that it means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.editing import AGREEMENT, OfficeCard, Value, is_note, note_field
from desktop.domain.errors import TextError, Trouble, UsualError
from desktop.domain.food import own_code
from desktop.domain.people import MustNot
from desktop.ui.widgets.birthday_field import BadBirthdayError, BirthdayParts, birthday_of
from desktop.ui.widgets.line_list import Lines
from desktop.ui.widgets.words_field import Word

if TYPE_CHECKING:
    from desktop.ui.widgets.field_form import Raw
    from desktop.ui.words_bundle import Words


def raws_of_card(card: OfficeCard, words: Words) -> dict[str, Raw]:
    """Return what stands in each field when this customer is shown."""
    person = card.profile
    raws: dict[str, Raw] = {
        "name": person.name,
        "say": person.say,
        "address": person.address,
        "birthday": BirthdayParts.of(person.birthday),
        "phones": _lines(tuple(each.typed for each in person.phones)),
        "emails": _lines(person.emails),
        "cards": _lines(person.cards),
        "must_nots": tuple(_must_not(each, card.today, words) for each in person.live_must_nots),
        "diets": tuple(_diet(each.code, words) for each in person.diets),
        "likes": _words(person.likes),
        "dislikes": _words(person.dislikes),
        "tags": _words(person.tags),
        "asked": person.asked is not None,
        "leave_alone": person.leave_alone,
        AGREEMENT: person.agreement.value,
    }
    return raws | {note_field(each.id, each.audience): each.text for each in person.notes}


def raw_of(name: str, value: Value, words: Words) -> Raw:
    """Return how one value stands in its field."""
    if name == "birthday":
        return BirthdayParts.of(None if isinstance(value, str | bool | tuple) else value)
    if not isinstance(value, tuple):
        return value if isinstance(value, str | bool) else ""
    if name in {"phones", "emails", "cards"}:
        return _lines(value)
    if name == "diets":
        return tuple(_diet(each, words) for each in value)
    return _words(value)


def values_of(
    raws: Mapping[str, Raw], today: date
) -> tuple[dict[str, Value], dict[str, UsualError]]:
    """Return what the fields mean, and what is wrong with those that mean nothing."""
    values: dict[str, Value] = {}
    wrong: dict[str, UsualError] = {}
    for name, raw in raws.items():
        try:
            values[name] = _value(name, raw, today)
        except BadBirthdayError:
            wrong[name] = TextError(Trouble.BAD_DATE, field=name)
    return values, wrong


def text_of(name: str, value: Value, words: Words) -> str:
    """Return a value as it is read: what the other till wrote."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return value if isinstance(value, str) and name != AGREEMENT else ""
    year = f" {value.year}" if value.year is not None else ""
    return words.dates.birthday(value) + year


def _value(name: str, raw: Raw, today: date) -> Value:
    if isinstance(raw, BirthdayParts):
        return birthday_of(raw, today)
    if isinstance(raw, Lines):
        return tuple(text for text in (text.strip() for _, text in raw) if text)
    if isinstance(raw, tuple):
        return tuple(word.value for word in raw if isinstance(word, Word))
    if isinstance(raw, str) and (is_note(name) or name != AGREEMENT):
        return raw.strip()
    return raw


def _lines(texts: tuple[str, ...]) -> Lines:
    return Lines((str(at), text) for at, text in enumerate(texts))


def _words(texts: tuple[str, ...]) -> tuple[Word, ...]:
    return tuple(Word(each) for each in texts)


def _diet(code: str, words: Words) -> Word:
    return Word(code, code, words.must_nots.diet(code))


def _must_not(must_not: MustNot, today: date, words: Words) -> Word:
    word = must_not.word or must_not.code
    plain = own_code(word) == own_code(must_not.code)
    text = words.must_nots.name(must_not.code) if plain else word
    line = words.must_nots.line(must_not, words.dates.day(must_not.at.date(), today))
    return Word(word, must_not.code, text, tip=f"{line} ({must_not.author})")
