"""The backups there are, to bring one back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.backups import BackupInfo
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.text import Text


class BackupButton(PressButton):
    """One backup."""

    def __init__(self, file: Path, text: str) -> None:
        super().__init__(text)
        self.let_wrap()
        self.file = file


class BackupsPage(SidePage):
    """One button per backup, the newest first; the shop as it is now is saved before.

    Signals:
        restore_wanted(Path): bring this one back.
        other_wanted(): a file from elsewhere.
        closed(): none of them.
    """

    restore_wanted = Signal(object)
    other_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Bring back a backup"))
        self._theme = theme
        text = self.tr(
            "The shop becomes as it was then. As it is now it is saved first, so that this can be"
            " taken back, too."
        )
        self.card.column.addWidget(Text(theme, "body", "text", text=text, wrap=True))
        self._list = QWidget()
        self.card.column.addWidget(self._list)
        other = PressButton(self.tr("Another file…"))
        other.clicked.connect(self.other_wanted)
        self.buttons.insertWidget(0, other, 1)

    def show_backups(self, backups: Sequence[BackupInfo]) -> None:
        """Show what there is."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_8"))
        for backup in backups:
            moment = QDateTime.fromSecsSinceEpoch(round(backup.at.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            size = QLocale().formattedDataSize(backup.size)
            button = BackupButton(backup.file, f"{when}  ·  {self._why(backup.reason)}  ·  {size}")
            button.clicked.connect(self._press)
            column.addWidget(button)
        if not backups:
            none = self.tr("There is no backup yet.")
            column.addWidget(Text(self._theme, "body", "muted", text=none))
        self.card.column.replaceWidget(self._list, fresh)
        self._list.deleteLater()
        self._list = fresh

    def _why(self, reason: str) -> str:
        return {
            "daily": self.tr("daily"),
            "import": self.tr("before an import"),
            "migration": self.tr("before an update"),
            "before-restore": self.tr("before a restore"),
            "asked": self.tr("saved by hand"),
            "put-aside": self.tr("the demo, put aside"),
        }.get(reason, reason)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, BackupButton):
            self.restore_wanted.emit(button.file)
