"""What can be done with all customers that are selected: a tag, or a file of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.domain.customer_export import ExportColumn
from desktop.ui.office.customer_file import ExportRun, documents_folder
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.domain.cards import Done
    from desktop.domain.customer_list import Numbers
    from desktop.domain.errors import UsualError
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.office.customer_table import CustomerTable
    from desktop.ui.office.people_services import BulkService
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

MOST_TAGGED = 500
"""So many may be given a tag at once."""


def _row(*buttons: PressButton) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for each in buttons:
        flow.addWidget(each)
    return holder


class CustomerBulk(QWidget):
    """Stands in the editor's place while several are selected.

    Signals:
        said(text, act id or ""), warned(text): what came of it.
        all_wanted(), none_wanted(): select all who are listed; select nobody.
    """

    said = Signal(str, str)
    warned = Signal(str)
    all_wanted = Signal()
    none_wanted = Signal()

    def __init__(
        self,
        asks: OfficeAsks,
        service: BulkService,
        words: Words,
        theme: Theme,
        table: CustomerTable,
    ) -> None:
        super().__init__()
        self._asks = asks
        self._service = service
        self._words = words
        self._table = table
        self._run: ExportRun | None = None
        self._today: date | None = None
        self.count = Text(theme, "suggestion", "text", wrap=True)
        self.all_button = PressButton(self.tr("Select all"), LINK)
        self.none_button = PressButton(self.tr("Select nobody"), LINK)
        self.tag = QuickLine(
            Dressing(theme, self),
            label=self.tr("Tag for those who are selected"),
            hint=self.tr("Tag"),
            button=self.tr("Add tag"),
        )
        self.untag_button = PressButton(self.tr("Take tag away"))
        self.export_button = PressButton(self.tr("Export to a file"))
        self.private = TickBox(self.tr("With your private notes"))
        self.stop_button = PressButton(self.tr("Stop"))
        self.stop_button.hide()
        column = QVBoxLayout(self)
        edge = theme.size("space_4")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.size("space_8"))
        column.addWidget(self.count)
        column.addWidget(_row(self.all_button, self.none_button))
        column.addSpacing(theme.size("space_8"))
        column.addWidget(Text(theme, "heading", "muted", text=self.tr("Tag")))
        column.addWidget(self.tag)
        column.addWidget(_row(self.untag_button))
        column.addSpacing(theme.size("space_8"))
        column.addWidget(Text(theme, "heading", "muted", text=self.tr("File")))
        column.addWidget(self.private)
        column.addWidget(_row(self.export_button, self.stop_button))
        column.addStretch(1)
        self.all_button.clicked.connect(self.all_wanted)
        self.none_button.clicked.connect(self.none_wanted)
        self.tag.submitted.connect(self._tag)
        self.tag.left.connect(table.setFocus)
        self.untag_button.clicked.connect(self._untag)
        self.export_button.clicked.connect(self._ask_file)
        self.stop_button.clicked.connect(self._stop)
        self.show_count(0)

    @property
    def file_name(self) -> str:
        """How a file is called unless somebody calls it otherwise."""
        if self._today is None:
            return self.tr("customers.csv")
        return self.tr("customers-{day}.csv").format(day=self._today.isoformat())

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._run is not None

    def set_today(self, today: date) -> None:
        """Know the shop's day: it is in the name of a file."""
        self._today = today

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        if self._run is None:
            self.count.setText(self.tr("%n customer(s) selected", "", count))
        for each in (self.untag_button, self.tag.button):
            each.setEnabled(count > 0)
        self.export_button.setEnabled(count > 0 and self._run is None)

    def export_to(self, file: Path) -> None:
        """Write those who are selected into a file."""
        numbers = self._table.numbers
        if self._run is not None or not numbers:
            return
        run = self._run = ExportRun(len(numbers))
        run.went_on.connect(self._went_on)
        self.stop_button.show()
        self.show_count(self._table.count)
        self._went_on(0)
        self._asks.write(
            partial(
                self._service.export_customers,
                numbers,
                file,
                titles=self._titles(),
                private=self.private.isChecked(),
                progress=run.went_on.emit,
                cancelled=run.stop.is_set,
            ),
            partial(self._exported, file),
            failed=self._export_failed,
            faulted=self._end_run,
        )

    @Slot(str)
    def _tag(self, tag: str) -> None:
        numbers = self._few()
        if numbers:
            self._asks.act(
                partial(self._service.tag_customers, numbers, tag),
                partial(self._tagged, tag),
                failed=self._tag_failed,
            )

    @Slot()
    def _untag(self) -> None:
        numbers, tag = self._few(), self.tag.text.strip()
        if not tag:
            self.tag.setFocus()
            self.warned.emit(self.tr("Type the tag that is to be taken away."))
        elif numbers:
            self._asks.act(
                partial(self._service.untag_customers, numbers, tag),
                partial(self._untagged, tag),
                failed=self._tag_failed,
            )

    def _few(self) -> Numbers | None:
        """Return who is selected, when these are not too many for one act."""
        if self._table.count > MOST_TAGGED:
            self.warned.emit(
                self.tr(
                    "A tag is for %n customer(s) at once at most. Select fewer.", "", MOST_TAGGED
                )
            )
            return None
        return self._table.numbers

    def _tagged(self, tag: str, done: Done) -> None:
        self.tag.kept()
        count = int(done.text)
        if not count:
            self.said.emit(self.tr("All of them have this tag."), "")
            return
        text = self.tr("%n customer(s) tagged: {tag}", "", count).format(tag=tag)
        self.said.emit(text, done.act or "")

    def _untagged(self, tag: str, done: Done) -> None:
        if self.tag.text.strip() == tag:
            self.tag.set_text("")
        count = int(done.text)
        if not count:
            self.said.emit(self.tr("None of them has this tag."), "")
            return
        text = self.tr("Tag taken from %n customer(s): {tag}", "", count).format(tag=tag)
        self.said.emit(text, done.act or "")

    def _tag_failed(self, error: UsualError) -> None:
        self.tag.refuse(self._words.troubles.sentence(error))

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export customers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(documents_folder())
        dialog.selectFile(self.file_name)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _file_chosen(self, file: str) -> None:
        self.export_to(Path(file))

    @Slot()
    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop.set()

    @Slot(int)
    def _went_on(self, count: int) -> None:
        if self._run is not None:
            text = self.tr("Writing {count} of {all}")
            locale = QLocale()
            self.count.setText(
                text.format(count=locale.toString(count), all=locale.toString(self._run.customers))
            )

    def _exported(self, file: Path, done: Done | None) -> None:
        self._end_run()
        if done is None:
            self.said.emit(self.tr("Export stopped. No file was written."), "")
            return
        text = self.tr("%n customer(s) written to {file}", "", int(done.text))
        self.said.emit(text.format(file=file.name), "")

    def _export_failed(self, error: UsualError) -> None:
        self._end_run()
        self.warned.emit(self._words.troubles.sentence(error))

    def _end_run(self) -> None:
        self._run = None
        self.stop_button.hide()
        self.show_count(self._table.count)

    def _titles(self) -> Mapping[ExportColumn, str]:
        return {
            ExportColumn.NAME: self.tr("Name"),
            ExportColumn.SAY: self.tr("How to say it"),
            ExportColumn.ADDRESS: self.tr("How to address them"),
            ExportColumn.PHONES: self.tr("Phones"),
            ExportColumn.EMAILS: self.tr("E-mails"),
            ExportColumn.CARDS: self.tr("Loyalty cards"),
            ExportColumn.TAGS: self.tr("Tags"),
            ExportColumn.VISITS: self.tr("Visits"),
            ExportColumn.FIRST: self.tr("First visit"),
            ExportColumn.LAST: self.tr("Last visit"),
            ExportColumn.USUAL: self.tr("The usual"),
            ExportColumn.BIRTHDAY: self.tr("Birthday"),
            ExportColumn.MUST_NOTS: self.tr("Must-nots"),
            ExportColumn.DIETS: self.tr("Diets"),
            ExportColumn.LIKES: self.tr("Likes"),
            ExportColumn.DISLIKES: self.tr("Dislikes"),
            ExportColumn.AGREEMENT: self.tr("Agreed to be remembered"),
            ExportColumn.NOTES: self.tr("Notes"),
            ExportColumn.PRIVATE: self.tr("Private notes"),
        }
