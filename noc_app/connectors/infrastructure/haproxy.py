"""HAProxy over its statistics page: which servers are up, what waits, what fails.

API   https://docs.haproxy.org/2.6/management.html#9.1
Seen  2.6.12
Against  a real server, in the live tests
Alerts  a backend without a server is critical, a full frontend major, a server that is down a warning

Needs a `stats enable` page (or `stats uri`) that may be read, with its user name and password if it has them. With
`stats scope` only what is in it is watched. To act it also needs `stats admin`, which this connector does not use.
"""

from typing import Literal

from pydantic import Field, HttpUrl

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.haproxy_evidence import EXPECTED, Watch
from noc_app.connectors.infrastructure.haproxy_wire import parse_stats
from noc_app.connectors.kit import Connector, Tools
from noc_app.model import Domain, PollResult

PATH = ";csv;norefresh"


class Config(HttpTargetConfig):
    """One HAProxy, over its statistics page."""

    kind: Literal["haproxy"] = "haproxy"
    url: HttpUrl = Field(title="Statistics page", description="its address, such as http://lb-1:8404/stats")


class HaproxySession:
    """Polls one statistics page."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._tools = tools
        self.watch = Watch(config.every, str(config.url))

    async def poll(self) -> PollResult:
        """Read every frontend, backend and server. Raises PollError."""
        answer = await self._tools.http.get(PATH)
        return self.watch.take(await self._tools.decode(parse_stats, answer.body), self._tools.clock())


def _open(config: Config, tools: Tools) -> HaproxySession:
    return HaproxySession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return EXPECTED


CONNECTOR = Connector(
    kind="haproxy",
    title="HAProxy",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
