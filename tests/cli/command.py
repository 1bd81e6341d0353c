"""The command as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

PATIENCE_S = 120


@dataclass(frozen=True)
class Answer:
    """What a run of the command left."""

    code: int
    out: str
    error: str

    @property
    def json(self) -> Any:
        """The one object that was printed."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    def failed_plainly(self) -> bool:
        """Whether it ended with a code and one plain line, and said nothing else."""
        error = self.error.splitlines()
        return self.code != 0 and not self.out and len(error) == 1 and "Traceback" not in error[0]


def run(arguments: Sequence[str], **environment: str) -> Answer:
    """Run ``the-usual`` and return what came of it."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        capture_output=True,
        check=False,
        timeout=PATIENCE_S,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
    )
    decode = environment.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    return Answer(
        done.returncode, done.stdout.decode(decode), done.stderr.decode(decode, "replace")
    )
