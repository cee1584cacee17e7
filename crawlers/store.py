"""The folder of an archive's crawls: WARC files and the ledger, brought into step after whatever happened."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from crawlers.ledger import CaptureRow, Ledger
from crawlers.warc_files import ENDING, OPEN, Damaged, body_at, finish, mend, read, site_of

LARGEST = 500 << 20  # bytes of a body read back


@dataclass(frozen=True)
class Store:
    """Where the crawls of an archive are kept."""

    folder: Path

    @property
    def warc(self) -> Path:
        """The folder of the WARC files."""
        return self.folder / "warc"

    def ledger(self) -> Ledger:
        """The ledger, made anew from the WARC files where it is lost."""
        path = self.folder / "ledger.sqlite"
        lost = not path.exists() and self.warc.is_dir()
        ledger = Ledger(path)
        if lost:
            self.relearn(ledger)
        return ledger

    def files(self) -> list[Path]:
        """The WARC files that are done."""
        return sorted(self.warc.glob(f"*{ENDING}"), key=lambda path: path.name)

    def relearn(self, ledger: Ledger) -> int:
        """Enter every capture of the WARC files, oldest first; returns how many there were.

        A killed run may have left one open: it is left for the next run of its site to mend.
        """
        entered = 0
        for _, path, offset, site in sorted(self._all()):
            kept = next(read(path, LARGEST, offset))
            entered += ledger.enter(replace(kept, site=site))
        return entered

    def _all(self) -> Iterator[tuple[str, Path, int, str]]:
        for path in self.files():
            with suppress(Damaged):  # what comes after the damage is missed, and told by whoever compares
                for kept in read(path, LARGEST):
                    yield kept.exchange.fetched_at, path, kept.place.offset, kept.site

    def recover(self, site: str, ledger: Ledger) -> int:
        """Mend what a killed run of the site left open, and note what it had not noted; returns how many captures.

        To be called by whoever holds the site's lock.
        """
        noted = 0
        for path in sorted(self.warc.glob(f"{site}-*{ENDING}{OPEN}")):
            mend(path)
            if path.stat().st_size == 0:
                path.unlink()
                continue
            if site_of(path) == site:
                for kept in read(path, LARGEST):
                    noted += ledger.enter(kept)
                finish(path)
        return noted

    def body(self, capture: CaptureRow) -> bytes | None:
        """The body of a capture, unpacked; of a file that is still open too."""
        path = self.warc / capture.file
        opened = path if path.exists() else path.with_name(path.name + OPEN)
        return body_at(opened, capture.answer, LARGEST)

    @contextmanager
    def lock(self, name: str) -> Iterator[bool]:
        """Hold something alone; False where somebody else does. Let go of when the process ends, killed or not."""
        folder = self.folder / "locks"
        folder.mkdir(parents=True, exist_ok=True)
        file: IO[bytes]
        with (folder / f"{name}.lock").open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True
