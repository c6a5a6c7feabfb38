"""Prometheus and other PromQL stores: queries to signals, rules to alerts, scrape targets to evidence.

API   https://prometheus.io/docs/prometheus/latest/querying/api/
Seen  2.42
Against  a real server, in the live tests, and the vendor's API description
Alerts  by the label `severity`: critical and page are critical; major, high and error major; warning and warn
  warnings; info, information and none information; anything else is a warning

It knows no rights, and nothing here changes anything there: a proxy before it has to let POST of api/v1/query and
api/v1/query_range through, for they are questions, and GET of api/v1/targets and api/v1/rules.
"""

from typing import Literal

from pydantic import Field

from noc_app.connectors.infrastructure.prometheus_evidence import SCRAPED
from noc_app.connectors.infrastructure.prometheus_session import (
    PrometheusSession,
    PromQlConfig,
    expressions_of,
    signals_of,
)
from noc_app.connectors.kit import Connector, Tools
from noc_app.model import Domain


class Config(PromQlConfig):
    """One Prometheus, or anything that speaks its API."""

    kind: Literal["prometheus"] = "prometheus"
    alerts: bool = Field(default=True, title="Alerts", description="take firing alerts from its rules")


def _open(config: Config, tools: Tools) -> PrometheusSession:
    return PrometheusSession(config, tools, rules=config.alerts)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(dict.fromkeys([SCRAPED, *signals_of(config)]))


def _queries(config: Config) -> dict[str, str]:
    return expressions_of(config)


CONNECTOR = Connector(
    kind="prometheus",
    title="Prometheus",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
    queries=_queries,
)
