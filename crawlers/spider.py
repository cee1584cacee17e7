"""A run over one site with Scrapy: its downloader and nothing else of it decides what is fetched when."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scrapy import Spider
from scrapy.crawler import AsyncCrawlerRunner, Crawler
from scrapy.settings import Settings

from crawlers.clock import Clock
from crawlers.exchange import Exchange
from crawlers.fetching import Fetcher, LeftInPeace
from crawlers.guard import Guard, unguarded
from crawlers.ledger import Ledger, PageRow
from crawlers.links import LinkRules
from crawlers.proposing import Proposal, Unproposed, propose
from crawlers.site_file import Site
from crawlers.verdict import judge
from crawlers.walk import Seen, Walk
from crawlers.warc_files import Kept, WarcWriter

#: What the spider gives Scrapy to schedule.
NOTHING: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Gear:
    """What a run works with. ``known`` gives addresses of hosts, as a hosts file does."""

    site: Site
    ledger: Ledger
    writer: WarcWriter | None  # None: a look that proposes a site file, and keeps nothing
    clock: Clock
    agent: str
    known: Mapping[str, str] = field(default_factory=dict)


class _Judged:
    """What must be known to judge an answer."""

    def __init__(self, gear: Gear) -> None:
        self._gear, self._rules = gear, LinkRules(gear.site)

    def page(self, address: str) -> PageRow | None:
        return self._gear.ledger.page(self._gear.site.name, address)

    def is_root(self, url: str) -> bool:
        return self._rules.is_root(url)

    def same_prose(self, prose: str, address: str) -> str:
        return self._gear.ledger.same_prose(self._gear.site.name, prose, address)


class SiteSpider(Spider):
    """Walks the site once; all requests are made one after another by the walk itself."""

    name = "kyyeu"

    def __init__(self, gear: Gear, seen: Seen, guard: Guard, **values: Any) -> None:
        """Take the gear; ``seen`` counts, for whoever waits for the end."""
        super().__init__(**values)
        self._gear, self._seen, self._guard = gear, seen, guard
        self._judged = _Judged(gear)
        self.fetcher: Fetcher | None = None
        self.left = ""
        self.proposal: Proposal | None = None
        self.error: Exception | None = None

    async def start(self) -> AsyncIterator[Any]:
        """Walk; gives Scrapy nothing to do by itself."""
        gear = self._gear
        self.fetcher = Fetcher(self.crawler, gear.site, gear.clock, self._guard, self._keep, gear.agent)
        try:
            if gear.writer is None:
                self.proposal = await propose(gear.site, self.fetcher)
                return
            await Walk(gear.site, gear.ledger, self.fetcher, gear.clock, self._seen).go()
        except (LeftInPeace, Unproposed) as reason:
            self.left = str(reason)
        except Exception as error:  # noqa: BLE001 - Scrapy would only log it; whoever runs us raises it
            self.error = error
        for nothing in NOTHING:
            yield nothing

    def _keep(self, exchange: Exchange) -> None:
        """Keep an answer: on the disk first, then in the ledger."""
        site, writer = self._gear.site, self._gear.writer
        if writer is None:
            return
        verdict = judge(exchange, self._judged, reports_only=site.reports_only, text=site.articles.text)
        place = writer.write(exchange, verdict)
        self._gear.ledger.enter(Kept(site.name, place, exchange, verdict))
        self._seen.note(verdict)


@dataclass(frozen=True)
class Ended:
    """How a run ended. ``left``: why it ended early, or nothing."""

    seen: Seen
    requests: int
    bytes: int
    left: str
    not_before: float | None
    proposal: Proposal | None = None


async def crawl(gear: Gear) -> Ended:
    """Run over the site once. Raises what is no fault of the site's, such as a full disk."""
    from twisted.internet import reactor

    twisted: Any = reactor
    guard = Guard(unguarded(twisted.nameResolver), gear.site.private, gear.known)
    twisted.installNameResolver(guard)
    seen = Seen()
    runner = AsyncCrawlerRunner(_settings(gear))
    crawler = runner.create_crawler(SiteSpider)
    assert isinstance(crawler, Crawler)  # noqa: S101 - for the types
    await runner.crawl(crawler, gear=gear, seen=seen, guard=guard)
    spider = crawler.spider
    if not isinstance(spider, SiteSpider) or spider.fetcher is None:
        raise RuntimeError("the spider did not start")
    if spider.error:
        raise spider.error
    spent = spider.fetcher.spent
    return Ended(seen, spent.requests, spent.bytes, spider.left, spider.fetcher.not_before, spider.proposal)


def _settings(gear: Gear) -> Settings:
    pace = gear.site.pace
    handlers = {"http": "crawlers.tls.Handler", "https": "crawlers.tls.Handler"}
    own = {
        # Everything that decides is in fetching.py; Scrapy downloads, one request at a time.
        "DOWNLOADER_MIDDLEWARES_BASE": {"scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 1},
        "SPIDER_MIDDLEWARES_BASE": {},
        "EXTENSIONS_BASE": {},
        "DOWNLOAD_HANDLERS_BASE": handlers,
        "CERTIFICATE_EXCEPTIONS": gear.site.certificates,
        "CONCURRENT_REQUESTS": 1,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": 0,
        "DOWNLOAD_TIMEOUT": pace.timeout,
        "DOWNLOAD_MAXSIZE": pace.largest,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_FAIL_ON_DATALOSS": False,
        "LOG_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "STATS_DUMP": False,
        "TWISTED_REACTOR": "twisted.internet.asyncioreactor.AsyncioSelectorReactor",
    }
    return Settings(own)
