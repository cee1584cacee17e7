"""A cheap look at a page: its links and words, whether it may report a meeting, whether it is what it was."""

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import etree
from parsel import Selector

from crawlers.addresses import absolute
from language.fold import level

_SILENT = frozenset("script style noscript template svg select option button iframe object textarea".split())
_FURNITURE = frozenset("nav header footer aside".split())
_INLINE = frozenset(
    "a abbr b big cite code em font i mark q s small span strike strong sub sup u tt time label".split()
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)""", re.I)
# What changes of itself on a page that nobody has edited: counters, clocks, who is there now.
_RESTLESS = re.compile(
    r"lượt (?:xem|truy cập|đọc|thích|chia sẻ)|số lượt|đang (?:truy cập|online|xem)|trực tuyến|hôm nay|hôm qua|"
    r"online|views?\b|visitors?|hits\b|truy cập|copyright|bản quyền|bây giờ là|"
    r"giờ hiện tại|phút trước|giờ trước|ngày trước",
    re.I,
)
_CLOCK = re.compile(r"[\d\s:/.,\-–|()]*(?:thứ \w+|chủ nhật|am|pm|gmt\+?7|ngày|giờ|phút)?[\d\s:/.,\-–|()]*")
_PROSE = 80  # characters of a line outside links, from which on it is prose
# Words of the genre; each counts once, the first three as much as is needed.
_GENRE = re.compile(
    r"thi đua|khen thưởng|điển hình tiên tiến|cụm thi đua|khối thi đua|bằng khen|giấy khen|cờ thi đua|"
    r"chiến sĩ thi đua|tập thể lao động|huân chương|anh hùng lao động|tuyên dương|tôn vinh|giao ước|tđkt"
)
_MEETING = re.compile(
    r"hội nghị|tổng kết|sơ kết|đại hội|cuộc họp|phiên họp|buổi họp|toạ đàm|tọa đàm|hội thảo|lễ ký|lễ kí|biên bản|"
    r"bình xét|ký kết|triển khai|kết luận|gặp mặt|lễ trao|trao tặng|lễ công bố|quyết định"
)


@dataclass(frozen=True)
class Link:
    """A link with its words."""

    url: str
    text: str
    rel: str = ""


@dataclass(frozen=True)
class Page:
    """A web page, parsed once; no script is run."""

    url: str
    body: bytes
    content_type: str = ""

    @cached_property
    def selector(self) -> Selector:
        """The tree of the page."""
        text = self.body.decode(self._charset, "replace").replace("\0", "")
        return Selector(text=text or "<html/>", type="html", huge_tree=True)

    @property
    def _charset(self) -> str:
        """What the page itself says counts before what the server says: servers say the same of everything."""
        if self.body[:3] == b"\xef\xbb\xbf":
            return "utf-8"
        try:
            self.body.decode("utf-8")
        except UnicodeDecodeError:
            found = _CHARSET.search(self.body[:4096])
            named = found[1].decode() if found else self.content_type.partition("charset=")[2].strip("\"' ;")
            try:
                b"".decode(named)
            except (LookupError, ValueError):
                return "cp1258"
            return named or "cp1258"
        return "utf-8"

    @cached_property
    def base(self) -> str:
        """What relative links are relative to."""
        stated = self.selector.xpath("//base/@href").get()
        return (absolute(self.url, stated) if stated else None) or self.url

    def links(self, within: str | None = None, most: int = 3000) -> list[Link]:
        """The links of a page, or of the elements that a CSS selector finds, in order; no more than so many."""
        places = self.selector.css(within) if within else [self.selector]
        found: list[Link] = []
        for place in places:
            for a in place.xpath("descendant-or-self::a[@href]"):
                if len(found) >= most:
                    return found
                if url := absolute(self.base, a.attrib["href"]):
                    words = a.xpath("string()").get("") or a.attrib.get("title", "")
                    found.append(
                        Link(
                            url, " ".join((words.strip() or a.attrib.get("title", "")).split()), a.attrib.get("rel", "")
                        )
                    )
        return found

    @cached_property
    def title(self) -> str:
        """The headline, as far as it is told cheaply."""
        found = self.selector.xpath("//meta[@property='og:title']/@content").get()
        found = found or self.selector.xpath("string(//h1)").get() or self.selector.xpath("string(//title)").get()
        return " ".join((found or "").split())

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of words outside links and page furniture, those that change of themselves left out."""
        root = self.selector.root
        body = root.find("body")
        return tuple(_lines_of(root if body is None else body))

    def look(self, text: str | None = None) -> "Look":
        """What the page is like; ``text`` selects the elements that hold its words."""
        lines = self.lines
        if text:
            lines = tuple(line for place in self.selector.css(text) for line in _lines_of(place.root))
        prose = [line for line in lines if len(line) >= _PROSE]
        return Look(
            title=self.title,
            words=_digest(lines),
            prose=_digest(sorted(prose)) if sum(map(len, prose)) >= 3 * _PROSE else "",
            length=sum(map(len, prose)),
            likely=is_likely(f"{self.title}\n" + "\n".join(lines)),
        )


@dataclass(frozen=True)
class Look:
    """What a page is like: digests of all its words and of its prose, the length of this, whether it may be a report.

    A page whose words changed was edited; one with the prose of another is the same article at another address.
    """

    title: str
    words: str
    prose: str
    length: int
    likely: bool


def is_likely(text: str) -> bool:
    """Whether a text may report a meeting of the genre: words of the genre, and words of meetings."""
    low = level(text)
    genre = len(set(_GENRE.findall(low)))
    return genre >= 3 or (genre >= 1 and bool(_MEETING.search(low)) and len(_GENRE.findall(low)) >= 2)


def is_html(body: bytes, content_type: str) -> bool:
    """Whether an answer is a web page, whatever the server calls it."""
    head = body[:2048].lstrip().lower()
    if head.startswith((b"%pdf", b"pk\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89png", b"\xff\xd8\xff", b"<?xml")):
        return head.startswith(b"<?xml") and b"<html" in head
    return b"<" in head and (b"html" in head or b"<body" in head or b"<div" in head or "html" in content_type)


def ending_of(url: str) -> str:
    """The ending of the file that an address names, or nothing."""
    return (
        urlsplit(url).path.rpartition("/")[2].rpartition(".")[2].lower()
        if "." in urlsplit(url).path.rpartition("/")[2]
        else ""
    )


def _lines_of(body: etree._Element) -> list[str]:
    parts: list[str] = []
    _gather(body, parts)
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return [x for x in lines if x and not _CLOCK.fullmatch(x.lower()) and not (len(x) < 160 and _RESTLESS.search(x))]


def _gather(top: etree._Element, parts: list[str]) -> None:
    """The text of a tree, walked without recursion: pages are nested as deep as they like."""
    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(top, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else "script"
        if event == "start":
            if skipped is None and (name in _SILENT or name in _FURNITURE or name == "a"):
                skipped = element
            if skipped is None:
                parts.append(("" if name in _INLINE else "\n") + (element.text or ""))
            continue
        if skipped is element:
            skipped = None
        if skipped is None and element is not top:
            parts.append(("" if name in _INLINE else "\n") + (element.tail or ""))


def _digest(lines: list[str] | tuple[str, ...]) -> str:
    return hashlib.sha256("\n".join(lines).encode("utf-8", "replace")).hexdigest()[:24]
