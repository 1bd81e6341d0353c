"""What is done now and then: the first start, a shop that cannot be opened, imports, backups."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop import __version__
from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.widgets.bidi import isolated
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.backups import BackupInfo, Restored
    from desktop.domain.cards import LastImport
    from desktop.domain.errors import UsualError
    from desktop.domain.shop import Place, Shop
    from desktop.domain.till import ImportReport
    from desktop.ui.till.backups_page import BackupsPage
    from desktop.ui.till.import_panel import ImportPanel
    from desktop.ui.till.start_page import StartPage
    from desktop.ui.till.trouble_page import TroublePage
    from desktop.ui.widgets.side_page import SidePage


class Upkeep(QObject):
    """Shows the pages for the rare, each imported and made when it is first needed.

    Signals:
        opened(Shop): the till is in front.
        close_wanted(): the shop cannot be opened, and the person gives up.
    """

    opened = Signal(object)
    close_wanted = Signal()

    def __init__(
        self, desk: Desk, till: TillView, pages: QStackedWidget, words: Words, theme: Theme
    ) -> None:
        super().__init__(till)
        self._desk = desk
        self._till = till
        self._pages = pages
        self._words = words
        self._theme = theme
        self._open = False
        self._files_wait: tuple[Path, ...] = ()
        self._ask_files = False
        desk.first_start.connect(self._first_start)
        desk.shop_troubled.connect(self._troubled)
        desk.opened.connect(self._opened)
        chores = desk.chores
        chores.start_refused.connect(self._start_refused)
        chores.import_began.connect(till.import_bar.begin)
        chores.progressed.connect(till.import_bar.show_progress)
        chores.imported.connect(self._imported)
        chores.import_ended.connect(self._import_ended)
        chores.saved.connect(self._saved)
        chores.last_import_read.connect(self._last_import)
        chores.backups_read.connect(self._show_backups)
        chores.restored.connect(self._restored)
        chores.refused.connect(self._refused)
        till.import_bar.cancel_wanted.connect(chores.cancel)
        till.import_bar.report_wanted.connect(self._show_report)
        till.menu.import_wanted.connect(self.ask_files)
        till.menu.take_back_wanted.connect(chores.read_last_import)
        till.menu.leave_demo_wanted.connect(chores.leave_demo)
        till.menu.backup_wanted.connect(chores.backup)
        till.menu.restore_wanted.connect(chores.read_backups)
        till.menu.about_wanted.connect(self._show_about)
        till.board.import_wanted.connect(self.ask_files)

    @cached_property
    def start_page(self) -> StartPage:
        """The page of the first start."""
        from desktop.ui.till.start_page import StartPage  # noqa: PLC0415 - see the class

        page = StartPage(self._words, self._theme)
        page.demo_wanted.connect(self._desk.chores.start_demo)
        page.empty_wanted.connect(self._desk.chores.start_empty)
        page.import_wanted.connect(self._start_with_files)
        self._pages.addWidget(page)
        return page

    @cached_property
    def trouble_page(self) -> TroublePage:
        """The page that stands in for the till."""
        from desktop.ui.till.trouble_page import TroublePage  # noqa: PLC0415 - see the class

        page = TroublePage(self._words, self._theme)
        page.retry_wanted.connect(self._desk.start)
        page.backup_wanted.connect(self._desk.chores.read_backups)
        page.close_wanted.connect(self.close_wanted)
        self._pages.addWidget(page)
        return page

    @cached_property
    def report(self) -> ImportPanel:
        """What came of the last import."""
        from desktop.ui.till.import_panel import ImportPanel  # noqa: PLC0415 - see the class

        page = ImportPanel(self._words, self._theme)
        page.undo_all.connect(self._desk.acts.undo_all)
        page.closed.connect(self._close_side)
        return page

    @cached_property
    def backups(self) -> BackupsPage:
        """The backups to choose from."""
        from desktop.ui.till.backups_page import BackupsPage  # noqa: PLC0415 - see the class

        page = BackupsPage(self._theme)
        page.restore_wanted.connect(self._desk.chores.restore)
        page.other_wanted.connect(self._ask_backup)
        page.closed.connect(self._close_backups)
        return page

    @cached_property
    def about(self) -> SidePage:
        """What this program is."""
        from desktop.ui.widgets.side_page import SidePage  # noqa: PLC0415 - see the class
        from desktop.ui.widgets.text import Text  # noqa: PLC0415 - see the class

        page = SidePage(self._theme, self.tr("About The Usual"))
        for text in (
            self.tr("The Usual {version}").format(version=__version__),
            self.tr("Knows the customer at the till, and prompts one kind thing to do."),
            self.tr("Everything stays on this machine. Free under the MIT licence."),
            self.tr("Qt is used under the LGPL, version 3."),
        ):
            page.card.column.addWidget(Text(self._theme, "body", text=text, wrap=True))
        page.closed.connect(self._close_side)
        return page

    @Slot()
    def ask_files(self) -> None:
        """Let the person choose the till's files."""
        title = self.tr("Bring in customers from your till")
        dialog = self._dialog(title, self.tr("Exports of a till (*.csv);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.open()

    def bring_in(self, files: Sequence[Path]) -> None:
        """Bring files in; before the shop is set up, it is set up as the start page says."""
        if self._open:
            self._desk.chores.bring_in(files)
        elif self._pages.currentWidget() is self._till:
            self._files_wait = tuple(files)
        elif "start_page" in self.__dict__ and self._pages.currentWidget() is self.start_page:
            self._files_wait = tuple(files)
            self.start_page.begin_empty()

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._pages, title)
        dialog.setNameFilter(kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(list)
    def _files_chosen(self, files: list[str]) -> None:
        self.bring_in(tuple(Path(file) for file in files))

    @Slot()
    def _ask_backup(self) -> None:
        kinds = self.tr("Backups (*.sqlite);;All files (*)")
        dialog = self._dialog(self.tr("Bring back a backup"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._backup_chosen)
        dialog.open()

    @Slot(str)
    def _backup_chosen(self, file: str) -> None:
        self._desk.chores.restore(Path(file))

    @Slot(object)
    def _first_start(self, place: Place) -> None:
        self._open = False
        self.start_page.show_guess(place)
        self._pages.setCurrentWidget(self.start_page)

    @Slot(object)
    def _start_with_files(self, place: Place) -> None:
        self._ask_files = True
        self._desk.chores.start_empty(place)

    @Slot(object)
    def _start_refused(self, error: UsualError) -> None:
        self._ask_files = False
        self.start_page.show_error(error)

    @Slot(object)
    def _troubled(self, error: UsualError) -> None:
        self._open = False
        self.trouble_page.show_error(error)
        self._pages.setCurrentWidget(self.trouble_page)

    @Slot(object)
    def _opened(self, shop: Shop) -> None:
        was_open, self._open = self._open, True
        self._till.menu.set_demo(shop.demo)
        if not was_open:  # read again while the office is in front: it stays there
            self._pages.setCurrentWidget(self._till)
        self.opened.emit(shop)
        files, self._files_wait = self._files_wait, ()
        ask, self._ask_files = self._ask_files, False
        if files:
            self._desk.chores.bring_in(files)
        elif ask:
            self.ask_files()

    @Slot(object)
    def _imported(self, report: ImportReport) -> None:
        self.report.show_report(report)

    @Slot()
    def _import_ended(self) -> None:
        """Show the report, unless a customer is being served: then it waits to be asked for."""
        reported = "report" in self.__dict__
        free = self._till.side.page is None and not self._till.shows_results
        self._till.import_bar.finish(report=reported and not free)
        if reported and free:
            self._till.show_side(self.report)

    @Slot()
    def _show_report(self) -> None:
        self._till.import_bar.finish(report=False)
        self._till.show_side(self.report)

    @Slot(object)
    def _saved(self, file: Path) -> None:
        sentence = self.tr("A backup was saved: {file}").format(file=file)
        self._till.quiet.say(sentence)

    @Slot(object)
    def _last_import(self, last: LastImport | None) -> None:
        """Name the import that can be taken back, with its Undo."""
        if last is None:
            self._till.quiet.say(self.tr("There is no import to take back."))
            return
        sentence = self.tr("The last import: {file}, {day}")
        day = self._words.dates.day(last.at.date(), self._desk.today)
        self._till.quiet.say(sentence.format(file=isolated(last.file), day=day), last.act)

    @Slot(object)
    def _show_backups(self, backups: Sequence[BackupInfo]) -> None:
        self.backups.show_backups(backups)
        self._show_rare(self.backups)

    @Slot(object)
    def _restored(self, restored: Restored | None) -> None:
        self._close_backups()
        if restored is None or restored.safety is None:
            sentence = self.tr("The backup was brought back.")
        elif restored.damaged:
            sentence = self.tr(
                "The backup was brought back. The damaged shop was set aside: {file}"
            )
        else:
            sentence = self.tr("The backup was brought back. The shop as it was is kept: {file}")
        place = restored.safety if restored is not None else ""
        self._till.quiet.say(sentence.format(file=place))

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        if self._pages.currentWidget() is not self._till:
            self._troubled(error)
        else:
            self._till.quiet.warn(self._words.troubles.sentence(error))

    @Slot()
    def _show_about(self) -> None:
        self._show_rare(self.about)

    @Slot()
    def _close_side(self) -> None:
        self._till.show_side(None)

    @Slot()
    def _close_backups(self) -> None:
        if self._pages.currentWidget() is self.backups:
            self._pages.setCurrentWidget(self.trouble_page)
        else:
            self._close_side()

    def _show_rare(self, page: QWidget) -> None:
        """Show a page at the side of the till, or in place of a shop that cannot be opened."""
        if self._pages.currentWidget() is self._till:
            self._till.show_side(page)
        else:
            self._pages.addWidget(page)
            self._pages.setCurrentWidget(page)
