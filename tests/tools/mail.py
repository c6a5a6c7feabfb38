"""A real mail server on loopback, which keeps what it takes and may refuse, be busy, or ask for a login."""

import asyncio
import warnings
from contextlib import asynccontextmanager

from aiosmtpd.smtp import SMTP, AuthResult


class Kept:
    """What arrived; `answers` are the answers to the next messages, taken while any are left."""

    def __init__(self):
        self.messages, self.answers = [], []

    async def handle_DATA(self, server, session, envelope):
        if self.answers:
            return self.answers.pop(0)
        self.messages.append(envelope)
        return "250 taken"


@asynccontextmanager
async def mail_server(*, tls=None, login=None):
    """(port, what it keeps). With `tls`, a context, it wants STARTTLS; with `login`, user and password."""
    kept = Kept()

    def check(server, session, envelope, mechanism, data):
        given = (data.login.decode(), data.password.decode())
        return AuthResult(success=given == login, handled=False)

    def made():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # that a login without encryption is none; here it is the test
            return SMTP(
                kept,
                hostname="mail.test",
                tls_context=tls,
                require_starttls=tls is not None,
                auth_required=login is not None,
                auth_require_tls=False,
                authenticator=check if login else None,
            )

    server = await asyncio.get_running_loop().create_server(made, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], kept
    finally:
        server.close()
        await server.wait_closed()
