"""What a real Icinga 2 and a real Zabbix sent is read as what it means."""

import pytest

from noc_app.connectors.http_errors import refusal
from noc_app.connectors.infrastructure.icinga2_wire import matched_nothing, parse_outcomes, words_of
from noc_app.model import Severity
from tests.contract.checkers import FakeIcinga, FakeZabbix, opened
from tests.contract.replay import body_of, recorded


async def alerts(http, kind):
    return {a.fingerprint: a for a in (await opened(http, kind).poll()).alerts}


async def test_every_problem_of_icinga_is_there_but_what_is_soft_or_was_never_checked():
    found = await alerts(FakeIcinga(), "icinga2")
    assert set(found) == {"db-1", "db-1!http", "web-1!http", "web-1!disk"}


async def test_an_acknowledgement_in_icinga_with_our_marker_has_its_intent_and_its_words():
    held = (await alerts(FakeIcinga(), "icinga2"))["web-1!http"].ack
    assert (held.by, held.comment, held.intent) == ("mara", "looking", "5c0d8d2e-intent")
    assert held.until > held.since


async def test_a_downtime_in_icinga_has_its_author_and_end():
    found = (await alerts(FakeIcinga(), "icinga2"))["web-1!disk"]
    assert [(s.kind, s.by, s.comment) for s in found.suppressed] == [("maintenance", "tomasz", "new disks")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("refused_twice", "(409 Conflict): Service web-1!http is already acknowledged."),
        ("refused_gone", "(404 Not Found): No objects found."),
        ("refused_past", "must be in the future for object web-1!disk"),
        ("bad_filter", "(404 Not Found): No objects found."),
    ],
)
def test_each_refusal_of_icinga_becomes_plain_words(name, words):
    status, body = recorded(f"icinga2/{name}")
    assert words_of(refusal(status, {}, body.decode(), now=0.0)).endswith(words)


def test_an_action_that_fits_no_object_is_told_from_an_icinga_that_fails():
    status, body = recorded("icinga2/matched_nothing")
    assert matched_nothing(refusal(status, {}, body.decode(), now=0.0))
    assert not matched_nothing(refusal(500, {}, "", now=0.0))


def test_what_an_action_made_has_a_name():
    assert parse_outcomes(body_of("icinga2/downtime")).startswith("web-1!disk!")


async def test_every_open_problem_of_zabbix_is_there_with_its_host():
    found = {a.title: a for a in (await alerts(FakeZabbix(), "zabbix")).values()}
    assert {title: a.severity for title, a in found.items()} == {
        "Queue deep on Web one": Severity.CRITICAL,
        "Old on Web one": Severity.WARNING,
    }
    assert {dict(a.labels)["host"] for a in found.values()} == {"web-1"}


async def test_an_acknowledgement_in_zabbix_with_our_marker_has_its_operator_and_its_end():
    held = next(a.ack for a in (await alerts(FakeZabbix(), "zabbix")).values() if a.ack)
    assert (held.by, held.comment, held.intent, held.until) == ("mara", "looking", "5c0d8d2e-intent", 4070908800.0)


async def test_a_maintenance_in_zabbix_has_its_name_and_its_end():
    for found in (await alerts(FakeZabbix(), "zabbix")).values():
        assert [(s.kind, s.by, s.comment) for s in found.suppressed] == [("maintenance", "Move", "new racks")]


async def test_a_trigger_that_zabbix_cannot_evaluate_is_a_gap():
    gaps = (await opened(FakeZabbix(), "zabbix").poll()).gaps
    assert gaps["monitoring.problems"].startswith("triggers that cannot be evaluated: 1, such as Never on web-1: ")
