"""How far a run has come: a bar on a terminal, a line now and then elsewhere. Always on standard error."""

import sys
import time
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from kyyeu.messages import Speech
from pipelines.crew import PATIENCE, SECONDS
from pipelines.intake import Settled
from pipelines.sources import Found

SECONDS_BETWEEN_LINES = 5.0


class Lines:
    """A line at the start, every few seconds, and at the end: for logs."""

    def __init__(self, say: Speech) -> None:
        """Speak with ``say``."""
        self._say = say
        self._done = self._total = 0
        self._started = self._told = self._first = time.monotonic()
        self.found = Found()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing behind."""

    def begin(self, found: Found) -> None:
        """Say how many documents there are to be taken in."""
        self.found = found
        self.count(len(found.files) + len(found.refused))

    def count(self, total: int) -> None:
        """Say how many documents there are, and how long one may take at most."""
        self._total = total
        self._started = self._told = time.monotonic()
        self._tell("progress.begin", total=total, seconds=round(SECONDS), minutes=round(SECONDS * PATIENCE / 60))

    def settled(self, settled: Settled) -> None:  # noqa: ARG002 - how many is enough here
        """Count one more that was taken in or set aside."""
        self.step()

    def step(self) -> None:
        """Count one more; say so if it is time, or if it was the last.

        What is left is reckoned from the second document on: the first one's time is mostly that of starting up.
        """
        self._done += 1
        now = time.monotonic()
        if self._done == self._total:
            self._tell("progress.end", done=self._done, total=self._total, seconds=round(now - self._started))
        elif self._done == 1:
            self._first = now
        elif now - self._told >= SECONDS_BETWEEN_LINES:
            self._told = now
            left = (now - self._first) / (self._done - 1) * (self._total - self._done)
            self._tell("progress.line", done=self._done, total=self._total, seconds=round(left))

    def _tell(self, message: str, **values: int) -> None:
        print(self._say(message, **values), file=sys.stderr, flush=True)  # noqa: T201 - what it is for


class Bar(Lines):
    """A bar with how many are done, how many there are, and the time that is left."""

    def __init__(self, say: Speech) -> None:
        """Speak with ``say``."""
        super().__init__(say)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=Console(stderr=True))
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the bar as it stands."""
        self._bar.stop()

    def count(self, total: int) -> None:
        """Begin the bar."""
        super().count(total)
        self._task = self._bar.add_task(self._say("progress.bar"), total=total)

    def step(self) -> None:
        """Move the bar by one."""
        if self._task is not None:
            self._bar.advance(self._task)

    def _tell(self, message: str, **values: int) -> None:
        self._bar.console.print(self._say(message, **values), markup=False, highlight=False)
