"""What is chosen for this machine in the office: the look, discreet mode, when it locks."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.config import Settings
from desktop.ui.machine import Machine


class MachineChoices(QObject):
    """Tells the window what was chosen; the window does it and keeps it.

    Signals:
        theme_chosen(str): "system", "light" or "dark".
        text_size_chosen(float): 1.0 has letters of 15 px.
        discreet_after_chosen(int): seconds without a sign of anybody; 0: never by itself.
        office_lock_chosen(int): seconds without a sign in the office until it locks itself.
    """

    theme_chosen = Signal(str)
    text_size_chosen = Signal(float)
    discreet_after_chosen = Signal(int)
    office_lock_chosen = Signal(int)

    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self._machine = machine
        self.office_lock_chosen.connect(self._keep_office_lock)

    @property
    def settings(self) -> Settings:
        """The machine's settings as they are now."""
        return self._machine.settings

    @Slot(int)
    def _keep_office_lock(self, seconds: int) -> None:
        self._machine.keep(office_lock_s=seconds)
