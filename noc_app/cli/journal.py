"""`noc-app journal`: what the owner of a shared journal does to it, or the SQL for somebody who may."""

import argparse
import getpass
import os
import sys
import time

from noc_app.config.journal import SharedJournal
from noc_app.config.load import Loaded, load
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS
from noc_app.engine.journals import audit_of, must_be_right, server_of
from noc_app.journal import admin, grants
from noc_app.journal.postgres import Server
from noc_app.model import ConfigError, Deed, Role

PASSWORD = "NOC_APP_JOURNAL_PASSWORD"  # noqa: S105 - the name of the variable


def run(arguments: argparse.Namespace) -> int:
    """Carry out `init`, `grant` or `prune` and return the exit code."""
    loaded = load(arguments.config, MODELS)
    must_be_right(loaded)
    place = loaded.settings.journal
    if not isinstance(place, SharedJournal):
        raise ConfigError(f"{loaded.path}: the journal is not shared; give `journal: postgresql://LOGIN@HOST/DATABASE`")
    if getattr(arguments, "only_print", False):
        wanted = grants.statements(place.database) if arguments.does == "init" else _granted(arguments)
        print(";\n".join(wanted) + ";")
        return 0
    _DOES[arguments.does](arguments, loaded, _server(arguments, place))
    return 0


def _init(arguments: argparse.Namespace, loaded: Loaded, server: Server) -> None:
    admin.init(server)
    print(f"{server.text}: ready")


def _grant(arguments: argparse.Namespace, loaded: Loaded, server: Server) -> None:
    deed = Deed(at=time.time(), by=server.user, what=f"grant: {arguments.role}", subject=arguments.login)
    admin.grant(server, audit_of(loaded, read_secret).key, deed, login=arguments.login, role=Role(arguments.role))
    print(f"{arguments.login}: {arguments.role}")


def _prune(arguments: argparse.Namespace, loaded: Loaded, server: Server) -> None:
    admin.prune(server, arguments.keep)
    print(f"{server.text}: pruned")


def _granted(arguments: argparse.Namespace) -> tuple[str, ...]:
    return grants.grant(arguments.login, Role(arguments.role))


def _server(arguments: argparse.Namespace, place: SharedJournal) -> Server:
    """Return where to sign in, and as whom; the password of another login is asked for."""
    if not arguments.as_login:
        return server_of(place, read_secret)
    password = os.environ.get(PASSWORD, "")
    if not password and sys.stdin.isatty():
        password = getpass.getpass(f"Password of {arguments.as_login}: ")
    return server_of(place, read_secret, login=arguments.as_login, password=password or " ")


_DOES = {"init": _init, "grant": _grant, "prune": _prune}
