"""Bodies unpacked, never beyond a bound: a few kilobytes can pack gigabytes."""

import zlib

_PIECE = 1 << 20
#: What is asked for; other ways of packing are not unpacked.
ACCEPTED = "gzip, deflate"


def unpacked(raw: bytes, encoding: str, largest: int) -> bytes | None:
    """The body of an answer, or None where it is larger than it may be, broken, or packed in a way not asked for.

    A body said to be packed that is not is taken as it is: some servers say so of everything.
    """
    ways = [way for way in encoding.lower().replace(" ", "").split(",") if way not in ("", "identity")]
    body: bytes | None = raw if len(raw) <= largest else None
    for way in reversed(ways):
        if body is None or way not in ("gzip", "x-gzip", "deflate"):
            return None
        body = _inflated(body, way, largest)
    return body


def _inflated(packed: bytes, way: str, largest: int) -> bytes | None:
    if way != "deflate":
        return _members(packed, 31, largest) if packed[:2] == b"\x1f\x8b" else packed
    try:
        return _members(packed, 15, largest)
    except zlib.error:
        return _members(packed, -15, largest)


def _members(packed: bytes, bits: int, largest: int) -> bytes | None:
    out = bytearray()
    while packed:
        unpacker = zlib.decompressobj(wbits=bits)
        try:
            out += unpacker.decompress(packed, largest + 1 - len(out))
        except zlib.error:
            if bits == 31 and out:  # rubbish after the end, as browsers bear it
                return bytes(out)
            if bits == 15:
                raise
            return None
        if len(out) > largest:
            return None
        if not unpacker.eof:  # broken off; what there is, is there
            return bytes(out)
        packed = unpacker.unused_data
    return bytes(out)
