"""Settling the characters of a text: done once, by the reader, so that every later offset holds.

After this a block is one line in Unicode NFC whose words are parted by single spaces.
"""

import re
import unicodedata
from collections.abc import Iterable

# White space that str.split() parts words at, and so folds; every other C0 control, zero-width mark, soft hyphen and
# lone surrogate is dropped: none of them is seen on the page.
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f"
_INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"
)
# Bullets that Word writes in its Symbol and Wingdings fonts, at private places of Unicode.
_WINGDINGS = {0xF0B7: "•", 0xF0A7: "•", 0xF076: "•", 0xF0D8: "•", 0xF0FC: "•", 0xF02D: "-", 0xF0E0: "→"}
_WINGDINGS |= {0xF0B3: "≥", 0xF0A3: "≤", 0xF0B4: "×"}
_BULLET = re.compile(f"^\\s*(?![{''.join(map(chr, _WINGDINGS))}])[\uf021-\uf0ff]\\s*(?=\\S)")
# C1 controls are windows-1252 in disguise (&#150; for a dash): browsers show them so (HTML standard, 13.2.5.80).
_DISGUISED: dict[int, str | None] = {
    code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)
}
_TABLE: dict[int, str | None] = (
    {code: None for code in (*range(0x20), 0x7F, *range(0xD800, 0xE000)) if chr(code) not in _SPACES}
    | dict.fromkeys(range(61472, 61696))  # a sign of a symbol font that no text needs
    | {ord(char): None for char in _INVISIBLE}
    | _DISGUISED
    | dict(_WINGDINGS)
    | {0x01A2: "Ư", 0x01A3: "ư"}  # letters of no language of Vietnam; old fonts have the horned ones in their places
)


_ODD = re.compile("[" + "".join(re.escape(chr(code)) for code in _TABLE) + "]")


def settle(text: str) -> str:
    """One line of settled text: NFC, single spaces, nothing invisible, no space at either end."""
    if not text.isascii() or not text.isprintable():
        if _ODD.search(text):
            text = _BULLET.sub("• ", text).translate(_TABLE)
        if not unicodedata.is_normalized("NFC", text):
            text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


# A hyphen that a line ended on, within a span or a word: "2015-" and "2020", "PTDTNT-" and "THPT", "khen-" and "chê".
_WITHIN_WORD = re.compile(r"\d[-–]\d|[A-ZĐ]{2}-[A-ZĐ]{2}|[^\W\d_]{2}-(?=[^\W\d_])[^A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ]")


def run_on(lines: Iterable[str]) -> str:
    """The text of lines that are one paragraph, parted by spaces except within a word or a span of years."""
    parts: list[str] = []
    for line in lines:
        if parts:
            before = parts[-1]
            parts.append("" if before[-1:] in ("-", "–") and _WITHIN_WORD.search(before[-3:] + line[:2]) else " ")
        parts.append(line)
    return "".join(parts)


def lines_of(text: str) -> list[str]:
    """The lines of a plain text, raw, whichever line end it uses (a form feed parts lines too)."""
    return (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\f", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .split("\n")
    )
