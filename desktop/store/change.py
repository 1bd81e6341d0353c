"""A unit of work in the shop's words: what the cashier's verbs may write."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from peewee import Database, PostgresqlDatabase

from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Agreement, Asked, Audience, Birthday, Phone, Taste
from desktop.domain.touches import Offer
from desktop.lookup.folding import fold
from desktop.service.writing import ActHead, NewCustomer
from desktop.store import packing
from desktop.store.change_days import DaysChange
from desktop.store.change_facts import AskedAgain
from desktop.store.change_items import ItemChange
from desktop.store.change_merge import MergeChange
from desktop.store.change_office import OfficeChange
from desktop.store.change_people import PeopleChange
from desktop.store.change_settings import SettingsChange
from desktop.store.change_stock import StockChange
from desktop.store.change_team import TeamChange
from desktop.store.change_touches import TouchChange
from desktop.store.contacts import Contacts
from desktop.store.flags import Flagging
from desktop.store.journal import Journal
from desktop.store.people_tables import (
    Consent,
    CustomerRow,
    DietRow,
    MustNotRow,
    NoteRow,
    PreferenceRow,
)
from desktop.store.trade_tables import OfferRow, ProblemRow, VisitRow


class ShopChange(
    DaysChange,
    AskedAgain,
    StockChange,
    TouchChange,
    Flagging,
    ItemChange,
    OfficeChange,
    PeopleChange,
    TeamChange,
    MergeChange,
    SettingsChange,
):
    """Writes rows under one act; ``ShopStore.change`` opens it inside a transaction."""

    def __init__(self, database: Database, head: ActHead, *, journal: Journal) -> None:
        self._database = database
        self._head = head
        self._journal = journal
        self._contacts = Contacts(journal)

    @property
    def act(self) -> str:
        """The act's uid."""
        return self._journal.act

    def signed(self, author: str, at: datetime) -> "ShopChange":
        """Return the same unit of work in another name and at another moment."""
        head = replace(self._head, author=author, at=at)
        return ShopChange(self._database, head, journal=self._journal)

    def concerns(self, customer: str) -> None:
        """Name the person whom the act concerns, when that was not known at its start."""
        self._journal.customer = customer

    def add_customer(self, customer: NewCustomer) -> str:
        """Add a person and return the uid."""
        uid = self._journal.insert(
            CustomerRow,
            name=customer.name,
            folded=fold(customer.name) if customer.named else "",
            say=customer.say,
            address=customer.address,
            tags=list(customer.tags),
            edited=["name"] if customer.named else [],
            created_at=self._head.at,
            author=self._head.author,
            **_birthday(customer.birthday),
        )
        self._contacts.put_phones(self._id(uid), customer.phones)
        self._contacts.put_emails(self._id(uid), customer.emails)
        return uid

    def set_fields(self, customer: str, **fields: object) -> None:
        """Set name, say, address, leave_alone, tags or birthday of a person."""
        row = self._row(customer)
        values: dict[str, Any] = dict(fields)
        if "tags" in values:
            values["tags"] = [*values["tags"]]
        if "birthday" in values:
            values |= _birthday(values.pop("birthday"))
        if "name" in values:
            values["folded"] = fold(str(values["name"]))
        values["edited"] = sorted({*row.edited, *fields})
        self._journal.update(CustomerRow, customer, **values)

    def set_asked(self, customer: str, asked: Asked | None) -> None:
        """Write that somebody asked about must-nots."""
        self._journal.update(
            CustomerRow,
            customer,
            asked_day=asked.on if asked else None,
            asked_by=asked.author if asked else "",
        )

    def set_phones(self, customer: str, phones: Sequence[Phone]) -> None:
        """Make these the person's numbers, in this order."""
        self._edited(customer, "phones")
        self._contacts.put_phones(self._id(customer), phones)

    def set_emails(self, customer: str, emails: Sequence[str]) -> None:
        """Make these the person's e-mail addresses, in this order."""
        self._edited(customer, "emails")
        self._contacts.put_emails(self._id(customer), emails)

    def set_cards(self, customer: str, cards: Sequence[str]) -> None:
        """Make these the person's loyalty cards, in this order."""
        self._edited(customer, "cards")
        self._contacts.put_cards(self._id(customer), cards)

    def _edited(self, customer: str, field: str) -> None:
        edited = sorted({*self._row(customer).edited, field})
        self._journal.update(CustomerRow, customer, edited=edited)

    def set_agreement(self, customer: str, state: Agreement, *, day: date, wording: str) -> None:
        """Write what the person said to being remembered."""
        self._journal.insert(
            Consent,
            customer=self._id(customer),
            kind="remembered",
            state=state.value,
            day=day,
            wording=wording,
            author=self._head.author,
        )

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
        return self._journal.insert(
            MustNotRow,
            code=code,
            word=word,
            source=source,
            confirm_by=confirm_by,
            **self._signed(customer),
        )

    def remove_must_not(self, must_not: str) -> None:
        """Take a must-not away; it stays on record with who did it."""
        self._journal.update(
            MustNotRow, must_not, removed_at=self._head.at, removed_by=self._head.author
        )

    def add_diet(self, customer: str, code: str) -> str:
        """Record a diet."""
        return self._journal.insert(DietRow, code=code, **self._signed(customer))

    def remove_diet(self, diet: str) -> None:
        """Take a diet away."""
        self._journal.delete(DietRow, diet)

    def add_preference(self, customer: str, taste: Taste, text: str) -> str:
        """Record a like or a dislike."""
        return self._journal.insert(
            PreferenceRow, taste=taste.value, text=text, **self._signed(customer)
        )

    def remove_preference(self, preference: str) -> None:
        """Take a like or a dislike away."""
        self._journal.delete(PreferenceRow, preference)

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
        return self._journal.insert(
            NoteRow,
            uid=uid,
            text=text,
            audience=audience.value,
            true_until=true_until,
            **self._signed(customer),
        )

    def change_note(self, note: str, text: str) -> None:
        """Write a note anew; its author is who wrote it last."""
        self._journal.update(NoteRow, note, text=text, at=self._head.at, author=self._head.author)

    def remove_note(self, note: str) -> None:
        """Take a note away."""
        self._journal.delete(NoteRow, note)

    def add_visit(self, customer: str, day: date, *, items: Sequence[str], apart: bool) -> str:
        """Mark a visit at the act's moment."""
        return self._journal.insert(
            VisitRow, day=day, items=list(items), apart=apart, **self._signed(customer)
        )

    def set_visit_items(self, visit: str, items: Sequence[str]) -> None:
        """Write what was bought on a visit marked by hand."""
        self._journal.update(VisitRow, visit, items=list(items))

    def add_offer(self, offer: Offer, *, refusals: Sequence[object]) -> None:
        """Write an offer when it is first shown (or anew when it became unsafe or wrong)."""
        self._journal.insert(
            OfferRow,
            uid=offer.id,
            customer=self._id(offer.customer),
            at=offer.at,
            day=offer.day,
            refusals=list(refusals),
            author=self._head.author,
            **packing.offer_columns(offer),
        )

    def set_offer(self, offer: Offer) -> None:
        """Write what became of an offer; its author is then who answered it."""
        who = {} if offer.answer is None else {"author": self._head.author}
        self._journal.update(OfferRow, offer.id, **who, **packing.offer_columns(offer))

    def carry_offer(self, offer: str, visit: str) -> None:
        """Write which visit an offer belongs to."""
        self._journal.update(OfferRow, offer, visit=visit)

    def hold_budget(self) -> None:
        """Keep other tills from giving anything away until this unit of work is over."""
        if isinstance(self._database, PostgresqlDatabase):
            self._database.execute_sql("SELECT id FROM shop FOR UPDATE")

    def add_problem(self, customer: str, text: str, *, day: date) -> str:
        """Open a problem."""
        return self._journal.insert(
            ProblemRow,
            customer=self._id(customer),
            text=text,
            opened_at=self._head.at,
            opened_by=self._head.author,
            opened_day=day,
        )

    def undo(self, act: str) -> None:
        """Take an act back.

        Raises:
            ActError: it was taken back already, or something later stands on it.
        """
        self._journal.undo(act)

    def _stamp(self) -> dict[str, Any]:
        return {"at": self._head.at, "author": self._head.author}

    def _signed(self, customer: str) -> dict[str, Any]:
        return {
            "customer": self._id(customer),
            "at": self._head.at,
            "author": self._head.author,
        }

    def _id(self, customer: str) -> int:
        return int(self._row(customer).id)

    def _row(self, customer: str) -> CustomerRow:
        row: CustomerRow | None = CustomerRow.get_or_none(CustomerRow.uid == customer)
        if row is None:
            raise ActError(Trouble.NO_CUSTOMER)
        return row


def _birthday(birthday: object) -> dict[str, Any]:
    known = birthday if isinstance(birthday, Birthday) else None
    return {
        "birth_month": known.month if known else None,
        "birth_day": known.day if known else None,
        "birth_year": known.year if known else None,
    }
