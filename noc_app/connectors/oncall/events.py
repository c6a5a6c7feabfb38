"""PagerDuty's Events API v2: triggers, acknowledges and resolves what this board sees.

API   https://developer.pagerduty.com/docs/events-api-v2-overview
Against  the vendor's own client, on the same events, and its API description by a checking mock server

One incident here is one `dedup_key` there, so what is sent again makes no second one. 202 says that it was taken, not
that there is an incident.
"""

from noc_app.connectors.kit import Http
from noc_app.model import CommandError, Refused, Severity
from noc_app.model.errors import said_by
from noc_app.model.notice import Notice, NoticeKind

SUMMARY_LIMIT = 1024  # characters
_ACTIONS = {NoticeKind.ACKNOWLEDGED: "acknowledge", NoticeKind.RESOLVED: "resolve"}
_SEVERITIES = {
    Severity.CRITICAL: "critical",
    Severity.MAJOR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "info",
}


class EventsPlace:
    """Implements `words.Place` for one integration."""

    def __init__(self, http: Http, routing_key: str) -> None:
        self._http, self._routing_key = http, routing_key

    async def tell(self, notice: Notice, ref: str, *, again: bool) -> str:
        """See `words.Place`. The reference is the `dedup_key`. A test is triggered and resolved at once."""
        try:
            await self._http.post("v2/enqueue", json=self._event(notice, _ACTIONS.get(notice.kind, "trigger")))
            if notice.kind is NoticeKind.TEST:
                await self._http.post("v2/enqueue", json=self._event(notice, "resolve"))
        except Refused as error:
            raise CommandError(said_by(error)) from error
        return notice.thread

    def _event(self, notice: Notice, action: str) -> dict[str, object]:
        event: dict[str, object] = {"routing_key": self._routing_key, "event_action": action}
        event["dedup_key"] = notice.thread
        if action != "trigger":
            return event
        details = {"alerts": list(notice.lines)}
        payload = {
            "summary": notice.headline[:SUMMARY_LIMIT],
            "source": "NOC Board",
            "severity": _SEVERITIES.get(notice.severity, "info"),
            "custom_details": details,
        }
        return {**event, "payload": payload, "client": "NOC Board"}
