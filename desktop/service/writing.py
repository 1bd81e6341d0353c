"""What the verbs may write: one unit of work under one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from desktop.domain.ageing import AgesKind
from desktop.domain.lessons import Learnt, Lesson, Weight
from desktop.domain.people import Agreement, Asked, Audience, Birthday, Phone, Taste
from desktop.domain.shop import OpenSpan
from desktop.domain.touches import Offer, Touch
from desktop.service.writing_office import OfficeWriting
from desktop.service.writing_people import PeopleWriting
from desktop.service.writing_settings import SettingsWriting
from desktop.service.writing_team import TeamWriting


@dataclass(frozen=True, slots=True)
class ActHead:
    """Who does what, when, and about whom."""

    verb: str
    author: str
    at: datetime
    customer: str | None = None


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """What *Add a customer* writes. ``named`` is False when a number stands for the name."""

    name: str
    named: bool = True
    phones: tuple[Phone, ...] = ()
    say: str = ""
    address: str = ""
    birthday: Birthday | None = None
    emails: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Change(SettingsWriting, OfficeWriting, PeopleWriting, TeamWriting, Protocol):
    """A unit of work: every row written is noted with before and after, under one act."""

    @property
    def act(self) -> str:
        """The act's uid."""
        ...

    def signed(self, author: str, at: datetime) -> "Change":
        """Return the same unit of work in another name and at another moment."""
        ...

    def concerns(self, customer: str) -> None:
        """Name the person whom the act concerns, when that was not known at its start."""
        ...

    def add_customer(self, customer: NewCustomer) -> str:
        """Add a person and return the uid."""
        ...

    def set_fields(self, customer: str, **fields: object) -> None:
        """Set name, say, address, leave_alone, tags or birthday of a person."""
        ...

    def set_asked(self, customer: str, asked: Asked | None) -> None:
        """Write that somebody asked about must-nots."""
        ...

    def set_phones(self, customer: str, phones: Sequence[Phone]) -> None:
        """Make these the person's numbers, in this order."""
        ...

    def set_emails(self, customer: str, emails: Sequence[str]) -> None:
        """Make these the person's e-mail addresses, in this order."""
        ...

    def set_cards(self, customer: str, cards: Sequence[str]) -> None:
        """Make these the person's loyalty cards, in this order."""
        ...

    def merge(self, customer: str, *, into: str) -> None:
        """Let one person be known as another from now on, with all that is known of them."""
        ...

    def split(self, act: str) -> str:
        """Tell the two of a merge apart again; return the uid of who had gone."""
        ...

    def not_same(self, one: str, other: str) -> None:
        """Remember that two people are not one."""
        ...

    def set_agreement(self, customer: str, state: Agreement, *, day: date, wording: str) -> None:
        """Write what the person said to being remembered."""
        ...

    def add_must_not(
        self,
        customer: str,
        code: str,
        word: str,
        *,
        source: str,
        confirm_by: date | None = None,
    ) -> str:
        """Record what a person must never be served."""
        ...

    def remove_must_not(self, must_not: str) -> None:
        """Take a must-not away; it stays on record with who did it."""
        ...

    def add_diet(self, customer: str, code: str) -> str:
        """Record a diet."""
        ...

    def remove_diet(self, diet: str) -> None:
        """Take a diet away."""
        ...

    def add_preference(self, customer: str, taste: Taste, text: str) -> str:
        """Record a like or a dislike."""
        ...

    def remove_preference(self, preference: str) -> None:
        """Take a like or a dislike away."""
        ...

    def add_note(
        self,
        customer: str,
        text: str,
        *,
        audience: Audience,
        true_until: date | None = None,
        uid: str | None = None,
    ) -> str:
        """Write a note, under a uid that was given to it before when there is one."""
        ...

    def change_note(self, note: str, text: str) -> None:
        """Write a note anew."""
        ...

    def remove_note(self, note: str) -> None:
        """Take a note away."""
        ...

    def add_visit(self, customer: str, day: date, *, items: Sequence[str], apart: bool) -> str:
        """Mark a visit at the act's moment."""
        ...

    def set_visit_items(self, visit: str, items: Sequence[str]) -> None:
        """Write what was bought on a visit marked by hand."""
        ...

    def add_offer(self, offer: Offer, *, refusals: Sequence[object]) -> None:
        """Write an offer when it is first shown (or anew when it became unsafe or wrong)."""
        ...

    def set_offer(self, offer: Offer) -> None:
        """Write what became of an offer."""
        ...

    def carry_offer(self, offer: str, visit: str) -> None:
        """Write which visit an offer belongs to."""
        ...

    def hold_budget(self) -> None:
        """Keep other tills from giving anything away until this unit of work is over."""
        ...

    def add_problem(self, customer: str, text: str, *, day: date) -> str:
        """Open a problem."""
        ...

    def close_problem(self, problem: str) -> None:
        """Close a problem; how it is now may be asked once more."""
        ...

    def ask_after(self, problem: str, *, day: date, still: bool) -> None:
        """Write that they were asked how it is now; ``still`` opens the problem again."""
        ...

    def set_until(self, kind: AgesKind, fact: str, day: date | None) -> None:
        """Write until when a fact is taken to be true, or by when a must-not is confirmed."""
        ...

    def teach(self, lesson: Lesson) -> None:
        """Keep with the act what it teaches."""
        ...

    def keep_weights(
        self, learnt: Mapping[str, Weight], reached: Learnt, *, anew: bool = False
    ) -> None:
        """Write what was learnt and how far; ``anew`` drops what was there before."""
        ...

    def add_touch(self, touch: Touch) -> None:
        """Add a touch to the shop's list."""
        ...

    def set_touch(self, touch: Touch) -> None:
        """Write a touch of the shop's list anew."""
        ...

    def delete_touch(self, key: str) -> None:
        """Take a touch from the shop's list."""
        ...

    def set_budget(self, amount: int) -> None:
        """Write what may be given away in a business day, in minor units."""
        ...

    def add_item(self, label: str) -> str:
        """Add an item that no file has named yet, and return its uid."""
        ...

    def set_item(self, item: str, **columns: object) -> None:
        """Write composition, tags or category of an item."""
        ...

    def add_ideas(self, customer: str, *, shown: Sequence[str], chosen: Sequence[str] = ()) -> str:
        """Write what is suggested to a person on this coming, and return its uid."""
        ...

    def set_ideas(self, ideas: str, *, shown: Sequence[str], chosen: Sequence[str]) -> None:
        """Write anew what was suggested on a coming, and what of it was chosen."""
        ...

    def add_flag(self, customer: str, code: str, params: Mapping[str, str | int]) -> str:
        """Write that a fact about a person is said to be wrong; return the flag's uid."""
        ...

    def settle_flag(self, flag: str) -> None:
        """Write that the owner has looked at it."""
        ...

    def set_item_stock(self, label: str, *, in_stock: bool) -> None:
        """Write that an item has run out, or is there again."""
        ...

    def set_cue(self, staff: str, *, on: bool) -> None:
        """Write whether one of the staff, by uid, sees the coaching lines."""
        ...

    def close_day(self, day: date, *, reason: str) -> None:
        """Write that the shop stays closed on a day, or another reason for it."""
        ...

    def open_day(self, day: date) -> None:
        """Write that the shop does not stay closed on a day."""
        ...

    def set_opening_hours(self, weekday: int, spans: Sequence[OpenSpan] | None) -> None:
        """Write a weekday's hours; none of them: closed; None: nothing is said."""
        ...

    def undo(self, act: str) -> None:
        """Take an act back.

        Raises:
            ActError: it was taken back already, or something later stands on it.
        """
        ...
