"""The originals: bytes kept as they came, named by their SHA-256, never overwritten."""

import hashlib
import os
import time
from collections.abc import Container, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from archive.errors import ArchiveError

_DAY = 24 * 3600.0


def checksum(data: bytes) -> str:
    """The SHA-256 of the bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


class Originals:
    """A folder of originals, two levels deep (``ab/cd/abcd…``), beside ``incoming`` where they are written first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"

    def prepare(self) -> None:
        """Make the folders, and sweep what writers that were killed left behind (older than a day).

        Raises ArchiveError where they cannot be made.
        """
        try:
            self._incoming.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(f"Không tạo được kho ở {self._folder.parent}: {_reason(error)}") from error
        for left in self._incoming.iterdir():
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > _DAY:
                    left.unlink()

    def path(self, sha256: str) -> Path:
        """Where the original of that checksum is, or would be."""
        return self._folder / sha256[:2] / sha256[2:4] / sha256

    def keep(self, data: bytes) -> str:
        """Keep the bytes on disk for good (synced) and return their checksum; those already here stay untouched.

        Raises ArchiveError where they cannot be written, or a file of that name has another size.
        """
        sha256 = checksum(data)
        target = self.path(sha256)
        if target.exists():
            if target.stat().st_size != len(data):
                raise ArchiveError(f"Bản gốc {target} đã hỏng (sai cỡ). Hãy lấy lại tệp này từ bản sao lưu.")
            return sha256
        try:
            for folder in (target.parent.parent, target.parent):
                if not folder.exists():
                    folder.mkdir(parents=True, exist_ok=True)
                    _sync_folder(folder.parent)
            self._write(data, target)
        except OSError as error:
            raise ArchiveError(f"Không ghi được bản gốc vào {self._folder}: {_reason(error)}") from error
        return sha256

    def read(self, sha256: str) -> bytes:
        """The bytes of that checksum. Raises ArchiveError where they are missing or differ from it."""
        try:
            data = self.path(sha256).read_bytes()
        except OSError as error:
            raise ArchiveError(f"Thiếu bản gốc {self.path(sha256)}. Hãy lấy lại tệp này từ bản sao lưu.") from error
        if checksum(data) != sha256:
            raise ArchiveError(f"Bản gốc {self.path(sha256)} đã hỏng (sai mã băm). Hãy lấy lại tệp này từ bản sao lưu.")
        return data

    def strays(self, known: Container[str]) -> Iterator[Path]:
        """Files here, but those being written, of other names than the checksums ``known``."""
        for path in sorted(self._folder.rglob("*")):
            if (
                path.is_file()
                and path.parent != self._incoming
                and not (path.name in known and path == self.path(path.name))
            ):
                yield path

    def _write(self, data: bytes, target: Path) -> None:
        """Write aside, sync, then rename: the name never shows half a file."""
        aside = self._incoming / uuid4().hex
        try:
            with aside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(target)
            _sync_folder(target.parent)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise


def _reason(error: OSError) -> str:
    return f"{error.strerror}. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa."


def _sync_folder(folder: Path) -> None:
    """Sync a folder's entries, where the system can (Windows cannot open a folder)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
