"""vmalert: the alerts of its rules, and which of the rules say nothing.

API   https://docs.victoriametrics.com/victoriametrics/vmalert/#web
Seen  1.79.5
Against  a real server, in the live tests
Alerts  by the label `severity`: critical and page are critical; major, high and error major; warning and warn
  warnings; info, information and none information; anything else is a warning

It knows no rights, and nothing here changes anything there: a proxy before it has to let GET of api/v1/rules through.
"""

from typing import Literal

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.prometheus_alerts import AlertMemory, is_late
from noc_app.connectors.infrastructure.prometheus_wire import Rules, parse_rules
from noc_app.connectors.kit import Connector, Tools, joined_gaps
from noc_app.model import Domain, PollResult, Sample
from noc_app.model.said import phrase

LATE, BLIND = "monitoring.checks.late", "monitoring.checks.blind"
SIGNALS = (LATE, BLIND)
NO_RULES = phrase("vmalert has no rules at all")


class Config(HttpTargetConfig):
    """One vmalert."""

    kind: Literal["vmalert"] = "vmalert"


class VmalertSession:
    """Polls one vmalert. Remembers its alerts, to say why they are gone."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._memory = AlertMemory()

    async def poll(self) -> PollResult:
        """Read every rule with its alerts. Raises PollError."""
        answer = await self._tools.http.get("api/v1/rules")
        rules = await self._tools.decode(parse_rules, answer.body, str(self._config.url).rstrip("/"))
        now = self._tools.clock()
        standing = self._memory.take(rules, None, now)
        gap = joined_gaps(standing.gaps) or ("" if rules.rules else NO_RULES)
        return PollResult(
            samples=_counted(rules, now),
            alerts=standing.alerts,
            alerts_complete=standing.complete,
            cleared=standing.cleared,
            unsure=standing.unsure,
            gaps={"alerts": gap} if gap else {},
        )


def _counted(rules: Rules, now: float) -> tuple[Sample, ...]:
    late = sum(is_late(rule, now) for rule in rules.rules)
    return Sample(LATE, float(late)), Sample(BLIND, float(sum(bool(rule.error) for rule in rules.rules)))


def _open(config: Config, tools: Tools) -> VmalertSession:
    return VmalertSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="vmalert",
    title="vmalert",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
