"""How far an import is, with Cancel; and that it is finished, with the way to its report."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.services import Progress
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import ElidedText

_FULL = 1000


class ImportBar(QFrame):
    """One line while files come in; the till stays usable.

    Signals:
        cancel_wanted(): stop the import.
        report_wanted(): show what came of it.
    """

    cancel_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet_line")
        self._text = ElidedText(theme, "body")
        self._bar = QProgressBar()
        self._bar.setRange(0, _FULL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the import is"))
        self.cancel = PressButton(self.tr("Cancel"), LINK)
        self.cancel.setAccessibleName(self.tr("Cancel the import"))
        self.report = PressButton(self.tr("See what came in"), LINK)
        text = QVBoxLayout()
        text.setSpacing(theme.size("space_4"))
        text.addStretch(1)
        text.addWidget(self._text)
        text.addWidget(self._bar)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("space_16"), 2, theme.size("space_4"), 2)
        row.addLayout(text, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.report)
        self.cancel.clicked.connect(self._cancel)
        self.report.clicked.connect(self.report_wanted)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._text.text()

    @Slot()
    def begin(self) -> None:
        """An import begins."""
        self._text.setText(self.tr("Bringing in…"))
        self._bar.setValue(0)
        self._bar.show()
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.report.hide()
        self.show()
        announce(self, self._text.text())

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show how far the import is."""
        if self.isHidden() or not self.cancel.isEnabled():
            return
        done = QLocale().toString(progress.done)
        if progress.total > 0:
            share = min(1.0, progress.done / progress.total)
            sentence = self.tr("Bringing in, {percent} %: {file}")
            self._bar.setValue(round(_FULL * share))
            percent = round(100 * share)
        else:
            sentence = self.tr("Bringing in, {done} rows: {file}")
            percent = 0
        file = Path(progress.file).name
        self._text.setText(sentence.format(done=done, percent=percent, file=file))

    def finish(self, *, report: bool) -> None:
        """No import runs any more; the report can be seen, or there is none to see."""
        self._text.setText(self.tr("The import is finished."))
        self._bar.hide()
        self.cancel.hide()
        self.report.setVisible(report)
        self.setVisible(report)

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self.cancel_wanted.emit()
