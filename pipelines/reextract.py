"""Today's rules over the whole archive, from its originals: rehearsed, or done.

Each document is one transaction, so that a run that is killed loses nothing; the next like it goes on where it stopped.
"""

import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from archive import Archive, ArchiveError
from archive.differences import Differences, differences
from archive.renewal import Due, Only, begin_run, due, end_run, rehearse, renew
from models import DocumentInfo, Record
from pipelines.batches import Dress, in_batches, patient, through_prefect
from pipelines.crew import Crew
from pipelines.reading import Outcome, Reading
from pipelines.refusals import Refusal, internal, lost_original
from pipelines.rules_version import rules_version
from pipelines.sources import Source

__all__ = ["Only", "Redone", "State", "Watch", "Wish", "reextract", "reextract_through_prefect"]


class State(StrEnum):
    """What today's rules do to a document."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"  # set aside before, and read now
    FAILED = "failed"  # not read this time; what the archive has of it stays


@dataclass(frozen=True)
class Wish:
    """What is to be done: for real or not, and to what of the archive."""

    apply: bool = False
    only: Only | None = None


@dataclass(frozen=True)
class Redone:
    """A document that is done with.

    ``key`` is None where it is none yet; ``settled`` counts the items that people settled, ``alone`` names those of
    them that the rules no longer find.
    """

    source: str
    key: str | None
    state: State
    differences: Differences | None = None
    settled: int = 0
    alone: tuple[str, ...] = ()
    refusal: Refusal | None = None


class Watch(Protocol):
    """Whoever wants to see how far the run has come."""

    def begin(self, total: int, *, goes_on: bool) -> None:
        """Say how many documents there are, and whether a run that was broken off goes on."""

    def redone(self, one: Redone) -> None:
        """Say what became of one more."""


def reextract(archive: Path, watch: Watch, wish: Wish) -> None:
    """Go through the archive. Raises ArchiveError where it cannot be used, UnreadyError where the rules cannot."""
    _run(archive, watch, wish, patient)


def reextract_through_prefect(archive: Path, watch: Watch, wish: Wish) -> None:
    """The same as a Prefect flow. Raises NoServerError where there is no server, else what :func:`reextract` raises."""
    told = {"archive": str(archive), "apply": wish.apply, "only": wish.only}
    through_prefect("reextract", told, lambda dress: _run(archive, watch, wish, dress))


def _run(place: Path, watch: Watch, wish: Wish, dress: Dress) -> None:
    version = rules_version()
    with Archive.open(place) as archive, Crew() as crew:
        since, goes_on = begin_run(archive, version, wish.only) if wish.apply else ("", False)
        todo = due(archive, version, wish.only, since if goes_on else None)
        watch.begin(len(todo), goes_on=goes_on)
        in_batches(todo, _Round(archive, crew, watch, wish.apply).take, dress)
        if wish.apply:
            end_run(archive)


class _Round:
    """One round through the archive."""

    def __init__(self, archive: Archive, crew: Crew, watch: Watch, apply: bool) -> None:
        self._archive, self._crew, self._watch, self._apply = archive, crew, watch, apply
        self._done: set[Due] = set()

    def take(self, some: Sequence[Due]) -> None:
        """Read and extract these, but those that are done with: a batch that failed half way can be given again."""
        for one, outcome in self._crew.run(self._jobs([d for d in some if d not in self._done])):
            self._tell(one, self._finish(one, outcome))

    def _jobs(self, some: Sequence[Due]) -> Iterator[tuple[Due, Source]]:
        for one in some:
            try:
                data = self._archive.kept(one.sha256)
            except ArchiveError as error:
                self._tell(one, self._refuse(one, lost_original(str(error))))
            else:
                yield one, Source(one.name, data)

    def _finish(self, one: Due, outcome: Outcome) -> Redone:
        if isinstance(outcome, Refusal):
            return self._refuse(one, outcome)
        try:
            if one.key is None:
                return self._take_in(one, outcome)
            if self._apply:
                renewal = renew(self._archive, one.key, outcome.document, outcome.record, outcome.rules)
            else:
                renewal = rehearse(self._archive, one.key, outcome.document, outcome.record)
        except ValueError as error:  # a document that does not fit the archive costs itself, not the run
            return self._refuse(one, internal(error, traceback.format_exc()))
        state = State.CHANGED if renewal.differences.items else State.SAME
        return Redone(one.source, one.key, state, renewal.differences, renewal.settled, renewal.alone)

    def _take_in(self, one: Due, reading: Reading) -> Redone:
        """Bytes that were set aside and can be read today become a document."""
        record = reading.record
        nothing = Record(document=DocumentInfo(text=record.document.text))
        key = None
        if self._apply:
            data = self._archive.kept(one.sha256)
            key = self._archive.add(reading.document, record, data, one.source, reading.rules).key
        return Redone(one.source, key, State.NEW, differences(nothing, record))

    def _refuse(self, one: Due, refusal: Refusal) -> Redone:
        if self._apply:
            self._archive.add_failure(one.source, refusal.reason, refusal.advice, sha256=one.sha256)
        return Redone(one.source, one.key, State.FAILED, refusal=refusal)

    def _tell(self, one: Due, redone: Redone) -> None:
        self._done.add(one)
        self._watch.redone(redone)
