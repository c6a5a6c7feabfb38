"""Dashboards of Grafana become pages: what is taken, what is said, what never stops it."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from noc_app.cli.main import main
from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.grafana.dashboard import PAGES, imported
from noc_app.grafana.units import limits_of, measure_of
from noc_app.grafana.variables import filled, variables_of
from noc_app.model import ConfigError, Unit


def panel(title="P", kind="timeseries", box=(0, 0, 12, 8), expr="up", **more):
    x, y, w, h = box
    return {
        "type": kind,
        "title": title,
        "gridPos": {"x": x, "y": y, "w": w, "h": h},
        "targets": [{"refId": "A", "expr": expr}],
    } | more


def board(*panels, **more):
    return {"title": "Board", "schemaVersion": 39, "panels": list(panels)} | more


def steps(*pairs, **more):
    return {"thresholds": {"steps": [{"color": c, "value": v} for c, v in pairs]}} | more


def first(result):
    return result.pages[0]["panels"][0]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("timeseries", "timeseries"),
        ("graph", "timeseries"),
        ("stat", "stat"),
        ("singlestat", "stat"),
        ("gauge", "bullet"),
        ("bargauge", "bullet"),
        ("table", "table"),
        ("heatmap", "heatmap"),
        ("histogram", "histogram"),
        ("piechart", "shares"),
        ("state-timeline", "timeline"),
    ],
)
def test_every_kind_that_there_is_here(theirs, ours):
    assert first(imported(board(panel(kind=theirs))))["kind"] == ours


def test_what_there_is_not_here_is_said_and_the_rest_is_taken():
    found = imported(board(panel("Map", "geomap"), panel("Good", box=(12, 0, 12, 8))))
    assert found.left == ["panel Map: not taken, there is no panel like 'geomap' here"]
    assert (found.panels, found.seen) == (1, 2)


@pytest.mark.parametrize(
    ("unit", "query", "ours"),
    [
        ("percent", "(up) / 100", "ratio"),
        ("percentunit", "up", "ratio"),
        ("ms", "(up) / 1000", "seconds"),
        ("h", "(up) * 3600", "seconds"),
        ("bytes", "up", "bytes"),
        ("kbytes", "(up) * 1024", "bytes"),
        ("bps", "up", "bits_per_second"),
        ("reqps", "up", "per_second"),
        ("bool_yes_no", "up", "boolean"),
        ("currencyEUR", "up", "money"),
    ],
)
def test_units_become_base_units(unit, query, ours):
    asked = first(imported(board(panel(fieldConfig={"defaults": {"unit": unit}}))))["queries"][0]
    assert (asked["expr"], asked["unit"]) == (query, ours)


def test_a_unit_that_is_not_known_is_a_plain_number_and_said():
    found = imported(board(panel(fieldConfig={"defaults": {"unit": "celsius"}})))
    assert "unit" not in first(found)["queries"][0]
    assert found.left == ["panel P: taken without the unit celsius: values are plain numbers"]
    assert measure_of("celsius").unit is Unit.COUNT


@pytest.mark.parametrize(
    ("defaults", "limits", "direction"),
    [
        (steps(("green", None), ("red", 80)), {"critical": 80}, "lower"),
        (steps(("green", None), ("yellow", 70), ("red", 90)), {"warning": 70, "critical": 90}, "lower"),
        (
            steps(("green", None), ("#EAB839", 70), ("rgba(245, 54, 54, 0.9)", 90)),
            {"warning": 70, "critical": 90},
            "lower",
        ),
        (steps(("red", None), ("orange", 50), ("green", 95)), {"critical": 50, "major": 95}, "higher"),
        (steps(("red", None), ("green", 10), ("red", 90)), {}, ""),
        (steps(("blue", None), ("green", 10)), {}, ""),
        (steps(("green", None)), {}, ""),
        (
            {
                "min": 0,
                "max": 2,
                "thresholds": {"mode": "percentage", "steps": [{"color": "green"}, {"color": "red", "value": 50}]},
            },
            {"critical": 1},
            "lower",
        ),
    ],
)
def test_thresholds_become_limits(defaults, limits, direction):
    assert limits_of(defaults, 1.0)[:2] == (limits, direction)


def test_thresholds_that_a_chart_does_not_draw_judge_nothing():
    red = {"defaults": steps(("green", None), ("red", 80), custom={"thresholdsStyle": {"mode": "off"}})}
    assert "objective" not in first(imported(board(panel(fieldConfig=red))))["queries"][0]
    drawn = {"defaults": steps(("green", None), ("red", 80), custom={"thresholdsStyle": {"mode": "line"}})}
    assert first(imported(board(panel(fieldConfig=drawn))))["queries"][0]["objective"] == {"critical": 80}


def variables(*listed, **given):
    said = []
    return variables_of(listed, given, said.append), said


def query_variable(name, value=None, **more):
    return {"name": name, "type": "query", "current": {"value": value} if value is not None else {}} | more


@pytest.mark.parametrize(
    ("value", "text", "wanted"),
    [
        ("web", 'up{job="$job"}', 'up{job="web"}'),
        ("web", 'up{job=~"${job:regex}"}', 'up{job=~"web"}'),
        ("web", "up[[job]]", "upweb"),
        (["a", "b.c"], 'up{job="$job"}', 'up{job=~"a|b\\\\.c"}'),
        (["$__all"], 'up{job!="$job"}', 'up{job!~".*"}'),
        (None, 'rate(up{job="$job"}[$__rate_interval])', 'rate(up{job=~".*"}[5m])'),
    ],
)
def test_variables_are_put_into_queries(value, text, wanted):
    assert filled(text, variables(query_variable("job", value))[0]) == wanted


def test_what_everything_is_can_be_said_by_the_dashboard():
    known, _ = variables(query_variable("job", "$__all", allValue="node.+"))
    assert filled('up{job="$job"}', known) == 'up{job=~"node.+"}'


def test_a_variable_can_be_chosen_and_otherwise_is_said():
    assert variables(query_variable("job"))[1][0].startswith("variable job: it has no saved value")
    known, said = variables(query_variable("job"), job="db")
    assert (filled('{job="$job"}', known), said) == ('{job="db"}', [])


def test_an_unknown_variable_leaves_its_query_out_with_the_reason():
    found = imported(board(panel("A", expr="up{x='$nobody'}"), panel("B", box=(12, 0, 12, 8))))
    assert found.left == ["panel A: not taken, query A: the variable nobody is not known"]


def test_what_label_replace_found_is_no_variable():
    expr = 'label_replace(up, "host", "$1-${2}", "instance", "(.+):(.+)")'
    found = imported(board(panel(expr=expr)))
    assert (found.panels, found.left) == (1, [])
    assert [q["expr"] for q in first(found)["queries"]] == [expr]


def test_intervals_and_constants_have_their_first_value():
    known, _ = variables(
        {"name": "every", "type": "interval", "query": "1m,10m", "current": {"value": "$__auto_interval_every"}},
        {"name": "env", "type": "custom", "query": "prod,test"},
    )
    assert filled("rate(up{env='$env'}[$every])", known) == "rate(up{env='prod'}[5m])"


def test_a_repeated_panel_is_there_once_for_each_value_side_by_side():
    listed = {"list": [query_variable("host", ["a", "b", "c"])]}
    found = imported(board(panel("On $host", repeat="host", expr='up{host="$host"}'), templating=listed))
    shown = [(p["title"], p["queries"][0]["expr"], p["at"][0]) for p in found.pages[0]["panels"]]
    assert shown == [("On a", 'up{host="a"}', 0), ("On b", 'up{host="b"}', 8), ("On c", 'up{host="c"}', 16)]


def test_rows_old_and_new_become_pages():
    new = board(
        {"type": "row", "title": "One", "gridPos": {"y": 0}},
        panel("A", box=(0, 1, 24, 16)),
        {"type": "row", "title": "Two", "collapsed": True, "panels": [panel("B", box=(0, 18, 24, 16))]},
    )
    old = {
        "title": "Board",
        "schemaVersion": 14,
        "rows": [
            {"title": "One", "showTitle": True, "height": "480px", "panels": [panel("A", span=12)]},
            {"title": "Two", "showTitle": True, "height": 480, "panels": [panel("B", span=12)]},
        ],
    }
    for raw in (new, old):
        assert [(p["title"], p["panels"][0]["title"]) for p in imported(raw).pages] == [("One", "A"), ("Two", "B")]


def test_small_sections_share_a_page():
    raw = board(
        {"type": "row", "title": "One"}, panel("A", box=(0, 1, 24, 5)),
        {"type": "row", "title": "Two"}, panel("B", box=(0, 7, 24, 5)),
    )  # fmt: skip
    assert len(imported(raw).pages) == 1


def test_panels_that_lie_over_each_other_are_moved_apart():
    found = imported(board(*(panel(str(n), box=(0, n, 24, 7)) for n in range(4))))
    assert found.panels == 4
    assert found.left == []


def test_legends_name_series_and_queries():
    shown = panel()
    shown["targets"] = [
        {"refId": "A", "expr": "a", "legendFormat": "{{ instance }} {{device}}"},
    ]
    assert first(imported(board(shown)))["label"] == "{instance} {device}"
    shown["targets"] = [{"refId": "A", "expr": "a", "legendFormat": "Read"}, {"refId": "B", "expr": "b", "hide": True}]
    assert [q["title"] for q in first(imported(board(shown)))["queries"]] == ["Read"]


def test_columns_of_a_table_keep_their_titles():
    shown = panel(kind="table", transformations=[{"id": "organize", "options": {"renameByName": {"Value #A": "Used"}}}])
    assert first(imported(board(shown)))["queries"][0]["title"] == "Used"
    shown["transformations"].append({"id": "calculateField"})
    assert imported(board(shown)).left == ["panel P: taken without the transformation calculateField"]


def test_other_sources_are_said():
    found = imported(board(panel("Logs", datasource={"type": "loki"}), panel("Good", box=(12, 0, 12, 8))))
    assert found.left == ["panel Logs: not taken, query A: it does not ask Prometheus"]


def test_panels_that_are_too_narrow_for_a_wall_stand_four_beside_each_other():
    narrow = [panel(str(n), "stat", (3 * (n % 8), 0, 3, 4)) for n in range(7)]
    found = imported(board(*narrow, panel("wide", box=(0, 4, 24, 8))))
    placed = {p["title"]: p["at"] for p in found.pages[0]["panels"]}
    assert [placed[str(n)][::2] for n in range(7)] == [[0, 8], [8, 8], [16, 8], [0, 6], [6, 6], [12, 6], [18, 6]]
    assert placed["wide"][::2] == [0, 24]
    assert placed["6"][1] + placed["6"][3] == placed["wide"][1]


def test_what_single_series_have_of_their_own_is_said():
    single = {"matcher": {"id": "byName"}, "properties": [{"id": "unit", "value": "percent"}, {"id": "color"}]}
    found = imported(board(panel(fieldConfig={"overrides": [single]})))
    assert found.left == ["panel P: taken without the units of single series: all have the unit of the panel"]


def test_annotations_are_said():
    listed = [{"name": "Grafana", "builtIn": 1}, {"name": "Deploys", "enable": True}, {"name": "Off", "enable": False}]
    found = imported(board(panel(), annotations={"list": listed}))
    assert found.left == ["annotation Deploys: not taken, it does not ask Prometheus"]


def test_an_annotation_with_promql_makes_notes_on_every_chart():
    deploy = {
        "name": "Deploys",
        "expr": "changes(app_build_info[5m]) > 0",
        "titleFormat": "deploy {{version}}",
        "datasource": {"type": "prometheus"},
    }
    found = imported(board(panel("A"), panel("S", kind="stat"), annotations={"list": [deploy]}), target="prom")
    charts = [p for page in found.pages for p in page["panels"]]
    assert [p.get("notes") for p in charts] == [
        [{"query": "changes(app_build_info[5m])", "text": "deploy {version}", "target": "prom"}],
        None,
    ]
    assert found.left == []


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"expr": "up", "datasource": {"type": "loki"}}, "it does not ask Prometheus"),
        ({"expr": "deploy_time * 1000", "useValueForTime": True}, "its values are times"),
        ({"expr": "up{job='$nobody'}"}, "the variable nobody is not known"),
    ],
)
def test_an_annotation_that_is_not_simple_is_said(more, why):
    found = imported(board(panel(), annotations={"list": [{"name": "D", **more}]}))
    assert found.left == [f"annotation D: not taken, {why}"]
    assert "notes" not in first(found)


def test_five_thousand_panels_are_pages_up_to_a_limit_that_is_said():
    found = imported(board(*(panel(str(n), box=(0, 8 * n, 24, 8)) for n in range(5000))))
    assert len(found.pages) == PAGES
    assert any("5000 panels" in words for words in found.left)
    assert sum("pages already" in words for words in found.left) == 1


@pytest.mark.parametrize(
    "raw",
    [
        None,
        5,
        [],
        "x",
        {},
        {"panels": 3},
        {"elements": {}},
        {"spec": {"elements": {}}},
        board(),
        board(panel(kind="news")),
    ],
)
def test_what_is_no_dashboard_is_refused_in_words(raw):
    with pytest.raises(ConfigError) as refused:
        imported(raw)
    assert len(str(refused.value)) > 20


KEYS = (
    "type", "title", "gridPos", "x", "y", "w", "h", "targets", "expr", "refId", "fieldConfig", "defaults", "thresholds",
    "steps", "color", "value", "unit", "transformations", "id", "options", "repeat", "panels", "datasource",
    "overrides",
)  # fmt: skip

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 40) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)


@given(
    st.lists(
        st.fixed_dictionaries(
            {"type": st.sampled_from(["row", "stat", "table"])}, optional={k: json_values for k in KEYS if k != "type"}
        ),
        max_size=4,
    )
)
def test_no_json_breaks_it_and_what_is_written_can_be_read(panels):
    try:
        found = imported({"panels": panels})
    except ConfigError:
        return
    assert found.panels + sum("not taken" in words or "no place" in words for words in found.left) >= 1


def test_the_command_writes_pages_that_are_used(tmp_path, capsys):
    source = tmp_path / "board.json"
    raw = board(panel("A"), panel("B", "stat", (12, 0, 12, 8)), templating={"list": [query_variable("job")]})
    source.write_text(json.dumps({"dashboard": raw}))
    assert (
        main(["import", "grafana", str(source), "--out", str(tmp_path / "pages"), "--set", "job=db", "--target", "p"])
        == 0
    )
    told = capsys.readouterr().out
    assert "1 pages with 2 of 2 panels" in told
    (file,) = (tmp_path / "pages").iterdir()
    assert "at: [0, 0, 12, 24]" in file.read_text()
    assert yaml.safe_load(file.read_text())["panels"][0]["queries"][0]["target"] == "p"
    pages = load_pages((tmp_path / "pages",), load_catalogue()[0])
    assert pages.problems == ()
    assert pages.page("board") is not None
    assert main(["import", "grafana", str(source), "--out", str(tmp_path / "pages")]) == 1  # nothing is written over
    assert "is there already" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\x00\xff"])
def test_a_file_that_is_no_json_is_said(tmp_path, capsys, text):
    source = tmp_path / "board.json"
    source.write_bytes(text.encode("latin-1"))
    assert main(["import", "grafana", str(source)]) == 2
    assert str(source) in capsys.readouterr().err
