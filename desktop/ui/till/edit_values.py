"""What stands in the fields of *Edit*, and the :class:`Edit` that it means."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date

from desktop.domain.guards import is_email
from desktop.domain.people import Audience, Edit, Profile
from desktop.ui.widgets.birthday_field import BadBirthdayError, BirthdayParts, birthday_of
from desktop.ui.widgets.field_form import Raw
from desktop.ui.widgets.line_list import Lines
from desktop.ui.widgets.words_field import Word
from desktop.words.must_nots import MustNotWords

FIELDS = tuple(each.name for each in fields(Edit))
"""The names of the fields."""


def raws_of(profile: Profile, words: MustNotWords) -> dict[str, Raw]:
    """Return what stands in each field when this customer is shown."""
    live = profile.live_must_nots
    return {
        "name": profile.name,
        "say": profile.say,
        "address": profile.address,
        "phones": _numbered(each.typed for each in profile.phones),
        "emails": _numbered(profile.emails),
        "cards": _numbered(profile.cards),
        "birthday": BirthdayParts.of(profile.birthday),
        "must_nots": tuple(
            Word(each.word or each.code, each.code, each.word or words.name(each.code))
            for each in live
        ),
        "asked": profile.asked is not None,
        "diets": tuple(Word(each.code, each.code, words.diet(each.code)) for each in profile.diets),
        "likes": tuple(Word(each) for each in profile.likes),
        "dislikes": tuple(Word(each) for each in profile.dislikes),
        "tags": tuple(Word(each) for each in profile.tags),
        "notes": Lines(
            (note.id, note.text) for note in profile.notes if note.audience is Audience.EVERYONE
        ),
        "leave_alone": profile.leave_alone,
    }


def edit_of(raws: Mapping[str, Raw], base: Edit, today: date) -> tuple[Edit, frozenset[str]]:
    """Return what the fields say, and which of them cannot be saved as they stand.

    Those keep the value of ``base``: a name that is empty, a birthday that is no day, an e-mail
    address that is none (unless it is known as it is).
    """
    bad = set()
    birthday = base.birthday
    try:
        birthday = birthday_of(raws["birthday"], today)
    except BadBirthdayError:
        bad.add("birthday")
    name = _text(raws["name"])
    if not name:
        bad.add("name")
    emails = _texts(raws["emails"])
    if not all(email in base.emails or is_email(email) for email in emails):
        emails = base.emails
        bad.add("emails")
    edit = Edit(
        name=name or base.name,
        say=_text(raws["say"]),
        address=_text(raws["address"]),
        birthday=birthday,
        phones=_texts(raws["phones"]),
        emails=emails,
        cards=_texts(raws["cards"]),
        tags=_values(raws["tags"]),
        must_nots=_values(raws["must_nots"]),
        likes=_values(raws["likes"]),
        dislikes=_values(raws["dislikes"]),
        diets=_values(raws["diets"]),
        notes=_lines(raws["notes"]),
        asked=bool(raws["asked"]),
        leave_alone=bool(raws["leave_alone"]),
    )
    return edit, frozenset(bad)


def differing(one: Edit, other: Edit) -> frozenset[str]:
    """Return the names of the fields in which two edits differ."""
    return frozenset(name for name in FIELDS if getattr(one, name) != getattr(other, name))


def _text(raw: Raw) -> str:
    return raw.strip() if isinstance(raw, str) else ""


def _values(raw: Raw) -> tuple[str, ...]:
    words = raw if isinstance(raw, tuple) else ()
    return tuple(word.value for word in words if isinstance(word, Word))


def _numbered(texts: Iterable[str]) -> Lines:
    return Lines((str(at), text) for at, text in enumerate(texts))


def _texts(raw: Raw) -> tuple[str, ...]:
    return tuple(text for _, text in _lines(raw) if text)


def _lines(raw: Raw) -> tuple[tuple[str, str], ...]:
    lines = raw if isinstance(raw, Lines) else Lines()
    kept = ((key, text.strip()) for key, text in lines)
    return tuple((key, text) for key, text in kept if key or text)
