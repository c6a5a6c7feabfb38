"""What is kept when the program fails: where, and how to find it."""

import faulthandler
import logging
import os
import platform
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from noc_app import __version__
from noc_app.model import NocError
from noc_app.model.said import Said, phrase
from noc_app.ui.beat import LAST_WORDS_FILE
from noc_app.ui.frozen import IDLE, SILENT, STARTED_AGAIN, STARTED_WHY, UNPAINTED, word_left

NATIVE = "crash-native.log"  # what the interpreter writes when a library fails below it
KEPT = 10  # reports

log = logging.getLogger(__name__)


@contextmanager
def reported(place: Path) -> Iterator[None]:
    """Write a report into `place` of what ends the program and nobody expected, say where it is, and let it end."""
    with (place / NATIVE).open("a", encoding="utf-8") as native:
        faulthandler.enable(native)
        try:
            yield
        except NocError:
            raise
        except Exception as error:
            log.critical("NOC Board ends by a fault of its own; the report is in %s", _write(place, error))
            raise
        finally:
            faulthandler.disable()


def started_again(place: Path) -> tuple[str, ...]:
    """Return what the screens say about a start that a crash or a freeze caused; nothing after a start by somebody."""
    heard, why_heard = word_left(place / LAST_WORDS_FILE, time.time())
    if heard:  # the one that starts us again knows nothing of it: what follows finds it where it always is
        os.environ.update({STARTED_AGAIN: heard, STARTED_WHY: why_heard})
    times = os.environ.get(STARTED_AGAIN, "").split()
    if not times:
        return ()
    at = f"{datetime.fromtimestamp(float(times[-1])).astimezone():%H:%M:%S}"
    why = cause(os.environ.get(STARTED_WHY, ""))
    return (phrase("Restarted at {time}: {reason}; {place} holds what is known", time=at, reason=why, place=place),)


def cause(said: str) -> Said:
    """Return in words what the watchdog said about the board that it started again."""
    ailment, _, seconds = said.partition(" ")
    if ailment == SILENT.name:
        return phrase("the window did not answer for {seconds} s", seconds=seconds)
    if ailment == UNPAINTED.name:
        return phrase("nothing was painted for {seconds} s", seconds=seconds)
    if ailment == IDLE.name:
        return phrase("nothing was taken in for {seconds} s", seconds=seconds)
    return phrase("it was killed, or had crashed")


def _write(place: Path, error: Exception) -> Path:
    """Write a report of `error` and return its file; secrets are masked as in every log."""
    file = place / f"crash-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    for old in sorted(place.glob("crash-2*.txt"))[: -(KEPT - 1)]:
        old.unlink(missing_ok=True)
    handler = logging.FileHandler(file, encoding="utf-8")
    for before in logging.getLogger().handlers:
        for masking in before.filters:
            handler.addFilter(masking)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    try:
        words = "NOC Board %s, Python %s, %s, started as: %s"
        log.critical(words, __version__, platform.python_version(), platform.platform(), sys.argv, exc_info=error)
    finally:
        log.removeHandler(handler)
        handler.close()
    return file
