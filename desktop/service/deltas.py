"""The rows of an act as things that happened to a person."""

import json
from collections.abc import Callable, Iterator

from desktop.domain.editing import NOTE, PRIVATE, Value
from desktop.domain.history import Delta, Matter
from desktop.domain.people import Audience, Birthday
from desktop.service.history_port import HistoryStore, Row, RowChange

_LOOKED_BACK = 50
_BIRTHDAY = frozenset(("birth_month", "birth_day", "birth_year"))
_PLAIN = {
    "phone": (Matter.PHONE, "typed"),
    "email": (Matter.EMAIL, "typed"),
    "card": (Matter.CARD, "typed"),
    "diet": (Matter.DIET, "code"),
}


def deltas_of(change: RowChange) -> tuple[Delta, ...]:
    """Return what an act changed in one row, without what only the program keeps for itself."""
    read = _READ.get(change.table)
    if read is not None:
        return tuple(read(change))
    if change.table in _PLAIN:
        matter, column = _PLAIN[change.table]
        return tuple(_word(change, matter, column))
    return ()


def last_author(history: HistoryStore, customer: str, name: str) -> str:
    """Return who wrote a field of a person last, or "" when no act says so."""
    acts, _ = history.acts(customer, before=None, limit=_LOOKED_BACK)
    for act in acts:
        if act.undone_by:
            continue
        for change in act.changes:
            if any(field_of(delta) == name for delta in deltas_of(change)):
                return act.author
    return ""


def field_of(delta: Delta) -> str:
    """Return the name of the field that a part of an act is about."""
    if delta.matter is Matter.NOTE:
        return NOTE + delta.ref
    if delta.matter is Matter.PRIVATE:
        return PRIVATE + delta.ref
    return delta.matter.value


def _customer(change: RowChange) -> Iterator[Delta]:
    before, after, ref = change.before, change.after, change.uid
    if before is None or after is None:
        was = _text(before, "name") if before is not None else None
        yield Delta(Matter.ADDED, was, _text(after, "name") if after is not None else None, ref)
        return
    for column, matter in (
        ("name", Matter.NAME),
        ("say", Matter.SAY),
        ("address", Matter.ADDRESS),
    ):
        if column in change.columns:
            yield Delta(matter, _text(before, column), _text(after, column), ref)
    if change.columns & _BIRTHDAY:
        yield Delta(Matter.BIRTHDAY, _birthday(before), _birthday(after), ref)
    if "tags" in change.columns:
        yield Delta(Matter.TAGS, _words(before, "tags"), _words(after, "tags"), ref)
    for column, matter in (("leave_alone", Matter.LEAVE_ALONE), ("asked_day", Matter.ASKED)):
        if column in change.columns:
            yield Delta(matter, _holds(before, column), _holds(after, column), ref)
    if "merged_into" in change.columns:
        yield Delta(Matter.MERGED, _holds(before, "merged_into"), _holds(after, "merged_into"), ref)


def _note(change: RowChange) -> Iterator[Delta]:
    row = change.after or change.before or {}
    # a note of which too little is known is taken for one that only the owner sees
    open_to_all = row.get("audience") == Audience.EVERYONE.value
    matter = Matter.NOTE if open_to_all else Matter.PRIVATE
    before, after = _known(change.before, "text"), _known(change.after, "text")
    if before != after:
        yield Delta(matter, before, after, change.uid)
    elif "true_until" in change.columns:
        yield Delta(Matter.STILL_SO if open_to_all else Matter.PRIVATE, before, after, change.uid)


def _must_not(change: RowChange) -> Iterator[Delta]:
    before, after = (
        None if row is None or row.get("removed_at") is not None else _word_or_code(row)
        for row in (change.before, change.after)
    )
    if before != after:
        yield Delta(Matter.MUST_NOT, before, after, change.uid)
    elif "confirm_by" in change.columns:
        yield Delta(Matter.STILL_SO, before, after, change.uid)


def _preference(change: RowChange) -> Iterator[Delta]:
    row = change.after or change.before or {}
    matter = Matter.DISLIKE if row.get("taste") == "dislike" else Matter.LIKE
    yield from _word(change, matter, "text")


def _word(change: RowChange, matter: Matter, column: str) -> Iterator[Delta]:
    before, after = _known(change.before, column), _known(change.after, column)
    if before != after:
        yield Delta(matter, before, after, change.uid)
    elif "true_until" in change.columns:
        yield Delta(Matter.STILL_SO, before, after, change.uid)


def _consent(change: RowChange) -> Iterator[Delta]:
    before, after = _known(change.before, "state"), _known(change.after, "state")
    if before != after:
        yield Delta(Matter.AGREEMENT, before, after, change.uid)


def _visit(change: RowChange) -> Iterator[Delta]:
    before, after = (
        None if row is None else " · ".join(_words(row, "items"))
        for row in (change.before, change.after)
    )
    if before != after:
        yield Delta(Matter.VISIT, before, after, change.uid)


def _offer(change: RowChange) -> Iterator[Delta]:
    after = change.after or {}
    if "answer" in change.columns:
        answer = after.get("answer")
        own = answer == "own"
        matter = Matter.OWN_TOUCH if own else Matter.TOUCH
        if answer == "not-today":
            matter = Matter.NO_TOUCH
        column = "own_text" if own else "shown"
        yield Delta(matter, None, _known(after, column), change.uid)
    elif "went" in change.columns:
        touch = _text(after, "own_text") or _text(after, "shown")
        yield Delta(Matter.WENT, touch, _known(after, "went"), change.uid)


def _problem(change: RowChange) -> Iterator[Delta]:
    row = change.after or change.before or {}
    text = _text(row, "text")
    if change.before is None:
        yield Delta(Matter.PROBLEM, None, text, change.uid)
    elif "closed_at" in change.columns:
        closed = row.get("closed_at") is not None
        matter = Matter.PUT_RIGHT if closed else Matter.PROBLEM
        yield Delta(matter, None, text, change.uid)


def _flag(change: RowChange) -> Iterator[Delta]:
    row = change.after or change.before or {}
    if change.before is None or change.after is None or "settled_at" in change.columns:
        yield Delta(Matter.FLAG, None, _text(row, "code"), change.uid)


_READ: dict[str, Callable[[RowChange], Iterator[Delta]]] = {
    "customer": _customer,
    "note": _note,
    "must_not": _must_not,
    "preference": _preference,
    "consent": _consent,
    "visit": _visit,
    "offer": _offer,
    "problem": _problem,
    "flag": _flag,
}


def _holds(row: Row, column: str) -> bool:
    return row.get(column) not in (None, False)


def _text(row: Row | None, column: str) -> str:
    return str((row or {}).get(column) or "")


def _known(row: Row | None, column: str) -> str | None:
    return None if row is None or row.get(column) is None else str(row[column])


def _word_or_code(row: Row) -> str:
    return _text(row, "word") or _text(row, "code")


def _words(row: Row, column: str) -> tuple[str, ...]:
    kept = row.get(column)
    found = json.loads(kept) if isinstance(kept, str) else ()
    return tuple(str(each) for each in found)


def _birthday(row: Row) -> Value:
    month, day, year = (row.get(each) for each in ("birth_month", "birth_day", "birth_year"))
    if not isinstance(month, int) or not isinstance(day, int):
        return None
    return Birthday(month, day, year if isinstance(year, int) else None)
