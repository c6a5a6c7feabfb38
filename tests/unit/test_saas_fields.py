"""A field that a service must send and does not is named, whichever service it is."""

import pytest

from noc_app.config.load import load
from noc_app.config.places import example_config
from noc_app.connectors.catalog import MODELS
from noc_app.connectors.infrastructure import datadog_wire, newrelic_wire
from noc_app.connectors.mobile import bugsnag_wire, crashlytics, playvitals_wire, sentry_wire
from noc_app.connectors.oncall import pagerduty_wire
from noc_app.model import BadPayload
from tests.contract.saas import text_of
from tests.tools.mutations import without

ISSUE = ("data", "actor", "account", "aiIssues", "issues", "issues", 0)
ENTITY = ("data", "actor", "entitySearch", "results", "entities", 0)


@pytest.mark.parametrize(
    ("parse", "name", "path"),
    [
        (pagerduty_wire.parse_incidents, "pagerduty/incidents", ("incidents",)),
        (pagerduty_wire.parse_incidents, "pagerduty/incidents", ("more",)),
        (pagerduty_wire.parse_incidents, "pagerduty/incidents", ("incidents", 0, "status")),
        (
            pagerduty_wire.parse_incidents,
            "pagerduty/incidents",
            ("incidents", 1, "acknowledgements", 0, "acknowledger"),
        ),
        (pagerduty_wire.parse_oncalls, "pagerduty/oncalls", ("oncalls", 0, "user")),
        (pagerduty_wire.parse_policies, "pagerduty/policies", ("escalation_policies",)),
        (datadog_wire.parse_monitors, "datadog/monitors", (0, "id")),
        (datadog_wire.parse_monitors, "datadog/monitors", (0, "state", "groups", "host:db-1,role:db", "status")),
        (datadog_wire.parse_downtimes, "datadog/downtimes", ("data", 0, "attributes", "scope")),
        (datadog_wire.parse_incidents, "datadog/incidents", ("data", 0, "attributes", "created")),
        (datadog_wire.parse_query, "datadog/query", ("status",)),
        (datadog_wire.parse_query, "datadog/query", ("series", 0, "pointlist")),
        (newrelic_wire.parse_issues, "newrelic/issues", (*ISSUE, "issueId")),
        (newrelic_wire.parse_issues, "newrelic/issues", (*ISSUE, "state")),
        (newrelic_wire.parse_entities, "newrelic/entities", (*ENTITY, "name")),
        (newrelic_wire.parse_metrics, "newrelic/metrics", ("data", "actor", "account", "nrql", "results")),
        (sentry_wire.parse_issues, "sentry/issues", (0, "firstSeen")),
        (sentry_wire.parse_sessions, "sentry/sessions", ("groups", 0, "totals")),
        (sentry_wire.parse_sessions, "sentry/sessions", ("end",)),
        (sentry_wire.parse_monitors, "sentry/monitors", (0, "environments", 0, "status")),
        (bugsnag_wire.parse_errors, "bugsnag/errors", (0, "error_class")),
        (bugsnag_wire.parse_stability, "bugsnag/stability", ("timeline_points", 0, "bucket_end")),
        (crashlytics.parse_report, "crashlytics/issues", ("name",)),
        (crashlytics.parse_report, "crashlytics/issues", ("groups", 0, "issue", "id")),
        (playvitals_wire.parse_freshness, "playvitals/freshness", ("name",)),
        (playvitals_wire.parse_rows, "playvitals/crashRate", ("rows", 0, "startTime")),
        (playvitals_wire.parse_anomalies, "playvitals/anomalies", ("anomalies", 0, "metricSet")),
    ],
    ids=lambda given: "/".join(map(str, given)) if isinstance(given, tuple) else getattr(given, "__name__", given),
)
def test_a_field_that_is_missing_is_named(parse, name, path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        parse(without(text_of(name), *path))


@pytest.mark.parametrize("name", ["oncall", "saas", "mobile", "notify"])
def test_every_example_of_a_service_works_as_it_is(name):
    found = load(example_config(f"{name}.example.yaml"), MODELS)
    assert found.problems == ()
    assert found.targets
