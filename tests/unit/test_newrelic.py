"""New Relic: issues, what is heard from, NRQL, and refusals on three levels."""

import json

import graphql
import pytest

from noc_app.connectors.infrastructure import newrelic
from noc_app.model import Acknowledgement, CommandError, Refused, Sample, Severity, Throttled, labels_of
from tests.contract.saas import NOW, Saas, opened, played, shape


class NewRelic(Saas):
    """Answers by what is asked; `told` is what mutations return."""

    def __init__(self):
        super().__init__(played("newrelic"))
        self._usual = self.answers["POST", "graphql"]
        self.answers["POST", "graphql"] = self.answer
        self.told, self.mutations, self.changes = {"error": None, "result": {"action": "ACK"}}, [], {}

    def answer(self, params, body):
        assert graphql.parse(body["query"])
        if body["query"].startswith("mutation"):
            verb = body["query"].split("{")[1].split("(")[0].strip()
            self.mutations.append((verb, body["variables"]))
            return 200, {"data": {verb: self.told}}
        changed = next((given for word, given in self.changes.items() if word in body["query"]), None)
        return changed(body["variables"]) if callable(changed) else changed or self._usual(params, body)


@pytest.fixture
def backend():
    return NewRelic()


@pytest.fixture
def session(backend):
    return opened("newrelic", backend)


async def alerts(session):
    return {a.fingerprint: a for a in (await session.poll()).alerts}


async def test_open_issues_are_alerts_with_owner_and_times_in_seconds(session):
    found = await alerts(session)
    assert set(found) == {"b6a1-1", "b6a1-2"}
    high, slow = found["b6a1-1"], found["b6a1-2"]
    assert (high.title, high.severity, high.starts_at) == (
        "Error rate of checkout is high",
        Severity.CRITICAL,
        1_799_998_200,
    )
    assert (slow.title, slow.severity, slow.ack.by) == ("Slow queries · on orders", Severity.WARNING, "Tomasz Nowak")


async def test_what_is_heard_from_is_a_signal_and_what_is_not_known_is_left_out(session):
    samples = (await session.poll()).samples
    told = {dict(s.labels)["service"]: s.value for s in samples if s.signal == "service.up"}
    assert told == {"checkout": 1.0, "orders": 0.0}


async def test_each_row_of_a_query_is_a_series_named_by_its_facet(session):
    samples = (await session.poll()).samples
    assert Sample("http.server.request.rate", 12.5, labels_of({"service": "checkout"})) in samples
    assert Sample("http.server.request.rate", 0.0, labels_of({"service": "orders"})) in samples


def rows(*found):
    return 200, {"data": {"actor": {"account": {"nrql": {"results": list(found)}}}}}


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ({"count": "7", "x": 3}, 3.0),
        ({"average.duration": 0.25}, 0.25),
        ({"percentile.duration": {"95": 1.5}}, 1.5),
        ({"beginTimeSeconds": 1799999000, "endTimeSeconds": 1799999060, "count": 4}, 4.0),
    ],
)
async def test_the_number_of_a_row_is_found_whatever_the_query_calls_it(backend, session, row, value):
    backend.changes["nrql("] = rows(row)
    samples = [s for s in (await session.poll()).samples if s.signal == "http.server.request.rate"]
    assert [s.value for s in samples] == [value]


@pytest.mark.parametrize("row", [{"a": 1, "b": 2}, {"average": None}, {}, {"appName": "x"}])
async def test_a_row_without_just_one_number_is_a_gap_and_never_zero(backend, session, row):
    backend.changes["nrql("] = rows(row)
    result = await session.poll()
    assert "http.server.request.rate" in result.gaps
    assert not [s for s in result.samples if s.signal == "http.server.request.rate"]


async def test_an_error_beside_data_fails_the_poll_even_with_status_200(backend, session):
    data = shape("newrelic/issues")["data"]
    backend.changes["aiIssues {"] = (200, {"data": data, "errors": [{"message": "Field 'x' is unknown"}]})
    with pytest.raises(Refused, match="status 200: Field 'x' is unknown"):
        await session.poll()


async def test_too_many_requests_are_known_by_their_class(backend, session):
    error = {"message": "slow down", "extensions": {"errorClass": "TOO_MANY_REQUESTS"}}
    backend.changes["aiIssues {"] = (200, {"data": None, "errors": [error]})
    with pytest.raises(Throttled):
        await session.poll()


async def test_an_account_that_is_null_means_no_access_and_not_no_issue(backend, session):
    backend.changes["aiIssues {"] = (200, {"data": {"actor": {"account": None}}})
    with pytest.raises(Refused, match="may not see it"):
        await session.poll()


async def test_every_page_is_read_by_its_cursor(backend, session):
    def page(variables):
        told = json.loads(json.dumps(shape("newrelic/issues")))
        issues = told["data"]["actor"]["account"]["aiIssues"]["issues"]
        first = variables["c"] is None
        issues["issues"] = [issues["issues"][0 if first else 1]]
        issues["nextCursor"] = "next" if first else ""
        return 200, told

    backend.changes["aiIssues {"] = page
    assert set(await alerts(session)) == {"b6a1-1", "b6a1-2"}


ACK = Acknowledgement(intent="i1", by="mara", at=NOW, until=NOW + 900, comment="mine")


async def test_an_acknowledgement_is_read_back_with_who_asked_for_it(backend, session):
    high = (await alerts(session))["b6a1-1"]
    assert await session.acknowledge(high, ACK) == "b6a1-1"
    assert backend.mutations == [("aiIssuesAckIssue", {"a": 1234567, "i": "b6a1-1"})]
    assert (await alerts(session))["b6a1-1"].ack is None  # not before New Relic shows it
    told = json.loads(json.dumps(shape("newrelic/issues")))
    told["data"]["actor"]["account"]["aiIssues"]["issues"]["issues"][0]["acknowledgedAt"] = int(NOW * 1000)
    backend.changes["aiIssues {"] = (200, told)
    shown = (await alerts(session))["b6a1-1"].ack
    assert (shown.by, shown.intent, shown.until) == ("mara", "i1", NOW + 900)


async def test_giving_back_and_resolving_are_told(backend, session):
    high = (await alerts(session))["b6a1-1"]
    await session.unacknowledge(high)
    await session.resolve(high, "", "mara")
    assert [verb for verb, _ in backend.mutations] == ["aiIssuesUnackIssue", "aiIssuesResolveIssue"]


@pytest.mark.parametrize("error", ["issue is closed", {"message": "issue is closed"}])
async def test_an_error_inside_the_result_is_a_refusal_be_it_text_or_an_object(backend, session, error):
    backend.told = {"error": error, "result": None}
    with pytest.raises(CommandError, match="issue is closed"):
        await session.acknowledge((await alerts(session))["b6a1-1"], ACK)


async def test_no_result_at_all_is_a_refusal(backend, session):
    backend.told = None
    with pytest.raises(CommandError, match="may not act"):
        await session.acknowledge((await alerts(session))["b6a1-1"], ACK)


async def test_the_opt_in_of_the_vendor_is_sent_and_the_screen_says_that_it_may_change(backend, session):
    await session.poll()
    headers = backend.asked[0][4]
    assert headers["nerd-graph-unsafe-experimental-opt-in"] == "AiIssues"
    assert newrelic.CONNECTOR.stage == "alpha API"
