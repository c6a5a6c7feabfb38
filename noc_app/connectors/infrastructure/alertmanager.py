"""Prometheus Alertmanager, API v2: alerts and silences. An acknowledgement is a silence of exactly this alert.

API   https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
Seen  0.25
Against  a real server, in the live tests, and the vendor's API description
Alerts  by the label `severity`: critical and page are critical; major, high and error major; warning and warn
  warnings; info, information and none information; anything else is a warning

It knows no rights: who may sign in at all may read and silence. A proxy before it has to let through, to watch, GET of
api/v2/alerts, api/v2/silences and api/v2/status; to acknowledge and silence POST of api/v2/silences; to give back and
end silences DELETE of api/v2/silence/. Nobody tells beforehand what a proxy refuses.

A silence matches every alert that has at least the labels it names. So that an acknowledgement hides no other alert,
its silence also demands that the labels which similar alerts have now, and this one has not, are absent. An alert that
comes later with yet another label is hidden by it too; it is then shown as silenced, and never as acknowledged.
"""

from typing import Literal

from pydantic import Field

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.alertmanager_session import AlertmanagerSession
from noc_app.connectors.kit import Connector, Tools
from noc_app.model import Domain


class Config(HttpTargetConfig):
    """One Alertmanager, or one cluster behind a load balancer."""

    kind: Literal["alertmanager"] = "alertmanager"
    matchers: tuple[str, ...] = Field(default=(), description='only these alerts, such as team="web"')
    receiver: str = Field(default="", description="only alerts for receivers that match this expression")


def _open(config: Config, tools: Tools) -> AlertmanagerSession:
    return AlertmanagerSession(tools, matchers=config.matchers, receiver=config.receiver)


def _expects(config: Config) -> tuple[str, ...]:
    return ()


CONNECTOR = Connector(
    kind="alertmanager",
    title="Alertmanager",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
