"""nftables: which rules of a Linux firewall deny how much, which match, and which never did.

API   https://wiki.nftables.org/wiki-nftables/index.php/Output_text_modifiers, libnftables-json(5)
Seen  1.0.6
Against  a real nft in a network of its own, in the live tests
Alerts  a firewall without any rule is critical; nothing else is an alert

Listing a ruleset needs the capability CAP_NET_ADMIN: a line in sudoers for exactly `nft -j -t list ruleset`, then
`command: [sudo, -n, nft]`; or `[ssh, -o, BatchMode=yes, firewall-1, sudo, -n, nft]` for another machine. Nothing is
changed. Rules are told apart by their comment, because handles change when rules are loaded anew.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field

from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.command import output_of
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.security.nftables_wire import Rule, Ruleset, parse_ruleset
from noc_app.model import Alert, Domain, PollResult, Sample, Severity, labels_of
from noc_app.model.said import in_turn, phrase

DENIED = "security.firewall.denied.rate"
HIT, NEVER_HIT = "security.firewall.rules.hit", "security.firewall.rules.never_hit"
UNCOUNTED = "security.firewall.rules.uncounted"
SIGNALS = (DENIED, HIT, NEVER_HIT, UNCOUNTED)
ARGUMENTS = ("-j", "-t", "list", "ruleset")  # -t leaves out what stands in sets, which may be millions of addresses
RULES_SHOWN = 50  # that deny, by name; the others together
OTHERS = "other rules"
TIME_SHARE = 0.9
_NAMED = 3


class Config(TargetConfig):
    """One Linux firewall. Needs to run `nft -j -t list ruleset`, which takes CAP_NET_ADMIN; nothing is changed."""

    kind: Literal["nftables"] = "nftables"
    command: tuple[str, ...] = Field(
        default=("nft",),
        min_length=1,
        max_length=20,
        title="Command",
        description="how nft is run here, such as [sudo, -n, nft] or [ssh, firewall-1, sudo, -n, nft]",
    )
    tables: tuple[str, ...] = Field(
        default=(), title="Tables", description="names of the tables to look at; all if none is given"
    )


@dataclass(slots=True)
class NftablesSession:
    """One firewall being watched. Remembers the last counts, to take rates from."""

    config: Config
    tools: Tools
    monotonic: Callable[[], float] = time.monotonic
    _calls: BoundedCalls = field(default_factory=BoundedCalls)
    _before: tuple[float, Mapping[str, int]] | None = None
    _empty_since: float | None = None
    _shown: dict[str, None] = field(default_factory=dict)  # the names under which denials were told

    async def poll(self) -> PollResult:
        """List the ruleset once. The first poll has no rates. Raises PollError."""
        within_s = self.config.timeout * TIME_SHARE
        argv = (*self.config.command, *ARGUMENTS)
        body = await self._calls.run(self.config.command[0], lambda: output_of(argv, within_s), within_s + 1.0)
        now_s = self.monotonic()
        ruleset = await self.tools.decode(parse_ruleset, body, self.config.tables)
        samples = [*self._levels(ruleset), *self._denied(ruleset, now_s)]
        self._before = now_s, {r.counted_as: r.packets for r in ruleset.rules if r.packets is not None}
        here = {"device": plain(self.config.name)}
        return PollResult(
            samples=tuple(Sample(s.signal, s.value, labels_of({**here, **dict(s.labels)})) for s in samples),
            alerts=tuple(self._alerts(ruleset)),
            gaps=_gaps(ruleset),
        )

    def _levels(self, ruleset: Ruleset) -> Iterator[Sample]:
        counts = [r.packets for r in ruleset.rules]
        yield Sample(HIT, float(sum(n is not None and n > 0 for n in counts)))
        yield Sample(NEVER_HIT, float(sum(n == 0 for n in counts)))
        yield Sample(UNCOUNTED, float(sum(n is None for n in counts)))

    def _denied(self, ruleset: Ruleset, now_s: float) -> Iterator[Sample]:
        """Yield packets denied a minute by each rule that denies; a count that went back began anew."""
        if self._before is None or now_s <= self._before[0]:
            return
        before_s, before = self._before
        rates: Counter[str] = Counter()
        counted: set[str] = set()
        for rule in ruleset.rules:
            if rule.denies and rule.packets is not None and rule.counted_as not in counted:
                counted.add(rule.counted_as)  # rules that share a counter are counted once
                rates[rule.name] += _more(rule, before)
        for name, _ in rates.most_common():
            self._shown.setdefault(name if len(self._shown) < RULES_SHOWN else OTHERS)
        minutes = (now_s - before_s) / 60.0
        rest = sum(n for name, n in rates.items() if name not in self._shown)
        for name in self._shown or (OTHERS,):  # a rule that was taken away denies nothing any more
            yield Sample(DENIED, (rates[name] + rest * (name == OTHERS)) / minutes, labels_of({"rule": name}))

    def _alerts(self, ruleset: Ruleset) -> Iterator[Alert]:
        if ruleset.rules:
            self._empty_since = None
            return
        if self._empty_since is None:
            self._empty_since = self.tools.clock()
        yield Alert(
            fingerprint="no-rules",
            severity=Severity.CRITICAL,
            title=phrase("{name} has no firewall rule", name=plain(self.config.name)),
            description=phrase("nft answers, and its ruleset is empty: everything passes, or nothing is decided there"),
            starts_at=self._empty_since,
            labels=labels_of({"device": plain(self.config.name)}),
            domain=Domain.SECURITY,
        )


def _more(rule: Rule, before: Mapping[str, int]) -> int:
    """Return how much a rule has counted since the last look, at least."""
    packets, known = rule.packets or 0, before.get(rule.counted_as, 0)
    return packets - known if packets >= known else packets


def _gaps(ruleset: Ruleset) -> dict[str, str]:
    """Return why what is denied is more than what is counted."""
    said: list[str] = []
    silent = sum(r.denies and r.packets is None for r in ruleset.rules)
    if silent:
        said.append(phrase("rules that deny without a counter: {count}", count=silent))
    if ruleset.silent_chains:
        names, more = ruleset.silent_chains[:_NAMED], len(ruleset.silent_chains) - _NAMED
        chains = phrase("{target} and {more} more", target=names, more=more) if more > 0 else names
        drops = phrase("the policy of {chains} drops without counting: end such a chain with a rule `counter`")
        said.append(drops.of(chains=chains))
    gaps = {DENIED: in_turn(said)} if said else {}
    return {**gaps, "*": phrase("there is no table {names}", names=ruleset.missing)} if ruleset.missing else gaps


def _open(config: Config, tools: Tools) -> NftablesSession:
    return NftablesSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="nftables",
    title="nftables",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
)
