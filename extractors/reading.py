"""The reading of a document: its text with the sentences, names, heads of posts, days and periods found in it.

Extractors use the :class:`Reading`; ``extractors.spacy_doc`` makes a spaCy ``Doc`` of one.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import NamedTuple, Protocol, TypeVar

from language.dates import DateFound, find_dates
from language.fold import level
from language.letters import LOWER, UPPER
from language.lexicon import lexicon
from language.names import PersonFound, find_people
from language.periods import PeriodFound, find_periods
from language.posts import post_head
from language.sentences import split
from language.swift_patterns import swift
from models import Block, BlockKind, Document

#: Blocks that say nothing of the meeting: page furniture, and the head and foot of official papers.
SILENT = frozenset(
    {BlockKind.FURNITURE, BlockKind.RECIPIENTS, BlockKind.LETTERHEAD, BlockKind.BYLINE, BlockKind.DATELINE}
)


#: Short titles and forms of address, and short words for places, that stand before a name with a point.
_BEFORE_PEOPLE, _BEFORE_PLACES = ("TS", "ThS", r"Th\.S", "PGS", "GS", "TSKH", "BS", "KS"), ("TP", "Tp", "TX")
_JOINED = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION})


class Spanned(Protocol):
    """Anything found at ``start:end`` of the text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends: the offset after its last character."""


T = TypeVar("T", bound=Spanned)


class Sentence(NamedTuple):
    """A sentence at ``start:end``, in a block of the document; ``first`` if it opens its block."""

    start: int
    end: int
    block: int
    kind: BlockKind
    first: bool


class PostHead(NamedTuple):
    """The head of a post at ``start:end``."""

    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Reading:
    """A document read: its text, the same text levelled for rules, and everything the finders found, in order."""

    document: Document
    text: str
    low: str
    sentences: tuple[Sentence, ...] = ()
    people: tuple[PersonFound, ...] = ()
    posts: tuple[PostHead, ...] = ()
    dates: tuple[DateFound, ...] = ()
    periods: tuple[PeriodFound, ...] = ()

    def within(self, found: Sequence[T], start: int, end: int) -> Sequence[T]:
        """Those of the ordered finds that begin in ``start:end``."""
        told, starts = self._starts.get(id(found), (None, ()))
        if told is not found:
            starts = [f.start for f in found]
            self._starts[id(found)] = found, starts
        return found[bisect_left(starts, start) : bisect_left(starts, end)]

    @cached_property
    def _starts(self) -> dict[int, tuple[Sequence[Spanned], list[int]]]:
        """Where the finds begin, for those asked for so far."""
        return {}

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """Sentences of the document's own prose, lists and tables; not of headlines, furniture, heads and feet."""
        out = SILENT | {BlockKind.HEADLINE, BlockKind.SIGNATURE}
        return tuple(s for s in self.sentences if s.kind not in out)

    @cached_property
    def tables(self) -> tuple[list[Block], ...]:
        """The cells of each table of the document, in order."""
        tables: dict[int, list[Block]] = {}
        for block in self.document.blocks:
            if block.cell:
                tables.setdefault(block.cell.table, []).append(block)
        return tuple(tables.values())

    def block_of(self, sentence: Sentence) -> Block:
        """The block that a sentence stands in."""
        return self.document.blocks[sentence.block]

    def sentences_of(self, block: int) -> Sequence[Sentence]:
        """The sentences of a block, by its index."""
        return self._by_block.get(block, ())

    @cached_property
    def _by_block(self) -> dict[int, list[Sentence]]:
        out: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            out.setdefault(sentence.block, []).append(sentence)
        return out


def _spoken(reading: Reading) -> Iterator[tuple[int, BlockKind, int, int]]:
    """The blocks that are not silent (index, kind, start, end); one that breaks off in a name goes on in the next."""
    blocks, at = reading.document.blocks, 0
    while at < len(blocks):
        first = last = at
        while last + 1 < len(blocks) and reading.text[blocks[last].end : blocks[last + 1].start] == " ":
            last += 1
        if blocks[first].kind not in SILENT:
            yield first, blocks[first].kind, blocks[first].start, blocks[last].end
        at = last + 1


@cache
def _broken_off() -> re.Pattern[str]:
    """The end of a line after a short form, where the next line begins with the name that belongs to it."""
    people, places = "|".join(_BEFORE_PEOPLE), "|".join(_BEFORE_PLACES)
    known = "|".join(re.escape(entry.form) for entry in lexicon("provinces").entries)
    name = rf"[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+"
    return swift(rf"(?<!\w)(?:(?:{people})\.\n(?={name})|(?:{places})\.\n(?=(?:{known})(?!\w)))")


def _unbroken(document: Document) -> str:
    """The text with a space for each end of a line that parts a short form from its name ("TS.", "Lò Văn Pín")."""
    text, broken = document.text, list(_broken_off().finditer(document.text))
    ends = {b.end: b.kind for b in document.blocks if broken}
    starts = {b.start: b.kind for b in document.blocks if broken}
    for match in broken:
        at = match.end() - 1
        if ends.get(at) in _JOINED and ends.get(at) == starts.get(at + 1):
            text = f"{text[:at]} {text[at + 1 :]}"
    return text


def find_sentences(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of every block that is not silent."""
    return tuple(
        Sentence(start, end, index, kind, not at)
        for index, kind, begin, close in _spoken(reading)
        for at, (start, end) in enumerate(split(reading.text, begin, close))
    )


_CAPITALS = frozenset({BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.SIGNATURE})


def find_persons(reading: Reading) -> tuple[PersonFound, ...]:
    """The names of people; the heads of posts are known."""
    heads = [p.start for p in reading.posts]
    people: list[PersonFound] = []
    for _, kind, start, end in _spoken(reading):
        people += find_people(reading.text, reading.low, start, end, heads, capitals=kind in _CAPITALS)
    often = Counter(reading.low[p.start : p.end] for p in people if p.namesake)
    named_after = {name for name, times in often.items() if times > 1}
    begun = {p.name.partition(" ")[0] for p in people if " " in p.name}
    return tuple(
        p
        for p in people
        if not p.namesake
        and p.name not in begun  # "chị H'Lan" is H'Lan Niê, told for short
        and (_is_told(p) or reading.low[p.start : p.end] not in named_after)
    )


def _is_told(person: PersonFound) -> bool:
    """Whether a title or form of address tells that somebody is meant, not what is named after somebody."""
    return bool(person.titles or person.address)


def read(document: Document) -> Reading:
    """Read a document: one pass of every finder over its text."""
    text = _unbroken(document)
    low = level(text)
    posts = tuple(PostHead(m.start(), m.end()) for m in post_head().finditer(low))
    dates, periods = tuple(find_dates(low)), tuple(find_periods(low))
    reading = Reading(document, text, low, posts=posts, dates=dates, periods=periods)
    return replace(reading, sentences=find_sentences(reading), people=find_persons(reading))
