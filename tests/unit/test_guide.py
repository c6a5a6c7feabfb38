"""The user guide tells of this program: what it shows is loaded, parsed and looked up by the program itself."""

import argparse
import ast
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from noc_app.alerting.conservation import BUCKETS
from noc_app.alerting.filter import FIELDS, FLAGS, STATES
from noc_app.alerting.filter_text import parse
from noc_app.cli.main import MODULES, parser
from noc_app.config.catalogue import load_catalogue
from noc_app.config.desk import ACTIONS
from noc_app.config.load import load
from noc_app.config.pages import load_pages
from noc_app.config.panels import KINDS
from noc_app.config.schema import schema
from noc_app.config.wall import density_for
from noc_app.config.yaml_file import parse_yaml
from noc_app.connectors.catalog import CONNECTORS, MODELS
from noc_app.connectors.kit import Connector
from noc_app.demo.scenarios import SCENARIOS
from noc_app.guide.connectors import brought, examples, line_of
from noc_app.guide.facts import filled
from noc_app.guide.html import Page, anchor, rendered, tokens_of, words_of
from noc_app.guide.marks import code, escaped
from noc_app.guide.site import CHAPTERS, build, chapters, reference, sources
from noc_app.model import ConfigError, Role, State

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "noc_app"
WRITTEN = chapters()
SNIPPETS = [
    pytest.param(token.content, token.info, id=f"{page.name}-{place}")
    for page in WRITTEN
    for place, token in enumerate(t for t in tokens_of(page.text) if t.type == "fence")
]
YAML = [s for s in SNIPPETS if s.values[1] == "yaml"]


def inline(page):
    """The code that stands within lines; in tables a bar is written with a backslash."""
    children = (child for token in tokens_of(page.text) for child in token.children or ())
    return [child.content.replace("\\|", "|") for child in children if child.type == "code_inline"]


def commands():
    """Every command of ours that the chapters show, without the comment after it."""
    for page in WRITTEN:
        blocks = [t.content for t in tokens_of(page.text) if t.type == "fence" and t.info == "sh"]
        for line in (*"\n".join(blocks).splitlines(), *inline(page)):
            if re.match(r"noc-app( |$)", line):
                yield pytest.param(line.split(" #")[0], id=f"{page.name}: {line}")


def named(name):
    return next(page.text for page in WRITTEN if page.name == name)


def first_column(name, heading=""):
    """The code in the first cells of a chapter's tables, from `heading` on."""
    text = named(name)[named(name).find(heading) :]
    return [found for row in re.findall(r"^\|((?:[^|\\]|\\.)+)\|", text, re.MULTILINE) for found in _codes(row)]


def _codes(cell):
    return [found.replace("\\|", "|") for found in re.findall(r"`([^`]+)`", cell)]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build(tmp_path_factory.mktemp("guide"), parser()).parent


class Found(HTMLParser):
    def __init__(self, file):
        super().__init__()
        self.links, self.loaded, self.ids, self.tags = [], [], Counter(), set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.tags.add(tag)
        self.ids.update([given["id"]] if "id" in given else [])
        if tag == "a":
            self.links.append(given["href"])
        self.loaded += [given[name] for name in ("src", "srcset") if name in given]
        self.loaded += [given["href"]] if tag == "link" else []


@pytest.fixture(scope="module")
def read(built):
    return {file.name: Found(file) for file in sorted(built.glob("*.html"))}


def test_every_link_leads_somewhere(read):
    for name, found in read.items():
        for link in (link for link in found.links if not link.startswith(("http://", "https://"))):
            file, _, place = link.partition("#")
            target = read.get(file or name)
            assert target is not None, f"{name}: there is no page {link}"
            assert not place or place in target.ids, f"{name}: there is no place {link}"


def test_no_page_has_two_places_with_one_name_that_is_linked(read):
    linked = {link for found in read.values() for link in found.links if "#" in link}
    twice = {f"{name}#{place}" for name, found in read.items() for place, count in found.ids.items() if count > 1}
    assert not linked & twice


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs(built, read):
    for name, found in read.items():
        assert not {"script", "iframe", "object", "embed"} & found.tags
        for file in found.loaded:
            assert (built / file).is_file(), f"{name}: {file} is missing"
    style = (built / "style.css").read_text()
    assert "http" not in style
    assert all((built / file).is_file() for file in re.findall(r'url\("([^"]+)"\)', style))


def test_every_picture_is_used_and_has_words_for_those_who_do_not_see_it():
    pictures = re.findall(r"!\[([^\]]*)\]\(pictures/([^)]+)\)", "".join(page.text for page in WRITTEN))
    assert all(len(words) > 20 for words, _ in pictures)
    assert {file for _, file in pictures} == {file.name for file in (sources() / "pictures").iterdir()}


def test_every_chapter_has_its_place():
    names = [name for those in CHAPTERS.values() for name in those]
    assert sorted(names) == sorted(file.stem for file in sources().glob("*.md"))


def test_the_guide_stays_small(built):
    pictures = sum(file.stat().st_size for file in (built / "pictures").iterdir())
    assert pictures < 3_000_000
    assert sum(file.stat().st_size for file in built.rglob("*") if file.is_file()) < 5_000_000


@pytest.fixture(scope="module")
def beside(tmp_path_factory):
    """A folder in which the files lie that configurations of the guide name."""
    folder = tmp_path_factory.mktemp("beside")
    (folder / "my-pages").mkdir()
    for snippet in YAML:
        text = snippet.values[0]
        if text.startswith("page:"):
            (folder / "my-pages" / "shop.yaml").write_text(text)
        elif text.startswith("signals:"):
            (folder / "my-signals.yaml").write_text(text)
    return folder


def loaded(folder, text):
    file = folder / "noc-app.yaml"
    file.write_text(text)
    return load(file, MODELS)


@pytest.mark.parametrize(("text", "language"), YAML)
def test_what_the_guide_shows_as_yaml_is_read_without_a_complaint(beside, text, language):
    if text.startswith("page:"):
        assert load_pages([beside / "my-pages" / "shop.yaml"], load_catalogue()[0]).problems == ()
    elif text.startswith("signals:"):
        assert load_catalogue([beside / "my-signals.yaml"])[1] == ()
    else:
        assert loaded(beside, text).problems == ()


@pytest.mark.parametrize("text", [t for page in WRITTEN for t in inline(page) if re.match(r"\w+: [{\[]", t)])
def test_settings_within_a_line_are_real(beside, text):
    (beside / "mine.json").write_text((ROOT / "resources" / "themes" / "dark.json").read_text())
    top = text.split(":")[0]
    inside = text if top in schema(MODELS)["properties"] else ""
    target = "{id: a, kind: prometheus, url: https://a.example" + ("" if inside else f", {text}") + "}"
    assert loaded(beside, f"targets: [{target}]\n{inside}\n").problems == ()


@pytest.mark.parametrize("line", list(commands()))
def test_what_the_guide_shows_as_a_command_is_one(line):
    words = re.findall(r'(?:[^\s"]|"[^"]*")+', line)
    parser().parse_args([word.replace('"', "") for word in words[1:]])


def test_a_command_that_is_none_would_be_found():
    with pytest.raises(SystemExit):
        parser().parse_args(["report", "--html"])


def test_every_command_and_option_is_explained(read):
    text = next(page.text for page in reference(parser()) if page.name == "commands")
    assert set(MODULES) <= set(read["commands.html"].ids)
    for command in actions_of(parser()).choices.values():
        for option in (o for action in command._actions for o in action.option_strings if o not in {"-h", "--help"}):
            assert f"`{option}" in text


def actions_of(command):
    return next(a for a in command._actions if isinstance(a, argparse._SubParsersAction))


def test_every_key_of_the_configuration_is_explained(read):
    assert set(schema(MODELS)["properties"]) <= set(read["configuration.html"].ids)
    assert set(KINDS) <= set(read["panels.html"].ids)
    assert {anchor(signal) for signal in load_catalogue()[0]} <= set(read["signals.html"].ids)


def test_every_setting_says_what_it_is():
    names = {"configuration", *(f"connector-{c.kind}" for c in CONNECTORS)}
    pages = [page for page in reference(parser()) if page.name in names]
    row = re.compile(r"^\| (`[^|]*)\|[^|]*\|[^|]*\|  \|$", re.MULTILINE)  # the last cell is empty
    silent = [f"{page.name}: {found}" for page in pages for found in row.findall(page.text)]
    assert silent == []


@pytest.mark.parametrize("connector", CONNECTORS, ids=lambda c: c.kind)
def test_every_kind_has_a_page_with_an_example_that_works(connector: Connector, read):
    page = read[f"connector-{connector.kind}.html"]
    assert {"example", "settings", "signals", "what-it-can-be-told"} <= set(page.ids)
    assert all(connector.config(**example.values) for example in examples()[connector.kind])


@pytest.mark.parametrize("connector", [c for c in CONNECTORS if c.alerts], ids=lambda c: c.kind)
def test_a_kind_that_reports_alerts_says_how_bad_they_are(connector):
    assert line_of(connector, "Alerts"), "a line `Alerts` in the docstring, beside `Seen`"


def test_what_a_kind_brings_is_in_the_catalogue():
    catalogue, _ = load_catalogue()
    assert all(signal in catalogue for c in CONNECTORS for signal in brought(c.kind))


def test_every_key_that_the_chapters_name_does_something():
    keys = {key.replace("+", " ").replace("  ", " +") for action in ACTIONS for key in action.keys}
    others = {"Enter", "Shift", "Alt 1", "Alt 9", *first_column("keys", "## The wall")}
    likely = re.compile(r"(?:(?:Ctrl|Alt|Shift) )*(?:[A-Z?/]|F\d+|Esc|Down|Up|Enter|Space|Left|Right)")
    for page in WRITTEN:
        for text in inline(page):
            assert not likely.fullmatch(text) or text in keys | others, f"{page.name}: nothing listens to {text}"


def test_the_map_of_keys_has_every_action():
    for action in ACTIONS:
        assert f"`{action.id}`" in named("keys")
        assert action.title in named("keys")


@pytest.mark.parametrize("text", [t for t in first_column("filter") if not t.startswith(("label.", "service"))])
def test_filters_that_are_shown_are_understood(text):
    assert parse(text)


@pytest.mark.parametrize("text", re.findall(r"^\| [^`|]+ \| `([^`]+)` \|$", named("filter"), re.MULTILINE))
def test_examples_of_filters_are_understood(text):
    assert parse(text.replace("\\|", "|"))


def test_every_word_of_the_filter_is_explained():
    text = named("filter")
    assert all(re.search(rf"`{word}[:<>=]", text) for word in FIELDS)
    assert all(f"`{word}`" in text for word in FLAGS)
    assert all(f"`{word}`" in text or f":{word}`" in text for word in STATES)


def test_every_state_reason_role_and_scenario_is_explained():
    states = first_column("meaning", "## States")
    assert [s for s in states if s in set(State)] == [s.value for s in State]
    assert set(BUCKETS) <= set(states)
    assert all(re.search(rf"^\| {role.value} \|", named("desks"), re.MULTILINE) for role in Role)
    assert set(first_column("start", "| scenario")) == set(SCENARIOS)


def test_every_finding_of_the_doctor_is_explained():
    known = set()
    for file in (PACKAGE / "doctor").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"ok", "advice", "fault", "Finding"}:
                known |= set(_check_of(node.args[0]))
    assert {"sound", "tls", "target", "write", "clock"} <= known
    assert known <= set(first_column("doctor", "## Every finding"))


def _check_of(node):
    """The id of a check as far as it is written down; `f"tls:{id}"` is tls."""
    if isinstance(node, ast.JoinedStr):
        node = node.values[0]
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value.partition(":")[0]


def test_every_variable_that_the_chapters_name_is_read():
    code = "".join(file.read_text() for file in PACKAGE.rglob("*.py"))
    named_there = {t for page in WRITTEN for t in inline(page) if re.fullmatch(r"NOC_APP_[A-Z_]+", t)}
    assert named_there
    assert all(f'"{variable}"' in code for variable in named_there)


def test_the_table_of_distances_is_that_of_the_wall():
    row = next(line for line in named("distance").splitlines() if line.startswith("| 65 inches"))
    assert [cell.strip() for cell in row.split("|")[2:-1]] == [
        density_for(65, metres) for metres in (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
    ]


def test_a_chapter_that_asks_for_what_nobody_knows_is_refused():
    with pytest.raises(ConfigError, match="nobody knows"):
        filled("{{weather}}")


@pytest.mark.parametrize("text", ["a*b_c", "[x](y)", "<script>", "a|b", "`", "#1", "x `a|b` y"])
def test_text_that_is_no_markdown_reads_the_same(text):
    page = Page("x", "", f"| a |\n| --- |\n| {escaped(text)} |\n")
    shown = re.search(r"<td>(.*?)</td>", rendered(page, (page,), "1"), re.DOTALL)[1]
    bare = re.sub(r"</?code>", "`", shown).replace("&lt;", "<").replace("&gt;", ">")
    assert bare == text


def test_code_may_hold_a_backtick():
    page = Page("x", "", code("a`b"))
    assert "<code>a`b</code>" in rendered(page, (page,), "1")


def test_html_in_a_text_stays_text():
    page = Page("x", "", "# T\n\n<img src=http://x onerror=alert(1)>\n")
    assert "<img" not in rendered(page, (page,), "1")


def test_a_heading_is_found_by_its_words():
    (heading,) = (t for t in tokens_of("## What `it` *is*?") if t.type == "inline")
    assert words_of(heading) == "What it is?"
    assert anchor(words_of(heading)) == "what-it-is"


def test_yaml_of_an_example_is_what_the_program_reads():
    for those in examples().values():
        for example in those:
            (read_back,) = parse_yaml(f"targets:\n{example.text}\n", Path("x")).value["targets"]
            assert read_back == example.values
