"""``python -m benchmarks.report_weights``: the weights of ``extractors.report_signs``, fitted anew.

A logistic regression (L2) over the signs of articles of the corpus that readers judged (``corpus_reports.tsv``) and of
the samples, which count twice. Prints each weight, and precision and recall by tenfold cross-validation.
"""

import json
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

import readers
from benchmarks.reports import judgements
from benchmarks.texts import ROOT, numbered_articles, sample_paths
from extractors.meeting import signs_of
from models import Document

_STRENGTH = 10.0  # of the pull of the weights towards nothing, over signs of mean 0 and deviation 1
_SAMPLES_COUNT = 2.0
_FOLDS = 10
Floats = NDArray[np.float64]


def _documents() -> Iterator[tuple[Document, bool, float]]:
    """Every document judged: itself, whether it reports a meeting, how much it counts."""
    judged = judgements()
    for number, text in numbered_articles():
        if number in judged:
            yield readers.read(text.encode(), f"{number}.txt"), judged[number].label == "yes", 1.0
    for path in sample_paths(".txt", ".html", ".htm", ".docx", ".pdf"):
        if path.parent == ROOT / "samples" / "open":
            gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
            yield readers.read_path(path), gold["meeting"] is not None, _SAMPLES_COUNT


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


def _crossed(signs: Floats, right: Floats, counts: Floats) -> Floats:
    """The probability of each document by the weights of the others."""
    fold = np.random.default_rng(0).permutation(len(right)) % _FOLDS
    chance = np.zeros(len(right))
    for at in range(_FOLDS):
        weights = _fitted(signs[fold != at], right[fold != at], counts[fold != at])
        chance[fold == at] = 1 / (1 + np.exp(-(signs[fold == at] @ weights[:-1] + weights[-1])))
    return chance


def fit() -> None:
    """Print the weights and how well they tell."""
    told = [(signs, right, count) for d, right, count in _documents() if (signs := signs_of(d)) is not None]
    names = sorted({name for signs, _, _ in told for name in signs})
    table = np.array([[float(signs.get(name, 0)) for name in names] for signs, _, _ in told])
    right, counts = (np.array([float(t[at]) for t in told]) for at in (1, 2))
    mean, deviation = table.mean(0), table.std(0) + 1e-9
    even = (table - mean) / deviation
    weights = _fitted(even, right, counts)
    for name, weight in sorted(zip(names, weights[:-1] / deviation, strict=True), key=lambda w: -w[1]):
        print(f'  "{name}": {weight:.2f}')
    print(f"  bias {weights[-1] - (weights[:-1] * mean / deviation).sum():.2f}")
    chance = _crossed(even, right, counts)
    for bound in (0.55, 0.65, 0.75, 0.85):
        taken = chance >= bound
        precision, recall = right[taken].mean(), right[taken].sum() / right.sum()
        print(f"  from {bound:.2f} on: precision {precision:.3f}, recall {recall:.3f}")


if __name__ == "__main__":
    fit()
