"""The window's log: small, beside the program's data, never with anything personal."""

import logging
from pathlib import Path

LOG_BYTES = 500_000
_LAYOUT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to(folder: Path) -> None:
    """Keep a log in a folder; where that is not possible there is none."""
    logger = logging.getLogger("desktop")
    logger.addHandler(_Late(folder))
    logger.setLevel(logging.INFO)


class _Late(logging.Handler):
    """Opens the log with the first line: what keeps it small takes 5 ms to import."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._file is None:
            self._file = self._open()
        self._file.handle(record)

    def close(self) -> None:
        """Close the log."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - see the class

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file: logging.Handler = RotatingFileHandler(
                self._folder / "the-usual.log", maxBytes=LOG_BYTES, backupCount=1, delay=True
            )
        except OSError:
            file = logging.NullHandler()
        file.setFormatter(logging.Formatter(_LAYOUT))
        return file
