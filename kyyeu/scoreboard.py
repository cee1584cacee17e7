"""How right the records of a whole folder are: added up over documents, by format, kind of meeting and kind of body."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kyyeu.evaluate import PARTS, Comparison, Part, evidence_faults, pairs_in
from kyyeu.jsonfile import BadJsonError, read_object
from pipelines.crew import Crew
from pipelines.reading import Outcome, Reading
from pipelines.refusals import Refusal, Refused
from pipelines.sources import Source, load

#: Beside a folder of samples: kinds of body, each with the names (no suffix) of the samples that such bodies wrote.
BODIES = "bodies.json"

BINS = 10  # tenths of confidence, as reliability tables usually are


@dataclass(frozen=True)
class Bin:
    """Items of like confidence: its bounds, how many, their mean stated confidence, and the share that was right."""

    low: float
    high: float
    items: int
    stated: float
    right: float


@dataclass
class Scores:
    """Parts added up over documents, the confidence stated beside what was right, and faults of evidence."""

    parts: dict[str, Part] = field(default_factory=lambda: {name: Part() for name in PARTS})
    documents: int = 0
    stated: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, comparison: Comparison) -> None:
        """Count one document in."""
        self.documents += 1
        self.stated += comparison.stated
        for name, part in comparison.parts.items():
            self.parts[name].add(part)

    @property
    def mean(self) -> float:
        """Mean F1 over the parts that there was anything to say of."""
        known = [p.figures.f1 for p in self.parts.values() if p.figures]
        return sum(known) / len(known) if known else 0.0

    def bins(self) -> list[Bin]:
        """The reliability table, from low to high; bins without items are left out."""
        groups: dict[int, list[tuple[float, bool]]] = {}
        for confidence, right in self.stated:
            groups.setdefault(min(int(confidence * BINS + 1e-9), BINS - 1), []).append((confidence, right))
        return [
            Bin(n / BINS, (n + 1) / BINS, len(g), sum(c for c, _ in g) / len(g), sum(r for _, r in g) / len(g))
            for n, g in sorted(groups.items())
        ]

    @property
    def calibration_error(self) -> float:
        """Expected calibration error: the mean distance of stated and right, each bin by its number of items."""
        return sum(b.items * abs(b.stated - b.right) for b in self.bins()) / max(1, len(self.stated))


@dataclass
class Scoreboard:
    """All documents together and by groups, and what went wrong."""

    total: Scores = field(default_factory=Scores)
    by_format: dict[str, Scores] = field(default_factory=dict)
    by_kind: dict[str, Scores] = field(default_factory=dict)
    by_body: dict[str, Scores] = field(default_factory=dict)
    items: int = 0
    faults: list[tuple[str, str]] = field(default_factory=list)  # (document, part)
    failed: list[tuple[str, Refusal]] = field(default_factory=list)

    def add(self, source: Path, gold: dict[str, Any], outcome: Outcome, body: str | None = None) -> None:
        """Compare one document, of that kind of body where it is known, and count it in everywhere."""
        found: dict[str, Any] = {}
        if isinstance(outcome, Reading):
            found = outcome.record.model_dump(mode="json")
            items, faults = evidence_faults(found)
            self.items += items
            self.faults += [(source.name, part) for part in faults]
        else:
            self.failed.append((source.name, outcome))
        comparison = Comparison(source.name, gold, found)
        meeting = gold.get("meeting")
        kind = (meeting.get("kind") or "") if meeting else "none"
        form = outcome.document.format if isinstance(outcome, Reading) else source.suffix.lstrip(".").lower()
        groups = [(self.by_format, form), (self.by_kind, kind), *([(self.by_body, body)] if body else [])]
        for scores in (self.total, *(group.setdefault(name, Scores()) for group, name in groups)):
            scores.add(comparison)


def gold_records(folder: Path) -> dict[Path, dict[str, Any]]:
    """The gold record of each document under the folder. Raises BadJsonError for a file that is no JSON object."""
    return {source: read_object(path) for path, source in pairs_in(folder)}


def kinds_of_body(folder: Path) -> dict[str, str]:
    """The kind of body of each sample in the folder, by the sample's name; empty where no ``bodies.json`` is beside it.

    Raises BadJsonError where that file is no object of lists.
    """
    file = folder.resolve().parent / BODIES
    kinds = read_object(file) if file.exists() else {}
    if not all(isinstance(names, list) for names in kinds.values()):
        raise BadJsonError(file, "not lists of names")
    return {str(name): kind for kind, names in kinds.items() for name in names}


def score(folder: Path) -> Scoreboard:
    """Extract every document under the folder that has a gold record, and compare.

    Raises BadJsonError for a gold file, or a ``bodies.json``, that is no such JSON.
    """
    gold, bodies = gold_records(folder), kinds_of_body(folder)
    outcomes: dict[Path, Outcome] = {}

    def jobs() -> Iterator[tuple[Path, Source]]:
        for source in gold:
            try:
                yield source, load(source)
            except Refused as error:
                outcomes[source] = error.refusal

    with Crew() as crew:
        outcomes.update(crew.run(jobs()))
    board = Scoreboard()
    for source, record in gold.items():
        board.add(source, record, outcomes[source], bodies.get(source.stem))
    return board


def figures(board: Scoreboard) -> dict[str, Any]:
    """The figures as plain values: precision, recall and F1 a part, groups, and the reliability table."""
    return {
        "documents": board.total.documents,
        "failed": len(board.failed),
        "mean_f1": round(board.total.mean, 4),
        "evidence_faults": len(board.faults),
        "items": board.items,
        "parts": _parts(board.total),
        "by_format": {name: _group(scores) for name, scores in sorted(board.by_format.items())},
        "by_kind": {name: _group(scores) for name, scores in sorted(board.by_kind.items())},
        "by_body": {name: _group(scores) for name, scores in sorted(board.by_body.items())},
        "calibration_error": round(board.total.calibration_error, 4),
        "reliability": [
            {"low": b.low, "high": b.high, "items": b.items, "stated": round(b.stated, 4), "right": round(b.right, 4)}
            for b in board.total.bins()
        ],
    }


def _parts(scores: Scores) -> dict[str, list[float]]:
    known = {name: part.figures for name, part in scores.parts.items()}
    return {n: [round(x, 4) for x in (f.precision, f.recall, f.f1)] for n, f in known.items() if f}


def _group(scores: Scores) -> dict[str, Any]:
    return {"documents": scores.documents, "mean_f1": round(scores.mean, 4), "parts": _parts(scores)}
