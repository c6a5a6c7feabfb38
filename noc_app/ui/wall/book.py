"""Every page that a wall may show, made from one look at the board. Knows no widget."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from zoneinfo import ZoneInfo

from noc_app.config.overview import Places, choose, load_overview
from noc_app.config.pages import ABOUT, INCIDENT, OVERVIEW, PART, Page, Pages
from noc_app.config.wall import Wall as WallSettings
from noc_app.engine.board import Board
from noc_app.model import Ack, AckState, AlertEntry, AlertKey, SeriesKey, Severity, State
from noc_app.ui.language import told, tr
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.lower import foot_of
from noc_app.ui.overview.model import wall_of
from noc_app.ui.overview.watch import Facts, Watch
from noc_app.ui.paint.views import Banner, Foot, PageCell
from noc_app.ui.panels.scene import Event, Scene
from noc_app.ui.panels.spoken import spoken_pages
from noc_app.ui.runbooks import Runbooks
from noc_app.ui.vocabulary import severity_word
from noc_app.ui.wall.grid import grid_of, page_state
from noc_app.ui.wall.layout import STANDARD, Sheet
from noc_app.ui.wall.parts import PageView

_EVENTS = 20


@dataclass(frozen=True, slots=True)
class Standing:
    """What the page says about itself: in its foot `2 / 7, Security in 0:18`, and what has just cleared in its head."""

    words: str = ""
    cleared: str = ""


@dataclass(slots=True)
class _Known:
    """What was derived from the configuration, and from which."""

    of: object = None
    places: Places | None = None
    problems: tuple[str, ...] = field(default=())


class Book:
    """The overview and the pages of panels of one board."""

    def __init__(self, board: Board, settings: WallSettings, pages: Pages | None = None) -> None:
        self._board, self._settings = board, settings
        self.pages = spoken_pages(pages or Pages())
        self._watch, self._known = Watch(board), _Known()
        self._seen: tuple[int, Facts] | None = None
        self._in_sight: dict[str, dict[str, frozenset[SeriesKey]]] = {}  # by page and panel
        self._runbooks = Runbooks(board.clock)
        self.zones = zones_of(settings)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all pages."""
        return (OVERVIEW, *(page.id for page in self.pages.pages))

    @property
    def turned(self) -> tuple[str, ...]:
        """Return the pages that are turned by themselves: all but the one about an incident."""
        return tuple(name for name in self.names if name != INCIDENT)

    def look(self) -> Facts:
        """Return the board as it is now; all screens that look in the same second see the same."""
        second = int(self._board.clock())
        if self._seen is None or self._seen[0] != second:
            facts = self._watch.look(self.places())
            self._seen = second, replace(facts, notes=(*facts.notes, *self._known.problems))
        return self._seen[1]

    def view(
        self, facts: Facts, page: str = OVERVIEW, standing: Standing | None = None, sheet: Sheet = STANDARD
    ) -> PageView:
        """Return the page `page` as it shows `facts`; a page that is not known is the overview."""
        found = self.pages.page(page)
        stands = standing or Standing()
        if found is None:
            wall = wall_of(facts, self.places(), self.zones, sheet.rows)
            foot = replace(wall.foot, place=stands.words or wall.foot.place)
            return replace(wall, foot=foot, banner=_with_news(wall.banner, stands))
        whole, _, about = page.partition(ABOUT)
        whole = whole.partition(PART)[0]
        focus = focus_of(facts, about)
        scene = Scene(
            facts=facts,
            board=self._board,
            zones=self.zones,
            focus=focus,
            related=tuple(related(facts, focus)) if focus is not None and whole == INCIDENT else (),
            events=events_of(facts, focus) if whole == INCIDENT else (),
            in_sight=self._in_sight.setdefault(whole, {}),
            runbook=self._runbooks.of,
        )
        grid = grid_of(found, scene, self._foot(facts, page, stands), sheet)
        return replace(grid, banner=_with_news(grid.banner, stands))

    def looking(self, entries: Iterable[AlertEntry]) -> tuple[str, ...]:
        """Return who has any of these alerts open on another desk."""
        return tuple(dict.fromkeys(name for entry in entries for name in self._board.looking.get(entry.key, ())))

    def states(self, facts: Facts) -> Mapping[str, State | None]:
        """Return the state of every page."""
        return {OVERVIEW: facts.snapshot.verdict.state, **{p.id: page_state(p, facts) for p in self.pages.pages}}

    def title(self, page: str) -> str:
        """Return the short name of a page."""
        found = self.pages.page(page)
        return found.short if found is not None else tr("Overview")

    def secret_words(self) -> frozenset[str]:
        """Return the words that a visitor must not read: values of the private labels, and who owns what."""
        private = frozenset(self._settings.private_labels)
        series = (key.labels for signal in self._board.series.signals() for key in self._board.series.keys(signal))
        entries = self.look().snapshot.alerts.shown
        labels = (*series, *(entry.alert.labels for entry in entries))
        found = {value for some in labels for name, value in some if name in private}
        return frozenset(found | {entry.ack.by for entry in entries if entry.ack.by})

    def _foot(self, facts: Facts, page: str, standing: Standing) -> Foot:
        cells = tuple(
            self._cell(p, facts, current=p.id == page.partition(PART)[0]) for p in self.pages.pages if p.domains
        )
        return replace(foot_of(facts), cells=cells, place=standing.words or self.title(page))

    def _cell(self, page: Page, facts: Facts, *, current: bool) -> PageCell:
        return PageCell(title=page.short, state=page_state(page, facts), current=current)

    def places(self) -> Places:
        """Return what stands where on the overview; it changes with the configuration only, never with the values."""
        known = (id(self._board.catalogue), tuple(self._board.expected))
        if self._known.places is None or known != self._known.of:
            overview, problems = load_overview(self._board.catalogue, self._settings.overview)
            self._known = _Known(known, choose(overview, self._board.expected), problems)
        assert self._known.places is not None  # noqa: S101 - set above
        return self._known.places


def _with_news(banner: Banner, standing: Standing) -> Banner:
    """Return the verdict with what has just cleared, if nothing else is wrong: trouble always speaks first."""
    if not standing.cleared or banner.state is not State.OK:
        return banner
    return replace(banner, headline=standing.cleared, detail=banner.headline)


def focus_of(facts: Facts, key: str = "") -> AlertEntry | None:
    """Return the alert that a page about an incident is about: the wanted one while it stands.

    Without a wish it is the worst, of these the oldest that nobody owns.
    """
    shown = facts.snapshot.alerts.shown
    wanted = next((entry for entry in shown if entry.key.text == key), None) if key else None
    if wanted is not None:
        return wanted
    return min(shown, key=lambda e: (-e.alert.severity, e.owned, e.alert.starts_at), default=None)


def events_of(facts: Facts, focus: AlertEntry | None) -> tuple[Event, ...]:
    """Return what happened around `focus`, newest first: alerts that began, and who took them."""
    if focus is None:
        return ()
    found: list[Event] = []
    for entry in related(facts, focus):
        title = told(entry.alert.title)
        words = tr("{alert} {severity}", alert=title, severity=severity_word(entry.alert.severity))
        found.append(Event(at=entry.alert.starts_at, words=words, state=_STATES.get(entry.alert.severity)))
        ack = entry.ack
        if ack.state in {AckState.CONFIRMED, AckState.REQUESTED} and ack.since is not None:
            words = _taking(ack, title)
            found.append(Event(at=ack.since, words=f"{words}: {ack.comment}" if ack.comment else words, person=True))
    return tuple(sorted(found, key=lambda e: -e.at)[:_EVENTS])


def _taking(ack: Ack, alert: str) -> str:
    """Return who took an alert, or asked to."""
    if ack.state is AckState.CONFIRMED:
        return tr("{who} acknowledged {alert}", who=ack.by, alert=alert)
    return tr("{who} asks to acknowledge {alert}", who=ack.by, alert=alert)


def together_with(facts: Facts, focus: AlertEntry) -> Sequence[AlertKey]:
    """Return every alert of the incident of `focus`, nothing where it is in none."""
    return next((i.members for i in facts.snapshot.incidents if focus.key in i.members), ())


def related(facts: Facts, focus: AlertEntry) -> Sequence[AlertEntry]:
    """Return the alerts of the same incident, oldest first.

    Of an alert that is in none, those that may have to do with it: of its domain, or with a label value in common.
    """
    members = frozenset(together_with(facts, focus))
    if members:
        return sorted((e for e in facts.snapshot.alerts.shown if e.key in members), key=lambda e: e.alert.starts_at)
    mine = {value for _, value in focus.alert.labels if len(value) > 1}
    shown = [
        e
        for e in facts.snapshot.alerts.shown
        if e.alert.domain is focus.alert.domain or mine & {value for _, value in e.alert.labels}
    ]
    return sorted(shown, key=lambda e: e.alert.starts_at)


_STATES = {Severity.CRITICAL: State.CRITICAL, Severity.MAJOR: State.MAJOR, Severity.WARNING: State.WARNING}


def zones_of(settings: WallSettings) -> Zones:
    """Return the clocks of the wall; UTC is shown if nothing else is wanted."""
    own: tzinfo | None = None if settings.timezone == "system" else ZoneInfo(settings.timezone)
    others = tuple((z.name, ZoneInfo(z.timezone)) for z in settings.zones)
    return Zones(own, others or (("UTC", ZoneInfo("UTC")),))
