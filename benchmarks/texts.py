"""What is measured: the samples, and the corpus beside the project where it exists."""

import gzip
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "news-3000.jsonl.gz"


def sample_paths(*endings: str) -> list[Path]:
    """The sample documents with one of the endings (".html", …), sorted."""
    return sorted(p for p in (ROOT / "samples").rglob("*") if p.suffix in endings)


def numbered_articles() -> Iterator[tuple[str, str]]:
    """The articles of the corpus with their numbers; none where it does not exist."""
    if not CORPUS.exists():
        return
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield article["id"], article["text"]


def articles(most: int) -> Iterator[str]:
    """The first articles of the corpus; none where it does not exist."""
    return (text for _, text in itertools.islice(numbered_articles(), most))
