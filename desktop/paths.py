"""Where data, settings, logs and resources are: from source, installed, or frozen."""

import sys
from pathlib import Path

import platformdirs

APP = "the-usual"


def data_folder() -> Path:
    """Return the folder of the shop's file and its backups (not made here)."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def config_folder() -> Path:
    """Return the folder of this machine's own settings (not made here)."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the log (not made here)."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False))


def default_database() -> Path:
    """Return the shop's file where none is named."""
    return data_folder() / "shop.sqlite"


def resources() -> Path:
    """Return the folder of themes, icons and translations."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    return Path(__file__).resolve().parent.parent / "resources"


def sentences() -> Path:
    """Return the file of the program's own sentences, with their plural forms."""
    return resources() / "i18n" / "the_usual_en.ts"


def settings_file() -> Path:
    """Return the file of this machine's own choices."""
    return config_folder() / "settings.toml"
