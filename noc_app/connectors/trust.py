"""Whom to trust: the system's store, or a target's own authorities."""

import ssl
import sys

import truststore

_OWN_STORE = frozenset({"win32", "darwin"})  # systems whose store OpenSSL does not read


def verifying(ca_file: str | None = None) -> ssl.SSLContext:
    """Return a context that verifies against `ca_file`, or the system's store. Raises OSError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        context.load_verify_locations(cafile=ca_file)
        return context
    if sys.platform in _OWN_STORE or ssl.get_default_verify_paths().cafile is None:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # The same authorities as truststore's, which on Linux reads its file again for every handshake, on the loop.
    context.load_default_certs()
    return context
