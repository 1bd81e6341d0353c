"""``import``: the till's files come in, and what came of each is said."""

import sys
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from desktop.cli.cache_lines import CacheLines
from desktop.cli.entrance import Entrance
from desktop.cli.printing import print_json
from desktop.domain.cards import IndexState
from desktop.domain.till import ImportReport
from desktop.service.importing import Importing
from desktop.service.indexing import Indexing, Part
from desktop.service.keeping import Keeping
from desktop.service.knowing import Knowing
from desktop.service.starting import Starting
from desktop.service.till_files import refuse_useless
from desktop.words.catalog import Translator
from desktop.words.commands import CommandWords
from desktop.words.imports import ImportWords

OWNER = "Owner"
FAILED = 1


class ImportVerb:
    """Brings files in; the shop is begun where there is none, if one of the files is of use."""

    def __init__(
        self,
        entrance: Entrance,
        catalog: Translator,
        *,
        knowing: Knowing,
        keeping: Keeping,
        starting: Starting,
    ) -> None:
        self._entrance = entrance
        self._imports = ImportWords(catalog)
        self._caches = CacheLines(CommandWords(catalog))
        self._knowing = knowing
        self._keeping = keeping
        self._starting = starting

    def run(self, arguments: Namespace) -> int:
        """Bring them in and print what came of it."""
        files = [Path(file) for file in arguments.files]
        if not self._entrance.write_if_begun():
            place = self._starting.guess()
            refuse_useless(files)
            self._entrance.write(create=True)
            self._starting.start_empty(place)
        importing = Importing(
            self._entrance.shop,
            self._entrance.clock,
            author=OWNER,
            pause=_nobody,
            before=self._keeping.backup_before,
        )
        report = importing.run(files, progress=_ignore, cancelled=_never)
        if arguments.json:
            given = dict(zip(map(str, files), arguments.files, strict=True))
            print_json(self._report_json(report, given=given))
        else:
            for line in self._imports.summary(report):
                print(line)
            for problem in report.problems:
                print(self._imports.located(problem))
        self._catch_up()
        return FAILED if report.failed else 0

    def _catch_up(self) -> None:
        """Judge who came with the files: the next *lookup* finds them by their usual, too."""
        indexing = Indexing(self._entrance.shop, self._knowing, pause=_nobody)
        if not sys.stderr.isatty():  # a script that calls the command needs no progress
            indexing.catch_up(progress=_untold)
            return
        with self._caches.told(sys.stderr) as tell:
            indexing.catch_up(progress=tell)

    def _report_json(self, report: ImportReport, *, given: Mapping[str, str]) -> dict[str, object]:
        """Return the report; ``given`` has the files as they were named ("./sales.csv")."""
        return {
            "customers": asdict(report.customers),
            "visits": asdict(report.visits),
            "sales": asdict(report.sales),
            "problems": [
                {
                    "file": given.get(each.file, each.file),
                    "line": each.line,
                    "reason": self._imports.reason(each),
                }
                for each in report.problems
            ],
        }


def _nobody() -> None:
    """Nobody else waits for the store."""


def _never() -> bool:
    return False


def _ignore(_: object) -> None:
    """A script that calls the command needs no progress."""


def _untold(_: Part, __: IndexState) -> None:
    """The same."""
