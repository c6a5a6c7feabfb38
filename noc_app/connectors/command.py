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
from noc_app.model.said import phrase

LIMIT_BYTES = 32_000_000
_SAID_BYTES = 4000
_MAY_NOT = ("permission denied", "operation not permitted", "must be root", "a password is required")
_PLAIN_WORDS: Mapping[str, str] = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}


def output_of(argv: Sequence[str], within_s: float, *, limit_bytes: int = LIMIT_BYTES, tolerate: int = 0) -> bytes:
    """Return what `argv` prints; blocks for at most `within_s`. No shell is involved and nothing is on its input.

    An exit code up to `tolerate` is no failure. Raises Unreachable if the program is not there, TimedOut, TooLarge,
    NotPermitted if it says that we may not, PollError if it fails otherwise.
    """
    name = plain(argv[0])
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
        raise NotPermitted(phrase("this user may not run {program}", program=name)) from error
    except OSError as error:
        reason = plain(error.strerror or error)
        raise Unreachable(phrase("cannot run {program}: {reason}", program=name, reason=reason)) from error
    said: list[bytes] = []
    with process:
        found, late = _printed(process, within_s, limit_bytes, said)
    if len(found) > limit_bytes:
        raise TooLarge(phrase("{program} printed more than {size} MB", program=name, size=limit_bytes / 1e6))
    if late:
        raise TimedOut(phrase("{program} was not done within {seconds} s", program=name, seconds=float(within_s)))
    if process.returncode > tolerate or process.returncode < 0:
        raise _failure(name, process.returncode, b"".join(said).decode("utf-8", "replace"))
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
    words = plain(said.strip(), 200) or phrase("exit code {code}", code=code)
    if any(part in said.lower() for part in _MAY_NOT):
        return NotPermitted(phrase("{program} may not look: {reason}", program=name, reason=words))
    return PollError(phrase("{program} failed: {reason}", program=name, reason=words))
