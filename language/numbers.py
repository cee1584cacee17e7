"""Counts as Vietnamese prose writes them: 07, 1.200, hai mươi, "07 (bảy)"."""

import re

_UNITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_WORD = "|".join(sorted(_UNITS, key=len, reverse=True))
#: A count in levelled text: digits (with points between thousands) or number words up to 99.
NUMBER = (
    r"(?:\d{1,3}(?:\.\d{3})+|\d{1,6}"
    rf"|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|hai|ba|tư|lăm|sáu|bảy|tám|chín))?|mười (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín)"
    rf"|(?:{_WORD}))"
)
_DIGITS = re.compile(r"\d")


def number(words: str) -> int | None:
    """The value of a count matched by :data:`NUMBER`, or None where it is no number."""
    words = words.strip().lower()
    if _DIGITS.match(words):
        digits = words.replace(".", "")
        return int(digits) if digits.isdigit() else None
    parts = words.split()
    if "mươi" in parts:
        at = parts.index("mươi")
        tens = _UNITS.get(parts[0]) if at == 1 else None
        rest = _UNITS.get(parts[2]) if len(parts) > 2 else 0
        return None if tens is None or rest is None else tens * 10 + rest
    values = [_UNITS.get(p) for p in parts]
    if not values or any(v is None for v in values):
        return None
    return sum(v for v in values if v is not None)
