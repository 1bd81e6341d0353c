"""Runs the benchmarks named, or all of them, each in a process of its own: `make bench`."""

import importlib
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def benchmarks() -> list[str]:
    """Return the names of the benchmarks beside this file."""
    return sorted(each.stem for each in HERE.glob("*.py") if not each.stem.startswith("_"))


def run(names: list[str]) -> int:
    """Run the benchmarks one after the other and return how many failed."""
    failed = 0
    for name in names:
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, str(HERE), "--inside", name], check=False)
        failed += done.returncode != 0
    return failed


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        sys.path.insert(0, str(HERE.parents[1]))  # the program, also where it is not installed
        sys.exit(importlib.import_module(sys.argv[2]).main())
    sys.exit(run(sys.argv[1:] or benchmarks()))
