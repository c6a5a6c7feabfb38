"""Having a backend look again now, before its own schedule does. What got no answer is not repeated."""

import asyncio
from collections.abc import Sequence

from noc_app.connectors.kit import Rechecking
from noc_app.engine.commands_ground import COMMAND_TIMEOUT_S, OPEN_OUTCOMES, Ground, Unclear
from noc_app.model import AlertKey, CommandError, Intent, Outcome, Told, Verb
from noc_app.model.errors import said_by
from noc_app.model.reasons import LOOKS_AGAIN, NOT_KNOWN_WHETHER_ASKED


class Checks:
    """Passes the wish on to the backend of each alert; its receipt says whether that was taken."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def recheck(self, keys: Sequence[AlertKey], *, by: str, action: str) -> list[Told]:
        """Have what the alerts of `keys` are about looked at now. Raises JournalError if it cannot be written down."""
        errors: dict[AlertKey, str] = {}
        intents: list[Intent] = []
        for key in keys:
            try:
                self._ground.standing(key)
            except CommandError as error:
                errors[key] = said_by(error)
                continue
            errors[key] = self._ground.why_not(Verb.RECHECK, key.target)
            if not errors[key]:
                intents.append(self._ground.intent(Verb.RECHECK, key, by=by, action=action, outcome=Outcome.SENT))
        await self._ground.write_down(intents)
        refused = await asyncio.gather(*map(self._send, intents))
        errors |= {intent.key: words for intent, words in zip(intents, refused, strict=True)}
        return [Told(key, errors[key]) for key in keys]

    async def expire(self, now: float) -> None:
        """Give up what was asked before a crash."""
        checks = [i for i in self._ground.unfinished.values() if i.verb is Verb.RECHECK and i.outcome in OPEN_OUTCOMES]
        for intent in [i for i in checks if now - i.at > 2 * COMMAND_TIMEOUT_S]:
            await self._ground.outcome(intent, Outcome.REJECTED, reason=NOT_KNOWN_WHETHER_ASKED)

    async def _send(self, intent: Intent) -> str:
        """Tell the backend; return why it refused, empty if it did not."""
        session, entry = self._ground.sessions.get(intent.key.target), self._ground.standing(intent.key)
        if not isinstance(session, Rechecking):
            return self._ground.why_not(Verb.RECHECK, intent.key.target)
        try:
            await self._ground.tell(intent, lambda: session.recheck(entry.alert))
        except (CommandError, Unclear) as error:
            reason = NOT_KNOWN_WHETHER_ASKED if isinstance(error, Unclear) else said_by(error)
            await self._ground.outcome(intent, Outcome.REJECTED, reason=reason)
            return reason
        await self._ground.outcome(intent, Outcome.CONFIRMED, reason=LOOKS_AGAIN)
        return ""
