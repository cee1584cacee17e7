"""``evaluate --against``: another revision's records beside today's, in a git repository made for the test."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kyyeu.against import Change, _changes
from kyyeu.evaluate import Part
from kyyeu.revision import RevisionError, records
from tests.pipelines.reports import write_reports

ROOT = Path(__file__).parents[2]
ROOMS = ("kyyeu", "pipelines", "readers", "extractors", "archive", "language", "models")
WITHOUT_PEOPLE = """

_extract = extract


def extract(document):
    return _extract(document).model_copy(update={"participants": ()})
"""


def git(repository: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=/dev/null"]
    subprocess.run(["git", "-C", repository, *who, *arguments], check=True, capture_output=True)


def worktrees(repository: Path) -> int:
    listed = subprocess.run(["git", "-C", repository, "worktree", "list"], check=True, capture_output=True)
    return len(listed.stdout.splitlines())


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project: ``whole`` finds everybody, ``empty`` finds nobody, ``broken`` does not start."""
    folder = tmp_path_factory.mktemp("repository")
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    git(folder, "init", "--quiet")
    front = folder / "extractors" / "__init__.py"
    for tag, more in (("whole", ""), ("empty", WITHOUT_PEOPLE), ("broken", "\n1 / 0\n")):
        source = (ROOT / "extractors" / "__init__.py").read_text("utf-8")
        front.write_text(source + more, "utf-8")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--allow-empty", "--message", tag)
        git(folder, "tag", tag)
    front.write_text(source, "utf-8")
    git(folder, "checkout", "--quiet", "--orphan", "early")
    git(folder, "rm", "-r", "--quiet", "--cached", "pipelines")
    git(folder, "commit", "--quiet", "--message", "early")
    git(folder, "tag", "before")
    return folder


@pytest.fixture
def gold(repository: Path, tmp_path: Path) -> Path:
    """A folder of one report with the record that the whole rules give."""
    (path,) = write_reports(tmp_path / "set", 1)
    done = kyyeu(repository, "extract", "--json", str(path))
    assert done.returncode == 0
    path.with_suffix(".json").write_text(done.stdout, "utf-8")
    return path.parent


def kyyeu(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program of the repository's work tree."""
    command = [sys.executable, "-P", "-c", "from kyyeu.cli import main; main()", *arguments]
    surroundings = {"PYTHONPATH": str(repository), "PATH": os.defpath}
    return subprocess.run(command, env=surroundings, capture_output=True, check=False, encoding="utf-8")


def test_what_was_gained_since_a_revision_is_told_value_by_value(repository: Path, gold: Path) -> None:
    done = kyyeu(repository, "evaluate", str(gold), "--against", "empty")
    assert (done.returncode, done.stderr) == (0, "")
    name = next(p.name for p in gold.glob("*.txt"))
    told = done.stdout.partition("So với empty: ")[2].splitlines()
    assert told[0].endswith("đúng thêm 6 giá trị, mất 0.")
    assert told[1:4] == [
        "người tham dự: F1 0.000 → 1.000",
        f"  + {name}: nay tìm thấy: Trần Minh Quảng",
        f"  + {name}: nay tìm thấy: Lê Thị Hoài",
    ]
    assert f"  + {name}: nay tìm thấy: trần minh quảng · chair" in told
    assert worktrees(repository) == 1


def test_what_was_lost_is_told_too_and_nothing_where_nothing_changed(repository: Path, gold: Path) -> None:
    front = repository / "extractors" / "__init__.py"
    whole = front.read_text("utf-8")
    front.write_text(whole + WITHOUT_PEOPLE, "utf-8")
    try:
        lost = json.loads(kyyeu(repository, "evaluate", str(gold), "--against", "whole", "--json").stdout)["against"]
        same = json.loads(kyyeu(repository, "evaluate", str(gold), "--against", "empty", "--json").stdout)["against"]
    finally:
        front.write_text(whole, "utf-8")
    assert (lost["revision"], lost["mean_f1"], lost["gained"]) == ("whole", 1.0, [])
    assert [x["value"] for x in lost["lost"] if x["part"] == "participants"] == ["Trần Minh Quảng", "Lê Thị Hoài"]
    assert (same["gained"], same["lost"]) == ([], [])


@pytest.mark.parametrize(
    ("revision", "line"),
    [
        ("nowhere", "Lỗi: không có phiên bản «nowhere» trong kho git {}; xem các phiên bản bằng «git log --oneline»"),
        ("--all", "Lỗi: không có phiên bản «--all» trong kho git {}; xem các phiên bản bằng «git log --oneline»"),
        ("before", "Lỗi: phiên bản «before» chưa có phần pipelines/ nên không so được; hãy chọn phiên bản mới hơn"),
        ("broken", "Lỗi: phiên bản «broken» không chạy được ở đây (Lỗi: bộ đọc không chạy được (ZeroDivisionError: "),
    ],
)
def test_a_revision_that_is_not_there_or_cannot_run_is_one_line(
    repository: Path, gold: Path, revision: str, line: str
) -> None:
    done = kyyeu(repository, "evaluate", str(gold), f"--against={revision}")
    assert (done.returncode, done.stdout) == (2, "")
    (told,) = done.stderr.splitlines()
    assert told.startswith(line.format(repository))
    assert worktrees(repository) == 1


def test_a_folder_without_git_is_said(tmp_path: Path) -> None:
    with pytest.raises(RevisionError) as caught:
        records("HEAD", [], tmp_path)
    assert (caught.value.message, caught.value.values) == ("against.no_git", {"root": tmp_path})


def test_a_value_wrong_in_two_ways_is_one_gain_and_one_loss() -> None:
    before = Part(notes=[("missed", "a", ("x", 1)), ("false", "a", ["odd"]), ("missed", "b", "y")])
    now = Part(notes=[("missed", "b", "y"), ("missed", "b", "y")])
    assert _changes("awards", before, now) == [
        Change("awards", "a", "missed", ("x", 1), gained=True),
        Change("awards", "a", "false", ["odd"], gained=True),
        Change("awards", "b", "missed", "y", gained=False),
    ]


def test_a_faulty_abbreviation_is_told_with_file_and_line(repository: Path) -> None:
    shipped = repository / "archive" / "abbreviations.yml"
    sound = shipped.read_text("utf-8")
    shipped.write_text("- {short: A, long: b}\n", "utf-8")
    try:
        done = kyyeu(repository, "check")
    finally:
        shipped.write_text(sound, "utf-8")
    assert (done.returncode, done.stdout) == (1, "archive/abbreviations.yml:1: mục thiếu hoặc sai: gloss\n")
