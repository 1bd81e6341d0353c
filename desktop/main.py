"""The composition root: the only file that knows every floor; builds, wires, starts and closes.

Only what chooses between window and command line is imported here; the rest when it is wanted.
"""

import logging
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop import paths
from desktop.backstage import Backstage
from desktop.cli.arguments import understood

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.config import Settings
    from desktop.service.clock import Clock
    from desktop.ui.desk import Desk
    from desktop.ui.main_window import MainWindow
    from desktop.ui.words_bundle import Words

FAILED = 1
SWITCH_S = 0.00001
"""How long a thread keeps the interpreter while another waits. A search gives it away at each row
that it reads: at 0.5 ms a time it would take eight times as long while a file is read beside it."""
TIDIED = 4
"""People whose facts are written anew in one go, each within some 10 ms."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run one verb of the command line; returns the exit code."""
    options = understood(arguments)
    if options.verb:
        return _run_verb(options)
    if options.self_test:
        return _self_test(options)
    if options.play or options.pictures:
        return _play(options)
    return _open_window(options)


def _clock(options: Namespace, at: time | None = None) -> "Clock":
    """Return the clock; at: so late on the same day, for a picture of that hour."""
    from desktop.service.clock import FixedClock, SystemClock

    now: datetime | None = options.now
    if at is not None:
        day = now or datetime.now()  # noqa: DTZ005 - on the shop's own clock, as ``--now`` may be
        now = day.replace(hour=at.hour, minute=at.minute)
    return FixedClock(now) if now else SystemClock()


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
    from desktop.ui.late import Late
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
    reader = Worker("reader", backstage.enter_reader, backstage.leave)
    backstage.give_way = writer.give_way
    backstage.send_reader_away = partial(reader.do_now, backstage.leave)

    def late(part: str) -> Any:  # noqa: ANN401 - stands in for any of the services
        return Late(
            lambda: getattr(backstage.made(), part),
            partial(backstage.guarded, again=part == "reader"),
        )

    parts = (
        "reader", "cashier", "importing", "starting", "keeping", "office", "entering", "practising",
    )  # fmt: skip
    services = Services(*map(late, parts))
    desk = Desk(reader, writer, services)
    theme = Theme(app, paths.resources(), choice=settings.theme, text_size=settings.text_size)
    words = Words.of(catalog)
    window = MainWindow(desk, words, theme, settings, save)
    faults.happened.connect(window.say_fault)
    housekeeping = Housekeeping(
        desk,
        writer,
        Worker("keeper", _nothing, _nothing),
        settle=backstage.settle,
        index=late("indexing").go_on,
        tidy=partial(late("indexing").tidy, limit=TIDIED),
        daily=late("keeping").daily,
    )
    housekeeping.indexed.connect(window.till.index_line.show_state)
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


def _self_test(options: Namespace) -> int:
    """Try everything that a build can lose: migrations, an import, a search, a drawn window."""
    from desktop.ui.plays import self_test

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return self_test(_player(options, Path(folder)), paths.resources() / "self_test")


def _play(options: Namespace) -> int:
    from desktop.ui.plays import draw_guide, play

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if options.pictures:
            return draw_guide(_player(options, Path(folder)), Path(options.pictures))
        return play(_player(options, Path(folder)), Path(options.play))


def _player(options: Namespace, folder: Path) -> "Callable[..., Running]":
    """Return what opens a window on a shop of its own, far from the real one."""

    def start(settings: "Settings", *, at: time | None = None) -> Running:
        backstage = Backstage(str(folder / "shop.sqlite"), _clock(options, at), country="")
        return build(backstage, settings=settings, save=_ignore)

    return start


def _nothing() -> None:
    """Do nothing."""


def _ignore(_: object) -> None:
    """Keep no settings."""
