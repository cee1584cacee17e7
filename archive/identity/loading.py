"""The records of an archive read many at a time, for what looks at all of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

import models
from archive.identity.gathering import RowKeys, mentions_of
from archive.identity.mentions import Gathered
from archive.identity.placing import Hints, clusters_of_papers
from archive.rows import Row, put_together_record
from archive.tables import DERIVED, DOCUMENTS, record_shapes

_AT_ONCE = 200


@dataclass(frozen=True)
class Kept:
    """A current document with its record; ``rows`` are the keys of the record's rows, by table."""

    key: str
    source: str
    record: models.Record
    rows: RowKeys


def current_keys(connection: Connection) -> list[str]:
    """The keys of the current documents, in order."""
    return list(connection.scalars(select(DOCUMENTS.c.key).where(DOCUMENTS.c.is_current).order_by(DOCUMENTS.c.key)))


def read_records(connection: Connection, keys: Sequence[str] | None = None) -> Iterator[Kept]:
    """The documents of these keys, or all current ones, in the order of keys; unknown keys are passed over."""
    wanted = current_keys(connection) if keys is None else sorted(set(keys))
    for start in range(0, len(wanted), _AT_ONCE):
        yield from _read(connection, wanted[start : start + _AT_ONCE])


def _read(connection: Connection, keys: Sequence[str]) -> Iterator[Kept]:
    rows: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for shape in record_shapes():
        table = DERIVED[shape.table]
        for row in connection.execute(select(table).where(table.c.document_key.in_(keys)).order_by(table.c.ordinal)):
            rows[row.document_key][shape.table].append(row._asdict())
    for row in connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.key.in_(keys)).order_by(DOCUMENTS.c.key)):
        own = rows[row.key]
        told = {table: [r["key"] for r in those] for table, those in own.items()}
        yield Kept(row.key, row.source, put_together_record(row._asdict(), own), told)


def gather(connection: Connection) -> Gathered:
    """The mentions of all current documents."""
    return gather_papers(lambda keys: read_records(connection, keys))


def gather_papers(read: Callable[[Sequence[str] | None], Iterable[Kept]]) -> Gathered:
    """The mentions of the documents that ``read`` gives, all of them or those of the keys it is asked for.

    A paper that names no province is read again in the light of what others of its site, district, cluster are about.
    """
    found = {kept.key: mentions_of(kept.key, kept.source, kept.record, kept.rows) for kept in read(None)}
    for by_cluster in (False, True):
        papers = list(found.values())
        hints = Hints.of(papers, clusters_of_papers(papers) if by_cluster else {})
        placed = {k: p for k, one in found.items() if one.paper.place is None and (p := hints.place_of(one.paper))}
        for kept in read(sorted(placed)) if placed else ():
            found[kept.key] = mentions_of(kept.key, kept.source, kept.record, kept.rows, placed[kept.key])
    gathered = Gathered()
    for one in found.values():
        gathered.add(one)
    return gathered
