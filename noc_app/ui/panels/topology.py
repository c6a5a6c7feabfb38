"""Services and the calls between them: callers left, callees right, thicker where more, in colour where they fail."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath

from noc_app.alerting.checks import Member
from noc_app.config.panels import Topology
from noc_app.model import State, Unit
from noc_app.model.noise import Edge
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import CENTRE, Surface, square
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, subject_of, worst_of
from noc_app.ui.panels.states import without_value
from noc_app.ui.units import format_value, joined

_NODE_HEIGHT, _PITCH = 46.0, 72.0
_COLUMN = 200.0  # px that a column and the calls to the next one need at least
_NODE_SHARE = 0.62
_THINNEST, _THICKEST = 2.0, 9.0
_SWEEPS = 4


@dataclass(frozen=True, slots=True)
class Node:
    """One service: its place (column and row, 0..1) and the worst of the calls to it."""

    name: str
    x: float
    y: float
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The calls of one service to another: places of the nodes in the list, 0..1 of the busiest, and words."""

    source: int
    destination: int
    weight: float
    state: State
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopologyBody:
    """The services and calls that fit; `columns` is how many stand beside each other."""

    nodes: tuple[Node, ...]
    calls: tuple[Call, ...]
    columns: int


def topology_view(panel: Topology, scene: Scene, room: QSizeF) -> PanelView:
    """Return who calls whom; if not all fit, the services with the worst and the most calls are kept."""
    names = (panel.rate, panel.errors)
    rates, errors = ({_pair(panel, m): m for m in scene.members(name, panel.where)} for name in names)
    pairs = [pair for pair in rates | errors if all(pair) and pair[0] != pair[1]]
    members = [*rates.values(), *errors.values()]
    if not scene.supplied(names) or not pairs:
        return nothing_to_show(panel, names, scene)
    if (instead := without_value(panel, names, members, scene)) is not None:
        return instead
    kept, columns = _fitting(pairs, {p: _weight(rates.get(p), errors.get(p)) for p in pairs}, room)
    hidden = len({name for pair in pairs for name in pair}) - sum(len(column) for column in columns)
    return PanelView(
        title=panel.title or tr("Calls between services"),
        state=worst_of(members),
        note=panel.note or (tr("%n services not shown", hidden) if hidden else tr("calls, share that fails")),
        body=_body(kept, columns, (rates, errors), scene),
        subject=subject_of([*errors.values(), *rates.values()]),
    )


def _pair(panel: Topology, member: Member) -> Edge:
    have: Mapping[str, str] = dict(member.key.labels)
    return Edge(have.get(panel.source, ""), have.get(panel.destination, ""))


def _weight(rate: Member | None, error: Member | None) -> tuple[int, float]:
    """Return how much a call matters: how bad it is, then how busy."""
    worst = worst_of(m for m in (rate, error) if m is not None) or State.OK
    return worst.rank, (rate.reading.value or 0.0) if rate is not None else 0.0


def _fitting(
    pairs: list[Edge], weights: Mapping[Edge, tuple[int, float]], room: QSizeF
) -> tuple[list[Edge], list[list[str]]]:
    """Return the calls that fit, the heaviest first, and the services by column."""
    most_columns, most_rows = max(2, int(room.width() // _COLUMN)), max(1, int(room.height() // _PITCH))
    kept: list[Edge] = []
    columns: list[list[str]] = []
    for pair in sorted(pairs, key=lambda p: weights[p], reverse=True):
        tried = layered([*kept, pair])
        if len(tried) <= most_columns and max(len(column) for column in tried) <= most_rows:
            kept.append(pair)
            columns = tried
    return kept, columns


def layered(pairs: Iterable[Edge]) -> list[list[str]]:
    """Return the services by column, so that calls go to the right as far as there is no circle among them."""
    calls = sorted(set(pairs))
    names = sorted({name for pair in calls for name in pair})
    column = dict.fromkeys(names, 0)
    for _ in range(len(names)):  # the longest way from a service that nobody calls; a circle ends at the last round
        moved = {d: column[s] + 1 for s, d in calls if column[d] <= column[s] < len(names) - 1}
        if not moved or max(moved.values()) >= len(names):
            break
        column |= moved
    used = sorted(set(column.values()))
    columns = [[name for name in names if column[name] == at] for at in used]
    for _ in range(_SWEEPS):
        for before, after in pairwise(columns):
            place = {name: n for n, name in enumerate(before)}
            after.sort(key=lambda name: (_middle(name, calls, place), name))
    return columns


def _middle(name: str, calls: Iterable[Edge], place: Mapping[str, int]) -> float:
    """Return the mean row of those who call `name`."""
    rows = [place[s] for s, d in calls if d == name and s in place]
    return sum(rows) / len(rows) if rows else 0.0


def _body(
    pairs: list[Edge],
    columns: list[list[str]],
    known: tuple[Mapping[Edge, Member], Mapping[Edge, Member]],
    scene: Scene,
) -> TopologyBody:
    rates, errors = known
    busiest = max((m.reading.value or 0.0 for m in rates.values()), default=0.0) or 1.0
    nodes: list[Node] = []
    for x, column in enumerate(columns):
        for y, name in enumerate(column):
            called = [m for p in pairs if p[1] == name for m in (rates.get(p), errors.get(p)) if m is not None]
            state = worst_of(called) or State.OK
            nodes.append(Node(name, x / max(1, len(columns) - 1), (y + 0.5) / len(column), state))
    place = {node.name: n for n, node in enumerate(nodes)}
    calls = tuple(
        Call(
            source=place[edge.source],
            destination=place[edge.destination],
            weight=_share(rates.get(edge), busiest),
            state=worst_of(m for m in (rates.get(edge), errors.get(edge)) if m is not None) or State.NO_DATA,
            words=_call_words(rates.get(edge), errors.get(edge), scene),
        )
        for edge in sorted(pairs)
    )
    return TopologyBody(nodes=tuple(nodes), calls=calls, columns=len(columns))


def _share(rate: Member | None, busiest: float) -> float:
    return max(0.0, min(1.0, (rate.reading.value or 0.0) / busiest)) if rate is not None else 0.0


def _call_words(rate: Member | None, error: Member | None, scene: Scene) -> str:
    known = [(rate, Unit.PER_SECOND), (error, Unit.RATIO)]
    words = [
        instead_words(m, scene.now) or joined(format_value(m.reading.value, unit)) for m, unit in known if m is not None
    ]
    return ", ".join(dict.fromkeys(words))


def paint_topology(surface: Surface, box: QRectF, body: TopologyBody) -> None:
    """Paint the calls, then the services over them, then the words of the failing calls."""
    inside = box.adjusted(PAD, 0, -PAD, -4)
    wide = min(240.0, inside.width() / max(1, body.columns) * _NODE_SHARE)
    boxes = [_node_box(inside, node, wide) for node in body.nodes]
    for call in sorted(body.calls, key=lambda c: c.state.rank):
        _paint_call(surface, boxes[call.source], boxes[call.destination], call)
    for node, place in zip(body.nodes, boxes, strict=True):
        _paint_node(surface, place, node)
    for call in body.calls:
        if call.state.abnormal:
            _paint_words(surface, boxes[call.source], boxes[call.destination], call)


def _node_box(inside: QRectF, node: Node, wide: float) -> QRectF:
    x = inside.x() + node.x * (inside.width() - wide)
    y = inside.y() + node.y * inside.height() - _NODE_HEIGHT / 2
    return QRectF(x, y, wide, _NODE_HEIGHT)


def _paint_call(surface: Surface, start: QRectF, end: QRectF, call: Call) -> None:
    theme, painter = surface.theme, surface.painter
    ink = theme.ink(call.state)
    colour = ink.line if ink is not None else theme.text3 if call.state.blind else theme.strong
    width = _THINNEST + (_THICKEST - _THINNEST) * call.weight
    painter.setPen(surface.paints.pen(colour, round(width, 1), dash=(2.0, 1.6) if call.state.blind else ()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    forward = end.x() >= start.right()
    a = QPointF(start.right() if forward else start.x(), start.center().y())
    b = QPointF(end.x() if forward else end.right(), end.center().y())
    bend = max(30.0, abs(b.x() - a.x()) / 2) * (1 if forward else -1)
    path = QPainterPath(a)
    path.cubicTo(QPointF(a.x() + bend, a.y()), QPointF(b.x() - bend, b.y()), b)
    painter.drawPath(path)


def _paint_node(surface: Surface, box: QRectF, node: Node) -> None:
    theme = surface.theme
    ink = theme.ink(node.state)
    surface.tile(box, theme.raised, 4.0)
    if ink is not None:
        surface.frame(box, ink.line, 2.0, 4.0)
    left = 10.0
    if node.state is not State.OK:
        surface.glyph(node.state, square(box.x() + 8, box.center().y(), 24))
        left = 40.0
    room = box.adjusted(left, 0, -8, 0)
    surface.fitted(room, node.name, (WallType.ROW_NAME, WallType.UNIT), theme.text if ink else theme.text2)


def _paint_words(surface: Surface, start: QRectF, end: QRectF, call: Call) -> None:
    theme = surface.theme
    middle = QPointF((start.center().x() + end.center().x()) / 2, (start.center().y() + end.center().y()) / 2)
    wide = min(200.0, width_of(call.words, WallType.UNIT) + 16)
    room = QRectF(middle.x() - wide / 2, middle.y() - 36, wide, 30)
    surface.tile(room, theme.tile, 3.0)
    surface.fitted(room, call.words, (WallType.UNIT,), theme.text, align=CENTRE)
