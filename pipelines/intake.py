"""Taking documents into the archive one by one: loaded, read, extracted, stored or set aside."""

import time
import traceback
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, Protocol, Self

from typing_extensions import TypeVar

from archive import Archive, Status
from models import Record
from pipelines import sources
from pipelines.batches import PAUSES, can_pass
from pipelines.crew import Crew
from pipelines.reading import Outcome
from pipelines.refusals import Refusal, Refused, internal
from pipelines.sources import Found, Source


class State(StrEnum):
    """What became of a file."""

    NEW = "new"
    VERSION = "version"
    KNOWN = "known"
    REFUSED = "refused"


#: Whatever a source is known by: the path of a file, a capture of the crawl.
K = TypeVar("K", bound=Hashable, default=Path)


@dataclass(frozen=True)
class Settled(Generic[K]):
    """A source that is done with. ``found`` counts the items of a record that was stored, by the record's field."""

    path: K
    state: State
    refusal: Refusal | None = None
    found: Counter[str] = field(default_factory=Counter)


class Watch(Protocol):
    """Whoever wants to see how far the run has come."""

    def begin(self, found: Found) -> None:
        """Say what there is to do."""

    def settled(self, settled: Settled[Any]) -> None:
        """Say that one more source is done with."""


class Taking(Generic[K]):
    """An archive open for taking documents in, with the workers that read for it.

    ``load`` gives the bytes of a source or raises Refused; ``place`` is what the archive calls it.
    """

    def __init__(self, archive: Path, watch: Watch, load: Callable[[K], Source], place: Callable[[K], str]) -> None:
        """Open the archive, or make one in that folder. Raises ArchiveError where that cannot be."""
        self._archive = Archive.open(archive, create=True)
        self._crew = Crew()
        self._watch, self._load, self._place = watch, load, place
        self.done: dict[K, Settled[K]] = {}

    def __enter__(self) -> Self:
        """Return the intake; workers start when there is work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Send the workers home and let go of the archive."""
        self._crew.dismiss()
        self._archive.close()

    def refuse(self, path: K, refusal: Refusal, data: bytes | None = None) -> None:
        """Set a source aside with the reason."""
        self._archive.add_failure(self._place(path), refusal.reason, refusal.advice, data=data)
        self._settle(Settled(path, State.REFUSED, refusal))

    def take(self, files: Sequence[K]) -> None:
        """Take sources in, but those that are done with: a batch that failed half way can be given again."""
        for (path, source), outcome in self._crew.run(self._jobs([f for f in files if f not in self.done])):
            self._store(path, source, outcome)

    def _jobs(self, files: Sequence[K]) -> Iterator[tuple[tuple[K, Source], Source]]:
        """The sources whose bytes the archive does not know yet; the others are settled on the way."""
        for path in files:
            try:
                source = self._load(path)
            except Refused as error:
                self.refuse(path, error.refusal)
                continue
            if self._archive.see(source.data, self._place(path)):
                self._settle(Settled(path, State.KNOWN))
            else:
                yield (path, source), source

    def _store(self, path: K, source: Source, outcome: Outcome) -> None:
        if isinstance(outcome, Refusal):
            self.refuse(path, outcome, source.data)
            return
        document, record = outcome.document, outcome.record
        try:
            added = self._archive.add(document, record, source.data, self._place(path), outcome.rules)
        except ValueError as error:  # a document that does not fit the archive costs itself, not the run
            self.refuse(path, internal(error, traceback.format_exc()), source.data)
            return
        found = Counter[str]() if added.status is Status.KNOWN else _count(record)
        self._settle(Settled(path, State(added.status), None, found))

    def _settle(self, settled: Settled[K]) -> None:
        self.done[settled.path] = settled
        self._watch.settled(settled)


class Intake(Taking[Path]):
    """The taking in of files."""

    def __init__(self, archive: Path, watch: Watch) -> None:
        """Open the archive, or make one in that folder. Raises ArchiveError where that cannot be."""
        super().__init__(archive, watch, _load, _place)


def _load(path: Path) -> Source:
    for pause in PAUSES:
        try:
            return sources.load(path)
        except Refused as error:
            if not can_pass(error.__cause__):
                raise
            time.sleep(pause)
    return sources.load(path)


def _place(path: Path) -> str:
    """The source as the archive knows it: the same file from wherever the program is run."""
    return sources.printable(path.absolute())


def _count(record: Record) -> Counter[str]:
    lists = {name: getattr(record, name) for name in type(record).model_fields}
    found = Counter({name: len(value) for name, value in lists.items() if isinstance(value, tuple)})
    found["meeting"] = int(record.meeting is not None)
    return found
