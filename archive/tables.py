"""The tables: those derived from the record types, and the archive's own beside them."""

from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, MetaData, String, Table, UniqueConstraint
from sqlalchemy import Column as SqlColumn
from sqlalchemy import Float as SqlFloat
from sqlalchemy.types import TypeEngine

from archive.layout import DOCUMENTS_TABLE, EVIDENCE_TABLE, RECORD, Column, Shape, Type, child_shapes, document_columns
from models.fields import Label

METADATA = MetaData()
_SQL_TYPES: dict[Type, type[TypeEngine[Any]]] = {
    "text": String, "integer": Integer, "number": SqlFloat, "boolean": Boolean,
}  # fmt: skip

KEY = Column("key", "text", Label("Khoá", "Key", "Khoá bền của dòng: khoá tài liệu, phần, số thứ tự."), (), True)
DOCUMENT_KEY = Column(
    "document_key",
    "text",
    Label("Khoá tài liệu", "Document key", "Tài liệu mà dòng thuộc về (bảng documents)."),
    (),
    True,
)
PARENT_KEY = Column("parent_key", "text", Label("Khoá mục chứa", "Parent key", "Mục mà dòng thuộc về."), (), True)
ORDINAL = Column(
    "ordinal", "integer", Label("Thứ tự", "Ordinal", "Thứ tự của dòng trong bảng này của tài liệu, từ 1."), (), True
)
#: What the archive itself knows of a document, beside what the document and its record say.
KEPT = (
    KEY,
    Column(
        "sha256",
        "text",
        Label("SHA-256", "SHA-256", "Mã băm SHA-256 của bản gốc, cũng là tên tệp trong originals/."),
        (),
        True,
    ),
    Column("size", "integer", Label("Cỡ", "Size", "Số byte của bản gốc."), (), True),
    Column("source", "text", Label("Nguồn", "Source", "Đường dẫn hay địa chỉ nơi thấy bản gốc lần đầu."), (), True),
    Column("version", "integer", Label("Phiên bản", "Version", "Bản thứ mấy thấy ở nguồn ấy, từ 1."), (), True),
    Column(
        "is_current",
        "boolean",
        Label("Hiện hành", "Is current", "Còn nguồn nào đang cho thấy đúng bản này không."),
        (),
        True,
    ),
    Column("added_at", "text", Label("Ngày thêm", "Added at", "Lúc vào kho, ISO 8601, giờ UTC."), (), True),
    Column(
        "extractor_version", "text", Label("Bản trích", "Extractor version", "Bản của bộ quy tắc đã trích."), (), True
    ),
)


def sql_column(column: Column) -> "SqlColumn[Any]":
    """A column as SQLAlchemy wants it."""
    return SqlColumn(column.name, _SQL_TYPES[column.kind], nullable=not column.required)


def _documents() -> Table:
    own = [sql_column(c) for c in KEPT[1:]] + [sql_column(c) for c in document_columns()]
    return Table(
        DOCUMENTS_TABLE, METADATA, SqlColumn("key", String, primary_key=True), *own, UniqueConstraint("sha256")
    )


def is_nested(shape: Shape) -> bool:
    """Whether rows of the table belong to an item, not to the document itself."""
    return shape.table not in _top_level


def _derived(shape: Shape, parents: dict[str, str]) -> Table:
    """A derived table. Evidence belongs to items of several tables, so that no foreign key can say so."""
    columns: list[SqlColumn[Any]] = [
        SqlColumn("key", String, primary_key=True),
        SqlColumn("document_key", ForeignKey("documents.key"), nullable=False),
    ]
    if shape.table == EVIDENCE_TABLE:
        columns.append(SqlColumn("parent_key", String, nullable=False))
    elif is_nested(shape):
        columns.append(SqlColumn("parent_key", ForeignKey(f"{parents[shape.table]}.key"), nullable=False))
    columns += [sql_column(ORDINAL), *(sql_column(c) for c in shape.columns)]
    return Table(shape.table, METADATA, *columns, Index(f"{shape.table}_order", "document_key", "ordinal", unique=True))


SHAPES = child_shapes()
#: The table above each nested one.
PARENTS = {child.table: shape.table for shape in SHAPES for child in shape.children if child.table != EVIDENCE_TABLE}
_top_level = {s.table for s in SHAPES if s.table not in PARENTS and s.table != EVIDENCE_TABLE}
DOCUMENTS = _documents()
DERIVED = {shape.table: _derived(shape, PARENTS) for shape in SHAPES}

#: Which source showed which document; ``version`` counts the different bytes of a source from 1.
SOURCES = Table(
    "sources", METADATA,
    SqlColumn("source", String, primary_key=True),
    SqlColumn("document_key", ForeignKey("documents.key"), primary_key=True),
    SqlColumn("version", Integer, nullable=False),
    SqlColumn("is_current", Boolean, nullable=False),
    SqlColumn("first_seen_at", String, nullable=False),
    SqlColumn("last_seen_at", String, nullable=False),
    Index("sources_by_document", "document_key"),
)  # fmt: skip
#: Sources that could not be read, with the reason; resolved when read after all.
FAILURES = Table(
    "failures", METADATA,
    SqlColumn("number", Integer, primary_key=True),
    SqlColumn("source", String, nullable=False, index=True),
    SqlColumn("sha256", String),
    SqlColumn("reason", String, nullable=False),
    SqlColumn("advice", String, nullable=False),
    SqlColumn("failed_at", String, nullable=False),
    SqlColumn("resolved_at", String),
)  # fmt: skip
#: What the database says of itself: schema, layout, index.
ABOUT = Table(
    "kyyeu_archive", METADATA, SqlColumn("name", String, primary_key=True), SqlColumn("value", String, nullable=False)
)


def record_shapes() -> tuple[Shape, ...]:
    """The derived tables of the record alone, without the marks of the settled text; evidence last."""
    own = {shape.table for shape in RECORD.walk()}
    return tuple(s for s in SHAPES if s.table in own)
