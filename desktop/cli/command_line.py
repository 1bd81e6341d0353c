"""The command line: the same verbs as the window, without it.

What a verb needs is imported when it is said: ``lookup --batch`` is started often and needs little.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from functools import partial

from desktop.cli.entrance import Entrance, ShopPlace
from desktop.cli.printing import spell_out_what_it_cannot_show
from desktop.domain.errors import UsualError
from desktop.service.clock import Clock
from desktop.words.catalog import Translator
from desktop.words.troubles import TroubleWords

FAILED = 1
INTERRUPTED = 130
"""The exit code of a program that Ctrl+C has ended, as shells have it."""

Verb = Callable[[Namespace], int]


class CommandLine:
    """Runs one verb on one shop and prints what came of it."""

    def __init__(self, shop: ShopPlace, clock: Clock, catalog: Translator) -> None:
        self._shop = shop
        self._catalog = catalog
        self._entrance = Entrance(shop, clock)
        self._troubles = TroubleWords(catalog)

    def run(self, arguments: Namespace) -> int:
        """Run the verb and return the exit code; a trouble is one plain line on stderr."""
        spell_out_what_it_cannot_show()
        try:
            code = self._do(arguments)
            sys.stdout.flush()
        except UsualError as error:
            print(self._troubles.sentence(error), file=sys.stderr)
            return FAILED
        except BrokenPipeError:
            # whoever reads has seen enough ("| head"); the interpreter's own flush must not fail
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        except KeyboardInterrupt:
            return INTERRUPTED
        return code

    def _do(self, arguments: Namespace) -> int:
        if arguments.verb == "lookup" and arguments.batch:
            from desktop.cli.batch import Batch

            return Batch(self._entrance, self._catalog).run()
        verb = partial(self._verb(arguments), arguments)
        return self._shop.guarded(verb, again=arguments.verb == "lookup")

    def _verb(self, arguments: Namespace) -> Verb:
        if arguments.verb == "lookup":
            from desktop.cli.lookup_verb import LookupVerb

            return LookupVerb(self._entrance, self._catalog).run
        return self._writing_verbs(arguments.country)[arguments.verb]

    def _writing_verbs(self, country: str) -> dict[str, Verb]:
        from desktop.cli.import_verb import ImportVerb
        from desktop.cli.shop_verbs import ShopVerbs
        from desktop.service.filling import Filling
        from desktop.service.keeping import Keeping
        from desktop.service.knowing import Knowing
        from desktop.service.starting import Starting

        shop, clock = self._entrance.shop, self._entrance.clock
        knowing = Knowing(shop, clock)
        keeping = Keeping(shop, clock, let_readers_go=_nobody)
        starting = Starting(
            shop,
            clock,
            fill=Filling(shop, clock, knowing),
            clear=keeping.put_aside,
            country=country,
        )
        verbs = ShopVerbs(
            self._entrance, self._catalog, knowing=knowing, keeping=keeping, starting=starting
        )
        importing = ImportVerb(
            self._entrance, self._catalog, knowing=knowing, keeping=keeping, starting=starting
        )
        return {
            "import": importing.run,
            "demo": verbs.demo,
            "backup": verbs.backup,
            "restore": verbs.restore,
            "check": verbs.check,
            "reindex": verbs.reindex,
        }


def _nobody() -> None:
    """Nobody reads beside a verb of the command line."""
