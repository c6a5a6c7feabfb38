"""Backends that answer as real ones did, or as their documents say, by kind: for lies, mutations and single polls.

The same answers serve two purposes: `opened_on` gives a session whose client is a replay, `routes_of` a real server.
"""

from dataclasses import replace
from types import MappingProxyType
from urllib.parse import unquote_plus

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.decode import guarded
from noc_app.connectors.kit import Tools
from tests.contract.replay import Replay
from tests.contract.vendors import balancers, grafana, influxdb, security, victoria
from tests.tools.hostile import answer

NOTHING = MappingProxyType({})


class Sent(Replay):
    """A replay whose functions are given one text: what was sent, decoded."""

    headers = NOTHING

    def _answer(self, method, path, sent):
        where, _, query = path.partition("?")
        given = self.answers.get((method, where), (404, b"404 page not found\n"))
        text = f"{unquote_plus(query)} {sent}"
        self.answers[method, path] = given(text) if callable(given) else given
        try:
            return replace(super()._answer(method, path, sent), headers=self.headers)
        finally:
            self.answers[method, where] = given


def kind_of(name):
    """The kind of connector of a backend; what follows a comma says which of its faces."""
    return name.partition(",")[0]


def opened_on(kind, answers=NOTHING, clock=None, **settings):
    """A session of `kind` whose backend answers as recorded, but for `answers`."""
    backend, kind = BACKENDS[kind], kind_of(kind)
    http = Sent({**backend.answers, **answers})
    http.headers = backend.headers
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
            text = unquote_plus(f"{asked.query} {asked.body.decode()}")
            status, body = given(text) if callable(given) else given
            return answer(status, body, dict(BACKENDS[kind].headers))

        return answered

    prefix = BACKENDS[kind].prefix
    made = {(m, f"{prefix}/{path}"): route(given) for (m, path), given in BACKENDS[kind].answers.items()}
    whole = BACKENDS[kind].answers.get(("GET", ""))
    return made | ({("GET", prefix or "/"): route(whole)} if whole else {})


BACKENDS = {
    name: one for vendor in (balancers, grafana, influxdb, security, victoria) for name, one in vendor.BACKENDS.items()
}
