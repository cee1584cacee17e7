"""What time it is, and waiting: the one place that knows, so that a hundred days can pass in a simulation at once."""

import asyncio
import mmap
import struct
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

_TIME = struct.Struct("d")


class Clock(Protocol):
    """Seconds since 1970, and a way to wait."""

    def now(self) -> float:
        """The time in seconds since 1970, UTC."""

    async def sleep(self, seconds: float) -> None:
        """Wait so long."""


class SystemClock:
    """The time as it is."""

    def now(self) -> float:
        """The time in seconds since 1970, UTC."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait so long."""
        await asyncio.sleep(seconds)


class SharedClock:
    """A time that stands in a file and passes only when somebody waits; several processes live by it."""

    def __init__(self, path: Path, start: float | None = None) -> None:
        """Live by the time in that file; with ``start``, begin it there."""
        if start is not None:
            path.write_bytes(_TIME.pack(start))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), _TIME.size)

    def now(self) -> float:
        """The time in seconds since 1970, UTC."""
        return float(_TIME.unpack(self._memory[:])[0])

    def pass_by(self, seconds: float) -> None:
        """Let so much time pass."""
        self._memory[:] = _TIME.pack(self.now() + seconds)

    async def sleep(self, seconds: float) -> None:
        """Let so much time pass, at once."""
        self.pass_by(seconds)


def stamp(seconds: float) -> str:
    """A time as ISO 8601, UTC, to the millisecond: sorts as text."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seconds_of(stamped: str) -> float:
    """The seconds since 1970 of a stamp."""
    return datetime.fromisoformat(stamped).timestamp()
