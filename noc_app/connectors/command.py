"""A program that is asked once: bounded in time and in what it says."""

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from typing import IO

from noc_app.connectors.kit import plain
from noc_app.model import NotPermitted, PollError, TimedOut, TooLarge, Unreachable

LIMIT_BYTES = 32_000_000
_SAID_BYTES = 4000
_MAY_NOT = ("permission denied", "operation not permitted", "must be root", "a password is required")
_PLAIN_WORDS: Mapping[str, str] = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}


def output_of(argv: Sequence[str], within_s: float, *, limit_bytes: int = LIMIT_BYTES, tolerate: int = 0) -> bytes:
    """Return what `argv` prints; blocks for at most `within_s`. No shell is involved and nothing is on its input.

    An exit code up to `tolerate` is no failure. Raises Unreachable if the program is not there, TimedOut, TooLarge,
    NotPermitted if it says that we may not, PollError if it fails otherwise.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - the words come from the user's own configuration
            list(argv),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **_PLAIN_WORDS},
            start_new_session=True,  # so that what it starts ends with it
        )
    except PermissionError as error:
        raise NotPermitted(f"this user may not run {plain(argv[0])}") from error
    except OSError as error:
        raise Unreachable(f"cannot run {plain(argv[0])}: {plain(error.strerror or error)}") from error
    said: list[bytes] = []
    with process:
        found, late = _printed(process, within_s, limit_bytes, said)
    if len(found) > limit_bytes:
        raise TooLarge(f"{plain(argv[0])} printed more than {limit_bytes / 1e6:g} MB")
    if late:
        raise TimedOut(f"{plain(argv[0])} was not done within {within_s:g} s")
    if process.returncode > tolerate or process.returncode < 0:
        raise _failure(argv[0], process.returncode, b"".join(said).decode("utf-8", "replace"))
    return found


def _printed(
    process: subprocess.Popen[bytes], within_s: float, limit_bytes: int, said: list[bytes]
) -> tuple[bytes, bool]:
    """Return what `process` prints until it ends, and whether it was too late; `said` gets its complaint."""
    late = threading.Event()
    watch = threading.Timer(within_s, _stop, (process, late))
    listener = threading.Thread(target=_listen, args=(process.stderr, said), daemon=True)
    watch.start()
    listener.start()
    try:
        found = process.stdout.read(limit_bytes + 1) if process.stdout else b""
        if len(found) > limit_bytes:
            _kill(process)
        process.wait()
    finally:
        watch.cancel()
        watch.join()
        listener.join()
    return found, late.is_set()


def _stop(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _listen(pipe: IO[bytes] | None, said: list[bytes]) -> None:
    """Keep the beginning of what is complained about, and read on so that the program is not held up."""
    while pipe is not None and (more := pipe.read(_SAID_BYTES)):
        if not said:
            said.append(more)


def _failure(name: str, code: int, said: str) -> PollError:
    words = plain(said.strip() or f"exit code {code}", 200)
    if any(part in said.lower() for part in _MAY_NOT):
        return NotPermitted(f"{plain(name)} may not look: {words}")
    return PollError(f"{plain(name)} failed: {words}")
