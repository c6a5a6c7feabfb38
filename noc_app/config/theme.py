"""Colours by meaning. A theme is data; red, orange and yellow mean abnormal, blue means the person, grey the rest.

A theme of a user's own is one file like those in `resources/themes`. It is refused if its words cannot be read.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from noc_app.config.messages import IS_MISSING
from noc_app.config.places import resource
from noc_app.model import ConfigError, Severity, State
from noc_app.model.said import at_place, in_turn, phrase

SHIPPED = ("dark", "light", "high-contrast-dark", "high-contrast-light")
HIGH_CONTRAST = frozenset(SHIPPED[2:])
OPPOSITE = dict(zip(SHIPPED, ("light", "dark", "high-contrast-light", "high-contrast-dark"), strict=True))
_ON = phrase("{one} on {ground}")
_COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")
_SERIES = 5
_LINEAR = 0.04045  # below it sRGB is linear
_WORDS, _SHAPES = 4.5, 3.0  # the least contrast of text and of anything else, by WCAG 2
_GROUPS: Mapping[str, Mapping[str, str]] = {
    "surfaces": {name: name for name in ("page", "tile", "raised", "inset", "hatch")},
    "lines": {
        **{name: name for name in ("hairline", "strong", "edge", "gauge_band", "chart_band", "grid", "ghost")},
        "glyph": "glyph_line",
    },
    "words": {name: name for name in ("text", "text2", "text3")},
    "focus": {"line": "focus", "tint": "focus_tint", "on": "on_focus"},
}
_MAY_BE_NONE = frozenset({("lines", "glyph")})
_INK_PARTS = ("fill", "line", "text", "tint", "on")


_SEVERITIES = ("critical", "major", "warning")


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one severity: filled areas, strokes, numerals, the tint of a row, and text on the fill."""

    fill: str
    line: str
    text: str
    tint: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """All colours of one look as `#RRGGBB`. `glyph_line` outlines glyphs where their fill is too light, else None."""

    name: str
    page: str
    tile: str
    raised: str
    inset: str
    hatch: str
    hairline: str
    strong: str
    edge: str
    gauge_band: str
    chart_band: str
    grid: str
    ghost: str
    glyph_line: str | None
    text: str
    text2: str
    text3: str
    critical: Ink
    major: Ink
    warning: Ink
    focus: str
    focus_tint: str
    on_focus: str
    series: tuple[str, ...]

    def ink(self, of: State | Severity) -> Ink | None:
        """Return the ink of an abnormal state or a severity; None for everything that stays grey."""
        return {"critical": self.critical, "major": self.major, "warning": self.warning}.get(of.name.lower())


def load_theme(name: str) -> Theme:
    """Return a shipped theme by its name. Raises ConfigError that names file and key."""
    return read_theme(resource("themes", f"{name}.json"))


def read_theme(path: Path) -> Theme:
    """Return the theme in `path`. Raises ConfigError that names file and key."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(at_place(path, phrase("the theme cannot be read: {reason}", reason=str(error)))) from error
    if not isinstance(raw, dict):
        none = phrase("a theme is a mapping with the keys {names}, severities and series", names=tuple(_GROUPS))
        raise ConfigError(at_place(path, none))
    flat: dict[str, Any] = {}
    for group, names in _GROUPS.items():
        for key, name in names.items():
            flat[name] = _colour(raw, path, group, key)
    inks: dict[str, Any] = {
        s: Ink(**{p: _colour(raw, path, "severities", s, p) for p in _INK_PARTS}) for s in _SEVERITIES
    }
    series = tuple(_colour(raw, path, "series", place) for place in range(_SERIES))
    return Theme(name=str(raw.get("name", path.stem)), series=series, **flat, **inks)


def theme_named(name: str, folder: Path) -> Theme:
    """Return a shipped theme by name, or the one in a file whose path begins at `folder`. Raises ConfigError."""
    if name in SHIPPED:
        return load_theme(name)
    path = folder / Path(name).expanduser()
    theme = read_theme(path)
    problem = next(_faint(theme), None)
    if problem is not None:
        raise ConfigError(at_place(path, problem))
    return theme


def _faint(theme: Theme) -> Iterator[str]:
    """Yield every pair of colours that cannot be told apart, in words."""
    for what, one, ground, least in _pairs(theme):
        got = contrast(one, ground)
        if got < least:
            yield phrase(
                "{what} has a contrast of {got}, it needs {least}; choose colours that are further apart",
                what=what,
                got=f"{got:.1f}",
                least=f"{least:.1f}",
            )
    for name in _SEVERITIES:
        fill = getattr(theme, name).fill
        outlined = theme.glyph_line is not None and contrast(theme.glyph_line, theme.tile) >= _SHAPES
        if contrast(fill, theme.tile) < _SHAPES and not outlined:
            what = _ON.of(one=f"severities.{name}.fill", ground="surfaces.tile")
            yield phrase("{what} is too faint; darken it, or give lines.glyph an outline", what=what)


def _pairs(theme: Theme) -> Iterator[tuple[str, str, str, float]]:
    """Yield (what it is, colour, ground, least contrast)."""
    for ground in ("page", "tile", "raised"):
        for word in ("text", "text2"):
            what = _ON.of(one=f"words.{word}", ground=f"surfaces.{ground}")
            yield what, getattr(theme, word), getattr(theme, ground), _WORDS
    yield _ON.of(one="words.text3", ground="surfaces.tile"), theme.text3, theme.tile, _WORDS
    yield _ON.of(one="words.text3", ground="surfaces.hatch"), theme.text3, theme.hatch, _WORDS
    for name in _SEVERITIES:
        ink: Ink = getattr(theme, name)
        yield _ON.of(one=f"severities.{name}.text", ground="surfaces.tile"), ink.text, theme.tile, _WORDS
        yield _ON.of(one=f"severities.{name}.on", ground=phrase("its fill")), ink.on, ink.fill, _WORDS
        yield _ON.of(one=f"severities.{name}.line", ground="surfaces.tile"), ink.line, theme.tile, _SHAPES
    tint = phrase("its tint")
    yield _ON.of(one="severities.major.text", ground=tint), theme.major.text, theme.major.tint, _WORDS
    yield _ON.of(one="focus.on", ground="focus.line"), theme.on_focus, theme.focus, _WORDS
    yield _ON.of(one="focus.line", ground="surfaces.tile"), theme.focus, theme.tile, _SHAPES
    yield _ON.of(one="lines.edge", ground="surfaces.tile"), theme.edge, theme.tile, _SHAPES
    for place, colour in enumerate(theme.series, 1):
        series = phrase("series {place}", place=place)
        yield _ON.of(one=series, ground="surfaces.tile"), colour, theme.tile, _SHAPES


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours `#RRGGBB` by WCAG 2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= _LINEAR else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _colour(raw: object, path: Path, *where: str | int) -> Any:
    """Return the colour at `where`; None where a theme may leave one out."""
    value = raw
    for key in where:
        inside = value[key] if isinstance(value, list) and isinstance(key, int) and key < len(value) else None
        value = value.get(str(key)) if isinstance(value, dict) else inside
    if value is None and where in _MAY_BE_NONE:
        return None
    if not isinstance(value, str) or not _COLOUR.match(value):
        said = IS_MISSING if value is None else phrase("is {given}", given=repr(value))
        wanted = phrase("write a colour such as #1D2123")
        raise ConfigError(at_place(path, at_place(".".join(map(str, where)), in_turn((said, wanted)))))
    return value
