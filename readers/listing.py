"""Markers that somebody typed at the head of a line: "- ", "1.", "a)", "II.", "Thứ nhất:"."""

import re
from dataclasses import dataclass
from enum import Enum

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


class MarkerStyle(Enum):
    """How a marker is written; the value is the level it usually has."""

    PART = 0  # PHẦN I, Chương II
    ROMAN = 0.5
    NUMBER = 1
    NESTED = 2  # 1.2, 1.2.3
    LETTER = 3
    WORD = 1.5  # Thứ nhất, Một là
    ARTICLE = 1.2  # Điều 1
    DASH = 4
    PLUS = 5
    BULLET = 4.5


@dataclass(frozen=True, slots=True)
class TypedMarker:
    """A marker at the head of a line: its style, its place among its siblings (0 where it has none), its end."""

    style: MarkerStyle
    ordinal: int
    end: int
    depth: int = 1


_PATTERNS = (
    (
        MarkerStyle.PART,
        re.compile(
            r"(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:thứ\s+|THỨ\s+)?([IVX]+|\d+|nhất|một|hai|ba|bốn|tư|năm|NHẤT|MỘT"
            r"|HAI|BA|BỐN|TƯ|NĂM)\b[.:]?\s*"
        ),
    ),
    (MarkerStyle.ARTICLE, re.compile(r"(?:Điều|ĐIỀU)\s+(\d+)\s*[.:]\s*")),
    (
        MarkerStyle.WORD,
        re.compile(
            r"(?:Thứ|THỨ)\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\b(?!\s*[,\-–]?\s*(?:\d"
            r"|ngày\b))\s*(?:là\b)?\s*[,:;.\-–]?\s*",
            re.I,
        ),
    ),
    (MarkerStyle.WORD, re.compile(r"(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\b\s*[,:;.\-–]?\s*")),
    (MarkerStyle.NESTED, re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=\D|\d+%)")),
    (
        MarkerStyle.NUMBER,
        re.compile(
            r"\(?(\d{1,2})(?:[.)]|/(?!\s?[A-ZĐ]{2,}[a-zđ]{0,2}[-–/])|\s*[-–](?=\s))(?:\s*(?=[^\W\d]|[\"“'(‘])|\s+(?=\d+\D))"
        ),
    ),
    (MarkerStyle.ROMAN, re.compile(r"([IVX]{1,5})\s*[./)\-–]\s*(?=\S)")),
    (MarkerStyle.LETTER, re.compile(r"\(?([a-zđ])[.)]\s*(?=[^\W\d_]|[\"“(])")),
    (MarkerStyle.PLUS, re.compile(r"(\+|o(?=\s))\s*(?=\S)")),
    (MarkerStyle.DASH, re.compile(r"([-–—])\s*(?=[^\W_]|[\"“(])")),
    (MarkerStyle.BULLET, re.compile(r"([*•▪●○◦■□➢✓→♦❖★☆·])\s*(?=\S)")),
)
_WORDS = {
    word: at
    for at, words in enumerate(("nhất một", "hai", "ba", "tư bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"), start=1)
    for word in words.split()
}
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_FIRST = frozenset("PCMĐTHBNSI VXPC(+o-–—*•▪●○◦■□➢✓→♦❖★☆·0123456789" + _LETTERS)


def typed_marker(text: str) -> TypedMarker | None:
    """The marker typed at the head of a line, or None."""
    if not text or (text[0] not in _FIRST and not text[0].isdigit()):
        return None
    for style, pattern in _PATTERNS:
        found = pattern.match(text)
        if found and found.end() < len(text):
            return TypedMarker(style, _ordinal(style, found[1]), found.end(), found[1].count(".") + 1)
    return None


def _ordinal(style: MarkerStyle, label: str) -> int:
    if style is MarkerStyle.NESTED:
        return int(label.rsplit(".", 1)[1])
    if label.isdigit():
        return int(label)
    if style is MarkerStyle.ROMAN:
        return roman(label)
    if style is MarkerStyle.LETTER:
        return _LETTERS.find(label) + 1
    return _WORDS.get(label.lower(), 0)


def roman(label: str) -> int:
    """The number that capital Roman figures write."""
    values = [_ROMAN[c] for c in label]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def siblings(one: TypedMarker | None, other: TypedMarker | None) -> bool:
    """Whether two markers follow one another in one row."""
    if one is None or other is None or one.style is not other.style:
        return False
    if one.ordinal == 0:
        return True
    return one.depth == other.depth and other.ordinal - one.ordinal == 1
