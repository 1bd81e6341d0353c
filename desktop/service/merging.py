"""Duplicates: who may be who, letting two be one, and telling them apart again."""

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Agreement, Profile
from desktop.domain.team import Right
from desktop.domain.twins import (
    Entry,
    Meetings,
    MergeChoice,
    Merged,
    Reason,
    TwinPage,
    Twins,
    TwinView,
)
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.writing import Change

SHOWN_MERGES = 20
_FIELDS = ("name", "say", "address", "birthday")


class TwinVerbs:
    """The verbs about duplicates. Nothing becomes one by itself."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def twins(self, cursor: str | None = None) -> TwinPage:
        """Look through some more people; ask again with the cursor until it is None."""
        reader = self._acting.store.office.twins
        pairs, following = reader.candidates(cursor)
        entries = reader.entries(number for pair in pairs for number in pair)
        found = []
        for one, other in pairs:
            if one in entries and other in entries:
                twins = self._judged(entries[one], entries[other])
                if twins is not None:
                    found.append(twins)
        return TwinPage(tuple(sorted(found, key=lambda each: -each.certainty)), following)

    @needs(Right.OFFICE)
    def twin_view(self, one: str, other: str) -> TwinView:
        """Return two people side by side.

        Raises:
            ActError: NO_CUSTOMER; CHANGED_MEANWHILE when they are one already.
        """
        first, second = self._acting.person(one), self._acting.person(other)
        if first.id == second.id:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        shop = self._acting.knowing.shop()
        visits = {
            each.id: len(self._acting.knowing.comings(each.id, shop)) for each in (first, second)
        }
        return TwinView(first, second, visits, self._reasons(one, other))

    @needs(Right.OFFICE)
    def merges(self) -> tuple[Merged, ...]:
        """Return the newest merges, which can be taken apart."""
        return self._acting.store.office.twins.merged(limit=SHOWN_MERGES)

    @needs(Right.PEOPLE)
    def merge(self, stays: str, gone: str, choice: MergeChoice) -> Done:
        """Let two people be one; everything of both is kept, but of some fields one value.

        Raises:
            ActError: NO_CUSTOMER; CHANGED_MEANWHILE when they are one already.
        """
        one, other = self._acting.person(stays), self._acting.person(gone)
        if one.id == other.id:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        with self._acting.change("merge", one.id) as change:
            for each in sorted((one.id, other.id)):
                change.hold_customer(each)
            one, other = self._acting.person(one.id), self._acting.person(other.id)
            self._choose(change, one, other, choice)
            change.merge(other.id, into=one.id)
        self._acting.knowing.refresh(one.id)
        name = other.name if choice.whose.get("name") == other.id else one.name
        return Done(change.act, "merge", one.id, name, text=other.name)

    @needs(Right.PEOPLE)
    def take_apart(self, act: str) -> Done:
        """Tell two people apart again; what was written since stays with who stayed.

        Raises:
            ActError: NOTHING_TO_UNDO, ALREADY_UNDONE.
        """
        with self._acting.change("split", None) as change:
            gone = change.split(act)
        for person in (gone, *self._stayed(act)):
            self._acting.knowing.refresh(person)
        return Done(change.act, "split", gone, self._acting.person(gone).name)

    @needs(Right.PEOPLE)
    def not_same(self, one: str, other: str) -> Done:
        """Remember that two people are not one: they are not suggested again.

        Raises:
            ActError: NO_CUSTOMER.
        """
        first, second = self._acting.person(one), self._acting.person(other)
        with self._acting.change("not-same", None) as change:
            change.not_same(first.id, second.id)
        return Done(change.act, "not-same", None, first.name, text=second.name)

    def _stayed(self, act: str) -> tuple[str, ...]:
        info = self._acting.store.people.act(act)
        return (info.customer,) if info is not None and info.customer is not None else ()

    def _choose(self, change: Change, one: Profile, other: Profile, choice: MergeChoice) -> None:
        """Write what is taken over from the other; a field that only one has needs no choice."""
        fields: dict[str, object] = {}
        for field in _FIELDS:
            mine, theirs = getattr(one, field), getattr(other, field)
            wanted = choice.whose.get(field) == other.id or not mine
            if wanted and theirs and theirs != mine:
                fields[field] = theirs
        tags = tuple(dict.fromkeys((*one.tags, *other.tags)))
        if tags != one.tags:
            fields["tags"] = tags
        if other.leave_alone and not one.leave_alone:
            fields["leave_alone"] = True
        if fields:
            change.set_fields(one.id, **fields)
        if other.asked and (one.asked is None or one.asked.on < other.asked.on):
            change.set_asked(one.id, other.asked)
        self._choose_agreement(change, one, other, choice)

    def _choose_agreement(
        self, change: Change, one: Profile, other: Profile, choice: MergeChoice
    ) -> None:
        wanted = choice.whose.get("agreement") == other.id or (
            one.agreement is Agreement.NOT_ASKED and "agreement" not in choice.whose
        )
        if wanted and other.agreement is not one.agreement:
            change.set_agreement(
                one.id, other.agreement, day=self._acting.today(), wording=f"as {other.id}"
            )

    def _judged(self, one: Entry, other: Entry) -> Twins | None:
        from desktop.lookup.twins import judge, may_meet

        # cheap first: the visits are read only of those whom everything else makes one
        if judge(one, other, may_meet(one, other)) is None:
            return None
        return judge(one, other, self._meetings(one.id, other.id))

    def _meetings(self, one: str, other: str) -> Meetings:
        from desktop.lookup.twins import meet

        return meet(
            self._visits(one),
            self._visits(other),
            window=self._acting.knowing.shop().visit_window,
        )

    def _visits(self, person: str) -> tuple[list[tuple[int, float]], list[tuple[int, float]]]:
        shop, trade = self._acting.knowing.shop(), self._acting.store.trade
        return (
            [(each.day.toordinal(), each.at.timestamp()) for each in trade.marks(person, shop)],
            [(each.day.toordinal(), each.at.timestamp()) for each in trade.sales(person, shop)],
        )

    def _reasons(self, one: str, other: str) -> tuple[Reason, ...]:
        reader = self._acting.store.office.twins
        numbers = [reader.number(each) for each in (one, other)]
        entries = reader.entries(each for each in numbers if each is not None)
        if len(entries) < len(numbers):
            return ()
        first, second = (entries[each] for each in numbers if each is not None)
        twins = self._judged(first, second)
        return twins.reasons if twins else ()
