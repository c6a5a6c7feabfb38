"""`noc-app check`: everything that is wrong with a configuration, each with file, line, key and reason."""

import argparse
import time

from noc_app.config.load import Loaded, load
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS
from noc_app.engine.notify_setup import PlaceMaker
from noc_app.engine.opening import secret_refs
from noc_app.model import MissingSecret


def run(arguments: argparse.Namespace) -> int:
    """Print every problem, and what may surprise; 2 if there is a problem."""
    loaded = load(arguments.file or arguments.config, MODELS)
    problems = list(loaded.problems)
    for target in loaded.targets:
        for ref in secret_refs(target) if not target.paused else ():  # what is not asked needs no secret yet
            try:
                read_secret(ref)
            except MissingSecret as error:
                problems.append(f"{loaded.path}: target {target.id}: {error}")
    problems += _notify_problems(loaded)
    for problem in problems:
        print(problem)
    for advice in loaded.advice:
        print(f"advice: {advice}")
    if problems:
        return 2
    print(f"{loaded.path}: targets {len(loaded.targets)}, rules {len(loaded.rules)}, nothing wrong")
    return 0


def _notify_problems(loaded: Loaded) -> list[str]:
    """Return which places and rules of `notify:` cannot be used."""
    notes = PlaceMaker(time.time, read_secret).routing(loaded.settings.notify).notes
    return [f"{loaded.path}: {note}" for note in notes]
