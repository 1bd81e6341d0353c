"""*This is wrong*: a fact is set aside until the owner has looked at it."""

from collections.abc import Mapping

from desktop.domain.card_facts import flag_of
from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.guards import NOTE_LIMIT
from desktop.domain.team import Right
from desktop.domain.touches import Fact
from desktop.service.acting import Acting
from desktop.service.allowing import needs


class FlagVerbs:
    """Flagging a fact, and settling it; each one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def flag_fact(self, customer_id: str, code: str, params: Mapping[str, str | int]) -> Done:
        """Keep that a fact is said to be wrong; from now on it is neither used nor said.

        A fact that is flagged already is not flagged twice.

        Raises:
            ActError: NO_CUSTOMER.
            TextError: a code or a parameter that may not be kept.
        """
        person = self._acting.person(customer_id)
        line = self._acting.line(code, field="flag")
        kept = {
            name: self._acting.line(value, field="flag", limit=NOTE_LIMIT)
            if isinstance(value, str)
            else value
            for name, value in params.items()
        }
        known = flag_of(Fact(line, kept), self._acting.store.flags.of(person.id))
        if known is not None:
            return Done(None, "flag", person.id, person.name, text=known.id)
        with self._acting.change("flag", person.id) as change:
            flag = change.add_flag(person.id, line, kept)
        self._acting.knowing.refresh(person.id)
        return Done(change.act, "flag", person.id, person.name, text=flag)

    @needs(Right.PEOPLE)
    def settle_flag(self, flag_id: str) -> Done:
        """Keep that the owner has looked at it: what is still on record is used and said again.

        Raises:
            ActError: CHANGED_MEANWHILE when it is settled or taken back already.
        """
        flag = self._acting.store.flags.flag(flag_id)
        if flag is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        person = self._acting.person(flag.customer)
        with self._acting.change("settle", person.id) as change:
            change.settle_flag(flag_id)
        self._acting.knowing.refresh(person.id)
        return Done(change.act, "settle", person.id, person.name)
