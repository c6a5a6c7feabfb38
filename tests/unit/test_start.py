"""A start loads what it needs and no more: what is loaded for nothing is paid for at every seat, every morning."""

import importlib
import pkgutil
import subprocess
import sys

import pytest

import noc_app.connectors
from noc_app.connectors.catalog import BY_KIND, CONNECTORS, MODELS, MODULES

LATER = {  # what is loaded at its first use
    "alembic": "a journal of an older version",
    "pyqtgraph": "the chart of a tile",
    "jsonpath": "a target of any JSON",
    "sqlalchemy.dialects.postgresql": "a shared journal",
    "noc_app.connectors.infrastructure": "a target of such a kind",
    "noc_app.connectors.security": "a target of such a kind",
    "noc_app.connectors.mobile": "a target of such a kind",
    "noc_app.connectors.bi": "a target of such a kind",
}
HEAVY = ("PySide6", "pydantic", "sqlalchemy", "httpx", "numpy")


def loaded_by(module):
    """Names of all modules that a fresh interpreter has after importing `module`."""
    ask = f"import sys, {module}; print(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.split())


def test_the_screens_load_nothing_that_waits_for_its_first_use():
    assert set(LATER) & loaded_by("noc_app.gui") == set()


def test_the_command_line_itself_loads_nothing_heavy():
    assert [name for name in HEAVY if name in loaded_by("noc_app.cli.main")] == []


def test_a_second_start_does_not_load_the_board_to_call_the_first():
    assert {"noc_app.engine", "sqlalchemy", "numpy"} & loaded_by("noc_app.cli.screen") == set()


@pytest.mark.parametrize("kind", MODULES)
def test_a_connector_is_found_under_its_own_kind(kind):
    assert (BY_KIND[kind].kind, MODELS[kind]) == (kind, BY_KIND[kind].config)


def test_every_connector_that_is_written_is_in_the_catalogue():
    found = pkgutil.walk_packages(noc_app.connectors.__path__, "noc_app.connectors.")
    written = {m.name for m in found if hasattr(importlib.import_module(m.name), "CONNECTOR")}
    assert written == {f"noc_app.connectors.{place}" for place in MODULES.values()}
    assert len(CONNECTORS) == len(MODULES)


def test_a_kind_that_there_is_not_is_not_looked_for():
    assert "promethius" not in MODELS
    assert MODELS.get("promethius") is None
