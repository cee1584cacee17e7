"""Parquet: a file a table, typed columns, the data dictionary as metadata of file and fields."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from archive.exports.tidy import TABLES, Selection, Tidy
from archive.layout import DOCUMENTS_TABLE, Column, Type
from archive.wording import words

_TYPES: dict[Type, pa.DataType] = {
    "text": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_(),
}  # fmt: skip
# A row group is written when it has so many rows, or so many letters: texts of documents are long.
_MOST_ROWS, _MOST_LETTERS = 10_000, 1_000_000


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``TABLE.parquet`` for every table."""
    for table in TABLES:
        schema = schema_of(table)
        with parquet.ParquetWriter(folder / f"{table.name}.parquet", schema, compression="zstd") as writer:
            for group in _groups(selection.rows(table)):
                columns = [pa.array(values, field.type) for values, field in zip(zip(*group, strict=True), schema)]  # noqa: B905 - a schema has no length of its own
                writer.write_table(pa.table(columns, schema=schema))
    return ()


def schema_of(table: Tidy) -> pa.Schema:
    """The table's columns with types, labels and meanings; its own label and keys as JSON under ``kyyeu``."""
    keys: dict[str, Any] = {"primary_key": ["key"], "foreign_keys": {}}
    if table.name != DOCUMENTS_TABLE:
        keys["foreign_keys"]["document_key"] = f"{DOCUMENTS_TABLE}.key"
    if table.parent:
        keys["foreign_keys"]["parent_key"] = f"{table.parent}.key"
    about = _told(title=table.label.vi, title_en=table.label.en, description=table.label.meaning)
    return pa.schema([_field(column) for column in table.columns], {**about, b"kyyeu": _json(keys)})


def _field(column: Column) -> pa.Field:
    label = column.label
    about = _told(title=label.vi, title_en=label.en, description=label.meaning)
    if column.choices:
        about[b"values"] = _json(dict(words(column.choices)))
    return pa.field(column.name, _TYPES[column.kind], nullable=not column.required, metadata=about)


def _told(**values: str) -> dict[bytes, bytes]:
    return {name.encode(): value.encode() for name, value in values.items()}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _groups(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    group: list[tuple[Any, ...]] = []
    letters = 0
    for row in rows:
        group.append(row)
        letters += sum(len(value) for value in row if isinstance(value, str))
        if len(group) >= _MOST_ROWS or letters >= _MOST_LETTERS:
            yield group
            group, letters = [], 0
    if group:
        yield group
