"""The composition root: the only file that knows every floor; builds, wires, starts and closes.

Only what chooses between window and command line is imported here; the rest when it is wanted.
"""

import logging
import sys
import tempfile
import threading
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop import paths
from desktop.cli.arguments import parser

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.config import Settings
    from desktop.service.cashier import Cashier
    from desktop.service.clock import Clock
    from desktop.service.importing import Importing
    from desktop.service.keeping import Keeping
    from desktop.service.knowing import Knowing
    from desktop.service.reading import Reader
    from desktop.service.starting import Starting
    from desktop.store.open_shop import OpenShop
    from desktop.ui.desk import Desk
    from desktop.ui.main_window import MainWindow
    from desktop.ui.words_bundle import Words

FAILED = 1
TILL = "Till"
SWITCH_S = 0.0005
"""How long a thread may keep the interpreter: short, so that a worker never holds the window up."""
TIDIED = 4
"""People whose facts are written anew in one go, each within some 10 ms."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run one verb of the command line; returns the exit code."""
    options = parser().parse_args(arguments)
    if options.verb:
        return _run_verb(options)
    if options.self_test:
        return _self_test()
    if options.play or options.pictures:
        return _play(options)
    return _open_window(options)


def _clock(options: Namespace) -> "Clock":
    from desktop.service.clock import FixedClock, SystemClock

    return FixedClock(options.now) if options.now else SystemClock()


def _database(options: Namespace) -> str:
    return options.database or str(paths.default_database())


def _run_verb(options: Namespace) -> int:
    from desktop.cli.command_line import CommandLine
    from desktop.domain.errors import UsualError
    from desktop.store.open_shop import OpenShop
    from desktop.words.source_catalog import SourceCatalog
    from desktop.words.troubles import TroubleWords

    logging.getLogger("desktop").addHandler(logging.NullHandler())
    catalog, clock = SourceCatalog(paths.sentences()), _clock(options)
    try:
        shop = OpenShop(_database(options), clock)
    except UsualError as error:
        sys.stderr.write(TroubleWords(catalog).sentence(error) + "\n")
        return FAILED
    try:
        return CommandLine(shop, clock, catalog).run(options)
    finally:
        shop.close()


class Backstage:
    """All behind the window, made by the first thread that asks: its imports cost 150 ms."""

    def __init__(self, database: str, clock: "Clock", *, country: str) -> None:
        self._database = database
        self._clock = clock
        self._country = country
        self._guard = threading.Lock()
        self._made: _Made | None = None
        self.give_way: Callable[[], None] = _nothing
        self.send_reader_away: Callable[[], object] = _nothing

    def made(self) -> "_Made":
        """Return everything, making it first."""
        with self._guard:
            if self._made is None:
                self._made = self._make()
        return self._made

    def enter_writer(self) -> None:
        """Make the calling thread the one that writes, and open the shop where there is one."""
        shop = self.made().shop
        shop.as_writer()
        shop.open_if_there()
        founded = shop.shop()
        if founded is not None:
            self._clock.in_zone(founded.place.zone)

    def leave(self) -> None:
        """Close the calling thread's connection."""
        self.made().shop.leave()

    def close(self) -> None:
        """Close the shop."""
        if self._made:
            self._made.shop.close()

    def late(self, part: str) -> Any:  # noqa: ANN401 - stands in for any of the services
        """Return a stand-in for a service, whose verbs find the real one when they are called."""
        from desktop.ui.late import Late

        return Late(lambda: getattr(self.made(), part))

    def _make(self) -> "_Made":
        from desktop.service.acting import Acting
        from desktop.service.cashier import Cashier
        from desktop.service.filling import Filling
        from desktop.service.importing import Importing
        from desktop.service.keeping import Keeping
        from desktop.service.knowing import Knowing
        from desktop.service.reading import Reader
        from desktop.service.starting import Starting
        from desktop.store.open_shop import OpenShop

        shop = OpenShop(self._database, self._clock)
        knowing = Knowing(shop, self._clock)
        keeping = Keeping(shop, self._clock, let_readers_go=self.send_reader_away)
        return _Made(
            shop=shop,
            knowing=knowing,
            reader=Reader(shop, knowing),
            cashier=Cashier(Acting(shop, knowing, author=TILL)),
            importing=Importing(
                shop,
                self._clock,
                author=TILL,
                pause=self.give_way,
                before=keeping.backup_before,
            ),
            starting=Starting(
                shop, self._clock, fill=Filling(shop, self._clock, knowing), country=self._country
            ),
            keeping=keeping,
        )


@dataclass(frozen=True, slots=True)
class _Made:
    """What Backstage makes."""

    shop: "OpenShop"
    knowing: "Knowing"
    reader: "Reader"
    cashier: "Cashier"
    importing: "Importing"
    starting: "Starting"
    keeping: "Keeping"


@dataclass(frozen=True, slots=True)
class Running:
    """The window with everything behind it; ``close`` ends it in reverse order."""

    app: "QApplication"
    desk: "Desk"
    window: "MainWindow"
    words: "Words"
    backstage: Backstage
    closing: tuple[Callable[[], object], ...]

    def close(self) -> None:
        """End the workers, give the shop free, hand back what was taken over."""
        for each in self.closing:
            each()


def build(
    backstage: Backstage, *, settings: "Settings", save: "Callable[[Settings], None]"
) -> Running:
    """Build the window; what is behind it is made after the first paint."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.desk import Desk
    from desktop.ui.faults import Faults
    from desktop.ui.housekeeping import Housekeeping
    from desktop.ui.main_window import MainWindow
    from desktop.ui.services import Services
    from desktop.ui.theme.theme import Theme
    from desktop.ui.translator import CatalogTranslator
    from desktop.ui.words_bundle import Words
    from desktop.ui.worker import Worker
    from desktop.words.source_catalog import SourceCatalog

    sys.setswitchinterval(SWITCH_S)
    app = cast("QApplication", QApplication.instance() or QApplication(["the-usual"]))
    faults = Faults()
    faults.install()
    catalog = SourceCatalog(paths.sentences())
    translator = CatalogTranslator(catalog, app)
    app.installTranslator(translator)
    writer = Worker("writer", backstage.enter_writer, backstage.leave)
    reader = Worker("reader", _nothing, backstage.leave)
    backstage.give_way = writer.give_way
    backstage.send_reader_away = partial(reader.do_now, backstage.leave)
    late = backstage.late
    services = Services(*map(late, ("reader", "cashier", "importing", "starting", "keeping")))
    desk = Desk(reader, writer, services)
    theme = Theme(app, paths.resources(), choice=settings.theme, text_size=settings.text_size)
    words = Words.of(catalog)
    window = MainWindow(desk, words, theme, settings, save)
    faults.happened.connect(window.say_fault)
    housekeeping = Housekeeping(
        desk,
        writer,
        Worker("keeper", _nothing, _nothing),
        settle=late("importing").settle,
        tidy=partial(late("knowing").refresh_some, limit=TIDIED),
        daily=late("keeping").daily,
    )
    return Running(
        app=app,
        desk=desk,
        window=window,
        words=words,
        backstage=backstage,
        closing=(
            housekeeping.close,
            desk.close,
            backstage.close,
            partial(app.removeTranslator, translator),
            faults.close,
        ),
    )


def _open_window(options: Namespace) -> int:
    from desktop import config
    from desktop.ui.logbook import log_to

    log_to(paths.log_folder())
    file = paths.settings_file()
    backstage = Backstage(_database(options), _clock(options), country=options.country)
    running = build(backstage, settings=config.load(file), save=partial(config.save, file))
    running.window.show()
    try:
        return running.app.exec()
    finally:
        running.close()


def _self_test() -> int:
    """Try everything that a build can lose: migrations, an import, a search, a drawn window."""
    from desktop.ui.plays import self_test

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return self_test(_player(Path(folder)), paths.resources() / "self_test")


def _play(options: Namespace) -> int:
    from desktop.ui.plays import draw_guide, play

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if options.pictures:
            return draw_guide(_player(Path(folder)), Path(options.pictures))
        return play(_player(Path(folder)), Path(options.play))


def _player(folder: Path) -> "Callable[[Settings], Running]":
    """Return what opens a window on a shop of its own, far from the real one."""

    def start(settings: "Settings") -> Running:
        clock = _clock(Namespace(now=None))
        backstage = Backstage(str(folder / "shop.sqlite"), clock, country="")
        return build(backstage, settings=settings, save=_ignore)

    return start


def _nothing() -> None:
    """Do nothing."""


def _ignore(_: object) -> None:
    """Keep no settings."""
