"""What systems, checks and places say of themselves, on its way to a screen in another language."""

import msgspec
import pytest
from PySide6.QtCore import QLocale

from noc_app.connectors.security.falcon import CONNECTOR as FALCON
from noc_app.connectors.security.falcon_wire import check_done
from noc_app.connectors.security.splunk import MAY_NOT
from noc_app.connectors.security.wazuh_wire import parse_daemons
from noc_app.guide.connectors import operations_of
from noc_app.model import BadPayload, CommandError, PollFailure, TargetHealth
from noc_app.model.errors import said_by
from noc_app.model.said import beside, phrase
from noc_app.store.targets import TargetStore
from noc_app.ui import language
from noc_app.ui.language import told
from tests.unit.probe_peers import session

KNOWN = {
    "not the {what}: {reason}": "unerwartete Antwort ({what}): {reason}",
    "daemons of {product}": "Dienste von {product}",
    "{name} is empty": "{name} ist leer",
    "{product} changed nothing: what was named is not there": "{product} hat nichts geändert",
    "{check} {complaint}": "{check} {complaint}",
    "does not answer: {reason}": "antwortet nicht: {reason}",
    "connection refused": "Verbindung abgelehnt",
    "the {product} user lacks {permission}": "dem Benutzer von {product} fehlt {permission}",
    "Contain a host": "Rechner abschotten",
    "events: {count}": "Ereignisse: {count}",
    "{first} · {more}": "{first} · {more}",
}


class German:
    """Knows a few texts."""

    def translate(self, context, text, /, disambiguation=None, n=-1):
        return KNOWN.get(text, "")


@pytest.fixture(autouse=True)
def german():
    language.use("de", German())
    yield
    language.speak("en")
    QLocale.setDefault(QLocale.c())


def test_what_an_answer_lacks_reaches_the_list_of_targets():
    empty = msgspec.json.encode({"data": {"affected_items": []}, "error": 0})
    with pytest.raises(BadPayload) as failed:
        parse_daemons(empty)
    targets = TargetStore()
    targets.configure([TargetHealth(id="a", kind="wazuh", title="A", every_s=10.0)])
    targets.failed("a", PollFailure(failed.value), at=0.0, duration_s=0.5)
    assert targets["a"].error == "not the daemons of Wazuh: affected_items is empty"
    assert told(targets["a"].error) == "unerwartete Antwort (Dienste von Wazuh): affected_items ist leer"


def test_why_nothing_was_changed_is_said():
    nothing = msgspec.json.encode({"meta": {"writes": {"resources_affected": 0}}})
    with pytest.raises(CommandError) as refused:
        check_done(nothing)
    assert told(said_by(refused.value)) == "Falcon hat nichts geändert"


async def test_what_a_check_complains_of_is_said(unused_tcp_port):
    (alert,) = (await session({"name": "db", "tcp": f"127.0.0.1:{unused_tcp_port}"}).poll()).alerts
    assert alert.title == "db does not answer: connection refused"
    assert told(alert.title) == "db antwortet nicht: Verbindung abgelehnt"


def test_what_may_be_asked_and_what_may_not_is_said():
    titles = [told(operation.title) for operation in operations_of(FALCON)]
    assert "Rechner abschotten" in titles
    assert told(MAY_NOT) == "dem Benutzer von Splunk fehlt edit_notable_events"


def test_facts_stand_beside_each_other():
    facts = beside("NullPointer", "", phrase("events: {count}", count=1))
    assert (facts, told(facts)) == ("NullPointer · events: 1", "NullPointer · Ereignisse: 1")
