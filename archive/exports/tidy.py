"""The tables as they are handed out: tidy, each row with the words it rests on and the document it comes from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

import models
from archive.layout import DOCUMENTS_TABLE, EVIDENCE_TABLE, RECORD, Column, Shape, document_columns
from archive.rows import Row, put_together_record
from archive.store import fetch
from archive.tables import (
    DERIVED,
    DOCUMENT_KEY,
    DOCUMENTS,
    KEPT,
    KEY,
    ORDINAL,
    PARENT_KEY,
    PARENTS,
    is_nested,
    record_shapes,
)
from models.fields import Label, label_of

_AT_ONCE = 1000  # rows in memory
_EVIDENCE = tuple(
    Column(name, "integer" if name != "quote" else "text", label_of(models.Evidence.model_fields[name]))
    for name in ("quote", "start", "end")
)
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
    """An item's table: keys, its own columns, the first words it rests on, its document."""
    columns = (
        KEY,
        DOCUMENT_KEY,
        *((PARENT_KEY,) if is_nested(shape) else ()),
        ORDINAL,
        *shape.columns,
        *(_EVIDENCE if shape.has_evidence else ()),
        *_DOCUMENT,
    )
    if len({c.name for c in columns}) < len(columns):
        raise TypeError(f"two columns of one name in {shape.table}")
    return Tidy(shape.table, shape.label, columns, PARENTS.get(shape.table))


#: Everything that is handed out: documents first, then the parts of the record in its order, evidence last.
TABLES: tuple[Tidy, ...] = (
    Tidy(DOCUMENTS_TABLE, RECORD.label, (*KEPT, *document_columns())),
    *(_tidy(shape) for shape in record_shapes()),
)


class Selection:
    """Documents chosen to be handed out, read in one view of the database. ``counts`` tells the rows read so far."""

    def __init__(self, connection: Connection, keys: Sequence[str] | None) -> None:
        self._connection = connection.execution_options(yield_per=_AT_ONCE)
        self._chosen: ColumnElement[bool] = DOCUMENTS.c.is_current if keys is None else DOCUMENTS.c.key.in_(keys)
        self.counts: Counter[str] = Counter()

    def rows(self, table: Tidy) -> Iterator[tuple[Any, ...]]:
        """The table's rows in the order of its columns, by document and then as they stand in the record."""
        for row in self._connection.execute(self._query(table)):
            self.counts[table.name] += 1
            yield tuple(row)

    def records(self) -> Iterator[tuple[Row, models.Record]]:
        """Each document's row, and its record."""
        for key in self._connection.scalars(select(DOCUMENTS.c.key).where(self._chosen).order_by(DOCUMENTS.c.key)):
            row, rows = fetch(self._connection, key)
            self.counts[DOCUMENTS_TABLE] += 1
            yield row, put_together_record(row, rows)

    def _query(self, table: Tidy) -> Select[Any]:
        if table.name == DOCUMENTS_TABLE:
            chosen = [DOCUMENTS.c[c.name] for c in table.columns]
            return select(*chosen).where(self._chosen).order_by(DOCUMENTS.c.key)
        own, evidence = DERIVED[table.name], DERIVED[EVIDENCE_TABLE].alias("first_evidence")
        outside: dict[str, ColumnElement[Any]] = {
            "document_title": DOCUMENTS.c.title.label("document_title"),
            "source": DOCUMENTS.c.source,
        }
        if "quote" not in own.c:
            outside |= {c.name: evidence.c[c.name] for c in _EVIDENCE}
        columns = [outside[c.name] if c.name in outside else own.c[c.name] for c in table.columns]
        query = select(*columns).select_from(DOCUMENTS).join(own, own.c.document_key == DOCUMENTS.c.key)
        if "quote" in outside:
            query = query.outerjoin(evidence, evidence.c.key == own.c.key + ".evidence.1")
        return query.where(self._chosen).order_by(DOCUMENTS.c.key, own.c.ordinal)
