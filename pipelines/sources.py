"""Which files the user means, and their bytes."""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pipelines.refusals import NOT_A_FILE, Refusal, Refused, of_error, too_large

# Beyond this a file is no report: the longest with scanned pages are some tens of megabytes.
LARGEST = 100 << 20  # bytes

_SLOW = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"\xd0\xcf\x11\xe0", b"{\\rtf")  # pictures, .doc, RTF
_OPEN_TEXT = b"application/vnd.oasis.opendocument.text"


@dataclass(frozen=True)
class Source:
    """A file's bytes as they were when it was loaded, and what it is called."""

    name: str
    data: bytes

    @property
    def may_take_long(self) -> bool:
        """Whether other programs may have to read it.

        Pages may be scans, and Word files of old, RTF and OpenDocument an office program.
        """
        head = self.data[:1024]
        return b"%PDF-" in head or _OPEN_TEXT in head or self.data.lstrip()[:8].startswith(_SLOW)


@dataclass
class Found:
    """The files under some paths: to be taken in, passed over by their names, and what cannot be looked into."""

    files: list[Path] = field(default_factory=list)
    passed_over: list[Path] = field(default_factory=list)
    refused: list[tuple[Path, Refusal]] = field(default_factory=list)


def find(paths: Iterable[Path], beside: Path | None = None) -> Found:
    """List the files named, and all those within the folders named, each once, in the order of their names.

    ``beside`` is a folder not to look into: the archive, which may lie among the documents. Within folders, hidden
    files and ``*.json`` (gold records beside their documents) are passed over by name; a file named by the user is
    taken whatever it is called. Links to folders are not followed: they may go in circles.
    """
    found = Found()
    for path in paths:
        if path.is_dir():
            _walk(path, found, beside)
        else:
            found.files.append(path)
    found.files = list(dict.fromkeys(found.files))
    return found


def _walk(folder: Path, found: Found, beside: Path | None) -> None:
    def closed(error: OSError) -> None:
        found.refused.append((Path(os.fsdecode(error.filename or folder)), of_error(error)))

    for place, folders, names in os.walk(folder, onerror=closed):
        within = (name for name in sorted(folders) if not name.startswith("."))
        folders[:] = [name for name in within if beside is None or not _same(Path(place, name), beside)]
        for name in sorted(names):
            by_name = name.startswith(".") or name.lower().endswith(".json")
            (found.passed_over if by_name else found.files).append(Path(place, name))


def _same(folder: Path, other: Path) -> bool:
    return other.exists() and folder.samefile(other)


def load(path: Path) -> Source:
    """The bytes of a file.

    Raises Refused where there is no such file, no right to read it, or it is no plain file or too large.
    """
    try:
        # Not blocking: to open a pipe that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Refused(NOT_A_FILE)
            if status.st_size > LARGEST:
                raise Refused(too_large(status.st_size, LARGEST))
            return Source(printable(path), file.read(LARGEST + 1))
    except OSError as error:
        raise Refused(of_error(error)) from error


def printable(path: Path) -> str:
    """A path as text that can be stored and printed, though a name on disk may hold bytes that are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
