"""One answer after another, politely: robots.txt, pauses, Retry-After, redirects and retries; all of it kept in WARC.

Nothing else in the program asks a site for anything.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
)
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from crawlers.addresses import absolute, host_of
from crawlers.clock import Clock, stamp
from crawlers.exchange import Errand, Exchange, Role
from crawlers.guard import Guard
from crawlers.pace import Pace, is_within
from crawlers.packing import ACCEPTED, unpacked
from crawlers.retry_after import wait_of
from crawlers.robots import Robots, robots_of
from crawlers.site_file import Site

_REDIRECTS = (301, 302, 303, 307, 308)
_BUSY = (429, 503)
_PAUSES = (10.0, 60.0)  # seconds before a request is made again after a fault of the server or the line
_PATIENCE = 300.0  # seconds of Retry-After that are waited; a site that asks for more is left until then
_TROUBLES = 5  # faults in a row after which a site is left in peace
_KEPT_BACK = frozenset((b"transfer-encoding", b"connection"))  # they tell of the line, not of the page


class Unfetched(Exception):
    """A page could not be had; the run goes on. The message is one line in Vietnamese."""


class Forbidden(Unfetched):
    """A page must not be had: robots.txt, another site, a private address."""


class Unreachable(Unfetched):
    """There is no such server, or it does not listen: to ask again within the same run helps nobody."""


class LeftInPeace(Exception):
    """The run ends here: the site is in trouble, asked not to be bothered, or it is not the hour."""


@dataclass
class Spent:
    """What a run has cost so far."""

    requests: int = 0
    bytes: int = 0


Keep = Callable[[Exchange], None]


class Fetcher:
    """Fetches for one site, one request at a time."""

    def __init__(self, crawler: Crawler, site: Site, clock: Clock, guard: Guard, keep: Keep, agent: str) -> None:
        """Take what there is to work with; ``keep`` is given every exchange as soon as it is over."""
        self._crawler, self._site, self._clock, self._guard = crawler, site, clock, guard
        self._keep, self._agent = keep, agent
        self._pace = Pace(clock, site.pace.delay)
        self._robots: dict[str, Robots] = {}
        self._troubles = 0
        self.spent = Spent()
        self.not_before: float | None = None

    async def fetch(self, errand: Errand, conditions: Mapping[str, str] | None = None) -> Exchange:
        """The answer to an errand, redirects followed; kept already. Raises Unfetched or LeftInPeace."""
        for _ in range(self._site.pace.redirects + 1):
            exchange = await self._patiently(errand, conditions or {})
            where = exchange.header("Location")
            if exchange.status not in _REDIRECTS or not where:
                return exchange
            target = absolute(exchange.url, where)
            if target is None:
                raise Unfetched(f"chuyển hướng tới nơi không phải địa chỉ web ({where[:80]})")
            errand = replace(errand, url=target)
        raise Unfetched("chuyển hướng quá nhiều lần")

    async def _patiently(self, errand: Errand, conditions: Mapping[str, str]) -> Exchange:
        """One answer, asked for again where the server or the line failed."""
        why = ""
        for pause in (*_PAUSES, None):
            await self._check(errand)
            try:
                exchange = await self._once(errand, conditions)
            except Forbidden:
                raise
            except Unreachable as error:
                self._trouble(str(error))
                raise
            except Unfetched as error:
                why, wait = str(error), pause
            else:
                if exchange.status < 500 and exchange.status != 429:
                    self._troubles = 0
                    return exchange
                why = f"máy chủ trả lời HTTP {exchange.status}"
                wait = self._asked_to_wait(exchange) if exchange.status in _BUSY else pause
            self._trouble(why)
            if wait is None or pause is None:
                break
            await self._clock.sleep(wait)
        raise Unfetched(why)

    def _trouble(self, why: str) -> None:
        self._troubles += 1
        if self._troubles >= _TROUBLES:
            raise LeftInPeace(f"{self._troubles} lần hỏng liền ({why}); để trang nghỉ")

    def _asked_to_wait(self, exchange: Exchange) -> float:
        """The seconds to wait that the server asks for. Raises LeftInPeace where that is too long for this run."""
        wait = wait_of(exchange.header("Retry-After"), self._clock.now())
        if wait is None:
            return _PAUSES[-1]
        if wait > _PATIENCE:
            self.not_before = self._clock.now() + wait
            raise LeftInPeace(f"trang yêu cầu chờ {round(wait)} giây (HTTP {exchange.status})")
        return wait + 1

    async def _check(self, errand: Errand) -> None:
        """That the errand may be done, now. Robots.txt itself may always be asked for."""
        if host_of(errand.url) not in self._site.all_hosts:
            raise Forbidden(f"dẫn ra ngoài trang ({host_of(errand.url)})")
        if not is_within(self._site.pace.hours, self._clock.now()):
            raise LeftInPeace(f"ngoài giờ cho phép ({self._site.pace.hours})")
        if errand.role is not Role.ROBOTS and not (await self._rules(errand.url)).allows(errand.url):
            raise Forbidden("robots.txt không cho phép")

    async def _rules(self, url: str) -> Robots:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._robots:
            place = f"{origin}/robots.txt"
            try:
                exchange = await self.fetch(Errand(place, Role.ROBOTS, place))
                self._robots[origin] = robots_of(exchange.status, exchange.body)
            except Forbidden:  # it leads elsewhere: there is none here
                self._robots[origin] = Robots()
            except Unfetched as error:
                raise LeftInPeace(f"không đọc được robots.txt ({error})") from error
            self._pace.least = max(self._pace.least, self._robots[origin].delay)
        return self._robots[origin]

    async def _once(self, errand: Errand, conditions: Mapping[str, str]) -> Exchange:
        if self.spent.requests >= self._site.pace.requests:
            raise LeftInPeace(f"hết {self._site.pace.requests} lượt hỏi của một lần chạy")
        await self._pace.wait()
        request = self._request(errand, conditions)
        began = self._clock.now()
        self.spent.requests += 1
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - the crawl runs
        try:
            response = await engine.download_async(request)
        except Exception as error:
            raise self._told(error, errand.url) from error
        finally:
            self._pace.answered(began)
        exchange = self._exchange(errand, request, response, began)
        self.spent.bytes += len(exchange.raw) + sum(len(k) + len(v) + 4 for k, v in exchange.headers)
        self._keep(exchange)
        return exchange

    def _request(self, errand: Errand, conditions: Mapping[str, str]) -> Request:
        headers = {
            "User-Agent": self._agent,
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf,*/*;q=0.8",
            "Accept-Language": "vi,en;q=0.5",
            "Accept-Encoding": ACCEPTED,
            **conditions,
        }
        return Request(errand.url, headers=headers, callback=NO_CALLBACK, dont_filter=True)

    def _exchange(self, errand: Errand, request: Request, response: Response, began: float) -> Exchange:
        headers = _headers(response)
        encoding = next((value for name, value in headers if name.lower() == "content-encoding"), "")
        return Exchange(
            errand,
            response.url,
            response.status,
            stamp(began),
            headers,
            response.body,
            unpacked(response.body, encoding, self._site.pace.largest),
            (
                ("Host", urlsplit(response.url).netloc),
                *((k.decode(), v[0].decode("latin-1")) for k, v in request.headers.items()),
            ),
            truncated="dataloss" in response.flags,
            ip=str(response.ip_address or ""),
        )

    def _told(self, error: Exception, url: str) -> Unfetched:
        """What an error of the network comes to, in a line."""
        host = urlsplit(url).hostname or ""
        if refused := self._guard.refused.pop(host, None):
            return Forbidden(f"{host} nằm ở địa chỉ nội bộ {refused}; trang không được phép dẫn tới đó")
        pace = self._site.pace
        told = {
            DownloadTimeoutError: f"máy chủ không trả lời trong {pace.timeout:g} giây",
            DownloadCancelledError: f"lớn hơn mức {pace.largest >> 20} MB",
        }
        if isinstance(error, CannotResolveHostError):
            return Unreachable(f"không tìm thấy máy chủ {host}")
        if isinstance(error, DownloadConnectionRefusedError):
            return Unreachable(f"máy chủ {host} không nhận kết nối")
        if why := told.get(type(error)):
            return Unfetched(why)
        if "certificate" in str(error).lower():
            return Unfetched(f"chứng chỉ của {host} không đúng; nếu chấp nhận, ghi vào certificates của tệp trang")
        return Unfetched(f"đường truyền đứt ({type(error).__name__})")


def _headers(response: Response) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
        if name.lower() not in _KEPT_BACK
    )
