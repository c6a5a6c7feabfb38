"""E-mail: one message for each notice, in one thread for each incident.

A message has the same Message-ID whenever it is sent again, and all but the first refer to the first. The standard
library's client works on a thread: it blocks.
"""

import asyncio
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate

from noc_app.connectors.kit import plain
from noc_app.connectors.oncall.words import body_of
from noc_app.connectors.trust import verifying
from noc_app.model import CommandError, Unreachable
from noc_app.model.notice import Notice
from noc_app.model.said import phrase

TIMEOUT_S = 20.0
PERMANENT = 500  # SMTP codes from here on are final


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server. `login` is user and password; `security` is "starttls", "tls" or "none"."""

    host: str
    port: int
    security: str = "starttls"
    ca_file: str | None = None
    login: tuple[str, str] | None = field(default=None, repr=False)


class MailPlace:
    """Implements `words.Place` for a few addresses."""

    def __init__(self, server: Server, sender: str, to: Sequence[str]) -> None:
        self._server, self._sender, self._to = server, sender, tuple(to)

    async def tell(self, notice: Notice, ref: str, *, again: bool) -> str:
        """See `words.Place`. The reference is the Message-ID of the first message."""
        message = message_of(notice, self._sender, self._to, ref)
        await asyncio.to_thread(_send, self._server, message)
        return ref or message["Message-ID"]


def message_of(notice: Notice, sender: str, to: Sequence[str], first: str) -> EmailMessage:
    """Return the message; `first` is the Message-ID of the thread's first, empty if this is it."""
    message = EmailMessage()
    message["From"], message["To"] = sender, ", ".join(to)
    message["Subject"] = plain(notice.headline, 200)
    message["Date"] = formatdate(notice.at)
    message["Message-ID"] = f"<{notice.key}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # so that nobody's holiday answers
    if first:
        message["In-Reply-To"] = message["References"] = first
    message.set_content(f"{notice.headline}\n\n{body_of(notice)}\n")
    return message


def _send(server: Server, message: EmailMessage) -> None:
    try:
        with _connected(server) as smtp:
            if server.login is not None:
                smtp.login(*server.login)
            smtp.send_message(message)
    except smtplib.SMTPRecipientsRefused as error:
        codes = {code for code, _ in error.recipients.values()}
        raise _refused(min(codes, default=0), phrase("every recipient was refused")) from error
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code, plain(error.smtp_error, 200)) from error
    except (smtplib.SMTPNotSupportedError, ssl.SSLCertVerificationError) as error:
        raise CommandError(phrase("the mail server cannot be used: {reason}", reason=plain(error, 200))) from error
    except (smtplib.SMTPException, OSError) as error:
        reason = type(error).__name__
        raise Unreachable(phrase("the mail server does not answer: {reason}", reason=reason)) from error


def _connected(server: Server) -> smtplib.SMTP:
    if server.security == "tls":
        return smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT_S, context=verifying(server.ca_file))
    smtp = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT_S)
    if server.security == "starttls":
        try:
            smtp.starttls(context=verifying(server.ca_file))
        except BaseException:
            smtp.close()
            raise
    return smtp


def _refused(code: int, words: str) -> CommandError | Unreachable:
    if code >= PERMANENT:
        return CommandError(phrase("the mail server refused ({code}): {reason}", code=code, reason=words))
    return Unreachable(phrase("the mail server is busy ({code}): {reason}", code=code, reason=words))
