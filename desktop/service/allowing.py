"""Who may use a verb: said beside the verb, checked each time that it is called."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from desktop.domain.team import Right

P = ParamSpec("P")
T = TypeVar("T")


class Allowing(Protocol):
    """Knows who acts."""

    def allow(self, right: Right) -> None:
        """Let the one who acts go on.

        Raises:
            ActError: NOT_ALLOWED or OFFICE_LOCKED.
        """
        ...


class Everybody:
    """Lets everybody do everything: somebody with the machine in their hands."""

    def allow(self, right: Right) -> None:
        """Let them go on."""


def needs(
    right: Right,
) -> Callable[[Callable[Concatenate[Any, P], T]], Callable[Concatenate[Any, P], T]]:
    """Let a verb be used only with a right; the verb's object has ``_acting``, an ``Allowing``.

    The right stands on the verb as ``right``, so that a table of all verbs can be made of it.
    """

    def guard(verb: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], T]:
        @wraps(verb)
        def guarded(self: Any, /, *given: P.args, **named: P.kwargs) -> T:  # noqa: ANN401 - of any class of verbs
            acting: Allowing = self._acting
            acting.allow(right)
            return verb(self, *given, **named)

        guarded.right = right  # type: ignore[attr-defined] # a function takes what is written on it
        return guarded

    return guard


def open_to_all(verb: Callable[P, T]) -> Callable[P, T]:
    """Say of a verb that it needs no right: it is how one comes in, or it judges by itself."""
    verb.right = None  # type: ignore[attr-defined] # a function takes what is written on it
    return verb
