"""An archive made by an earlier kyyeu brought to today's tables, its old database kept beside it.

What ``models/`` and ``archive/tables.py`` have more than the database is added from their declarations, and a column
may be empty by now where its field may. Anything else (a column renamed, values computed from others) is a
:class:`Step` with a number, which is the version of the schema.
All of it is one transaction, so that an archive is as it was or wholly of today.
"""

import hashlib
import json
import logging
import os
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, Table, insert, inspect, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateColumn

from archive.errors import ArchiveError
from archive.tables import ABOUT, METADATA

SCHEMA_VERSION = "2"
_SEARCH = "search_words"  # SQLite's own tables of the search index, made and renewed by archive/index.py
_log = logging.getLogger(__name__)


def _nothing(_: Connection) -> None:
    pass


@dataclass(frozen=True)
class Step:
    """What a schema needs beyond new tables and columns: done before these are added, and after."""

    before: Callable[[Connection], None] = _nothing
    after: Callable[[Connection], None] = _nothing


def _first_extractions(connection: Connection) -> None:
    """Every document of before extractions were counted is its own first one."""
    connection.exec_driver_sql(
        "INSERT INTO extractions (document_key, number, extractor_version, extracted_at, confirmed_at) "
        "SELECT key, 1, extractor_version, added_at, added_at FROM documents"
    )


#: By the version of the schema that each step leads to.
STEPS: Mapping[int, Step] = {2: Step(after=_first_extractions)}


def layout_digest() -> str:
    """A digest of all tables, columns and indexes, which changes with the record types."""
    layout = {
        name: [
            *((c.name, str(c.type), bool(c.nullable)) for c in table.columns),
            *sorted(str(index.name) for index in table.indexes),
        ]
        for name, table in sorted(METADATA.tables.items())
    }
    return hashlib.sha256(json.dumps(layout).encode()).hexdigest()[:16]


def about(connection: Connection) -> dict[str, str]:
    """What the database says of itself."""
    return {str(row.name): str(row.value) for row in connection.execute(select(ABOUT))}


def is_of_today(told: Mapping[str, str]) -> bool:
    """Whether a database that tells this of itself needs no migration."""
    return told.get("schema") == SCHEMA_VERSION and told.get("layout") == layout_digest()


@dataclass
class _Difference:
    """What today's tables have more than the database, and what the database has that today's program does not know."""

    tables: list[str] = field(default_factory=list)
    columns: list[tuple[Table, Column[object]]] = field(default_factory=list)
    emptiable: list[tuple[str, str]] = field(default_factory=list)  # table and column that may be empty by now
    unknown: list[str] = field(default_factory=list)
    otherwise: list[str] = field(default_factory=list)

    @property
    def is_more(self) -> bool:
        """Whether anything differs but what the database alone has."""
        return bool(self.tables or self.columns or self.emptiable or self.otherwise)


def migrate(connection: Connection, path: Path) -> None:
    """Bring the database to today's tables within the transaction of ``connection``, which alone may write.

    The old database is first copied beside it, and its path said on the log. Raises ArchiveError where the archive is
    newer, or differs in what no step mends; the transaction is then to be rolled back.
    """
    told = about(connection)
    if is_of_today(told):  # another process was faster
        return
    _refuse_newer(connection, told, path)
    if told["schema"] == SCHEMA_VERSION and not _difference(connection).is_more:
        _add_indexes(connection)  # of the same values: nothing can be lost
        _tell(connection)
        return
    kept = _keep_old(path, told)
    _log.warning("Kho %s của bản kyyeu trước: đang chuyển sang bản này, tệp cũ giữ ở %s.", path.parent, kept)
    try:
        _change(connection, told)
    except Exception as error:
        raise ArchiveError(
            f"Chưa chuyển được kho {path} sang bản kyyeu này ({error}). Kho vẫn nguyên như cũ, bản sao ở {kept}. "
            "Hãy dùng tiếp bản kyyeu cũ và báo cho người phát triển."
        ) from error
    _log.warning("Đã chuyển xong kho %s. Khi thấy kho dùng tốt, có thể xoá %s.", path.parent, kept)


def _refuse_newer(connection: Connection, told: Mapping[str, str], path: Path) -> None:
    schema = told.get("schema", "")
    if not schema.isdecimal() or int(schema) > int(SCHEMA_VERSION):
        raise ArchiveError(
            f"Kho {path} ở phiên bản {schema}, chương trình này chỉ đọc được đến phiên bản {SCHEMA_VERSION}. "
            "Hãy cập nhật kyyeu."
        )
    ahead = [STEPS[n] for n in sorted(STEPS) if n > int(schema)]
    if not ahead and (unknown := _difference(connection).unknown):
        raise ArchiveError(
            f"Kho {path} có {unknown[0]} mà bản kyyeu này không biết: kho do bản mới hơn tạo. Hãy cập nhật kyyeu."
        )


def _keep_old(path: Path, told: Mapping[str, str]) -> Path:
    """Copy the database beside itself, whole or not at all; an earlier copy of the same layout gives way."""
    kept = path.with_name(f"{path.stem}-truoc-{told.get('schema')}-{told.get('layout', '')[:8]}{path.suffix}")
    partial = kept.with_name(kept.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        with partial.open("rb") as file:
            os.fsync(file.fileno())
        partial.replace(kept)
    except (OSError, sqlite3.Error) as error:
        partial.unlink(missing_ok=True)
        raise ArchiveError(
            f"Kho {path} cần chuyển sang bản kyyeu này, nhưng không sao được tệp cũ sang {kept}: {error}. "
            "Hãy kiểm tra quyền ghi và chỗ trống trên đĩa; kho vẫn nguyên như cũ."
        ) from error
    return kept


def _change(connection: Connection, told: Mapping[str, str]) -> None:
    """Do the steps and add tables, columns and indexes; check what came of it."""
    ahead = [STEPS[n] for n in sorted(STEPS) if n > int(told["schema"])]
    rows = _rows(connection)
    for step in ahead:
        step.before(connection)
    _add(connection)
    for step in ahead:
        step.after(connection)
    _check(connection, rows)
    _tell(connection)


def _tell(connection: Connection) -> None:
    """Say in the database that it is of today."""
    for name, value in (("schema", SCHEMA_VERSION), ("layout", layout_digest())):
        if not connection.execute(update(ABOUT).where(ABOUT.c.name == name).values(value=value)).rowcount:
            connection.execute(insert(ABOUT), {"name": name, "value": value})


def _add(connection: Connection) -> None:
    for table_name, column_name in _difference(connection).emptiable:
        _let_be_empty(connection, table_name, column_name)
    for table, column in _difference(connection).columns:
        if not column.nullable and column.server_default is None:
            raise ArchiveError(f"cột {table.name}.{column.name} cần một giá trị cho những dòng đã có")
        declared = CreateColumn(column).compile(dialect=sqlite.dialect())
        connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN {declared}')
    METADATA.create_all(connection)
    _add_indexes(connection)


def _add_indexes(connection: Connection) -> None:
    for table in METADATA.tables.values():
        for index in table.indexes:
            index.create(connection, checkfirst=True)


def _let_be_empty(connection: Connection, table: str, column: str) -> None:
    """Take NOT NULL from a column, as SQLite's documentation does it (lang_altertable, section 7): in the table's SQL.

    To make the table anew would take it from under the rows that refer to it.
    """
    stated = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).scalar_one()
    declared = re.compile(rf'([(,]\s*"?{re.escape(column)}"?\s[^,()]*?)\s+NOT NULL(?=\s*[,)])', re.IGNORECASE)
    version = connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
    connection.exec_driver_sql("PRAGMA writable_schema=ON")
    stating = "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?"
    connection.exec_driver_sql(stating, (declared.sub(r"\1", stated, count=1), table))
    connection.exec_driver_sql(f"PRAGMA schema_version={version + 1}")  # so that every connection reads it anew
    connection.exec_driver_sql("PRAGMA writable_schema=OFF")


def _difference(connection: Connection) -> _Difference:
    found = MetaData()
    found.reflect(connection, only=lambda name, _: not name.startswith(_SEARCH))
    difference = _Difference(tables=[name for name in METADATA.tables if name not in found.tables])
    for name, there in found.tables.items():
        if name not in METADATA.tables:
            difference.unknown.append(f"bảng {name}")
            continue
        here = METADATA.tables[name]
        difference.unknown += [f"cột {name}.{c.name}" for c in there.columns if c.name not in here.c]
        difference.columns += [(here, c) for c in here.columns if c.name not in there.c]
        for column, stored in ((c, there.c[c.name]) for c in here.columns if c.name in there.c):
            if column.nullable and not stored.nullable and str(column.type) == str(stored.type):
                difference.emptiable.append((name, column.name))
            elif (str(column.type), column.nullable) != (str(stored.type), stored.nullable):
                difference.otherwise.append(f"cột {name}.{column.name}")
    return difference


def _rows(connection: Connection) -> Counter[str]:
    names = [n for n in inspect(connection).get_table_names() if not n.startswith(_SEARCH)]
    return Counter({n: connection.exec_driver_sql(f'SELECT count(*) FROM "{n}"').scalar_one() for n in names})  # noqa: S608 - names of our own tables


def _check(connection: Connection, rows: Counter[str]) -> None:
    """Nothing lost, nothing dangling, nothing other than declared."""
    difference = _difference(connection)
    still = [f"{table}.{column}" for table, column in difference.emptiable]
    missing = [*still, *difference.tables, *(f"{table.name}.{column.name}" for table, column in difference.columns)]
    if wrong := [*difference.unknown, *difference.otherwise, *missing]:
        raise ArchiveError(f"{wrong[0]} khác với khai báo")
    if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise ArchiveError(f"bảng {dangling[0]} có dòng trỏ tới chỗ không có")
    now = _rows(connection)
    if lost := [name for name, count in rows.items() if name in METADATA.tables and now[name] < count]:
        raise ArchiveError(f"bảng {lost[0]} mất dòng")
