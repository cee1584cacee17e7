"""docs/archive.md names what there is, and nothing else."""

import re
from pathlib import Path

from archive.exports import FORMATS
from archive.search import Kind
from archive.tables import METADATA

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "archive.md").read_text("utf-8")


def section(title: str) -> str:
    return TEXT.split(f"## {title}\n")[1].split("\n## ")[0]


def named(title: str) -> set[str]:
    """What the first column of the section's table names."""
    cells = [line.split("|")[1] for line in section(title).splitlines() if line.startswith("| `")]
    return {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}


def test_every_table_is_named() -> None:
    assert named("Tables") == {*METADATA.tables, "search_words"}


def test_every_format_is_named() -> None:
    assert named("Exports") == set(FORMATS)


def test_every_kind_is_named() -> None:
    first = section("Search").split("\n\n")[0]
    assert set(re.findall(r"`(\w+)`", first)) == set(Kind)
