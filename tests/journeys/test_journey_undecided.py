"""*Undecided?*: ideas by one key, one taken by one press, written to the visit, and taken back."""

import pytest

from desktop.domain.cards import Card
from tests.journeys.till import Key, Till

USUAL = "Matcha latte"


@pytest.fixture
def served(till: Till) -> Till:
    """Amara, who has a usual, is at the till."""
    till.find("amara")
    return till


def ideas(till: Till) -> tuple[tuple[str, ...], ...]:
    return tuple(each.items for each in till.window.serving.choosing.panel.rows)


def ask(till: Till) -> None:
    """Press F4 and wait for what there is to suggest."""
    till.key(Key.Key_F4)
    till.until(lambda: till.window.till.side.page is till.window.serving.choosing.panel)
    till.until(lambda: bool(till.window.serving.choosing.panel.rows))


def test_one_key_brings_two_or_three_ideas_each_with_its_one_reason(served: Till) -> None:
    ask(served)
    rows = served.window.serving.choosing.panel.rows
    assert 2 <= len(rows) <= 3
    assert any(USUAL in label for label in rows[0].items)
    assert all(kind and what and reason for kind, what, reason in (each.texts for each in rows))
    assert len(set(ideas(served))) == len(rows)
    assert served.focus is rows[0], "Enter takes the first"


def test_what_was_taken_goes_with_the_visit_and_is_taken_back(served: Till) -> None:
    ask(served)
    wanted = ideas(served)[0]
    served.key(Key.Key_Return)
    served.until_said("chose")
    assert served.open_name() == "Amara Okafor"
    served.until(lambda: served.window.serving.customer.bar.picked == wanted)
    served.undo()
    served.until(lambda: served.window.serving.customer.bar.picked == ())


def test_the_visit_is_recorded_with_it(served: Till) -> None:
    before = served.card.habits.visits
    ask(served)
    wanted = ideas(served)[0]
    served.key(Key.Key_Return)
    served.until(lambda: served.window.serving.customer.bar.picked == wanted)
    served.key(Key.Key_F8)
    served.until_visits(before + 1)
    served.until(lambda: set(wanted) <= set(served.card.recent_items))
    assert served.window.serving.customer.bar.picked == ()


def test_esc_goes_back_to_the_customer_and_chooses_nothing(served: Till) -> None:
    before: Card = served.card
    ask(served)
    served.key(Key.Key_Escape)
    served.until(lambda: served.window.till.side.page is served.window.serving.customer)
    assert served.card == before
    assert served.window.serving.customer.bar.picked == ()


def test_what_has_run_out_is_not_among_the_ideas(served: Till) -> None:
    ask(served)
    gone = ideas(served)[0]
    served.key(Key.Key_Escape)
    cashier = served.running.backstage.made().cashier
    for label in gone:
        served.running.desk.acts.do(
            "stock", lambda label=label: cashier.set_item_stock(label, in_stock=False)
        )
    served.until_said("sold out")
    ask(served)
    shown = {label for idea in ideas(served) for label in idea}
    assert not shown & set(gone)


def test_a_must_not_of_which_nothing_is_known_leaves_no_ideas_of_unknown_make(
    served: Till,
) -> None:
    served.tab_to("Heard something worth remembering?")
    served.type("allergic to sesame")
    served.key(Key.Key_Return)
    served.until(served.window.serving.customer.about.heard.isVisible)
    served.press("Record it")
    served.until(lambda: bool(served.card.profile.live_must_nots))
    served.key(Key.Key_F4)
    panel = served.window.serving.choosing.panel
    served.until(lambda: served.window.till.side.page is panel and panel.note.text())
    assert not panel.rows, "the composition of nothing here is known"
