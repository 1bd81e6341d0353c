"""Duplicates are found with their reasons; two become one, and are told apart again."""

from datetime import timedelta

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Agreement, Birthday
from desktop.domain.shop import Role, Staff
from desktop.domain.twins import Ground, MergeChoice, Twins
from desktop.service.acting import Acting
from desktop.service.office import Office
from desktop.service.writing import NewCustomer
from tests.service.shop_at_hand import NOW, Desk, Files, person, sale


def bought(days_ago: int, who: str) -> dict[str, str]:
    """Return a sale at noon of a day."""
    day = (NOW - timedelta(days=days_ago)).date()
    return dict(sale(f"T-{who}-{days_ago}", f"{day} 12:00:00", who=who, name="Amara Okafor"))


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Owner"))


def all_twins(office: Office) -> list[Twins]:
    found: dict[tuple[str, str], Twins] = {}
    cursor = None
    for _ in range(2000):
        page = office.twins(cursor)
        for each in page.found:
            found[each.one.id, each.other.id] = each
        cursor = page.cursor
        if cursor is None:
            return list(found.values())
    raise AssertionError("the search for duplicates does not end")


def names(twins: Twins) -> set[str]:
    return {twins.one.name, twins.other.name}


def test_nobody_is_no_duplicate(office: Office) -> None:
    assert all_twins(office) == []
    assert office.merges() == ()


def test_somebody_added_twice_is_suggested(desk: Desk, office: Office) -> None:
    desk.add("Amara Okafor", "+1 212 555 0199")
    desk.add("Amara Okofor", "(212) 555-0199")
    desk.add("Ben Okafor", "+1 212 555 0199")
    (found,) = all_twins(office)
    assert names(found) == {"Amara Okafor", "Amara Okofor"}
    assert [each.ground for each in found.reasons] == [Ground.NEAR_NAME, Ground.PHONE]


def test_a_family_on_one_phone_is_left_alone(desk: Desk, office: Office) -> None:
    for name in ("Maria Rossi", "Mario Rossi", "Luca Rossi"):
        desk.add(name, "+1 212 555 0142")
    assert all_twins(office) == []


def test_who_was_added_by_hand_and_came_from_the_till(
    desk: Desk, office: Office, files: Files
) -> None:
    by_hand = desk.add("Amara")
    for week in (3, 2, 1):
        moment = NOW - timedelta(weeks=week)
        desk.clock.moment = moment + timedelta(minutes=4)
        desk.cashier.record_visit(by_hand)
    desk.clock.moment = NOW
    desk.bring_in(
        files.customers("people.csv", person("c-1", "Amara", "Okafor")),
        files.items("items.csv", *(bought(days, "c-1") for days in (21, 14, 7))),
    )
    desk.judge_all()
    (found,) = all_twins(office)
    assert names(found) == {"Amara", "Amara Okafor"}
    assert Ground.SAME_VISITS in {each.ground for each in found.reasons}
    stays = found.one.id
    office.merge(stays, found.other.id, MergeChoice())
    assert desk.visits(stays) == 3


def test_who_was_merged_still_came_on_the_days_of_their_sales(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.bring_in(
        files.customers("people.csv", person("c-1", "Amara", "Okafor")),
        files.items("items.csv", bought(7, "c-1")),
    )
    (sold,) = [each.id for each in desk.reader.search("amara").hits]
    stays = desk.add("Amy Okafor")
    office.merge(stays, sold, MergeChoice())
    day = f"{(NOW - timedelta(days=7)).date():%Y-%m-%d}"
    assert [each.id for each in desk.reader.search(day).hits] == [stays]


def test_not_the_same_is_remembered(desk: Desk, office: Office) -> None:
    one = desk.add("Amara Okafor", "+1 212 555 0199")
    other = desk.add("Amara Okofor", "+1 212 555 0199")
    done = office.not_same(one, other)
    assert all_twins(office) == []
    assert office.not_same(other, one).act is not None
    office.undo(str(done.act))
    assert len(all_twins(office)) == 1


def test_all_of_both_is_kept(desk: Desk, office: Office) -> None:
    one = desk.add("Amara Okafor", "+1 212 555 0199")
    other = desk.add("Amara Okofor", "+1 212 555 0199")
    desk.edit(one, likes=("chilli",), must_nots=("peanuts",), tags=("dog",))
    desk.edit(
        other, likes=("chilli", "tea"), must_nots=("sesame",), tags=("regular",),
        say="ah-MAH-rah", birthday=Birthday(7, 20), phones=("+1 212 555 0199", "+1 212 555 0100"),
    )  # fmt: skip
    desk.cashier.jot(other, "sits by the window")
    desk.cashier.record_visit(other)
    desk.cashier.report_problem(other, "soup came cold")
    view = office.twin_view(one, other)
    assert (view.one.id, view.other.id, view.visits[other]) == (one, other, 1)
    before = desk.content(without={"act", "customer_facts", "search_person", "search_word"})
    done = office.merge(one, other, MergeChoice({"name": other}))
    seen = desk.profile(one)
    assert (seen.name, seen.say, seen.birthday) == ("Amara Okofor", "ah-MAH-rah", Birthday(7, 20))
    assert {each.code for each in seen.live_must_nots} == {"peanuts", "sesame"}
    assert (set(seen.likes), set(seen.tags)) == ({"chilli", "tea"}, {"dog", "regular"})
    assert [each.e164 for each in seen.phones] == ["+12125550199", "+12125550100"]
    assert [each.text for each in seen.notes] == ["sits by the window"]
    card = desk.reader.card(one)
    assert (card.habits.visits, len(card.problems)) == (1, 1)
    assert desk.profile(other).id == one
    assert [hit.id for hit in desk.reader.search("amara").hits] == [one]
    assert all_twins(office) == []
    office.undo(str(done.act))
    after = desk.content(without={"act", "customer_facts", "search_person", "search_word"})
    assert {table: len(rows) for table, rows in after.items()} == {
        table: len(rows) for table, rows in before.items()
    }
    assert desk.profile(other).name == "Amara Okofor"
    assert desk.profile(one).name == "Amara Okafor"
    assert desk.visits(other) == 1
    assert len(all_twins(office)) == 1


def test_they_are_told_apart_later_and_what_was_written_since_stays(
    desk: Desk, office: Office
) -> None:
    one = desk.add("Amara Okafor", "+1 212 555 0199")
    other = desk.add("Amara Okofor", "+1 212 555 0100")
    desk.cashier.jot(other, "sits by the window")
    done = office.merge(one, other, MergeChoice({"name": other}))
    desk.edit(one, name="Amara O.")
    desk.cashier.jot(one, "walks a dog")
    with pytest.raises(ActError) as caught:
        office.undo(str(done.act))
    assert caught.value.trouble is Trouble.LATER_ACT
    (merged,) = office.merges()
    assert (merged.act, merged.name, merged.gone) == (done.act, "Amara O.", "Amara Okofor")
    split = office.take_apart(merged.act)
    assert (split.customer, split.name) == (other, "Amara Okofor")
    assert desk.profile(one).name == "Amara O."
    assert [each.text for each in desk.profile(one).notes] == ["walks a dog"]
    assert [each.text for each in desk.profile(other).notes] == ["sits by the window"]
    assert [each.e164 for each in desk.profile(other).phones] == ["+12125550100"]
    assert office.merges() == ()
    with pytest.raises(ActError):
        office.take_apart(merged.act)
    office.undo(str(split.act))
    assert desk.profile(other).id == one


def test_sales_that_come_later_under_the_old_id_count(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.bring_in(
        files.customers(
            "people.csv", person("c-1", "Amara", "Okafor"), person("c-2", "Amara", "Okafor")
        ),
        files.items("items.csv", bought(9, "c-1"), bought(8, "c-2")),
    )
    one, other = (uid for (uid,) in desk.rows("SELECT uid FROM customer ORDER BY id"))
    office.merge(one, other, MergeChoice())
    assert desk.visits(one) == 2
    desk.bring_in(files.items("later.csv", bought(2, "c-2")))
    desk.judge_all()
    assert desk.visits(one) == 3
    assert desk.rows("SELECT visits FROM customer_facts f JOIN customer c "
                     "ON c.id = f.customer_id WHERE c.uid = ?", one) == [(3,)]  # fmt: skip
    assert desk.store.trade.active_customers(at_least=1, limit=9) == (one,)


def test_a_third_goes_along(desk: Desk, office: Office) -> None:
    one, two, three = (desk.add("Amara Okafor", f"+1 212 555 010{n}") for n in range(3))
    office.merge(two, three, MergeChoice())
    office.merge(one, two, MergeChoice())
    assert desk.profile(three).id == desk.profile(two).id == one
    assert len(desk.profile(one).phones) == 3
    with pytest.raises(ActError) as caught:
        office.merge(one, three, MergeChoice())
    assert caught.value.trouble is Trouble.CHANGED_MEANWHILE


def test_an_answer_is_chosen(desk: Desk, office: Office) -> None:
    one = desk.add("Amara Okafor")
    other = desk.cashier.add_customer("Amara Okafor", ["+1 212 555 0100"], agreed=True).customer
    assert other is not None
    office.merge(one, other, MergeChoice())
    assert desk.profile(one).agreement is Agreement.YES


def test_a_cashier_merges_nobody(desk: Desk) -> None:
    one, other = desk.add("Amara Okafor"), desk.add("Amara Okafor")
    cashier = Office(
        Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", Role.CASHIER))
    )
    for verb in (
        lambda: cashier.twins(None),
        lambda: cashier.merge(one, other, MergeChoice()),
        lambda: cashier.not_same(one, other),
        cashier.merges,
    ):
        with pytest.raises(ActError) as caught:
            verb()
        assert caught.value.trouble is Trouble.NOT_ALLOWED


def test_many_people_are_looked_through_in_pieces(desk: Desk, office: Office) -> None:
    with desk.store.quietly(Acting(desk.shop, desk.knowing, author="Owner").head("x", None)) as it:
        for number in range(450):
            it.add_customer(NewCustomer(f"Person{chr(97 + number % 26)}{number:03} Home"))
    one = desk.add("Zora Quell", "+1 212 555 0100")
    other = desk.add("Zora Quell", "+1 212 555 0100")
    assert [{each.one.id, each.other.id} for each in all_twins(office)] == [{one, other}]


def test_an_import_can_be_taken_back_from_under_a_judgement(
    desk: Desk, office: Office, files: Files
) -> None:
    report = desk.bring_in(
        files.customers(
            "people.csv",
            person("c-1", "Zora", "Quell", "+1 212 555 0171"),
            person("c-2", "Zohra", "Quell", "+1 212 555 0171"),
        )
    )
    (found,) = all_twins(office)
    office.not_same(found.one.id, found.other.id)
    (act,) = report.acts
    desk.cashier.undo(act)
    assert desk.rows("SELECT 1 FROM customer UNION ALL SELECT 1 FROM not_same") == []


def test_who_is_erased_is_gone_from_what_is_told_of_others(desk: Desk, office: Office) -> None:
    one = desk.add("Amara Okafor", "+1 212 555 0199")
    other = desk.add("Zohra Quellmann", "+1 212 555 0100")
    third = desk.add("Ben Home")
    office.tag_customers([office.list_number(each) or 0 for each in (other, third)], "walks a dog")
    done = office.merge(one, other, MergeChoice({"name": other}))
    office.take_apart(str(done.act))
    office.forget_person(other)
    told = " ".join(changes for (changes,) in desk.rows("SELECT changes FROM act"))
    assert "Quellmann" not in told
    assert other not in told
    assert desk.profile(third).tags == ("walks a dog",)
    assert third in told
