"""The server of the simulated web: every site at one port of the loopback address, told apart by the name asked for."""

import gzip
import random
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from benchmarks.web.articles import Article
from benchmarks.web.systems import System
from crawlers.clock import SharedClock

DAY = 86_400.0
PER_PAGE = 10


@dataclass
class Answer:
    """What is sent, and how it goes wrong on the way."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None  # what is said to be sent, where that is not so
    cut: bool = False  # the connection drops half way


@dataclass
class SimSite:
    """A site: its articles, its system, and its bad habits."""

    host: str
    system: System
    articles: list[Article]
    title: str = "Cổng thông tin tỉnh Trường Hải"
    conditional: bool = True  # answers 304
    slow: float = 0.0  # seconds (of the clock) before each answer
    drops: float = 0.0  # the part of answers whose connection drops
    charset: str = "text/html; charset=utf-8"
    wrong_length: bool = False
    busy_every: int = 0  # every so many requests: 429 with Retry-After
    storms: frozenset[int] = frozenset()  # days on which every answer is a 503
    dead: frozenset[int] = frozenset()  # days on which it does not answer
    redesigned: tuple[int, System | None] | None = None  # from that day on another system, or pages drawn by scripts
    forwards: bool = True  # a redesigned site leads from its old list to its new one
    calendar: bool = False  # lists lead to a calendar without end
    farm: int = 0  # so many links on every list, other ones each day
    traps: tuple[str, ...] = ()  # links on every list to what does harm
    robots: str = "User-agent: *\nDisallow: /cam/\nCrawl-delay: 4\n"
    delay: float = 4.0
    asked: list[tuple[float, str, int]] = field(default_factory=list)
    sent: Counter[int] = field(default_factory=Counter)  # bytes by day

    def shown(self, day: int) -> list[Article]:
        """The articles of a day, newest first."""
        return sorted((a for a in self.articles if a.shown(day)), key=lambda a: (-a.born, -a.number))

    def system_on(self, day: int) -> System | None:
        """The system of a day."""
        return self.redesigned[1] if self.redesigned and day >= self.redesigned[0] else self.system


class World:
    """All sites, and what was asked of them."""

    def __init__(self, sites: list[SimSite], clock: SharedClock, start: float) -> None:
        self.sites = {site.host: site for site in sites}
        self._clock, self._start = clock, start
        self._chance = random.Random(7)
        self.retry_after = "30"
        self.elsewhere: list[str] = []  # hosts asked for that are no sites: a door left open
        self.open_now: Counter[str] = Counter()
        self.most_open = 0
        self.lock = threading.Lock()

    @property
    def day(self) -> int:
        """The day, from 0."""
        return int((self._clock.now() - self._start) // DAY)

    def answer(self, host: str, target: str, headers: Mapping[str, str]) -> Answer:
        """The answer to a request."""
        site = self.sites.get(host)
        if site is None:
            self.elsewhere.append(host)
            return Answer(404)
        began = self._clock.now()
        self._clock.pass_by(site.slow + 0.05)
        answer = self._of_site(site, target, headers)
        site.asked.append((began, target, answer.status))
        site.sent[self.day] += len(answer.body) + sum(len(k) + len(v) + 4 for k, v in answer.headers.items())
        return answer

    def _of_site(self, site: SimSite, target: str, headers: Mapping[str, str]) -> Answer:
        day, count = self.day, len(site.asked)
        if target == "/robots.txt":
            return Answer(body=site.robots.encode(), headers={"Content-Type": "text/plain"})
        if day in site.storms:
            return Answer(503, b"<html>Service Unavailable</html>")
        if site.busy_every and count % site.busy_every == site.busy_every - 1:
            return Answer(429, headers={"Retry-After": self.retry_after})
        answer = self._page(site, target, day, count)
        if answer.status == 200 and site.conditional and "ETag" in answer.headers:
            if headers.get("If-None-Match") == answer.headers["ETag"]:
                return Answer(304, headers={"ETag": answer.headers["ETag"]})
            if not headers.get("If-None-Match") and _not_since(headers, answer):
                return Answer(304)
        if site.wrong_length and answer.status == 200:
            answer.length = len(answer.body) + 512
        answer.cut = answer.cut or (site.drops > 0 and self._chance.random() < site.drops)
        return answer

    def _page(self, site: SimSite, target: str, day: int, count: int) -> Answer:  # noqa: C901, PLR0911 - one return a kind of page
        path = urlsplit(target).path
        if (trap := _trap(path, target, day)) is not None:
            return trap
        system = site.system_on(day)
        told = {"Content-Type": site.charset}
        if system is None:
            return Answer(body=site.system.empty_page(site.title), headers=told)
        shown = site.shown(day)
        for article in shown:
            if _same(target, system.article_path(article)):
                # The counter stands still here: a page that answers 304 has one state a day at most.
                body = system.article_page(site.title, article, day, 0 if site.conditional else count)
                since = article.edited if article.edited is not None and day >= article.edited else article.born
                return Answer(body=body, headers=told | self._validators(article, since))
            for name in article.papers:
                if path == f"/tep/{name}":
                    body = f"Phụ lục kèm theo tin số {article.number}\n{article.papers_text.get(name, '')}".encode()
                    return Answer(
                        body=body, headers={"Content-Type": "text/plain"} | self._validators(article, article.born)
                    )
        if path in ("/rss", "/sitemap.xml"):
            return Answer(body=_feed(path, [(system.article_path(a), a.title) for a in shown]), headers=told)
        pages = max(1, -(-len(shown) // PER_PAGE))
        for number in range(1, pages + 1):
            if target == system.list_path(number):
                items = shown[(number - 1) * PER_PAGE : number * PER_PAGE]
                page = system.list_page(site.title, items, number, last=number == pages, count=count)
                return Answer(body=_with_traps(page, site, day), headers=told)
        if site.forwards and target == site.system.list_path(1):
            return Answer(301, headers={"Location": system.list_path(1)})
        if path == "/":
            return Answer(body=system.list_page(site.title, shown[:3], 1, last=True, count=count), headers=told)
        return Answer(404, b"<html><body>404</body></html>", told)

    def _validators(self, article: Article, since: int) -> dict[str, str]:
        moment = datetime.fromtimestamp(self._start + since * DAY, UTC)
        return {"ETag": f'"{article.number}-{since}"', "Last-Modified": format_datetime(moment, usegmt=True)}


def _feed(path: str, articles: list[tuple[str, str]]) -> bytes:
    """The newest as RSS, or all as a sitemap."""
    if path == "/rss":
        items = "".join(
            f"<item><title>{title}</title><link>{link}</link></item>" for link, title in articles[:PER_PAGE]
        )
        return f"<?xml version='1.0'?><rss><channel>{items}</channel></rss>".encode()
    urls = "".join(f"<url><loc>{link}</loc></url>" for link, _ in articles)
    return f"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{urls}</urlset>".encode()


def _same(target: str, path: str) -> bool:
    """Whether a request is for that page, session ids aside."""
    plain = [part.split(";jsessionid")[0] for part in (target, path)]
    plain = [
        part if "/(S(" not in part else part[: part.index("/(S(")] + part[part.index("))") + 2 :] for part in plain
    ]
    return plain[0] == plain[1]


def _not_since(headers: Mapping[str, str], answer: Answer) -> bool:
    stated, modified = headers.get("If-Modified-Since"), answer.headers.get("Last-Modified")
    return bool(stated and modified and parsedate_to_datetime(modified) <= parsedate_to_datetime(stated))


def _with_traps(page: bytes, site: SimSite, day: int) -> bytes:
    words = "Bài viết dài hơi dẫn tới một nơi không nên tới số"
    links = "".join(f'<a href="{href}">{words} {n}</a>' for n, href in enumerate(site.traps))
    calendar = '<a href="/su-kien?thang=1">Lịch công tác tháng sau của toàn cơ quan đơn vị</a>' if site.calendar else ""
    links += "".join(
        f'<a href="/lk/{day}-{n}">Một trong rất nhiều liên kết do máy sinh ra</a>' for n in range(site.farm)
    )
    return page.replace(b"<div id='footer'>", f"{links}{calendar}<div id='footer'>".encode())


def _trap(path: str, target: str, day: int) -> Answer | None:  # noqa: PLR0911 - a return a trap
    """Pages that do harm, the same on every site."""
    if path == "/su-kien":  # a calendar without end
        month = int(target.partition("thang=")[2] or 0)
        link = f'<a href="/su-kien?thang={month + 1}">Lịch công tác tháng sau của toàn cơ quan đơn vị</a>'
        return Answer(body=f"<html><body><p>Tháng {month}</p>{link}</body></html>".encode())
    if path == "/bom":
        zeros = gzip.compress(b"<html>" + bytes(80 << 20))
        return Answer(body=zeros, headers={"Content-Encoding": "gzip", "Content-Type": "text/html"})
    if path == "/vong-tron":
        return Answer(302, headers={"Location": "/vong-tron"})
    if path == "/ve-nha":
        return Answer(302, headers={"Location": "http://127.0.0.1/admin"})
    if path == "/ve-noi-bo":
        return Answer(302, headers={"Location": "http://noi-bo.example/quan-tri"})
    if path == "/trieu-lien-ket":
        links = "".join(f'<a href="/lk/{n}-{day}">x</a>' for n in range(20_000))
        return Answer(body=f"<html><body>{links}</body></html>".encode())
    if path.startswith("/cam/"):
        return Answer(body=b"<html><body>forbidden</body></html>")
    return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world: World

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").partition(":")[0]
        world = self.world
        site = world.sites.get(host)
        if site is not None and world.day in site.dead:
            self.close_connection = True
            self.connection.close()
            return
        with world.lock:
            world.open_now[host] += 1
            world.most_open = max(world.most_open, world.open_now[host])
            answer = world.answer(host, self.path, self.headers)
        self._send(answer)
        with world.lock:
            world.open_now[host] -= 1

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(answer.length if answer.length is not None else len(answer.body)))
        self.end_headers()
        body = answer.body[: len(answer.body) // 2] if answer.cut else answer.body
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True
        if answer.cut or answer.length is not None:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news."""


class Serving:
    """The simulated web, served for as long as the block lasts."""

    def __init__(self, world: World) -> None:
        handler = type("Handler", (_Handler,), {"world": world})
        self._server = _Server(("127.0.0.1", 0), handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
