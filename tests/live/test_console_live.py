"""Is it me?, asked of a real kernel in a network of its own that leads nowhere."""

import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.live

ASK = """
import asyncio
from noc_app.engine.console import System, look
found = asyncio.run(look(System(), ["prom.example"], {}, {}))
print([finding.name for finding in found if finding.fault])
"""


def alone(*prefix):
    return subprocess.run([*prefix, sys.executable, "-c", ASK], capture_output=True, text=True, timeout=60)


def test_a_machine_without_a_network_blames_itself():
    if shutil.which("unshare") is None or subprocess.run(["unshare", "--net", "true"], capture_output=True).returncode:
        pytest.skip("networks of their own may not be made here")
    asked = alone("unshare", "--net")
    assert asked.stdout.strip() == "['way out']", asked.stderr
