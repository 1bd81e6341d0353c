"""The coverage that each part must reach: reads coverage's JSON report and fails below a gate."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Gate:
    """The least percentage of lines and branches, taken together, for the files of a group."""

    least: float
    patterns: tuple[str, ...]


GATES = (
    Gate(100.0, ("desktop/domain/*", "desktop/exchange/*", "desktop/care/safety.py")),
    Gate(
        85.0,
        (
            "desktop/ui/*",
            "desktop/store/*",
            "desktop/cli/*",
            "desktop/main.py",
            "desktop/backstage.py",
            "desktop/__main__.py",
        ),
    ),
    Gate(95.0, ("desktop/*",)),
)
"""A file belongs to the first group that names it."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a group reached, and its files that have something uncovered."""

    gate: Gate
    reached: float
    short: tuple[str, ...]

    @property
    def passed(self) -> bool:
        return self.reached >= self.gate.least


def group_of(file: str) -> Gate:
    """Return the gate that a file stands behind."""
    return next(gate for gate in GATES if any(fnmatch(file, each) for each in gate.patterns))


def judge(files: Mapping[str, Mapping[str, int]]) -> list[Result]:
    """Judge each group that has files; ``files`` maps a path to coverage's summary of it."""
    results = []
    for gate in GATES:
        mine = {name: each for name, each in files.items() if group_of(name) is gate}
        if not mine:
            continue
        wanted = sum(each["num_statements"] + each["num_branches"] for each in mine.values())
        got = sum(each["covered_lines"] + each["covered_branches"] for each in mine.values())
        short = tuple(
            f"{name} ({each['percent_covered']:.1f} %)"
            for name, each in sorted(mine.items(), key=lambda pair: pair[1]["percent_covered"])
            if each["percent_covered"] < gate.least
        )
        results.append(Result(gate, 100.0 * got / wanted if wanted else 100.0, short))
    return results


def main(report: Path) -> int:
    """Print what each group reached; return 1 when one is below its gate."""
    files = json.loads(report.read_text("utf-8"))["files"]
    results = judge({name.replace("\\", "/"): each["summary"] for name, each in files.items()})
    for each in results:
        verdict = "ok" if each.passed else "TOO LOW"
        print(
            f"{each.reached:6.2f} % of {each.gate.least:g} %  {verdict}  "
            + ", ".join(each.gate.patterns)
        )
        if not each.passed:
            print("   below: " + ", ".join(each.short))
    return int(not results or not all(each.passed for each in results))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
