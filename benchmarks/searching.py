"""``python -m benchmarks.searching [RECORDS [FOLDER]]``: a million records searched, beside bare FTS5 in one run.

A record is whatever can be found: a person, a body, an award, a paragraph. Documents are invented (``invented.py``) and
stored as the archive stores them, rows and index by its own functions, but many to a transaction and without originals;
bare FTS5 is one table of the same texts with ``remove_diacritics 2``, ordered by its rank. Each query shows 20 hits;
all is on one core. Milliseconds are the processor's, which other work on the machine does not lengthen, and beside them
those of the clock. A folder given keeps the archive for another time.
"""

import hashlib
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, func, insert, select

from archive import Archive
from archive.index import ENTRIES
from archive.rows import document_row, take_apart
from archive.search import Order, search
from archive.store import DATABASE, document_key
from archive.stored import enter, insert_rows
from archive.tables import DOCUMENTS
from benchmarks import invented
from language.fold import bare
from models import Document, Record

RECORDS = 1_000_000
QUERIES = 200  # of each kind
BAR = 50  # milliseconds of the processor, 95th percentile
_A_DOCUMENT = 87.4  # records in an invented document, on average
_BATCH = 250  # documents a transaction


# Building


def build(folder: Path, records: int) -> None:
    """Make the archive; print time and size."""
    begun, indexing = time.perf_counter(), 0.0
    documents = round(records / _A_DOCUMENT)
    with Archive.open(folder, create=True) as archive:
        for first in range(0, documents, _BATCH):
            with archive.writing() as connection:
                for number in range(first, min(documents, first + _BATCH)):
                    indexing += _store(connection, number, *invented.report(number))
        count, index = _held(archive)
    seconds = time.perf_counter() - begun
    size = (folder / DATABASE).stat().st_size / 1e6
    print(f"{count:,} records of {documents:,} documents stored in {seconds:.0f} s, {size:,.0f} MB; ", end="")
    print(f"of these the search index: {indexing:.0f} s, {index:,.0f} MB")


def _store(connection: Connection, number: int, document: Document, record: Record) -> float:
    """Store a document; the seconds that the index took."""
    sha256 = hashlib.sha256(f"{number} {document.text}".encode()).hexdigest()
    key = document_key(sha256)
    row = document_row(document, record) | {
        "key": key, "sha256": sha256, "size": len(document.text), "source": f"https://vi.du/{number}", "version": 1,
        "is_current": True, "added_at": "2026-11-30T00:00:00.000+00:00", "extractor_version": "1",
    }  # fmt: skip
    connection.execute(insert(DOCUMENTS), row)
    insert_rows(connection, take_apart(key, document, record))
    begun = time.perf_counter()
    enter(connection, key, (document, record))
    return time.perf_counter() - begun


def _held(archive: Archive) -> tuple[int, float]:
    """How many records the archive holds, and the size of their index in MB."""
    named = "SELECT sum(pgsize) / 1e6 FROM dbstat WHERE name LIKE '%search_%'"
    with archive.reading() as connection:
        count = connection.scalar(select(func.count()).select_from(ENTRIES)) or 0
        return count, float(connection.exec_driver_sql(named).scalar_one())


def build_bare(folder: Path) -> Path:
    """Make a plain FTS5 table of the same texts; print time and size."""
    path = folder / "bare.sqlite"
    path.unlink(missing_ok=True)
    begun = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("CREATE VIRTUAL TABLE plain USING fts5(words, tokenize='unicode61 remove_diacritics 2')")
        connection.execute("ATTACH ? AS archive", (str(folder / DATABASE),))
        connection.execute(
            "INSERT INTO plain(rowid, words) SELECT number, CASE e.title WHEN '' THEN substr(d.text, start + 1, "
            'e."end" - start) ELSE e.title || char(10) || details END '
            "FROM archive.search_entries e JOIN archive.documents d ON d.key = document_key"
        )
        connection.commit()
    print(f"bare FTS5 of the same texts: {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1e6:,.0f} MB")
    return path


# What is asked


Ask = tuple[str, str | None]  # what a person types, and the same for bare FTS5 where it can be said there


def _phrase(words: str) -> str:
    return '"' + words.replace('"', " ") + '"'


def _full_names(chance: random.Random) -> Iterator[Ask]:
    while True:
        called = invented.name(chance)
        yield called, _phrase(called)


def _bare_names(chance: random.Random) -> Iterator[Ask]:
    # Bare FTS5 does not find đ from d, so that it is asked with its đ.
    return ((bare(called), plain) for called, plain in _full_names(chance))


def _families(chance: random.Random) -> Iterator[Ask]:
    while True:
        family = invented.name(chance).split()[0]
        yield chance.choice((family, bare(family))), _phrase(family)


def _phrases(chance: random.Random) -> Iterator[Ask]:
    while True:
        words = chance.choice((invented.body(chance), invented.cluster_name(chance), invented.theme(chance)))
        yield _phrase(words), _phrase(words)


def _fields(chance: random.Random) -> Iterator[Ask]:
    while True:
        year, family = chance.randint(2014, 2022), invented.name(chance).split()[0]
        asked = (
            f"cụm:{chance.randint(1, 60)} năm:{year}-{year + 2} {family}",
            f'vai trò:chủ trì đơn vị:"{invented.body(chance)}"',
            f'hình thức:"bằng khen" cơ quan tặng:"Thủ tướng Chính phủ" năm:{year} trạng thái:đã tặng',
            f"loại:người vai trò:thư ký,trình bày độ tin cậy:cao năm:{year} {family}",
            f'đơn vị:"sở nội vụ" -năm:{year} đã xem:chưa {family}',
            f"{bare(family)} {invented.theme(chance)} loại:văn bản",
            f"nguy* -thi năm:{year}",
        )
        yield chance.choice(asked), None


def _mistyped(chance: random.Random) -> Iterator[Ask]:
    sources = (_full_names(chance), _phrases(chance), _fields(chance))
    while True:
        right, _ = next(chance.choice(sources))
        at = chance.randrange(len(right) + 1)
        slip = chance.choice(('"', "-", ":", "(", ")", "*", " AND ", " OR ", "xyz:", "năm:2024-2019 ", "^", "{", "'"))
        wrong = right[:at] + slip + right[at + chance.randint(0, 1) :]
        yield wrong, wrong


# Measuring


def _taken(ask: Callable[[str], object], asked: Sequence[str]) -> tuple[float, float, float, int]:
    """The 50th and 95th percentile of the processor's milliseconds, the 95th of the clock's; how many are an error."""
    busy, passed, errors = [], [], 0
    for one in asked:
        began, begun = time.process_time(), time.perf_counter()
        try:
            ask(one)
        except sqlite3.Error:
            errors += 1
        busy.append((time.process_time() - began) * 1000)
        passed.append((time.perf_counter() - begun) * 1000)
    at = int(len(asked) * 0.95)
    return sorted(busy)[len(busy) // 2], sorted(busy)[at], sorted(passed)[at], errors


def measure(folder: Path, plain: Path) -> bool:
    """Print a line for each kind of query; whether all are within the bar."""
    within = True
    columns = f"{'p50':>8}{'p95':>8}{'clock':>8}"
    print(f"{'milliseconds, 20 hits':34}{columns}   bare FTS5{columns}")
    with Archive.open(folder) as archive, closing(sqlite3.connect(plain)) as connection:
        for name, asked, how in _kinds(archive):
            ours = _taken(how, [a for a, _ in asked])
            within &= ours[1] <= BAR
            line = f"{name:34}{ours[0]:8.1f}{ours[1]:8.1f}{ours[2]:8.1f}"
            if there := [a for _, a in asked if a is not None]:
                theirs = _taken(lambda words: _ask_bare(connection, words), there)
                line += f"            {theirs[0]:8.1f}{theirs[1]:8.1f}{theirs[2]:8.1f}"
                line += f"   {theirs[3]} of {len(there)} are errors" if theirs[3] else ""
            print(line, flush=True)
    return within


def _ask_bare(connection: sqlite3.Connection, words: str) -> object:
    query = "SELECT rowid, snippet(plain, 0, '[', ']', '…', 30) FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20"
    return connection.execute(query, (words,)).fetchall()


def _kinds(archive: Archive) -> Iterator[tuple[str, Sequence[Ask], Callable[[str], object]]]:
    def plainly(query: str) -> object:
        return search(archive, query)

    def counted(query: str) -> object:
        return search(archive, query, facets=True)

    def dated(query: str) -> object:
        return search(archive, query, order=Order.DATE)

    makers = {
        "full name with its tones": (_full_names, plainly),
        "full name without tones": (_bare_names, plainly),
        "lone family name": (_families, plainly),
        "phrase": (_phrases, plainly),
        "fields": (_fields, plainly),
        "facet counts of a full name": (_full_names, counted),
        "facet counts of a family name": (_families, counted),
        "facet counts of fields": (_fields, counted),
        "by date, full name": (_full_names, dated),
        "by date, family name": (_families, dated),
        "by date, phrase": (_phrases, dated),
        "mistyped": (_mistyped, plainly),
    }
    for name, (make, how) in makers.items():
        asked = make(random.Random(name))
        yield name, [next(asked) for _ in range(QUERIES)], how


def compare(folder: Path, records: int) -> bool:
    """Build what is not there yet, and measure."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    if not (folder / DATABASE).exists():
        build(folder, records)
    return measure(folder, build_bare(folder))


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    if len(sys.argv) > 2:
        sys.exit(not compare(Path(sys.argv[2]), wanted))
    with tempfile.TemporaryDirectory() as made:
        sys.exit(not compare(Path(made), wanted))
