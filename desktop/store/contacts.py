"""What a person is reached and known by, as rows in an order: numbers, addresses, cards."""

from collections.abc import Callable, Sequence
from typing import Any

from desktop.domain.people import Phone
from desktop.lookup.cards import fold_card
from desktop.lookup.ways import fold_email
from desktop.store.journal import Journal
from desktop.store.people import visible
from desktop.store.people_tables import CardRow, EmailRow, PhoneRow


class Contacts:
    """Writes these rows under the act of a journal; rows of an unseen import are left alone."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def put_phones(self, owner: int, phones: Sequence[Phone]) -> None:
        """Make these the numbers of the person with this number of a row."""
        here = {
            row.typed: row
            for row in PhoneRow.select()
            .where((PhoneRow.customer == owner) & visible(PhoneRow))
            .order_by(PhoneRow.id)
        }
        wanted = {phone.typed: phone for phone in phones}
        for typed, row in here.items():
            if typed not in wanted:
                self._journal.delete(PhoneRow, row.uid)
        for place, phone in enumerate(wanted.values()):
            if phone.typed in here:
                self._journal.update(PhoneRow, here[phone.typed].uid, place=place, e164=phone.e164)
            else:
                self._journal.insert(
                    PhoneRow, customer=owner, typed=phone.typed, e164=phone.e164, place=place
                )

    def put_emails(self, owner: int, emails: Sequence[str]) -> None:
        """Make these the e-mail addresses of the person with this number of a row."""
        self._put(EmailRow, owner, emails, fold=fold_email)

    def put_cards(self, owner: int, cards: Sequence[str]) -> None:
        """Make these the loyalty cards of the person with this number of a row."""
        self._put(CardRow, owner, cards, fold=fold_card)

    def _put(
        self,
        model: type[EmailRow] | type[CardRow],
        owner: int,
        lines: Sequence[str],
        *,
        fold: Callable[[str], str],
    ) -> None:
        """Write lines in their order, which is that of the rows' numbers.

        As many as are too many go, first those that are wanted no more; the rest is written over.
        """
        wanted = tuple(dict.fromkeys(lines))
        rows: list[dict[str, Any]] = [
            row.__data__
            for row in model.select()
            .where((model.customer == owner) & visible(model))
            .order_by(model.id)
        ]
        spare = max(len(rows) - len(wanted), 0)
        unwanted = [row["uid"] for row in rows if row["typed"] not in wanted]
        gone = set(unwanted[:spare])
        kept = [row["uid"] for row in rows if row["uid"] not in gone]
        gone.update(kept[len(wanted) :])
        for row in rows:
            if row["uid"] in gone:
                self._journal.delete(model, row["uid"])
        for uid, typed in zip(kept, wanted, strict=False):
            self._journal.update(model, uid, typed=typed, folded=fold(typed))
        for typed in wanted[len(kept) :]:
            self._journal.insert(model, customer=owner, typed=typed, folded=fold(typed))
