"""``python -m benchmarks.reports``: what is taken for the report of a meeting, against what readers took for one.

``corpus_reports.tsv`` holds what readers who did not know the rules judged of articles of the corpus, by their number.
``label`` is what an article is as a whole: ``yes`` (the report of a meeting held by Vietnamese bodies), ``foreign``,
``background`` (a meeting is only the occasion) or ``no``; ``borderline`` where another reader might judge otherwise.
``record`` is what the contract of the record asks: whether an archivist would write down a meeting ("?": unsure). It was
judged apart, by other readers, of every article that is no plain report, of sixty that are, which all had one (for the
rest of these it follows from the label), and of all that have no label: drawn at random, or near the bound of what is
taken. The texts themselves are not part of the project.
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
    """Whether an archivist would write down a meeting, and whether the article as a whole is the report of one, if told."""

    record: bool
    whole: bool | None


def judgements() -> dict[str, Judgement]:
    """The judgement of each article that was read, by its number."""
    with _LABELS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {row["id"]: Judgement(row["record"].startswith("yes"), _whole(row["label"])) for row in rows}


def _whole(label: str) -> bool | None:
    return label == "yes" if label else None


def _found() -> Iterator[str]:
    for number, text in numbered_articles():
        if extract(readers.read(text.encode(), f"{number}.txt")).meeting:
            yield number


def judge() -> None:
    """Print how many articles are taken for reports, and how many of those that were read are."""
    labels, found = judgements(), set(_found())
    read = [labels[number] for number in sorted(found) if number in labels]
    right, whole = sum(j.record for j in read), [j.whole for j in read if j.whole is not None]
    told = [number for number, j in labels.items() if j.record]
    print(f"taken for reports: {len(found)}; of these read: {len(read)}")
    print(f"  an archivist would write down a meeting: {right} ({right / len(read):.3f})")
    print(
        f"  the article as a whole is the report of one: {sum(whole)} of {len(whole)} ({sum(whole) / len(whole):.3f})"
    )
    print(
        f"  of {len(told)} articles read that tell of a meeting, found: {sum(n in found for n in told) / len(told):.3f}"
    )


if __name__ == "__main__":
    judge()
