"""What is remembered on this machine: look, window's size, discreet mode, when the office locks."""

from collections.abc import Callable
from dataclasses import replace

from desktop.config import Settings

Save = Callable[[Settings], None]


class Machine:
    """Keeps the settings and has them saved when one changes; a full disk does not stop a till."""

    def __init__(self, settings: Settings, save: Save) -> None:
        self._settings = settings
        self._save = save

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def keep(
        self,
        *,
        theme: str | None = None,
        text_size: float | None = None,
        size: tuple[int, int] | None = None,
        discreet: bool | None = None,
        discreet_after_s: int | None = None,
        office_lock_s: int | None = None,
        cashier: str | None = None,
    ) -> None:
        """Change what is given, and save it when it differs."""
        old = self._settings
        width, height = size or (old.width, old.height)
        new = replace(
            old,
            theme=old.theme if theme is None else theme,
            text_size=old.text_size if text_size is None else text_size,
            width=width,
            height=height,
            discreet=old.discreet if discreet is None else discreet,
            discreet_after_s=(
                old.discreet_after_s if discreet_after_s is None else discreet_after_s
            ),
            office_lock_s=old.office_lock_s if office_lock_s is None else office_lock_s,
            cashier=old.cashier if cashier is None else cashier,
        )
        if new == old:
            return
        self._settings = new
        try:
            self._save(new)
        except OSError:
            return
