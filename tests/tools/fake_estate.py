"""Two boards of a large estate, for the pictures of the pages: on a busy day, and during an incident."""

import math
from dataclasses import dataclass, replace

from noc_app.model import (
    Alert,
    Health,
    PollFailure,
    PollResult,
    Sample,
    Severity,
    State,
    TargetHealth,
    TimedOut,
    VendorAck,
    labels_of,
)
from tests.tools.fake_board import NOW, _past, burning_board, empty_board
from tests.tools.fake_series import BUDGETS, DASHBOARDS, DAY_S, MOBILE, PIPELINES, SECURITY, SERVERS, SHOP, Series

HOUR_S = 3600.0


@dataclass(frozen=True)
class Supply:
    """One target: what it reports, how often it is asked, and how much of its past is known, seconds."""

    title: str
    series: Series
    every_s: float = 30.0
    span_s: float = HOUR_S


SUPPLIES = {
    "prom-eu": Supply("Prometheus", SERVERS),
    "siem": Supply("SIEM", SECURITY, span_s=6 * HOUR_S, every_s=60.0),
    "airflow": Supply("Airflow", PIPELINES, every_s=120.0, span_s=12 * HOUR_S),
    "looker": Supply("Looker", DASHBOARDS),
    "firebase": Supply("Firebase", MOBILE, every_s=1800.0, span_s=7 * DAY_S),
    "shop": Supply("Shop", SHOP),
    "slo": Supply("Sloth", BUDGETS, every_s=3600.0, span_s=NOW % (30 * DAY_S)),
}
QUIET = ("am", "prom-us", "zabbix", "jira", "splunk", "lab", "dns")
LATE_S = 460.0  # how long Looker has been silent
BEGAN = {  # for how many seconds a series has been out of range
    ("security.authentication.failure_ratio", ""): 1500.0,
    ("mobile.crash_free_sessions", "Android/8.2.0"): 29 * HOUR_S,
    ("mobile.hang_rate", "Android/8.2.0"): 27 * HOUR_S,
    ("bi.pipeline.delay", "customer_360"): 90 * 60.0,
    ("bi.pipeline.delay", "ml_features"): 30 * 60.0,
}
BEFORE = {  # what such a series was before
    "security.authentication.failure_ratio": 0.021,
    "mobile.crash_free_sessions": 0.9976,
    "mobile.hang_rate": 0.0011,
    "bi.pipeline.delay": 60.0,
}
SERVER_COUNT = 212


def busy_board(clock=None):
    """Return a board with much to see: majors and warnings in every domain, one target that is silent, no critical."""
    board = empty_board(clock)
    now = board.clock()
    board.targets.configure(
        [TargetHealth(id=i, kind="prometheus", title=s.title, every_s=s.every_s) for i, s in SUPPLIES.items()]
        + [TargetHealth(id=i, kind="prometheus", title=i.title(), every_s=15.0) for i in QUIET]
    )
    for target, supply in SUPPLIES.items():
        _report(board, target, supply, now - (LATE_S if target == "looker" else 3.0))
    _servers(board, now)
    _deploy(board, now - 2100.0, ("checkout", "4.18.1", "4.18.2"), now)
    for place, target in enumerate((*SUPPLIES, *QUIET)):
        board.targets.answered(target, PollResult(), at=now - 1 - place % 9, duration_s=0.2)
    for second in range(60):
        board.intake.add(900 + 300 * math.sin(second * 1.3) + 200 * math.sin(second * 2.9), now - second)
    _silence(board, "looker", now)
    board.alerts.take("am", PollResult(alerts=(_host_down(now),)), now - 4)
    _past(board, now)
    board.ribbon.mark(State.MAJOR, now)
    return board


def incident_board(clock=None):
    """Return the board with a failing checkout: errors by region, the budgets, and a runbook."""
    board = burning_board(clock, without=("http.server.error_ratio",))
    now = board.clock()
    board.targets.configure([*board.targets, TargetHealth(id="slo", kind="prometheus", title="Sloth", every_s=3600.0)])
    regions = {"ap-south": 0.00009, "eu-west": 0.382, "us-east": 0.00005}
    for step in range(129):
        at = now - 1920 + 15 * step
        for place, (region, value) in enumerate(regions.items()):
            usual = 0.00006 * (1 + 0.4 * math.sin(step / 6 + place))
            share = max(0.0, min(1.0, (step - 105) / 8)) if value > 0.01 else 0.0
            here = labels_of({"service": "api-gw", "region": region})
            board.series.take("prom-eu", [Sample("http.server.error_ratio", usual + share * value, here, at)], at)
    left = BUDGETS["slo.error_budget.left"]
    _report(board, "slo", Supply("Sloth", {"slo.error_budget.left": (left[0], {**left[1], "Checkout": 0.18})}), now - 5)
    board.targets.answered("slo", PollResult(), at=now - 5, duration_s=0.1)
    board.expected["slo.error_budget.left"] = ("slo",)
    _deploy(board, now - 550.0, ("api-gw", "4.18.2", "4.18.3"), now)
    board.alerts.take("am", PollResult(alerts=incident_alerts(now)), now - 3)
    return board


def incident_alerts(now):
    """Return a checkout that fails, with what came before it, in the order in which it came."""

    def alert(name, severity, title, age_s, **more):
        labels = labels_of({"alertname": name, "service": "api-gw", **more.pop("labels", {})})
        return Alert(fingerprint=name, severity=severity, title=title, starts_at=now - age_s, labels=labels, **more)

    return (
        alert(
            "ck",
            Severity.CRITICAL,
            "Checkout failing in eu-west",
            142,
            labels={"region": "eu-west"},
            description="38 % of requests fail, limit 2 %. Roll api-gw back to 4.18.2, then watch errors for 60 s.",
            runbook_url="https://wiki.example.com/runbooks/checkout",
            ack=VendorAck(by="Mara Lindqvist", since=now - 74, until=now + 1800, comment="rolling back"),
        ),
        alert("lb", Severity.MAJOR, "Load balancer 5xx 9.4 %", 281, labels={"instance": "lb-eu-2"}),
        alert("db", Severity.WARNING, "Database query time 72 ms", 400, labels={"instance": "db-eu-3"}),
        alert("dep", Severity.WARNING, "Deploy api-gw 4.18.3", 550, labels={"region": "eu-west"}),
        alert("q", Severity.WARNING, "Queue depth 1400", 1900, labels={"queue": "orders"}),
    )


def _host_down(now):
    return Alert(
        fingerprint="host",
        severity=Severity.MAJOR,
        title="app-eu-24 uses 94 % of its memory",
        starts_at=now - 720,
        labels=labels_of({"host": "app-eu-24"}),
    )


def _report(board, target, supply, until):
    """Give every series of a target its past."""
    steps = int(supply.span_s / supply.every_s)
    for signal in supply.series:
        board.expected[signal] = (target,)
    for step in range(steps + 1):
        at = until - (steps - step) * supply.every_s
        samples = [
            Sample(signal, _value(signal, place, name, value, until - at, step, supply), _labels(names, name), at)
            for signal, (names, rows) in supply.series.items()
            for place, (name, value) in enumerate(rows.items())
        ]
        board.series.take(target, samples, at)


def _labels(names, values):
    return labels_of(dict(zip(names.split("/"), values.split("/"), strict=True))) if names and values else ()


def _value(signal, place, name, value, age_s, step, supply):
    """Return a value that moves around where it ends, or that comes from where it was before it went out of range."""
    if age_s == 0:
        return value
    if signal == "slo.error_budget.left":
        share = 1 - age_s / (supply.span_s or 1.0)
        return min(1.0, 1.0 - (1.0 - value) * (share**1.15 + 0.02 * math.sin(9 * share)))
    began = BEGAN.get((signal, name))
    if began is not None:
        usual = BEFORE[signal]
        value = usual + (value - usual) * max(0.0, min(1.0, 4 * (1 - age_s / began)))
    if value == 0.0 or signal == "bi.pipeline.delay":
        return value
    place += sum(map(ord, signal)) % 11
    wave = (
        math.sin(step / 9 + 2 * place)
        + 0.6 * math.sin(step / 3.1 + place)
        + 0.5 * math.sin(step * 1.7 + 3 * place)
        + 0.4 * math.sin(step * 2.9 + place)
    )
    if 0.9 <= value <= 1.0:
        return max(0.0, min(1.0, value + 0.16 * max(0.0006, 1.0 - value) * wave))
    return value * (1 + 0.09 * wave)


def _deploy(board, at, what, now):
    """Report which version of a service runs: another one from `at` on."""
    service, before, after = what
    board.expected["service.version"] = ("prom-eu",)
    for step in range(121):
        when = now - HOUR_S + 30 * step - 3
        version = labels_of({"service": service, "version": after if when >= at else before})
        board.series.take("prom-eu", [Sample("service.version", 1.0, version, when)], when)


def _servers(board, now):
    """Report the servers: how busy each is, three that need a look, two in maintenance."""
    board.expected |= dict.fromkeys(("host.up", "system.memory.utilization", "system.cpu.utilization"), ("prom-eu",))
    for back in (900.0, 600.0, 300.0, 3.0):
        samples = []
        for n in range(SERVER_COUNT):
            here = labels_of({"host": f"app-eu-{n}"})
            samples.append(Sample("host.up", 1.0, here, now - back))
            busy = 0.15 + 0.55 * abs(math.sin(n * 2.3)) ** 3
            samples.append(Sample("system.cpu.utilization", busy, here, now - back))
            if n in MEMORY:
                samples.append(Sample("system.memory.utilization", MEMORY[n], here, now - back))
        board.series.take("prom-eu", samples, now - back)
        lab = [Sample("host.up", 1.0, labels_of({"host": f"lab-{n}"}), now - back) for n in range(3)]
        board.series.take("lab", lab[: 2 if back < 60 else 3], now - back)
    board.paused["lab"] = "maintenance until 18:00, CHG-881"


MEMORY = {n: 0.5 + 0.11 * math.sin(n) for n in range(SERVER_COUNT)} | {24: 0.94, 98: 0.87, 131: 0.86}


def _silence(board, target, now):
    board.targets.failed(target, PollFailure(TimedOut("no answer within 10 s")), at=now - LATE_S + 12, duration_s=10.0)
    board.targets._health[target] = replace(
        board.targets[target], health=Health.FAILED, last_success_at=now - LATE_S, next_attempt_at=now + 22
    )
