"""What kind of official paper a document is, and where its headline names a meeting."""

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.reading import Reading
from extractors.rulebook import rulebook
from models import Block, BlockKind

#: Papers that tell of a meeting, whatever page shows them.
_TELLING = frozenset({"minutes", "conclusion", "resolution"})
#: What is read of a page before the heading of a paper on it; a paragraph longer than this, in characters, is news.
_PROSE = (BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_LEAD = 160
#: A heading in capitals begins with so many characters of them.
_CAPITALS = 8
_REMARK = re.compile(r"\s*\([^()]*\)$")  # "(xét khen thưởng năm 2016)": what was on the table, no part of the name


@dataclass(frozen=True)
class Paper:
    """An official paper: its kind, and where the meeting's name stands in the headline (``start == end``: nowhere)."""

    kind: str
    start: int
    end: int


def paper_kind(reading: Reading) -> str | None:
    """Which official paper it is, by the name of its rule ("minutes", "plan", …); None for a page of news."""
    paper = paper_of(reading)
    return paper.kind if paper else None


@lru_cache(maxsize=1)  # asked for three times of one document
def paper_of(reading: Reading) -> Paper | None:
    """The paper that the headline announces below a letterhead or in capitals, or that the page shows under it.

    None for a page of news.
    """
    head = headline_of(reading)
    if head is None:
        return None
    kind = _kind(reading, head)
    return Paper(kind, *_meeting_in(reading, head)) if kind else _shown_under(reading, head)


def _shown_under(reading: Reading, head: Block) -> Paper | None:
    """The minutes or the like whose own heading, in capitals, comes under the headline of a page, before prose."""
    for block in reading.document.blocks:
        if block.start < head.end or block.kind not in _PROSE:
            continue
        if block.end - block.start > _LEAD:
            return None
        shown = reading.text[block.start : block.start + _CAPITALS].isupper()
        if shown and (kind := _kind(reading, block)) in _TELLING:
            return Paper(kind, *_meeting_in(reading, block))
    return None


def headline_of(reading: Reading) -> Block | None:
    """The first headline of the document."""
    return next((b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE), None)


def _kind(reading: Reading, head: Block) -> str | None:
    book = rulebook("papers")
    official = any(b.kind is BlockKind.LETTERHEAD for b in reading.document.blocks)
    if not official and not reading.text[head.start : head.start + 5].isupper():
        return None
    for rule in book.rules:
        match = rule.pattern.match(reading.low, head.start, head.end) if rule.gives == "kind" else None
        if match and (official or reading.low[match.end() : match.end() + 1] != ":"):
            return rule.name
    return None


def _meeting_in(reading: Reading, head: Block) -> tuple[int, int]:
    """Where a headline names the meeting: up to the cluster that held it, if the name is long enough without."""
    book = rulebook("papers")
    named = book.pattern("meeting").search(reading.low, head.start, head.end)
    if named is None:
        return head.start, head.start
    remark = _REMARK.search(reading.low, named.end(), head.end)
    end = remark.start() if remark else head.end
    of_cluster = book.pattern("of_cluster").search(reading.low, named.end(), end)
    if of_cluster and len(reading.low[named.start() : of_cluster.start()].split()) >= 8:
        return named.start(), of_cluster.start()
    return named.start(), end
