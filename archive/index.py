"""The search index, the one file that is SQLite's own: FTS5 over folded words, filled and asked here.

``search_entries`` tells what each entry is; ``search_words`` (contentless) holds its folded words twice, bare and with
tones, and tags for filters. The kind is the high part of an entry's number, so that a kind is a range.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    text,
)  # fmt: skip

from archive.findable import Findable, Kind
from archive.tables import METADATA
from language.fold import bare, key

_VERSION = "1"
_KIND_BITS = 40
_NUMBERS = {kind: number for number, kind in enumerate(Kind, 1)}
_KINDS = {number: kind for kind, number in _NUMBERS.items()}

ENTRIES = Table(
    "search_entries", METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("document_key", ForeignKey("documents.key"), nullable=False, index=True),
    Column("item_key", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("years", String, nullable=False),
    Column("name_key", String),
    Column("name_bare", String),
    Column("title", String, nullable=False),
    Column("details", String, nullable=False),
    Index("search_entries_by_name", "name_bare", sqlite_where=Column("name_bare").is_not(None)),
)  # fmt: skip
# The words are folded already: "ascii" parts them at spaces and takes every other letter as it is.
_CREATE = "CREATE VIRTUAL TABLE search_words USING fts5(bare, toned, tags, content='', columnsize=0, tokenize='ascii')"
_INSERT = "INSERT INTO search_words(rowid, bare, toned, tags) VALUES (?, ?, ?, ?)"
_DELETE = "INSERT INTO search_words(search_words, rowid, bare, toned, tags) VALUES ('delete', ?, ?, ?, ?)"
_NAMED = select(ENTRIES.c.number, ENTRIES.c.years, ENTRIES.c.name_key, ENTRIES.c.name_bare)
# One parameter for any number of entries.
_TO_RANK = (
    "SELECT number, years, name_key, name_bare FROM search_entries WHERE number IN (SELECT value FROM json_each(?))"
)
_MATCH = "SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"


class Named(NamedTuple):
    """What ranking asks of an entry: plain, as hundreds are looked at for a query."""

    number: int
    years: str  # ascending, parted by spaces
    name_key: str | None
    name_bare: str | None


@dataclass(frozen=True)
class Indexed:
    """An entry as it is shown."""

    number: int
    kind: Kind
    document_key: str
    item_key: str
    start: int
    end: int
    title: str
    details: tuple[str, ...]


def create_index(connection: Connection) -> None:
    """Make the table of words; ``search_entries`` is made with the other tables."""
    connection.exec_driver_sql(_CREATE)


def index_version() -> str:
    """Changes where the index must be built anew: with its form, and with the folding of words."""
    sample = "".join(map(chr, range(0x20, 0x1F00))) + " Hoà Hòa thuỷ thủy Đ-ă_ð"
    return _VERSION + hashlib.sha256((key(sample) + bare(sample)).encode()).hexdigest()[:12]


def kind_of(number: int) -> Kind:
    """The kind of an entry, told by its number."""
    return _KINDS[number >> _KIND_BITS]


def number_range(kind: Kind | None) -> tuple[int, int]:
    """The first and last number that an entry of this kind can have; of any kind for None."""
    if kind is None:
        return 0, (len(_NUMBERS) + 1) << _KIND_BITS
    return _NUMBERS[kind] << _KIND_BITS, (_NUMBERS[kind] + 1 << _KIND_BITS) - 1


def add_entries(connection: Connection, document_key: str, found: Iterable[Findable], text: str) -> None:
    """Enter what can be found of a document."""
    free: dict[Kind, int] = {}
    rows = []
    for one in found:
        number = free[one.kind] if one.kind in free else _first_free(connection, one.kind)
        free[one.kind] = number + 1
        rows.append(_row(number, document_key, one))
    if rows:
        connection.execute(insert(ENTRIES), rows)
        connection.exec_driver_sql(_INSERT, [_folded(row, text) for row in rows])


def remove_entries(connection: Connection, document_key: str, text: str) -> None:
    """Take a document out of the index; the text is the one that it was entered with."""
    rows = connection.execute(select(ENTRIES).where(ENTRIES.c.document_key == document_key)).mappings().all()
    if rows:
        # A contentless index forgets words only when told which.
        connection.exec_driver_sql(_DELETE, [_folded(row, text) for row in rows])
        connection.execute(delete(ENTRIES).where(ENTRIES.c.document_key == document_key))


def clear(connection: Connection) -> None:
    """Empty the index."""
    connection.execute(delete(ENTRIES))
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_words")
    create_index(connection)


def matching(connection: Connection, expression: str, kind: Kind | None, limit: int) -> list[int]:
    """Numbers of entries that match an FTS5 expression, lowest first, at most ``limit``."""
    return [int(row[0]) for row in connection.exec_driver_sql(_MATCH, (expression, *number_range(kind), limit))]


def documents_matching(connection: Connection, expression: str | None, kinds: Collection[Kind] | None) -> list[str]:
    """Keys of the documents that hold an entry of these kinds that matches an FTS5 expression (None: any), in order."""
    of_kinds = or_(*(ENTRIES.c.number.between(*number_range(kind)) for kind in kinds or (None,)))
    query = select(ENTRIES.c.document_key).distinct().where(of_kinds).order_by(ENTRIES.c.document_key)
    if expression is not None:
        words = text("SELECT rowid FROM search_words WHERE search_words MATCH :words").bindparams(words=expression)
        query = query.where(ENTRIES.c.number.in_(words.columns(Column("rowid", Integer))))
    return list(connection.scalars(query))


def named(connection: Connection, name_bare: str, limit: int) -> list[Named]:
    """Entries of this bare name, then those whose name begins with it, at most ``limit`` of each."""
    name = ENTRIES.c.name_bare
    # "!" follows the space: the range holds the names that go on with another word.
    ranges = (name == name_bare, and_(name > name_bare + " ", name < name_bare + "!"))
    return [Named(*row) for those in ranges for row in connection.execute(_NAMED.where(those).limit(limit))]


def to_rank(connection: Connection, numbers: Iterable[int]) -> list[Named]:
    """What ranking asks of these entries, in no order."""
    return [Named(*row) for row in connection.exec_driver_sql(_TO_RANK, (json.dumps(list(numbers)),))]


def to_show(connection: Connection, number: int) -> Indexed:
    """An entry as it is shown."""
    row = connection.execute(select(ENTRIES).where(ENTRIES.c.number == number)).one()
    return Indexed(
        number=number,
        kind=kind_of(number),
        document_key=row.document_key,
        item_key=row.item_key,
        start=row.start,
        end=row.end,
        title=row.title,
        details=tuple(row.details.split("\n")) if row.details else (),
    )


def year_tag(year: int) -> str:
    """The word in the tags that stands for a year."""
    return f"y{year}"


def _first_free(connection: Connection, kind: Kind) -> int:
    first, last = number_range(kind)
    highest = connection.scalar(select(func.max(ENTRIES.c.number)).where(ENTRIES.c.number.between(first, last)))
    return first if highest is None else int(highest) + 1


def _row(number: int, document_key: str, one: Findable) -> dict[str, Any]:
    return {
        "number": number,
        "document_key": document_key,
        "item_key": one.key,
        "start": one.start,
        "end": one.end,
        "years": " ".join(map(str, one.years)),
        "name_key": key(one.name) if one.name else None,
        "name_bare": bare(one.name) if one.name else None,
        "title": one.title,
        "details": "\n".join(one.details),
    }


def _folded(row: Mapping[Any, Any], text: str) -> tuple[int, str, str, str]:
    """The words of an entry as the index holds them: those shown of it, or the stretch of text."""
    shown = f"{row['title']}\n{row['details']}" if row["title"] else text[row["start"] : row["end"]]
    tags = " ".join(year_tag(int(y)) for y in row["years"].split())
    return row["number"], bare(shown), key(shown), tags


def by_kind(numbers: Iterable[int]) -> dict[Kind, list[int]]:
    """Numbers parted by kind, in their order."""
    parted: dict[Kind, list[int]] = defaultdict(list)
    for number in numbers:
        parted[kind_of(number)].append(number)
    return parted
