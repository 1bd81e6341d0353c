"""What belongs to this till alone: the look, the language, discreet mode, when the office locks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import paths
from desktop.ui.machine_choices import MachineChoices
from desktop.ui.office.settings_row import SettingRow
from desktop.ui.theme.theme import SIZES, Theme
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.text import Text

_MINUTE = 60
_AFTER = (0, 1, 2, 5, 10, 15, 30)
"""Minutes; 0: never by itself."""
_LOCKS = (1, 2, 5, 10, 15, 30)
"""Minutes; an office that never locks itself is not offered."""
_CATALOGUE = "the_usual_"


class MachinePanel(QWidget):
    """Rows for this machine; each choice is done at once and kept on this machine.

    Signals:
        chosen(text, callable): what was chosen, and what takes it back.
    """

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, choices: MachineChoices) -> None:
        super().__init__()
        self._theme = theme
        self._choices = choices
        self.theme = ChoiceBox(
            self.tr("Theme"),
            (
                ("system", self.tr("As the system has it")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
        )
        self.text_size = ChoiceBox(
            self.tr("Text size"), ((size, self._percent(size)) for size in SIZES)
        )
        self.discreet = ChoiceBox(
            self.tr("Discreet mode"), ((each * _MINUTE, self._after(each)) for each in _AFTER)
        )
        self.lock = ChoiceBox(
            self.tr("The office locks itself"),
            ((each * _MINUTE, self._after(each)) for each in _LOCKS),
        )
        self.language = Text(theme, "body", "text", text=self._languages(), wrap=True)
        self._place()
        self.theme.picked.connect(self._theme_picked)
        self.text_size.picked.connect(self._size_picked)
        self.discreet.picked.connect(self._discreet_picked)
        self.lock.picked.connect(self._lock_picked)
        theme.changed.connect(self.show_settings)

    @Slot()
    def show_settings(self) -> None:
        """Show what is chosen now."""
        kept = self._choices.settings
        after, lock = kept.discreet_after_s, max(1, kept.office_lock_s)
        self.theme.show_value(self._theme.choice)
        self.text_size.show_value(self._theme.text_size, text=self._percent(self._theme.text_size))
        self.discreet.show_value(after, text=self._after(after / _MINUTE))
        self.lock.show_value(lock, text=self._after(lock / _MINUTE))

    def let_lock(self, *, on: bool) -> None:
        """Let the one in the office say when it locks itself, or only read it."""
        self.lock.setEnabled(on)

    def _place(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        for title, explanation, field in (
            (self.tr("Theme"), self.tr("How this till looks, from now on."), self.theme),
            (
                self.tr("Text size"),
                self.tr("Larger for tired eyes; everything grows with it."),
                self.text_size,
            ),
            (
                self.tr("Discreet mode"),
                self.tr("Names are hidden when nobody has touched this till for so long; F9 too."),
                self.discreet,
            ),
            (
                self.tr("The office locks itself"),
                self.tr("When nobody has touched it for so long; where there is a PIN."),
                self.lock,
            ),
            (
                self.tr("Language"),
                self.tr("The language that there is so far; others will be listed here."),
                self.language,
            ),
        ):
            column.addWidget(SettingRow(theme, title, explanation, field, focus=None))

    @Slot(object)
    def _theme_picked(self, choice: str) -> None:
        self._choose(
            self._choices.theme_chosen.emit,
            self.tr("This till has another theme."),
            before=self._theme.choice,
            now=choice,
        )

    @Slot(object)
    def _size_picked(self, size: float) -> None:
        self._choose(
            self._choices.text_size_chosen.emit,
            self.tr("The text has another size: {percent}.").format(percent=self._percent(size)),
            before=self._theme.text_size,
            now=size,
        )

    @Slot(object)
    def _discreet_picked(self, seconds: int) -> None:
        said = self.tr("Names are hidden at another time: {after}.")
        if not seconds:
            said = self.tr("Names are no longer hidden by themselves; F9 hides them.")
        self._choose(
            self._choices.discreet_after_chosen.emit,
            said.format(after=self.discreet.currentText()),
            before=self._choices.settings.discreet_after_s,
            now=seconds,
        )

    @Slot(object)
    def _lock_picked(self, seconds: int) -> None:
        self._choose(
            self._choices.office_lock_chosen.emit,
            self.tr("The office locks itself at another time: {after}.").format(
                after=self.lock.currentText()
            ),
            before=self._choices.settings.office_lock_s,
            now=seconds,
        )

    def _choose(
        self, choose: Callable[[object], None], said: str, *, before: object, now: object
    ) -> None:
        choose(now)
        self.chosen.emit(said, partial(self._take_back, choose, before))

    def _take_back(self, choose: Callable[[object], None], before: object) -> None:
        choose(before)
        self.show_settings()

    def _percent(self, size: float) -> str:
        return self.tr("{percent} %").format(percent=round(size * 100))

    def _after(self, minutes: float) -> str:
        if minutes <= 0:
            return self.tr("Never by itself")
        if minutes != int(minutes):
            return self.tr("After %n second(s)", None, round(minutes * _MINUTE))
        return self.tr("After %n minute(s)", None, int(minutes))

    def _languages(self) -> str:
        """Return the languages of the catalogues that are there, each by its own name."""
        files = paths.sentences().parent.glob(f"{_CATALOGUE}*.ts")
        codes = sorted(file.stem.removeprefix(_CATALOGUE) for file in files)
        names = (QLocale.languageToString(QLocale(code).language()) for code in codes)
        return self.tr(", ").join(names)
