"""Every sort of damage is told, a line a fault; a whole archive has none."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from archive import Archive
from archive.originals import checksum
from archive.renewal import renew
from archive.review import Who, change
from archive.store import document_key
from archive.verification import Verified, verify
from tests.archive.made_up import made_up
from tests.archive.small import HOAI, QUANG, TEXT, document, record

SHA256 = checksum(TEXT.encode())
KEY = document_key(SHA256)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with two documents, one of them extracted twice and corrected, and a failure."""
    with Archive.open(tmp_path / "kho", create=True) as archive:
        archive.add(document(), record((QUANG, HOAI)), TEXT.encode(), "tin.txt", "1")
        change(archive, f"{KEY}.participants.2", Who("Lan"), {"name": ["Lê Thị Hoà"]})
        renew(archive, KEY, document(), record(), "2")
        paper, made = made_up(1, items=6)
        archive.add(paper, made, paper.text.encode(), "b.txt", "1")
        archive.add_failure("hỏng.pdf", "hỏng", "tải lại", data=b"%PDF-")
    return tmp_path / "kho"


def faults(folder: Path) -> list[str]:
    with Archive.open(folder) as archive:
        return [f"{f.where}: {f.what}" for f in verify(archive)]


def original(folder: Path, sha256: str = SHA256) -> Path:
    return folder / "originals" / sha256[:2] / sha256[2:4] / sha256


def test_a_whole_archive_has_no_faults_and_says_how_much_was_looked_at(folder: Path) -> None:
    seen = Verified()
    with Archive.open(folder) as archive:
        assert list(verify(archive, seen)) == []
        before = [archive.record(e.key) for e in archive.documents()]
        assert [archive.record(e.key) for e in archive.documents()] == before
    assert (seen.documents, seen.originals) == (2, 3)
    assert seen.quotes > 20
    assert seen.rows > 60


def _run(statement: str) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
            connection.execute(statement)
            connection.commit()

    return damage


def _write(data: bytes | None, sha256: str = SHA256) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        if data is None:
            original(folder, sha256).unlink()
        else:
            original(folder, sha256).write_bytes(data)

    return damage


def _stray(folder: Path) -> None:
    (folder / "originals" / "ghi chú.txt").write_text("x")


PDF = checksum(b"%PDF-")
# Statements are put together of our own words and keys.
# ruff: noqa: S608
DAMAGES = {
    "an original lost": (_write(None), f"{KEY}: Thiếu bản gốc "),
    "an original altered": (_write(b"x"), f"{KEY}: Bản gốc "),
    "the original of a failure lost": (_write(None, PDF), f"{document_key(PDF)}: Thiếu bản gốc "),
    "a file that does not belong": (_stray, "tệp lạ trong thư mục bản gốc"),
    "another size": (_run("UPDATE documents SET size = 1"), "byte, kho ghi 1"),
    "a quote altered": (
        _run(f"UPDATE evidence SET quote = 'khác' WHERE key = '{KEY}.awards.1.evidence.1'"),
        f"{KEY}.awards.1.evidence.1: trích dẫn «khác» không phải chữ của văn bản {KEY}",
    ),
    "a text altered": (_run("UPDATE documents SET text = 'x' || text"), "không phải chữ của văn bản"),
    "a block beyond the text": (_run('UPDATE document_blocks SET "end" = 99999'), "ra ngoài văn bản"),
    "a value that is none": (_run("UPDATE awards SET status = 'lost'"), "không ghép lại được bản ghi (awards."),
    "a row that belongs to nothing": (
        _run("UPDATE participant_roles SET parent_key = 'd1.participants.1' WHERE ordinal = 1"),
        "dòng số",
    ),
    "evidence that belongs to nothing": (
        _run(f"UPDATE evidence SET parent_key = '{KEY}.awards.9' WHERE key = '{KEY}.awards.1.evidence.1'"),
        f"{KEY}: không ghép lại được bản ghi",
    ),
    "another key": (
        _run(f"UPDATE evidence SET key = '{KEY}.awards.1.evidence.7' WHERE key = '{KEY}.awards.1.evidence.1'"),
        f"{KEY}.awards.1.evidence.7: dòng của bảng evidence có khoá",
    ),
    "a document under another checksum": (
        _run(f"UPDATE documents SET sha256 = '{'0' * 64}' WHERE key = '{KEY}'"),
        f"{KEY}: khoá không hợp với mã băm 000",
    ),
    "a mark of what is current": (_run("UPDATE documents SET is_current = 0"), "dấu hiện hành không hợp"),
    "an entry of the index": (
        _run("UPDATE search_entries SET item_key = 'd1.awards.1' WHERE item_key LIKE '%awards.1'"),
        "chỉ mục tìm kiếm có d1.awards.1 mà kho không có",
    ),
    "no extraction": (_run(f"DELETE FROM extractions WHERE document_key = '{KEY}'"), f"{KEY}: không ghi lần trích nào"),
    "an extraction lost": (
        _run(f"DELETE FROM extractions WHERE document_key = '{KEY}' AND number = 1"),
        f"{KEY}: các lần trích không đánh số liên tục",
    ),
    "another version": (_run("UPDATE documents SET extractor_version = '7'"), "bản trích 7 không phải của lần trích cuối"),
    "what was extracted": (
        _run("UPDATE extractions SET content = x'00' WHERE content IS NOT NULL"),
        f"{KEY}: không đọc lại được những gì đã trích hay đã duyệt",
    ),
    "a correction lost": (
        _run("UPDATE corrections SET number = 2, undoes = 9"),
        f"{KEY}: các lần duyệt không đánh số liên tục",
    ),
    "what a correction refers to": (_run("UPDATE corrections SET undoes = 9"), "dẫn tới lần duyệt số 9 không có"),
    "a corrected value": (
        _run(f"UPDATE participants SET name = 'Khác' WHERE key = '{KEY}.participants.2'"),
        f"{KEY}: bản ghi không phải những gì đã trích cộng với những gì đã duyệt",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_told(folder: Path, name: str) -> None:
    damage, message = DAMAGES[name]
    damage(folder)
    told = faults(folder)
    assert any(message in line for line in told), told
    assert all("\n" not in line for line in told)


def test_a_broken_page_of_the_database_is_told(folder: Path) -> None:
    file = folder / "archive.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'evidence'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with file.open("r+b") as opened:
        opened.seek((root - 1) * size)
        opened.write(b"\xff" * size)
    assert any(line.startswith(("archive.sqlite: SQLite báo", str(folder))) for line in faults(folder))
