"""Who acts."""

import getpass


def operator_name(given: str | None, configured: str) -> str:
    """Return the name given on the command line, else the configured one, else the login name."""
    if given or configured:
        return given or configured
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without an account, as in some containers
        return "unknown operator"
