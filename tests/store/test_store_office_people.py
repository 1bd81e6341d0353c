"""The office's list of customers: every order and filter, in windows of any size."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import product

import pytest

from desktop.domain.customer_list import ListFilter, ListOrder, ListPlace, ListQuestion
from desktop.domain.habits import Away, Drift, Habits, Pattern, Rhythm, Strength
from desktop.domain.people import Agreement
from desktop.service.writing import ActHead
from desktop.store import office_people
from desktop.store.office_people import PeopleList
from desktop.store.people_tables import CustomerRow, ImportRow
from desktop.store.trade_tables import CustomerFacts
from tests.service.shop_at_hand import TODAY, Desk

WEEKLY = Rhythm(Pattern.WEEKLY, Strength.MOST, weekdays=(4,))
GONE = Drift(Away.LIST, 0.01, 60, 7)
NAMES = (
    *(
        "Zuri Okafor",
        "ada",
        "Ben Ames",
        "Éva Nagy",
        "Ben Ames",
        "李 小龙",
        "Omar",
        "zoe",
        "Ann-Lee",
    ),
    *("Mia", "Noor", "Ole", "Pia", "Quin", "Una", "Vera"),
)


@pytest.fixture
def ids(desk: Desk) -> list[str]:
    """People of every kind."""
    found = [desk.add(name) for name in NAMES]
    found.append(desk.add("", "0612345678"))
    found.append(desk.add("Yes Sayer", agreed=True))
    for place, uid in enumerate(found):
        came = place % 3
        desk.shop.facts.put(
            uid,
            Habits(
                TODAY,
                visits=came * 7,
                last_day=TODAY - timedelta(days=place // 4) if came else None,
                rhythm=WEEKLY if came == 2 else None,
                drift=GONE if place % 6 == 2 else None,
            ),
            look_again=None,
        )
    desk.cashier.report_problem(found[0], "cold soup")
    desk.cashier.report_problem(found[0], "cold again")
    put_right = desk.cashier.report_problem(found[1], "slow")
    assert put_right.act is not None
    desk.cashier.put_right(desk.reader.card(found[1]).problems[0].id)
    desk.edit(found[1], must_nots=("peanuts",), tags=("vip", 'says "hi"'))
    desk.edit(found[2], must_nots=("milk", "eggs"), tags=("vip gold",))
    desk.edit(found[2], must_nots=("milk",))
    desk.edit(found[3], must_nots=("milk",))
    desk.edit(found[3], must_nots=())
    desk.edit(found[6], tags=("VIP", "vip gold"))
    for uid, state in ((found[4], Agreement.NO), (found[5], Agreement.NO)):
        agree(desk, uid, state)
    agree(desk, found[5], Agreement.YES)
    head = ActHead("merge", "Owner", desk.clock.now(), found[7])
    with desk.store.change(head) as change:
        change.merge(found[7], into=found[8])
    with desk.store.doors.write():
        for uid in found[9:13]:
            row = CustomerRow.get(CustomerRow.uid == uid)
            CustomerFacts.delete().where(CustomerFacts.customer == row.id).execute()
        unseen = ImportRow.create(
            uid="i", source="s", file="f", digest="d", kind="k", state="staging", author=1,
            at=desk.clock.now(),
        )  # fmt: skip
        CustomerRow.update(imported=unseen).where(CustomerRow.uid == found[13]).execute()
    return found


@pytest.fixture
def people(desk: Desk, ids: list[str]) -> PeopleList:
    assert ids
    return desk.store.office.customers


def agree(desk: Desk, uid: str, state: Agreement) -> None:
    with desk.store.change(ActHead("agree", "Owner", desk.clock.now(), uid)) as change:
        change.set_agreement(uid, state, day=TODAY, wording="May we?")


def walked(people: PeopleList, question: ListQuestion, window: int) -> list[int]:
    """Return the whole list, read in windows."""
    found: list[int] = []
    after: ListPlace | None = None
    for _ in range(10_000):
        piece = people.piece(question, after, window=window)
        found += piece.numbers
        after = piece.after
        if after is None:
            return found
    raise AssertionError("the list has no end")


@dataclass(frozen=True)
class Kept:
    """What the list may be sorted and filtered by, of one who is to be seen."""

    number: int
    folded: str
    letter: int
    visits: int | None
    last: int | None
    judged: bool
    fits: frozenset[ListFilter]
    tags: tuple[str, ...]


def everybody(desk: Desk) -> list[Kept]:
    alphabet = [row[0] for row in desk.rows("SELECT folded FROM customer ORDER BY folded, id")]
    kept = []
    for uid, number, folded, tags, merged, imported in desk.rows(
        "SELECT uid, id, folded, tags, merged_into_id, imported_id FROM customer"
    ):
        if merged or imported:
            continue
        facts = desk.rows(
            "SELECT visits, last_day, rhythm, away FROM customer_facts WHERE customer_id = ?",
            number,
        )
        visits, last, rhythm, away = facts[0] if facts else (None, None, None, "no")
        card = desk.reader.card(uid)
        fits = {
            ListFilter.REGULAR: rhythm is not None,
            ListFilter.DRIFTING: away == "list",
            ListFilter.PROBLEM: bool(card.problems),
            ListFilter.MUST_NOT: bool(card.profile.live_must_nots),
            ListFilter.SAID_NO: card.profile.agreement is Agreement.NO,
            ListFilter.NOT_ASKED: card.profile.agreement is Agreement.NOT_ASKED,
        }
        true = frozenset(each for each, does in fits.items() if does)
        letter = alphabet.index(folded)
        kept.append(
            Kept(number, folded, letter, visits, last, bool(facts), true, tuple(json.loads(tags)))
        )
    return kept


def expected(everybody: Sequence[Kept], question: ListQuestion) -> list[int]:
    """Return the list as it should be: in Python, from the whole of everybody."""
    way = -1 if question.descending else 1

    def key(one: Kept) -> tuple[bool, bool, int, int]:
        by_name = question.order is ListOrder.NAME
        lacks, value = {
            ListOrder.NAME: (not one.folded, one.letter),
            ListOrder.VISITS: (one.visits is None, one.visits or 0),
            ListOrder.LAST: (one.last is None, one.last or 0),
        }[question.order]
        return (not one.judged and not by_name, lacks, way * value, way * one.number)

    fitting = (
        each
        for each in everybody
        if question.filters <= each.fits and (not question.tag or question.tag in each.tags)
    )
    return [each.number for each in sorted(fitting, key=key)]


FILTERS = (
    frozenset[ListFilter](),
    *(frozenset({each}) for each in ListFilter if each is not ListFilter.DUPLICATE),
    frozenset({ListFilter.REGULAR, ListFilter.DRIFTING}),
    frozenset({ListFilter.MUST_NOT, ListFilter.NOT_ASKED}),
    frozenset({ListFilter.REGULAR, ListFilter.NOT_ASKED}),
)


@pytest.mark.parametrize("few", [0, 10_000], ids=["walked", "sorted"])
def test_every_order_and_filter_is_whole_in_windows_of_any_size(
    desk: Desk, ids: list[str], people: PeopleList, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_people, "FEW", few)
    there = everybody(desk)
    assert len(there) == len(ids) - 2
    sizes = set()
    for order, down, filters, tag in product(
        ListOrder, (False, True), FILTERS, ("", "vip", "vip gold", 'says "hi"', "nobody's")
    ):
        if tag and len(filters) > 1:
            continue
        question = ListQuestion(order, down, filters, tag)
        wanted = expected(there, question)
        sizes.add(len(wanted))
        for window in (1, 4, 100) if not tag else (3,):
            assert walked(people, question, window) == wanted, (question, window)
    assert {0, 1, 2, len(there)} <= sizes, sizes


@pytest.mark.parametrize("order", ListOrder)
@pytest.mark.parametrize("down", [False, True])
def test_some_people_stand_in_the_order_of_the_whole_list(
    desk: Desk, people: PeopleList, order: ListOrder, down: bool
) -> None:
    uids = dict(desk.rows("SELECT id, uid FROM customer"))
    for filters in (frozenset[ListFilter](), frozenset({ListFilter.REGULAR})):
        whole = expected(everybody(desk), ListQuestion(order, down, filters))
        asked = ListQuestion(order, down, filters)
        assert list(people.of(asked, [*uids.values(), "nobody"])) == whole
        assert list(people.of(asked, [uids[each] for each in whole[::-2]])) == [
            each for each in whole if each in whole[::-2]
        ]
    assert list(people.of(asked, ())) == []


@pytest.mark.parametrize("few", [0, 10_000], ids=["walked", "sorted"])
def test_a_filter_that_is_no_condition_never_lists_everybody(
    people: PeopleList, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_people, "FEW", few)
    question = ListQuestion(filters=frozenset({ListFilter.DUPLICATE}))
    with pytest.raises(KeyError):
        people.piece(question, None, window=100)
    with pytest.raises(KeyError):
        people.of(question, ["anybody"])


def test_rows_say_what_is_known_now(ids: list[str], people: PeopleList) -> None:
    numbers = people.among(ListQuestion(), [ids[2], ids[0], ids[7], ids[9], ids[13], "nobody"])
    second, first, uncounted = people.rows(numbers)
    assert (second.name, second.visits, second.tags) == ("Ben Ames", 14, ("vip gold",))
    assert (second.rhythm, second.away, second.must_nots) == (WEEKLY, Away.LIST, 1)
    assert second.last_day == TODAY
    assert (first.id, first.problem, first.agreement) == (ids[0], True, Agreement.NOT_ASKED)
    assert (uncounted.visits, uncounted.last_day, uncounted.name) == (None, None, "Mia")
    assert [each.name for each in people.rows([*numbers[::-1], 10_000])] == [
        "Mia", "Zuri Okafor", "Ben Ames",
    ]  # fmt: skip
    assert people.rows([]) == ()


def test_those_found_by_a_text_stay_in_its_order_and_are_filtered(
    ids: list[str], people: PeopleList
) -> None:
    best = [ids[4], ids[1], ids[2], ids[7]]
    assert len(people.among(ListQuestion(), best)) == 3
    regular = ListQuestion(filters=frozenset({ListFilter.REGULAR}))
    assert [each.id for each in people.rows(people.among(regular, best))] == [ids[2]]
    assert [each.id for each in people.rows(people.among(ListQuestion(tag="vip"), best))] == [
        ids[1]
    ]


def test_every_tag_is_named_once(people: PeopleList) -> None:
    assert people.tags() == ('says "hi"', "VIP", "vip", "vip gold")


def test_an_empty_shop_has_an_empty_list(desk: Desk) -> None:
    people = desk.store.office.customers
    assert people.tags() == ()
    for order in ListOrder:
        assert walked(people, ListQuestion(order), 10) == []
