"""Extraction of text against ``underthesea.ner`` fed sentence by sentence on the same text, in turn, in one run."""

import resource
import time
from collections.abc import Callable

from underthesea import ner, sent_tokenize

import readers
from benchmarks.texts import articles, sample_paths
from extractors import extract
from models import Document

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
    """Print characters a second (processor time, one core) of both, and the ratio of each round, for each kind."""
    for kind, documents in (("samples", _samples()), ("articles", _articles())):
        if not documents:
            continue  # the corpus is not part of the project
        characters, few = sum(len(d.text) for d in documents), documents[:12]
        fewer = sum(len(d.text) for d in few)
        _ours(documents), _theirs(few[:1])
        print(f"{len(documents)} {kind}, {characters:,} characters; underthesea.ner on {fewer:,} of them")
        for _ in range(ROUNDS):
            ours, theirs = characters / _seconds(_ours, documents), fewer / _seconds(_theirs, few)
            print(
                f"  extract {ours:12,.0f} characters/s   underthesea.ner {theirs:10,.0f}   ratio {ours / theirs:6.1f}"
            )


def linear() -> None:
    """Print the time a character takes in one document of 20,000 and one of 200,000 characters."""
    paragraphs = [line for d in _samples() for line in d.text.split("\n") if len(line) > 80]
    for size in (20_000, 200_000):
        lines: list[str] = []
        while sum(map(len, lines)) < size:
            lines += paragraphs
        document = readers.read("\n".join(lines)[:size].encode(), "long.txt")
        extract(document)
        seconds = min(_seconds(_ours, [document]) for _ in range(ROUNDS))
        print(f"  one document of {size:8,} characters: {seconds * 1e6 / size:6.2f} µs a character")


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
