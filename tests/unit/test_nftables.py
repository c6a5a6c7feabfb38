"""Rules of a firewall: what denies how much, what never matched, and what nobody counts."""

import json
from contextlib import suppress

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.security import nftables
from noc_app.connectors.security.nftables import SIGNALS
from noc_app.connectors.security.nftables_wire import parse_ruleset
from noc_app.model import BadPayload, Severity
from tests.contract.replay import body_of, tools
from tests.tools.mutations import mutations, without

REAL = body_of("nftables/ruleset")
PORT = {"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 22}}
DROP, ACCEPT = {"drop": None}, {"accept": None}


def count(packets):
    return {"counter": {"packets": packets, "bytes": 60 * packets}}


def rule(*expr, comment="", chain="input", handle=3):
    said = {"comment": comment} if comment else {}
    return {"rule": {"family": "inet", "table": "t", "chain": chain, "handle": handle, "expr": list(expr), **said}}


def listing(*items, policy="accept"):
    chain = {"chain": {"family": "inet", "table": "t", "name": "input", "policy": policy}}
    table = {"table": {"family": "inet", "name": "t"}}
    return json.dumps({"nftables": [{"metainfo": {"version": "1.0.6"}}, table, chain, *items]}).encode()


class Rig:
    """A session whose nft prints what the test says."""

    def __init__(self, monkeypatch, **settings):
        self.at_s, self.body, self.argv = 100.0, b"", ()
        config = MODELS["nftables"](id="edge", **settings)
        self.session = BY_KIND["nftables"].open(config, tools(None))
        self.session.monotonic = lambda: self.at_s
        monkeypatch.setattr(nftables, "output_of", self._printed)

    def _printed(self, argv, within_s):
        self.argv = argv
        return self.body

    async def poll(self, body, after_s=60.0):
        self.body = body
        self.at_s += after_s
        return await self.session.poll()

    async def twice(self, first, second, after_s=60.0):
        await self.poll(first)
        return await self.poll(second, after_s)


@pytest.fixture
def rig(monkeypatch):
    return Rig(monkeypatch)


def denied(result):
    return {dict(s.labels)["rule"]: s.value for s in result.samples if s.signal == "security.firewall.denied.rate"}


def value(result, signal):
    return next(s.value for s in result.samples if s.signal == signal)


async def test_declared_is_emitted_and_emitted_is_declared(rig):
    result = await rig.twice(REAL, REAL)
    assert {s.signal for s in result.samples} == set(SIGNALS) == set(BY_KIND["nftables"].expects(rig.session.config))
    assert rig.argv == ("nft", "-j", "-t", "list", "ruleset")


async def test_rules_of_a_real_nft_are_told_apart(rig):
    result = await rig.poll(REAL)
    assert value(result, "security.firewall.rules.hit") == 2.0
    assert value(result, "security.firewall.rules.never_hit") == 5.0
    assert value(result, "security.firewall.rules.uncounted") == 1.0
    assert result.complete
    assert {("device", "edge")} <= set(result.samples[0].labels)


async def test_the_first_poll_claims_no_rate(rig):
    assert denied(await rig.poll(REAL)) == {}


async def test_what_is_denied_is_told_by_rule_and_minute(rig):
    before = listing(rule(PORT, count(5), DROP, comment="ssh"), rule(PORT, count(7), ACCEPT, comment="web"))
    after = listing(rule(PORT, count(35), DROP, comment="ssh"), rule(PORT, count(99), ACCEPT, comment="web"))
    assert denied(await rig.twice(before, after, after_s=30)) == {"ssh": 60.0}


async def test_a_reject_denies_too(rig):
    before, after = (listing(rule(count(n), {"reject": {"type": "tcp reset"}}, comment="mail")) for n in (0, 3))
    assert denied(await rig.twice(before, after)) == {"mail": 3.0}


async def test_a_rule_without_a_comment_is_named_by_its_chain(rig):
    before, after = (listing(rule(PORT, count(n), DROP)) for n in (0, 3))
    assert denied(await rig.twice(before, after)) == {"t/input": 3.0}


async def test_a_count_that_went_back_began_anew(rig):
    before, after = (listing(rule(PORT, count(n), DROP, comment="ssh")) for n in (500, 4))
    assert denied(await rig.twice(before, after)) == {"ssh": 4.0}


async def test_rules_that_were_loaded_anew_keep_their_identity_by_comment(rig):
    before = listing(rule(PORT, count(5), DROP, comment="ssh", handle=3))
    after = listing(rule(count(0), DROP, comment="new", handle=9), rule(PORT, count(6), DROP, comment="ssh", handle=12))
    assert denied(await rig.twice(before, after)) == {"ssh": 1.0, "new": 0.0}


async def test_a_rule_that_was_taken_away_denies_nothing(rig):
    await rig.twice(listing(rule(count(0), DROP, comment="old")), listing(rule(count(4), DROP, comment="old")))
    result = await rig.poll(listing(rule(count(0), DROP, comment="new")))
    assert denied(result) == {"old": 0.0, "new": 0.0}


async def test_two_rules_alike_are_both_counted(rig):
    before, after = (listing(rule(PORT, count(n), DROP), rule(PORT, count(2 * n), DROP)) for n in (10, 20))
    assert denied(await rig.twice(before, after)) == {"t/input": 30.0}


def named(packets):
    return {"counter": {"family": "inet", "table": "t", "name": "bad", "packets": packets, "bytes": 1}}


async def test_a_named_counter_is_looked_up_and_counted_once_for_all_that_share_it(rig):
    shared = [rule(PORT, {"counter": "bad"}, DROP, comment=c) for c in ("one", "two")]
    result = await rig.twice(listing(named(0), *shared), listing(named(8), *shared))
    assert sum(denied(result).values()) == 8.0


async def test_a_named_counter_that_also_counts_what_passes_counts_no_denials(rig):
    shared = [rule(PORT, {"counter": "bad"}, DROP, comment="no"), rule({"counter": "bad"}, ACCEPT)]
    result = await rig.twice(listing(named(0), *shared), listing(named(8), *shared))
    assert result.gaps["security.firewall.denied.rate"] == "rules that deny without a counter: 1"


async def test_a_denial_that_nobody_counts_is_a_gap(rig):
    result = await rig.poll(listing(rule(PORT, DROP), rule(PORT, count(1), DROP)))
    assert result.gaps == {"security.firewall.denied.rate": "rules that deny without a counter: 1"}
    assert value(result, "security.firewall.rules.uncounted") == 1.0


async def test_a_counter_before_the_condition_counts_no_denials(rig):
    result = await rig.poll(listing(rule(count(1000), PORT, DROP, comment="ssh")))
    assert value(result, "security.firewall.rules.uncounted") == 1.0
    assert "security.firewall.denied.rate" in result.gaps


async def test_a_policy_that_drops_without_counting_is_a_gap(rig):
    result = await rig.poll(listing(rule(PORT, count(1), ACCEPT), policy="drop"))
    assert "the policy of t/input drops without counting" in result.gaps["security.firewall.denied.rate"]


async def test_a_counter_at_the_end_counts_what_the_policy_drops(rig):
    before, after = (listing(rule(count(n), comment="the rest"), policy="drop") for n in (0, 9))
    result = await rig.twice(before, after)
    assert (denied(result), result.complete) == ({"the rest": 9.0}, True)


async def test_a_ruleset_that_was_flushed_is_critical(rig):
    await rig.poll(REAL)
    (alert,) = (await rig.poll(listing())).alerts
    assert (alert.severity, alert.title) == (Severity.CRITICAL, "edge has no firewall rule")
    assert (await rig.poll(REAL)).alerts == ()


async def test_only_the_tables_that_are_named_are_looked_at(monkeypatch):
    result = await Rig(monkeypatch, tables=("other",)).poll(REAL)
    assert result.gaps["*"] == "there is no table other"
    assert value(await Rig(monkeypatch, tables=("noc",)).poll(REAL), "security.firewall.rules.hit") == 2.0


async def test_beyond_fifty_the_rules_are_counted_together(rig):
    before, after = (listing(*[rule(count(n), DROP, comment=f"r{i}") for i in range(53)]) for n in (0, 2))
    found = denied(await rig.twice(before, after))
    assert (len(found), found["other rules"], sum(found.values())) == (51, 6.0, 106.0)


async def test_an_unprivileged_command_is_used_as_configured(monkeypatch):
    rig = Rig(monkeypatch, command=("sudo", "-n", "nft"))
    await rig.poll(REAL)
    assert rig.argv[:3] == ("sudo", "-n", "nft")


@pytest.mark.parametrize("body", list(mutations(REAL)), ids=range(50))
async def test_a_damaged_listing_is_read_or_refused_in_words(rig, body):
    with suppress(BadPayload):
        result = await rig.twice(REAL, body)
        assert all(s.value >= 0 for s in result.samples)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (without(REAL, "nftables"), "nftables"),
        (without(REAL, "nftables", 0), "metainfo"),
        (without(REAL, "nftables", 5, "rule", "expr"), "expr"),
        (without(REAL, "nftables", 5, "rule", "chain"), "chain"),
        (b"", "not the output of nft"),
        (b"[]", "not the output of nft"),
        (b'{"nftables": []}', "metainfo"),
    ],
)
def test_what_is_no_listing_is_refused_by_name(body, says):
    with pytest.raises(BadPayload, match=says):
        parse_ruleset(body)
