"""Reading a body under a cap, however it is packed and cut."""

import gzip
import zlib

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.connectors.http_body import STEP, read_beginning, read_capped
from noc_app.model import BadPayload, TooLarge

CAP = 1_000_000
# Some bytes, said many times: chance alone draws hardly anything longer than twenty bytes.
CONTENTS = st.builds(lambda some, times: some * times, st.binary(max_size=40), st.integers(min_value=0, max_value=60))
EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"  # of a deflate stream that never gets to the point


def raw_deflate(content):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


PACKINGS = {
    "identity": [lambda content: content],
    "gzip": [gzip.compress, lambda content: gzip.compress(content[:9]) + gzip.compress(content[9:])],
    "x-gzip": [gzip.compress],
    "deflate": [zlib.compress, raw_deflate],
}
CASES = [(encoding, pack) for encoding, packs in PACKINGS.items() for pack in packs]


def response(encoding, *chunks, **headers):
    async def sent():
        for chunk in chunks:
            yield chunk

    return httpx.Response(200, headers={"content-encoding": encoding, **headers}, content=sent())


def cut(packed, size):
    return [packed[i : i + size] for i in range(0, len(packed), size)]


@pytest.mark.parametrize(("encoding", "pack"), CASES)
@given(content=CONTENTS, size=st.integers(min_value=2, max_value=400))
async def test_the_content_comes_back_however_it_was_packed_and_cut(encoding, pack, content, size):
    assert await read_capped(response(encoding, *cut(pack(content), size)), CAP) == content


@pytest.mark.parametrize(("encoding", "pack"), CASES)
@pytest.mark.parametrize("length", [STEP - 1, STEP, STEP + 1, 2 * STEP, CAP])
async def test_the_content_is_whole_at_every_border(encoding, pack, length):
    content = b" " * length
    assert await read_capped(response(encoding, pack(content)), CAP) == content


@pytest.mark.parametrize(("encoding", "pack"), CASES)
async def test_one_byte_over_the_cap_is_too_large(encoding, pack):
    with pytest.raises(TooLarge, match="larger than 1 MB"):
        await read_capped(response(encoding, pack(b" " * (CAP + 1))), CAP)


async def test_an_announced_size_over_the_cap_is_refused_before_anything_is_read():
    with pytest.raises(TooLarge):
        await read_capped(response("identity", **{"content-length": str(CAP + 1)}), CAP)


async def test_a_compressed_body_that_contains_nothing_for_ever_is_too_large():
    endless = (EMPTY_BLOCK * 1000 for _ in range(10_000))
    with pytest.raises(TooLarge):
        await read_capped(response("deflate", *endless), CAP)


@pytest.mark.parametrize(("encoding", "pack"), [case for case in CASES if case[0] != "identity"])
async def test_a_compressed_body_that_is_cut_short_is_said(encoding, pack):
    packed = pack(bytes(range(256)))
    with pytest.raises(BadPayload, match="cut short"):
        await read_capped(response(encoding, packed[:-9]), CAP)


@pytest.mark.parametrize(
    ("encoding", "sent", "words"),
    [
        ("gzip", b"not gzip at all", "damaged"),
        ("gzip", gzip.compress(b"a") + b"something else", "damaged"),
        ("deflate", zlib.compress(b"a") + b"something else", "goes on after its end"),
        ("gzip", b"", "cut short"),
        ("gzip, gzip", b"", "encoded as 'gzip, gzip', which was not asked for"),
    ],
)
async def test_a_damaged_body_is_said(encoding, sent, words):
    with pytest.raises(BadPayload, match=words):
        await read_capped(response(encoding, sent), CAP)


@pytest.mark.parametrize("encoding", ["identity", "gzip", "br"])
async def test_the_beginning_of_a_refusal_is_read_without_a_failure(encoding):
    assert len(await read_beginning(response(encoding, b"why", b" " * 50_000))) <= 16_384
