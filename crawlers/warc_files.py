"""WARC files that may be broken off at any moment: written pair by pair, synced, mended where one ends half way.

While a run writes it, a file ends in ``.open``; it takes its name when the run is over, or is mended by the next.
"""

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.timeutils import iso_date_to_timestamp
from warcio.warcwriter import WARCWriter

from crawlers.exchange import Errand, Exchange, Place, Role
from crawlers.packing import unpacked
from crawlers.verdict import Verdict

OPEN = ".open"
ENDING = ".warc.gz"
_LARGEST = 512 << 20  # bytes; then another file is begun
_PIECE = 1 << 16
#: Fields of our own beside those of the standard, from which the crawl's ledger is made anew.
_ROLE, _PAGE, _VIA = "WARC-Kyyeu-Role", "WARC-Kyyeu-Page", "WARC-Kyyeu-Via"
_TITLE, _URL, _VERDICT = "WARC-Kyyeu-Title", "WARC-Kyyeu-URL", "WARC-Kyyeu-Verdict"
_SITE = "isPartOf"


class WarcWriter:
    """A file of one site's run. Every pair is on the disk before :meth:`write` returns."""

    def __init__(self, folder: Path, site: str, started_at: str, agent: str) -> None:
        """Say where to write, for which site and when the run began."""
        self._folder, self._site, self._agent = folder, site, agent
        self._stem = f"{site}-{iso_date_to_timestamp(started_at)}-{os.getpid()}"
        self._number = 0
        self._path: Path | None = None
        self._descriptor = -1

    def write(self, exchange: Exchange, verdict: Verdict) -> Place:
        """Keep a request and its answer with what was made of it, whole or not at all."""
        if self._path is None or os.lseek(self._descriptor, 0, os.SEEK_END) > _LARGEST:
            self.close()
            self._begin(exchange.fetched_at)
        blob = BytesIO()
        writer = WARCWriter(blob, gzip=True, warc_version="WARC/1.1")
        answer, request = _records(writer, exchange, verdict)
        writer.write_record(request)
        middle = blob.tell()
        writer.write_record(answer)
        offset = self._append(blob.getvalue())
        record = answer.rec_headers.get_header("WARC-Record-ID")
        assert self._path is not None  # noqa: S101 - begun above
        name = self._path.name.removesuffix(OPEN)
        return Place(name, offset, offset + middle, offset + blob.tell(), record)

    def close(self) -> None:
        """Give the file its name."""
        if self._path is not None:
            os.close(self._descriptor)
            finish(self._path)
            self._path = None

    def _begin(self, now: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._number += 1
        name = f"{self._stem}-{self._number:04}{ENDING}"
        self._path = self._folder / (name + OPEN)
        self._descriptor = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_APPEND, 0o644)
        sync_folder(self._folder)
        blob = BytesIO()
        writer = WARCWriter(blob, gzip=True, warc_version="WARC/1.1")
        told = {"software": self._agent, "format": "WARC File Format 1.1", _SITE: self._site, "robots": "classic"}
        record = writer.create_warcinfo_record(name, told)
        record.rec_headers.replace_header("WARC-Date", now)
        writer.write_record(record)
        self._append(blob.getvalue())

    def _append(self, data: bytes) -> int:
        """Write at the end and sync; a disk that is full half way leaves nothing behind."""
        start = os.lseek(self._descriptor, 0, os.SEEK_END)
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(self._descriptor, view) :]
            os.fsync(self._descriptor)
        except OSError:
            os.ftruncate(self._descriptor, start)
            raise
        return start


def _records(writer: WARCWriter, exchange: Exchange, verdict: Verdict) -> tuple[ArcWarcRecord, ArcWarcRecord]:
    errand = exchange.errand
    own = {_ROLE: errand.role.value, _PAGE: errand.page, _VIA: errand.via}
    own |= {_TITLE: errand.title, _URL: errand.url, _VERDICT: verdict.packed()}
    told = {name: _one_line(value) for name, value in own.items() if value}
    told["WARC-Date"] = exchange.fetched_at
    if exchange.ip:
        told["WARC-IP-Address"] = exchange.ip
    if exchange.truncated:
        told["WARC-Truncated"] = "disconnect"
    head = StatusAndHeaders(f"{exchange.status} {_phrase(exchange.status)}", list(exchange.headers), "HTTP/1.1")
    kind = "revisit" if exchange.status == HTTPStatus.NOT_MODIFIED else "response"
    if kind == "revisit":
        told["WARC-Profile"] = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    payload = BytesIO(exchange.raw)
    answer = writer.create_warc_record(exchange.url, kind, payload, http_headers=head, warc_headers_dict=told)
    path = "/" + exchange.url.split("/", 3)[3] if exchange.url.count("/") > 2 else "/"
    asking = StatusAndHeaders(f"GET {path} HTTP/1.1", list(exchange.asked), is_http_request=True)
    beside = {
        "WARC-Date": exchange.fetched_at,
        "WARC-Concurrent-To": answer.rec_headers.get_header("WARC-Record-ID"),
    }
    request = writer.create_warc_record(exchange.url, "request", http_headers=asking, warc_headers_dict=beside)
    return answer, request


def _one_line(value: str) -> str:
    return " ".join(value.split())[:2000]


def _phrase(status: int) -> str:
    with suppress(ValueError):
        return HTTPStatus(status).phrase
    return "Unknown"


@dataclass(frozen=True)
class Kept:
    """An exchange read back, with its place and site."""

    site: str
    place: Place
    exchange: Exchange
    verdict: Verdict


def finish(path: Path) -> Path:
    """Give a file that ends in ``.open`` its name."""
    target = path.with_name(path.name.removesuffix(OPEN))
    path.rename(target)
    sync_folder(path.parent)
    return target


def mend(path: Path) -> None:
    """Cut off what was being written when the run was killed: a record, or a request without its answer."""
    good = 0
    for kind, end in _members(path):
        if kind != b"request":
            good = end
    if good < path.stat().st_size:
        with path.open("r+b") as file:
            file.truncate(good)
            os.fsync(file.fileno())


def _members(path: Path) -> Iterator[tuple[bytes, int]]:
    """The type of each whole record and where it ends; stops at the first that is not whole."""
    with path.open("rb") as file:
        end, left = 0, b""
        while True:
            unpacker, head = zlib.decompressobj(wbits=31), b""
            while not unpacker.eof:
                piece = left or file.read(_PIECE)
                if not piece:
                    return
                left = b""
                try:
                    unpacked = unpacker.decompress(piece)
                except zlib.error:
                    return
                head = head or unpacked[:_PIECE]
                end += len(piece)
            left = unpacker.unused_data
            end -= len(left)
            kind = head.partition(b"WARC-Type:")[2].split(b"\r\n", 1)[0]
            yield kind.strip(), end


class Damaged(Exception):
    """A WARC file does not hold at some place what it should."""


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except (ArchiveLoadFailed, zlib.error, OSError, ValueError, AttributeError, StopIteration) as error:
        raise Damaged(path.name) from error


def read(path: Path, largest: int = 500 << 20, start: int = 0) -> Iterator[Kept]:
    """The exchanges of a file in their order, from the offset of a request on. Raises Damaged."""
    with _said(path), path.open("rb") as file:
        file.seek(start)
        site, offset, asked = "", start, ()
        records = ArchiveIterator(file, arc2warc=False)
        for record in records:
            if record.rec_type == "warcinfo":  # what a record holds is read first: to ask where it stands skips it
                site = _site_of(record)
            elif record.rec_type == "request":
                offset, asked = records.get_record_offset(), tuple(record.http_headers.headers)
            elif record.rec_type in ("response", "revisit"):
                exchange = _exchange(record, asked, largest)
                at = records.get_record_offset()
                end = at + records.get_record_length()
                name = path.name.removesuffix(OPEN)
                place = Place(name, offset, at, end, record.rec_headers.get_header("WARC-Record-ID"))
                yield Kept(site, place, exchange, Verdict.of(record.rec_headers.get_header(_VERDICT)))


def site_of(path: Path) -> str:
    """The site that a file is of. Raises Damaged."""
    with _said(path), path.open("rb") as file:
        return next((_site_of(r) for r in ArchiveIterator(file) if r.rec_type == "warcinfo"), "")


def body_at(path: Path, answer: int, largest: int) -> bytes | None:
    """The unpacked body of the answer at that offset. Raises Damaged."""
    with _said(path), path.open("rb") as file:
        file.seek(answer)
        record = next(iter(ArchiveIterator(file)))
        return _body(record, record.raw_stream.read(), largest)


def _site_of(record: ArcWarcRecord) -> str:
    lines = record.content_stream().read(_PIECE).decode("utf-8", "replace").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(_SITE + ":")), "")


def _exchange(record: ArcWarcRecord, asked: Any, largest: int) -> Exchange:
    told = record.rec_headers.get_header
    raw = record.raw_stream.read()
    errand = Errand(told(_URL), Role(told(_ROLE)), told(_PAGE), told(_VIA) or "", told(_TITLE) or "")
    return Exchange(
        errand,
        told("WARC-Target-URI"),
        int(record.http_headers.get_statuscode()),
        told("WARC-Date"),
        tuple(record.http_headers.headers),
        raw,
        _body(record, raw, largest),
        asked,
        truncated=bool(told("WARC-Truncated")),
        ip=told("WARC-IP-Address") or "",
    )


def _body(record: ArcWarcRecord, raw: bytes, largest: int) -> bytes | None:
    return unpacked(raw, record.http_headers.get_header("Content-Encoding") or "", largest)


def sync_folder(folder: Path) -> None:
    """Sync a folder's entries, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
