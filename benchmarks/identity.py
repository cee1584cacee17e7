"""``python -m benchmarks.identity [SEED…]``: how well entities of a made-up collection are joined.

The papers are written as text files, taken in with ``kyyeu ingest`` and joined with ``kyyeu resolve``; then once more
as pages of the sites that show them. Every pair of mentions counts that the rules or the truth hold to be one. Last,
how the time grows with the number of papers.
"""

import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from sqlalchemy import select

from archive import Archive
from archive.identity import resolve
from archive.identity.loading import gather
from archive.identity.mentions import (
    BodyMention,
    Capacity,
    ClusterMention,
    EntityKind,
    Gathered,
    MeetingMention,
    Mention,
    PersonMention,
)
from archive.tables import MENTIONS
from benchmarks.made_up_papers import MadeUp, Truth, papers
from benchmarks.made_up_world import World
from kyyeu import cli
from language.fold import key
from pipelines.reading import Reading
from pipelines.worker import read_and_extract

ENTITIES = (EntityKind.PERSON, EntityKind.BODY, EntityKind.CLUSTER)
#: The made-up country has ten provinces; so many of them make a collection.
PROVINCES = 4


@dataclass(frozen=True)
class Score:
    """Pairs that are right, found though wrong, and missed.

    ``named`` counts whom and what the texts name, ``read`` how many of these the records have; ``unknown`` are mentions
    whose truth is not known, as the record has a name that the text has not; they are left out.
    """

    kind: EntityKind
    named: int
    read: int
    mentions: int
    entities: int
    unknown: int
    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of joined pairs that are right."""
        return self.right / max(1, self.right + self.false)

    @property
    def recall(self) -> float:
        """The share of true pairs that are joined."""
        return self.right / max(1, self.right + self.missed)


def take_in_files(collection: Sequence[MadeUp], folder: Path) -> Path:
    """An archive of the papers as text files, by the command."""
    texts, archive = folder / "papers", folder / "files"
    texts.mkdir()
    for paper in collection:
        (texts / f"{paper.name}.txt").write_text(paper.text, "utf-8")
    with redirect_stdout(StringIO()):
        if cli.run(["ingest", str(texts), "--archive", str(archive)]):
            raise SystemExit("a made-up paper cannot be read")
    return archive


def take_in_pages(collection: Sequence[MadeUp], folder: Path) -> Path:
    """An archive of the papers as pages of their sites."""
    with Archive.open(folder / "pages", create=True) as archive:
        for paper in collection:
            data = paper.text.encode()
            outcome = read_and_extract(data, f"{paper.name}.txt")
            if not isinstance(outcome, Reading):
                raise SystemExit("a made-up paper cannot be read")
            archive.add(outcome.document, outcome.record, data, paper.source, outcome.rules)
    return folder / "pages"


def measure(archive: Path, collection: Iterable[MadeUp]) -> list[Score]:
    """Join what is in the archive, by the command, and hold it against the truth."""
    with redirect_stdout(StringIO()):
        cli.run(["resolve", "--archive", str(archive)])
    truths = {paper.name: paper.truth for paper in collection}
    with Archive.open(archive) as opened, opened.reading() as connection:
        gathered = gather(connection)
        rows = connection.execute(select(MENTIONS.c.mention_key, MENTIONS.c.entity_key))
        entity = {row.mention_key: row.entity_key for row in rows}
    truth = {p.key: truths[Path(p.source).stem] for p in gathered.papers}
    return [_score(kind, gathered, entity, truth) for kind in EntityKind]


def _score(kind: EntityKind, gathered: Gathered, entity: Mapping[str, str], truths: Mapping[str, Truth]) -> Score:
    """Hold the entities of one kind against the truth, pair by pair."""
    cells: Counter[tuple[str, str]] = Counter()
    read: set[tuple[str, str]] = set()
    unknown = 0
    for mention in gathered.by_kind[kind]:
        true = truth_of(mention, truths[mention.paper.key])
        if true is None:
            unknown += 1
        else:
            cells[entity[mention.key], true] += 1
            read.add((mention.paper.key, true))
    found, true_pairs = _pairs(cells, 0), _pairs(cells, 1)
    right = sum(n * (n - 1) // 2 for n in cells.values())
    entities = len({t for _, t in cells})
    named = sum(len(set(_named(kind, truth))) for truth in truths.values())
    return Score(kind, named, len(read), cells.total(), entities, unknown, right, found - right, true_pairs - right)


def truth_of(mention: Mention, truth: Truth) -> str | None:
    """The entity that a mention is of; None where the paper does not tell, as two people of one name are in it."""
    match mention:
        case PersonMention(capacity=Capacity.AUTHOR):
            return truth.authors.get(mention.name_key)
        case PersonMention():
            known = truth.people.get(mention.name_key, set())
            return next(iter(known)) if len(known) == 1 else None
        case BodyMention():
            return truth.bodies.get(key(mention.name))
        case ClusterMention():
            return truth.cluster
        case MeetingMention():
            return truth.meeting
    return truth.text


def _named(kind: EntityKind, truth: Truth) -> Iterator[str]:
    """Whom and what of that kind a text names."""
    match kind:
        case EntityKind.PERSON:
            yield from truth.authors.values()
            yield from (one for those in truth.people.values() for one in those)
        case EntityKind.BODY:
            yield from truth.bodies.values()
        case EntityKind.DOCUMENT:
            yield truth.text
        case _:
            own = truth.cluster if kind is EntityKind.CLUSTER else truth.meeting
            yield from [own] if own else []


def _pairs(cells: Counter[tuple[str, str]], side: int) -> int:
    sums: dict[str, int] = defaultdict(int)
    for cell, count in cells.items():
        sums[cell[side]] += count
    return sum(n * (n - 1) // 2 for n in sums.values())


def together(scores: Iterable[Score], kinds: Iterable[EntityKind]) -> tuple[float, float]:
    """Precision and recall of these kinds taken together."""
    own = [s for s in scores if s.kind in set(kinds)]
    right, false, missed = (sum(getattr(s, name) for s in own) for name in ("right", "false", "missed"))
    return right / max(1, right + false), right / max(1, right + missed)


def _print(scores: Sequence[Score], heading: str) -> None:
    print(heading)
    for s in scores:
        print(
            f"  {s.kind:9} {s.mentions:6} mentions of {s.entities:5} entities: precision {s.precision:.4f}, "
            f"recall {s.recall:.4f}  (pairs: {s.right} right, {s.false} false, {s.missed} missed; "
            f"{s.read} of {s.named} read, {s.unknown} left out)"
        )
    precision, recall = together(scores, ENTITIES)
    print(f"  people, bodies, clusters together: precision {precision:.4f}, recall {recall:.4f}", flush=True)


def _time(provinces: int) -> None:
    """Print how long it takes to join the papers of so many provinces."""
    collection = list(papers(World(7, provinces)))
    with tempfile.TemporaryDirectory() as folder, Archive.open(take_in_pages(collection, Path(folder))) as archive:
        started = time.process_time()
        told = resolve(archive)
        took = time.process_time() - started
    mentions = sum(one.mentions for one in told)
    print(f"{len(collection)} papers, {mentions} mentions: joined in {took:.1f} s of one core", flush=True)


def main(seeds: Iterable[int]) -> None:
    """Print the figures of a collection for each seed, and of more papers how the time grows."""
    for seed in seeds:
        collection = list(papers(World(seed, PROVINCES)))
        with tempfile.TemporaryDirectory() as folder:
            for take_in, what in ((take_in_files, "files"), (take_in_pages, "pages of their sites")):
                archive = take_in(collection, Path(folder))
                _print(measure(archive, collection), f"seed {seed}: {len(collection)} papers over eight years, {what}")
    for provinces in (1, 2, 4, 8):
        _time(provinces)


if __name__ == "__main__":
    main([int(x) for x in sys.argv[1:]] or [7])
