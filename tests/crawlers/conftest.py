"""A simulated web for a test, and a crawling process shared by the tests of a session."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawlers.process import Crawling, crawling


@pytest.fixture(scope="session")
def process() -> Iterator[Crawling]:
    with crawling() as one:
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "crawl"
