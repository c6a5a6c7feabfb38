"""A vendor's own API description as a server: it refuses what the description does not allow, and says what it was.

The descriptions are not part of this project: NOC_SPECS names their folder. Skipped with the reason where it is absent.
"""

import os
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.tools.foreign import node_with
from tests.tools.servers import free_port, pause

ROOT = Path(__file__).resolve().parents[2]
SPECS = Path(os.environ.get("NOC_SPECS", ROOT.parent / "shared" / "oracles" / "specs"))
PACKAGE = "@stoplight/prism-cli@5.14.2"
READY_S = 90.0


@dataclass
class Described:
    """What a session asked of the description: `asked` are (method, path), `illegal` the violations of requests."""

    url: str
    asked: list = field(default_factory=list)
    illegal: list = field(default_factory=list)

    def watch(self, session):
        """Note everything that `session` asks from now on; return it."""
        session._tools.http._client.event_hooks = {"response": [self._note]}
        return session

    async def _note(self, response):
        request = response.request
        self.asked.append((request.method, request.url.path))
        said = response.headers.get("sl-violations", "")
        if '"location":["request"' in said.replace(" ", ""):
            self.illegal.append((request.method, request.url.path, said))

    @property
    def paths(self):
        return {path for _, path in self.asked}


@contextmanager
def described(folder, spec, *settings):
    """Serve `spec`, a file of the folder of descriptions."""
    if not (SPECS / spec).is_file():
        pytest.skip(f"no vendor's description {spec}: set NOC_SPECS to a folder that has it")
    prism = node_with("prism", PACKAGE) / "node_modules" / ".bin" / "prism"
    port = free_port()
    command = [str(prism), "mock", "-h", "127.0.0.1", "-p", str(port), *settings, str(SPECS / spec)]
    log = folder / f"prism-{spec}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out)
    try:
        _wait(process, log, f"http://127.0.0.1:{port}")
        yield Described(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(10)


def _wait(process, log, url):
    give_up = time.monotonic() + READY_S
    while time.monotonic() < give_up and process.poll() is None:
        try:
            httpx.get(f"{url}/nothing-is-here", timeout=10.0)
        except httpx.HTTPError:
            pause(0.2)
        else:
            return
    raise AssertionError(f"the description cannot be served:\n{log.read_text()[-2000:]}")
