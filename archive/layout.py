"""The shape of the tables, derived from the record types: fields become columns, tuples become child tables.

Nothing is declared here a second time: names, types, labels and meanings are those of ``models``.
"""

import types
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

import models
from models.fields import Frozen, Label, label_of

Type = Literal["text", "integer", "number", "boolean"]
_TYPES: dict[type, Type] = {bool: "boolean", int: "integer", float: "number", str: "text"}

# Tables named otherwise than their field: one row a document is still a table, and REFERENCES is a word of SQL.
_TABLE_NAMES = {"meeting": "meetings", "references": "cited_documents"}
EVIDENCE_TABLE = "evidence"


@dataclass(frozen=True)
class Column:
    """A column and where its value stands in the model: ``path`` goes from the model to the value.

    ``default`` is what rows get that were stored before there was such a column.
    """

    name: str
    kind: Type
    label: Label
    path: tuple[str, ...] = ()
    required: bool = False
    choices: type[StrEnum] | None = None
    default: str | float | None = None


@dataclass(frozen=True)
class Shape:
    """A table for a model, or for plain values where ``model`` is None. ``path`` goes from the parent's model to it.

    ``optional`` names sub-models folded in that may be missing, each with the column that tells it by being null.
    """

    table: str
    label: Label
    path: tuple[str, ...]
    many: bool
    model: type[Frozen] | None
    columns: tuple[Column, ...]
    children: tuple["Shape", ...] = ()
    optional: tuple[tuple[str, str], ...] = ()

    def walk(self) -> Iterator["Shape"]:
        """This table and those below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def has_evidence(self) -> bool:
        """Whether its rows name the words they come from."""
        return any(child.table == EVIDENCE_TABLE for child in self.children)


def _plain(annotation: Any) -> Any:
    """The annotation without ``| None``."""
    if get_origin(annotation) in (Union, types.UnionType):
        inner = [a for a in get_args(annotation) if a is not type(None)]
        if len(inner) == 1:
            return inner[0]
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Frozen)


def _column(name: str, info: FieldInfo, kind: Any, path: tuple[str, ...], required: bool) -> Column:
    choices = kind if isinstance(kind, type) and issubclass(kind, StrEnum) else None
    base: Type | None = "text" if choices else _TYPES.get(kind)
    if base is None:
        raise TypeError(f"no column for {name}: {kind}")
    default = info.default if path and isinstance(info.default, str | int | float) else None
    return Column(name, base, label_of(info), path, required, choices, default)


def _fields(model: type[Frozen]) -> list[tuple[str, FieldInfo]]:
    """A model's fields, those of its own before those that every item has."""
    return sorted(
        model.model_fields.items(), key=lambda f: model is not models.Item and f[0] in models.Item.model_fields
    )


@dataclass
class _Parts:
    columns: list[Column]
    children: list[Shape]
    optional: list[tuple[str, str]]


def _fold_in(parts: _Parts, name: str, info: FieldInfo, model: type[Frozen], table: str) -> None:
    """Fold a sub-model's fields into the columns of its owner."""
    inner = shape_of(model, table, label_of(info))
    optional = info.annotation is not model
    prefix = f"{name}_" if optional else ""
    parts.columns += [
        replace(
            c,
            name=prefix + c.name,
            path=(name, *c.path),
            required=c.required and not optional,
            default=None if optional else c.default,
        )
        for c in inner.columns
    ]
    parts.children += [
        Shape(c.table, c.label, (name, *c.path), c.many, c.model, c.columns, c.children, c.optional)
        for c in inner.children
    ]
    if optional:
        required = [prefix + c.name for c in inner.columns if c.required]
        if not required or inner.children:
            raise TypeError(f"{model.__name__} cannot be folded into {table}: nothing tells whether it is there")
        parts.optional.append((name, required[0]))


def _child(table: str, name: str, info: FieldInfo, kind: Any, many: bool) -> Shape:
    if kind is models.Evidence:
        child_table = EVIDENCE_TABLE  # one table for the evidence of everything
    elif table:
        child_table = f"{table.removesuffix('s')}_{name}"
    else:
        child_table = _TABLE_NAMES.get(name, name)
    if _is_model(kind):
        return shape_of(kind, child_table, label_of(info), (name,), many)
    return Shape(child_table, label_of(info), (name,), many, None, (_column("value", info, kind, (), True),))


def shape_of(
    model: type[Frozen], table: str, label: Label, path: tuple[str, ...] = (), many: bool = True, *, root: bool = False
) -> Shape:
    """Derive the table of a model. With ``root`` its child tables are named by their field alone.

    Raises TypeError for a field that is neither a plain value, a sub-model nor a tuple of either.
    """
    parts = _Parts([], [], [])
    for name, info in _fields(model):
        kind = _plain(info.annotation)
        if get_origin(kind) is tuple:
            parts.children.append(_child("" if root else table, name, info, get_args(kind)[0], True))
        elif _is_model(kind) and issubclass(kind, models.Item):
            parts.children.append(_child("" if root else table, name, info, kind, False))
        elif _is_model(kind):
            _fold_in(parts, name, info, kind, table)
        else:
            parts.columns.append(_column(name, info, kind, (name,), kind is info.annotation))
    return Shape(table, label, path, many, model, tuple(parts.columns), tuple(parts.children), tuple(parts.optional))


DOCUMENTS_TABLE = "documents"
_DOCUMENT_LABEL = label_of(models.Record.model_fields["document"])
#: The record's tables; the columns of its root are columns of ``documents``.
RECORD = shape_of(models.Record, DOCUMENTS_TABLE, _DOCUMENT_LABEL, root=True)
#: The settled text's tables; likewise.
DOCUMENT = shape_of(models.Document, DOCUMENTS_TABLE, _DOCUMENT_LABEL)

#: What people settled about records.
CORRECTION = shape_of(
    models.Correction, "corrections", Label("Duyệt, sửa", "Corrections", "Người duyệt đã xác nhận gì.")
)


def child_shapes() -> tuple[Shape, ...]:
    """Every derived table but ``documents``, parents first, the shared evidence last."""
    found: dict[str, Shape] = {}
    evidence: Shape | None = None
    for root in (RECORD, DOCUMENT):
        for shape in list(root.walk())[1:]:
            if shape.table == EVIDENCE_TABLE:
                evidence = shape
            elif shape.table in found:
                raise TypeError(f"two tables named {shape.table}")
            else:
                found[shape.table] = shape
    return (*found.values(), *([evidence] if evidence else []))


def document_columns() -> tuple[Column, ...]:
    """The columns of ``documents`` that come from the document and its record; the text, in both, counts once."""
    merged = {c.name: c for c in (*DOCUMENT.columns, *RECORD.columns)}
    return (*(c for c in merged.values() if c.name != "text"), merged["text"])
