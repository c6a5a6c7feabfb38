"""Operations: what a backend is told beyond its alerts. Written down first, sent once, read back from the backend.

Nothing is sent a second time: a restart that may have arrived is looked for, and if it is not found that is said.
"""

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from noc_app.config.operation import Asked, Offered, Operation, parameters_of
from noc_app.connectors.kit import Operating
from noc_app.engine.commands_ground import COMMAND_TIMEOUT_S, Ground, Unclear
from noc_app.journal.reconcile import SHOWN_WITHIN_S
from noc_app.model import AlertKey, CommandError, Intent, Order, Outcome, PollError, Told, Verb
from noc_app.model.errors import said_by
from noc_app.model.reasons import NOT_READ_BACK, NOT_SEEN_NOT_REPEATED, NOT_SHOWN_BY_IT, UNANSWERED
from noc_app.model.said import at_place, phrase

log = logging.getLogger(__name__)


class Operations:
    """Has backends do what they offer, and follows each request until it is known what became of it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._busy: set[str] = set()  # requests that are being sent or looked for right now

    def offered(self) -> tuple[Offered, ...]:
        """Return every operation of every target that is polled."""
        return tuple(
            Offered(target=target, operation=operation, denied=self._ground.why_not(operation.id, target))
            for target, session in self._ground.sessions.items()
            if isinstance(session, Operating)
            for operation in session.operations
        )

    def sends(self, order: Order) -> str:
        """Return what an order for one operation would send. Raises CommandError if it could not be asked for so."""
        (key,) = order.keys
        session, operation = self._find(key)
        wanted = parameters_of(operation, order.values)
        now = self._ground.board.clock()
        return session.sends(Asked(operation=operation.id, parameters=wanted, intent="…", by=order.by, at=now))

    async def operate(
        self, keys: Sequence[AlertKey], *, values: Mapping[str, str], comment: str, by: str, action: str
    ) -> list[Told]:
        """Ask for the operation of each key, TARGET/OPERATION; return one result for each.

        Raises JournalError if the requests could not be written down: then nothing was sent.
        """
        errors = {key: self._refusal(key, values) for key in keys}
        able = [key for key, words in errors.items() if not words]
        fields = {"by": by, "comment": comment, "argument": json.dumps(dict(values)), "action": action}
        intents = [self._ground.intent(Verb.OPERATE, key, **fields) for key in able]
        self._busy |= {i.id for i in intents}
        try:
            await self._ground.write_down(intents)
            refusals = await asyncio.gather(*map(self._carry_out, intents))
        finally:
            self._busy -= {i.id for i in intents}
        errors |= {i.key: words for i, words in zip(intents, refusals, strict=True)}
        return [Told(key, words) for key, words in errors.items()]

    async def follow(self, target: str) -> None:
        """After an answered poll of `target`: look for what was asked of it."""
        waiting = [i for i in self._ground.unfinished.values() if i.verb is Verb.OPERATE and i.key.target == target]
        for intent in waiting:
            if intent.id in self._busy or intent.id not in self._ground.unfinished:
                continue
            self._busy.add(intent.id)
            try:
                await self._settle(intent)
            finally:
                self._busy.discard(intent.id)

    async def _carry_out(self, intent: Intent) -> str:
        """Tell the backend; return why it refused, empty if it did not."""
        try:
            session, asked = self._asked(intent)
            ref = await self._ground.tell(intent, lambda: session.operate(asked))
        except CommandError as refusal:
            await self._ground.outcome(intent, Outcome.REJECTED, reason=said_by(refusal))
            return said_by(refusal)
        except Unclear as unclear:
            self._ground.note(replace(intent, reason=UNANSWERED.of(reason=said_by(unclear))))
            return ""
        await self._ground.outcome(intent, Outcome.SENT, ref=ref)
        return ""

    async def _settle(self, intent: Intent) -> None:
        try:
            shown, why = await self._look(intent)
        except CommandError as failure:
            await self._ground.outcome(intent, Outcome.REJECTED, reason=said_by(failure))
            return
        sent = intent.outcome is Outcome.SENT
        if shown or (sent and shown is None and not why):
            await self._ground.outcome(intent, Outcome.CONFIRMED, reason="" if shown else NOT_READ_BACK, ref=intent.ref)
        elif self._ground.board.clock() - intent.at >= SHOWN_WITHIN_S:
            reason = NOT_SHOWN_BY_IT if sent and not why else NOT_SEEN_NOT_REPEATED
            await self._ground.outcome(intent, Outcome.REJECTED, reason=at_place(reason, why) if why else reason)

    async def _look(self, intent: Intent) -> tuple[bool | None, str]:
        """Return whether the backend shows it, and why it could not be asked. Raises CommandError if it failed."""
        session, asked = self._asked(intent)
        try:
            async with asyncio.timeout(COMMAND_TIMEOUT_S):
                return await session.operated(asked), ""
        except (PollError, TimeoutError) as unclear:
            log.debug("%s cannot be looked for: %s", intent.key.text, unclear)
            return None, said_by(unclear) or phrase("no answer in time")

    def _asked(self, intent: Intent) -> tuple[Operating, Asked]:
        """Return the session of a request and what to ask it. Raises CommandError."""
        session, operation = self._find(intent.key)
        parameters = parameters_of(operation, json.loads(intent.argument))
        return session, Asked(
            operation=operation.id,
            parameters=parameters,
            intent=intent.shared,
            by=intent.by,
            at=intent.at,
            ref=intent.ref,
        )

    def _find(self, key: AlertKey) -> tuple[Operating, Operation]:
        session = self._ground.sessions.get(key.target)
        if not isinstance(session, Operating):
            raise CommandError(phrase("{target} is not polled now, or takes no operations", target=key.target))
        found = next((o for o in session.operations if o.id == key.fingerprint), None)
        if found is None:
            raise CommandError(
                phrase(
                    "{target} knows no operation {name}; it knows {names}",
                    target=key.target,
                    name=repr(key.fingerprint),
                    names=tuple(o.id for o in session.operations),
                )
            )
        return session, found

    def _refusal(self, key: AlertKey, values: Mapping[str, str]) -> str:
        try:
            _, operation = self._find(key)
            parameters_of(operation, values)
        except CommandError as error:
            return said_by(error)
        return self._ground.why_not(operation.id, key.target)
