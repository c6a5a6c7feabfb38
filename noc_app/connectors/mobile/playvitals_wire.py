"""What Google Play's Developer Reporting API answers. Pure. Decimals are text, days are of California."""

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from noc_app.connectors.wire import decoded, number
from noc_app.model import BadPayload
from noc_app.model.said import phrase

DAYS_OF = "America/Los_Angeles"
_VITALS = phrase("vitals of {product}", product="Google Play")


class _Zone(msgspec.Struct):
    id: str = ""


class Day(msgspec.Struct):
    """A moment as Google writes it: parts, and a zone."""

    year: int
    month: int
    day: int
    hours: int = 0
    timeZone: _Zone | None = None  # noqa: N815 - the vendor's names

    @property
    def at(self) -> float:
        """Return Unix seconds UTC. Raises BadPayload if there is no such moment."""
        zone = self.timeZone.id if self.timeZone and self.timeZone.id else DAYS_OF
        try:
            return datetime(self.year, self.month, self.day, self.hours, tzinfo=ZoneInfo(zone)).timestamp()
        except (ValueError, OverflowError, KeyError, OSError) as error:
            reason = phrase("a time is none, or of an unknown zone")
            raise BadPayload(phrase("not the {what}: {reason}", what=_VITALS, reason=reason)) from error


class _Fresh(msgspec.Struct):
    aggregationPeriod: str = ""  # noqa: N815
    latestEndTime: Day | None = None  # noqa: N815


class _FreshnessInfo(msgspec.Struct):
    freshnesses: list[_Fresh] = []


class _MetricSet(msgspec.Struct):
    name: str
    freshnessInfo: _FreshnessInfo | None = None  # noqa: N815


class _Decimal(msgspec.Struct):
    value: str = ""


class _Metric(msgspec.Struct):
    metric: str
    decimalValue: _Decimal | None = None  # noqa: N815


class _Dimension(msgspec.Struct):
    dimension: str
    stringValue: str | None = None  # noqa: N815
    int64Value: str | None = None  # noqa: N815
    valueLabel: str | None = None  # noqa: N815

    @property
    def text(self) -> str:
        return self.valueLabel or self.stringValue or self.int64Value or ""


class Row(msgspec.Struct):
    """One day of one combination of dimensions."""

    startTime: Day  # noqa: N815
    metrics: list[_Metric] = []
    dimensions: list[_Dimension] = []

    def value(self, metric: str) -> float | None:
        """Return the value of a metric, None if it is not told. Raises BadPayload if it is no number."""
        found = next((m.decimalValue for m in self.metrics if m.metric == metric), None)
        return None if found is None else number(found.value, metric)

    def dimension(self, name: str) -> str:
        """Return what a dimension is of this row, empty if it is not told."""
        return next((d.text for d in self.dimensions if d.dimension == name), "")


class _Rows(msgspec.Struct):
    rows: list[Row] = []
    nextPageToken: str | None = None  # noqa: N815


class _Timeline(msgspec.Struct):
    startTime: Day | None = None  # noqa: N815


class Anomaly(msgspec.Struct):
    """Something that Google calls unusual."""

    name: str
    metricSet: str  # noqa: N815
    metric: _Metric | None = None
    timelineSpec: _Timeline | None = None  # noqa: N815
    dimensions: list[_Dimension] = []


class _Anomalies(msgspec.Struct):
    anomalies: list[Anomaly] = []
    nextPageToken: str | None = None  # noqa: N815


def parse_freshness(body: bytes) -> Day | None:
    """Return the end of the newest day that is told, None if there is none yet. Raises BadPayload."""
    told = decoded(body, _MetricSet, _VITALS).freshnessInfo
    daily = [f.latestEndTime for f in (told.freshnesses if told else ()) if f.aggregationPeriod == "DAILY"]
    return next((day for day in daily if day is not None), None)


def parse_rows(body: bytes) -> tuple[list[Row], str | None]:
    """Return a page of rows and the token of the next. No rows are sent as nothing at all. Raises BadPayload."""
    page = decoded(body, _Rows, _VITALS)
    return page.rows, page.nextPageToken


def parse_anomalies(body: bytes) -> tuple[list[Anomaly], str | None]:
    """Return a page of anomalies and the token of the next. Raises BadPayload."""
    page = decoded(body, _Anomalies, phrase("anomalies of {product}", product="Google Play"))
    return page.anomalies, page.nextPageToken
