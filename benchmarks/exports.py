"""``python -m benchmarks.exports``: memory and time of every export, of 1,000 documents and of 10,000.

The archives are made first, which takes longest; a folder given as argument keeps them for another time. Each export
runs in a process of its own. SQLite's cache (64 MB, full after some thousands of documents) is left out by making it
small, so that what grows with the archive shows.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from archive import Archive
from archive.exports import FORMATS, export
from tests.archive.made_up import made_up

COUNTS = (1_000, 10_000)
ITEMS = 24  # of a report, as in the collected pages


def make(folder: Path, count: int) -> None:
    """An archive of so many made-up reports; what is there already is not made again."""
    with Archive.open(folder, create=True) as archive:
        for number in range(sum(1 for _ in archive.documents()), count):
            document, record = made_up(number, items=ITEMS)
            archive.add(document, record, document.text.encode(), f"https://vi.du/{number}", "1")


def one(folder: Path, form: str) -> None:
    """Print what an export takes: seconds, the highest memory in MB, the size of the files in MB."""
    with tempfile.TemporaryDirectory() as out, Archive.open(folder) as archive:
        with archive.reading() as connection:
            connection.exec_driver_sql("PRAGMA cache_size=-2000")
        begun = time.perf_counter()
        exported = export(archive, form, Path(out))
        seconds = time.perf_counter() - begun
        size = sum(file.stat().st_size for file in exported.files) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds:8.1f} s {peak:7.0f} MB in memory {size:8.1f} MB written")


def compare(folder: Path) -> None:
    """Every format, of both archives."""
    for count in COUNTS:
        make(folder / str(count), count)
    for form in FORMATS:
        for count in COUNTS:
            print(f"{form:8} {count:7} documents", end=" ", flush=True)
            command = [sys.executable, "-m", "benchmarks.exports", str(folder / str(count)), form]
            subprocess.run(command, check=True)  # noqa: S603 - this very program


if __name__ == "__main__":
    if len(sys.argv) == 3:
        one(Path(sys.argv[1]), sys.argv[2])
    elif len(sys.argv) == 2:
        compare(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            compare(Path(made))
