"""Who may import whom, and what only one room may do."""

import ast
from pathlib import Path

import pytest
from importlinter import api

ROOT = Path(__file__).parents[1]
ROOMS = ("kyyeu", "pipelines", "crawlers", "readers", "extractors", "archive", "language", "models")
FILES = sorted(f for room in ROOMS for f in (ROOT / room).rglob("*.py"))


def imported(file: Path) -> set[str]:
    """The first names of everything that a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def room_of(file: Path) -> str:
    return file.relative_to(ROOT).parts[0]


def names_of(paths: list[Path]) -> list[str]:
    return [str(p.relative_to(ROOT)) for p in paths]


def test_each_room_knows_those_below_it_only() -> None:
    """The contract is that of pyproject.toml; a name imported where the contract does not look is caught below."""
    contracts = api.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
    assert [c["layers"] for c in contracts] == [
        ["kyyeu", "pipelines", "crawlers | readers | extractors | archive", "language", "models"]
    ]
    ranks = {room: rank for rank, layer in enumerate(contracts[0]["layers"]) for room in layer.split(" | ")}
    assert set(ranks) == set(ROOMS)
    wrong = [
        (str(file.relative_to(ROOT)), other)
        for file in FILES
        for other in imported(file) & set(ROOMS)
        if not may(ranks, room_of(file), other)
    ]
    assert wrong == []


def may(ranks: dict[str, int], room: str, other: str) -> bool:
    """Whether a room may import another: itself, or one that stands lower."""
    return room == other or ranks[room] < ranks[other]


def test_only_the_settings_read_the_environment() -> None:
    readers = [f for f in FILES if any(word in f.read_text("utf-8") for word in ("environ", "getenv"))]
    assert names_of(readers) in ([], ["kyyeu/settings.py"])


@pytest.mark.parametrize(
    ("library", "rooms"),
    [
        ("prefect", {"pipelines"}),
        ("spacy", {"extractors"}),
        ("sqlalchemy", {"archive"}),
        ("sqlite3", {"archive", "crawlers"}),  # the crawl's ledger is its own
        ("click", {"kyyeu"}),
        ("lxml", {"readers", "archive", "crawlers"}),  # what is read, what is handed out, links
        ("scrapy", {"crawlers"}),
        ("twisted", {"crawlers"}),
        ("warcio", {"crawlers"}),
        ("httpx", {"crawlers", "pipelines"}),  # webhooks; whether a Prefect server answers
        ("openpyxl", {"archive"}),
        ("pyarrow", {"archive"}),
        ("oaipmh", {"archive"}),
        ("starlette", {"kyyeu"}),
        ("uvicorn", {"kyyeu"}),
        ("docx", {"readers"}),
        ("pdfplumber", {"readers"}),
    ],
)
def test_a_library_stays_in_its_room(library: str, rooms: set[str]) -> None:
    assert {room_of(f) for f in FILES if library in imported(f)} <= rooms


def test_files_are_named_for_what_they_know() -> None:
    assert [f for f in names_of(FILES) if Path(f).stem in ("utils", "util", "helpers", "common", "base", "misc")] == []
