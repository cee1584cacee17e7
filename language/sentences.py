"""Sentences of Vietnamese prose, within one paragraph of settled text."""

import re
from functools import cache

from language.letters import LOWER, UPPER
from language.lexicon import lexicon
from language.swift_patterns import swift

# Where a sentence may end: a mark and closing quotes, then a space and a beginning, or a beginning without the space
# ("thi đua.Để thực hiện"), or nothing.
_BEGINNING = rf"[\"“‘(\[*+\-–•]?\s?[{UPPER}\d]"
_END = swift(
    r"(?P<mark>\./\.|[.!?…]+)(?P<close>[\"”’)\]]*)"
    rf"(?:(?P<space>\s+)(?={_BEGINNING})|(?=[{UPPER}][{LOWER}])|\s*$)"
)
_WORD_BEFORE = re.compile(rf"[{UPPER}{LOWER}\d.,/]+$")
_CHAPTERS = frozenset({"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"})


@cache
def _abbreviations() -> frozenset[str]:
    """Short forms that end in a point and are followed by a name."""
    return frozenset(lexicon("abbreviations").by_spelling)


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as (start, end) offsets into ``text``, the closing mark included."""
    out: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end or _ends(text, begin, match):
            _add(out, text, begin, match.end("close"))
            begin = match.end()
    _add(out, text, begin, end)
    return out


def _add(out: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        out.append((start, end))


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether a mark ends the sentence begun at ``begin``: a point after a short form or an item's number does not."""
    if match["mark"] != ".":
        return True
    word = _WORD_BEFORE.search(text, max(begin, match.start() - 12), match.start())
    before = word[0] if word else ""
    if (len(before) == 1 and before.isupper()) or _is_short(before.lower()):
        return False
    numbered = before.isdigit() or before in _CHAPTERS
    if numbered and match.start() - begin <= len(before):  # "1. Kết quả": a number that opens the sentence
        return False
    closed = not before and text[match.start() - 1] in ')]”"'  # "(xã Nà Kẹ).Hội nghị"
    return bool(match["space"]) or len(before) > 3 or before.islower() or closed


def _is_short(word: str) -> bool:
    return word in _abbreviations() or re.split(r"[.,]", word)[-1] in _abbreviations()
