"""The way through a site: its feeds and lists as far as what is known, what is new there, and kept pages again."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from crawlers.addresses import key
from crawlers.clock import Clock
from crawlers.exchange import Errand, Exchange, Role
from crawlers.feeds import read_feed
from crawlers.fetching import Forbidden, Unfetched
from crawlers.ledger import Ledger, ListRow, PageRow
from crawlers.links import LinkRules
from crawlers.page_looks import Link, Page, is_html
from crawlers.site_file import Site
from crawlers.verdict import HOLLOW, Event, Verdict

_BATCH = 50  # pages that wait, asked of the ledger at once
_MOST_SITEMAPS = 200  # of an index


class Fetches(Protocol):
    """Whoever fetches."""

    async def fetch(self, errand: Errand, conditions: dict[str, str] | None = None) -> Exchange:
        """The answer to an errand."""


@dataclass
class Seen:
    """What a run has seen."""

    counts: Counter[str] = field(default_factory=Counter)
    listed: int = 0  # articles that the first pages of lists and feeds lead to
    known: int = 0  # of these, known before
    reached: int = 0  # lists and feeds that could be read
    unreached: list[str] = field(default_factory=list)
    vanished: int = 0  # of these, answered with 404: the server is there, the list is not

    def note(self, verdict: Verdict) -> None:
        """Count what became of a page."""
        if verdict.event in (Event.READ, Event.ON_THE_WAY):
            return
        self.counts[verdict.event.value] += 1
        self.counts["reports"] += verdict.kept and verdict.event is Event.NEW
        hollow = verdict.event in (Event.NEW, Event.CHANGED) and not verdict.length and not verdict.kept
        self.counts["empty"] += hollow or verdict.why == HOLLOW


class Walk:
    """One run over a site."""

    def __init__(self, site: Site, ledger: Ledger, fetcher: Fetches, clock: Clock, seen: Seen) -> None:
        """Take what there is to work with."""
        self._site, self._ledger, self._fetcher, self._clock = site, ledger, fetcher, clock
        self._rules = LinkRules(site)
        self.seen = seen

    async def go(self) -> None:
        """Walk. Raises LeftInPeace where the run is to end early."""
        for address in (*self._site.feeds, *self._site.sitemaps):
            await self._feed(address, depth=0)
            await self._fetch_pending()
        for address in self._site.lists:
            await self._list(address)
        await self._fetch_pending()
        for page in self._ledger.due(self._site.name, self._clock.now(), self._site.pace.rechecks):
            await self._visit(page)
        await self._fetch_pending()

    # Lists

    async def _list(self, address: str) -> None:
        """Walk a list from its first page back to what is known, or to its end where it was never walked whole."""
        row = self._ledger.list_row(self._site.name, address)
        place = await self._read(address, row)
        if place is None:
            return
        follow = await self._take_list(place, row, first=True)
        if row.resume and follow is None:
            follow = row.resume
        row = await self._go_back(row, place, follow)
        self._ledger.set_list(row, whole=1, resume="")

    async def _go_back(self, row: ListRow, before: Page, follow: str | None) -> ListRow:
        visited, keys = {key(before.url)}, set(self._rules.articles(before))
        for _ in range(self._site.pace.pages_back - 1):
            if follow is None or key(follow) in visited:
                break
            visited.add(key(follow))
            self._ledger.set_list(row, resume=follow)
            page = await self._read(follow, None)
            if page is None or set(self._rules.articles(page)) == keys:  # a loop, or a calendar without end
                break
            keys = set(self._rules.articles(page))
            follow = await self._take_list(page, row, first=False)
        return row

    async def _take_list(self, page: Page, row: ListRow, *, first: bool) -> str | None:
        """Note and fetch what a page of a list leads to; returns the next page, where there is need to go on."""
        links = self._rules.articles(page)
        known = self._discover(list(links.values()), page.url)
        if first:
            self.seen.listed += len(links)
            self.seen.known += known
        await self._fetch_pending()
        if not links or (row.whole and known == len(links) and not (row.resume and not first)):
            return None
        return self._rules.next_page(page)

    async def _read(self, address: str, row: ListRow | None) -> Page | None:
        """A page of a list; None where it cannot be had or has not changed. ``row`` is given for a first page."""
        exchange = await self._ask(address, row)
        if exchange is None:
            return None
        body = exchange.body or b""
        if not is_html(body, exchange.header("Content-Type")):
            self.seen.unreached.append(f"{address}: không phải trang web")
            return None
        self.seen.reached += 1
        return Page(exchange.url, body, exchange.header("Content-Type"))

    async def _ask(self, address: str, row: ListRow | None) -> Exchange | None:
        """The answer for a list or feed, None where there is nothing new in it; what went wrong is remembered."""
        conditions = _conditions(row.etag, row.modified) if row and row.whole and not row.resume else {}
        try:
            exchange = await self._fetcher.fetch(Errand(address, Role.LIST, address), conditions)
        except Unfetched as error:
            self.seen.unreached.append(f"{address}: {error}")
            return None
        if exchange.status == 304:
            self.seen.reached += 1
            self.seen.listed += 1  # what it leads to is what it led to
            self.seen.known += 1
            return None
        if exchange.status != 200 or not exchange.body:
            self.seen.unreached.append(f"{address}: HTTP {exchange.status}")
            self.seen.vanished += exchange.status in (404, 410)
            return None
        return exchange

    async def _feed(self, address: str, depth: int) -> None:
        row = self._ledger.list_row(self._site.name, address)
        exchange = await self._ask(address, row)
        if exchange is None:
            return
        self.seen.reached += 1
        feed = read_feed(exchange.body or b"", exchange.url)
        links = [Link(url, title) for url, title in feed.pages if self._rules.is_article(url)]
        known = self._discover(links, address)
        self.seen.listed += len(links)
        self.seen.known += known
        self._ledger.set_list(row, whole=1)
        if depth == 0:
            for one in feed.sitemaps[:_MOST_SITEMAPS]:
                await self._feed(one, depth=1)

    def _discover(self, links: Sequence[Link], via: str) -> int:
        errands = [Errand(link.url, Role.ARTICLE, link.url, via, link.text) for link in links]
        return self._ledger.discover(self._site.name, errands, self._clock.now())

    # Pages

    async def _fetch_pending(self) -> None:
        while pages := self._ledger.pending(self._site.name, self._clock.now(), _BATCH):
            for page in pages:
                await self._visit(page)

    async def _visit(self, page: PageRow) -> None:
        """Fetch a page, and the papers it leads to. What goes wrong with it costs it alone."""
        errand = page.errand
        try:
            exchange = await self._fetcher.fetch(errand, _conditions(page.etag, page.modified))
        except Forbidden as error:
            self._ledger.forbid(self._site.name, errand, str(error), self._clock.now())
        except Unfetched as error:
            self.seen.counts[Event.FAILED.value] += 1
            self._ledger.fail(self._site.name, errand, str(error), self._clock.now())
        else:
            self._follow(page, exchange)

    def _follow(self, page: PageRow, exchange: Exchange) -> None:
        """Note the papers of a page that is kept; they wait to be fetched like pages."""
        now = self._ledger.page(self._site.name, page.address)
        body = exchange.body or b""
        if now is None or now.state != "kept" or page.role != Role.ARTICLE.value or exchange.status != 200:
            return
        if not is_html(body, exchange.header("Content-Type")):
            return
        links = self._rules.attachments(Page(exchange.url, body, exchange.header("Content-Type")))
        errands = [Errand(x.url, Role.ATTACHMENT, x.url, page.address, x.text) for x in links.values()]
        self._ledger.discover(self._site.name, errands, self._clock.now())


def _conditions(etag: str, modified: str) -> dict[str, str]:
    asked = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in asked.items() if value}
