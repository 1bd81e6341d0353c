"""Reading what the shop knows of its people."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from peewee import Database, Expression, Model, fn

from desktop.domain.cards import Found, LastAct, LastImport
from desktop.domain.people import (
    Agreement,
    Asked,
    Audience,
    Birthday,
    Diet,
    MustNot,
    Note,
    Phone,
    Preference,
    Profile,
    Taste,
    TillClaim,
)
from desktop.domain.shop import Shop
from desktop.service.act_info import ActInfo
from desktop.store.people_tables import (
    CardRow,
    Claim,
    Consent,
    CustomerRow,
    DietRow,
    EmailRow,
    ImportRow,
    MustNotRow,
    NoteRow,
    PhoneRow,
    PreferenceRow,
)
from desktop.store.search import Searcher
from desktop.store.trade_tables import ActRow

PUBLISHED = "published"
FOLLOWED = 20
"""How many merges are followed before giving up: a chain this long is damage, not history."""


def visible(model: type[Model]) -> Expression:
    """Return the condition that a row came by hand or with a published import."""
    column: Any = model._meta.fields["imported"]
    published = ImportRow.select(ImportRow.id).where(ImportRow.state == PUBLISHED)
    condition: Expression = column.is_null() | column.in_(published)
    return condition


class PeopleReader:
    """Reads people from the tables; holds the database, never a connection."""

    def __init__(self, database: Database, searcher: Searcher) -> None:
        self._database = database
        self._searcher = searcher

    def resolve(self, customer: str) -> str | None:
        """Return the uid under which a person is known now, or None."""
        row = self.row(customer)
        return None if row is None else str(row.uid)

    def row(self, customer: str) -> CustomerRow | None:
        """Return the row of a person who is to be seen, following merges."""
        row: CustomerRow | None = CustomerRow.get_or_none(
            (CustomerRow.uid == customer) & visible(CustomerRow)
        )
        for _ in range(FOLLOWED):
            if row is None or row.__data__["merged_into"] is None:
                return row
            row = CustomerRow.get_or_none(
                (CustomerRow.id == row.__data__["merged_into"]) & visible(CustomerRow)
            )
        return None

    def profile(self, customer: str, *, today: date, shop: Shop) -> Profile | None:
        """Return a person, with the must-nots taken away today, or None."""
        row = self.row(customer)
        if row is None:
            return None
        data: dict[str, Any] = row.__data__
        own = row.id
        return Profile(
            id=data["uid"],
            version=data["version"],
            name=data["name"],
            say=data["say"],
            address=data["address"],
            birthday=birthday(data),
            phones=self._phones(own),
            emails=self._lines(EmailRow, own),
            cards=self._lines(CardRow, own),
            tags=tuple(data["tags"]),
            leave_alone=data["leave_alone"],
            asked=Asked(data["asked_day"], data["asked_by"]) if data["asked_day"] else None,
            must_nots=self._must_nots(own, today, shop),
            diets=tuple(
                Diet(d["uid"], d["code"], d["at"], d["author"], d["true_until"])
                for d in self._of(DietRow, own)
            ),
            preferences=tuple(
                Preference(
                    d["uid"], Taste(d["taste"]), d["text"], d["at"], d["author"], d["true_until"]
                )
                for d in self._of(PreferenceRow, own)
            ),
            notes=self._notes(own),
            agreement=self._agreement(own),
            claim=self._claim(own),
        )

    def last_acts(
        self, customer: str, *, limit: int, verbs: Collection[str] = ()
    ) -> tuple[LastAct, ...]:
        """Return the newest acts about a person that can still be taken back, newest first.

        Those of some verbs only, where any are named.
        """
        acts = (
            ActRow.select(ActRow.uid, ActRow.verb, ActRow.at)
            .where(
                (ActRow.customer == customer)
                & ActRow.undone_by.is_null()
                & ActRow.undoes.is_null()
                & ActRow.imported.is_null()
            )
            .order_by(ActRow.id.desc())
            .limit(limit)
        )
        if verbs:
            acts = acts.where(ActRow.verb.in_(sorted(verbs)))
        return tuple(LastAct(str(act.uid), str(act.verb), act.__data__["at"]) for act in acts)

    def last_import(self) -> LastImport | None:
        """Return the newest import that is not taken back, or None."""
        row = (
            ActRow.select(ActRow.uid, ActRow.at, ImportRow.file.alias("name"))
            .join(ImportRow)
            .where((ImportRow.state == PUBLISHED) & ActRow.undone_by.is_null())
            .order_by(ActRow.id.desc())
            .namedtuples()
            .first()
        )
        return None if row is None else LastImport(row.uid, row.name, row.at)

    def act(self, act: str) -> ActInfo | None:
        """Return one act, or None."""
        row = ActRow.get_or_none(ActRow.uid == act)
        if row is None:
            return None
        data: dict[str, Any] = row.__data__
        imported = (
            ImportRow.get_or_none(ImportRow.id == data["imported"]) if data["imported"] else None
        )
        return ActInfo(
            id=data["uid"],
            verb=data["verb"],
            at=data["at"],
            customer=data["customer"],
            imported=str(imported.uid) if imported else None,
            undone=data["undone_by"] is not None,
            undoes=data["undoes"],
            author=data["author"],
            private=any(_is_private(*each) for each in data["changes"]),
        )

    def search(self, text: str, *, shop: Shop, now: datetime, limit: int) -> Found:
        """Return the best people for what was typed."""
        return self._searcher.find(text, shop=shop, now=now, limit=limit)

    def _phones(self, customer: int) -> tuple[Phone, ...]:
        query = (
            PhoneRow.select()
            .where((PhoneRow.customer == customer) & visible(PhoneRow))
            .order_by(PhoneRow.place, PhoneRow.id)
        )
        return tuple(Phone(str(each.typed), each.__data__["e164"]) for each in query)

    def _lines(self, model: type[EmailRow] | type[CardRow], customer: int) -> tuple[str, ...]:
        query = (
            model.select(model.typed)
            .where((model.customer == customer) & visible(model))
            .order_by(model.id)
        )
        return tuple(dict.fromkeys(str(each.typed) for each in query))

    def _must_nots(self, customer: int, today: date, shop: Shop) -> tuple[MustNot, ...]:
        kept = []
        for data in self._of(MustNotRow, customer):
            removed = data["removed_at"]
            if removed is not None and shop.business_day(removed) != today:
                continue
            kept.append(
                MustNot(
                    id=data["uid"],
                    code=data["code"],
                    word=data["word"],
                    at=data["at"],
                    author=data["author"],
                    source=data["source"],
                    removed_at=removed,
                    removed_by=data["removed_by"] or None,
                    confirm_by=data["confirm_by"],
                )
            )
        return tuple(kept)

    def _notes(self, customer: int) -> tuple[Note, ...]:
        query = (
            NoteRow.select()
            .where((NoteRow.customer == customer) & visible(NoteRow))
            .order_by(NoteRow.at.desc(), NoteRow.id.desc())
        )
        return tuple(
            Note(
                id=data["uid"],
                text=data["text"],
                author=data["author"],
                at=data["at"],
                audience=Audience(data["audience"]),
                true_until=data["true_until"],
                revision=data["revision"],
                from_till=data["imported"] is not None,
            )
            for data in (row.__data__ for row in query)
        )

    def _agreement(self, customer: int) -> Agreement:
        row = (
            Consent.select()
            .where((Consent.customer == customer) & (Consent.kind == "remembered"))
            .order_by(Consent.id.desc())
            .first()
        )
        return Agreement(str(row.state)) if row else Agreement.NOT_ASKED

    def _claim(self, customer: int) -> TillClaim | None:
        """Return what tills claim of somebody, and of those who were merged into them."""
        known_as = CustomerRow.select(CustomerRow.id).where(
            (CustomerRow.id == customer) | (CustomerRow.merged_into == customer)
        )
        row = (
            Claim.select(
                fn.MIN(Claim.first_day).alias("first"),
                fn.MAX(Claim.last_day).alias("last"),
                fn.MAX(Claim.count).alias("most"),
                fn.COUNT(Claim.id).alias("claims"),
            )
            .where(Claim.customer.in_(known_as) & visible(Claim))
            .namedtuples()
            .first()
        )
        return TillClaim(row.first, row.last, row.most) if row.claims else None

    def _of(self, model: type[Model], customer: int) -> Sequence[dict[str, Any]]:
        owner: Any = model._meta.fields["customer"]
        key: Any = model._meta.fields["id"]
        return [row.__data__ for row in model.select().where(owner == customer).order_by(key)]


def _is_private(table: str, uid: str, *states: dict[str, Any] | None) -> bool:
    """Say whether a change of an act is one of a note that only the owner sees."""
    if table != NoteRow._meta.table_name:
        return False
    told = {each["audience"] for each in states if each and "audience" in each}
    row = NoteRow.get_or_none(NoteRow.uid == uid)
    return Audience.OWNER.value in (told | ({row.audience} if row else set()))


def birthday(data: dict[str, Any]) -> Birthday | None:
    """Return the birthday of a customer row's columns, or None."""
    if data["birth_month"] is None or data["birth_day"] is None:
        return None
    return Birthday(data["birth_month"], data["birth_day"], data["birth_year"])
