"""What is handed out: one exporter a format. A new format is one file and one line in ``EXPORTERS``."""

import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from archive.errors import ArchiveError
from archive.exports.tidy import TABLES, Selection
from archive.selecting import unknown_among
from archive.store import Archive

#: Writes a selection into a folder of its own; returns Vietnamese lines on what the format could not hold.
Exporter = Callable[[Selection, Path], tuple[str, ...]]


def _in(module: str) -> Exporter:
    """The function ``write`` of a file of this folder, read when it is asked for: some libraries take a second."""

    def write(selection: Selection, folder: Path) -> tuple[str, ...]:
        written: tuple[str, ...] = import_module(f"archive.exports.{module}").write(selection, folder)
        return written

    return write


EXPORTERS: Mapping[str, Exporter] = {
    "csv": _in("csv_files"),
    "xlsx": _in("xlsx_file"),
    "parquet": _in("parquet_files"),
    "jsonl": _in("jsonl_file"),
    "jsonld": _in("jsonld_file"),
    "ftm": _in("ftm_file"),
    "dc": _in("dublin_core_file"),
    "vanban": _in("award_sheet"),
}
FORMATS = tuple(EXPORTERS)


@dataclass(frozen=True)
class Exported:
    """The files written, rows by table (Vietnamese label), and what could not be written as it is (Vietnamese)."""

    files: tuple[Path, ...]
    rows: tuple[tuple[str, int], ...]
    issues: tuple[str, ...]


def export(archive: Archive, form: str, folder: Path, keys: Sequence[str] | None = None) -> Exported:
    """Write all current documents, or those of ``keys``, to ``folder``; files there of the same name are replaced.

    Raises ArchiveError for an unknown format or key, and where the folder cannot be written.
    """
    if form not in EXPORTERS:
        raise ArchiveError(f"Không có định dạng {form}. Hãy chọn một trong: {', '.join(FORMATS)}.")
    with archive.reading() as connection:
        if keys is not None and (unknown := unknown_among(connection, keys)):
            raise ArchiveError(f"Kho không có tài liệu {unknown[0]}. Hãy xem lại khoá tài liệu.")
        selection = Selection(connection, keys)
        try:
            files, issues = _write(EXPORTERS[form], selection, folder)
        except OSError as error:
            raise ArchiveError(
                f"Không ghi được vào {folder}: {error.strerror or error}. "
                "Hãy kiểm tra quyền ghi và chỗ trống, đóng tệp đang mở."
            ) from error
    rows = tuple((t.label.vi, selection.counts[t.name]) for t in TABLES if t.name in selection.counts)
    return Exported(files, rows, issues)


def _write(write: Exporter, selection: Selection, folder: Path) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Write aside in the folder, then move each file to its place: what is there is whole, at every moment."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".kyyeu-", dir=folder))
    try:
        issues = write(selection, aside)
        files = tuple(path.replace(folder / path.name) for path in sorted(aside.iterdir()))
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return files, issues
