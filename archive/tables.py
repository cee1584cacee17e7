"""The tables: those derived from the record types, and the archive's own beside them."""

from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint, text
from sqlalchemy import Column as SqlColumn
from sqlalchemy import Float as SqlFloat
from sqlalchemy.types import TypeEngine

import models
from archive.layout import (
    CORRECTION,
    DOCUMENTS_TABLE,
    EVIDENCE_TABLE,
    RECORD,
    Column,
    Shape,
    Type,
    child_shapes,
    document_columns,
)
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
#: How far a person has looked at a row; rows within an item stand as their item does.
REVIEW = Column(
    "review",
    "text",
    Label("Duyệt", "Review", "Người duyệt đã xem đến đâu."),
    (),
    True,
    models.Review,
    models.Review.UNREVIEWED,
)
#: Who settled an item last, and when.
REVIEWED = (
    REVIEW,
    Column("reviewed_by", "text", Label("Người duyệt", "Reviewed by", "Ai duyệt sau cùng.")),
    Column("reviewed_at", "text", Label("Lúc duyệt", "Reviewed at", "Lúc duyệt sau cùng, ISO 8601, giờ UTC.")),
)
#: That a later decision took an award back (Law 06/2022/QH15), as a person noted it.
REVOKED = (
    Column("revoked_on", "text", Label("Ngày thu hồi", "Revoked on", "Ngày khen thưởng bị thu hồi, ISO 8601.")),
    Column("revocation", "text", Label("Văn bản thu hồi", "Revocation", "Quyết định thu hồi khen thưởng.")),
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
    """A column as SQLAlchemy wants it; rows of before it get its default."""
    default = None if column.default is None else text(_literal(column.default))
    return SqlColumn(column.name, _SQL_TYPES[column.kind], nullable=not column.required, server_default=default)


def _literal(value: str | float) -> str:
    """A plain value as SQL writes it."""
    if isinstance(value, str):
        quoted = value.replace("'", "''")
        return f"'{quoted}'"
    return str(int(value) if isinstance(value, bool) else value)


def _documents() -> Table:
    own = [sql_column(c) for c in (*KEPT[1:], *document_columns(), *REVIEWED)]
    return Table(
        DOCUMENTS_TABLE, METADATA, SqlColumn("key", String, primary_key=True), *own, UniqueConstraint("sha256")
    )


def review_columns(shape: Shape) -> tuple[Column, ...]:
    """The columns that tell how a row of a derived table was reviewed; people review what a record says of items."""
    if shape.table in _beyond_review:
        return ()
    if not (shape.model and issubclass(shape.model, models.Item)):
        return (REVIEW,)
    return (*REVIEWED, *REVOKED) if shape.model is models.Award else REVIEWED


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
    columns += [sql_column(c) for c in (ORDINAL, *shape.columns, *review_columns(shape))]
    indexes = [Index(f"{shape.table}_order", "document_key", "ordinal", unique=True)]
    if shape.table in parents:  # without it, to take away an item would go through the whole table for its rows
        indexes.append(Index(f"{shape.table}_parents", "parent_key"))
    return Table(shape.table, METADATA, *columns, *indexes)


SHAPES = child_shapes()
#: The table above each nested one.
PARENTS = {child.table: shape.table for shape in SHAPES for child in shape.children if child.table != EVIDENCE_TABLE}
_top_level = {s.table for s in SHAPES if s.table not in PARENTS and s.table != EVIDENCE_TABLE}
# The marks of the settled text are the reader's, and issues are no statements of the document's.
_beyond_review = {s.table for s in SHAPES} - {s.table for s in RECORD.walk()} | {"issues"}
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
#: What each version of the rules gave for a document; the newest is the record without corrections. ``content`` is null
#: where it is that of the next extraction, and for the newest where the tables hold it.
EXTRACTIONS = Table(
    "extractions", METADATA,
    SqlColumn("document_key", ForeignKey("documents.key"), primary_key=True),
    SqlColumn("number", Integer, primary_key=True),
    SqlColumn("extractor_version", String, nullable=False),
    SqlColumn("extracted_at", String, nullable=False),
    SqlColumn("confirmed_at", String, nullable=False),
    SqlColumn("content", LargeBinary),
)  # fmt: skip
#: What people settled; rows are added, and never changed or removed.
CORRECTIONS = Table(
    CORRECTION.table, METADATA,
    SqlColumn("key", String, primary_key=True),
    SqlColumn("document_key", ForeignKey("documents.key"), nullable=False),
    *(sql_column(c) for c in CORRECTION.columns),
    Index(f"{CORRECTION.table}_order", "document_key", "number", unique=True),
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
#: Whether two mentions are of one entity, by a rule or a person: what was thought, why, of which parts (JSON), until
#: when. Rows are added and marked undone, never removed. See ``archive.identity``.
JUDGEMENTS = Table(
    "judgements", METADATA,
    SqlColumn("number", Integer, primary_key=True),
    SqlColumn("kind", String, nullable=False),
    SqlColumn("left_key", String, nullable=False),
    SqlColumn("right_key", String, nullable=False),
    SqlColumn("left_name", String, nullable=False),
    SqlColumn("right_name", String, nullable=False),
    SqlColumn("answer", String, nullable=False),
    SqlColumn("made_by", String, nullable=False),
    SqlColumn("by_person", Boolean, nullable=False),
    SqlColumn("why", String),
    SqlColumn("points", SqlFloat),
    SqlColumn("parts", String, nullable=False),
    SqlColumn("happened_on", String),
    SqlColumn("made_at", String, nullable=False),
    SqlColumn("undone_at", String),
    SqlColumn("undone_by", String),
    SqlColumn("undone_why", String),
    Index("judgements_by_left", "kind", "left_key"),
    Index("judgements_by_right", "kind", "right_key"),
)  # fmt: skip
#: Which row of a record is of which entity, by the judgements that stand; made anew by them.
MENTIONS = Table(
    "mentions", METADATA,
    SqlColumn("row_key", String, primary_key=True),
    SqlColumn("mention_key", String, nullable=False, index=True),
    SqlColumn("kind", String, nullable=False),
    SqlColumn("entity_key", String, nullable=False, index=True),
    SqlColumn("document_key", ForeignKey("documents.key"), nullable=False, index=True),
    SqlColumn("name", String, nullable=False),
    SqlColumn("folded", String, nullable=False),
    SqlColumn("place", String),
    SqlColumn("year", Integer),
    Index("mentions_by_name", "kind", "folded"),
)  # fmt: skip
#: The entities: people, bodies, clusters, meetings, texts; likewise.
ENTITIES = Table(
    "entities", METADATA,
    SqlColumn("key", String, primary_key=True),
    SqlColumn("kind", String, nullable=False),
    SqlColumn("name", String, nullable=False),
    SqlColumn("place", String),
    SqlColumn("first_year", Integer),
    SqlColumn("last_year", Integer),
    SqlColumn("mentions", Integer, nullable=False),
    SqlColumn("documents", Integer, nullable=False),
    Index("entities_by_kind", "kind", "name"),
)  # fmt: skip
#: What the database says of itself: schema, layout, index.
ABOUT = Table(
    "kyyeu_archive", METADATA, SqlColumn("name", String, primary_key=True), SqlColumn("value", String, nullable=False)
)


def record_shapes() -> tuple[Shape, ...]:
    """The derived tables of the record alone, without the marks of the settled text; evidence last."""
    own = {shape.table for shape in RECORD.walk()}
    return tuple(s for s in SHAPES if s.table in own)
