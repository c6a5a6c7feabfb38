"""VictoriaMetrics: PromQL queries to signals. Its alerts are at vmalert, which is a target of its own.

API   https://docs.victoriametrics.com/victoriametrics/url-examples/
Seen  1.79.5
Against  a real server, in the live tests

One node, or of a cluster a vmselect with its path: http://vmselect:8481/select/0/prometheus. It knows no users; with
vmauth before it, auth: basic or bearer. It keeps the newest 30 s back from whoever does not ask for them; we ask.
"""

from typing import Literal

from noc_app.connectors.infrastructure.prometheus_session import (
    PrometheusSession,
    PromQlConfig,
    expressions_of,
    signals_of,
)
from noc_app.connectors.kit import Connector, Tools
from noc_app.model import Domain

FRESH = {"nocache": "1"}  # without it the question is moved into the past by -search.latencyOffset


class Config(PromQlConfig):
    """One VictoriaMetrics."""

    kind: Literal["victoriametrics"] = "victoriametrics"


def _open(config: Config, tools: Tools) -> PrometheusSession:
    return PrometheusSession(config, tools, rules=False, extra=FRESH)


def _expects(config: Config) -> tuple[str, ...]:
    return signals_of(config)  # who only has data pushed to it scrapes nothing


def _queries(config: Config) -> dict[str, str]:
    return expressions_of(config)


CONNECTOR = Connector(
    kind="victoriametrics",
    title="VictoriaMetrics",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
    queries=_queries,
    alerts=False,
)
