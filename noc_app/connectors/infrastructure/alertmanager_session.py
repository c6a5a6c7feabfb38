"""One Alertmanager, asked and told over its API, version 2: Prometheus' own, and those that speak the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from noc_app.connectors.infrastructure.alertmanager_wire import (
    Silence,
    Standing,
    marked,
    marked_quiet,
    matchers_of,
    named,
    parse_alerts,
    parse_created,
    parse_label_names,
    parse_silences,
    parse_started_at,
    quoted,
    reported,
    rfc3339,
    wire_matchers,
)
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.kit import Tools
from noc_app.model import (
    Acknowledgement,
    Alert,
    BadPayload,
    CommandError,
    Labels,
    Matcher,
    PollResult,
    Quiet,
    Refused,
    Unavailable,
)
from noc_app.model.said import phrase

EVERYTHING = {"active": True, "silenced": True, "inhibited": True, "unprocessed": True}
SAME_END_S = 1.0
# A silence cannot begin in the past: Alertmanager moves its start to its own now. So a clock that is ahead of
# Alertmanager's by less than this makes no silence that is still to come.
CLOCK_AHEAD_S = 300.0
RESENT_S = 120.0  # after a restart, what still fires has been sent again by then
TIMED_OUT = phrase("timed out: its sender no longer reports it")
FORGOTTEN = phrase("Alertmanager restarted and has not been told of this alert again")


@dataclass(frozen=True)
class _Missing:
    """An alert that is not reported any more but may stand: kept until `until`, Unix seconds UTC."""

    standing: Standing
    until: float


class AlertmanagerSession:
    """Polls one Alertmanager and silences for it. Remembers the alerts of the last poll, to say why they are gone.

    Only alerts that `matchers` fit, and that are for receivers that match the expression `receiver`, are taken.
    """

    def __init__(self, tools: Tools, *, matchers: Sequence[str] = (), receiver: str = "") -> None:
        self._tools, self._filter, self._receiver = tools, list(matchers), receiver
        self._before: Mapping[str, Standing] = {}
        self._kept: dict[str, _Missing] = {}
        self._parsed: tuple[bytes, Mapping[str, Silence]] | None = None
        self._polled_at: float | None = None

    async def poll(self) -> PollResult:
        """Read every alert, the hidden ones too: what is hidden is counted. Raises PollError."""
        now = self._tools.clock()
        # Silences first: one that is made between the two questions is then unknown, not forgotten.
        silences = await self._silences()
        params: dict[str, Any] = {**EVERYTHING, "filter": self._filter}
        if self._receiver:
            params["receiver"] = self._receiver
        answer = await self._tools.http.get("api/v2/alerts", params)
        # What has not changed needs no parsing; it counts as seen again all the same.
        same = (answer.body, silences) == self._parsed
        found = self._before if same else await self._tools.decode(parse_alerts, answer.body, silences)
        cleared = await self._follow(found, now)
        self._parsed = answer.body, silences
        kept = [m.standing.alert for m in self._kept.values()]
        return PollResult(
            alerts=(*(s.alert for s in found.values()), *kept),
            cleared=cleared,
            unsure={alert.fingerprint: FORGOTTEN for alert in kept},
            silences=reported(silences.values()),
        )

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Silence exactly this label set until `ack.until`; return the silence's id.

        The same intent twice makes one silence: it is looked for first, and extended if its end differs.
        Raises CommandError if Alertmanager refuses or somebody else was faster, PollError if nobody knows.
        """
        if not any(value for _, value in alert.labels):
            raise CommandError(phrase("the alert has no labels, so a silence would match every alert"))
        ours = [s for s in (await self._silences()).values() if s.intent and s.exact == named(alert.labels)]
        before = next((s for s in ours if s.intent == ack.intent), next(iter(ours), None))
        if before is not None and before.intent != ack.intent and before.by != ack.by:
            raise CommandError(phrase("already acknowledged by {who}", who=before.by))
        if before is not None and before.intent == ack.intent and abs(before.ends_at - ack.until) < SAME_END_S:
            return before.id
        silence: dict[str, Any] = {
            "matchers": list(before.matchers) if before else await self._matchers(alert.labels),
            "startsAt": rfc3339(before.starts_at if before else ack.at - CLOCK_AHEAD_S),
            "endsAt": rfc3339(ack.until),
            "createdBy": ack.by,
            "comment": marked(ack.intent, ack.comment),
        }
        return await self._put({**silence, "id": before.id} if before else silence)

    async def unacknowledge(self, alert: Alert) -> None:
        """Expire our silences of exactly `alert`; none left is fine. Raises CommandError and PollError."""
        standing = await self._silences()
        ours = [s.id for s in standing.values() if s.intent and s.exact == named(alert.labels)]
        for silence in ours:
            await self._expire(silence)

    async def silence(self, matchers: Sequence[Matcher], quiet: Quiet) -> str:
        """Silence what fulfils `matchers` until `quiet.until`; return the silence's id. The same intent makes one.

        Raises CommandError if Alertmanager refuses, PollError if nobody knows.
        """
        known = await self._silences()
        made = next((s.id for s in known.values() if s.quiet == quiet.intent), "")
        if made:
            return made
        return await self._put(
            {
                "matchers": wire_matchers(matchers),
                "startsAt": rfc3339(quiet.at - CLOCK_AHEAD_S),
                "endsAt": rfc3339(quiet.until),
                "createdBy": quiet.by,
                "comment": marked_quiet(quiet.intent, quiet.comment),
            }
        )

    async def expire(self, ref: str) -> None:
        """End the silence `ref`, whoever made it; one that is over is fine. Raises CommandError and PollError."""
        await self._expire(ref)

    async def _follow(self, found: Mapping[str, Standing], now: float) -> dict[str, str]:
        """Take `found` as what stands now; return why what is missing is gone, where it did not just recover."""
        missing = {f: s for f, s in self._before.items() if f not in found}
        since = await self._restarted_at() if missing else None
        self._kept = {f: m for f, m in self._kept.items() if f not in found}
        ended = {f: m for f, m in self._kept.items() if m.until <= now}
        self._kept = {f: m for f, m in self._kept.items() if f not in ended}
        cleared: dict[str, str] = dict.fromkeys(ended, TIMED_OUT)
        for fingerprint, standing in missing.items():
            if since is not None:
                self._kept[fingerprint] = _Missing(standing, max(standing.ends_at, since + RESENT_S))
            elif standing.ends_at <= now:
                cleared[fingerprint] = TIMED_OUT
        self._before, self._polled_at = found, now
        return cleared

    async def _restarted_at(self) -> float | None:
        """Return when Alertmanager was started if that was after our last poll: it keeps silences, but no alerts."""
        try:
            answer = await self._tools.http.get("api/v2/status")
            started_at = await self._tools.decode(parse_started_at, answer.body)
        except (Refused, BadPayload):  # others that speak this API have no such status
            return None
        return started_at if self._polled_at is not None and started_at > self._polled_at else None

    async def _silences(self) -> dict[str, Silence]:
        answer = await self._tools.http.get("api/v2/silences")
        return await self._tools.decode(parse_silences, answer.body)

    async def _matchers(self, labels: Labels) -> list[dict[str, object]]:
        """Return the conditions of a silence that matches `labels` and none of the alerts that have more."""
        # A name that not every version takes in a filter is left out: then more alerts come back, which does no harm.
        same = [f"{name}={quoted(value)}" for name, value in labels if name.isascii() and name.isidentifier()]
        answer = await self._tools.http.get("api/v2/alerts", {**EVERYTHING, "filter": same})
        return matchers_of(labels, await self._tools.decode(parse_label_names, answer.body))

    async def _put(self, silence: dict[str, Any]) -> str:
        try:
            answer = await self._tools.http.post("api/v2/silences", json=silence)
        except Refused as error:
            raise CommandError(words_of(error)) from error
        return parse_created(answer.body)

    async def _expire(self, silence: str) -> None:
        try:
            await self._tools.http.delete(f"api/v2/silence/{silence}")
        except (Refused, Unavailable) as error:
            if silence in await self._silences():  # 404, or 500 before 0.26, also means that it is gone
                raise CommandError(words_of(error)) from error
