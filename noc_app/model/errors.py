"""Every error the application expects.

* NocError
  - ConfigError        the user must edit a file; names file, line, key and the fix
    + MissingSecret    a reference to a secret that is not there
  - PollError          a target could not be read; becomes a PollFailure, never a crash
    + Unreachable      DNS, connect or TLS; no answer
    + TimedOut         no complete answer before the deadline
    + Unauthorised     401 or 403: do not retry fast, ask for credentials
    + Throttled        429: carries the wait the backend asked for
    + Unavailable      5xx
    + Refused          any other 4xx: the request is wrong for this backend
    + Redirected       a redirect, which is never followed
    + TooLarge         a body over the cap
    + BadPayload       a 2xx whose body is not what the API promises
    + NotPermitted     this machine does not let us look (ICMP, a port)
  - CommandError       a backend refused an acknowledge, silence or remediation
    + AlreadyOwned     a colleague was first; carries who and when
  - JournalError       the journal could not be read or written
    + CutOff           the shared journal cannot be reached now
    + NotAllowed       the role of this login does not permit it
    + Busy             others write into it for too long; nothing was written

Anything else that is raised is a bug in this program.
"""

from datetime import UTC, datetime

from noc_app.model.said import Said, phrase

SOMEBODY = phrase("somebody")


class NocError(Exception):
    """Base of everything below; its text is fit to show to an operator."""


def said_by(error: Exception) -> str:
    """Return what an error says, with what it was made of if a screen may say it in another language."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Said) else str(error)


class ConfigError(NocError):
    """The configuration cannot be used as written."""


class MissingSecret(ConfigError):
    """A reference points to a secret that is not there."""


class PollError(NocError):
    """A target could not be read this time."""


class Unreachable(PollError):
    """No answer: DNS, connect or TLS."""


class TimedOut(PollError):
    """No complete answer before the deadline."""


class Unauthorised(PollError):
    """The backend rejected our credentials (401 or 403)."""


class Throttled(PollError):
    """The backend asked us to slow down (429)."""

    def __init__(self, message: str, *, retry_after_s: float | None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class Unavailable(PollError):
    """The backend failed by its own account (5xx); carries the wait it asked for, if any."""

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class Refused(PollError):
    """The backend rejected the request itself (another 4xx)."""


class Redirected(PollError):
    """The backend sent us elsewhere; credentials never follow."""


class TooLarge(PollError):
    """The answer is larger than the cap."""


class BadPayload(PollError):
    """The backend answered 2xx with a body that its API does not allow."""


class NotPermitted(PollError):
    """This machine does not let us look."""


class CommandError(NocError):
    """The backend refused what the operator asked for."""


class JournalError(NocError):
    """The journal could not be read or written."""


class AlreadyOwned(CommandError):
    """Somebody else acknowledged the same episode first; says who, and when in Unix seconds UTC."""

    def __init__(self, by: str, at: float, until: float) -> None:
        clock = f"{datetime.fromtimestamp(at, UTC):%H:%M:%S} UTC"
        who = by or SOMEBODY
        super().__init__(phrase("already acknowledged by {who} at {time}", who=who, time=clock))
        self.by, self.at, self.until = by, at, until


class CutOff(JournalError):
    """The shared journal cannot be reached now; what was asked for may be queued here."""


class NotAllowed(JournalError):
    """The shared journal refuses what this login's role does not permit."""


class Busy(JournalError):
    """Others write into the shared journal for too long; nothing was written, and asking again is safe."""
