"""A vendor's own API description as a server: it refuses what the description does not allow, and says what it was.

The descriptions are not part of this project: NOC_SPECS names their folder. Skipped with the reason where it is absent.
"""

import json
import os
import re
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl

import httpx
import pytest
import yaml

from tests.tools.foreign import node_with
from tests.tools.servers import free_port, pause

ROOT = Path(__file__).resolve().parents[2]
SPECS = Path(os.environ.get("NOC_SPECS", ROOT.parent / "shared" / "oracles" / "specs"))
PACKAGE = "@stoplight/prism-cli@5.14.2"
READY_S = 90.0


def vendors(spec):
    """Return what the vendor's description `spec`, a file of the folder of descriptions, says."""
    if not (SPECS / spec).is_file():
        pytest.skip(f"no vendor's description {spec}: set NOC_SPECS to a folder that has it")
    text = (SPECS / spec).read_text()
    return json.loads(text) if spec.endswith(".json") else yaml.load(text, Loader=yaml.CSafeLoader)


class Description:
    """What a description says; `paths` are those of it that are kept, all if none is named."""

    def __init__(self, whole, paths=()):
        self.whole = {**whole, "paths": {path: whole["paths"][path] for path in paths or whole["paths"]}}

    def kept(self, folder):
        """Write what is kept of it into `folder`; return the file."""
        file = folder / "description.json"
        file.write_text(json.dumps(self.whole, default=str))
        return file

    def undeclared(self, request, base=""):
        """Return the names of parameters in the query that the description does not know: many servers ignore those.

        The paths of a description may leave out their `base`.
        """
        declared, asked = set(), request.url.path.removeprefix(base)
        for path, told in self.whole["paths"].items():
            if re.fullmatch(re.sub(r"\\\{[^}]*\}", "[^/]+", re.escape(path)), asked):
                both = (*told.get("parameters", ()), *told.get(request.method.lower(), {}).get("parameters", ()))
                declared |= {self._at(one)["name"] for one in both}
        return sorted({name for name, _ in parse_qsl(request.url.query.decode())} - declared)

    def _at(self, one):
        while "$ref" in one:
            found = self.whole
            for step in one["$ref"].removeprefix("#/").split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            one = found
        return one


@dataclass
class Described:
    """What a session asked of the description: `asked` are (method, path), `illegal` the violations of requests."""

    url: str
    description: Description
    asked: list = field(default_factory=list)
    illegal: list = field(default_factory=list)

    def watch(self, session):
        """Note everything that `session` asks from now on; return it."""
        self.listen(session._http if hasattr(session, "_http") else session._tools.http)
        return session

    def listen(self, http):
        """Note everything that is asked over `http`; return it."""
        http._client.event_hooks = {"response": [self._note]}
        return http

    async def _note(self, response):
        request = response.request
        self.asked.append((request.method, request.url.path))
        said = response.headers.get("sl-violations", "")
        if '"location":["request"' in said.replace(" ", ""):
            self.illegal.append((request.method, request.url.path, said))
        if unknown := self.description.undeclared(request):
            self.illegal.append((request.method, request.url.path, f"unknown parameters: {unknown}"))

    @property
    def paths(self):
        return {path for _, path in self.asked}


@contextmanager
def described(folder, spec, *settings, paths=()):
    """Serve `spec`, a file of the folder of descriptions, or those `paths` of it: a large one takes long to read."""
    description = Description(vendors(spec), paths)
    prism = node_with("prism", PACKAGE) / "node_modules" / ".bin" / "prism"
    port = free_port()
    command = [str(prism), "mock", "-h", "127.0.0.1", "-p", str(port), *settings, str(description.kept(folder))]
    log = folder / f"prism-{spec}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out)
    try:
        _wait(process, log, f"http://127.0.0.1:{port}")
        yield Described(f"http://127.0.0.1:{port}", description)
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
