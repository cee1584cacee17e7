"""A simulated web of one site or a few, crawled in a folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.web.articles import Article
from benchmarks.web.server import DAY, Serving, SimSite, World
from benchmarks.web.systems import DRUPAL
from crawlers.clock import SharedClock
from crawlers.ledger import Ledger, RunRow
from crawlers.orders import Order, Report
from crawlers.process import Crawling
from crawlers.site_file import Site
from crawlers.store import Store

START = 1_767_225_600.0


@dataclass
class Web:
    """One site of a simulated web, with the means to crawl it."""

    sim: SimSite
    world: World
    port: int
    folder: Path
    clock: SharedClock
    process: Crawling

    def site(self, **values: Any) -> Site:
        """Its site file."""
        told: dict[str, Any] = {
            "name": "thu",
            "title": "Trang thử",
            "lists": (f"http://{self.sim.host}:{self.port}{self.sim.system.list_path(1)}",),
            "private": (self.sim.host,),
            "attachments": ("txt",),
            "pace": {"delay": 0.5, "timeout": 2, "largest": 8 << 20},
        }
        return Site.model_validate(told | values)

    def order(self, site: Site, known: dict[str, str] | None = None) -> Order:
        """The order to crawl it."""
        hosts = {self.sim.host: "127.0.0.1"} if known is None else known
        clock = self.folder.parent / "clock"
        return Order(site=site, folder=self.folder, agent="kyyeu/0 (thu@vi-du.example)", clock=clock, known=hosts)

    def crawl(self, known: dict[str, str] | None = None, **values: Any) -> RunRow:
        """Crawl it once."""
        report = self.report(known, **values)
        assert report.run is not None, report
        with self.ledger() as ledger:
            return ledger.run(report.run)

    def report(self, known: dict[str, str] | None = None, **values: Any) -> Report:
        """Crawl it once, whatever comes of it."""
        return self.process.run(self.order(self.site(**values), known))

    def ledger(self) -> Ledger:
        """What the crawl knows."""
        return self.store.ledger()

    @property
    def store(self) -> Store:
        """What the crawl keeps."""
        return Store(self.folder)

    def tomorrow(self, days: float = 1) -> None:
        """Let days pass."""
        self.clock.pass_by(days * DAY)

    def asked(self) -> list[str]:
        """What was asked for, in order."""
        return [target for _, target, _ in self.sim.asked]


@contextmanager
def web(process: Crawling, folder: Path, count: int = 12, **habits: Any) -> Iterator[Web]:
    """A site with so many articles, every third a report, and its habits."""
    articles = habits.pop("articles", None) or [Article(100 + n, n % 3 == 0, 0) for n in range(count)]
    sim = SimSite("tin.example", habits.pop("system", DRUPAL), articles, **habits)
    clock = SharedClock(folder.parent / "clock", START)
    world = World([sim], clock, START)
    with Serving(world) as serving:
        yield Web(sim, world, serving.port, folder, clock, process)
