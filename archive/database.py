"""The database file: opened, made, and recognised as ours and of this version."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from archive.errors import ArchiveError
from archive.index import create_index, index_version
from archive.migration import SCHEMA_VERSION, about, is_of_today, layout_digest, migrate
from archive.tables import ABOUT, METADATA

# A writer holds the database for milliseconds; whoever waits a minute waits for something that hangs.
_BUSY_SECONDS = 60


def connect(path: Path) -> Engine:
    """An engine on the file whose transactions begin at once for writers (``writing``) and wait for each other."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # Python's sqlite3 would begin transactions by itself, and late: two readers that both turn writers cannot go on.
    if isinstance(connection, sqlite3.Connection):
        connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "foreign_keys=ON",
        "synchronous=FULL",
        "cache_size=-65536",
        "temp_store=MEMORY",
        "wal_autocheckpoint=4000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One view of the database, unmoved by what others write meanwhile. Raises ArchiveError where it cannot be read."""
    with _said(engine), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes: it has the database to itself from its first moment, and is whole or nothing.

    Raises ArchiveError where the disk is full, another program does not let go, and the like.
    """
    with _said(engine), engine.execution_options(writing=True).begin() as connection:
        yield connection


@contextmanager
def _said(engine: Engine) -> Iterator[None]:
    """Say in Vietnamese what keeps the database from working; an error of ours stays what it is."""
    try:
        yield
    except OperationalError as error:
        raise ArchiveError(_explain(error, str(engine.url.database))) from error


def open_database(path: Path, create: bool) -> Engine:
    """Open the database, making it where asked and there is none.

    One made by an earlier program is migrated. Raises ArchiveError where there is none, or it is foreign or newer.
    """
    if not path.exists() and not create:
        raise ArchiveError(f"Không có kho ở {path.parent}. Hãy kiểm tra đường dẫn, hoặc chạy kyyeu ingest để tạo kho.")
    engine = connect(path)
    try:
        if create:
            _make(engine)
        _recognise(engine, path)
    except DatabaseError as error:
        engine.dispose()
        raise ArchiveError(_explain(error, str(path))) from error
    except ArchiveError:
        engine.dispose()
        raise
    return engine


def _explain(error: DatabaseError, path: str) -> str:
    if "locked" in str(error.orig):
        return (
            f"Kho {path} đang bị chương trình khác giữ quá {_BUSY_SECONDS} giây. Hãy đóng chương trình ấy rồi thử lại."
        )
    if isinstance(error, OperationalError):
        return f"Không đọc hay ghi được kho {path}: {error.orig}. Hãy kiểm tra quyền đọc ghi và chỗ trống trên đĩa."
    return f"Tệp {path} không phải SQLite hoặc đã hỏng ({error.orig}). Hãy chọn thư mục khác hoặc lấy bản sao lưu."


def _make(engine: Engine) -> None:
    """Make the tables in an empty database; of several processes that try at once, the first does."""
    if inspect(engine).get_table_names():
        return
    _write_ahead(engine)
    with writing(engine) as connection:
        if inspect(connection).get_table_names():
            return
        METADATA.create_all(connection)
        create_index(connection)
        told = {"schema": SCHEMA_VERSION, "layout": layout_digest(), "index": index_version()}
        connection.execute(insert(ABOUT), [{"name": n, "value": v} for n, v in told.items()])


def _write_ahead(engine: Engine) -> None:
    """Turn on the write-ahead log, which lasts; SQLite does not wait for others here, so that we do."""
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise OperationalError("PRAGMA journal_mode=WAL", {}, error) from error
            time.sleep(0.01)
        else:
            return
        finally:
            raw.close()


def _recognise(engine: Engine, path: Path) -> None:
    """See that the database is ours, and bring it to today's tables where it was made by an earlier program."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(ABOUT.name):
            raise ArchiveError(f"{path} không phải kho của kyyeu. Hãy chọn thư mục khác.")
        if is_of_today(about(connection)):
            return
    with writing(engine) as connection:
        migrate(connection, path)
