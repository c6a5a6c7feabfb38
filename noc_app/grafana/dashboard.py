"""A whole dashboard as page files: sections become pages, places become places in our grid."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from noc_app.config.panels import GRID
from noc_app.grafana.notes import notes_of
from noc_app.grafana.panels import Taken, taken, title_of
from noc_app.grafana.variables import Variable, repeated, variables_of
from noc_app.grafana.wire import Json, mapping, mappings, number, word
from noc_app.model import ConfigError

PAGE_HIGH = 20  # of Grafana's rows: what fits on one page of a wall and can be read there
PAGE_PANELS = 12
PAGES = 100
PANELS = 2000
_OLD_COLUMNS = 12
_ROW_HIGH, _ROW_PX = 7, 30
_DEEPEST = 100_000
_LEAST = 3  # rows of our grid
_NARROW, _LOW, _BESIDE = 5, 5, 4  # what a wall can show: columns, rows, panels beside each other
_DEFAULT = (0, 0, 12, 8)

Box = tuple[int, int, int, int]


@dataclass(slots=True)
class Imported:
    """The pages as page files are written, how many panels they have, and what could not be taken, in words."""

    pages: list[dict[str, Any]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    seen: int = 0

    @property
    def panels(self) -> int:
        """Return how many panels were taken."""
        return sum(len(page["panels"]) for page in self.pages)


@dataclass(slots=True)
class _Section:
    title: str
    panels: list[tuple[Json, Box, Mapping[str, Variable]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Panels that stay together, under the heading that they had."""

    title: str
    panels: list[Taken]

    @property
    def bottom(self) -> int:
        return max(p.box[1] + p.box[3] for p in self.panels)

    @property
    def high(self) -> int:
        return self.bottom - min(p.box[1] for p in self.panels)


def imported(raw: object, *, target: str = "", given: Mapping[str, str] | None = None) -> Imported:
    """Return the pages of a dashboard. Raises ConfigError if it is none that can be read."""
    board = mapping(mapping(raw).get("dashboard", raw))
    if not board:
        raise ConfigError("this is not a dashboard: export one in Grafana with Share, Export, Save to file")
    if "elements" in board or "elements" in mapping(board.get("spec")):
        raise ConfigError("this is the new form of Grafana 12 (v2); export it with the model Classic")
    if not any(isinstance(board.get(key), list) for key in ("panels", "rows")):
        raise ConfigError("this is not a dashboard: it has neither panels nor rows")
    found = Imported()
    listed = mappings(mapping(board.get("templating")).get("list"))
    variables = variables_of(listed, given or {}, found.left.append)
    title = word(board.get("title")) or "Dashboard"
    chunks: list[_Chunk] = []
    for section in _sections(board, variables, found):
        chunks += _taken_from(section, target, found)
    fitting = list(_merged(chunks))
    for chunk in fitting[:PAGES]:
        found.pages.append(_page(chunk.title or title, title, chunk.panels, found))
    if rest := fitting[PAGES:]:
        panels = sum(len(chunk.panels) for chunk in rest)
        found.left.append(f"{panels} panels from section {rest[0].title or title} on: there are {PAGES} pages already")
    _add_notes(found, notes_of(_annotations(board), variables, target, found.left.append))
    if not found.pages:
        raise ConfigError("nothing of this dashboard can be taken: " + "; ".join(found.left[:3]))
    return found


def _add_notes(found: Imported, notes: list[dict[str, Any]]) -> None:
    """Give every chart the notes: in Grafana an annotation stands on all of them."""
    for page in found.pages:
        for panel in page["panels"]:
            if notes and panel["kind"] == "timeseries":
                panel["notes"] = [dict(note) for note in notes]


def _annotations(board: Json) -> list[Json]:
    """Return the annotations that somebody made; Grafana's own stands on every dashboard."""
    listed = mappings(mapping(board.get("annotations")).get("list"))
    return [one for one in listed if not one.get("builtIn") and one.get("enable", True)]


def _sections(board: Json, variables: Mapping[str, Variable], found: Imported) -> Iterator[_Section]:
    """Yield the panels under each heading, old rows and new ones alike."""
    section = _Section("")
    panels: list[Any] = [*_from_rows(mappings(board.get("rows"))), *mappings(board.get("panels"))]
    if len(panels) > PANELS:
        found.left.append(f"{len(panels) - PANELS} of its {len(panels)} panels: the first {PANELS} are looked at")
    for panel in panels[:PANELS]:
        if panel.get("type") == "row":
            yield section
            section = _Section(title_of(panel, variables))
            if panel.get("repeat"):
                found.left.append(f"row {section.title}: it is not repeated for each {panel['repeat']}")
        for one in mappings(panel.get("panels")) if panel.get("type") == "row" else (panel,):
            section.panels += _with_repeats(one, variables, found)
    yield section


def _from_rows(rows: Iterable[Json]) -> Iterator[Json]:
    """Yield the panels of a dashboard that is older than Grafana 5, with the places that its rows give them."""
    top = 0
    for row in rows:
        yield {"type": "row", "title": row.get("title") if row.get("showTitle") else ""}
        pixels = re.sub(r"[^0-9]", "", str(row.get("height") or ""))[:4] or str(_ROW_HIGH * _ROW_PX)
        high = max(_LEAST, int(pixels) // _ROW_PX)
        x = 0
        for panel in mappings(row.get("panels")):
            wide = min(GRID, max(1, round((number(panel.get("span")) or _OLD_COLUMNS) * GRID / _OLD_COLUMNS)))
            if x + wide > GRID:
                x, top = 0, top + high
            yield {**panel, "gridPos": {"x": x, "y": top, "w": wide, "h": high}}
            x += wide
        top += high


def _with_repeats(
    panel: Json, variables: Mapping[str, Variable], found: Imported
) -> list[tuple[Json, Box, Mapping[str, Variable]]]:
    """Return a panel once, or once for each value of the variable that repeats it, side by side."""
    box = _box(panel)
    name = word(panel.get("repeat"))
    if not name:
        return [(panel, box, variables)]
    values = repeated(name, variables)
    if not values:
        found.left.append(f"panel {title_of(panel, variables)}: shown once, the values of {name} are not known here")
        return [(panel, box, variables)]
    each = max(1, min(box[2], GRID // min(len(values), 4)))
    columns = GRID // each
    return [
        (panel, (n % columns * each, box[1] + n // columns * box[3], each, box[3]), {**variables, name: value})
        for n, value in enumerate(values)
    ]


def _box(panel: Json) -> Box:
    place = mapping(panel.get("gridPos"))
    given = [number(place.get(side)) for side in "xywh"]
    x, y, wide, high = (int(d if n is None else n) for n, d in zip(given, _DEFAULT, strict=True))
    x = max(0, min(GRID - 1, x))
    return x, max(0, min(y, _DEEPEST)), max(1, min(GRID - x, wide)), max(1, min(high, _DEEPEST))


def _taken_from(section: _Section, target: str, found: Imported) -> list[_Chunk]:
    """Take the panels under one heading: as many pages as they need."""
    good: list[Taken] = []
    for panel, box, variables in section.panels:
        found.seen += 1
        result = taken(panel, box, variables, target)
        name = title_of(panel, variables) or f"without a title, {panel.get('type')}"
        if isinstance(result, str):
            found.left.append(f"panel {name}: not taken, {result}")
            continue
        found.left += [f"panel {name}: taken without {note}" for note in result.notes]
        good.append(result)
    return [_Chunk(section.title, chunk) for chunk in _chunks(_readable(_settled(good)))]


def _settled(panels: list[Taken]) -> list[Taken]:
    """Return the panels in reading order, each moved down as far as it lies over an earlier one."""
    placed: list[Taken] = []
    for one in sorted(panels, key=lambda p: (p.box[1], p.box[0])):
        x, y, wide, high = one.box
        beside = [p.box for p in placed if p.box[0] < x + wide and x < p.box[0] + p.box[2]]
        placed.append(replace(one, box=(x, max([y, *(b[1] + b[3] for b in beside)]), wide, high)))
    return placed


def _readable(panels: list[Taken]) -> list[Taken]:
    """Return the panels with those in equal places, at most four beside each other, that are too narrow for a wall."""
    placed: list[Taken] = []
    top = 0
    for band in _chunks(panels, 0):
        begin, end = min(p.box[1] for p in band), max(p.box[1] + p.box[3] for p in band)
        if min(p.box[2] for p in band) >= _NARROW:
            placed += [replace(p, box=(p.box[0], p.box[1] - begin + top, p.box[2], p.box[3])) for p in band]
            top += end - begin
            continue
        lines = -(-len(band) // _BESIDE)
        high = max(_LOW, -(-(end - begin) // lines))
        for line in range(lines):
            beside = band[len(band) * line // lines : len(band) * (line + 1) // lines]
            sides = [GRID * n // len(beside) for n in range(len(beside) + 1)]
            boxes = [(sides[n], top, sides[n + 1] - sides[n], high) for n in range(len(beside))]
            placed += [replace(p, box=box) for p, box in zip(beside, boxes, strict=True)]
            top += high
    return placed


def _chunks(panels: list[Taken], most: int = PAGE_HIGH) -> Iterator[list[Taken]]:
    """Yield the panels that fit together into `most` of Grafana's rows, cut only where no panel is cut."""
    chunk: list[Taken] = []
    for one in panels:
        top = min((p.box[1] for p in chunk), default=one.box[1])
        bottom = max((p.box[1] + p.box[3] for p in chunk), default=top)
        if chunk and one.box[1] >= bottom and one.box[1] + one.box[3] - top > most:
            yield chunk
            chunk = []
        chunk.append(one)
    if chunk:
        yield chunk


def _merged(chunks: list[_Chunk]) -> Iterator[_Chunk]:
    """Yield the chunks, small neighbours together on one page, one below the other."""
    page: _Chunk | None = None
    for chunk in chunks:
        if page is None:
            page = chunk
        elif page.high + chunk.high <= PAGE_HIGH and len(page.panels) + len(chunk.panels) <= PAGE_PANELS:
            down = page.bottom - min(p.box[1] for p in chunk.panels)
            moved = [replace(p, box=(p.box[0], p.box[1] + down, p.box[2], p.box[3])) for p in chunk.panels]
            page = _Chunk(page.title or chunk.title, page.panels + moved)
        else:
            yield page
            page = chunk
    if page is not None:
        yield page


def _page(title: str, board: str, panels: list[Taken], found: Imported) -> dict[str, Any]:
    """Return a page whose panels keep their order and proportions, over the whole height."""
    top = min(p.box[1] for p in panels)
    edges = sorted({y for p in panels for y in (p.box[1] - top, p.box[1] - top + p.box[3])})
    places = _spread(edges)
    taken_ids = {page["page"] for page in found.pages}
    page = _id_of(f"{board} {title}" if title != board else board, taken_ids)
    listed: list[dict[str, Any]] = []
    cells: set[tuple[int, int]] = set()
    for one in panels:
        x, y, wide, high = one.box
        begin, end = places[y - top], places[y - top + high]
        mine = {(c, r) for c in range(x, x + wide) for r in range(begin, end)}
        if not mine or mine & cells:
            found.left.append(f"panel {one.panel.get('title')}: it has no place of its own")
            continue
        cells |= mine
        listed.append({"kind": one.panel["kind"], "at": [x, begin, wide, end - begin]} | one.panel)
    return {"page": page, "title": title[:40].strip() or "Page", "panels": listed}


def _spread(edges: list[int]) -> dict[int, int]:
    """Return where Grafana's rows are in our grid: the same proportions, and never less than a row."""
    total = max(edges[-1], 1)
    found: dict[int, int] = {}
    for place, edge in enumerate(edges):
        wanted = round(edge * GRID / total)
        least = found[edges[place - 1]] + 1 if place else 0
        found[edge] = min(max(wanted, least), GRID - (len(edges) - 1 - place))
    return found


def _id_of(words: str, taken_ids: set[str]) -> str:
    made = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:40].strip("-") or "page"
    made = made if made[0].isalpha() else f"p-{made}"
    name, number = made, 2
    while name in taken_ids:
        name, number = f"{made}-{number}", number + 1
    return name
