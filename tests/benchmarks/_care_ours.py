"""The engine as a policy of the care benchmark: ``suggest`` with what ``learn`` made of the log."""

from collections.abc import Sequence

from _care_cashier import Answered
from _care_peers import Here

from desktop.care.learning import accepted, learn_lesson, not_today, own_instead, passed_over, went
from desktop.care.suggest import suggest
from desktop.domain.lessons import Lesson, Weight
from desktop.domain.touches import Answer, Candidate, Touch


class Ours:
    """Suggests as the program does, and learns each answer at once."""

    def __init__(self, touches: list[Touch], seed: str) -> None:
        self._touches = touches
        self._place = {each.key: place for place, each in enumerate(touches)}
        self._seed = seed
        self._shown: dict[int, Candidate] = {}
        self._rush = False
        self.weights: dict[str, Weight] = {}

    def order(self, here: Here) -> Sequence[int]:
        """Return the candidates as suggested."""
        self._rush = here.situation.rush
        said = suggest(here.situation, self._touches, weights=self.weights, seed=self._seed)
        self._shown = {self._place[each.key]: each for each in said.candidates}
        return list(self._shown)

    def learn(self, given: Answered) -> None:
        """Learn the lessons of an answer."""
        for lesson in self._lessons(given):
            self.weights |= learn_lesson(self.weights, lesson)

    def _lessons(self, given: Answered) -> list[Lesson]:
        *passed, last = (self._shown[each] for each in given.shown)
        found = [passed_over(each) for each in passed]
        if given.answer is Answer.DID:
            found.append(accepted(last))
            if given.went is not None:
                found.append(went(last, given.went))
        elif given.answer is Answer.OWN:
            found.append(own_instead(last))
        else:
            lesson = not_today(last, rush=self._rush)
            if lesson is not None:
                found.append(lesson)
        return found


class PriorOnly(Ours):
    """The engine without learning: what is behind its first day."""

    def learn(self, given: Answered) -> None:
        """Learn nothing."""
