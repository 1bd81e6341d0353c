"""A theme as values: named colours, what each role uses, sizes, and contrast. No Qt in here."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROLES = (
    "window",
    "surface",
    "hover",
    "pressed",
    "text",
    "muted",
    "line",
    "accent",
    "accent_hover",
    "accent_pressed",
    "on_accent",
    "link",
    "ring",
    "touch",
    "touch_line",
    "danger",
    "danger_surface",
    "danger_line",
    "ok",
    "cell",
)
"""What a colour may be asked for; a theme names every one of them."""

TEXT_SIZES = {
    "label": 12,
    "reason": 13,
    "body": 15,
    "search": 17,
    "suggestion": 21,
    "count": 26,
    "name": 28,
}
"""Heights of letters in px at text size 1.0."""

GROWING = {"target": 48, "target_main": 56, "row": 52, "avatar": 40, "icon": 20}
"""Sizes in px that grow with the text, since text or a finger stands in them."""

FIXED = {
    "space_4": 4,
    "space_8": 8,
    "space_12": 12,
    "space_16": 16,
    "space_24": 24,
    "space_32": 32,
    "radius_control": 10,
    "radius_card": 14,
    "ring": 2,
}
"""Sizes in px that stay as they are, so that large text keeps its room."""

SMALLEST, LARGEST = 0.8, 2.0
"""What the text size may be."""

_BACKGROUNDS = ("window", "surface", "hover", "pressed", "touch")
PAIRS: tuple[tuple[str, str, float], ...] = (
    *(("text", behind, 4.5) for behind in _BACKGROUNDS),
    *(("muted", behind, 4.5) for behind in _BACKGROUNDS),
    *(("link", behind, 4.5) for behind in _BACKGROUNDS),
    *(("ring", behind, 3.0) for behind in _BACKGROUNDS),
    *(("ok", behind, 4.5) for behind in ("window", "surface", "touch")),
    *(("on_accent", behind, 4.5) for behind in ("accent", "accent_hover", "accent_pressed")),
    ("danger", "danger_surface", 4.5),
    ("text", "danger_surface", 4.5),
    ("muted", "danger_surface", 4.5),
    ("ring", "danger_surface", 3.0),
    ("accent", "surface", 3.0),
    ("accent", "cell", 3.0),
)
"""Every text (or ring) and what it may stand on, with the contrast it must have."""


class ThemeError(ValueError):
    """A theme's file lacks a role or names a colour that it does not define."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: its name, whether it is dark, and "#RRGGBB" for every role."""

    name: str
    dark: bool
    colours: Mapping[str, str]


def read_tokens(file: Path) -> Tokens:
    """Read a theme.

    Raises:
        ThemeError: a role is missing, or a colour is not defined or not "#RRGGBB".
        OSError: the file cannot be read.
    """
    raw = tomllib.loads(file.read_text("utf-8"))
    named, roles = raw["colours"], raw["roles"]
    wrong = sorted(set(ROLES) ^ set(roles))
    if wrong:
        raise ThemeError(f"{file.name}: roles missing or unknown: {', '.join(wrong)}")
    colours = {role: str(named.get(name, "")) for role, name in roles.items()}
    for role, colour in colours.items():
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
            raise ThemeError(f"{file.name}: {role} has no colour")
    return Tokens(name=str(raw["name"]), dark=bool(raw["dark"]), colours=colours)


def px(role: str, text_size: float) -> int:
    """Return a size in px for a text size (1.0: letters of 15 px).

    Raises:
        KeyError: there is no such size.
    """
    if role in FIXED:
        return FIXED[role]
    base = TEXT_SIZES[role] if role in TEXT_SIZES else GROWING[role]
    return round(base * min(max(text_size, SMALLEST), LARGEST))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two "#RRGGBB" colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of sRGB (WCAG 2.2, relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the constants of sRGB
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
