"""Services in the cloud, played from answers that were written by the vendors' documented shapes.

None of these was recorded: no account was at hand. `PLAYED` says for each kind what it answers until a test says
something else, by (method, path); paths are relative to the address of the target.
"""

import json
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.decode import guarded
from noc_app.connectors.http_errors import refusal
from noc_app.connectors.kit import Answer, Tools, plain

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PRIVATE_KEY = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
VITALS = "v1beta1/apps/org.example.shop"
SETS = ("crashRate", "anrRate", "slowStartRate", "stuckBackgroundWakelockRate")
HERE = Path(__file__).resolve().parent

APP = "1:1234:android:ab12"
NRQL = "SELECT rate(count(*), 1 second) FROM Transaction FACET appName"

# The least that each kind cannot be configured without.
NEEDED = {
    "pagerduty": {"token": {"env": "A_TOKEN"}, "from_email": "board@example.org"},
    "crashlytics": {"account": {"env": "G_KEY"}, "app": APP},
    "playvitals": {"account": {"env": "G_KEY"}, "package": "org.example.shop"},
    "bugsnag": {"token": {"env": "A_TOKEN"}, "project": "5a0000000000000000000001"},
    "sentry": {"token": {"env": "A_TOKEN"}, "organisation": "shop"},
    "newrelic": {
        "key": {"env": "A_TOKEN"},
        "account": 1234567,
        "entities": "domain = 'APM'",
    },
    "datadog": {
        "api_key": {"env": "A_TOKEN"},
        "app_key": {"env": "B_TOKEN"},
        "incidents": True,
    },
}

# What the tests configure: queries of the user's own besides.
QUERIES = {
    "datadog": [{"signal": "system.cpu.utilization", "query": "avg:cpu{*} by {host}", "labels": {"host": "host"}}],
    "newrelic": [{"signal": "http.server.request.rate", "nrql": NRQL, "labels": ["service"]}],
}
SETTINGS = {k: {**least, **({"queries": QUERIES[k]} if k in QUERIES else {})} for k, least in NEEDED.items()}


def text_of(name):
    return (HERE / f"{name}.json").read_bytes()


def shape(name):
    return json.loads(text_of(name))


class Saas:
    """Implements `kit.Http`. `asked` are (method, path, params, body, headers); `answers` may be functions of those."""

    def __init__(self, answers):
        self.answers, self.asked, self.hidden = dict(answers), [], []

    async def get(self, path, params=None, *, headers=None):
        return self._answer("GET", path, params, None, headers)

    async def post(self, path, *, json=None, form=None, params=None, bearer="", headers=None):
        signed = {**(headers or {}), **({"Authorization": f"Bearer {bearer}"} if bearer else {})}
        return self._answer("POST", path, params, json if form is None else form, signed)

    async def put(self, path, *, json, params=None, headers=None):
        return self._answer("PUT", path, params, json, headers)

    async def patch(self, path, *, json, params=None, headers=None):
        return self._answer("PATCH", path, params, json, headers)

    async def delete(self, path, *, headers=None):
        return self._answer("DELETE", path, None, None, headers)

    def hide(self, secret):
        self.hidden.append(secret)

    def sent(self, method, path):
        return [body for m, p, _, body, _ in self.asked if (m, p) == (method, path)]

    def _answer(self, method, path, params, body, headers):
        where, _, query = path.partition("?")
        params = {**dict(parse_qsl(query)), **(params or {})}
        self.asked.append((method, where, params, body, dict(headers or {})))
        found = self.answers.get((method, where), (404, b"nothing here"))
        given = found(params, body) if callable(found) else found
        if isinstance(given, Exception):
            raise given
        status, content, *more = given
        content = content if isinstance(content, bytes) else json.dumps(content).encode()
        if status >= 300:
            raise refusal(status, dict(*more), plain(content.decode()), now=0.0)
        return Answer(status, content, dict(*more))


def google_key(token_uri="https://oauth2.example/token"):
    """The key file of a service account, as Google makes it; the key itself is made for this run."""
    account = {"type": "service_account", "client_email": "board@shop.iam.example", "private_key_id": "k1"}
    return json.dumps({**account, "private_key": PRIVATE_KEY, "token_uri": token_uri})


@cache
def google_door():
    """Where Google gives tokens."""
    return Saas({("POST", ""): (200, {"access_token": "a-token-of-google", "expires_in": 3599})})


def opened(kind, http, *, clock=lambda: NOW, elsewhere=None, secrets=None, **settings):
    """A session of `kind` whose backend is `http`, and whose other addresses are `elsewhere`, by host or whole."""
    config = MODELS[kind](id="t-1", kind=kind, **{**SETTINGS[kind], **settings})

    async def decode(parse, body, *args):
        return guarded(parse, body, *args)

    def secret(ref):
        known = {"G_KEY": google_key(), **(secrets or {})}
        found = known.get(ref.env, f"secret-of-{ref.env}")
        http.hide(found)
        return found

    def other(address):
        known = {"https://oauth2.example/token": google_door(), "https://cloudresourcemanager.googleapis.com/": http}
        return {**known, **(elsewhere or {})}[address]

    return BY_KIND[kind].open(config, Tools(http=http, decode=decode, clock=clock, secret=secret, elsewhere=other))


NOW = 1_800_000_000.0  # 2027-01-15T08:00:00Z

# What each kind answers in the lie test and under mutation: (method, path) to the name of a shape.
PLAYED = {
    "pagerduty": {
        ("GET", "incidents"): "pagerduty/incidents",
        ("GET", "oncalls"): "pagerduty/oncalls",
        ("GET", "escalation_policies"): "pagerduty/policies",
    },
    "datadog": {
        ("GET", "api/v1/monitor"): "datadog/monitors",
        ("GET", "api/v2/downtime"): "datadog/downtimes",
        ("GET", "api/v2/incidents"): "datadog/incidents",
        ("GET", "api/v1/query"): "datadog/query",
        ("GET", "api/v2/current_user"): "datadog/owner",
    },
    "crashlytics": {
        ("GET", f"v1alpha/projects/1234/apps/{APP}/reports/topIssues"): "crashlytics/issues",
        ("GET", f"v1alpha/projects/1234/apps/{APP}/reports/topVersions"): "crashlytics/versions",
        ("POST", "v3/projects/1234:testIamPermissions"): "crashlytics/permissions",
    },
    "playvitals": {
        ("GET", f"{VITALS}/anomalies"): "playvitals/anomalies",
        **{("GET", f"{VITALS}/{name}MetricSet"): "playvitals/freshness" for name in SETS},
        **{("POST", f"{VITALS}/{name}MetricSet:query"): f"playvitals/{name}" for name in SETS},
    },
    "bugsnag": {
        ("GET", "projects/5a0000000000000000000001/errors"): "bugsnag/errors",
        ("GET", "projects/5a0000000000000000000001/stability_trend"): "bugsnag/stability",
    },
    "sentry": {
        ("GET", "api/0/organizations/shop/issues/"): "sentry/issues",
        ("GET", "api/0/organizations/shop/projects/"): "sentry/projects",
        ("GET", "api/0/organizations/shop/sessions/"): "sentry/sessions",
        ("GET", "api/0/organizations/shop/monitors/"): "sentry/monitors",
        ("GET", "api/0/"): "sentry/index",
    },
    "newrelic": {("POST", "graphql"): "newrelic/issues newrelic/entities newrelic/metrics"},
}
# The title of an alert that must stand, whatever the backend does then.
STANDS = {
    "pagerduty": "Disk of db-1 nearly full",
    "crashlytics": "CheckoutActivity.pay",
    "playvitals": "crashRate of org.example.shop is unusual",
    "bugsnag": "NullPointerException: cart is null",
    "sentry": "TypeError: cart is null",
    "newrelic": "Error rate of checkout is high",
    "datadog": "Disk nearly full (host:db-1,role:db)",
}


def played(kind, changes=None):
    """The answers of `kind`; `changes` replaces shapes by their names."""
    return {asked: _answering(name.split(), changes or {}) for asked, name in PLAYED[kind].items()}


def _answering(names, changes):
    bodies = [changes.get(name, text_of(name)) for name in names]
    if len(bodies) == 1:
        return 200, bodies[0]
    return lambda params, body: (200, bodies[which(json.dumps(body))])


def which(asked):
    """Which of several shapes at one address a question of GraphQL is about."""
    return next((i for i, word in enumerate(("aiIssues {", "entitySearch", "nrql(")) if word in asked), 0)


def names_of(kind):
    return list(dict.fromkeys(name for names in PLAYED[kind].values() for name in names.split()))
