"""The pages of the wall: shipped ones, and the user's own that add to them or take their place.

A file that cannot be used is reported and left out; a panel that cannot be used keeps its place and says why.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pydantic import Field, ValidationError

from noc_app.config.catalogue import objective_problem, unknown_signal
from noc_app.config.messages import KNOWN_KINDS, USED_BEFORE, first_problem, meant
from noc_app.config.panels import (
    GRID,
    KINDS,
    NoteSource,
    PageFile,
    PanelBase,
    PanelQuery,
    SeriesPanel,
    Timeseries,
    signals_named,
)
from noc_app.config.places import example_config
from noc_app.config.yaml_file import Document, Where, read_yaml
from noc_app.model import ConfigError, Direction, Domain, Objective, Signal
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

OVERVIEW = "overview"
INCIDENT = "incident"
SHIPPED = ("infrastructure", "security", "bi", "mobile", "business", "platforms", INCIDENT)
PANEL_LIMIT = 200
PAGE_SIGNALS = "page."  # how the ids of the signals of panels begin
PART = "/"  # stands between the name of a page and the number of its part
PANEL = "#"  # between a page and one of its panels
ABOUT = "@"  # between a page and what it is about
_TOO_MANY = phrase("has {count} panels; the first {most} are shown, split the page")
_SQUARE = 4
_FOOTER = 12  # characters of the name in the footer
_SHORT = 28  # characters of the name of a query at the end of its line


class Broken(PanelBase):
    """A panel that cannot be used as written: it keeps its place and says why."""

    kind: str = "broken"
    reason: str = Field(default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page. `domains` are those whose health its head shows; without any it is the whole board's."""

    id: str
    title: str
    short: str
    domains: tuple[Domain, ...] = ()
    panels: tuple[PanelBase, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A query of a panel: the signal that it supplies, and the target to ask, empty for the only one there is."""

    signal: Signal
    expr: str
    target: str
    where: str  # file and line, for messages


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Every page in order, the queries of their panels, and what is wrong with them."""

    pages: tuple[Page, ...] = ()
    asked: tuple[Asked, ...] = ()
    problems: tuple[str, ...] = ()
    files: tuple[Path, ...] = field(default=())

    def page(self, name: str) -> Page | None:
        """Return the page `name`, a part of it such as `security/2`, or one panel of it such as `security#threats`.

        What follows an `@` says what the page is about. None if there is no such page.
        """
        name = name.partition(ABOUT)[0]
        if PANEL in name:
            return self._alone(*name.split(PANEL, 1))
        whole, _, part = name.partition(PART)
        found = next((page for page in self.pages if page.id == whole), None)
        if found is None or not part:
            return found
        return next((half for half in halves(found) if half.id == name), None)

    def _alone(self, name: str, panel: str) -> Page | None:
        """Return a page with one of its panels over all of it."""
        whole = self.page(name)
        found = next((p for p in whole.panels if p.id == panel), None) if whole is not None else None
        if whole is None or found is None:
            return None
        return replace(whole, id=f"{name}{PANEL}{panel}", panels=(found.model_copy(update={"at": (0, 0, GRID, GRID)}),))

    def notes_of(self, signal: str) -> tuple[NoteSource, ...]:
        """Return what makes notes on the charts of `signal`, whichever page they are on, each once."""
        charts = (panel for page in self.pages for panel in page.panels if isinstance(panel, Timeseries))
        found = (source for panel in charts if signal in panel.signals for source in panel.notes)
        return tuple({source.model_dump_json(): source for source in found}.values())

    def parts(self, name: str) -> tuple[str, ...]:
        """Return the names of the parts of a page, as they follow each other on a wall that is read from far away."""
        found = self.page(name)
        return tuple(half.id for half in halves(found)) if found is not None else (name,)


def load_pages(given: Sequence[Path], catalogue: Mapping[str, Signal]) -> Pages:
    """Return the shipped pages and those in the files and folders of `given`.

    Raises ConfigError only if a shipped page is broken.
    """
    found: dict[str, Page] = {}
    asked: dict[str, tuple[Asked, ...]] = {}
    problems: list[str] = []
    for name in SHIPPED:
        reader = _Reader(read_yaml(example_config(f"pages/{name}.yaml")), catalogue)
        found[name] = reader.page()
        asked[name] = tuple(reader.asked)
        if reader.problems:
            raise ConfigError(reader.problems[0])
    files = tuple(_files(given))
    for path in files:
        try:
            reader = _Reader(read_yaml(path), catalogue)
            page = reader.page()
        except ConfigError as error:
            problems.append(said_by(error))
            continue
        found[page.id], asked[page.id] = page, tuple(reader.asked)
        problems += reader.problems
    everything = tuple(question for questions in asked.values() for question in questions)
    return Pages(pages=tuple(found.values()), asked=everything, problems=tuple(problems), files=files)


def _files(given: Iterable[Path]) -> Iterable[Path]:
    """Yield the files of `given`; a folder stands for all YAML files in it, by name."""
    for path in given:
        if path.is_dir():
            yield from sorted(p for p in path.iterdir() if p.suffix in {".yaml", ".yml"})
        else:
            yield path


_SLIVER = 0.2  # of the height of a panel


def halves(page: Page) -> tuple[Page, ...]:
    """Return the page as the pages of a wall that is read from far away: its upper and its lower panels, larger."""
    upper = tuple(p for p in page.panels if _is_upper(p))
    lower = tuple(p for p in page.panels if not _is_upper(p))
    if not upper or not lower:
        return (replace(page, panels=_tiled(page.panels)),)
    return tuple(
        replace(page, id=f"{page.id}{PART}{number}", panels=_tiled(part))
        for number, part in enumerate((upper, lower), 1)
    )


def _is_upper(panel: PanelBase) -> bool:
    """Return whether a panel begins in the upper half with more than a sliver of it."""
    _, row, _, height = panel.at
    return _SLIVER * height <= GRID // 2 - row


def _tiled(panels: tuple[PanelBase, ...]) -> tuple[PanelBase, ...]:
    """Return `panels` in their order in equal places that fill a page; the last row shares its width."""
    columns = 2 if len(panels) == _SQUARE else min(len(panels), 3)
    rows = -(-len(panels) // columns)
    edges = [GRID * n // rows for n in range(rows + 1)]
    placed: list[PanelBase] = []
    for row in range(rows):
        line = panels[row * columns : (row + 1) * columns]
        sides = [GRID * n // len(line) for n in range(len(line) + 1)]
        for n, panel in enumerate(line):
            at = (sides[n], edges[row], sides[n + 1] - sides[n], edges[row + 1] - edges[row])
            placed.append(panel.model_copy(update={"at": at}))
    return tuple(placed)


class _Reader:
    """Reads one page file and collects what is wrong with its panels."""

    def __init__(self, document: Document, catalogue: Mapping[str, Signal]) -> None:
        self._document, self._catalogue = document, catalogue
        self._taken: dict[tuple[int, int], str] = {}
        self._ids: set[str] = set()
        self._noted: dict[tuple[str, str], str] = {}  # a query and its target to its signal: each is asked once
        self.asked: list[Asked] = []
        self.problems: list[str] = []

    def page(self) -> Page:
        """Return the page. Raises ConfigError if it is none."""
        value = self._document.value
        if not isinstance(value, dict):
            raise self._document.error((), phrase("a page is a mapping with `page`, `title` and `panels`"))
        try:
            head = PageFile.model_validate({k: v for k, v in value.items() if k != "panels"})
        except ValidationError as error:
            path, message = first_problem(error, PageFile, value)
            raise self._document.error(path, message) from error
        if head.page == OVERVIEW:
            own = phrase("the overview has its own keys: `wall.overview` in the configuration")
            raise self._document.error(("page",), own)
        raw = value.get("panels")
        if not isinstance(raw, list) or not raw:
            raise self._document.error(("panels",), phrase("the page is empty; it needs a list of panels"))
        if len(raw) > PANEL_LIMIT:
            self._complain(("panels",), _TOO_MANY.of(count=len(raw), most=PANEL_LIMIT))
        panels = [self._panel(head.page, place, one) for place, one in enumerate(raw[:PANEL_LIMIT])]
        return Page(
            id=head.page,
            title=head.title,
            short=head.short or _short(head.title),
            domains=head.domains,
            panels=tuple(panel for panel in panels if panel is not None),
        )

    def _panel(self, page: str, place: int, raw: object) -> PanelBase | None:
        where: Where = ("panels", place)
        try:
            panel = self._valid(where, raw)
            name = self._name(panel, place)
            self._free(where, panel, name)
        except ConfigError as error:
            self.problems.append(said_by(error))
            return _broken(raw, place, said_by(error), self._taken)
        for key, signal in signals_named(panel):
            if signal not in self._catalogue:
                self._complain((*where, key), unknown_signal(signal, self._catalogue))
        named = self._with_queries(where, page, panel.model_copy(update={"id": name}))
        return self._with_notes(where, page, named) if isinstance(named, Timeseries) else named

    def _valid(self, where: Where, raw: object) -> PanelBase:
        if not isinstance(raw, dict):
            raise self._document.error(where, phrase("a panel is a mapping with `kind` and `at`"))
        kind = raw.get("kind")
        model = KINDS.get(kind) if isinstance(kind, str) else None
        if model is None:
            unknown = phrase("{kind} is not a kind of panel", kind=repr(kind))
            hint = meant(str(kind), KINDS) or KNOWN_KINDS.of(names=tuple(KINDS))
            raise self._document.error((*where, "kind"), in_turn((unknown, hint)))
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            path, message = first_problem(error, model, raw)
            raise self._document.error((*where, *path), message) from error

    def _name(self, panel: PanelBase, place: int) -> str:
        """Return the id of a panel: its own, or one made from its title; unique on the page."""
        words = "".join(c if c.isascii() and c.isalnum() else "-" for c in panel.title.lower()).strip("-")
        name = panel.id or "-".join(filter(None, words.split("-")))[:50] or f"panel-{place + 1}"
        if panel.id and panel.id in self._ids:
            raise self._document.error(("panels", place, "id"), USED_BEFORE.of(name=name))
        while name in self._ids:
            name = f"{name}-{place + 1}"
        self._ids.add(name)
        return name

    def _free(self, where: Where, panel: PanelBase, name: str) -> None:
        """Take the cells of a panel. Raises ConfigError if another panel has one of them."""
        column, row, width, height = panel.at
        cells = [(x, y) for x in range(column, column + width) for y in range(row, row + height)]
        other = next((self._taken[cell] for cell in cells if cell in self._taken), None)
        if other is not None:
            over = phrase("at {place} lies over the panel {name}; move one", place=str(list(panel.at)), name=other)
            raise self._document.error((*where, "at"), over)
        self._taken.update(dict.fromkeys(cells, name))

    def _with_queries(self, where: Where, page: str, panel: PanelBase) -> PanelBase:
        """Return `panel` with a signal for each of its queries."""
        if not isinstance(panel, SeriesPanel) or not panel.queries:
            return panel
        made: list[str] = []
        for place, query in enumerate(panel.queries):
            signal = _signal(f"{PAGE_SIGNALS}{_word(page)}.{_word(panel.id)}.q{place + 1}", panel, query)
            at = (*where, "queries", place)
            if problem := objective_problem(signal):
                self._complain((*at, "objective"), problem)
                continue
            made.append(signal.id)
            self._ask(signal, query, at)
        return panel.model_copy(update={"signals": (*panel.signals, *made), "queries": ()})

    def _with_notes(self, where: Where, page: str, panel: Timeseries) -> Timeseries:
        """Return `panel` with a signal for each query that makes notes."""
        sources: list[NoteSource] = []
        for place, source in enumerate(panel.notes):
            asked = source.query, source.target
            if source.query and asked not in self._noted:
                query = PanelQuery(expr=source.query, target=source.target, title=f"{panel.title[:40]} notes".strip())
                signal = _signal(f"{PAGE_SIGNALS}{_word(page)}.{_word(panel.id)}.n{place + 1}", panel, query)
                self._noted[asked] = signal.id
                self._ask(signal, query, (*where, "notes", place))
            made = {"signal": self._noted[asked], "query": ""} if source.query else {}
            sources.append(source.model_copy(update=made))
        return panel.model_copy(update={"notes": tuple(sources)})

    def _ask(self, signal: Signal, query: PanelQuery, at: Where) -> None:
        self.asked.append(Asked(signal, query.expr, query.target, str(self._document.error(at, "")).rstrip(": ")))

    def _complain(self, where: Where, message: str) -> None:
        self.problems.append(self._document.says(where, message))


def _signal(name: str, panel: SeriesPanel, query: PanelQuery) -> Signal:
    """Return the signal of a query. With limits but no direction, higher is worse."""
    limits = query.objective
    limited = any(x is not None for x in (limits.warning, limits.major, limits.critical))
    direction = Direction.LOWER if limited and query.direction is Direction.NONE else query.direction
    title = query.title or panel.title or panel.id
    return Signal(
        id=name,
        title=title,
        short=title[:_SHORT].rstrip(),
        unit=query.unit,
        domain=Domain.BOARD,
        objective=Objective(direction=direction, **limits.model_dump()),
        help=query.expr,
        of_page=True,
    )


def _short(title: str) -> str:
    """Return as many whole words of a title as the footer has room for."""
    words = title[: _FOOTER + 1].rpartition(" ")[0] if len(title) > _FOOTER else title
    return (words.rstrip(" /,:;-&+") or title)[:_FOOTER]


def _word(text: str) -> str:
    return text.replace("-", "_")


def _broken(raw: object, place: int, reason: str, taken: dict[tuple[int, int], str]) -> Broken | None:
    """Return a panel that says `reason` in the place of one that cannot be used, if it has a place of its own."""
    at = raw.get("at") if isinstance(raw, dict) else None
    title = str(raw.get("title", "")) if isinstance(raw, dict) else ""
    try:
        panel = Broken.model_validate({"at": at, "title": title[:60], "id": f"broken-{place + 1}"})
    except ValidationError:
        return None
    panel = panel.model_copy(update={"reason": reason})  # validated, it would be no more than text
    column, row, width, height = panel.at
    cells = [(x, y) for x in range(column, column + width) for y in range(row, row + height)]
    if any(cell in taken for cell in cells):
        return None
    taken.update(dict.fromkeys(cells, panel.id))
    return panel
