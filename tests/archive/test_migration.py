"""An archive of before opens as one of today, or stays as it was; what was in it is in it still."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from archive import Archive, ArchiveError, migration
from archive.extractions import extractions
from archive.migration import SCHEMA_VERSION, Step
from archive.originals import Originals
from archive.renewal import renew
from archive.review import Who, accept
from archive.search import Order, search
from archive.verification import verify
from models import Document, Record
from tests.archive.made_up import made_up

LAYOUTS = Path(__file__).parent / "layouts"
ROOT = Path(__file__).resolve().parents[2]
HERE = {**os.environ, "PYTHONPATH": str(ROOT)}


def make_old(folder: Path) -> dict[str, dict[str, Any]]:
    """An archive of schema 1, as it was when that was today's; what it holds, by document."""
    folder.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        connection.executescript((LAYOUTS / "schema-1.sql").read_text("utf-8"))
        connection.execute("PRAGMA journal_mode=WAL")
    held: dict[str, dict[str, Any]] = json.loads((LAYOUTS / "schema-1.json").read_text("utf-8"))
    for one in held.values():
        keep_original(folder, one["document"]["text"].encode())
    keep_original(folder, b"%PDF-")
    return held


def keep_original(folder: Path, data: bytes) -> None:
    originals = Originals(folder / "originals")
    originals.prepare()
    originals.keep(data)


def sql(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def dump(file: Path) -> list[str]:
    """Everything in a database but SQLite's own tables of the index, which it writes as it likes."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        tables = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        named = [t for t in tables if not t.startswith("search_words")]
        rows = (sorted(map(repr, connection.execute(f'SELECT * FROM "{t}"'))) for t in named)  # noqa: S608 - our tables
        return [line for those in rows for line in those]


def made(folder: Path) -> tuple[str, Record]:
    """An archive of today with one document."""
    document, record = made_up(1, items=12)
    with Archive.open(folder, create=True) as archive:
        key = archive.add(document, record, document.text.encode(), "a.txt", "1").key
    return key, record


def test_an_archive_of_the_first_layout_opens_with_all_it_had(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    held = make_old(tmp_path)
    before = dump(tmp_path / "archive.sqlite")
    with Archive.open(tmp_path) as archive:
        for key, one in held.items():
            assert archive.record(key) == archive.extracted_record(key) == Record.model_validate(one["record"])
            assert archive.document(key) == Document.model_validate(one["document"])
            with archive.reading() as connection:
                (only,) = extractions(connection, key)
            assert (only.number, only.extractor_version) == (1, "2026.11.1")
        assert len(list(archive.documents())) == 2
        assert [f.source for f in archive.failures()] == ["hỏng.pdf"]
        assert search(archive, "hội nghị tổng kết").total > 0
        assert list(verify(archive)) == []
        accept(archive, next(iter(held)), Who("Lan"))
    (kept,) = tmp_path.glob("archive-truoc-*.sqlite")
    assert dump(kept) == before
    assert [str(kept) in message for message in caplog.messages] == [True, True]
    caplog.clear()
    Archive.open(tmp_path).close()
    assert caplog.messages == []


def test_fields_and_tables_that_came_since_are_added(tmp_path: Path) -> None:
    key, record = made(tmp_path)
    sql(
        tmp_path,
        "ALTER TABLE awards DROP COLUMN year",
        "ALTER TABLE awards DROP COLUMN count",
        "ALTER TABLE awards DROP COLUMN review",
        "DROP TABLE corrections",
        "DROP TABLE participant_titles",
        "DROP INDEX awards_order",
        "UPDATE kyyeu_archive SET value = 'cũ' WHERE name = 'layout'",
    )
    awards = tuple(a.model_copy(update={"year": None}) for a in record.awards)
    people = tuple(p.model_copy(update={"titles": ()}) for p in record.participants)
    with Archive.open(tmp_path) as archive:
        # The field's own default where it has one; null where there need be no value.
        assert archive.record(key) == record.model_copy(update={"awards": awards, "participants": people})
        accept(archive, f"{key}.awards.1", Who("Lan"))
        assert list(verify(archive)) == []
    with closing(sqlite3.connect(tmp_path / "archive.sqlite")) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'awards_order'").fetchall()
        # A row of before gets the default, and so does one that says nothing.
        columns = {r[1]: r[3:5] for r in connection.execute("PRAGMA table_info(awards)")}
    assert (columns["count"], columns["year"], columns["review"]) == ((0, "1"), (0, None), (1, "'unreviewed'"))


def test_a_field_that_may_be_empty_by_now_may_be_empty_in_an_archive_of_before(tmp_path: Path) -> None:
    (first, *_) = make_old(tmp_path)  # when every award had a count
    with Archive.open(tmp_path) as archive:
        document, record = archive.document(first), archive.record(first)
        uncounted = record.model_copy(
            update={"awards": tuple(a.model_copy(update={"count": None}) for a in record.awards)}
        )
        renew(archive, first, document, uncounted, "9")
        assert [a.count for a in archive.record(first).awards] == [None] * len(record.awards)
        assert record.awards
        assert list(verify(archive)) == []
    with closing(sqlite3.connect(tmp_path / "archive.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sql_of = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'awards'").fetchone()[0]
    assert "award VARCHAR NOT NULL" in sql_of  # the others stay as they were


def test_an_index_that_came_since_needs_no_copy(tmp_path: Path) -> None:
    key, record = made(tmp_path)
    sql(tmp_path, "DROP INDEX participant_roles_parents", "UPDATE kyyeu_archive SET value = 'cũ' WHERE name = 'layout'")
    with Archive.open(tmp_path) as archive:
        assert archive.record(key) == record
        with archive.reading() as connection:
            query = "SELECT count(*) FROM sqlite_master WHERE name = 'participant_roles_parents'"
            assert connection.exec_driver_sql(query).scalar_one() == 1
    assert list(tmp_path.glob("*truoc*")) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            "UPDATE kyyeu_archive SET value = '99' WHERE name = 'schema'",
            rf"ở phiên bản 99, chương trình này chỉ đọc được đến phiên bản {SCHEMA_VERSION}\. Hãy cập nhật kyyeu\.$",
        ),
        (
            "ALTER TABLE awards ADD COLUMN mau",
            r"có cột awards\.mau mà bản kyyeu này không biết: .* Hãy cập nhật kyyeu\.$",
        ),
        ("CREATE TABLE mau (a)", r"có bảng mau mà bản kyyeu này không biết"),
    ],
)
def test_an_archive_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path, change: str, message: str) -> None:
    made(tmp_path)
    sql(tmp_path, change, "UPDATE kyyeu_archive SET value = 'mới' WHERE name = 'layout'")
    before = dump(tmp_path / "archive.sqlite")
    with pytest.raises(ArchiveError, match=message):
        Archive.open(tmp_path)
    assert dump(tmp_path / "archive.sqlite") == before
    assert list(tmp_path.glob("*truoc*")) == []


def renaming(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE awards RENAME COLUMN nam TO year")


def failing(_: Connection) -> None:
    raise ValueError("không được")


def losing(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM awards WHERE ordinal = 1")


def with_step(monkeypatch: pytest.MonkeyPatch, step: Step) -> None:
    """Make believe that today's schema is one more than it is, reached by that step."""
    number = int(SCHEMA_VERSION) + 1
    monkeypatch.setattr(migration, "SCHEMA_VERSION", str(number))
    monkeypatch.setattr(migration, "STEPS", {**migration.STEPS, number: step})


def test_a_numbered_step_does_what_columns_alone_cannot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, record = made(tmp_path)
    sql(tmp_path, "ALTER TABLE awards RENAME COLUMN year TO nam")
    with_step(monkeypatch, Step(before=renaming))
    with Archive.open(tmp_path) as archive:
        assert archive.record(key) == record


@pytest.mark.parametrize(
    ("step", "reason"),
    [(failing, "không được"), (losing, "bảng awards mất dòng")],
    ids=["failing", "losing"],
)
def test_what_cannot_be_migrated_stays_as_it_was_and_its_copy_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: Callable[[Connection], None], reason: str
) -> None:
    make_old(tmp_path)
    before = dump(tmp_path / "archive.sqlite")
    with monkeypatch.context() as patched:
        with_step(patched, Step(after=step))
        with pytest.raises(
            ArchiveError, match=rf"\({reason}\)\. Kho vẫn nguyên như cũ, bản sao ở .*truoc-1-"
        ) as caught:
            Archive.open(tmp_path)
    (kept,) = tmp_path.glob("archive-truoc-*.sqlite")
    assert str(kept) in str(caught.value)
    assert dump(tmp_path / "archive.sqlite") == dump(kept) == before
    Archive.open(tmp_path).close()  # the program of today can


def test_a_column_that_nothing_can_fill_is_refused(tmp_path: Path) -> None:
    made(tmp_path)
    sql(
        tmp_path,
        "ALTER TABLE awards DROP COLUMN award",
        "UPDATE kyyeu_archive SET value = 'cũ' WHERE name = 'layout'",
    )
    with pytest.raises(ArchiveError, match=r"cột awards\.award cần một giá trị cho những dòng đã có"):
        Archive.open(tmp_path)


def test_a_disk_without_room_for_the_copy_is_said_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_old(tmp_path)
    before = dump(tmp_path / "archive.sqlite")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migration.os, "fsync", full)
    with pytest.raises(
        ArchiveError, match=r"không sao được tệp cũ sang .*No space left on device.*vẫn nguyên như cũ\.$"
    ):
        Archive.open(tmp_path)
    assert dump(tmp_path / "archive.sqlite") == before
    assert list(tmp_path.glob("*.partial")) == []


SLOW = """
import sys, time
from pathlib import Path
from archive import Archive, migration
from archive.migration import Step
then = migration.STEPS[2]
def after(connection):
    then.after(connection)
    print("halfway", flush=True)
    time.sleep(60)
migration.STEPS = {2: Step(after=after)}
Archive.open(Path(sys.argv[1]))
"""


def test_killed_halfway_it_is_as_it_was_and_migrates_the_next_time(tmp_path: Path) -> None:
    held = make_old(tmp_path)
    before = dump(tmp_path / "archive.sqlite")
    running = subprocess.Popen([sys.executable, "-c", SLOW, str(tmp_path)], env=HERE, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert running.stdout.readline() == "halfway\n"
    running.kill()
    running.wait()
    assert dump(tmp_path / "archive.sqlite") == before
    with Archive.open(tmp_path) as archive:
        assert {e.key for e in archive.documents(older=True)} == set(held)
        assert list(verify(archive)) == []


def test_of_two_that_open_it_at_once_one_migrates_and_both_read(tmp_path: Path) -> None:
    held = make_old(tmp_path / "kho")
    shutil.copytree(tmp_path / "kho", tmp_path / "again")
    code = "import sys; from pathlib import Path; from archive import Archive; a = Archive.open(Path(sys.argv[1])); "
    code += "print(*[e.key for e in a.documents(older=True)])"
    command = [sys.executable, "-c", code, str(tmp_path / "kho")]
    both = [
        subprocess.Popen(command, env=HERE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = [process.communicate(timeout=60) for process in both]
    assert [out.split() for out, _ in said] == [sorted(held)] * 2
    assert sorted(len(errors.splitlines()) for _, errors in said) == [0, 2]


def test_the_search_index_of_before_is_built_anew(tmp_path: Path) -> None:
    key, record = made(tmp_path)
    sql(
        tmp_path,
        "ALTER TABLE search_entries DROP COLUMN facets",
        "ALTER TABLE search_entries DROP COLUMN date",
        "DROP TABLE search_terms",
        "UPDATE kyyeu_archive SET value = 'cũ' WHERE name IN ('layout', 'index')",
    )
    with Archive.open(tmp_path) as archive:
        assert archive.record(key) == record
        found = search(archive, "vai trò:chủ trì giám* năm:2017", facets=True, order=Order.DATE)
        assert found.total == len(record.participants) > 0
        assert {hit.date for hit in found.hits} == {record.meeting and record.meeting.start_date}
