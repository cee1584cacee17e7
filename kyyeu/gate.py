"""Floors under the figures of ``kyyeu evaluate``: pinned in a file, with a digest of the documents measured.

A floor may only fall, and the set of documents only change, with a reason, which is kept beside the floors.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kyyeu.evaluate import pairs_in
from kyyeu.jsonfile import BadJsonError, read_object

Pinned = Mapping[str, Any]  # digest, documents, floors by part, reasons


def digest(folder: Path) -> str:
    """A checksum of all documents and gold records under the folder, with their names."""
    total = hashlib.sha256()
    for pair in pairs_in(folder):
        for path in pair:
            total.update(path.relative_to(folder).as_posix().encode())
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def fallen(pinned: Pinned, figures: Mapping[str, Any]) -> list[tuple[str, float, float]]:
    """The parts that are below their floors: name, floor, today's F1. A part no longer measured counts as 0."""
    today = _f1(figures)
    return [
        (name, floor, today.get(name, 0.0)) for name, floor in pinned["floors"].items() if today.get(name, 0.0) < floor
    ]


def read(file: Path, folder: Path) -> Pinned | None:
    """What is pinned for a folder, or None where nothing is. Raises BadJsonError for a file that holds no floors."""
    pinned = _all(file).get(folder.name)
    if pinned is None:
        return None
    if not isinstance(pinned, dict) or not isinstance(pinned.get("floors"), dict) or "digest" not in pinned:
        raise BadJsonError(file, f"{folder.name}: digest, floors")
    return pinned


def pin(file: Path, folder: Path, figures: Mapping[str, Any], reason: str) -> None:
    """Pin today's figures of a folder, adding the reason to those given before."""
    pinned = _all(file)
    before = pinned.get(folder.name, {})
    pinned[folder.name] = {
        "digest": digest(folder),
        "documents": figures["documents"],
        "floors": _f1(figures),
        "reasons": [*before.get("reasons", []), reason],
    }
    file.write_text(json.dumps(pinned, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _f1(figures: Mapping[str, Any]) -> dict[str, float]:
    return {"mean": figures["mean_f1"], **{name: f1 for name, (_, _, f1) in figures["parts"].items()}}


def _all(file: Path) -> dict[str, Any]:
    return read_object(file) if file.exists() else {}
