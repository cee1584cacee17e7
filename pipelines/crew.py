"""Workers that read and extract, one document at a time each, within limits of time and memory.

A worker that hangs, runs out of memory or dies takes only its own document with it: the parent knows which document
each worker is on, stops what is over time, and starts another worker. An executor of the standard library cannot do
this; there a dead worker breaks the whole pool.
"""

import multiprocessing
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from typing import Any, Generic, Self, TypeVar

from pipelines.reading import Outcome, Unready
from pipelines.refusals import DIED, OUT_OF_MEMORY, too_slow
from pipelines.sources import Source

# Storing a document takes its one writer about half of the time that reading one takes a worker: three keep the writer
# and both cores of an office computer busy, and more would wait.
WORKERS = 3
SECONDS = 60.0  # a report takes well under a second, a plain text of a megabyte some 5
# Files that other programs may have to read get this many times as long: a scanned page takes some 2 seconds, and the
# reader itself begins no page after 10 minutes, so that what was read by then is not lost.
PATIENCE = 15
MEMORY = 4 << 30  # bytes of address space a worker may map


class UnreadyError(Exception):
    """The workers cannot work at all, whatever the document: nothing was read."""


K = TypeVar("K")  # whatever the caller knows a source by


def _start(orders: Connection, memory: int) -> None:
    # Imported here, in the worker: the parent has no use for spaCy and starts a second sooner without it.
    try:
        from pipelines.worker import work
    except Exception as error:  # noqa: BLE001 - whatever it is, nothing can be read without the rooms
        orders.send(Unready(f"{type(error).__name__}: {error}"))
        return
    work(orders, memory)


def _context() -> ForkServerContext | SpawnContext:
    if "forkserver" not in multiprocessing.get_all_start_methods():  # Windows: every worker imports everything
        return multiprocessing.get_context("spawn")
    # One process imports everything, once; workers are its forks and start in milliseconds.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pipelines.warm"])
    return context


@dataclass
class _Worker(Generic[K]):
    """A process, the line to it, what it is on, the seconds it has, and when (monotonic) they are over."""

    process: BaseProcess
    line: Connection
    key: K
    seconds: float
    deadline: float


class Crew:
    """Workers for as long as the ``with`` block lasts. Started on the first source, never more than are needed."""

    def __init__(self, workers: int = WORKERS, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        """Say how many workers, the seconds for a document that we read ourselves, the bytes a worker may map."""
        self._workers, self._seconds, self._memory = workers, seconds, memory
        self._context = _context()
        self._idle: list[tuple[BaseProcess, Connection]] = []
        self._busy: list[_Worker[Any]] = []

    def __enter__(self) -> Self:
        """Return the crew; workers start when there is work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Send every worker home."""
        self.dismiss()

    def dismiss(self) -> None:
        """Send every worker home, those at work too."""
        self._drop()
        for process, line in self._idle:
            _dismiss(process, line)
        self._idle = []

    def run(self, jobs: Iterable[tuple[K, Source]]) -> Iterator[tuple[K, Outcome]]:
        """Yield each job's key with its outcome, in the order they are done. Jobs are drawn one by one.

        Raises UnreadyError where a worker cannot work at all.
        """
        self._drop()  # what an earlier run, broken off, has left
        waiting = iter(jobs)
        while True:
            while len(self._busy) < self._workers and (job := next(waiting, None)) is not None:
                self._give(*job)
            if not self._busy:
                return
            yield from self._answers()

    def _drop(self) -> None:
        for worker in self._busy:
            _dismiss(worker.process, worker.line)
        self._busy = []

    def _give(self, key: object, source: Source) -> None:
        process, line = self._idle.pop() if self._idle else self._hire()
        seconds = self._seconds * (PATIENCE if source.may_take_long else 1)
        self._busy.append(_Worker(process, line, key, seconds, time.monotonic() + seconds))
        try:
            line.send((source.data, source.name, seconds))
        except OSError:  # it died while listening: its line tells that it is gone
            return

    def _hire(self) -> tuple[BaseProcess, Connection]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_start, args=(theirs, self._memory), daemon=True)
        process.start()
        theirs.close()
        return process, ours

    def _answers(self) -> Iterator[tuple[Any, Outcome]]:
        """Wait until a worker answers, dies or is over time; yield what became of its source."""
        first = min(w.deadline for w in self._busy)
        ready = wait([w.line for w in self._busy], timeout=max(0.0, first - time.monotonic()))
        now = time.monotonic()
        for worker in [w for w in self._busy if w.line in ready or w.deadline <= now]:
            self._busy.remove(worker)
            yield worker.key, self._answer(worker, in_time=worker.line in ready)

    def _answer(self, worker: _Worker[Any], *, in_time: bool) -> Outcome:
        outcome: Outcome = too_slow(worker.seconds)
        if in_time:
            try:
                answer: Outcome | Unready = worker.line.recv()
                if isinstance(answer, Unready):
                    raise UnreadyError(answer.fault)
                outcome = answer
            except (EOFError, OSError):
                outcome = DIED
        # Whoever ran out of memory may have half a message left in its line: better a new one.
        if outcome == OUT_OF_MEMORY or outcome is DIED or not in_time:
            _dismiss(worker.process, worker.line)
        else:
            self._idle.append((worker.process, worker.line))
        return outcome


def _dismiss(process: BaseProcess, line: Connection) -> None:
    line.close()
    process.kill()
    process.join()
