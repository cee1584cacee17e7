"""Which rules made a record: told from the files that make records, so that nobody has to raise a number by hand."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

#: The rooms whose code and data a record comes from; what of their libraries a record depends on is pinned.
_ROOMS = ("models", "language", "readers", "extractors")
_DIGITS = 8


@cache
def rules_version() -> str:
    """The project's version and the start of a digest of every file that makes records: "0.1.0+3f9a1c2b".

    A record made by other files has another version, even where it is the same; ``kyyeu reextract`` tells.
    """
    digest = hashlib.sha256()
    for name, path in _files():
        digest.update(f"{name}\n".encode() + path.read_bytes())
    return f"{metadata.version('kyyeu')}+{digest.hexdigest()[:_DIGITS]}"


def _files() -> Iterator[tuple[str, Path]]:
    """Every rule, word list and module of the rooms, by its name within the project."""
    for room in _ROOMS:
        root = Path(str(getattr(find_spec(room), "origin", None))).parent  # found, not loaded: that takes a second
        for path in sorted(root.rglob("*")):
            if path.suffix in (".py", ".yml"):
                yield f"{room}/{path.relative_to(root).as_posix()}", path
