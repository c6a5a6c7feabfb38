"""One document of a backend, read by paths of RFC 9535: what is not there, or is no number, is said."""

import json

import pytest
from pydantic import ValidationError

from noc_app.connectors.infrastructure.http_json import CONNECTOR, Config
from noc_app.model import BadPayload, PollError, PollResult, labels_of
from tests.contract.replay import Replay, tools
from tests.tools.mutations import mutations

DOCUMENT = {
    "status": "ok",
    "taken": "2026-11-26T01:00:00Z",
    "load": "0.75",
    "pools": [
        {"name": "web", "up": True, "free": 3, "state": "green", "ms": 250},
        {"name": "db", "up": False, "free": 0, "state": "red", "ms": 1250},
    ],
}
FREE = {"signal": "lb.queue.length", "rows": "$.pools[*]", "value": "$.free", "labels": {"backend": "$.name"}}
LOAD = {"signal": "system.load.normalised", "value": "$.load"}


def opened(*values, http=None, document=DOCUMENT, **settings):
    body = json.dumps(document).encode()
    http = http or Replay({("GET", "health.json"): (200, body)})
    config = Config(
        id="h", kind="http-json", url="http://h.example", path="health.json", values=list(values), **settings
    )
    return CONNECTOR.open(config, tools(http))


async def polled(*values, **settings):
    return await opened(*values, **settings).poll()


def found(result):
    return {(s.signal, s.labels): s.value for s in result.samples}


async def test_one_value_may_be_a_number_as_text():
    assert found(await polled(LOAD)) == {("system.load.normalised", ()): 0.75}


async def test_each_row_is_a_series_with_labels_of_its_own():
    result = await polled({**FREE, "labels": {"backend": "$.name", "zone": "eu"}})
    assert found(result) == {
        ("lb.queue.length", labels_of({"backend": "web", "zone": "eu"})): 3.0,
        ("lb.queue.length", labels_of({"backend": "db", "zone": "eu"})): 0.0,
    }
    assert result.complete


async def test_words_and_truth_values_and_other_units_become_numbers():
    rows = {"rows": "$.pools[?@.name == 'db']"}
    result = await polled(
        {"signal": "probe.up", "value": "$.up", **rows},
        {"signal": "db.up", "value": "$.state", "words": {"green": 1, "red": 0}, **rows},
        {"signal": "net.latency", "value": "$.ms", "factor": 0.001, **rows},
    )
    assert [s.value for s in result.samples] == [0.0, 0.0, 1.25]


async def test_the_backends_own_time_is_taken():
    (sample,) = (await polled({**LOAD, "at": "$.taken"})).samples
    assert sample.at == 1_795_654_800.0


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({**LOAD, "value": "$.lead"}, "the answer has nothing at $.lead"),
        ({**LOAD, "value": "$.status"}, "'ok' is not a number"),
        ({**LOAD, "value": "$.pools"}, "is not a number"),
        ({**LOAD, "value": "$.pools[*].free"}, "the answer has 2 values at $.pools[*].free"),
        ({**LOAD, "at": "$.status"}, "'ok' is not a time"),
        ({**LOAD, "at": "$.nowhere"}, "the answer has no time at $.nowhere"),
        ({**LOAD, "rows": "$.pods[*]"}, "the answer has nothing at $.pods[*]"),
        ({**FREE, "labels": {}}, "two rows have no labels"),
        ({**FREE, "value": "$.state"}, "web: 'green' is not a number"),
    ],
)
async def test_what_is_not_there_is_a_gap_with_its_reason(value, reason):
    result = await polled(value)
    assert reason in result.gaps[value["signal"]]
    assert not result.complete


async def test_rows_that_may_be_absent_are_no_gap():
    assert (await polled({**LOAD, "rows": "$.pods[*]", "optional": True})).complete


async def test_more_rows_than_allowed_are_a_gap():
    result = await polled(FREE, series_limit=1)
    assert len(result.samples) == 1
    assert result.gaps == {"lb.queue.length": "more than 1 rows: the rest is not read"}


@pytest.mark.parametrize("value", [None, "", "NaN", "inf", float("1e999"), [], {}, "1e999", 10**400])
async def test_what_is_no_finite_number_is_never_a_value(value):
    body = json.dumps({"load": value}).replace("Infinity", "null").encode()
    http = Replay({("GET", "health.json"): (200, body)})
    try:
        result = await polled(LOAD, http=http)
    except BadPayload:
        return
    assert result.samples == ()
    assert "system.load.normalised" in result.gaps


async def test_an_answer_without_what_it_must_have_is_not_believed():
    with pytest.raises(BadPayload, match=r"nothing at \$\[\?@ == 'fine'\]"):
        await polled(LOAD, must=["$[?@ == 'fine']"])
    assert (await polled(LOAD, must=["$[?@ == 'ok']"])).complete


async def test_a_read_may_be_a_post_with_a_body():
    http = Replay({("POST", "health.json"): (200, json.dumps(DOCUMENT).encode())})
    await polled(LOAD, http=http, method="POST", body={"size": 0})
    assert http.asked == [("POST", "health.json", {"size": 0})]


@pytest.mark.parametrize("body", [b"not json", b"<html>", b"", b"[" * 100_000, b'{"load": "\xff"}'])
async def test_what_is_no_document_fails_the_poll(body):
    with pytest.raises(PollError):
        await polled(LOAD, http=Replay({("GET", "health.json"): (200, body)}))


async def test_a_damaged_document_is_read_or_refused_in_words():
    for body in mutations(json.dumps(DOCUMENT).encode()):
        result, said = await read_or_refused(opened(FREE, LOAD, http=Replay({("GET", "health.json"): (200, body)})))
        assert all(words.isprintable() and len(words) < 300 for words in (said, *result.gaps.values()))
        assert all(abs(s.value) <= 1e301 for s in result.samples)


async def read_or_refused(session):
    try:
        return await session.poll(), ""
    except PollError as error:
        return PollResult(), str(error)


@pytest.mark.parametrize("path", ["load", "$.a[", "$.a | $.b", "$.a.~"])
def test_a_path_that_rfc_9535_does_not_know_is_refused_with_an_example(path):
    for field in ("value", "rows", "at"):
        with pytest.raises(ValidationError, match="not a JSONPath of RFC 9535"):
            Config(id="h", kind="http-json", url="http://h.example", values=[{**LOAD, field: path}])


def test_a_label_that_looks_like_a_path_must_be_one():
    with pytest.raises(ValidationError, match="not a JSONPath"):
        Config(id="h", kind="http-json", url="http://h.example", values=[{**LOAD, "labels": {"a": "$.["}}])


def test_what_is_expected_is_what_is_read():
    config = Config(id="h", kind="http-json", url="http://h.example", values=[FREE, LOAD, FREE])
    assert CONNECTOR.expects(config) == ("lb.queue.length", "system.load.normalised")
    assert CONNECTOR.queries(config)["system.load.normalised"] == "$ $.load"
