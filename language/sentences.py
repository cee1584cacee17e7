"""Sentences of Vietnamese prose, within one paragraph of settled text."""

import re

from language.letters import LOWER, UPPER

# Where a sentence may end: a mark, closing quotes, then space and a beginning; or no space at all ("thi đua.Để thực hiện").
_END = re.compile(
    rf"(?P<mark>\./\.|[.!?…]+)(?P<close>[\"”’)\]]*)(?:(?P<space>\s+)(?=[\"“‘(\[*+\-–•]?\s?[{UPPER}\d])|(?=[{UPPER}][{LOWER}])|\s*$)"
)
_WORD_BEFORE = re.compile(rf"[{UPPER}{LOWER}\d.,/]+$")
# Short forms that end in a point and are followed by a name: TS. Nguyễn, TP. Huế, Đ/c. An, St. (lists of them end nowhere)
_ABBREVIATIONS = frozenset(
    "ts ths th.s pgs gs tskh tp tx tt q p h x bs ks cn đ/c đc nt nxb ncs cks bscki bsckii ngưt ngnd ttưt tthn st mr mrs ms dr no pgs.ts gs.ts pgs,ts ts.bs ths.bs q.".split()
)


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
    if match["mark"] != ".":
        return True
    word = _WORD_BEFORE.search(text, max(begin, match.start() - 12), match.start())
    before = word[0] if word else ""
    if before.lower() in _ABBREVIATIONS or (len(before) == 1 and before.isupper()):
        return False
    if before.rsplit(".", 1)[-1].lower() in _ABBREVIATIONS:
        return False
    numbered = before.isdigit() or before in {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"}
    if numbered and match.start() - begin <= len(before):  # "1. Kết quả": a number that opens the sentence
        return False
    return bool(match["space"]) or len(before) > 3 or before.islower()
