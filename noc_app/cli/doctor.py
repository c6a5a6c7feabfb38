"""`noc-app doctor`: what works on this machine, what does not, and how to repair it."""

import argparse
import asyncio
import json
from collections.abc import Callable
from pathlib import Path

from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.bundle import Bundle, report, write_bundle
from noc_app.doctor.doctor import Doctor
from noc_app.doctor.examination import worst
from noc_app.doctor.finding import Finding, Grade, Patient
from noc_app.doctor.targets import Outcome
from noc_app.engine.assembly import masking, secret_reader
from noc_app.model import ConfigError
from noc_app.ui.desk.player import sound_problem

_MARKS = {Grade.OK: "ok    ", Grade.ADVICE: "advice", Grade.FAULT: "FAULT "}


def run(arguments: argparse.Namespace) -> int:
    """Tell every finding; 1 for a fault, 2 if the configuration has errors, 3 if no target answered, else 0."""
    say = _nothing if arguments.json else _say
    try:
        loaded = load(arguments.config, MODELS)
    except ConfigError as error:
        return _unreadable(arguments, Finding("configuration", Grade.FAULT, str(error), "repair the file"), say)
    patient = Patient(loaded=loaded, sound=sound_problem, read_secret=secret_reader(masking()))
    doctor = Doctor(lambda: patient)
    outcome = asyncio.run(_examined(doctor, say, arguments.bundle))
    if arguments.json:
        print(json.dumps(report(doctor.findings), indent=2))
    elif arguments.bundle is not None:
        print(f"the support bundle is {arguments.bundle}")
    if loaded.problems:
        return 2
    return 3 if outcome.asked and not outcome.answered else int(worst(doctor.findings) is Grade.FAULT)


async def _examined(doctor: Doctor, say: Callable[[Finding], None], bundle: Path | None) -> Outcome:
    outcome = await doctor.examine(say)
    if bundle is not None:
        await doctor.save(bundle)
    return outcome


def _unreadable(arguments: argparse.Namespace, finding: Finding, say: Callable[[Finding], None]) -> int:
    """Tell that there is no configuration to look at; the bundle says so too."""
    say(finding)
    if arguments.json:
        print(json.dumps(report([finding]), indent=2))
    if arguments.bundle is not None:
        write_bundle(arguments.bundle, Bundle([finding]))
    return 2


def _nothing(finding: Finding) -> None:
    """Say nothing yet."""


def _say(finding: Finding) -> None:
    print(f"{_MARKS[finding.grade]}  {finding.id}: {finding.what}", flush=True)
    if finding.fix:
        print(f"        fix: {finding.fix}", flush=True)
