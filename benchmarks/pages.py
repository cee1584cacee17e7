"""Reading HTML, and what extraction and storing add, against ``trafilatura.extract`` alone on the same pages."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

import readers
from archive import Archive
from benchmarks.texts import sample_paths
from extractors import extract
from pipelines.rules_version import rules_version

ROUNDS = 5


def _seconds(work: Callable[[bytes], object], pages: list[bytes]) -> float:
    start = time.process_time()
    for page in pages:
        work(page)
    return time.process_time() - start


def _stored(pages: list[bytes]) -> float:
    """The processor's seconds that storing all pages in a new archive takes, their records made before."""
    documents = [readers.read(page, "page.html") for page in pages]
    records = [extract(document) for document in documents]
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder), create=True) as archive:
        start = time.process_time()
        for number, (page, document, record) in enumerate(zip(pages, documents, records, strict=True)):
            archive.add(document, record, page, f"{number}.html", rules_version())
        return time.process_time() - start


def compare() -> None:
    """Print the pages a second of each, and the ratios, the best of several rounds in turn."""
    pages = [p.read_bytes() for p in sample_paths(".html", ".htm")]
    works: dict[str, Callable[[bytes], object]] = {
        "trafilatura.extract": trafilatura.extract,
        "readers.read": lambda page: readers.read(page, "page.html"),
        "read and extract": lambda page: extract(readers.read(page, "page.html")),
    }
    best = dict.fromkeys(works, float("inf"))
    for _ in range(ROUNDS):
        for name, work in works.items():
            best[name] = min(best[name], _seconds(work, pages))
    print(f"pages: {len(pages)} HTML pages, {sum(map(len, pages)) / len(pages) / 1000:.0f} kB on average")
    best["read, extract and store"] = best["read and extract"] + _stored(pages)
    for name, seconds in best.items():
        times = seconds / best["trafilatura.extract"]
        print(f"  {name:24} {len(pages) / seconds:8.0f} pages/s   {times:.2f} × trafilatura.extract")
