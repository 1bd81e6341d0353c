"""What is to be taken out of a list and put into it so that it becomes another state of itself."""

from desktop.domain.customer_list import Numbers

Run = tuple[int, int]
"""The first and the last of rows that stand together."""

_MOST = 20_000
"""Up to so many numbers each row is looked at for itself."""


def moves(old: Numbers, new: Numbers) -> tuple[list[Run], list[Run]]:
    """Return the runs to remove, the last first, and then the runs of ``new`` to put in.

    Whoever stays where they were is not touched; of long lists all between the first and the last
    difference is exchanged.
    """
    if len(old) + len(new) <= _MOST:
        there, wanted = set(old), set(new)
        if [each for each in old if each in wanted] == [each for each in new if each in there]:
            return _runs(old, wanted)[::-1], _runs(new, there)
    same = _same(old, new)
    tail = _same(old[same:][::-1], new[same:][::-1])
    gone = [(same, len(old) - tail - 1)] if len(old) > same + tail else []
    come = [(same, len(new) - tail - 1)] if len(new) > same + tail else []
    return gone, come


def _runs(numbers: Numbers, without: set[int]) -> list[Run]:
    """Return the runs of those who are not among some others."""
    found: list[Run] = []
    for row, number in enumerate(numbers):
        if number in without:
            continue
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _same(one: Numbers, other: Numbers) -> int:
    """Return how many numbers two lists have in common at their beginnings."""
    first, second = one.tobytes(), other.tobytes()
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if first[: middle * one.itemsize] == second[: middle * one.itemsize]:
            low = middle
        else:
            high = middle - 1
    return low
