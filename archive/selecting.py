"""Which documents a search chooses, and sets of them within a query, however many they are."""

import itertools
from collections.abc import Collection, Sequence

from sqlalchemy import Column, ColumnElement, Connection, MetaData, String, Table, insert, select

from archive.errors import ArchiveError
from archive.facets import Facet, Kind
from archive.index import documents_matching
from archive.parsing import narrowed, parse
from archive.query import Query
from archive.store import Archive
from archive.tables import DOCUMENTS

_AT_ONCE = 10_000  # keys handed to the database in one statement
_NUMBERS = itertools.count(1)


def find_documents(
    archive: Archive, query: str | None = None, kinds: Collection[Kind] | None = None, year: int | None = None
) -> tuple[str, ...]:
    """Keys of the current documents that hold a hit of the search, in their order; all hits count, none is cut off.

    Without a query every document that holds something of these kinds, of this year.
    Raises ArchiveError for a query that holds nothing to find, or that is not understood as a whole: here nobody sees
    what was left out.
    """
    wanted = Query(()) if query is None else parse(query)
    is_nothing = wanted.is_empty and not (wanted.without and kinds)
    if query is not None and (is_nothing or wanted.faults):
        raise ArchiveError(f"Câu tìm «{query}» {_wrong_with(wanted)}")
    wanted = wanted.of_kinds(kinds)
    if year is not None:
        wanted = narrowed(wanted, {Facet.YEAR: [str(year)]})
    expression = None if wanted.is_empty else wanted.stages()[-1].expression
    with archive.reading() as connection:
        return tuple(documents_matching(connection, expression, wanted.kinds))


def _wrong_with(query: Query) -> str:
    if query.faults or query.without:
        return f"chưa dùng được. {query.notice()}"
    return "không có từ nào. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ."


def among(connection: Connection, keys: Sequence[str]) -> ColumnElement[bool]:
    """The condition that a document is one of these; a temporary table holds them, as a statement takes 32,766 values.

    The table lasts as long as the connection.
    """
    name = f"chosen_documents_{next(_NUMBERS)}"
    chosen = Table(name, MetaData(), Column("key", String, primary_key=True), prefixes=["TEMPORARY"])
    chosen.create(connection)
    for part in _parts(sorted(set(keys))):
        connection.execute(insert(chosen), [{"key": key} for key in part])
    return DOCUMENTS.c.key.in_(select(chosen.c.key))


def _parts(keys: Sequence[str]) -> list[Sequence[str]]:
    return [keys[n : n + _AT_ONCE] for n in range(0, len(keys), _AT_ONCE)]


def unknown_among(connection: Connection, keys: Sequence[str]) -> list[str]:
    """Those of the keys that no document has, in order."""
    known = set(connection.scalars(select(DOCUMENTS.c.key).where(among(connection, keys))))
    return sorted(set(keys) - known)
