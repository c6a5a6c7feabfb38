"""The signal catalogue, the mapping packs, and which pages of the wall show what."""

from collections.abc import Mapping, Sequence

from noc_app.alerting.verdict import DOMAIN_TITLES
from noc_app.config.overview import load_overview
from noc_app.config.pages import Pages
from noc_app.config.panels import signals_named
from noc_app.connectors.infrastructure.packs import PACKS, pack
from noc_app.guide.connectors import supplied_by
from noc_app.guide.html import Page
from noc_app.guide.marks import code, escaped, listed, table
from noc_app.model import Direction, Domain, Signal

REFERENCE = "Reference"
_INTRODUCTION = """# Signals

A signal is a measured thing with one meaning, whatever system it comes from. Limits are in the signal's unit; a value
at a limit is still good. `ratio` is 0 to 1, never percent.
"""


def shown_on(catalogue: Mapping[str, Signal], pages: Pages) -> dict[str, list[str]]:
    """Return for each signal the titles of the pages that have a place for it, in the order of the pages."""
    overview, _ = load_overview(catalogue)
    found: dict[str, list[str]] = {}
    for column in overview.columns:
        for signal in (*column.hero, *column.rows):
            found.setdefault(signal, ["Overview"])
    for signal in (*overview.business, *overview.capacity):
        found.setdefault(signal, ["Overview"])
    for page in pages.pages:
        for signal in dict.fromkeys(s for panel in page.panels for _, s in signals_named(panel)):
            found.setdefault(signal, []).append(page.title)
    return found


def signals_page(catalogue: Mapping[str, Signal], shown: Mapping[str, Sequence[str]]) -> Page:
    """Return the page of every signal of the catalogue."""
    parts = [_INTRODUCTION]
    for domain in Domain:
        those = [s for s in catalogue.values() if s.domain is domain]
        parts += [f"## {escaped(DOMAIN_TITLES[domain])}\n", *(_signal(s, shown.get(s.id, ())) for s in those)]
    return Page("signals", REFERENCE, "\n".join(parts))


def _signal(signal: Signal, pages: Sequence[str]) -> str:
    goal = signal.objective
    limits = ((name, getattr(goal, name)) for name in ("warning", "major", "critical"))
    sense = {Direction.LOWER: "above", Direction.HIGHER: "below"}.get(goal.direction, "")
    rows = [
        ("unit", signal.unit.value),
        ("labels", listed(signal.labels) or "none"),
        ("limits", ", ".join(f"{name} {sense} {limit:g}" for name, limit in limits if limit is not None) or "none"),
        ("from", ", ".join(f"[{kind}](connector-{kind}.md)" for kind in supplied_by(signal.id)) or "your own queries"),
        ("shown on", ", ".join(pages) or "no page that ships"),
    ]
    return f"### {signal.id}\n\n**{escaped(signal.title)}.** {escaped(signal.help)}\n\n{table(('', ''), rows)}"


def packs_page() -> Page:
    """Return the page of the mapping packs."""
    text = (
        "# Packs\n\nA pack turns the metrics of a well-known exporter into signals. Name packs under `packs` of a "
        "target of the kind `prometheus` or `victoriametrics`. *Optional* signals are shown when they come, and not "
        "missed when they do not.\n\n"
    )
    for name in PACKS:
        found = pack(name)
        rows = ((code(q.signal), "yes" if q.optional else "", code(" ".join(q.expr.split()))) for q in found.queries)
        text += f"## {name}\n\nFor {escaped(found.title)}.\n\n{table(('signal', 'optional', 'question'), rows)}\n"
    return Page("packs", REFERENCE, text)
