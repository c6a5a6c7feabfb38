"""nginx: requests and connections of the free page, and upstreams with their servers of the commercial API.

API   https://nginx.org/en/docs/http/ngx_http_stub_status_module.html, https://nginx.org/en/docs/http/ngx_http_api_module.html
Seen  1.22.1 (stub_status)
Against  a real server for stub_status, in the live tests; the vendor's documents for the commercial API
Alerts  a server that does not work is a warning, critical if no other of its upstream works; only of the commercial
  API

Needs a location with `stub_status;`, or with `api;` (reading is enough), that may be asked from here. stub_status knows
neither status codes nor durations: whether requests fail is not to be learnt from it.
"""

from typing import Literal

from pydantic import Field, HttpUrl

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.nginx_evidence import (
    OF_STUB,
    Counter,
    Plus,
    alerts_of,
    of_plus,
    of_stub,
    plus_totals,
    stub_totals,
)
from noc_app.connectors.infrastructure.nginx_wire import (
    parse_connections,
    parse_requests,
    parse_stub,
    parse_upstreams,
    parse_versions,
    parse_zones,
)
from noc_app.connectors.kit import Connector, Tools
from noc_app.connectors.rates import Totals
from noc_app.connectors.since import Since
from noc_app.model import BadPayload, Domain, PollResult
from noc_app.model.said import phrase


class Config(HttpTargetConfig):
    """One nginx."""

    kind: Literal["nginx"] = "nginx"
    url: HttpUrl = Field(
        title="Status page",
        description="address of stub_status, such as http://web-1/nginx_status, or of the commercial API, up to /api",
    )
    api: Literal["stub_status", "plus"] = Field(
        default="stub_status", title="What answers there", description="the free page or the commercial API"
    )
    service: str = Field(
        default="", max_length=100, title="Service", description="label of its signals; its name if empty"
    )


class NginxSession:
    """Polls one nginx."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._service = config.service or config.name
        self.totals: Totals[Counter] = Totals(config.every)
        self._since = Since()

    async def poll(self) -> PollResult:
        """Read the page, or the parts of the API. Raises PollError."""
        return await (self._plus() if self._config.api == "plus" else self._stub())

    async def _stub(self) -> PollResult:
        stub = await self._tools.decode(parse_stub, (await self._tools.http.get("")).body)
        growth = self.totals.grown(stub_totals(stub))
        return PollResult(samples=tuple(of_stub(stub, growth, self._service)))

    async def _plus(self) -> PollResult:
        get, decode = self._tools.http.get, self._tools.decode
        version = await decode(parse_versions, (await get("")).body)
        if version == 0:
            raise BadPayload(phrase("nginx's API offers no version"))
        plus = Plus(
            connections=await decode(parse_connections, (await get(f"{version}/connections")).body),
            requests=await decode(parse_requests, (await get(f"{version}/http/requests")).body),
            zones=await decode(parse_zones, (await get(f"{version}/http/server_zones")).body),
            upstreams=await decode(parse_upstreams, (await get(f"{version}/http/upstreams")).body),
        )
        growth = self.totals.grown(plus_totals(plus))
        return PollResult(
            samples=tuple(of_plus(plus, growth, self._service)),
            alerts=alerts_of(plus.upstreams, self._since, self._tools.clock(), str(self._config.url)),
        )


def _open(config: Config, tools: Tools) -> NginxSession:
    return NginxSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return OF_STUB


CONNECTOR = Connector(
    kind="nginx",
    title="nginx",
    domain=Domain.APPLICATION,
    config=Config,
    open=_open,
    expects=_expects,
)
