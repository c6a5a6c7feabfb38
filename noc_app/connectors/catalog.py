"""Every connector, in one explicit list: what is not named here does not exist."""

from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin import host, probe
from noc_app.connectors.infrastructure import (
    alertmanager,
    elasticsearch,
    grafana,
    haproxy,
    haproxy_socket,
    http_json,
    icinga2,
    influxdb,
    kibana,
    kubernetes,
    logstash,
    nginx,
    prometheus,
    statsd,
    statsd_admin,
    victoriametrics,
    vmalert,
    zabbix,
)
from noc_app.connectors.kit import AnyConnector
from noc_app.connectors.security import auth_log

CONNECTORS: tuple[AnyConnector, ...] = (
    host.CONNECTOR,
    probe.CONNECTOR,
    prometheus.CONNECTOR,
    alertmanager.CONNECTOR,
    icinga2.CONNECTOR,
    zabbix.CONNECTOR,
    http_json.CONNECTOR,
    haproxy.CONNECTOR,
    haproxy_socket.CONNECTOR,
    nginx.CONNECTOR,
    influxdb.CONNECTOR,
    grafana.CONNECTOR,
    elasticsearch.CONNECTOR,
    kibana.CONNECTOR,
    logstash.CONNECTOR,
    kubernetes.CONNECTOR,
    statsd.CONNECTOR,
    statsd_admin.CONNECTOR,
    victoriametrics.CONNECTOR,
    vmalert.CONNECTOR,
    auth_log.CONNECTOR,
)

BY_KIND: Mapping[str, AnyConnector] = {c.kind: c for c in CONNECTORS}

MODELS: Mapping[str, type[TargetConfig]] = {c.kind: c.config for c in CONNECTORS}


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
