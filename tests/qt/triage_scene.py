"""A night at the desk, as values: an incident of four alerts, two on their own, notices, and what is kept quiet."""

from dataclasses import dataclass, replace

from noc_app.model import (
    Alert,
    AlertKey,
    Assignment,
    Domain,
    Keeping,
    Look,
    Mark,
    PollResult,
    Severity,
    Suppression,
    VendorAck,
    labels_of,
)
from tests.tools.fake_board import burning_board

CRITICAL, MAJOR, WARNING, INFORMATION = sorted(Severity, reverse=True)
RUNBOOK = """1. Look at **the last deploy** of `api-gw`
2. Roll back in *one* region: [console](https://deploy.example.com/api-gw)
3. Errors must fall below 2 % within 5 minutes

> Asked the payments team first? They are on call until 22:00.
"""


@dataclass
class Happened:
    at: float
    kind: str
    reason: str = ""
    by: str = ""


def made(name, severity, title, age_s, now, **more):
    labels = labels_of({"alertname": name, **more.pop("labels", {})})
    return Alert(fingerprint=name, severity=severity, title=title, starts_at=now - age_s, labels=labels, **more)


def night(now):
    """The alerts that `am` and `prom-eu` report at `now`."""
    shop = {"service": "checkout"}

    def owned(by, for_s, comment=""):
        return VendorAck(by=by, since=now - 600, until=now + for_s, comment=comment)

    def kept(kind, by, for_s, comment=""):
        return (Suppression(kind=kind, by=by, until=now + for_s, comment=comment),)

    return (
        made(
            "CheckoutErrors",
            CRITICAL,
            "Checkout API errors",
            47,
            now,
            labels={**shop, "instance": "api-gw", "region": "eu-west", "signal": "http.server.error_ratio"},
            description="38 % of requests to the checkout API fail in eu-west. The last deploy was api-gw 4.18.3.",
            runbook_url="https://runbooks.example.com/checkout-errors",
            domain=Domain.BUSINESS,
        ),
        made(
            "LoadBalancer5xx",
            MAJOR,
            "Load balancer 5xx",
            186,
            now,
            labels={**shop, "instance": "lb-eu-2", "signal": "lb.error_ratio"},
        ),
        made(
            "DatabaseLatency",
            WARNING,
            "Database latency",
            311,
            now,
            labels={**shop, "instance": "orders-eu", "signal": "db.query.duration.mean"},
        ),
        made(
            "MobileErrors",
            WARNING,
            "Mobile request errors",
            140,
            now,
            labels={**shop, "check": "iOS and Android", "signal": "mobile.network.error_ratio"},
            domain=Domain.MOBILE,
        ),
        made(
            "ErrorBudget",
            WARNING,
            "Public API error budget",
            10_320,
            now,
            labels={"service": "public-api"},
            ack=owned("Tomasz Wójcik", 5300, "note"),
        ),
        made("SnowflakeSilent", MAJOR, "Snowflake stopped reporting", 432, now, labels={"instance": "snowflake"}),
        made(
            "Rollout",
            INFORMATION,
            "Android rollout held at 71 %",
            29 * 3600,
            now,
            labels={"service": "8.2.0"},
            ack=owned("Priya Nair", 8000, "hotfix 8.2.2 in review"),
        ),
        made("CertificateRenewal", INFORMATION, "Certificate renewal pending", 32_400, now, labels={"host": "pay"}),
        made(
            "ReplicationLag",
            WARNING,
            "Replication lag",
            1320,
            now,
            labels={"instance": "db-eu-3"},
            suppressed=kept("maintenance", "Tomasz Wójcik", 12_500, "failover drill CHG-881"),
        ),
        made(
            "DiskQueue",
            WARNING,
            "Disk queue depth",
            3840,
            now,
            labels={"instance": "backup-us-2"},
            suppressed=kept("silenced", "Ruth Osei", 3500, "nightly job"),
        ),
        made(
            "StagingBatch",
            WARNING,
            "Staging batch late",
            5400,
            now,
            labels={"instance": "batch-3"},
            suppressed=kept("shelved", "Ruth Osei", 7200, "being replaced"),
        ),
    )


def night_board():
    board = burning_board()
    now = board.clock()
    board.alerts.take("am", PollResult(alerts=night(now)), now - 3)
    seen, given = AlertKey("am", "DatabaseLatency"), AlertKey("am", "MobileErrors")
    latch = replace(board.alerts.get(seen).latch, seen=Mark("ruth", now - 60))
    board.alerts.amend(seen, latch=latch, assigned=Assignment("team data-core", "ruth", now - 60))
    board.alerts.amend(given, assigned=Assignment("team mobile", "ruth", now - 60))
    colleagues_at(board)
    return board


def colleagues_at(board):
    """Two colleagues at other desks, one of whom leads and both of whom look at something."""
    critical, major = AlertKey("am", "CheckoutErrors"), AlertKey("am", "LoadBalancer5xx")
    board.keeping = Keeping.SHARED
    board.desks = (
        Look(desk="2", by="ruth.osei", at=board.clock(), key=major),
        Look(desk="1", by="tomasz.wojcik", at=board.clock(), key=critical, leads=True),
    )
    board.looking = {critical: ("tomasz.wojcik",), major: ("ruth.osei",)}


def past(now):
    return (
        Happened(now - 12, "raised", "paged again"),
        Happened(now - 40, "acknowledged", by="Mara Lindqvist"),
        Happened(now - 47, "fired", "above 2 % for 5 min"),
    )
