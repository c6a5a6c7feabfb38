"""Own rules on any signal: threshold, absence, delay, count, dead-band. Evaluated on believed evidence only.

A rule that cannot see keeps what it said: an alert whose data vanished does not resolve, it becomes unsure; and a
pending condition neither ripens nor heals while nobody can look.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from noc_app.alerting.checks import Member
from noc_app.model import Alert, Domain, Labels, Rule, SeriesKey, label_text, labels_of
from noc_app.model.said import phrase


@dataclass(frozen=True, slots=True)
class Watch:
    """What a rule remembers of one series. `true_since` and `false_since` are Unix seconds UTC."""

    firing_since: float | None = None
    true_since: float | None = None
    false_since: float | None = None
    blind: str = ""
    read_at: float | None = None  # when the last reading that was counted came
    hits: tuple[bool, ...] = ()  # which of the last readings were beyond the limit, the newest last


Memory = Mapping[tuple[str, SeriesKey], Watch]
_FRESH = Watch()


def evaluate(rule: Rule, members: Iterable[Member], memory: Memory, now: float) -> dict[tuple[str, SeriesKey], Watch]:
    """Return the new memory of `rule` over `members`; a rule for absence also watches that there is any member."""
    watched = [m for m in members if set(rule.labels) <= set(m.key.labels)]
    found: dict[tuple[str, SeriesKey], Watch] = {}
    for member in watched:
        before = memory.get((rule.id, member.key), _FRESH)
        found[rule.id, member.key] = _seen(before, rule, member, now)
    if rule.absent and not watched:
        key = SeriesKey("", rule.signal, rule.labels)
        found[rule.id, key] = _advance(memory.get((rule.id, key), _FRESH), rule, now, holds=True)
    return found


def kept(rule: Rule, memory: Memory, found: Memory) -> dict[tuple[str, SeriesKey], Watch]:
    """Return the firing watches of series that are not known any more: they stay, unsure, until a person decides."""
    gone = {k: w for k, w in memory.items() if k[0] == rule.id and k not in found and w.firing_since is not None}
    if rule.absent:
        return {}
    return {k: replace(w, blind=phrase("the series is not reported any more")) for k, w in gone.items()}


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
    """Return the condition in words: `system.cpu.utilization above 0.9 in 3 of 5 readings for 120 s`."""
    if rule.absent:
        text = phrase("{signal} is absent", signal=rule.signal)
    elif rule.above is not None:
        text = phrase("{signal} above {limit}", signal=rule.signal, limit=float(rule.above))
    else:
        text = phrase("{signal} below {limit}", signal=rule.signal, limit=float(rule.below or 0.0))
    if rule.of > 1:
        text = phrase("{condition} in {count} of {all} readings", condition=text, count=rule.count, all=rule.of)
    if rule.for_s:
        text = phrase("{condition} for {seconds} s", condition=text, seconds=float(rule.for_s))
    if rule.clear is not None:
        text = phrase("{condition}, until {limit}", condition=text, limit=float(rule.clear))
    return text


def _seen(before: Watch, rule: Rule, member: Member, now: float) -> Watch:
    """Return the watch after a look at one series: nothing is learnt from a reading that is not believed."""
    blind, reading = member.judgement.state.blind, member.reading
    if rule.absent:
        return _advance(before, rule, now, holds=blind)
    if blind or reading.value is None:
        return replace(before, blind=member.judgement.reason)
    hits = before.hits
    if reading.received_at != before.read_at or not hits:
        hits = (*hits, _beyond(rule, reading.value, firing=before.firing_since is not None))[-rule.of :]
    found = _advance(before, rule, now, holds=sum(hits) >= rule.count)
    return replace(found, read_at=reading.received_at, hits=hits)


def _beyond(rule: Rule, value: float, *, firing: bool) -> bool:
    """Return whether `value` is beyond the limit; while the alert fires the limit is the level where it clears."""
    if rule.above is not None:
        return value > (rule.clear if firing and rule.clear is not None else rule.above)
    limit = rule.clear if firing and rule.clear is not None else rule.below
    return limit is not None and value < limit


def _advance(before: Watch, rule: Rule, now: float, *, holds: bool) -> Watch:
    if holds:
        since = before.true_since if before.true_since is not None else now
        ripe = before.firing_since is not None or now - since >= rule.for_s
        return Watch(before.firing_since if before.firing_since is not None else (now if ripe else None), since)
    if before.firing_since is None:
        return _FRESH
    since = before.false_since if before.false_since is not None else now
    return _FRESH if now - since >= rule.clear_for_s else Watch(before.firing_since, None, since)
