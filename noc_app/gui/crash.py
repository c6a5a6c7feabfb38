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
from noc_app.model.said import phrase
from noc_app.ui.frozen import HAD_CRASHED, STARTED_AGAIN, STARTED_WHY, WAS_FROZEN

NATIVE = "crash-native.log"  # what the interpreter writes when a library fails below it
KEPT = 10  # reports
_ENDED = phrase("it had ended")
_WHY = {str(why): why for why in (WAS_FROZEN, HAD_CRASHED)}

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
    times = os.environ.get(STARTED_AGAIN, "").split()
    if not times:
        return ()
    at = f"{datetime.fromtimestamp(float(times[-1])).astimezone():%H:%M:%S}"
    why = _WHY.get(os.environ.get(STARTED_WHY, ""), _ENDED)
    return (phrase("Started again at {time}: {reason}; {place} holds what is known", time=at, reason=why, place=place),)


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
