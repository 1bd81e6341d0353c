"""The theme as Qt's palette: most of the look comes from here, not from the style sheet."""

from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

_DARKENED = 125
"""Per cent: Fusion draws the box darker than it is told to."""


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette; what cannot be used now is muted, and still legible."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(tokens.colours[name]))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.colours["muted"]))
    return palette


def box_palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of what is ticked: its box must be seen, and Fusion draws it by Window."""
    palette = palette_of(tokens)
    drawn = QColor(tokens.colours["muted"]).lighter(_DARKENED)
    palette.setColor(QPalette.ColorRole.Window, drawn)
    return palette
