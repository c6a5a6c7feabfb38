"""A configuration that is wrong says where, what and how to repair it; what is right runs."""

import json
import re

import pytest

from noc_app.config.load import configuration_file, load
from noc_app.config.places import config_dir, example_config, resource, state_dir, writable_state_dir
from noc_app.config.wall import Wall
from noc_app.connectors.catalog import MODELS
from noc_app.model import ConfigError, Severity

GOOD = "targets:\n  - {id: here, kind: host, every: 5s}\n"


@pytest.fixture
def loaded(tmp_path):
    def read(text):
        path = tmp_path / "noc-app.yaml"
        path.write_text(text)
        return load(path, MODELS)

    return read


def words(found):
    return "\n".join(found.problems)


@pytest.mark.parametrize("name", ["default.yaml"])
def test_the_shipped_default_is_right(name):
    found = load(example_config(name), MODELS)
    assert (found.problems, len(found.targets)) == ((), 2)


@pytest.mark.parametrize("name", sorted(f.name.split(".")[0] for f in example_config("").glob("*.example.yaml")))
def test_every_example_works_as_it_is(name):
    found = load(example_config(f"{name}.example.yaml"), MODELS)
    assert found.problems == ()
    assert found.targets


def test_without_any_file_this_machine_is_watched():
    assert configuration_file(None) == example_config("default.yaml")


def test_the_users_own_file_comes_before_the_default():
    config_dir().mkdir(parents=True)
    (config_dir() / "noc-app.yaml").write_text(GOOD)
    assert configuration_file(None) == config_dir() / "noc-app.yaml"


def test_the_environment_comes_before_the_users_own_file(monkeypatch, tmp_path):
    monkeypatch.setenv("NOC_APP_CONFIG", str(tmp_path / "x.yaml"))
    assert configuration_file(None) == tmp_path / "x.yaml"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"targets: [", r"noc-app.yaml:\d+: not valid YAML"),
        (b"targets:\n\t- x", r"noc-app.yaml:2: not valid YAML"),
        (b"\xff\xfe\x00", "is not UTF-8 at byte 0"),
        (b"", "is empty"),
        (b"# only a comment\n", "is empty"),
        (b"- just\n- a list\n", "must be a mapping"),
        (b"targets: []\ntargets: []\n", "noc-app.yaml:2: targets: stands twice"),
        (b"targets: !!python/object/apply:os.system [id]\n", "noc-app.yaml:1: "),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_line(tmp_path, content, says):
    path = tmp_path / "noc-app.yaml"
    path.write_bytes(content)
    assert re.search(says, refusal_or_problems(path))


def refusal_or_problems(path):
    try:
        return words(load(path, MODELS))
    except ConfigError as error:
        return str(error)


def test_a_billion_laughs_are_stopped(tmp_path):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)]
    path = tmp_path / "noc-app.yaml"
    path.write_text("\n".join(lines))
    with pytest.raises(ConfigError, match="aliases are expanded"):
        load(path, MODELS)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read: No such file"):
        load(tmp_path / "nowhere.yaml", MODELS)


def test_a_folder_is_no_configuration(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path, MODELS)


BAD_TARGETS = [
    ("{id: p, kind: prometheus, url: 'http://x', evry: 5s}", r":3: targets.1.evry: unknown key; did you mean every\?"),
    ("{id: p, kind: prometheu, url: 'http://x'}", r":3: targets.1.kind: .* did you mean prometheus\?"),
    ("{id: p, kind: nothing-like-it}", f"known kinds: {', '.join(sorted(MODELS))}"),
    ("{id: p, kind: prometheus}", ":3: targets.1.url: is missing"),
    ("{id: p, kind: prometheus, url: not-an-address}", ":3: targets.1.url: must be an address such as http://"),
    ("{id: p, kind: prometheus, url: 17}", ":3: targets.1.url: must be an address such as http://"),
    ("{id: p, kind: prometheus, url: 'ftp://x'}", "begins with http:// or https://"),
    ("{id: p, kind: prometheus, url: 'http://x', concurrency: many}", "concurrency: must be a whole number"),
    ("{id: p, kind: prometheus, url: 'http://x', tls: {verify: maybe}}", "tls.verify: must be true or false"),
    ("{id: P p, kind: host}", ":3: targets.1.id: "),
    ("{id: p, kind: host, every: soon}", ":3: targets.1.every: 'soon' is not a duration"),
    ("{id: p, kind: host, every: 0s}", ":3: targets.1.every: "),
    ("{id: here, kind: host}", ":3: targets.1.id: here is used by an earlier entry"),
    ("just text", ":3: targets.1: a target is a mapping"),
    ("{id: p, kind: prometheus, url: 'http://x', packs: [nod_exporter]}", "known packs: blackbox_exporter"),
    ("{id: p, kind: prometheus, url: 'http://x', auth: {bearer: secret}}", ":3: targets.1.auth.bearer: "),
    ("{id: p, kind: prometheus, url: 'http://x', auth: {bearer: {env: A, file: b}}}", "exactly one of env, keyring"),
    ("{id: p, kind: prometheus, url: 'http://x', auth: {}}", "exactly one of bearer, basic, header"),
]


@pytest.mark.parametrize(("entry", "says"), BAD_TARGETS)
def test_one_bad_target_is_reported_with_its_place_and_the_others_run(loaded, entry, says):

    found = loaded(f"{GOOD}  - {entry}\n")
    assert [t.id for t in found.targets] == ["here"]
    (broken,) = found.broken
    assert re.search(says, broken.reason), broken.reason


def test_a_query_for_a_signal_that_is_not_in_the_catalogue_is_said_and_its_target_runs(loaded):
    query = "{signal: system.cpu.utilisation, expr: up}"
    found = loaded(f"{GOOD}  - {{id: p, kind: prometheus, url: 'http://x', queries: [{query}]}}\n")
    assert "noc-app.yaml:3: targets.1.queries.0.signal: " in words(found)
    assert "did you mean system.cpu.utilization?" in words(found)
    assert [t.id for t in found.targets] == ["here", "p"]


def test_a_secret_in_the_file_is_not_repeated_in_the_error(loaded):
    found = loaded(GOOD + "  - {id: p, kind: prometheus, url: 'http://x', auth: {bearer: S3CR3T}}\n")
    assert "S3CR3T" not in words(found)


def test_no_target_at_all_is_said(loaded):
    assert "nothing is watched" in words(loaded("targets: []\n"))


def test_an_unknown_key_at_the_top_is_said_and_the_rest_is_used(loaded):
    found = loaded(GOOD + "wal: {theme: light}\nack: {for: 5m}\n")
    assert "wal: unknown key; did you mean wall?" in words(found)
    assert found.settings.ack.for_ == 300.0


def test_a_wrong_setting_falls_back_to_its_default_and_is_said(loaded):
    found = loaded(GOOD + "wall: {theme: pink}\n")
    assert "noc-app.yaml:3: wall.theme" in words(found)
    assert found.settings.wall.theme == "dark"


def test_a_theme_of_the_users_own_is_read_from_beside_the_configuration(tmp_path, loaded):
    raw = json.loads(resource("themes", "light.json").read_text()) | {"name": "mine"}
    (tmp_path / "mine.json").write_text(json.dumps(raw))
    found = loaded(GOOD + "wall: {theme: mine.json}\n")
    assert (found.problems, found.theme.name) == ((), "mine")


def test_a_theme_without_contrast_is_said_with_the_pair_and_the_rest_is_used(tmp_path, loaded):
    raw = json.loads(resource("themes", "light.json").read_text())
    raw["words"]["text"] = raw["surfaces"]["tile"]
    (tmp_path / "mine.json").write_text(json.dumps(raw))
    found = loaded(GOOD + "wall: {theme: mine.json}\n")
    assert "noc-app.yaml:3: wall.theme" in words(found)
    assert "words.text on surfaces.page has a contrast of" in words(found)
    assert (found.theme.name, len(found.targets)) == ("dark", 1)


@pytest.mark.parametrize(
    ("wall", "place"),
    [
        ("{pages: [bi, sales]}", "wall.pages.1"),
        ('{screens: [{name: "1", pages: [sales]}]}', "wall.screens.0.pages.0"),
        ('{playlists: [{from: "22:00", to: "06:00", pages: [sales]}]}', "wall.playlists.0.pages.0"),
        ("{takeover: {page: sales}}", "wall.takeover.page"),
        ("{takeover: {pages: {security: sales}}}", "wall.takeover.pages.security"),
    ],
)
def test_a_page_that_does_not_exist_is_said_with_its_place(loaded, wall, place):
    found = loaded(f"{GOOD}wall: {wall}\n")
    assert f"noc-app.yaml:3: {place}: there is no page 'sales'; pages: overview, infrastructure" in words(found)


RULES = [
    ("{id: r, title: T, signal: system.cpu.utilizatio, above: 1}", "did you mean system.cpu.utilization"),
    ("{id: r, title: T, signal: host.up}", "exactly one of above, below, absent"),
    ("{id: r, title: T, signal: host.up, above: 1, below: 0}", "exactly one of above, below, absent"),
    ("{id: r, title: T, signal: host.up, absent: true, severity: loud}", "rules.0.severity"),
    ("{id: r, title: T, signal: host.up, above: high}", "rules.0.above: "),
    ("{id: r, signal: host.up, above: 1}", "rules.0.title: is missing"),
    ("{id: r, title: T, signal: host.up, above: 1, count: 6 of 5}", "rules.0.count: '6 of 5' is no count"),
    ("{id: r, title: T, signal: host.up, above: 1, clear: 2}", "`clear` must not be over `above`"),
    ("{id: r, title: T, signal: host.up, below: 1, clear: 0.5}", "`clear` must not be under `below`"),
    ("{id: r, title: T, signal: host.up, absent: true, clear: 1}", "a rule for absence has none"),
]


@pytest.mark.parametrize(("entry", "says"), RULES)
def test_a_bad_rule_is_reported_and_left_out(loaded, entry, says):
    good = "  - {id: ok, title: T, signal: host.up, absent: true}\n"
    found = loaded(f"{GOOD}rules:\n  - {entry}\n{good}")
    assert says in words(found)
    assert [rule.id for rule in found.rules] == ["ok"]


def test_a_rule_is_read_with_its_delays(loaded):
    text = "rules:\n  - {id: r, title: T, signal: host.up, below: 1, for: 2m, clear_for: 30s, severity: critical, "
    text += "count: 3 of 5}\n"
    (rule,) = loaded(GOOD + text).rules
    assert (rule.count, rule.of) == (3, 5)
    assert (rule.for_s, rule.clear_for_s, rule.severity) == (120.0, 30.0, Severity.CRITICAL)


def test_the_same_rule_id_twice_is_said(loaded):
    rule = "  - {id: r, title: T, signal: host.up, absent: true}\n"
    assert "r is used by an earlier entry" in words(loaded(f"{GOOD}rules:\n{rule}{rule}"))


def test_a_catalogue_file_that_is_not_there_is_said_and_the_shipped_signals_stay(loaded):
    found = loaded(GOOD + "signals: [mine.yaml]\n")
    assert "mine.yaml: cannot be read" in words(found)
    assert "host.up" in found.catalogue


def test_an_unknown_time_zone_is_said(loaded):
    assert "is not a time zone" in words(loaded(GOOD + "wall: {timezone: Mars/Olympus}\n"))


def test_a_state_folder_is_made_where_it_is_wanted(tmp_path, monkeypatch):
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path / "a" / "b"))
    assert writable_state_dir() == (tmp_path / "a" / "b", "")
    assert state_dir().is_dir()


def test_where_no_state_folder_can_be_made_a_temporary_one_is_used_and_said(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path / "file" / "state"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    place, note = writable_state_dir()
    assert place.is_dir()
    assert place.parent == tmp_path
    assert "cannot be used (Not a directory)" in note
    assert str(place) in note


def test_safe_mode_takes_targets_and_rules_and_nothing_about_screens(tmp_path):
    file = tmp_path / "board.yaml"
    file.write_text(
        "targets: [{id: me, kind: host}]\npages: [mine]\n"
        "wall: {theme: light, dwell: 9s}\ndesk: {keys: {acknowledge: Q}}\n"
    )
    found = load(file, MODELS, safe=True)
    assert [t.id for t in found.targets] == ["me"]
    assert (found.theme.name, found.settings.wall.dwell, found.settings.desk.keys) == ("dark", Wall().dwell, {})
    assert found.problems == ()
