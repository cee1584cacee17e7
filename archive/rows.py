"""Records taken apart into rows and put together again, along the derived tables.

Keys are made of the document's key, the table and ordinals (``d1f….participants.3.positions.1``): the same record
always gives the same keys.
"""

from collections import defaultdict
from typing import Any

import models
from archive.layout import DOCUMENT, RECORD, Shape, document_columns

Row = dict[str, Any]
Rows = dict[str, list[Row]]


def document_row(document: models.Document, record: models.Record) -> Row:
    """The columns of ``documents`` that the document and its record give."""
    values = {c.name: c for c in (*DOCUMENT.columns, *RECORD.columns)}
    owners = {c.name: document for c in DOCUMENT.columns} | {c.name: record for c in RECORD.columns}
    return {c.name: _value(owners[c.name], values[c.name].path) for c in document_columns()}


def take_apart(key: str, document: models.Document, record: models.Record) -> Rows:
    """The rows of every derived table for the document of that key, in order."""
    rows: Rows = defaultdict(list)
    for shape, value in ((RECORD, record), (DOCUMENT, document)):
        for child in shape.children:
            _place_all(rows, child, value, key, f"{key}.{child.table}", None)
    return dict(rows)


def put_together_record(row: Row, rows: Rows) -> models.Record:
    """The record of a document from its row in ``documents`` and its rows elsewhere, in order."""
    return models.Record.model_validate(_values(RECORD, row, _by_parent(rows), str(row["key"])))


def put_together_document(row: Row, rows: Rows) -> models.Document:
    """The settled text likewise."""
    return models.Document.model_validate(_values(DOCUMENT, row, _by_parent(rows), str(row["key"])))


def _value(owner: Any, path: tuple[str, ...]) -> Any:
    """What stands at the path, or None where a sub-model on the way is missing."""
    for step in path:
        if owner is None:
            return None
        owner = getattr(owner, step)
    return owner


def _place_all(rows: Rows, shape: Shape, owner: Any, document: str, stem: str, parent: str | None) -> None:
    """Place what the owner holds for this table, numbered from 1 under the stem."""
    held = _value(owner, shape.path)
    if not shape.many:
        held = () if held is None else (held,)
    for number, value in enumerate(held, 1):
        _place(rows, shape, value, document, f"{stem}.{number}", parent)


def _place(rows: Rows, shape: Shape, value: Any, document: str, key: str, parent: str | None) -> None:
    row: Row = {"key": key, "document_key": document, "ordinal": len(rows[shape.table]) + 1}
    if parent is not None:
        row["parent_key"] = parent
    for column in shape.columns:
        row[column.name] = _value(value, column.path)
    rows[shape.table].append(row)
    for child in shape.children:
        _place_all(rows, child, value, document, f"{key}.{child.path[-1]}", key)


_Children = dict[tuple[str, str], list[Row]]


def _by_parent(rows: Rows) -> _Children:
    """Rows by (table, key of the row or document that they belong to), in order."""
    found: _Children = defaultdict(list)
    for table, those in rows.items():
        for row in those:
            found[table, row.get("parent_key") or row["document_key"]].append(row)
    return found


def _values(shape: Shape, row: Row, children: _Children, key: str) -> dict[str, Any]:
    """The nested values from which the model of this table is made."""
    made: dict[str, Any] = {}
    for column in shape.columns:
        _set(made, column.path, row[column.name])
    for child in shape.children:
        held = [
            _values(child, r, children, r["key"]) if child.model else r["value"]
            for r in children.get((child.table, key), ())
        ]
        _set(made, child.path, held if child.many else next(iter(held), None))
    for name, telling in shape.optional:
        if row[telling] is None:
            made[name] = None
    return made


def _set(made: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for step in path[:-1]:
        made = made.setdefault(step, {})
    made[path[-1]] = value
