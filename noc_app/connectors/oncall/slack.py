"""Slack: one message for each incident, kept up to date, with what happens in its thread.

API   https://docs.slack.dev/reference/methods/chat.postMessage and .../auth.test
Against  the vendor's SDK as a second client and its models of blocks; no workspace was at hand

Slack answers 200 whatever happened. A message carries our key as metadata, by which one whose answer was lost is found
before it is sent again, if the app may read the channel. Every answer has the scopes of the token in a header.
"""

import msgspec

from noc_app.connectors.kit import Answer, Http, Params, dotted, plain
from noc_app.connectors.oncall.words import Lack, body_of
from noc_app.connectors.wire import decoded
from noc_app.model import CommandError, PollError, Throttled, Unauthorised, Unavailable
from noc_app.model.notice import Notice
from noc_app.model.said import phrase

HEADER_LIMIT, SECTION_LIMIT = 150, 3000  # characters
LOOKED_THROUGH = 200  # messages that are looked through for one of ours
EVENT = "noc_board_notice"
SCOPES = "x-oauth-scopes"  # as @slack/web-api reads it
WRITES, READS = "chat:write", "channels:history"
# What apps were given for the same before there were granular scopes.
_OLD = frozenset({"bot", "chat:write:bot", "chat:write:user"})
_NO_WRITING = Lack(WRITES, phrase("nobody is told anything there"), bars=True)
_NO_READING = Lack(READS, phrase("a message whose answer was lost may be sent twice"), bars=False)
_LATER = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"})
_KEY = frozenset({"invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive"})


class _Payload(msgspec.Struct):
    key: str = ""


class _Metadata(msgspec.Struct):
    event_type: str = ""
    event_payload: _Payload | None = None


class _Message(msgspec.Struct):
    ts: str
    metadata: _Metadata | None = None


class _Reply(msgspec.Struct):
    ok: bool
    error: str = ""
    ts: str = ""
    messages: list[_Message] | None = None
    needed: str = ""  # the scope, where the error is that it is missing


class SlackPlace:
    """Implements `words.Place` for one channel."""

    def __init__(self, http: Http, token: str, channel: str) -> None:
        self._http, self._token, self._channel = http, token, channel

    async def tell(self, notice: Notice, ref: str, *, again: bool) -> str:
        """See `words.Place`. The reference is Slack's `ts`, which is text and no number."""
        if not ref:
            return (await self._found(notice.key) if again else "") or await self._post(notice, "")
        await self._call("chat.update", {"ts": ref, **_content(notice)})
        if not (again and await self._found(notice.key, ref)):
            await self._post(notice, ref)
        return ref

    async def lacks(self) -> tuple[Lack, ...]:
        """See `words.Limited`. Channels of all sorts are read by a scope of their own; each will do."""
        answer = await self._http.post("auth.test", json={}, bearer=self._token)
        _read(answer)
        scopes = {word.strip() for word in answer.headers.get(SCOPES, "").split(",")} - {""}
        if not scopes or scopes & _OLD:
            return ()
        reads = any(scope.endswith(":history") for scope in scopes)
        return (*([] if WRITES in scopes else [_NO_WRITING]), *([] if reads else [_NO_READING]))

    async def _post(self, notice: Notice, thread: str) -> str:
        metadata = {"event_type": EVENT, "event_payload": {"key": notice.key}}
        reply = {"thread_ts": thread, "text": _escaped(notice.headline)} if thread else _content(notice)
        return (await self._call("chat.postMessage", {**reply, "metadata": metadata})).ts

    async def _found(self, key: str, thread: str = "") -> str:
        """Return the `ts` of the message with our key, empty if there is none or the app may not look."""
        method = "conversations.replies" if thread else "conversations.history"
        about: Params = {"channel": self._channel, "limit": LOOKED_THROUGH, "include_all_metadata": "true"}
        headers = {"Authorization": f"Bearer {self._token}"}
        try:
            answer = await self._http.get(method, {**about, "ts": thread} if thread else about, headers=headers)
            messages = _read(answer).messages or []
        except CommandError:
            return ""
        return next((m.ts for m in messages if m.metadata and m.metadata.event_payload == _Payload(key)), "")

    async def _call(self, method: str, content: dict[str, object]) -> _Reply:
        answer = await self._http.post(method, json={"channel": self._channel, **content}, bearer=self._token)
        return _read(answer)


def _content(notice: Notice) -> dict[str, object]:
    """Return text, which is read aloud and shown in notifications, and blocks, which are shown."""
    text = _escaped(body_of(notice))[:SECTION_LIMIT] or " "
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": notice.headline[:HEADER_LIMIT], "emoji": False}},
        {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}},
    ]
    return {"text": _escaped(notice.headline), "blocks": blocks}


def _escaped(text: str) -> str:
    """Return `text` so that it names nobody and links nowhere."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _read(answer: Answer) -> _Reply:
    reply = decoded(answer.body, _Reply, phrase("answer of {product}", product="Slack"))
    if not reply.ok:
        raise _refusal(reply.error, reply.needed)
    return reply


def _refusal(error: str, needed: str) -> PollError | CommandError:
    if error in {"ratelimited", "rate_limited", "message_limit_exceeded"}:
        return Throttled(phrase("rate limited by {product}", product="Slack"), retry_after_s=None)
    if error in _LATER:
        return Unavailable(phrase("{program} failed: {reason}", program="Slack", reason=plain(error, 200)))
    if error in _KEY:
        return Unauthorised(phrase("Slack does not accept the token: {reason}", reason=plain(error, 200)))
    reason = dotted(plain(error, 200), plain(needed, 100)) or phrase("no reason is given")
    return CommandError(phrase("{product} refused: {reason}", product="Slack", reason=reason))
