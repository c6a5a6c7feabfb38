"""Small boards of examples, one per state. What is shown of them is made by the same code as on a real wall."""

import math
from collections.abc import Callable, Mapping
from enum import StrEnum

from noc_app.config.catalogue import load_catalogue
from noc_app.engine.board import Board
from noc_app.model import (
    Alert,
    Direction,
    Labels,
    Objective,
    PollFailure,
    PollResult,
    Sample,
    Severity,
    Signal,
    State,
    Suppression,
    TargetHealth,
    TimedOut,
    Unauthorised,
    Unit,
    labels_of,
)
from noc_app.model.said import phrase
from noc_app.ui.language import told
from noc_app.ui.overview.gauges import first_limit

NOW = 1795530757.0  # a Tuesday afternoon
TARGET = "example"
_EVERY_S = 15.0
_SPAN_S = 3600.0
_STALE_S = 420.0
_BAD_SHARE = 0.12
_DEPLOYED_S = 900.0

EXAMPLES: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "host.up": (("host", tuple(f"app-{n:02}" for n in range(96))),),
    "system.cpu.utilization": (("host", tuple(f"app-{n:02}" for n in range(96))),),
    "http.server.error_ratio": (("service", ("checkout", "search", "sign-in")),),
    "http.server.request.duration.p95": (("service", ("checkout", "search", "sign-in")),),
    "system.filesystem.utilization": (("mountpoint", ("archive-1", "orders-db", "objects-eu", "backups")),),
    "bi.pipeline.delay": (("pipeline", ("orders_hourly", "customer_360", "finance_daily", "clickstream")),),
    "slo.error_budget.left": (("slo", ("Checkout", "Sign-in", "Search", "Public API")),),
    "slo.burn_rate": (("slo", ("Checkout", "Sign-in", "Search", "Public API")),),
    "security.vulnerabilities.open": (
        ("severity", ("critical", "high", "medium", "low")),
        ("age", ("< 7 d", "< 30 d", "older")),
    ),
    "tls.certificate.time_left": (("host", ("pay.example.com", "api.example.com", "www.example.com")),),
    "mobile.version.latest_ratio": (("platform", ("iOS", "Android")),),
    "dependency.request.rate": (("caller", ("web", "api")), ("callee", ("orders", "users"))),
    "dependency.error_ratio": (("caller", ("web", "api")), ("callee", ("orders", "users"))),
    "business.orders.rate": (("region", ("eu",)),),
}


class Case(StrEnum):
    """Every state that a component can be in."""

    NORMAL = "normal"
    WARNING = "warning"
    MAJOR = "major"
    CRITICAL = "critical"
    STALE = "stale"
    UNKNOWN = "unknown"
    ERROR = "error"
    SILENCED = "silenced"
    MAINTENANCE = "maintenance"
    NO_PERMISSION = "no permission"
    LOADING = "loading"
    EMPTY = "empty"


_CASES: Mapping[Case, str] = {
    Case.NORMAL: phrase("normal"),
    Case.WARNING: phrase("warning"),
    Case.MAJOR: phrase("major"),
    Case.CRITICAL: phrase("critical"),
    Case.STALE: phrase("stale"),
    Case.UNKNOWN: phrase("unknown"),
    Case.ERROR: phrase("error"),
    Case.SILENCED: phrase("silenced"),
    Case.MAINTENANCE: phrase("maintenance"),
    Case.NO_PERMISSION: phrase("no permission"),
    Case.LOADING: phrase("loading"),
    Case.EMPTY: phrase("empty"),
}


_WITH_VALUES = frozenset(
    {Case.NORMAL, Case.WARNING, Case.MAJOR, Case.CRITICAL, Case.STALE, Case.SILENCED, Case.MAINTENANCE}
)
_SEVERITIES = {Case.WARNING: Severity.WARNING, Case.MAJOR: Severity.MAJOR, Case.CRITICAL: Severity.CRITICAL}


def case_words(case: Case) -> str:
    """Return the name of a case."""
    return told(_CASES[case])


def board_in(case: Case, clock: Callable[[], float]) -> Board:
    """Return a board whose examples are all in `case`."""
    board, now = Board(clock), clock()
    board.catalogue = load_catalogue()[0]
    board.targets.configure([TargetHealth(id=TARGET, kind="example", title="Example", every_s=_EVERY_S)])
    board.expected = dict.fromkeys(EXAMPLES, (TARGET,))
    if case in _WITH_VALUES:
        _fill(board, case, now - (_STALE_S if case is Case.STALE else 4.0))
    _settle(board, case, now)
    for minute in range(240 if case is not Case.LOADING else 0):
        board.ribbon.mark(State.OK, now - 60 * minute, lasted_s=60.0)
    for second in range(60):
        board.intake.add(900 + int(300 * math.sin(second * 1.3)), now - second)
    return board


def _settle(board: Board, case: Case, now: float) -> None:
    """Bring the target into the state of `case`, and raise the alerts that belong to it."""
    severity = _SEVERITIES.get(case, Severity.WARNING if case is Case.SILENCED else None)
    alerts = (_alert(severity, case, now),) if severity is not None else ()
    if case in _WITH_VALUES or case is Case.EMPTY:
        seen = now - _STALE_S if case is Case.STALE else now - 4.0
        board.targets.answered(TARGET, PollResult(), at=seen, duration_s=0.2)
        board.alerts.take(TARGET, PollResult(alerts=alerts), seen)
    if case is Case.STALE:
        board.targets.failed(TARGET, PollFailure(TimedOut("no answer within 10 s")), at=now - 4, duration_s=10.0)
    if case is Case.NO_PERMISSION:
        error = Unauthorised("HTTP 403: the token lacks the right to read")
        board.targets.failed(TARGET, PollFailure(error), at=now - 4, duration_s=0.1)
    if case is Case.UNKNOWN:
        board.targets.failed(TARGET, PollFailure(TimedOut("no answer within 10 s")), at=now - 4, duration_s=10.0)
    if case is Case.ERROR:
        board.targets.misconfigured(TARGET, "noc-app.yaml:7: url is missing")
    if case is Case.MAINTENANCE:
        board.paused[TARGET] = "maintenance until 18:00, CHG-881"


def _alert(severity: Severity, case: Case, now: float) -> Alert:
    silence = (Suppression(kind="silenced", by="Ruth", until=now + 3600),) if case is Case.SILENCED else ()
    return Alert(
        fingerprint="example",
        severity=severity,
        title="Checkout failing in eu-west",
        description="38 % of requests fail, limit 2 %",
        starts_at=now - 47,
        labels=labels_of({"service": "checkout", "region": "eu-west"}),
        suppressed=silence,
    )


def _fill(board: Board, case: Case, until: float) -> None:
    """Give every example an hour of history; the last minutes of the first two series are as bad as `case` says."""
    for name, axes in EXAMPLES.items():
        signal = board.catalogue[name]
        for place, labels in enumerate(_combined(axes)):
            _history(board, signal, labels, place, case=case if place in {1, 7} else Case.NORMAL, until=until)
    _deploy(board, until)


def _deploy(board: Board, until: float) -> None:
    """Report a deploy a quarter of an hour ago."""
    steps = int(_SPAN_S / _EVERY_S)
    for step in range(steps + 1):
        at = until - (steps - step) * _EVERY_S
        version = "4.18.3" if until - at <= _DEPLOYED_S else "4.18.2"
        here = labels_of({"service": "checkout", "version": version})
        board.series.take(TARGET, [Sample("service.version", 1.0, here, at)], at)


def _combined(axes: tuple[tuple[str, tuple[str, ...]], ...]) -> list[Labels]:
    found: list[dict[str, str]] = [{}]
    for label, values in axes:
        found = [{**before, label: value} for before in found for value in values]
    return [labels_of(one) for one in found]


def _history(board: Board, signal: Signal, labels: Labels, place: int, *, case: Case, until: float) -> None:
    good, bad = value_for(signal.objective, Case.NORMAL, place), value_for(signal.objective, case, place)
    steps = int(_SPAN_S / _EVERY_S)
    for step in range(steps + 1):
        left = 1.0 - step / steps
        at, wave = until - left * _SPAN_S, 0.06 * math.sin(step / 5 + place) + 0.03 * math.sin(step * 1.7)
        value = bad if left < _BAD_SHARE else good * (1 + wave)
        if signal.unit is Unit.BOOLEAN:
            value = float(left >= _BAD_SHARE or case is not Case.CRITICAL)
        most = signal.objective.highest if signal.objective.highest is not None else math.inf
        board.series.take(TARGET, [Sample(signal.id, min(most, value), labels, at)], at)


def value_for(objective: Objective, case: Case, place: int = 0) -> float:
    """Return a value that an objective judges to be in `case`; a limit that it lacks falls to the next one."""
    limits = {Case.WARNING: objective.warning, Case.MAJOR: objective.major, Case.CRITICAL: objective.critical}
    first, worse = first_limit(objective), limits.get(case)
    if first is None:
        return 40.0 + 13.0 * place
    if worse is None:
        lower = objective.direction is Direction.LOWER
        return first * (0.35 + 0.08 * (place % 5)) if lower else first + (1.0 - first if first < 1.0 else first) * 0.5
    step = max(abs(worse) * 0.04, 1e-6)
    return worse + step if objective.direction is Direction.LOWER else worse - step
