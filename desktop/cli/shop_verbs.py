"""The verbs for the shop as a whole: demo, backup, restore, check, reindex."""

import sys
from argparse import Namespace
from pathlib import Path

from desktop.cli.cache_lines import CacheLines
from desktop.cli.entrance import Entrance
from desktop.domain.errors import StoreError, Trouble
from desktop.service.indexing import Indexing
from desktop.service.keeping import Keeping
from desktop.service.knowing import Knowing
from desktop.service.starting import Starting
from desktop.words.cards import CardWords
from desktop.words.catalog import Translator
from desktop.words.commands import CommandWords


class ShopVerbs:
    """Fills, copies, puts back and checks a shop, and makes its caches anew."""

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
        self._shop = entrance.shop
        self._knowing = knowing
        self._keeping = keeping
        self._starting = starting
        self._cards = CardWords(catalog)
        self._commands = CommandWords(catalog)

    def demo(self, arguments: Namespace) -> int:  # noqa: ARG002 - every verb is handed them
        """Fill an empty shop with the invented one."""
        if self._entrance.write_if_begun():
            self._starting.fill_empty()
        else:
            place = self._starting.guess()
            self._entrance.write(create=True)
            self._starting.start_demo(place)
        print(self._cards.customers(self._shop.facts.customers()))
        return 0

    def backup(self, arguments: Namespace) -> int:  # noqa: ARG002 - every verb is handed them
        """Save a verified copy and print where it is."""
        self._entrance.read()
        print(self._keeping.backup())
        return 0

    def restore(self, arguments: Namespace) -> int:
        """Put a copy in place of the shop, and print where the copy of what was there is."""
        restored = self._keeping.restore(Path(arguments.file))
        if restored.safety is not None:
            print(restored.safety)
        return 0

    def check(self, arguments: Namespace) -> int:  # noqa: ARG002 - every verb is handed them
        """Read the whole shop and print what is wrong with it."""
        if self._shop.on_server:
            self._entrance.read()
        wrong = self._keeping.check()
        if wrong:
            raise StoreError(Trouble.DAMAGED, path=self._shop.place)
        print(self._cards.sound())
        return 0

    def reindex(self, arguments: Namespace) -> int:  # noqa: ARG002 - every verb is handed them
        """Make the search keys and the lists' cache anew, always from the start."""
        self._entrance.write(create=False)
        indexing = Indexing(self._shop, self._knowing, pause=_nobody)
        with CacheLines(self._commands).told(sys.stdout) as tell:
            people = indexing.run(progress=tell)
        print(self._commands.indexed(people))
        return 0


def _nobody() -> None:
    """Nobody else waits for the store."""
