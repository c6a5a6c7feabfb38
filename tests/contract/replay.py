"""A backend that answers with what the test lays out, through the client's own interface and error texts."""

import json
from pathlib import Path

from noc_app.connectors.decode import guarded
from noc_app.connectors.http_errors import refusal
from noc_app.connectors.kit import Answer, Tools, plain

HERE = Path(__file__).resolve().parent


def recorded(name):
    """The status and the body of a recording of a real server."""
    recording = json.loads((HERE / f"{name}.json").read_text())
    return recording["status"], recording["body"].encode()


def body_of(name):
    return recorded(name)[1]


def success(data, **more):
    return 200, json.dumps({"status": "success", "data": data, **more}).encode()


def vector(*rows, at=1000.0, **more):
    """An instant answer; a row is (labels, value)."""
    result = [
        {"metric": labels, "value": [at, value if isinstance(value, str) else str(value)]} for labels, value in rows
    ]
    return success({"resultType": "vector", "result": result}, **more)


class Replay:
    """Implements `kit.Http`. `answers` maps (method, path) to (status, body), an error, or a function of what came."""

    def __init__(self, answers):
        self.answers, self.asked, self.hidden = answers, [], []

    async def get(self, path, params=None, *, headers=None):
        return self._answer("GET", path, params)

    async def post(self, path, *, json=None, form=None, params=None, bearer=""):
        return self._answer("POST", path, json or form)

    def hide(self, secret):
        self.hidden.append(secret)

    async def delete(self, path):
        return self._answer("DELETE", path, None)

    def _answer(self, method, path, sent):
        self.asked.append((method, path, sent))
        found = self.answers.get((method, path), (404, b"404 page not found\n"))
        given = found(sent) if callable(found) else found
        if isinstance(given, Exception):
            raise given
        status, body = given
        if status >= 300:
            raise refusal(status, {}, plain(body.decode()), now=0.0)
        return Answer(status, body)


async def decode(parse, body, *args):
    return guarded(parse, body, *args)


def tools(http, clock=lambda: 1000.0):
    return Tools(http=http, decode=decode, clock=clock)
