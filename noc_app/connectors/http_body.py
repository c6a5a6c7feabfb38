"""Reading a body under a cap that also holds while it is decompressed, and without keeping the loop to itself."""

import asyncio
import time
import zlib
from collections.abc import Iterator
from typing import Protocol

import httpx

from noc_app.model import BadPayload, PollError, TooLarge
from noc_app.model.said import phrase

STEP = 262_144  # bytes that one step may unfold: under a millisecond
TURN_S = 0.005  # work on one body before the screen and the other targets have their turn
REFUSAL_BYTES = 16_384  # of a refusal only the beginning is worth reading
REFUSAL_WAIT_S = 0.5
_GZIP = 16 + zlib.MAX_WBITS


class Unpack(Protocol):
    """Turns the chunks of one body into what they contain."""

    def steps(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the content of `chunk` in bounded pieces. Raises BadPayload, zlib.error."""

    def finish(self) -> None:
        """Raise BadPayload if the end has not come."""


async def read_capped(response: httpx.Response, cap: int) -> bytes:
    """Return the decompressed body of at most `cap` bytes. Raises TooLarge, BadPayload, and httpx's own errors."""
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > cap:
        raise _too_large(cap)
    unpack = _unpacking(response.headers.get("content-encoding", ""))
    body = bytearray()
    try:
        await _fill(body, response, unpack, cap)
        unpack.finish()
    except zlib.error as error:
        raise BadPayload(phrase("the compressed answer is damaged")) from error
    return bytes(body)


async def read_beginning(response: httpx.Response) -> bytes:
    """Return what can be had of the beginning of a refusal. Its status says enough, so trouble here is not news."""
    body = bytearray()
    try:
        async with asyncio.timeout(REFUSAL_WAIT_S):
            await _fill(body, response, _unpacking(response.headers.get("content-encoding", "")), REFUSAL_BYTES)
    except (PollError, zlib.error, httpx.HTTPError, TimeoutError):
        return bytes(body[:REFUSAL_BYTES])
    return bytes(body)


async def _fill(body: bytearray, response: httpx.Response, unpack: Unpack, cap: int) -> None:
    """Append to `body`. The cap holds for what was sent too: a compressed body may contain nothing for ever."""
    sent, turn_ends = 0, time.monotonic() + TURN_S
    async for chunk in response.aiter_raw():
        sent += len(chunk)
        for part in unpack.steps(chunk):
            body += part
            if len(body) > cap:
                raise _too_large(cap)
            turn_ends = await _turn(turn_ends)
        if sent > cap:
            raise _too_large(cap)
        turn_ends = await _turn(turn_ends)


async def _turn(ends: float) -> float:
    """Let others run if this turn is over; return when the turn ends."""
    if time.monotonic() < ends:
        return ends
    await asyncio.sleep(0)
    return time.monotonic() + TURN_S


def _unpacking(encoding: str) -> Unpack:
    named = encoding.strip().lower()
    if named in {"", "identity"}:
        return _Plain()
    if named in {"gzip", "x-gzip"}:
        return _Inflating(_GZIP)
    if named == "deflate":
        return _Inflating(None)
    raise BadPayload(phrase("the answer is encoded as {encoding}, which was not asked for", encoding=repr(named[:20])))


class _Plain:
    def steps(self, chunk: bytes) -> Iterator[bytes]:
        yield chunk

    def finish(self) -> None:
        """Do nothing: the length is httpx's business."""


class _Inflating:
    """Inflates in bounded steps, so that a bomb never unfolds. `window` None means deflate, with or without header."""

    def __init__(self, window: int | None) -> None:
        self._window = window
        self._inflater = None if window is None else zlib.decompressobj(window)

    def steps(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            inflater = self._current(chunk)
            part = inflater.decompress(chunk, STEP)
            yield part
            while len(part) == STEP and not inflater.unconsumed_tail and not inflater.eof:
                part = inflater.decompress(b"", STEP)  # it may hold back more than it was given room for
                yield part
            chunk = inflater.unconsumed_tail or inflater.unused_data

    def finish(self) -> None:
        if self._inflater is None or not self._inflater.eof:
            raise BadPayload(phrase("the compressed answer is cut short"))

    def _current(self, chunk: bytes) -> "zlib._Decompress":
        if self._inflater is None:
            self._inflater = zlib.decompressobj(zlib.MAX_WBITS if _has_header(chunk) else -zlib.MAX_WBITS)
        elif self._inflater.eof:
            if self._window is None:
                raise BadPayload(phrase("the compressed answer goes on after its end"))
            self._inflater = zlib.decompressobj(self._window)  # gzip may come in several parts
        return self._inflater


def _has_header(chunk: bytes) -> bool:
    return chunk[0] & 0x0F == zlib.DEFLATED and (len(chunk) == 1 or int.from_bytes(chunk[:2], "big") % 31 == 0)


def _too_large(cap: int) -> TooLarge:
    return TooLarge(phrase("the answer is larger than {size} MB; ask for less, or raise body_limit_mb", size=cap / 1e6))
