"""Prometheus Alertmanager, API v2: alerts and silences. An acknowledgement is a silence of exactly this alert.

API   https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
Seen  0.25
"""

from typing import Any, Literal

import msgspec
from pydantic import Field

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.alertmanager_wire import (
    Silence,
    marked,
    matchers_of,
    parse_alerts,
    parse_silences,
    rfc3339,
)
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import Acknowledgement, Alert, BadPayload, CommandError, Domain, PollResult, Refused, Unavailable

EVERYTHING = {"active": True, "silenced": True, "inhibited": True, "unprocessed": True}


class Config(HttpTargetConfig):
    """One Alertmanager, or one cluster behind a load balancer."""

    kind: Literal["alertmanager"] = "alertmanager"
    matchers: tuple[str, ...] = Field(default=(), description='only these alerts, such as team="web"')
    receiver: str = Field(default="", description="only alerts for receivers that match this expression")


class _Created(msgspec.Struct):
    silenceID: str  # noqa: N815 - the name on the wire


class AlertmanagerSession:
    """Polls one Alertmanager and silences for it."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools

    async def poll(self) -> PollResult:
        """Read every alert, the hidden ones too: what is hidden is counted. Raises PollError."""
        # Silences first: one that is made between the two questions is then unknown, not forgotten.
        silences = await self._silences()
        params: dict[str, Any] = {**EVERYTHING, "filter": list(self._config.matchers)}
        if self._config.receiver:
            params["receiver"] = self._config.receiver
        answer = await self._tools.http.get("api/v2/alerts", params)
        return PollResult(alerts=await self._tools.decode(parse_alerts, answer.body, silences))

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Silence exactly this label set until `ack.until`; return the silence's id.

        The same intent twice makes one silence: it is looked for first, and extended if its end differs.
        Raises CommandError if Alertmanager refuses, PollError if nobody knows.
        """
        if not alert.labels:
            raise CommandError("the alert has no labels, so a silence would match every alert")
        before = next((s for s in (await self._silences()).values() if s.intent == ack.intent), None)
        if before is not None and abs(before.ends_at - ack.until) < 1.0:
            return before.id
        silence: dict[str, Any] = {
            "matchers": [msgspec.to_builtins(m) for m in matchers_of(alert.labels)],
            "startsAt": rfc3339(before.starts_at if before else ack.at),
            "endsAt": rfc3339(ack.until),
            "createdBy": ack.by,
            "comment": marked(ack.intent, ack.comment),
        }
        return await self._put({**silence, "id": before.id} if before else silence)

    async def unacknowledge(self, alert: Alert) -> None:
        """Expire our silence of `alert`; one that is gone already is fine. Raises CommandError and PollError."""
        if alert.ack is None or not alert.ack.ref:
            raise CommandError("Alertmanager shows no acknowledgement of this alert")
        try:
            await self._tools.http.delete(f"api/v2/silence/{alert.ack.ref}")
        except (Refused, Unavailable) as error:
            if alert.ack.ref in await self._silences():  # 404, or 500 before 0.26, also means that it is gone
                raise CommandError(str(error)) from error

    async def _silences(self) -> dict[str, Silence]:
        answer = await self._tools.http.get("api/v2/silences")
        return await self._tools.decode(parse_silences, answer.body)

    async def _put(self, silence: dict[str, Any]) -> str:
        try:
            answer = await self._tools.http.post("api/v2/silences", json=silence)
        except Refused as error:
            raise CommandError(str(error)) from error
        try:
            return msgspec.json.decode(answer.body, type=_Created).silenceID
        except msgspec.DecodeError as error:
            raise BadPayload(f"Alertmanager took the silence but gave no id: {plain(error, 100)}") from error


def _open(config: Config, tools: Tools) -> AlertmanagerSession:
    return AlertmanagerSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return ()


CONNECTOR = Connector(
    kind="alertmanager",
    title="Alertmanager",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
