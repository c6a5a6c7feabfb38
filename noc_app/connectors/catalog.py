"""Every connector, in one explicit list: what is not named here does not exist.

A connector is imported when its kind is asked for: a seat with three kinds of targets does not pay for forty at each
start. What lists them all, such as the schema, imports them all.
"""

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Generic, TypeVar

from typing_extensions import override

from noc_app.config.target import TargetConfig
from noc_app.connectors.kit import AnyConnector

T = TypeVar("T")

# kind -> module below this package with a CONNECTOR of that kind
MODULES: Mapping[str, str] = MappingProxyType(
    {
        "host": "builtin.host",
        "probe": "builtin.probe",
        "prometheus": "infrastructure.prometheus",
        "alertmanager": "infrastructure.alertmanager",
        "icinga2": "infrastructure.icinga2",
        "zabbix": "infrastructure.zabbix",
        "http-json": "infrastructure.http_json",
        "haproxy": "infrastructure.haproxy",
        "haproxy_socket": "infrastructure.haproxy_socket",
        "nginx": "infrastructure.nginx",
        "influxdb": "infrastructure.influxdb",
        "grafana": "infrastructure.grafana",
        "elasticsearch": "infrastructure.elasticsearch",
        "kibana": "infrastructure.kibana",
        "logstash": "infrastructure.logstash",
        "kubernetes": "infrastructure.kubernetes",
        "statsd": "infrastructure.statsd",
        "statsd_admin": "infrastructure.statsd_admin",
        "victoriametrics": "infrastructure.victoriametrics",
        "vmalert": "infrastructure.vmalert",
        "auth_log": "security.auth_log",
        "pagerduty": "oncall.pagerduty",
        "datadog": "infrastructure.datadog",
        "newrelic": "infrastructure.newrelic",
        "sentry": "mobile.sentry",
        "bugsnag": "mobile.bugsnag",
        "falcon": "security.falcon",
        "keycloak": "security.keycloak",
        "nftables": "security.nftables",
        "splunk": "security.splunk",
        "suricata": "security.suricata",
        "wazuh": "security.wazuh",
        "crashlytics": "mobile.crashlytics",
        "playvitals": "mobile.playvitals",
        "sql": "infrastructure.sql",
        "postgresql": "infrastructure.postgresql",
        "airflow": "bi.airflow",
        "mlflow": "bi.mlflow",
        "great-expectations": "bi.great_expectations",
        "recordings": "mobile.recordings",
    }
)


class _Known(Mapping[str, T], Generic[T]):
    """What `part` gives for the connector of a kind, for every kind that there is."""

    def __init__(self, part: Callable[[AnyConnector], T]) -> None:
        self._part = part

    @override
    def __getitem__(self, kind: str) -> T:
        return self._part(importlib.import_module(f"noc_app.connectors.{MODULES[kind]}").CONNECTOR)

    @override
    def __contains__(self, kind: object) -> bool:
        return kind in MODULES

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(MODULES)

    @override
    def __len__(self) -> int:
        return len(MODULES)


def _itself(connector: AnyConnector) -> AnyConnector:
    return connector


def _config(connector: AnyConnector) -> type[TargetConfig]:
    config: type[TargetConfig] = connector.config
    return config


BY_KIND: Mapping[str, AnyConnector] = _Known(_itself)

CONNECTORS = BY_KIND.values()

MODELS: Mapping[str, type[TargetConfig]] = _Known(_config)


@dataclass(frozen=True, slots=True)
class Target:
    """One configured instance of a backend: a connector and the settings to use it with."""

    connector: AnyConnector
    config: TargetConfig

    @property
    def id(self) -> str:
        """Return the name under which the user configured it."""
        return self.config.id


def target_of(config: TargetConfig) -> Target:
    """Return the target of a validated entry."""
    return Target(BY_KIND[config.kind], config)
