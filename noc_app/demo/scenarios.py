"""What happens in the simulated estate: six stories, told in seconds from their beginning."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from noc_app.demo.lines import DATA, HOSTS, Line

ALERTMANAGER, PAGERDUTY = "alertmanager", "pagerduty"
Span = tuple[float, float]
ALWAYS: Span = (-math.inf, math.inf)
FLOODED_RACKS, RACK_HOSTS = 8, 40


@dataclass(frozen=True, slots=True)
class Change:
    """From `begin_s` on the lines of a signal that have `labels` move to `to`, and from `end_s` on back."""

    signal: str
    to: float
    begin_s: float
    end_s: float
    labels: Mapping[str, str] = field(default_factory=dict)
    ramp_s: float = 15.0

    def concerns(self, line: Line) -> bool:
        """Return whether `line` is changed."""
        return line.signal == self.signal and self.labels.items() <= line.labels.items()


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alert that stands from `begin_s` to `end_s` at `source`; `behind` names the alert that inhibits it.

    `signal` is what its rule watches: the board shows its value, limit and chart beside the alert. It pages the people
    of `team`, if it names one; whoever is called acknowledges it at `taken_s`, unless somebody else has.
    """

    name: str
    severity: str
    title: str
    begin_s: float
    end_s: float
    labels: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    source: str = ALERTMANAGER
    behind: str = ""
    signal: str = ""
    team: str = ""
    taken_s: float = math.inf

    @property
    def label_set(self) -> dict[str, str]:
        """Return its labels as they are on the wire."""
        watched = {"signal": self.signal} if self.signal else {}
        return {"alertname": self.name, "severity": self.severity, **self.labels, **watched}


@dataclass(frozen=True, slots=True)
class Lost:
    """A source that scrapes nothing from `frozen_s` on, answers nothing from `silent_s` on, and is well at `back_s`."""

    source: str
    frozen_s: float
    silent_s: float
    back_s: float


@dataclass(frozen=True, slots=True)
class Scenario:
    """One story. `key_s` is when there is most to see; `versions` says when which version of the checkout runs."""

    title: str
    key_s: float = 60.0
    changes: tuple[Change, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    lost: Lost | None = None
    versions: Mapping[str, tuple[Span, ...]] = field(default_factory=lambda: {"4.18.2": (ALWAYS,)})


_CHECKOUT = {"service": "checkout"}
_ORDERS_DB = {"host": "orders-db"}
_SWITCH = {"switch": "core-eu-1"}

QUIET = Scenario(title="a quiet day: everything is in range")

CHECKOUT = Scenario(
    title="a database runs out of connections, the checkout fails, orders fall",
    key_s=150.0,
    changes=(
        Change("db.connections.utilization", 0.98, 20, 420, _ORDERS_DB, ramp_s=40),
        Change("db.query.duration.mean", 0.072, 30, 420, _ORDERS_DB),
        Change("http.server.request.duration.p95", 2.4, 50, 420, _CHECKOUT, ramp_s=30),
        Change("lb.error_ratio", 0.094, 70, 420, {"backend": "checkout"}),
        Change("http.server.error_ratio", 0.382, 80, 420, _CHECKOUT),
        Change("http.server.success_ratio", 0.618, 80, 420, _CHECKOUT),
        Change("business.checkout.success_ratio", 0.618, 85, 420),
        Change("business.orders.rate", 412.0, 85, 420, ramp_s=30),
        Change("business.revenue.rate", 31_000.0, 85, 420, ramp_s=30),
        Change("mobile.network.error_ratio", 0.062, 85, 420),
    ),
    alarms=(
        Alarm(
            "DatabaseSlow",
            "warning",
            "Database query time 72 ms",
            40,
            440,
            {**_ORDERS_DB, "service": "orders-db"},
            "98 % of the connections of orders-db are in use, queries wait for one",
            signal="db.query.duration.mean",
        ),
        Alarm(
            "BackendErrors",
            "major",
            "Load balancer 5xx 9.4 %",
            80,
            440,
            {"backend": "checkout", **_CHECKOUT},
            signal="lb.error_ratio",
        ),
        Alarm(
            "CheckoutFailing",
            "critical",
            "Checkout failing in eu-west",
            103,
            440,
            {**_CHECKOUT, "region": "eu-west"},
            "38 % of requests fail, every third order is lost",
            signal="http.server.error_ratio",
            team="Shop",
            taken_s=240,
        ),
        Alarm(
            "AppErrors",
            "warning",
            "Mobile request errors 6.2 %",
            115,
            440,
            {"service": "mobile-api"},
            signal="mobile.network.error_ratio",
        ),
    ),
)


def _unreachable() -> tuple[Alarm, ...]:
    return tuple(
        Alarm(
            "HostUnreachable",
            "major",
            f"node-{rack}-{n:02d} does not answer",
            32 + rack,
            400 + rack,
            {"host": f"node-{rack}-{n:02d}", "rack": f"rack-{rack}", "site": "eu-west", **_SWITCH},
        )
        for rack in range(1, FLOODED_RACKS + 1)
        for n in range(1, RACK_HOSTS + 1)
    )


FLOOD = Scenario(
    title="a core switch fails: hundreds of alerts in ten seconds",
    key_s=75.0,
    changes=(
        *(Change("host.up", 0.0, 30, 400, {"host": host}, ramp_s=1) for host in HOSTS[:12]),
        Change("system.network.io", 2.0e8, 30, 400),
        Change("system.network.dropped", 2400.0, 30, 400, {"host": "core-eu-1"}),
    ),
    alarms=(
        Alarm(
            "SwitchDown",
            "critical",
            "Core switch core-eu-1 is down",
            30,
            400,
            {"host": "core-eu-1", "site": "eu-west", **_SWITCH},
            "all uplinks of racks 1 to 8 are lost",
            signal="system.network.dropped",
            team="Network",
        ),
        *_unreachable(),
        *(
            Alarm(
                "ServiceDegraded",
                "warning",
                f"{name} runs on half of its machines",
                45,
                400,
                {"service": name, "site": "eu-west"},
                behind="SwitchDown",
            )
            for name in ("search", "media", "sign-in")
        ),
    ),
)

STALE = Scenario(
    title="the metrics of the warehouse stop: grey with their age, its alert is unsure",
    key_s=95.0,
    changes=(Change("bi.pipeline.delay", 2460.0, -900, 3600, {"pipeline": "customer_360"}),),
    alarms=(
        Alarm(
            "PipelineLate",
            "warning",
            "customer_360 is 41 min late",
            -420,
            3600,
            {"pipeline": "customer_360"},
            "its last run should have ended at the full hour",
            DATA,
            signal="bi.pipeline.delay",
        ),
    ),
    lost=Lost(DATA, frozen_s=30, silent_s=85, back_s=420),
)

DDOS = Scenario(
    title="a SYN flood: it comes, gets past, is scrubbed, and ends",
    key_s=130.0,
    changes=(
        Change("security.ddos.syn.rate", 184_000.0, 20, 420, ramp_s=30),
        Change("security.ddos.packets", 2.1e6, 20, 420, ramp_s=30),
        Change("security.ddos.traffic", 9.2e10, 20, 420, ramp_s=30),
        Change("security.ddos.request_surge", 14.0, 30, 420, ramp_s=30),
        Change("security.ddos.mitigated_ratio", 0.87, 80, 240),
        Change("security.attacks.blocked.rate", 96_000.0, 30, 420, ramp_s=40),
        Change("security.firewall.denied.rate", 41_000.0, 30, 420, {"device": "edge-eu-1"}, ramp_s=40),
        Change("http.server.request.duration.p95", 0.9, 90, 250, {"service": "search"}),
        Change("lb.error_ratio", 0.021, 90, 250, {"backend": "search"}),
    ),
    alarms=(
        Alarm(
            "SynFlood",
            "major",
            "SYN flood on edge-eu: 184 000 a second",
            45,
            430,
            {"site": "edge-eu"},
            signal="security.ddos.syn.rate",
        ),
        Alarm(
            "FloodGetsPast",
            "critical",
            "DDoS gets past the scrubbing",
            95,
            260,
            {"site": "edge-eu", "service": "search"},
            "13 % of the attack reaches the load balancers, 92 Gbit/s arrive",
            signal="security.ddos.mitigated_ratio",
            team="Security",
            taken_s=150,
        ),
    ),
)

RELEASE = Scenario(
    title="a release of the checkout brings errors and is rolled back",
    key_s=120.0,
    changes=(
        Change("http.server.error_ratio", 0.034, 45, 240, _CHECKOUT),
        Change("http.server.success_ratio", 0.966, 45, 240, _CHECKOUT),
        Change("http.server.request.duration.p95", 0.34, 40, 240, _CHECKOUT),
        Change("business.checkout.success_ratio", 0.955, 50, 240),
    ),
    alarms=(
        Alarm("Released", "info", "checkout 4.18.3 is released", 30, 300, _CHECKOUT),
        Alarm(
            "ErrorsAfterRelease",
            "major",
            "Checkout errors 3.4 % since release 4.18.3",
            75,
            260,
            _CHECKOUT,
            "limit 1 %; roll back to 4.18.2",
            signal="http.server.error_ratio",
        ),
    ),
    versions={"4.18.2": ((-math.inf, 30.0), (235.0, math.inf)), "4.18.3": ((30.0, 235.0),)},
)

SCENARIOS: Mapping[str, Scenario] = {
    "quiet": QUIET,
    "checkout": CHECKOUT,
    "flood": FLOOD,
    "stale": STALE,
    "ddos": DDOS,
    "release": RELEASE,
}
