"""Silences and downtimes: made by the backend itself, written down here first, and read back from its polls."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from noc_app.connectors.kit import Downtiming, Silencing
from noc_app.engine.commands_ground import Ground, Unclear
from noc_app.journal.reconcile import Confirm, Reject, Send, decide
from noc_app.model import (
    AlertEntry,
    AlertKey,
    CommandError,
    Intent,
    Matcher,
    Outcome,
    PollResult,
    Quiet,
    Silence,
    Suppression,
    Told,
    Verb,
    exactly,
    matcher_text,
    refusal_of,
)
from noc_app.model.errors import said_by
from noc_app.model.reasons import ASKED_AGAIN, CLEARED_MEANWHILE, UNANSWERED
from noc_app.model.said import phrase

VERBS = frozenset({Verb.SILENCE, Verb.EXPIRE})

log = logging.getLogger(__name__)


class Silences:
    """Has backends make and end silences, and follows each until a poll shows it."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._board = ground, ground.board
        self._settling: set[str] = set()
        self._made: dict[str, tuple[Matcher, ...]] = {}  # what this desk asked for, by request: to send it again

    async def silence(
        self, wanted: Mapping[AlertKey, tuple[Matcher, ...]], *, by: str, comment: str, for_s: float, action: str
    ) -> list[Told]:
        """Ask for a silence for each key in `wanted`; return one result for each.

        A key is that of an alert, or a target with the conditions in words. Raises JournalError if the requests could
        not be written down first.
        """
        until = self._board.clock() + for_s
        errors: dict[AlertKey, str] = {}
        intents: list[Intent] = []
        for key, matchers in wanted.items():
            errors[key] = self._refusal(key, matchers) or _unfit(comment, for_s)
            if not errors[key]:
                asked = self._ground.intent(Verb.SILENCE, key, by=by, comment=comment, until=until, action=action)
                intents.append(asked)
                self._made[asked.id] = matchers
        return await self._ask(intents, errors)

    async def expire(self, keys: Sequence[AlertKey], *, by: str, action: str) -> list[Told]:
        """End silences and downtimes now; the keys are TARGET/REFERENCE. Raises as `silence` does."""
        errors = {key: self._ground.why_not(Verb.EXPIRE, key.target) for key in keys}
        intents = [
            self._ground.intent(Verb.EXPIRE, key, by=by, action=action) for key, words in errors.items() if not words
        ]
        return await self._ask(intents, errors)

    def wanted_by(
        self, keys: Sequence[AlertKey], matchers: tuple[Matcher, ...], targets: Sequence[str]
    ) -> dict[AlertKey, tuple[Matcher, ...]]:
        """Return what is to be silenced by key: `matchers` on each target, or without them exactly each alert."""
        if matchers:
            able = [t for t, s in self._ground.sessions.items() if isinstance(s, Silencing)]
            return {AlertKey(t, matcher_text(matchers)): matchers for t in (targets or able)}
        return {key: self._naming(key) for key in keys}

    def reference_of(self, key: AlertKey, action: str) -> str:
        """Return the backend's reference of a silence that was asked for, empty if nobody knows it yet."""
        asked = {i.shared for i in self._ground.unfinished.values() if i.action == action and i.key == key}
        return next((s.id for s in self._board.silences.get(key.target, ()) if s.intent in asked), "")

    def known(self, key: AlertKey) -> Silence | None:
        """Return the silence of TARGET/REFERENCE as its backend reports it, None if it does not."""
        return next((s for s in self._board.silences.get(key.target, ()) if s.id == key.fingerprint), None)

    async def follow(self, target: str, result: PollResult) -> None:
        """After an answered poll of `target`: settle what it shows, and ask again for what never arrived."""
        for intent in [i for i in self._ground.unfinished.values() if i.verb in VERBS and i.key.target == target]:
            if intent.id in self._settling:
                continue
            self._settling.add(intent.id)
            try:
                await self._settle(intent, result)
            finally:
                self._settling.discard(intent.id)

    async def _ask(self, intents: Sequence[Intent], errors: dict[AlertKey, str]) -> list[Told]:
        await self._ground.write_down(intents)
        refusals = await asyncio.gather(*map(self._carry_out, intents))
        errors |= {i.key: words for i, words in zip(intents, refusals, strict=True)}
        return [Told(key, words) for key, words in errors.items()]

    async def _carry_out(self, intent: Intent) -> str:
        """Tell the backend; return why it refused, empty if it did not."""
        try:
            ref = await self._ground.tell(intent, lambda: self._tell(intent))
        except CommandError as refusal:
            await self._ground.outcome(intent, Outcome.REJECTED, reason=said_by(refusal))
            return said_by(refusal)
        except Unclear as unclear:
            self._ground.note(replace(intent, reason=UNANSWERED.of(reason=said_by(unclear))))
            return ""
        await self._ground.outcome(intent, Outcome.SENT, ref=ref)
        return ""

    async def _tell(self, intent: Intent) -> str:
        session, entry = self._ground.sessions.get(intent.key.target), self._board.alerts.get(intent.key)
        if intent.verb is Verb.EXPIRE:
            return await self._end(session, intent.key)
        quiet = Quiet(intent=intent.shared, by=intent.by, at=intent.at, until=intent.until, comment=intent.comment)
        if isinstance(session, Silencing):
            return await session.silence(self._matchers(intent, entry), quiet)
        if isinstance(session, Downtiming) and entry is not None:
            return await session.downtime(entry.alert, quiet)
        raise CommandError(CLEARED_MEANWHILE)

    async def _end(self, session: object, key: AlertKey) -> str:
        if isinstance(session, Silencing):
            await session.expire(key.fingerprint)
        elif isinstance(session, Downtiming):
            entry = next((e for e in self._entries(key.target) if _suppression(e, key.fingerprint)), None)
            if entry is None:
                raise CommandError(phrase("no alert that stands shows it"))
            await session.end_downtime(entry.alert, key.fingerprint)
        return key.fingerprint

    async def _settle(self, intent: Intent, result: PollResult) -> None:
        decision = decide(intent, self._shown(intent, result), self._board.clock())
        if isinstance(decision, Confirm):
            await self._ground.outcome(intent, Outcome.CONFIRMED, ref=self._ref_shown(intent))
            self._made.pop(intent.id, None)
        elif isinstance(decision, Reject):
            await self._ground.outcome(intent, Outcome.REJECTED, reason=decision.reason)
        elif isinstance(decision, Send):
            await self._ground.outcome(intent, Outcome.PENDING, reason=ASKED_AGAIN)
            await self._carry_out(intent)

    def _shown(self, intent: Intent, result: PollResult) -> bool | None:
        """Return whether the backend shows what was asked for, None if it cannot be seen there."""
        if intent.verb is Verb.EXPIRE:
            return not self._ref_there(intent.key.target, intent.key.fingerprint, result)
        if result.silences is not None:
            return any(s.intent == intent.shared or (intent.ref and s.id == intent.ref) for s in result.silences)
        entry = self._board.alerts.get(intent.key)
        if entry is None:
            return None
        return any(s.kind == "maintenance" and (not intent.ref or s.ref == intent.ref) for s in entry.alert.suppressed)

    def _ref_there(self, target: str, ref: str, result: PollResult) -> bool:
        if result.silences is not None:
            return any(s.id == ref for s in result.silences)
        return any(_suppression(e, ref) for e in self._entries(target))

    def _ref_shown(self, intent: Intent) -> str:
        shown = (s.id for s in self._board.silences.get(intent.key.target, ()) if s.intent == intent.shared)
        return intent.ref or next(shown, "")

    def _refusal(self, key: AlertKey, matchers: tuple[Matcher, ...]) -> str:
        words = self._ground.why_not(Verb.SILENCE, key.target)
        if words or isinstance(self._ground.sessions.get(key.target), Silencing):
            return words or refusal_of(matchers)
        if self._board.alerts.get(key):
            return ""
        return phrase("{target} takes a downtime of an alert that stands, and no more", target=key.target)

    def _naming(self, key: AlertKey) -> tuple[Matcher, ...]:
        entry = self._board.alerts.get(key)
        labels = entry.alert.labels if entry else ()
        return exactly(labels) if any(value for _, value in labels) else ()

    def _matchers(self, intent: Intent, entry: AlertEntry | None) -> tuple[Matcher, ...]:
        """Return the conditions of a request, after a restart those that its key says."""
        found = self._made.get(intent.id) or (exactly(entry.alert.labels) if entry else None)
        if found is None:
            try:
                found = Matcher.parse_all(intent.key.fingerprint)
            except ValueError as error:
                again = phrase("it cannot be asked for again: {reason}", reason=said_by(error))
                raise CommandError(again) from error
        return found

    def _entries(self, target: str) -> list[AlertEntry]:
        return [e for e in self._board.alerts if e.key.target == target]


def _unfit(comment: str, for_s: float) -> str:
    if not comment.strip():
        return phrase("say why: a silence needs a reason")
    return "" if for_s > 0 else phrase("a silence needs an end")


def _suppression(entry: AlertEntry, ref: str) -> Suppression | None:
    return next((s for s in entry.alert.suppressed if s.ref == ref), None)
