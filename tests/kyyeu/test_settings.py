"""Settings come from the environment, and an odd one does no harm."""

from pathlib import Path

import pytest

from kyyeu.settings import Settings, load


@pytest.mark.parametrize(
    ("environment", "settings"),
    [
        ({}, Settings(Path("kyyeu-archive"), "vi", prefect_api=False)),
        ({"KYYEU_ARCHIVE": "", "KYYEU_LANG": "", "PREFECT_API_URL": ""}, Settings()),
        (
            {"KYYEU_ARCHIVE": "/kho lưu", "KYYEU_LANG": "en", "PREFECT_API_URL": "http://127.0.0.1:4200/api"},
            Settings(Path("/kho lưu"), "en", prefect_api=True),
        ),
        ({"KYYEU_LANG": "fr"}, Settings()),
        ({"KYYEU_BY": " Vũ Lan "}, Settings(reviewer="Vũ Lan")),
    ],
)
def test_settings_from_the_environment(environment: dict[str, str], settings: Settings) -> None:
    assert load(environment) == settings


def test_nothing_else_reads_the_environment() -> None:
    root = Path(__file__).parents[2]
    rooms = ("kyyeu", "pipelines", "readers", "extractors", "archive", "language", "models")
    readers = [p for room in rooms for p in (root / room).rglob("*.py") if "environ" in p.read_text("utf-8")]
    assert [p.relative_to(root).as_posix() for p in readers] == ["kyyeu/settings.py"]
