"""The idle board at 100,000 customers, the facts behind it, and what the file weighs.

Beside it, in the same run: the same questions to a shop of 10,000.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import invented

READS = 200
REFRESHED = 1000


def _times(work: Callable[[], object], count: int) -> list[float]:
    times = []
    for _ in range(count):
        began = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - began))
    return times


def _measure(customers: int, folder: Path) -> float:
    file = invented.copy_of(customers, folder)
    size = file.stat().st_size / 2**20
    stage = invented.backstage(file)
    stage.enter_writer()
    made = stage.made()
    first = _times(made.reader.board, 1)[0]
    reads = _times(made.reader.board, READS)
    prepare = _times(lambda: made.knowing.prepare(pause=lambda: None), 1)[0]
    people = [each.id for letter in "aeimost" for each in made.reader.search(letter).hits]
    often = (people * (REFRESHED // len(people) + 1))[:REFRESHED]
    cards = _times(lambda: made.reader.card(people[0]), READS)
    facts = _times(lambda: [made.knowing.refresh(each) for each in often], 1)[0] / len(often)
    board = made.reader.board()
    stage.leave()
    stage.close()
    percents = statistics.quantiles(reads, n=100, method="inclusive")
    shown = (board.likely, board.problems, board.birthdays, board.drifting)
    print(f"{customers:,} customers, {size:.0f} MB ({1024 * size / customers:.1f} KB each)")
    print(f"  board: first read         {first:7.1f} ms")
    print(f"  board: p50 / p95          {percents[49]:7.1f} ms / {percents[94]:.1f} ms")
    print(f"  rows shown                {' + '.join(str(len(each)) for each in shown):>7}")
    print(f"  a card, p50               {statistics.median(cards):7.1f} ms")
    print(f"  facts of one regular      {facts:7.2f} ms")
    print(f"  the whole shop, once      {prepare:7.1f} ms")
    return percents[49]


def main() -> int:
    """Measure both shops and print."""
    medians = []
    for customers in invented.SIZES:
        with tempfile.TemporaryDirectory() as name:
            medians.append(_measure(customers, Path(name)))
    print(f"board at 100,000 to 10,000   x {medians[-1] / medians[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
