"""Where the board tells people: does a place let us in, and may we write there? Nobody is told anything by asking."""

import asyncio
import time
from collections.abc import Mapping

from noc_app.config.notify import Notify
from noc_app.connectors.oncall.words import Lack, Limited
from noc_app.doctor.blame import FIXES, about
from noc_app.doctor.finding import Finding, Patient, advice, fault, ok
from noc_app.engine.notify_setup import PlaceMaker
from noc_app.model import CommandError, NocError, PollError, Unauthorised
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

_NEW_TOKEN = phrase("make a new token there and put it where the place {id} of `notify:` says")
_LACKS = phrase("{id} lacks the permission {permission}: {what}")
_GIVE = phrase("give the app of the place {id} the permission {permission}, and install it again")


async def places(patient: Patient) -> tuple[Finding, ...]:
    """Return what the places that tell it do not let us do; nothing if there is none of those."""
    maker = PlaceMaker(time.time, patient.read_secret)
    try:
        found = maker.routing(_telling(patient.loaded.settings.notify)).places
        limited: Mapping[str, Limited] = {name: place for name, place in found.items() if isinstance(place, Limited)}
        each = await asyncio.gather(*(_one(name, place) for name, place in limited.items()))
    finally:
        await maker.aclose()
    return tuple(finding for findings in each for finding in findings)


def _telling(notify: Notify) -> Notify:
    """Return the places alone that can be asked; what nobody asks needs no secret here."""
    return Notify(places=tuple(place for place in notify.places if place.slack is not None))


async def _one(name: str, place: Limited) -> tuple[Finding, ...]:
    check = f"notify:{name}"
    try:
        lacks = await place.lacks()
    except (Unauthorised, CommandError) as error:
        return fault(check, about(name, said_by(error)), _NEW_TOKEN.of(id=name))
    except PollError as error:
        return fault(check, about(name, said_by(error)), _fix(error, name))
    found = [_missing(check, name, lack) for lack in lacks]
    return tuple(found) or ok(check, phrase("{id} lets us tell people", id=name))


def _missing(check: str, name: str, lack: Lack) -> Finding:
    what = _LACKS.of(id=name, permission=lack.permission, what=lack.what)
    (told,) = (fault if lack.bars else advice)(check, what, _GIVE.of(id=name, permission=lack.permission))
    return told


def _fix(error: NocError, name: str) -> str:
    return next(words.of(id=name) for kind, words in FIXES if isinstance(error, kind))
