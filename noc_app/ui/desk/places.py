"""What stands in the navigation and which keys the status bar tells of."""

from collections.abc import Iterable

from noc_app.engine.board import Snapshot
from noc_app.model import State
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.nav import Place
from noc_app.ui.glyphs import Glyph

ALERTS, REPORTS, TARGETS, WALLS = "alerts", "reports", "targets", "walls"
DOCTOR, SETTINGS, WALL = "doctor", "settings", "wall"
DRILL, HISTORY = "drill", "history"
ASIDE = frozenset({DRILL, HISTORY})  # opened from another page, and left towards it
HINTS = (  # the later ones leave first where there is no room, but the last stays
    (("next", "previous"), "move"),
    (("acknowledge",), "acknowledge"),
    (("palette",), "search"),
    (("silence",), "silence"),
    (("assign",), "assign"),
    (("filter",), "filter"),
    (("escalate",), "escalate"),
    (("runbook",), "runbook"),
    (("keys",), "all keys"),
)

_ON_CHART = (
    (("earlier", "later"), "cursor"),
    (("closer", "farther"), "zoom"),
    (("reset",), "reset"),
    (("compare",), "compare"),
    (("live",), "live"),
    (("back",), "back"),
)


def hints(keys: Keymap, page: str) -> tuple[tuple[str, str], ...]:
    """Return (keys, what they do) of the commonest actions on a page that have a key."""
    told = _ON_CHART if page == DRILL else HINTS
    found = ((" ".join(keys.shown(action) for action in actions).strip(), words) for actions, words in told)
    return tuple((shown, words) for shown, words in found if shown)


def places(snapshot: Snapshot | None, boards: Iterable[Place], wall_key: str) -> tuple[Place, ...]:
    """Return every entry of the navigation: the overview, the alerts, the other pages of the board, the work."""
    standing = len(snapshot.alerts.shown) if snapshot is not None else 0
    silent = snapshot is not None and snapshot.live_targets < len(snapshot.targets)
    first, *others = boards
    return (
        first,
        Place(id=ALERTS, title="Alerts", glyph=Glyph.BELL, count=str(standing) if standing else ""),
        *others,
        Place(id=REPORTS, title="Reports", glyph=Glyph.REPORT, heading="Work"),
        Place(id=TARGETS, title="Targets", glyph=Glyph.PLUG, state=State.STALE if silent else None),
        Place(id=WALLS, title="Walls", glyph=Glyph.SCREEN),
        Place(id=DOCTOR, title="Doctor", glyph=Glyph.PULSE),
        Place(id=SETTINGS, title="Settings", glyph=Glyph.SETTINGS),
        Place(id=WALL, title="Open wall", glyph=Glyph.SCREEN, key=wall_key),
    )
