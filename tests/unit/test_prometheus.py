"""One poll of Prometheus: what it brings, how old that is, and every way in which something is missing."""

import pytest

from noc_app.connectors.infrastructure.prometheus import CONNECTOR, Config
from noc_app.model import BadPayload, Refused, TimedOut, Unauthorised, Unavailable, labels_of
from tests.contract.replay import Replay, success, tools, vector

NOW = 1000.0
SIGNAL = "http.server.request.rate"
NODE = {"job": "node", "instance": "node-1"}
OTHER = {"job": "node", "instance": "node-2"}


def ages(selector):
    return f"max by (job, instance) (timestamp({selector}))"


class Store:
    """A PromQL store whose answers stand by expression; what is not laid out is an empty vector."""

    def __init__(self, **answers):
        self.answers = {"up": vector((NODE, 1)), ages("up"): vector((NODE, NOW - 5))}
        self.rules, self.targets = success({"groups": []}), success({"activeTargets": []})
        self.http = Replay(
            {
                ("POST", "api/v1/query"): lambda form: self.answers.get(form["query"], vector()),
                ("GET", "api/v1/rules"): lambda params: self.rules,
                ("GET", "api/v1/targets"): lambda params: self.targets,
            }
        )

    def open(self, **settings):
        queries = settings.pop("queries", [{"signal": SIGNAL, "expr": "rate(a[1m])", "labels": {"service": "job"}}])
        config = Config(id="prom-1", kind="prometheus", url="http://prom-1:9090", queries=queries, **settings)
        return CONNECTOR.open(config, tools(self.http, lambda: NOW))


@pytest.fixture
def store():
    made = Store()
    made.answers["rate(a[1m])"] = vector((NODE, 3))
    made.answers[ages("a")] = vector((NODE, NOW - 4))
    return made


async def polled(store, **settings):
    return await store.open(**settings).poll()


def found(result, signal=SIGNAL):
    return [(s.value, s.labels, s.at) for s in result.samples if s.signal == signal]


# What comes


async def test_a_sample_has_the_time_of_the_scrape_and_not_of_the_question(store):
    result = await polled(store)
    assert found(result) == [(3.0, labels_of({"service": "node"}), NOW - 4)]
    assert (result.gaps, result.complete) == ({}, True)


async def test_every_question_is_asked_for_the_same_moment(store):
    await polled(store)
    times = {sent["time"] for method, _, sent in store.http.asked if method == "POST"}
    assert times == {"1000.000"}


async def test_the_server_gives_up_a_query_before_the_poll_does(store):
    await polled(store, timeout=5)
    assert {sent["timeout"] for method, _, sent in store.http.asked if method == "POST"} == {"3000ms"}


async def test_without_a_label_mapping_all_labels_but_the_name_are_kept(store):
    store.answers["rate(a[1m])"] = vector(({"__name__": "x", **NODE}, 3))
    result = await polled(store, queries=[{"signal": SIGNAL, "expr": "rate(a[1m])"}])
    assert found(result)[0][1] == labels_of(NODE)


async def test_the_series_named_as_fresh_say_the_age(store):
    store.answers[ages("b")] = vector((NODE, NOW - 60))
    result = await polled(store, queries=[{"signal": SIGNAL, "expr": "rate(a[1m])", "fresh": "b"}])
    assert found(result)[0][2] == NOW - 60


async def test_of_several_series_behind_a_value_the_oldest_counts(store):
    store.answers["a / b"], store.answers[ages("b")] = vector((NODE, 3)), vector((NODE, NOW - 60))
    result = await polled(store, queries=[{"signal": SIGNAL, "expr": "a / b"}])
    assert found(result)[0][2] == NOW - 60


async def test_a_value_over_all_instances_is_as_old_as_the_oldest_of_them(store):
    store.answers[ages("a")] = vector((NODE, NOW - 4), (OTHER, NOW - 90))
    store.answers["sum(a)"] = vector(({}, 7))
    result = await polled(store, queries=[{"signal": SIGNAL, "expr": "sum(a)"}])
    assert found(result) == [(7.0, (), NOW - 90)]


async def test_an_instance_that_the_expression_renames_is_as_old_as_the_oldest(store):
    expr = 'label_replace(a, "instance", "$1", "instance", "(.*)-.*")'
    store.answers[expr] = vector(({"job": "node", "instance": "node"}, 7))
    result = await polled(store, queries=[{"signal": SIGNAL, "expr": expr}])
    assert found(result)[0][2] == NOW - 4


async def test_a_value_that_reads_no_series_is_as_old_as_the_answer(store):
    store.answers["vector(1)"] = vector(({}, 1))
    result = await polled(store, queries=[{"signal": SIGNAL, "expr": "vector(1)"}])
    assert found(result)[0][2] == NOW


async def test_an_old_answer_of_a_cache_is_old(store):
    store.answers["rate(a[1m])"] = vector((NODE, 3), at=NOW - 600)
    assert found(await polled(store))[0][2] == NOW - 600


async def test_each_scrape_target_is_a_sample_with_the_time_of_its_scrape(store):
    result = await polled(store)
    assert found(result, "scrape.target.up") == [(1.0, labels_of(NODE), NOW - 5)]


# What is missing


async def test_no_series_is_no_sample(store):
    store.answers["rate(a[1m])"] = vector()
    assert found(await polled(store)) == []


async def test_a_rate_that_outlives_its_scrape_target_is_no_evidence(store):
    store.answers[ages("a")] = vector()
    result = await polled(store)
    assert found(result) == []
    assert result.gaps[SIGNAL] == "1 series are no longer scraped"


async def test_a_scrape_target_that_is_down_is_a_gap_with_its_cause(store):
    store.answers["up"] = vector((NODE, 1), (OTHER, 0))
    down = {"labels": OTHER, "health": "down", "lastError": "connection refused"}
    store.targets = success({"activeTargets": [down]})
    result = await polled(store)
    assert result.gaps[SIGNAL] == "1 of 2 scrape targets of job node down: connection refused"
    assert found(result) != []


async def test_a_scrape_target_of_another_job_is_no_gap_of_this_one(store):
    mail = {"job": "mail", "instance": "m"}
    store.answers |= {"up": vector((NODE, 1), (mail, 0)), ages("up"): vector((NODE, NOW), (mail, NOW))}
    assert (await polled(store)).gaps == {}


async def test_a_job_that_is_wholly_down_is_still_a_gap_of_what_it_fed(store):
    session = store.open()
    await session.poll()
    store.answers |= {"up": vector((NODE, 0)), ages("a"): vector(), "rate(a[1m])": vector()}
    assert (await session.poll()).gaps[SIGNAL] == "1 of 1 scrape targets of job node down"


async def test_what_is_known_of_a_target_although_it_is_down_is_no_gap(store):
    store.answers |= {"up": vector((NODE, 0)), ages("up"): vector((NODE, NOW - 5))}
    result = await polled(store, queries=[{"signal": "host.up", "expr": "up", "labels": {"host": "instance"}}])
    assert found(result, "host.up") == [(0.0, labels_of({"host": "node-1"}), NOW - 5)]
    assert result.gaps == {}


async def test_targets_are_asked_about_only_when_one_is_down(store):
    await polled(store)
    assert ("GET", "api/v1/targets") not in {(m, p) for m, p, _ in store.http.asked}


@pytest.mark.parametrize(
    ("more", "gap"),
    [
        ({"warnings": ["a shard is silent"]}, "Prometheus warns: a shard is silent"),
        ({"warnings": ["one", "two"]}, "Prometheus warns: one (and 1 more)"),
        ({"infos": ["PromQL info: ignored a histogram"]}, "Prometheus warns: PromQL info: ignored a histogram"),
        ({"isPartial": True}, "Prometheus warns: the answer is partial"),
        ({"warnings": None}, None),
        ({"infos": ["PromQL info: metric might not be a counter, name does not end in _total"]}, None),
    ],
)
async def test_what_the_server_remarks_is_a_gap_of_that_signal(store, more, gap):
    store.answers["rate(a[1m])"] = vector((NODE, 3), **more)
    assert (await polled(store)).gaps.get(SIGNAL) == gap


async def test_a_warning_about_up_is_a_gap_of_everything(store):
    store.answers["up"] = vector((NODE, 1), warnings=["a shard is silent"])
    assert (await polled(store)).gaps["*"] == "Prometheus warns: a shard is silent"


@pytest.mark.parametrize("odd", ["NaN", "+Inf", "-Inf"])
async def test_a_value_that_is_no_number_is_dropped_and_counted(store, odd):
    store.answers["rate(a[1m])"] = vector((NODE, odd), (OTHER, 2))
    store.answers[ages("a")] = vector((NODE, NOW), (OTHER, NOW))
    result = await polled(store)
    assert [value for value, _, _ in found(result)] == [2.0]
    assert result.gaps[SIGNAL] == "1 values are not numbers"


async def test_a_native_histogram_is_no_number_either(store):
    row = {"metric": NODE, "histogram": [NOW, {"count": "1", "sum": "2"}]}
    store.answers["rate(a[1m])"] = success({"resultType": "vector", "result": [row]})
    assert (await polled(store)).gaps[SIGNAL] == "1 values are not numbers"


async def test_beyond_the_limit_the_worst_are_kept_and_the_rest_is_counted(store):
    store.answers["rate(a[1m])"] = vector(*(({"instance": "node-1", "path": str(i)}, i) for i in range(5)))
    queries = [{"signal": SIGNAL, "expr": "rate(a[1m])"}]
    result = await polled(store, series_limit=2, queries=queries)
    assert [value for value, _, _ in found(result)] == [4.0, 3.0]
    assert result.gaps[SIGNAL] == "3 series are beyond the limit and hidden"


async def test_beyond_the_limit_the_scrape_targets_that_are_down_are_kept(store):
    nine = [{"job": "j", "instance": str(i)} for i in range(9)]
    store.answers["up"] = vector(*((one, int(one["instance"] != "7")) for one in nine))
    store.answers[ages("up")] = vector(*((one, NOW) for one in nine))
    result = await polled(store, series_limit=1)
    assert [(value, dict(labels)["instance"]) for value, labels, _ in found(result, "scrape.target.up")] == [(0.0, "7")]
    assert result.gaps["scrape.target.up"] == "8 series are beyond the limit and hidden"


async def test_of_series_with_the_same_labels_the_worse_value_with_the_older_time_stays(store):
    store.answers["rate(a[1m])"] = vector((NODE, 3), (OTHER, 9))
    store.answers[ages("a")] = vector((NODE, NOW - 50), (OTHER, NOW - 1))
    result = await polled(store)
    assert found(result) == [(9.0, labels_of({"service": "node"}), NOW - 50)]
    assert result.gaps[SIGNAL] == "several series have the same labels; the highest value is shown"


async def test_an_age_that_cannot_be_asked_leaves_no_sample(store):
    store.answers[ages("a")] = (422, b'{"status":"error","errorType":"execution","error":"too many samples"}')
    result = await polled(store)
    assert found(result) == []
    assert result.gaps[SIGNAL].startswith("Prometheus does not say how old the data is")


async def test_scrape_targets_of_unknown_age_are_no_samples(store):
    store.answers[ages("up")] = (422, b"")
    result = await polled(store)
    assert found(result, "scrape.target.up") == []
    assert result.gaps["scrape.target.up"].startswith("Prometheus does not say how old")


async def test_a_scrape_target_without_an_age_is_no_sample(store):
    store.answers["up"] = vector((NODE, 1), (OTHER, 1))
    result = await polled(store)
    assert found(result, "scrape.target.up") == [(1.0, labels_of(NODE), NOW - 5)]
    assert result.gaps["scrape.target.up"] == "1 series are no longer scraped"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((400, b'{"status":"error","errorType":"bad_data","error":"parse error: x"}'), ": parse error: x"),
        ((422, b'{"status":"error","errorType":"execution","error":"many-to-many"}'), ": many-to-many"),
        ((503, b'{"status":"error","errorType":"timeout","error":"query timed out"}'), ": query timed out"),
        (TimedOut("no complete answer in 5 s"), "no complete answer"),
        ((200, b""), "it is empty"),
    ],
)
async def test_one_query_that_fails_says_why_and_hides_no_other(store, answer, words):
    store.answers["sum("] = answer
    own = {"signal": SIGNAL, "expr": "rate(a[1m])"}
    result = await polled(store, queries=[own, {"signal": "host.up", "expr": "sum("}])
    assert words in result.gaps["host.up"]
    assert len(found(result)) == 1
    assert SIGNAL not in result.gaps


async def test_several_reasons_are_all_said(store):
    store.answers["rate(a[1m])"] = vector((NODE, "NaN"), (OTHER, 2), warnings=["slow"])
    assert (await polled(store)).gaps[SIGNAL] == (
        "Prometheus warns: slow; 1 values are not numbers; 1 series are no longer scraped"
    )


# When nothing can be asked


@pytest.mark.parametrize("error", [Unauthorised("401"), Unavailable("503"), TimedOut("late"), Refused("404")])
async def test_a_server_that_does_not_answer_at_all_is_a_failed_poll(store, error):
    store.answers["up"] = error
    with pytest.raises(type(error)):
        await polled(store)


async def test_credentials_refused_in_the_middle_are_a_failed_poll(store):
    store.answers["rate(a[1m])"] = Unauthorised("401")
    with pytest.raises(Unauthorised):
        await polled(store)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"<html>sign in</html>",
        b'{"status":"error","error":"no"}',
        b'{"status":"success"}',
        b'{"status":"success","data":null}',
        b'{"status":"success","data":{}}',
        b'{"status":"success","data":{"resultType":"vector"}}',
        b'{"status":"success","data":{"resultType":"vector","result":null}}',
        b'{"status":"success","data":{"resultType":"streams","result":[]}}',
        b'{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"1_000"]}]}}',
        b'{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"many"]}]}}',
        b'{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,2]}]}}',
        b'{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":["1","2"]}]}}',
        b'{"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":1},"value":[1,"2"]}]}}',
        b'{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}',
        b"[" * 10_000,
        b'{"status": "\\ud800"}',
        b"\xff\xfe",
    ],
)
async def test_a_body_that_is_not_prometheus_is_a_failed_poll_and_never_an_all_clear(store, body):
    store.answers["up"] = (200, body)
    with pytest.raises(BadPayload):
        await polled(store)


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"{}", b"[]", b'{"status":"error"}', b'{"status":"success","data":{"groups":null}}', b"<html>"],
)
async def test_rules_that_cannot_be_read_clear_no_alert(store, body):
    store.rules = (200, body)
    result = await polled(store)
    assert result.alerts_complete is False
    assert result.gaps["alerts"].startswith("its rules cannot be read")


def test_what_a_target_supplies_is_known_before_it_answers():
    config = Config(id="p", kind="prometheus", url="http://p", packs=["blackbox_exporter"], queries=[])
    assert CONNECTOR.expects(config) == ("scrape.target.up", "probe.up", "probe.duration")


def test_an_unknown_pack_is_refused_with_those_that_are_known():
    with pytest.raises(ValueError, match="'node' is not a pack; known packs: blackbox_exporter, "):
        Config(id="p", kind="prometheus", url="http://p", packs=["node"])
