"""Boards in three situations, filled through the real stores: calm, on fire with a blind source, just set up."""

import math
from dataclasses import replace

from noc_app.config.catalogue import load_catalogue
from noc_app.engine.board import Board
from noc_app.model import (
    Alert,
    Health,
    PollFailure,
    PollResult,
    Sample,
    Severity,
    State,
    Suppression,
    TargetHealth,
    TimedOut,
    VendorAck,
    labels_of,
)

NOW = 1_795_527_157.0  # Tue 24 Nov 2026, 13:32:37 UTC
EVERY_S = 15.0
DAY_S = 86400.0

INFRASTRUCTURE = {
    "http.server.success_ratio": 0.99997,
    "db.query.duration.mean": 0.011,
    "system.network.utilization": 0.41,
    "system.filesystem.utilization": 0.68,
    "lb.error_ratio": 0.0002,
    "cdn.hit_ratio": 0.962,
    "http.server.error_ratio": 0.00003,
    "system.memory.utilization": 0.62,
    "db.connections.utilization": 0.44,
}
SECURITY = {
    "security.attacks.blocked.rate": 418.0,
    "security.threats.active": 0.0,
    "security.authentication.failure_ratio": 0.018,
    "security.firewall.denied.rate": 3100.0,
    "security.ddos.traffic": 2.4e9,
    "tls.certificate.time_left": 34 * DAY_S,
    "security.vulnerabilities.overdue": 0.0,
    "security.compliance.passing_ratio": 1.0,
}
WAREHOUSE = {
    "bi.pipeline.on_time_ratio": 0.9965,
    "bi.query.duration.p95": 1.9,
    "bi.pipeline.late": 0.0,
    "bi.freshness.age": 240.0,
    "bi.quality.passed_ratio": 0.997,
}
MODELS = {"ml.model.drift": 0.06, "bi.dashboard.load.duration": 1.2, "bi.reports.delivered_ratio": 1.0}
MOBILE = {
    "mobile.crash_free_sessions": 0.9993,
    "mobile.start.cold.duration": 0.82,
    "mobile.start.warm.duration": 1.34,
    "mobile.battery.background_use": 0.031,
    "mobile.network.error_ratio": 0.004,
    "mobile.version.latest_ratio": 0.78,
    "mobile.push.delivered_ratio": 0.978,
    "mobile.store.rating": 4.7,
}
BUSINESS = {
    "business.revenue.rate": 48200.0,
    "business.checkout.success_ratio": 0.989,
    "business.orders.rate": 684.0,
    "business.users.active": 91300.0,
}
SUPPLIES = {
    "prom-eu": INFRASTRUCTURE,
    "siem": SECURITY,
    "snowflake": WAREHOUSE,
    "looker": MODELS,
    "firebase": MOBILE,
    "shop": BUSINESS,
}
TITLES = {"prom-eu": "Prometheus", "siem": "SIEM", "snowflake": "Snowflake", "looker": "Looker", "am": "Alertmanager"}
BROKEN = {
    "http.server.success_ratio": 0.618,
    "http.server.error_ratio": 0.382,
    "db.query.duration.mean": 0.072,
    "lb.error_ratio": 0.094,
    "mobile.network.error_ratio": 0.062,
    "business.checkout.success_ratio": 0.618,
    "business.revenue.rate": 31000.0,
    "business.orders.rate": 412.0,
}
OTHERS = ("am", "prom-us", "zabbix", "jira", "splunk", "cdn", "dns", "probes")


class Clock:
    """A clock that tests move."""

    def __init__(self, at=NOW):
        self.at = at

    def __call__(self):
        return self.at


def empty_board(clock=None):
    """Return a board that watches nothing."""
    board = Board(clock or Clock())
    board.catalogue = load_catalogue()[0]
    return board


def calm_board(clock=None, *, servers=212):
    """Return a board on which everything is in range, with an hour of history."""
    board = _configured(clock)
    now = board.clock()
    for target, values in SUPPLIES.items():
        _history(board, target, values, now)
    up = labels_of
    board.series.take(
        "prom-eu", [Sample("host.up", 1.0, up({"host": f"h{i}"}), now - 4) for i in range(servers)], now - 4
    )
    _all_live(board, now)
    _past(board, now)
    return board


def burning_board(clock=None, *, without=()):
    """Return a board with a critical, a major, warnings, and a warehouse that has been silent for seven minutes.

    The signals `without` are left to the caller.
    """
    board = _configured(clock)
    now = board.clock()
    for target, supplied in SUPPLIES.items():
        until = now - 420 if target == "snowflake" else now - 4
        values = {signal: value for signal, value in supplied.items() if signal not in without}
        _history(board, target, {s: v for s, v in values.items() if s not in BROKEN}, until)
        _history(board, target, {s: v for s, v in values.items() if s in BROKEN}, now - 300)
        _breach(board, target, {s: BROKEN[s] for s in values if s in BROKEN}, now)
    servers = [Sample("host.up", 1.0, labels_of({"host": f"h{i}"}), now - 4) for i in range(212)]
    board.series.take("prom-eu", servers, now - 4)
    _all_live(board, now)
    board.targets.failed("snowflake", PollFailure(TimedOut("no answer within 10 s")), at=now - 415, duration_s=10.0)
    board.targets._health["snowflake"] = replace(
        board.targets["snowflake"], last_success_at=now - 420, next_attempt_at=now + 18
    )
    board.alerts.take("am", PollResult(alerts=alerts_of(now)), now - 4)
    _past(board, now)
    return board


def fresh_board(clock=None):
    """Return the board of a machine on which nothing has been configured: itself and two probes, for two minutes."""
    board = empty_board(clock)
    now = board.clock()
    host = {
        "host.up": 1.0,
        "system.memory.utilization": 0.43,
        "system.cpu.load_ratio": 0.4,
        "system.filesystem.utilization": 0.57,
        "system.cpu.utilization": 0.18,
        "system.disk.io": 120000.0,
        "system.disk.operation_time": 0.0021,
        "system.network.io": 45000.0,
        "system.network.errors": 0.0,
    }
    probe = {"probe.up": 1.0, "probe.duration": 0.004, "dns.lookup.duration": 0.0007, "net.latency": 0.00004}
    probe["net.packet_loss"] = 0.0
    board.targets.configure(
        TargetHealth(id=i, kind=k, title=t, every_s=5.0, health=Health.WAITING)
        for i, k, t in (("this-machine", "host", "This machine"), ("self-check", "probe", "Self-check"))
    )
    for target, values in (("this-machine", host), ("self-check", probe)):
        for signal in values:
            board.expected[signal] = (target,)
        _history(board, target, values, now - 2, span_s=120.0, step_s=5.0)
        board.targets.answered(target, PollResult(), at=now - 2, duration_s=0.02)
    for minute in range(3):
        board.ribbon.mark(State.OK, now - 60 * minute, lasted_s=60.0)
    return board


def alerts_of(now):
    """Return one critical, one major and three warnings, and two that are hidden."""

    def alert(name, severity, title, age_s, **more):
        labels = labels_of({"alertname": name, **more.pop("labels", {})})
        return Alert(fingerprint=name, severity=severity, title=title, starts_at=now - age_s, labels=labels, **more)

    hidden = (Suppression(kind="silenced", by="ruth", until=now + 3600),)
    return (
        alert(
            "ck",
            Severity.CRITICAL,
            "Checkout failing in eu-west",
            47,
            labels={"service": "api-gw", "region": "eu-west"},
            description="38 % of requests fail, limit 2 %",
        ),
        alert(
            "lb",
            Severity.MAJOR,
            "Load balancer 5xx 9.4 %",
            186,
            labels={"instance": "lb-eu-2"},
            ack=VendorAck(by="Mara Lindqvist", since=now - 60, until=now + 1800),
        ),
        alert("db", Severity.WARNING, "Database query time 72 ms", 400, labels={"instance": "db-eu-3"}),
        alert("mob", Severity.WARNING, "Mobile request errors 6.2 %", 900),
        alert("q", Severity.WARNING, "Queue depth 1400", 1900),
        alert("hid", Severity.WARNING, "Disk on staging", 9000, suppressed=hidden),
        alert("hid2", Severity.WARNING, "Staging batch late", 9900, suppressed=(Suppression(kind="inhibited"),)),
    )


def _configured(clock):
    board = empty_board(clock)
    board.targets.configure(
        TargetHealth(id=i, kind="prometheus", title=TITLES.get(i, i.title()), every_s=EVERY_S)
        for i in (*SUPPLIES, *OTHERS)
    )
    for target, values in SUPPLIES.items():
        board.expected |= dict.fromkeys(values, (target,))
    board.expected["host.up"] = ("prom-eu",)
    return board


def _history(board, target, values, until, *, span_s=3600.0, step_s=30.0):
    """Fill in the hour up to `until`: each signal moves a little around its value and ends on it."""
    steps = int(span_s / step_s)
    for step in range(steps + 1):
        at = until - span_s + step * step_s
        left = (steps - step) / steps
        samples = [
            Sample(signal, _moved(value, i, step) if left else value, _labels(signal), at)
            for i, (signal, value) in enumerate(values.items())
        ]
        board.series.take(target, samples, at)
        if board.clock() - at < 60:
            board.intake.add(len(samples), at)


def _labels(signal):
    return labels_of({"currency": "EUR"}) if signal == "business.revenue.rate" else ()


def _moved(value, phase, step):
    wave = math.sin(step / 7 + phase) + 0.5 * math.sin(step / 2.3 + 2 * phase) + 0.3 * math.sin(step * 1.7 + phase)
    if 0.9 <= value <= 1.0:
        return min(1.0, value + (1.0 - value) * 0.15 * wave)
    return value * (1 + 0.03 * wave)


def _breach(board, target, values, now):
    """Let signals fall out of range over the last five minutes."""
    before = {s: board.series.latest(k).value for s in values for k in board.series.keys(s)}
    for step in range(1, 21):
        at, share = now - 300 + 14.8 * step, min(1.0, step / 6)
        samples = [Sample(s, before[s] + (v - before[s]) * share, _labels(s), at) for s, v in values.items()]
        board.series.take(target, samples, at)


def _all_live(board, now):
    for place, target in enumerate((*SUPPLIES, *OTHERS)):
        board.targets.answered(target, PollResult(), at=now - 1 - place % 9, duration_s=0.2)
    for second in range(60):
        board.intake.add(900 + 300 * math.sin(second * 1.3) + 200 * math.sin(second * 2.9), now - second)


def _past(board, now):
    """Mark the last day: normal, four minutes of warning, then fifteen with a short major."""
    for minute in range(1440):
        at = now - 60 * minute
        major, warning = minute in range(360, 363), minute in range(363, 375) or minute in range(1150, 1154)
        board.ribbon.mark(State.MAJOR if major else State.WARNING if warning else State.OK, at, lasted_s=60.0)
