"""``kyyeu evaluate``: how right the records of a whole folder are, added up and shown."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from kyyeu.evaluate import PARTS, Comparison, Part, evidence_faults, pairs_in
from kyyeu.front import Front
from kyyeu.messages import Speech
from pipelines.crew import Crew
from pipelines.reading import Outcome, Reading
from pipelines.refusals import Refusal, Refused
from pipelines.sources import Source, load

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
    items: int = 0
    faults: list[tuple[str, str]] = field(default_factory=list)  # (document, part)
    failed: list[tuple[str, Refusal]] = field(default_factory=list)

    def add(self, source: Path, gold: dict[str, Any], outcome: Outcome) -> None:
        """Compare one document and count it in everywhere."""
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
        for scores in (self.total, self.by_format.setdefault(form, Scores()), self.by_kind.setdefault(kind, Scores())):
            scores.add(comparison)


def score(folder: Path) -> Scoreboard:
    """Extract every document under the folder that has a gold record, and compare.

    Raises ValueError (with the file's name first) for a gold file that is no JSON.
    """
    pairs = pairs_in(folder)
    gold = {source: _gold(path) for path, source in pairs}
    outcomes: dict[Path, Outcome] = {}

    def jobs() -> Iterator[tuple[Path, Source]]:
        for _, source in pairs:
            try:
                yield source, load(source)
            except Refused as error:
                outcomes[source] = error.refusal

    with Crew() as crew:
        outcomes.update(crew.run(jobs()))
    board = Scoreboard()
    for source, record in gold.items():
        board.add(source, record, outcomes[source])
    return board


def evaluate(front: Front, folder: Path, *, as_json: bool, verbose: bool) -> int:
    """Print how right the records are. Returns 1 where a document failed, 2 where there is nothing to do."""
    try:
        board = score(folder)
    except BadGold as error:
        return _cannot(front, front.say("evaluate.bad_gold", file=error.file, error=error.fault))
    if not board.total.documents:
        return _cannot(front, front.say("evaluate.nothing", folder=folder))
    for name, refusal in board.failed:
        click.echo(front.say("refused", name=name, reason=refusal.reason, advice=refusal.advice), err=True)
    if as_json:
        click.echo(json.dumps(figures(board), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_lines(front.say, board, verbose=verbose)))
    return 1 if board.failed else 0


class BadGold(ValueError):
    """A gold file that is no JSON object."""

    def __init__(self, file: Path, fault: str) -> None:
        """Say which file and what is wrong with it."""
        super().__init__(f"{file}: {fault}")
        self.file, self.fault = file, fault


def _gold(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise BadGold(path, str(error)) from error
    if not isinstance(record, dict):
        raise BadGold(path, "not an object")
    return record


def _cannot(front: Front, message: str) -> int:
    click.echo(front.say("error", message=message), err=True)
    return 2


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


def _lines(say: Speech, board: Scoreboard, *, verbose: bool) -> Iterator[str]:
    yield " " * 26 + say("evaluate.columns")
    for name, part in board.total.parts.items():
        if figure := part.figures:
            rates = f"{figure.precision:9.3f} {figure.recall:6.3f} {figure.f1:5.3f}"
            yield f"{say('part.' + name):26}{rates} {part.hit:5} {part.false:5} {part.miss:6}"
            if verbose:
                yield from (
                    f"      {say('evaluate.' + what)}: {document}: {value}" for what, document, value in part.notes
                )
    yield say(
        "evaluate.total", documents=board.total.documents, failed=len(board.failed), faults=len(board.faults),
        items=board.items, mean=board.total.mean,
    )  # fmt: skip
    if verbose:
        yield from (say("evaluate.evidence", document=d, part=p) for d, p in board.faults)
    yield from _groups(say, say("evaluate.by_format"), [(name, s) for name, s in sorted(board.by_format.items())])
    yield from _groups(say, say("evaluate.by_kind"), [(_kind(say, k), s) for k, s in sorted(board.by_kind.items())])
    yield say("evaluate.reliability", error=board.total.calibration_error)
    yield from (say("evaluate.bin", **vars(b)) for b in board.total.bins())


def _groups(say: Speech, heading: str, groups: Sequence[tuple[str, Scores]]) -> Iterator[str]:
    yield heading
    for name, scores in groups:
        yield say("evaluate.group", name=name, documents=scores.documents, mean=scores.mean)


def _kind(say: Speech, kind: str) -> str:
    if kind == "none":
        return say("evaluate.no_meeting")
    return say(f"MeetingKind.{kind}") if kind else say("evaluate.no_kind")
