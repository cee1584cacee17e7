"""Search over people, bodies, clusters, awards, decisions, meetings and text.

Ranking is our own, not bm25: that weighs a word by counting all its rows, and a family name has hundreds of thousands.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Connection, Table, select

import models
from archive.facet_counts import FacetCount, FacetCounts, count_facets
from archive.facets import Facet, Kind
from archive.highlight import Span, marks, snippet
from archive.index import Indexed, Named, kind_of, to_rank, to_show
from archive.matches import MOST, Matches, by_date, closest, look, typed
from archive.parsing import narrowed, parse
from archive.query import Query, Stage
from archive.store import Archive, evidence_of
from archive.stored import item_of
from archive.tables import DERIVED, DOCUMENTS

__all__ = ["Facet", "FacetCount", "Hit", "Kind", "Order", "Results", "search"]

# What a rank is worth, and a name that is the query, begins with it, or has all its words; the kinds decide the rest.
_RANK, _SAME_TONED, _SAME, _BEGINS, _HOLDS = 10.0, 9.0, 8.0, 4.0, 3.0
_KIND = {kind: 0.1 * number for number, kind in enumerate(reversed(Kind), 1)}


class Order(StrEnum):
    """In which order hits come."""

    RELEVANCE = "relevance"
    DATE = "date"  # of the meeting, else of publication; the newest first


@dataclass(frozen=True)
class Hit:
    """Something found, with the words it rests on. Marks are (start, end) offsets of matched words."""

    kind: Kind
    key: str  # of the item, or of the document for text
    title: str  # one line in Vietnamese
    title_marks: tuple[Span, ...]
    details: tuple[str, ...]  # further lines in Vietnamese: members, leaders by year, awards
    detail_marks: tuple[tuple[Span, ...], ...]  # of each of these lines
    snippet: str  # words of the document around the evidence, as they stand; "" where the document does not show any
    marks: tuple[Span, ...]
    start: int  # where the snippet begins in the document's text
    document: str  # the document's key
    document_title: str | None
    date: str | None  # of the meeting, else of publication, ISO 8601
    source: str
    score: float
    review: models.Review | None  # of the item; None for text
    revoked_on: str | None  # the day on which an award was taken back, ISO 8601


@dataclass(frozen=True)
class Results:
    """A page of hits.

    ``counts`` tells how many there are of each kind, ``total`` of the kinds asked for; with ``capped`` these are "at
    least". ``reachable`` hits can be paged through. ``facets``, where asked for, counts values over what is asked for;
    with ``facets_capped`` over a part of it, so that these too are "at least". ``notice`` is a Vietnamese line or None;
    ``understood`` tells whether all that was typed was used.
    """

    hits: tuple[Hit, ...]
    total: int
    counts: Mapping[Kind, int]
    capped: bool
    reachable: int
    notice: str | None
    facets: FacetCounts = field(default_factory=dict)
    facets_capped: bool = False
    understood: bool = True


def search(
    archive: Archive,
    query: str | Query,
    kinds: Collection[Kind] | None = None,
    year: int | None = None,
    limit: int = 20,
    offset: int = 0,
    *,
    order: Order = Order.RELEVANCE,
    facets: bool = False,
) -> Results:
    """Find what has all words of ``query``, in its fields; whatever was typed, it never raises.

    Words typed with tones are found with them first, then without. ``kinds`` chooses what to show, ``year`` the year
    that an item speaks of; ``offset`` skips hits; ``facets`` asks for counts.
    """
    wanted = (parse(query) if isinstance(query, str) else query).of_kinds(kinds)
    if year is not None:
        wanted = narrowed(wanted, {Facet.YEAR: [str(year)]})
    if wanted.is_empty:
        return Results((), 0, {}, False, 0, wanted.notice(), understood=not wanted.faults)
    with archive.reading() as connection:
        matches = look(connection, wanted)
        ordered = _in_order(connection, matches, order, offset + limit)
        hits = tuple(_hits(connection, wanted, ordered[offset : offset + limit]))
        counted = count_facets(connection, matches) if facets else {}
    counts = {kind: min(count, MOST) for kind, count in matches.counts.items()}
    total = sum(count for kind, count in counts.items() if wanted.kinds is None or kind in wanted.kinds)
    capped = counts != matches.counts
    reachable = total if order is Order.DATE else len(ordered)
    said = wanted.notice()
    notice = said or _few_notice(total, reachable, capped=capped)
    partial = matches.is_crowd and facets
    return Results(hits, total, counts, capped, reachable, notice, counted, partial, understood=not said)


def _few_notice(total: int, reachable: int, *, capped: bool) -> str | None:
    if not total:
        return "Không tìm thấy. Hãy bớt từ, bỏ dấu ngoặc kép hoặc kiểm tra chính tả."
    if reachable < total:
        many = f"từ {total} kết quả trở lên" if capped else f"{total} kết quả"
        return f"Có {many}, xếp hạng {reachable}. Hãy thêm từ để thu hẹp."
    return None


# In which order


@dataclass(frozen=True)
class _Ranked:
    number: int
    stage: Stage
    score: float


def _in_order(connection: Connection, matches: Matches, order: Order, most: int) -> list[_Ranked]:
    """The entries in order, all that can be paged through; by date at least ``most`` of them."""
    if order is Order.DATE:
        widest = matches.query.stages()[-1]
        return [_Ranked(number, widest, 0.0) for number in by_date(connection, matches, most)]
    return _ranked(connection, matches.query, closest(connection, matches))


def _ranked(connection: Connection, query: Query, pool: Mapping[int, Stage]) -> list[_Ranked]:
    """Closest first; of equals the latest year, then as they came in."""
    toned, plain = typed(query)
    words = frozenset(plain.split())
    found = []
    for entry in to_rank(connection, pool):
        stage = pool[entry.number]
        worth = _RANK * stage.rank + _KIND[kind_of(entry.number)] + _name_worth(entry, toned, plain, words)
        found.append((-round(worth, 1), -int(entry.years.rpartition(" ")[2] or 0), entry.number, stage))
    return [_Ranked(number, stage, -worth) for worth, _, number, stage in sorted(found, key=lambda f: f[:3])]


def _name_worth(entry: Named, toned: str, plain: str, words: frozenset[str]) -> float:
    if entry.name_bare is None or not plain:
        return 0
    if entry.name_bare == plain:
        return _SAME_TONED if entry.name_key == toned else _SAME
    if entry.name_bare.startswith(plain + " "):
        return _BEGINS
    return _HOLDS if words.issubset(entry.name_bare.split()) else 0


# As they are shown


_DOCUMENT = ("key", "name", "title", "source", "text")


def _hits(connection: Connection, query: Query, page: Sequence[_Ranked]) -> Iterable[Hit]:
    found = to_show(connection, [ranked.number for ranked in page])
    documents = _documents(connection, {one.document_key for one in found.values()})
    reviewed = _reviewed(connection, found.values())
    for ranked in page:
        one, stage = found[ranked.number], ranked.stage
        document = documents[one.document_key]
        title = one.title or document.title or document.name
        begin, words, shown = _shown(connection, query, one, stage, document.text)
        review, revoked_on = reviewed.get(item_of(one.item_key), (None, None))
        yield Hit(
            kind=one.kind,
            key=one.item_key,
            title=title,
            title_marks=marks(title, query, stage) if one.title else (),
            details=one.details,
            detail_marks=tuple(marks(line, query, stage) for line in one.details),
            snippet=words,
            marks=shown,
            start=begin,
            document=one.document_key,
            document_title=document.title,
            date=one.date,
            source=document.source,
            score=ranked.score,
            review=review,
            revoked_on=revoked_on,
        )


def _documents(connection: Connection, keys: Collection[str]) -> dict[str, Any]:
    rows = connection.execute(select(*(DOCUMENTS.c[name] for name in _DOCUMENT)).where(DOCUMENTS.c.key.in_(keys)))
    return {row.key: row for row in rows}


def _reviewed(connection: Connection, found: Iterable[Indexed]) -> dict[str, tuple[models.Review, str | None]]:
    """How a person reviewed the items of entries, and when an award was revoked; a stretch of text is no item."""
    items: dict[str, set[str]] = defaultdict(set)
    for one in found:
        if one.kind is not Kind.TEXT:
            items[one.item_key.split(".")[1]].add(item_of(one.item_key))
    told = {}
    for name, keys in items.items():
        table = DERIVED[name]
        for row in connection.execute(select(*_told_of(table)).where(table.c.key.in_(keys))).mappings():
            told[row["key"]] = models.Review(row["review"]), row.get("revoked_on")
    return told


def _told_of(table: Table) -> list[Column[Any]]:
    return [table.c[name] for name in ("key", "review", "revoked_on") if name in table.c]


def _shown(
    connection: Connection, query: Query, found: Indexed, stage: Stage, text: str
) -> tuple[int, str, tuple[Span, ...]]:
    """The snippet: around the entry's own words, or around other evidence of its item that shows more of the query."""
    if not found.end:
        return 0, "", ()
    best = snippet(text, found.start, found.end, query, stage)
    if best[2] or found.kind is Kind.TEXT:
        return best
    spans = evidence_of(connection, item_of(found.item_key))
    others = [snippet(text, start, end, query, stage) for start, end in spans]
    return max([best, *others], key=lambda s: sum(e - b for b, e in s[2]))
