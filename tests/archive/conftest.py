from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from models import Document, Record
from tests.archive import papers
from tests.archive.made_up import made_up


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "kho", create=True) as opened:
        yield opened


def add(archive: Archive, paper: tuple[Document, Record], source: str) -> str:
    document, record = paper
    return archive.add(document, record, document.text.encode(), source, "1").key


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Three made-up reports and a paper whose values try spreadsheets."""
    for number in range(3):
        add(archive, made_up(number, items=12), f"https://vi.du/{number}")
    add(archive, papers.odd(), "odd.txt")
    return archive


@pytest.fixture
def told(archive: Archive) -> Archive:
    """A report and a decision that tell everything."""
    add(archive, papers.meeting(), "https://vi.du/hoi-nghi")
    add(archive, papers.decision(), "/nha/quyet-dinh.txt")
    return archive
