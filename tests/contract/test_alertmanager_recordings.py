"""What a real Alertmanager sent is read as what it means."""

import pytest

from noc_app.connectors.http_errors import refusal
from noc_app.connectors.infrastructure.alertmanager_wire import (
    parse_alerts,
    parse_created,
    parse_silences,
    parse_started_at,
)
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.model import Severity, Suppression
from tests.contract.replay import body_of, recorded


@pytest.fixture(scope="module")
def alerts():
    silences = parse_silences(body_of("alertmanager/silences"))
    return {
        dict(s.alert.labels)["alertname"]: s.alert
        for s in parse_alerts(body_of("alertmanager/alerts"), silences).values()
    }


def test_every_alert_is_there_the_hidden_ones_too(alerts):
    assert set(alerts) == {"Active", "Silenced", "Acknowledged", "Inhibited", "Site"}


def test_an_active_alert_has_its_words_and_hides_nothing(alerts):
    found = alerts["Active"]
    assert (found.title, found.severity, found.suppressed, found.ack) == ("Active on db-1", Severity.CRITICAL, (), None)
    assert found.link == "http://prom-1:9090/graph"


def test_a_silence_of_somebody_names_its_author_and_end(alerts):
    (found,) = alerts["Silenced"].suppressed
    assert (found.kind, found.by, found.comment) == ("silenced", "mara", "planned work")
    assert found.until > alerts["Silenced"].starts_at
    assert alerts["Silenced"].ack is None


def test_a_silence_with_our_marker_is_an_acknowledgement_without_the_marker(alerts):
    found = alerts["Acknowledged"].ack
    assert (found.by, found.comment, found.intent) == ("mara", "looking", "5c0d8d2e-intent")
    assert alerts["Acknowledged"].suppressed == ()


def test_an_inhibited_alert_names_what_inhibits_it(alerts):
    assert alerts["Inhibited"].suppressed == (
        Suppression(kind="inhibited", by="Site", comment="while that one stands"),
    )


def test_a_silence_that_was_made_has_an_id():
    assert len(parse_created(body_of("alertmanager/silence_created"))) == 36


def test_the_start_of_the_server_is_known():
    assert parse_started_at(body_of("alertmanager/status")) > 1.6e9


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("refused_filter", "(400 Bad Request): bad matcher format: !!"),
        ("refused_no_comment", "comment in body is required"),
        ("refused_past", "Failed to create silence: start time must be before end time"),
        ("unknown_silence", "(500 Internal Server Error): silence not found"),
    ],
)
def test_each_shape_of_refusal_becomes_plain_words(name, words):
    status, body = recorded(f"alertmanager/{name}")
    assert words_of(refusal(status, {}, body.decode(), now=0.0)).endswith(words)


def test_an_empty_refusal_still_says_its_status():
    assert words_of(refusal(404, {}, "", now=0.0)) == "request refused (404 Not Found)"
