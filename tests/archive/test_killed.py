"""Killed at any moment, or writing together: nothing half, nothing lost, nothing twice."""

import os
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import func, select

from archive import Archive, Status
from archive.findable import findables
from archive.index import ENTRIES
from archive.tables import DERIVED, DOCUMENTS
from tests.archive.made_up import made_up

ROOT = Path(__file__).resolve().parents[2]
COUNT = 40


def start(folder: Path, first: int = 0, last: int = COUNT) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.archive.adding", str(folder), str(first), str(last)]
    found = {**os.environ, "PYTHONPATH": str(ROOT)}  # a test before may have left only safe paths (PYTHONSAFEPATH)
    return subprocess.Popen(command, cwd=ROOT, env=found, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def assert_whole(archive: Archive) -> set[str]:
    """Every document there is whole: record, text, original, index; the names of them."""
    names = set()
    for entry in archive.documents(older=True):
        document, record = made_up(int(entry.source.removesuffix(".txt")), items=12)
        assert (archive.document(entry.key), archive.record(entry.key)) == (document, record)
        assert archive.original(entry.key) == document.text.encode()
        with archive.reading() as connection:
            indexed = connection.scalar(select(func.count()).where(ENTRIES.c.document_key == entry.key))
            assert indexed == len(list(findables(entry.key, document, record)))
            for table in DERIVED.values():
                strays = select(func.count()).where(table.c.document_key.not_in(select(DOCUMENTS.c.key)))
                assert connection.scalar(strays) == 0
        names.add(entry.source)
    return names


def test_a_writer_killed_again_and_again_leaves_whole_documents_only(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    reached = 0
    for kill in range(5):
        process = start(folder)
        assert process.stdout is not None
        for _ in range(reached + 2):
            process.stdout.readline()
        time.sleep(0.007 * kill)  # somewhere within a document, elsewhere each time
        process.kill()
        process.communicate()
        with Archive.open(folder) as archive:
            names = assert_whole(archive)
            assert len(names) >= reached + 2
            reached = len(names)
    process = start(folder)
    said, complaints = process.communicate(timeout=120)
    assert (process.returncode, complaints) == (0, "")
    assert [line.split()[1] for line in said.splitlines()] == [Status.KNOWN] * reached + [Status.NEW] * (
        COUNT - reached
    )
    with Archive.open(folder) as archive:
        assert assert_whole(archive) == {f"{number}.txt" for number in range(COUNT)}


def test_two_writers_at_once_wait_for_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    both = [start(folder, 0, 30), start(folder, 10, COUNT)]
    said = [process.communicate(timeout=120) for process in both]
    assert [(process.returncode, complaints) for process, (_, complaints) in zip(both, said, strict=True)] == [
        (0, "")
    ] * 2
    statuses = [line.split()[1] for lines, _ in said for line in lines.splitlines()]
    assert (statuses.count(Status.NEW), statuses.count(Status.KNOWN)) == (COUNT, 20)
    with Archive.open(folder) as archive:
        assert assert_whole(archive) == {f"{number}.txt" for number in range(COUNT)}
