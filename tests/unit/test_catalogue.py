"""The signal catalogue: what ships, what a user's file may change, and what is refused with its line."""

import re
from collections import Counter

import pytest

from noc_app.config.catalogue import SHORT_LIMIT, load_catalogue, unknown_signal
from noc_app.config.places import resource
from noc_app.config.yaml_file import read_yaml
from noc_app.model import Direction, Domain, Objective, Unit
from noc_app.model.units import format_value

SHIPPED, SHIPPED_PROBLEMS = load_catalogue()

CONNECTORS_USE = """
host.up system.cpu.utilization system.cpu.load_ratio system.memory.utilization system.paging.utilization
system.filesystem.utilization system.filesystem.time_to_full system.disk.io system.disk.operations
system.disk.operation_time system.network.io system.network.errors system.network.dropped net.latency net.packet_loss
probe.up probe.duration probe.http.status tls.certificate.time_left tls.chain.valid tls.protocol.modern
dns.lookup.duration db.up db.query.duration.mean db.query.duration.p95 db.connections.utilization db.locks.waiting
db.replication.lag db.cache.hit_ratio lb.backends.up_ratio lb.request.rate lb.error_ratio lb.queue.length cdn.hit_ratio
cdn.origin.duration cdn.io k8s.node.ready_ratio k8s.pod.not_ready k8s.pod.pending k8s.container.restarts
container.cpu.utilization container.memory.utilization messaging.queue.depth http.server.request.rate
http.server.error_ratio http.server.request.duration.p50 http.server.request.duration.p95
http.server.request.duration.p99 http.server.apdex http.server.saturation
"""

DAY_S = 86400.0
DEFAULT_OBJECTIVES = [
    ("http.server.request.duration.p99", Direction.LOWER, 0.1),
    ("host.availability", Direction.HIGHER, 0.9999),
    ("db.query.duration.mean", Direction.LOWER, 0.05),
    ("mobile.start.cold.duration", Direction.LOWER, 3.0),
    ("bi.dashboard.load.duration", Direction.LOWER, 2.0),
    ("mobile.crash_free_users", Direction.HIGHER, 0.995),
    ("board.accuracy", Direction.HIGHER, 0.995),
    ("board.response.efficiency", Direction.HIGHER, 0.97),
    ("board.coverage", Direction.HIGHER, 1.0),
    ("board.health.score", Direction.HIGHER, 98.0),
    ("security.response.duration", Direction.LOWER, 10.0),
    ("board.alert.response", Direction.LOWER, 300.0),
    ("board.detection.duration", Direction.LOWER, 30.0),
    ("http.server.error_ratio", Direction.LOWER, 0.0001),
    ("service.recovery.duration", Direction.LOWER, 60.0),
    ("sla.compliance", Direction.HIGHER, 1.0),
    ("board.alert.precision", Direction.HIGHER, 0.95),
    ("board.detection.ratio", Direction.HIGHER, 0.99),
    ("board.automation.ratio", Direction.HIGHER, 0.9),
    ("board.excellence.score", Direction.HIGHER, 98.0),
]


@pytest.fixture
def loaded(tmp_path):
    """Return the catalogue and the problems of a user's file with the given lines, which starts at line 1."""

    def load(*rows, name="mine.yaml"):
        path = tmp_path / name
        path.write_text("signals:\n" + "".join(f"  - {row}\n" for row in rows))
        return load_catalogue([path])

    return load


def test_what_ships_is_without_a_problem():
    assert SHIPPED_PROBLEMS == ()


@pytest.mark.parametrize("signal", CONNECTORS_USE.split())
def test_the_names_that_connectors_use_are_there(signal):
    assert signal in SHIPPED


@pytest.mark.parametrize("domain", Domain)
def test_every_domain_has_signals(domain):
    assert SHIPPED.of_domain(domain)
    assert all(s.domain is domain for s in SHIPPED.of_domain(domain))


@pytest.mark.parametrize(("signal", "direction", "warning"), DEFAULT_OBJECTIVES)
def test_the_default_objectives_are_the_ones_that_were_agreed(signal, direction, warning):
    assert (SHIPPED[signal].objective.direction, SHIPPED[signal].objective.warning) == (direction, warning)


def test_a_certificate_warns_at_30_days_and_is_critical_at_7():
    objective = SHIPPED["tls.certificate.time_left"].objective
    assert (objective.warning, objective.major, objective.critical) == (30 * DAY_S, 14 * DAY_S, 7 * DAY_S)


def test_storage_warns_at_80_percent_and_is_critical_at_95():
    objective = SHIPPED["system.filesystem.utilization"].objective
    assert (objective.warning, objective.major, objective.critical) == (0.8, 0.9, 0.95)


def test_two_signals_never_have_the_same_short_name():
    assert [short for short, times in Counter(s.short for s in SHIPPED.values()).items() if times > 1] == []


@pytest.mark.parametrize("signal", SHIPPED.values(), ids=lambda s: s.id)
def test_every_row_can_be_shown(signal):
    assert 0 < len(signal.short) <= SHORT_LIMIT
    assert signal.help.endswith(".")
    assert signal.title[0].isupper()
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", label) for label in signal.labels)
    limits = (signal.objective.warning, signal.objective.major, signal.objective.critical)
    assert all(format_value(x, signal.unit).number for x in limits if x is not None)


def test_money_says_its_currency_in_a_label():
    assert all("currency" in s.labels for s in SHIPPED.values() if s.unit is Unit.MONEY)


def test_the_catalogue_is_in_the_order_of_its_files():
    ids = list(SHIPPED)
    assert ids[0] == "host.up"
    assert ids.index("system.disk.io") < ids.index("system.disk.operations") < ids.index("http.server.apdex")


def test_a_user_changes_one_limit_and_the_rest_stays(loaded):
    catalogue, problems = loaded("{id: system.cpu.utilization, objective: {warning: 0.7}}")
    before, now = SHIPPED["system.cpu.utilization"], catalogue["system.cpu.utilization"]
    assert problems == ()
    assert now.objective == Objective(
        direction=Direction.LOWER, warning=0.7, major=0.9, critical=0.98, lowest=0.0, highest=1.0
    )
    assert (now.title, now.short, now.unit, now.labels) == (before.title, before.short, before.unit, before.labels)


def test_a_user_takes_a_limit_away(loaded):
    catalogue, problems = loaded("{id: system.cpu.utilization, objective: {critical: null}}")
    assert problems == ()
    assert catalogue["system.cpu.utilization"].objective.critical is None
    assert catalogue["system.cpu.utilization"].objective.major == 0.9


def test_an_overridden_signal_keeps_its_place(loaded):
    catalogue, _ = loaded("{id: system.cpu.utilization, title: Processor}")
    assert catalogue["system.cpu.utilization"].title == "Processor"
    assert list(catalogue) == list(SHIPPED)


def test_a_user_adds_a_signal_behind_the_shipped_ones(loaded):
    catalogue, problems = loaded(
        "{id: shop.basket.size, title: Basket size, unit: money, domain: business, direction: higher, "
        "objective: {warning: 20}, labels: [region, currency], stale_intervals: 5}"
    )
    assert problems == ()
    assert list(catalogue)[-1] == "shop.basket.size"
    signal = catalogue["shop.basket.size"]
    assert (signal.unit, signal.domain, signal.objective.warning) == (Unit.MONEY, Domain.BUSINESS, 20.0)
    assert (signal.labels, signal.stale_intervals) == (("region", "currency"), 5.0)


def test_a_new_signal_without_a_short_name_gets_the_start_of_its_title(loaded):
    catalogue, _ = loaded("{id: shop.x, title: New thing with a long name, unit: count, domain: bi}")
    assert catalogue["shop.x"].short == "New thing with"


def test_a_limit_may_be_written_with_an_exponent(loaded):
    catalogue, problems = loaded("{id: http.server.error_ratio, objective: {warning: 1e-3}}")
    assert problems == ()
    assert catalogue["http.server.error_ratio"].objective.warning == 0.001


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("{id: system.cpu.utilization, objective: {warning: 0.95}}", "0.objective: with direction lower .* must rise"),
        ("{id: host.availability, objective: {critical: 1}}", "0.objective: with direction higher .* must fall"),
        ("{id: system.cpu.utilization, direction: none}", "0.objective: a signal with direction none has no limits"),
        ("{id: system.cpu.utilization, objective: {lowest: 2}}", "0.objective: lowest must be less than highest"),
        ("{id: system.cpu.utilization, objective: {warning: 80, major: 90, critical: 95}}", "80 % is 0.8"),
        ("{id: board.health.score, objective: {warning: 980}}", "limit 980 is outside the range of a score, 0 to 100"),
        ("{id: host.up, objective: {critical: 2}}", "outside the range of a boolean"),
        ("{id: system.cpu.utilization, objective: {warning: nan}}", "0.objective.warning: .*finite number"),
        ("{id: system.cpu.utilization, objective: {warning: inf}}", "0.objective.warning: .*finite number"),
        ("{id: system.cpu.utilization, objective: {warning: true}}", "0.objective.warning: must be a number"),
        ("{id: system.cpu.utilization, objective: {warnign: 0.5}}", "0.objective.warnign: unknown key"),
        ("{id: system.cpu.utilization, stale_intervals: 0}", "0.stale_intervals: .*greater than 0"),
        ("{id: system.cpu.utilization, stale_intervals: inf}", "0.stale_intervals: .*finite"),
        ("{id: system.cpu.utilization, unit: seconds}", "0.unit: .*comes in ratio and stays so"),
        ("{id: shop.x, title: X, domain: bi, unit: furlong}", "0.unit: .*'ratio'"),
        ("{id: system.cpu.utilization, short: Far too long a name}", "0.short: .*at most 15"),
        ("{id: system.cpu.utilization, objectve: {}}", "0.objectve: unknown key; did you mean objective"),
        ("{id: system.cpu.utilization, labels: host}", "0.labels: must be a list"),
        ("{id: No Spaces, title: X}", "0.id: "),
        ("{title: X}", "0.id: is missing"),
        ("{id: shop.x, title: X, unit: count}", "0: shop.x is a new signal and needs `domain`"),
        ("{id: shop.x, unit: count, domain: bi}", "0: shop.x is a new signal and needs `title`"),
        ("just a word", "0: must be a mapping"),
    ],
)
def test_a_row_that_cannot_be_meant_is_refused_and_the_shipped_one_stays(loaded, row, says):
    catalogue, problems = loaded(row)
    assert len(problems) == 1
    assert re.search(says, problems[0]), problems[0]
    assert dict(catalogue) == dict(SHIPPED)


def test_a_problem_names_file_line_and_key(loaded):
    _, problems = loaded(
        "{id: system.cpu.utilization, title: Processor}",
        "{id: system.memory.utilization, objective: {warning: much}}",
    )
    assert re.match(r".*/mine\.yaml:3: signals\.1\.objective\.warning: ", problems[0])


def test_one_bad_row_does_not_stop_the_others(loaded):
    catalogue, problems = loaded(
        "{id: system.cpu.utilization, title: Processor}",
        "{id: system.memory.utilization, unit: furlong}",
        "{id: system.paging.utilization, title: Paging}",
    )
    assert len(problems) == 1
    assert catalogue["system.cpu.utilization"].title == "Processor"
    assert catalogue["system.paging.utilization"].title == "Paging"


def test_an_id_that_stands_twice_in_a_file_keeps_its_first_row(loaded):
    catalogue, problems = loaded("{id: host.up, title: First}", "{id: host.up, title: Second}")
    assert "signals.1.id: host.up stands twice in this file" in problems[0]
    assert catalogue["host.up"].title == "First"


def test_a_later_file_may_override_an_earlier_one(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).write_text(f"signals: [{{id: host.up, title: From {name}}}]")
    catalogue, problems = load_catalogue([tmp_path / "one", tmp_path / "two"])
    assert problems == ()
    assert catalogue["host.up"].title == "From two"


@pytest.mark.parametrize("text", ["", "signals:", "signals: {}", "- {id: host.up}", "rows: []"])
def test_a_file_without_a_list_of_signals_says_what_it_should_be(tmp_path, text):
    path = tmp_path / "mine.yaml"
    path.write_text(text)
    catalogue, problems = load_catalogue([path])
    assert problems[0].endswith("a catalogue file is a list under the key `signals`")
    assert dict(catalogue) == dict(SHIPPED)


def test_a_key_beside_the_list_is_reported_and_the_list_is_used(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("signals: [{id: host.up, title: Hosts}]\nsingals: []\n")
    catalogue, problems = load_catalogue([path])
    assert problems[0].endswith("mine.yaml:2: singals: unknown key; everything stands under `signals`")
    assert catalogue["host.up"].title == "Hosts"


def test_a_file_that_is_missing_or_no_yaml_leaves_the_others_in_force(tmp_path):
    (tmp_path / "broken").write_text("signals: [")
    (tmp_path / "good").write_text("signals: [{id: host.up, title: Hosts}]")
    catalogue, problems = load_catalogue([tmp_path / "absent", tmp_path / "broken", tmp_path / "good"])
    assert [re.search(r"(cannot be read|not valid YAML)", p)[0] for p in problems] == [
        "cannot be read",
        "not valid YAML",
    ]
    assert catalogue["host.up"].title == "Hosts"


def test_a_misspelt_signal_gets_the_name_that_was_meant():
    assert unknown_signal("system.cpu.utilisation", SHIPPED).endswith("did you mean system.cpu.utilization?")


def test_a_name_that_is_like_none_gets_no_guess():
    assert unknown_signal("zzz", SHIPPED) == "no signal 'zzz' is in the catalogue"


def packed():
    """Return (pack, signal, labels) of every row of the shipped mapping packs."""
    for path in sorted(resource("packs").glob("*.yaml")):
        for row in read_yaml(path).value["queries"]:
            yield path.stem, row["signal"], set(row.get("labels", {}))


@pytest.mark.parametrize(("pack", "signal", "labels"), list(packed()))
def test_every_signal_of_a_mapping_pack_is_in_the_catalogue_with_its_labels(pack, signal, labels):
    assert signal in SHIPPED
    assert labels <= set(SHIPPED[signal].labels)
