"""The archive's front: open a folder, add documents and failures, read them back."""

from collections.abc import Container, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import ColumnElement, Connection, Engine, func, insert, select, update

import models
from archive.answers import Added, Count, Entry, Failure, Status, Summary
from archive.database import open_database, reading, writing
from archive.extractions import begin, content
from archive.index import clear, index_version
from archive.layout import EVIDENCE_TABLE
from archive.originals import Originals, checksum
from archive.rows import document_row, put_together_document, put_together_record, take_apart
from archive.sightings import sight
from archive.stored import enter, fetch, insert_rows, leave
from archive.tables import ABOUT, DERIVED, DOCUMENTS, FAILURES, is_nested, record_shapes

DATABASE = "archive.sqlite"
# 16 hexadecimal digits: among a million documents, two share a key once in thirty million archives. The letter keeps
# spreadsheets from taking a key for a number (12345e67).
_KEY_LENGTH = 16


def document_key(sha256: str) -> str:
    """The key of the document with this checksum."""
    return "d" + sha256[:_KEY_LENGTH]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Archive:
    """A folder with ``archive.sqlite`` and ``originals/``. Open one in each process; several may write at once."""

    def __init__(self, folder: Path, engine: Engine, originals: Originals) -> None:
        self.folder = folder
        self._engine = engine
        self._originals = originals

    @classmethod
    def open(cls, folder: Path, create: bool = False) -> Self:
        """Open the archive in ``folder``; with ``create`` make it where there is none.

        Raises ArchiveError (Vietnamese, one line) where there is none, or the database is foreign or newer.
        """
        originals = Originals(folder / "originals")
        if create:
            originals.prepare()
        archive = cls(folder, open_database(folder / DATABASE, create), originals)
        archive._renew_index()
        return archive

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the database, unmoved by what others write meanwhile."""
        with reading(self._engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes, whole or nothing. Raises ArchiveError where nothing can be written."""
        with writing(self._engine) as connection:
            yield connection

    # Adding

    def see(self, data: bytes, source: str) -> Added | None:
        """Say that ``source`` shows these bytes: the known document (status known), or None where it must be added.

        Asks nothing but the checksum, so that known bytes are neither read nor extracted again.
        """
        with self.reading() as connection:
            key = connection.scalar(select(DOCUMENTS.c.key).where(DOCUMENTS.c.sha256 == checksum(data)))
        if key is None:
            return None
        with writing(self._engine) as connection:
            _sight(connection, key, source)
        return Added(key, Status.KNOWN)

    def add(
        self, document: models.Document, record: models.Record, data: bytes, source: str, extractor_version: str
    ) -> Added:
        """Store a document with its record and original, whole or not at all.

        ``source`` is the path or address that shows the bytes. An open failure of the source is marked resolved.
        Raises ValueError where record and document differ in their text, ArchiveError where nothing can be written.
        """
        if document.text != record.document.text:
            raise ValueError("the record was not made of this document: their texts differ")
        sha256 = self._originals.keep(data)
        key = document_key(sha256)
        row = document_row(document, record) | {
            "key": key, "sha256": sha256, "size": len(data), "source": source, "version": 0, "is_current": False,
            "added_at": _now(), "extractor_version": extractor_version,
        }  # fmt: skip
        rows = take_apart(key, document, record)
        with writing(self._engine) as connection:
            if connection.scalar(select(DOCUMENTS.c.key).where(DOCUMENTS.c.sha256 == sha256)):
                _sight(connection, key, source)
                return Added(key, Status.KNOWN)
            connection.execute(insert(DOCUMENTS), row)
            insert_rows(connection, rows)
            begin(connection, key, extractor_version, row["added_at"])
            version = _sight(connection, key, source, (document, record))
            connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.key == key).values(version=version))
        return Added(key, Status.NEW if version == 1 else Status.VERSION)

    def add_failure(
        self, source: str, reason: str, advice: str, *, data: bytes | None = None, sha256: str | None = None
    ) -> Failure:
        """Keep aside a source that could not be read; ``data``, where given, is kept among the originals.

        A source fails once: a later failure replaces its open one.
        """
        if data is not None:
            sha256 = self._originals.keep(data)
        failure = Failure(source, reason, advice, _now(), sha256)
        values = {
            "source": source,
            "reason": reason,
            "advice": advice,
            "failed_at": failure.failed_at,
            "sha256": sha256,
        }
        with writing(self._engine) as connection:
            open_one = FAILURES.c.source == source, FAILURES.c.resolved_at.is_(None)
            if not connection.execute(update(FAILURES).where(*open_one).values(values)).rowcount:
                connection.execute(insert(FAILURES), values)
        return failure

    # Reading

    def failures(self, *, resolved: bool = False) -> tuple[Failure, ...]:
        """The failures still open, oldest first; with ``resolved`` the settled ones too."""
        query = select(FAILURES).order_by(FAILURES.c.failed_at, FAILURES.c.number)
        if not resolved:
            query = query.where(FAILURES.c.resolved_at.is_(None))
        with self.reading() as connection:
            return tuple(
                Failure(r.source, r.reason, r.advice, r.failed_at, r.sha256, r.resolved_at)
                for r in connection.execute(query)
            )

    def record(self, key: str) -> models.Record:
        """The record as it stands: extracted, and corrected by people. Raises KeyError for an unknown key."""
        with self.reading() as connection:
            return put_together_record(*fetch(connection, key))

    def extracted_record(self, key: str) -> models.Record:
        """The record as today's extraction gave it, without corrections. Raises KeyError for an unknown key."""
        with self.reading() as connection:
            return content(connection, key)[1]

    def document(self, key: str) -> models.Document:
        """The settled text with its blocks, equal to the one stored. Raises KeyError for an unknown key."""
        with self.reading() as connection:
            return put_together_document(*fetch(connection, key))

    def original(self, key: str) -> bytes:
        """The bytes that a document was read from. Raises KeyError for an unknown key."""
        with self.reading() as connection:
            sha256 = connection.scalar(select(DOCUMENTS.c.sha256).where(DOCUMENTS.c.key == key))
        if sha256 is None:
            raise KeyError(key)
        return self._originals.read(sha256)

    def kept(self, sha256: str) -> bytes:
        """The original of that checksum. Raises ArchiveError where it is missing or differs from it."""
        return self._originals.read(sha256)

    def strays(self, known: Container[str]) -> Iterator[Path]:
        """Files among the originals of other names than the checksums ``known``."""
        return self._originals.strays(known)

    def documents(self, *, older: bool = False) -> Iterator[Entry]:
        """The current documents by key; with ``older`` the superseded versions too."""
        query = select(*(DOCUMENTS.c[name] for name in Entry.__dataclass_fields__)).order_by(DOCUMENTS.c.key)
        if not older:
            query = query.where(DOCUMENTS.c.is_current)
        with self.reading() as connection:
            for row in connection.execute(query).mappings():
                yield Entry(**dict(row) | {"format": models.Format(row["format"])})

    def summary(self) -> Summary:
        """How much there is of what."""
        with self.reading() as connection:
            current = DOCUMENTS.c.is_current
            counts = []
            for shape in record_shapes():
                table = DERIVED[shape.table]
                if not is_nested(shape):
                    query = select(func.count()).select_from(table.join(DOCUMENTS)).where(current)
                    counts.append(Count(shape.table, shape.label.vi, connection.scalar(query) or 0))
            return Summary(
                documents=_count(connection, current),
                older_versions=_count(connection, ~current),
                failures=connection.scalar(select(func.count()).where(FAILURES.c.resolved_at.is_(None))) or 0,
                counts=tuple(counts),
            )

    def _renew_index(self) -> None:
        """Build the search index anew where it was built by another way of folding."""
        stated = select(ABOUT.c.value).where(ABOUT.c.name == "index")
        with self.reading() as connection:
            if connection.scalar(stated) == index_version():
                return
        with writing(self._engine) as connection:
            if connection.scalar(stated) != index_version():
                clear(connection)
                for key in connection.scalars(select(DOCUMENTS.c.key).where(DOCUMENTS.c.is_current)).all():
                    enter(connection, key)
                connection.execute(update(ABOUT).where(ABOUT.c.name == "index").values(value=index_version()))


def evidence_of(connection: Connection, item_key: str) -> list[tuple[int, int]]:
    """The spans of the text that an item rests on, in order."""
    table = DERIVED[EVIDENCE_TABLE]
    stem = f"{item_key}.evidence"
    # "/" follows the point: the range holds the keys that begin with the stem.
    query = (
        select(table.c.start, table.c.end).where(table.c.key.between(stem + ".", stem + "/")).order_by(table.c.ordinal)
    )
    return [(int(row.start), int(row.end)) for row in connection.execute(query)]


def _count(connection: Connection, condition: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(DOCUMENTS).where(condition)) or 0


def _sight(
    connection: Connection, key: str, source: str, content: tuple[models.Document, models.Record] | None = None
) -> int:
    """Note the sighting and keep the search index to what is current; the document's version at the source."""
    sighting = sight(connection, key, source, _now())
    for gone in sighting.gone:
        leave(connection, gone)
    if sighting.came:
        enter(connection, key, content)
    return sighting.version
