"""The window's log: small, beside the program's data, never with anything personal."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_BYTES = 500_000


def log_to(folder: Path) -> None:
    """Keep a log in a folder; where that is not possible there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "the-usual.log", maxBytes=LOG_BYTES, backupCount=1, delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("desktop")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
