"""Following the profile of an enrolled seat: a new one counts at once, the last good one while there is no better."""

import asyncio
import hashlib
import os
import shutil
import time

from noc_app.config import enrolment as seat
from noc_app.config.enrolment import Enrolment
from noc_app.config.profile import problems_of, put, unpacked
from noc_app.connectors.catalog import MODELS
from noc_app.engine.assembly import Assembled
from noc_app.engine.fetching import fetched, shown
from noc_app.model import ConfigError, NocError
from noc_app.model.errors import said_by
from noc_app.model.said import at_place, phrase
from noc_app.model.units import format_age


async def take_profile(wanted: Enrolment) -> bool:
    """Read the profile and let it count; return whether it is another than before.

    Raises NocError if it cannot be read, is no profile, or has a problem: then nothing has changed.
    """
    raw, source = await fetched(wanted.from_), shown(wanted.from_)
    digest = hashlib.sha256(raw).hexdigest()
    if wanted.sha256 and digest != wanted.sha256:
        raise ConfigError(at_place(source, phrase("is another pack than the one whose sha256 is configured")))
    before = seat.current()
    if before is None or before.digest != digest:
        await asyncio.to_thread(_unpack, raw, digest, source)
    mark = seat.read_mark()
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()
    return before is None or before.digest != digest


def _unpack(raw: bytes, digest: str, source: str) -> None:
    profile = unpacked(raw, source)
    if problems := problems_of(profile, MODELS):
        raise ConfigError(at_place(source, problems[0]))
    before, place = seat.current(), seat.pointer().parent
    kept = {digest[:16], before.file.parent.name if before is not None else ""}
    put(profile, place / digest[:16])
    seat.take(digest, source)
    for old in place.iterdir():
        if old.is_dir() and old.name not in kept:
            shutil.rmtree(old, ignore_errors=True)


async def follow_profile(parts: Assembled) -> None:
    """Keep an enrolled seat on its profile until cancelled; one that is not, or was given another file, ends this."""
    if parts.given is not None or os.environ.get("NOC_APP_CONFIG"):
        return
    while True:
        every = seat.USUAL_EVERY_S
        try:
            if (wanted := seat.enrolment()) is None:
                return
            every = wanted.every
            await _look(parts, wanted)
        except ConfigError as error:  # the enrolment itself cannot be used as written
            parts.note_profile(said_by(error))
        await asyncio.sleep(every)


async def _look(parts: Assembled, wanted: Enrolment) -> None:
    try:
        new = await take_profile(wanted)
    except NocError as error:
        parts.note_profile(_words(said_by(error)))
    else:
        parts.note_profile("")
        if new:
            await parts.reload()


def _words(reason: str) -> str:
    """Return what is said while the profile cannot be used."""
    before = seat.current()
    if before is None:
        return phrase("This seat has no profile yet: {reason}", reason=reason)
    if not before.read_at:
        return phrase("The profile is not up to date: {reason}. The last good one is used", reason=reason)
    age = format_age(time.time() - before.read_at)
    return phrase(
        "The profile is not up to date: {reason}. The last good one of {age} ago is used", reason=reason, age=age
    )
