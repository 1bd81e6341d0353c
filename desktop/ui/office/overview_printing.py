"""Printing the overview: on a printer, or into a PDF file; one page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QStandardPaths, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.ui.office.overview_lines import OverviewLines
from desktop.ui.office.overview_sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.domain.overview import Overview
    from desktop.words.overview import OverviewWords

_MARGIN_MM = 14.0
_END, _TAIL = b"%%EOF", 1024
"""How a PDF file ends, and within how many bytes of its end that stands."""


class OverviewPrinting(QObject):
    """Prints what the page shows. What Qt needs to print is loaded when it is pressed.

    Signals:
        said(text), warned(text): it was saved, or could not be.
    """

    said = Signal(str)
    warned = Signal(str)

    def __init__(self, window: QWidget, words: OverviewWords) -> None:
        super().__init__(window)
        self._window = window
        self._words = words

    def print_out(self, overview: Overview, back: Sequence[int] | None) -> None:
        """Ask for the printer, then print; without any printer a PDF file is asked for."""
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - when pressed
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        if not QPrinterInfo.availablePrinterNames():
            self.ask_for_file(overview, back)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(partial(self._draw, printer, overview, back))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # this dialog's own open() wants to be given a slot by name

    def ask_for_file(self, overview: Overview, back: Sequence[int] | None) -> None:
        """Ask where the PDF file shall be."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Overview {day}.pdf").format(day=overview.today.isoformat())
        dialog = QFileDialog(self._window, self.tr("Save the overview"), str(Path(folder, name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self._save, overview, back))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_pdf(self, file: Path, overview: Overview, back: Sequence[int] | None) -> bool:
        """Write the overview as a PDF file of one page; say whether that was possible."""
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - when pressed

        try:
            file.open("ab").close()
        except OSError:
            self._refuse()
            return False
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        if not self._draw(printer, overview, back):
            return False
        if not _is_whole(file):
            self._refuse()
            return False
        return True

    def _save(self, overview: Overview, back: Sequence[int] | None, file: str) -> None:
        if self.write_pdf(Path(file), overview, back):
            self.said.emit(self.tr("Saved: {file}").format(file=file))

    def _draw(self, printer: QPrinter, overview: Overview, back: Sequence[int] | None) -> bool:
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        printer.setDocName(self.tr("Overview"))
        painter = QPainter()
        if not painter.begin(printer):
            self._refuse()
            return False
        area = printer.pageLayout().paintRectPixels(printer.resolution())
        sheet = Sheet()
        try:
            self.fill(sheet, overview, OverviewLines(overview, self._words, back))
            sheet.play(painter, QRectF(0, 0, area.width(), area.height()))
        finally:
            sheet.close()
            painter.end()
        return True

    def _refuse(self) -> None:
        self.warned.emit(
            self.tr("The page could not be written there. Choose another place or printer.")
        )

    def fill(self, sheet: Sheet, overview: Overview, lines: OverviewLines) -> None:
        """Write the overview on a sheet."""
        words = self._words
        titles = (
            self.tr("Visits this week"),
            self.tr("Regulars who came"),
            self.tr("New this week"),
            self.tr("Back again"),
        )
        sheet.title(self.tr("Overview"), words.printed(overview))
        sheet.figures(list(zip(titles, lines.figures(), strict=True)))
        sheet.text(words.caveats(overview), small=True)
        sheet.heading(self.tr("Visits by week"))
        visits, touches = lines.visit_bars(), lines.touch_bars()
        sheet.bars(visits, ())
        sheet.text(visits[-1].text)
        sheet.heading(self.tr("Touches by week"))
        sheet.bars(touches, words.answers())
        sheet.text(touches[-1].text)
        sheet.heading(self.tr("Given away"))
        for line in lines.spend():
            sheet.text(line)
        sheet.names(
            [
                (self.tr("Problems"), words.problems(overview), lines.problems()),
                (self.tr("Longer away than usual"), words.drifting(overview), lines.drifting()),
                (self.tr("To expect this week"), words.expected(overview), lines.expected()),
            ]
        )
        for figure, title in zip(("visits", "regulars", "fresh", "back"), titles, strict=True):
            sheet.text(f"{title}: {words.definition(figure)}", small=True)
        sheet.text(words.definition("touches"), small=True)


def _is_whole(file: Path) -> bool:
    """Say whether a PDF file was written to its end: Qt does not tell when the disk is full."""
    try:
        with file.open("rb") as written:
            written.seek(max(0, file.stat().st_size - _TAIL))
            return _END in written.read(_TAIL)
    except OSError:
        return False
