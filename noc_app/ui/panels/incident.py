"""The page about the worst incident: what fails, what happened, whom it hits, what began first, what to do."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF

from noc_app.alerting.checks import Check, Member
from noc_app.alerting.verdict import STATE_OF_SEVERITY
from noc_app.config.panels import TITLE_LIMIT, Incident, NoteSource, Timeseries
from noc_app.model import AlertEntry, Signal, State
from noc_app.model.said import phrase
from noc_app.ui.fonts import WallType
from noc_app.ui.glyphs import Glyph, Mode
from noc_app.ui.language import told, tr
from noc_app.ui.overview.lines import change_over
from noc_app.ui.overview.lower import lane_of
from noc_app.ui.overview.words import change_words, where
from noc_app.ui.paint.chart_view import Chart, Note
from noc_app.ui.paint.surface import Surface, band, square
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.paint.views import Figure, Spark
from noc_app.ui.panels.frame import PAD, Message, PanelView
from noc_app.ui.panels.lists import LinesBody, lines_that_fit
from noc_app.ui.panels.marks import shown_notes
from noc_app.ui.panels.scene import Event, Scene, instead_words, value_words
from noc_app.ui.panels.spoken import spoken_notes
from noc_app.ui.panels.stat import StatBody
from noc_app.ui.panels.timeseries import timeseries_view
from noc_app.ui.units import clock_time, format_age

_WINDOW_S = 1920.0
_LEAD_S = 900.0  # shown of the time before it began
_EVENT = 50.0
_EVENT_LINES, _MORE_LINE = 2, 30.0
_STEP_WIDTH, _STEP_GAP = 228.0, 34.0
_TIME_WIDTH, _WORDS_X, _ROUNDING = 108.0, 46.0, 4.0
_DEPLOYS = (NoteSource(signal="service.version", text=phrase("deploy {version}")),)
_HIT = (
    "business.revenue.at_risk",
    "business.orders.rate",
    "business.revenue.rate",
    "business.checkout.success_ratio",
    "business.users.active",
    "slo.error_budget.left",
    "slo.burn_rate",
    "http.server.request.rate",
    "http.server.error_ratio",
    "http.server.request.duration.p95",
    "mobile.crash_free_sessions",
    "probe.success",
    "host.up",
)  # whom it hits: money first, then people, then what they use


EventLine: TypeAlias = tuple[str, Glyph | State, str, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsBody:
    """What happened as (time, shape, words, whether somebody did it), newest first."""

    events: tuple[EventLine, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One alert of the incident: when it began, how bad it is, its title and where."""

    time: str
    state: State
    title: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsBody:
    """The alerts of the incident in the order in which they began, and how many are not shown."""

    steps: tuple[Step, ...]
    more: str = ""


def incident_view(panel: Incident, scene: Scene, room: QSizeF) -> PanelView:
    """Return one part of the incident; without one, whether that is known."""
    if panel.part == "impact":
        return _impact(panel, scene)
    if scene.focus is None:
        return _nothing_stands(panel, scene)
    if panel.part == "chart":
        return _chart(panel, scene.focus, scene, room)
    if panel.part == "timeline":
        shown = _timeline(panel, scene, room)
    elif panel.part == "first_signals":
        shown = _first_signals(panel, scene, room)
    else:
        shown = _runbook(panel, scene.focus, scene, room)
    return replace(shown, subject=scene.focus.key)


def _nothing_stands(panel: Incident, scene: Scene) -> PanelView:
    lane = lane_of(scene.facts, scene.zones)
    glyph = Glyph.NORMAL if lane.quiet_state is State.OK else Glyph.STALE
    quiet = lane.quiet_state is State.OK
    words = tr("No incident") if quiet else tr("Nobody can tell whether there is an incident")
    return PanelView(
        title=panel.title, state=lane.quiet_state, message=Message(glyph=glyph, lines=(words, lane.detail))
    )


def _chart(panel: Incident, focus: AlertEntry, scene: Scene, room: QSizeF) -> PanelView:
    """Return the signal that shows the incident best, with a mark where the alert began."""
    failing = failing_of(focus, scene)
    if failing is None:
        lines = (tr("No signal of this board shows it"), told(focus.alert.description))
        return PanelView(
            title=told(focus.alert.title),
            state=STATE_OF_SEVERITY.get(focus.alert.severity, State.OK),
            message=Message(glyph=Glyph.INFORMATION, lines=lines),
            subject=focus.key,
        )
    began = focus.alert.starts_at
    window = max(_WINDOW_S, scene.now - began + _LEAD_S)
    wanted = Timeseries(
        at=panel.at,
        title=tr(failing.signal.title)[:TITLE_LIMIT],
        signals=(failing.signal.id,),
        window=window,
        notes=spoken_notes(_DEPLOYS),
    )
    shown = timeseries_view(wanted, scene, room)
    if not isinstance(shown.body, Chart):
        return shown
    mark = Note(began, tr("{time} began", time=clock_time(began, scene.zones.own)))
    notes = shown_notes((*shown.body.notes, mark), shown.body.start, scene.now)
    return replace(
        shown, note=shown.note or tr("last {time}", time=format_age(window)), body=replace(shown.body, notes=notes)
    )


def failing_of(focus: AlertEntry, scene: Scene) -> Check | None:
    """Return the check that belongs to an alert: one that is abnormal, of its domain or of the same things."""
    mine = {value for _, value in focus.alert.labels if value}

    def close(check: Check) -> tuple[int, int, int]:
        labels = check.worst.key.labels if check.worst is not None else ()
        return (
            sum(value in mine for _, value in labels),
            check.state.rank,
            int(check.signal.domain is focus.alert.domain),
        )

    found = [c for c in scene.facts.snapshot.checks.values() if c.configured and c.state.abnormal]
    near = [c for c in found if close(c)[0] or close(c)[2]]
    return max(near, key=close, default=None)


def _timeline(panel: Incident, scene: Scene, room: QSizeF) -> PanelView:
    events: list[EventLine] = []
    top = 0.0
    for event in (_event(event, scene) for event in scene.events):
        top += _event_height(event, room.width())
        if events and top > room.height() + _ROUNDING:
            break
        events.append(event)
    fits, count = len(events), len(scene.events)
    said = tr("newest {shown} of {all}", shown=fits, all=count) if count > fits else tr("%n event(s)", count)
    return PanelView(title=panel.title, note=panel.note or said, body=EventsBody(events=tuple(events)))


def _event(event: Event, scene: Scene) -> EventLine:
    shape = Glyph.ACKNOWLEDGED if event.person else event.state or Glyph.INFORMATION
    return clock_time(event.at, scene.zones.own, with_seconds=True), shape, event.words, event.person


def _impact(panel: Incident, scene: Scene) -> PanelView:
    """Return the n-th figure that says whom it hits, with its change since the incident began."""
    found = list(_hit(scene))
    if panel.place >= len(found):
        lines = (tr("Not configured"), tr("Map a business signal, such as business.orders.rate"))
        return PanelView(
            title=panel.title or tr("Impact"), state=None, message=Message(glyph=Glyph.UNKNOWN, lines=lines)
        )
    signal, member = found[panel.place]
    words, note = value_words(signal, member), instead_words(member, scene.now)
    since = scene.now - scene.focus.alert.starts_at if scene.focus is not None else 3600.0
    change = change_over(*scene.points(member.key), max(60.0, since))
    figure = Figure(
        signal=signal.id,
        label="",
        state=member.judgement.state,
        number="" if note else words.number,
        unit="" if note else words.unit,
        note=note,
        spark=Spark(state=member.judgement.state),
    )
    return PanelView(
        title=panel.title or tr(signal.title),
        state=member.judgement.state,
        note=note or change_words(change),
        body=StatBody(figure=figure),
        subject=member.key,
    )


def _hit(scene: Scene) -> Iterator[tuple[Signal, Member]]:
    """Yield the worst series of every signal that says whom an incident hits and that somebody supplies."""
    for name in _HIT:
        signal, members = scene.signal(name), scene.members(name)
        if signal is not None and members:
            yield signal, max(members, key=lambda m: m.judgement.state.rank)


def _first_signals(panel: Incident, scene: Scene, room: QSizeF) -> PanelView:
    fits = max(1, int((room.width() - 2 * PAD + _STEP_GAP) // (_STEP_WIDTH + _STEP_GAP)))
    shown = [*scene.related[: fits - 1], *(e for e in scene.related[fits - 1 :] if e is scene.focus)][:fits]
    steps = tuple(
        Step(
            clock_time(entry.alert.starts_at, scene.zones.own),
            STATE_OF_SEVERITY.get(entry.alert.severity, State.OK),
            told(entry.alert.title),
            where(entry),
        )
        for entry in shown or scene.related[:1]
    )
    more = tr("and %n more", len(scene.related) - len(shown)) if len(scene.related) > len(shown) else ""
    return PanelView(title=panel.title, note=more or panel.note, body=StepsBody(steps=steps))


def _runbook(panel: Incident, focus: AlertEntry, scene: Scene, room: QSizeF) -> PanelView:
    """Return what is to be done: what the alert says, and its runbook, or where that is."""
    alert, kept = focus.alert, scene.runbook(focus)
    width = room.width() - 2 * PAD
    words = [told(alert.description)] if alert.description else []
    words += (
        [*kept, alert.runbook_url]
        if kept
        else [alert.runbook_url or tr("This alert names no runbook. Its rule can: annotation runbook_url.")]
    )
    lines = [line for piece in words for line in wrapped(piece, WallType.LABEL_WIDE, width)]
    fits = max(1, lines_that_fit(room.height()))
    if len(lines) > fits:
        lines[fits - 1 :] = [f"{lines[fits - 1]} …"]
    return PanelView(title=panel.title, note=panel.note, body=LinesBody(lines=tuple((line, "") for line in lines)))


def _event_lines(event: EventLine, width: float) -> list[str]:
    """Return the words of an event as they stand in a panel of `width`."""
    role = WallType.STATUS_STRONG if event[3] else WallType.STATUS
    return list(islice(wrapped(event[2], role, width - 2 * PAD - _TIME_WIDTH - _WORDS_X), _EVENT_LINES))


def _event_height(event: EventLine, width: float) -> float:
    return _EVENT + (len(_event_lines(event, width)) - 1) * _MORE_LINE


def paint_events(surface: Surface, box: QRectF, body: EventsBody) -> None:
    """Paint one line per event."""
    theme, top = surface.theme, 0.0
    for event in body.events:
        time, shape, _, person = event
        role = WallType.STATUS_STRONG if person else WallType.STATUS
        line = band(box, top, _EVENT, left=PAD, right=PAD)
        surface.text(line, time, WallType.ROW_NAME, theme.text3)
        surface.glyph(shape, square(line.x() + _TIME_WIDTH + 4, line.center().y(), 26))
        for place, part in enumerate(_event_lines(event, box.width())):
            room = band(line, place * _MORE_LINE, _EVENT, left=_TIME_WIDTH + _WORDS_X)
            surface.fitted(room, part, (role, WallType.UNIT), theme.text if person else theme.text2)
        top += _event_height(event, box.width())


def paint_steps(surface: Surface, box: QRectF, body: StepsBody) -> None:
    """Paint the alerts from left to right with arrows between them."""
    high = min(176.0, box.height() - 4)
    count = max(1, len(body.steps))
    wide = min(300.0, (box.width() - 2 * PAD + _STEP_GAP) / count - _STEP_GAP)
    for place, step in enumerate(body.steps):
        at = QRectF(box.x() + PAD + place * (wide + _STEP_GAP), box.y(), wide, high)
        _paint_step(surface, at, step)
        if place:
            _paint_arrow(surface, QPointF(at.x() - _STEP_GAP + 4, at.center().y()), _STEP_GAP - 8)


def _paint_step(surface: Surface, box: QRectF, step: Step) -> None:
    theme = surface.theme
    loud = step.state is State.CRITICAL
    surface.tile(box, theme.critical.fill if loud else theme.raised, 3.0)
    words = theme.critical.on if loud else theme.text
    quiet = theme.critical.on if loud else theme.text2
    inside = box.adjusted(14, 0, -14, 0)
    surface.text(band(inside, 8, 36), step.time, WallType.STATUS, quiet)
    surface.glyph(step.state, square(inside.right() - 26, box.y() + 26, 26), mode=Mode.ON_FILL if loud else Mode.PLAIN)
    lines = (
        list(islice(wrapped(step.title, WallType.ALERT, inside.width()), 2)) if box.height() >= 170 else [step.title]
    )
    for place, line in enumerate(lines):
        surface.fitted(band(inside, 46 + 36 * place, 36), line, (WallType.ALERT, WallType.UNIT), words)
    below = band(inside, 50 + 36 * len(lines), 34)
    surface.fitted(below, step.place, (WallType.STATUS, WallType.UNIT), quiet)


def _paint_arrow(surface: Surface, start: QPointF, length: float) -> None:
    painter = surface.painter
    painter.setPen(surface.paints.pen(surface.theme.text3, 2.0))
    end = QPointF(start.x() + length, start.y())
    painter.drawLine(start, end)
    painter.drawLine(end, end + QPointF(-8, -6))
    painter.drawLine(end, end + QPointF(-8, 6))
