"""What the simulated estate measures while all is well: every series with its usual value, in base units."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

DAY_S = 86400.0
INFRASTRUCTURE, SECURITY, DATA, MOBILE, SHOP = "infrastructure", "security", "data", "mobile", "shop"
TITLES = {
    INFRASTRUCTURE: "Prometheus",
    SECURITY: "Security metrics",
    DATA: "Warehouse metrics",
    MOBILE: "App metrics",
    SHOP: "Shop metrics",
}
HOSTS = tuple(f"app-eu-{n:02d}" for n in range(1, 31))
DATABASES = ("orders-db", "users-db", "catalog-db")
BACKENDS = ("checkout", "search", "sign-in", "media")
DOORS = ("www.example.com", "pay.example.com", "api.example.com")
SERVICES = ("checkout", "search", "sign-in")
VERSIONS = ("4.18.2", "4.18.3")


@dataclass(frozen=True, slots=True)
class Line:
    """One series: where it is asked for, its labels as the board names them, and how much it moves around `usual`."""

    source: str
    signal: str
    labels: Mapping[str, str]
    usual: float
    swing: float = 0.06


Table = Mapping[str, tuple[str, Mapping[str, float]]]
"""Signal to the names of its labels, by `/`, and to the usual value by their values, by `/`."""


def _each(names: tuple[str, ...], usual: float, step: float = 0.0) -> dict[str, float]:
    """Return the usual value for each of `names`, a little more from one to the next."""
    return {name: usual * (1 + step * place) for place, name in enumerate(names)}


_HOSTS: Table = {
    "host.up": ("host", _each(HOSTS, 1.0)),
    "system.cpu.utilization": (
        "host",
        {h: 0.14 + 0.42 * abs(math.sin(place * 2.3)) ** 2 for place, h in enumerate(HOSTS)},
    ),
    "system.cpu.load_ratio": ("host", {h: 0.3 + 0.4 * abs(math.sin(place)) for place, h in enumerate(HOSTS)}),
    "system.memory.utilization": ("host", {h: 0.5 + 0.13 * math.sin(place) for place, h in enumerate(HOSTS)}),
    "system.filesystem.utilization": (
        "host/mountpoint",
        {
            "orders-db/data": 0.71,
            "app-eu-01/": 0.44,
            "app-eu-02/": 0.46,
            "objects-eu/data": 0.66,
            "logs-hot/data": 0.74,
            "backups/data": 0.52,
        },
    ),
    "system.filesystem.time_to_full": (
        "host/mountpoint",
        {"orders-db/data": 64 * DAY_S, "objects-eu/data": 210 * DAY_S, "logs-hot/data": 31 * DAY_S},
    ),
    "system.disk.operation_time": ("host/device", {"orders-db/nvme0": 0.0011, "users-db/nvme0": 0.0009}),
    "system.network.io": (
        "host/device/direction",
        {"core-eu-1/xe0/receive": 1.5e9, "core-eu-1/xe0/transmit": 2.3e9},
    ),
    "system.network.utilization": ("host/device", {"core-eu-1/xe0": 0.41, "core-eu-2/xe0": 0.38}),
    "system.network.errors": ("host/device", {"core-eu-1/xe0": 0.0, "core-eu-2/xe0": 0.0}),
    "system.network.dropped": ("host/device", {"core-eu-1/xe0": 0.2, "core-eu-2/xe0": 0.1}),
}
_SERVICES: Table = {
    "probe.up": ("check", _each(DOORS, 1.0)),
    "probe.duration": ("check", _each(DOORS, 0.11, 0.2)),
    "tls.certificate.time_left": ("host", _each(DOORS, 44 * DAY_S, 0.3)),
    "tls.protocol.modern": ("host", _each(DOORS, 1.0)),
    "lb.backends.up_ratio": ("backend", _each(BACKENDS, 1.0)),
    "lb.request.rate": (
        "backend",
        {"checkout": 1820.0, "search": 5170.0, "sign-in": 640.0, "media": 9380.0},
    ),
    "lb.error_ratio": (
        "backend",
        {"checkout": 0.0002, "search": 0.0001, "sign-in": 0.0001, "media": 0.0004},
    ),
    "lb.queue.length": ("backend", _each(BACKENDS, 0.0)),
    "db.up": ("host", _each(DATABASES, 1.0)),
    "db.connections.utilization": ("host", {"orders-db": 0.44, "users-db": 0.31, "catalog-db": 0.27}),
    "db.query.duration.mean": (
        "host/database",
        {"orders-db/orders": 0.011, "users-db/users": 0.007, "catalog-db/catalog": 0.009},
    ),
    "http.server.success_ratio": ("service", _each(SERVICES, 0.99997)),
    "http.server.error_ratio": ("service", _each(SERVICES, 0.00003)),
    "http.server.request.duration.p95": ("service", {"checkout": 0.061, "search": 0.044, "sign-in": 0.019}),
    "http.server.request.rate": ("service", {"checkout": 1820.0, "search": 5170.0, "sign-in": 640.0}),
    "db.query.duration.p95": ("host/database", {"orders-db/orders": 0.038, "users-db/users": 0.021}),
    "lb.response.duration.mean": ("backend", _each(BACKENDS, 0.03)),
    "net.latency": ("peer", {"core-eu-1": 0.0009, "core-us-1": 0.0810}),
    "messaging.queue.depth": ("queue", {"orders": 12.0, "mail": 3.0}),
    "k8s.replicas.ready_ratio": ("cluster/namespace", _each(("eu/shop", "eu/search", "eu/media"), 1.0)),
    "cdn.hit_ratio": ("", {"": 0.962}),
    "service.version": ("service/version", {f"checkout/{version}": 1.0 for version in VERSIONS}),
}
_SECURITY: Table = {
    "security.attacks.blocked.rate": ("", {"": 418.0}),
    "security.threats.active": ("", {"": 0.0}),
    "security.incidents.open": ("", {"": 0.0}),
    "security.authentication.failure_ratio": ("", {"": 0.018}),
    "security.authentication.brute_force": ("", {"": 0.0}),
    "security.authorization.denials": ("", {"": 2.0}),
    "security.agents.silent": ("", {"": 0.0}),
    "security.detections": (
        "technique/severity",
        {"T1110/medium": 3.0, "T1046/medium": 4.0, "T1046/low": 9.0, "T1190/low": 1.0},
    ),
    "security.firewall.denied.rate": (
        "device",
        {"edge-eu-1": 1310.0, "edge-eu-2": 870.0, "edge-us-1": 512.0, "office": 22.0},
    ),
    "security.firewall.rules.hit": ("", {"": 212.0}),
    "security.firewall.rules.never_hit": ("", {"": 31.0}),
    "security.ddos.traffic": ("", {"": 2.4e9}),
    "security.ddos.packets": ("site", {"edge-eu": 84_000.0}),
    "security.ddos.syn.rate": ("site", {"edge-eu": 310.0}),
    "security.ddos.request_surge": ("site", {"edge-eu": 1.1}),
    "security.ddos.mitigated_ratio": ("site", {"edge-eu": 0.998}),
    "security.sensor.dropped_ratio": ("", {"": 0.0002}),
    "security.vulnerabilities.open": (
        "severity/age",
        {"high/< 7 d": 3.0, "high/< 30 d": 1.0, "medium/< 7 d": 22.0, "medium/< 30 d": 14.0, "low/< 30 d": 40.0},
    ),
    "security.vulnerabilities.overdue": ("", {"": 0.0}),
    "security.compliance.passing_ratio": ("framework", _each(("PCI DSS", "SOC 2", "ISO 27001", "GDPR"), 1.0)),
    "tls.chain.valid": ("host", _each(DOORS, 1.0)),
}
_DATA: Table = {
    "bi.pipeline.on_time_ratio": ("scheduler", {"airflow": 0.9965}),
    "bi.pipeline.late": ("scheduler", {"airflow": 0.0}),
    "bi.pipeline.failed": ("scheduler", {"airflow": 0.0}),
    "bi.pipeline.running": ("scheduler", {"airflow": 4.0}),
    "bi.pipeline.delay": (
        "pipeline",
        _each(("orders_hourly", "customer_360", "finance_daily", "clickstream", "ml_features"), 40.0, 0.5),
    ),
    "bi.query.duration.p95": ("warehouse", {"finance": 1.9, "product": 0.6}),
    "bi.freshness.age": ("table", {"orders": 240.0, "sessions": 310.0}),
    "bi.quality.passed_ratio": ("suite", {"Completeness": 0.997, "Freshness": 0.994, "Validity": 0.998}),
    "bi.dashboard.load.duration": ("dashboard", {"Executive daily": 0.9, "Revenue live": 1.2, "Supply chain": 1.6}),
    "bi.dashboard.views": ("dashboard", {"Executive daily": 412.0, "Revenue live": 1900.0, "Supply chain": 208.0}),
    "bi.reports.delivered_ratio": ("", {"": 1.0}),
    "ml.model.quality": ("model", {"fraud_score": 0.972, "churn": 0.934, "recommend": 0.923}),
    "ml.model.drift": ("model", {"fraud_score": 0.06, "churn": 0.07, "recommend": 0.05}),
}


def _phones(ios: float, android: float) -> tuple[str, Mapping[str, float]]:
    return "platform/version", {"iOS/8.2.1": ios, "Android/8.2.0": android}


_MOBILE: Table = {
    "mobile.crash_free_sessions": _phones(0.9993, 0.9991),
    "mobile.crash_free_users": _phones(0.9991, 0.9987),
    "mobile.network.rtt": _phones(0.062, 0.071),
    "mobile.start.cold.duration": _phones(0.82, 1.34),
    "mobile.start.warm.duration": _phones(0.31, 0.52),
    "mobile.frames.slow_ratio": _phones(0.011, 0.022),
    "mobile.frames.frozen_ratio": _phones(0.0004, 0.0007),
    "mobile.hang_rate": _phones(0.0002, 0.0009),
    "mobile.network.duration": _phones(0.21, 0.24),
    "mobile.network.error_ratio": _phones(0.004, 0.006),
    "mobile.battery.background_use": _phones(0.028, 0.031),
    "mobile.battery.wake_locks": _phones(0.0002, 0.0004),
    "mobile.version.latest_ratio": ("platform", {"iOS": 0.86, "Android": 0.81}),
    "mobile.push.sent": ("platform", {"iOS": 0.81e6, "Android": 1.11e6}),
    "mobile.push.delivered_ratio": ("platform", {"iOS": 0.984, "Android": 0.981}),
    "mobile.push.opened_ratio": ("platform", {"iOS": 0.112, "Android": 0.106}),
    "mobile.retention": ("platform", {"iOS": 0.41, "Android": 0.4}),
    "mobile.session.duration": ("platform", {"iOS": 312.0, "Android": 288.0}),
    "mobile.sessions": ("platform", {"iOS": 41_200.0, "Android": 50_100.0}),
    "mobile.store.rating": ("store", {"App Store": 4.8, "Google Play": 4.6}),
    "mobile.store.reviews": ("store", {"App Store": 212.0, "Google Play": 318.0}),
}
_SHOP: Table = {
    "business.revenue.rate": ("currency", {"EUR": 48_200.0}),
    "business.orders.rate": ("", {"": 684.0}),
    "business.checkout.success_ratio": ("", {"": 0.989}),
    "business.users.active": ("", {"": 91_300.0}),
    "business.signups.rate": ("", {"": 37.0}),
    "business.adoption": ("", {"": 0.64}),
    "sla.compliance": ("customer", _each(("Platinum", "Gold", "Standard"), 1.0)),
    "slo.error_budget.left": (
        "slo",
        {"Checkout": 0.44, "Sign-in": 0.71, "Search": 0.54, "Public API": 0.32, "Payments": 0.53},
    ),
    "slo.burn_rate": ("slo", {"Checkout": 0.8, "Sign-in": 0.3, "Search": 0.6, "Public API": 0.7, "Payments": 0.5}),
}
_CALM = 0.02  # what is near a limit while all is well moves less
_STILL = ("host.up", "tls.", "slo.", "sla.", "security.firewall.rules", "security.vulnerab", "service.version")
_QUIET = ("mobile.store", "mobile.version", "business.adoption", "bi.pipeline.", "security.detections", "system.file")


def _swing(signal: str) -> float:
    if signal.startswith((*_STILL, *_QUIET)):
        return 0.0
    return 0.06 if signal.startswith(("business.", "security.", "lb.", "http.", "db.", "system.")) else _CALM


def _lines(source: str, table: Table) -> Iterator[Line]:
    for signal, (names, rows) in table.items():
        for values, usual in rows.items():
            labels = dict(zip(names.split("/"), _values(names, values), strict=True)) if names else {}
            yield Line(source, signal, labels, usual, _swing(signal))


def _values(names: str, values: str) -> list[str]:
    """Return the values of the labels `names`; a value at the end may be a path, or be empty."""
    parts = values.split("/", names.count("/"))
    return [f"/{part}" if name == "mountpoint" else part for name, part in zip(names.split("/"), parts, strict=True)]


LINES: tuple[Line, ...] = tuple(
    line
    for source, tables in (
        (INFRASTRUCTURE, (_HOSTS, _SERVICES)),
        (SECURITY, (_SECURITY,)),
        (DATA, (_DATA,)),
        (MOBILE, (_MOBILE,)),
        (SHOP, (_SHOP,)),
    )
    for table in tables
    for line in _lines(source, table)
)


_BY_SIGNAL: dict[tuple[str, str], list[Line]] = {}
for _line in LINES:
    _BY_SIGNAL.setdefault((_line.source, _line.signal), []).append(_line)


def lines_of(source: str, signal: str) -> Sequence[Line]:
    """Return the lines that `source` has of `signal`."""
    return _BY_SIGNAL.get((source, signal), ())
