"""The records that the rules of another git revision give: its tree checked out aside and run there."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kyyeu.settings import for_another_tree

ROOT = Path(__file__).parents[1]  # the source tree that is running
_PROGRAM = "from kyyeu.cli import main; main()"
# What a tree must have of its own: of a room that it lacks, Python would take today's, and nothing would seem changed.
_ROOMS = ("kyyeu", "pipelines", "readers", "extractors", "archive", "language", "models")


class RevisionError(Exception):
    """A revision that does not exist or cannot run: the name of a message, and the values to fill in."""

    def __init__(self, message: str, **values: object) -> None:
        """Keep both for whoever tells it."""
        super().__init__(message, values)
        self.message, self.values = message, values


def records(revision: str, files: Sequence[Path], root: Path = ROOT) -> dict[Path, Mapping[str, Any]]:
    """The record of each file as the program of that revision of the repository at ``root`` prints it.

    Files that it cannot read are left out. The tree is checked out under a temporary folder and removed whatever
    happens. Raises RevisionError.
    """
    commit = _commit(root, revision)
    with tempfile.TemporaryDirectory(prefix="kyyeu-") as place:
        tree = Path(place, "tree")
        added = _git(root, "worktree", "add", "--quiet", "--detach", str(tree), commit)
        if added.returncode:
            raise RevisionError("against.fails", revision=revision, error=_last_line(added.stderr))
        try:
            return _extracted(tree, revision, files)
        finally:
            _git(root, "worktree", "remove", "--force", str(tree))


def _commit(root: Path, revision: str) -> str:
    if _git(root, "rev-parse", "--git-dir").returncode:
        raise RevisionError("against.no_git", root=root)
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if found.returncode:
        raise RevisionError("against.unknown", revision=revision, root=root)
    return found.stdout.strip()


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # Hooks of the repository are for whoever works in it, not for a tree that is gone in a minute.
    command = ["git", "-c", "core.hooksPath=/dev/null", "-C", str(root), *arguments]
    try:
        return _run(command, root)
    except FileNotFoundError as error:
        raise RevisionError("against.no_git", root=root) from error


def _run(command: Sequence[str], tree: Path) -> subprocess.CompletedProcess[str]:
    surroundings = for_another_tree(tree)
    return subprocess.run(  # noqa: S603 - git and our own program, without a shell
        command, env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, check=False, encoding="utf-8"
    )


def _extracted(tree: Path, revision: str, files: Sequence[Path]) -> dict[Path, Mapping[str, Any]]:
    """What ``kyyeu extract --json`` of the tree prints: with several files, each line names its own."""
    if missing := [room for room in _ROOMS if not (tree / room / "__init__.py").exists()]:
        raise RevisionError("against.lacks", revision=revision, room=missing[0])
    named = {str(file.absolute()): file for file in files}
    done = _run([sys.executable, "-P", "-c", _PROGRAM, "extract", "--json", *named], tree)
    try:
        found = [json.loads(line) for line in done.stdout.splitlines()]
        if found:
            return {named[record.get("file", next(iter(named)))]: record for record in found}
    except (ValueError, KeyError, AttributeError) as error:
        raise RevisionError("against.fails", revision=revision, error=error) from error
    raise RevisionError("against.fails", revision=revision, error=_last_line(done.stderr))


def _last_line(errors: str) -> str:
    return next(reversed(errors.strip().splitlines()), "")
