"""Fills a new shop with the invented one."""

import uuid
from collections.abc import Sequence
from datetime import date, datetime

from desktop.demo.recipes import recipe
from desktop.demo.shop import demo_shop
from desktop.demo.values import OWNER, TILL, DemoCustomer, DemoMark, DemoShop
from desktop.domain.people import Agreement, Asked, Phone
from desktop.domain.shop import Shop
from desktop.lookup.folding import fold
from desktop.lookup.phones import understand
from desktop.service.clock import Clock
from desktop.service.knowing import Knowing
from desktop.service.people import WORDING
from desktop.service.ports import Store
from desktop.service.staging import StagedPerson, StagedSale
from desktop.service.undeciding import packed
from desktop.service.writing import ActHead, Change

SOURCE = "demo"
PEOPLE = uuid.UUID("5a6c0b1e-3d2f-4c58-9e07-1b8d0f4a7c21")
"""The name space of the invented people's ids: always the same for the same person."""
PIECE = 200


class Filling:
    """Writes the invented shop: people and sales as an import, the rest as if staff had."""

    def __init__(self, store: Store, clock: Clock, knowing: Knowing) -> None:
        self._store = store
        self._clock = clock
        self._knowing = knowing

    def __call__(self, shop: Shop) -> None:
        """Fill the shop as of today; always the same for the same day and place."""
        now = self._clock.now()
        demo = demo_shop(shop.business_day(now), shop.place)
        self._bring_in(demo, shop, now)
        marks: dict[int, list[DemoMark]] = {}
        for mark in demo.marks:
            marks.setdefault(mark.customer, []).append(mark)
        with self._store.quietly(ActHead("demo", OWNER, now)) as change:
            for place, customer in enumerate(demo.customers):
                self._tell(change, shop, customer, marks.get(place, ()))
            self._tell_items(change)
        while self._knowing.refresh_some(limit=PIECE):
            """The idle board is read from what this writes."""

    def _bring_in(self, demo: DemoShop, shop: Shop, now: datetime) -> None:
        intake = self._store.intake
        key = intake.begin(
            source=SOURCE, file=SOURCE, digest="", kind="sales", author=OWNER, at=now
        )
        country = shop.place.country
        people = [
            StagedPerson(
                uid=_uid(customer),
                new=True,
                name=customer.name,
                folded=fold(customer.name),
                address=customer.address,
                birthday=customer.birthday,
                phones=tuple(Phone(each, understand(each, country)) for each in customer.phones),
                emails=customer.emails,
                externals=(customer.key,),
            )
            for customer in demo.customers
        ]
        intake.add_people(key, SOURCE, people, shop=shop, at=now)
        sales = [
            StagedSale(
                transaction=sale.transaction,
                at=shop.utc(sale.local),
                day=shop.business_day(shop.utc(sale.local)),
                external=None if sale.customer is None else demo.customers[sale.customer].key,
                lines=sale.lines,
                categories=tuple(recipe(each.item).category for each in sale.lines),
                currency=shop.place.currency,
            )
            for sale in demo.sales
        ]
        for start in range(0, len(sales), PIECE):
            intake.add_sales(key, SOURCE, sales[start : start + PIECE])
        intake.publish(key, days=(demo.first, demo.last), counts={}, author=OWNER, at=now)
        intake.leave(key)

    def _tell_items(self, change: Change) -> None:
        """Write what is known to be in what is sold."""
        for item in self._store.items.items().values():
            made = recipe(item.name, item.options)
            composition = packed(made.composition)
            change.set_item(item.id, tags=list(made.tags), composition=composition)

    def _tell(
        self, change: Change, shop: Shop, customer: DemoCustomer, marks: Sequence[DemoMark]
    ) -> None:
        """Write what staff would have written about one person."""
        uid = _uid(customer)

        def at(author: str, moment: datetime) -> Change:
            return change.signed(author, shop.utc(moment))

        self._tell_person(change, uid, shop, customer)
        self._tell_tastes(change, uid, shop, customer)
        for problem in customer.problems:
            opened = shop.utc(problem.opened_at)
            key = change.signed(problem.opened_by, opened).add_problem(
                uid, problem.text, day=shop.business_day(opened)
            )
            if problem.closed_at is not None:
                at(problem.closed_by or TILL, problem.closed_at).close_problem(key)
        for mark in marks:
            moment = shop.utc(mark.local)
            change.signed(mark.author, moment).add_visit(
                uid,
                shop.business_day(moment),
                items=[line.label for line in mark.lines],
                apart=False,
            )

    def _tell_person(self, change: Change, uid: str, shop: Shop, customer: DemoCustomer) -> None:
        if customer.say or customer.leave_alone:
            change.set_fields(uid, say=customer.say, leave_alone=customer.leave_alone)
        if customer.tags:
            change.set_fields(uid, tags=customer.tags)
        if customer.cards:
            change.set_cards(uid, customer.cards)
        if customer.agreement is not Agreement.NOT_ASKED:
            change.set_agreement(uid, customer.agreement, day=self._today(shop), wording=WORDING)
        if customer.asked:
            change.set_asked(uid, Asked(customer.asked.on, customer.asked.author))

    def _tell_tastes(self, change: Change, uid: str, shop: Shop, customer: DemoCustomer) -> None:
        def at(author: str, moment: datetime) -> Change:
            return change.signed(author, shop.utc(moment))

        for must_not in customer.must_nots:
            signed = at(must_not.author, must_not.at)
            signed.add_must_not(uid, must_not.code, must_not.word, source="customer")
        for diet in customer.diets:
            at(diet.author, diet.at).add_diet(uid, diet.code)
        for each in customer.preferences:
            at(each.author, each.at).add_preference(uid, each.taste, each.text)
        for note in customer.notes:
            at(note.author, note.at).add_note(uid, note.text, audience=note.audience)

    def _today(self, shop: Shop) -> date:
        return shop.business_day(self._clock.now())


def _uid(customer: DemoCustomer) -> str:
    return str(uuid.uuid5(PEOPLE, customer.key))
