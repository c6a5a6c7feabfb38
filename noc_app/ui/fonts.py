"""IBM Plex, bundled. Its digits are tabular in every weight, so numbers never dance."""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, Self

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from noc_app.config.places import resource
from noc_app.model import ConfigError

FALLBACK = "Noto Sans"
_TIGHT_FROM_PX = 48


class Face(StrEnum):
    """The three families that ship with the program."""

    SANS = "IBM Plex Sans"
    CONDENSED = "IBM Plex Sans Condensed"
    MONO = "IBM Plex Mono"


class Role(NamedTuple):
    """A size in logical px, a weight and a family."""

    px: int
    weight: int
    face: Face = Face.SANS

    def at(self, zoom: float) -> Self:
        """Return the same role, larger or smaller."""
        return self._replace(px=round(self.px * zoom))


class WallType:
    """Type on the wall, at 1080p; nothing is smaller than `WALL_MINIMUM_PX`."""

    SCORE = Role(84, 600)
    TIMER = Role(64, 600)
    CLOCK = Role(58, 500)
    VERDICT = Role(56, 600)
    HERO = Role(52, 600)
    HERO_UNIT = Role(28, 500)
    KPI = Role(48, 600)
    QUIET = Role(46, 600)
    DOMAIN = Role(32, 600)
    PANEL = Role(30, 600)
    ROW_NAME = Role(27, 500, Face.CONDENSED)
    ROW_VALUE = Role(27, 500)
    ROW_VALUE_STRONG = Role(27, 600)
    ROW_VALUE_LOUD = Role(27, 700)
    ALERT = Role(28, 600, Face.CONDENSED)
    LABEL = Role(26, 500, Face.CONDENSED)
    LABEL_WIDE = Role(25, 500)
    STATUS = Role(25, 500, Face.CONDENSED)
    STATUS_STRONG = Role(25, 600, Face.CONDENSED)
    UNIT = Role(24, 500, Face.CONDENSED)
    CAPTION = Role(24, 500)


class DeskType:
    """Type at the operator's desk; nothing is smaller than `DESK_MINIMUM_PX`."""

    DISPLAY = Role(26, 600)
    PAGE = Role(24, 600)
    DIALOG = Role(20, 600)
    SECTION = Role(17, 600)
    ROW = Role(15, 500)
    ROW_STRONG = Role(15, 600)
    BODY = Role(14, 400)
    BODY_STRONG = Role(14, 600)
    META = Role(13, 400)
    LABEL = Role(13, 500, Face.CONDENSED)
    CODE = Role(13, 400, Face.MONO)


WALL_MINIMUM_PX = 24
DESK_MINIMUM_PX = 12


def load_fonts() -> None:
    """Make the bundled fonts known to the running application; twice does no harm.

    Raises ConfigError if one is missing: substitutes would neither fit nor tell I, l and 1 apart.
    """
    known = set(QFontDatabase.families())
    if all(face.value in known for face in Face):
        return
    folder = resource("fonts")
    for path in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise ConfigError(f"{path}: is not a font that can be used; install the program again")
    missing = [face.value for face in Face if face.value not in set(QFontDatabase.families())]
    if missing:
        raise ConfigError(f"{folder}: the fonts {', '.join(missing)} are missing; install the program again")


@lru_cache(maxsize=256)
def font(role: Role) -> QFont:
    """Return the font of `role`. It is shared: copy it before changing it."""
    made = QFont()
    made.setFamilies([role.face.value, FALLBACK])
    made.setPixelSize(role.px)
    made.setWeight(QFont.Weight(role.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # the same widths at every scale
    if role.px >= _TIGHT_FROM_PX:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
    return made


@lru_cache(maxsize=256)
def metrics(role: Role) -> QFontMetricsF:
    """Return the measures of `role`, in logical px."""
    return QFontMetricsF(font(role))


@lru_cache(maxsize=4096)
def width_of(text: str, role: Role) -> float:
    """Return how wide `text` is, in logical px."""
    return metrics(role).horizontalAdvance(text)
