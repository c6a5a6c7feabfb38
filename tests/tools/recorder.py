"""A loopback server that writes down what it is asked and answers what the test lays out.

Two clients are compared by what they ask of it: the vendor's own SDK, and ours.
"""

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.tools.foreign import python_with


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
    """`answers` maps (method, path) to a value that is sent as JSON, to (status, value), or to a function of Asked."""

    def __init__(self, answers):
        self.answers, self.asked = answers, []
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
            handler.headers.get("Authorization", ""),
            _meant(body, handler.headers.get("Content-Type", "")),
        )
        self.asked.append(asked)
        given = self.answers.get((asked.method, asked.path), (404, {"message": "nothing here"}))
        given = given(asked) if callable(given) else given
        status, value = given if isinstance(given, tuple) else (200, given)
        sent = value if isinstance(value, bytes) else json.dumps(value).encode()
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
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
def recording(answers):
    """Yield a recorder that runs."""
    running = Recorder(answers)
    running.start()
    try:
        yield running
    finally:
        running.stop()


def with_sdk(package, code, *arguments):
    """Run `code` where `package` of PyPI is installed, pinned as NAME==VERSION; `arguments` are its sys.argv[1:]."""
    name = package.partition("==")[0]
    python = python_with(name, package) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    done = subprocess.run(
        [python, "-W", "ignore", "-c", code, *map(str, arguments)], capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode()
