import hashlib
import os
import time
from pathlib import Path

import pytest

from archive import ArchiveError
from archive.originals import Originals

DATA = "Bản gốc".encode()
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def originals(tmp_path: Path) -> Originals:
    made = Originals(tmp_path)
    made.prepare()
    return made


def test_bytes_are_kept_under_their_checksum(originals: Originals, tmp_path: Path) -> None:
    assert originals.keep(DATA) == SHA256
    kept = tmp_path / SHA256[:2] / SHA256[2:4] / SHA256
    assert (originals.path(SHA256), kept.read_bytes(), originals.read(SHA256)) == (kept, DATA, DATA)
    assert list((tmp_path / "incoming").iterdir()) == []


def test_what_is_kept_is_never_written_again(originals: Originals) -> None:
    originals.keep(DATA)
    before = originals.path(SHA256).stat()
    originals.keep(DATA)
    assert originals.path(SHA256).stat() == before


def test_an_original_cut_short_is_said(originals: Originals) -> None:
    originals.keep(DATA)
    originals.path(SHA256).write_bytes(DATA[:3])
    with pytest.raises(ArchiveError, match=r"đã hỏng \(sai cỡ\)"):
        originals.keep(DATA)
    with pytest.raises(ArchiveError, match=r"đã hỏng \(sai mã băm\)"):
        originals.read(SHA256)


def test_originals_that_cannot_be_written_are_said(originals: Originals, tmp_path: Path) -> None:
    (tmp_path / SHA256[:2]).write_text("một tệp ở chỗ của thư mục")
    with pytest.raises(ArchiveError, match=r"^Không ghi được bản gốc vào .*Hãy kiểm tra quyền ghi"):
        originals.keep(DATA)


def test_a_missing_original_is_said(originals: Originals) -> None:
    with pytest.raises(ArchiveError, match=r"^Thiếu bản gốc .*Hãy lấy lại tệp này từ bản sao lưu\.$"):
        originals.read(SHA256)


def test_what_killed_writers_left_is_swept_after_a_day(originals: Originals, tmp_path: Path) -> None:
    old, new = tmp_path / "incoming" / "old", tmp_path / "incoming" / "new"
    old.write_bytes(b"")
    new.write_bytes(b"")
    yesterday = time.time() - 25 * 3600
    os.utime(old, (yesterday, yesterday))
    originals.prepare()
    assert list((tmp_path / "incoming").iterdir()) == [new]
