"""Crawling sites and reading what they brought in the same run: plainly, or as a flow with an artifact a site."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from archive import Archive
from crawlers.alarms import FEED, raise_alarms, tell, write_feed
from crawlers.clock import Clock, SharedClock, SystemClock
from crawlers.health import Health, health
from crawlers.ledger import AlarmRow, CaptureRow, Ledger, RunRow
from crawlers.orders import Order, Report
from crawlers.process import CrawlDied, Crawling, crawling
from crawlers.site_file import Site
from crawlers.store import Store
from pipelines.batches import Dress, patient, through_prefect
from pipelines.captures import CaptureTaking, take_waiting
from pipelines.intake import Settled
from pipelines.sources import Found

FOLDER = "crawl"  # within the archive's
AGENT = "kyyeu/0.1 (archive of emulation and commendation reports; to object or to ask: {contact})"


@dataclass(frozen=True)
class Means:
    """What a crawl needs beside the sites: whom a site's owner can turn to, whom alarms are posted to.

    ``clock`` and ``known`` (addresses of hosts) are for simulations.
    """

    contact: str
    webhook: str = ""
    clock: Path | None = None
    known: dict[str, str] = field(default_factory=dict)

    @property
    def agent(self) -> str:
        """What the crawl calls itself."""
        return AGENT.format(contact=self.contact)

    @property
    def time(self) -> Clock:
        """The clock to live by."""
        return SharedClock(self.clock) if self.clock else SystemClock()


@dataclass(frozen=True)
class Crawled:
    """A site that was crawled: the run, or why there was none; what became of what it brought."""

    site: str
    run: RunRow | None = None
    skipped: str = ""
    error: str = ""
    read: tuple[Settled[CaptureRow], ...] = ()
    memory: int = 0


@dataclass(frozen=True)
class Outcome:
    """All sites of a crawl, how they are now, and the alarms that were raised."""

    crawled: tuple[Crawled, ...]
    healths: tuple[Health, ...]
    alarms: tuple[AlarmRow, ...]
    complaint: str = ""


class Watch(Protocol):
    """Whoever wants to see how far the run has come."""

    def begin(self, found: Found) -> None:
        """Never called here."""

    def settled(self, settled: Settled[Any]) -> None:
        """Say that one more page has been read."""

    def crawling(self, site: Site) -> None:
        """Say that a site is asked now."""

    def crawled(self, crawled: Crawled) -> None:
        """Say what came of it."""


def store_of(archive: Path) -> Store:
    """Where the crawls of an archive are kept."""
    return Store(archive / FOLDER)


def crawl(sites: Sequence[Site], archive: Path, means: Means, watch: Watch) -> Outcome:
    """Crawl the sites one after another. Raises ArchiveError where the archive cannot be used."""
    with ExitStack() as held:
        return _run(_Round(archive, means, watch, patient, held), sites)


def crawl_through_prefect(sites: Sequence[Site], archive: Path, means: Means, watch: Watch) -> Outcome:
    """The same as a Prefect flow. Raises NoServerError where there is no server, else what :func:`crawl` raises."""
    told = {"sites": [site.name for site in sites], "archive": str(archive)}

    def run(dress: Dress) -> Outcome:
        with ExitStack() as held:
            outcome = _run(_Round(archive, means, watch, dress, held), sites)
        tell_prefect(outcome)
        return outcome

    return through_prefect("crawl", told, run)


def _run(one: "_Round", sites: Sequence[Site]) -> Outcome:
    crawled = tuple(one.crawl(site) for site in sites)
    return one.conclude(crawled, sites)


class _Round:
    """One crawl over some sites."""

    def __init__(self, archive: Path, means: Means, watch: Watch, dress: Dress, held: ExitStack) -> None:
        Archive.open(archive, create=True).close()  # what is wrong with it is said before anybody is asked
        self._store = store_of(archive)
        self._means, self._watch, self._dress, self._held = means, watch, dress, held
        self._ledger: Ledger = held.enter_context(self._store.ledger())
        self._taking: CaptureTaking = held.enter_context(CaptureTaking(archive, self._store, watch))
        self._process: Crawling | None = None

    def crawl(self, site: Site) -> Crawled:
        """Crawl a site and read what it brought; what goes wrong with it costs it alone."""
        self._watch.crawling(site)
        reports: list[Report] = []
        self._dress(lambda _, __: reports.append(self._ask(site)))(0, 1)
        report = reports[-1]
        read = tuple(take_waiting(self._taking, self._ledger, self._dress))
        run = self._ledger.run(report.run) if report.run else None
        crawled = Crawled(site.name, run, report.skipped, report.error, read, report.memory)
        self._watch.crawled(crawled)
        return crawled

    def _ask(self, site: Site) -> Report:
        means = self._means
        order = Order(site=site, folder=self._store.folder, agent=means.agent, clock=means.clock, known=means.known)
        if self._process is None:
            self._process = self._held.enter_context(crawling())
        try:
            return self._process.run(order)
        except CrawlDied as error:
            self._process = None
            return Report(site=site.name, error=f"tiến trình thu thập bị ngắt ({error})")

    def conclude(self, crawled: tuple[Crawled, ...], sites: Sequence[Site]) -> Outcome:
        """See how the sites are now, and raise alarms."""
        now = self._means.time.now()
        healths = tuple(health(site, self._ledger, now) for site in sites)
        alarms = tuple(raise_alarms(self._ledger, healths, now))
        complaint = ""
        if alarms or not (self._store.folder / FEED).exists():
            write_feed(self._ledger, self._store.folder / FEED, now)
        if alarms and self._means.webhook:
            complaint = tell(self._means.webhook, alarms)
        return Outcome(crawled, healths, alarms, complaint)


def tell_prefect(outcome: Outcome) -> None:
    """Leave a table for each site with the run: what was new, changed, gone and failed."""
    from prefect.artifacts import create_table_artifact

    words = {one.site: one.word.value for one in outcome.healths}
    for one in outcome.crawled:
        names = ("outcome", "new", "changed", "same", "moved", "gone", "failed", "reports", "requests", "bytes", "why")
        run = asdict(one.run) if one.run else {"outcome": "none", "why": one.skipped or one.error}
        row = {"site": one.site, "word": words.get(one.site, ""), **{name: run.get(name, 0) for name in names}}
        create_table_artifact(key=f"crawl-{one.site}", table=[row], description=f"kyyeu crawl {one.site}")
