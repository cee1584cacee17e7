"""What changed between the records of another revision and those of today, value by value, as the gold judges it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from kyyeu.evaluate import PARTS, Comparison, Part
from kyyeu.messages import Speech
from kyyeu.revision import records
from kyyeu.scoreboard import Scores, gold_records


@dataclass(frozen=True)
class Change:
    """A value of a document that turned right or wrong: ``missed`` is one of the gold, ``false`` one found beside it.

    Gained are values missed before and found now, and false alarms that are no more; lost is the other way round.
    """

    part: str
    document: str
    what: Literal["missed", "false"]
    value: Any
    gained: bool


@dataclass(frozen=True)
class Against:
    """Today's scores held against those of another revision."""

    revision: str
    before: Scores
    now: Scores

    @property
    def changes(self) -> list[Change]:
        """Every value that turned, in the order of parts and documents; of each part what was gained first."""
        return [x for name in PARTS for x in _changes(name, self.before.parts[name], self.now.parts[name])]


def hold_against(revision: str, folder: Path, now: Scores) -> Against:
    """Measure a revision's records of today's documents by today's gold. Raises RevisionError, BadJsonError."""
    gold = gold_records(folder)
    found = records(revision, list(gold))
    before = Scores()
    for source, record in gold.items():
        before.add(Comparison(source.name, record, found.get(source, {})))
    return Against(revision, before, now)


def lines(say: Speech, against: Against) -> Iterator[str]:
    """The lines that tell it: totals, then under each part that changed its figures and the values."""
    changes = against.changes
    gained = sum(x.gained for x in changes)
    yield say(
        "against.total", revision=against.revision, before=against.before.mean, now=against.now.mean,
        gained=gained, lost=len(changes) - gained,
    )  # fmt: skip
    for name in PARTS:
        if of_part := [x for x in changes if x.part == name]:
            before, now = (_f1(scores.parts[name]) for scores in (against.before, against.now))
            yield say("against.part", part=say("part." + name).strip(), before=before, now=now)
            yield from (_line(say, x) for x in of_part)


def figures(against: Against) -> dict[str, Any]:
    """The same as plain values."""
    gained, lost = ([_plain(x) for x in against.changes if x.gained is right] for right in (True, False))
    return {
        "revision": against.revision, "mean_f1": round(against.before.mean, 4), "gained": gained, "lost": lost,
    }  # fmt: skip


def _plain(change: Change) -> dict[str, Any]:
    return {name: value for name, value in asdict(change).items() if name != "gained"}


def worded(say: Speech, value: object) -> str:
    """A compared value as people read it: the filled slots of a tuple, truth in words."""
    if isinstance(value, tuple):
        return " · ".join(worded(say, x) for x in value if x not in (None, ""))
    if isinstance(value, bool):
        return say("evaluate.yes" if value else "evaluate.no")
    return str(value)


def _changes(name: str, before: Part, now: Part) -> list[Change]:
    old, new = _counted(before), _counted(now)
    values = {_key(note): note for note in [*before.notes, *now.notes]}
    gone, come = (sorted((x - y).elements(), key=lambda k: k[1]) for x, y in ((old, new), (new, old)))
    return [*_told(name, gone, values, gained=True), *_told(name, come, values, gained=False)]


def _told(
    name: str, keys: Sequence[tuple[str, str, str]], notes: Mapping[tuple[str, str, str], Any], *, gained: bool
) -> Iterator[Change]:
    for key in keys:
        what, document, value = notes[key]
        yield Change(name, document, what, value, gained)


def _counted(part: Part) -> Counter[tuple[str, str, str]]:
    return Counter(map(_key, part.notes))


def _key(note: tuple[str, str, Any]) -> tuple[str, str, str]:
    what, document, value = note
    return what, document, repr(value)  # a gold file may hold anything, lists too


def _f1(part: Part) -> float:
    return part.figures.f1 if part.figures else 0.0


def _line(say: Speech, change: Change) -> str:
    sign = "+" if change.gained else "−"
    turn = say(f"against.{'gained' if change.gained else 'lost'}.{change.what}")
    return f"  {sign} {change.document}: {turn}: {worded(say, change.value)}"
