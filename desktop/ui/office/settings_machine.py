"""What belongs to this till alone: the look, the language, discreet mode."""

from PySide6.QtCore import QLocale, Slot
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
_CATALOGUE = "the_usual_"


class MachinePanel(QWidget):
    """Rows for this machine; each choice is done at once and kept on this machine."""

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
        self.language = Text(theme, "body", "text", text=self._languages())
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
                self.tr("Language"),
                self.tr("The language that there is so far; others will be listed here."),
                self.language,
            ),
        ):
            column.addWidget(SettingRow(theme, title, explanation, field, focus=None))
        self.theme.picked.connect(self._theme_picked)
        self.text_size.picked.connect(self._size_picked)
        self.discreet.picked.connect(self._discreet_picked)
        theme.changed.connect(self.show_settings)

    @Slot()
    def show_settings(self) -> None:
        """Show what is chosen now."""
        after = self._choices.settings.discreet_after_s
        self.theme.show_value(self._theme.choice)
        self.text_size.show_value(self._theme.text_size, text=self._percent(self._theme.text_size))
        self.discreet.show_value(after, text=self._after(after / _MINUTE))

    @Slot(object)
    def _theme_picked(self, choice: str) -> None:
        self._choices.theme_chosen.emit(choice)

    @Slot(object)
    def _size_picked(self, size: float) -> None:
        self._choices.text_size_chosen.emit(size)

    @Slot(object)
    def _discreet_picked(self, seconds: int) -> None:
        self._choices.discreet_after_chosen.emit(seconds)

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
