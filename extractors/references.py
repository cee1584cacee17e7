"""Documents cited by their number, each once, with the day of issue where it is stated."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.found import cite
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.dates import find_dates
from language.fold import key
from models import Block, BlockKind, Reference

_SILENT = frozenset({BlockKind.FURNITURE, BlockKind.RECIPIENTS, BlockKind.LETTERHEAD, BlockKind.BYLINE})
_LAWS = frozenset({"luật", "bộ luật", "pháp lệnh", "quy chế", "chương trình", "đề án"})


_FIRST_NUMBER = re.compile(r"\d*")
_HEAD_OF_LINE = 12  # how far before its number the line of a paper's own "Số:" may begin
_BEFORE = 110  # how far before a number its kind of paper may stand, the name of a law between them


@dataclass(frozen=True)
class _Citation:
    """A number at ``sign``, with the kind of paper before it."""

    start: int
    sign: tuple[int, int]
    kind: tuple[int, int]
    name: tuple[int, int]
    rule: str


def find_references(reading: Reading) -> tuple[Reference, ...]:
    """Every document cited by number outside the document's own head and foot, in order."""
    signs = [
        m.span() for m in rulebook("references").rule("sign").pattern.finditer(reading.low) if _is_sign(reading, m)
    ]
    own = {key(reading.text[slice(*s)]).lstrip("0") for s in signs if _is_own(reading, s[0])}
    found: dict[str, Reference] = {}
    citations = sorted(_citations(reading, signs), key=lambda c: c.sign)
    whole = {_short(reading, c) for c in citations if c.rule != "references.numbered"}
    for citation in citations:
        if citation.rule == "references.numbered" and _short(reading, citation) in whole:
            continue
        number = reading.text[slice(*citation.sign)]
        known = key(number).lstrip("0")  # "Kế hoạch số 03/KH-STP", "Kế hoạch 3/KH-STP"
        if known in own:
            continue
        reference = _reference(reading, citation, number)
        if known not in found or (found[known].date is None and reference.date is not None):
            found[known] = reference
    return tuple(found.values())


def _short(reading: Reading, citation: _Citation) -> tuple[str, str]:
    """A paper as it is called for short, by its kind and the first number of its sign: "Nghị định 98"."""
    number = _FIRST_NUMBER.match(reading.low, citation.sign[0])
    return reading.low[slice(*citation.kind)], number[0] if number else ""


def _is_own(reading: Reading, at: int) -> bool:
    """Whether a number follows "Số:", as that of the document itself does."""
    return bool(rulebook("references").rule("own").pattern.search(reading.low[max(0, at - _HEAD_OF_LINE) : at]))


def _citations(reading: Reading, signs: Sequence[tuple[int, int]]) -> Iterator[_Citation]:
    book = rulebook("references")
    cited, more = book.rule("cited").pattern, book.rule("more").pattern
    last: _Citation | None = None
    for sign in signs:
        block = _block(reading, sign[0])
        if block is None:
            continue
        floor = max(block.start, sign[0] - _BEFORE)
        match = _nearest(cited, reading.low, floor, sign[0])
        if match:
            last = _Citation(match.start("kind"), sign, match.span("kind"), match.span("name"), "references.cited")
            yield last
        elif last and floor <= last.sign[1] and more.search(reading.low, last.sign[1], sign[0]):
            last = _Citation(sign[0], sign, last.kind, (0, 0), "references.more")
            yield last
    for match in book.rule("numbered").pattern.finditer(reading.low):
        if _block(reading, match.start()):
            number = match.span("sign" if match["sign"] else "bare")
            yield _Citation(match.start(), number, match.span("kind"), (0, 0), "references.numbered")


def _nearest(pattern: re.Pattern[str], low: str, start: int, end: int) -> re.Match[str] | None:
    """The last match in ``start:end``: the kind of paper nearest to the number, whole: no "luật" of a "Bộ luật"."""
    found = None
    while match := pattern.search(low, start, end):
        if found is None or match.end("kind") != found.end("kind"):
            found = match
        start = match.start() + 1
    return found


def _block(reading: Reading, at: int) -> Block | None:
    """The block at ``at``, unless it is page furniture or the paper's own head or foot."""
    blocks = reading.document.blocks
    index = bisect_right(blocks, at, key=lambda b: b.start) - 1
    return blocks[index] if index >= 0 and blocks[index].kind not in _SILENT else None


def _is_sign(reading: Reading, match: re.Match[str]) -> bool:
    """Whether it is the sign of a paper: letters after the number, mostly capitals ("3-5 triệu", "5/kg" are not)."""
    start, end = match.span()
    apart = start == 0 or reading.low.endswith("số", 0, start)  # "số124/…"
    if not apart and (reading.low[start - 1].isalnum() or reading.low[start - 1] in "/.,-"):
        return False
    written = reading.text[start:end]
    letters = [c for c in written if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) * 2 > len(letters)


def _reference(reading: Reading, citation: _Citation, number: str) -> Reference:
    start, (_, end) = citation.start, citation.sign
    date = _date_after(reading, end) or _date_before(reading, start)
    named = reading.low[slice(*citation.name)].strip()
    law = reading.low[slice(*citation.kind)] in _LAWS
    runs_over = named and (not law or rulebook("references").rule("no_name").pattern.search(named))
    if citation.rule == "references.more" or runs_over:
        text = f"{reading.text[slice(*citation.kind)]} số {number}"
    else:
        text = reading.text[start:end]
    evidence = [cite(reading, start, end, None, citation.rule)]
    if date:
        evidence.append(cite(reading, date[0], date[1], "date", date[3]))
    certain = 0.7 if citation.rule == "references.numbered" else 0.95
    return Reference(
        number=number, text=text, date=date[2] if date else None, evidence=tuple(evidence), confidence=certain
    )


def _date_after(reading: Reading, end: int) -> tuple[int, int, str, str] | None:
    match = rulebook("references").rule("day").pattern.match(reading.low, end)
    return _dated(reading, match, "references.day") if match else None


def _date_before(reading: Reading, start: int) -> tuple[int, int, str, str] | None:
    floor = max(reading.low.rfind("\n", 0, start) + 1, start - 130)
    match = rulebook("references").rule("issued").pattern.search(reading.low, floor, start)
    return _dated(reading, match, "references.issued") if match else None


def _dated(reading: Reading, match: re.Match[str], rule: str) -> tuple[int, int, str, str] | None:
    start, end = match.span("day")
    day = next(iter(find_dates(reading.low[start:end])), None)
    iso = day.iso() if day else None
    return (start, end, iso, rule) if iso else None
