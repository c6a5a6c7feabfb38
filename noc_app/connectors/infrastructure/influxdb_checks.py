"""The checks of an InfluxDB 2 as alerts, from the statuses they write. Pure but for the memory of the last poll."""

from collections.abc import Mapping
from typing import NamedTuple

from noc_app.connectors.infrastructure.influxdb_wire import moment_of, tables_of
from noc_app.connectors.kit import plain
from noc_app.connectors.since import Since
from noc_app.model import Alert, BadPayload, PollResult, Severity, labels_of
from noc_app.model.said import phrase

SPAN = "1d"
# The newest status of each check and series, with its message; levels are tags, so each has a table of its own.
QUERY = (
    f'from(bucket: "_monitoring") |> range(start: -{SPAN}) '
    '|> filter(fn: (r) => r._measurement == "statuses" and r._field == "_message") |> last()'
)
LATE_S = 600.0  # checks usually run every minute
LEVELS = {"crit": Severity.CRITICAL, "warn": Severity.WARNING, "info": Severity.INFORMATION}
FINE = "ok"
FORGOTTEN = phrase("its check has written no status for a day")
NONE_AT_ALL = phrase("no check has written a status for a day")
_OWN = frozenset({"_check_id", "_check_name", "_level", "_source_measurement", "_type", "_status_timestamp"})
_OF_TABLE = frozenset({"", "result", "table", "_start", "_stop", "_time", "_value", "_field", "_measurement"})


class Status(NamedTuple):
    """What a check last said about one series."""

    check: str
    name: str
    level: str
    message: str
    at: float
    tags: Mapping[str, str]

    @property
    def fingerprint(self) -> str:
        """Return the identity of the check and its series, as it is shown."""
        tags = ",".join(f"{name}={value}" for name, value in sorted(self.tags.items()))
        return plain(f"{self.check}/{tags}" if tags else self.check, 400)


def parse_statuses(body: bytes) -> list[Status]:
    """Return the newest status of each check and series. Raises BadPayload."""
    newest: dict[str, Status] = {}
    for line in tables_of(body):
        for needed in ("_check_id", "_level", "_time"):
            if not line.get(needed):
                raise BadPayload(phrase("not a status of InfluxDB: it lacks {field}", field=needed))
        status = Status(
            check=line["_check_id"],
            name=line.get("_check_name", "") or line["_check_id"],
            level=line["_level"].lower(),
            message=line.get("_value", ""),
            at=moment_of(line["_time"]),
            tags={name: text for name, text in line.items() if name not in _OWN | _OF_TABLE and text},
        )
        before = newest.get(status.fingerprint)
        if before is None or status.at >= before.at:
            newest[status.fingerprint] = status
    return list(newest.values())


class Checks:
    """What the checks of one InfluxDB say, poll after poll."""

    def __init__(self) -> None:
        self._since = Since()
        self._before: frozenset[str] = frozenset()

    def take(self, statuses: list[Status], now: float) -> PollResult:
        """Return the alerts that stand at `now`, Unix seconds UTC."""
        bad = {s.fingerprint: s for s in statuses if s.level != FINE}
        known = {s.fingerprint for s in statuses}
        begun = self._since.of(dict.fromkeys(bad), now)
        cleared = dict.fromkeys((f for f in self._before if f not in known), FORGOTTEN)
        self._before = frozenset(bad)
        return PollResult(
            alerts=tuple(_alert(status, begun[f]) for f, status in bad.items()),
            unsure={f: _late(s, now) for f, s in bad.items() if now - s.at > LATE_S},
            cleared=cleared,
            gaps=_gaps(statuses, now),
        )


def _alert(status: Status, begun: float) -> Alert:
    return Alert(
        fingerprint=status.fingerprint,
        severity=LEVELS.get(status.level, Severity.MAJOR),  # "unknown", and what nobody knows
        title=plain(status.message) or plain(f"{status.name}: {status.level}"),
        description=plain(f"{status.name}: {status.level}"),
        starts_at=min(begun, status.at),
        labels=labels_of({"check": plain(status.name, 200), **{plain(n, 100): v for n, v in status.tags.items()}}),
    )


def _late(status: Status, now: float) -> str:
    minutes = round(max(0.0, now - status.at) / 60)
    return phrase("its check has said nothing for {minutes} min", minutes=minutes)


def _gaps(statuses: list[Status], now: float) -> dict[str, str]:
    if not statuses:
        return {"alerts": NONE_AT_ALL}
    late = sorted({plain(s.name, 60) for s in statuses if now - s.at > LATE_S})
    return {"alerts": phrase("checks that say nothing any more: {names}", names=tuple(late[:3]))} if late else {}
