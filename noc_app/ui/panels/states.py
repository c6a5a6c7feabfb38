"""What stands in a panel that has no value to show: why, since when, and what would help."""

from collections.abc import Iterable

from noc_app.alerting.checks import Member
from noc_app.config.panels import PanelBase
from noc_app.model import Health, TargetHealth
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr
from noc_app.ui.panels.frame import Loading, Message, PanelView
from noc_app.ui.panels.scene import Scene, subject_of, title_of, worst_of
from noc_app.ui.units import clock_time, format_age

_WORST = (Health.MISCONFIGURED, Health.FAILED, Health.PAUSED, Health.WAITING)


def without_value(panel: PanelBase, names: Iterable[str], members: list[Member], scene: Scene) -> PanelView | None:
    """Return what to show if none of `members` ever had a value; None if one had, or there are none."""
    if not members or any(member.reading.value is not None for member in members):
        return None
    targets = {member.key.target for member in members}
    healths = [scene.board.targets[t] for t in targets if t in scene.board.targets]
    worst = next((h for state in _WORST for h in healths if h.health is state), None)
    title = panel.title or title_of(names, scene)
    if worst is not None and worst.health is Health.WAITING:
        begun = max(0.0, scene.now - scene.facts.started_at)
        return PanelView(
            title=title,
            state=None,
            note=tr("loading {seconds} s", seconds=f"{begun:.0f}") if begun >= 2 else "",
            loading=Loading(),
        )
    message = _message(worst, scene) if worst is not None else _empty(healths)
    return PanelView(title=title, state=worst_of(members), message=message, subject=subject_of(members))


def _message(health: TargetHealth, scene: Scene) -> Message:
    """Return what is wrong with a target, when it last answered, and when it is asked again."""
    if health.health is Health.PAUSED:
        return Message(glyph=Glyph.MAINTENANCE, lines=(told(health.error) or tr("paused"),))
    if health.health is Health.MISCONFIGURED:
        return Message(
            glyph=Glyph.ERROR, lines=(tr("{target} is set up wrongly", target=health.title), told(health.error))
        )
    good = _last_good(health.last_success_at, scene)
    if health.locked:
        first = tr("{target} does not let us look", target=health.title)
        return Message(glyph=Glyph.LOCKED, lines=(first, told(health.error), good))
    retry = health.next_attempt_at
    if retry is not None and retry > scene.now:
        good = f"{good} {tr('Asked again in {time}.', time=format_age(retry - scene.now))}"
    first = tr("{target} does not answer", target=health.title)
    return Message(glyph=Glyph.ERROR, lines=(first, told(health.error), good))


def _last_good(at: float | None, scene: Scene) -> str:
    if at is None:
        return tr("It has never answered.")
    return tr("Last good data {time}.", time=clock_time(at, scene.zones.own))


def _empty(healths: list[TargetHealth]) -> Message:
    named = ", ".join(h.title for h in healths[:3]) or tr("the target")
    words = tr("{targets} answers and has no such series", targets=named)
    return Message(glyph=Glyph.INFORMATION, lines=(tr("Nothing here"), words))
