"""The look as the widgets ask for it: a colour, a size or a font by its role."""

from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from desktop.ui.theme.palette import box_palette_of, palette_of
from desktop.ui.theme.tokens import (
    FIXED,
    GROWING,
    LARGEST,
    SMALLEST,
    TEXT_SIZES,
    Tokens,
    px,
    read_tokens,
)

CHOICES = ("system", "light", "dark")
"""What the theme may be: as the system has it, or fixed."""
SIZES = (1.0, 1.25, 1.5, 1.75)
"""How much text can be enlarged; 1.0 has letters of 15 px."""

_STRONG = {"strong": "body", "strong_reason": "reason", "heading": "label"}
_STRONG_SIZES = frozenset({"suggestion", "count", "name"})
_COUNTS = frozenset({"count", "figure"})


class Theme(QObject):
    """The look of the whole program, light or dark, in the chosen text size.

    colour(role): a role of ``tokens.ROLES``. size(role): px of a size in ``tokens``. font(role): a
    text size ("label", "reason", "body", "search", "suggestion", "count", "name"), or "strong",
    "strong_reason", "heading" (small capitals over a section) or "figure" (a count in body size).

    Signals:
        changing: they are about to be; whatever is on the screen still is where it was.
        changed: colours or sizes are new; whoever keeps a font or a size asks again.
    """

    changing = Signal()
    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        *,
        choice: str = "system",
        text_size: float = 1.0,
    ) -> None:
        super().__init__()
        self._app = app
        self._folder = resources / "themes"
        self._sheet = Template((resources / "style.qss").read_text("utf-8"))
        self._themes: dict[str, Tokens] = {}
        self._choice = choice if choice in CHOICES else "system"
        self._text_size = min(max(text_size, SMALLEST), LARGEST)
        self._family = app.font()
        app.setStyle("Fusion")
        self._tell_system()
        self._tokens = self._wanted()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._choice

    @property
    def text_size(self) -> float:
        """How much everything is enlarged; 1.0 has letters of 15 px."""
        return self._text_size

    @property
    def dark(self) -> bool:
        """Whether the theme now shown is the dark one."""
        return self._tokens.dark

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(self._tokens.colours[role])

    def size(self, role: str) -> int:
        """Return a size in px."""
        return px(role, self._text_size)

    def font(self, role: str) -> QFont:
        """Return the font of a text role."""
        font = QFont(self._family)
        size = _STRONG.get(role, "body" if role == "figure" else role)
        font.setPixelSize(self.size(size))
        if role in _STRONG or role in _STRONG_SIZES:
            font.setWeight(QFont.Weight.DemiBold)
        if role == "heading":
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
        if role in _COUNTS:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def choose(self, choice: str) -> None:
        """Follow the system, or fix the light or the dark theme."""
        if choice not in CHOICES or choice == self._choice:
            return
        self._choice = choice
        self._tell_system()
        self._renew()

    def enlarge(self, text_size: float) -> None:
        """Make all text and what holds it larger or smaller."""
        wanted = min(max(text_size, SMALLEST), LARGEST)
        if wanted != self._text_size:
            self._text_size = wanted
            self._renew()

    def _wanted(self) -> Tokens:
        name = self._choice
        if name == "system":
            scheme = self._app.styleHints().colorScheme()
            name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        if name not in self._themes:
            self._themes[name] = read_tokens(self._folder / f"{name}.toml")
        return self._themes[name]

    def _tell_system(self) -> None:
        """Let what the system draws (the title bar) match a fixed theme."""
        hints = self._app.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            dark = self._choice == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._renew()

    def _renew(self) -> None:
        self.changing.emit()
        self._tokens = self._wanted()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self._tokens))
        for ticked in ("QCheckBox", "QRadioButton"):
            self._app.setPalette(box_palette_of(self._tokens), ticked)  # type: ignore[arg-type] # bytes fail
        self._app.setFont(self.font("body"))
        sizes = {role: self.size(role) for role in (*TEXT_SIZES, *GROWING, *FIXED)}
        ring = {"ring_width": sizes.pop("ring")}
        self._app.setStyleSheet(self._sheet.substitute(sizes | ring | dict(self._tokens.colours)))
