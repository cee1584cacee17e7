"""Is the archive whole: every original against its checksum, every quote against its text, every key and reference."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

import models
from archive.current import corrections_of, stand_of
from archive.errors import ArchiveError
from archive.extractions import content, extractions
from archive.index import ENTRIES
from archive.layout import EVIDENCE_TABLE
from archive.originals import checksum
from archive.parts import PARTS, items_of
from archive.rows import Row, Rows, names_of, put_together_document, put_together_record, take_apart
from archive.store import Archive, document_key
from archive.stored import fetch
from archive.tables import DOCUMENTS, EXTRACTIONS, FAILURES, METADATA, SOURCES


@dataclass(frozen=True)
class Fault:
    """Something that is not as it should be: where, and what (Vietnamese)."""

    where: str
    what: str


@dataclass
class Verified:
    """How much was looked at so far."""

    originals: int = 0
    documents: int = 0
    quotes: int = 0
    rows: int = 0


def verify(archive: Archive, seen: Verified | None = None) -> Iterator[Fault]:
    """Every fault of the archive, as it is found; ``seen`` counts what was looked at. Nothing is changed."""
    seen = seen or Verified()
    try:
        with archive.reading() as connection:
            yield from _database(connection, seen)
            yield from _originals(archive, connection, seen)
            for key in connection.scalars(select(DOCUMENTS.c.key).order_by(DOCUMENTS.c.key)).all():
                seen.documents += 1
                yield from _document(connection, key, seen)
    except DatabaseError as error:  # a page of the database that cannot be read ends what can be looked at
        yield Fault(str(archive.folder), f"cơ sở dữ liệu hỏng ({error.orig}). Hãy lấy bản sao lưu.")


def _database(connection: Connection, seen: Verified) -> Iterator[Fault]:
    """The file itself, and references between tables."""
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            yield Fault("archive.sqlite", f"SQLite báo: {line}")
    for table, number, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(f"bảng {table}", f"dòng số {number} trỏ tới dòng không có của bảng {parent}")
    seen.rows = sum(connection.scalar(select(func.count()).select_from(t)) or 0 for t in METADATA.tables.values())


# Originals


def _originals(archive: Archive, connection: Connection, seen: Verified) -> Iterator[Fault]:
    """What documents and failures were read from, and whatever else lies among the originals."""
    sizes = {row.sha256: row.size for row in connection.execute(select(DOCUMENTS.c.sha256, DOCUMENTS.c.size))}
    set_aside = connection.scalars(select(FAILURES.c.sha256).where(FAILURES.c.sha256.is_not(None)).distinct())
    known = sizes | {sha256: None for sha256 in set_aside if sha256 not in sizes}
    for sha256, size in sorted(known.items()):
        seen.originals += 1
        try:
            data = archive.kept(sha256)
        except ArchiveError as error:
            yield Fault(document_key(sha256), str(error))
        else:
            if size not in (None, len(data)):
                yield Fault(document_key(sha256), f"bản gốc dài {len(data)} byte, kho ghi {size}")
    for path in archive.strays(known):
        if checksum(path.read_bytes()) != path.name:
            yield Fault(
                str(path), "tệp lạ trong thư mục bản gốc, tên không phải mã băm của nó. Hãy chuyển đi chỗ khác."
            )


# One document


def _document(connection: Connection, key: str, seen: Verified) -> Iterator[Fault]:
    row, rows = fetch(connection, key)
    if key != document_key(row["sha256"]):
        yield Fault(key, f"khoá không hợp với mã băm {row['sha256']}")
    try:
        document, record = put_together_document(row, rows), put_together_record(row, rows)
    except ValidationError as error:
        yield Fault(key, f"không ghép lại được bản ghi ({_first(error)})")
        return
    yield from _quotes(key, document.text, rows, seen)
    yield from (Fault(key, f"đoạn {b.start}–{b.end} ra ngoài văn bản") for b in _outside(document))
    yield from _keys(rows, take_apart(key, document, record, names_of(rows)))
    yield from _index(connection, row, rows)
    yield from _past(connection, row, record, seen)


def _quotes(key: str, text: str, rows: Rows, seen: Verified) -> Iterator[Fault]:
    for row in rows[EVIDENCE_TABLE]:
        seen.quotes += 1
        if text[row["start"] : row["end"]] != row["quote"]:
            yield Fault(row["key"], f"trích dẫn «{row['quote']}» không phải chữ của văn bản {key} ở chỗ đó")


def _outside(document: models.Document) -> Iterator[models.Block]:
    return (b for b in document.blocks if not 0 <= b.start <= b.end <= len(document.text))


def _keys(found: Rows, expected: Rows) -> Iterator[Fault]:
    """Rows under other keys, owners or numbers than the record gives them; rows that belong to nothing are lost."""
    names = ("key", "parent_key", "ordinal")
    for table, rows in found.items():
        there = {tuple(row.get(n) for n in names) for row in rows}
        wanted = {tuple(row.get(n) for n in names) for row in expected.get(table, ())}
        for key, *_ in sorted(there ^ wanted, key=str):
            yield Fault(str(key), f"dòng của bảng {table} có khoá, mục chứa hay thứ tự không hợp với bản ghi")


def _index(connection: Connection, row: Row, rows: Rows) -> Iterator[Fault]:
    """What is found is there, and only of documents that a source still shows."""
    key = row["key"]
    shows = select(func.count()).where(SOURCES.c.document_key == key, SOURCES.c.is_current)
    if bool(connection.scalar(shows)) != row["is_current"]:
        yield Fault(key, "dấu hiện hành không hợp với các nguồn")
    found = set(connection.scalars(select(ENTRIES.c.item_key).where(ENTRIES.c.document_key == key)))
    if found and not row["is_current"]:
        yield Fault(key, "bản cũ mà vẫn còn trong chỉ mục tìm kiếm")
    known = {key} | {r["key"] for those in rows.values() for r in those}
    yield from (Fault(key, f"chỉ mục tìm kiếm có {one} mà kho không có") for one in sorted(found - known))


# What was given and settled before


def _past(connection: Connection, row: Row, record: models.Record, seen: Verified) -> Iterator[Fault]:
    key, known = row["key"], extractions(connection, row["key"])
    counted = connection.scalar(select(func.count()).where(EXTRACTIONS.c.document_key == key))
    if not counted and corrections_of(connection, key):
        yield Fault(key, "không ghi lần trích nào")
        return
    if [e.number for e in known] != list(range(1, len(known) + 1)):
        yield Fault(key, "các lần trích không đánh số liên tục")
    if known[-1].extractor_version != row["extractor_version"]:
        yield Fault(key, f"bản trích {row['extractor_version']} không phải của lần trích cuối")
    try:
        for one in known[:-1]:
            yield from _earlier(f"{key}, lần trích {one.number}", *content(connection, key, one.number), seen)
        yield from _corrections(connection, key, record)
    except (ValueError, KeyError, zlib.error) as error:
        yield Fault(key, f"không đọc lại được những gì đã trích hay đã duyệt ({error})")


def _earlier(where: str, document: models.Document, record: models.Record, seen: Verified) -> Iterator[Fault]:
    for item in (one for part in PARTS.values() for one in items_of(record, part)):
        for e in getattr(item, "evidence", ()):
            seen.quotes += 1
            if document.text[e.start : e.end] != e.quote:
                yield Fault(where, f"trích dẫn «{e.quote}» không phải chữ của văn bản ở chỗ đó")


def _corrections(connection: Connection, key: str, record: models.Record) -> Iterator[Fault]:
    """Corrections refer to what is there, and the tables show what comes of them."""
    corrections = corrections_of(connection, key)
    numbers = [c.number for c in corrections]
    if numbers != list(range(1, len(numbers) + 1)):
        yield Fault(key, "các lần duyệt không đánh số liên tục")
    for one in corrections:
        for number in {one.target, one.undoes, one.together} - {None, *numbers}:
            yield Fault(f"{key}.corrections.{one.number}", f"dẫn tới lần duyệt số {number} không có")
    if corrections and stand_of(connection, key).record != record:
        yield Fault(key, "bản ghi không phải những gì đã trích cộng với những gì đã duyệt")


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
