"""`noc-app notify`: a test message to each place, so that nobody learns in the night that none arrives."""

import argparse
import asyncio
import sys
import time
import uuid

from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.connectors.oncall.words import Place
from noc_app.engine.assembly import masking, secret_reader
from noc_app.engine.notify_setup import PlaceMaker
from noc_app.model import ConfigError, NocError, Severity
from noc_app.model.notice import Notice, NoticeKind


def run(arguments: argparse.Namespace) -> int:
    """Send one message to each place that is named, to all if none is; return 1 if one was not taken."""
    return asyncio.run(_tell(arguments))


async def _tell(arguments: argparse.Namespace) -> int:
    settings = load(arguments.config, MODELS).settings.notify
    known = [place.id for place in settings.places]
    wanted = arguments.places or known
    unknown = next((name for name in wanted or [""] if name not in known), None)
    if unknown is not None:
        raise ConfigError(f"notify: there is no place {unknown!r}; places: {', '.join(known) or 'none'}")
    maker = PlaceMaker(time.time, secret_reader(masking()))
    try:
        routing = maker.routing(settings)
        for note in routing.notes:
            print(f"noc-app: {note}", file=sys.stderr)
        told = [await _tested(name, routing.places[name]) for name in wanted if name in routing.places]
        return 0 if all(told) and len(told) == len(wanted) else 1
    finally:
        await maker.aclose()


async def _tested(name: str, place: Place) -> bool:
    key = str(uuid.uuid4())
    notice = Notice(
        key=key,
        thread=key,
        turn=0,
        kind=NoticeKind.TEST,
        severity=Severity.INFORMATION,
        title="NOC Board can reach you",
        at=time.time(),
    )
    try:
        await place.tell(notice, "", again=False)
    except NocError as error:
        print(f"noc-app: {name}: {error}", file=sys.stderr)
        return False
    print(f"{name}: sent")
    return True
