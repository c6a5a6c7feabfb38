"""What stands in the navigation and which keys the status bar tells of."""

from collections.abc import Iterable
from typing import TypeAlias

from noc_app.engine.board import Snapshot
from noc_app.model import State
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.nav import Place
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr

ALERTS, REPORTS, TARGETS, WALLS = "alerts", "reports", "targets", "walls"
DOCTOR, SETTINGS, WALL = "doctor", "settings", "wall"
ADD = "add-target"  # no entry of its own: it belongs to the targets
DRILL, HISTORY = "drill", "history"
ASIDE = frozenset({DRILL, HISTORY})  # opened from another page, and left towards it


def hints(keys: Keymap, page: str) -> tuple[tuple[str, str], ...]:
    """Return (keys, what they do) of the commonest actions on a page that have a key."""
    said = _on_chart() if page == DRILL else _on_alerts()
    found = ((" ".join(keys.shown(action) for action in actions).strip(), words) for actions, words in said)
    return tuple((shown, words) for shown, words in found if shown)


def places(snapshot: Snapshot | None, boards: Iterable[Place], wall_key: str) -> tuple[Place, ...]:
    """Return every entry of the navigation: the overview, the alerts, the other pages of the board, the work."""
    standing = len(snapshot.alerts.shown) if snapshot is not None else 0
    silent = snapshot is not None and snapshot.live_targets < len(snapshot.targets)
    first, *others = boards
    return (
        first,
        Place(id=ALERTS, title=tr("Alerts"), glyph=Glyph.BELL, count=str(standing) if standing else ""),
        *others,
        Place(id=REPORTS, title=tr("Reports"), glyph=Glyph.REPORT, heading=tr("Work")),
        Place(id=TARGETS, title=tr("Targets"), glyph=Glyph.PLUG, state=State.STALE if silent else None),
        Place(id=WALLS, title=tr("Walls"), glyph=Glyph.SCREEN),
        Place(id=DOCTOR, title=tr("Doctor"), glyph=Glyph.PULSE),
        Place(id=SETTINGS, title=tr("Settings"), glyph=Glyph.SETTINGS),
        Place(id=WALL, title=tr("Open wall"), glyph=Glyph.SCREEN, key=wall_key),
    )


_Hints: TypeAlias = tuple[tuple[tuple[str, ...], str], ...]


def _on_alerts() -> _Hints:
    return (  # the later ones leave first where there is no room, but the last stays
        (("next", "previous"), tr("move")),
        (("acknowledge",), tr("acknowledge")),
        (("palette",), tr("search")),
        (("silence",), tr("silence")),
        (("assign",), tr("assign")),
        (("filter",), tr("filter")),
        (("escalate",), tr("escalate")),
        (("runbook",), tr("runbook")),
        (("keys",), tr("all keys")),
    )


def _on_chart() -> _Hints:
    return (
        (("earlier", "later"), tr("cursor")),
        (("closer", "farther"), tr("zoom")),
        (("reset",), tr("reset")),
        (("compare",), tr("compare")),
        (("note",), tr("note")),
        (("live",), tr("live")),
        (("back",), tr("back")),
    )
