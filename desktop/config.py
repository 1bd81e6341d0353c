"""What belongs to this machine, not to the shop: theme, text size, window, discreet mode."""

import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """This machine's choices. theme: "system", "light" or "dark"; text_size: 1.0 is 15 px."""

    theme: str = "system"
    text_size: float = 1.0
    width: int = 480
    height: int = 820
    discreet: bool = False
    discreet_after_s: int = 120
    office_lock_s: int = 300
    """Seconds without a sign of anybody until the office is locked."""
    cashier: str = ""
    """The uid of who stood at this till last and has no PIN."""


def load(file: Path) -> Settings:
    """Read the settings; what is missing, damaged or of the wrong type has its default."""
    try:
        raw = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    usable = {
        name: type(default)(raw[name])
        for name, default in asdict(Settings()).items()
        if isinstance(raw.get(name), int | float if isinstance(default, float) else type(default))
    }
    return replace(Settings(), **usable)


def save(file: Path, settings: Settings) -> None:
    """Write the settings.

    Raises:
        OSError: the folder or the file cannot be written.
    """
    import tomli_w  # noqa: PLC0415 - only needed when something was changed

    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(tomli_w.dumps(asdict(settings)), "utf-8")
