"""The search index, the one file that is SQLite's own: FTS5 over folded words, filled and asked here.

``search_entries`` tells what each entry is; ``search_words`` (contentless) holds its folded words twice, bare and with
tones, and tags for what it may be narrowed by (see ``archive.facets.tag``). The kind is the high part of an entry's
number, so that a kind is a range.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
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
    false,
    insert,
    or_,
    select,
    text,
)  # fmt: skip

from archive.facets import OPEN, YEARS, Facet, Kind, tag, telling
from archive.findable import Findable
from archive.query import SHORTEST_PREFIX
from archive.tables import METADATA
from language.fold import bare, key

_VERSION = "2"
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
    Column("facets", String, nullable=False, server_default=""),
    Column("date", String),
    Index("search_entries_by_name", "name_bare", sqlite_where=Column("name_bare").is_not(None)),
)  # fmt: skip
#: Words there are or were in the index, of three letters or more, and tags of dates: to be asked for what begins so.
TERMS = Table("search_terms", METADATA, Column("word", String, primary_key=True), sqlite_with_rowid=False)
# The words are folded already: "ascii" parts them at spaces and takes every other letter as it is.
_CREATE = "CREATE VIRTUAL TABLE search_words USING fts5(bare, toned, tags, content='', columnsize=0, tokenize='ascii')"
_INSERT_TERM = "INSERT OR IGNORE INTO search_terms(word) VALUES (?)"
_INSERT = "INSERT INTO search_words(rowid, bare, toned, tags) VALUES (?, ?, ?, ?)"
_DELETE = "INSERT INTO search_words(search_words, rowid, bare, toned, tags) VALUES ('delete', ?, ?, ?, ?)"
_NAMED = select(ENTRIES.c.number, ENTRIES.c.years, ENTRIES.c.name_key, ENTRIES.c.name_bare)
# One parameter for any number of entries.
_OF = "FROM search_entries WHERE number IN (SELECT value FROM json_each(?))"
_TO_RANK = f"SELECT number, years, name_key, name_bare {_OF}"
_TO_SHOW = f'SELECT number, document_key, item_key, start, "end", title, details, date {_OF}'
_TOLD = f"SELECT group_concat(years, ' '), group_concat(facets, char(10)) {_OF}"
_DATED = f"SELECT number, date {_OF} ORDER BY date DESC NULLS LAST, number"
# The matches are read as one value: to hand them over row by row takes longer than to find them.
_MATCH = (
    "WITH found AS MATERIALIZED "
    "(SELECT rowid AS number FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?) "
    "SELECT (SELECT json_group_array(number) FROM (SELECT number FROM found LIMIT ?)), (SELECT count(*) FROM found)"
)
_HIGHEST = (
    "SELECT (SELECT max(number) FROM search_entries "
    "WHERE number BETWEEN json_extract(value, '$[0]') AND json_extract(value, '$[1]')) FROM json_each(?)"
)
_DATE = "date"
#: Between two names in the tags, so that no phrase goes on from one to the other.
_GAP = "§"


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
    date: str | None


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
    free = _first_free(connection)
    rows = []
    for one in found:
        rows.append(_row(free[one.kind], document_key, one))
        free[one.kind] += 1
    if rows:
        connection.execute(insert(ENTRIES), rows)
        folded = [_folded(row, text) for row in rows]
        connection.exec_driver_sql(_INSERT, folded)
        connection.exec_driver_sql(_INSERT_TERM, [(term,) for term in sorted(_terms(folded))])


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
    connection.execute(delete(TERMS))
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_words")
    create_index(connection)


def matching(connection: Connection, expression: str, kind: Kind | None, limit: int) -> list[int]:
    """Numbers of entries that match an FTS5 expression, lowest first, at most ``limit``."""
    return matching_of_many(connection, expression, kind, limit, limit)[0]


def matching_of_many(
    connection: Connection, expression: str, kind: Kind | None, limit: int, most: int
) -> tuple[list[int], int]:
    """The first ``limit`` of the entries that match, and how many there are, counted up to ``most``."""
    row = connection.exec_driver_sql(_MATCH, (expression, *number_range(kind), most, limit)).one()
    return json.loads(row[0]), int(row[1])


def documents_matching(connection: Connection, expression: str | None, kinds: Collection[Kind] | None) -> list[str]:
    """Keys of the documents that hold an entry of these kinds that matches an FTS5 expression (None: any), in order."""
    of_kinds = or_(
        false(), *(ENTRIES.c.number.between(*number_range(k)) for k in ((None,) if kinds is None else kinds))
    )
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


def told(connection: Connection, numbers: Iterable[int]) -> tuple[list[str], list[str]]:
    """The years of all these entries, and what they may be narrowed by, as it is stored (see :func:`parted`)."""
    years, facets = connection.exec_driver_sql(_TOLD, (json.dumps(list(numbers)),)).one()
    return (years or "").split(), [line for line in (facets or "").split("\n") if line]


def newest_first(connection: Connection, numbers: Iterable[int]) -> list[int]:
    """These entries by date, the undated last."""
    return [int(row[0]) for row in connection.exec_driver_sql(_DATED, (json.dumps(list(numbers)),))]


def parted(facet_and_value: str) -> tuple[Facet, str]:
    """A facet and a value of it, as an entry stores them in a line."""
    facet, _, value = facet_and_value.partition("=")
    return Facet(facet), value


def to_show(connection: Connection, numbers: Iterable[int]) -> dict[int, Indexed]:
    """Entries as they are shown, by number."""
    rows = connection.exec_driver_sql(_TO_SHOW, (json.dumps(list(numbers)),)).mappings()
    return {
        row["number"]: Indexed(
            number=row["number"],
            kind=kind_of(row["number"]),
            document_key=row["document_key"],
            item_key=row["item_key"],
            start=row["start"],
            end=row["end"],
            title=row["title"],
            details=tuple(row["details"].split("\n")) if row["details"] else (),
            date=row["date"],
        )
        for row in rows
    }


def beginning(connection: Connection, prefix: str, most: int) -> list[str]:
    """Words of the index that begin so, at most so many; some may be gone by now."""
    word = TERMS.c.word
    after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
    return list(connection.scalars(select(word).where(word >= prefix, word < after).order_by(word).limit(most)))


def dates(connection: Connection) -> list[str]:
    """The years and months ("2024", "2024-05") that entries are dated by, the newest first."""
    stem = tag(_DATE, "")
    found = (term.removeprefix(stem) for term in beginning(connection, stem, 100_000))
    return sorted((date[:4] + ("-" + date[4:] if date[4:] else "") for date in found if date.isdecimal()), reverse=True)


def date_tag(date: str | None) -> str:
    """The word in the tags that stands for a month or a year of an entry's date, or for none."""
    is_dated = date and date[:4].isdecimal() and int(date[:4]) in YEARS
    return tag(_DATE, (date or "").replace("-", "") if is_dated else "none")


def _first_free(connection: Connection) -> dict[Kind, int]:
    """The lowest number of each kind that no entry has, nor any below it."""
    ranges = [number_range(kind) for kind in _NUMBERS]
    highest = connection.exec_driver_sql(_HIGHEST, (json.dumps(ranges),)).scalars()
    kinds = zip(_NUMBERS, ranges, highest, strict=True)
    return {kind: first if number is None else number + 1 for kind, (first, _), number in kinds}


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
        "facets": "\n".join(f"{facet}={value}" for facet, value in one.facets),
        "date": one.date,
    }


def _folded(row: Mapping[Any, Any], text: str) -> tuple[int, str, str, str]:
    """The words of an entry as the index holds them: those shown of it, or the stretch of text."""
    shown = f"{row['title']}\n{row['details']}" if row["title"] else text[row["start"] : row["end"]]
    return row["number"], bare(shown), key(shown), " ".join(_tags(row))


def _tags(row: Mapping[Any, Any]) -> Iterator[str]:
    """The words of an entry's tags."""
    yield tag(Facet.KIND, kind_of(row["number"]))
    yield from (tag(Facet.YEAR, year) for year in row["years"].split())
    yield from dict.fromkeys((date_tag(row["date"] and row["date"][:4]), date_tag(row["date"] and row["date"][:7])))
    for line in row["facets"].splitlines():
        facet, value = parted(line)
        yield from _words_of(facet, value) if facet in OPEN else (tag(facet, value),)


def _terms(folded: Iterable[tuple[int, str, str, str]]) -> set[str]:
    """What :func:`beginning` knows of entries."""
    stem = tag(_DATE, "")
    found: set[str] = set()
    for _, plain, toned, tags in folded:
        found.update(word for words in (plain, toned) for word in words.split() if len(word) >= SHORTEST_PREFIX)
        found.update(word for word in tags.split() if word.startswith(stem))
    return found


@lru_cache(maxsize=4096)  # most entries of a document name the same few bodies
def _words_of(facet: Facet, name: str) -> tuple[str, ...]:
    """The words of a name, without tones, and with them where it has any."""
    toned = list(telling(facet, name))
    plain = [bare(word) for word in toned]
    both = (plain, toned) if toned != plain else (plain,)
    return tuple(tagged for words in both for tagged in (*(tag(facet, word) for word in words), _GAP))


def by_kind(numbers: Iterable[int]) -> dict[Kind, list[int]]:
    """Numbers parted by kind, in their order."""
    parted: dict[Kind, list[int]] = defaultdict(list)
    for number in numbers:
        parted[kind_of(number)].append(number)
    return parted
