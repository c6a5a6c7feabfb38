"""Own rules on any signal: threshold, absence, delay. Evaluated on believed evidence only.

A rule that cannot see keeps what it said: an alert whose data vanished does not resolve, it becomes unsure; and a
pending condition neither ripens nor heals while nobody can look.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from noc_app.alerting.checks import Member
from noc_app.model import Alert, Domain, Labels, Rule, SeriesKey, label_text, labels_of


@dataclass(frozen=True, slots=True)
class Watch:
    """What a rule remembers of one series. `true_since` and `false_since` are Unix seconds UTC."""

    firing_since: float | None = None
    true_since: float | None = None
    false_since: float | None = None
    blind: str = ""


Memory = Mapping[tuple[str, SeriesKey], Watch]
_FRESH = Watch()


def evaluate(rule: Rule, members: Iterable[Member], memory: Memory, now: float) -> dict[tuple[str, SeriesKey], Watch]:
    """Return the new memory of `rule` over `members`; a rule for absence also watches that there is any member."""
    watched = [m for m in members if set(rule.labels) <= set(m.key.labels)]
    found: dict[tuple[str, SeriesKey], Watch] = {}
    for member in watched:
        before = memory.get((rule.id, member.key), _FRESH)
        found[rule.id, member.key] = _advance(
            before, rule, now, holds=_holds(rule, member), reason=member.judgement.reason
        )
    if rule.absent and not watched:
        key = SeriesKey("", rule.signal, rule.labels)
        found[rule.id, key] = _advance(memory.get((rule.id, key), _FRESH), rule, now, holds=True)
    return found


def kept(rule: Rule, memory: Memory, found: Memory) -> dict[tuple[str, SeriesKey], Watch]:
    """Return the firing watches of series that are not known any more: they stay, unsure, until a person decides."""
    gone = {k: w for k, w in memory.items() if k[0] == rule.id and k not in found and w.firing_since is not None}
    if rule.absent:
        return {}
    return {k: replace(w, blind="the series is not reported any more") for k, w in gone.items()}


def alert_of(rule: Rule, key: SeriesKey, watch: Watch, domain: Domain) -> Alert:
    """Return the alert of a firing watch."""
    labels: Labels = labels_of({**dict(key.labels), **({"target": key.target} if key.target else {})})
    where = label_text(key.labels)
    return Alert(
        fingerprint=fingerprint_of(rule, key),
        severity=rule.severity,
        title=f"{rule.title} {where}".strip(),
        description=condition_words(rule),
        starts_at=watch.firing_since or 0.0,
        labels=labels,
        domain=domain,
        runbook_url=rule.runbook_url,
    )


def fingerprint_of(rule: Rule, key: SeriesKey) -> str:
    """Return the identity of what `rule` says about the series `key`; it is the same after a restart."""
    return f"{rule.id}:{key.target}:{','.join(f'{n}={v}' for n, v in key.labels)}"


def condition_words(rule: Rule) -> str:
    """Return the condition in words: `system.cpu.utilization above 0.9 for 120 s`."""
    if rule.absent:
        text = f"{rule.signal} is absent"
    elif rule.above is not None:
        text = f"{rule.signal} above {rule.above:g}"
    else:
        text = f"{rule.signal} below {rule.below:g}"
    return f"{text} for {rule.for_s:g} s" if rule.for_s else text


def _holds(rule: Rule, member: Member) -> bool | None:
    """Return whether the condition holds, None if nobody can tell."""
    blind = member.judgement.state.blind
    if rule.absent:
        return blind
    value = member.reading.value
    if blind or value is None:
        return None
    if rule.above is not None:
        return value > rule.above
    return rule.below is not None and value < rule.below


def _advance(before: Watch, rule: Rule, now: float, *, holds: bool | None, reason: str = "") -> Watch:
    if holds is None:
        return replace(before, blind=reason)
    if holds:
        since = before.true_since if before.true_since is not None else now
        ripe = before.firing_since is not None or now - since >= rule.for_s
        return Watch(before.firing_since if before.firing_since is not None else (now if ripe else None), since)
    if before.firing_since is None:
        return _FRESH
    since = before.false_since if before.false_since is not None else now
    return _FRESH if now - since >= rule.clear_for_s else Watch(before.firing_since, None, since)
