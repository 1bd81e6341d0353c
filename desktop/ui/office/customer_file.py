"""A file of customers on its way, and where it goes unless somebody says otherwise."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QStandardPaths, Signal


class ExportRun(QObject):
    """A file on its way; told by the thread that writes, heard on the one that shows.

    Signals:
        went_on(count): so many are written.
    """

    went_on = Signal(int)

    def __init__(self, customers: int) -> None:
        super().__init__()
        self.customers = customers
        self.stop = Event()


def documents_folder() -> str:
    """Return where somebody keeps their documents, or else their home."""
    places = QStandardPaths.StandardLocation
    for place in (places.DocumentsLocation, places.HomeLocation):
        folder = QStandardPaths.writableLocation(place)
        if folder and Path(folder).is_dir():
            return folder
    return str(Path.home())
