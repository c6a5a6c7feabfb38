"""Which command was asked for. Commands are loaded when they run, so that `collect` never loads Qt."""

import argparse
import importlib
import logging
import multiprocessing
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from noc_app import __version__
from noc_app.config.duration import seconds
from noc_app.model import ConfigError, NocError, Role

SLOWEST, FASTEST = 0.1, 100.0
EXIT_TEXT = "exit codes: 0 ok, 1 something abnormal, 2 usage or configuration error, 3 could not reach anything"

# command -> module with `run(arguments) -> int`
MODULES = {
    "desk": "noc_app.cli.first",
    "wall": "noc_app.cli.screen",
    "collect": "noc_app.cli.collect",
    "audit": "noc_app.cli.audit",
    "ack": "noc_app.cli.act",
    "unack": "noc_app.cli.act",
    "silence": "noc_app.cli.act",
    "expire": "noc_app.cli.act",
    "shelve": "noc_app.cli.act",
    "unshelve": "noc_app.cli.act",
    "assign": "noc_app.cli.act",
    "comment": "noc_app.cli.act",
    "escalate": "noc_app.cli.act",
    "resolve": "noc_app.cli.act",
    "seen": "noc_app.cli.act",
    "operate": "noc_app.cli.operate",
    "check": "noc_app.cli.check",
    "demo": "noc_app.cli.demo",
    "docs": "noc_app.cli.docs",
    "doctor": "noc_app.cli.doctor",
    "enrol": "noc_app.cli.enrol",
    "gallery": "noc_app.cli.gallery",
    "hand": "noc_app.cli.hand",
    "import": "noc_app.cli.import_",
    "journal": "noc_app.cli.journal",
    "notify": "noc_app.cli.notify",
    "profile": "noc_app.cli.profile",
    "quality": "noc_app.cli.quality",
    "report": "noc_app.cli.report",
    "schema": "noc_app.cli.schema",
}


class Command(Protocol):
    """What a command module offers."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Carry the command out and return the exit code."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `noc-app` with `argv` (the program's own arguments if None) and return the exit code."""
    multiprocessing.freeze_support()
    arguments = parser().parse_args(argv)
    if arguments.command is None:
        arguments.command, arguments.usual = "desk", True
    logging.basicConfig(level=arguments.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for wordy in ("httpx", "httpcore"):  # at debug level they log headers, among them what must not be seen
        logging.getLogger(wordy).setLevel(logging.WARNING)
    module: Command = importlib.import_module(MODULES[arguments.command])
    try:
        return module.run(arguments)
    except ConfigError as error:
        print(f"noc-app: {error}", file=sys.stderr)
        return 2
    except NocError as error:
        print(f"noc-app: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read our output has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """Return the whole command line: this is the documented contract."""
    top = argparse.ArgumentParser(prog="noc-app", description="NOC Board", epilog=EXIT_TEXT)
    top.add_argument("--version", action="version", version=f"noc-app {__version__}")
    _common(top, config=None, level="warning")
    top.set_defaults(
        screenshot=None, after=0.0, size="1920x1080", theme=None, page="overview", density=None, safe=False, demo=""
    )
    top.set_defaults(usual=False, both=False)
    _screens(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands (none: the operator's desk)")
    for name in MODULES:
        text, fill = _COMMANDS[name]
        found = commands.add_parser(name, help=text, description=text, epilog=EXIT_TEXT)
        _common(found, config=argparse.SUPPRESS, level=argparse.SUPPRESS)
        if fill is not None:
            fill(found)
    return top


def _screens(command: argparse.ArgumentParser) -> None:
    text = "screens as they are shipped: no theme, keys, sounds or pages of one's own"
    command.add_argument("--safe", action="store_true", default=argparse.SUPPRESS, help=text)


def _wall(wall: argparse.ArgumentParser) -> None:
    _screens(wall)
    _picture(wall)
    wall.add_argument("--after", type=duration, default=5.0, metavar="SECONDS", help="poll this long first (5)")


def _picture(wall: argparse.ArgumentParser) -> None:
    wall.add_argument("--screenshot", metavar="FILE", type=Path, help="write a PNG and leave; needs no display")
    wall.add_argument("--page", default="overview", metavar="NAME", help="page to show (overview)")
    wall.add_argument("--size", default="1920x1080", metavar="WxH", help="size of the picture")
    wall.add_argument("--theme", metavar="NAME|FILE", help="a theme by name, or a file; overrides the configuration")
    wall.add_argument("--density", choices=("near", "standard", "far"), help="from where the wall is read")


def _demo(demo: argparse.ArgumentParser) -> None:
    text = "quiet, checkout, flood, stale, ddos or release (checkout)"
    stories = ("quiet", "checkout", "flood", "stale", "ddos", "release")
    demo.add_argument("--scenario", choices=stories, default="checkout", metavar="NAME", help=text)
    demo.add_argument("--wall", action="store_true", help="the wall instead of the desk")
    demo.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="tell it N times as fast (1)")
    _picture(demo)
    demo.add_argument("--after", type=duration, default=30.0, metavar="SECONDS", help="poll this long first (30)")


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not SLOWEST <= speed <= FASTEST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {SLOWEST:g} to {FASTEST:g}")
    return speed


def _collect(collect: argparse.ArgumentParser) -> None:
    collect.add_argument("--for", dest="for_s", type=duration, default=None, metavar="SECONDS", help="then leave")
    collect.add_argument("--json", action="store_true", help="print one JSON object at the end")


def _operated(command: argparse.ArgumentParser) -> None:
    """Add who acts and how long the receipt is waited for."""
    command.add_argument("--by", default=None, metavar="NAME", help="who acts (the login name)")
    command.add_argument("--wait", type=duration, default=30.0, metavar="SECONDS", help="for the receipt (30)")


def _many(command: argparse.ArgumentParser, *, least: str = "+") -> None:
    text = "TARGET/FINGERPRINT, as `collect --json` prints it"
    command.add_argument("keys", nargs=least, metavar="KEY", help=text)
    _operated(command)


def _resolve(command: argparse.ArgumentParser) -> None:
    _many(command)
    command.add_argument("--comment", default="", metavar="TEXT", help="what ended it")


def _notify(command: argparse.ArgumentParser) -> None:
    command.add_argument("places", nargs="*", metavar="PLACE", help="ids of places (all)")


def _one(command: argparse.ArgumentParser) -> None:
    command.add_argument("keys", nargs=1, metavar="KEY", help="TARGET/FINGERPRINT, as `collect --json` prints it")


def _ack(ack: argparse.ArgumentParser) -> None:
    _many(ack)
    ack.add_argument("--comment", default="", metavar="TEXT")
    ack.add_argument("--for", dest="for_s", type=duration, default=None, metavar="DURATION", help="such as 30m")


def _silence(silence: argparse.ArgumentParser) -> None:
    _many(silence, least="*")
    text = "condition on a label: NAME=VALUE, NAME!=VALUE, NAME=~EXPRESSION or NAME!~EXPRESSION; all must hold"
    silence.add_argument("--match", action="append", default=[], metavar="CONDITION", help=text)
    silence.add_argument("--target", action="append", default=[], metavar="ID", help="where (all that can)")
    silence.add_argument("--comment", default="", metavar="TEXT", help="why; needed")
    silence.add_argument("--for", dest="for_s", type=duration, default=3600.0, metavar="DURATION", help="(1h)")
    silence.add_argument("--preview", action="store_true", help="say what it would hide, and make none")


def _expire(expire: argparse.ArgumentParser) -> None:
    text = "TARGET/SILENCE, as `collect --json` prints it"
    expire.add_argument("keys", nargs="+", metavar="KEY", help=text)
    _operated(expire)


def _shelve(shelve: argparse.ArgumentParser) -> None:
    _many(shelve)
    shelve.add_argument("--comment", default="", metavar="TEXT", help="why; needed")
    shelve.add_argument("--for", dest="for_s", type=duration, default=3600.0, metavar="DURATION", help="(1h)")


def _assign(assign: argparse.ArgumentParser) -> None:
    _one(assign)
    assign.add_argument("name", metavar="NAME", help="who gets it; an empty name takes it away")
    _operated(assign)


def _comment(comment: argparse.ArgumentParser) -> None:
    _one(comment)
    comment.add_argument("comment", metavar="TEXT")
    _operated(comment)


def _operate(operate: argparse.ArgumentParser) -> None:
    operate.add_argument("target", metavar="TARGET", help="id of a target")
    text = "what it shall do; none lists what it can be told, with the parameters"
    operate.add_argument("operation", nargs="?", default="", metavar="OPERATION", help=text)
    operate.add_argument("values", nargs="*", default=[], metavar="NAME=VALUE", help="its parameters")
    operate.add_argument("--dry-run", action="store_true", help="print what would be sent, and send nothing")
    operate.add_argument("--confirm", default="", metavar="TARGET", help="needed for what is dangerous")
    operate.add_argument("--comment", default="", metavar="TEXT", help="why, for the journal")
    _operated(operate)


def _check(check: argparse.ArgumentParser) -> None:
    check.add_argument("file", nargs="?", type=Path, default=None, metavar="FILE")


def _docs(docs: argparse.ArgumentParser) -> None:
    docs.add_argument("--out", type=Path, metavar="FOLDER", help="write it there as HTML, and open nothing")


def _doctor(doctor: argparse.ArgumentParser) -> None:
    doctor.add_argument("--json", action="store_true", help="print one JSON object at the end")
    doctor.add_argument("--bundle", type=Path, metavar="FILE.zip", help="write a support bundle without secrets too")


def _enrol(enrol: argparse.ArgumentParser) -> None:
    text = "address of a profile (https, or http on this machine) or the path of a shared file"
    enrol.add_argument("source", nargs="?", default="", metavar="URL|FILE", help=text)
    enrol.add_argument("--every", type=duration, default=300.0, metavar="DURATION", help="look so often (5m)")
    enrol.add_argument("--sha256", default="", metavar="HEX", help="take only the pack with this sum")
    enrol.add_argument("--leave", action="store_true", help="be a seat of its own again")


def _hand(hand: argparse.ArgumentParser) -> None:
    verbs = ("show", "pin", "unpin", "hold", "next", "previous", "identify", "reload")
    hand.add_argument("wall", nargs="?", default="", metavar="WALL", help="name of a wall; none lists the walls")
    hand.add_argument("verb", nargs="?", choices=verbs, help="what it shall do (identify)")
    hand.add_argument("page", nargs="?", metavar="PAGE", help="PAGE, PAGE#PANEL or incident@TARGET/FINGERPRINT")
    hand.add_argument("--screen", default="", metavar="NAME", help="one of its screens (all of them)")
    hand.add_argument("--by", default=None, metavar="NAME", help="who asks (the login name)")
    hand.add_argument("--wait", type=duration, default=5.0, metavar="SECONDS", help="for the answer (5)")


def _audit(audit: argparse.ArgumentParser) -> None:
    audit.add_argument("what", choices=("verify",), help="look for what was edited, deleted, cut off or rewritten")
    audit.add_argument("--json", action="store_true", help="print one JSON object")


def _journal(journal: argparse.ArgumentParser) -> None:
    does = journal.add_subparsers(dest="does", metavar="ACTION", required=True)
    init = does.add_parser("init", help="make the tables, roles and checks, or bring them to this version")
    grant = does.add_parser("grant", help="give a login a role")
    grant.add_argument("login", metavar="LOGIN")
    grant.add_argument("role", choices=[role.value for role in Role])
    prune = does.add_parser("prune", help="forget what is old, but never the audit")
    prune.add_argument("--keep", type=duration, default=90 * 86_400.0, metavar="DURATION", help="such as 90d (90d)")
    for found in (init, grant, prune):
        _common(found, config=argparse.SUPPRESS, level=argparse.SUPPRESS)
        found.add_argument("--as", dest="as_login", default="", metavar="LOGIN", help="sign in as its owner")
    for found in (init, grant):
        found.add_argument("--print", dest="only_print", action="store_true", help="print the SQL, run nothing")


def _import(importing: argparse.ArgumentParser) -> None:
    importing.add_argument("what", choices=("grafana",), help="whose dashboard it is")
    importing.add_argument("source", metavar="FILE|URL", help="the dashboard as JSON")
    importing.add_argument("--out", type=Path, default=None, metavar="FOLDER", help="where to (its name)")
    importing.add_argument("--target", default="", metavar="ID", help="target to ask (the only Prometheus)")
    importing.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="value of a variable")


def _profile(profile: argparse.ArgumentParser) -> None:
    does = profile.add_subparsers(dest="does", metavar="ACTION", required=True)
    export = does.add_parser("export", help="write the configuration, pages, signals, theme and runbooks into one file")
    export.add_argument("file", type=Path, metavar="FILE.zip")
    taken = does.add_parser("import", help="show what a profile would change here, and take it over")
    taken.add_argument("source", metavar="FILE|URL", help="https, or http on this machine")
    taken.add_argument("--yes", action="store_true", help="do not ask")
    undo = does.add_parser("undo", help="take the last import back")
    for found in (export, taken, undo):
        _common(found, config=argparse.SUPPRESS, level=argparse.SUPPRESS)


def _quality(quality: argparse.ArgumentParser) -> None:
    quality.add_argument("--since", type=duration, default=30 * 86_400.0, metavar="DURATION", help="how far back (30d)")
    quality.add_argument("--json", action="store_true", help="print one JSON object")


def _report(report: argparse.ArgumentParser) -> None:
    report.add_argument("--since", type=duration, default=7 * 86_400.0, metavar="DURATION", help="how far back (7d)")
    report.add_argument("--csv", type=Path, default=None, metavar="FILE", help="write the tables as CSV")
    report.add_argument(
        "--html", type=Path, default=None, metavar="FILE", help="write one HTML file that needs no other"
    )


def _gallery(gallery: argparse.ArgumentParser) -> None:
    gallery.add_argument("--screenshot", metavar="FILE", type=Path, help="write a PNG and leave; needs no display")
    gallery.add_argument("--theme", metavar="NAME|FILE", default="dark", help="a theme by name, or a file (dark)")


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None] | None]] = {
    "desk": ("Show the operator's desk.", _screens),
    "wall": ("Show the wall full screen, or write it to a picture.", _wall),
    "collect": ("Poll without a screen.", _collect),
    "ack": ("Acknowledge alerts.", _ack),
    "unack": ("Give alerts back.", _many),
    "silence": ("Silence by conditions, or exactly the named alerts.", _silence),
    "expire": ("End silences.", _expire),
    "shelve": ("Put alerts out of the way for a time, on every desk.", _shelve),
    "unshelve": ("Take alerts from the shelf.", _many),
    "assign": ("Give an alert to somebody.", _assign),
    "comment": ("Add words to an alert.", _comment),
    "escalate": ("Give alerts to the next of the escalation chain.", _many),
    "resolve": ("Tell the backend that alerts are over.", _resolve),
    "seen": ("Say that somebody has looked at alerts, or at what was missed.", _many),
    "operate": ("Tell a backend to do something: restart, trigger, annotate.", _operate),
    "audit": ("Verify who did what when.", _audit),
    "check": ("Check a configuration: file, line, key, reason.", _check),
    "demo": ("Show a simulated estate, through the real connectors.", _demo),
    "docs": ("Open the user guide: wall, desk, support, every connector and setting.", _docs),
    "doctor": ("Say what works here and what does not, and how to repair it.", _doctor),
    "enrol": ("Take this seat's configuration from a profile elsewhere, and follow it.", _enrol),
    "gallery": ("Show every component in every state.", _gallery),
    "hand": ("List the walls, or send one a page.", _hand),
    "profile": ("Make other seats like this one: one file without secrets.", _profile),
    "import": ("Make pages of a Grafana dashboard.", _import),
    "journal": ("Set up the journal that desks share.", _journal),
    "notify": ("Send a test message to the places under `notify:`.", _notify),
    "quality": ("Say how good the alarms are, by ISA-18.2 and EEMUA 191.", _quality),
    "report": ("Say what happened: alarm quality, floods, how fast, by whom; or write it to a file.", _report),
    "schema": ("Print the JSON Schema of the configuration.", None),
}


def duration(text: str) -> float:
    """Return a duration in seconds; `90`, `90s` and `1m30s` are the same."""
    try:
        return float(text)
    except ValueError:
        pass
    try:
        return seconds(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _common(target: argparse.ArgumentParser, *, config: object, level: object) -> None:
    target.add_argument("--config", type=Path, default=config, metavar="PATH", help="configuration file")
    target.add_argument(
        "--log-level", default=level, choices=("debug", "info", "warning", "error"), help="what goes to standard error"
    )
