"""The recovery code, shown once: to print, to copy, to write down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.text import Text


class RecoveryCard(CardFrame):
    """What opens the office when the PIN is forgotten; the shop keeps only a hash of it.

    Signals:
        kept(): it is printed or written down; it is not shown again.
    """

    kept = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Your recovery code"))
        why = self.tr(
            "If the PIN is forgotten, this code opens the office. It is shown only now: print it or"
            " write it down, and keep it away from the till."
        )
        self.column.addWidget(Text(theme, "body", "text", text=why, wrap=True))
        self._code = Text(theme, "suggestion", "text", wrap=True)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setAccessibleName(self.tr("Your recovery code"))
        self.column.addWidget(self._code)
        self._said = Text(theme, "reason", "muted", wrap=True)
        self._said.hide()
        self.print_button = PressButton(self.tr("Print"))
        self.copy_button = PressButton(self.tr("Copy"))
        self.kept_button = PressButton(self.tr("I have kept it"), PRIMARY)
        row = QWidget()
        flow = FlowLayout(row, gap=theme.size("space_8"), row_gap=theme.size("space_8"), fill=True)
        for button in (self.print_button, self.copy_button, self.kept_button):
            flow.addWidget(button)
        self.column.addWidget(row)
        self.column.addWidget(self._said)
        self.print_button.clicked.connect(self._print)
        self.copy_button.clicked.connect(self._copy)
        self.kept_button.clicked.connect(self._keep)

    @property
    def code(self) -> str:
        """The code as it is shown now; "" when it is not."""
        return self._code.text()

    def show_code(self, code: str) -> None:
        """Show a code."""
        self._code.setText(code)
        self._say("")
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show it no longer."""
        self._code.clear()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self._say(self.tr("Copied. Paste it where only you look, and clear the clipboard then."))

    @Slot()
    def _print(self) -> None:
        # the system's printing is only loaded when something is printed
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # noqa: PLC0415

        if not QPrinterInfo.availablePrinterNames():
            self._say(self.tr("There is no printer here. Copy the code, or write it down."))
            return
        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._chosen)
        dialog.show()

    @Slot(int)
    def _chosen(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._draw()

    def _draw(self) -> None:
        page = QTextDocument()
        page.setPlainText(
            self.tr("The Usual: recovery code of the owner's office")
            + f"\n\n{self.code}\n\n"
            + self.tr("It opens the office once when the PIN is forgotten. Keep it safe.")
        )
        page.print_(self._printer)
        self._say(self.tr("Sent to the printer."))

    @Slot()
    def _keep(self) -> None:
        self.clear()
        self.kept.emit()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
