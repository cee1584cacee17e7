"""What the crawl kept, read and extracted: captures into the archive, oldest first, each once."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crawlers.ledger import CaptureRow, Ledger
from crawlers.store import Store
from crawlers.warc_files import Damaged
from pipelines.batches import BATCH, Dress
from pipelines.intake import Settled, Taking, Watch
from pipelines.refusals import Refusal, Refused, too_large
from pipelines.sources import LARGEST, Source

_LOST = Refusal(
    "original", "không đọc lại được trang từ tệp WARC", "xem bằng «kyyeu verify», rồi lấy lại từ bản sao lưu"
)


class CaptureTaking(Taking[CaptureRow]):
    """The taking in of captures; a page's address is what the archive calls it."""

    def __init__(self, archive: Path, store: Store, watch: Watch) -> None:
        """Open the archive, or make one. Raises ArchiveError where that cannot be."""

        def load(capture: CaptureRow) -> Source:
            return Source(capture.address, body_of(store, capture))

        super().__init__(archive, watch, load, lambda capture: capture.address)


def body_of(store: Store, capture: CaptureRow) -> bytes:
    """The bytes of a capture. Raises Refused where they cannot be had."""
    try:
        body = store.body(capture)
    except Damaged as error:
        raise Refused(_LOST) from error
    if body is None:
        raise Refused(_LOST)
    if len(body) > LARGEST:
        raise Refused(too_large(len(body), LARGEST))
    return body


def take_waiting(taking: CaptureTaking, ledger: Ledger, dress: Dress) -> list[Settled[CaptureRow]]:
    """Take in what was kept and not read yet; what is done is noted batch by batch."""
    waiting = ledger.waiting()
    for some in rounds(waiting):
        dress(lambda start, end, some=some: taking.take(some[start:end]))(0, len(some))  # type: ignore[misc]
        ledger.take(some)
    return [taking.done[capture] for capture in waiting if capture in taking.done]


def rounds(captures: Iterable[CaptureRow]) -> Iterator[Sequence[CaptureRow]]:
    """The captures in batches in which no page comes twice: workers finish in any order, versions have one."""
    batch: list[CaptureRow] = []
    pages: set[str] = set()
    for capture in captures:
        if capture.address in pages or len(batch) == BATCH:
            yield batch
            batch, pages = [], set()
        batch.append(capture)
        pages.add(capture.address)
    if batch:
        yield batch
