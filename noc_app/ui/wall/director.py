"""Which page every screen shows: rotation, what an operator asks for, and what a critical does. Pure, without a clock.

First of these that applies: a pin; what somebody asked for by hand a moment ago; a takeover; a hold; the rotation.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from noc_app.config.pages import OVERVIEW
from noc_app.config.wall import Playlist, Takeover
from noc_app.model import AlertKey, Domain, State
from noc_app.ui.language import capital, tr
from noc_app.ui.units import clock_time, format_age

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ABNORMAL_TIMES = 2.0
_AFTERWARDS_S = 60.0  # how long "cleared" stands, and how long a new critical still belongs to the same burst
_BY_HAND_S = 60.0
_WARM_S = 3.0
_LOUD = frozenset({State.MAJOR, State.CRITICAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A standing alert that may take the wall over. `since` is Unix seconds UTC."""

    key: AlertKey
    since: float
    domain: Domain
    owned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a director looks at: the time, the state of every page, what stands. `local` is the wall's time of day."""

    now: float
    local: datetime
    states: Mapping[str, State | None] = field(default_factory=dict)
    alarms: tuple[Alarm, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPlan:
    """One screen with its pages in their order; `parts` are the pages of a page that is read from far away."""

    name: str
    pages: tuple[str, ...]
    focus: bool = False
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How pages are turned."""

    dwell_s: float = 30.0
    playlists: tuple[Playlist, ...] = ()
    takeover: Takeover = field(default_factory=Takeover)
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What a screen shows now, what its foot says about that, and a page that is about to be shown."""

    page: str
    words: str = ""
    soon: str = ""
    cleared: str = ""  # what the verdict says for a minute after the last critical has gone


@dataclass(slots=True)
class _Seat:
    """One screen and what happens on it."""

    plan: ScreenPlan
    own: tuple[str, ...] = ()
    page: str = ""
    since: float = 0.0
    held: bool = False
    kept: str = ""  # the page that is held, whatever else is shown meanwhile
    pin: str = ""
    by: str = ""
    hand_until: float = 0.0
    urgent: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Burst:
    """One takeover: from the first critical until the wall goes back to its pages."""

    since: float
    domain: Domain
    first: float
    over_at: float | None = None
    words: str = ""


class Director:
    """Decides; whoever has screens carries it out once a second."""

    def __init__(self, plan: Plan, screens: Sequence[ScreenPlan]) -> None:
        self._plan, self._wanted = plan, tuple(screens)
        self._seats: dict[str, _Seat] = {}
        self._known: dict[str, State | None] = {}
        self._burst: _Burst | None = None
        self._handled: frozenset[AlertKey] = frozenset()
        self.takeovers = 0
        self.present([screen.name for screen in screens])

    def present(self, names: Sequence[str]) -> None:
        """Seat the pages on the screens that are there. Pages of a screen that is gone move to the first one."""
        here = [screen for screen in self._wanted if screen.name in names]
        lost = [page for screen in self._wanted if screen.name not in names for page in screen.pages]
        focus = any(screen.focus for screen in here)
        orphan = any(screen.focus for screen in self._wanted) and not focus
        seats: dict[str, _Seat] = {}
        for place, screen in enumerate(here):
            seat = self._seats.get(screen.name) or _Seat(screen)
            more = lost if place == 0 else []
            seat.own = tuple(dict.fromkeys((*screen.pages, *more))) or (OVERVIEW,)
            seat.plan = ScreenPlan(
                name=screen.name, pages=seat.own, focus=screen.focus or (orphan and place == 0), parts=screen.parts
            )
            seats[screen.name] = seat
        self._seats = seats

    def hold(self, screen: str, now: float) -> None:
        """Stop turning the pages of a screen, or go on."""
        if (seat := self._seats.get(screen)) is not None:
            seat.held, seat.since = not seat.held, now
            seat.kept = seat.page if seat.held else ""

    def step(self, screen: str, by: int, situation: Situation) -> None:
        """Turn a screen `by` pages on."""
        if (seat := self._seats.get(screen)) is not None:
            pages = self._pages(seat, situation)
            place = pages.index(seat.page) if seat.page in pages else 0
            self._by_hand(seat, pages[(place + by) % len(pages)], situation.now)

    def jump(self, screen: str, place: int, situation: Situation) -> None:
        """Turn a screen to the n-th of its pages, counted from 0."""
        if (seat := self._seats.get(screen)) is not None:
            pages = self._pages(seat, situation)
            if place < len(pages):
                self._by_hand(seat, pages[place], situation.now)

    def show(self, screen: str, page: str, now: float) -> None:
        """Turn a screen to any page, for as long as a page is shown."""
        if (seat := self._seats.get(screen)) is not None:
            self._by_hand(seat, page, now)

    def pin(self, screen: str, page: str, by: str = "") -> None:
        """Keep `page` on a screen whatever happens, until it is taken away; an empty page takes it away."""
        if (seat := self._seats.get(screen)) is not None:
            seat.pin, seat.by = page, by

    def memory(self) -> dict[str, dict[str, str | bool]]:
        """Return what somebody asked for and a crash must not lose, by screen."""
        return {
            name: {"page": seat.kept, "held": seat.held, "pin": seat.pin, "by": seat.by}
            for name, seat in self._seats.items()
            if seat.held or seat.pin
        }

    def recall(self, memory: Mapping[str, Mapping[str, object]]) -> None:
        """Take up what `memory` gave before."""
        for name, seat in self._seats.items():
            known = memory.get(name, {})
            seat.held, seat.pin, seat.by = bool(known.get("held")), str(known.get("pin", "")), str(known.get("by", ""))
            seat.kept = str(known.get("page", ""))

    def _by_hand(self, seat: _Seat, page: str, now: float) -> None:
        seat.page, seat.since, seat.hand_until = page, now, now + max(_BY_HAND_S, self._plan.dwell_s)
        seat.pin = ""
        seat.kept = page if seat.held else ""

    def look(self, situation: Situation) -> Mapping[str, Cue]:
        """Return what every screen shows at this moment."""
        self._note_states(situation)
        self._follow_alarms(situation)
        return {name: self._cue(seat, situation) for name, seat in self._seats.items()}

    def _note_states(self, situation: Situation) -> None:
        """A hidden page that became major or worse is the next one on its screen."""
        for page, state in situation.states.items():
            worse = state in _LOUD and (self._known.get(page) not in _LOUD)
            if worse and page in self._known:
                for seat in self._seats.values():
                    shown = _whole(seat.page) == page
                    if page in {_whole(p) for p in self._pages(seat, situation)} and not shown:
                        seat.urgent.append(page)
        self._known = dict(situation.states)

    def _follow_alarms(self, situation: Situation) -> None:
        """Begin, go on with or end a takeover. However many alerts a burst has, it is one."""
        settings, now = self._plan.takeover, situation.now
        keys = frozenset(alarm.key for alarm in situation.alarms)
        fresh = [a for a in situation.alarms if a.key not in self._handled and not a.owned]
        self._handled = (self._handled & keys) | keys
        standing = situation.alarms if settings.until == "cleared" else [a for a in situation.alarms if not a.owned]
        burst = self._burst
        if burst is None:
            if fresh:
                first = min(fresh, key=lambda a: a.since)
                self._burst = _Burst(since=now, domain=first.domain, first=first.since)
                self.takeovers += 1
        elif standing and (burst.over_at is None or fresh):
            burst.over_at, burst.words = None, ""
        elif burst.over_at is None:
            burst.over_at = now
            if not keys:
                time, after = clock_time(now, situation.local.tzinfo), format_age(max(0.0, now - burst.first))
                burst.words = tr("Cleared {time} after {duration}", time=time, duration=after)
        elif now - burst.over_at >= _AFTERWARDS_S:
            self._burst = None
            for seat in self._seats.values():
                seat.since = now

    def _cue(self, seat: _Seat, situation: Situation) -> Cue:
        now, burst = situation.now, self._burst
        cleared = burst.words if burst is not None else ""
        if seat.pin:
            seat.page = seat.pin
            return Cue(page=seat.pin, words=_pinned(seat.by), cleared=cleared)
        if now < seat.hand_until:
            return self._rotated(seat, situation, cleared, until=seat.hand_until)
        if burst is not None:
            seat.page, words = self._taken(seat, burst, now)
            seat.since = now
            return Cue(page=seat.page, words=words, cleared=cleared)
        if seat.held:
            seat.page = seat.kept = seat.kept or seat.page or self._pages(seat, situation)[0]
            return Cue(page=seat.page, words=tr("Held, {place}", place=self._title(seat.page)))
        return self._rotated(seat, situation, cleared)

    def _taken(self, seat: _Seat, burst: _Burst, now: float) -> tuple[str, str]:
        """Return the page of a screen during a takeover: the overview first, then what explains the critical."""
        settings = self._plan.takeover
        page = settings.pages.get(burst.domain, settings.page)
        alone = len(self._seats) == 1
        if burst.over_at is not None:
            return OVERVIEW, tr("Back to the pages in {time}", time=_left(_AFTERWARDS_S - (now - burst.over_at)))
        words = tr("Held until resolved") if settings.until == "cleared" else tr("Held until somebody takes it")
        begun = now - burst.since - settings.after
        explains = seat.plan.focus or (alone and begun % (settings.show + settings.overview) < settings.show)
        return (page if begun >= 0 and explains else OVERVIEW), words

    def _rotated(self, seat: _Seat, situation: Situation, cleared: str, until: float = 0.0) -> Cue:
        pages, now = self._pages(seat, situation), situation.now
        if seat.page not in pages and not until:
            seat.page, seat.since = pages[0], now
        seat.urgent = [page for page in seat.urgent if page != _whole(seat.page)]
        due = max(until, seat.since + self._dwell(seat, situation))
        following = self._following(seat, pages)
        if now >= due and len(pages) > 1:
            seat.page, seat.since = following, now
            seat.urgent = [page for page in seat.urgent if page != _whole(following)]
            due, following = now + self._dwell(seat, situation), self._following(seat, pages)
        place = f"{pages.index(seat.page) + 1} / {len(pages)}" if seat.page in pages else self._title(seat.page)
        if len(pages) == 1:
            return Cue(page=seat.page, words=self._title(seat.page), cleared=cleared)
        if seat.held and not until:
            return Cue(page=seat.page, words=tr("Held, {place}", place=place), cleared=cleared)
        return Cue(
            page=seat.page,
            words=tr("{place}, {page} in {time}", place=place, page=self._title(following), time=_left(due - now)),
            soon=following if due - now <= _WARM_S else "",
            cleared=cleared,
        )

    def _following(self, seat: _Seat, pages: tuple[str, ...]) -> str:
        for urgent in seat.urgent:
            found = next((page for page in pages if _whole(page) == urgent and page != seat.page), None)
            if found is not None:
                return found
        place = pages.index(seat.page) if seat.page in pages else -1
        return pages[(place + 1) % len(pages)]

    def _pages(self, seat: _Seat, situation: Situation) -> tuple[str, ...]:
        """Return the pages of a screen at this time of day, each in the parts in which it is shown there."""
        listed = self._playlist(situation.local)
        pages = listed.pages if listed is not None else seat.own
        return tuple(part for page in pages for part in seat.plan.parts.get(page, (page,))) or (OVERVIEW,)

    def _dwell(self, seat: _Seat, situation: Situation) -> float:
        listed = self._playlist(situation.local)
        dwell = listed.dwell if listed is not None and listed.dwell is not None else self._plan.dwell_s
        state = situation.states.get(_whole(seat.page))
        return dwell * (_ABNORMAL_TIMES if state is not None and state.abnormal else 1.0)

    def _playlist(self, local: datetime) -> Playlist | None:
        return next((listed for listed in reversed(self._plan.playlists) if applies(listed, local)), None)

    def _title(self, page: str) -> str:
        return self._plan.titles.get(_whole(page), capital(_whole(page)))


def applies(listed: Playlist, local: datetime) -> bool:
    """Return whether a playlist counts at a time of day; one over midnight belongs to the day on which it begins."""
    minute, day = 60 * local.hour + local.minute, local.weekday()
    if listed.from_ < listed.to:
        inside = listed.from_ <= minute < listed.to
    else:
        inside = minute >= listed.from_ or minute < listed.to
        if minute < listed.to:
            day = (day - 1) % 7
    return inside and (not listed.days or _DAYS[day] in listed.days)


def _whole(page: str) -> str:
    """Return the page of which `page` is a part."""
    return page.partition("/")[0]


def _pinned(by: str) -> str:
    return tr("Pinned by {who}", who=by) if by else tr("Pinned")


def _left(seconds: float) -> str:
    left = max(0, round(seconds))
    return f"{left // 60}:{left % 60:02}"
