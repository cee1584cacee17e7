"""What is measured: the samples, and the corpus beside the project where it exists."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "news-3000.jsonl.gz"


def sample_paths(*endings: str) -> list[Path]:
    """The sample documents with one of the endings (".html", …), sorted."""
    return sorted(p for p in (ROOT / "samples").rglob("*") if p.suffix in endings)


def articles(most: int) -> Iterator[str]:
    """The first articles of the corpus; none where it does not exist."""
    if not CORPUS.exists():
        return
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(most), lines, strict=False):
            yield json.loads(line)["text"]
