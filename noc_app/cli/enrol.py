"""`noc-app enrol`: this seat takes its configuration from a profile elsewhere, and follows it."""

import argparse
import asyncio
from pathlib import Path

from pydantic import ValidationError

from noc_app.config.config_file import replace_file
from noc_app.config.duration import duration_words
from noc_app.config.editing import added
from noc_app.config.enrolment import FILE, USUAL_EVERY_S, Enrolment, own_file, pointer
from noc_app.config.messages import first_problem
from noc_app.config.places import config_dir
from noc_app.engine.enrolling import take_profile
from noc_app.engine.fetching import is_address, shown
from noc_app.model import ConfigError


def run(arguments: argparse.Namespace) -> int:
    """Take the profile once, then remember where it comes from; nothing is remembered of one that cannot be used."""
    file = config_dir() / FILE
    if arguments.leave:
        pointer().unlink(missing_ok=True)
        file.unlink(missing_ok=True)
        print("this seat has a configuration of its own again")
        return 0
    if not arguments.source:
        raise ConfigError("say where the profile is: noc-app enrol URL|FILE")
    source = arguments.source if is_address(arguments.source) else str(Path(arguments.source).resolve())
    told = {"from": source}
    if arguments.every != USUAL_EVERY_S:
        told["every"] = duration_words(arguments.every)
    if arguments.sha256:
        told["sha256"] = arguments.sha256.lower()
    asyncio.run(take_profile(_checked(told)))
    text = "# Where the profile of this seat comes from.\n"
    for key, value in told.items():
        text = added(text, (key,), value, file=file)
    replace_file(file, text)
    print(f"enrolled with {shown(source)}; what this seat has of its own goes to {own_file()}")
    return 0


def _checked(told: dict[str, str]) -> Enrolment:
    try:
        return Enrolment.model_validate(told)
    except ValidationError as error:
        where, message = first_problem(error, Enrolment, told)
        raise ConfigError(f"{'.'.join(map(str, where))}: {message}") from error
