"""Log lines around a moment, from every target that has some about the same host or service."""

import asyncio
import logging
from collections.abc import Mapping

from noc_app.connectors.kit import Session, Telling
from noc_app.model import Around, Lines, Logged, PollError, SeriesKey
from noc_app.model.errors import said_by
from noc_app.model.noise import HOST_LABELS, SERVICE_LABELS, named
from noc_app.model.said import phrase

WITHIN_S = 60.0  # before and after
ANSWER_S = 10.0  # a person waits
SHOWN = 200  # of all targets together

_HOSTS, _PODS = (*HOST_LABELS, "hostname"), ("pod",)
_SERVICES = (*SERVICE_LABELS, "app", "deployment", "statefulset", "daemonset", "workload")

NOBODY = phrase("No target here carries logs")
NAMELESS = phrase("This series names no host and no service whose lines could be looked for")
NOT_YET = phrase("That moment has not been yet")
LATE = phrase("no answer in {seconds} s", seconds=ANSWER_S)
BUG = phrase("a bug, see the log of this program")

log = logging.getLogger(__name__)


def carriers(sessions: Mapping[str, Session]) -> dict[str, Telling]:
    """Return those of `sessions` that can be asked for lines, by target id."""
    return {target: s for target, s in sessions.items() if isinstance(s, Telling) and s.keeps_lines}


async def logs_around(sessions: Mapping[str, Session], key: SeriesKey, at: float, now: float) -> Logged:
    """Ask all that carry logs for lines about what `key` is about around `at`, Unix seconds; none is kept.

    What lies behind `now` has not been: the time that was looked at ends there.

    A target that fails is named with its reason, and the others are shown.
    """
    asked = {target: (s, wanted(key, target, at)) for target, s in carriers(sessions).items()}
    able = {target: pair for target, pair in asked.items() if pair[1].whole or pair[1].names}
    around = wanted(key, "", at)
    end = min(around.end, now)
    if not able or around.start >= now:
        why = (NOT_YET if able else NAMELESS) if asked else NOBODY
        return Logged(at=at, start=around.start, end=end, about=around.names, unasked=why)
    answers = await asyncio.gather(*(_told(target, *pair) for target, pair in able.items()))
    found = list(zip(able, answers, strict=True))
    every = [(target, line) for target, lines in found for line in lines.lines]
    near = sorted(every, key=lambda pair: abs(pair[1].at - at))[:SHOWN]
    return Logged(
        at=at,
        start=around.start,
        end=end,
        lines=tuple(sorted(near, key=lambda pair: -pair[1].at)),
        more=len(every) > SHOWN or any(lines.more for _, lines in found),
        about=around.names,
        asked=tuple(able),
        failed=tuple((target, lines.gap) for target, lines in found if lines.gap),
    )


def wanted(key: SeriesKey, target: str, at: float) -> Around:
    """Return what is asked of `target` about `key`: all it has, if the series is its own and names nobody."""
    facts = dict(key.labels)
    hosts, pods, services = (named(facts, labels) for labels in (_HOSTS, _PODS, _SERVICES))
    own = target == key.target and not (hosts or pods or services)
    return Around(at=at, within_s=WITHIN_S, hosts=hosts, pods=pods, services=services, labels=key.labels, whole=own)


async def _told(target: str, session: Telling, around: Around) -> Lines:
    """Return what one target has; what it did not tell is a gap in words."""
    try:
        async with asyncio.timeout(ANSWER_S):
            return await session.lines(around)
    except TimeoutError:
        return Lines(gap=LATE)
    except PollError as error:
        return Lines(gap=said_by(error))
    except Exception:
        log.exception("bug while reading lines of %s", target)
        return Lines(gap=BUG)
