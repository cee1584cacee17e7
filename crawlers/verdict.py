"""What an answer makes of the page it was asked for: new, changed, the same, moved, gone, or of no use."""

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Protocol

from crawlers.exchange import Exchange, Role
from crawlers.page_looks import Page, is_html

_GONE = (404, 410)
_OK = 200
_SAME = 304
_REDIRECTS = (301, 302, 303, 307, 308)
_AGAIN = (408, 429)
HOLLOW = "trang không còn lời văn"
_TRIES = 2  # after so many the page is taken as it comes


class Event(StrEnum):
    """What became of a page."""

    READ = "read"  # a list or robots.txt
    ON_THE_WAY = "on the way"  # a redirect, or an answer after which the page is asked for again
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    MOVED = "moved"  # the article is known by another address
    GONE = "gone"
    FAILED = "failed"


@dataclass(frozen=True)
class Verdict:
    """What became of a page, and what the ledger is to know of it. ``kept``: to be handed on for reading."""

    event: Event
    kept: bool = False
    likely: bool = False
    title: str = ""
    words: str = ""
    prose: str = ""
    length: int = 0
    sha256: str = ""
    size: int = 0
    moved_to: str = ""
    why: str = ""

    def packed(self) -> str:
        """As one line of JSON, what is empty left out."""
        return json.dumps({k: v for k, v in asdict(self).items() if v}, ensure_ascii=False)

    @classmethod
    def of(cls, packed: str) -> "Verdict":
        """What :meth:`packed` packed."""
        values = json.loads(packed)
        return cls(**values | {"event": Event(values["event"])})


class Known(Protocol):
    """What the ledger knows of a page."""

    @property
    def sha256(self) -> str:
        """The checksum of its body as last seen."""

    @property
    def words(self) -> str:
        """The digest of its words."""

    @property
    def length(self) -> int:
        """How much prose it had."""

    @property
    def tries(self) -> int:
        """How often in a row it could not be had."""


class Judge(Protocol):
    """What must be known besides to judge an answer."""

    def page(self, address: str) -> Known | None:
        """What is known of the page."""

    def same_prose(self, prose: str, address: str) -> str:
        """The address of another page with that prose, or nothing."""

    def is_root(self, url: str) -> bool:
        """Whether the address is a front page or list."""


def judge(exchange: Exchange, judge: Judge, *, reports_only: bool, text: str | None) -> Verdict:
    """What became of the page."""
    role, status = exchange.errand.role, exchange.status
    if (plain := _by_status(role, status)) is not None:
        return plain
    if status in _GONE or (status == _OK and role is Role.ARTICLE and judge.is_root(exchange.url)):
        return Verdict(Event.GONE, why=f"HTTP {status}")
    known = judge.page(exchange.errand.page)
    if why := _useless(exchange, known):
        return Verdict(Event.FAILED, why=why)
    if role is Role.ARTICLE and is_html(exchange.body or b"", exchange.header("Content-Type")):
        return _article(exchange, judge, known, reports_only=reports_only, text=text)
    return _paper(exchange, known)


def _by_status(role: Role, status: int) -> Verdict | None:
    """The verdict where the status alone gives it."""
    if status in _REDIRECTS or status in _AGAIN or status >= 500:
        return Verdict(Event.ON_THE_WAY)
    if role is Role.ROBOTS:  # a site without one has no wishes (RFC 9309, 2.3.1.3): nothing failed
        return Verdict(Event.READ, why=f"HTTP {status}")
    if role is Role.LIST:
        return Verdict(Event.READ if status in (_OK, _SAME) else Event.FAILED, why=f"HTTP {status}")
    return Verdict(Event.SAME) if status == _SAME else None


def _useless(exchange: Exchange, known: Known | None) -> str:
    """Why an answer is of no use, or nothing."""
    body = exchange.body
    if exchange.status != _OK:
        return f"HTTP {exchange.status}"
    if not body:
        return "trang rỗng hoặc không giải nén được"
    if exchange.truncated and b"</html>" not in body[-4096:].lower() and (not known or known.tries < _TRIES):
        return "đường truyền đứt giữa chừng"
    if exchange.errand.role is Role.ATTACHMENT and is_html(body, exchange.header("Content-Type")):
        return "tệp đính kèm trả về một trang web"  # what is shown for a paper that is no longer there
    return ""


def _paper(exchange: Exchange, known: Known | None) -> Verdict:
    """A paper is what its bytes are."""
    body = exchange.body or b""
    sha256 = hashlib.sha256(body).hexdigest()
    told = {"sha256": sha256, "size": len(body), "title": exchange.errand.title[:300], "likely": True}
    if known is None or not known.sha256:
        return Verdict(Event.NEW, kept=True, **told)  # type: ignore[arg-type]
    changed = known.sha256 != sha256
    return Verdict(Event.CHANGED if changed else Event.SAME, kept=changed, **told)  # type: ignore[arg-type]


def _article(exchange: Exchange, judge: Judge, known: Known | None, *, reports_only: bool, text: str | None) -> Verdict:
    body = exchange.body or b""
    look = Page(exchange.url, body, exchange.header("Content-Type")).look(text)
    told = {
        "likely": look.likely, "title": (look.title or exchange.errand.title)[:300], "words": look.words,
        "prose": look.prose,
        "length": look.length, "sha256": hashlib.sha256(body).hexdigest(), "size": len(body),
    }  # fmt: skip
    kept = look.likely or not reports_only
    if known is None or not known.sha256:
        if look.prose and (other := judge.same_prose(look.prose, exchange.errand.page)):
            return Verdict(Event.MOVED, moved_to=other, **told)  # type: ignore[arg-type]
        return Verdict(Event.NEW, kept=kept, **told)  # type: ignore[arg-type]
    if look.words == known.words:
        return Verdict(Event.SAME, **told)  # type: ignore[arg-type]
    if known.length and not look.length:  # it was not edited: its frame alone is left
        return Verdict(Event.FAILED, why=HOLLOW)
    return Verdict(Event.CHANGED, kept=kept, **told)  # type: ignore[arg-type]
