"""What Icinga 2 knows as samples, and how much of it is not current. Pure."""

from collections.abc import Mapping

from noc_app.connectors.infrastructure.icinga2_wire import Glance, Health
from noc_app.connectors.kit import few, plain
from noc_app.model import Sample, labels_of
from noc_app.model.said import in_turn, phrase

NAMED_IN_A_GAP = 3


def overdue_count(late: Mapping[str, Glance]) -> int:
    """Return how many of what is late was checked before."""
    return sum(g.last_check > 0 for g in late.values())


_LATE = phrase("not checked in time: {names}")


def hosts_up(hosts: Mapping[str, Glance], late: Mapping[str, Glance], gaps: dict[str, str]) -> list[Sample]:
    """Return host.up of every host that is known to be up or down; a late one has the time of its last check."""
    known = {n: g for n, g in hosts.items() if g.last_check > 0 and (g.state == 0 or g.last_reachable)}
    unknown = sorted(plain(n, 60) for n in hosts if n not in known)
    if unknown:
        gaps["host.up"] = phrase("never checked or unreachable: {names}", names=few(unknown, NAMED_IN_A_GAP))
    return [
        Sample(
            "host.up",
            0.0 if (g.state if g.state_type > 0 else g.last_hard_state) > 0 else 1.0,
            labels_of({"host": plain(name)}),
            g.last_check if name in late else None,
        )
        for name, g in known.items()
    ]


def say_late(late: Mapping[str, Glance], gaps: dict[str, str]) -> None:
    """Say what nobody has looked at for too long: that nothing is reported about it means nothing."""
    names = sorted(plain(n, 60) for n in late)
    if names:
        said = _LATE.of(names=few(names, NAMED_IN_A_GAP))
        gaps["alerts"] = in_turn([*filter(None, (gaps.get("alerts", ""), said))])
    if any("!" not in n for n in late):
        overdue_hosts = few([n for n in names if "!" not in n], NAMED_IN_A_GAP)
        gaps.setdefault("host.up", _LATE.of(names=overdue_hosts))


def counted(health: Health) -> list[Sample]:
    """Return the counters of the whole server."""
    return [
        *(Sample("monitoring.hosts", n, labels_of({"state": s})) for s, n in health.hosts.items()),
        *(Sample("monitoring.services", n, labels_of({"state": s})) for s, n in health.services.items()),
        Sample("monitoring.check.latency", health.latency_s),
    ]
