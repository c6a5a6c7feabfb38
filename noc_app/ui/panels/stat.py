"""One number with its line, and several numbers in one tile."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Figures, Stat
from noc_app.model import Signal
from noc_app.ui.fonts import Role, WallType
from noc_app.ui.language import tr
from noc_app.ui.overview.lines import change_over, spark_of
from noc_app.ui.overview.words import change_words
from noc_app.ui.paint.column import paint_number
from noc_app.ui.paint.spark import paint_spark
from noc_app.ui.paint.surface import Surface, band, square
from noc_app.ui.paint.views import Figure, Spark
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, members_of, named, subject_of, value_words, worst_of

_BESIDE_FROM = 96.0  # a lower panel has its line beside the number
_LINE_HEIGHT = 150.0
_NUMBERS = (WallType.HERO, WallType.KPI, Role(40, 600), Role(32, 600))
_SMALL = (Role(38, 600), Role(32, 600), WallType.LABEL_WIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatBody:
    """One figure."""

    figure: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresBody:
    """Several figures beside each other."""

    figures: tuple[Figure, ...]


def stat_view(panel: Stat, scene: Scene, room: QSizeF) -> PanelView:
    """Return the worst series of the panel's signal as a number with its line."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    signal, member = max(found, key=lambda pair: pair[1].judgement.state.rank)
    times, values = scene.points(member.key)
    change = change_over(times, values, panel.window)
    shown = not instead_words(member, scene.now)
    return PanelView(
        title=panel.title or tr(signal.title),
        state=member.judgement.state,
        note=panel.note or (change_words(change) if shown else instead_words(member, scene.now)),
        body=StatBody(
            figure=_figure(
                signal, member, scene, spark=spark_of(times, values, signal.objective, member.judgement.state)
            )
        ),
        subject=member.key,
    )


def figures_view(panel: Figures, scene: Scene, room: QSizeF) -> PanelView:
    """Return the series of a panel as numbers, one beside the other."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    members = [member for _, member in found]
    several = len({signal.id for signal, _ in found}) == len(found)
    among = [member.key.labels for member in members]
    figures = tuple(
        _figure(signal, member, scene, label=tr(signal.short) if several else named(member.key, panel.label, among))
        for signal, member in found
    )
    return PanelView(
        title=panel.title,
        state=worst_of(members),
        note=panel.note,
        body=FiguresBody(figures=figures[: max(1, int(room.width() // 170))]),
        subject=subject_of(members),
    )


def _figure(signal: Signal, member: Member, scene: Scene, *, label: str = "", spark: Spark | None = None) -> Figure:
    note = instead_words(member, scene.now)
    words = value_words(signal, member)
    known = member.reading.value is not None
    return Figure(
        signal=signal.id,
        label=label,
        state=member.judgement.state,
        number=words.number if known else "",
        unit=words.unit if known else "",
        note=note,
        spark=spark or Spark(state=member.judgement.state),
    )


def paint_stat(surface: Surface, box: QRectF, body: StatBody) -> None:
    """Paint the number, and its line below or beside it."""
    figure = body.figure
    if not figure.number:
        surface.text(band(box, 0, 44, left=PAD, right=PAD), figure.note, WallType.LABEL_WIDE, surface.theme.text3)
        return
    below = box.height() >= _BESIDE_FROM
    room = band(box, -8, 60, left=PAD, right=PAD)
    wide = paint_number(surface, room, figure, roles=_NUMBERS, unit=WallType.HERO_UNIT)
    if below:
        line = band(box, 62, min(_LINE_HEIGHT, box.height() - 66), left=PAD, right=PAD + 6)
    else:
        line = band(box, 0, 44, left=PAD + wide + 24, right=PAD + 6)
    if line.width() > 60 and line.height() > 20:
        paint_spark(surface, line, figure.spark)


def paint_figures_body(surface: Surface, box: QRectF, body: FiguresBody) -> None:
    """Paint the figures in equal columns: label above, number below."""
    theme, each = surface.theme, (box.width() - 2 * PAD) / max(1, len(body.figures))
    for place, figure in enumerate(body.figures):
        column = QRectF(box.x() + PAD + place * each, box.y() - 6, each - 12, box.height())
        label = band(column, 0, 34)
        if theme.ink(figure.state) is not None if figure.state else False:
            surface.glyph(figure.state, square(label.x(), label.center().y(), 22))  # type: ignore[arg-type]
            label.setLeft(label.x() + 30)
        surface.fitted(label, figure.label, (WallType.STATUS, WallType.UNIT), theme.text2)
        room = band(column, 34, 46)
        if figure.number:
            paint_number(surface, room, figure, roles=_SMALL, unit=WallType.UNIT)
        else:
            surface.text(room, figure.note, WallType.UNIT, theme.text3)
