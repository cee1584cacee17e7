"""Text that was UTF-8, was taken for windows-1252 or windows-1258, and was saved so: "Há»™i nghá»‹" for "Hội nghị"."""

import re

# What both encodings make of the first bytes of Vietnamese letters, with what they make of a byte behind them.
_TELLING = re.compile("[ÃÄÆ][\x80-\xbf€‚-…†‡ˆ‰‹ŒŽ‘-•–—˜™›œžŸ]|á[º»]|â€")
_FEWEST = 3
_MOST_LOST = 0.1  # of the lines that hold letters with marks
_SHOWN = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
_BYTES = {char: byte for byte, char in _SHOWN.items()} | {chr(byte): byte for byte in range(0x80, 0xA0)}
_BYTES_1258 = _BYTES | {bytes([byte]).decode("cp1258"): byte for byte in range(0xC0, 0x100)}
# A byte that is a hard space there may have become a space ("NgÃ y" for "Ngày"), or one with the space behind it
# ("vÃ nhÃ ": what follows ends no syllable).
_END_OF_SYLLABLE = rb"(?:[iouymnptc]|n[gh]|ch)(?![\w\x80-\xff])"
_LOST_SPACE = re.compile(rb"([\xc4\xc6]|\xe1[\xba\xbb]|\xe2\x80|\xc3(?= (?: |" + _END_OF_SYLLABLE + rb"))) ")
_LOST_WITH_SPACE = re.compile(rb"\xc3(?= )")


def undone(text: str) -> str | None:
    """The text put right; None where it was not misread so."""
    if len(_TELLING.findall(text)) < _FEWEST:
        return None
    for letters in (_BYTES, _BYTES_1258):
        lines = text.split("\n")
        right = [line if line.isascii() else _line(line, letters) for line in lines]
        marked = sum(not line.isascii() for line in lines)
        if right.count(None) <= _MOST_LOST * marked:
            return "\n".join(new if new is not None else line for new, line in zip(right, lines, strict=True))
    return None


def _line(line: str, letters: dict[str, int]) -> str | None:
    try:
        data = bytes(ord(char) if char < "\x80" else letters[char] for char in line)
        return _LOST_WITH_SPACE.sub(b"\xc3\xa0", _LOST_SPACE.sub(b"\\1\xa0", data)).decode()
    except (KeyError, UnicodeDecodeError):
        return None
