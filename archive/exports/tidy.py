"""The tables as they are handed out: tidy, each row with the words it rests on and the document it comes from."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

import models
from archive.exports.backing import backing_key, owners
from archive.identity.resolution import is_of_today
from archive.layout import CORRECTION, DOCUMENTS_TABLE, EVIDENCE_TABLE, RECORD, Column, Shape, document_columns
from archive.review_states import ReviewState, reviewed_among
from archive.rows import Names, Row, Rows, names_of, put_together_record
from archive.selecting import among
from archive.tables import (
    DERIVED,
    DOCUMENT_KEY,
    DOCUMENTS,
    KEPT,
    KEY,
    MENTIONS,
    METADATA,
    ORDINAL,
    PARENT_KEY,
    PARENTS,
    REVIEWED,
    is_nested,
    record_shapes,
    review_columns,
)
from models.fields import Label, label_of

_AT_ONCE, _DOCUMENTS_AT_ONCE = 1000, 50  # rows in memory; documents whose rows are
_EVIDENCE = tuple(
    Column(name, "integer" if name != "quote" else "text", label_of(models.Evidence.model_fields[name]))
    for name in ("quote", "start", "end")
)
_CONFIDENCE = Column("confidence", "number", label_of(models.Item.model_fields["confidence"]))
_DOCUMENT = (
    Column(
        "document_title", "text", Label("Tiêu đề tài liệu", "Document title", "Tiêu đề của tài liệu chứa dòng này.")
    ),
    next(c for c in KEPT if c.name == "source"),
)


@dataclass(frozen=True)
class Tidy:
    """A table handed out. ``parent`` is the table that ``parent_key`` points into, where it is one table."""

    name: str
    label: Label
    columns: tuple[Column, ...]
    parent: str | None = None


def _tidy(shape: Shape) -> Tidy:
    """An item's table: keys, its own columns, how sure it is, the words it rests on, its review, its document.

    A row within an item (a post, a role, a member) is as sure as the item, and shows the item's words for it.
    """
    quoted = shape.has_evidence or (is_nested(shape) and shape.table != EVIDENCE_TABLE)
    own = tuple(c.name for c in shape.columns)
    columns = (
        KEY,
        DOCUMENT_KEY,
        *((PARENT_KEY,) if is_nested(shape) else ()),
        ORDINAL,
        *shape.columns,
        *((_CONFIDENCE,) if quoted and "confidence" not in own and _is_sure(shape) else ()),
        *(_EVIDENCE if quoted else ()),
        *review_columns(shape),
        *_DOCUMENT,
    )
    if len({c.name for c in columns}) < len(columns):
        raise TypeError(f"two columns of one name in {shape.table}")
    return Tidy(shape.table, shape.label, columns, PARENTS.get(shape.table))


def _is_sure(shape: Shape) -> bool:
    """Whether the item that the rows belong to has a confidence: an issue has none."""
    return "confidence" in DERIVED[owners(shape.table)[-1]].c


#: Everything that is handed out: documents first, the parts of the record in its order, evidence, what people settled.
TABLES: tuple[Tidy, ...] = (
    Tidy(DOCUMENTS_TABLE, RECORD.label, (*KEPT, *document_columns(), *REVIEWED)),
    *(_tidy(shape) for shape in record_shapes()),
    Tidy(CORRECTION.table, CORRECTION.label, (KEY, DOCUMENT_KEY, *CORRECTION.columns, *_DOCUMENT)),
)


_OF_RECORDS = tuple(DERIVED[table.name] for table in TABLES if table.name in DERIVED)


class Selection:
    """Documents chosen to be handed out, read in one view of the database. ``counts`` tells the rows read so far.

    ``keys`` None stands for all current documents.
    """

    def __init__(self, connection: Connection, keys: Sequence[str] | None) -> None:
        self._connection = connection.execution_options(yield_per=_AT_ONCE)
        self._chosen: ColumnElement[bool] = DOCUMENTS.c.is_current if keys is None else among(connection, keys)
        self.counts: Counter[str] = Counter()
        self._at_hand: dict[str, Rows] = {}  # of the document whose record was read last

    def rows(self, table: Tidy) -> Iterator[tuple[Any, ...]]:
        """The table's rows in the order of its columns, by document and then as they stand in the record."""
        for row in self._connection.execute(self.query(table)):
            self.counts[table.name] += 1
            yield tuple(row)

    def records(self) -> Iterator[tuple[Row, models.Record]]:
        """Each document's row, and its record."""
        keys = self._connection.scalars(select(DOCUMENTS.c.key).where(self._chosen).order_by(DOCUMENTS.c.key))
        for some in keys.partitions(_DOCUMENTS_AT_ONCE):
            for row, rows in self._fetched(some):
                self.counts[DOCUMENTS_TABLE] += 1
                yield row, put_together_record(row, rows)

    def _fetched(self, keys: Sequence[str]) -> Iterator[tuple[Row, Rows]]:
        """The rows of these documents and of their records, with a question a table for all of them."""
        found: dict[str, Rows] = {key: {} for key in keys}
        for table in _OF_RECORDS:
            query = select(table).where(table.c.document_key.in_(keys)).order_by(table.c.document_key, table.c.ordinal)
            for row in self._connection.execute(query).mappings():
                found[row["document_key"]].setdefault(table.name, []).append(dict(row))
        query = select(DOCUMENTS).where(DOCUMENTS.c.key.in_(keys)).order_by(DOCUMENTS.c.key)
        for row in self._connection.execute(query).mappings():
            self._at_hand[row["key"]] = {**found[row["key"]], DOCUMENTS_TABLE: [dict(row)]}
            yield dict(row), found[row["key"]]
            del self._at_hand[row["key"]]

    def reviews(self, document_key: str) -> dict[str, ReviewState]:
        """The review states of the rows that are not unreviewed, by their keys, of the document read last."""
        return reviewed_among(self._at_hand[document_key])

    def names(self, document_key: str) -> Names:
        """What the items of the document read last are called in their keys."""
        return names_of(self._at_hand[document_key])

    def entities(self, document_key: str) -> dict[str, str]:
        """Which entity of the archive each row of a document is of, where these are of today's documents."""
        if not self._joined_today:
            return {}
        query = select(MENTIONS.c.row_key, MENTIONS.c.entity_key).where(MENTIONS.c.document_key == document_key)
        return {row.row_key: row.entity_key for row in self._connection.execute(query)}

    @cached_property
    def _joined_today(self) -> bool:
        return is_of_today(self._connection) is True

    def query(self, table: Tidy) -> Select[Any]:
        """What gives the table's rows in their order."""
        if table.name == DOCUMENTS_TABLE:
            chosen = [DOCUMENTS.c[c.name] for c in table.columns]
            return select(*chosen).where(self._chosen).order_by(DOCUMENTS.c.key)
        own = METADATA.tables[table.name]
        within = own.c.number if table.name == CORRECTION.table else own.c.ordinal
        # In the order of the index that each table has on these, so that rows are handed on as they are found.
        return self._joined(table).where(self._chosen).order_by(own.c.document_key, within)

    def _joined(self, table: Tidy) -> Select[Any]:
        """The table's columns, with those of its document, its item and the first of the words that show it."""
        chain = [METADATA.tables[name] for name in owners(table.name)]
        own, item, evidence = chain[0], chain[-1], DERIVED[EVIDENCE_TABLE].alias("shown")
        outside: dict[str, ColumnElement[Any]] = {
            "document_title": DOCUMENTS.c.title.label("document_title"),
            "source": DOCUMENTS.c.source,
        }
        if "confidence" not in own.c and "confidence" in item.c:
            outside["confidence"] = item.c.confidence
        if "quote" not in own.c:
            outside |= {c.name: evidence.c[c.name] for c in _EVIDENCE}
        columns = [outside[c.name] if c.name in outside else own.c[c.name] for c in table.columns]
        query = select(*columns).select_from(DOCUMENTS).join(own, own.c.document_key == DOCUMENTS.c.key)
        for below, above in itertools.pairwise(chain):
            query = query.join(above, above.c.key == below.c.parent_key)
        if any(c.name == "quote" for c in table.columns) and "quote" not in own.c:
            query = query.outerjoin(evidence, evidence.c.key == backing_key(chain))
        return query
