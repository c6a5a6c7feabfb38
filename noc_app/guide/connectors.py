"""One page for each kind of target, from its settings, its session, its docstring and the example that ships."""

import inspect
import re
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from noc_app.config.blanks import blanks_of
from noc_app.config.operation import Operation
from noc_app.config.places import example_config
from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.config.yaml_file import read_yaml
from noc_app.connectors import kit
from noc_app.connectors.catalog import BY_KIND, CONNECTORS
from noc_app.connectors.infrastructure.packs import PACKS, pack
from noc_app.connectors.kit import AnyConnector
from noc_app.guide.html import Page
from noc_app.guide.marks import code, escaped, fenced, listed, table
from noc_app.guide.settings import schema_of, settings_table
from noc_app.model import Signal

COMMON = frozenset(HttpTargetConfig.model_fields)
SECTION = "Connectors"

TOLD: Mapping[type, str] = {
    kit.Acknowledging: "acknowledge, give back",
    kit.Silencing: "silence",
    kit.Commenting: "comment",
    kit.Downtiming: "downtime",
    kit.Resolving: "resolve",
    kit.Assigning: "assign",
    kit.Rechecking: "check now",
}
_READ_BACK: Mapping[type, str] = {
    kit.Acknowledging: "a later poll shows who owns the alert",
    kit.Silencing: "a later poll lists the silence",
    kit.Commenting: "its answer only: words are sent once and looked up nowhere",
    kit.Downtiming: "a later poll shows the downtime on the alert",
    kit.Resolving: "a later poll no longer shows the alert",
    kit.Assigning: "the assignment is read back before it counts",
    kit.Rechecking: "a later poll shows a newer check",
}
_FACTS = re.compile(r"^(API|Seen|Against|Alerts) +(.+(?:\n  .+)*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """One target in a configuration that ships: its file, its text, and what it says."""

    file: str
    text: str
    values: Mapping[str, typing.Any]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the pages of connectors tell of the rest: the catalogue, and which pages of the wall show a signal."""

    catalogue: Mapping[str, Signal]
    shown_on: Mapping[str, Sequence[str]]


def line_of(connector: AnyConnector, name: str) -> str:
    """Return what the docstring of a connector says after `name`, empty if it has no such line."""
    found = (said for fact, said in _FACTS.findall(_document(connector)) if fact == name)
    return " ".join(next(found, "").split())


def supplied_by(signal: str) -> tuple[str, ...]:
    """Return the kinds that bring `signal`, as the examples have them configured, or with every pack."""
    return tuple(c.kind for c in CONNECTORS if signal in brought(c.kind))


@cache
def brought(kind: str) -> tuple[str, ...]:
    """Return every signal that the examples of `kind`, or its packs, bring."""
    connector = BY_KIND[kind]
    found = [s for e in examples()[kind] for s in connector.expects(connector.config(**e.values))]
    packs = [q.signal for name in _packs(connector) for q in pack(name).queries]
    return tuple(dict.fromkeys((*found, *packs)))


@cache
def examples() -> Mapping[str, tuple[Example, ...]]:
    """Return the targets of every configuration that ships, by kind."""
    found: dict[str, list[Example]] = {kind: [] for kind in BY_KIND}
    folder = example_config("default.yaml").parent
    for file in sorted(folder.glob("*.yaml")):
        for example in _examples_in(file):
            found[example.values["kind"]].append(example)
    return {kind: tuple(those) for kind, those in found.items()}


def connector_pages(around: Surroundings) -> tuple[Page, ...]:
    """Return the list of all kinds and the page of each."""
    ordered = sorted(CONNECTORS, key=lambda c: c.title.casefold())
    return (Page("connectors", SECTION, _overview(ordered)), *(_page(c, around) for c in ordered))


def _overview(ordered: Iterable[AnyConnector]) -> str:
    rows = (
        (
            f"[{escaped(c.title)}](connector-{c.kind}.md)",
            code(c.kind),
            escaped(_lines(c)[0]),
            "yes" if c.alerts else "no",
            told(c) or "nothing",
        )
        for c in ordered
    )
    return (
        "# All connectors\n\nEach system is one `kind` of target. Every page says what is read, with which rights, "
        "what can be told, and what it was really tried against.\n\n"
        + table(("system", "kind", "what is read", "alerts", "what it can be told"), rows)
    )


def told(connector: AnyConnector) -> str:
    """Return what a system can be told, in words, empty if nothing."""
    verbs = [words for protocol, words in TOLD.items() if issubclass(session_of(connector), protocol)]
    return ", ".join([*verbs, *(o.title.lower() for o in operations_of(connector))])


def session_of(connector: AnyConnector) -> type:
    """Return the class of a connector's sessions."""
    found: type = typing.get_type_hints(connector.open)["return"]
    return found


def operations_of(connector: AnyConnector) -> tuple[Operation, ...]:
    """Return what a backend can be told beyond its alerts."""
    found: tuple[Operation, ...] = getattr(session_of(connector), "operations", ())
    return found


def _page(connector: AnyConnector, around: Surroundings) -> Page:
    parts = (
        _head(connector),
        _example(connector),
        _settings(connector),
        _signals(connector, around),
        _alerts(connector),
        _actions(connector),
        _seen(connector),
    )
    return Page(f"connector-{connector.kind}", SECTION, "\n".join(part for part in parts if part))


def _head(connector: AnyConnector) -> str:
    stage = (
        f"> The vendor calls this an **{connector.stage}**: it may change without notice.\n" if connector.stage else ""
    )
    first, *more = _lines(connector)
    first = first.removeprefix(f"{connector.title}: ")
    heading = f"# {escaped(connector.title)}\n\n{escaped(first[:1].upper() + first[1:])}\n\n{stage}\n"
    know = "".join(f"{escaped(paragraph)}\n\n" for paragraph in more)
    return f"{heading}## Rights, and what to know\n\n{know}" if know else heading


def _example(connector: AnyConnector) -> str:
    found = max(examples()[connector.kind], key=lambda e: len(e.text), default=None)
    if found is None:
        return ""
    where = f"From `{found.file}`, which ships with the program.\n"
    return f"## Example\n\n{fenced(f'targets:{chr(10)}{found.text}', 'yaml')}\n{where}"


def _settings(connector: AnyConnector) -> str:
    model: type[TargetConfig] = connector.config
    own = settings_table(*schema_of(model), without=COMMON)
    said = own or "It has no settings of its own.\n"
    also = "encryption and sign-in" if issubclass(model, HttpTargetConfig) else "name and labels"
    common = f"Poll interval, time-out, {also} are the same [for every target](configuration.md#targets).\n"
    return f"## Settings\n\n{said}\n{common}"


def _signals(connector: AnyConnector, around: Surroundings) -> str:
    ids = brought(connector.kind)
    if not ids:
        return "## Signals\n\nNone: it brings alerts alone.\n"
    rows = (
        (
            f"[{code(s.id)}](signals.md#{s.id.replace('.', '-')})",
            escaped(s.title),
            s.unit.value,
            ", ".join(around.shown_on.get(s.id, ())),
        )
        for s in (around.catalogue[i] for i in ids)
    )
    by = " or a pack" if _packs(connector) else ""
    packs = f"\n[Packs](packs.md) are named under `packs`: {listed(_packs(connector))}.\n" if by else ""
    own = "\nQueries of your own bring the signals that you name.\n" if _takes_signals(connector) else ""
    return f"## Signals\n\n{table(('signal', 'what', 'unit', 'shown on'), rows)}{packs}{own}"


def _alerts(connector: AnyConnector) -> str:
    if not connector.alerts:
        return "## Alerts\n\nIt reports none. Write [rules](targets.md#rules-of-your-own) on its signals.\n"
    mapping = line_of(connector, "Alerts")
    return f"## Alerts\n\n{escaped(mapping[:1].upper() + mapping[1:])}.\n" if mapping else ""


def _actions(connector: AnyConnector) -> str:
    session = session_of(connector)
    verbs = ((words, _READ_BACK[p]) for p, words in TOLD.items() if issubclass(session, p))
    about = table(("about an alert", "how it is known to have arrived"), verbs)
    operations = "\n".join(map(_operation, operations_of(connector)))
    if not about and not operations:
        return "## What it can be told\n\nNothing: it is only read.\n"
    return f"## What it can be told\n\n{about}\n{operations}"


def _operation(operation: Operation) -> str:
    blanks = (
        (
            code(b.name),
            listed(b.choices) or "text",
            "**needed**" if b.needed else code(b.default),
            escaped(b.help or b.title),
        )
        for b in blanks_of(operation.parameters)
    )
    warns = " It interrupts something, so the target's name has to be typed first." if operation.dangerous else ""
    form = table(("parameter", "takes", "without it", "what it is"), blanks)
    return (
        f"### {escaped(operation.title)}\n\n{code(operation.id)}: {escaped(operation.help.rstrip('.'))}. "
        f"Needs {escaped(operation.scope.rstrip('.'))}.{warns} It is sent once; after each poll the backend is "
        f"asked whether it shows it, for two minutes.\n\n{form}"
    )


def _seen(connector: AnyConnector) -> str:
    seen, against, address = (line_of(connector, name) for name in ("Seen", "Against", "API"))
    if not seen:
        return ""
    rows = (
        ("Versions", escaped(seen)),
        ("Checked against", escaped(against)),
        ("The vendor's documents", escaped(address)),
    )
    return f"## How it was checked\n\n{table(('', ''), rows)}"


def _lines(connector: AnyConnector) -> tuple[str, ...]:
    """Return the paragraphs of a docstring but the list of facts, each in one line."""
    paragraphs = _document(connector).strip().split("\n\n")
    return tuple(" ".join(p.split()) for p in paragraphs if not _FACTS.match(p))


def _document(connector: AnyConnector) -> str:
    return inspect.cleandoc(getattr(inspect.getmodule(connector.open), "__doc__", None) or "")


def _packs(connector: AnyConnector) -> tuple[str, ...]:
    return PACKS if "packs" in connector.config.model_fields else ()


def _takes_signals(connector: AnyConnector) -> bool:
    return bool({"queries", "values", "metrics"} & set(connector.config.model_fields))


def _examples_in(file: Path) -> Iterator[Example]:
    document = read_yaml(file)
    lines = file.read_text(encoding="utf-8").splitlines()
    targets = document.value.get("targets", ()) if isinstance(document.value, dict) else ()
    for place, values in enumerate(targets if isinstance(targets, list) else ()):
        begin = document.line(("targets", place)) - 1
        end = next((n for n in range(begin + 1, len(lines)) if not lines[n].startswith("    ")), len(lines))
        if isinstance(values, dict):
            yield Example(file.name, "\n".join(lines[begin:end]), values)
