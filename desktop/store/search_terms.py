"""What a query asks of the search keys, as conditions that both databases understand."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.lookup.phones import ENDING
from desktop.lookup.query import Digits, Word
from desktop.store.search_keys import BACKWARDS, INTERNATIONAL, START
from desktop.store.sql import marks

LAST = "\U0010ffff"
"""Sorts behind every other character: the end of a range of beginnings."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition on a customer's keys: ranges, from and up to; values; or digits in the ending.

    A term with ``within`` alone only narrows down what another term finds.
    """

    table: str
    column: str
    ranges: tuple[tuple[str, str], ...] = ()
    values: tuple[str, ...] = ()
    within: str = ""

    def condition(self, alias: str) -> tuple[str, list[object]]:
        """Return the condition on a row of the term's table, and its parameters."""
        column = f"{alias}.{self.column}"
        parts = [f"({column} >= ? AND {column} < ?)"] * len(self.ranges)
        parameters: list[object] = [each for pair in self.ranges for each in pair]
        if self.values:
            # joined to nothing, so that the customer's few keys are read, not the vocabulary's
            parts.append(f"({column} || '') IN ({marks(len(self.values))})")
            parameters += self.values
        if self.within:
            parts.append(
                f"({column} >= ? AND {column} < ? AND substr({column}, 2, {ENDING}) LIKE ?)"
            )
            parameters += [BACKWARDS, BACKWARDS + LAST, f"%{self.within[::-1]}%"]
        return f"({' OR '.join(parts)})", parameters


def filters(terms: Iterable[Term]) -> tuple[str, list[object]]:
    """Return what narrows the keys "a" down to customers whom these terms fit, with parameters."""
    text = ""
    parameters: list[object] = []
    for each in terms:
        condition, values = each.condition("b")
        text += f""" AND EXISTS (SELECT 1 FROM {each.table} b
            WHERE b.customer_id = a.customer_id AND {condition})"""
        parameters += values
    return text, parameters


def _range(start: str) -> tuple[str, str]:
    return start, start + LAST


def begun(word: Word) -> Term:
    """Return the condition that some word of the name begins so."""
    return Term("search_name", "word", ranges=tuple(_range(each) for each in word.forms))


def _phone(*starts: str) -> Term:
    return Term("search_phone", "key", ranges=tuple(_range(each) for each in starts))


def _endings(digits: Digits) -> list[str]:
    return [BACKWARDS + each[::-1] for each in digits.endings]


def _starts(digits: Digits) -> list[str]:
    if digits.plus:
        return [INTERNATIONAL + digits.international]
    abroad = {digits.typed, digits.international} - {""}
    return [START + each for each in digits.starts] + [INTERNATIONAL + each for each in abroad]


def alone(digits: Digits) -> list[Term]:
    """Return what digits without a name may be, likeliest first."""
    ends, begins = _phone(*_endings(digits)), _phone(*_starts(digits))
    return [begins, ends] if len(digits.typed) < ENDING - 1 else [ends, begins]


def beside(digits: Digits | None) -> list[Term]:
    """Return what digits beside a name must fit: up to four, anywhere in the last four."""
    if digits is None:
        return []
    typed = digits.typed
    if len(typed) > ENDING:
        return [_phone(*_endings(digits), *_starts(digits))]
    if len(typed) == ENDING:
        return [_phone(BACKWARDS + typed[::-1])]
    if len(typed) == ENDING - 1:
        before = [BACKWARDS + each + typed[::-1] for each in "0123456789"]
        return [_phone(BACKWARDS + typed[::-1], *before)]
    return [Term("search_phone", "key", within=typed)]
