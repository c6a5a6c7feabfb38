"""Google Play vitals: users without a crash, hangs, slow starts, wake locks, by day; anomalies as alerts.

API   https://developers.google.com/play/developer/reporting
Seen  v1beta1, revision of November 2026
Against  the vendor's own client as a second client, on the same requests; no app was at hand
Alerts  every anomaly is a warning

Play is a day or two late by nature: each value has the end of its day, and its age is shown. The service account needs
"View app quality information (read-only)" in the Play Console. Nothing can be told.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, HttpUrl

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Rate
from noc_app.connectors.kit import Connector, Stage, Tools, plain
from noc_app.connectors.mobile.google_account import ROLE_HELP, GoogleApi
from noc_app.connectors.mobile.playvitals_wire import (
    DAYS_OF,
    Anomaly,
    Day,
    Row,
    parse_anomalies,
    parse_freshness,
    parse_rows,
)
from noc_app.connectors.paging import Paged, all_pages, next_token
from noc_app.model import Alert, Domain, PollResult, Refused, Sample, Severity, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

SCOPE = "https://www.googleapis.com/auth/playdeveloperreporting"
DAY_S = 86_400.0
USUAL_LAG_S = 3 * DAY_S
LOOKED_BACK_S = 7 * DAY_S  # for anomalies
ROWS = 1000
PLATFORM = "android"


@dataclass(frozen=True, slots=True)
class MetricSet:
    """One set of vitals: which metric becomes which signal. `share` turns a share of users who had trouble around."""

    name: str
    metric: str
    signal: str
    dimensions: tuple[str, ...] = ()
    turned: bool = False


SETS = (
    MetricSet("crashRateMetricSet", "crashRate", "mobile.crash_free_users", turned=True),
    MetricSet("anrRateMetricSet", "userPerceivedAnrRate", "mobile.hang_rate"),
    MetricSet("slowStartRateMetricSet", "slowStartRate", "mobile.start.slow_ratio", ("startType",)),
    MetricSet("stuckBackgroundWakelockRateMetricSet", "stuckBgWakelockRate", "mobile.battery.wake_locks"),
)


class Config(HttpTargetConfig):
    """One app in Google Play."""

    kind: Literal["playvitals"] = "playvitals"
    url: HttpUrl = Field(
        default=HttpUrl("https://playdeveloperreporting.googleapis.com"), title="Address", description="of Google's API"
    )
    every: Duration = Field(
        default=3600.0, ge=300.0, le=86400.0, title="Poll interval", description="data come by the day"
    )
    account: SecretRef = Field(title="Service account", description=ROLE_HELP)
    package: str = Field(
        pattern=r"^[A-Za-z][\w.]{2,200}$", title="Package", description="name of the app, such as org.example.shop"
    )
    versions: bool = Field(default=False, title="By version", description="crashes and hangs by version code too")


class PlayVitalsSession:
    """Polls the vitals of one app."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._decode, self._clock = config, tools.decode, tools.clock
        self._api = GoogleApi(tools, config.account, SCOPE)
        self._base = f"v1beta1/apps/{config.package}"

    async def poll(self) -> PollResult:
        """Read the newest day of every set, and what Google calls unusual. Raises PollError."""
        gaps: dict[str, str] = {}
        anomalies = await self._anomalies()
        if anomalies.gap:
            gaps["alerts"] = anomalies.gap
        found = await asyncio.gather(*(self._newest(s, gaps) for s in SETS))
        return PollResult(
            samples=tuple(sample for samples in found for sample in samples),
            alerts=tuple(_alert(a, self._config.package) for a in anomalies.items),
            alerts_complete=not anomalies.gap,
            gaps=gaps,
        )

    async def _newest(self, wanted: MetricSet, gaps: dict[str, str]) -> list[Sample]:
        """Return the samples of the newest day that Google has; what it does not tell is a gap."""
        path = f"{self._base}/{wanted.name}"
        try:
            end = await self._decode(parse_freshness, (await self._api.get(path)).body)
            if end is None:
                gaps[wanted.signal] = phrase("Google Play has no day of this yet")
                return []
            rows = await self._rows(path, wanted, end)
        except Refused as error:
            gaps[wanted.signal] = said_by(error)
            return []
        samples = [s for row in rows.items if (s := _sample(row, wanted, end.at)) is not None]
        if not samples or rows.gap:
            gaps[wanted.signal] = rows.gap or phrase("Google Play tells nothing: too few users, or none")
        return samples

    async def _rows(self, path: str, wanted: MetricSet, end: Day) -> Paged[Row]:
        by_version = self._config.versions and not wanted.dimensions
        asked: dict[str, Any] = {
            "timelineSpec": {"aggregationPeriod": "DAILY", "startTime": _day_before(end), "endTime": _written(end)},
            "metrics": [wanted.metric],
            "pageSize": ROWS,
        }
        dimensions = (*wanted.dimensions, *(("versionCode",) if by_version else ()))
        if dimensions:
            asked["dimensions"] = list(dimensions)

        async def read(token: str) -> tuple[Sequence[Row], str | None]:
            answer = await self._api.post(f"{path}:query", {**asked, **({"pageToken": token} if token else {})})
            found, after = await self._decode(parse_rows, answer.body)
            return found, next_token(after)

        return await all_pages(read, "", most=5 * ROWS, what=phrase("rows of vitals"))

    async def _anomalies(self) -> Paged[Anomaly]:
        since = datetime.fromtimestamp(self._clock() - LOOKED_BACK_S, UTC)
        about: dict[str, Any] = {"filter": f'activeBetween("{since:%Y-%m-%dT%H:%M:%SZ}", UNBOUNDED)', "pageSize": 100}

        async def read(token: str) -> tuple[Sequence[Anomaly], str | None]:
            asked = {**about, **({"pageToken": token} if token else {})}
            answer = await self._api.get(f"{self._base}/anomalies", asked)
            found, after = await self._decode(parse_anomalies, answer.body)
            return found, next_token(after)

        return await all_pages(read, "", most=1000, what=phrase("anomalies"))


def _sample(row: Row, wanted: MetricSet, end: float) -> Sample | None:
    value = row.value(wanted.metric)
    if value is None:
        return None
    share = min(1.0, max(0.0, 1.0 - value if wanted.turned else value))
    version, start = row.dimension("versionCode"), row.dimension("startType")
    named = {"platform": PLATFORM, **({"version": version} if version else {}), **({"start": start} if start else {})}
    return Sample(
        wanted.signal,
        share,
        labels_of({name: plain(text, 100).lower() for name, text in named.items()}),
        at=end,
        lag_s=USUAL_LAG_S,
    )


def _alert(anomaly: Anomaly, package: str) -> Alert:
    what = anomaly.metric.metric if anomaly.metric else anomaly.metricSet.rpartition("/")[2]
    value = anomaly.metric.decimalValue.value if anomaly.metric and anomaly.metric.decimalValue else ""
    began = anomaly.timelineSpec.startTime if anomaly.timelineSpec else None
    where = ", ".join(f"{d.dimension} {d.text}" for d in anomaly.dimensions)
    return Alert(
        fingerprint=plain(anomaly.name.rpartition("/")[2], 120),
        severity=Severity.WARNING,
        title=phrase("{metric} of {app} is unusual", metric=plain(what, 200), app=package),
        description=plain(" · ".join(part for part in (value, where) if part)),
        starts_at=began.at if began else 0.0,
        labels=labels_of({"platform": PLATFORM, "metric": plain(what, 100)}),
        domain=Domain.MOBILE,
    )


def _written(day: Day) -> dict[str, Any]:
    return {"year": day.year, "month": day.month, "day": day.day, "timeZone": {"id": DAYS_OF}}


def _day_before(end: Day) -> dict[str, Any]:
    before = datetime(end.year, end.month, end.day, tzinfo=ZoneInfo(DAYS_OF)) - timedelta(days=1)
    return {"year": before.year, "month": before.month, "day": before.day, "timeZone": {"id": DAYS_OF}}


def _open(config: Config, tools: Tools) -> PlayVitalsSession:
    return PlayVitalsSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(s.signal for s in SETS)


CONNECTOR = Connector(
    kind="playvitals",
    title="Google Play vitals",
    domain=Domain.MOBILE,
    config=Config,
    open=_open,
    expects=_expects,
    stage=Stage.BETA,
    rate=Rate(10, 1.0),
)
