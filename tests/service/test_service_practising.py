"""Learning the regulars: what the one at the till is asked, and that it stays theirs."""

from datetime import timedelta

import pytest

from desktop.domain.errors import ActError
from desktop.domain.explaining import usual_fact
from desktop.domain.practice import Practised, Question, Recall, Regular
from desktop.service.acting import Acting
from desktop.service.practising import Practising
from tests.service.shop_at_hand import NOW, Desk, Files, sale

WEEKS = 10


def practising(desk: Desk, author: str = "Till") -> Practising:
    return Practising(Acting(desk.shop, desk.knowing, author=author))


@pytest.fixture
def regulars(desk: Desk) -> dict[str, str]:
    """Three who come weekly, each with a usual of their own."""
    people = {name: desk.add(name, agreed=True) for name in ("Amara Ode", "Kofi Ode", "Nour Ode")}
    had = {"Amara Ode": "Mint tea", "Kofi Ode": "Jollof", "Nour Ode": "Lentil soup"}
    for week in range(WEEKS, 0, -1):
        for ahead, (name, uid) in enumerate(people.items()):
            desk.clock.moment = NOW - timedelta(weeks=week, days=-ahead - 1)
            desk.cashier.record_visit(uid, items=(had[name],))
    desk.clock.moment = NOW
    desk.judge_all()
    return people


def asked(practice: Practising) -> list[str]:
    return [question.regular.name for question in practice.questions().waiting]


def test_the_regulars_are_asked_those_expected_first(desk: Desk, regulars: dict[str, str]) -> None:
    questions = practising(desk).questions()
    assert [each.asked for each in questions.waiting] == ["Amara Ode", "Kofi Ode", "Nour Ode"]
    assert [each.answer for each in questions.waiting] == ["Mint tea", "Jollof", "Lentil soup"]
    assert questions.waiting[0].regular.rhythm is not None
    assert regulars


def test_an_answer_is_kept_and_asked_again_when_it_is_due(
    desk: Desk, regulars: dict[str, str]
) -> None:
    practice = practising(desk)
    first, second, third = practice.questions().waiting
    assert practice.remember(first, Recall.KNEW) is None
    assert practice.remember(second, Recall.NOT_YET) is None
    assert asked(practice) == [third.regular.name]
    desk.clock.forward(hours=1)
    assert asked(practice) == [second.regular.name, third.regular.name]
    desk.clock.forward(days=3)
    assert first.key in {each.key for each in practice.questions().waiting}
    assert regulars


def test_an_answer_taken_back_was_not_given(desk: Desk, regulars: dict[str, str]) -> None:
    practice = practising(desk)
    question = practice.questions().waiting[0]
    before = practice.remember(question, Recall.KNEW)
    practice.take_back(question, before)
    assert practice.questions().waiting[0] == question
    practice.remember(question, Recall.NOT_YET)
    desk.clock.forward(hours=1)
    kept = practice.remember(question, Recall.KNEW)
    assert kept is not None
    practice.take_back(question, kept)
    assert question.key in {each.key for each in practice.questions().waiting}
    assert regulars


def test_it_is_private_no_act_and_nothing_of_another(desk: Desk, regulars: dict[str, str]) -> None:
    practice, others = practising(desk), practising(desk, "Owner")
    before = desk.content(without=["practice"])
    for question in practice.questions().waiting:
        practice.remember(question, Recall.KNEW)
    assert desk.content(without=["practice"]) == before
    assert asked(practice) == []
    assert asked(others) == list(regulars)


def test_what_is_wrong_or_not_wanted_is_not_asked(desk: Desk, regulars: dict[str, str]) -> None:
    amara, kofi, _ = regulars.values()
    usual = desk.reader.card(amara).habits.usual
    assert usual is not None
    fact = usual_fact(usual)
    desk.cashier.flag_fact(amara, fact.code, fact.params)
    desk.edit(kofi, leave_alone=True)
    assert asked(practising(desk)) == ["Nour Ode"]


def test_nothing_private_is_in_a_question(desk: Desk, regulars: dict[str, str]) -> None:
    amara = regulars["Amara Ode"]
    desk.edit(
        amara,
        must_nots=("peanuts",),
        likes=("ginger",),
        dislikes=("olives",),
        notes=(("", "owes us an umbrella"),),
        tags=("neighbour",),
        birthday=None,
    )
    desk.cashier.report_problem(amara, "cold soup")
    told = repr(practising(desk).questions())
    assert "Amara Ode" in told
    for hidden in ("peanuts", "ginger", "olives", "umbrella", "neighbour", "cold soup"):
        assert hidden not in told


def test_who_stays_away_is_not_learnt_any_more_but_an_old_import_does_no_harm(
    desk: Desk, regulars: dict[str, str]
) -> None:
    desk.clock.forward(days=200)  # nothing is known of the time since
    assert set(asked(practising(desk))) == set(regulars)
    newer = desk.add("Newer")
    for _ in range(5):
        desk.cashier.record_visit(newer, items=("Rolls",))
        desk.clock.forward(days=1)
    desk.judge_all()
    assert not set(asked(practising(desk))) & set(regulars)


def test_an_empty_shop_has_nothing_to_learn(desk: Desk) -> None:
    questions = practising(desk).questions()
    assert questions.current is None
    assert not questions.regulars


def test_somebody_who_is_gone_meanwhile_is_refused(desk: Desk, regulars: dict[str, str]) -> None:
    gone = Question(Practised.SAY, Regular("nobody", "Nobody", say="no"))
    with pytest.raises(ActError):
        practising(desk).remember(gone, Recall.KNEW)
    question = practising(desk).questions().waiting[0]
    with pytest.raises(ActError):
        practising(desk, "Somebody Else").remember(question, Recall.KNEW)
    practising(desk).take_back(gone, None)
    assert regulars


def test_a_quiet_hour_is_what_the_shops_own_sales_call_so(desk: Desk, files: Files) -> None:
    practice = practising(desk)
    assert not practice.is_quiet()
    sold = []
    for week in range(1, 11):
        day = (NOW - timedelta(weeks=week)).date()
        for hour, many in ((8, 9), (9, 9), (10, 9), (11, 9), (12, 1), (13, 9)):
            sold += [
                sale(f"{week}-{hour}-{number}", f"{day} {hour:02}:{number:02}:00")
                for number in range(many)
            ]
    desk.bring_in(files.items("items.csv", *sold))
    assert practice.is_quiet()
    desk.cashier.set_rush(on=True)
    assert not practice.is_quiet()
    desk.cashier.set_rush(on=False)
    desk.clock.forward(hours=1)
    assert not practice.is_quiet()
