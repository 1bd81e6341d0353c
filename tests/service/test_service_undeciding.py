"""Help for somebody who cannot decide, on a real store."""

from typing import Any

import pytest

from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.food import Holds
from desktop.domain.ideas import IdeaKind
from tests.service.shop_at_hand import Desk, Files, person, sale

MENU = ("Flat white", "Cappuccino", "Mint tea", "Lentil soup", "Bagel", "Cookie", "Muffin", "Wrap")


@pytest.fixture
def shop(desk: Desk, files: Files) -> Desk:
    """A shop that has sold everything on its menu, the first thing most."""
    rows = [
        sale(f"T{place}-{number}", f"2026-07-1{number % 7} 10:0{number}:00", label)
        for place, label in enumerate(MENU)
        for number in range(9 - place)
    ]
    desk.bring_in(files.items("items.csv", *rows))
    return desk


def shown(shop: Desk, uid: str) -> tuple[str, ...]:
    return tuple(label for each in shop.reader.ideas(uid).ideas for label in each.items)


def code(caught: Any) -> Trouble:
    trouble: Trouble = caught.value.trouble
    return trouble


def test_a_stranger_gets_the_shops_favourites(shop: Desk) -> None:
    ideas = shop.reader.ideas(shop.add("Ada"))
    assert [each.kind for each in ideas.ideas] == [IdeaKind.FAVOURITE] * 3
    assert shown(shop, ideas.customer) == MENU[:3]
    assert ideas.ask_first
    assert not ideas.known


def test_reading_writes_nothing(shop: Desk) -> None:
    ada = shop.add("Ada")
    before = shop.content()
    shop.reader.ideas(ada)
    assert shop.content() == before


def test_what_was_shown_stays_for_this_coming_and_is_spared_the_next_two(shop: Desk) -> None:
    ada = shop.add("Ada")
    first = shown(shop, ada)
    shop.cashier.saw_ideas(ada, first)
    shop.clock.forward(minutes=5)
    assert shown(shop, ada) == first
    shop.cashier.record_visit(ada)
    shop.clock.forward(minutes=5)
    assert shown(shop, ada) == first
    shop.cashier.saw_ideas(ada, first)
    assert len(shop.rows("SELECT id FROM ideas")) == 1
    shop.clock.forward(days=3)
    second = shown(shop, ada)
    assert set(second).isdisjoint(first)
    shop.cashier.saw_ideas(ada, second)
    shop.clock.forward(days=3)
    third = shown(shop, ada)
    assert third
    assert set(third).isdisjoint({*first, *second})
    shop.cashier.saw_ideas(ada, third)
    shop.clock.forward(days=3)
    assert set(shown(shop, ada)) & set(first)


def test_a_choice_is_one_act_that_can_be_taken_back(shop: Desk) -> None:
    ada = shop.add("Ada")
    shop.cashier.saw_ideas(ada, shown(shop, ada))
    before = shop.content(without={"act", "customer_facts"})
    done = shop.cashier.chose(ada, "Mint tea")
    assert (done.verb, done.customer, done.text) == ("undecided", ada, "Mint tea")
    assert [act.verb for act in shop.reader.card(ada).last_acts][:1] == ["undecided"]
    assert shop.shop.items.times(ada, limit=1)[0].chosen == ("Mint tea",)
    assert done.act is not None
    shop.cashier.undo(done.act)
    assert shop.content(without={"act", "customer_facts"}) == before


def test_a_choice_goes_with_a_visit_marked_by_hand(shop: Desk) -> None:
    ada = shop.add("Ada")
    shop.cashier.record_visit(ada, items=["Bagel"])
    done = shop.cashier.chose(ada, "Mint tea", "Cookie")
    assert set(shop.reader.card(ada).recent_items) == {"Bagel", "Mint tea", "Cookie"}
    assert shop.visits(ada) == 1
    assert done.act is not None
    shop.cashier.undo(done.act)
    assert shop.reader.card(ada).recent_items == ("Bagel",)


def test_a_choice_without_a_visit_makes_none(shop: Desk) -> None:
    ada = shop.add("Ada")
    shop.cashier.chose(ada, "Mint tea")
    assert shop.visits(ada) == 0


def test_what_the_till_has_sold_is_left_as_it_is(shop: Desk, files: Files) -> None:
    shop.bring_in(
        files.customers("people.csv", person("K1", "Ada")),
        files.items("now.csv", sale("N1", "2026-07-18 11:50:00", "Bagel", who="K1", name="Ada")),
    )
    ada = shop.uid("Ada")
    assert shop.reader.card(ada).here_now
    shop.cashier.chose(ada, "Mint tea")
    assert shop.reader.card(ada).recent_items == ("Bagel",)


def test_a_choice_is_a_hint_of_what_they_like(shop: Desk) -> None:
    ada = shop.add("Ada")
    shop.cashier.set_item_tags("Mint tea", ["warm"])
    shop.cashier.set_item_tags("Muffin", ["warm"])
    shop.cashier.chose(ada, "Mint tea")
    shop.clock.forward(days=30)
    ideas = shop.reader.ideas(ada)
    assert ideas.known
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert new.items == ("Muffin",)


def test_nobody_chooses_what_has_become_unsafe(shop: Desk) -> None:
    ada = shop.add("Ada")
    assert "Mint tea" in shown(shop, ada)
    shop.edit(ada, must_nots=("peanuts",))
    ideas = shop.reader.ideas(ada)
    assert (ideas.ideas, ideas.unsafe) == ((), True)
    before = shop.content()
    with pytest.raises(ActError) as caught:
        shop.cashier.chose(ada, "Mint tea")
    assert code(caught) is Trouble.NO_LONGER_SAFE
    assert shop.content() == before
    shop.cashier.set_item_composition("Mint tea", "Peanuts ", Holds.FREE)
    assert shown(shop, ada) == ("Mint tea",)
    shop.cashier.chose(ada, "Mint tea")


def test_nobody_chooses_what_has_run_out(shop: Desk) -> None:
    ada = shop.add("Ada")
    shop.cashier.set_item_stock("Mint tea", in_stock=False)
    assert "Mint tea" not in shown(shop, ada)
    with pytest.raises(ActError) as caught:
        shop.cashier.chose(ada, "Mint tea")
    assert code(caught) is Trouble.NO_LONGER_SAFE


def test_a_choice_must_say_something(shop: Desk) -> None:
    with pytest.raises(TextError) as caught:
        shop.cashier.chose(shop.add("Ada"), " ")
    assert code(caught) is Trouble.TEXT_EMPTY


def test_nobody_there_is_told(shop: Desk) -> None:
    for verb in (shop.reader.ideas, lambda who: shop.cashier.chose(who, "Tea")):
        with pytest.raises(ActError) as caught:
            verb("nobody")
        assert code(caught) is Trouble.NO_CUSTOMER


def test_what_was_only_shown_keeps_nobody_from_being_taken_away(shop: Desk) -> None:
    done = shop.cashier.add_customer("Ada", (), agreed=None)
    assert done.customer is not None
    assert done.act is not None
    shop.cashier.saw_ideas(done.customer, ["Mint tea"])
    shop.cashier.saw_ideas(done.customer, [])
    shop.cashier.undo(done.act)
    assert shop.names() == []
    assert shop.rows("SELECT id FROM ideas") == []


def test_a_choice_does(shop: Desk) -> None:
    done = shop.cashier.add_customer("Ada", (), agreed=None)
    assert done.customer is not None
    assert done.act is not None
    shop.cashier.chose(done.customer, "Mint tea")
    with pytest.raises(ActError):
        shop.cashier.undo(done.act)


def test_composition_is_stated_unstated_and_taken_back(shop: Desk) -> None:
    def stated() -> dict[str, Holds]:
        return dict(shop.shop.items.items()["Bagel"].composition)

    shop.cashier.set_item_composition("Bagel", "gluten", Holds.CONTAINS)
    second = shop.cashier.set_item_composition("Bagel", "milk", Holds.FREE)
    assert stated() == {"gluten": Holds.CONTAINS, "milk": Holds.FREE}
    shop.cashier.set_item_composition("Bagel", "gluten", Holds.UNKNOWN)
    assert stated() == {"milk": Holds.FREE}
    assert second.verb == "item-composition"
    last = shop.cashier.set_item_composition("Bagel", "milk", Holds.CONTAINS)
    assert last.act is not None
    shop.cashier.undo(last.act)
    assert stated() == {"milk": Holds.FREE}
    with pytest.raises(TextError):
        shop.cashier.set_item_composition("Bagel", "  ", Holds.FREE)


def test_something_no_file_has_named_may_be_described(shop: Desk) -> None:
    shop.cashier.set_item_tags(" Oat cake ", ["sweet", "Sweet"])
    item = shop.shop.items.items()["Oat cake"]
    assert (item.name, item.tags) == ("Oat cake", ("sweet",))
    with pytest.raises(TextError):
        shop.cashier.set_item_tags(" ", ["sweet"])
    with pytest.raises(TextError):
        shop.cashier.set_item_tags("Oat cake", [str(number) for number in range(30)])
