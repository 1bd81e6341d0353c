"""The command line: the same verbs as the window, without it."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop.cli.printing import print_json, spell_out_what_it_cannot_show
from desktop.domain.cards import Card, Found
from desktop.domain.errors import StoreError, Trouble, UsualError
from desktop.domain.till import ImportReport
from desktop.domain.touches import Offer
from desktop.service.clock import Clock
from desktop.service.filling import Filling
from desktop.service.importing import Importing
from desktop.service.keeping import Keeping, Kept
from desktop.service.knowing import Knowing
from desktop.service.ports import Store
from desktop.service.reading import Reader
from desktop.service.starting import Starting
from desktop.service.till_files import refuse_useless
from desktop.words.cards import CardWords
from desktop.words.catalog import Translator
from desktop.words.habits import HabitWords
from desktop.words.imports import ImportWords
from desktop.words.touches import TouchWords
from desktop.words.troubles import TroubleWords

OWNER = "Owner"
FAILED = 1


class ShopPlace(Store, Kept, Protocol):
    """A shop that can be opened."""

    @property
    def place(self) -> str:
        """Where it is, without passwords."""
        ...

    def open_if_there(self) -> bool:
        """Open it where there is one; say whether there is."""
        ...

    def open(self, *, create: bool, write: bool = True) -> None:
        """Open it."""
        ...

    def as_writer(self) -> None:
        """Say that this thread writes."""
        ...

    def guarded(self, work: Callable[[], int], *, again: bool) -> int:
        """Do a whole verb; what the world puts in its way becomes a StoreError."""
        ...


class CommandLine:
    """Runs one verb on one shop and prints what came of it."""

    def __init__(self, shop: ShopPlace, clock: Clock, catalog: Translator) -> None:
        self._shop = shop
        self._clock = clock
        self._knowing = Knowing(shop, clock)
        self._cards = CardWords(catalog)
        self._habits = HabitWords(catalog)
        self._touches = TouchWords(catalog)
        self._imports = ImportWords(catalog)
        self._troubles = TroubleWords(catalog)
        self._keeping = Keeping(shop, clock, let_readers_go=_nobody)

    def run(self, arguments: Namespace) -> int:
        """Run the verb and return the exit code; a trouble is one plain line on stderr."""
        spell_out_what_it_cannot_show()
        verbs: dict[str, Callable[[Namespace], int]] = {
            "lookup": self.lookup,
            "import": self.bring_in,
            "demo": self.demo,
            "backup": self.backup,
            "restore": self.restore,
            "check": self.check,
        }
        try:
            verb = partial(verbs[arguments.verb], arguments)
            code = self._shop.guarded(verb, again=arguments.verb == "lookup")
            sys.stdout.flush()
        except UsualError as error:
            print(self._troubles.sentence(error), file=sys.stderr)
            return FAILED
        except BrokenPipeError:
            # whoever reads has seen enough ("| head"); the interpreter's own flush must not fail
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return code

    def lookup(self, arguments: Namespace) -> int:
        """Print the hits, and the card and the touch of the best one or of ``--id``."""
        self._open(create=False, write=False)
        reader = Reader(self._shop, self._knowing)
        found = reader.search(arguments.query)
        chosen = arguments.id or (found.hits[0].id if found.hits else None)
        card, offer = reader.card_with_touch(chosen) if chosen else (None, None)
        if arguments.json:
            print_json(
                {
                    "hits": [
                        {"id": hit.id, "name": hit.name, "phone": hit.phone, "visits": hit.visits}
                        for hit in found.hits
                    ],
                    "card": self._card_json(card) if card else None,
                    "touch": self._touch_json(card, offer) if card and offer else None,
                }
            )
        else:
            self._print_lookup(found, card, offer)
        return 0

    def bring_in(self, arguments: Namespace) -> int:
        """Bring the till's files in; the shop is begun where there is none, if one is of use."""
        files = [Path(file) for file in arguments.files]
        if not self._open_begun():
            starting = self._starting(arguments.country)
            place = starting.guess()
            refuse_useless(files)
            self._open(create=True)
            starting.start_empty(place)
            self._settle_clock()
        importing = Importing(
            self._shop,
            self._clock,
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
        return FAILED if report.failed else 0

    def demo(self, arguments: Namespace) -> int:
        """Fill an empty shop with the invented one."""
        starting = self._starting(arguments.country)
        if self._open_begun():
            starting.fill_empty()
            print(self._cards.customers(self._shop.facts.customers()))
            return 0
        place = starting.guess()
        self._open(create=True)
        starting.start_demo(place)
        self._settle_clock()
        print(self._cards.customers(self._shop.facts.customers()))
        return 0

    def backup(self, arguments: Namespace) -> int:  # noqa: ARG002 - every verb is handed them
        """Save a verified copy and print where it is."""
        self._open(create=False, write=False)
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
            self._open(create=False, write=False)
        wrong = self._keeping.check()
        if wrong:
            raise StoreError(Trouble.DAMAGED, path=self._shop.place)
        print(self._cards.sound())
        return 0

    def _open(self, *, create: bool, write: bool = True) -> None:
        if write:
            self._shop.as_writer()
        self._shop.open(create=create, write=write)
        self._settle_clock()

    def _open_begun(self) -> bool:
        """Open the shop to write in it, provided that it is there and its first start answered."""
        self._shop.as_writer()
        begun = self._shop.open_if_there() and self._shop.shop() is not None
        self._settle_clock()
        return begun

    def _settle_clock(self) -> None:
        shop = self._shop.shop()
        if shop is not None:
            self._clock.in_zone(shop.place.zone)

    def _starting(self, country: str) -> Starting:
        return Starting(
            self._shop,
            self._clock,
            fill=Filling(self._shop, self._clock, self._knowing),
            clear=self._keeping.put_aside,
            country=country,
        )

    def _print_lookup(self, found: Found, card: Card | None, offer: Offer | None) -> None:
        for hit in found.hits:
            print(self._cards.hit(hit))
        if card is None or offer is None:
            print(self._cards.nobody())
            return
        if found.hits:
            print()
        for line in self._cards.lines(card):
            print(line)
        print()
        touch = self._touch_json(card, offer)
        told = [touch["do"], touch["say"]] if touch else [self._touches.welcome()]
        told += [f"- {reason}" for reason in touch["why"]] if touch else []
        told += [self._touches.ask_first()] if offer.ask_first else []
        print(*told, sep="\n")

    def _card_json(self, card: Card) -> dict[str, object]:
        profile, habits = card.profile, card.habits
        return {
            "id": profile.id,
            "name": profile.name,
            "say": profile.say,
            "address": profile.address,
            "phones": [phone.typed for phone in profile.phones],
            "emails": list(profile.emails),
            "visits": habits.visits,
            "since": habits.first_day.isoformat() if habits.first_day else None,
            "last_visit": habits.last_day.isoformat() if habits.last_day else None,
            "last_here": self._habits.last_here(habits, card.today),
            "known_until": card.known_until.isoformat() if card.known_until else None,
            "must_not": [each.word for each in profile.live_must_nots],
            "must_not_asked": profile.asked.on.isoformat() if profile.asked else None,
            "diets": [each.code for each in profile.diets],
            "likes": list(profile.likes),
            "dislikes": list(profile.dislikes),
            "usual": list(habits.usual.items) if habits.usual and not habits.usual.often else [],
            "often": list(habits.usual.items) if habits.usual and habits.usual.often else [],
            "rhythm": self._habits.rhythm(habits.rhythm) if habits.rhythm else None,
            "problems": [each.text for each in card.problems],
            "notes": [
                {"text": note.text, "author": note.author, "at": note.at.isoformat()}
                for note in profile.notes
            ],
        }

    def _touch_json(self, card: Card, offer: Offer) -> dict[str, list[str] | str] | None:
        candidate = offer.current
        touch = self._shop.care.touches().get(candidate.key) if candidate else None
        if candidate is None or touch is None:
            return None
        return {
            "do": self._touches.do(candidate, touch, template=offer.template),
            "say": self._touches.say(
                candidate, touch, profile=card.profile, template=offer.template
            ),
            "why": list(self._touches.why(candidate)),
        }

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
