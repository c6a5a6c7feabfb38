"""Backends that answer as real ones did, or as their documents say, by kind: for lies, mutations and single polls.

The same answers serve two purposes: `opened_on` gives a session whose client is a replay, `routes_of` a real server.
"""

import json
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import unquote_plus

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.decode import guarded
from noc_app.connectors.kit import Tools
from tests.contract.replay import Replay, recorded
from tests.contract.security_backends import NOW as SECURITY_AT
from tests.contract.security_backends import SECURITY
from tests.tools.hostile import answer

NOTHING = MappingProxyType({})


@dataclass(frozen=True)
class Backend:
    """`answers` maps (method, path) to (status, body), or to a function of the text that was sent that returns it.

    `at` is when the answers were current, Unix seconds.
    """

    answers: dict
    settings: dict = field(default_factory=dict)
    at: float = 1_700_000_000.0
    prefix: str = ""  # of the address


class Sent(Replay):
    """A replay whose functions are given one text: what was sent, decoded."""

    def _answer(self, method, path, sent):
        where, _, query = path.partition("?")
        given = self.answers.get((method, where), (404, b"404 page not found\n"))
        text = f"{unquote_plus(query)} {sent}"
        self.answers[method, path] = given(text) if callable(given) else given
        found = super()._answer(method, path, sent)
        self.answers[method, where] = given
        return found


def kind_of(name):
    """The kind of connector of a backend; what follows a comma says which of its faces."""
    return name.partition(",")[0]


def opened_on(kind, answers=NOTHING, clock=None, **settings):
    """A session of `kind` whose backend answers as recorded, but for `answers`."""
    backend, kind = BACKENDS[kind], kind_of(kind)
    http = Sent({**backend.answers, **answers})
    config = MODELS[kind](
        **{"id": "t-1", "kind": kind, "url": f"https://{kind}.example", **backend.settings, **settings}
    )

    async def decode(parse, body, *args):
        return guarded(parse, body, *args)

    def secret(ref):
        return f"secret-of-{ref.env}"

    session = BY_KIND[kind].open(
        config, Tools(http=http, decode=decode, clock=clock or (lambda: backend.at), secret=secret)
    )
    session.http = http
    return session


def routes_of(kind):
    """The routes of a hostile server that gives the same answers."""

    def route(given):
        def answered(asked):
            text = f"{unquote_plus(asked.query)} {asked.body.decode()}"
            status, body = given(text) if callable(given) else given
            return answer(status, body)

        return answered

    prefix = BACKENDS[kind].prefix
    made = {(m, f"{prefix}/{path}"): route(given) for (m, path), given in BACKENDS[kind].answers.items()}
    whole = BACKENDS[kind].answers.get(("GET", ""))
    return made | ({("GET", prefix or "/"): route(whole)} if whole else {})


def said(value, status=200):
    """An answer in JSON."""
    return status, json.dumps(value).encode()


# Written by hand from https://nginx.org/en/docs/http/ngx_http_api_module.html; nobody here has the commercial server.
def _peer(server, state, **more):
    answers = {"1xx": 0, "2xx": 480, "3xx": 0, "4xx": 10, "5xx": 10, "total": 500}
    return {"id": 0, "server": server, "name": server, "state": state, "requests": 500, "responses": answers, **more}


_SITE = {"1xx": 0, "2xx": 990, "3xx": 0, "4xx": 0, "5xx": 10, "total": 1000}
PLUS = {
    ("GET", ""): said([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ("GET", "9/connections"): said({"accepted": 4968119, "dropped": 0, "active": 5, "idle": 117}),
    ("GET", "9/http/requests"): said({"total": 10624511, "current": 4}),
    ("GET", "9/http/server_zones"): said({"site": {"processing": 1, "requests": 1000, "responses": _SITE}}),
    ("GET", "9/http/upstreams"): said(
        {
            "shop": {
                "peers": [
                    _peer("10.0.0.1:80", "up", response_time=200),
                    _peer("10.0.0.2:80", "unhealthy", downstart="2023-11-14T22:13:20Z"),
                    _peer("10.0.0.3:80", "down"),
                ],
                "queue": {"size": 2, "max_size": 100, "overflows": 0},
                "keepalive": 0,
                "zombies": 0,
                "zone": "shop",
            }
        }
    ),
}

BACKENDS = {
    "haproxy": Backend({("GET", ";csv;norefresh"): recorded("haproxy/page")}),
    "nginx": Backend({("GET", ""): recorded("nginx/stub_status")}),
    "nginx, commercial": Backend(PLUS, {"api": "plus"}),
    **{kind: Backend(answers, settings, at=SECURITY_AT) for kind, (answers, settings) in SECURITY.items()},
}
