"""Two who edit the same thing at the same time: what each changed, and where they clash."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

Sheet = TypeVar("Sheet")


@dataclass(frozen=True, slots=True)
class Rebased(Generic[Sheet]):
    """An edit put on what stands here now.

    sheet: what comes of it; where the two clash, what stands here. mine: the same with the edit
    in those places. clashes: the names of the fields in which they clash.
    """

    sheet: Sheet
    mine: Sheet
    clashes: tuple[str, ...] = ()


def rebase(was: Sheet, now: Sheet, here: Sheet) -> Rebased[Sheet]:
    """Put an edit (from ``was`` to ``now``) on what stands here; all are one frozen dataclass.

    A field that only one side changed is taken from that side, and so is each key of a mapping; a
    field that both changed, and not to the same, is a clash.
    """
    theirs: dict[str, Any] = {}
    mine: dict[str, Any] = {}
    clashes = []
    for each in fields(now):  # type: ignore[arg-type] # a frozen dataclass, as said
        before, wanted, found = (getattr(sheet, each.name) for sheet in (was, now, here))
        if all(isinstance(value, Mapping) for value in (before, wanted, found)):
            theirs[each.name], mine[each.name] = _keys(before, wanted, found)
        else:
            theirs[each.name], mine[each.name] = _one(before, wanted, found)
        if theirs[each.name] != mine[each.name]:
            clashes.append(each.name)
    return Rebased(
        replace(here, **theirs),  # type: ignore[type-var] # a frozen dataclass, as said
        replace(here, **mine),  # type: ignore[type-var] # a frozen dataclass, as said
        tuple(clashes),
    )


_ABSENT = object()


def _one(before: object, wanted: object, found: object) -> tuple[object, object]:
    """Return what stands in a field when the other side wins a clash, and when this one does."""
    if wanted in (before, found):
        return found, found
    return (wanted, wanted) if found == before else (found, wanted)


def _keys(
    before: Mapping[Any, object], wanted: Mapping[Any, object], found: Mapping[Any, object]
) -> tuple[dict[Any, object], dict[Any, object]]:
    theirs, mine = {}, {}
    for key in (*found, *(key for key in (*before, *wanted) if key not in found)):
        values = (side.get(key, _ABSENT) for side in (before, wanted, found))
        theirs[key], mine[key] = _one(*values)
    return _present(theirs), _present(mine)


def _present(values: Mapping[Any, object]) -> dict[Any, object]:
    return {key: value for key, value in values.items() if value is not _ABSENT}
