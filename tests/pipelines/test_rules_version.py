"""The version of the rules: another one as soon as a file that makes records is another, and only then."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipelines.rules_version import rules_version

ROOT = Path(__file__).parents[2]
ROOMS = ("models", "language", "readers", "extractors")


def version_of(tree: Path) -> str:
    """What the program says whose files stand in a folder."""
    code = "from pipelines.rules_version import rules_version; print(rules_version())"
    command = [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(tree)!r}); {code}"]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd="/").stdout.strip()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for room in (*ROOMS, "pipelines"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_projects_version_and_a_digest() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\+[0-9a-f]{8}", rules_version())


def test_the_same_files_elsewhere_have_the_same_version(tree: Path) -> None:
    assert version_of(tree) == rules_version()


@pytest.mark.parametrize(
    "name", ["extractors/rules/awards.yml", "language/lexicons/posts.yml", "readers/papers.py", "models/record.py"]
)
def test_any_file_that_makes_records_counts(tree: Path, name: str) -> None:
    with (tree / name).open("a", encoding="utf-8") as file:
        file.write("\n# one more line\n")
    assert version_of(tree) != rules_version()


def test_other_files_do_not(tree: Path) -> None:
    with (tree / "pipelines" / "ingest.py").open("a", encoding="utf-8") as file:
        file.write("\n# one more line\n")
    assert version_of(tree) == rules_version()
