"""Calling Zabbix: JSON-RPC, the version first, then a token or a session that is renewed when it ends."""

from collections.abc import Callable
from typing import Any, TypeVar

from noc_app.config.fields import Basic, SecretRef
from noc_app.connectors.http_errors import skew_s
from noc_app.connectors.infrastructure.zabbix_wire import HEADER_FROM, SessionOver, parse_login, parse_version
from noc_app.connectors.kit import Answer, Tools
from noc_app.model import Unauthorised
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

T = TypeVar("T")

API = "api_jsonrpc.php"
_TOKEN = phrase("{reason}; check the API token of this target")


class Rpc:
    """The calls of one target. Holds the session's token, the version, and how far Zabbix' clock is from ours."""

    def __init__(self, token: SecretRef | None, login: Basic | None, tools: Tools) -> None:
        self._tools, self._login = tools, login
        self._token = tools.secret(token) if token else ""
        self._password = tools.secret(login.password) if login else ""
        self._version: tuple[int, int] | None = None
        self._skew_s = 0.0

    def new(self, since: tuple[int, int]) -> bool:
        """Return whether this Zabbix is of version `since` or newer."""
        return self._version is not None and self._version >= since

    def now(self) -> float:
        """Return the time by Zabbix' own clock, Unix seconds UTC; by ours where it does not tell."""
        return self._tools.clock() + self._skew_s

    async def learn_version(self) -> None:
        """Ask for the version, which decides how everything else is asked. Raises PollError."""
        answer = await self._send("apiinfo.version", [])
        self._version = await self._tools.decode(parse_version, answer.body)

    async def ask(self, parse: Callable[..., T], method: str, params: object, *args: object) -> T:
        """Return the parsed answer to `method`, signing in again once if the session is over. Raises PollError."""
        try:
            return await self._signed(parse, method, params, *args)
        except SessionOver as error:
            if self._login is None:
                raise Unauthorised(_TOKEN.of(reason=said_by(error))) from error
            self._token = ""
        return await self._signed(parse, method, params, *args)

    async def _signed(self, parse: Callable[..., T], method: str, params: object, *args: object) -> T:
        if self._version is None:
            await self.learn_version()
        if not self._token and self._login is not None:
            await self._sign_in(self._login)
        in_header = self.new(HEADER_FROM)  # older ones do not look there, newer ones refuse it in the body
        auth = {} if in_header else {"auth": self._token}
        answer = await self._send(method, params, auth, bearer=self._token if in_header else "")
        return await self._tools.decode(parse, answer.body, *args)

    async def _sign_in(self, login: Basic) -> None:
        params = {"username": login.username, "password": self._password}
        answer = await self._send("user.login", params)
        token = await self._tools.decode(parse_login, answer.body)
        self._tools.http.hide(token)
        self._token = token

    async def _send(
        self, method: str, params: object, auth: dict[str, str] | None = None, *, bearer: str = ""
    ) -> Answer:
        body: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params, "id": 1, **(auth or {})}
        answer = await self._tools.http.post(API, json=body, bearer=bearer)
        self._skew_s = skew_s(answer.headers, self._tools.clock()) or 0.0
        return answer
