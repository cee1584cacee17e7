"""``python -m benchmarks.reports``: what is taken for the report of a meeting, against what readers took for one.

``corpus_reports.tsv`` holds the judgement of a reader on articles of the corpus, by their number: ``yes`` (the article
as a whole reports a meeting held by Vietnamese bodies), ``foreign``, ``background`` (a meeting is only the occasion)
or ``no``; ``borderline`` where another reader might judge otherwise. The texts themselves are not part of the project.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import readers
from benchmarks.texts import numbered_articles
from extractors import extract

_LABELS = Path(__file__).with_name("corpus_reports.tsv")


@dataclass(frozen=True)
class Judgement:
    """What a reader took an article for, and whether another might judge otherwise."""

    label: str
    borderline: bool


def judgements() -> dict[str, Judgement]:
    """The judgement of each article that was read, by its number."""
    with _LABELS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {row["id"]: Judgement(row["label"], row["borderline"] == "yes") for row in rows}


def _found() -> Iterator[str]:
    for number, text in numbered_articles():
        if extract(readers.read(text.encode(), f"{number}.txt")).meeting:
            yield number


def judge() -> None:
    """Print how many articles are taken for reports, and how many of those that were read are."""
    labels, found = judgements(), set(_found())
    read = [labels[number] for number in sorted(found) if number in labels]
    right = sum(j.label == "yes" for j in read)
    arguable = sum(j.label != "yes" and j.borderline for j in read)
    told = [number for number, j in labels.items() if j.label == "yes"]
    print(f"taken for reports: {len(found)}; of these read: {len(read)}")
    strict, lenient = right / len(read), (right + arguable) / len(read)
    print(f"  reports: {right} ({strict:.3f}); with those that are borderline: {lenient:.3f}")
    print(f"  of {len(told)} articles read as reports, found: {sum(n in found for n in told) / len(told):.3f}")


if __name__ == "__main__":
    judge()
