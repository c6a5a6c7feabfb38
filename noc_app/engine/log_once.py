"""One line when something breaks and one when it recovers."""

import logging


class BreakLog:
    """Remembers what is broken, so that a target that is down for a weekend fills no disk."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self._broken: set[str] = set()

    def broke(self, what: str, reason: str) -> None:
        """Log that `what` broke, if it worked until now."""
        if what not in self._broken:
            self._broken.add(what)
            self._log.warning("%s: %s", what, reason)

    def recovered(self, what: str) -> None:
        """Log that `what` works again, if it was broken."""
        if what in self._broken:
            self._broken.discard(what)
            self._log.warning("%s: works again", what)
