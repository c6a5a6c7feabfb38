"""A webhook: one POST of JSON for each notice, to an address that is a secret.

The body also has `text`, so that addresses of chat programs for incoming messages take it. `key` stays the same when a
notice is sent again, as the header `Idempotency-Key` says too.
"""

from noc_app.connectors.kit import Http
from noc_app.connectors.oncall.words import body_of
from noc_app.model import CommandError, Redirected, Refused, Unauthorised
from noc_app.model.errors import said_by
from noc_app.model.notice import Notice


class WebhookPlace:
    """Implements `words.Place` for one address."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def tell(self, notice: Notice, ref: str, *, again: bool) -> str:
        """See `words.Place`. The thread is the incident's id."""
        try:
            await self._http.post("", json=document(notice), headers={"Idempotency-Key": notice.key})
        except (Refused, Unauthorised, Redirected) as error:
            raise CommandError(said_by(error)) from error
        return notice.thread


def document(notice: Notice) -> dict[str, object]:
    """Return what is sent."""
    return {
        "version": 1,
        "key": notice.key,
        "incident": notice.thread,
        "turn": notice.turn,
        "event": notice.kind.value,
        "severity": notice.severity.word,
        "title": notice.title,
        "alerts": list(notice.lines),
        "by": notice.by,
        "began_at": notice.began_at,
        "at": notice.at,
        "text": f"{notice.headline}\n{body_of(notice)}".strip(),
    }
