"""Recording visits and saying what went wrong."""

from collections.abc import Sequence

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.guards import LINE_LIMIT, check_line
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs


class VisitVerbs:
    """The cashier's verbs about a visit; each writes one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def record_visit(
        self, customer_id: str, *, items: Sequence[str] = (), apart: bool = False
    ) -> Done:
        """Record a visit now; within the visit window of the last one it is the same visit.

        Items given to a visit that is recorded already are added to it when it was marked by
        hand. ``apart`` counts it all the same, and no import ever joins it.
        """
        labels = tuple(
            label for item in items if (label := check_line(item, limit=LINE_LIMIT, field="items"))
        )
        known = self._acting.knowing.known(customer_id)
        person = known.profile
        here = known.comings[-1] if known.here_now else None
        if here is not None and not apart:
            if not labels or not here.marks or here.sales:
                return Done(None, "record", person.id, person.name, joined=True)
            every = tuple(dict.fromkeys((*(line.label for line in here.lines), *labels)))
            with self._acting.change("items", person.id) as change:
                change.set_visit_items(here.marks[-1], every)
            self._acting.knowing.refresh(person.id)
            return Done(change.act, "items", person.id, person.name, joined=True)
        offer = self._acting.knowing.current_offer(known)
        with self._acting.change("record", person.id) as change:
            visit = change.add_visit(person.id, known.today, items=labels, apart=apart)
            if offer is not None and not apart:
                change.carry_offer(offer.id, visit)
        self._acting.knowing.refresh(person.id)
        return Done(change.act, "record", person.id, person.name)

    @needs(Right.SERVE)
    def report_problem(self, customer_id: str, text: str) -> Done:
        """Open a problem with one line.

        Raises:
            TextError: the line is empty or may not be kept.
        """
        line = self._acting.line(text, field="problem")
        person = self._acting.person(customer_id)
        today = self._acting.today()
        with self._acting.change("problem", person.id) as change:
            change.add_problem(person.id, line, day=today)
        return Done(change.act, "problem", person.id, person.name, text=line)

    @needs(Right.SERVE)
    def put_right(self, problem_id: str) -> Done:
        """Close a problem.

        Raises:
            ActError: it is not there, or closed already.
        """
        problem = self._acting.store.care.problem(problem_id)
        if problem is None or problem.closed_at is not None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        person = self._acting.person(problem.customer)
        with self._acting.change("put-right", person.id) as change:
            change.close_problem(problem_id)
        return Done(change.act, "put-right", person.id, person.name, text=problem.text)
