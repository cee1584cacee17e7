"""A run over a folder: everything lands in the archive once, and what cannot be read is set aside with its reason."""

import errno
from collections import Counter
from pathlib import Path

import pytest

from archive import Archive
from pipelines.batches import PAUSES, can_pass, patient
from pipelines.ingest import ingest
from pipelines.intake import Intake, Settled, State
from pipelines.refusals import DIED
from pipelines.sources import Found
from tests.pipelines.reports import report, write_reports


class Quiet:
    """A watch that keeps what it is told."""

    def __init__(self) -> None:
        self.total = 0
        self.seen: list[Settled] = []

    def begin(self, found: Found) -> None:
        self.total = len(found.files)

    def settled(self, settled: Settled) -> None:
        self.seen.append(settled)


def states(settled: list[Settled]) -> Counter[str]:
    return Counter(s.state.value for s in settled)


def test_a_folder_taken_in_twice_is_there_once(tmp_path: Path) -> None:
    paths = write_reports(tmp_path / "tài liệu", 5)
    watch = Quiet()
    first = ingest([tmp_path / "tài liệu"], tmp_path / "kho", watch)
    assert (watch.total, len(watch.seen)) == (5, 5)
    assert {s.path: s.state for s in first} == dict.fromkeys(paths, State.NEW)
    assert sum((s.found for s in first), Counter())["meeting"] == 5
    again = ingest([tmp_path / "tài liệu"], tmp_path / "kho", Quiet())
    assert states(again) == {"known": 5}
    with Archive.open(tmp_path / "kho") as archive:
        assert sorted(e.source for e in archive.documents()) == sorted(str(p) for p in paths)
        assert archive.failures() == ()


def test_a_changed_file_is_a_new_version(tmp_path: Path) -> None:
    (path,) = write_reports(tmp_path, 1)
    ingest([path], tmp_path / "kho", Quiet())
    path.write_text(report(7), "utf-8")
    assert states(ingest([path], tmp_path / "kho", Quiet())) == {"version": 1}
    with Archive.open(tmp_path / "kho") as archive:
        assert [e.version for e in archive.documents()] == [2]
        assert sorted(e.version for e in archive.documents(older=True)) == [1, 2]


def test_bad_files_are_set_aside_and_the_others_taken_in(tmp_path: Path) -> None:
    write_reports(tmp_path / "in", 2)
    (tmp_path / "in" / "empty.txt").touch()
    (tmp_path / "in" / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "in" / "cut.docx").write_bytes(b"PK\x03\x04word/")
    settled = ingest([tmp_path / "in", tmp_path / "gone.html"], tmp_path / "kho", Quiet())
    assert states(settled) == {"new": 2, "refused": 4}
    codes = {s.path.name: s.refusal.code for s in settled if s.refusal}
    assert codes == {"empty.txt": "empty", "picture.pdf": "picture", "cut.docx": "damaged", "gone.html": "vanished"}
    with Archive.open(tmp_path / "kho") as archive:
        assert {Path(f.source).name for f in archive.failures()} == set(codes)
        assert all(f.reason and f.advice for f in archive.failures())


def test_what_was_set_aside_is_taken_in_once_it_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "báo cáo.txt"
    path.touch()
    ingest([path], tmp_path / "kho", Quiet())
    path.write_text(report(1), "utf-8")
    assert states(ingest([path], tmp_path / "kho", Quiet())) == {"new": 1}
    with Archive.open(tmp_path / "kho") as archive:
        assert archive.failures() == ()


def test_a_worker_killed_in_a_run_sets_one_document_aside(tmp_path: Path) -> None:
    paths = write_reports(tmp_path / "in", 4)
    watch = Quiet()
    with Intake(tmp_path / "kho", watch) as intake:
        give = intake._crew._give

        def give_and_kill(key: tuple[Path, object], job: object) -> None:
            give(key, job)  # type: ignore[arg-type]
            if key[0] == paths[1]:
                intake._crew._busy[-1].process.kill()

        intake._crew._give = give_and_kill  # type: ignore[method-assign,assignment]
        intake.take(paths)
    assert states(watch.seen) == {"new": 3, "refused": 1}
    assert intake.done[paths[1]].refusal == DIED


def test_the_same_bytes_under_two_names_are_one_document(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(report(1), "utf-8")
    assert states(ingest([tmp_path], tmp_path / "kho", Quiet())) == {"new": 1, "known": 2}


def test_only_what_may_pass_is_tried_again() -> None:
    assert can_pass(OSError(errno.EIO, "I/O error"))
    assert can_pass(RuntimeError("(sqlite3.OperationalError) database is locked"))
    assert not can_pass(OSError(errno.ENOSPC, "No space left"))
    assert not can_pass(ValueError("x"))


@pytest.mark.parametrize(("failing", "error", "tries"), [(1, OSError(errno.EIO, ""), 2), (9, ValueError(""), 1)])
def test_a_batch_is_tried_again_where_that_can_help(failing: int, error: Exception, tries: int) -> None:
    tried: list[tuple[int, int]] = []

    def take(start: int, end: int) -> None:
        tried.append((start, end))
        if len(tried) <= failing:
            raise error

    if failing < len(PAUSES):
        patient(take, pauses=(0, 0))(0, 64)
    else:
        with pytest.raises(type(error)):
            patient(take, pauses=(0, 0))(0, 64)
    assert len(tried) == tries
