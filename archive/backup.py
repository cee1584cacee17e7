"""The whole archive as one file, taken while others write, and an archive made of it again.

The file is a ZIP: the database as SQLite's online backup gives it (one moment, whole), the originals that it names, the
WARC files of the crawl, and a list of contents with checksums, written last. Originals are there before any row that
names them, so that those which the copied database names can be copied after it.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from archive.errors import ArchiveError
from archive.migration import SCHEMA_VERSION
from archive.originals import Originals
from archive.store import DATABASE, Archive

CONTENTS = "kyyeu-backup.json"
_ORIGINAL = re.compile(r"originals/([0-9a-f]{2})/([0-9a-f]{2})/(\1\2[0-9a-f]{60})")
# Where the crawl keeps its WARC files; all else that it knows is made anew from these.
CAPTURES = "crawl/warc"
_CAPTURE = re.compile(CAPTURES + r"/[\w.-]+\.warc\.gz")
_PIECE = 1 << 20  # bytes copied at a time
# Of a gigabyte of web pages and papers the lowest level takes half a minute and saves nearly as much as the highest.
_LEVEL = 1


@dataclass(frozen=True)
class Copied:
    """What is in a backup. ``missing`` are the checksums of originals that the archive itself no longer has whole."""

    documents: int
    originals: int
    database: str  # SHA-256
    made_at: str  # ISO 8601, UTC
    schema: str
    missing: tuple[str, ...]
    captures: Mapping[str, str] = field(default_factory=dict)  # WARC files of the crawl, each with its SHA-256


def backup(archive: Archive, file: Path) -> Copied:
    """Write the archive to a new file, and read it back to see that it is whole.

    Raises ArchiveError where the file is there already, cannot be written, or is not what was to be written.
    """
    if file.exists():
        raise ArchiveError(f"{file} đã có. Hãy chọn tên khác; bản sao lưu không ghi đè lên tệp nào.")
    with _said(file), _aside(file) as aside:
        database = aside / DATABASE
        _snapshot(archive.folder / DATABASE, database)
        packed = aside / "backup.zip"
        copied = _pack(archive, database, packed)
        _check(packed, copied)
        with packed.open("rb") as opened:
            os.fsync(opened.fileno())
        packed.rename(file)
    return copied


def restore(file: Path, folder: Path) -> Copied:
    """Make an archive of a backup in a folder that is not there yet, or is empty.

    Raises ArchiveError where something is there, the file is no whole backup, or the folder cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArchiveError(f"{folder} đã có dữ liệu. Hãy chọn thư mục mới; khôi phục không ghi đè lên kho nào.")
    with _said(file), _aside(folder) as aside:
        copied = _unpack(file, aside)
        Originals(aside / "originals").prepare()
        _revive(aside / DATABASE, copied)
        if hasattr(os, "sync"):
            os.sync()  # of thousands of small files at once
        if folder.exists():
            folder.rmdir()
        aside.rename(folder)
    return copied


@contextmanager
def _aside(target: Path) -> Iterator[Path]:
    """A folder beside the target to work in, so that what comes to its place is whole; gone afterwards."""
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.parent / f".kyyeu-{uuid4().hex}"
    aside.mkdir()
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def _said(file: Path) -> Iterator[None]:
    """Say in Vietnamese what keeps a backup from being written or read."""
    try:
        yield
    except OSError as error:
        raise ArchiveError(
            f"Không đọc hay ghi được {error.filename or file}: {error.strerror}. "
            "Hãy kiểm tra quyền và chỗ trống trên đĩa."
        ) from error
    except sqlite3.Error as error:
        raise ArchiveError(f"Cơ sở dữ liệu hỏng ({error}). Hãy chạy «kyyeu verify».") from error
    except (BadZipFile, EOFError, KeyError, ValueError, TypeError) as error:
        raise ArchiveError(
            f"{file} không phải bản sao lưu nguyên vẹn của kyyeu ({error}). Hãy dùng bản khác."
        ) from error


def _snapshot(source: Path, target: Path) -> None:
    """Copy a database as it is at one moment, whoever writes meanwhile, into one file that needs no log beside it."""
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _pack(archive: Archive, database: Path, packed: Path) -> Copied:
    missing: list[str] = []
    with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as zipped:
        zipped.write(database, DATABASE)
        named, documents = _named(database)
        for sha256 in named:
            try:
                data = archive.kept(sha256)
            except ArchiveError:  # a backup without it is better than none; it is told
                missing.append(sha256)
            else:
                zipped.writestr(_place(sha256), data)
        captures = _pack_captures(archive.folder, zipped)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        digest = _checksum(database.open("rb"))
        copied = Copied(documents, len(named) - len(missing), digest, now, SCHEMA_VERSION, tuple(missing), captures)
        zipped.writestr(CONTENTS, json.dumps(asdict(copied), indent=1))
    return copied


def _pack_captures(folder: Path, zipped: ZipFile) -> dict[str, str]:
    """Pack the WARC files that are done with; they are compressed already. One being written is left for next time."""
    captures: dict[str, str] = {}
    for path in sorted((folder / CAPTURES).glob("*.warc.gz")):
        name = f"{CAPTURES}/{path.name}"
        zipped.write(path, name, ZIP_STORED)
        captures[name] = _checksum(path.open("rb"))
    return captures


def _named(database: Path) -> tuple[list[str], int]:
    """The checksums of all originals that a database names, and how many documents it has."""
    with closing(sqlite3.connect(database)) as connection:
        union = "SELECT sha256 FROM documents UNION SELECT sha256 FROM failures WHERE sha256 IS NOT NULL ORDER BY 1"
        named = [str(row[0]) for row in connection.execute(union)]
        return named, int(connection.execute("SELECT count(*) FROM documents").fetchone()[0])


def _place(sha256: str) -> str:
    return f"originals/{sha256[:2]}/{sha256[2:4]}/{sha256}"


def _check(packed: Path, copied: Copied) -> None:
    """See that what was written can be read back and is what it should be."""
    try:
        with ZipFile(packed) as zipped:
            for name in zipped.namelist():
                _expect(name, _checksum(zipped.open(name)) if name != CONTENTS else "", copied)
    except (BadZipFile, ValueError) as error:
        raise ArchiveError(f"Bản sao lưu đọc lại không khớp ({error}). Hãy kiểm tra đĩa rồi sao lưu lại.") from error


def _unpack(file: Path, folder: Path) -> Copied:
    """Unpack a backup into an empty folder, each file against its checksum."""
    with ZipFile(file) as zipped:
        told = json.loads(zipped.read(CONTENTS))
        copied = Copied(**told | {"missing": tuple(told["missing"])})
        if int(copied.schema) > int(SCHEMA_VERSION):
            raise ArchiveError(f"{file} là bản sao lưu của bản kyyeu mới hơn. Hãy cập nhật kyyeu rồi khôi phục lại.")
        for name in zipped.namelist():
            if name == CONTENTS:
                continue
            if name != DATABASE and not _ORIGINAL.fullmatch(name) and not _CAPTURE.fullmatch(name):
                raise ValueError(name)
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with zipped.open(name) as packed, target.open("xb") as written:
                shutil.copyfileobj(packed, written, _PIECE)
            _expect(name, _checksum(target.open("rb")), copied)
    return copied


def _expect(name: str, checksum: str, copied: Copied) -> None:
    wanted = {DATABASE: copied.database, CONTENTS: "", **copied.captures}.get(name, name.rpartition("/")[2])
    if checksum != wanted:
        raise ValueError(f"{name}: sai mã băm")


def _revive(database: Path, copied: Copied) -> None:
    """See that the database is sound and all originals that it names are there; turn its log on again."""
    with closing(sqlite3.connect(database)) as connection:
        if (line := connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise ValueError(line)
        connection.execute("PRAGMA journal_mode=WAL")
    for sha256 in _named(database)[0]:
        if sha256 not in copied.missing and not (database.parent / _place(sha256)).exists():
            raise ValueError(_place(sha256))


def _checksum(opened: IO[bytes]) -> str:
    """The SHA-256 of what an open file holds; it is closed."""
    digest = hashlib.sha256()
    with opened:
        while piece := opened.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
