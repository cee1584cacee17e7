"""A backup taken while others write is an archive of one moment; it is whole, or is not taken for one."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import Archive, ArchiveError
from archive.backup import CONTENTS, backup, restore
from archive.review import Who, change, look
from archive.verification import verify
from tests.archive.made_up import made_up
from tests.archive.small import TEXT, added, record
from tests.archive.test_migration import make_old

HERE = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with Archive.open(tmp_path / "kho", create=True) as archive:
        change(archive, f"{added(archive)}.participants.2", Who("Lan", "đọc lại"), {"name": ["Lê Thị Hoà"]})
        archive.add_failure("hỏng.pdf", "hỏng", "tải lại", data=b"%PDF-")
    return tmp_path / "kho"


def taken(folder: Path, file: Path) -> None:
    with Archive.open(folder) as archive:
        backup(archive, file)


def test_what_is_restored_is_what_was_backed_up(filled: Path, tmp_path: Path) -> None:
    with Archive.open(filled) as archive:
        copied = backup(archive, tmp_path / "lưu" / "kho.zip")
        shown = {e: archive.record(e.key) for e in archive.documents()}
        corrections = look(archive, next(iter(shown)).key).corrections
    assert (copied.documents, copied.originals, copied.missing) == (1, 2, ())
    assert restore(tmp_path / "lưu" / "kho.zip", tmp_path / "mới" / "kho") == copied
    assert [p.name for p in (tmp_path / "lưu").iterdir()] == ["kho.zip"]
    assert [p.name for p in (tmp_path / "mới").iterdir()] == ["kho"]
    with Archive.open(tmp_path / "mới" / "kho") as archive:
        assert {e: archive.record(e.key) for e in archive.documents()} == shown
        assert archive.extracted_record(next(iter(shown)).key) == record()
        assert look(archive, next(iter(shown)).key).corrections == corrections
        assert archive.original(next(iter(shown)).key) == TEXT.encode()
        assert list(verify(archive)) == []
        # It can be written to as any other.
        paper, made = made_up(3, items=6)
        archive.add(paper, made, paper.text.encode(), "c.txt", "1")


def test_taken_while_another_process_writes_it_restores_to_a_whole_archive(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.archive.adding", str(tmp_path / "kho"), "0", "600"]  # more than it gets to
    writing = subprocess.Popen(command, env=HERE, stdout=subprocess.PIPE, text=True)
    assert writing.stdout is not None
    counts = []
    for number in range(4):
        for _ in range(4):
            writing.stdout.readline()
        taken(tmp_path / "kho", tmp_path / f"{number}.zip")
        assert writing.poll() is None
    writing.kill()  # not even the writer's end matters
    writing.communicate()
    for number in range(4):
        restore(tmp_path / f"{number}.zip", tmp_path / f"kho {number}")
        with Archive.open(tmp_path / f"kho {number}") as archive:
            assert list(verify(archive)) == []
            counts.append(len(list(archive.documents())))
    assert counts == sorted(counts)
    assert counts[0] >= 4
    assert counts[3] >= 16


def test_nothing_that_is_there_is_written_over(filled: Path, tmp_path: Path) -> None:
    (tmp_path / "có.zip").write_bytes(b"x")
    with Archive.open(filled) as archive:
        with pytest.raises(ArchiveError, match=r"^.*có\.zip đã có\. Hãy chọn tên khác"):
            backup(archive, tmp_path / "có.zip")
        backup(archive, tmp_path / "kho.zip")
    assert (tmp_path / "có.zip").read_bytes() == b"x"
    before = sorted(p.name for p in filled.rglob("*"))
    with pytest.raises(ArchiveError, match=r"kho đã có dữ liệu\. Hãy chọn thư mục mới"):
        restore(tmp_path / "kho.zip", filled)
    assert sorted(p.name for p in filled.rglob("*")) == before
    (tmp_path / "trống").mkdir()
    restore(tmp_path / "kho.zip", tmp_path / "trống")
    with Archive.open(tmp_path / "trống") as archive:
        assert list(verify(archive)) == []


def test_an_archive_that_lacks_an_original_is_backed_up_without_it_and_says_so(filled: Path, tmp_path: Path) -> None:
    with Archive.open(filled) as archive:
        (entry,) = archive.documents()
        (filled / "originals" / entry.sha256[:2] / entry.sha256[2:4] / entry.sha256).unlink()
        assert backup(archive, tmp_path / "kho.zip").missing == (entry.sha256,)
    assert restore(tmp_path / "kho.zip", tmp_path / "mới").missing == (entry.sha256,)


def _rewritten(file: Path, change_it: Callable[[dict[str, bytes]], None]) -> None:
    with zipfile.ZipFile(file) as zipped:
        held = {name: zipped.read(name) for name in zipped.namelist()}
    change_it(held)
    with zipfile.ZipFile(file, "w") as zipped:
        for name, data in held.items():
            zipped.writestr(name, data)


def _lose_an_original(held: dict[str, bytes]) -> None:
    del held[next(name for name in held if name.startswith("originals/"))]


def _alter_an_original(held: dict[str, bytes]) -> None:
    held[next(name for name in held if name.startswith("originals/"))] = b"x"


def _alter_the_database(held: dict[str, bytes]) -> None:
    held["archive.sqlite"] = held["archive.sqlite"][:-1] + b"x"


def _lose_the_list(held: dict[str, bytes]) -> None:
    del held[CONTENTS]


def _add_a_file_outside(held: dict[str, bytes]) -> None:
    held["../ngoài"] = b"x"


def _alter_the_list(held: dict[str, bytes]) -> None:
    held[CONTENTS] = json.dumps({"documents": 1}).encode()


@pytest.mark.parametrize(
    "damage",
    [_lose_an_original, _alter_an_original, _alter_the_database, _lose_the_list, _add_a_file_outside, _alter_the_list],
)
def test_a_backup_that_is_not_whole_is_refused_and_leaves_nothing(
    filled: Path, tmp_path: Path, damage: Callable[[dict[str, bytes]], None]
) -> None:
    taken(filled, tmp_path / "kho.zip")
    _rewritten(tmp_path / "kho.zip", damage)
    with pytest.raises(
        ArchiveError, match=r"kho\.zip không phải bản sao lưu nguyên vẹn của kyyeu \(.*\)\. Hãy dùng bản khác\.$"
    ):
        restore(tmp_path / "kho.zip", tmp_path / "mới")
    assert {p.name for p in tmp_path.iterdir()} == {"kho", "kho.zip"}


def test_a_backup_of_a_newer_program_is_refused(filled: Path, tmp_path: Path) -> None:
    taken(filled, tmp_path / "kho.zip")

    def make_newer(held: dict[str, bytes]) -> None:
        held[CONTENTS] = json.dumps(json.loads(held[CONTENTS]) | {"schema": "99"}).encode()

    _rewritten(tmp_path / "kho.zip", make_newer)
    with pytest.raises(ArchiveError, match=r"của bản kyyeu mới hơn\. Hãy cập nhật kyyeu"):
        restore(tmp_path / "kho.zip", tmp_path / "mới")
    assert {p.name for p in tmp_path.iterdir()} == {"kho", "kho.zip"}


@pytest.mark.parametrize("data", [b"", b"%PDF-", None])
def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(ArchiveError, match=r"x\.zip"):
        restore(tmp_path / "x.zip", tmp_path / "mới")


def test_a_backup_cut_short_is_refused(filled: Path, tmp_path: Path) -> None:
    taken(filled, tmp_path / "kho.zip")
    data = (tmp_path / "kho.zip").read_bytes()
    (tmp_path / "kho.zip").write_bytes(data[: len(data) // 2])
    with pytest.raises(ArchiveError, match="không phải bản sao lưu nguyên vẹn"):
        restore(tmp_path / "kho.zip", tmp_path / "mới")


def test_a_backup_of_an_earlier_program_is_migrated_when_it_is_opened(tmp_path: Path) -> None:
    held = make_old(tmp_path / "cũ")
    shutil.copytree(tmp_path / "cũ", tmp_path / "kho")
    with Archive.open(tmp_path / "kho") as archive:
        backup(archive, tmp_path / "kho.zip")
    restore(tmp_path / "kho.zip", tmp_path / "mới")
    with Archive.open(tmp_path / "mới") as archive:
        assert {e.key for e in archive.documents(older=True)} == set(held)


def test_a_disk_that_takes_nothing_more_is_said(filled: Path, tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("")
    with Archive.open(filled) as archive, pytest.raises(ArchiveError, match=r"^Không đọc hay ghi được .*tệp.*: "):
        backup(archive, tmp_path / "tệp" / "kho.zip")
