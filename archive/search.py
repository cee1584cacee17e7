"""Search over people, bodies, clusters, awards, decisions, meetings and text.

Ranking is our own, not bm25: that weighs a word by counting all its rows, and a family name has hundreds of thousands.
Where a query matches more than a few hundred entries only as many are looked at, people and bodies of that name first.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

import models
from archive.findable import Kind
from archive.highlight import Span, marks, snippet
from archive.index import Indexed, Named, by_kind, kind_of, matching, named, to_rank, to_show, year_tag
from archive.query import Query, Stage, parse
from archive.store import Archive, evidence_of
from archive.tables import DERIVED, DOCUMENTS

__all__ = ["Hit", "Kind", "Results", "search"]

# So many entries are looked at and counted, and where there are more, so many of each kind are ranked.
_CAP, _CROWD = 400, 100
# What a rank is worth, and a name that is the query, begins with it, or has all its words; the kinds decide the rest.
_RANK, _SAME_TONED, _SAME, _BEGINS, _HOLDS = 10.0, 9.0, 8.0, 4.0, 3.0
_KIND = {kind: 0.1 * number for number, kind in enumerate(reversed(Kind), 1)}


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
    least". ``reachable`` hits can be paged through; ``notice`` is a Vietnamese line for the person, or None.
    """

    hits: tuple[Hit, ...]
    total: int
    counts: Mapping[Kind, int]
    capped: bool
    reachable: int
    notice: str | None


def search(
    archive: Archive,
    query: str,
    kinds: Collection[Kind] | None = None,
    year: int | None = None,
    limit: int = 20,
    offset: int = 0,
) -> Results:
    """Find what has all words of ``query``, best first; whatever was typed, it never raises.

    Words typed with tones are found with them first, then without. ``kinds`` chooses what to show, ``year`` the year
    that an item speaks of; ``offset`` skips hits.
    """
    wanted = parse(query)
    if not wanted.units:
        return Results((), 0, {}, False, 0, "Chưa có từ nào để tìm. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ.")
    with archive.reading() as connection:
        pool, found = _pool(connection, wanted, kinds, year)
        hits = tuple(_hits(connection, wanted, _ranked(connection, wanted, pool)[offset : offset + limit]))
    counts = {kind: min(count, _CAP) for kind, count in found.items()}
    total = sum(count for kind, count in counts.items() if kinds is None or kind in kinds)
    capped = counts != found
    return Results(hits, total, counts, capped, len(pool), _notice(wanted, total, len(pool), capped=capped))


def _notice(query: Query, total: int, reachable: int, *, capped: bool) -> str | None:
    if query.cut:
        return "Câu tìm quá dài, chỉ dùng những từ đầu."
    if not total:
        return "Không tìm thấy. Hãy bớt từ, bỏ dấu ngoặc kép hoặc kiểm tra chính tả."
    if reachable < total:
        many = f"từ {total} kết quả trở lên" if capped else f"{total} kết quả"
        return f"Có {many}, xếp hạng {reachable}. Hãy thêm từ để thu hẹp."
    return None


# Which entries


def _pool(
    connection: Connection, query: Query, kinds: Collection[Kind] | None, year: int | None
) -> tuple[dict[int, Stage], dict[Kind, int]]:
    """Entries to be ranked, each with the closest way in which it matches, and how many there are of each kind."""
    stages = [_of_year(stage, year) for stage in query.stages()]
    everything = matching(connection, stages[-1].expression, None, _CAP + 1)
    if len(everything) <= _CAP:
        parted = by_kind(everything)
        pool = _closest(connection, stages, everything, None, _CAP)
        return _of_kinds(pool, kinds), {kind: len(parted[kind]) for kind in Kind if kind in parted}
    counts: dict[Kind, int] = {}
    large: dict[int, Stage] = {}
    for kind in Kind:
        found = matching(connection, stages[-1].expression, kind, _CAP + 1)
        if found:
            counts[kind] = len(found)
        if found and (kinds is None or kind in kinds):
            large |= _closest(connection, stages, found, kind, _CROWD)
    return large | _of_kinds(_by_name(connection, query, stages, year), kinds), counts


def _of_year(stage: Stage, year: int | None) -> Stage:
    if year is None:
        return stage
    return replace(stage, expression=f'({stage.expression}) AND tags : "{year_tag(year)}"')


def _of_kinds(pool: Mapping[int, Stage], kinds: Collection[Kind] | None) -> dict[int, Stage]:
    return {number: stage for number, stage in pool.items() if kinds is None or kind_of(number) in kinds}


def _closest(
    connection: Connection, stages: list[Stage], widest: list[int], kind: Kind | None, most: int
) -> dict[int, Stage]:
    """The closest entries, at most so many, each with its closest stage; ``widest`` is what the last stage found."""
    pool: dict[int, Stage] = {}
    for stage in stages:
        found = widest if stage is stages[-1] else matching(connection, stage.expression, kind, most)
        pool = dict.fromkeys(found[:most], stage) | pool
        if len(pool) >= most:
            break
    return pool


def _by_name(connection: Connection, query: Query, stages: list[Stage], year: int | None) -> dict[int, Stage]:
    """Entries called what was typed: the index on names finds them in a crowd."""
    toned, plain = _typed(query)
    literal = [stage for stage in stages if stage.rank > 1]
    pool = {}
    for entry in named(connection, plain, _CROWD):
        if year is None or str(year) in entry.years.split():
            exact = f"{entry.name_key} ".startswith(f"{toned} ")
            pool[entry.number] = literal[0] if exact else literal[-1]
    return pool


def _typed(query: Query) -> tuple[str, str]:
    return " ".join(w.toned for w in query.words), " ".join(w.bare for w in query.words)


# In which order


@dataclass(frozen=True)
class _Ranked:
    number: int
    stage: Stage
    score: float


def _ranked(connection: Connection, query: Query, pool: Mapping[int, Stage]) -> list[_Ranked]:
    """Closest first; of equals the latest year, then as they came in."""
    toned, plain = _typed(query)
    words = frozenset(plain.split())
    found = []
    for entry in to_rank(connection, pool):
        stage = pool[entry.number]
        worth = _RANK * stage.rank + _KIND[kind_of(entry.number)] + _name_worth(entry, toned, plain, words)
        found.append((-round(worth, 1), -int(entry.years.rpartition(" ")[2] or 0), entry.number, stage))
    return [_Ranked(number, stage, -worth) for worth, _, number, stage in sorted(found, key=lambda f: f[:3])]


def _name_worth(entry: Named, toned: str, plain: str, words: frozenset[str]) -> float:
    if entry.name_bare is None:
        return 0
    if entry.name_bare == plain:
        return _SAME_TONED if entry.name_key == toned else _SAME
    if entry.name_bare.startswith(plain + " "):
        return _BEGINS
    return _HOLDS if words.issubset(entry.name_bare.split()) else 0


# As they are shown


_DOCUMENT = ("name", "title", "published_at", "source", "text")


def _hits(connection: Connection, query: Query, page: Iterable[_Ranked]) -> Iterable[Hit]:
    meetings = DERIVED["meetings"]
    for ranked in page:
        found, stage = to_show(connection, ranked.number), ranked.stage
        row = connection.execute(
            select(*(DOCUMENTS.c[name] for name in _DOCUMENT), meetings.c.start_date)
            .join_from(DOCUMENTS, meetings, isouter=True)
            .where(DOCUMENTS.c.key == found.document_key)
        ).one()
        title = found.title or row.title or row.name
        begin, words, shown = _shown(connection, query, found, stage, row.text)
        yield Hit(
            kind=found.kind,
            key=found.item_key,
            title=title,
            title_marks=marks(title, query, stage) if found.title else (),
            details=found.details,
            detail_marks=tuple(marks(line, query, stage) for line in found.details),
            snippet=words,
            marks=shown,
            start=begin,
            document=found.document_key,
            document_title=row.title,
            date=row.start_date or row.published_at,
            source=row.source,
            score=ranked.score,
            **_reviewed(connection, found),
        )


def _reviewed(connection: Connection, found: Indexed) -> dict[str, Any]:
    """How a person reviewed the item of an entry, and whether an award was revoked."""
    if found.kind is Kind.TEXT:
        return {"review": None, "revoked_on": None}
    owner = found.item_key.split(".")[:3]  # document, table, number: the item that a nested row belongs to
    table = DERIVED[owner[1]]
    row = connection.execute(select(table).where(table.c.key == ".".join(owner))).mappings().one()
    return {"review": models.Review(row["review"]), "revoked_on": row.get("revoked_on")}


def _shown(
    connection: Connection, query: Query, found: Indexed, stage: Stage, text: str
) -> tuple[int, str, tuple[Span, ...]]:
    """The snippet: around the entry's own words, or around other evidence of its item that shows more of the query."""
    if not found.end:
        return 0, "", ()
    best = snippet(text, found.start, found.end, query, stage)
    if best[2] or found.kind is Kind.TEXT:
        return best
    item = ".".join(found.item_key.split(".")[:3])  # document, table, number: the item that a nested row belongs to
    others = [snippet(text, start, end, query, stage) for start, end in evidence_of(connection, item)]
    return max([best, *others], key=lambda s: sum(e - b for b, e in s[2]))
