"""Kibana: its rules as alerts, those that fail or are late, and muting, unmuting, stopping and starting a rule.

API   https://www.elastic.co/docs/api/doc/kibana/
Seen  no real one: 8 and 9 are written from the vendor's documents
Against  the vendor's documents
Alerts  a tag of the rule such as `critical` or `severity:high` says how bad it is; without one it is a warning

An API key as auth: {header: {name: Authorization, scheme: ApiKey, value: ...}} of a role with read on the rules (Stack
Rules, or the solution's own), all to change them. A space of its own stands in the address: http://kibana:5601/s/shop.
Before 9.4 Kibana tells beforehand whether a key may change rules; since then some may start and stop what they may not
change, and which these are it does not tell.
Which of a rule's alerts are active stands in hidden indices: here a rule is one alert, with how many it has.
"""

from collections.abc import Mapping
from time import monotonic
from typing import Literal

from pydantic import Field

from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.kibana_rules import (
    BLIND,
    LATE,
    Rule,
    parse_page,
    parse_reads_only,
    parse_rule,
    parse_status,
    standing_of,
)
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.kit import Connector, Tools
from noc_app.connectors.paging import all_pages
from noc_app.connectors.rights import Rights
from noc_app.connectors.since import Since
from noc_app.model import CommandError, Domain, PollResult, Refused, Unauthorised, Unavailable
from noc_app.model.said import in_turn, phrase

FIND, PER_PAGE, MOST = "api/alerting/rules/_find", 100, 10_000
TYPES = "api/alerting/rule_types"
# The first in which who may not change a rule may all the same start and stop it (elastic/kibana#250131).
STARTS_WHAT_IT_READS = (9, 4)
OURS = {"kbn-xsrf": "true"}  # without it every change is refused
CALLS = {"mute": "_mute_all", "unmute": "_unmute_all", "enable": "_enable", "disable": "_disable"}


class RuleChange(Parameters):
    """A rule, and what to do with it."""

    rule: str = Field(
        min_length=1,
        max_length=100,
        pattern=r"^[A-Za-z0-9_-]+$",
        title="Rule",
        description="its id, the last part of its address",
    )
    state: Literal["mute", "unmute", "enable", "disable"] = Field(
        title="What to do", description="a muted rule tells nobody; a disabled one does not look"
    )


CHANGE = Operation(
    id="change-rule",
    title=phrase("Mute, unmute, stop or start a rule"),
    help=phrase("What a muted or disabled rule watches for is reported by nobody."),
    scope=phrase("{permission} on the rule's feature", permission="all"),
    parameters=RuleChange,
    dangerous=True,
)
MAY_NOT = phrase("the token lacks the permission {permission}", permission=CHANGE.scope)


class Config(HttpTargetConfig):
    """One Kibana, or one of its spaces."""

    kind: Literal["kibana"] = "kibana"


class KibanaSession:
    """Polls one Kibana and changes its rules."""

    operations = (CHANGE,)

    def __init__(self, config: Config, tools: Tools) -> None:
        self._tools, self._page = tools, str(config.url).rstrip("/")
        self._since = Since()
        self._before: PollResult | None = None
        self._total = 0
        self._version: tuple[int, int] | None = None
        self._rights = Rights(tools.clock, self._denied, config.timeout)

    async def poll(self) -> PollResult:
        """Ask whether it is well, then read every rule, page by page. Raises PollError."""
        begun = monotonic()
        status = await self._tools.decode(parse_status, (await self._tools.http.get("api/status")).body)
        if status.why:
            raise Unavailable(status.why)
        self._version = status.version
        rules = await all_pages(self._rules, 1, most=MOST, what=phrase("rules"))
        now = self._tools.clock()
        standing = standing_of(rules.items, self._before, since=self._since, now=now, page=self._page)
        fewer = len(rules.items) < self._total and not rules.gap
        sent = phrase("Kibana has {all} rules and sent {count}", all=self._total, count=len(rules.items))
        cut = sent if fewer else rules.gap
        gap = in_turn([*filter(None, (cut, standing.gap))])
        self._before = PollResult(
            samples=standing.samples,
            alerts=standing.alerts,
            alerts_complete=not cut,
            unsure=standing.unsure,
            gaps={"alerts": gap} if gap else {},
        )
        await self._rights.learn(begun)
        return self._before

    def denied(self) -> Mapping[str, str]:
        """Return what the key may not do, as far as Kibana tells it."""
        return self._rights.denied

    def sends(self, asked: Asked) -> str:
        """Return what `operate` would send."""
        return f"POST {_path(asked.parameters)}"

    async def operate(self, asked: Asked) -> str:
        """Change the rule. Raises CommandError and PollError."""
        try:
            await self._tools.http.post(_path(asked.parameters), headers=OURS)
        except (Refused, Unauthorised) as error:
            raise CommandError(words_of(error)) from error
        return str(asked.parameters.rule)

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the rule is as it was asked for. Raises PollError."""
        answer = await self._tools.http.get(f"api/alerting/rule/{asked.parameters.rule}")
        rule = await self._tools.decode(parse_rule, answer.body)
        state = asked.parameters.state
        shown = rule.mute_all if state in {"mute", "unmute"} else rule.enabled
        return shown is (state in {"mute", "enable"})

    async def _denied(self) -> Mapping[str, str]:
        """Ask which rules may be changed: https://elastic.co/guide/en/kibana/8.14/list-rule-types-api.html."""
        if self._version is None or self._version >= STARTS_WHAT_IT_READS:
            return {}
        answer = await self._tools.http.get(TYPES)
        return {CHANGE.id: MAY_NOT} if await self._tools.decode(parse_reads_only, answer.body) else {}

    async def _rules(self, page: int) -> tuple[list[Rule], int | None]:
        answer = await self._tools.http.get(FIND, {"per_page": PER_PAGE, "page": page})
        found = await self._tools.decode(parse_page, answer.body)
        self._total = found.total
        more = found.page * found.per_page < found.total and bool(found.data)
        return found.data, found.page + 1 if more else None


def _path(change: RuleChange) -> str:
    return f"api/alerting/rule/{change.rule}/{CALLS[change.state]}"


def _open(config: Config, tools: Tools) -> KibanaSession:
    return KibanaSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return LATE, BLIND


CONNECTOR = Connector(
    kind="kibana",
    title="Kibana",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
