"""What Zabbix knows as samples. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence

from noc_app.connectors.infrastructure.zabbix_alerts import SEVERITIES
from noc_app.connectors.infrastructure.zabbix_wire import Host, Problem, Trigger
from noc_app.connectors.kit import plain
from noc_app.model import Sample, labels_of
from noc_app.model.said import phrase

UP = "host.up"
STATES = {True: "up", False: "down", None: "unknown"}


def by_severity(problems: Iterable[Problem]) -> list[Sample]:
    """Return the number of open problems of every severity."""
    counts = Counter(p.severity for p in problems)
    return [
        Sample("monitoring.problems", float(counts[i]), labels_of({"severity": word}))
        for i, (word, _) in enumerate(SEVERITIES)
    ]


def by_state(hosts: Sequence[Host]) -> list[Sample]:
    """Return the number of hosts of every state; unknown are those that only send, or were never asked."""
    counts = Counter(h.up for h in hosts)
    return [Sample("monitoring.hosts", float(counts[up]), labels_of({"state": word})) for up, word in STATES.items()]


def ups(hosts: Sequence[Host]) -> list[Sample]:
    """Return whether each host is up, for those of which it is known."""
    return [Sample(UP, float(h.up), labels_of({"host": plain(h.host)})) for h in hosts if h.up is not None]


def doubt(trigger: Trigger) -> str:
    """Return why nobody vouches for the problem of a trigger in an unknown state."""
    reason = plain(trigger.error, 160) or phrase("it does not say why")
    return phrase("Zabbix cannot evaluate its trigger now: {reason}", reason=reason)
