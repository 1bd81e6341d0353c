"""Bringing 100,000 lines of item sales in, beside Python's own csv.reader over the same file.

Told are lines a second, where the time goes, and how much memory the process took at most.
"""

import csv
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import invented

from desktop.service.importing import Progress

LINES = 100_000
AGAIN = 3


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(AGAIN):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def _read_plainly(file: Path) -> int:
    with file.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream))


def _peak_mb() -> float:
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _bring_in(file: Path, shop: Path) -> tuple[float, float]:
    """Return the seconds of reading (with the backup that stands before) and of writing."""
    stage = invented.backstage(shop)
    stage.enter_writer()
    moments: list[float] = []

    def progress(told: Progress) -> None:
        if told.total and not moments:
            moments.append(time.perf_counter())

    began = time.perf_counter()
    report = stage.made().importing.run([file], progress=progress, cancelled=lambda: False)
    ended = time.perf_counter()
    stage.leave()
    stage.close()
    assert report.visits.added + report.sales.added > LINES // 4, "nothing came in"
    return moments[0] - began, ended - moments[0]


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shop = invented.copy_of(10_000, folder)
        file = invented.sales_file(folder / "sales.csv", lines=LINES, customers=10_000)
        plain = _best(lambda: _read_plainly(file))
        before = _peak_mb()
        reading, writing = _bring_in(file, shop)
        whole = reading + writing
        peak = _peak_mb()
        size = file.stat().st_size / 2**20
    print(f"{LINES:,} lines, {size:.1f} MB, into a shop of 10,000 customers")
    print(f"  csv.reader alone          {plain:6.2f} s  {LINES / plain:10,.0f} lines/s")
    print(f"  the whole import          {whole:6.2f} s  {LINES / whole:10,.0f} lines/s")
    print(f"    times csv.reader        x {whole / plain:4.0f}")
    print(f"    reading, backup before  {100 * reading / whole:6.0f} %")
    print(f"    who is who, writing     {100 * writing / whole:6.0f} %")
    print(f"  memory at most            {peak:6.0f} MB ({peak - before:+.0f} MB by the import)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
