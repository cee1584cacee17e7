"""``python -m benchmarks.report_weights``: the weights of ``extractors.report_signs``, fitted anew.

A logistic regression (L2) over the signs of articles of the corpus that readers judged (``corpus_reports.tsv``) and of
the samples, which count twice: would an archivist write down a meeting? Prints each weight, and what tenfold
cross-validation tells of the articles: precision, the share that reports a meeting as a whole, and recall, for bounds
moved away from those in use.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

import readers
from benchmarks.reports import Judgement, judgements
from benchmarks.texts import ROOT, numbered_articles, sample_paths
from extractors.meeting import signs_of
from extractors.report_signs import Signs
from models import Document

_STRENGTH = 30.0  # of the pull of the weights towards nothing, over signs of mean 0 and deviation 1
_SAMPLES_COUNT = 2.0
_FOLDS, _TIMES = 10, 10
_MOVES = (-0.2, -0.1, -0.05, 0.0, 0.03, 0.06, 0.1)
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Case:
    """A document judged: its signs, how likely it must be for a report, the judgement, and how much it counts."""

    signs: Signs
    bound: float
    judgement: Judgement
    count: float


def _documents() -> Iterator[tuple[Document, Judgement, float]]:
    judged = judgements()
    for number, text in numbered_articles():
        if number in judged:
            yield readers.read(text.encode(), f"{number}.txt"), judged[number], 1.0
    for path in sample_paths(".txt", ".html", ".htm", ".docx", ".pdf"):
        if path.parent == ROOT / "samples" / "open":
            gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
            yield (
                readers.read_path(path),
                Judgement(gold["meeting"] is not None, gold["meeting"] is not None),
                _SAMPLES_COUNT,
            )


def _cases() -> Iterator[Case]:
    """Every document in which a sentence opens a report."""
    for document, judgement, count in _documents():
        if told := signs_of(document):
            yield Case(*told, judgement, count)


def _fitted(signs: Floats, right: Floats, counts: Floats) -> Floats:
    """The weights of the signs, the bias last, by Newton's method."""
    table = np.hstack([signs, np.ones((len(signs), 1))])
    pull = np.diag([_STRENGTH] * signs.shape[1] + [0.0])
    weights = np.zeros(table.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (counts * (chance - right)) + pull @ weights
        bend = (table.T * (counts * chance * (1 - chance))) @ table + pull
        weights -= np.linalg.solve(bend, slope)
    return weights


def _crossed(signs: Floats, right: Floats, counts: Floats, seed: int) -> Floats:
    """The probability of each document by the weights of the others."""
    fold = np.random.default_rng(seed).permutation(len(right)) % _FOLDS
    chance = np.zeros(len(right))
    for at in range(_FOLDS):
        weights = _fitted(signs[fold != at], right[fold != at], counts[fold != at])
        chance[fold == at] = 1 / (1 + np.exp(-(signs[fold == at] @ weights[:-1] + weights[-1])))
    return chance


def _judge(cases: list[Case], chance: Floats) -> Iterator[tuple[float, float, float]]:
    """Precision, the share of whole reports, and recall over the articles, for each move of the bounds."""
    told = sum(j.record for j in judgements().values())
    for move in _MOVES:
        taken = [c for c, p in zip(cases, chance, strict=True) if c.count == 1 and p >= c.bound + move]
        right, whole = sum(c.judgement.record for c in taken), [c.judgement.whole for c in taken]
        labelled = [w for w in whole if w is not None]
        yield right / max(1, len(taken)), sum(labelled) / max(1, len(labelled)), right / told


def fit() -> None:
    """Print the weights and how well they tell."""
    cases = list(_cases())
    names = sorted({name for case in cases for name in case.signs})
    table = np.array([[float(case.signs.get(name, 0)) for name in names] for case in cases])
    right = np.array([float(case.judgement.record) for case in cases])
    counts = np.array([case.count for case in cases])
    mean, deviation = table.mean(0), table.std(0) + 1e-9
    even = (table - mean) / deviation
    weights = _fitted(even, right, counts)
    for name, weight in sorted(zip(names, weights[:-1] / deviation, strict=True), key=lambda w: -w[1]):
        print(f'    "{name}": {weight:.2f},')
    print(f"bias {weights[-1] - (weights[:-1] * mean / deviation).sum():.2f}")
    runs = [list(_judge(cases, _crossed(even, right, counts, seed))) for seed in range(_TIMES)]
    for move, (precision, whole, recall) in zip(_MOVES, np.mean(runs, axis=0), strict=True):
        print(f"  bounds {move:+.2f}: precision {precision:.3f}, {whole:.3f} whole reports; recall {recall:.3f}")


if __name__ == "__main__":
    fit()
