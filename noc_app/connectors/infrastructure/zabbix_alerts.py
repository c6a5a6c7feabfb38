"""Problems of Zabbix as alerts: severity, owner, what hides them. Pure."""

from collections.abc import Iterable, Mapping

from noc_app.connectors.infrastructure.marker import unmarked
from noc_app.connectors.infrastructure.zabbix_wire import (
    ACKNOWLEDGE,
    CLOSE,
    NO_ID,
    UNACKNOWLEDGE,
    Event,
    Maintenance,
    Problem,
    Trigger,
    Update,
)
from noc_app.connectors.kit import dotted, plain
from noc_app.model import Alert, Severity, Suppression, VendorAck, labels_of
from noc_app.model.said import phrase

SEVERITIES = (
    ("not classified", Severity.INFORMATION),
    ("information", Severity.INFORMATION),
    ("warning", Severity.WARNING),
    ("average", Severity.MAJOR),
    ("high", Severity.CRITICAL),
    ("disaster", Severity.CRITICAL),
)
OURS = "NOC Board "  # how the names of our maintenances begin
NOT_VISIBLE = phrase("its host is not visible to our Zabbix user")
_SOMEBODY = phrase("somebody")


def alert_of(
    problem: Problem,
    trigger: Trigger | None,
    event: Event | None,
    maintenances: Mapping[str, Maintenance],
    *,
    url: str,
    now: float,
) -> Alert:
    """Return the alert of an open problem; `url` is the address of the frontend, `now` Unix seconds UTC."""
    word, severity = SEVERITIES[problem.severity]
    hosts = [h.name or h.host for h in trigger.hosts] if trigger else []
    named = not hosts or any(h in problem.name for h in hosts)
    shown = problem.name if named else phrase("{problem} on {hosts}", problem=problem.name, hosts=tuple(hosts))
    facts = [word, problem.opdata, trigger.comments if trigger else NOT_VISIBLE]
    address = trigger.url if trigger and "{" not in trigger.url else ""  # a macro that nobody resolved
    where = f"tr_events.php?triggerid={problem.objectid}&eventid={problem.eventid}"
    return Alert(
        fingerprint=fingerprint(problem, trigger),
        severity=severity,
        title=plain(shown) or phrase("problem {number}", number=problem.eventid),
        description=plain(dotted(*facts)),
        starts_at=float(problem.clock),
        labels=labels_of(_labels(problem, trigger)),
        runbook_url=plain(address, 2000),
        link=plain(f"{url.rstrip('/')}/{where}", 2000),
        ack=owner(event, now) if problem.acknowledged and event else _nameless(problem),
        suppressed=tuple(_hidden(problem, maintenances)),
    )


def fingerprint(problem: Problem, trigger: Trigger | None) -> str:
    """Return the identity of the condition: the trigger, or the event where a trigger may have several problems."""
    if trigger is None or trigger.type:
        return f"{problem.objectid}-{problem.eventid}"
    return problem.objectid


def owner(event: Event, now: float) -> VendorAck | None:
    """Return who has the problem at `now`, None if nobody does or the end that was asked for here is over."""
    if not event.acknowledged:
        return None
    held: Update | None = None
    for update in event.updates:
        if update.action & ACKNOWLEDGE:
            held = update
        elif update.action & UNACKNOWLEDGE:
            held = None
    if held is None:
        return VendorAck(by=_SOMEBODY, since=0.0)
    mark, words = unmarked(held.message)
    if mark is not None and mark.until is not None and mark.until <= now:
        return None  # Zabbix knows no end: it still shows what is over for us
    return VendorAck(
        by=plain(mark.by if mark and mark.by else who(held), 120),
        since=float(held.clock),
        until=mark.until if mark else None,
        comment=plain(words),
        ref=held.acknowledgeid,
        intent=mark.intent if mark else "",
    )


def who(update: Update) -> str:
    """Return the name of the user who made an update; those that ours may not see have only a number."""
    full = f"{update.name} {update.surname}".strip()
    if not update.username:
        return full or phrase("Zabbix user {number}", number=update.userid)
    return f"{full} ({update.username})" if full else update.username


def why_gone(event: Event | None) -> str | None:
    """Return why a problem is not reported any more, None if it just recovered."""
    if event is None:
        return phrase("not visible any more: removed from Zabbix, or our user lost the right to see it")
    if event.r_eventid == NO_ID:
        return phrase("no longer shown by Zabbix: its trigger, item or host was disabled, or its severity was lowered")
    closed = [u for u in event.updates if u.action & CLOSE]
    return phrase("closed in Zabbix by {who}", who=plain(who(closed[-1]), 100)) if closed else None


def _nameless(problem: Problem) -> VendorAck | None:
    return VendorAck(by=_SOMEBODY, since=float(problem.clock)) if problem.acknowledged else None


def _labels(problem: Problem, trigger: Trigger | None) -> dict[str, str]:
    tags: dict[str, list[str]] = {}
    for tag in problem.tags:
        tags.setdefault(tag.tag, []).append(tag.value)
    found = {name: ", ".join(sorted(filter(None, values))) for name, values in tags.items() if name}
    hosts = ", ".join(h.host for h in trigger.hosts) if trigger else ""
    return {**found, **({"host": hosts} if hosts else {}), "trigger": problem.objectid}


def _hidden(problem: Problem, maintenances: Mapping[str, Maintenance]) -> Iterable[Suppression]:
    for held in problem.suppression_data:
        until = float(held.suppress_until) if held.suppress_until else None
        if held.maintenanceid == NO_ID:
            yield Suppression(
                kind="silenced", by=phrase("Zabbix user {number}", number=plain(held.userid, 20)), until=until
            )
            continue
        known = maintenances.get(held.maintenanceid)
        name = plain(known.name if known else phrase("maintenance {number}", number=held.maintenanceid), 120)
        by, words = _author(known)
        yield Suppression(
            kind="maintenance", by=by or name, until=until, comment=words or name, ref=plain(held.maintenanceid, 20)
        )
    if problem.suppressed and not problem.suppression_data:
        yield Suppression(kind="maintenance", comment=phrase("suppressed in Zabbix"))
    if problem.cause_eventid.strip(NO_ID):
        by = phrase("event {number}", number=plain(problem.cause_eventid, 20))
        yield Suppression(kind="inhibited", by=by, comment=phrase("its cause stands"))


def _author(known: Maintenance | None) -> tuple[str, str]:
    """Return author and words of a maintenance of ours; of any other only the words."""
    if known is None:
        return "", ""
    by, colon, words = known.description.partition(": ")
    if known.name.startswith(OURS) and colon:
        return plain(by, 120), plain(words)
    return "", plain(known.description)
