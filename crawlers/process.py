"""Starts the process that crawls, and talks to it. Scrapy's reactor cannot be started twice; a process can."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crawlers.orders import Order, Report

ROOT = Path(__file__).parents[1]


class CrawlDied(Exception):
    """The crawling process ended without an answer: killed, or out of memory. What it had kept is kept."""


class Crawling:
    """A process that crawls, one order after another."""

    def __init__(self) -> None:
        """Start it."""
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close(). No pipe: nobody reads it while the process works
        self.process = subprocess.Popen(
            [sys.executable, "-m", "crawlers.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
            encoding="utf-8",
        )

    def run(self, order: Order) -> Report:
        """Run over a site. Raises CrawlDied."""
        process = self.process
        assert process.stdin  # noqa: S101 - pipes, by the call above
        assert process.stdout  # noqa: S101 - likewise
        try:
            process.stdin.write(order.model_dump_json() + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = ""
        if not line:
            raise CrawlDied(self._last_words())
        return Report.model_validate_json(line)

    def _last_words(self) -> str:
        code = self.process.wait()
        self._said.seek(0)
        said = self._said.read().decode("utf-8", "replace").strip().splitlines()
        return said[-1] if said else f"mã thoát {code}"

    def close(self) -> None:
        """Let it end."""
        for pipe in (self.process.stdin, self.process.stdout, self._said):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextmanager
def crawling() -> Iterator[Crawling]:
    """A crawling process for as long as the block lasts."""
    process = Crawling()
    try:
        yield process
    except BaseException:
        process.process.kill()
        raise
    finally:
        process.close()
