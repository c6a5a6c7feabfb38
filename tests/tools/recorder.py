"""A loopback server that writes down what it is asked and answers what the test lays out.

Two clients are compared by what they ask of it: the vendor's own SDK, and ours.
"""

import json
import subprocess
import sys
import threading
import time
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from tests.tools.foreign import python_with

SECRET = "a-secret-of-this-test"


@dataclass(frozen=True, order=True)
class Asked:
    """One request, without what two clients may do differently: order, spelling of escapes, headers of their own."""

    method: str
    path: str
    query: tuple
    auth: str
    body: str

    @property
    def fields(self):
        """The body as it was meant: the fields of a form, or a JSON value."""
        return json.loads(self.body) if self.body else {}


class Recorder:
    """`answers` maps (method, path) to a value that is sent as JSON, to (status, value), or to a function of Asked.

    `signs` are the headers by which a client shows who it is, `headers` those that every answer has.
    """

    def __init__(self, answers, signs=("Authorization",), headers=()):
        self.answers, self.asked, self.signs, self.headers = answers, [], signs, dict(headers)
        recorder = self

        class Handler(BaseHTTPRequestHandler):  # HTTP/1.0: some SDKs misread connections that are kept
            def handle_one(self):
                recorder._answer(self)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one  # noqa: N815 - the names of the library

            def log_message(self, *words):
                """Stay silent."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    @property
    def port(self):
        return self._server.server_address[1]

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        self._thread.start()

    def stop(self):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def take(self):
        """Return what was asked since the last time."""
        taken, self.asked = self.asked, []
        return taken

    def _answer(self, handler):
        where = urlsplit(handler.path)
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        asked = Asked(
            handler.command,
            unquote(where.path),
            tuple(sorted(parse_qsl(where.query, keep_blank_values=True))),
            " ".join(filter(None, (handler.headers.get(name) for name in self.signs))),
            _meant(body, handler.headers.get("Content-Type", "")),
        )
        self.asked.append(asked)
        given = self.answers.get((asked.method, asked.path), (404, {"message": "nothing here"}))
        given = given(asked) if callable(given) else given
        status, value = given if isinstance(given, tuple) else (200, given)
        sent = value if isinstance(value, bytes) else json.dumps(value).encode()
        handler.send_response(status)
        for name, told in {"Content-Type": "application/json", **self.headers}.items():
            handler.send_header(name, told)
        handler.send_header("Content-Length", str(len(sent)))
        handler.end_headers()
        handler.wfile.write(sent)


def _meant(body, kind):
    """Return a body so that equal bodies are equal texts: a form as its sorted fields, JSON with sorted keys."""
    if not body:
        return ""
    if "form-urlencoded" in kind:
        return json.dumps(sorted(parse_qsl(body.decode(), keep_blank_values=True)))
    try:
        return json.dumps(json.loads(body), sort_keys=True)
    except ValueError:
        return json.dumps(sorted(parse_qsl(body.decode(), keep_blank_values=True)))


@contextmanager
def recording(answers, **settings):
    """Yield a recorder that runs; see Recorder."""
    running = Recorder(answers, **settings)
    running.start()
    try:
        yield running
    finally:
        running.stop()


@asynccontextmanager
async def session_on(recorder, kind, *, now=None, **settings):
    """A session whose backend is the recorder and whose every secret is SECRET; `now` stands still if given."""
    opener = Opener(time.time if now is None else lambda: now, lambda ref: SECRET)
    session = opener.open(target_of(MODELS[kind](id="t-1", kind=kind, **{"url": recorder.url, **settings})))
    try:
        yield session
    finally:
        await opener.aclose()


def with_sdk(package, code, *arguments):
    """Run `code` where `package` of PyPI is installed, pinned as NAME==VERSION; `arguments` are its sys.argv[1:]."""
    name = package.partition("==")[0]
    python = python_with(name, package) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    return _said([python, "-W", "ignore", "-c", code, *map(str, arguments)])


def with_node_sdk(folder, code, *arguments):
    """Run `code`, a module, with the folder of a package of npm; process.argv has it first, then `arguments`."""
    return _said(["node", "--input-type=module", "-e", code, folder, *map(str, arguments)])


def _said(command):
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode()
