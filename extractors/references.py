"""Documents cited by their number, each once, with the day of issue where it is stated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.found import cite
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.dates import find_dates
from language.fold import key
from models import BlockKind, Reference

_SILENT = frozenset({BlockKind.FURNITURE, BlockKind.RECIPIENTS, BlockKind.LETTERHEAD, BlockKind.BYLINE})
# "các văn bản: Quyết định …" - a name that runs over a verb is no name of a law.
_NO_NAME = re.compile(r"(?<!\w)(?:ban hành|theo|tại|của|và các|kèm|thực hiện|về việc|triển khai|căn cứ|ngày|năm|sửa đổi)(?!\w)")
_LAWS = frozenset({"luật", "bộ luật", "pháp lệnh", "quy chế", "chương trình", "đề án"})


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
    own = {key(m["sign"]) for m in rulebook("references").rule("own").pattern.finditer(reading.low)}
    found: dict[str, Reference] = {}
    for citation in sorted(_citations(reading), key=lambda c: c.sign):
        number = reading.text[slice(*citation.sign)]
        known = key(number)
        if known in own:
            continue
        reference = _reference(reading, citation, number)
        if known not in found or (found[known].date is None and reference.date is not None):
            found[known] = reference
    return tuple(found.values())


def _citations(reading: Reading) -> Iterator[_Citation]:
    book = rulebook("references")
    more = book.rule("more").pattern
    for block in reading.document.blocks:
        if block.kind in _SILENT or not any(c.isdigit() for c in reading.text[block.start : block.end]):
            continue
        for match in book.rule("cited").pattern.finditer(reading.low, block.start, block.end):
            if not _is_sign(reading.text[slice(*match.span("sign"))]):
                continue
            first = _Citation(match.start("kind"), match.span("sign"), match.span("kind"), match.span("name"), "references.cited")
            yield first
            at = match.end()
            while (another := more.match(reading.low, at, block.end)) and _is_sign(reading.text[slice(*another.span("sign"))]):
                yield _Citation(another.start("sign"), another.span("sign"), first.kind, (0, 0), "references.more")
                at = another.end()
        for match in book.rule("numbered").pattern.finditer(reading.low, block.start, block.end):
            yield _Citation(match.start("kind"), match.span("sign"), match.span("kind"), (0, 0), "references.numbered")


def _is_sign(written: str) -> bool:
    """Whether it is the sign of a paper: letters after the number, mostly capitals ("3-5 triệu", "5/kg" are not)."""
    letters = [c for c in written if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) * 2 > len(letters)


def _reference(reading: Reading, citation: _Citation, number: str) -> Reference:
    start, (_, end) = citation.start, citation.sign
    date = _date_after(reading, end) or _date_before(reading, start)
    named = reading.low[slice(*citation.name)].strip()
    law = reading.low[slice(*citation.kind)] in _LAWS
    if citation.rule == "references.more":
        text = f"{reading.text[slice(*citation.kind)]} số {number}"
    elif named and (not law or _NO_NAME.search(named)):
        text = f"{reading.text[slice(*citation.kind)]} số {number}"
    else:
        text = reading.text[start:end]
    evidence = [cite(reading, start, end, None, citation.rule)]
    if date:
        evidence.append(cite(reading, date[0], date[1], "date", date[3]))
    certain = 0.7 if citation.rule == "references.numbered" else 0.95
    return Reference(number=number, text=text, date=date[2] if date else None, evidence=tuple(evidence), confidence=certain)


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
