"""What is asked in a quiet hour, in which order, and when it comes again."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.care.practice import NEW, ROUND, SOON, TOLD_APART, remembered, round_of
from desktop.domain.practice import HasUsual, Memory, Practised, Question, Recall, Regular, Round

NOW = datetime(2026, 7, 18, 16, 0, tzinfo=UTC)
TODAY = date(2026, 7, 18)
AMARA = Regular("amara", "Amara Okafor", "Lunch combo · Tea", visits=30)
KOFI = Regular("kofi", "Kofi Mensah", "Jollof", "KOH-fee", visits=20)
NAME, SAY, USUAL = Practised.NAME_TO_USUAL, Practised.SAY, Practised.USUAL_TO_NAME
Key = tuple[str, Practised]


def ask(
    *regulars: Regular,
    memories: dict[Key, Memory] | None = None,
    having: tuple[HasUsual, ...] = (),
    now: datetime = NOW,
) -> Round:
    return round_of(regulars, memories or {}, having, now=now, today=TODAY)


def keys(asked: Round) -> list[Key]:
    return [each.key for each in asked.waiting]


def known(
    question: Question, *recalls: Recall, at: datetime = NOW, before: Memory | None = None
) -> Memory:
    for recall in recalls:
        before = remembered(before, question, recall, now=at)
    assert before is not None
    return before


def test_first_what_a_name_has_and_later_the_rest() -> None:
    asked = ask(AMARA, KOFI)
    assert keys(asked) == [("amara", NAME), ("kofi", NAME)]
    memories: dict[Key, Memory] = {}
    seen: list[Key] = []
    now = NOW
    for _ in range(9):
        for question in ask(AMARA, KOFI, memories=memories, now=now).waiting:
            memories[question.key] = known(
                question, Recall.KNEW, at=now, before=memories.get(question.key)
            )
            seen.append(question.key)
        now += timedelta(days=1)
    about_kofi = list(dict.fromkeys(kind for who, kind in seen if who == "kofi"))
    assert about_kofi == [NAME, SAY, USUAL]
    assert ("amara", SAY) not in seen


def test_what_was_just_answered_is_not_asked_and_nothing_new_about_the_same_person() -> None:
    question = ask(KOFI).waiting[0]
    for recall in Recall:
        after = ask(KOFI, memories={question.key: known(question, recall)})
        assert after.current is None
        assert after.regulars


def test_what_was_not_known_comes_back_the_same_hour_and_what_was_known_days_later() -> None:
    question = ask(KOFI).waiting[0]
    hard, easy = known(question, Recall.NOT_YET), known(question, Recall.KNEW)
    assert hard.due - NOW < timedelta(hours=1)
    assert timedelta(days=1) <= easy.due - NOW
    soon = NOW + timedelta(hours=1)
    assert keys(ask(KOFI, memories={question.key: hard}, now=soon)) == [question.key]
    assert not keys(ask(KOFI, memories={question.key: easy}, now=soon))
    again = known(question, Recall.KNEW, at=easy.due, before=easy)
    assert again.due - easy.due > easy.due - NOW


def test_a_day_s_question_may_be_asked_at_any_hour_of_that_day() -> None:
    question = ask(KOFI).waiting[0]
    memories = {question.key: known(question, Recall.KNEW)}
    due = memories[question.key].due
    assert keys(ask(KOFI, memories=memories, now=due - timedelta(hours=6))) == [question.key]
    assert question.key not in keys(ask(KOFI, memories=memories, now=due - timedelta(hours=30)))


def test_who_is_expected_soon_is_learnt_first_then_who_comes_most() -> None:
    people = [
        Regular("often", "Often", "A", visits=90),
        Regular("seldom", "Seldom", "B", visits=9),
        Regular("friday", "Friday", "C", visits=9, next_due=TODAY + timedelta(days=6)),
        Regular("today", "Today", "D", visits=4, next_due=TODAY),
        Regular("late", "Late", "E", visits=4, next_due=TODAY + timedelta(days=SOON + 1)),
        Regular("gone", "Gone", "F", visits=5, next_due=TODAY - timedelta(days=3)),
    ]
    assert [who for who, _ in keys(ask(*people))] == [
        "today", "friday", "often", "seldom", "gone", "late",
    ]  # fmt: skip


def test_what_is_due_again_comes_before_what_is_new_and_a_sitting_is_short() -> None:
    people = [Regular(f"p{n:02}", f"Person {n}", f"Item {n}", visits=n) for n in range(40)]
    assert len(ask(*people).waiting) == NEW
    memories = {
        (each.id, NAME): known(Question(NAME, each), Recall.NOT_YET, at=NOW - timedelta(days=1))
        for each in people[:9]
    }
    asked = ask(*people, memories=memories)
    assert len(asked.waiting) == ROUND
    assert {each.key for each in asked.waiting[:9]} == set(memories)
    assert not {each.key for each in asked.waiting[9:]} & set(memories)


def test_a_usual_that_several_have_is_answered_by_each_of_them() -> None:
    having = (HasUsual("kofi", "Kofi Mensah", "Jollof"), HasUsual("efua", "Efua", "jollof"))
    memories = {
        ("kofi", kind): known(Question(kind, KOFI), Recall.KNEW, at=NOW - timedelta(hours=20))
        for kind in (NAME, SAY)
    }
    (question,) = ask(KOFI, memories=memories, having=having).waiting
    assert question.kind is USUAL
    assert (question.asked, question.answer, question.also) == ("Jollof", "Kofi Mensah", ("Efua",))


def test_a_usual_that_many_have_tells_nobody_from_the_others() -> None:
    many = [Regular(f"p{n}", f"Person {n}", "Espresso") for n in range(TOLD_APART + 1)]
    memories = {
        (each.id, NAME): known(Question(NAME, each), Recall.KNEW, at=NOW - timedelta(hours=20))
        for each in many
    }
    assert not ask(*many, memories=memories).waiting
    assert ask(*many[:-1], memories=memories).waiting


def test_the_order_of_the_items_makes_no_other_usual() -> None:
    having = (HasUsual("efua", "Efua", "Tea · Lunch combo"),)
    memories = {
        ("amara", NAME): known(Question(NAME, AMARA), Recall.KNEW, at=NOW - timedelta(hours=20))
    }
    (question,) = ask(AMARA, memories=memories, having=having).waiting
    assert question.also == ("Efua",)
    turned = replace(AMARA, usual="Tea · Lunch combo")
    memories |= {question.key: known(question, Recall.KNEW)}
    assert not ask(turned, memories=memories, having=having).waiting


def test_of_two_people_of_one_name_it_is_not_asked_what_that_name_has() -> None:
    other = replace(AMARA, id="amara-2", usual="Soup")
    assert {kind for _, kind in keys(ask(AMARA, other))} == {USUAL}
    unseen = HasUsual("amara-3", "amara okafor", "Rolls")
    assert {kind for _, kind in keys(ask(AMARA, having=(unseen,)))} == {USUAL}


def test_only_what_is_known_is_asked() -> None:
    assert not ask(Regular("x", "X", visits=50)).regulars
    said = Regular("x", "X", say="ex")
    assert keys(ask(said)) == [("x", SAY)]
    assert ask(said).waiting[0].answer == "ex"
    assert not ask().regulars


def test_another_usual_is_learnt_anew() -> None:
    question = ask(AMARA).waiting[0]
    memory = known(question, Recall.KNEW, at=NOW - timedelta(days=5))
    later = known(question, Recall.KNEW, at=NOW - timedelta(days=3), before=memory)
    assert not [
        kind for _, kind in keys(ask(AMARA, memories={question.key: later})) if kind is NAME
    ]
    changed = replace(AMARA, usual="Soup")
    (fresh,) = ask(changed, memories={question.key: later}).waiting
    assert fresh.kind is NAME
    assert known(fresh, Recall.KNEW, before=later) == known(fresh, Recall.KNEW)


def test_a_clock_that_was_set_back_hides_nothing_for_years() -> None:
    question = ask(KOFI).waiting[0]
    future = known(question, Recall.KNEW, at=NOW + timedelta(days=3650))
    assert keys(ask(KOFI, memories={question.key: future})) == [question.key]
    assert known(question, Recall.KNEW, before=future).due < NOW + timedelta(days=30)


@pytest.mark.parametrize(
    "damage",
    [
        {"stability": None},
        {"stability": float("nan")},
        {"stability": -1.0},
        {"difficulty": "much"},
        {"state": 9},
        {"state": 3, "step": None},
        {"due": "yesterday"},
        {"due": "2026-07-18T16:00:00"},
        {"last_review": None},
        {"card_id": None},
    ],
)
def test_what_was_damaged_is_begun_anew(damage: dict[str, object]) -> None:
    question = ask(KOFI).waiting[0]
    good = known(question, Recall.KNEW, at=NOW - timedelta(days=1))
    broken = Memory({**good.card, **damage}, good.due)
    assert keys(ask(KOFI, memories={question.key: broken}))
    assert known(question, Recall.KNEW, before=broken) == known(question, Recall.KNEW)
    assert known(question, Recall.KNEW, before=Memory({}, NOW)) == known(question, Recall.KNEW)


RECALLS = st.lists(
    st.tuples(st.sampled_from(Recall), st.integers(-3 * 86400, 200 * 86400)),
    min_size=1,
    max_size=25,
)


@given(RECALLS)
def test_any_history_can_go_on_and_is_the_same_for_the_same_answers(
    history: list[tuple[Recall, int]],
) -> None:
    question = ask(KOFI).waiting[0]

    def live() -> Memory:
        memory, now = None, NOW
        for recall, seconds in history:
            now += timedelta(seconds=seconds)
            memory = remembered(memory, question, recall, now=now)
            assert now < memory.due <= now + timedelta(days=180)
            assert (memory.due - now < timedelta(hours=1)) == (recall is Recall.NOT_YET)
        assert memory is not None
        return memory

    assert live() == live()


PEOPLE = st.lists(
    st.builds(
        Regular,
        id=st.sampled_from([f"p{n}" for n in range(30)]),
        name=st.sampled_from(["Ada", "Ben", "Cem", "Dee", "Eve Ode", "Fay"]),
        usual=st.sampled_from(["", "Tea", "Soup", "Tea · Soup", "Rolls", "Rice"]),
        say=st.sampled_from(["", "ay-da"]),
        visits=st.integers(0, 400),
        next_due=st.none() | st.dates(TODAY - timedelta(days=9), TODAY + timedelta(days=20)),
    ),
    max_size=30,
    unique_by=lambda each: each.id,
)


@given(PEOPLE, st.data())
def test_a_sitting_never_asks_twice_about_one_person_and_always_has_an_answer(
    people: list[Regular], data: st.DataObject
) -> None:
    memories = {}
    for each in people:
        for kind in data.draw(st.sets(st.sampled_from(Practised))):
            ago = timedelta(hours=data.draw(st.integers(0, 400)))
            recall = data.draw(st.sampled_from(Recall))
            memories[each.id, kind] = known(Question(kind, each), recall, at=NOW - ago)
    asked = ask(*people, memories=memories)
    assert asked == ask(*reversed(people), memories=memories)
    who = [each.regular.id for each in asked.waiting]
    assert len(who) == len(set(who)) <= ROUND
    for question in asked.waiting:
        assert question.asked
        assert question.answer
        assert len(question.also) < TOLD_APART
        memory = memories.get(question.key)
        assert memory is None or memory.due <= NOW + timedelta(hours=8)


def test_what_was_not_known_comes_back_once_in_the_same_sitting() -> None:
    people = [Regular(f"p{n}", f"Person {n}", f"Item {n}", visits=9 - n) for n in range(6)]
    sitting = ask(*people)
    first = sitting.waiting[0]
    seen = []
    while (question := sitting.current) is not None:
        seen.append(question.key)
        sitting = sitting.after(Recall.NOT_YET if question == first else Recall.KNEW)
    assert len(seen) == 7
    assert seen.index(first.key, 1) == 4
    assert sitting.regulars


def test_the_last_one_is_not_asked_again_at_once() -> None:
    assert ask(KOFI).after(Recall.NOT_YET).current is None
