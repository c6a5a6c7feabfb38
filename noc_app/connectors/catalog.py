"""Every connector, in one explicit list: what is not named here does not exist."""

from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.config.target import TargetConfig
from noc_app.connectors.bi import airflow, great_expectations, mlflow
from noc_app.connectors.builtin import host, probe
from noc_app.connectors.infrastructure import (
    alertmanager,
    datadog,
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
    newrelic,
    nginx,
    postgresql,
    prometheus,
    sql,
    statsd,
    statsd_admin,
    victoriametrics,
    vmalert,
    zabbix,
)
from noc_app.connectors.kit import AnyConnector
from noc_app.connectors.mobile import bugsnag, crashlytics, playvitals, recordings, sentry
from noc_app.connectors.oncall import pagerduty
from noc_app.connectors.security import auth_log, falcon, keycloak, nftables, splunk, suricata, wazuh

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
    pagerduty.CONNECTOR,
    datadog.CONNECTOR,
    newrelic.CONNECTOR,
    sentry.CONNECTOR,
    bugsnag.CONNECTOR,
    falcon.CONNECTOR,
    keycloak.CONNECTOR,
    nftables.CONNECTOR,
    splunk.CONNECTOR,
    suricata.CONNECTOR,
    wazuh.CONNECTOR,
    crashlytics.CONNECTOR,
    playvitals.CONNECTOR,
    sql.CONNECTOR,
    postgresql.CONNECTOR,
    airflow.CONNECTOR,
    mlflow.CONNECTOR,
    great_expectations.CONNECTOR,
    recordings.CONNECTOR,
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
