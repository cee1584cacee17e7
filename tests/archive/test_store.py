import hashlib
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from archive import Added, Archive, ArchiveError, Entry, Status
from archive.index import ENTRIES
from archive.search import Kind, search
from archive.store import document_key
from models import Document, Format, Record
from tests.archive.any_record import documents
from tests.archive.made_up import made_up


def add(archive: Archive, number: int, source: str) -> Added:
    document, record = made_up(number, items=12)
    return archive.add(document, record, document.text.encode(), source, "1.0")


def key_of(number: int) -> str:
    return document_key(hashlib.sha256(made_up(number, items=12)[0].text.encode()).hexdigest())


@settings(
    max_examples=60, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(those=documents())
def test_any_record_comes_back_as_it_was(archive: Archive, those: tuple[Document, Record]) -> None:
    document, record = those
    data = repr(those).encode()
    added = archive.add(document, record, data, "nguồn nào đó", "1.0")
    assert archive.record(added.key) == record
    assert archive.document(added.key) == document
    assert archive.original(added.key) == data


def test_the_same_bytes_twice_are_one_document(archive: Archive) -> None:
    assert add(archive, 1, "a.txt") == Added(key_of(1), Status.NEW)
    assert add(archive, 1, "a.txt") == Added(key_of(1), Status.KNOWN)
    assert add(archive, 1, "b.txt") == Added(key_of(1), Status.KNOWN)
    (entry,) = archive.documents()
    document, record = made_up(1, items=12)
    assert entry == Entry(
        key=key_of(1), sha256=hashlib.sha256(document.text.encode()).hexdigest(), source="a.txt", format=Format.TXT,
        title=record.document.title, published_at=record.document.published_at, version=1, is_current=True,
        added_at=entry.added_at, extractor_version="1.0",
    )  # fmt: skip
    assert datetime.now(UTC) - datetime.fromisoformat(entry.added_at) < timedelta(minutes=1)


def test_known_bytes_are_told_without_reading_them_again(archive: Archive) -> None:
    data = made_up(1, items=12)[0].text.encode()
    assert archive.see(data, "a.txt") is None
    add(archive, 1, "a.txt")
    assert archive.see(data, "b.txt") == Added(key_of(1), Status.KNOWN)
    # b.txt changes; the document is still shown by a.txt.
    assert add(archive, 2, "b.txt") == Added(key_of(2), Status.VERSION)
    assert {e.key for e in archive.documents()} == {key_of(1), key_of(2)}


def test_changed_bytes_are_a_new_version_and_the_older_is_kept(archive: Archive) -> None:
    assert add(archive, 1, "trang.html") == Added(key_of(1), Status.NEW)
    assert add(archive, 2, "trang.html") == Added(key_of(2), Status.VERSION)
    assert {e.key: (e.version, e.is_current) for e in archive.documents(older=True)} == {
        key_of(1): (1, False), key_of(2): (2, True)
    }  # fmt: skip
    assert archive.record(key_of(1)) == made_up(1, items=12)[1]
    # The page goes back to what it was.
    assert add(archive, 1, "trang.html") == Added(key_of(1), Status.KNOWN)
    assert {e.key: (e.version, e.is_current) for e in archive.documents(older=True)} == {
        key_of(1): (1, True), key_of(2): (2, False)
    }  # fmt: skip


def test_only_current_documents_are_found(archive: Archive) -> None:
    author = made_up(1, items=12)[1].document.authors[0]
    add(archive, 1, "trang.html")
    assert {h.document for h in search(archive, f'"{author}"').hits} == {key_of(1)}
    add(archive, 2, "trang.html")
    assert search(archive, f'"{author}"').hits == ()
    with archive.reading() as connection:
        assert connection.scalar(ENTRIES.select().where(ENTRIES.c.document_key == key_of(1))) is None
    add(archive, 1, "trang.html")
    assert {h.document for h in search(archive, f'"{author}"', kinds=[Kind.PERSON]).hits} == {key_of(1)}


def test_failures_are_kept_until_the_source_is_read(archive: Archive) -> None:
    first = archive.add_failure("hỏng.pdf", "Tệp bị cắt cụt.", "Hãy tải lại.", data=b"%PDF-")
    again = archive.add_failure("hỏng.pdf", "Tệp có mật khẩu.", "Hãy bỏ mật khẩu.")
    other = archive.add_failure("rỗng.txt", "Tệp rỗng.", "Hãy xoá tệp.", sha256="0" * 64)
    assert (first.sha256, again.sha256) == (hashlib.sha256(b"%PDF-").hexdigest(), None)
    assert archive.failures() == (again, other)
    assert archive.summary().failures == 2
    add(archive, 1, "hỏng.pdf")
    assert archive.failures() == (other,)
    settled, open_one = archive.failures(resolved=True)
    assert (replace(settled, resolved_at=None), open_one) == (again, other)
    assert settled.resolved_at is not None


def test_the_summary_counts_what_is_current(archive: Archive) -> None:
    add(archive, 1, "a")
    add(archive, 2, "a")
    record = made_up(2, items=12)[1]
    summary = archive.summary()
    assert (summary.documents, summary.older_versions, summary.failures) == (1, 1, 0)
    assert {c.label: c.rows for c in summary.counts} == {
        "Tác giả": 1, "Cuộc họp": 1, "Người tham dự": len(record.participants), "Đoàn dự": 1, "Cụm, khối thi đua": 1,
        "Quyết định": len(record.decisions), "Khen thưởng": len(record.awards), "Văn bản dẫn": 1,
        "Số liệu": len(record.figures), "Vấn đề": 1,
    }  # fmt: skip


def test_what_is_not_there_is_a_key_error(archive: Archive) -> None:
    for ask in (archive.record, archive.document, archive.original):
        with pytest.raises(KeyError):
            ask("d0")


def test_a_record_of_another_text_is_refused(archive: Archive) -> None:
    with pytest.raises(ValueError, match="texts differ"):
        archive.add(made_up(1)[0], made_up(2)[1], b"", "a", "1.0")
    assert list(archive.documents()) == []


def test_there_must_be_an_archive_unless_it_is_to_be_made(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"^Không có kho ở .*vắng\. Hãy kiểm tra đường dẫn, hoặc chạy kyyeu ingest"):
        Archive.open(tmp_path / "vắng")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("")
    with pytest.raises(ArchiveError, match=r"^Không tạo được kho ở .*tệp.kho: "):
        Archive.open(tmp_path / "tệp" / "kho", create=True)


def test_a_disk_that_takes_nothing_more_is_said(archive: Archive) -> None:
    with archive.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    # The connection is the pool's only one, so that the limit holds for what follows.
    with archive.reading() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(
        ArchiveError, match=r"^Không đọc hay ghi được kho .*archive\.sqlite: database or disk is full\."
    ):
        add(archive, 1, "a")
    assert list(archive.documents()) == []


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "archive.sqlite"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE sales (amount)")
    connection.close()
    before = foreign.read_bytes()
    with pytest.raises(ArchiveError, match=r"^.*archive\.sqlite không phải kho của kyyeu\. Hãy chọn thư mục khác\.$"):
        Archive.open(tmp_path, create=True)
    assert foreign.read_bytes() == before


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "archive.sqlite").write_text("đây không phải cơ sở dữ liệu" * 100)
    with pytest.raises(ArchiveError, match=r"^Tệp .*archive\.sqlite không phải SQLite hoặc đã hỏng"):
        Archive.open(tmp_path)


def test_the_index_is_built_anew_after_another_way_of_folding(tmp_path: Path) -> None:
    with Archive.open(tmp_path, create=True) as archive:
        add(archive, 1, "a")
        before = search(archive, "hội nghị tổng kết")
    connection = sqlite3.connect(tmp_path / "archive.sqlite")
    connection.execute("DROP TABLE search_words")
    connection.execute("DELETE FROM search_entries")
    connection.execute("UPDATE kyyeu_archive SET value = 'cũ' WHERE name = 'index'")
    connection.commit()
    connection.close()
    with Archive.open(tmp_path) as archive:
        assert search(archive, "hội nghị tổng kết") == before
        assert before.total > 0
