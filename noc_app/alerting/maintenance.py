"""Planned work: whether a window is open, and until when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from noc_app.alerting.hiding import Hidden, Scene
from noc_app.model import Suppression
from noc_app.model.noise import Weekly, Window

_DAY = timedelta(days=1)


def open_until(window: Window, now: float) -> float | None:
    """Return when the window that is open at `now` ends, None if it is closed. Unix seconds UTC."""
    ends = [end for begin, end in _spans(window, now) if begin <= now < end]
    return max(ends, default=None)


def next_edge(window: Window, now: float) -> float:
    """Return when the window opens or closes next; infinite if never."""
    return min((edge for span in _spans(window, now) for edge in span if edge > now), default=float("inf"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned(Hidden):
    """What is being worked on; `open` is why, by the place of each window that is open."""

    open: Mapping[int, Suppression] = field(default_factory=dict)


def in_maintenance(scene: Scene, before: Hidden) -> Planned:
    """Hide what is being worked on as planned."""
    known = before if isinstance(before, Planned) else Planned()
    alerts, until = scene.alerts, {n: open_until(w, scene.now) for n, w in enumerate(scene.noise.windows)}
    opened = {
        n: Suppression(kind="maintenance", by=window.by, until=until[n], comment=window.title)
        for n, window in enumerate(scene.noise.windows)
        if until[n] is not None
    }
    concerned = alerts.touched | alerts.gone
    if opened == known.open:
        opened = dict(known.open)
    else:
        concerned |= alerts.known.keys()
    if not concerned or not (opened or known.by):
        return Planned(by=known.by, open=opened)
    by = dict(known.by)
    for key in concerned:
        by.pop(key, None)
        windows = alerts.known[key].windows if key in alerts.known else ()
        place = next((n for n in windows if n in opened), None)
        if place is not None:
            by[key] = opened[place]
    return Planned(by=by, touched=frozenset(concerned), open=opened)


def _spans(window: Window, now: float) -> list[tuple[float, float]]:
    """Return the spans around `now`, of a week for what comes back each week."""
    if not window.weekly:
        return [(window.begins_at, window.ends_at)]
    zone = ZoneInfo(window.zone)
    today = datetime.fromtimestamp(now, UTC).astimezone(zone).date()
    days = [today + n * _DAY for n in range(-1, 8)]
    return [_span(week, day, zone) for day in days for week in window.weekly if day.weekday() == week.day]


def _span(week: Weekly, day: date, zone: ZoneInfo) -> tuple[float, float]:
    """Return one span by the wall clock: when clocks change it is an hour longer or shorter, as people expect."""
    over_midnight = week.ends_min <= week.begins_min
    return _at(day, week.begins_min, zone), _at(day + _DAY if over_midnight else day, week.ends_min, zone)


def _at(day: date, minutes: int, zone: ZoneInfo) -> float:
    """Return the time in Unix seconds; 24:00 is the midnight that ends the day."""
    days, minutes = divmod(minutes, 24 * 60)
    return datetime.combine(day + days * _DAY, time(minutes // 60, minutes % 60), zone).timestamp()
