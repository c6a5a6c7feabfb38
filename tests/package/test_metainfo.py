"""What software centres and menus read about the program, judged by their own tools."""

import importlib.util
import subprocess
from pathlib import Path

import pytest

from tests.tools.servers import program

pytestmark = pytest.mark.package

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def built():
    spec = importlib.util.spec_from_file_location("build", PACKAGING / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def told(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_software_centre_takes_what_is_said_about_the_program(tmp_path):
    built().metainfo(tmp_path / "metainfo")
    (file,) = (tmp_path / "metainfo").iterdir()
    found = told(program("appstreamcli"), "validate", "--no-net", str(file))
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("name", ["io.github.noc_board.noc-app.desktop", "autostart.desktop"])
def test_a_menu_takes_its_entries(name):
    found = told(program("desktop-file-validate"), str(PACKAGING / "linux" / name))
    assert (found.returncode, found.stdout) == (0, "")
