"""Killed at any moment and started again: nothing captured is lost or twice, no WARC file is broken."""

import random
import subprocess
import sys
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

from crawlers.process import CrawlDied, Crawling
from crawlers.warc_files import read
from tests.crawlers.made_web import Web, web


def killed_after(one: Web, requests: int, seconds: float) -> bool:
    """Run, kill the process so long after so many requests, and tell whether it was done before."""
    process, ended = Crawling(), threading.Event()
    there = len(one.sim.asked) + requests

    def kill() -> None:
        while len(one.sim.asked) < there and not ended.wait(0.001):
            pass
        ended.wait(seconds)
        process.process.kill()

    watching = threading.Thread(target=kill)
    watching.start()
    try:
        with suppress(CrawlDied):
            return process.run(one.order(one.site())).run is not None
        return False
    finally:
        ended.set()
        watching.join()
        process.close()


def kill_often(one: Web, times: int) -> int:
    """Kill the crawl at many moments of its work; returns how often it was killed at work."""
    chance = random.Random(5)
    return sum(not killed_after(one, chance.randrange(2, 14), chance.random() / 20) for _ in range(times))


def test_a_crawl_killed_again_and_again_comes_to_the_same_end(process: Crawling, folder: Path) -> None:
    with web(process, folder, 90) as one:
        assert kill_often(one, 6) == 6
        one.crawl()
        with one.ledger() as ledger:
            events = Counter((c.address, c.event) for c in ledger.captures() if c.event == "new")
            assert len(events) == 90
            assert set(events.values()) == {1}
            assert len(ledger.pages("thu", "kept")) == 30
            noted = {(c.file, c.offset) for c in ledger.captures()}
            outcomes = Counter(run.outcome for run in ledger.runs("thu"))
        files = one.store.files()
        there = [(path.name, kept.place.offset) for path in files for kept in read(path)]
        assert sorted(there) == sorted(noted)
        assert outcomes["running"] == 0
        assert list(one.store.warc.glob("*.open")) == []
        command = [sys.executable, "-m", "warcio.cli", "check", *map(str, files)]
        assert subprocess.run(command, check=False).returncode == 0
