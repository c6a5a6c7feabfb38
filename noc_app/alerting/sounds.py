"""What is to be heard, and when. An unacknowledged critical is never muted without a word about it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from noc_app.alerting.conservation import Calling
from noc_app.model import AlertKey
from noc_app.model.said import phrase

REPEAT_S = 30.0  # a critical that nobody owns
CALM_AFTER_S, CALM_REPEAT_S = 600.0, 120.0  # it has been heard often enough to be known
FLOOD_GAP_S = 30.0  # at most one sound in so long while alerts flood in


class Sound(StrEnum):
    """The three sounds of the board; everything else is silent."""

    CRITICAL = "critical"  # three falling tones
    MAJOR = "major"  # one tone
    LOST = "lost"  # two soft ticks: a target stopped answering


class Hush(StrEnum):
    """Why the board is quieter than usual."""

    NONE = ""
    MUTED = "muted"  # by the operator, for a while: nothing is heard
    MEETING = "meeting"  # by the operator, until switched off: criticals alone
    QUIET = "quiet hours"  # by the settings: criticals alone
    OFF = "off"  # by the settings, or for want of a device: nothing is heard


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard so far. `criticals` maps those that nobody owns to when each was first heard of."""

    criticals: Mapping[AlertKey, float] = field(default_factory=dict)
    majors: frozenset[AlertKey] = frozenset()
    lost: frozenset[str] = frozenset()
    last_at: float = float("-inf")
    critical_at: float = float("-inf")


def step(
    before: Heard | None, loud: Calling, lost: Collection[str], now: float, *, flooded: bool
) -> tuple[Sound | None, Heard]:
    """Return what is to be heard at `now` and what is known then; `lost` are the targets that do not answer.

    The first look at a board tells only of criticals: what stood before is no news.
    """
    known: Mapping[AlertKey, float] = before.criticals if before is not None else {}
    criticals = known if known.keys() == loud.criticals else {key: known.get(key, now) for key in loud.criticals}
    base = before if before is not None else Heard(majors=loud.majors, lost=frozenset(lost))
    after = replace(base, criticals=criticals, majors=loud.majors, lost=frozenset(lost))
    wanted = _wanted(base, after, now)
    if wanted is None or (flooded and now - base.last_at < FLOOD_GAP_S):
        return None, after
    return wanted, replace(after, last_at=now, critical_at=now if wanted is Sound.CRITICAL else base.critical_at)


def audible(sound: Sound, hush: Hush) -> bool:
    """Return whether `sound` may be heard now."""
    return hush is Hush.NONE or (sound is Sound.CRITICAL and hush in {Hush.MEETING, Hush.QUIET})


def hush_words(hush: Hush, until: str, unheard: int) -> str:
    """Return what the header says while the board is quieter; `unheard` criticals stand that nobody owns."""
    if hush is Hush.NONE:
        return ""
    words = {
        Hush.MUTED: phrase("Sound off until {time}", time=until),
        Hush.MEETING: phrase("Meeting: criticals alone are heard"),
        Hush.QUIET: phrase("Quiet until {time}: criticals alone are heard", time=until),
        Hush.OFF: phrase("Sound off"),
    }[hush]
    if not unheard or hush in {Hush.MEETING, Hush.QUIET}:
        return words
    return phrase("{what}, {count} critical not heard", what=words, count=unheard)


def _wanted(before: Heard, after: Heard, now: float) -> Sound | None:
    if after.criticals is not before.criticals and after.criticals.keys() - before.criticals.keys():
        return Sound.CRITICAL
    if after.criticals:
        newest = max(after.criticals.values())
        gap = REPEAT_S if now - newest < CALM_AFTER_S else CALM_REPEAT_S
        if now - before.critical_at >= gap:
            return Sound.CRITICAL
    if after.majors - before.majors:
        return Sound.MAJOR
    return Sound.LOST if after.lost - before.lost else None
