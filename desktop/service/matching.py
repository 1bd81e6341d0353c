"""Who is who: which person a row of a till's file means.

The same till id; else the same phone or e-mail and a name that agrees. A phone alone never joins
two names, a name alone never joins at all.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.people import Birthday, Phone, TillClaim
from desktop.domain.till import Reason, RowProblem, TillCustomer, TillSale
from desktop.exchange.text import is_junk_name
from desktop.lookup.folding import fold
from desktop.lookup.phones import understand
from desktop.lookup.ways import fold_email
from desktop.service.staging import Known, KnownPerson, StagedPerson


class Matcher:
    """Decides for one file; remembers whom the file brought, for its later rows."""

    def __init__(self, country: str) -> None:
        self._country = country
        self._by_external: dict[str, KnownPerson] = {}
        self._by_phone: dict[str, list[KnownPerson]] = defaultdict(list)
        self._by_email: dict[str, list[KnownPerson]] = defaultdict(list)
        self._grown: dict[str, KnownPerson] = {}
        self._known = Known()

    def phones(self, row: TillCustomer) -> tuple[Phone, ...]:
        """Return the row's numbers, understood where they can be."""
        return tuple(Phone(each, understand(each, self._country)) for each in row.phones)

    def wanted(
        self, rows: Iterable[TillCustomer | TillSale]
    ) -> tuple[list[str], list[str], list[str]]:
        """Return the till ids, numbers and addresses by which these rows may be known."""
        externals: dict[str, None] = {}
        numbers: dict[str, None] = {}
        emails: dict[str, None] = {}
        for row in rows:
            externals |= dict.fromkeys(row.external_ids)
            if isinstance(row, TillCustomer):
                numbers |= dict.fromkeys(_keys(self.phones(row)))
                emails |= dict.fromkeys(map(fold_email, row.emails))
            elif row.email:
                emails[fold_email(row.email)] = None
        return list(externals), list(numbers), list(emails)

    def learn(self, known: Known) -> None:
        """Take in whom the store knows by what :meth:`wanted` named."""
        self._known = known

    def person_of(self, external: str) -> KnownPerson | None:
        """Return who is known by a till's id."""
        person = self._by_external.get(external) or self._known.by_external.get(external)
        return None if person is None else self._now(person)

    def customer(self, row: TillCustomer) -> tuple[StagedPerson | None, list[RowProblem]]:
        """Return what a row of a customers file adds, or None when it makes nobody.

        A remark says which field kept what somebody changed here.
        """
        phones = self.phones(row)
        name = "" if is_junk_name(row.name) else row.name
        found = self._find(row.external_ids, fold(name), _keys(phones), row.emails)
        claim = (
            TillClaim(row.first_visit, row.last_visit, row.visit_count)
            if row.first_visit or row.last_visit or row.visit_count
            else None
        )
        if found is not None:
            return self._more(found, row, name, phones, claim)
        if not name and not phones and not row.emails:
            return None, [RowProblem(row.line, Reason.JUNK_NAME, kind="customer")]
        staged = StagedPerson(
            uid=str(uuid.uuid4()),
            new=True,
            name=name or _stand_in(phones, row.emails),
            folded=fold(name),
            given=row.given,
            family=row.family,
            address=row.nickname,
            birthday=row.birthday,
            phones=phones,
            emails=row.emails,
            externals=row.external_ids,
            memo=row.memo,
            claim=claim,
        )
        self._remember(staged)
        return staged, []

    def sale(self, row: TillSale) -> StagedPerson | None:
        """Return the person a sale brings or says more about; None when there is nothing to keep.

        Ask :meth:`person_of` for whom it belongs to afterwards. An id without a name stays pending.
        """
        if not row.external_ids:
            return None
        name = "" if is_junk_name(row.name) else row.name
        known = self.person_of(row.external_ids[0])
        if known is not None:
            return self._named(known, name)
        emails = (row.email,) if row.email else ()
        found = self._find(row.external_ids, fold(name), (), emails)
        if found is not None:
            new = self._new_externals(row.external_ids)
            self._grow(found, new, (), ())
            return StagedPerson(uid=found.uid, new=False, externals=new)
        if not row.name and not row.email:
            return None
        staged = StagedPerson(
            uid=str(uuid.uuid4()),
            new=True,
            name=name or row.email or row.name,
            folded=fold(name),
            emails=emails,
            externals=row.external_ids,
        )
        self._remember(staged)
        return staged

    def _named(self, person: KnownPerson, name: str) -> StagedPerson | None:
        """Return that a person without a name has one, as a sale says, or None."""
        if person.folded or not fold(name) or "name" in person.edited:
            return None
        self._grow(replace(person, name=name, folded=fold(name)), (), (), ())
        return StagedPerson(person.uid, new=False, changes=(("name", person.name, name),))

    def _find(
        self,
        externals: Sequence[str],
        folded: str,
        numbers: Sequence[str],
        emails: Sequence[str],
    ) -> KnownPerson | None:
        for external in externals:
            person = self.person_of(external)
            if person is not None:
                return person
        beside = [
            person
            for number in numbers
            for person in (*self._known.by_phone.get(number, ()), *self._by_phone[number])
        ]
        beside += [
            person
            for email in map(fold_email, emails)
            for person in (*self._known.by_email.get(email, ()), *self._by_email[email])
        ]
        candidates = list({each.uid: self._now(each) for each in beside}.values())
        exact = [each for each in candidates if each.folded == folded]
        agreeing = exact or [each for each in candidates if not each.folded or not folded]
        return agreeing[0] if agreeing else None

    def _more(
        self,
        person: KnownPerson,
        row: TillCustomer,
        name: str,
        phones: tuple[Phone, ...],
        claim: TillClaim | None,
    ) -> tuple[StagedPerson, list[RowProblem]]:
        changes: list[tuple[str, object, object]] = []
        remarks: list[RowProblem] = []

        def keep(field: str) -> None:
            remarks.append(RowProblem(row.line, Reason.FIELD_KEPT, {"field": field}, fatal=False))

        def fill(field: str, before: object, after: object) -> None:
            if not after or before == after:
                return
            if field in person.edited:
                keep(field)
            elif not before or field == "name":
                changes.append((field, before, after))

        if fold(name) and not (fold(name) == person.folded and "name" in person.edited):
            fill("name", person.name, name)
        fill("birthday", _birthday(person.birthday), _birthday(row.birthday))
        fill("address", person.address, row.nickname)
        new_phones = tuple(
            each
            for each in phones
            if each.typed not in person.phones and (each.e164 or "") not in person.phones
        )
        if new_phones and "phones" in person.edited:
            keep("phone")
            new_phones = ()
        new_emails = tuple(each for each in row.emails if fold_email(each) not in person.emails)
        if new_emails and "emails" in person.edited:
            keep("email")
            new_emails = ()
        staged = StagedPerson(
            uid=person.uid,
            new=False,
            phones=new_phones,
            emails=new_emails,
            externals=self._new_externals(row.external_ids),
            memo="" if row.memo in person.memos else row.memo,
            claim=claim,
            changes=tuple(changes),
        )
        renamed = any(field == "name" for field, _, _ in changes)
        grown = replace(
            person,
            name=name if renamed else person.name,
            folded=fold(name) if renamed else person.folded,
            birthday=person.birthday or row.birthday,
            address=person.address or row.nickname,
            memos=person.memos | {row.memo},
        )
        self._grow(grown, row.external_ids, new_phones, new_emails)
        return staged, remarks

    def _now(self, person: KnownPerson) -> KnownPerson:
        """Return a person with what earlier rows of the file said of them."""
        return self._grown.get(person.uid, person)

    def _grow(
        self,
        person: KnownPerson,
        externals: Sequence[str],
        phones: Sequence[Phone],
        emails: Sequence[str],
    ) -> None:
        """Remember what a row said of a person, for the later rows."""
        numbers = _keys(phones)
        addresses = [fold_email(each) for each in emails]
        grown = replace(
            person,
            phones=person.phones | set(numbers) | {each.typed for each in phones},
            emails=person.emails | set(addresses),
        )
        self._grown[person.uid] = grown
        for external in externals:
            self._by_external[external] = grown
        for number in numbers:
            self._by_phone[number].append(grown)
        for email in addresses:
            self._by_email[email].append(grown)

    def _new_externals(self, externals: Sequence[str]) -> tuple[str, ...]:
        return tuple(each for each in externals if self.person_of(each) is None)

    def _remember(self, staged: StagedPerson) -> None:
        person = KnownPerson(
            uid=staged.uid,
            name=staged.name,
            folded=staged.folded,
            birthday=staged.birthday,
            address=staged.address,
            memos=frozenset({staged.memo}),
        )
        self._grow(person, staged.externals, staged.phones, staged.emails)


def _keys(phones: Iterable[Phone]) -> tuple[str, ...]:
    return tuple(each.e164 or each.typed for each in phones)


def _stand_in(phones: Sequence[Phone], emails: Sequence[str]) -> str:
    return phones[0].typed if phones else emails[0]


def _birthday(birthday: Birthday | None) -> list[int | None] | None:
    return [birthday.month, birthday.day, birthday.year] if birthday else None
