"""What a large estate reports: series by series, with the few that are out of range."""

DAY_S = 86400.0

# signal: (labels, {values of the labels, by `/`: value at the end})
Series = dict[str, tuple[str, dict[str, float]]]

SERVERS: Series = {
    "http.server.request.duration.p95": ("service", {"checkout": 0.061, "search": 0.044, "sign-in": 0.019}),
    "db.query.duration.p95": (
        "database/role",
        {
            "orders-eu/primary": 0.06,
            "orders-eu/replica": 0.041,
            "users-eu/primary": 0.037,
            "catalog/replica": 0.09,
            "ledger/primary": 0.231,
            "sessions/redis": 0.006,
        },
    ),
    "system.network.io": ("device/direction", {"core/out": 2.4e9, "core/in": 1.5e9}),
    "system.filesystem.utilization": (
        "host/mountpoint",
        {
            "archive-1/": 0.92,
            "orders-db/": 0.71,
            "objects-eu/": 0.66,
            "objects-us/": 0.58,
            "logs-hot/": 0.78,
            "backups/": 0.44,
        },
    ),
    "system.filesystem.time_to_full": (
        "host/mountpoint",
        {"archive-1/": 8 * DAY_S, "orders-db/": 64 * DAY_S, "objects-eu/": 400 * DAY_S, "logs-hot/": 31 * DAY_S},
    ),
    "lb.error_ratio": (
        "backend",
        {"lb-eu-1": 0.0002, "lb-us-1": 0.0001, "Frankfurt": 0.0009, "Dallas": 0.0066, "Singapore": 0.0004},
    ),
    "lb.request.rate": (
        "backend",
        {"lb-eu-1": 18200.0, "lb-us-1": 11700.0, "Frankfurt": 940.0, "Dallas": 610.0, "Singapore": 380.0},
    ),
    "http.server.request.rate": ("service", {"checkout": 1240.0, "search": 2910.0, "sign-in": 180.0}),
    "k8s.replicas.ready_ratio": ("namespace", {"shop": 1.0, "search": 0.94, "payments": 1.0, "ingest": 1.0}),
    "k8s.container.restarts": ("namespace", {"shop": 0.0, "search": 7.0, "payments": 0.0, "ingest": 1.0}),
    "messaging.queue.depth": ("queue", {"orders": 1400.0, "mail": 12.0, "index": 240.0}),
    "receiver.lines.malformed": ("receiver", {"applications": 0.0}),
    "monitoring.checks.late": ("", {"": 0.0}),
    "dependency.request.rate": ("caller/callee", {"web/orders": 820.0, "api/orders": 310.0, "api/users": 540.0}),
    "dependency.error_ratio": ("caller/callee", {"web/orders": 0.002, "api/orders": 0.012, "api/users": 0.001}),
}
SECURITY: Series = {
    "security.attacks.blocked.rate": ("", {"": 418.0}),
    "security.threats.active": ("", {"": 0.0}),
    "security.detections": (
        "technique/severity",
        {"T1110/high": 2.0, "T1110/medium": 3.0, "T1046/medium": 4.0, "T1046/low": 9.0, "T1190/high": 1.0},
    ),
    "security.authentication.brute_force": ("realm", {"ssh": 0.0}),
    "security.authorization.denials": ("", {"": 2.0}),
    "security.firewall.rules.hit": ("", {"": 212.0}),
    "security.firewall.rules.never_hit": ("", {"": 31.0}),
    "security.ddos.packets": ("", {"": 84_000.0}),
    "security.ddos.syn.rate": ("", {"": 310.0}),
    "security.sensor.dropped_ratio": ("", {"": 0.0002}),
    "security.agents.silent": ("", {"": 0.0}),
    "security.anomalies": ("", {"": 2.0}),
    "security.incidents.open": ("", {"": 0.0}),
    "security.access.privileged": ("", {"": 8.0}),
    "security.access.out_of_hours": ("", {"": 1.0}),
    "security.authentication.failure_ratio": ("realm", {"": 0.064}),
    "security.firewall.denied.rate": (
        "device",
        {
            "edge-eu-1": 1310.0,
            "edge-eu-2": 870.0,
            "edge-us-1": 512.0,
            "edge-us-2": 284.0,
            "edge-ap-1": 131.0,
            "office": 22.0,
        },
    ),
    "security.ddos.traffic": ("", {"": 2.4e9}),
    "security.ddos.request_surge": ("", {"": 1.2}),
    "security.ddos.mitigated_ratio": ("", {"": 0.998}),
    "tls.certificate.time_left": (
        "host",
        {
            "pay.example.com": 21 * DAY_S,
            "api.example.com": 34 * DAY_S,
            "www.example.com": 37 * DAY_S,
            **{f"shop-{n}.example.com": (40 + 4.7 * n) * DAY_S for n in range(16)},
        },
    ),
    "tls.chain.valid": ("host", {"pay.example.com": 1.0, "api.example.com": 1.0, "www.example.com": 1.0}),
    "tls.protocol.modern": ("host", {"pay.example.com": 1.0, "api.example.com": 1.0, "www.example.com": 1.0}),
    "security.vulnerabilities.open": (
        "severity/age",
        {
            "critical/< 7 d": 0.0,
            "critical/< 30 d": 0.0,
            "critical/older": 0.0,
            "high/< 7 d": 3.0,
            "high/< 30 d": 1.0,
            "high/older": 0.0,
            "medium/< 7 d": 22.0,
            "medium/< 30 d": 14.0,
            "medium/older": 6.0,
            "low/< 7 d": 61.0,
            "low/< 30 d": 40.0,
            "low/older": 33.0,
        },
    ),
    "security.compliance.passing_ratio": (
        "framework",
        {"PCI DSS": 1.0, "SOC 2": 1.0, "ISO 27001": 0.978, "GDPR": 1.0, "HIPAA": 1.0},
    ),
}
PIPELINES: Series = {
    "bi.pipeline.delay": (
        "pipeline",
        {
            "orders_hourly": 0.0,
            "customer_360": 4260.0,
            "finance_daily": 0.0,
            "clickstream": 20.0,
            "ml_features": 1140.0,
            "marketing_sync": 0.0,
        },
    ),
    "bi.pipeline.late": ("scheduler", {"airflow": 2.0}),
    "bi.pipeline.failed": ("scheduler", {"airflow": 1.0}),
    "bi.pipeline.running": ("scheduler", {"airflow": 4.0}),
    "bi.pipeline.on_time_ratio": ("scheduler", {"airflow": 0.968}),
    "bi.query.duration.p95": ("warehouse", {"finance": 1.9, "product": 0.6}),
    "bi.quality.passed_ratio": (
        "suite",
        {"Completeness": 0.997, "Freshness": 0.982, "Uniqueness": 1.0, "Validity": 0.998, "Consistency": 0.995},
    ),
    "ml.model.quality": (
        "model",
        {"fraud_score": 0.972, "churn": 0.934, "recommend": 0.913, "demand": 0.861, "search_rank": 0.932},
    ),
    "ml.model.drift": (
        "model",
        {"fraud_score": 0.06, "churn": 0.09, "recommend": 0.08, "demand": 0.23, "search_rank": 0.04},
    ),
}
DASHBOARDS: Series = {
    "bi.dashboard.load.duration": (
        "dashboard",
        {"Executive daily": 0.9, "Revenue live": 1.2, "Supply chain": 1.8, "Marketing": 1.7, "Reports": 0.6},
    ),
    "bi.dashboard.views": (
        "dashboard",
        {"Executive daily": 412.0, "Revenue live": 1900.0, "Supply chain": 208.0, "Marketing": 536.0, "Reports": 38.0},
    ),
}
_PHONES = "platform/version"


def _phones(ios: float, android: float) -> tuple[str, dict[str, float]]:
    return _PHONES, {"iOS/8.2.1": ios, "Android/8.2.0": android}


MOBILE: Series = {
    "mobile.crash_free_sessions": _phones(0.9993, 0.9867),
    "mobile.start.cold.duration": _phones(0.82, 1.34),
    "mobile.start.warm.duration": _phones(0.31, 0.52),
    "mobile.frames.slow_ratio": _phones(0.011, 0.032),
    "mobile.frames.frozen_ratio": _phones(0.0004, 0.0007),
    "mobile.hang_rate": _phones(0.0002, 0.0062),
    "mobile.network.duration": _phones(0.31, 0.355),
    "mobile.network.error_ratio": _phones(0.004, 0.006),
    "mobile.battery.background_use": _phones(0.028, 0.036),
    "mobile.battery.wake_locks": _phones(0.0002, 0.0004),
    "mobile.version.latest_ratio": ("platform", {"iOS": 0.86, "Android": 0.71}),
    "mobile.push.sent": ("platform", {"iOS": 0.81e6, "Android": 1.11e6}),
    "mobile.retention": ("platform", {"iOS": 0.41, "Android": 0.37}),
    "mobile.session.duration": ("platform", {"iOS": 312.0, "Android": 288.0}),
    "mobile.push.delivered_ratio": ("platform", {"iOS": 0.984, "Android": 0.978}),
    "mobile.push.opened_ratio": ("platform", {"iOS": 0.112, "Android": 0.086}),
    "mobile.store.rating": ("store", {"App Store": 4.8, "Google Play": 4.5}),
    "mobile.store.reviews": ("store", {"App Store": 212.0, "Google Play": 318.0}),
}
SHOP: Series = {
    "business.revenue.rate": ("currency", {"EUR": 48200.0}),
    "business.orders.rate": ("", {"": 684.0}),
    "business.checkout.success_ratio": ("", {"": 0.989}),
    "business.users.active": ("", {"": 91300.0}),
    "business.signups.rate": ("", {"": 37.0}),
    "business.adoption": ("", {"": 0.64}),
    "sla.compliance": ("customer", {"Platinum": 1.0, "Gold": 1.0, "Standard": 0.9951}),
}
BUDGETS: Series = {
    "slo.error_budget.left": (
        "slo",
        {"Checkout": 0.44, "Sign-in": 0.71, "Search": 0.54, "Public API": 0.12, "Payments": 0.53, "Media": 0.61},
    ),
    "slo.burn_rate": (
        "slo",
        {"Checkout": 0.9, "Sign-in": 0.3, "Search": 0.7, "Public API": 1.6, "Payments": 0.8, "Media": 0.5},
    ),
}
