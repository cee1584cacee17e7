"""Records taken apart into rows and put together again, along the derived tables.

Keys are made of the document's key, the table and numbers (``d1f….participants.3.positions.1``): the same record
always gives the same keys. The number of an item is its place among those that were extracted, so that it stays where a
person rejects another; an item that a person vouches for alone is called after what they did (``c12``).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import models
from archive.layout import DOCUMENT, RECORD, Shape, document_columns

Row = dict[str, Any]
Rows = dict[str, list[Row]]
#: By table, what the items of a record are called in their keys, in order; a table left out counts from 1.
Names = Mapping[str, Sequence[str]]


def document_row(document: models.Document, record: models.Record) -> Row:
    """The columns of ``documents`` that the document and its record give."""
    values = {c.name: c for c in (*DOCUMENT.columns, *RECORD.columns)}
    owners = {c.name: document for c in DOCUMENT.columns} | {c.name: record for c in RECORD.columns}
    return {c.name: _value(owners[c.name], values[c.name].path) for c in document_columns()}


def take_apart(key: str, document: models.Document, record: models.Record, names: Names | None = None) -> Rows:
    """The rows of every derived table for the document of that key, in order."""
    rows: Rows = defaultdict(list)
    for shape, value in ((RECORD, record), (DOCUMENT, document)):
        for child in shape.children:
            _place_all(rows, child, value, key, f"{key}.{child.table}", None, (names or {}).get(child.table))
    return dict(rows)


def names_of(rows: Rows) -> Names:
    """What the items of a stored record are called in their keys."""
    tables = (child.table for child in RECORD.children)
    return {table: [row["key"].rpartition(".")[2] for row in rows.get(table, ())] for table in tables}


def called(key: str, names: Names) -> str:
    """The key of a row whose item is given by its place in the record, counted from 1 (``d1f….participants.3.…``)."""
    steps = key.split(".")
    known = names.get(steps[1]) if len(steps) > 2 else None
    return ".".join([*steps[:2], known[int(steps[2]) - 1], *steps[3:]]) if known else key


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


def _place_all(
    rows: Rows,
    shape: Shape,
    owner: Any,
    document: str,
    stem: str,
    parent: str | None,
    names: Sequence[str] | None = None,
) -> None:
    """Place what the owner holds for this table, under the stem by their names or numbered from 1."""
    held = _value(owner, shape.path)
    if not shape.many:
        held = () if held is None else (held,)
    for name, value in zip(names or map(str, range(1, len(held) + 1)), held, strict=True):
        _place(rows, shape, value, document, f"{stem}.{name}", parent)


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
