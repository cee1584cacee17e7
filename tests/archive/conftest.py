from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "kho", create=True) as opened:
        yield opened
