"""Reading a body under a cap that also holds while it is decompressed."""

import zlib

import httpx

from noc_app.model import BadPayload, TooLarge

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
STEP = 65_536


async def read_capped(response: httpx.Response, cap: int) -> bytes:
    """Return the decompressed body of at most `cap` bytes. Raises TooLarge, BadPayload, and httpx's own errors."""
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in {"", "identity"}:
        return await _plain(response, cap)
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise BadPayload(f"the answer is encoded as {encoding[:20]!r}, which was not asked for")
    try:
        return await _inflated(response, cap, raw=encoding == "deflate")
    except zlib.error as error:
        raise BadPayload("the compressed answer is damaged") from error


async def _plain(response: httpx.Response, cap: int) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_raw(STEP):
        body += chunk
        if len(body) > cap:
            raise _too_large(cap)
    return bytes(body)


async def _inflated(response: httpx.Response, cap: int, *, raw: bool) -> bytes:
    """Inflate step by step: the output of each step is bounded, so a bomb never unfolds."""
    body, inflater = bytearray(), zlib.decompressobj(_GZIP_OR_ZLIB)
    first = True
    async for chunk in response.aiter_raw(STEP):
        if first and raw and not _has_zlib_header(chunk):
            inflater = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers send deflate without its header
        first, left = False, chunk
        while left:
            body += inflater.decompress(left, cap + 1 - len(body))
            if len(body) > cap:
                raise _too_large(cap)
            left = inflater.unconsumed_tail
    if not inflater.eof:
        raise BadPayload("the compressed answer is cut short")
    return bytes(body)


def _has_zlib_header(chunk: bytes) -> bool:
    return len(chunk) > 1 and chunk[0] & 0x0F == zlib.DEFLATED and int.from_bytes(chunk[:2], "big") % 31 == 0


def _too_large(cap: int) -> TooLarge:
    return TooLarge(f"the answer is larger than {cap / 1e6:g} MB; ask for less, or raise body_limit_mb")
