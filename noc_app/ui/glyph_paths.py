"""Every glyph as paths in a box of 24 units."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from noc_app.ui.fonts import Role, font

BOX = 24.0  # every glyph is drawn in a square of this size and scaled
_STROKE = 2.2
_RING_DASH = (1.58, 1.40)  # nine whole dashes around the ring


class Glyph(StrEnum):
    """Everything that has a shape of its own."""

    CRITICAL = "critical"
    MAJOR = "major"
    WARNING = "warning"
    INFORMATION = "information"
    NORMAL = "normal"
    STALE = "stale"
    UNKNOWN = "unknown"
    ERROR = "error"
    SILENCED = "silenced"
    MAINTENANCE = "maintenance"
    LOCKED = "locked"
    ACKNOWLEDGED = "acknowledged"
    SEEN = "seen"
    SHELVED = "shelved"
    PULSE = "pulse"
    INFRASTRUCTURE = "infrastructure"
    SECURITY = "security"
    BI = "bi"
    MOBILE = "mobile"
    BUSINESS = "business"
    HOME = "home"
    BELL = "bell"
    INCIDENT = "incident"
    REPORT = "report"
    PLUG = "plug"
    SCREEN = "screen"
    SETTINGS = "settings"
    SEARCH = "search"


class Part(Enum):
    """What a layer of a glyph is: an area, a figure on that area, or a line."""

    BODY = "body"
    MARK = "mark"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Layer:
    """One path in the 24-unit box; `width` and `dash` are for lines."""

    part: Part
    path: QPainterPath
    width: float = _STROKE
    dash: tuple[float, ...] = ()


def _polygon(*points: tuple[float, float], closed: bool = True) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    return path


def _line(*points: tuple[float, float], width: float = _STROKE) -> Layer:
    return Layer(Part.LINE, _polygon(*points, closed=False), width)


def _figure(text: str, baseline: float, px: int) -> Layer:
    """Return a bold figure, centred in the box."""
    path = QPainterPath()
    path.addText(0, baseline, font(Role(px, 700)), text)
    path.translate(BOX / 2 - path.boundingRect().center().x(), 0)
    return Layer(Part.MARK, path)


def _ring(*, dashed: bool = False) -> Layer:
    path = QPainterPath()
    path.addEllipse(QRectF(2.6, 2.6, 18.8, 18.8))
    return Layer(Part.LINE, path, _STROKE, _RING_DASH if dashed else ())


def _box(x: float, y: float, width: float, height: float, *, r: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), r, r)
    return path


def _dot(x: float, y: float, radius: float) -> Layer:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return Layer(Part.MARK, path)


def _critical() -> tuple[Layer, ...]:
    return Layer(Part.BODY, _box(1.5, 1.5, 21, 21, r=2.5)), _figure("1", 18.2, 17)


def _major() -> tuple[Layer, ...]:
    return Layer(Part.BODY, _polygon((12, 1), (23.6, 22.4), (0.4, 22.4))), _figure("2", 20.6, 15)


def _warning() -> tuple[Layer, ...]:
    return Layer(Part.BODY, _polygon((12, 0.4), (23.6, 12), (12, 23.6), (0.4, 12))), _figure("3", 17.4, 15)


def _information() -> tuple[Layer, ...]:
    return _ring(), _line((12, 11), (12, 16.6)), _dot(12, 7.4, 1.5)


def _normal() -> tuple[Layer, ...]:
    return (_line((4, 12.6), (9.4, 18), (20, 6.4), width=3.0),)


def _stale() -> tuple[Layer, ...]:
    return _ring(dashed=True), _line((12, 7), (12, 12.4), (15.6, 14.8))


def _unknown() -> tuple[Layer, ...]:
    return _ring(dashed=True), _figure("?", 16.9, 14)


def _error() -> tuple[Layer, ...]:
    return _ring(), _line((8.6, 8.6), (15.4, 15.4)), _line((15.4, 8.6), (8.6, 15.4))


def _bell() -> tuple[Layer, ...]:
    dome = QPainterPath(QPointF(5.6, 17.6))
    dome.cubicTo(QPointF(7.6, 15.6), QPointF(6.2, 9.6), QPointF(8.2, 6.6))
    dome.cubicTo(QPointF(9.9, 4), QPointF(14.1, 4), QPointF(15.8, 6.6))
    dome.cubicTo(QPointF(17.8, 9.6), QPointF(16.4, 15.6), QPointF(18.4, 17.6))
    dome.closeSubpath()
    clapper = QPainterPath(QPointF(10, 20.6))
    clapper.quadTo(QPointF(12, 22.8), QPointF(14, 20.6))
    return Layer(Part.LINE, dome, 2.0), Layer(Part.LINE, clapper, 2.0)


def _silenced() -> tuple[Layer, ...]:
    return *_bell(), _line((3, 2.6), (21.4, 21.4))


def _maintenance() -> tuple[Layer, ...]:
    head = QPainterPath()
    head.addEllipse(QPointF(0, 0), 5.8, 5.8)
    handle = _box(-2.4, 0, 4.8, 18.6, r=2.4)
    notch = _box(-2.3, -7, 4.6, 7.4, r=0.8)
    outline = head.united(handle).subtracted(notch).simplified()
    place = QTransform().translate(15.6, 8.4).rotate(45)
    return (Layer(Part.LINE, place.map(outline), 2.0),)


def _locked() -> tuple[Layer, ...]:
    shackle = QPainterPath(QPointF(7.6, 10.8))
    shackle.lineTo(QPointF(7.6, 7.4))
    shackle.arcTo(QRectF(7.6, 3, 8.8, 8.8), 180, -180)
    shackle.lineTo(QPointF(16.4, 10.8))
    return Layer(Part.LINE, _box(4.4, 10.8, 15.2, 10.4, r=2)), Layer(Part.LINE, shackle)


def _acknowledged() -> tuple[Layer, ...]:
    return _ring(), _line((7.6, 12.4), (10.8, 15.4), (16.4, 8.8))


def _seen() -> tuple[Layer, ...]:
    eye = QPainterPath(QPointF(1.6, 12))
    eye.cubicTo(QPointF(6.4, 3.6), QPointF(17.6, 3.6), QPointF(22.4, 12))
    eye.cubicTo(QPointF(17.6, 20.4), QPointF(6.4, 20.4), QPointF(1.6, 12))
    return Layer(Part.LINE, eye, 2.0), _dot(12, 12, 3.6)


def _shelved() -> tuple[Layer, ...]:
    board, goods = _line((1.8, 19.4), (22.2, 19.4), width=3.0), Layer(Part.BODY, _box(5.4, 7, 13.2, 9.6, r=1.2))
    return board, goods, _line((9.4, 3.4), (14.6, 3.4), width=2.6)


def _pulse() -> tuple[Layer, ...]:
    return (_line((2, 12.4), (7, 12.4), (10, 5), (14, 19), (16.6, 12.4), (22, 12.4)),)


def _infrastructure() -> tuple[Layer, ...]:
    upper, lower = Layer(Part.LINE, _box(3, 4, 18, 6.6, r=1.6)), Layer(Part.LINE, _box(3, 13.4, 18, 6.6, r=1.6))
    return upper, lower, _dot(7, 7.3, 1.2), _dot(7, 16.7, 1.2)


def _security() -> tuple[Layer, ...]:
    shield = QPainterPath(QPointF(12, 2.6))
    shield.lineTo(QPointF(20, 5.6))
    shield.cubicTo(QPointF(20.4, 13.6), QPointF(17.4, 18.6), QPointF(12, 21.6))
    shield.cubicTo(QPointF(6.6, 18.6), QPointF(3.6, 13.6), QPointF(4, 5.6))
    shield.closeSubpath()
    return (Layer(Part.LINE, shield),)


def _bi() -> tuple[Layer, ...]:
    return _line((4, 20.6), (20, 20.6)), _line((6, 17), (6, 12)), _line((12, 17), (12, 4)), _line((18, 17), (18, 8.6))


def _mobile() -> tuple[Layer, ...]:
    return Layer(Part.LINE, _box(6.4, 2.2, 11.2, 19.6, r=2.2)), _line((10.6, 18.4), (13.4, 18.4), width=1.8)


def _business() -> tuple[Layer, ...]:
    return _line((3, 17.6), (9, 11.4), (13, 15), (21, 6.4)), _line((15.4, 6.4), (21, 6.4), (21, 12))


def _home() -> tuple[Layer, ...]:
    return _line((3, 11.6), (12, 3.6), (21, 11.6)), _line((5.6, 10.4), (5.6, 20.4), (18.4, 20.4), (18.4, 10.4))


def _incident() -> tuple[Layer, ...]:
    bubble = _polygon((3.4, 4), (20.6, 4), (20.6, 16.6), (11.4, 16.6), (7, 20.8), (7, 16.6), (3.4, 16.6))
    return (Layer(Part.LINE, bubble),)


def _report() -> tuple[Layer, ...]:
    sheet = _polygon((5.4, 2.6), (14, 2.6), (18.6, 7.2), (18.6, 21.4), (5.4, 21.4))
    return Layer(Part.LINE, sheet), _line((9, 12), (15, 12), width=1.8), _line((9, 16.4), (15, 16.4), width=1.8)


def _plug() -> tuple[Layer, ...]:
    body = QPainterPath(QPointF(5.4, 8.6))
    body.lineTo(QPointF(18.6, 8.6))
    body.lineTo(QPointF(18.6, 11.4))
    body.cubicTo(QPointF(18.6, 19), QPointF(5.4, 19), QPointF(5.4, 11.4))
    body.closeSubpath()
    return Layer(Part.LINE, body), _line((9, 8), (9, 3)), _line((15, 8), (15, 3)), _line((12, 17.4), (12, 21.4))


def _screen() -> tuple[Layer, ...]:
    return Layer(Part.LINE, _box(2.6, 3.6, 18.8, 13, r=1.6)), _line((12, 17), (12, 20.6)), _line((8, 20.6), (16, 20.6))


def _settings() -> tuple[Layer, ...]:
    ring = QPainterPath()
    ring.addEllipse(QPointF(12, 12), 4.4, 4.4)
    teeth = QPainterPath()
    for tooth in range(8):
        turned = QTransform().translate(12, 12).rotate(45 * tooth)
        teeth.moveTo(turned.map(QPointF(0, -7)))
        teeth.lineTo(turned.map(QPointF(0, -10.2)))
    return Layer(Part.LINE, ring), Layer(Part.LINE, teeth)


def _search() -> tuple[Layer, ...]:
    lens = QPainterPath()
    lens.addEllipse(QPointF(10.2, 10.2), 6.6, 6.6)
    return Layer(Part.LINE, lens), _line((15.2, 15.2), (20.8, 20.8))


DRAWN: Mapping[Glyph, Callable[[], tuple[Layer, ...]]] = {
    Glyph.CRITICAL: _critical,
    Glyph.MAJOR: _major,
    Glyph.WARNING: _warning,
    Glyph.INFORMATION: _information,
    Glyph.NORMAL: _normal,
    Glyph.STALE: _stale,
    Glyph.UNKNOWN: _unknown,
    Glyph.ERROR: _error,
    Glyph.SILENCED: _silenced,
    Glyph.MAINTENANCE: _maintenance,
    Glyph.LOCKED: _locked,
    Glyph.ACKNOWLEDGED: _acknowledged,
    Glyph.SEEN: _seen,
    Glyph.SHELVED: _shelved,
    Glyph.PULSE: _pulse,
    Glyph.INFRASTRUCTURE: _infrastructure,
    Glyph.SECURITY: _security,
    Glyph.BI: _bi,
    Glyph.MOBILE: _mobile,
    Glyph.BUSINESS: _business,
    Glyph.HOME: _home,
    Glyph.BELL: _bell,
    Glyph.INCIDENT: _incident,
    Glyph.REPORT: _report,
    Glyph.PLUG: _plug,
    Glyph.SCREEN: _screen,
    Glyph.SETTINGS: _settings,
    Glyph.SEARCH: _search,
}
