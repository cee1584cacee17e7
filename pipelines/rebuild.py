"""An archive made anew from the WARC files alone, and held against the one they came from, record by record."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive import Archive, ArchiveError, Entry
from crawlers.store import Store
from pipelines.batches import patient
from pipelines.captures import CaptureTaking, take_waiting
from pipelines.crawl import store_of
from pipelines.intake import Watch

_WEB = ("http://", "https://")


@dataclass(frozen=True)
class Difference:
    """A document that is not the same in both archives; ``what`` is a line in Vietnamese."""

    source: str
    what: str


@dataclass
class Rebuilt:
    """What was made anew, and how much of it was compared."""

    captures: int = 0
    documents: int = 0
    failures: int = 0
    same: int = 0
    elsewhere: int = 0  # documents of the old archive that no crawl brought


def rebuild(old: Path, new: Path, watch: Watch) -> Rebuilt:
    """Make an archive in a folder that is not there yet, or is empty. Raises ArchiveError where that cannot be."""
    if new.exists() and (not new.is_dir() or any(new.iterdir())):
        raise ArchiveError(f"{new} đã có dữ liệu. Hãy chọn thư mục mới; việc dựng lại không ghi đè lên kho nào.")
    source, target = store_of(old), store_of(new)
    if not source.files():
        raise ArchiveError(f"Kho {old} không có tệp WARC nào. Kho chưa thu thập trang nào bằng kyyeu crawl.")
    _copy(source, target)
    rebuilt = Rebuilt()
    with CaptureTaking(new, target, watch) as taking, target.ledger() as ledger:
        rebuilt.captures = len(ledger.captures())
        take_waiting(taking, ledger, patient)
    with Archive.open(new) as made:
        rebuilt.documents = len(list(made.documents(older=True)))
        rebuilt.failures = len(made.failures())
    return rebuilt


def _copy(source: Store, target: Store) -> None:
    target.warc.mkdir(parents=True)
    for path in source.files():
        try:
            os.link(path, target.warc / path.name)  # they are never written again
        except OSError:
            shutil.copy2(path, target.warc / path.name)


def differences(old: Path, new: Path, rebuilt: Rebuilt) -> Iterator[Difference]:
    """Every document from the web that is not the same in both archives."""
    with Archive.open(old) as before, Archive.open(new) as after:
        entries = {entry.key: entry for entry in before.documents(older=True)}
        made = {entry.key: entry for entry in after.documents(older=True)}
        for key, entry in entries.items():
            if not entry.source.startswith(_WEB):
                rebuilt.elsewhere += 1
            elif key not in made:
                yield Difference(entry.source, "không có trong kho dựng lại")
            elif what := _differs(before, after, entry, made[key]):
                yield Difference(entry.source, what)
            else:
                rebuilt.same += 1
        for key in made.keys() - entries.keys():
            yield Difference(made[key].source, "chỉ có trong kho dựng lại")
        refused = {f.source: f.reason for f in before.failures() if f.source.startswith(_WEB)}
        for source in refused.items() ^ {f.source: f.reason for f in after.failures()}.items():
            yield Difference(source[0], f"chỉ một kho để riêng ({source[1]})")


def _differs(before: Archive, after: Archive, old: Entry, new: Entry) -> str:
    if (old.source, old.version, old.is_current) != (new.source, new.version, new.is_current):
        return f"bản {old.version} thành bản {new.version}, hoặc khác dấu hiện hành"
    if before.document(old.key) != after.document(new.key):
        return "văn bản khác"
    if before.extracted_record(old.key) != after.extracted_record(new.key):
        return "bản ghi khác (nếu quy tắc đã đổi, hãy chạy kyyeu reextract trước)"
    return "" if before.original(old.key) == after.original(new.key) else "bản gốc khác"
