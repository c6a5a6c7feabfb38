"""The demo's PagerDuty by itself: it keeps what it is told, as the real one does."""

import json

from noc_app.demo.estate import Estate
from noc_app.demo.pagerduty import ACTING_AS, PagerDuty
from noc_app.demo.scenarios import SCENARIOS
from noc_app.demo.wire import Asked
from tests.tools.engine import Clock

BEGIN = 1_795_527_157.0  # Tue 24 Nov 2026, 13:32:37 UTC


def paged():
    """A PagerDuty with the checkout's incident, how it is told something, and a clock to move."""
    clock = Clock(BEGIN)
    api = PagerDuty(Estate(SCENARIOS["checkout"], clock, lead_s=150.0))
    signed = {"authorization": "Token token=x", "from": ACTING_AS}

    def tell(method, path, body):
        return api.answer(Asked(method, path, body=json.dumps(body).encode(), headers=signed))

    def incident():
        return api.answer(Asked("GET", "/incidents/Q00001DEMO", headers=signed)).content["incident"]

    return clock, tell, incident


def change(**settings):
    return {"incidents": [{"id": "Q00001DEMO", "type": "incident_reference", **settings}]}


def test_pagerduty_keeps_what_it_is_told_and_a_snooze_ends():
    clock, tell, incident = paged()
    assert incident()["status"] == "triggered"
    assert tell("POST", "/incidents/Q00001DEMO/snooze", {"duration": 30}).status == 201
    assert (incident()["status"], incident()["pending_actions"][0]["type"]) == ("acknowledged", "unacknowledge")
    clock.now += 31
    assert (incident()["status"], incident()["pending_actions"]) == ("triggered", [])
    assert (
        tell("POST", "/incidents/Q00001DEMO/notes", {"note": {"content": "seen"}}).content["note"]["content"] == "seen"
    )
    assert tell("PUT", "/incidents", change(assignments=[{"assignee": {"id": "PUTOM"}}])).status == 200
    assert [a["assignee"]["summary"] for a in incident()["assignments"]] == ["Tomasz Nowak"]
    assert tell("PUT", "/incidents", change(status="resolved")).status == 200
    assert (incident()["status"], incident()["last_status_change_by"]["summary"]) == ("resolved", "NOC")
    assert tell("PUT", "/incidents", change(status="acknowledged")).status == 400


def test_a_colleague_does_not_take_what_the_board_was_told_about():
    clock, tell, incident = paged()
    tell("PUT", "/incidents", change(status="acknowledged"))
    clock.now += 120
    assert [a["acknowledger"]["summary"] for a in incident()["acknowledgements"]] == ["NOC"]


def test_pagerduty_tells_nobody_without_a_key_and_takes_nothing_from_strangers_or_in_other_words():
    api = PagerDuty(Estate(SCENARIOS["checkout"], Clock(BEGIN), lead_s=150.0))
    signed = {"authorization": "Token token=x"}
    assert api.answer(Asked("GET", "/incidents")).status == 401
    assert api.answer(Asked("PUT", "/incidents", body=b"{}", headers=signed)).status == 400
    for wrong in (b"", b"[]", b"{}", json.dumps(change(status="gone")).encode()):
        told = Asked("PUT", "/incidents", body=wrong, headers={**signed, "from": ACTING_AS})
        assert api.answer(told).status == 400
