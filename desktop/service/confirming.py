"""Asking again: how it is after a problem was put right, and whether a fact is still true."""

from datetime import timedelta

from desktop.domain.ageing import AgesKind
from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Profile
from desktop.domain.team import Right
from desktop.domain.touches import Problem
from desktop.service.acting import Acting
from desktop.service.allowing import needs

STILL_TRUE = timedelta(days=90)
"""So long a fact that was true for a time is taken to be true once more."""
CONFIRMED = timedelta(days=365)
"""So long a must-not is not asked about again."""


class ConfirmVerbs:
    """The cashier's answers to what is asked again; each writes one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def fine_now(self, problem_id: str) -> Done:
        """Keep that all is well after a problem was put right.

        Raises:
            ActError: it is not there, open again, or somebody asked already.
        """
        return self._asked("asked-fine", problem_id)

    @needs(Right.SERVE)
    def not_yet(self, problem_id: str) -> Done:
        """Open a problem again that was not put right after all.

        Raises:
            ActError: it is not there, open again, or somebody asked already.
        """
        return self._asked("asked-not-yet", problem_id, still=True)

    @needs(Right.SERVE)
    def not_asked(self, problem_id: str) -> Done:
        """Keep that nobody wants to ask how it is now.

        Raises:
            ActError: it is not there, open again, or somebody asked already.
        """
        return self._asked("asked-left", problem_id)

    @needs(Right.SERVE)
    def keep_fact(self, customer_id: str, kind: AgesKind, fact_id: str) -> Done:
        """Keep that a fact is still true; a must-not is confirmed for a year.

        Raises:
            ActError: NO_CUSTOMER; CHANGED_MEANWHILE when the fact is not there any more.
        """
        person = self._acting.person(customer_id)
        text = _text_of(person, kind, fact_id)
        span = CONFIRMED if kind is AgesKind.MUST_NOT else STILL_TRUE
        with self._acting.change("fact-kept", person.id) as change:
            change.set_until(kind, fact_id, self._acting.today() + span)
        return Done(change.act, "fact-kept", person.id, person.name, text=text)

    @needs(Right.SERVE)
    def drop_fact(self, customer_id: str, kind: AgesKind, fact_id: str) -> Done:
        """Take away a fact that is no longer true; a must-not is only ever taken away by editing.

        Raises:
            ActError: NO_CUSTOMER; CHANGED_MEANWHILE when the fact is not there any more, and for a
                must-not.
        """
        person = self._acting.person(customer_id)
        text = _text_of(person, kind, fact_id)
        if kind is AgesKind.MUST_NOT:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        with self._acting.change("fact-dropped", person.id) as change:
            if kind is AgesKind.NOTE:
                change.remove_note(fact_id)
            elif kind is AgesKind.DIET:
                change.remove_diet(fact_id)
            else:
                change.remove_preference(fact_id)
        return Done(change.act, "fact-dropped", person.id, person.name, text=text)

    def _asked(self, verb: str, problem_id: str, *, still: bool = False) -> Done:
        problem = self._waiting(problem_id)
        person = self._acting.person(problem.customer)
        with self._acting.change(verb, person.id) as change:
            self._waiting(problem_id)  # another till may have asked meanwhile
            change.ask_after(problem_id, day=self._acting.today(), still=still)
        return Done(change.act, verb, person.id, person.name, text=problem.text)

    def _waiting(self, problem_id: str) -> Problem:
        problem = self._acting.store.care.problem(problem_id)
        if problem is None or problem.closed_at is None or problem.asked_on is not None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        return problem


def _text_of(person: Profile, kind: AgesKind, fact: str) -> str:
    """Return the words of a fact that is there; raises CHANGED_MEANWHILE when it is not."""
    texts = {
        AgesKind.NOTE: {each.id: each.text for each in person.notes},
        AgesKind.PREFERENCE: {each.id: each.text for each in person.preferences},
        AgesKind.DIET: {each.id: each.code for each in person.diets},
        AgesKind.MUST_NOT: {each.id: each.word for each in person.live_must_nots},
    }[kind]
    if fact not in texts:
        raise ActError(Trouble.CHANGED_MEANWHILE)
    return texts[fact]
