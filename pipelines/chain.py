"""The chain from a document to its WARC record: every page of the archive that a crawl brought is in a WARC file."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive import Archive
from archive.verification import Fault
from crawlers.ledger import CaptureRow
from crawlers.store import Store
from pipelines.captures import body_of
from pipelines.crawl import store_of
from pipelines.refusals import Refused


@dataclass
class Linked:
    """How many documents from the web were looked at, and how many captures."""

    documents: int = 0
    captures: int = 0


def broken_links(archive: Path, linked: Linked) -> Iterator[Fault]:
    """Every capture that cannot be read back as it was, and every page of the archive without one."""
    store = store_of(archive)
    if not store.folder.is_dir():
        return
    with store.ledger() as ledger, Archive.open(archive) as opened:
        for capture in ledger.captures():
            if capture.sha256:
                linked.captures += 1
                yield from _broken(store, capture)
        known = {capture.sha256 for capture in ledger.captures()}
        for entry in opened.documents(older=True):
            if entry.source.startswith(("http://", "https://")):
                linked.documents += 1
                if entry.sha256 not in known:
                    yield Fault(entry.key, f"không có bản ghi WARC nào của {entry.source}")


def _broken(store: Store, capture: CaptureRow) -> Iterator[Fault]:
    where = f"{capture.file}:{capture.answer}"
    try:
        body = body_of(store, capture)
    except Refused:
        yield Fault(where, f"không đọc lại được bản ghi WARC của {capture.address}")
        return
    if hashlib.sha256(body).hexdigest() != capture.sha256:
        yield Fault(where, f"bản ghi WARC của {capture.address} không còn đúng như lúc thu thập")
