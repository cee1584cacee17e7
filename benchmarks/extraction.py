"""Extraction of text against ``underthesea.ner`` fed sentence by sentence on the same text, in turn, in one run."""

import re
import resource
import time
from collections.abc import Callable

from underthesea import ner, sent_tokenize

import readers
from benchmarks.texts import articles, sample_paths
from extractors import extract
from models import BlockKind, Document

ROUNDS = 3


def _samples() -> list[Document]:
    """The samples in plain text: papers and news of the genre, dense with names, awards and tasks."""
    return [readers.read(p.read_bytes(), p.name) for p in sample_paths(".txt")]


def _articles() -> list[Document]:
    """Articles of the corpus: news as newspapers print it."""
    return [readers.read(text.encode(), f"{i}.txt") for i, text in enumerate(articles(200))]


def _ours(documents: list[Document]) -> None:
    for document in documents:
        extract(document)


def _theirs(documents: list[Document]) -> None:
    for document in documents:
        for line in document.text.split("\n"):
            for sentence in sent_tokenize(line):
                ner(sentence)


def _seconds(work: Callable[[list[Document]], None], documents: list[Document]) -> float:
    start = time.process_time()
    work(documents)
    return time.process_time() - start


def compare() -> None:
    """Print characters a second (processor time, one core) of both on the same texts, and the ratio of each round.

    Each goes through all texts in a pass of its own, as it does in use, three times in turn: text by text in turn, each
    would find the processor's caches full of the other's words and code, which costs the faster one more (about a tenth).
    """
    for kind, documents in (("samples", _samples()), ("articles", _articles())):
        if not documents:
            continue  # the corpus is not part of the project
        characters = sum(len(d.text) for d in documents)
        _ours(documents), _theirs(documents[:1])
        print(f"{len(documents)} {kind}, {characters:,} characters")
        for _ in range(ROUNDS):
            ours, theirs = (characters / _seconds(work, documents) for work in (_ours, _theirs))
            print(
                f"  extract {ours:12,.0f} characters/s   underthesea.ner {theirs:10,.0f}   ratio {ours / theirs:6.1f}"
            )


def _rows() -> dict[str, str]:
    """What long documents repeat: the paragraphs of the samples, a list, a table, a sentence without an end."""
    lines = (d.text[b.start : b.end] for d in _samples() for b in d.blocks if b.kind is not BlockKind.FURNITURE)
    paragraphs = [line for line in lines if len(line) > 80]
    return {
        "paragraphs": "\n".join(paragraphs) + "\n",
        "no full stop": re.sub(r"[.;:!?]", "", " ".join(paragraphs)) + " ",
        "people": "- Đồng chí Lò Văn Pín, Giám đốc Sở Nội vụ tỉnh Hà Nam;\n",
        "awards": "Lò Văn Pín\tTrưởng phòng\tTrường Cao đẳng Y tế\tBằng khen của Bộ trưởng Bộ Y tế\n",
        "one sentence": "đồng chí Lò Văn Pín, Giám đốc Sở Nội vụ tỉnh Hà Nam, Cụm trưởng Cụm thi đua số 7, ",
    }


def _long(rows: str, size: int) -> Document:
    """One document of so many characters: a meeting, and rows over and over."""
    opening = "Ngày 12/3/2023, Cụm thi đua số 2 tổ chức Hội nghị tổng kết. Dự Hội nghị có:\n"
    return readers.read((opening + rows * (size // len(rows) + 1))[:size].encode(), "long.txt")


def linear() -> None:
    """Print the time a character takes in one document of 20,000 and one of 200,000 characters, for each kind."""
    for kind, rows in _rows().items():
        took = []
        for size in (20_000, 200_000):
            document = _long(rows, size)
            extract(document)
            took.append(min(_seconds(_ours, [document]) for _ in range(ROUNDS)) * 1e6 / size)
        print(
            f"  {kind:14} 20,000 characters {took[0]:6.2f} µs each, 200,000 {took[1]:6.2f} ({took[1] / took[0]:.2f} ×)"
        )


def memory() -> None:
    """Print the peak memory after each fifth of the corpus."""

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    marks = [f"{peak():.0f}"]
    for at, text in enumerate(articles(3000), 1):
        extract(readers.read(text.encode(), "article.txt"))
        if at % 600 == 0:
            marks.append(f"{peak():.0f}")
    print("  peak memory, MiB, before and after each fifth of the corpus:", " ".join(marks))
