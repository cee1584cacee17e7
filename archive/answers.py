"""What the archive answers: frozen values, free of the database."""

from dataclasses import dataclass
from enum import StrEnum

from models import Format


class Status(StrEnum):
    """What became of a document that was added."""

    NEW = "new"  # bytes never seen, from a source never seen
    VERSION = "version"  # bytes never seen, from a source that showed other bytes before
    KNOWN = "known"  # the same bytes are here already; nothing was stored but that this source shows them too


@dataclass(frozen=True)
class Added:
    """The document's key and what became of it."""

    key: str
    status: Status


@dataclass(frozen=True)
class Failure:
    """A source that could not be read: kept aside with its reason until it is read after all."""

    source: str
    reason: str
    advice: str
    failed_at: str  # ISO 8601, UTC
    sha256: str | None = None
    resolved_at: str | None = None


@dataclass(frozen=True)
class Entry:
    """A document as the archive lists it."""

    key: str
    sha256: str
    source: str  # where it was first seen: a path or an address
    format: Format
    title: str | None
    published_at: str | None
    version: int  # 1 for the first bytes seen at the source, then 2, 3 …
    is_current: bool  # whether some source still shows these bytes, as far as was seen
    added_at: str  # ISO 8601, UTC
    extractor_version: str


@dataclass(frozen=True)
class Count:
    """How many rows a table holds, over current documents."""

    table: str
    label: str  # Vietnamese
    rows: int


@dataclass(frozen=True)
class Summary:
    """What is in the archive. ``counts`` has one line a table of record items, in the order of the record."""

    documents: int  # current ones
    older_versions: int
    failures: int  # unresolved ones
    counts: tuple[Count, ...]
