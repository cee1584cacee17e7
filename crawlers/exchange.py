"""One request and its answer, as it went over the network and as it is kept."""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a page was asked for."""

    ROBOTS = "robots"
    LIST = "list"  # pages, feeds and sitemaps that lead to articles
    ARTICLE = "article"
    ATTACHMENT = "attachment"


@dataclass(frozen=True)
class Errand:
    """What is to be fetched, and why: ``page`` is the address that the answer stands for, ``via`` what led there."""

    url: str
    role: Role
    page: str
    via: str = ""
    title: str = ""  # the words of the link


@dataclass(frozen=True)
class Exchange:
    """A request and its answer. ``body`` is unpacked, ``raw`` as it was sent; None where it was not to be unpacked."""

    errand: Errand
    url: str
    status: int
    fetched_at: str
    headers: tuple[tuple[str, str], ...]
    raw: bytes
    body: bytes | None
    asked: tuple[tuple[str, str], ...] = ()
    truncated: bool = False
    ip: str = ""

    def header(self, name: str) -> str:
        """A header of the answer, or nothing."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


@dataclass(frozen=True)
class Place:
    """Where an exchange is kept: a WARC file, the offset of its first record (the request) and that of the answer."""

    file: str
    offset: int
    answer: int
    end: int
    record: str = field(default="")
