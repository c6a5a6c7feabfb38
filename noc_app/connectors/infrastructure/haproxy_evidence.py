"""What HAProxy's statistics mean as samples and alerts. Pure but for the memory of the last poll."""

from collections.abc import Iterator, Mapping, Sequence

from noc_app.connectors.infrastructure.haproxy_wire import BACKEND, FRONTEND, SERVER, Row
from noc_app.connectors.kit import few, plain
from noc_app.connectors.rates import Growth, Totals
from noc_app.connectors.since import Since
from noc_app.model import Alert, Labels, PollResult, Sample, Severity, labels_of
from noc_app.model.said import phrase

UP_RATIO, QUEUE, RATE = "lb.backends.up_ratio", "lb.queue.length", "lb.request.rate"
ERRORS, ANSWER, SESSIONS = "lb.error_ratio", "lb.response.duration.mean", "lb.sessions.utilization"
EXPECTED = (UP_RATIO, RATE, QUEUE, SESSIONS)
SIGNALS = (*EXPECTED, ERRORS, ANSWER)  # the last two only where HTTP is spoken and somebody asks
UNCHECKED, NO_TRAFFIC = "no check", "NOLB"
PLANNED = ("MAINT", "DRAIN")
NAMED_IN_A_GAP = 3

_Counter = tuple[str, str]  # the backend and the name of the column


class Watch:
    """What one HAProxy says, poll after poll."""

    def __init__(self, every_s: float, page: str = "") -> None:
        """Remember nothing yet; `page` is the address of the statistics page, for links, or empty."""
        self.totals: Totals[_Counter] = Totals(every_s)
        self._page = page
        self._since = Since()
        self._before: Mapping[str, Alert] = {}

    def take(self, rows: Sequence[Row], now: float, further: Sequence[Sample] = ()) -> PollResult:
        """Return what `rows`, read at `now` (Unix seconds UTC), show together with `further` samples."""
        bad = {row.fingerprint: row for row in rows if _severity(row) is not None}
        since = self._since.of({f: _changed_at(row, now) for f, row in bad.items()}, now)
        alerts = {f: _alert(row, since[f], self._page) for f, row in bad.items()}
        gone = {f for f in self._before if f not in alerts}
        cleared = {f: why for f in gone if (why := _why_gone(f, rows))}
        self._before = alerts
        return PollResult(
            samples=(*_levels(rows), *self._moving(rows), *further),
            alerts=tuple(alerts.values()),
            cleared=cleared,
            gaps=_gaps(rows),
        )

    def _moving(self, rows: Sequence[Row]) -> Iterator[Sample]:
        backends = [row for row in rows if row.kind == BACKEND]
        growth = self.totals.grown(dict(_counters(backends)))
        for row in backends:
            yield from _rates(row, growth)


def _changed_at(row: Row, now: float) -> float | None:
    return None if row.changed_s is None else now - row.changed_s


def _alert(row: Row, since: float, page: str) -> Alert:
    where = {"backend": row.proxy} if row.kind != FRONTEND else {"frontend": row.proxy}
    named = {"server": row.name} if row.kind == SERVER else {}
    return Alert(
        fingerprint=row.fingerprint,
        severity=_severity(row) or Severity.WARNING,
        title=_title(row),
        description=row.check,
        starts_at=since,
        labels=labels_of({**where, **named}),
        link=page,
    )


def _counters(backends: Sequence[Row]) -> Iterator[tuple[_Counter, float]]:
    for row in backends:
        taken = row.sessions_total if row.responses is None else row.responses
        for name, total in (("taken", taken), ("failed", row.failures)):
            if total is not None:
                yield (row.proxy, name), total


def _rates(row: Row, growth: Growth[_Counter]) -> Iterator[Sample]:
    labels, taken = _backend(row), growth.by.get((row.proxy, "taken"))
    if taken is None:
        return
    yield Sample(RATE, taken / growth.elapsed_s, labels)
    failed = growth.by.get((row.proxy, "failed"))
    # Without a request there is no share and no time: the columns keep those of the past.
    if failed is not None and taken > 0:
        yield Sample(ERRORS, failed / taken, labels)
        if row.answer_s is not None:
            yield Sample(ANSWER, row.answer_s, labels)


def _levels(rows: Sequence[Row]) -> Iterator[Sample]:
    for row in rows:
        if row.kind == BACKEND:
            if row.queued is not None:
                yield Sample(QUEUE, row.queued, _backend(row))
            checked = [s for s in rows if s.kind == SERVER and s.proxy == row.proxy and s.status != UNCHECKED]
            if checked:
                yield Sample(UP_RATIO, sum(map(_is_up, checked)) / len(checked), _backend(row))
        elif row.kind == FRONTEND and row.sessions is not None and row.session_limit:
            yield Sample(SESSIONS, row.sessions / row.session_limit, labels_of({"frontend": plain(row.proxy, 200)}))


def _backend(row: Row) -> Labels:
    return labels_of({"backend": plain(row.proxy, 200)})


def _is_up(row: Row) -> bool:
    """Return whether a server takes traffic; `UP 1/3` is up and failing its checks, `DOWN 1/2` the reverse."""
    return row.status == "UP" or row.status.startswith("UP ")


def _severity(row: Row) -> Severity | None:
    """Return how bad the state of a row is; None if it is fine, planned, or not known to HAProxy."""
    if row.kind == FRONTEND:
        return None if row.status == "OPEN" else Severity.MAJOR
    if row.kind == BACKEND:
        return None if _is_up(row) else Severity.CRITICAL
    if row.kind != SERVER or _is_up(row) or row.status == UNCHECKED or row.status.startswith(PLANNED):
        return None
    return Severity.WARNING


def _title(row: Row) -> str:
    status, proxy = plain(row.status, 60), plain(row.proxy, 200)
    if row.kind == FRONTEND:
        return plain(f"frontend {proxy}: {status}")
    if row.kind == BACKEND:
        return plain(phrase("backend {backend}: {state}, no server takes its traffic", backend=proxy, state=status))
    words = phrase("takes no new traffic") if row.status == NO_TRAFFIC else status
    server = plain(row.name, 200)
    return plain(phrase("{server} of {backend}: {state}", server=server, backend=proxy, state=words))


def _why_gone(fingerprint: str, rows: Sequence[Row]) -> str:
    """Return why an alert is gone if its server did not come back."""
    row = next((r for r in rows if r.fingerprint == fingerprint), None)
    if row is None:
        return phrase("removed from HAProxy's configuration")
    if not row.status.startswith(PLANNED):
        return ""
    return phrase("taken out by hand ({state})", state=plain(row.status, 60))


def _gaps(rows: Sequence[Row]) -> dict[str, str]:
    unchecked = [row.fingerprint for row in rows if row.kind == SERVER and row.status == UNCHECKED]
    if not unchecked:
        return {}
    names = few(unchecked, NAMED_IN_A_GAP)
    return {UP_RATIO: phrase("HAProxy checks the health of these servers not at all: {names}", names=names)}
