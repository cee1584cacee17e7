"""Taking documents into the archive one by one: loaded, read, extracted, stored or set aside."""

import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol, Self

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


@dataclass(frozen=True)
class Settled:
    """A file that is done with. ``found`` counts the items of a record that was stored, by the record's field."""

    path: Path
    state: State
    refusal: Refusal | None = None
    found: Counter[str] = field(default_factory=Counter)


class Watch(Protocol):
    """Whoever wants to see how far the run has come."""

    def begin(self, found: Found) -> None:
        """Say what there is to do."""

    def settled(self, settled: Settled) -> None:
        """Say that one more file is done with."""


class Intake:
    """An archive open for taking documents in, with the workers that read for it."""

    def __init__(self, archive: Path, watch: Watch) -> None:
        """Open the archive, or make one in that folder. Raises ArchiveError where that cannot be."""
        self._archive = Archive.open(archive, create=True)
        self._crew = Crew()
        self._watch = watch
        self.done: dict[Path, Settled] = {}

    def __enter__(self) -> Self:
        """Return the intake; workers start when there is work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Send the workers home and let go of the archive."""
        self._crew.dismiss()
        self._archive.close()

    def refuse(self, path: Path, refusal: Refusal, data: bytes | None = None) -> None:
        """Set a file or folder aside with the reason."""
        self._archive.add_failure(_place(path), refusal.reason, refusal.advice, data=data)
        self._settle(Settled(path, State.REFUSED, refusal))

    def take(self, files: Sequence[Path]) -> None:
        """Take files in, but those that are done with: a batch that failed half way can be given again."""
        for (path, source), outcome in self._crew.run(self._jobs([f for f in files if f not in self.done])):
            self._store(path, source, outcome)

    def _jobs(self, files: Sequence[Path]) -> Iterator[tuple[tuple[Path, Source], Source]]:
        """The files whose bytes the archive does not know yet; the others are settled on the way."""
        for path in files:
            try:
                source = _load(path)
            except Refused as error:
                self.refuse(path, error.refusal)
                continue
            if self._archive.see(source.data, _place(path)):
                self._settle(Settled(path, State.KNOWN))
            else:
                yield (path, source), source

    def _store(self, path: Path, source: Source, outcome: Outcome) -> None:
        if isinstance(outcome, Refusal):
            self.refuse(path, outcome, source.data)
            return
        document, record = outcome.document, outcome.record
        try:
            added = self._archive.add(document, record, source.data, _place(path), outcome.rules)
        except ValueError as error:  # a document that does not fit the archive costs itself, not the run
            self.refuse(path, internal(error, traceback.format_exc()), source.data)
            return
        found = Counter[str]() if added.status is Status.KNOWN else _count(record)
        self._settle(Settled(path, State(added.status), None, found))

    def _settle(self, settled: Settled) -> None:
        self.done[settled.path] = settled
        self._watch.settled(settled)


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
